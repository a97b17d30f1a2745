//! What is not certain about one investment: its cost, how long it takes, how much it moves, whether it works at all.
//!
//! A plan is made of what is likely, and an estimate tells how far it may turn out otherwise. It is read by simulation, and
//! by rules that look at what may prove not to be feasible; without one it is no part of what a plan depends on
//! ([`crate::digest`]). What may happen to the whole roadmap is a [`crate::Shock`].

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::{Investment, InvestmentId, Money, Roadmap, Share};

/// The largest high end of a cost: ten times the likely cost.
pub const MAX_COST: Share = Share(100_000);

/// How far one investment may turn out otherwise than planned. What is not given is certain.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Estimate {
    /// The investment it is about; there is at most one estimate for each.
    pub investment: InvestmentId,
    /// Lowest and highest cost; likely is the investment's own.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cost: Option<CostRange>,
    /// Shortest and longest duration; likely is the investment's own.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub duration: Option<DurationRange>,
    /// How much less or more it may move its outcomes than expected, in basis points of what is expected: at 2,000
    /// all of its effects together come out between 80 % and 120 %.
    #[serde(default, skip_serializing_if = "is_nothing")]
    pub effect_spread: Share,
    /// Chance that it proves feasible, in basis points. What does not prove feasible delivers nothing.
    #[serde(default = "sure", skip_serializing_if = "is_sure")]
    pub feasible: Share,
    /// The investment that shows, when it is done, whether this one is feasible, so that nothing more is spent on it
    /// if it is not. Without one that shows at its own end.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub spike: Option<InvestmentId>,
}

/// The ends of a cost, in basis points of what the investment is planned to cost: 10,000 is exactly that.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct CostRange {
    /// It will not cost less: 0 to 10,000.
    pub low: Share,
    /// It will not cost more: 10,000 to 100,000.
    pub high: Share,
}

/// The ends of a duration, in periods.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct DurationRange {
    /// It will not take fewer: 1 up to its duration. A shortest above that counts as its duration.
    pub shortest: u16,
    /// It will not take more: its duration up to 120. A longest below its duration counts as that.
    pub longest: u16,
}

fn sure() -> Share {
    Share::WHOLE
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "the signature serde asks for")]
fn is_sure(share: &Share) -> bool {
    *share == Share::WHOLE
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "the signature serde asks for")]
fn is_nothing(share: &Share) -> bool {
    *share == Share::ZERO
}

impl Estimate {
    /// An estimate of an investment that says nothing yet: everything about it is certain.
    #[must_use]
    pub fn certain(investment: InvestmentId) -> Self {
        Self { investment, cost: None, duration: None, effect_spread: Share::ZERO, feasible: Share::WHOLE, spike: None }
    }
}

impl Roadmap {
    /// What an investment costs in the period of its work `age` (0 is the first), by the chance that it does not prove
    /// feasible, rounded half up.
    #[must_use]
    pub fn at_risk(&self, investment: &Investment, age: usize) -> Money {
        let Some(estimate) = self.estimate(&investment.id) else { return Money::ZERO };
        let costs = investment.cost.iter().filter_map(|cost| cost.per_period.get(age));
        let cost: i128 = costs.map(|amount| i128::from(amount.0)).sum();
        let whole = i128::from(Share::WHOLE.0);
        let fails = i128::from((Share::WHOLE - estimate.feasible).0);
        Money(i64::try_from((cost * fails + whole / 2) / whole).unwrap_or(i64::MAX))
    }
}
