//! Rules of the user as resources: counts, shares of funds and pools, bearable change, support, money at risk.
//!
//! - At most n at work is a resource of n in every period, of which each takes 1 in every period of its work. At most n
//!   begun is one of which each takes 1 in the first period of its work. At most n done at all is one of n that is
//!   there from the first period on, of which each takes 1 when it starts.
//! - A share of a pool is a resource of so much in each period, which those it counts take from as they take from the pool.
//!   A share of a fund is one that carries over, and has the share of a whole step in the step's first period: what is
//!   taken only grows, so that it holds in every period if it holds at the step's end. Money at risk is like it.
//! - A share that is kept is the same for all others, of the rest.
//! - Bearable change is a resource for each stakeholder.
//! - Support counts like "done at all, none" among those with too little.
//! - Outside of its window a rule has as much of its resources as can be taken at all.
//!
//! The independent twin is `model::rule_cost`.

use std::collections::BTreeSet;

use model::support::support_for;
use model::{Investment, InvestmentId, Means, Roadmap, Rule, RuleKind, Share};

/// A resource that a rule adds, with what is taken of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Amount {
    /// What there is in each period.
    pub(crate) capacity: Vec<i64>,
    /// Whether what a period leaves may be taken later.
    pub(crate) carries_over: bool,
    /// What can be taken of it at all, as far as other limits say so: like `capacity`.
    pub(crate) there: Option<Vec<i64>>,
    /// The items that take of it, with what each takes in each period of its work.
    pub(crate) takes: Vec<(usize, Vec<i64>)>,
    /// What the price of the rule is asked for, where it is soft.
    pub(crate) each: Each,
}

/// What a price is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Each {
    /// For each unit.
    Unit,
    /// Once for each period (once in all where it carries over), by how much ever it is.
    Breach,
}

/// The resources of a rule; none where it is a gate, or says what must be done.
pub(crate) fn of(roadmap: &Roadmap, rule: &Rule, investments: &[InvestmentId]) -> Vec<Amount> {
    let mut amounts = everywhere(roadmap, rule, investments);
    if rule.has_window() && rule.kind.is_by_period() {
        for amount in &mut amounts {
            let enough = amount.takes.iter().map(|(_, takes)| takes.iter().copied().max().unwrap_or(0)).sum();
            for (units, period) in amount.capacity.iter_mut().zip(roadmap.settings.all_periods()) {
                *units = if rule.looks_at(period) { *units } else { enough };
            }
        }
    }
    amounts
}

/// The resources of a rule, as if it had no window.
fn everywhere(roadmap: &Roadmap, rule: &Rule, investments: &[InvestmentId]) -> Vec<Amount> {
    let all = investments.iter().enumerate().filter_map(|(item, id)| Some((item, roadmap.investment(id)?)));
    let all: Vec<(usize, &Investment)> = all.collect();
    let members = || all.iter().filter(|(_, known)| rule.among.has(known, roadmap));
    match &rule.kind {
        RuleKind::Gate { .. } | RuleKind::Must => vec![],
        RuleKind::AtWork { most } => {
            let takes = members().map(|(item, known)| (*item, vec![1; usize::from(known.duration)])).collect();
            vec![count(vec![i64::from(*most); periods(roadmap)], false, takes)]
        }
        RuleKind::Begin { most } => {
            let takes = members().map(|(item, _)| (*item, vec![1])).collect();
            vec![count(vec![i64::from(*most); periods(roadmap)], false, takes)]
        }
        RuleKind::Choose { most } => {
            let takes = members().map(|(item, _)| (*item, vec![1])).collect();
            vec![count(from_the_first(i64::from(*most), roadmap), true, takes)]
        }
        RuleKind::Take { of, most } => {
            let takes = members().map(|(item, known)| (*item, taken(known, of))).collect();
            share(roadmap, of, *most, takes).into_iter().collect()
        }
        RuleKind::Keep { of, least } => {
            let others = all.iter().filter(|(_, known)| !rule.among.has(known, roadmap));
            let takes = others.map(|(item, known)| (*item, taken(known, of))).collect();
            share(roadmap, of, Share::WHOLE - *least, takes).into_iter().collect()
        }
        RuleKind::Change => {
            let mut stakeholders: Vec<_> = roadmap.stakeholders.iter().filter(|known| known.bears.is_some()).collect();
            stakeholders.sort_by(|a, b| a.id.cmp(&b.id));
            let of_one = |stakeholder: &model::Stakeholder| {
                let asked = |known: &Investment| roadmap.stance(&stakeholder.id, &known.id).map(|stance| stance.load);
                let take = |(item, known): &(usize, &Investment)| {
                    Some((*item, vec![i64::from(asked(known)?); usize::from(known.duration)]))
                };
                Amount {
                    capacity: vec![i64::from(stakeholder.bears.unwrap_or(0)); periods(roadmap)],
                    carries_over: false,
                    there: None,
                    takes: members().filter_map(take).collect(),
                    each: Each::Breach,
                }
            };
            stakeholders.into_iter().map(of_one).collect()
        }
        RuleKind::Support { least } => {
            let is_short = |known: &Investment| support_for(roadmap, &known.id) < i64::from(*least);
            let takes = members().filter(|(_, known)| is_short(known)).map(|(item, _)| (*item, vec![1])).collect();
            match rule.has_window() {
                true => vec![count(vec![0; periods(roadmap)], false, takes)],
                false => vec![count(from_the_first(0, roadmap), true, takes)],
            }
        }
        RuleKind::Risk { most } => {
            let firsts = first_periods(roadmap);
            let capacity = (0..periods(roadmap)).map(|t| if firsts.contains(&t) { most.0 } else { 0 }).collect();
            let risk = |known: &Investment| -> Vec<i64> {
                (0..usize::from(known.duration)).map(|age| roadmap.at_risk(known, age).0).collect()
            };
            let takes = members().map(|(item, known)| (*item, risk(known))).collect();
            vec![Amount { capacity, carries_over: true, there: None, takes, each: Each::Breach }]
        }
    }
}

