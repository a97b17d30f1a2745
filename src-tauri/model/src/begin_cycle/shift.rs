//! Periods are counted from the first one of the new cycle; what lies before it is over.

use super::settle::moved;
use super::{Account, Past, names};
use crate::{Decision, Money, Period, Plan, Points, Roadmap, say, words};

/// Moves everything that has a period.
pub(super) fn shift(next: &mut Roadmap, past: &Past, plan: Option<&Plan>, account: &mut Account) {
    underway(next, past, plan, account);
    windows(next, past.cut, account);
    limits(next, past.cut, account);
    steps(next, past.cut, account);
    decisions(next, past.cut, account);
    shocks(next, past.cut, account);
    rules(next, past.cut, account);
    contracts(next, past.cut, account);
    commitments(next, past.cut, account);
    for measured in &mut next.measured {
        let values = measured.values.iter().filter_map(|(period, value)| Some((moved(*period, past.cut)?, *value)));
        measured.values = values.collect();
    }
    next.measured.retain(|measured| !measured.values.is_empty());
    kept(next, account);
}

/// The name of an investment, or its id where there is none.
fn name_of<'r>(roadmap: &'r Roadmap, id: &'r crate::InvestmentId) -> &'r str {
    roadmap.investment(id).map_or(id.as_str(), |item| &item.name)
}

fn underway(next: &Roadmap, past: &Past, plan: Option<&Plan>, account: &mut Account) {
    let begun = past.underway(plan);
    let (count, list) = names(begun.iter().map(|id| name_of(next, id)));
    if count > 0 {
        account.drop(say!("cycle-underway", count = count, names = list));
    }
}

/// When investments may begin and have to end.
fn windows(next: &mut Roadmap, cut: Period, account: &mut Account) {
    let late = next.investments.iter().filter(|item| item.done_by.is_some_and(|by| by < cut));
    let (count, list) = names(late.map(|item| item.name.as_str()));
    if count > 0 {
        account.drop(say!("cycle-window-over", count = count, names = list));
    }
    for item in &mut next.investments {
        item.not_before = item.not_before.and_then(|first| moved(first, cut)).filter(|first| first.0 > 0);
        item.done_by = item.done_by.and_then(|last| moved(last, cut));
    }
}

/// Amounts of the periods that remain, then the last one that is known for as many as are new.
fn limits(next: &mut Roadmap, cut: Period, account: &mut Account) {
    fn later<T: Copy>(amounts: &[T], cut: Period) -> Vec<T> {
        let last = amounts.last().into_iter().cycle().take(amounts.len().min(cut.index()));
        amounts.iter().skip(cut.index()).chain(last).copied().collect()
    }
    for fund in &mut next.funds {
        fund.limit = later(&fund.limit, cut);
    }
    for pool in &mut next.pools {
        pool.capacity = later(&pool.capacity, cut);
    }
    if next.funds.len() + next.pools.len() > 0 {
        let periods = next.settings.period_length.count(cut.0.into());
        account.carry(say!("cycle-limits", periods = periods));
    }
    let keeping = next.funds.iter().filter(|fund| fund.carry_over && fund.limit.iter().any(|it| *it > Money::ZERO));
    let (count, list) = names(keeping.map(|fund| fund.name.as_str()));
    if count > 0 {
        account.drop(say!("cycle-left-over", count = count, names = list));
    }
}

/// Steps that have ended are over; of one that is cut in two, what it had to gain is not asked for any more.
fn steps(next: &mut Roadmap, cut: Period, account: &mut Account) {
    let (over, list) = names(next.steps.iter().filter(|step| step.last_period < cut).map(|step| step.name.as_str()));
    if over > 0 {
        account.drop(say!("cycle-steps-over", count = over, names = list));
    }
    let begins: Vec<Period> = (0..next.steps.len()).map(|step| next.step_periods(step).0).collect();
    for (step, first) in next.steps.iter_mut().zip(begins) {
        if first < cut && step.last_period >= cut && step.least_worth > Points::ZERO {
            account.drop(say!("cycle-step-cut", name = words::quoted(&step.name)));
            step.least_worth = Points::ZERO;
        }
    }
    next.steps.retain_mut(|step| match moved(step.last_period, cut) {
        Some(last) => {
            step.last_period = last;
            true
        }
        None => false,
    });
}

