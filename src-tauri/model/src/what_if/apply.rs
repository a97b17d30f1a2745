//! From a roadmap and an overlay to the changed roadmap, in integers.

use std::collections::BTreeSet;

use super::{Adjust, Change, Limit, Overlay};
use crate::{Decision, Fte, InvestmentId, Money, Period, Points, Roadmap};

/// A roadmap with an overlay on it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Changed {
    /// The roadmap as it would be.
    pub roadmap: Roadmap,
    /// What has to be in the plan, whenever it may start. A roadmap has no word of its own for it.
    pub required: BTreeSet<InvestmentId>,
}

/// No amount grows beyond this: far above all that a roadmap may hold, and sums of it still fit 64 bits.
const MOST: i128 = 1_000_000_000_000_000;

/// The whole, in basis points.
const WHOLE: i128 = 10_000;

impl Overlay {
    /// The roadmap with all changes made. What a change names and the roadmap does not have is passed over.
    #[must_use]
    pub fn apply(&self, roadmap: &Roadmap) -> Changed {
        let mut changed = Changed { roadmap: roadmap.clone(), required: BTreeSet::new() };
        for change in &self.changes {
            change.make(&mut changed);
        }
        changed
    }
}

impl Adjust {
    /// What becomes of an amount: never below nothing, parts rounded half up.
    #[must_use]
    pub fn of(self, amount: i64) -> i64 {
        let amount = i128::from(amount);
        let part = |basis_points: i128| (amount * basis_points + WHOLE / 2).div_euclid(WHOLE);
        let wanted = match self {
            Self::By(more) => amount + i128::from(more),
            Self::To(wanted) => wanted.into(),
            Self::Percent(more) => part(WHOLE + i128::from(more)),
            Self::Times(times) => part(times.into()),
        };
        i64::try_from(wanted.clamp(0, MOST)).expect("it was clamped")
    }

    /// Whether it is a part of what is there, so that it can be taken of each amount by itself.
    fn is_part(self) -> bool {
        matches!(self, Self::Percent(_) | Self::Times(_))
    }

    /// Changes amounts that belong together: each by its part, or their sum, shared among them as before.
    fn of_all(self, amounts: &mut [&mut i64]) {
        if self.is_part() {
            for amount in amounts {
                **amount = self.of(**amount);
            }
            return;
        }
        let before: Vec<i64> = amounts.iter().map(|amount| **amount).collect();
        let sum = before.iter().fold(0i64, |sum, amount| sum.saturating_add(*amount));
        for (amount, share) in amounts.iter_mut().zip(shared(self.of(sum), &before)) {
            **amount = share;
        }
    }
}

/// An amount shared in proportion to weights, or evenly where they are nothing; the shares add up to it.
fn shared(amount: i64, weights: &[i64]) -> Vec<i64> {
    let is_even = weights.iter().all(|weight| *weight <= 0);
    let weight = |own: i64| if is_even { 1 } else { i128::from(own.max(0)) };
    let whole: i128 = weights.iter().map(|own| weight(*own)).sum();
    let (mut so_far, mut given) = (0, 0);
    let shares = weights.iter().map(|own| {
        so_far += weight(*own);
        let until = i128::from(amount) * so_far / whole.max(1);
        let share = until - given;
        given = until;
        i64::try_from(share).expect("a share is no more than the whole")
    });
    shares.collect()
}

/// Amounts per period of a life, stretched or pressed to another length in the same shape; the sum stays.
fn stretched(amounts: &[i64], length: u16) -> Vec<i64> {
    let (old, new) = (amounts.len(), usize::from(length));
    let wide = |count: usize| i128::try_from(count).expect("a life has few periods");
    // what is taken up to the end of each new period, which may lie within an old one
    let taken = |period: usize| -> i128 {
        let (whole, rest) = (period * old / new, period * old % new);
        let full: i128 = amounts[..whole].iter().map(|amount| i128::from(*amount)).sum();
        let part = amounts.get(whole).map_or(0, |amount| i128::from(*amount) * wide(rest) / wide(new));
        full + part
    };
    (0..new).map(|at| i64::try_from(taken(at + 1) - taken(at)).expect("no more than the sum")).collect()
}

