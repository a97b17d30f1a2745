//! A plateau: consecutive periods that end with something worth having.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::{Period, Points, StepId};

/// A step ends with its last period and begins where the step before it ended.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Step {
    /// Stable id.
    pub id: StepId,
    /// Name shown to people, short enough for a band above the lanes.
    pub name: String,
    /// What the organisation can count on when the step is done.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub promise: String,
    /// The last period of the step.
    pub last_period: Period,
    /// Progress the step must make on its own: worth in points (undiscounted, for one period) that
    /// outcomes gain between the end of the step before and the end of this one.
    #[serde(default, skip_serializing_if = "is_none")]
    pub least_worth: Points,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "the signature serde asks for")]
fn is_none(points: &Points) -> bool {
    *points == Points::ZERO
}
