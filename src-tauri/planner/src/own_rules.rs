//! Rules of the user as parts of an instance: resources, waits for events, and items that stand in for what soft rules
//! cost. The engines need not know of any of them.
//!
//! - At most n at work is a resource of n in every period, of which each takes 1 in every period of its work. At most n
//!   begun is one of which each takes 1 in the first period of its work. At most n done at all is one of n that is
//!   there from the first period on, of which each takes 1 when it starts.
//! - Soft: there are n + m instead, where m is by how many the rule could be broken at all, and stand-ins take the m
//!   units. Each brings the price of the units it takes. Not doing them makes room at that price. Their sizes are 1, 2,
//!   4, … and a rest, so that any number of units can be taken by few of them.
//! - A contract on an outcome is no item: see [`crate::promises`].
//! - A gate is an event of levels that members wait for, until the period after. Soft: they wait for any of two
//!   stand-ins, "passed", which starts after the event, and "skipped", which may start at once and takes the price away.
//!
//! What all stand-ins bring together is worth nothing to anybody: [`StandIns::never_broken`] is taken off every value
//! and bound that leaves the engines. Stand-ins come after all investments, so that the tie-break looks at them last.
//! The independent twin is `model::rule_cost`.

use model::{InvestmentId, Roadmap, Rule, RuleId, RuleKind, Strictness, Value};

use crate::debts;
use crate::formulation::Limit;
use crate::instance::{Event, EventNeed, Instance, Item, Resource, Starts, WHOLE};

/// A gate: who waits for what.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Gate {
    /// The rule.
    pub(crate) rule: RuleId,
    /// The items that wait.
    pub(crate) members: Vec<usize>,
    /// The event of its levels; nothing if they are never reached.
    pub(crate) opens: Option<usize>,
    /// What skipping it costs; nothing where it is hard.
    price: Option<i64>,
}

impl Gate {
    pub(crate) fn new(rule: &Rule, members: Vec<usize>, opens: Option<usize>) -> Self {
        let price = (rule.strictness == Strictness::Soft).then_some(rule.price.0 * Value::PER_POINT);
        Self { rule: rule.id.clone(), members, opens, price }
    }

    /// Whether it is hard.
    pub(crate) fn is_hard(&self) -> bool {
        self.price.is_none()
    }

    /// Whether it is hard and its levels are never reached.
    pub(crate) fn never_opens(&self) -> bool {
        self.is_hard() && self.opens.is_none()
    }
}

/// The items that stand in for what soft rules cost.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct StandIns {
    /// What they are worth together if no soft rule is broken.
    pub(crate) never_broken: i64,
    /// Those that take what is left of a resource.
    fills: Vec<Fill>,
    /// Those of soft gates.
    gates: Vec<SoftGate>,
    /// The outcomes that stand in for soft contracts.
    promises: Vec<Promise>,
    /// The item that is always done, if a soft contract needs it.
    pub(crate) always: Option<usize>,
}

/// An outcome that stands in for a soft contract: its whole brings as much as missing it costs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Promise {
    pub(crate) rule: RuleId,
    pub(crate) outcome: usize,
    /// What each basis point of it brings, held in the period `due`.
    pub(crate) price: i64,
    pub(crate) due: usize,
}

/// Stand-ins that take what is left of a resource in one period.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Fill {
    rule: RuleId,
    resource: usize,
    period: usize,
    /// Item and size, the largest first: each is at most one more than all smaller ones together, so that taking the
    /// largest that fits always takes as much as there is.
    items: Vec<(usize, i64)>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
struct SoftGate {
    rule: RuleId,
    opens: Option<usize>,
    passed: Option<usize>,
    skipped: usize,
    members: Vec<usize>,
}

impl StandIns {
    /// What the stand-ins of a rule bring in these starts: less by as much as the rule costs.
    pub(crate) fn brought_by(&self, instance: &Instance, starts: &Starts, rule: &RuleId) -> i64 {
        let filled = self.fills.iter().filter(|fill| fill.rule == *rule);
        let filled = filled.flat_map(|fill| fill.items.iter().map(|(item, _)| *item));
        let skipped = self.gates.iter().filter(|gate| gate.rule == *rule).map(|gate| gate.skipped);
        let brings = |item: usize| starts[item].and_then(|start| instance.items[item].value.get(start)).copied();
        let items: i64 = filled.chain(skipped).filter_map(brings).sum();
        let times = instance.event_times(starts);
        let promises = self.promises.iter().filter(|promise| promise.rule == *rule);
        let kept = promises.map(|promise| promise.price * instance.progress(promise.outcome, &times)[promise.due]);
        items + kept.sum::<i64>()
    }

    /// Takes in the stand-in of a soft contract.
    pub(crate) fn promise(&mut self, promise: Promise) {
        self.never_broken += promise.price * WHOLE;
        self.promises.push(promise);
    }

