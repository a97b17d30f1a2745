//! What a long campaign leaves behind: one record per campaign, kept until it is run again.
//!
//! Records lie in `out/campaigns`, which no clone has; [`crate::report`] makes `RELIABILITY.md` of them.
//! A campaign that drives the window writes its record with the same function, so that the report needs
//! no other source.

use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde::{Deserialize, Serialize};

/// One run of one campaign.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Record {
    /// Name of the campaign: a row of the report.
    pub campaign: String,
    /// How many cases it went through.
    pub cases: u64,
    /// How many of them went wrong.
    pub failures: u64,
    /// What went wrong, a line each; the first of many.
    #[serde(default)]
    pub complaints: Vec<String>,
    /// What else was counted, in words.
    pub notes: String,
    /// How long it took.
    pub seconds: u64,
    /// The day, as ISO 8601 text.
    pub on: String,
    /// What was tested, and on what.
    pub versions: Versions,
}

/// What was tested, and on what.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Versions {
    /// Cairn, with the commit where it is known.
    pub cairn: String,
    /// SQLite, as it is built into Cairn.
    pub sqlite: String,
    /// The engine, as it is built into Cairn.
    pub engine: String,
    /// The kernel.
    pub kernel: String,
    /// Number of cores.
    pub cores: usize,
}

impl Versions {
    /// Those of this build on this computer.
    #[must_use]
    pub fn here() -> Self {
        let kernel = fs::read_to_string("/proc/sys/kernel/osrelease").unwrap_or_else(|_| "unknown".into());
        let version = env!("CARGO_PKG_VERSION");
        Self {
            cairn: commit().map_or_else(|| version.to_owned(), |commit| format!("{version} ({commit})")),
            sqlite: rusqlite::version().to_owned(),
            engine: planner::engine_name(),
            kernel: format!("{} {}", std::env::consts::OS, kernel.trim()),
            cores: std::thread::available_parallelism().map_or(1, usize::from),
        }
    }
}

/// The commit of the clone, if this is one.
fn commit() -> Option<String> {
    let output = Command::new("git").args(["rev-parse", "--short", "HEAD"]).current_dir(root()).output().ok()?;
    let text = String::from_utf8_lossy(&output.stdout).trim().to_owned();
    (output.status.success() && !text.is_empty()).then_some(text)
}

/// The root of the repository.
pub(crate) fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn folder() -> PathBuf {
    root().join("out/campaigns")
}

impl Record {
    /// Keeps the record in place of an earlier one of the same campaign, and writes the report anew.
    ///
    /// # Errors
    /// If a file cannot be written.
    pub fn keep(&self) -> io::Result<()> {
        fs::create_dir_all(folder())?;
        // campaigns may end at the same time
        let lock = File::create(folder().join("lock"))?;
        lock.lock()?;
        let text = serde_json::to_string_pretty(self).expect("a record holds only text and numbers");
        fs::write(folder().join(format!("{}.json", self.campaign)), text + "\n")?;
        fs::write(root().join("RELIABILITY.md"), crate::report::report(&records()?))
    }
}

/// All records that are kept, in order of name.
fn records() -> io::Result<Vec<Record>> {
    let mut paths: Vec<_> = fs::read_dir(folder())?.flatten().map(|entry| entry.path()).collect();
    paths.retain(|path| path.extension().is_some_and(|ending| ending == "json"));
    paths.sort();
    let read = |path: &PathBuf| Ok(serde_json::from_str(&fs::read_to_string(path)?)?);
    paths.iter().map(read).collect()
}