/// A resource that counts items.
fn count(capacity: Vec<i64>, carries_over: bool, takes: Vec<(usize, Vec<i64>)>) -> Amount {
    Amount { capacity, carries_over, there: None, takes, each: Each::Unit }
}

/// All of it in the first period.
fn from_the_first(units: i64, roadmap: &Roadmap) -> Vec<i64> {
    (0..periods(roadmap)).map(|t| if t == 0 { units } else { 0 }).collect()
}

fn periods(roadmap: &Roadmap) -> usize {
    usize::from(roadmap.settings.periods)
}

/// The first period of each step, and of what comes after the last.
fn first_periods(roadmap: &Roadmap) -> BTreeSet<usize> {
    let after = roadmap.steps.iter().map(|step| step.last_period.index() + 1);
    [0].into_iter().chain(after).filter(|first| *first < periods(roadmap)).collect()
}

/// What an investment takes of means in each period of its work.
fn taken(investment: &Investment, of: &Means) -> Vec<i64> {
    let mut taken = vec![0; usize::from(investment.duration)];
    let mut add = |age: usize, amount: i64| taken[age] += amount;
    match of {
        Means::Fund(fund) => {
            for cost in investment.cost.iter().filter(|cost| cost.fund == *fund) {
                cost.per_period.iter().enumerate().for_each(|(age, amount)| add(age, amount.0));
            }
        }
        Means::Pool(pool) => {
            for effort in investment.effort.iter().filter(|effort| effort.pool == *pool) {
                effort.per_period.iter().enumerate().for_each(|(age, people)| add(age, people.0));
            }
        }
    }
    taken
}

/// A share of means, rounded down to what can be counted: of a fund, of all there has been until the end of each step.
fn share(roadmap: &Roadmap, of: &Means, share: Share, takes: Vec<(usize, Vec<i64>)>) -> Option<Amount> {
    let part = |whole: i128| -> i64 {
        let part = whole * i128::from(share.0) / i128::from(Share::WHOLE.0);
        i64::try_from(part).expect("a share of an amount in range is in range")
    };
    let (capacity, there, carries_over) = match of {
        Means::Pool(pool) => {
            let pool = roadmap.pool(pool)?;
            let there: Vec<i64> = pool.capacity.iter().map(|people| people.0).collect();
            (there.iter().map(|people| part(i128::from(*people))).collect(), there, false)
        }
        Means::Fund(fund) => {
            let fund = roadmap.fund(fund)?;
            let firsts: Vec<usize> = first_periods(roadmap).into_iter().collect();
            let mut capacity = vec![0; periods(roadmap)];
            let (mut until, mut given) = (0i128, 0i64);
            for (place, first) in firsts.iter().enumerate() {
                let next = firsts.get(place + 1).copied().unwrap_or(capacity.len());
                until += fund.limit[*first..next].iter().map(|amount| i128::from(amount.0)).sum::<i128>();
                capacity[*first] = part(until) - given;
                given += capacity[*first];
            }
            (capacity, fund.limit.iter().map(|amount| amount.0).collect(), true)
        }
    };
    Some(Amount { capacity, carries_over, there: Some(there), takes, each: Each::Breach })
}
