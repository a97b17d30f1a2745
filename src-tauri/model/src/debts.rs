//! What debts come to: what is owed and what is paid for it, left alone and with a plan, and when leaving them tips.
//!
//! Interest I[0] is what a debt takes in the first period, I[t+1] = I[t] · (1 + growth), rounded half up; what is owed
//! grows in the same way. An investment that repays a share of a debt and ends in period e takes that share away,
//! rounded down, of everything after e. A debt tips in the first period at whose end the interest paid since the
//! beginning, nothing repaid, is more than repaying it at the beginning would have taken: from then on, leaving it has
//! cost more. Integers throughout, in hundredths of an FTE and hundredths of an FTE for one period; source of the
//! picture: W. Cunningham, *The WyCash portfolio management system*, 1992. Deliberately not here: the nouns
//! ([`crate::debt`]) and words.

use std::collections::BTreeMap;

use crate::debt::part_of;
use crate::evaluation::ends_in;
use crate::{Debt, Decision, Fte, Index, Investment, InvestmentId, Period, Pool, PoolId, Roadmap, Share};

/// First period of each investment that is done.
type Starts = BTreeMap<InvestmentId, Period>;

/// What an investment of the plan repays.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Repaid<'r> {
    /// The investment.
    pub investment: &'r Investment,
    /// The share of the debt.
    pub share: Share,
    /// Its last period: what it repays is gone after it.
    pub end: Period,
}

/// One debt, period by period.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Told<'r> {
    /// The debt.
    pub debt: &'r Debt,
    /// The pool that pays for it.
    pub pool: &'r Pool,
    /// Interest in each period, nothing repaid, and with the plan.
    pub interest: Vec<Fte>,
    /// Interest in each period with the plan.
    pub paid: Vec<Fte>,
    /// What is owed at the beginning of each period and at the end of the last, nothing repaid.
    pub owed: Vec<Fte>,
    /// The same with the plan.
    pub left: Vec<Fte>,
    /// The period in which it tips, nothing repaid.
    pub tips: Option<Period>,
    /// What the plan repays, the earliest first.
    pub repaid: Vec<Repaid<'r>>,
    /// What would repay a share of it and is not in the plan.
    pub open: Vec<(&'r Investment, Share)>,
}

/// All debts of pools that are there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Debts<'r> {
    /// One by one, in the order of the roadmap.
    pub debts: Vec<Told<'r>>,
    /// Interest of all in each period, nothing repaid.
    pub interest: Vec<Fte>,
    /// Interest of all in each period with the plan.
    pub paid: Vec<Fte>,
    /// What is owed in all at the beginning of each period and at the end of the last, nothing repaid.
    pub owed: Vec<Fte>,
    /// The same with the plan.
    pub left: Vec<Fte>,
    /// The period in which all of them together tip, nothing repaid.
    pub tips: Option<Period>,
}

impl<'r> Debts<'r> {
    /// What the debts of a roadmap come to with these starts, or without a plan; nothing where there is no debt that
    /// anybody pays for.
    #[must_use]
    pub fn of(roadmap: &'r Roadmap, starts: Option<&Starts>) -> Option<Self> {
        let index = Index::new(roadmap);
        let debts: Vec<Told> = roadmap.debts.iter().filter_map(|debt| told(&index, debt, starts)).collect();
        if debts.is_empty() {
            return None;
        }
        let sum = |of: for<'t> fn(&'t Told<'r>) -> &'t Vec<Fte>| -> Vec<Fte> {
            let count = debts.iter().map(|told| of(told).len()).max().unwrap_or(0);
            (0..count).map(|at| debts.iter().filter_map(|told| of(told).get(at)).copied().sum()).collect()
        };
        let interest = sum(|told| &told.interest);
        let tips = tipping(&interest, debts.iter().map(|told| told.debt.principal).sum());
        Some(Self {
            paid: sum(|told| &told.paid),
            owed: sum(|told| &told.owed),
            left: sum(|told| &told.left),
            interest,
            tips,
            debts,
        })
    }

    /// The share of what would be owed in the end that the plan repays, in basis points, rounded down.
    #[must_use]
    pub fn repaid(&self) -> Share {
        let (owed, left) = (last(&self.owed).0, last(&self.left).0);
        match owed {
            0 => Share::ZERO,
            _ => Share(i64::try_from(i128::from(owed - left) * 10_000 / i128::from(owed)).unwrap_or(0)),
        }
    }

    /// The period at whose end the plan has repaid all that it repays.
    #[must_use]
    pub fn repaid_by(&self) -> Option<Period> {
        self.debts.iter().flat_map(|told| &told.repaid).map(|repaid| repaid.end).max()
    }

    /// How many people the plan frees in the last period.
    #[must_use]
    pub fn freed(&self) -> Fte {
        last(&self.interest) - last(&self.paid)
    }

