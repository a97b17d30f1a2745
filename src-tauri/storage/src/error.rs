//! What can go wrong with a document: one sentence each, naming the file by its name alone.
//!
//! Paths stay out of messages on purpose: they end up in screenshots. [`StorageError::code`] is stable.

use std::borrow::Cow;
use std::io;
use std::path::Path;

use rusqlite::ErrorCode;
use serde::{Deserialize, Serialize};

use crate::tables::TableError;

/// A document could not be opened, read or written. The file is as it was before.
#[derive(Debug, thiserror::Error, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum StorageError {
    /// There is no such file.
    #[error("{file} is not there: it may have been moved, renamed or deleted. Choose it again.")]
    Missing {
        /// Name of the file.
        file: String,
    },
    /// The file is there already and must not be replaced.
    #[error("{file} is there already: choose another name, or open that file.")]
    AlreadyThere {
        /// Name of the file.
        file: String,
    },
    /// The path leads to something that is not a file.
    #[error("{file} is not a file: choose a file that Cairn has written.")]
    NotAFile {
        /// Name of what is there.
        file: String,
    },
    /// The file has no content.
    #[error("{file} is empty: its content was lost before it came here. Take another copy of it.")]
    Empty {
        /// Name of the file.
        file: String,
    },
    /// The file was never written by Cairn.
    #[error("{file} is not a Cairn document: {what}. Choose a file that Cairn has written.")]
    NotADocument {
        /// Name of the file.
        file: String,
        /// What it is instead.
        what: Cow<'static, str>,
    },
    /// The file was written by a later version of Cairn.
    #[error(
        "{file} was written by a newer Cairn (document version {found}; this Cairn knows versions up to {known}): \
         open it with that version."
    )]
    Newer {
        /// Name of the file.
        file: String,
        /// Version of the document.
        found: u32,
        /// Latest version this Cairn knows.
        known: u32,
    },
    /// The file is larger than any document Cairn writes.
    #[error("{file} is too large to be opened: it has {mebibytes} MiB, and {limit} MiB are possible.")]
    TooLarge {
        /// Name of the file.
        file: String,
        /// Its size.
        mebibytes: u64,
        /// The largest size.
        limit: u64,
    },
    /// The end of the file is missing, or something follows it.
    #[error(
        "{file} is incomplete: it has {length} bytes and should have {expected}. Copy it again from where it came from."
    )]
    WrongLength {
        /// Name of the file.
        file: String,
        /// Its length in bytes.
        length: u64,
        /// The length its header promises.
        expected: u64,
    },
    /// The content is not what was written.
    #[error("{file} is damaged: {what}. The file was left as it is; take another copy of it.")]
    Damaged {
        /// Name of the file.
        file: String,
        /// What is wrong, and in which table and row if that is known.
        what: String,
    },
    /// The process that reads files gave the file up.
    #[error("{file} could not be opened: {what}. The file was left as it is; take another copy of it.")]
    GivenUp {
        /// Name of the file.
        file: String,
        /// What the file made of the process.
        what: String,
    },
    /// The roadmap breaks a rule that a document relies on.
    #[error("The document cannot hold this roadmap ({subject}): {message} {hint}")]
    Unholdable {
        /// What it is about.
        subject: String,
        /// What is wrong, as a sentence.
        message: String,
        /// What to do, as a sentence.
        hint: String,
    },
    /// The plan does not keep the rules of the roadmap.
    #[error("The plan was not stored, because it does not keep the roadmap's rules ({subject}): {message}")]
    PlanBreaksRule {
        /// What it is about.
        subject: String,
        /// What is wrong, as a sentence.
        message: String,
    },
    /// An operation names an investment that the roadmap does not have.
    #[error("There is no investment \"{investment}\" in this roadmap: choose one that is listed.")]
    UnknownInvestment {
        /// The id that was given.
        investment: String,
    },
    /// A decision cannot be lifted because there is none.
    #[error("There is no decision on \"{investment}\" that could be lifted.")]
    NoDecision {
        /// Id of the investment.
        investment: String,
    },
    /// Someone else has written the file since it was opened.
    #[error(
        "{file} was changed by someone else since it was opened here: open it again, or save yours under another name."
    )]
    ChangedElsewhere {
        /// Name of the file.
        file: String,
    },
    /// Another program is writing the file right now.
    #[error("{file} is in use by another program: close it there and try again.")]
    InUse {
        /// Name of the file.
        file: String,
    },
    /// The user's file went away while the document was open.
    #[error("{file} is no longer where it was: your edits are safe on this computer. Save them under a name.")]
    Gone {
        /// Name of the file.
        file: String,
    },
    /// The document is being edited in another window or program.
    #[error("{file} is open for editing elsewhere on this computer: go on there, or open a copy of it.")]
    OpenElsewhere {
        /// Name of the file.
        file: String,
    },
    /// There is no step to take back.
    #[error("There is nothing to undo.")]
    NothingToUndo,
    /// There is no step to do again.
    #[error("There is nothing to redo.")]
    NothingToRedo,
    /// There is no version with this id.
    #[error("There is no version \"{version}\" of this document: choose one that is listed.")]
    UnknownVersion {
        /// The id that was given.
        version: String,
    },
    /// Cairn's own folder cannot be used.
    #[error(
        "Cairn's own folder on this computer cannot be used ({reason}): check the rights of your local data folder."
    )]
    OwnFolder {
        /// The words of the operating system or of SQLite.
        reason: String,
    },
    /// The disk with Cairn's own folder is full.
    #[error("Nothing was changed because the disk of this computer is full: make room and try again.")]
    OwnFolderFull,
    /// The file was opened for reading, or may not be written.
    #[error("{file} cannot be changed because it is read-only: save it under another name to work on it.")]
    ReadOnly {
        /// Name of the file.
        file: String,
    },
    /// The operating system does not allow it.
    #[error("{file} may not be {verb} by you: ask for access, or choose another folder.")]
    NotAllowed {
        /// Name of the file.
        file: String,
        /// "opened" or "written".
        verb: Cow<'static, str>,
    },
    /// The disk is full.
    #[error("{file} was not changed because the disk is full: make room and try again.")]
    DiskFull {
        /// Name of the file.
        file: String,
    },
    /// Anything else the operating system or SQLite reports.
    #[error("{file} could not be {verb}: {reason}.")]
    Io {
        /// Name of the file.
        file: String,
        /// "opened" or "written".
        verb: Cow<'static, str>,
        /// The words of the operating system or of SQLite.
        reason: String,
    },
}

