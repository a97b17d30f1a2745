//! Rules of the user as parts of an instance: resources, waits for events, and items that stand in for what soft rules
//! cost. The engines need not know of any of them.
//!
//! - What is counted is a resource: see [`crate::own_amounts`].
//! - Soft: of n there are n + m instead, where m is by how much the rule could be broken at all, and stand-ins take the m
//!   units. Not doing them makes room at a price. Where each unit has the price, each stand-in brings that of the units it
//!   takes; their sizes are 1, 2, 4, … and a rest, so that any number of units can be taken by few of them. Where a
//!   breach has the price, by how much ever it is, one stand-in takes all m.
//! - What must be done is required, and has to end in time. Soft: each brings the price if it does.
//! - A contract on an outcome is no item: see [`crate::promises`].
//! - A gate is an event of levels that members wait for, until the period after. Soft: they wait for any of two
//!   stand-ins, "passed", which starts after the event, and "skipped", which may start at once and takes the price away.
//!
//! What all stand-ins bring together is worth nothing to anybody: [`StandIns::never_broken`] is taken off every value
//! and bound that leaves the engines. Stand-ins come after all investments, so that the tie-break looks at them last.
//! The independent twin is `model::rule_cost`.

use model::{InvestmentId, Period, Roadmap, Rule, RuleId, Strictness, Value};

