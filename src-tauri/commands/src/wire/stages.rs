//! What gets through the stages of making software, and what would lift it.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Throughput with the levels of the plan.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct ThroughputView {
    /// What it comes to, in one sentence.
    pub sentence: String,
    /// What is counted, in the plural: "changes".
    pub unit: String,
    /// How many of them get through in a period today.
    #[ts(type = "number")]
    pub today: i64,
    /// The periods in order.
    pub periods: Vec<ThroughputPeriod>,
    /// The stages in order.
    pub stages: Vec<StageLine>,
    /// What one more level of each capability would add, the most telling first.
    pub leverage: Vec<LeverageLine>,
}

/// What gets through in one period.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct ThroughputPeriod {
    /// Its name.
    pub period: String,
    /// Units of work.
    #[ts(type = "number")]
    pub throughput: i64,
    /// Names of the stages that limit it.
    pub limiting: Vec<String>,
}

/// One stage.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct StageLine {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Units of work per period today.
    pub today: u32,
    /// One cell for each period.
    pub periods: Vec<StageCell>,
}

/// One stage in one period.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct StageCell {
    /// Units of work that it could do.
    #[ts(type = "number")]
    pub capacity: i64,
    /// How much of that is not used, because another stage limits; 0 where it limits itself.
    #[ts(type = "number")]
    pub slack: i64,
}

/// What one more level of a capability would add.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct LeverageLine {
    /// Id of the capability.
    pub capability: String,
    /// Its name.
    pub name: String,
    /// Units of work that would get through until the end beyond those of the plan.
    #[ts(type = "number")]
    pub in_all: i64,
    /// Units of work per period in the last one beyond those of the plan.
    #[ts(type = "number")]
    pub at_end: i64,
    /// Both in words.
    pub text: String,
}

/// What became of adding the usual stages.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct StagesAdded {
    /// What was done, in one sentence.
    pub sentence: String,
    /// How many were added.
    pub added: u32,
}

/// Says what is counted at the stages.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct SetStageUnit {
    /// A word in the plural, at most 24 letters: "changes". Nothing takes the word away.
    pub unit: String,
}

/// What became of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct StageUnitSet {
    /// What was done, in one sentence.
    pub sentence: String,
    /// The word as it is kept.
    pub unit: String,
}
