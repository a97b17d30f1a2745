//! Undo, and what the document was like before: restore points, backups, differences.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A step that was undone or redone.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct Undone {
    /// What the step did: "Pin “SSO” to Q3 2027".
    pub label: String,
    /// The same as a sentence: "Undone: Pin “SSO” to Q3 2027."
    pub sentence: String,
}

/// One version of the document that can be looked at and restored.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct VersionLine {
    /// Names it in requests.
    pub id: String,
    /// Name of a restore point; nothing for a backup.
    pub name: Option<String>,
    /// Why it was kept: "before an import", "every 30 minutes", "when it was closed".
    pub reason: String,
    /// When, as ISO 8601 text.
    pub at: String,
    /// What is in it: "30 investments · 952 pts".
    pub summary: String,
}

/// Names the version a request is about.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct VersionRequest {
    /// Its id, as listed.
    pub version: String,
}

/// Keeps the document as it is now under a name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct RestorePointRequest {
    /// The name: "Before the offsite".
    pub name: String,
}

/// Restores a version as a new document.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RestoreVersion {
    /// Its id, as listed.
    pub version: String,
    /// Where the new document is made.
    pub path: std::path::PathBuf,
    /// Whether the user chose that place.
    #[serde(default)]
    pub is_named: bool,
}

/// What became different from one version to another.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct VersionDifference {
    /// All of it in one sentence: "3 added, 1 removed, 12 changed since then."
    pub sentence: String,
    /// Line by line, in the order of the roadmap.
    pub lines: Vec<DifferenceLine>,
}

/// One difference.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct DifferenceLine {
    /// "added", "removed", "changed" or "moved".
    pub kind: String,
    /// The same as a word in the language that is spoken.
    pub word: String,
    /// What kind of thing: "Investment", "Fund".
    pub noun: String,
    /// Its name.
    pub name: String,
    /// What is different: "cost €120,000 → €150,000"; empty where it was added or removed.
    pub what: String,
}

/// A damaged document to be recovered into a new one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RecoverDocument {
    /// The damaged file.
    pub path: std::path::PathBuf,
    /// The document to make.
    pub document: std::path::PathBuf,
    /// Whether the user chose the place of the document.
    #[serde(default)]
    pub is_named: bool,
}

/// What could be taken out of a damaged document.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct Recovered {
    /// What was done, as one sentence.
    pub sentence: String,
    /// What is missing, one line per kind of thing; empty if nothing is.
    pub lost: Vec<String>,
}
