//! Starting `cairn`, finding its workers, and watching what they take.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};
use std::time::{Duration, Instant};

/// The program under test.
pub(crate) const CAIRN: &str = env!("CARGO_BIN_EXE_cairn");

/// A roadmap of the fixtures.
pub(crate) fn fixture(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../fixtures/roadmaps").join(name)
}

/// A command line that is not yet started.
pub(crate) fn cairn(folder: &Path, words: &[&str]) -> Command {
    let mut command = Command::new(CAIRN);
    command
        .args(words)
        .current_dir(folder)
        .env("CAIRN_DATA", folder.join("own"))
        .env("LC_ALL", "C")
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    command
}

/// A folder with the fixture as `NAME.cairn`.
pub(crate) fn desk(name: &str) -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let source = fixture(&format!("{name}.json"));
    let words = ["import", source.to_str().expect("a path in UTF-8"), &format!("{name}.cairn")];
    let made = cairn(folder.path(), &words).output().expect("cairn can be started");
    assert!(made.status.success(), "{made:?}");
    folder
}

/// The workers of a kind that a process has started and that are still there. Those that read documents are gone in a
/// moment.
pub(crate) fn workers(parent: u32, kind: &str) -> Vec<u32> {
    let entries = fs::read_dir("/proc").expect("the system lists processes").flatten();
    let ids = entries.filter_map(|entry| entry.file_name().to_str()?.parse().ok());
    ids.filter(|id: &u32| {
        let parents = field(*id, "PPid:").is_some_and(|found| found == u64::from(parent));
        let words = fs::read(format!("/proc/{id}/cmdline")).unwrap_or_default();
        let words: Vec<&[u8]> = words.split(|byte| *byte == 0).collect();
        parents && words.windows(2).any(|pair| pair == [b"--worker".as_slice(), kind.as_bytes()])
    })
    .collect()
}

/// A number that the system says of a process.
pub(crate) fn field(process: u32, name: &str) -> Option<u64> {
    let status = fs::read_to_string(format!("/proc/{process}/status")).ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix(name))?;
    line.split_whitespace().next()?.parse().ok()
}

/// Waits for something that has to come.
pub(crate) fn wait_for<T>(what: &str, mut look: impl FnMut() -> Option<T>) -> T {
    let began = Instant::now();
    loop {
        if let Some(found) = look() {
            return found;
        }
        assert!(began.elapsed() < Duration::from_secs(30), "{what} never came");
        std::thread::sleep(Duration::from_millis(2));
    }
}

/// What a command line came to, and the most memory that a worker of it held, in kB.
pub(crate) fn watched(process: Child) -> (Output, u64) {
    let id = process.id();
    let waiting = std::thread::spawn(move || process.wait_with_output().expect("it ends"));
    let mut peak = 0;
    while !waiting.is_finished() {
        for worker in workers(id, "read") {
            peak = peak.max(field(worker, "VmHWM:").unwrap_or(0));
        }
        std::thread::sleep(Duration::from_millis(1));
    }
    (waiting.join().expect("waiting does not fail"), peak)
}
