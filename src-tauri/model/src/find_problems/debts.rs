//! Technical debt: too many debts, amounts and shares out of range, more interest than a pool has people, and
//! repayments that are there twice, repay too much, or nothing that is there.

use std::collections::{BTreeMap, BTreeSet};

use super::Report;
use crate::debt::{MOST_DEBTS, MOST_GROWTH};
use crate::debts::least_interest;
use crate::problem::repayment_subject;
use crate::{DebtId, Fte, Index, Repayment, Share, say, words};

pub(super) fn find(index: &Index, report: &mut Report) {
    debts(index, report);
    repayments(index, report);
    room(index, report);
}

fn debts(index: &Index, report: &mut Report) {
    let roadmap = index.roadmap();
    let count = roadmap.debts.len();
    if count > MOST_DEBTS {
        let (message, hint) = (say!("debts-too-many", count = count), say!("debts-too-many.hint", most = MOST_DEBTS));
        report.blocks("too_many_debts", "roadmap", message, hint);
    }
    for debt in &roadmap.debts {
        let subject = || format!("debt {}", debt.id);
        if [debt.principal, debt.interest].iter().any(|amount| !(Fte::ZERO..=Fte::MAX).contains(amount)) {
            report.blocks("debt_amount", subject(), say!("debt-amount"), say!("debt-amount.hint"));
        } else if debt.interest == Fte::ZERO && debt.principal > Fte::ZERO {
            report.warns("debt_idle", subject(), say!("debt-idle"), say!("debt-idle.hint"));
        } else if debt.interest > Fte::ZERO && debt.principal == Fte::ZERO {
            report.warns("debt_for_nothing", subject(), say!("debt-for-nothing"), say!("debt-for-nothing.hint"));
        }
        if !(Share::ZERO..=MOST_GROWTH).contains(&debt.growth) {
            report.blocks("debt_growth", subject(), say!("debt-growth"), say!("debt-growth.hint"));
        }
        if index.pool(&debt.pool).is_none() {
            let message = say!("debt-of-no-pool", pool = debt.pool.as_str());
            report.warns("debt_of_no_pool", subject(), message, say!("debt-of-no-pool.hint"));
        }
    }
}

fn repayments(index: &Index, report: &mut Report) {
    let roadmap = index.roadmap();
    let mut seen = BTreeSet::new();
    let mut sums: BTreeMap<&DebtId, i128> = BTreeMap::new();
    for repayment in &roadmap.repayments {
        let Repayment { investment, debt, share } = repayment;
        let subject = || repayment_subject(debt.as_str(), investment.as_str());
        if !seen.insert((investment, debt)) {
            report.blocks("repayment_twice", subject(), say!("repayment-twice"), say!("repayment-twice.hint"));
        }
        if !(Share::ZERO..=Share::WHOLE).contains(share) {
            report.blocks("repayment_share", subject(), say!("repayment-share"), say!("repayment-share.hint"));
        } else if *share == Share::ZERO {
            report.warns("repayment_idle", subject(), say!("repayment-idle"), say!("repayment-idle.hint"));
        }
        if index.debt(debt).is_none() {
            let message = say!("repayment-of-nothing", name = debt.as_str());
            report.warns("repayment_of_nothing", subject(), message, say!("repayment-of-nothing.hint"));
        }
        if index.investment(investment).is_none() {
            let message = say!("repayment-by-nothing", investment = investment.as_str());
            report.warns("repayment_by_nothing", subject(), message, say!("repayment-by-nothing.hint"));
        }
        *sums.entry(debt).or_default() += i128::from(share.0);
    }
    for (debt, sum) in sums.into_iter().filter(|(_, sum)| *sum > i128::from(Share::WHOLE.0)) {
        let sum = Share(i64::try_from(sum).unwrap_or(i64::MAX));
        let message = say!("repaid-too-much", sum = words::percent_exact(sum));
        report.blocks("repaid_too_much", format!("debt {debt}"), message, say!("repaid-too-much.hint"));
    }
}

/// More interest than a pool has people, in a period in which nothing can have repaid it yet: no plan fits.
fn room(index: &Index, report: &mut Report) {
    let roadmap = index.roadmap();
    let calendar = roadmap.settings.calendar();
    for pool in &roadmap.pools {
        let by_period = least_interest(index, pool);
        let mut periods = roadmap.settings.all_periods().zip(by_period).zip(&pool.capacity);
        let first = periods.find(|((_, (interest, _)), capacity)| interest > *capacity);
        let Some(((period, (interest, Some(debt))), capacity)) = first else { continue };
        let (taken, there) = (words::fte_exact(interest), words::fte_exact(*capacity));
        let name = words::quoted(&pool.name);
        let message = say!("debt-too-large", taken = taken, pool = name, there = there, period = calendar.name(period));
        report.blocks("debt_too_large", format!("debt {}", debt.id), message, say!("debt-too-large.hint"));
    }
}