    /// The starts of all items that go best with those of the investments.
    pub(crate) fn complete(&self, instance: &Instance, starts: &[Option<usize>], investments: usize) -> Starts {
        let mut all: Starts = vec![None; instance.items.len()];
        for (to, from) in all.iter_mut().zip(starts).take(investments) {
            *to = *from;
        }
        if let Some(always) = self.always {
            all[always] = Some(0);
        }
        debts::complete(instance, &mut all);
        if self.gates.is_empty() && self.fills.is_empty() {
            return all;
        }
        let times = instance.event_times(&all);
        for gate in &self.gates {
            let after = gate.opens.and_then(|event| times[event]).map(|time| time + 1);
            let after = after.filter(|after| *after < instance.periods);
            if let Some(passed) = gate.passed {
                all[passed] = after;
            }
            let is_skipped = |member: &usize| {
                all[*member].is_some_and(|start| gate.passed.is_none() || after.is_none_or(|after| start < after))
            };
            if gate.members.iter().any(is_skipped) {
                all[gate.skipped] = Some(0);
            }
        }
        let mut known: Option<(usize, Vec<i64>)> = None;
        for fill in &self.fills {
            // fills of one resource come one after the other, and do not take from one another
            if known.as_ref().is_none_or(|(resource, _)| *resource != fill.resource) {
                known = Some((fill.resource, instance.slack(fill.resource, &all)));
            }
            let slack = known.as_ref().map_or(&[][..], |(_, slack)| slack);
            let is_once = instance.resources[fill.resource].carries_over;
            let mut left = slack.get(if is_once { instance.periods - 1 } else { fill.period }).copied().unwrap_or(0);
            for (item, size) in &fill.items {
                if *size <= left {
                    left -= size;
                    all[*item] = Some(fill.period);
                }
            }
        }
        all
    }
}

/// The investments a rule is about, as items.
pub(crate) fn members(roadmap: &Roadmap, rule: &Rule, investments: &[InvestmentId]) -> Vec<usize> {
    let is_member =
        |id: &InvestmentId| roadmap.investment(id).is_some_and(|investment| rule.among.has(investment, roadmap));
    investments.iter().enumerate().filter(|(_, id)| is_member(id)).map(|(item, _)| item).collect()
}

/// The parts of an instance that rules add to.
pub(crate) struct Parts<'a> {
    pub(crate) periods: usize,
    pub(crate) items: &'a mut Vec<Item>,
    pub(crate) resources: &'a mut Vec<Resource>,
    pub(crate) limits: &'a mut Vec<Limit>,
    pub(crate) events: &'a mut Vec<Event>,
    pub(crate) event_needs: &'a mut Vec<EventNeed>,
}

