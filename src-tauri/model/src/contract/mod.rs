//! A contract on an outcome: how far it has to be, by when, how that is measured, who answers for it, and what missing it
//! costs.
//!
//! Metric and unit are those of the outcome. Like a rule of the user it is hard, soft at a price, or off; it shares the
//! ids of rules. What a plan pays for soft ones is in [`crate::rule_cost`]. Deliberately not here: whether it is a good
//! contract (see [`boxes`]), and what was really measured (see [`crate::Measured`]).

pub mod boxes;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::{
    Measure, Money, Outcome, OutcomeId, Period, Points, Roadmap, RuleId, Share, Strictness, Value, say, words,
};

/// The most contracts a roadmap may have: what they cost then fits the numbers it is counted in.
pub const MOST_CONTRACTS: usize = 100;
/// The highest penalty, in minor units.
pub const HIGHEST_PENALTY: Money = Money(10_000_000_000_000);

/// What an outcome has to come to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Contract {
    /// Stable id, different from those of all rules.
    pub id: RuleId,
    /// Name shown to people.
    pub name: String,
    /// The outcome it is on.
    pub outcome: OutcomeId,
    /// How far the outcome has to be.
    pub least: Threshold,
    /// The period at whose end it has to be there; without one it restricts nothing.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub by: Option<Period>,
    /// Over how many periods it is measured, of which `by` is the last: at the end of each of them it has to hold.
    #[serde(default = "one", skip_serializing_if = "is_one")]
    pub over: u16,
    /// How it is measured: the source, and who reads it off.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub how: String,
    /// Who answers for it: an office, not a person's performance.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub owner: String,
    /// The money that missing it costs, in minor units. Value is counted in points, which money has no rate of exchange
    /// to: how much it weighs in a plan is [`Self::price`].
    #[serde(default, skip_serializing_if = "is_free")]
    pub penalty: Money,
    /// Whether plans have to keep it.
    pub strictness: Strictness,
    /// What missing it costs where it is soft, in whole points of a plan's value: all of it where nothing is reached,
    /// else in proportion to what is missing of the way asked for, at a whole price for each basis point of it (so that
    /// the whole price is met to within 0.005 points). Paid once and not discounted.
    #[serde(default, skip_serializing_if = "is_worthless")]
    pub price: Points,
}

/// How far an outcome has to be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Threshold {
    /// So much of the way from its baseline to its target, in basis points: 1 to 10,000.
    Share(Share),
    /// This value of its metric, in thousandths of its unit.
    Measure(Measure),
}

fn one() -> u16 {
    1
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "the signature serde asks for")]
fn is_one(over: &u16) -> bool {
    *over == 1
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "the signature serde asks for")]
fn is_free(money: &Money) -> bool {
    *money == Money::ZERO
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "the signature serde asks for")]
fn is_worthless(points: &Points) -> bool {
    *points == Points::ZERO
}

impl Threshold {
    /// The least progress that meets it, rounded up to a basis point: nothing where no progress does, as it lies beyond
    /// the target, or where there is no way from baseline to target. Zero where it is met already.
    #[must_use]
    pub fn needed(self, outcome: &Outcome) -> Option<Share> {
        match self {
            Self::Share(share) => (Share::ZERO..=Share::WHOLE).contains(&share).then_some(share),
            Self::Measure(measure) => {
                let from = i128::from(outcome.baseline.0);
                let way = i128::from(outcome.target.0) - from;
                let asked = (i128::from(measure.0) - from) * way.signum();
                if way == 0 {
                    return None;
                }
                let whole = i128::from(Share::WHOLE.0);
                let share = (asked.max(0) * whole + way.abs() - 1) / way.abs();
                (share <= whole).then(|| Share(i64::try_from(share).expect("a share is at most the whole")))
            }
        }
    }

