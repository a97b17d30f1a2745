//! A plan that was promised.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What was promised.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct PlanPromised {
    /// What was recorded, in one sentence.
    pub sentence: String,
    /// How many investments are promised that were not before.
    pub count: u32,
}
