//! One window for one journey: starts driver and program, finds things, presses keys, takes pictures.

use std::net::TcpListener;
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use serde_json::json;
use tests::processes;
use thirtyfour::error::WebDriverErrorInner;
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
            .env("LC_ALL", "C.UTF-8")
            .stdout(Stdio::null())
            // a group of its own, so that the program ends with its driver whatever happens
            .process_group(0)
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
        window.text_when("[data-testid=headline]", |text| !text.is_empty()).await;
        window.readable_after = started.elapsed();
        window
    }

    /// The process of the program itself.
    pub(crate) fn program(&self) -> u32 {
        let all = processes::below(self.process.id());
        all.into_iter().find(|id| processes::is_called(*id, "cairn-desktop")).expect("the program runs")
    }

    /// Makes the window so large, in pixels.
    pub(crate) async fn resize(&self, width: u32, height: u32) {
        self.driver.set_window_rect(0, 0, width, height).await.expect("the window can be resized");
    }

    /// The first element for a selector, as soon as there is one.
    pub(crate) async fn find(&self, selector: &str) -> WebElement {
        let found = self.driver.query(By::Css(selector)).wait(PATIENCE, Duration::from_millis(50)).first().await;
        match found {
            Ok(found) => found,
            Err(_) => self.fail(&format!("{selector} does not appear")).await,
        }
    }

    /// Ends the journey with what the window shows instead: a picture, and what it says where it says that something
    /// is wrong or asked.
    async fn fail(&self, what: &str) -> ! {
        let journey = std::thread::current().name().unwrap_or("journey").replace("::", "-");
        let picture = format!("failed-{journey}");
        self.picture(&picture).await;
        let script = "return [...document.querySelectorAll('[role=alert], dialog[open], [data-testid=headline]')] \
            .map((one) => one.innerText).concat(document.activeElement?.outerHTML.slice(0, 200) ?? '')";
        panic!("{what}; the window shows {picture}.png and says {}", self.ask_page(script).await);
    }

    /// How many elements there are for a selector right now.
    pub(crate) async fn count(&self, selector: &str) -> usize {
        self.driver.find_all(By::Css(selector)).await.expect("the window answers").len()
    }

    /// Waits until nothing is there that matches.
    pub(crate) async fn gone(&self, selector: &str) {
        let began = Instant::now();
        while self.count(selector).await > 0 {
            if began.elapsed() > PATIENCE {
                self.fail(&format!("{selector} is still there")).await;
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
    }

    /// The text of the first element for a selector, as it is shown.
    ///
    /// Asked of the page itself: the driver's own way changes prototypes, which the window has frozen.
    pub(crate) async fn text(&self, selector: &str) -> String {
        self.find(selector).await;
        let script = format!("return document.querySelector({})?.innerText ?? ''", json!(selector));
        self.ask_page(&script).await.as_str().unwrap_or_default().to_owned()
    }

    /// Waits until the text of an element is as wanted, and gives it.
    pub(crate) async fn text_when(&self, selector: &str, is_wanted: impl Fn(&str) -> bool) -> String {
        let began = Instant::now();
        loop {
            let text = self.text(selector).await;
            if is_wanted(&text) {
                return text;
            }
            if began.elapsed() > PATIENCE {
                self.fail(&format!("{selector} still says: {text}")).await;
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
    }

    /// Goes to a tab of a screen, through its group where another group is shown.
    pub(crate) async fn tab(&self, name: &str) {
        let (tab, group) = (format!("[data-tab={name}]"), format!("[data-holds~={name}]"));
        let group_is_shown = format!("{group}[aria-selected=true]");
        self.find(&format!("{tab}, {group}")).await;
        if self.count(&group).await > 0 && self.count(&group_is_shown).await == 0 {
            self.click(&group).await;
        }
        self.click(&tab).await;
    }

    /// Clicks what a selector finds, once it lies still and nothing lies over it: a hand does not click what moves.
    pub(crate) async fn click(&self, selector: &str) {
        let target = self.find(selector).await;
        let where_it_lies = format!(
            "const it = document.querySelector({}); it?.scrollIntoView({{ block: 'nearest' }}); \
            const {{ x, y, width, height }} = it?.getBoundingClientRect() ?? {{}}; \
            const hit = it && document.elementFromPoint(x + width / 2, y + height / 2); \
            return hit && (it.contains(hit) || hit.contains(it)) ? [x, y, width, height] : null",
            json!(selector)
        );
        let began = Instant::now();
        let mut before = serde_json::Value::Null;
        loop {
            let now = self.ask_page(&where_it_lies).await;
            if !now.is_null() && now == before {
                break;
            }
            if began.elapsed() > PATIENCE {
                self.fail(&format!("{selector} cannot be clicked")).await;
            }
            before = now;
            tokio::time::sleep(Duration::from_millis(100)).await;
        }
        let clicked = self.driver.action_chain().move_to_element_center(&target).click().perform().await;
        clicked.unwrap_or_else(|error| panic!("{selector}: {error}"));
    }

    /// Takes what a selector finds, carries it so many px right and down, and holds it there.
    pub(crate) async fn carry(&self, selector: &str, (right, down): (i64, i64)) {
        let target = self.find(selector).await;
        let chain = self.driver.action_chain().move_to_element_center(&target).click_and_hold();
        // in steps, as a hand does
        let (half_right, half_down) = (right / 2, down / 2);
        let chain = chain.move_by_offset(half_right, half_down).move_by_offset(right - half_right, down - half_down);
        chain.perform().await.unwrap_or_else(|error| panic!("{selector}: {error}"));
    }

    /// Takes what a selector finds, carries it onto something else, and holds it there.
    pub(crate) async fn carry_to(&self, selector: &str, onto: &str) {
        let (target, onto) = (self.find(selector).await, self.find(onto).await);
        let chain = self.driver.action_chain().move_to_element_center(&target).click_and_hold();
        let chain = chain.move_by_offset(12, 12).move_to_element_center(&onto);
        chain.perform().await.unwrap_or_else(|error| panic!("{selector}: {error}"));
    }

    /// Moves the pointer so many px right and down, with what it carries.
    pub(crate) async fn move_by(&self, (right, down): (i64, i64)) {
        self.driver.action_chain().move_by_offset(right, down).perform().await.expect("the window takes the pointer");
    }

    /// Lets go of what is carried.
    pub(crate) async fn let_go(&self) {
        self.driver.action_chain().release().perform().await.expect("the window takes the pointer");
    }

    /// Presses keys wherever the focus is.
    pub(crate) async fn press(&self, keys: impl Into<TypingData>) {
        self.driver.action_chain().send_keys(keys).perform().await.expect("the window takes keys");
    }

    /// Presses a key that closes this window, which may be gone before the key is let go.
    pub(crate) async fn press_to_close(&self, key: Key) {
        let pressed = self.driver.action_chain().send_keys(key).perform().await;
        let is_gone = |error: &WebDriverError| matches!(error.as_inner(), WebDriverErrorInner::NoSuchWindow(_));
        assert!(pressed.as_ref().err().is_none_or(is_gone), "{pressed:?}");
    }

    /// Presses a key while another is held.
    pub(crate) async fn chord(&self, held: Key, key: &str) {
        let keys = self.driver.action_chain().key_down(held.clone()).send_keys(key).key_up(held);
        keys.perform().await.expect("the window takes keys");
    }

    /// How many windows the program has.
    pub(crate) async fn windows(&self) -> usize {
        self.driver.windows().await.expect("the driver knows the windows").len()
    }

    /// Goes on in the other of two windows, as soon as there are two.
    pub(crate) async fn switch(&self) {
        let began = Instant::now();
        let here = self.driver.window().await.expect("this window is there");
        loop {
            let all = self.driver.windows().await.expect("the driver knows the windows");
            if let Some(other) = all.into_iter().find(|one| *one != here) {
                self.driver.switch_to_window(other).await.expect("the other window is there");
                return;
            }
            assert!(began.elapsed() < PATIENCE, "there is no other window");
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
    }

    /// Goes on in the only window that is left.
    pub(crate) async fn switch_to_the_last(&self) {
        let began = Instant::now();
        loop {
            let all = self.driver.windows().await.expect("the driver knows the windows");
            if let [last] = &all[..] {
                self.driver.switch_to_window(last.clone()).await.expect("the window is there");
                return;
            }
            assert!(began.elapsed() < PATIENCE, "there are {} windows", all.len());
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
    }

    /// What has the focus: its accessible name.
    pub(crate) async fn focus(&self) -> String {
        let script = "const it = document.activeElement; return it?.getAttribute('aria-label') ?? it?.innerText ?? ''";
        self.ask_page(script).await.as_str().unwrap_or_default().to_owned()
    }

    /// Runs a script in the page and gives its result.
    pub(crate) async fn ask_page(&self, script: &str) -> serde_json::Value {
        self.driver.execute(script, vec![]).await.expect("the page answers").json().clone()
    }

    /// Keeps a picture of the display under a name.
    ///
    /// Taken from the display, because the driver waits for a next frame that a quiet window never draws.
    pub(crate) async fn picture(&self, name: &str) {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../ui/test-output");
        std::fs::create_dir_all(&folder).expect("the folder for pictures can be made");
        // what was asked for last has been painted two frames later
        tokio::time::sleep(Duration::from_millis(500)).await;
        let file = folder.join(format!("{name}.png"));
        // the display may be larger than the window
        let area = self.driver.get_window_rect().await.expect("the window has a place");
        let part = format!("{}x{}+{}+{}", area.width, area.height, area.x.max(0), area.y.max(0));
        let taken = Command::new("import").args(["-window", "root", "-crop", &part, "+repage"]).arg(&file).status();
        assert!(taken.is_ok_and(|status| status.success()), "no picture: `import` comes with imagemagick");
    }

    /// Closes the window as a user would end the program.
    pub(crate) async fn close(self) {
        self.driver.clone().quit().await.expect("the window closes");
    }

    /// Ends the program as a crash does: it can do nothing about it.
    pub(crate) fn crash(self) {
        let killed = Command::new("kill").args(["-KILL", &self.program().to_string()]).status();
        assert!(killed.is_ok_and(|killed| killed.success()), "the program is killed");
        // there is no session any more that could be ended, and nobody to wait for
        let _ = self.driver.clone().leak();
    }
}

impl Drop for Window {
    fn drop(&mut self) {
        let group = format!("-{}", self.process.id());
        let _ = Command::new("kill").args(["-KILL", "--", &group]).status();
        let _ = self.process.wait();
    }
}
