//! Principles with what lives them, and themes with what grows together in them, told by names.

use super::changes::Changes;
use super::item::{Item, name_or_id};
use super::sides::Side;
use crate::{Companion, Practice, Principle, Theme, lasting, say};

impl Item for Principle {
    fn noun() -> &'static str {
        lasting!(say!("principle-noun"))
    }

    fn key(&self) -> [&str; 3] {
        [self.id.as_str(), "", ""]
    }

    fn name(&self, _: &Side) -> String {
        name_or_id(&self.name, self.id.as_str())
    }

    fn tell(&self, after: &Self, changes: &mut Changes) {
        let Self { id: _, name, asked } = after;
        changes.text(&say!("field-name"), &self.name, name);
        changes.value(&say!("principle-field-asked"), &self.asked, asked, |asked, _| asked.to_string());
    }
}

impl Item for Practice {
    fn noun() -> &'static str {
        lasting!(say!("practice-noun"))
    }

    fn key(&self) -> [&str; 3] {
        [self.principle.as_str(), self.capability.as_str(), ""]
    }

    fn name(&self, side: &Side) -> String {
        let (principle, capability) =
            (side.name_of_principle(&self.principle), side.name_of_capability(&self.capability));
        say!("practice-name", principle = principle, capability = capability)
    }

    fn whole(&self, side: &Side) -> String {
        say!("practice-whole", name = self.name(side), level = self.level)
    }

    fn tell(&self, after: &Self, changes: &mut Changes) {
        let Self { principle: _, capability: _, level } = after;
        changes.value(&say!("practice-field-level"), &self.level, level, |level, _| level.to_string());
    }
}

impl Item for Theme {
    fn noun() -> &'static str {
        lasting!(say!("theme-noun"))
    }

    fn key(&self) -> [&str; 3] {
        [self.id.as_str(), "", ""]
    }

    fn name(&self, _: &Side) -> String {
        name_or_id(&self.name, self.id.as_str())
    }

    fn tell(&self, after: &Self, changes: &mut Changes) {
        let Self { id: _, name, gap } = after;
        changes.text(&say!("field-name"), &self.name, name);
        changes.value(&say!("theme-field-gap"), &self.gap, gap, |gap, _| gap.to_string());
    }
}

impl Item for Companion {
    fn noun() -> &'static str {
        lasting!(say!("companion-noun"))
    }

    fn key(&self) -> [&str; 3] {
        [self.theme.as_str(), self.capability.as_str(), ""]
    }

    fn name(&self, side: &Side) -> String {
        let (theme, capability) = (side.name_of_theme(&self.theme), side.name_of_capability(&self.capability));
        say!("companion-name", theme = theme, capability = capability)
    }

    fn tell(&self, after: &Self, _: &mut Changes) {
        // being part of it is all there is to say
        let Self { theme: _, capability: _ } = after;
    }
}
