//! No network: everything works where there is none, and no program asks for one.
//!
//! Each command is run twice: in a namespace without any interface, and under a trace that shows every
//! socket; so is the window, where a display can be had, with both at once. In the long form the whole suite
//! runs without a network too.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Duration;

use crate::desk::{Desk, words};
use crate::display::{Display, Shown, when};
use crate::ground;
use crate::tally::{Size, Tally};

/// What starts a program where there is no network.
const ALONE: [&str; 2] = ["unshare", "-rn"];

/// Command lines that together do everything the program can do.
const LINES: [&[&str]; 14] = [
    &["new", "plan.cairn", "--sample"],
    &["check", "plan.cairn"],
    &["pin", "plan.cairn", "modular-core", "Q3 2027"],
    &["exclude", "plan.cairn", "data-mesh"],
    &["lift", "plan.cairn", "data-mesh"],
    &["plan", "plan.cairn", "--time-limit", "60s"],
    &["why", "plan.cairn", "modular-core"],
    &["chart", "plan.cairn", "--chart", "roadmap", "--out", "roadmap.svg"],
    &["chart", "plan.cairn", "--chart", "flow", "--out", "flow.pdf"],
    &["export", "plan.cairn", "--out", "roadmap.json"],
    &["import", "roadmap.json", "again.cairn"],
    &["copy", "plan.cairn", "--out", "copy.cairn"],
    &["schema"],
    &["bench", "generated", "--investments", "12", "--periods", "4"],
];

/// Every command and the window, and in the long form the suite.
pub fn run(size: Size, tally: &Tally) {
    the_trace_shows_connections();
    commands(tally);
    window(tally);
    if size == Size::Long {
        suite(tally);
    }
}

/// What starts a program so that its sockets and programs are written down.
fn strace(log: &Path) -> Vec<String> {
    let log = log.to_string_lossy();
    words(&["strace", "-f", "--seccomp-bpf", "-qq", "-o", &log, "-e", "trace=%network,execve"])
}

/// The lines of a trace that open a way out of this computer.
fn sockets(log: &str) -> Vec<&str> {
    log.lines().filter(|line| line.contains("AF_INET") || line.contains("AF_PACKET")).collect()
}

/// A look that cannot find anything would find nothing.
fn the_trace_shows_connections() {
    let desk = Desk::new();
    let log = desk.aside("network");
    let connect = ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/9"].map(str::to_owned);
    let all = [strace(&log), connect.to_vec()].concat();
    let ended = Command::new(&all[0]).args(&all[1..]).stderr(Stdio::null()).status();
    assert!(ended.is_ok(), "bash cannot be started under a trace");
    let log = std::fs::read_to_string(log).unwrap_or_default();
    assert!(!sockets(&log).is_empty(), "the trace does not show a connection that is tried: {log}");
}

fn commands(tally: &Tally) {
    let (alone, traced) = (Desk::new(), Desk::new());
    for line in LINES {
        let line = words(line);
        let about = line.join(" ");
        let said = alone.run_by(&ALONE.map(str::to_owned), &line);
        if said.code != Some(0) {
            tally.fail(format!("cairn {about} fails without a network: {}", said.err.trim()));
        }
        let log = traced.aside("network");
        let said = traced.run_by(&strace(&log), &line);
        if said.code != Some(0) {
            tally.fail(format!("cairn {about} fails under a trace: {}", said.err.trim()));
        }
        complain_of_sockets(&about, &log, tally);
        tally.note("commands");
        tally.case();
    }
}

fn complain_of_sockets(about: &str, log: &Path, tally: &Tally) {
    let log = std::fs::read_to_string(log).unwrap_or_default();
    if !log.contains("execve(") {
        tally.fail(format!("{about}: there is no trace"));
    }
    for socket in sockets(&log) {
        tally.fail(format!("{about} asks for a connection: {socket}"));
    }
}

/// The suite that was built last beside this test.
fn suite_program() -> Option<PathBuf> {
    let folder = std::env::current_exe().ok()?.parent()?.to_path_buf();
    let entries = std::fs::read_dir(folder).ok()?.flatten().map(|entry| entry.path());
    let is_suite = |path: &PathBuf| {
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        name.starts_with("suite-") && !name.contains('.')
    };
    let built = |path: &PathBuf| std::fs::metadata(path).and_then(|about| about.modified()).ok();
    entries.filter(is_suite).max_by_key(built)
}

fn suite(tally: &Tally) {
    let Some(suite) = suite_program() else {
        tally.fail("the suite is not built: run `make deep`".into());
        return;
    };
    let mut command = Command::new(ALONE[0]);
    command.arg(ALONE[1]).arg(suite).arg("--quiet").current_dir(env!("CARGO_MANIFEST_DIR")).stdin(Stdio::null());
    let output = command.output().expect("unshare was tried before");
    let said = String::from_utf8_lossy(&output.stdout);
    match said.lines().find(|line| line.starts_with("test result: ok")) {
        Some(line) if output.status.success() => println!("  the suite without a network: {line}"),
        _ => tally.fail(format!("the suite fails without a network: {said}")),
    }
    tally.note("run of the suite");
    tally.case();
}

/// How long the window may take to open and to end.
const WINDOW: Duration = Duration::from_secs(60);

/// The window where there is no network: it shows the document, and ends when it is told to.
fn window(tally: &Tally) {
    if let Err(reason) = ground::display() {
        println!("  the window is not tried here: {reason}");
        return;
    }
    let (desk, display) = (Desk::new(), Display::new());
    desk.must(&words(LINES[0]));
    let log = desk.aside("network");
    let before = [&ALONE.map(str::to_owned)[..], &strace(&log)].concat();
    let mut shown = Shown::open(&desk, &display, &before, "plan.cairn");
    let is_seen = when(WINDOW, || !shown.renderers().is_empty() && display.shows_something(&desk)).is_some();
    if !is_seen {
        tally.fail(format!("the window shows nothing without a network: {}", shown.log()));
    } else if when(OPEN, || !shown.is_open()).is_some() {
        tally.fail("the window does not stay open without a network".into());
    } else if shown.end(WINDOW).is_none() {
        tally.fail("the window does not end without a network".into());
    }
    drop(shown);
    if !std::fs::read_to_string(&log).is_ok_and(|log| log.contains("WebKitWebProcess")) {
        tally.fail("the trace does not hold the process of the page".into());
    }
    complain_of_sockets("the window", &log, tally);
    tally.note("window");
    tally.case();
}

/// How long the window then stays open.
const OPEN: Duration = Duration::from_secs(5);
