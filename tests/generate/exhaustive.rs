//! The best plan of a tiny roadmap, found by trying every one.
//!
//! The truth that the planner is measured against, so there is no cleverness here: partial choices are
//! dropped only where a limit, a decision or a need between two investments is already broken, which
//! no later choice can mend. Everything else is computed by [`model::Evaluation`], and the result has
//! passed [`model::check_plan`].

use std::collections::BTreeMap;
use std::ops::RangeInclusive;

use model::{
    Decision, Evaluation, Investment, InvestmentId, LeftOut, LeftOutReason, Means, Money, NeedOn, Period, Plan, Pool,
    Proof, Repayment, Roadmap, Rule, RuleKind, Share, Strictness, Threshold, Value, check_plan, digest,
};

/// A best plan: who starts when, what it is worth, what it costs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Best {
    /// First period of each investment that is done.
    pub starts: BTreeMap<InvestmentId, Period>,
    /// What it is worth.
    pub value: Value,
    /// All money spent.
    pub spend: Money,
}

/// The best of all plans that keep every rule: greatest value, then least spend, then earliest starts,
/// compared investment by investment in order of id, where being left out is later than any start.
/// Nothing if no plan keeps every rule.
///
/// # Panics
/// If the checker refuses the plan that was found: then one of the two is wrong.
#[must_use]
pub fn exhaustive(roadmap: &Roadmap) -> Option<Best> {
    let mut search = Search::new(roadmap);
    search.choose(0);
    let best = search.best.map(|(best, _)| best);
    if let Some(best) = &best {
        let broken = check_plan(roadmap, &as_plan(roadmap, &best.starts));
        assert!(broken.is_empty(), "the best plan of all breaks a rule: {broken:?}");
    }
    best
}

/// The plan with these starts, as the checker wants it.
#[must_use]
pub fn as_plan(roadmap: &Roadmap, starts: &BTreeMap<InvestmentId, Period>) -> Plan {
    let evaluation = Evaluation::new(roadmap, starts);
    let mut left_out: Vec<LeftOut> = roadmap
        .investments
        .iter()
        .filter(|item| !starts.contains_key(&item.id))
        .map(|item| LeftOut { investment: item.id.clone(), reason: LeftOutReason::NotTried })
        .collect();
    left_out.sort_by(|a, b| a.investment.cmp(&b.investment));
    Plan {
        starts: starts.clone(),
        left_out,
        value: evaluation.value,
        bound: None,
        proof: Proof::Stopped,
        spend: evaluation.spend,
        inputs: digest::digest(roadmap),
        made_by: "trying every plan".into(),
    }
}

/// What one investment takes of one limit.
struct Take {
    limit: usize,
    per_period: Vec<i64>,
}

/// A fund or pool: what there is, and what the choices so far take.
struct Limit {
    available: Vec<i64>,
    used: Vec<i64>,
    carries_over: bool,
}

struct Item<'a> {
    id: &'a InvestmentId,
    duration: u16,
    /// Starts it may have, earliest first; then whether it may be left out.
    starts: Vec<u16>,
    may_be_out: bool,
    takes: Vec<Take>,
    /// Index and lag of the investments it needs.
    needs: Vec<(usize, u16)>,
}

struct Search<'a> {
    roadmap: &'a Roadmap,
    items: Vec<Item<'a>>,
    limits: Vec<Limit>,
    /// Start of each item chosen so far; nothing means left out.
    chosen: Vec<Option<u16>>,
    /// The best so far with its starts in order of id, left out as the greatest number.
    best: Option<(Best, Vec<u16>)>,
}

