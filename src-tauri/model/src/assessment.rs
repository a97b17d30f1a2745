//! At which level a capability was said to be, and at which it was seen being done, in a month, by somebody who looked.
//!
//! Who assessed is a role or a team, and what is assessed is a capability: nobody's own performance is in it. Planning does
//! not look at it. It looks at the level that a capability has now, which becomes what was seen only when somebody asks for
//! it ([`Roadmap::with_seen_levels`]). Deliberately not here: what several assessments come to (see [`crate::knowing`]).
//!
//! [`Roadmap::with_seen_levels`]: crate::Roadmap::with_seen_levels

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::calendar::YearMonth;
use crate::{AssessmentId, CapabilityId};

/// The most assessments there can be.
pub const MOST_ASSESSMENTS: usize = 2_000;

/// What was said and what was seen of one capability. There is at most one for a capability, a month and an assessor.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Assessment {
    /// Stable id.
    pub id: AssessmentId,
    /// The capability; it may have been removed since.
    pub capability: CapabilityId,
    /// The month in which it was assessed.
    pub month: YearMonth,
    /// The role or the team that assessed it; empty where nobody has said it.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub assessor: String,
    /// The level people say they can work at, 0 to 5.
    pub declared: u8,
    /// The level that is seen being done, 0 to 5.
    pub evidenced: u8,
    /// What was looked at; empty where nobody has said it.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub evidence: String,
}

impl Assessment {
    /// The assessor as one compares them: without regard to case and to spaces around.
    #[must_use]
    pub fn assessor_key(&self) -> String {
        self.assessor.trim().to_lowercase()
    }
}