    /// The words for it: "80 % of the way (14 days)", "14 days".
    #[must_use]
    pub fn words(self, outcome: &Outcome) -> String {
        let measured = |measure| words::measure(measure, &outcome.unit);
        match self {
            Self::Share(share) => {
                let at = measured(outcome.measure_at(share.clamp(Share::ZERO, Share::WHOLE)));
                say!("contract-share", share = words::percent_exact(share), measure = at)
            }
            Self::Measure(measure) => measured(measure),
        }
    }
}

impl Contract {
    /// The first of the periods over which it is measured: at its end the outcome has to be there. Nothing without a date,
    /// and where the window is empty or begins before the roadmap.
    #[must_use]
    pub fn due(&self) -> Option<Period> {
        self.by?.earlier(self.over.checked_sub(1)?)
    }

    /// What plans are held to: the least progress, and the period at whose end it has to be there. As progress never falls
    /// in a plan, it then holds at the end of each period it is measured over. Nothing where the contract is off, has no
    /// date, or is on nothing.
    #[must_use]
    pub fn terms(&self, roadmap: &Roadmap) -> Option<Terms> {
        let due = self.due().filter(|due| self.strictness != Strictness::Off && due.0 < roadmap.settings.periods)?;
        let needed = self.least.needed(roadmap.outcome(&self.outcome)?)?;
        Some(Terms { needed, due })
    }

    /// What each missing basis point costs: the price divided by those needed, rounded half up.
    #[must_use]
    pub fn price_per_share(&self, needed: Share) -> Value {
        let parts = needed.0.max(1);
        Value((self.price.0 * Value::PER_POINT + parts / 2) / parts)
    }

    /// What it asks for, in one sentence without its name: "Lead time at 14 days or better by Q4 2027, measured over
    /// 2 quarters."
    #[must_use]
    pub fn sentence(&self, roadmap: &Roadmap) -> String {
        let outcome = roadmap.outcome(&self.outcome);
        let name = outcome.map_or(self.outcome.as_str(), |outcome| &outcome.name);
        let least = outcome.map(|outcome| self.least.words(outcome)).unwrap_or_default();
        let calendar = roadmap.settings.calendar();
        match self.by {
            None => say!("contract-says-undated", outcome = name, least = least),
            Some(by) if self.over <= 1 => say!("contract-says", outcome = name, least = least, by = calendar.name(by)),
            Some(by) => say!(
                "contract-says-over",
                outcome = name,
                least = least,
                by = calendar.name(by),
                periods = calendar.length.count(self.over.into())
            ),
        }
    }

    /// The part of the penalty that a shortfall costs, rounded half up: all of it where nothing is reached.
    #[must_use]
    pub fn penalty_for(&self, shortfall: Share, needed: Share) -> Money {
        let parts = i128::from(needed.0.max(1));
        let owed = (i128::from(self.penalty.0) * i128::from(shortfall.0) + parts / 2) / parts;
        Money(i64::try_from(owed).expect("a part of the penalty"))
    }
}

/// What a contract holds plans to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Terms {
    /// The least progress.
    pub needed: Share,
    /// The period at whose end it has to be there.
    pub due: Period,
}

impl Terms {
    /// How much progress is missing.
    #[must_use]
    pub fn shortfall(&self, progress: &[Share]) -> Share {
        let reached = progress.get(self.due.index()).copied().unwrap_or_default();
        Share((self.needed.0 - reached.0).max(0))
    }
}

impl Roadmap {
    /// The name of a rule or of a contract.
    #[must_use]
    pub fn rule_name(&self, id: &RuleId) -> Option<&str> {
        let contract = || self.contracts.iter().find(|contract| contract.id == *id).map(|contract| &contract.name);
        self.rule(id).map(|rule| &rule.name).or_else(contract).map(String::as_str)
    }

    /// What a rule or a contract asks for, in one sentence.
    #[must_use]
    pub fn rule_sentence(&self, id: &RuleId) -> Option<String> {
        let contract = || self.contracts.iter().find(|contract| contract.id == *id);
        self.rule(id).map(|rule| rule.sentence(self)).or_else(|| contract().map(|contract| contract.sentence(self)))
    }

