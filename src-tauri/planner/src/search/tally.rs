//! What starts are worth, kept up to date: after a change only what it touches is computed again.
//!
//! Exact integers, the same as [`Instance::value`] and [`Instance::step_gains`]; a test compares them on
//! thousands of instances.

use crate::instance::{Instance, Starts, StepWorth, WHOLE};

/// Value, event times and step gains of starts.
#[derive(Debug, Clone)]
pub(crate) struct Tally<'a> {
    instance: &'a Instance,
    /// Events that an item moves, in order of index.
    events_of: Vec<Vec<usize>>,
    /// Outcomes that an event moves.
    outcomes_of: Vec<Vec<usize>>,
    times: Vec<Option<usize>>,
    progress: Vec<Vec<i64>>,
    outcome_value: Vec<i64>,
    own_value: Vec<i64>,
    value: i64,
    /// Required items that are left out.
    missing: i64,
    is_missing: Vec<bool>,
    is_dirty: Vec<bool>,
    dirty: Vec<usize>,
    events: Vec<usize>,
}

impl<'a> Tally<'a> {
    /// The tally of starts.
    pub(crate) fn new(instance: &'a Instance, starts: &Starts) -> Self {
        let mut outcomes_of = vec![vec![]; instance.events.len()];
        for (k, outcome) in instance.outcomes.iter().enumerate() {
            for (event, _, _) in &outcome.shares {
                if outcomes_of[*event].last() != Some(&k) {
                    outcomes_of[*event].push(k);
                }
            }
        }
        let events_of = (0..instance.items.len()).map(|i| events_of(instance, i)).collect();
        let mut tally = Self {
            events_of,
            outcomes_of,
            times: vec![None; instance.events.len()],
            progress: vec![vec![0; instance.periods]; instance.outcomes.len()],
            outcome_value: vec![0; instance.outcomes.len()],
            own_value: vec![0; instance.items.len()],
            value: 0,
            missing: instance.items.iter().filter(|item| item.is_required).count().try_into().unwrap_or(i64::MAX),
            is_missing: instance.items.iter().map(|item| item.is_required).collect(),
            is_dirty: vec![false; instance.outcomes.len()],
            dirty: vec![],
            events: vec![],
            instance,
        };
        let all: Vec<usize> = (0..instance.items.len()).collect();
        tally.change(starts, &all);
        tally
    }

    /// What the starts are worth.
    pub(crate) fn value(&self) -> i64 {
        self.value
    }

    /// When each event comes true.
    pub(crate) fn times(&self) -> &[Option<usize>] {
        &self.times
    }

    /// Required items that are left out.
    pub(crate) fn missing(&self) -> i64 {
        self.missing
    }

    /// By how much steps gain too little, in all.
    pub(crate) fn shortage(&self) -> i64 {
        let worth_at = |step: &StepWorth, period: Option<usize>| -> i64 {
            let Some(period) = period else { return 0 };
            self.progress.iter().enumerate().map(|(k, held)| held[period] * self.instance.step_weight(step, k)).sum()
        };
        let steps = self.instance.steps.iter();
        steps.map(|step| (step.least - worth_at(step, Some(step.to)) + worth_at(step, step.from)).max(0)).sum()
    }

    /// What the starts are worth, less a price for what steps gain too little, so that a search is led back to plans
    /// that keep them.
    pub(crate) fn worth(&self) -> i64 {
        if self.instance.steps.is_empty() {
            return self.value;
        }
        let price = 2 * i64::try_from(self.instance.periods).unwrap_or(1);
        self.value.saturating_sub(self.shortage().saturating_mul(price))
    }

    /// Brings the tally up to date after the starts of these items have changed.
    pub(crate) fn change(&mut self, starts: &Starts, changed: &[usize]) {
        self.events.clear();
        for i in changed {
            let item = &self.instance.items[*i];
            let start = starts[*i];
            if item.is_required && start.is_none() != self.is_missing[*i] {
                self.is_missing[*i] = start.is_none();
                self.missing += if start.is_none() { 1 } else { -1 };
            }
            if !item.value.is_empty() {
                let own = start.and_then(|start| item.value.get(self.instance.last_period(*i, start)).copied());
                let own = own.unwrap_or(0);
                self.value += own - self.own_value[*i];
                self.own_value[*i] = own;
            }
            self.events.extend(&self.events_of[*i]);
        }
        // an event refers only to events before it, so that one pass in order of index is enough
        self.events.sort_unstable();
        self.events.dedup();
        for e in 0..self.events.len() {
            let event = self.events[e];
            let time = self.time(event, starts);
            if time != self.times[event] {
                self.times[event] = time;
                for k in &self.outcomes_of[event] {
                    if !self.is_dirty[*k] {
                        self.is_dirty[*k] = true;
                        self.dirty.push(*k);
                    }
                }
            }
        }
        while let Some(k) = self.dirty.pop() {
            self.is_dirty[k] = false;
            self.weigh(k);
        }
    }

    fn time(&self, event: usize, starts: &Starts) -> Option<usize> {
        let event = &self.instance.events[event];
        let items = event.items.iter().map(|i| starts[*i].map(|start| self.instance.last_period(*i, start)));
        let mut members = items.chain(event.events.iter().map(|e| self.times[*e]));
        if event.any {
            members.flatten().min()
        } else {
            members.try_fold(0, |latest, time| time.map(|time| latest.max(time)))
        }
    }

    fn weigh(&mut self, k: usize) {
        let outcome = &self.instance.outcomes[k];
        let held = &mut self.progress[k];
        held.fill(0);
        for (event, share, lag) in &outcome.shares {
            if let Some(time) = self.times[*event]
                && let Some(cell) = held.get_mut(time + lag)
            {
                *cell += share;
            }
        }
        let (mut sum, mut value) = (0, 0);
        for (cell, worth) in held.iter_mut().zip(&outcome.worth) {
            sum += *cell;
            *cell = sum.min(WHOLE);
            value += *cell * worth;
        }
        self.value += value - self.outcome_value[k];
        self.outcome_value[k] = value;
    }
}

/// Events that an item is a member of, directly or through other events.
fn events_of(instance: &Instance, item: usize) -> Vec<usize> {
    let mut found: Vec<usize> = vec![];
    for (e, event) in instance.events.iter().enumerate() {
        if event.items.contains(&item) || event.events.iter().any(|other| found.contains(other)) {
            found.push(e);
        }
    }
    found
}