    /// The debt that tips first; of several the first of the roadmap.
    #[must_use]
    pub fn first_to_tip(&self) -> Option<(&Told<'r>, Period)> {
        self.debts.iter().filter_map(|told| Some((told, told.tips?))).min_by_key(|(_, period)| *period)
    }
}

fn last(row: &[Fte]) -> Fte {
    row.last().copied().unwrap_or_default()
}

fn told<'r>(index: &Index<'r>, debt: &'r Debt, starts: Option<&Starts>) -> Option<Told<'r>> {
    let roadmap = index.roadmap();
    let pool = index.pool(&debt.pool)?;
    let periods = roadmap.settings.periods;
    let (interest, owed) = (debt.interest_by_period(periods), debt.owed_by_period(periods));
    let (mut repaid, mut open) = (vec![], vec![]);
    for (investment, share) in repayments(index, debt) {
        let start = starts.and_then(|starts| starts.get(&investment.id));
        match start.and_then(|start| ends_in(&roadmap.settings, investment, *start)) {
            Some(end) => repaid.push(Repaid { investment, share, end }),
            None => open.push((investment, share)),
        }
    }
    repaid.sort_by_key(|repaid| repaid.end);
    let shares: Vec<(Share, Period)> = repaid.iter().map(|repaid| (repaid.share, repaid.end)).collect();
    Some(Told {
        paid: without(&interest, &shares),
        left: without(&owed, &shares),
        tips: tipping(&interest, debt.principal),
        debt,
        pool,
        interest,
        owed,
        repaid,
        open,
    })
}

/// What repays a debt, once for each investment that is there.
fn repayments<'r>(index: &Index<'r>, debt: &'r Debt) -> impl Iterator<Item = (&'r Investment, Share)> {
    let of_it = index.roadmap().repayments.iter().filter(|repayment| repayment.debt == debt.id);
    of_it.filter_map(|repayment| Some((index.investment(&repayment.investment)?, repayment.share)))
}

/// What is left of a row when shares of it are gone after the periods in which they are repaid.
fn without(row: &[Fte], shares: &[(Share, Period)]) -> Vec<Fte> {
    let left = |(at, amount): (usize, &Fte)| {
        let gone: Fte =
            shares.iter().filter(|(_, end)| end.index() < at).map(|(share, _)| part_of(*amount, *share)).sum();
        (*amount - gone).max(Fte::ZERO)
    };
    row.iter().enumerate().map(left).collect()
}

/// The first period at whose end more interest has been paid than repaying would have taken.
fn tipping(interest: &[Fte], principal: Fte) -> Option<Period> {
    let mut paid = 0;
    let tips = interest.iter().position(|amount| {
        paid += amount.0;
        paid > principal.0
    })?;
    u16::try_from(tips).ok().map(Period)
}

/// What interest takes of each pool in each period with these starts; pools without a debt are absent.
pub(crate) fn interest_by_pool(index: &Index, starts: &Starts) -> BTreeMap<PoolId, Vec<Fte>> {
    let mut by_pool: BTreeMap<PoolId, Vec<Fte>> = BTreeMap::new();
    for debt in &index.roadmap().debts {
        let Some(told) = told(index, debt, Some(starts)) else { continue };
        let row = by_pool.entry(debt.pool.clone()).or_insert_with(|| vec![Fte::ZERO; told.paid.len()]);
        row.iter_mut().zip(&told.paid).for_each(|(cell, paid)| *cell += *paid);
    }
    by_pool
}

/// What interest takes of a pool in each period, whatever is planned: each debt less what may have been repaid by then
/// at the earliest. With the debt that takes most of it there.
pub(crate) fn least_interest<'r>(index: &Index<'r>, pool: &Pool) -> Vec<(Fte, Option<&'r Debt>)> {
    let roadmap = index.roadmap();
    let mut by_period = vec![(Fte::ZERO, None); usize::from(roadmap.settings.periods)];
    let mut most = vec![Fte::ZERO; by_period.len()];
    for debt in roadmap.debts.iter().filter(|debt| debt.pool == pool.id) {
        let earliest = |(investment, share): (&Investment, Share)| Some((share, earliest_end(roadmap, investment)?));
        let shares: Vec<(Share, Period)> = repayments(index, debt).filter_map(earliest).collect();
        let interest = without(&debt.interest_by_period(roadmap.settings.periods), &shares);
        for (at, amount) in interest.into_iter().enumerate() {
            by_period[at].0 += amount;
            if amount > most[at] {
                most[at] = amount;
                by_period[at].1 = Some(debt);
            }
        }
    }
    by_period
}

/// The earliest period an investment can end in, as far as it says itself and was decided; nothing if it cannot be done.
fn earliest_end(roadmap: &Roadmap, investment: &Investment) -> Option<Period> {
    let start = match roadmap.decision(&investment.id) {
        Some(Decision::Exclude { .. }) => return None,
        Some(Decision::Pin { start, .. } | Decision::Lock { start, .. }) => *start,
        None => investment.window(roadmap.settings.periods)?.0,
    };
    ends_in(&roadmap.settings, investment, start)
}
