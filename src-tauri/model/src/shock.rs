//! Something that may happen to the roadmap from outside, with its chance and its dates.
//!
//! Like an [`crate::Estimate`] it is read by simulation alone: plans are made as if it did not happen.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::{FundId, Period, PoolId, RuleCategory, Share, ShockId};

/// A circumstance that comes true in some futures: if it does, it holds in all of its periods.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Shock {
    /// Stable id.
    pub id: ShockId,
    /// Name shown to people.
    pub name: String,
    /// Chance that it happens, in basis points.
    pub chance: Share,
    /// The first period in which it holds.
    pub first: Period,
    /// The last period in which it holds.
    pub last: Period,
    /// What it does in these periods.
    pub effect: ShockEffect,
    /// The kind of circumstance it is (PESTEL), if anyone has said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub category: Option<RuleCategory>,
    /// Where that is written, or who says so.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub source: String,
}

/// What a shock does.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum ShockEffect {
    /// A part of a fund is cut.
    FundCut {
        /// The fund.
        fund: FundId,
        /// The part that is gone, in basis points of its limit.
        share: Share,
    },
    /// A part of a pool is lost.
    PoolLoss {
        /// The pool.
        pool: PoolId,
        /// The part that is gone, in basis points of its capacity.
        share: Share,
    },
    /// What would start in these periods starts later.
    Delay {
        /// By how many periods.
        periods: u16,
    },
}
