//! An instance as chains, clauses and sums: the "by" model without columns.
//!
//! The start of an item is a chain, and so is the period in which an event becomes true. Needs and events are clauses
//! over them; resources, steps and value are sums.

use super::apart::alone;
use super::engine::Engine;
use super::literal::{Chains, Truth};
use super::sums::Row;
use crate::float::{amount, whole};
use crate::instance::{Instance, Starts, WHOLE};
use crate::program::{Meaning, has_columns, sole_item};
use crate::relaxation::Shown;
use crate::tighten::earliest_events;

/// Which chain is what.
pub(super) struct Choices {
    instance: Instance,
    /// Of each item: one value for each period of its window, and one more if it need not be done.
    items: Vec<usize>,
    /// Of each event that is not the same as an item: its chain and the first period it can be true in. The last
    /// value is "never".
    events: Vec<Option<(usize, usize)>>,
}

/// Sums stay below this whatever they are scaled by.
const MOST: f64 = 1e15;

impl Choices {
    /// Chains of an instance all of whose required items have a window.
    pub(super) fn new(instance: &Instance) -> (Self, Chains) {
        let mut chains = Chains::default();
        let items = instance
            .items
            .iter()
            .map(|item| {
                let periods = (item.latest + 1).saturating_sub(item.earliest);
                chains.add(periods + usize::from(!item.is_required))
            })
            .collect();
        let events = earliest_events(instance)
            .into_iter()
            .enumerate()
            .map(|(e, first)| {
                let periods = instance.periods.saturating_sub(first);
                has_columns(instance, e).then(|| (chains.add(periods + 1), first))
            })
            .collect();
        (Self { instance: instance.clone(), items, events }, chains)
    }

    fn started(&self, chains: &Chains, item: usize, period: Option<usize>) -> Truth {
        let window = &self.instance.items[item];
        match period.and_then(|t| t.checked_sub(window.earliest)) {
            Some(value) if window.is_possible() => {
                let last = window.latest - window.earliest;
                chains.at_most(self.items[item], value.min(last))
            }
            _ => Truth::Known(false),
        }
    }

    fn finished(&self, chains: &Chains, item: usize, period: Option<usize>) -> Truth {
        let start = period.and_then(|t| (t + 1).checked_sub(self.instance.items[item].duration));
        self.started(chains, item, start)
    }

    fn event(&self, chains: &Chains, event: usize, period: Option<usize>) -> Truth {
        if let Some(item) = sole_item(&self.instance, event) {
            return self.finished(chains, item, period);
        }
        let (Some(t), Some((chain, first))) = (period, self.events[event]) else { return Truth::Known(false) };
        let never = chains.last(chain);
        match t.checked_sub(first) {
            Some(value) if value < never => chains.at_most(chain, value),
            Some(_) if never > 0 => chains.at_most(chain, never - 1),
            _ => Truth::Known(false),
        }
    }

    /// All that restricts a plan.
    pub(super) fn rules(&self, engine: &mut Engine) {
        self.clauses(engine);
        self.resources(engine);
        self.steps(engine);
    }

    /// Needs and events.
    fn clauses(&self, engine: &mut Engine) {
        let instance = &self.instance;
        let chains = engine.chains.clone();
        let wait = |engine: &mut Engine, item: usize, is_there: &dyn Fn(usize) -> Truth| {
            for t in instance.items[item].earliest..=instance.items[item].latest {
                if instance.items[item].is_possible() {
                    engine.clause(&[self.started(&chains, item, Some(t)).opposite(), is_there(t)]);
                }
            }
        };
        for need in &instance.needs {
            wait(engine, need.after, &|t| self.finished(&chains, need.before, t.checked_sub(need.lag)));
        }
        for need in &instance.event_needs {
            wait(engine, need.item, &|t| self.event(&chains, need.event, t.checked_sub(need.lag)));
        }
        for (e, event) in instance.events.iter().enumerate() {
            if self.events[e].is_none() {
                continue;
            }
            for t in 0..instance.periods {
                let there = self.event(&chains, e, Some(t));
                let items = event.items.iter().map(|i| self.finished(&chains, *i, Some(t)));
                let members: Vec<Truth> =
                    items.chain(event.events.iter().map(|other| self.event(&chains, *other, Some(t)))).collect();
                // all are there, or one of them is: the event is there; and the other way round
                let mut together = vec![];
                for member in &members {
                    let (one, both) = if event.any { (there, member.opposite()) } else { (there.opposite(), *member) };
                    engine.clause(&[one, both]);
                    together.push(if event.any { *member } else { member.opposite() });
                }
                together.push(if event.any { there.opposite() } else { there });
                engine.clause(&together);
            }
        }
    }

