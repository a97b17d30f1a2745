//! A metric that moves, and what the movement is worth.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::{Measure, OutcomeId, Points, Value};

/// A metric with a baseline, a target and a worth. Progress runs from 0 % (baseline) to 100 % (target).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Outcome {
    /// Stable id.
    pub id: OutcomeId,
    /// Name shown to people.
    pub name: String,
    /// What is measured, in a few words.
    pub metric: String,
    /// Unit of the metric ("days", "%", "per week").
    pub unit: String,
    /// Which way is better.
    pub direction: Direction,
    /// Value of the metric today, in thousandths of the unit.
    pub baseline: Measure,
    /// Value wanted, in thousandths of the unit.
    pub target: Measure,
    /// What reaching the target is worth, in points.
    pub worth: Points,
    /// Whether the worth counts in each period the progress is held, or once when it is made.
    pub counts: WorthCounts,
}

/// Which way of a metric is better.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Direction {
    /// More is better.
    Up,
    /// Less is better.
    Down,
}

/// When the worth of an outcome counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum WorthCounts {
    /// In every period in which the progress is held.
    EachPeriod,
    /// Once, in the period in which the progress is made.
    Once,
}

impl Outcome {
    /// The metric at a progress of `progress` basis points: linear from baseline to target.
    #[must_use]
    pub fn measure_at(&self, progress: crate::Share) -> Measure {
        let way = i128::from(self.target.0) - i128::from(self.baseline.0);
        let moved = way * i128::from(progress.0) / i128::from(crate::Share::WHOLE.0);
        let at = i128::from(self.baseline.0) + moved;
        Measure(i64::try_from(at).expect("progress stays between baseline and target"))
    }

    /// Undiscounted worth of `progress` basis points of this outcome.
    #[must_use]
    pub fn worth_of(&self, progress: crate::Share) -> Value {
        Value(self.worth.0 * 100 * progress.0)
    }
}