impl StorageError {
    /// Whether the file could be read, but is not a whole document that this Cairn knows.
    pub(crate) fn is_about_content(&self) -> bool {
        matches!(
            self,
            Self::NotAFile { .. }
                | Self::Empty { .. }
                | Self::NotADocument { .. }
                | Self::Newer { .. }
                | Self::TooLarge { .. }
                | Self::WrongLength { .. }
                | Self::Damaged { .. }
                | Self::GivenUp { .. }
        )
    }

    /// A copy that is not there, or is no whole document, is nothing that can be had. Anything else that keeps it
    /// from being read may pass, so it is an error: else a lesser copy would take its place unnoticed.
    pub(crate) fn or_no_copy<T>(self) -> Result<Option<T>, Self> {
        if self.is_about_content() || matches!(self, Self::Missing { .. }) { Ok(None) } else { Err(self) }
    }

    /// A stable code for programs, in snake case.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::Missing { .. } => "missing",
            Self::AlreadyThere { .. } => "already_there",
            Self::NotAFile { .. } => "not_a_file",
            Self::Empty { .. } => "empty_file",
            Self::NotADocument { .. } => "not_a_document",
            Self::Newer { .. } => "newer_version",
            Self::TooLarge { .. } => "too_large",
            Self::WrongLength { .. } => "incomplete",
            Self::Damaged { .. } => "damaged",
            Self::GivenUp { .. } => "given_up",
            Self::Unholdable { .. } => "unholdable",
            Self::PlanBreaksRule { .. } => "plan_breaks_rule",
            Self::UnknownInvestment { .. } => "unknown_investment",
            Self::NoDecision { .. } => "no_decision",
            Self::ChangedElsewhere { .. } => "changed_elsewhere",
            Self::InUse { .. } => "in_use",
            Self::Gone { .. } => "gone",
            Self::OpenElsewhere { .. } => "open_elsewhere",
            Self::NothingToUndo => "nothing_to_undo",
            Self::NothingToRedo => "nothing_to_redo",
            Self::UnknownVersion { .. } => "unknown_version",
            Self::OwnFolder { .. } => "own_folder",
            Self::OwnFolderFull => "own_folder_full",
            Self::ReadOnly { .. } => "read_only",
            Self::NotAllowed { .. } => "not_allowed",
            Self::DiskFull { .. } => "disk_full",
            Self::Io { .. } => "io",
        }
    }
}

