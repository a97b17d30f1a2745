//! Stakeholders and stances, told by names.

use super::changes::Changes;
use super::item::{Item, name_or_id};
use super::sides::Side;
use crate::{Stakeholder, Stance, lasting, say, words};

impl Item for Stakeholder {
    fn noun() -> &'static str {
        lasting!(say!("stakeholder-noun"))
    }

    fn key(&self) -> [&str; 3] {
        [self.id.as_str(), "", ""]
    }

    fn name(&self, _: &Side) -> String {
        name_or_id(&self.name, self.id.as_str())
    }

    fn tell(&self, after: &Self, changes: &mut Changes) {
        let Self { id: _, name, power, interest, bears } = after;
        changes.text(&say!("field-name"), &self.name, name);
        changes.value(&say!("stakeholder-field-power"), &self.power, power, |power, _| power.to_string());
        changes
            .value(&say!("stakeholder-field-interest"), &self.interest, interest, |interest, _| interest.to_string());
        changes.value(&say!("stakeholder-field-bears"), &self.bears, bears, |bears, _| {
            bears.map_or_else(|| say!("stakeholder-unlimited"), |bears| bears.to_string())
        });
    }
}

impl Item for Stance {
    fn noun() -> &'static str {
        lasting!(say!("stance-noun"))
    }

    fn key(&self) -> [&str; 3] {
        [self.stakeholder.as_str(), self.investment.as_str(), ""]
    }

    fn name(&self, side: &Side) -> String {
        say!(
            "stance-name",
            stakeholder = side.name_of_stakeholder(&self.stakeholder),
            investment = side.name_of_investment(&self.investment)
        )
    }

    fn whole(&self, side: &Side) -> String {
        let Self { stakeholder: _, investment: _, leaning, load } = self;
        say!("stance-whole", name = self.name(side), leaning = words::leaning(*leaning), load = *load)
    }

    fn tell(&self, after: &Self, changes: &mut Changes) {
        let Self { stakeholder: _, investment: _, leaning, load } = after;
        changes.value(&say!("stance-field-leaning"), &self.leaning, leaning, |leaning, _| words::leaning(*leaning));
        changes.value(&say!("stance-field-load"), &self.load, load, |load, _| load.to_string());
    }
}
