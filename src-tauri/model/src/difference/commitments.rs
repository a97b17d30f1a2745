//! Commitments, told by their investments and periods.

use super::changes::Changes;
use super::item::Item;
use super::sides::Side;
use crate::{Commitment, Period, lasting, say};

impl Item for Commitment {
    fn noun() -> &'static str {
        lasting!(say!("commitment-noun"))
    }

    fn key(&self) -> [&str; 3] {
        [self.investment.as_str(), "", ""]
    }

    fn name(&self, side: &Side) -> String {
        side.name_of_investment(&self.investment)
    }

    fn whole(&self, side: &Side) -> String {
        let Self { investment: _, known, promised, done } = self;
        let mut parts = vec![];
        parts.extend(known.map(|period| say!("commitment-known", period = side.period(period))));
        parts.extend(promised.map(|period| say!("commitment-promised", period = side.period(period))));
        parts.extend(done.map(|period| say!("commitment-done", period = side.period(period))));
        if parts.is_empty() {
            parts.push(say!("commitment-nothing"));
        }
        format!("{}: {}", self.name(side), parts.join(", "))
    }

    fn tell(&self, after: &Self, changes: &mut Changes) {
        let Self { investment: _, known, promised, done } = after;
        let fields = [
            (say!("commitment-field-known"), self.known, *known),
            (say!("commitment-field-promised"), self.promised, *promised),
            (say!("commitment-field-done"), self.done, *done),
        ];
        for (label, old, now) in fields {
            tell_period(&label, old, now, changes);
        }
    }
}

fn tell_period(label: &str, old: Option<Period>, now: Option<Period>, changes: &mut Changes) {
    let sides = changes.sides;
    match (old, now) {
        (Some(old), Some(now)) if sides.begin_together(old, now) => {}
        (Some(old), Some(now)) => {
            let (old, now) = sides.two_periods(old, now);
            changes.say(format!("{label} {old} → {now}"));
        }
        _ => changes.value(label, &old, &now, |period, side| {
            period.map_or_else(|| say!("commitment-no-period"), |period| side.period(period))
        }),
    }
}
