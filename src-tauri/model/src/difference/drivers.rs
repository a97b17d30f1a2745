//! Drivers, how they compare, and which outcomes carry them, told by names.

use super::changes::Changes;
use super::item::{Item, name_or_id};
use super::sides::Side;
use crate::{Driver, DriverComparison, DriverLink, lasting, say, words};

impl Item for Driver {
    fn noun() -> &'static str {
        lasting!(say!("driver-noun"))
    }

    fn key(&self) -> [&str; 3] {
        [self.id.as_str(), "", ""]
    }

    fn name(&self, _: &Side) -> String {
        name_or_id(&self.name, self.id.as_str())
    }

    fn tell(&self, after: &Self, changes: &mut Changes) {
        let Self { id: _, name, kind, importance, note } = after;
        changes.text(&say!("field-name"), &self.name, name);
        changes.value(&say!("driver-field-kind"), &self.kind, kind, |kind, _| kind.name().to_owned());
        changes.value(&say!("driver-field-importance"), &self.importance, importance, |importance, _| {
            importance.map_or_else(|| say!("driver-no-importance"), |importance| importance.to_string())
        });
        changes.text(&say!("field-note"), &self.note, note);
    }
}

impl Item for DriverComparison {
    fn noun() -> &'static str {
        lasting!(say!("comparison-noun"))
    }

    fn key(&self) -> [&str; 3] {
        [self.driver.as_str(), self.than.as_str(), ""]
    }

    fn name(&self, side: &Side) -> String {
        say!("comparison-name", driver = side.name_of_driver(&self.driver), than = side.name_of_driver(&self.than))
    }

    fn whole(&self, side: &Side) -> String {
        let (driver, than) = (side.name_of_driver(&self.driver), side.name_of_driver(&self.than));
        say!("comparison-whole", driver = driver, than = than, times = self.times)
    }

    fn tell(&self, after: &Self, changes: &mut Changes) {
        let Self { driver: _, than: _, times } = after;
        changes.value(&say!("comparison-field-times"), &self.times, times, |times, _| times.to_string());
    }
}

impl Item for DriverLink {
    fn noun() -> &'static str {
        lasting!(say!("driver-link-noun"))
    }

    fn key(&self) -> [&str; 3] {
        [self.driver.as_str(), self.outcome.as_str(), ""]
    }

    fn name(&self, side: &Side) -> String {
        let (driver, outcome) = (side.name_of_driver(&self.driver), side.name_of_outcome(&self.outcome));
        say!("driver-link-name", driver = driver, outcome = outcome)
    }

    fn whole(&self, side: &Side) -> String {
        say!("driver-link-whole", name = self.name(side), share = words::percent_exact(self.share))
    }

    fn tell(&self, after: &Self, changes: &mut Changes) {
        let Self { driver: _, outcome: _, share } = after;
        changes.value(&say!("driver-link-field-share"), &self.share, share, |share, _| words::percent_exact(*share));
    }
}
