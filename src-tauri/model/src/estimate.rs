//! What is not certain about one investment: its cost, how long it takes, how much it moves, whether it works at all.
//!
//! A plan is made of what is likely, and an estimate tells how far it may turn out otherwise. It is read by simulation, and
//! by rules that look at what may prove not to be feasible; without one it is no part of what a plan depends on
//! ([`crate::digest`]). What may happen to the whole roadmap is a [`crate::Shock`].

use schemars::JsonSchema;
use serde::{Deserialize, Deserializer, Serialize};

use crate::{Investment, InvestmentId, Money, Roadmap, Share};

/// The largest high end of a cost or an effect: ten times what is likely.
pub const MAX_FACTOR: Share = Share(100_000);

/// How far one investment may turn out otherwise than planned. What is not given is certain.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Estimate {
    /// The investment it is about; there is at most one estimate for each.
    pub investment: InvestmentId,
    /// Lowest and highest cost; likely is the investment's own.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cost: Option<FactorRange>,
    /// Shortest and longest duration; likely is the investment's own.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub duration: Option<DurationRange>,
    /// The least and the most that it may move its outcomes, all of its effects alike; likely is what is expected of them.
    /// Files of before say it with one figure, `effect_spread`: 2,000 is from 8,000 to 12,000.
    #[serde(
        default,
        alias = "effect_spread",
        deserialize_with = "range_or_spread",
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Option<FactorRange>")]
    pub effect: Option<FactorRange>,
    /// Chance that it proves feasible, in basis points. What does not prove feasible delivers nothing.
    #[serde(default = "sure", skip_serializing_if = "is_sure")]
    pub feasible: Share,
    /// The investment that shows, when it is done, whether this one is feasible, so that nothing more is spent on it
    /// if it is not. Without one that shows at its own end.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub spike: Option<InvestmentId>,
}

/// The ends of a cost or an effect, in basis points of what is planned or expected: 10,000 is exactly that.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct FactorRange {
    /// It will not be less: 0 to 10,000.
    pub low: Share,
    /// It will not be more: 10,000 to 100,000.
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

/// A range, or how much less or more there may be; a spread of nothing is no range.
fn range_or_spread<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<FactorRange>, D::Error> {
    #[derive(Deserialize)]
    #[serde(untagged)]
    enum Read {
        Spread(Share),
        Range(FactorRange),
    }
    Ok(match Option::<Read>::deserialize(deserializer)? {
        None => None,
        Some(Read::Range(range)) => Some(range),
        Some(Read::Spread(Share::ZERO)) => None,
        Some(Read::Spread(spread)) => {
            // beyond what a share can be, both ends are out of range, which is a problem and no panic
            let ends = (Share::WHOLE.0.checked_sub(spread.0), Share::WHOLE.0.checked_add(spread.0));
            let (low, high) = (ends.0.unwrap_or(i64::MIN), ends.1.unwrap_or(i64::MAX));
            Some(FactorRange { low: Share(low), high: Share(high) })
        }
    })
}

impl FactorRange {
    /// Whether what is likely lies between the ends, and the high one is no more than [`MAX_FACTOR`].
    #[must_use]
    pub fn is_possible(self) -> bool {
        (Share::ZERO..=Share::WHOLE).contains(&self.low) && (Share::WHOLE..=MAX_FACTOR).contains(&self.high)
    }
}

impl Estimate {
    /// An estimate of an investment that says nothing yet: everything about it is certain.
    #[must_use]
    pub fn certain(investment: InvestmentId) -> Self {
        Self { investment, cost: None, duration: None, effect: None, feasible: Share::WHOLE, spike: None }
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
