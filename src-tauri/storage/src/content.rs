//! Everything a document holds, and the digest that seals it.
//!
//! SQLite notices damage to its own structure, but not a changed digit. The digest covers every value
//! in the file, so that a document is either what was written or refused.

use model::{Plan, Roadmap};
use serde::Serialize;
use sha2::{Digest, Sha256};

/// A plan as it is kept in a document.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct StoredPlan {
    /// The plan.
    pub plan: Plan,
    /// When it was made, as ISO 8601 text of the host.
    pub planned_at: String,
}

/// What a document says of itself.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub(crate) struct Meta {
    /// Id of the document; copies keep it.
    pub document: String,
    /// How many times the file has been written.
    pub generation: i64,
    /// Version of Cairn that wrote it last.
    pub app_version: String,
    /// When it was made.
    pub created: String,
    /// When it was written last.
    pub saved: String,
}

/// The operations so far: how many, and the digest that chains them, so that the list itself need not
/// be in memory.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub(crate) struct History {
    pub length: i64,
    pub chain: String,
}

impl History {
    /// The history with one more operation.
    pub(crate) fn followed_by(&self, label: &str, at: &str) -> Self {
        Self { length: self.length + 1, chain: hexadecimal(&(&self.chain, label, at)) }
    }
}

/// Everything a document holds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub(crate) struct Content {
    pub meta: Meta,
    pub roadmap: Roadmap,
    pub plan: Option<StoredPlan>,
    pub history: History,
}

impl Content {
    /// SHA-256 of all of it, as 64 hexadecimal digits.
    pub(crate) fn digest(&self) -> String {
        hexadecimal(self)
    }
}

fn hexadecimal(content: &impl Serialize) -> String {
    let json = serde_json::to_vec(content).expect("content holds only text, numbers and lists");
    Sha256::digest(&json).iter().map(|byte| format!("{byte:02x}")).collect()
}