use crate::debts;
use crate::formulation::Limit;
use crate::instance::{Event, EventNeed, Instance, Item, Resource, Starts, WHOLE};
use crate::own_amounts::{self, Amount, Each};

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
            // what is taken of a resource that carries over is missing from then on
            let until = if instance.resources[fill.resource].carries_over { instance.periods } else { fill.period + 1 };
            let mut left = slack.get(fill.period..until).and_then(|slack| slack.iter().min()).copied().unwrap_or(0);
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
            for amount in own_amounts::of(roadmap, rule, investments) {
                self.add_amount(rule, amount, limits, &mut stand_ins);
            }
        }
        for gate in gates {
            self.add_gate(gate, &mut stand_ins);
        }
        stand_ins.never_broken += self.add_musts(roadmap, investments);
        self.event_needs.sort_unstable();
        self.event_needs.dedup();
        stand_ins
    }

    /// Adds a resource of a rule, if the rule can be broken at all.
    fn add_amount(&mut self, rule: &Rule, amount: Amount, limits: usize, stand_ins: &mut StandIns) {
        let excess = self.excess(&amount, limits);
        if excess.iter().all(|units| *units == 0) {
            return;
        }
        let resource = self.resources.len();
        let is_soft = rule.strictness == Strictness::Soft;
        let more = |t: usize| if is_soft { excess.get(t).copied().unwrap_or(0) } else { 0 };
        let capacity = amount.capacity.iter().enumerate().map(|(t, units)| units + more(t)).collect();
        self.resources.push(Resource { capacity, carries_over: amount.carries_over });
        self.limits.push(Limit::Rule(rule.id.clone()));
        for (item, takes) in amount.takes.into_iter().filter(|(_, takes)| takes.iter().any(|units| *units > 0)) {
            self.items[item].uses.push((resource, takes));
        }
        if !is_soft {
            return;
        }
        let price = rule.price.0 * Value::PER_POINT;
        for (t, units) in excess.iter().enumerate().filter(|(_, units)| **units > 0) {
            let (sizes, brings): (_, fn(i64, i64) -> i64) = match amount.each {
                Each::Unit => (sizes(*units), |price, size| price * size),
                Each::Breach => (vec![*units], |price, _| price),
            };
            let items: Vec<(usize, i64)> = sizes
                .into_iter()
                .map(|size| (self.stand_in((t, t), brings(price, size), vec![(resource, vec![size])]), size))
                .collect();
            stand_ins.never_broken += items.iter().map(|(_, size)| brings(price, *size)).sum::<i64>();
            stand_ins.fills.push(Fill { rule: rule.id.clone(), resource, period: t, items });
        }
    }

    /// By how much a resource could be overdrawn in each period; where it carries over, at most and in all.
    fn excess(&self, amount: &Amount, limits: usize) -> Vec<i64> {
        let items: Vec<(&Item, &[i64])> = amount
            .takes
            .iter()
            .map(|(item, takes)| (&self.items[*item], takes.as_slice()))
            .filter(|(item, _)| item.is_possible())
            .collect();
        if !amount.carries_over {
            let of_period = |(t, units): (usize, &i64)| {
                let most = items.iter().map(|(item, takes)| most_taken(item, takes, t)).sum::<i64>();
                let most = amount.there.as_ref().map_or(most, |there| most.min(there[t]));
                let most = match amount.each {
                    Each::Unit => most.min(self.most_at_once(&items, t, limits)),
                    Each::Breach => most,
                };
                (most - units).max(0)
            };
            return amount.capacity.iter().enumerate().map(of_period).collect();
        }
        // taken as early as can be, all is taken at the end
        let (mut units, mut there, mut most_over) = (0, 0, 0);
        for t in 0..self.periods {
            units += amount.capacity[t];
            there += amount.there.as_ref().map_or(0, |there| there[t]);
            let taken = |(item, takes): &(&Item, &[i64])| -> i64 {
                takes.iter().take((t + 1).saturating_sub(item.earliest)).sum()
            };
            let most: i64 = items.iter().map(taken).sum();
            let most = if amount.there.is_some() { most.min(there) } else { most };
            most_over = most_over.max(most - units);
        }
        vec![most_over]
    }

    /// Has done what hard rules say must be, and lets what soft ones say bring their price; what all of that comes to.
    fn add_musts(&mut self, roadmap: &Roadmap, investments: &[InvestmentId]) -> i64 {
        let mut brought = 0;
        for rule in &roadmap.rules {
            let Some(due) = rule.due(roadmap).map(Period::index) else { continue };
            let price = rule.price.0 * Value::PER_POINT;
            for item in members(roadmap, rule, investments) {
                let item = &mut self.items[item];
                match rule.strictness {
                    Strictness::Off => {}
                    Strictness::Hard => require(item, due),
                    Strictness::Soft => {
                        item.value.resize(self.periods, 0);
                        item.value.iter_mut().take(due + 1).for_each(|value| *value += price);
                        brought += price;
                    }
                }
            }
        }
        brought
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

    /// More of these items than this never take something in a period: by their windows, and by what each limit has for
    /// the most modest of them.
    fn most_at_once(&self, items: &[(&Item, &[i64])], period: usize, limits: usize) -> i64 {
        let can_take: Vec<&Item> =
            items.iter().filter(|(item, takes)| most_taken(item, takes, period) > 0).map(|(item, _)| *item).collect();
        let by_limits = self.resources[..limits].iter().enumerate().map(|(r, resource)| {
            let first = if resource.carries_over { 0 } else { period };
            let mut left: i64 = resource.capacity[first..=period].iter().sum();
            let mut takes: Vec<i64> = can_take.iter().map(|item| least_use(item, r)).collect();
            takes.sort_unstable();
            let fit = takes.into_iter().take_while(|amount| {
                left -= amount;
                left >= 0
            });
            fit.count()
        });
        units(by_limits.chain([can_take.len()]).min().unwrap_or(0))
    }
}

/// An item that has to be done, and to end in this period or before.
fn require(item: &mut Item, due: usize) {
    item.is_required = true;
    match (due + 1).checked_sub(item.duration) {
        Some(latest) => item.latest = item.latest.min(latest),
        None => (item.earliest, item.latest) = (item.earliest.max(1), 0),
    }
}

/// The most an item can take in a period, wherever in its window it starts.
fn most_taken(item: &Item, takes: &[i64], period: usize) -> i64 {
    let starts = item.earliest..=item.latest;
    let of_age = |(age, units): (usize, &i64)| {
        period.checked_sub(age).filter(|start| starts.contains(start)).map_or(0, |_| *units)
    };
    takes.iter().enumerate().map(of_age).max().unwrap_or(0)
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
