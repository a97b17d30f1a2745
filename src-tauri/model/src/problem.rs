//! Something wrong or missing in the user's data: data itself, never an exception.

use std::fmt;

use serde::{Deserialize, Serialize};

/// One thing wrong or missing, said once, with what to do about it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Problem {
    /// Whether planning has to wait until it is mended.
    pub severity: Severity,
    /// Stable code, snake case ("unknown_fund").
    pub code: String,
    /// Where it is: the noun and the id ("investment trunk-based-delivery"), or the settings.
    pub subject: String,
    /// What is wrong, in one sentence.
    pub message: String,
    /// What to do, in one sentence.
    pub hint: String,
}

/// How grave a problem is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Severity {
    /// There can be no plan before it is mended.
    Blocks,
    /// Planning goes on; the assumption made is said.
    Warns,
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {} {}", self.subject, self.message, self.hint)
    }
}
