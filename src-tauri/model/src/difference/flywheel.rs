//! Blades, what turns them and what pushes them, told by names.

use super::changes::Changes;
use super::item::{Item, name_or_id};
use super::sides::Side;
use crate::{Blade, Influence, Push, lasting, say, words};

impl Item for Blade {
    fn noun() -> &'static str {
        lasting!(say!("blade-noun"))
    }

    fn key(&self) -> [&str; 3] {
        [self.id.as_str(), "", ""]
    }

    fn name(&self, _: &Side) -> String {
        name_or_id(&self.name, self.id.as_str())
    }

    fn tell(&self, after: &Self, changes: &mut Changes) {
        let Self { id: _, name, start } = after;
        changes.text(&say!("field-name"), &self.name, name);
        changes.value(&say!("blade-field-start"), &self.start, start, |start, _| start.to_string());
    }
}

impl Item for Influence {
    fn noun() -> &'static str {
        lasting!(say!("influence-noun"))
    }

    fn key(&self) -> [&str; 3] {
        [self.from.as_str(), self.to.as_str(), ""]
    }

    fn name(&self, side: &Side) -> String {
        say!("influence-name", from = side.name_of_blade(&self.from), to = side.name_of_blade(&self.to))
    }

    fn whole(&self, side: &Side) -> String {
        say!("influence-whole", name = self.name(side), strength = words::leaning(self.strength))
    }

    fn tell(&self, after: &Self, changes: &mut Changes) {
        let Self { from: _, to: _, strength } = after;
        let told = |strength: &i8, _: &Side| words::leaning(*strength);
        changes.value(&say!("influence-field-strength"), &self.strength, strength, told);
    }
}

impl Item for Push {
    fn noun() -> &'static str {
        lasting!(say!("push-noun"))
    }

    fn key(&self) -> [&str; 3] {
        [self.investment.as_str(), self.blade.as_str(), ""]
    }

    fn name(&self, side: &Side) -> String {
        let (investment, blade) = (side.name_of_investment(&self.investment), side.name_of_blade(&self.blade));
        say!("push-name", investment = investment, blade = blade)
    }

    fn whole(&self, side: &Side) -> String {
        say!("push-whole", name = self.name(side), points = words::leaning(self.points), lag = self.lag)
    }

    fn tell(&self, after: &Self, changes: &mut Changes) {
        let Self { investment: _, blade: _, points, lag } = after;
        changes.value(&say!("push-field-points"), &self.points, points, |points, _| words::leaning(*points));
        changes.value(&say!("push-field-lag"), &self.lag, lag, |lag, _| lag.to_string());
    }
}
