//! One window for one journey: starts driver and program, finds things, presses keys, takes pictures.

use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use serde_json::json;
use thirtyfour::prelude::*;

/// How long anything in the window may take before a journey fails.
const PATIENCE: Duration = Duration::from_secs(60);

/// A data folder that outlives single starts of the program.
pub(crate) struct Home(tempfile::TempDir);

impl Home {
    pub(crate) fn new() -> Self {
        Self(tempfile::tempdir().expect("a temporary folder"))
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }
}

/// The running program with its driver.
pub(crate) struct Window {
    driver: WebDriver,
    process: Child,
    /// From the start of the process to a readable headline.
    pub(crate) readable_after: Duration,
}

fn free_port() -> u16 {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port is free");
    listener.local_addr().expect("it has an address").port()
}

fn built(name: &str) -> PathBuf {
    let test = std::env::current_exe().expect("this test has a path");
    let folder = test.parent().and_then(Path::parent).expect("tests are built in the folder deps");
    let program = folder.join(name);
    assert!(program.is_file(), "{name} is not built: run `make test`");
    program
}

fn driver_program() -> PathBuf {
    let home = std::env::var_os("CARGO_HOME").map(PathBuf::from);
    let home = home.or_else(|| Some(PathBuf::from(std::env::var_os("HOME")?).join(".cargo")));
    let installed = home.map(|home| home.join("bin/tauri-driver")).filter(|path| path.is_file());
    installed.unwrap_or_else(|| PathBuf::from("tauri-driver"))
}

impl Window {
    /// Starts the program with arguments and waits until its headline can be read.
    pub(crate) async fn open(home: &Home, arguments: &[&Path]) -> Self {
        let (port, native_port) = (free_port(), free_port());
        let process = Command::new(driver_program())
            .args(["--port", &port.to_string(), "--native-port", &native_port.to_string()])
            .env("XDG_DATA_HOME", home.0.path())
            .env("XDG_CONFIG_HOME", home.0.path().join("config"))
            .env("XDG_CACHE_HOME", home.0.path().join("cache"))
            .stdout(Stdio::null())
            .spawn()
            .expect("tauri-driver is installed: run `make test`");
        let server = format!("http://127.0.0.1:{port}");
        let options = json!({"application": built("cairn-desktop"), "args": arguments});
        let mut wanted = Capabilities::new();
        wanted.set("tauri:options", options).expect("capabilities are JSON");
        let began = Instant::now();
        let (driver, started) = loop {
            let started = Instant::now();
            match WebDriver::new(&server, wanted.clone()).await {
                Ok(driver) => break (driver, started),
                Err(error) if began.elapsed() > PATIENCE => panic!("no window after {PATIENCE:?}: {error}"),
                Err(_) => tokio::time::sleep(Duration::from_millis(100)).await,
            }
        };
        let mut window = Self { driver, process, readable_after: Duration::ZERO };
        window.find("[data-testid=headline]").await;
        window.readable_after = started.elapsed();
        window
    }

    /// The first element for a selector, as soon as there is one.
    pub(crate) async fn find(&self, selector: &str) -> WebElement {
        let found = self.driver.query(By::Css(selector)).wait(PATIENCE, Duration::from_millis(50)).first().await;
        found.unwrap_or_else(|error| panic!("{selector} does not appear: {error}"))
    }

    /// How many elements there are for a selector right now.
    pub(crate) async fn count(&self, selector: &str) -> usize {
        self.driver.find_all(By::Css(selector)).await.expect("the window answers").len()
    }

    /// The text of the first element for a selector.
    pub(crate) async fn text(&self, selector: &str) -> String {
        // the page may replace an element between finding and reading it
        for _ in 0..20 {
            if let Ok(text) = self.find(selector).await.text().await {
                return text;
            }
        }
        panic!("{selector} cannot be read");
    }

    /// Waits until the text of an element is as wanted, and gives it.
    pub(crate) async fn text_when(&self, selector: &str, is_wanted: impl Fn(&str) -> bool) -> String {
        let began = Instant::now();
        loop {
            let text = self.text(selector).await;
            if is_wanted(&text) {
                return text;
            }
            assert!(began.elapsed() < PATIENCE, "{selector} still says: {text}");
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
    }

    pub(crate) async fn click(&self, selector: &str) {
        self.find(selector).await.click().await.unwrap_or_else(|error| panic!("{selector}: {error}"));
    }

    /// Presses keys wherever the focus is.
    pub(crate) async fn press(&self, keys: impl Into<TypingData>) {
        self.driver.action_chain().send_keys(keys).perform().await.expect("the window takes keys");
    }

    /// What has the focus: its accessible name.
    pub(crate) async fn focus(&self) -> String {
        let focused = self.driver.active_element().await.expect("something has the focus");
        let name = focused.attr("aria-label").await.expect("the window answers");
        match name {
            Some(name) => name,
            None => focused.text().await.unwrap_or_default(),
        }
    }

    /// Runs a script in the page and gives its result.
    pub(crate) async fn ask_page(&self, script: &str) -> serde_json::Value {
        self.driver.execute(script, vec![]).await.expect("the page answers").json().clone()
    }

    /// Keeps a picture of the window under a name.
    pub(crate) async fn picture(&self, name: &str) {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../ui/test-output");
        std::fs::create_dir_all(&folder).expect("the folder for pictures can be made");
        let taken = self.driver.screenshot(&folder.join(format!("{name}.png"))).await;
        taken.expect("a picture can be taken");
    }

    /// Closes the window as a user would end the program.
    pub(crate) async fn close(mut self) {
        self.driver.clone().quit().await.expect("the window closes");
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

impl Drop for Window {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}