fn decisions(next: &mut Roadmap, cut: Period, account: &mut Account) {
    let is_over = |decision: &&Decision| decision.start().is_some_and(|start| start < cut);
    let (count, list) = names(next.decisions.iter().filter(is_over).map(|it| name_of(next, it.investment())));
    if count > 0 {
        account.drop(say!("cycle-pins-over", count = count, names = list));
    }
    next.decisions.retain_mut(|decision| match decision {
        Decision::Pin { start, .. } | Decision::Lock { start, .. } => match moved(*start, cut) {
            Some(later) => {
                *start = later;
                true
            }
            None => false,
        },
        Decision::Exclude { .. } => true,
    });
}

fn shocks(next: &mut Roadmap, cut: Period, account: &mut Account) {
    let (count, list) = names(next.shocks.iter().filter(|shock| shock.last < cut).map(|shock| shock.name.as_str()));
    if count > 0 {
        account.drop(say!("cycle-shocks-over", count = count, names = list));
    }
    next.shocks.retain_mut(|shock| match moved(shock.last, cut) {
        Some(last) => {
            (shock.first, shock.last) = (moved(shock.first, cut).unwrap_or_default(), last);
            true
        }
        None => false,
    });
}

/// A rule whose window is over goes; one that has begun to hold holds from the beginning.
fn rules(next: &mut Roadmap, cut: Period, account: &mut Account) {
    let is_over = |rule: &crate::Rule| rule.until.is_some_and(|until| until < cut);
    let (count, list) = names(next.rules.iter().filter(|rule| is_over(rule)).map(|rule| rule.name.as_str()));
    if count > 0 {
        account.drop(say!("cycle-rules-over", count = count, names = list));
    }
    next.rules.retain(|rule| !is_over(rule));
    for rule in &mut next.rules {
        rule.from = rule.from.and_then(|from| moved(from, cut)).filter(|from| from.0 > 0);
        rule.until = rule.until.and_then(|until| moved(until, cut));
    }
}

/// A contract whose date is over has none any more; it restricts nothing until somebody gives it one.
fn contracts(next: &mut Roadmap, cut: Period, account: &mut Account) {
    let is_over = |contract: &&crate::Contract| contract.by.is_some_and(|by| by < cut);
    let (count, list) = names(next.contracts.iter().filter(is_over).map(|contract| contract.name.as_str()));
    if count > 0 {
        account.drop(say!("cycle-contracts-over", count = count, names = list));
    }
    for contract in &mut next.contracts {
        contract.by = contract.by.and_then(|by| moved(by, cut));
        if let Some(by) = contract.by {
            // of the periods it is measured over, those that are over are not measured again
            contract.over = contract.over.min(by.0.saturating_add(1));
        }
    }
}

/// What was promised for a period that is over and is not done has to be promised anew.
fn commitments(next: &mut Roadmap, cut: Period, account: &mut Account) {
    let is_broken = |it: &&crate::Commitment| it.promised.is_some_and(|by| by < cut);
    let (count, list) = names(next.commitments.iter().filter(is_broken).map(|it| name_of(next, &it.investment)));
    if count > 0 {
        account.drop(say!("cycle-promises-over", count = count, names = list));
    }
    for known in &mut next.commitments {
        // what was known before the cycle is known since it begins
        known.known = known.known.map(|since| moved(since, cut).unwrap_or_default());
        known.promised = known.promised.and_then(|by| moved(by, cut));
        known.done = known.done.and_then(|by| moved(by, cut));
    }
    next.commitments.retain(crate::Commitment::says_something);
}

/// Scenarios name periods and plans of the cycle that is over; pages about them go along.
fn kept(next: &mut Roadmap, account: &mut Account) {
    let (count, list) = names(next.scenarios.iter().map(|scenario| scenario.name.as_str()));
    if count > 0 {
        account.drop(say!("cycle-scenarios", count = count, names = list));
    }
    next.scenarios.clear();
    next.story.retain(|page| page.scenario.is_none());
}
