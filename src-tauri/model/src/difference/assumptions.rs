//! Assumptions told by their fields.

use super::changes::Changes;
use super::item::{Item, name_or_id};
use super::sides::Side;
use crate::{Assumption, Period, lasting, say, words};

impl Item for Assumption {
    fn noun() -> &'static str {
        lasting!(say!("assumption-noun"))
    }

    fn key(&self) -> [&str; 3] {
        [self.id.as_str(), "", ""]
    }

    fn name(&self, _: &Side) -> String {
        name_or_id(&self.name, self.id.as_str())
    }

    fn tell(&self, after: &Self, changes: &mut Changes) {
        let Self { id: _, name, investment, output, outcome, confidence, test, due, finding, found, note } = after;
        changes.text(&say!("field-name"), &self.name, name);
        changes.value(&say!("assumption-field-investment"), &self.investment, investment, |id, side| {
            id.as_ref().map_or_else(nothing, |id| side.name_of_investment(id))
        });
        changes.value(&say!("assumption-field-output"), &self.output, output, |id, side| {
            id.as_ref().map_or_else(nothing, |id| side.name_of_output(id))
        });
        changes.value(&say!("assumption-field-outcome"), &self.outcome, outcome, |id, side| {
            id.as_ref().map_or_else(nothing, |id| side.name_of_outcome(id))
        });
        changes.value(&say!("field-confidence"), &self.confidence, confidence, |share, _| words::percent_exact(*share));
        changes.text(&say!("assumption-field-test"), &self.test, test);
        changes.value(&say!("assumption-field-due"), &self.due, due, dated);
        changes.value("", &self.finding, finding, |finding, _| finding.name().to_owned());
        changes.value(&say!("assumption-field-found"), &self.found, found, dated);
        changes.text(&say!("field-note"), &self.note, note);
    }
}

fn nothing() -> String {
    say!("assumption-nothing")
}

fn dated(period: &Option<Period>, side: &Side) -> String {
    period.map_or_else(nothing, |period| side.period(period))
}
