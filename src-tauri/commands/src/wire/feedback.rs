//! How soon feedback comes, of which kinds there is none, and what would shorten it.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A feedback loop.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct FeedbackLine {
    /// Id of the loop.
    pub id: String,
    /// Its name.
    pub name: String,
    /// What it tells about: "needs", "behaviour", "code", "ourselves".
    pub kind: String,
    /// Latency today in minutes.
    pub now: u32,
    /// Latency at the end of each step in minutes.
    pub after: Vec<u32>,
    /// Latency in the end in minutes.
    pub end: u32,
    /// Wanted latency in minutes, if somebody has said it.
    pub wanted: Option<u32>,
    /// Today and in the end, in words.
    pub text: String,
}

/// A kind of feedback.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct FeedbackKind {
    /// Its code.
    pub kind: String,
    /// Its name.
    pub name: String,
    /// Whether any loop tells about it.
    pub is_told: bool,
    /// How soon: today and after each step that changes it, or that no loop tells.
    pub text: String,
}

/// What would shorten a loop.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct FeedbackAdvice {
    /// Id of the loop.
    #[serde(rename = "loop")]
    pub of: String,
    /// Its name.
    pub name: String,
    /// What would shorten it.
    pub text: String,
}

/// How soon feedback comes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct FeedbackView {
    /// All of it in one sentence.
    pub sentence: String,
    /// The loops in their order.
    pub loops: Vec<FeedbackLine>,
    /// The four kinds.
    pub kinds: Vec<FeedbackKind>,
    /// What would shorten the loops that are furthest from what is wanted, the furthest first.
    pub advice: Vec<FeedbackAdvice>,
}
