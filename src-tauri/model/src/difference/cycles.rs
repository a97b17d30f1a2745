//! Cycles that are over, and what levels are worth at the end, told by names.

use super::changes::Changes;
use super::item::{Item, name_or_id};
use super::sides::Side;
use crate::{Cycle, CycleOutcome, LastingWorth, lasting, say, words};

impl Item for Cycle {
    fn noun() -> &'static str {
        lasting!(say!("cycle-noun"))
    }

    fn key(&self) -> [&str; 3] {
        [self.id.as_str(), "", ""]
    }

    fn name(&self, _: &Side) -> String {
        name_or_id(&self.name, self.id.as_str())
    }

    fn tell(&self, after: &Self, changes: &mut Changes) {
        let Self { id: _, name, began, ended, promised, reached, planned, done, outcomes, review, account } = after;
        changes.text(&say!("field-name"), &self.name, name);
        changes.value(&say!("cycle-field-began"), &self.began, began, |month, _| month.name());
        changes.value(&say!("cycle-field-ended"), &self.ended, ended, |month, _| month.name());
        changes.value(&say!("cycle-field-promised"), &self.promised, promised, |value, _| words::points_exact(*value));
        changes.value(&say!("cycle-field-reached"), &self.reached, reached, |value, _| words::points_exact(*value));
        changes.value(&say!("cycle-field-planned"), &self.planned, planned, |count, _| count.to_string());
        changes.value(&say!("cycle-field-done"), &self.done, done, |count, _| count.to_string());
        changes.value(&say!("cycle-field-outcomes"), &self.outcomes, outcomes, |outcomes, _| ways(outcomes));
        changes.text(&say!("cycle-field-review"), &self.review, review);
        changes.text(&say!("cycle-field-account"), &self.account, account);
    }
}

impl Item for LastingWorth {
    fn noun() -> &'static str {
        lasting!(say!("lasting-noun"))
    }

    fn key(&self) -> [&str; 3] {
        [self.capability.as_str(), "", ""]
    }

    fn name(&self, side: &Side) -> String {
        side.name_of_capability(&self.capability)
    }

    fn whole(&self, side: &Side) -> String {
        say!("lasting-whole", name = self.name(side), worth = words::worth(self.per_level))
    }

    fn tell(&self, after: &Self, changes: &mut Changes) {
        let Self { capability: _, per_level } = after;
        changes.value(&say!("lasting-field"), &self.per_level, per_level, |worth, _| words::worth(*worth));
    }
}

/// The ways of outcomes, one after the other.
fn ways(outcomes: &[CycleOutcome]) -> String {
    let way = |outcome: &CycleOutcome| {
        let measured = |measure| words::measure(measure, &outcome.unit);
        let reached = outcome.reached.map_or_else(|| say!("cycle-nothing-measured"), measured);
        let (baseline, promised) = (measured(outcome.baseline), measured(outcome.promised));
        say!("cycle-way", name = &outcome.name, baseline = baseline, promised = promised, reached = reached)
    };
    let ways: Vec<String> = outcomes.iter().map(way).collect();
    if ways.is_empty() { say!("cycle-no-outcome") } else { ways.join(", ") }
}
