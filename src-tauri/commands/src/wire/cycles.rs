//! What the plan makes possible next, the cycles that are over, and the beginning of the next one.

use std::path::PathBuf;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// An investment that becomes possible, or lacks one thing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct NextLine {
    /// Id of the investment.
    pub id: String,
    /// Its name.
    pub name: String,
    /// What makes it possible, or what it lacks.
    pub text: String,
}

/// A cycle that is over.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct CycleLine {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Its first month, as "2027-01".
    pub began: String,
    /// The first month after it.
    pub ended: String,
    /// What its plan was to be worth by its end, in points with six decimals.
    pub promised: String,
    /// What that came to, in points with six decimals.
    pub reached: String,
    /// What was promised, reached and learned, sentence by sentence.
    pub lines: Vec<String>,
}

/// What the plan makes possible next, and the cycles that are over.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct CyclesView {
    /// All of it in one sentence.
    pub sentence: String,
    /// What becomes possible, in the order of the roadmap.
    pub possible: Vec<NextLine>,
    /// What lacks one thing, in the order of the roadmap.
    pub one_away: Vec<NextLine>,
    /// The cycles that are over, the latest first.
    pub cycles: Vec<CycleLine>,
}

/// To begin the next cycle as a new document.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct BeginCycle {
    /// The document to make. There must be none yet.
    pub path: PathBuf,
    /// Whether the user chose the place.
    #[serde(default)]
    pub is_named: bool,
    /// The period it begins in, by its name; without it the first that is not over and of which nothing is recorded.
    #[serde(default)]
    pub at: Option<String>,
}

/// The next cycle was begun.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct CycleBegun {
    /// Name of the new document's file, without its folder.
    pub file_name: String,
    /// All of it in one sentence.
    pub sentence: String,
    /// What it took over, sentence by sentence.
    pub carried: Vec<String>,
    /// What it did not, and what to look at, sentence by sentence.
    pub dropped: Vec<String>,
}
