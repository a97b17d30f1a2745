//! Technical debt: what repaying would take, and what leaving it takes out of a pool of people, period after period.
//!
//! Principal and interest are people, in hundredths of an FTE for one period. Both grow by the same share from period
//! to period, compound; each period is rounded half up. What an investment repays of a debt is a share of both.
//! Deliberately not here: what debts come to with a plan (see [`crate::debts`]).

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::{DebtId, Fte, InvestmentId, PoolId, Roadmap, Share};

/// The most debts there can be: a chart shows all of them.
pub const MOST_DEBTS: usize = 40;
/// The most a debt can grow by in a period: to twice as much.
pub const MOST_GROWTH: Share = Share(10_000);
/// What is owed, or paid for it in a period, grows no further than this (ten million FTE), so that all sums fit 64 bits.
const MOST_OWED: i64 = 1_000_000_000;

/// Something that was left as it is and slows a pool of people down until it is mended.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Debt {
    /// Stable id.
    pub id: DebtId,
    /// Name shown to people.
    pub name: String,
    /// What it is, and why it is there.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub note: String,
    /// The pool whose people pay the interest; it may have been removed since, and then nobody pays.
    pub pool: PoolId,
    /// What repaying all of it takes today: hundredths of an FTE, for one period.
    pub principal: Fte,
    /// What it takes of the pool in the first period, in hundredths of an FTE.
    pub interest: Fte,
    /// By how much both grow from each period to the next.
    #[serde(default, skip_serializing_if = "is_nothing")]
    pub growth: Share,
}

fn is_nothing(share: &Share) -> bool {
    *share == Share::ZERO
}

/// That an investment repays a share of a debt, once it is done. There is at most one for an investment and a debt.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Repayment {
    /// The investment; it may have been removed since.
    pub investment: InvestmentId,
    /// The debt; it may have been removed since.
    pub debt: DebtId,
    /// The share of the whole debt, in basis points. All of a debt add up to 10,000 at most.
    pub share: Share,
}

impl Debt {
    /// What it takes of its pool in each of so many periods while nothing of it is repaid: interest · (1 + growth)^t,
    /// rounded half up from period to period.
    #[must_use]
    pub fn interest_by_period(&self, periods: u16) -> Vec<Fte> {
        self.grown(self.interest, usize::from(periods))
    }

    /// What repaying all of it takes at the beginning of each of so many periods, and at the end of the last, while
    /// nothing of it is repaid.
    #[must_use]
    pub fn owed_by_period(&self, periods: u16) -> Vec<Fte> {
        self.grown(self.principal, usize::from(periods) + 1)
    }

    fn grown(&self, first: Fte, count: usize) -> Vec<Fte> {
        let factor = i128::from(self.growth.0.clamp(0, MOST_GROWTH.0)) + 10_000;
        let mut now = first.0.clamp(0, MOST_OWED);
        let mut by_period = Vec::with_capacity(count);
        for _ in 0..count {
            by_period.push(Fte(now));
            now = i64::try_from((i128::from(now) * factor + 5_000) / 10_000).unwrap_or(MOST_OWED).min(MOST_OWED);
        }
        by_period
    }
}

/// This share of some people, rounded down: what is repaid is never more than was owed.
#[must_use]
pub fn part_of(people: Fte, share: Share) -> Fte {
    let part = i128::from(people.0) * i128::from(share.0.clamp(0, Share::WHOLE.0)) / i128::from(Share::WHOLE.0);
    Fte(i64::try_from(part).expect("a part of an amount that fits"))
}

impl Roadmap {
    /// The debt with this id.
    #[must_use]
    pub fn debt(&self, id: &DebtId) -> Option<&Debt> {
        self.debts.iter().find(|debt| debt.id == *id)
    }

    /// The share of a debt that an investment repays.
    #[must_use]
    pub fn repayment(&self, debt: &DebtId, investment: &InvestmentId) -> Option<Share> {
        let is_it = |known: &&Repayment| known.debt == *debt && known.investment == *investment;
        self.repayments.iter().find(is_it).map(|known| known.share)
    }

    /// Says which share of a debt an investment repays, or that it repays none.
    pub fn set_repayment(&mut self, debt: &DebtId, investment: &InvestmentId, share: Option<Share>) {
        let is_it = |known: &Repayment| known.debt == *debt && known.investment == *investment;
        match (self.repayments.iter().position(is_it), share) {
            (Some(there), Some(share)) => self.repayments[there].share = share,
            (Some(there), None) => drop(self.repayments.remove(there)),
            (None, Some(share)) => {
                self.repayments.push(Repayment { investment: investment.clone(), debt: debt.clone(), share });
            }
            (None, None) => {}
        }
    }
}
