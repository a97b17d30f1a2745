//! What the CTO has decided about an investment, whatever the planner would prefer.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::{InvestmentId, Period};

/// A decision on one investment. There is at most one per investment.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Decision {
    /// It is done, and it starts in this period.
    Pin {
        /// The pinned investment.
        investment: InvestmentId,
        /// The period in which it starts.
        start: Period,
    },
    /// It is done where the plan had it when this was decided, and nothing about it changes.
    Lock {
        /// The locked investment.
        investment: InvestmentId,
        /// The period in which it starts.
        start: Period,
    },
    /// It is not done.
    Exclude {
        /// The excluded investment.
        investment: InvestmentId,
    },
}

impl Decision {
    /// The investment decided on.
    #[must_use]
    pub fn investment(&self) -> &InvestmentId {
        match self {
            Self::Pin { investment, .. } | Self::Lock { investment, .. } | Self::Exclude { investment } => investment,
        }
    }

    /// The period in which it has to start, pinned or locked; nothing if it is excluded.
    #[must_use]
    pub fn start(&self) -> Option<Period> {
        match self {
            Self::Pin { start, .. } | Self::Lock { start, .. } => Some(*start),
            Self::Exclude { .. } => None,
        }
    }
}
