//! The first plan: again and again the investment, with all it needs, that adds most value for what it
//! takes. A plan in milliseconds, a warm start for the engine, and a floor: no later plan may be worse.

use std::cmp::Ordering;

use crate::debts;
use crate::instance::{Instance, Starts};
use crate::tighten::topological;

/// Evaluations the search may spend on comparing candidates; counted, so that the plan does not depend
/// on the clock. Beyond it, candidates are taken in the order of their first score.
const EVALUATIONS: usize = 20_000;

/// A plan that keeps all rules, or nothing if greed finds none (there may still be one).
#[must_use]
pub fn greedy(instance: &Instance) -> Option<Starts> {
    let search = Greedy::new(instance)?;
    let mut plan = vec![None; instance.items.len()];
    debts::pay(instance, &mut plan);
    for i in search.order.iter().copied().filter(|i| instance.items[*i].is_required) {
        plan = search.with(&plan, i)?;
    }
    search.grow(&mut plan);
    search.prune(&mut plan);
    instance.keeps_rules(&plan).then_some(plan)
}

/// Adds items to plans.
pub(crate) struct Greedy<'a> {
    instance: &'a Instance,
    order: Vec<usize>,
    place: Vec<usize>,
    needs: Vec<Vec<(usize, usize)>>,
    event_needs: Vec<Vec<(usize, usize)>>,
    scarcity: Vec<f64>,
}

impl<'a> Greedy<'a> {
    /// Nothing if needs run in a circle.
    pub(crate) fn new(instance: &'a Instance) -> Option<Self> {
        let order = topological(instance)?;
        let mut place = vec![0; order.len()];
        for (index, item) in order.iter().enumerate() {
            place[*item] = index;
        }
        let mut needs = vec![vec![]; instance.items.len()];
        for need in &instance.needs {
            needs[need.after].push((need.before, need.lag));
        }
        let mut event_needs = vec![vec![]; instance.items.len()];
        for need in &instance.event_needs {
            event_needs[need.item].push((need.event, need.lag));
        }
        let scarcity = instance
            .resources
            .iter()
            .enumerate()
            .map(|(r, resource)| {
                let capacity: i64 = resource.capacity.iter().sum();
                let demand: i64 = instance
                    .items
                    .iter()
                    .flat_map(|item| &item.uses)
                    .filter(|(used, _)| *used == r)
                    .flat_map(|(_, amounts)| amounts)
                    .sum();
                if demand == 0 { 0.0 } else { part(1, capacity.max(1)) * part(demand, capacity.max(1)).max(0.1) }
            })
            .collect();
        Some(Self { instance, order, place, needs, event_needs, scarcity })
    }

    /// How much of what is scarce an item takes.
    fn weight(&self, item: usize) -> f64 {
        let uses = &self.instance.items[item].uses;
        uses.iter().map(|(r, amounts)| self.scarcity[*r] * part(amounts.iter().sum(), 1)).sum()
    }

    /// The plan with an item and all it needs added at their earliest places; nothing if it does not fit.
    pub(crate) fn with(&self, plan: &Starts, item: usize) -> Option<Starts> {
        let mut plan = plan.clone();
        let mut closure = self.closure(&plan, item);
        closure.sort_unstable_by_key(|i| self.place[*i]);
        for i in closure {
            plan[i] = Some(self.earliest_place(&plan, i)?);
        }
        Some(plan)
    }

    /// An item and everything it still needs. Of a choice of makers, the one that takes least.
    fn closure(&self, plan: &Starts, item: usize) -> Vec<usize> {
        let mut found = vec![item];
        let mut next = 0;
        while next < found.len() {
            let i = found[next];
            next += 1;
            let mut wanted: Vec<usize> = self.needs[i].iter().map(|(before, _)| *before).collect();
            for (event, _) in &self.event_needs[i] {
                self.makers(plan, &found, *event, &mut wanted);
            }
            for before in wanted {
                if plan[before].is_none() && !found.contains(&before) {
                    found.push(before);
                }
            }
        }
        found
    }

