//! Everything a document holds, and the digest that seals it.
//!
//! SQLite notices damage to its own structure, but not a changed digit. The digest covers every value
//! in the file, so that a document is either what was written or refused.

use std::sync::Arc;

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

/// How many steps can be undone.
pub(crate) const STEPS: i64 = 200;
/// How many operations a file lists.
const LISTED: i64 = 1_000;
/// How many are listed while they may still be undone: what is left after that is what a file lists.
const MOST: i64 = LISTED + STEPS;

/// One operation of the past.
#[derive(Debug)]
pub(crate) struct Past {
    /// What was done.
    pub label: String,
    /// When, as the host's text.
    pub at: String,
    /// The chain that ends with it.
    chain: String,
}

/// The operations so far: how many, and the digest that chains them. The last of them are listed, sealed by
/// the chain; of those before, the chain alone is left, so that a document that is edited for years stays
/// small. Histories are equal if their chains are, however many each of them lists.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct History {
    pub length: i64,
    pub chain: String,
    /// The chain of those that are no longer listed.
    #[serde(skip)]
    before: String,
    #[serde(skip)]
    listed: Vec<Arc<Past>>,
}

/// A history as it is sent from one process to another: what is listed, and what the list goes on from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Listing {
    /// How many operations are no longer listed, and their chain.
    before: (i64, String),
    /// What was done, and when.
    listed: Vec<(String, String)>,
}

impl From<&History> for Listing {
    fn from(history: &History) -> Self {
        let (length, chain) = history.forgotten();
        let listed = history.listed().map(|(_, past)| (past.label.clone(), past.at.clone())).collect();
        Self { before: (length, chain.to_owned()), listed }
    }
}

impl From<Listing> for History {
    fn from(listing: Listing) -> Self {
        let (length, chain) = listing.before;
        let mut history = Self::unlisted(length, chain);
        for (label, at) in listing.listed {
            history.push(label, at);
        }
        history
    }
}

impl PartialEq for History {
    fn eq(&self, other: &Self) -> bool {
        (self.length, &self.chain) == (other.length, &other.chain)
    }
}

impl Eq for History {}

impl History {
    /// The history of `length` operations of which the chain alone is known.
    pub(crate) fn unlisted(length: i64, chain: String) -> Self {
        Self { length, before: chain.clone(), chain, listed: vec![] }
    }

    /// The history with one more operation.
    pub(crate) fn followed_by(&self, label: &str, at: &str) -> Self {
        let mut after = self.clone();
        after.push(label.into(), at.into());
        after
    }

    /// Adds one more operation.
    pub(crate) fn push(&mut self, label: String, at: String) {
        self.chain = hexadecimal(&(&self.chain, &label, &at));
        self.length += 1;
        self.listed.push(Arc::new(Past { label, at, chain: self.chain.clone() }));
        self.forget(MOST);
    }

    /// The history without its last operation.
    pub(crate) fn without_last(&self) -> Self {
        let mut before = self.clone();
        if before.listed.pop().is_some() {
            before.length -= 1;
            before.chain = before.listed.last().map_or(&self.before, |past| &past.chain).clone();
        }
        before
    }

    /// The history as a file holds it.
    pub(crate) fn for_file(&self) -> Self {
        let mut shorter = self.clone();
        shorter.forget(LISTED);
        shorter
    }

    /// Keeps the last `most` in the list.
    fn forget(&mut self, most: i64) {
        let gone = usize::try_from(count(&self.listed) - most).unwrap_or_default();
        if let Some(last) = self.listed.drain(..gone).next_back() {
            self.before.clone_from(&last.chain);
        }
    }

    /// How many operations are no longer listed, and their chain.
    pub(crate) fn forgotten(&self) -> (i64, &str) {
        (self.length - count(&self.listed), &self.before)
    }

    /// The operations that are listed, each with its number from 1.
    pub(crate) fn listed(&self) -> impl Iterator<Item = (i64, &Past)> {
        let first = self.forgotten().0 + 1;
        (first..).zip(&self.listed).map(|(seq, past)| (seq, past.as_ref()))
    }

    /// Whether this history is `other` or goes on from it. Where `other` ends before the list begins, that can
    /// no longer be told, and the answer is no.
    pub(crate) fn continues(&self, other: &Self) -> bool {
        let (length, before) = self.forgotten();
        let chain = match other.length - length {
            0 => Some(before),
            more => usize::try_from(more - 1).ok().and_then(|place| self.listed.get(place)).map(|past| &*past.chain),
        };
        chain == Some(&other.chain)
    }
}

fn count(list: &[Arc<Past>]) -> i64 {
    i64::try_from(list.len()).expect("a list in memory has fewer than 2^63 items")
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

#[cfg(test)]
mod tests {
    use super::*;

    fn of(length: i64) -> History {
        let mut history = History::default();
        (1..=length).for_each(|number| history.push(format!("Edit {number}"), format!("at {number}")));
        history
    }

    #[test]
    fn a_history_lists_only_the_last_operations_and_is_undone_to_the_same_chain() {
        let long = of(5_000);
        assert_eq!(count(&long.listed), MOST);
        let mut undone = long.clone();
        (0..STEPS).for_each(|_| undone = undone.without_last());
        assert_eq!(undone, of(5_000 - STEPS));
        let list = |history: &History| {
            let file = history.for_file();
            let listed: Vec<_> = file.listed().map(|(seq, past)| (seq, past.label.clone(), past.at.clone())).collect();
            (file.forgotten().0, file.forgotten().1.to_owned(), listed)
        };
        // what a file holds depends on what was done alone, not on what was undone meanwhile
        assert_eq!(list(&undone), list(&of(5_000 - STEPS)));
        (0..STEPS).for_each(|back| undone.push(format!("Edit {}", 4_801 + back), format!("at {}", 4_801 + back)));
        assert_eq!((list(&undone), undone), (list(&long), long));
    }

    #[test]
    fn a_history_knows_those_it_goes_on_from_as_far_as_it_lists() {
        let long = of(3_000).for_file();
        for (length, is_known) in
            [(1, false), (1_999, false), (2_000, true), (2_001, true), (3_000, true), (3_001, false)]
        {
            assert_eq!(long.continues(&of(length)), is_known, "{length}");
        }
        let mut other = of(2_499);
        other.push("Another edit".into(), "at 2500".into());
        assert!(!long.continues(&other));
        assert!(of(10).continues(&History::default()) && !History::default().continues(&of(1)));
    }
}
