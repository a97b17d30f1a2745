//! Files from outside: what the user opens, whoever wrote it.
//!
//! Such a file is never read by the one who shows it. A [`Reader`] does it, in a process of its own where
//! there is one, and what comes back is plain data, which is checked again before it is used. Files in
//! Cairn's own folder are read directly: they were written here. Deliberately not here: the process (the
//! host brings it), and how a file is read (see `read` and `salvage`).

use std::collections::BTreeMap;
use std::fmt::Debug;
use std::fs::File;
use std::io;
use std::path::Path;

use model::say;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::content::{Content, Listing};
use crate::error::{Doing, StorageError};
use crate::{header, read, salvage, unholdable};

/// Reads files that anyone may have written.
pub trait Reader: Debug + Send + Sync {
    /// Reads a whole, undamaged document.
    ///
    /// # Errors
    /// If it is none, or cannot be read.
    fn read(&self, path: &Path) -> Result<Found, StorageError>;

    /// Takes out of a damaged document what can still be read. `now` is ISO 8601 text of the host.
    ///
    /// # Errors
    /// If nothing can be had of it.
    fn salvage(&self, path: &Path, now: &str) -> Result<Remains, StorageError>;
}

/// What a document holds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Found {
    /// Version of its shape, as it is in the file.
    pub(crate) version: u32,
    content: Content,
    history: Listing,
}

/// What could be taken out of a damaged document.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Remains {
    /// Its id, if that much can be read: other copies of it may be found by that.
    pub(crate) document: Option<String>,
    /// What could be read of it, or why that is no roadmap any more.
    pub(crate) rows: Result<Rows, StorageError>,
}

/// The rows of a damaged document that could be read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rows {
    pub(crate) content: Content,
    /// How many rows of which table are missing.
    pub(crate) lost: BTreeMap<String, usize>,
}

/// Reads a document: the work of a [`Reader`].
///
/// # Errors
/// If it is not a whole, undamaged Cairn document of a version this Cairn knows.
pub fn read_file(path: &Path) -> Result<Found, StorageError> {
    let doing = Doing::opening(path);
    let version = header::check(path, &doing)?.version;
    let content = read::read_as(path, &doing)?;
    let history = Listing::from(&content.history);
    Ok(Found { version, content, history })
}

/// Takes out of a damaged document what can still be read: the work of a [`Reader`].
///
/// # Errors
/// If the file cannot be read at all.
pub fn salvage_file(path: &Path, now: &str) -> Result<Remains, StorageError> {
    salvage::remains(path, now)
}

impl Found {
    /// The content, if it is one that a document can hold: a reader whose memory was spoilt by a hostile file
    /// may say anything.
    pub(crate) fn content(self, path: &Path) -> Result<Content, StorageError> {
        let Self { mut content, history, .. } = self;
        unholdable::refuse(&content.roadmap).map_err(|error| match error {
            StorageError::Unholdable { subject, .. } => {
                Doing::opening(path).damaged(say!("subject-not-ours", subject = subject))
            }
            other => other,
        })?;
        let history = history.into();
        if content.history != history {
            return Err(Doing::opening(path).damaged(say!("history-not-ours")));
        }
        content.history = history;
        Ok(content)
    }
}

/// Reads in the process of the one who asks.
#[derive(Debug)]
pub(crate) struct Here;

impl Reader for Here {
    fn read(&self, path: &Path) -> Result<Found, StorageError> {
        read_file(path)
    }

    fn salvage(&self, path: &Path, now: &str) -> Result<Remains, StorageError> {
        salvage_file(path, now)
    }
}

/// The bytes of a file, and of a journal beside it, in short: equal ones hold the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Fingerprint([u8; 32]);

impl Fingerprint {
    /// Of the file as it is now; nothing if it cannot be read, or is larger than any document.
    pub(crate) fn of(path: &Path) -> Option<Self> {
        header::check_length(path, &Doing::opening(path)).ok()?;
        let mut hash = Sha256::new();
        io::copy(&mut File::open(path).ok()?, &mut hash).ok()?;
        match File::open(header::journal(path)) {
            Ok(mut journal) => {
                hash.update(b"journal");
                io::copy(&mut journal, &mut hash).ok()?;
            }
            Err(error) if error.kind() == io::ErrorKind::NotFound => {}
            Err(_) => return None,
        }
        Some(Self(hash.finalize().into()))
    }
}

#[cfg(test)]
mod tests {
    use model::Roadmap;
    use model::calendar::YearMonth;

    use super::*;
    use crate::content::{History, Meta};
    use crate::saving;

    /// A whole document whose roadmap has this name, as only somebody else can write it.
    fn written(name: &str) -> (tempfile::TempDir, std::path::PathBuf) {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let path = folder.path().join("plan.cairn");
        let now = "2026-11-21T14:03:00Z";
        let meta = Meta {
            document: "a".into(),
            generation: 1,
            app_version: "0".into(),
            created: now.into(),
            saved: now.into(),
        };
        let roadmap = Roadmap::empty(name, "EUR", YearMonth::new(2027, 1).expect("a month"));
        let content = Content { meta, roadmap, plan: None, history: History::default() };
        saving::write_file(&path, false, &content).expect("it can be written");
        (folder, path)
    }

    #[test]
    fn texts_that_deceive_are_refused_and_what_is_salvaged_is_clean() {
        let (_folder, path) = written("Pay \u{202e}001");
        let found = read_file(&path).expect("its checksum is right").content(&path);
        let error = found.expect_err("no Cairn writes such a name").to_string();
        assert!(error.starts_with("plan.cairn is damaged: its settings is not what Cairn writes."), "{error}");
        let rows = salvage_file(&path, "2026-11-21T14:03:00Z").expect("it can be read").rows.expect("a roadmap");
        assert_eq!(rows.content.roadmap.settings.name, "Pay 001");
    }

    #[test]
    fn a_fingerprint_tells_files_apart_by_their_bytes_and_their_journal() {
        let (_folder, path) = written("One");
        let first = Fingerprint::of(&path).expect("it can be read");
        let (_other, other) = written("Two");
        assert_ne!(Fingerprint::of(&other), Some(first));
        std::fs::copy(&path, &other).expect("it can be copied");
        assert_eq!(Fingerprint::of(&other), Some(first));
        std::fs::write(header::journal(&other), b"cut off").expect("it can be written");
        assert_ne!(Fingerprint::of(&other), Some(first));
        assert_eq!(Fingerprint::of(&other.with_file_name("gone.cairn")), None);
    }
}