impl<'a> Search<'a> {
    fn new(roadmap: &'a Roadmap) -> Self {
        let periods = roadmap.settings.periods;
        let mut investments: Vec<_> = roadmap.investments.iter().collect();
        investments.sort_by(|a, b| a.id.cmp(&b.id));
        let position = |id: &InvestmentId| investments.iter().position(|item| item.id == *id);
        let items = investments
            .iter()
            .map(|item| {
                let latest = periods.checked_sub(item.duration);
                let (starts, may_be_out) = match roadmap.decision(&item.id) {
                    Some(Decision::Pin { start, .. } | Decision::Lock { start, .. }) => {
                        (latest.filter(|latest| start.0 <= *latest).map(|_| start.0).into_iter().collect(), false)
                    }
                    Some(Decision::Exclude { .. }) => (vec![], true),
                    None => (latest.map_or_else(Vec::new, |latest| (0..=latest).collect()), true),
                };
                let is_allowed = |start: &u16| {
                    let end = start + item.duration - 1;
                    item.not_before.is_none_or(|first| first.0 <= *start)
                        && item.done_by.is_none_or(|last| end <= last.0)
                };
                let starts: Vec<u16> = starts.into_iter().filter(is_allowed).collect();
                let funds = item.cost.iter().filter_map(|cost| {
                    let limit = roadmap.funds.iter().position(|fund| fund.id == cost.fund)?;
                    Some(Take { limit, per_period: cost.per_period.iter().map(|amount| amount.0).collect() })
                });
                let pools = item.effort.iter().filter_map(|effort| {
                    let pool = roadmap.pools.iter().position(|pool| pool.id == effort.pool)?;
                    let per_period = effort.per_period.iter().map(|people| people.0).collect();
                    Some(Take { limit: roadmap.funds.len() + pool, per_period })
                });
                let needs = roadmap.needs.iter().filter(|need| need.investment == item.id).filter_map(|need| {
                    let NeedOn::Investment(needed) = &need.on else { return None };
                    Some((position(needed)?, need.lag))
                });
                let (takes, needs) = (funds.chain(pools).collect(), needs.collect());
                Item { id: &item.id, duration: item.duration, starts, may_be_out, takes, needs }
            })
            .collect();
        let used = vec![0; usize::from(periods)];
        let funds = roadmap.funds.iter().map(|fund| Limit {
            available: fund.limit.iter().map(|amount| amount.0).collect(),
            used: used.clone(),
            carries_over: fund.carry_over,
        });
        let pools = roadmap.pools.iter().map(|pool| Limit {
            available: free_at_most(roadmap, pool),
            used: used.clone(),
            carries_over: false,
        });
        Self { roadmap, items, limits: funds.chain(pools).collect(), chosen: vec![], best: None }
    }

    /// Tries everything for the item at `index` and those after it.
    fn choose(&mut self, index: usize) {
        if index == self.items.len() {
            self.compare();
            return;
        }
        for start in self.items[index].starts.clone() {
            self.occupy(index, start, 1);
            self.chosen.push(Some(start));
            if self.limits_hold(index) && self.needs_hold() {
                self.choose(index + 1);
            }
            self.chosen.pop();
            self.occupy(index, start, -1);
        }
        if self.items[index].may_be_out {
            self.chosen.push(None);
            if self.needs_hold() {
                self.choose(index + 1);
            }
            self.chosen.pop();
        }
    }

    fn occupy(&mut self, index: usize, start: u16, sign: i64) {
        for take in &self.items[index].takes {
            for (age, amount) in take.per_period.iter().enumerate() {
                self.limits[take.limit].used[usize::from(start) + age] += sign * amount;
            }
        }
    }

    fn limits_hold(&self, index: usize) -> bool {
        self.items[index].takes.iter().all(|take| {
            let limit = &self.limits[take.limit];
            let mut carried = 0;
            limit.available.iter().zip(&limit.used).all(|(available, used)| {
                let left = available + carried - used;
                carried = if limit.carries_over { left } else { 0 };
                left >= 0
            })
        })
    }

    /// Whether every need between two investments that are both chosen is met.
    fn needs_hold(&self) -> bool {
        self.items.iter().zip(&self.chosen).all(|(item, start)| {
            let Some(start) = start else { return true };
            item.needs.iter().all(|(needed, lag)| match self.chosen.get(*needed) {
                None => true,
                Some(None) => false,
                Some(Some(begin)) => begin + self.items[*needed].duration - 1 + lag <= *start,
            })
        })
    }