    /// How strict each rule and each contract is that is not off, in the order of the roadmap, rules first.
    pub fn restrictions(&self) -> impl Iterator<Item = (&RuleId, Strictness)> {
        let rules = self.rules.iter().map(|rule| (&rule.id, rule.strictness));
        let contracts = self.contracts.iter().map(|contract| (&contract.id, contract.strictness));
        rules.chain(contracts).filter(|(_, strictness)| *strictness != Strictness::Off)
    }

    /// Switches a rule or a contract off.
    pub fn switch_off(&mut self, id: &RuleId) {
        for rule in self.rules.iter_mut().filter(|rule| rule.id == *id) {
            rule.strictness = Strictness::Off;
        }
        for contract in self.contracts.iter_mut().filter(|contract| contract.id == *id) {
            contract.strictness = Strictness::Off;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Direction, WorthCounts};

    fn outcome(baseline: i64, target: i64) -> Outcome {
        Outcome {
            id: "lead-time".try_into().expect("an id"),
            name: "Lead time".into(),
            metric: "Days from idea to use".into(),
            unit: "days".into(),
            direction: if target < baseline { Direction::Down } else { Direction::Up },
            baseline: Measure(baseline),
            target: Measure(target),
            worth: Points(100),
            counts: WorthCounts::EachPeriod,
        }
    }

    #[test]
    fn a_value_asks_for_the_least_share_of_the_way_that_reaches_it() {
        for (baseline, target) in [(20_000, 8_000), (0, 7), (-5, 5), (3, -11)] {
            let outcome = outcome(baseline, target);
            let is_met = |value: i64, at: Measure| if target < baseline { at.0 <= value } else { at.0 >= value };
            for value in [baseline, target, (baseline + target) / 2, baseline + (target - baseline).signum()] {
                let needed = Threshold::Measure(Measure(value)).needed(&outcome).expect("on the way");
                assert!(is_met(value, outcome.measure_at(needed)), "{value} by {needed:?}");
                let less = Share(needed.0 - 1);
                assert!(needed == Share::ZERO || !is_met(value, outcome.measure_at(less)), "{value} by {less:?}");
            }
            let beyond = target + (target - baseline).signum();
            assert_eq!(Threshold::Measure(Measure(beyond)).needed(&outcome), None);
            let before = baseline - (target - baseline).signum();
            assert_eq!(Threshold::Measure(Measure(before)).needed(&outcome), Some(Share::ZERO));
        }
        assert_eq!(Threshold::Measure(Measure(5)).needed(&outcome(5, 5)), None);
        assert_eq!(Threshold::Share(Share(10_001)).needed(&outcome(0, 5)), None);
    }

    #[test]
    fn the_window_ends_with_its_date_and_the_penalty_is_paid_in_proportion() {
        let contract = Contract {
            id: "promise".try_into().expect("an id"),
            name: "Promise".into(),
            outcome: "lead-time".try_into().expect("an id"),
            least: Threshold::Share(Share(8_000)),
            by: Some(Period(3)),
            over: 2,
            how: String::new(),
            owner: String::new(),
            penalty: Money(1_000),
            strictness: Strictness::Soft,
            price: Points(3),
        };
        assert_eq!(contract.due(), Some(Period(2)));
        assert_eq!(Contract { over: 4, ..contract.clone() }.due(), Some(Period(0)));
        assert_eq!(Contract { over: 5, ..contract.clone() }.due(), None);
        assert_eq!(Contract { over: 0, ..contract.clone() }.due(), None);
        let paid = [0, 1, 4_000, 8_000].map(|missing| contract.penalty_for(Share(missing), Share(8_000)).0);
        assert_eq!(paid, [0, 0, 500, 1_000]);
        assert_eq!(contract.price_per_share(Share(8_000)), Value(375));
        let terms = Terms { needed: Share(8_000), due: Period(2) };
        let progress = [Share(0), Share(5_000), Share(7_500), Share(10_000)];
        assert_eq!(terms.shortfall(&progress), Share(500));
    }
}
