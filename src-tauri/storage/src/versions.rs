//! What a document was like before: restore points with a name, and versions kept without being asked.
//!
//! Each is a whole document in Cairn's own folder, away from the user's, with a note beside it that says
//! what it is. Restore points stay; of the others the last ten are kept, then one a day for a week and
//! one a week for a month. Deliberately not here: when a version is due (the hosts decide).

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use chrono::{Datelike, NaiveDate};
use model::say;
use serde::{Deserialize, Serialize};

use crate::content::Content;
use crate::document::Document;
use crate::error::StorageError;
use crate::local_data::{LocalData, make_private, own_folder};
use crate::migrations::LATEST;
use crate::{publish, read, saving};

/// How many versions are kept whatever their age.
const NEWEST: usize = 10;
/// For how many days one a day is kept.
const DAYS: usize = 7;
/// For how many weeks one a week is kept.
const WEEKS: usize = 4;
/// The most that the versions of a document may take, in bytes.
const MOST_BYTES: u64 = 500 << 20;

/// Why a version was kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Reason {
    /// The user asked for it and gave it a name.
    RestorePoint,
    /// Time had passed.
    Timed,
    /// A table was about to be imported.
    BeforeImport,
    /// The file had been written by an older Cairn.
    BeforeMigration,
    /// The document was closed.
    OnClose,
}

/// A version that can be looked at and restored.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Version {
    /// Number in the order in which versions were kept; names it in requests.
    pub id: u32,
    /// Why it was kept.
    pub reason: Reason,
    /// Name of a restore point.
    pub name: Option<String>,
    /// When, as ISO 8601 text of the host.
    pub at: String,
    /// How many investments are in it.
    pub investments: usize,
    /// What its plan is worth, if there is one that was current.
    pub value: Option<model::Value>,
    /// Digest of its roadmap and plan.
    body: String,
}

impl Document {
    /// The versions of this document, newest first.
    #[must_use]
    pub fn versions(&self) -> Vec<Version> {
        list(&self.local.versions(self.document_id()))
    }

    /// Keeps the document as it is now under a name.
    ///
    /// # Errors
    /// If Cairn's own folder cannot be written.
    pub fn keep_restore_point(&self, name: &str, now: &str) -> Result<Version, StorageError> {
        self.keep(Reason::RestorePoint, Some(name.to_owned()), now)
    }

    /// Keeps the document as it is now, unless the newest version holds the same; says whether it did.
    ///
    /// # Errors
    /// If Cairn's own folder cannot be written.
    pub fn keep_version(&self, reason: Reason, now: &str) -> Result<bool, StorageError> {
        if self.versions().first().is_some_and(|newest| newest.body == self.body_digest()) {
            return Ok(false);
        }
        self.keep(reason, None, now).map(|_| true)
    }

    fn keep(&self, reason: Reason, name: Option<String>, now: &str) -> Result<Version, StorageError> {
        let version = Version {
            id: 0,
            reason,
            name,
            at: now.to_owned(),
            investments: self.roadmap().investments.len(),
            value: self.current_plan().map(|plan| plan.value),
            body: self.body_digest().to_owned(),
        };
        let folder = self.local.versions(self.document_id());
        let kept = write(&folder, version, |path| saving::write_file(path, false, &self.content))?;
        prune(&folder);
        Ok(kept)
    }

    /// What a version holds.
    ///
    /// # Errors
    /// If there is no such version, or it cannot be read.
    pub fn version(&self, id: u32) -> Result<(model::Roadmap, Option<crate::StoredPlan>), StorageError> {
        let content = self.read_version(id)?;
        Ok((content.roadmap, content.plan))
    }

    /// Makes a new file of a version, and opens it. This document stays as it is.
    ///
    /// # Errors
    /// If there is no such version, it cannot be read, something is at `path`, or it cannot be written.
    pub fn restore(&self, id: u32, path: &Path, now: &str) -> Result<Self, StorageError> {
        let path = publish::absolute(path)?;
        saving::write_file(&path, false, &self.read_version(id)?)?;
        Self::open(&self.local, &path, now)
    }

