//! A display nobody sees, and the real window on it: keys, pictures, and the processes behind the window.
//!
//! Everything is judged from outside, without a driver in the window. Processes are found among the children
//! of the program that was started, never by name alone: other windows may be open on this computer.

use std::fs;
use std::io::{BufRead, BufReader};
use std::os::unix::process::CommandExt;
use std::path::PathBuf;
use std::process::{Child, Command, ExitStatus, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use tests::processes::{below, is_called};

use crate::desk::{Desk, built};

/// How often is looked whether something has happened.
const LOOK: Duration = Duration::from_millis(20);
/// A picture with fewer colours than this shows a blank window.
const COLOURS: u64 = 100;
/// What the system calls the process that draws a page: its first fifteen letters.
const RENDERER: &str = "WebKitWebProces";

/// A display of its own.
pub struct Display {
    server: Child,
    name: String,
}

impl Display {
    pub fn new() -> Self {
        let mut server = Command::new("Xvfb");
        server.args(["-displayfd", "1", "-screen", "0", "1440x900x24", "-nolisten", "tcp"]);
        let server = server.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::null()).spawn();
        let mut server = server.expect("Xvfb was tried before");
        let mut number = String::new();
        let output = server.stdout.take().expect("it is piped");
        BufReader::new(output).read_line(&mut number).expect("Xvfb says the number of its display");
        assert!(!number.trim().is_empty(), "Xvfb does not start");
        Self { server, name: format!(":{}", number.trim()) }
    }

    fn command(&self, program: &str) -> Command {
        let mut command = Command::new(program);
        command.env("DISPLAY", &self.name).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
        command
    }

    /// Presses keys in the window of Cairn, as "ctrl+z". Whether they arrive is seen by what they do.
    pub fn press(&self, keys: &str) {
        let found = ["search", "--onlyvisible", "--name", "Cairn$", "windowfocus", "key", keys];
        let _ = self.command("xdotool").args(found).status();
    }

    /// Whether there is more to see than a blank window.
    pub fn shows_something(&self, desk: &Desk) -> bool {
        let picture = desk.aside("window.png");
        let taken = self.command("import").args(["-window", "root"]).arg(&picture).status();
        let counted = Command::new("identify").args(["-format", "%k"]).arg(&picture).output();
        let colours = counted.ok().and_then(|counted| String::from_utf8_lossy(&counted.stdout).trim().parse().ok());
        taken.is_ok_and(|taken| taken.success()) && colours.is_some_and(|colours: u64| colours >= COLOURS)
    }
}

impl Drop for Display {
    fn drop(&mut self) {
        let _ = self.server.kill();
        let _ = self.server.wait();
    }
}

/// The window on a display.
pub struct Shown {
    child: Child,
    log: PathBuf,
}

impl Shown {
    /// Opens the window on a document of a desk, started by `before`.
    pub fn open(desk: &Desk, display: &Display, before: &[String], document: &str) -> Self {
        let log = desk.aside("window.log");
        let words = ["dbus-run-session", "--"].map(str::to_owned);
        let all = [&words, before].concat();
        let mut command = display.command(&all[0]);
        command.args(&all[1..]).arg(built("cairn-desktop")).arg(desk.file(document));
        command.env("HOME", desk.home()).env("CAIRN_DATA", desk.data()).env("NO_AT_BRIDGE", "1");
        for variable in ["XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"] {
            command.env(variable, desk.data());
        }
        command.stderr(fs::File::create(&log).expect("a temporary file can be written"));
        // a group of its own, so that the pages end with it
        let child = command.process_group(0).spawn().expect("dbus-run-session was tried before");
        Self { child, log }
    }

    /// What the window has written to its log.
    pub fn log(&self) -> String {
        fs::read_to_string(&self.log).unwrap_or_default()
    }

    /// The processes that draw pages of this window.
    pub fn renderers(&self) -> Vec<u32> {
        self.below().into_iter().filter(|id| is_called(*id, RENDERER)).collect()
    }

    /// Whether the window is still there.
    pub fn is_open(&self) -> bool {
        self.program().is_some()
    }

    /// Asks the window to end as the end of a session does, and waits for it. Nothing if it does not end.
    pub fn end(&mut self, patience: Duration) -> Option<ExitStatus> {
        if let Some(program) = self.program() {
            signal("TERM", &program.to_string());
        }
        let ended = when(patience, || matches!(self.child.try_wait(), Ok(Some(_))))?;
        let _ = ended;
        self.child.try_wait().ok().flatten()
    }

    fn program(&self) -> Option<u32> {
        self.below().into_iter().find(|id| is_called(*id, "cairn-desktop"))
    }

    fn below(&self) -> Vec<u32> {
        below(self.child.id())
    }
}

impl Drop for Shown {
    fn drop(&mut self) {
        for id in self.below() {
            signal("KILL", &id.to_string());
        }
        signal("KILL", &format!("-{}", self.child.id()));
        let _ = self.child.wait();
    }
}

/// Sends a signal to a process, or with a minus to its group.
pub fn signal(name: &str, id: &str) {
    let _ = Command::new("kill").args([&format!("-{name}"), "--", id]).stderr(Stdio::null()).status();
}

/// How long it took until something was so; nothing if it did not become so in time.
pub fn when(patience: Duration, mut is_so: impl FnMut() -> bool) -> Option<Duration> {
    let began = Instant::now();
    loop {
        if is_so() {
            return Some(began.elapsed());
        }
        if began.elapsed() > patience {
            return None;
        }
        thread::sleep(LOOK);
    }
}