impl Parts<'_> {
    /// Adds the rules that are not off.
    pub(crate) fn add(&mut self, roadmap: &Roadmap, investments: &[InvestmentId], gates: &[Gate]) -> StandIns {
        let mut stand_ins = StandIns::default();
        let mut rules: Vec<&Rule> = roadmap.rules.iter().filter(|rule| rule.strictness != Strictness::Off).collect();
        rules.sort_by(|a, b| a.id.cmp(&b.id));
        // before any rule has added a resource of its own
        let limits = self.resources.len();
        for rule in rules {
            let members = members(roadmap, rule, investments);
            let most = match &rule.kind {
                RuleKind::AtWork { most } | RuleKind::Choose { most } | RuleKind::Begin { most } => i64::from(*most),
                RuleKind::Gate { .. } => continue,
            };
            let is_once = matches!(rule.kind, RuleKind::Choose { .. });
            let is_begin = matches!(rule.kind, RuleKind::Begin { .. });
            let excess: Vec<i64> = if is_once {
                let possible = members.iter().filter(|member| self.items[**member].is_possible()).count();
                vec![(units(possible) - most).max(0)]
            } else {
                (0..self.periods).map(|t| (self.most_at_once(&members, t, limits, is_begin) - most).max(0)).collect()
            };
            if excess.iter().all(|units| *units == 0) {
                continue;
            }
            let resource = self.resources.len();
            let is_soft = rule.strictness == Strictness::Soft;
            let more = |t: usize| if is_soft { excess.get(t).copied().unwrap_or(0) } else { 0 };
            let capacity = (0..self.periods).map(|t| if is_once && t > 0 { 0 } else { most + more(t) }).collect();
            self.resources.push(Resource { capacity, carries_over: is_once });
            self.limits.push(Limit::Rule(rule.id.clone()));
            for member in members {
                let item = &mut self.items[member];
                item.uses.push((resource, if is_once || is_begin { vec![1] } else { vec![1; item.duration] }));
            }
            if is_soft {
                let price = rule.price.0 * Value::PER_POINT;
                for (t, units) in excess.iter().enumerate().filter(|(_, units)| **units > 0) {
                    let items = sizes(*units).into_iter().map(|size| {
                        let stand_in = self.stand_in((t, t), price * size, vec![(resource, vec![size])]);
                        (stand_in, size)
                    });
                    stand_ins.fills.push(Fill { rule: rule.id.clone(), resource, period: t, items: items.collect() });
                    stand_ins.never_broken += price * units;
                }
            }
        }
        for gate in gates {
            self.add_gate(gate, &mut stand_ins);
        }
        self.event_needs.sort_unstable();
        self.event_needs.dedup();
        stand_ins
    }

    fn add_gate(&mut self, gate: &Gate, stand_ins: &mut StandIns) {
        let Some(price) = gate.price else {
            if let Some(event) = gate.opens {
                self.event_needs.extend(gate.members.iter().map(|item| EventNeed { item: *item, event, lag: 1 }));
            }
            return;
        };
        if gate.members.is_empty() {
            return;
        }
        // searches try the members of an event in their order: passing comes before skipping
        let passed = gate.opens.filter(|_| self.periods > 1).map(|event| {
            let passed = self.stand_in((1, self.periods - 1), 0, vec![]);
            self.event_needs.push(EventNeed { item: passed, event, lag: 1 });
            passed
        });
        let skipped = self.stand_in((0, 0), -price, vec![]);
        let event = self.events.len();
        self.events.push(Event { any: true, items: passed.into_iter().chain([skipped]).collect(), events: vec![] });
        self.event_needs.extend(gate.members.iter().map(|item| EventNeed { item: *item, event, lag: 0 }));
        stand_ins.gates.push(SoftGate {
            rule: gate.rule.clone(),
            opens: gate.opens,
            passed,
            skipped,
            members: gate.members.clone(),
        });
    }

    pub(crate) fn stand_in(&mut self, window: (usize, usize), value: i64, uses: Vec<(usize, Vec<i64>)>) -> usize {
        let value = if value == 0 { vec![] } else { vec![value; self.periods] };
        let (earliest, latest) = window;
        self.items.push(Item { duration: 1, uses, value, money: 0, earliest, latest, is_required: false });
        self.items.len() - 1
    }

    /// More of these items than this are never at work in a period, or begin in it: by their windows, and by what each
    /// limit has for the most modest of them.
    fn most_at_once(&self, members: &[usize], period: usize, limits: usize, is_begin: bool) -> i64 {
        let last = |item: &Item| if is_begin { item.latest } else { (item.latest + item.duration).saturating_sub(1) };
        let can_run: Vec<&Item> = members
            .iter()
            .map(|member| &self.items[*member])
            .filter(|item| item.is_possible() && (item.earliest..=last(item)).contains(&period))
            .collect();
        let by_limits = self.resources[..limits].iter().enumerate().map(|(r, resource)| {
            let first = if resource.carries_over { 0 } else { period };
            let mut left: i64 = resource.capacity[first..=period].iter().sum();
            let mut takes: Vec<i64> = can_run.iter().map(|item| least_use(item, r)).collect();
            takes.sort_unstable();
            let fit = takes.into_iter().take_while(|amount| {
                left -= amount;
                left >= 0
            });
            fit.count()
        });
        units(by_limits.chain([can_run.len()]).min().unwrap_or(0))
    }
}

/// A count of items as an amount.
fn units(count: usize) -> i64 {
    i64::try_from(count).expect("a list in memory has fewer than 2^63 items")
}

/// The least an item takes of a resource in any period of its work.
fn least_use(item: &Item, resource: usize) -> i64 {
    let of_age = |age: usize| -> i64 {
        let uses = item.uses.iter().filter(|(used, _)| *used == resource);
        uses.filter_map(|(_, amounts)| amounts.get(age)).sum()
    };
    (0..item.duration).map(of_age).min().unwrap_or(0)
}

/// Sizes, the largest first, of which every number up to `units` is a sum.
fn sizes(units: i64) -> Vec<i64> {
    let (mut sizes, mut next, mut left) = (vec![], 1, units);
    while left > 0 {
        let size = next.min(left);
        sizes.push(size);
        left -= size;
        next *= 2;
    }
    sizes.sort_unstable_by_key(|size| std::cmp::Reverse(*size));
    sizes
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_number_of_units_is_a_sum_of_sizes_the_largest_first() {
        for units in 0..200 {
            let sizes = sizes(units);
            assert_eq!(sizes.iter().sum::<i64>(), units);
            assert!(sizes.len() <= 8);
            for wanted in 0..=units {
                let mut left = wanted;
                for size in &sizes {
                    left -= if *size <= left { *size } else { 0 };
                }
                assert_eq!(left, 0, "{wanted} of {units} by {sizes:?}");
            }
        }
    }
}