impl Change {
    fn make(&self, changed: &mut Changed) {
        let roadmap = &mut changed.roadmap;
        match self {
            Self::Limit { of, when, by } => limit(roadmap, of, *when, *by),
            Self::Cost { investment, by } => {
                let Some(item) = roadmap.investments.iter_mut().find(|item| item.id == *investment) else { return };
                let amounts = item.cost.iter_mut().flat_map(|cost| &mut cost.per_period);
                by.of_all(&mut amounts.map(|money| &mut money.0).collect::<Vec<_>>());
            }
            Self::Duration { investment, by } => {
                let Some(item) = roadmap.investments.iter_mut().find(|item| item.id == *investment) else { return };
                let before = usize::from(item.duration);
                item.duration = u16::try_from(by.of(item.duration.into()).clamp(1, u16::MAX.into())).unwrap_or(1);
                // a row of the wrong length is a problem of the roadmap, and stays one
                for cost in item.cost.iter_mut().filter(|cost| cost.per_period.len() == before) {
                    let amounts: Vec<i64> = cost.per_period.iter().map(|money| money.0).collect();
                    cost.per_period = stretched(&amounts, item.duration).into_iter().map(Money).collect();
                }
                for effort in item.effort.iter_mut().filter(|effort| effort.per_period.len() == before) {
                    let amounts: Vec<i64> = effort.per_period.iter().map(|people| people.0).collect();
                    effort.per_period = stretched(&amounts, item.duration).into_iter().map(Fte).collect();
                }
            }
            Self::Worth { outcome, by } => {
                if let Some(outcome) = roadmap.outcomes.iter_mut().find(|item| item.id == *outcome) {
                    outcome.worth = Points(by.of(outcome.worth.0).min(Points::MAX.0));
                }
            }
            Self::Pin { investment, start } => {
                lift(roadmap, investment);
                roadmap.decisions.push(Decision::Pin { investment: investment.clone(), start: *start });
            }
            Self::LeaveOut { investment } => {
                lift(roadmap, investment);
                roadmap.decisions.push(Decision::Exclude { investment: investment.clone() });
            }
            Self::Require { investment } => {
                if matches!(roadmap.decision(investment), Some(Decision::Exclude { .. })) {
                    lift(roadmap, investment);
                }
                changed.required.insert(investment.clone());
            }
            Self::Lift { investment } => lift(roadmap, investment),
        }
    }
}

fn lift(roadmap: &mut Roadmap, investment: &InvestmentId) {
    roadmap.decisions.retain(|decision| decision.investment() != investment);
}

fn limit(roadmap: &mut Roadmap, of: &Limit, when: Option<(Period, Period)>, by: Adjust) {
    let all = (Period(0), Period(roadmap.settings.periods.saturating_sub(1)));
    let (first, last) = when.unwrap_or(all);
    for period in first.index()..=last.index() {
        let mut amounts: Vec<&mut i64> = match of {
            Limit::AllFunds | Limit::Fund(_) => {
                let funds = roadmap.funds.iter_mut().filter(|fund| match of {
                    Limit::Fund(id) => fund.id == *id,
                    _ => true,
                });
                funds.filter_map(|fund| fund.limit.get_mut(period)).map(|money| &mut money.0).collect()
            }
            Limit::AllPools | Limit::Pool(_) => {
                let pools = roadmap.pools.iter_mut().filter(|pool| match of {
                    Limit::Pool(id) => pool.id == *id,
                    _ => true,
                });
                pools.filter_map(|pool| pool.capacity.get_mut(period)).map(|people| &mut people.0).collect()
            }
        };
        by.of_all(&mut amounts);
    }
}

impl Changed {
    /// The roadmap in which this would go on if it were adopted with a plan: what has to be in the plan is
    /// pinned to where that plan starts it, because a document has no other word for it. What is pinned
    /// already stays as it is.
    #[must_use]
    pub fn adopted(&self, plan: &crate::Plan) -> Roadmap {
        let mut roadmap = self.roadmap.clone();
        for investment in &self.required {
            if let Some(start) = plan.starts.get(investment).filter(|_| roadmap.decision(investment).is_none()) {
                roadmap.decisions.push(Decision::Pin { investment: investment.clone(), start: *start });
            }
        }
        roadmap
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shares_add_up_to_the_whole_and_keep_the_proportion() {
        assert_eq!(shared(100, &[1, 2, 1]), [25, 50, 25]);
        assert_eq!(shared(100, &[1, 1, 1]), [33, 33, 34]);
        assert_eq!(shared(7, &[0, 0]), [3, 4]);
        assert_eq!(shared(7, &[]), [0i64; 0]);
    }

    #[test]
    fn a_life_is_stretched_and_pressed_without_losing_a_cent() {
        assert_eq!(stretched(&[30, 30], 3), [20, 20, 20]);
        assert_eq!(stretched(&[10, 20, 30], 1), [60]);
        assert_eq!(stretched(&[100], 3), [33, 33, 34]);
        assert_eq!(stretched(&[60, 0], 4), [30, 30, 0, 0]);
    }

    #[test]
    fn amounts_change_by_parts_sums_and_to_new_ones_and_never_below_nothing() {
        assert_eq!(Adjust::Percent(-2_000).of(1_000), 800);
        assert_eq!(Adjust::Percent(-20_000).of(1_000), 0);
        assert_eq!(Adjust::Times(15_000).of(3), 5);
        assert_eq!((Adjust::By(-5).of(3), Adjust::To(9).of(3)), (0, 9));
        assert_eq!(Adjust::Times(i64::MAX).of(i64::MAX), 1_000_000_000_000_000);
    }
}
