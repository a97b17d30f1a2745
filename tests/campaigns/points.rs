//! The calls to the system at which a run can be disturbed: found by tracing one run that is not.
//!
//! A point is the name of a call and how many of that name come before it. `strace` counts for each
//! thread by itself, and so does this. Only calls on the desk count: what the loader of programs reads
//! is not Cairn's.

use std::collections::BTreeMap;
use std::fs;

use crate::desk::{Desk, Said};

/// The calls that change files, or make sure that they are changed.
pub const CALLS: [&str; 22] = [
    "write",
    "writev",
    "pwrite64",
    "pwritev",
    "fsync",
    "fdatasync",
    "sync_file_range",
    "rename",
    "renameat",
    "renameat2",
    "unlink",
    "unlinkat",
    "truncate",
    "ftruncate",
    "fallocate",
    "openat",
    "link",
    "linkat",
    "mkdir",
    "mkdirat",
    "copy_file_range",
    "sendfile",
];

/// One call of a run.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Point {
    /// Name of the call.
    pub call: &'static str,
    /// How many calls of that name the thread has made, this one included.
    pub number: usize,
    /// Whether it speaks to the user instead of changing a file.
    pub is_answer: bool,
}

/// What `strace` is started with. Calls that this kind of machine does not have are left out by `?`.
fn strace(log: &str, calls: &[&str], more: &[String]) -> Vec<String> {
    let names: Vec<String> = calls.iter().map(|call| format!("?{call}")).collect();
    // without --seccomp-bpf, which is faster but lets an injected signal fall by the wayside
    let mut words: Vec<String> = ["strace", "-f", "-qq", "-y", "-s", "0", "-o", log].map(str::to_owned).to_vec();
    words.extend(["-e".to_owned(), format!("trace={}", names.join(","))]);
    words.extend(more.iter().cloned());
    words
}

/// Every point of a run of `cairn` with these words on this desk. The run is carried out.
pub fn points(desk: &Desk, words: &[String]) -> Vec<Point> {
    let log = desk.aside("trace");
    let said = desk.run_by(&strace(&log.to_string_lossy(), &CALLS, &[]), words);
    assert_eq!(said.code, Some(0), "cairn {}: {said:?}", words.join(" "));
    found(&fs::read_to_string(log).expect("strace writes a log"), desk.home().to_string_lossy().trim_start_matches('/'))
}

fn found(log: &str, home: &str) -> Vec<Point> {
    let mut made: BTreeMap<(&str, &str), usize> = BTreeMap::new();
    let mut points: BTreeMap<(&'static str, usize), bool> = BTreeMap::new();
    for line in log.lines() {
        let Some((thread, rest)) = line.split_once(char::is_whitespace) else { continue };
        let rest = rest.trim_start();
        // a call that another thread interrupted is told in two lines; the first has its name
        let Some((name, arguments)) = rest.split_once('(') else { continue };
        let Some(call) = CALLS.iter().find(|call| **call == name) else { continue };
        let number = made.entry((thread, call)).or_default();
        *number += 1;
        let is_answer = arguments.starts_with("1<") || arguments.starts_with("2<");
        if is_answer || target(arguments).contains(home) {
            // two threads may each have a call of this number
            *points.entry((call, *number)).or_insert(true) &= is_answer;
        }
    }
    points.into_iter().map(|((call, number), is_answer)| Point { call, number, is_answer }).collect()
}

/// What a call is about: a full path says so alone, whatever folder the process is in.
fn target(arguments: &str) -> &str {
    let (folder, path) = arguments.split_once(">, \"/").unwrap_or(("", arguments));
    if folder.starts_with("AT_FDCWD") { path } else { arguments }
}

/// Runs `cairn` with something injected at a point. Says whether the point was met, and what was said.
pub fn inject(desk: &Desk, words: &[String], point: &Point, what: &str, is_sticky: bool) -> (bool, Said) {
    let log = desk.aside("trace");
    let more = if is_sticky { "+" } else { "" };
    let injected = format!("inject={}:{what}:when={}{more}", point.call, point.number);
    let before = strace(&log.to_string_lossy(), &[point.call], &["-e".to_owned(), injected]);
    let said = desk.run_by(&before, words);
    let log = fs::read_to_string(log).unwrap_or_default();
    let is_met = log.contains("killed by SIGKILL") || log.contains("(INJECTED)");
    (is_met, said)
}

/// Insists that a trace is read rightly: one of two threads, of which only the calls on the desk count.
///
/// A campaign that finds no points would pass without having tried anything.
pub fn check_reading() {
    let log = "7 openat(AT_FDCWD</tmp/desk>, \"/etc/ld.so.cache\", O_RDONLY) = 3\n\
               7 openat(AT_FDCWD</tmp/desk>, \"/tmp/desk/files/plan.cairn\", O_RDWR) = 3</tmp/desk/files/plan.cairn>\n\
               8 write(5</tmp/desk/data/log>, \"\"..., 9 <unfinished ...>\n\
               7 pwrite64(3</tmp/desk/files/plan.cairn>, \"\"..., 4096, 0) = 4096\n\
               8 <... write resumed>) = 9\n\
               7 write(1<pipe:[77]>, \"\"..., 12) = 12\n7 +++ exited with 0 +++\n";
    let found: Vec<_> = found(log, "tmp/desk").into_iter().map(|point| (point.call, point.number)).collect();
    assert_eq!(found, [("openat", 2), ("pwrite64", 1), ("write", 1)]);
}
