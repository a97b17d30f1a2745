//! Stages and what lifts them, told by names.

use super::changes::Changes;
use super::item::{Item, name_or_id};
use super::sides::Side;
use crate::{Lift, Stage, lasting, say};

impl Item for Stage {
    fn noun() -> &'static str {
        lasting!(say!("stage-noun"))
    }

    fn key(&self) -> [&str; 3] {
        [self.id.as_str(), "", ""]
    }

    fn name(&self, _: &Side) -> String {
        name_or_id(&self.name, self.id.as_str())
    }

    fn tell(&self, after: &Self, changes: &mut Changes) {
        let Self { id: _, name, capacity } = after;
        changes.text(&say!("field-name"), &self.name, name);
        changes.value(&say!("stage-field-capacity"), &self.capacity, capacity, |work, side| side.work(*work));
    }
}

impl Item for Lift {
    fn noun() -> &'static str {
        lasting!(say!("lift-noun"))
    }

    fn key(&self) -> [&str; 3] {
        [self.stage.as_str(), self.capability.as_str(), ""]
    }

    fn name(&self, side: &Side) -> String {
        let (stage, capability) = (side.name_of_stage(&self.stage), side.name_of_capability(&self.capability));
        say!("lift-name", stage = stage, capability = capability)
    }

    fn whole(&self, side: &Side) -> String {
        say!("lift-whole", name = self.name(side), work = side.work(self.per_level))
    }

    fn tell(&self, after: &Self, changes: &mut Changes) {
        let Self { stage: _, capability: _, per_level } = after;
        changes.value(&say!("lift-field-per-level"), &self.per_level, per_level, |work, side| side.work(*work));
    }
}
