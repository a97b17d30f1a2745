//! A document opened inside this process, as fast as possible: through storage itself.
//!
//! One opening is checked for all that has to hold for any file: no panic, one sentence, nothing
//! written, and accepted only if every value is what was written.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::PathBuf;

use storage::{Document, LocalData};

use crate::seeds::{Seed, dump};

/// The name of the file that is opened.
const NAME: &str = "plan.cairn";

/// A folder with one file in it.
pub struct Folder {
    folder: tempfile::TempDir,
    /// A folder of Cairn's own that nothing is ever written to.
    local: LocalData,
}

/// How a file was met.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Met {
    /// With a sentence that says why it cannot be opened.
    Refused,
    /// As a document with exactly the content of the seed.
    Equal,
    /// In a way that must not be.
    Wrong,
}

impl Folder {
    /// An empty folder.
    pub fn new() -> Self {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let local = LocalData::new(folder.path().join("data"));
        Self { folder, local }
    }

    /// The file.
    pub fn path(&self) -> PathBuf {
        self.folder.path().join(NAME)
    }

    /// Writes bytes as the file and opens it. Complaints come with the name of what was done.
    pub fn open(&self, bytes: &[u8], seed: &Seed) -> (Met, Vec<String>) {
        std::fs::write(self.path(), bytes).expect("a temporary folder can be written");
        self.open_there(bytes, seed)
    }

    /// Opens the file, which holds `bytes`.
    pub fn open_there(&self, bytes: &[u8], seed: &Seed) -> (Met, Vec<String>) {
        let opened = catch_unwind(AssertUnwindSafe(|| Document::open_read_only(&self.local, &self.path()).map(|_| ())));
        let mut complaints = vec![];
        match &opened {
            Err(_) => complaints.push("opening it panicked".to_owned()),
            Ok(Err(error)) => {
                let sentence = error.to_string();
                if !sentence.starts_with(&format!("{NAME} ")) || !sentence.ends_with('.') || sentence.contains('\n') {
                    complaints.push(format!("the refusal is no sentence about the file: {sentence}"));
                }
            }
            Ok(Ok(())) => match dump(&self.path()) {
                Ok(dump) if dump == seed.dump => {}
                Ok(dump) => {
                    complaints.push(format!("accepted with another content: {}", difference(&seed.dump, &dump)))
                }
                Err(error) => complaints.push(format!("accepted although SQLite cannot read it: {error}")),
            },
        }
        if std::fs::read(self.path()).ok().as_deref() != Some(bytes) {
            complaints.push("opening it changed the file".into());
        }
        let names = std::fs::read_dir(self.folder.path()).expect("the folder is there").count();
        if names != 1 {
            complaints.push("opening it left something beside the file".into());
        }
        let met = match opened {
            _ if !complaints.is_empty() => Met::Wrong,
            Ok(Ok(())) => Met::Equal,
            _ => Met::Refused,
        };
        (met, complaints)
    }
}

/// The first line that differs.
fn difference(expected: &str, found: &str) -> String {
    let pair = expected.lines().zip(found.lines()).find(|(expected, found)| expected != found);
    pair.map_or_else(|| "lines are missing".into(), |(expected, found)| format!("{found} in place of {expected}"))
}