    /// What each value of an item's chain comes to, by its start.
    fn by_start(&self, item: usize, gain: &dyn Fn(usize) -> i64) -> Vec<i64> {
        let window = &self.instance.items[item];
        let periods = (window.earliest..window.latest + 1).map(gain);
        periods.chain((!window.is_required).then_some(0)).collect()
    }

    /// Resources.
    fn resources(&self, engine: &mut Engine) {
        for (r, resource) in self.instance.resources.iter().enumerate() {
            for t in 0..self.instance.periods {
                let first = if resource.carries_over { 0 } else { t };
                let available: i64 = resource.capacity[first..=t].iter().sum();
                let mut row = Row::default();
                let mut most = 0;
                for (i, item) in self.instance.items.iter().enumerate() {
                    let used = |start: usize| -> i64 {
                        let amounts = item.uses.iter().filter(|(used, _)| *used == r).flat_map(|(_, amounts)| {
                            amounts.iter().enumerate().filter(|(age, _)| (first..=t).contains(&(start + age)))
                        });
                        -amounts.map(|(_, amount)| amount).sum::<i64>()
                    };
                    if item.uses.iter().all(|(used, _)| *used != r) || !item.is_possible() {
                        continue;
                    }
                    let gains = self.by_start(i, &used);
                    let least = gains.iter().copied().min().unwrap_or(0);
                    if least < 0 {
                        most -= least;
                        row.gains(self.items[i], &gains);
                    }
                }
                if most > available {
                    engine.row(row, -available);
                }
            }
        }
    }

    /// weight · progress of an outcome in a period.
    fn progress(&self, row: &mut Row, chains: &Chains, outcome: usize, period: usize, weight: i64) {
        let mut base = 0;
        let mut shares = vec![];
        for (event, share, lag) in &self.instance.outcomes[outcome].shares {
            match self.event(chains, *event, period.checked_sub(*lag)) {
                Truth::Known(true) => base += share,
                Truth::Known(false) => {}
                Truth::Open(literal) => {
                    let (chain, value) = chains.place(literal.variable());
                    shares.push((chain, value, *share));
                }
            }
        }
        row.capped(weight, WHOLE, base, &shares);
    }

    /// What steps must gain.
    fn steps(&self, engine: &mut Engine) {
        for step in &self.instance.steps {
            let mut row = Row::default();
            let weights = (0..self.instance.outcomes.len()).map(|k| (k, self.instance.step_weight(step, k)));
            for (k, weight) in weights.filter(|(_, weight)| *weight != 0) {
                self.progress(&mut row, &engine.chains, k, step.to, weight);
                if let Some(from) = step.from {
                    self.progress(&mut row, &engine.chains, k, from, -weight);
                }
            }
            engine.row(row, step.least);
        }
    }

    /// The value of a plan.
    pub(super) fn value(&self, engine: &mut Engine, least: i64) -> usize {
        let mut row = Row::default();
        for (i, item) in self.instance.items.iter().enumerate() {
            if item.is_possible() && item.value.iter().any(|value| *value != 0) {
                let gain = |start: usize| item.value.get(start + item.duration - 1).copied().unwrap_or(0);
                row.gains(self.items[i], &self.by_start(i, &gain));
            }
        }
        for (k, outcome) in self.instance.outcomes.iter().enumerate() {
            for (t, worth) in outcome.worth.iter().enumerate().filter(|(_, worth)| **worth != 0) {
                self.progress(&mut row, &engine.chains, k, t, *worth);
            }
        }
        engine.row(row, least)
    }

