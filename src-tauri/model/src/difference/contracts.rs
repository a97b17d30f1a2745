//! Contracts on outcomes, told by their fields.

use super::changes::Changes;
use super::item::{Item, name_or_id};
use super::sides::Side;
use crate::{Contract, Threshold, lasting, say, words};

impl Item for Contract {
    fn noun() -> &'static str {
        lasting!(say!("noun-contract"))
    }

    fn key(&self) -> [&str; 3] {
        [self.id.as_str(), "", ""]
    }

    fn name(&self, _: &Side) -> String {
        name_or_id(&self.name, self.id.as_str())
    }

    fn tell(&self, after: &Self, changes: &mut Changes) {
        let Self { id: _, name, outcome, least, by, over, how, owner, penalty, strictness, price } = after;
        changes.text(&say!("field-name"), &self.name, name);
        changes.value(&say!("contract-field-outcome"), &self.outcome, outcome, |outcome, side| {
            side.name_of_outcome(outcome)
        });
        if self.least != *least {
            let (old, new) = (asks(self, &changes.sides.before), asks(after, &changes.sides.after));
            changes.say(format!("{} {old} → {new}", say!("contract-field-least")));
        }
        changes.value(&say!("contract-field-by"), &self.by, by, |by, side| {
            by.map_or_else(|| say!("contract-no-date"), |by| side.period(by))
        });
        changes.value(&say!("contract-field-over"), &self.over, over, |over, side| side.periods((*over).into()));
        changes.text(&say!("contract-field-how"), &self.how, how);
        changes.text(&say!("contract-field-owner"), &self.owner, owner);
        changes.value(&say!("contract-field-penalty"), &self.penalty, penalty, |penalty, side| side.money(*penalty));
        changes.value("", &self.strictness, strictness, |strictness, _| strictness.name().to_owned());
        changes.value(&say!("field-price"), &self.price, price, |price, _| {
            say!("rule-price", points = price.0.to_string())
        });
    }
}

/// How far the outcome has to be, in the unit of its own side.
fn asks(contract: &Contract, side: &Side) -> String {
    match contract.least {
        Threshold::Share(share) => say!("contract-way", share = words::percent_exact(share)),
        Threshold::Measure(measure) => words::measure(measure, &side.unit_of_outcome(&contract.outcome)),
    }
}
