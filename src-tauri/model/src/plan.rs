//! The result: who starts when, what is left out and why, what it is worth, and what was proven.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::{FundId, InvestmentId, Money, Period, PoolId, RuleId, Value};

/// A plan for one roadmap, as it was when the plan was made.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Plan {
    /// First period of each investment that is done.
    pub starts: BTreeMap<InvestmentId, Period>,
    /// Every other investment, in order of id, each with its reason.
    pub left_out: Vec<LeftOut>,
    /// What the plan is worth.
    pub value: Value,
    /// No plan can be worth more than this. Absent if nothing was proven.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub bound: Option<Value>,
    /// What was proven.
    pub proof: Proof,
    /// All money spent, in minor units.
    pub spend: Money,
    /// Digest of the roadmap the plan was made from (see [`crate::digest`]).
    pub inputs: String,
    /// What made the plan: engines with their versions, and the options that shape the answer.
    pub made_by: String,
}

/// What was proven about a plan. There are only these three.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Proof {
    /// No plan is worth more.
    Proven,
    /// No plan is worth more than the bound, which is certified.
    Bounded,
    /// The search was stopped before a bound was certified.
    Stopped,
}

/// An investment that is not in the plan.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct LeftOut {
    /// The investment.
    pub investment: InvestmentId,
    /// What was found when it was tried on top of the finished plan.
    pub reason: LeftOutReason,
}

/// Why an investment is not in the plan: facts found by trying to add it to the finished plan.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum LeftOutReason {
    /// The CTO excluded it.
    Excluded,
    /// It waits for another investment that is not in the plan.
    NeedsLeftOut {
        /// The one it waits for.
        needs: InvestmentId,
    },
    /// It waits for a capability level that the plan does not reach in time.
    NeedsLevel {
        /// Name of the capability.
        capability: String,
        /// The level it needs.
        level: u8,
    },
    /// There are not enough periods left after what it needs.
    NoTime,
    /// It fits, but adds no value to this plan.
    AddsNothing,
    /// At its best place in this plan, a fund runs out.
    FundRunsOut {
        /// The fund.
        fund: FundId,
        /// The period in which most is missing.
        period: Period,
        /// How much is missing in that period.
        missing: Money,
    },
    /// At its best place in this plan, a pool runs out.
    PoolRunsOut {
        /// The pool.
        pool: PoolId,
        /// The period in which most is missing.
        period: Period,
        /// How many hundredths of an FTE are missing in that period.
        missing: crate::Fte,
    },
    /// A hard rule leaves no room for it in this plan.
    RuleForbids {
        /// The rule.
        rule: RuleId,
        /// The period in which too many would be at work; nothing where the rule is of another kind.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        period: Option<Period>,
    },
    /// It fits, but a soft rule costs at least what it would add to this plan.
    RuleCosts {
        /// The rule.
        rule: RuleId,
    },
    /// It would fit and add value: the search was stopped before it was tried.
    NotTried,
}

impl Plan {
    /// How far the value may be below the best possible, as a share of the value, in millionths.
    ///
    /// 0 for a proven plan; nothing if there is no bound or the plan is worth nothing.
    #[must_use]
    pub fn gap_millionths(&self) -> Option<i64> {
        match (self.proof, self.bound) {
            (Proof::Proven, _) => Some(0),
            (_, Some(bound)) if self.value > Value::ZERO => {
                let missing = i128::from(bound.0) - i128::from(self.value.0);
                let value = i128::from(self.value.0);
                i64::try_from((missing * 1_000_000 + value - 1) / value).ok()
            }
            _ => None,
        }
    }
}