    fn makers(&self, plan: &Starts, found: &[usize], event: usize, wanted: &mut Vec<usize>) {
        let event = &self.instance.events[event];
        if !event.any {
            wanted.extend(&event.items);
            for other in &event.events {
                self.makers(plan, found, *other, wanted);
            }
            return;
        }
        let mut choices: Vec<Vec<usize>> = event.items.iter().map(|i| vec![*i]).collect();
        for other in &event.events {
            let mut members = vec![];
            self.makers(plan, found, *other, &mut members);
            choices.push(members);
        }
        let cost = |choice: &Vec<usize>| -> f64 {
            choice.iter().filter(|i| plan[**i].is_none() && !found.contains(i)).map(|i| self.weight(*i)).sum()
        };
        let is_possible = |choice: &&Vec<usize>| choice.iter().all(|i| self.instance.items[*i].is_possible());
        let cheapest = choices.iter().filter(is_possible).min_by(|a, b| cost(a).total_cmp(&cost(b)));
        wanted.extend(cheapest.into_iter().flatten());
    }

    fn earliest_place(&self, plan: &Starts, i: usize) -> Option<usize> {
        let item = &self.instance.items[i];
        let mut earliest = item.earliest;
        for (before, lag) in &self.needs[i] {
            earliest = earliest.max(self.instance.last_period(*before, plan[*before]?) + lag);
        }
        if !self.event_needs[i].is_empty() {
            let times = self.instance.event_times(plan);
            for (event, lag) in &self.event_needs[i] {
                earliest = earliest.max(times[*event]? + lag);
            }
        }
        let mut trial = plan.clone();
        (earliest..=item.latest).find(|start| {
            trial[i] = Some(*start);
            item.uses.iter().all(|(r, _)| self.instance.slack(*r, &trial).iter().all(|left| *left >= 0))
        })
    }

    fn grow(&self, plan: &mut Starts) {
        let mut left: Vec<usize> = self
            .order
            .iter()
            .copied()
            .filter(|i| plan[*i].is_none() && self.instance.items[*i].is_possible())
            .collect();
        let mut evaluations = 0;
        let mut value = self.instance.value(plan);
        loop {
            let mut scored: Vec<(f64, usize, Starts)> = vec![];
            left.retain(|i| plan[*i].is_none());
            for i in &left {
                evaluations += 1;
                let Some(trial) = self.with(plan, *i) else { continue };
                let gain = self.instance.value(&trial) - value;
                if gain > 0 {
                    let added = (0..trial.len()).filter(|j| plan[*j].is_none() && trial[*j].is_some());
                    let weight: f64 = added.map(|j| self.weight(j)).sum();
                    scored.push((part(gain, 1) / weight.max(1e-9), *i, trial));
                }
            }
            scored.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(&b.1)));
            let Some((_, _, best)) = scored.first() else { return };
            if evaluations < EVALUATIONS {
                *plan = best.clone();
            } else {
                for (_, i, _) in &scored {
                    if let Some(trial) = self.with(plan, *i).filter(|_| plan[*i].is_none()) {
                        *plan = trial;
                    }
                }
            }
            value = self.instance.value(plan);
        }
    }

    /// Takes out what adds no value, last in order first, to save money.
    fn prune(&self, plan: &mut Starts) {
        let value = self.instance.value(plan);
        for i in self.order.iter().rev() {
            if plan[*i].is_none() || self.instance.items[*i].is_required {
                continue;
            }
            let kept = plan[*i].take();
            let is_needless =
                self.instance.value(plan).cmp(&value) != Ordering::Less && self.instance.keeps_rules(plan);
            if !is_needless {
                plan[*i] = kept;
            }
        }
    }
}

#[expect(clippy::cast_precision_loss, reason = "scores only order candidates; values stay in integers")]
fn part(amount: i64, of: i64) -> f64 {
    amount as f64 / of as f64
}
