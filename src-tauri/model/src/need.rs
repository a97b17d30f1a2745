//! What must be there before an investment can start.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::{CapabilityId, InvestmentId};

/// An investment cannot start before something else is there.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Need {
    /// The investment that has to wait.
    pub investment: InvestmentId,
    /// What it waits for.
    pub on: NeedOn,
    /// How many periods after the last period of what it waits for it may start: 1 is the next
    /// period, 0 the same one.
    #[serde(default = "next_period", skip_serializing_if = "is_next_period")]
    pub lag: u16,
}

/// What an investment waits for.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum NeedOn {
    /// Another investment, finished.
    Investment(InvestmentId),
    /// A capability at a level or above.
    Capability {
        /// The capability.
        id: CapabilityId,
        /// The level it must have, 1 to 5.
        level: u8,
    },
}

fn next_period() -> u16 {
    1
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "the signature serde asks for")]
fn is_next_period(lag: &u16) -> bool {
    *lag == 1
}