    fn read_version(&self, id: u32) -> Result<Content, StorageError> {
        let path = self.local.versions(self.document_id()).join(file_name(id));
        if !path.is_file() {
            return Err(StorageError::UnknownVersion { version: id.to_string() });
        }
        read::read(&path)
    }
}

/// Keeps a file of an older shape as it is, byte by byte, before anything is made of it.
pub(crate) fn keep_before_migration(
    local: &LocalData,
    path: &Path,
    content: &Content,
    version: u32,
    now: &str,
) -> Result<(), StorageError> {
    if version >= LATEST {
        return Ok(());
    }
    let folder = local.versions(&content.meta.document);
    let body = content.body().digest();
    if list(&folder).iter().any(|version| version.reason == Reason::BeforeMigration && version.body == body) {
        return Ok(());
    }
    let version = Version {
        id: 0,
        reason: Reason::BeforeMigration,
        name: None,
        at: now.to_owned(),
        investments: content.roadmap.investments.len(),
        value: content.plan.as_ref().map(|stored| stored.plan.value),
        body,
    };
    write(&folder, version, |beside| saving::keep_copy(path, beside)).map(|_| ())
}

/// The newest version of a document that is whole, with its content; nothing if none is.
pub(crate) fn newest_intact(local: &LocalData, document: &str) -> Result<Option<(Version, Content)>, StorageError> {
    let folder = local.versions(document);
    for version in list(&folder) {
        let content = read::read(&folder.join(file_name(version.id)));
        if let Some(content) = content.map(Some).or_else(StorageError::or_no_copy)? {
            return Ok(Some((version, content)));
        }
    }
    Ok(None)
}

fn file_name(id: u32) -> String {
    format!("{id:06}.cairn")
}

fn note_name(id: u32) -> String {
    format!("{id:06}.json")
}

/// Writes a version under the next free number: its note first, so that no file is there without one.
fn write(
    folder: &Path,
    version: Version,
    fill: impl Fn(&Path) -> Result<(), StorageError>,
) -> Result<Version, StorageError> {
    make_private(folder).map_err(|error| own_folder(&error))?;
    let newest = notes(folder).iter().map(|version| version.id).max().unwrap_or(0);
    for id in newest + 1.. {
        let version = Version { id, ..version.clone() };
        let note = serde_json::to_vec(&version).expect("a note holds only text and numbers");
        let path = folder.join(note_name(id));
        let write_note = |beside: &Path| fs::write(beside, &note).map_err(|error| own_folder(&error));
        match publish::publish(&path, false, write_note, |_| Ok(())) {
            Err(StorageError::AlreadyThere { .. }) => continue,
            Err(error) => return Err(in_own_folder(error)),
            Ok(()) => {}
        }
        let file = folder.join(file_name(id));
        match fill(&file) {
            Ok(()) => return Ok(version),
            // left by somebody who was stopped between file and note: its number is never free again
            Err(StorageError::AlreadyThere { .. }) => drop(fs::remove_file(path)),
            Err(error) => {
                // it may be there although something failed: without its note it would only stand in the way
                let _ = fs::remove_file(file);
                let _ = fs::remove_file(path);
                return Err(in_own_folder(error));
            }
        }
    }
    unreachable!("there are more numbers than versions")
}

/// Errors about files of the user's mean something else in Cairn's own folder.
fn in_own_folder(error: StorageError) -> StorageError {
    match error {
        StorageError::DiskFull { .. } => StorageError::OwnFolderFull,
        StorageError::Io { reason, .. } => StorageError::OwnFolder { reason },
        StorageError::NotAllowed { .. } | StorageError::ReadOnly { .. } => {
            StorageError::OwnFolder { reason: say!("own-not-written") }
        }
        other => other,
    }
}

/// The versions whose file is there, newest first.
fn list(folder: &Path) -> Vec<Version> {
    let mut versions = notes(folder);
    versions.retain(|version| folder.join(file_name(version.id)).is_file());
    versions.sort_by_key(|version| std::cmp::Reverse(version.id));
    versions
}