    /// Evaluates a complete choice and keeps it if it keeps all rules and is better than the best.
    fn compare(&mut self) {
        let starts: BTreeMap<InvestmentId, Period> = self
            .items
            .iter()
            .zip(&self.chosen)
            .filter_map(|(item, start)| Some((item.id.clone(), Period((*start)?))))
            .collect();
        let evaluation = Evaluation::new(self.roadmap, &starts);
        let order: Vec<u16> = self.chosen.iter().map(|start| start.unwrap_or(u16::MAX)).collect();
        let is_better = self.best.as_ref().is_none_or(|(best, best_order)| {
            (best.value, evaluation.spend, &order) < (evaluation.value, best.spend, best_order)
        });
        if is_better && rest_holds(self.roadmap, &starts, &evaluation) {
            self.best = Some((Best { starts, value: evaluation.value, spend: evaluation.spend }, order));
        }
    }
}

/// What is left of a pool in each period if all that could repay its debts had done so before: choices may only rely on
/// more than that to be dropped early.
fn free_at_most(roadmap: &Roadmap, pool: &Pool) -> Vec<i64> {
    let mut free: Vec<i64> = pool.capacity.iter().map(|people| people.0).collect();
    for debt in roadmap.debts.iter().filter(|debt| debt.pool == pool.id) {
        let mut interest = debt.interest.0;
        for cell in &mut free {
            let repaid = roadmap.repayments.iter().filter(|repayment| repayment.debt == debt.id);
            *cell -= interest - repaid.map(|repayment| interest * repayment.share.0 / 10_000).sum::<i64>();
            interest = (interest * (10_000 + debt.growth.0) + 5_000) / 10_000;
        }
    }
    free
}

/// Whether every pool holds work and interest: what is repaid by an investment is free from the period after its last.
fn pools_hold(roadmap: &Roadmap, starts: &BTreeMap<InvestmentId, Period>) -> bool {
    roadmap.pools.iter().all(|pool| {
        (0..usize::from(roadmap.settings.periods)).all(|period| {
            let at_work = roadmap.investments.iter().flat_map(|item| {
                let age = starts.get(&item.id).and_then(|start| period.checked_sub(start.index()));
                let effort = item.effort.iter().filter(|effort| effort.pool == pool.id);
                effort.filter_map(move |effort| effort.per_period.get(age?)).map(|people| people.0)
            });
            let interest = roadmap.debts.iter().filter(|debt| debt.pool == pool.id).map(|debt| {
                let grow = |amount: i64, _| (amount * (10_000 + debt.growth.0) + 5_000) / 10_000;
                let amount = (0..period).fold(debt.interest.0, grow);
                let is_repaid = |repayment: &&Repayment| {
                    let item = roadmap.investment(&repayment.investment);
                    let ends = item.zip(starts.get(&repayment.investment));
                    repayment.debt == debt.id
                        && ends.is_some_and(|(item, start)| start.index() + usize::from(item.duration) <= period)
                };
                let repaid = roadmap.repayments.iter().filter(is_repaid);
                amount - repaid.map(|repayment| amount * repayment.share.0 / 10_000).sum::<i64>()
            });
            at_work.sum::<i64>() + interest.sum::<i64>() <= pool.capacity[period].0
        })
    })
}

/// The rules that only a complete choice can be judged by: needed levels, and what steps are worth.
fn rest_holds(roadmap: &Roadmap, starts: &BTreeMap<InvestmentId, Period>, evaluation: &Evaluation) -> bool {
    let levels_hold = roadmap.needs.iter().all(|need| {
        let (NeedOn::Capability { id, level }, Some(start)) = (&need.on, starts.get(&need.investment)) else {
            return true;
        };
        let now = roadmap.capability(id).map_or(0, |capability| capability.now);
        let there = start.earlier(need.lag).map_or(now, |by| evaluation.levels[id][by.index()]);
        there >= *level
    });
    let steps_hold = roadmap
        .steps
        .iter()
        .zip(&evaluation.step_gain)
        .all(|(step, gain)| gain.0 >= step.least_worth.0 * Value::PER_POINT);
    levels_hold
        && steps_hold
        && pools_hold(roadmap, starts)
        && hard_rules_hold(roadmap, starts, evaluation)
        && contracts_hold(roadmap, evaluation)
}