    /// What the relaxation has shown about value, scaled up to integers; nothing if numbers are too large. The scale
    /// comes along.
    pub(super) fn shown(&self, engine: &mut Engine, shown: &Shown, least: i64) -> Option<(usize, i64)> {
        let mut scale = 1i64 << 20;
        while shown.bound.abs() * amount(scale) > MOST {
            scale /= 2;
        }
        if scale == 0 {
            return None;
        }
        let scaled = |loss: f64| loss * amount(scale);
        let chains = engine.chains.clone();
        let mut row = Row::default();
        row.constant(whole(scaled(shown.bound).ceil()));
        for (meaning, reduced) in &shown.reduced {
            let loss = whole(scaled(reduced.abs()).floor());
            let truth = match *meaning {
                Meaning::Started(i, t) => self.started(&chains, i, Some(t)),
                Meaning::Event(e, t) => self.event(&chains, e, Some(t)),
                Meaning::Progress(k, t) if *reduced > 0.0 => {
                    let weight = whole((scaled(*reduced) / amount(WHOLE)).floor());
                    if weight > 0 {
                        self.progress(&mut row, &chains, k, t, weight);
                        row.constant(-weight * WHOLE);
                    }
                    continue;
                }
                // what would be lost there is not counted: less is shown, and nothing wrong
                _ => continue,
            };
            // lost if it is false (reduced > 0) or true
            match truth {
                Truth::Known(is) if is == (*reduced > 0.0) => {}
                Truth::Known(_) => row.constant(-loss),
                Truth::Open(literal) => {
                    let (chain, value) = chains.place(literal.variable());
                    let lost = |v: usize| if (v <= value) == (*reduced > 0.0) { 0 } else { -loss };
                    row.gains(chain, &(0..=chains.last(chain)).map(lost).collect::<Vec<_>>());
                }
            }
        }
        Some((engine.row(row, least.checked_mul(scale)?), scale))
    }

    /// The money that items take is at most so much, less `step` if the chain that comes along has its first value.
    pub(super) fn money(&self, engine: &mut Engine, cheaper: usize, step: i64, most: i64) -> usize {
        let mut row = Row::default();
        for (i, item) in self.instance.items.iter().enumerate().filter(|(_, item)| item.is_possible()) {
            row.gains(self.items[i], &self.by_start(i, &|_| -item.money));
        }
        // a required item is paid for in any case
        row.gains(cheaper, &[-step, 0]);
        engine.row(row, -most)
    }

    /// How far a plan is from starts of the first items that are known, as [`super::Apart::far`] counts.
    pub(super) fn apart(&self, engine: &mut Engine, known: &[Option<usize>], least: i64) -> usize {
        let alone = alone(known.len());
        let mut row = Row::default();
        for (i, start) in known.iter().enumerate().filter(|(i, _)| self.instance.items[*i].is_possible()) {
            match start {
                Some(known) => {
                    row.constant(alone);
                    row.gains(self.items[i], &self.by_start(i, &|start| i64::from(start != *known) - alone));
                }
                None => row.gains(self.items[i], &self.by_start(i, &|_| alone)),
            }
        }
        engine.row(row, least)
    }

    /// "This item starts by then", or that it is done if no period is given.
    pub(super) fn starts_by(&self, engine: &Engine, item: usize, period: Option<usize>) -> Truth {
        self.started(&engine.chains, item, period.or(Some(self.instance.periods)))
    }

    /// Begins the search near these starts.
    pub(super) fn want(&self, engine: &mut Engine, starts: &Starts) {
        for (i, item) in self.instance.items.iter().enumerate() {
            let value = match starts[i] {
                Some(start) => start.saturating_sub(item.earliest),
                None => engine.chains.last(self.items[i]),
            };
            engine.want(self.items[i], value);
        }
        let times = self.instance.event_times(starts);
        for (event, time) in self.events.iter().zip(times) {
            if let Some((chain, first)) = event {
                let never = engine.chains.last(*chain);
                engine.want(*chain, time.map_or(never, |time| time.saturating_sub(*first).min(never)));
            }
        }
    }

    /// The starts that were found.
    pub(super) fn starts(&self, engine: &Engine) -> Starts {
        let start = |(i, item): (usize, &crate::instance::Item)| {
            let value = engine.windows[self.items[i]].0;
            let is_done = item.is_possible() && item.earliest + value <= item.latest;
            is_done.then_some(item.earliest + value)
        };
        self.instance.items.iter().enumerate().map(start).collect()
    }
}