fn notes(folder: &Path) -> Vec<Version> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path());
    let notes = entries.filter(|path| path.extension().is_some_and(|ending| ending == "json"));
    notes.filter_map(|path| serde_json::from_slice(&fs::read(path).ok()?).ok()).collect()
}

/// Removes what need not be kept any longer. Best effort: what cannot be removed now goes another time.
fn prune(folder: &Path) {
    let versions = list(folder);
    let mut keep = kept(&versions);
    let size = |version: &Version| fs::metadata(folder.join(file_name(version.id))).map_or(0, |about| about.len());
    let mut total: u64 = versions.iter().filter(|version| keep.contains(&version.id)).map(size).sum();
    for version in versions.iter().skip(1).rev() {
        if total <= MOST_BYTES {
            break;
        }
        if version.reason != Reason::RestorePoint && keep.remove(&version.id) {
            total -= size(version);
        }
    }
    for version in versions.iter().filter(|version| !keep.contains(&version.id)) {
        let _ = fs::remove_file(folder.join(file_name(version.id)));
        let _ = fs::remove_file(folder.join(note_name(version.id)));
    }
}

/// Numbers of the versions to keep, out of all, newest first.
fn kept(versions: &[Version]) -> BTreeSet<u32> {
    let mut keep: BTreeSet<u32> = versions
        .iter()
        .filter(|version| matches!(version.reason, Reason::RestorePoint | Reason::BeforeMigration))
        .map(|version| version.id)
        .collect();
    let others: Vec<&Version> = versions.iter().filter(|version| !keep.contains(&version.id)).collect();
    keep.extend(others.iter().take(NEWEST).map(|version| version.id));
    let day = |version: &Version| version.at.get(0..10).and_then(|day| day.parse::<NaiveDate>().ok());
    let week = |version: &Version| day(version).map(|day| (day.iso_week().year(), day.iso_week().week()));
    keep.extend(newest_of_each(&others, DAYS, day));
    keep.extend(newest_of_each(&others, WEEKS, week));
    keep
}

/// The newest version of each of the last `count` spans of time.
fn newest_of_each<S: PartialEq>(versions: &[&Version], count: usize, span: impl Fn(&Version) -> Option<S>) -> Vec<u32> {
    let mut spans: Vec<S> = vec![];
    let mut newest = vec![];
    for version in versions {
        let Some(its) = span(version) else { continue };
        if spans.len() < count && !spans.contains(&its) {
            spans.push(its);
            newest.push(version.id);
        }
    }
    newest
}

#[cfg(test)]
mod tests {
    use super::*;

    fn version(id: u32, at: &str, reason: Reason) -> Version {
        Version { id, reason, name: None, at: at.into(), investments: 0, value: None, body: String::new() }
    }

    #[test]
    fn the_last_ten_are_kept_then_one_a_day_then_one_a_week() {
        // one every hour for 60 days, newest first
        let start = NaiveDate::from_ymd_opt(2026, 9, 1).expect("a day");
        let mut versions: Vec<Version> = (0..60 * 24)
            .map(|hour| {
                let day = start + chrono::Days::new(u64::from(hour / 24));
                version(hour + 1, &format!("{day}T{:02}:00:00Z", hour % 24), Reason::Timed)
            })
            .collect();
        versions.reverse();
        let keep = kept(&versions);
        let newest: Vec<u32> = (0..10).map(|back| 1440 - back).collect();
        assert!(newest.iter().all(|id| keep.contains(id)));
        let days: Vec<u32> = (1..7).map(|back| 1440 - 24 * back).collect();
        assert!(days.iter().all(|id| keep.contains(id)), "{keep:?}");
        assert!(keep.len() <= NEWEST + DAYS + WEEKS && keep.len() >= NEWEST + DAYS - 1 + 2, "{keep:?}");
    }

    #[test]
    fn restore_points_are_never_pruned() {
        let mut versions: Vec<Version> =
            (2..100).map(|id| version(id, "2026-11-21T10:00:00Z", Reason::Timed)).collect();
        versions.reverse();
        versions.push(version(1, "2020-01-01T10:00:00Z", Reason::RestorePoint));
        assert!(kept(&versions).contains(&1));
    }
}