/// Hard contracts: at the end of each period they are measured over, the metric is as good as they ask. A share of the way
/// is compared as it is; a value as the metric itself.
fn contracts_hold(roadmap: &Roadmap, evaluation: &Evaluation) -> bool {
    let hard = roadmap.contracts.iter().filter(|contract| contract.strictness == Strictness::Hard);
    hard.filter_map(|contract| Some((contract, contract.by?, roadmap.outcome(&contract.outcome)?))).all(
        |(contract, by, outcome)| {
            let progress = &evaluation.progress[&outcome.id];
            let first = (usize::from(by.0) + 1).checked_sub(usize::from(contract.over));
            let Some(first) = first else { return true };
            progress[first..=usize::from(by.0)].iter().all(|share| match contract.least {
                Threshold::Share(least) => *share >= least,
                Threshold::Measure(least) if outcome.target < outcome.baseline => outcome.measure_at(*share) <= least,
                Threshold::Measure(least) => outcome.measure_at(*share) >= least,
            })
        },
    )
}

/// Hard rules of the user, counted one by one. What soft ones cost is in the value.
fn hard_rules_hold(roadmap: &Roadmap, starts: &BTreeMap<InvestmentId, Period>, evaluation: &Evaluation) -> bool {
    roadmap.rules.iter().filter(|rule| rule.strictness == Strictness::Hard).all(|rule| {
        let done: Vec<(u16, u16)> = roadmap
            .investments
            .iter()
            .filter(|item| rule.among.has(item, roadmap))
            .filter_map(|item| Some((starts.get(&item.id)?.0, item.duration)))
            .collect();
        // the first and the last period that it looks at
        let last = roadmap.settings.periods - 1;
        let (from, until) = (rule.from.map_or(0, |from| from.0), rule.until.map_or(last, |until| until.0.min(last)));
        let mut window = from..=until;
        match &rule.kind {
            RuleKind::AtWork { most } => window.all(|period| {
                let busy = done.iter().filter(|(start, duration)| *start <= period && period < start + duration);
                busy.count() <= usize::from(*most)
            }),
            RuleKind::Choose { most } => done.len() <= usize::from(*most),
            RuleKind::Begin { most } => {
                window.all(|period| done.iter().filter(|(start, _)| *start == period).count() <= usize::from(*most))
            }
            RuleKind::Gate { levels } => done.iter().all(|(start, _)| {
                levels.iter().all(|wanted| {
                    let now = roadmap.capability(&wanted.capability).map_or(0, |capability| capability.now);
                    let before = start.checked_sub(1).map(usize::from);
                    before.map_or(now, |before| evaluation.levels[&wanted.capability][before]) >= wanted.level
                })
            }),
            RuleKind::Take { of, most } => {
                share_holds(roadmap, starts, (of, *most), window, |item| rule.among.has(item, roadmap))
            }
            RuleKind::Keep { of, least } => {
                let rest = Share(10_000 - least.0);
                share_holds(roadmap, starts, (of, rest), window, |item| !rule.among.has(item, roadmap))
            }
            // all that it is about is done, and over by the last period of its window
            RuleKind::Must => {
                let asked = roadmap.investments.iter().filter(|item| rule.among.has(item, roadmap)).count();
                done.len() == asked && done.iter().all(|(start, duration)| start + duration - 1 <= *window.end())
            }
            RuleKind::Change => change_is_borne(roadmap, starts, rule, window),
            RuleKind::Support { least } => roadmap
                .investments
                .iter()
                .filter(|item| rule.among.has(item, roadmap))
                .filter(|item| starts.get(&item.id).is_some_and(|start| window.contains(&start.0)))
                .all(|item| {
                    let power = |id| roadmap.stakeholder(id).map_or(0, |known| i32::from(known.power));
                    let stances = roadmap.stances.iter().filter(|stance| stance.investment == item.id);
                    stances.map(|stance| power(&stance.stakeholder) * i32::from(stance.leaning)).sum::<i32>() >= *least
                }),
            RuleKind::Risk { most } => (0..roadmap.settings.periods).all(|period| {
                let steps = roadmap.steps.iter().filter(|step| step.last_period.0 < period).count() + 1;
                let risks = roadmap.investments.iter().filter(|item| rule.among.has(item, roadmap)).map(|item| {
                    let fails = roadmap.estimate(&item.id).map_or(0, |estimate| 10_000 - estimate.feasible.0);
                    let ages = starts.get(&item.id).map_or(0, |start| (period + 1).saturating_sub(start.0));
                    let cost = |age: usize| item.cost.iter().filter_map(move |cost| cost.per_period.get(age));
                    let risk = |age: u16| {
                        (cost(usize::from(age)).map(|amount| amount.0).sum::<i64>() * fails + 5_000) / 10_000
                    };
                    (0..ages).map(risk).sum::<i64>()
                });
                risks.sum::<i64>() <= most.0 * i64::try_from(steps).expect("a few steps")
            }),
        }
    })
}

