//! Money that can be spent, period by period.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::{FundId, Money};

/// A fund and its limit in every period.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Fund {
    /// Stable id.
    pub id: FundId,
    /// Name shown to people.
    pub name: String,
    /// Minor units that may be spent in each period; one entry per period of the roadmap.
    pub limit: Vec<Money>,
    /// Whether money that is not spent stays available in later periods.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub carry_over: bool,
}
