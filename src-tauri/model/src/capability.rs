//! Something the organisation can do, and how well: now, next, and in the end.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::{Axis, CapabilityId};

/// The highest level of maturity.
pub const MAX_LEVEL: u8 = 5;

/// A capability on one axis with its levels of maturity, 0 (absent) to 5 (the best one knows of).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Capability {
    /// Stable id.
    pub id: CapabilityId,
    /// Name shown to people.
    pub name: String,
    /// The axis it belongs to.
    pub axis: Axis,
    /// Level today, 0 to 5.
    pub now: u8,
    /// The level to reach next, 0 to 5.
    pub next: u8,
    /// The level wanted in the end, 0 to 5.
    pub target: u8,
}
