//! Everything a document holds, and the digest that seals it.
//!
//! SQLite notices damage to its own structure, but not a changed digit. The digest covers every value
//! in the file, so that a document is either what was written or refused.

use model::{Plan, Roadmap};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

/// A plan as it is kept in a document.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StoredPlan {
    /// The plan.
    pub plan: Plan,
    /// When it was made, as ISO 8601 text of the host.
    pub planned_at: String,
}

/// What a document says of itself.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
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

/// One operation of the past.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Past {
    /// What was done.
    pub label: String,
    /// When, as the host's text.
    pub at: String,
}

/// The operations so far: how many, and the digest that chains them. The list itself is sealed by the
/// chain.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct History {
    pub length: i64,
    pub chain: String,
    #[serde(skip)]
    pub operations: Vec<Past>,
}

impl History {
    /// The history with one more operation.
    pub(crate) fn followed_by(&self, label: &str, at: &str) -> Self {
        let mut after = self.clone();
        after.push(label.into(), at.into());
        after
    }

    /// Adds one more operation.
    pub(crate) fn push(&mut self, label: String, at: String) {
        self.chain = self.chained(&label, &at);
        self.length += 1;
        self.operations.push(Past { label, at });
    }

    /// The history without its last operation.
    pub(crate) fn without_last(&self) -> Self {
        let mut before = Self::default();
        for past in self.operations.iter().take(self.operations.len().saturating_sub(1)) {
            before.push(past.label.clone(), past.at.clone());
        }
        before
    }

    fn chained(&self, label: &str, at: &str) -> String {
        hexadecimal(&(&self.chain, label, at))
    }
}

/// Everything a document holds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Content {
    pub meta: Meta,
    pub roadmap: Roadmap,
    pub plan: Option<StoredPlan>,
    pub history: History,
}

/// What a step can change: everything but what the document says of itself.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Body {
    pub roadmap: Roadmap,
    pub plan: Option<StoredPlan>,
}

impl Body {
    /// SHA-256 of all of it, as 64 hexadecimal digits.
    pub(crate) fn digest(&self) -> String {
        hexadecimal(self)
    }
}

impl Content {
    /// A copy of what a step can change.
    pub(crate) fn body(&self) -> Body {
        Body { roadmap: self.roadmap.clone(), plan: self.plan.clone() }
    }

    /// SHA-256 of all of it, as 64 hexadecimal digits.
    pub(crate) fn digest(&self) -> String {
        hexadecimal(self)
    }
}

fn hexadecimal(content: &impl Serialize) -> String {
    let json = serde_json::to_vec(content).expect("content holds only text, numbers and lists");
    Sha256::digest(&json).iter().map(|byte| format!("{byte:02x}")).collect()
}
