//! Processes of this computer, found by whose children they are and never by name alone: other windows may be open on it.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

/// How many ticks of the kernel's clock make a second, as every Linux tells programs.
const TICKS: u32 = 100;

/// A process and all that descend from it.
#[must_use]
pub fn below(id: u32) -> Vec<u32> {
    let parents = parents();
    let mut found = vec![id];
    let mut next = 0;
    while let Some(parent) = found.get(next).copied() {
        found.extend(parents.iter().filter(|(_, its)| *its == parent).map(|(id, _)| *id));
        next += 1;
    }
    found
}

/// Whether a process is called so; the system knows the first fifteen letters of a name.
#[must_use]
pub fn is_called(id: u32, name: &str) -> bool {
    fs::read_to_string(file(id, "comm")).is_ok_and(|found| found.trim() == name)
}

/// Whether a process was started with this word.
#[must_use]
pub fn was_told(id: u32, word: &str) -> bool {
    fs::read(file(id, "cmdline")).is_ok_and(|words| words.split(|byte| *byte == 0).any(|one| one == word.as_bytes()))
}

/// The memory of a process in kilobytes: its own, and its share of what it has in common with others (PSS). Nothing
/// if there is no such process.
#[must_use]
pub fn memory_kb(id: u32) -> Option<u64> {
    let rolled_up = fs::read_to_string(file(id, "smaps_rollup")).ok()?;
    let line = rolled_up.lines().find_map(|line| line.strip_prefix("Pss:"))?;
    line.trim().strip_suffix("kB")?.trim().parse().ok()
}

/// When a process was started, as time since 1970, to a hundredth of a second. Nothing if there is no such process.
#[must_use]
#[expect(clippy::disallowed_methods, reason = "it measures")]
pub fn started(id: u32) -> Option<Duration> {
    let ticks: u32 = about(id)?.get(19)?.parse().ok()?;
    let uptime: f64 = fs::read_to_string("/proc/uptime").ok()?.split(' ').next()?.parse().ok()?;
    let now = SystemTime::now().duration_since(UNIX_EPOCH).ok()?;
    let age = uptime - f64::from(ticks) / f64::from(TICKS);
    now.checked_sub(Duration::try_from_secs_f64(age).ok()?)
}

/// All processes of this computer, each with its parent.
fn parents() -> Vec<(u32, u32)> {
    let entries = fs::read_dir("/proc").into_iter().flatten().flatten();
    let ids = entries.filter_map(|entry| entry.file_name().to_str()?.parse().ok());
    ids.filter_map(|id| Some((id, about(id)?.get(1)?.parse().ok()?))).collect()
}

/// What the system tells of a process, from its state on: the second is its parent, the twentieth its start.
fn about(id: u32) -> Option<Vec<String>> {
    let about = fs::read_to_string(file(id, "stat")).ok()?;
    // a name may hold spaces and brackets
    Some(about.rsplit_once(") ")?.1.split(' ').map(str::to_owned).collect())
}

fn file(id: u32, name: &str) -> PathBuf {
    Path::new("/proc").join(id.to_string()).join(name)
}