const OPENED: &str = "opened";

/// What was being done with a file, so that errors below it can be told in one sentence.
#[derive(Debug, Clone)]
pub(crate) struct Doing {
    pub file: String,
    pub verb: &'static str,
}

impl Doing {
    pub(crate) fn opening(path: &Path) -> Self {
        Self { file: file_name(path), verb: OPENED }
    }

    pub(crate) fn writing(path: &Path) -> Self {
        Self { file: file_name(path), verb: "written" }
    }

    pub(crate) fn damaged(&self, what: impl Into<String>) -> StorageError {
        StorageError::Damaged { file: self.file.clone(), what: what.into() }
    }

    pub(crate) fn not_a_document(&self, what: &'static str) -> StorageError {
        StorageError::NotADocument { file: self.file.clone(), what: what.into() }
    }

    fn other(&self, reason: &impl ToString) -> StorageError {
        let reason = reason.to_string();
        StorageError::Io {
            file: self.file.clone(),
            verb: self.verb.into(),
            reason: reason.trim_end_matches('.').to_owned(),
        }
    }

    pub(crate) fn io(&self, error: &io::Error) -> StorageError {
        let file = self.file.clone();
        match error.kind() {
            io::ErrorKind::NotFound => StorageError::Missing { file },
            io::ErrorKind::AlreadyExists => StorageError::AlreadyThere { file },
            io::ErrorKind::PermissionDenied => StorageError::NotAllowed { file, verb: self.verb.into() },
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => StorageError::DiskFull { file },
            io::ErrorKind::ReadOnlyFilesystem => StorageError::ReadOnly { file },
            _ => self.other(error),
        }
    }

    pub(crate) fn sqlite(&self, error: &rusqlite::Error) -> StorageError {
        let file = self.file.clone();
        match error.sqlite_error_code() {
            Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => StorageError::InUse { file },
            Some(ErrorCode::DiskFull) => StorageError::DiskFull { file },
            Some(ErrorCode::ReadOnly) => StorageError::ReadOnly { file },
            Some(ErrorCode::PermissionDenied) => StorageError::NotAllowed { file, verb: self.verb.into() },
            Some(ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase) => self.damaged("its structure is broken"),
            // our own questions are right: what cannot answer them is no document
            None | Some(ErrorCode::Unknown) if self.verb == OPENED => self.damaged("its structure is broken"),
            _ => self.other(error),
        }
    }

    pub(crate) fn table(&self, error: TableError) -> StorageError {
        match error {
            TableError::Sqlite(error) => self.sqlite(&error),
            TableError::Row { table, row, what } => self.damaged(format!("in table {table}, row {row}, {what}")),
        }
    }

    pub(crate) fn migration(&self, error: rusqlite_migration::Error) -> StorageError {
        match error {
            rusqlite_migration::Error::RusqliteError { err, .. } => self.sqlite(&err),
            other => self.damaged(format!("it could not be brought to the present version ({other})")),
        }
    }
}

/// An error of a database in Cairn's own folder.
pub(crate) fn own_database(error: &rusqlite::Error) -> StorageError {
    match error.sqlite_error_code() {
        Some(ErrorCode::DiskFull) => StorageError::OwnFolderFull,
        _ => StorageError::OwnFolder { reason: error.to_string() },
    }
}

/// The name of a file without its folders, for people.
pub(crate) fn file_name(path: &Path) -> String {
    path.file_name().map_or_else(|| "The file".into(), |name| name.to_string_lossy().into_owned())
}
