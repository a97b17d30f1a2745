//! People who can work, period by period. A pool is a team or a skill, never a person.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::{Fte, PoolId};

/// A pool of people and its capacity in every period.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Pool {
    /// Stable id.
    pub id: PoolId,
    /// Name shown to people.
    pub name: String,
    /// Hundredths of an FTE available in each period; one entry per period of the roadmap.
    pub capacity: Vec<Fte>,
}
