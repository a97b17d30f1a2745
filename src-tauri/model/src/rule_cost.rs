//! By how much starts break rules of the user and miss contracts, and what that costs where they are soft.
//!
//! Read from the roadmap alone, in integers, like the rest of [`crate::Evaluation`]: the planner has a reading of its
//! own, and the two have to agree. A price is not discounted (see [`crate::Rule::price`]).

use std::collections::BTreeMap;

use crate::{
    CapabilityId, Contract, Index, InvestmentId, OutcomeId, Period, Rule, RuleId, RuleKind, Share, Strictness, Value,
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

/// By how much starts break a rule in each period, in what its price is asked for: investments too many at work or
/// begun; those started that are done too many; 1 in the first period in which one starts before its gate holds.
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
    }
    by_period
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
