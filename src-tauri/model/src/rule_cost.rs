//! By how much starts break rules of the user and miss contracts, and what that costs where they are soft.
//!
//! Read from the roadmap alone, in integers, like the rest of [`crate::Evaluation`]: the planner has a reading of its
//! own, and the two have to agree. A price is not discounted (see [`crate::Rule::price`]).

use std::collections::BTreeMap;

use crate::support::support_for;
use crate::{
    CapabilityId, Contract, Index, Investment, InvestmentId, Means, OutcomeId, Period, Rule, RuleId, RuleKind, Share,
    Strictness, Value,
};

/// What a soft rule, or a soft contract, costs a plan.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RuleCost {
    /// The rule or the contract.
    pub rule: RuleId,
    /// What is paid in each period.
    pub by_period: Vec<Value>,
}

impl RuleCost {
    /// All that is paid.
    #[must_use]
    pub fn total(&self) -> Value {
        self.by_period.iter().copied().sum()
    }
}

/// Levels of each capability at the end of each period.
type Levels = BTreeMap<CapabilityId, Vec<u8>>;

/// What soft rules cost, in the order of the roadmap. Those that are kept cost nothing and are absent.
pub(crate) fn rule_costs(index: &Index, starts: &BTreeMap<InvestmentId, Period>, levels: &Levels) -> Vec<RuleCost> {
    let soft = index.roadmap().rules.iter().filter(|rule| rule.strictness == Strictness::Soft);
    soft.map(|rule| {
        let by_period = excess(index, rule, starts, levels);
        let price = rule.price.0 * Value::PER_POINT;
        RuleCost { rule: rule.id.clone(), by_period: by_period.into_iter().map(|units| Value(units * price)).collect() }
    })
    .filter(|cost| cost.by_period.iter().any(|paid| *paid != Value::ZERO))
    .collect()
}

/// What soft contracts cost that are missed, in the order of the roadmap: paid in the period in which they are due.
pub(crate) fn contract_costs(index: &Index, progress: &BTreeMap<OutcomeId, Vec<Share>>) -> Vec<RuleCost> {
    let roadmap = index.roadmap();
    let soft = roadmap.contracts.iter().filter(|contract| contract.strictness == Strictness::Soft);
    let cost = |contract: &Contract| {
        let terms = contract.terms(roadmap)?;
        let missing = terms.shortfall(progress.get(&contract.outcome)?);
        let mut by_period = vec![Value::ZERO; usize::from(roadmap.settings.periods)];
        *by_period.get_mut(terms.due.index())? = Value(contract.price_per_share(terms.needed).0 * missing.0);
        (missing != Share::ZERO).then(|| RuleCost { rule: contract.id.clone(), by_period })
    };
    soft.filter_map(cost).collect()
}

/// By how much starts break a rule in each period, in what its price is asked for ([`Rule::price`]): investments too many
/// at work or begun; those started that are done too many, or with too little support; 1 in the first period in which one
/// starts before its gate holds, or in which too much of a fund is taken or at risk; 1 in each in which too much of a pool
/// is; stakeholders that are asked for too much change; in the last period in which they may end, those that must be done
/// and are not. What breaks it outside of its window does not count.
pub(crate) fn excess(index: &Index, rule: &Rule, starts: &BTreeMap<InvestmentId, Period>, levels: &Levels) -> Vec<i64> {
    let roadmap = index.roadmap();
    let mut by_period = vec![0i64; usize::from(roadmap.settings.periods)];
    let started = || rule.members(roadmap).filter_map(|member| Some((member, *starts.get(&member.id)?)));
    match &rule.kind {
        RuleKind::AtWork { most } => {
            for (member, start) in started() {
                for cell in by_period.iter_mut().skip(start.index()).take(usize::from(member.duration)) {
                    *cell += 1;
                }
            }
            for cell in &mut by_period {
                *cell = (*cell - i64::from(*most)).max(0);
            }
        }
        RuleKind::Begin { most } => {
            for (_, start) in started() {
                if let Some(cell) = by_period.get_mut(start.index()) {
                    *cell += 1;
                }
            }
            for cell in &mut by_period {
                *cell = (*cell - i64::from(*most)).max(0);
            }
        }
        RuleKind::Choose { most } => {
            let mut all: Vec<Period> = started().map(|(_, start)| start).collect();
            all.sort_unstable();
            for start in all.into_iter().skip(usize::from(*most)) {
                if let Some(cell) = by_period.get_mut(start.index()) {
                    *cell += 1;
                }
            }
        }
        RuleKind::Gate { .. } => {
            let first = started().map(|(_, start)| start).filter(|start| !holds(index, rule, levels, *start)).min();
            if let Some(cell) = first.and_then(|start| by_period.get_mut(start.index())) {
                *cell = 1;
            }
        }
        RuleKind::Take { of, most } => {
            let taken = taken(index, of, starts, |item| rule.among.has(item, roadmap));
            mark_shares(index, of, *most, &taken, &mut by_period);
        }
        RuleKind::Keep { of, least } => {
            let taken = taken(index, of, starts, |item| !rule.among.has(item, roadmap));
            mark_shares(index, of, Share::WHOLE - *least, &taken, &mut by_period);
        }
        RuleKind::Change => {
            for (stakeholder, bears) in roadmap.stakeholders.iter().filter_map(|known| Some((known, known.bears?))) {
                let mut load = vec![0u32; by_period.len()];
                for (member, start) in started() {
                    let Some(stance) = roadmap.stance(&stakeholder.id, &member.id) else { continue };
                    for cell in load.iter_mut().skip(start.index()).take(usize::from(member.duration)) {
                        *cell += u32::from(stance.load);
                    }
                }
                for (cell, asked) in by_period.iter_mut().zip(load) {
                    *cell += i64::from(asked > u32::from(bears));
                }
            }
        }
        RuleKind::Support { least } => {
            for (member, start) in started() {
                let is_short = support_for(roadmap, &member.id) < i64::from(*least);
                if let Some(cell) = by_period.get_mut(start.index()) {
                    *cell += i64::from(is_short);
                }
            }
        }
        RuleKind::Risk { most } => {
            let mut at_risk = vec![0i128; by_period.len()];
            for (member, start) in started() {
                for (cell, age) in at_risk.iter_mut().skip(start.index()).zip(0..usize::from(member.duration)) {
                    *cell += i128::from(roadmap.at_risk(member, age).0);
                }
            }
            let allowed = |step: usize| i128::from(most.0) * (i128::try_from(step).unwrap_or(0) + 1);
            mark_first_over(&at_risk, |period| allowed(step_of(index, period)), &mut by_period);
        }
        RuleKind::Must => {
            let due = rule.due(roadmap).unwrap_or_default();
            let is_done = |member: &&Investment| {
                starts
                    .get(&member.id)
                    .is_some_and(|start| start.index() + usize::from(member.duration) <= due.index() + 1)
            };
            let missing = rule.members(roadmap).filter(|member| !is_done(member)).count();
            if let Some(cell) = by_period.get_mut(due.index()) {
                *cell = i64::try_from(missing).unwrap_or(i64::MAX);
            }
        }
    }
    if rule.kind.is_by_period() {
        for (period, cell) in roadmap.settings.all_periods().zip(&mut by_period) {
            *cell = if rule.looks_at(period) { *cell } else { 0 };
        }
    }
    by_period
}

