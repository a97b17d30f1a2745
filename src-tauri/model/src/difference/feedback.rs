//! Feedback loops and what shortens them, told by names.

use super::changes::Changes;
use super::item::{Item, name_or_id};
use super::sides::Side;
use crate::feedback_loop::{FeedbackLoop, Shortening, latency};
use crate::{lasting, say};

impl Item for FeedbackLoop {
    fn noun() -> &'static str {
        lasting!(say!("loop-noun"))
    }

    fn key(&self) -> [&str; 3] {
        [self.id.as_str(), "", ""]
    }

    fn name(&self, _: &Side) -> String {
        name_or_id(&self.name, self.id.as_str())
    }

    fn tell(&self, after: &Self, changes: &mut Changes) {
        let Self { id: _, name, kind, now, wanted, outcome } = after;
        changes.text(&say!("field-name"), &self.name, name);
        changes.value(&say!("loop-field-kind"), &self.kind, kind, |kind, _| kind.name().to_owned());
        changes.value(&say!("loop-field-now"), &self.now, now, |now, _| latency(*now));
        changes.value(&say!("loop-field-wanted"), &self.wanted, wanted, |wanted, _| {
            wanted.map_or_else(|| say!("loop-nothing"), latency)
        });
        changes.value(&say!("loop-field-outcome"), &self.outcome, outcome, |outcome, side| {
            outcome.as_ref().map_or_else(|| say!("loop-nothing"), |id| side.name_of_outcome(id))
        });
    }
}

impl Item for Shortening {
    fn noun() -> &'static str {
        lasting!(say!("shortening-noun"))
    }

    fn key(&self) -> [&str; 3] {
        [self.of.as_str(), self.investment.as_str(), ""]
    }

    fn name(&self, side: &Side) -> String {
        let (of, by) = (side.name_of_loop(&self.of), side.name_of_investment(&self.investment));
        say!("shortening-name", name = of, investment = by)
    }

    fn whole(&self, side: &Side) -> String {
        say!("shortening-whole", name = self.name(side), to = latency(self.to))
    }

    fn tell(&self, after: &Self, changes: &mut Changes) {
        let Self { of: _, investment: _, to } = after;
        changes.value(&say!("shortening-field-to"), &self.to, to, |to, _| latency(*to));
    }
}
