//! Measured values, told period by period in the unit of their outcome.

use super::changes::Changes;
use super::item::Item;
use super::sides::Side;
use crate::{Measure, Measured, lasting, say, words};

impl Item for Measured {
    fn noun() -> &'static str {
        lasting!(say!("measured-noun"))
    }

    fn key(&self) -> [&str; 3] {
        [self.outcome.as_str(), "", ""]
    }

    fn name(&self, side: &Side) -> String {
        side.name_of_outcome(&self.outcome)
    }

    fn whole(&self, side: &Side) -> String {
        let Self { outcome: _, values } = self;
        let unit = side.unit_of_outcome(&self.outcome);
        let one = |(period, value): (&crate::Period, &Measure)| {
            format!("{} {}", side.period(*period), words::measure(*value, &unit))
        };
        if values.is_empty() {
            return say!("measured-nothing", name = self.name(side));
        }
        format!("{}: {}", self.name(side), values.iter().map(one).collect::<Vec<_>>().join(", "))
    }

    fn tell(&self, after: &Self, changes: &mut Changes) {
        let Self { outcome, values } = after;
        let side = &changes.sides.after;
        let unit = side.unit_of_outcome(outcome);
        let told = |value: &Measure| words::measure(*value, &unit);
        let mut said = vec![];
        for (period, now) in values {
            let name = side.period(*period);
            match self.values.get(period) {
                Some(old) if old == now => {}
                Some(old) => said.push(format!("{name} {} → {}", told(old), told(now))),
                None => said.push(say!("measured-now", period = name, value = told(now))),
            }
        }
        for (period, old) in self.values.iter().filter(|(period, _)| !values.contains_key(period)) {
            said.push(say!("measured-gone", period = side.period(*period), value = told(old)));
        }
        said.into_iter().for_each(|text| changes.say(text));
    }
}
