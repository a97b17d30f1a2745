//! What can go wrong with a document: one sentence each, naming the file by its name alone.
//!
//! Paths stay out of messages on purpose: they end up in screenshots. [`StorageError::code`] is stable.

use std::borrow::Cow;
use std::io;
use std::path::Path;

use model::say;
use rusqlite::ErrorCode;
use serde::{Deserialize, Serialize};

use crate::tables::TableError;

/// A document could not be opened, read or written. The file is as it was before.
#[derive(Debug, thiserror::Error, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum StorageError {
    /// There is no such file.
    #[error("{}", say!("missing", file = file))]
    Missing {
        /// Name of the file.
        file: String,
    },
    /// The file is there already and must not be replaced.
    #[error("{}", say!("already-there", file = file))]
    AlreadyThere {
        /// Name of the file.
        file: String,
    },
    /// The path leads to something that is not a file.
    #[error("{}", say!("not-a-file", file = file))]
    NotAFile {
        /// Name of what is there.
        file: String,
    },
    /// The file has no content.
    #[error("{}", say!("empty-file", file = file))]
    Empty {
        /// Name of the file.
        file: String,
    },
    /// The file was never written by Cairn.
    #[error("{}", say!("not-a-document", file = file, what = what))]
    NotADocument {
        /// Name of the file.
        file: String,
        /// What it is instead.
        what: String,
    },
    /// The file was written by a later version of Cairn.
    #[error("{}", say!("newer", file = file, found = found.to_string(), known = known.to_string()))]
    Newer {
        /// Name of the file.
        file: String,
        /// Version of the document.
        found: u32,
        /// Latest version this Cairn knows.
        known: u32,
    },
    /// The file is larger than any document Cairn writes.
    #[error("{}", say!("too-large", file = file, mebibytes = mebibytes.to_string(), limit = limit.to_string()))]
    TooLarge {
        /// Name of the file.
        file: String,
        /// Its size.
        mebibytes: u64,
        /// The largest size.
        limit: u64,
    },
    /// The end of the file is missing, or something follows it.
    #[error("{}", say!("incomplete", file = file, length = length.to_string(), expected = expected.to_string()))]
    WrongLength {
        /// Name of the file.
        file: String,
        /// Its length in bytes.
        length: u64,
        /// The length its header promises.
        expected: u64,
    },
    /// The content is not what was written.
    #[error("{}", say!("damaged", file = file, what = what))]
    Damaged {
        /// Name of the file.
        file: String,
        /// What is wrong, and in which table and row if that is known.
        what: String,
    },
    /// The process that reads files gave the file up.
    #[error("{}", say!("given-up", file = file, what = what))]
    GivenUp {
        /// Name of the file.
        file: String,
        /// What the file made of the process.
        what: String,
    },
    /// The roadmap breaks a rule that a document relies on.
    #[error("{}", say!("unholdable", subject = subject, message = message, hint = hint))]
    Unholdable {
        /// What it is about.
        subject: String,
        /// What is wrong, as a sentence.
        message: String,
        /// What to do, as a sentence.
        hint: String,
    },
    /// The plan does not keep the rules of the roadmap.
    #[error("{}", say!("plan-breaks-rule", subject = subject, message = message))]
    PlanBreaksRule {
        /// What it is about.
        subject: String,
        /// What is wrong, as a sentence.
        message: String,
    },
    /// An operation names an investment that the roadmap does not have.
    #[error("{}", say!("unknown-investment", investment = investment))]
    UnknownInvestment {
        /// The id that was given.
        investment: String,
    },
    /// A decision cannot be lifted because there is none.
    #[error("{}", say!("no-decision", investment = investment))]
    NoDecision {
        /// Id of the investment.
        investment: String,
    },
    /// Someone else has written the file since it was opened.
    #[error("{}", say!("changed-elsewhere", file = file))]
    ChangedElsewhere {
        /// Name of the file.
        file: String,
    },
    /// Another program is writing the file right now.
    #[error("{}", say!("in-use", file = file))]
    InUse {
        /// Name of the file.
        file: String,
    },
    /// The user's file went away while the document was open.
    #[error("{}", say!("gone", file = file))]
    Gone {
        /// Name of the file.
        file: String,
    },
    /// The document is being edited in another window or program.
    #[error("{}", say!("open-elsewhere", file = file))]
    OpenElsewhere {
        /// Name of the file.
        file: String,
    },
    /// There is no step to take back.
    #[error("{}", say!("nothing-to-undo"))]
    NothingToUndo,
    /// There is no step to do again.
    #[error("{}", say!("nothing-to-redo"))]
    NothingToRedo,
    /// There is no version with this id.
    #[error("{}", say!("unknown-version", version = version))]
    UnknownVersion {
        /// The id that was given.
        version: String,
    },
    /// Cairn's own folder cannot be used.
    #[error("{}", say!("own-folder", reason = reason))]
    OwnFolder {
        /// The words of the operating system or of SQLite.
        reason: String,
    },
    /// The disk with Cairn's own folder is full.
    #[error("{}", say!("own-folder-full"))]
    OwnFolderFull,
    /// The file was opened for reading, or may not be written.
    #[error("{}", say!("read-only", file = file))]
    ReadOnly {
        /// Name of the file.
        file: String,
    },
    /// The operating system does not allow it.
    #[error("{}", say!("not-allowed", file = file, verb = verb.as_ref()))]
    NotAllowed {
        /// Name of the file.
        file: String,
        /// "opened" or "written".
        verb: Cow<'static, str>,
    },
    /// The disk is full.
    #[error("{}", say!("disk-full", file = file))]
    DiskFull {
        /// Name of the file.
        file: String,
    },
    /// Anything else the operating system or SQLite reports.
    #[error("{}", say!("other-io", file = file, verb = verb.as_ref(), reason = reason))]
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

    pub(crate) fn not_a_document(&self, what: String) -> StorageError {
        StorageError::NotADocument { file: self.file.clone(), what }
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
            Some(ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase) => self.damaged(say!("structure-broken")),
            // our own questions are right: what cannot answer them is no document
            None | Some(ErrorCode::Unknown) if self.verb == OPENED => self.damaged(say!("structure-broken")),
            _ => self.other(error),
        }
    }

    pub(crate) fn table(&self, error: TableError) -> StorageError {
        match error {
            TableError::Sqlite(error) => self.sqlite(&error),
            TableError::Row { table, row, what } => self.damaged(say!("in-row", table = table, row = row, what = what)),
        }
    }

    pub(crate) fn migration(&self, error: rusqlite_migration::Error) -> StorageError {
        match error {
            rusqlite_migration::Error::RusqliteError { err, .. } => self.sqlite(&err),
            other => self.damaged(say!("not-brought-up", reason = other.to_string())),
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
    path.file_name().map_or_else(|| say!("the-file"), |name| name.to_string_lossy().into_owned())
}
