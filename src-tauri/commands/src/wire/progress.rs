//! How far planning has come.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::WhatIfAnswer;

/// The state of a search while it runs, in words and as numbers.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct PlanProgress {
    /// "Best so far 405 pts · cannot exceed 431 pts (at most 6.4 % better) · 3 s".
    pub sentence: String,
    /// Value of the best plan so far, in millionths of a point.
    #[ts(type = "number | null")]
    pub value: Option<i64>,
    /// No plan is worth more than this, in millionths of a point.
    #[ts(type = "number | null")]
    pub bound: Option<i64>,
    /// Seconds since the search began.
    pub seconds: f64,
    /// What a what-if comes to so far, where there is something new to say.
    pub what_if: Option<Box<WhatIfAnswer>>,
}