/// What chosen investments take of a fund or a pool in each period.
fn taken(
    index: &Index,
    of: &Means,
    starts: &BTreeMap<InvestmentId, Period>,
    is_chosen: impl Fn(&Investment) -> bool,
) -> Vec<i128> {
    let roadmap = index.roadmap();
    let mut taken = vec![0i128; usize::from(roadmap.settings.periods)];
    for item in roadmap.investments.iter().filter(|item| is_chosen(item)) {
        let Some(start) = starts.get(&item.id) else { continue };
        let mut add = |amounts: &mut dyn Iterator<Item = i64>| {
            for (cell, amount) in taken.iter_mut().skip(start.index()).zip(amounts) {
                *cell += i128::from(amount);
            }
        };
        match of {
            Means::Fund(fund) => {
                for cost in item.cost.iter().filter(|cost| cost.fund == *fund) {
                    add(&mut cost.per_period.iter().map(|amount| amount.0));
                }
            }
            Means::Pool(pool) => {
                for effort in item.effort.iter().filter(|effort| effort.pool == *pool) {
                    add(&mut effort.per_period.iter().map(|people| people.0));
                }
            }
        }
    }
    taken
}

/// Marks where more is taken than a share: of a pool in each period, of a fund once, where it first is too much.
fn mark_shares(index: &Index, of: &Means, share: Share, taken: &[i128], by_period: &mut [i64]) {
    let part = |whole: i128| whole * i128::from(share.0) / i128::from(Share::WHOLE.0);
    match of {
        Means::Pool(pool) => {
            let Some(pool) = index.pool(pool) else { return };
            for ((cell, taken), there) in by_period.iter_mut().zip(taken).zip(&pool.capacity) {
                *cell += i64::from(*taken > part(i128::from(there.0)));
            }
        }
        Means::Fund(fund) => {
            let Some(fund) = index.fund(fund) else { return };
            let until = |end: usize| fund.limit.iter().take(end + 1).map(|amount| i128::from(amount.0)).sum();
            mark_first_over(taken, |period| part(until(end_of_step(index, period))), by_period);
        }
    }
}

/// Marks the first period in which all that came until then is more than is allowed in it.
fn mark_first_over(amounts: &[i128], allowed: impl Fn(usize) -> i128, by_period: &mut [i64]) {
    let mut until = 0;
    for (period, (amount, cell)) in amounts.iter().zip(by_period).enumerate() {
        until += amount;
        if until > allowed(period) {
            *cell += 1;
            return;
        }
    }
}

/// In which step a period is, from 0; what comes after all steps is one more.
fn step_of(index: &Index, period: usize) -> usize {
    index.roadmap().steps.iter().filter(|step| step.last_period.index() < period).count()
}

/// The last period of the step that a period is in.
fn end_of_step(index: &Index, period: usize) -> usize {
    let ends = index.roadmap().steps.iter().map(|step| step.last_period.index());
    let horizon = usize::from(index.roadmap().settings.periods).saturating_sub(1);
    ends.filter(|end| *end >= period).min().unwrap_or(horizon).min(horizon)
}

/// Whether all levels of a gate are there before a period.
pub(crate) fn holds(index: &Index, rule: &Rule, levels: &Levels, period: Period) -> bool {
    rule.kind.levels().iter().all(|wanted| {
        let there = match period.earlier(1) {
            Some(before) => levels.get(&wanted.capability).and_then(|row| row.get(before.index())).copied(),
            None => index.capability(&wanted.capability).map(|capability| capability.now),
        };
        there.is_some_and(|level| level >= wanted.level)
    })
}
