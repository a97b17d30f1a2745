//! What the plan stands on that is not known yet, and what to test first.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Something that is not known yet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct StakeLine {
    /// Id of the assumption, or of the investment that may not be feasible.
    pub id: String,
    /// What it is: "assumption", "feasibility".
    pub kind: String,
    /// What is believed.
    pub name: String,
    /// What stands on it.
    pub on: String,
    /// Value of the plan if it holds, less if it fails, in millionths of a point.
    #[ts(type = "number")]
    pub at_stake: i64,
    /// Chance that it fails, in basis points.
    #[ts(type = "number")]
    pub fails: i64,
    /// What is at stake times that chance, in millionths of a point.
    #[ts(type = "number")]
    pub risk: i64,
    /// The period by whose end it is known, if there is one.
    pub known: Option<String>,
    /// Whether that is too late for what stands on it.
    pub is_late: bool,
    /// What is at stake and expected to be lost, in words.
    pub text: String,
    /// How and by when it is found out.
    pub help: String,
}

/// An assumption that needs no test.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct SettledLine {
    /// Its id.
    pub id: String,
    /// What is believed.
    pub name: String,
    /// What stands on it.
    pub on: String,
    /// What was found out: "held", "failed"; "open" for one that is sure.
    pub finding: String,
    /// Value of the plan if it holds, less if it fails, in millionths of a point.
    #[ts(type = "number")]
    pub at_stake: i64,
    /// What was found out, in words.
    pub text: String,
}

/// What the plan stands on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct AssumptionsView {
    /// All of it in one sentence.
    pub sentence: String,
    /// What is not known yet, what to test first at the top.
    pub open: Vec<StakeLine>,
    /// Assumptions that need no test, in the order of the roadmap.
    pub settled: Vec<SettledLine>,
}
