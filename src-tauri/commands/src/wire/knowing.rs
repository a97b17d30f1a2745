//! Assessments of capabilities: what is said, what is seen, and what the gap between the two is worth.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A capability with what is said and what is seen of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct KnowingLine {
    /// Id of the capability.
    pub capability: String,
    /// Its name.
    pub name: String,
    /// The level that is said, 0 to 5.
    pub said: u8,
    /// The level that is seen, 0 to 5.
    pub seen: u8,
    /// By how many levels more is said than seen; negative where less is said.
    #[ts(type = "number")]
    pub gap: i64,
    /// The level that planning counts, 0 to 5.
    pub now: u8,
    /// All of it in words, with when and by whom.
    pub text: String,
}

/// What the levels of a capability become when what was seen is taken over.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct TakenLevels {
    /// Id of the capability.
    pub capability: String,
    /// Its name.
    pub name: String,
    /// What changes: "now 2 → 1".
    pub text: String,
}

/// What assessments come to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct KnowingView {
    /// What is said and seen on the mean, and where the gap is widest.
    pub sentence: String,
    /// The assessed capabilities, the widest gap first.
    pub capabilities: Vec<KnowingLine>,
    /// What would become different if what was seen were taken over now, in one sentence; empty where nothing is assessed.
    pub change: String,
    /// The capabilities that would stand elsewhere.
    pub taken: Vec<TakenLevels>,
    /// How many they are.
    pub differing: u32,
    /// Whether it can be asked what the gap is worth: something is assessed, and the plan is that of the roadmap as it is.
    pub can_price: bool,
}

/// What became of taking over the levels that were seen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct LevelsTaken {
    /// What was done, in one sentence.
    pub sentence: String,
    /// How many capabilities stand elsewhere now.
    pub changed: u32,
}

/// What the gap between what is said and what is seen is worth. Values are in millionths of a point.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct KnowingPrice {
    /// The worth of the gap in one sentence, with how certain it is.
    pub sentence: String,
    /// What the best plan that was found is worth at the declared levels; nothing where none was found.
    #[ts(type = "number | null")]
    pub said: Option<i64>,
    /// The same at the evidenced levels.
    #[ts(type = "number | null")]
    pub seen: Option<i64>,
    /// What the gap is worth at least; nothing where that is not proven.
    #[ts(type = "number | null")]
    pub least: Option<i64>,
    /// What it is worth at most; nothing where that is not proven.
    #[ts(type = "number | null")]
    pub most: Option<i64>,
    /// Whether both plans were asked for to their end; not so if the answering was stopped.
    pub is_complete: bool,
}