/// Whether chosen investments keep to a share: of a pool in each period of a window, of a fund at the end of each step and
/// at the end.
fn share_holds(
    roadmap: &Roadmap,
    starts: &BTreeMap<InvestmentId, Period>,
    (of, share): (&Means, Share),
    mut window: RangeInclusive<u16>,
    is_chosen: impl Fn(&Investment) -> bool,
) -> bool {
    let last = usize::from(roadmap.settings.periods) - 1;
    // from the first period, or this one alone, to this one
    let taken = |from: usize, to: usize| -> i64 {
        let chosen = roadmap.investments.iter().filter(|item| is_chosen(item));
        let done = chosen.filter_map(|item| Some((item, starts.get(&item.id)?.index())));
        let amounts = done.flat_map(|(item, start)| {
            let costs = item.cost.iter().filter(|cost| *of == Means::Fund(cost.fund.clone()));
            let costs = costs.flat_map(|cost| cost.per_period.iter().map(|amount| amount.0).enumerate());
            let work = item.effort.iter().filter(|effort| *of == Means::Pool(effort.pool.clone()));
            let work = work.flat_map(|effort| effort.per_period.iter().map(|people| people.0).enumerate());
            costs.chain(work).filter(move |(age, _)| (from..=to).contains(&(start + age)))
        });
        amounts.map(|(_, amount)| amount).sum()
    };
    match of {
        Means::Pool(id) => {
            let pool = roadmap.pool(id).expect("references were checked");
            window.all(|period| {
                let period = usize::from(period);
                taken(period, period) <= pool.capacity[period].0 * share.0 / 10_000
            })
        }
        Means::Fund(id) => {
            let fund = roadmap.fund(id).expect("references were checked");
            let ends = roadmap.steps.iter().map(|step| step.last_period.index()).chain([last]);
            ends.into_iter().all(|end| {
                let there: i64 = fund.limit[..=end].iter().map(|amount| amount.0).sum();
                taken(0, end) <= there * share.0 / 10_000
            })
        }
    }
}

/// Whether nobody is asked by a rule's investments for more change than it bears.
fn change_is_borne(
    roadmap: &Roadmap,
    starts: &BTreeMap<InvestmentId, Period>,
    rule: &Rule,
    window: RangeInclusive<u16>,
) -> bool {
    roadmap.stakeholders.iter().all(|stakeholder| {
        window.clone().all(|period| {
            let asked = roadmap.investments.iter().filter(|item| rule.among.has(item, roadmap)).map(|item| {
                let is_at_work =
                    starts.get(&item.id).is_some_and(|start| (start.0..start.0 + item.duration).contains(&period));
                let load = roadmap.stance(&stakeholder.id, &item.id).map_or(0, |stance| u32::from(stance.load));
                if is_at_work { load } else { 0 }
            });
            asked.sum::<u32>() <= stakeholder.bears.map_or(u32::MAX, u32::from)
        })
    })
}
