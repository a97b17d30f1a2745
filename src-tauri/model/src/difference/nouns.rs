//! The fields of everything that has a name of its own.

use super::changes::Changes;
use super::item::{Item, name_or_id};
use super::pairing::{moved, pair};
use super::rows::{by_date, in_full};
use super::sides::Side;
use crate::{
    Axis, Capability, Direction, Effort, Fte, Fund, FundCost, Investment, InvestmentKind, MadeBy, Money, Outcome,
    Output, OutputId, OutputKind, Pool, Step, WorthCounts, words,
};

impl Item for Capability {
    const NOUN: &'static str = "Capability";

    fn key(&self) -> [&str; 3] {
        [self.id.as_str(), "", ""]
    }

    fn name(&self, _: &Side) -> String {
        name_or_id(&self.name, self.id.as_str())
    }

    fn tell(&self, after: &Self, changes: &mut Changes) {
        let Self { id: _, name, axis, now, next, target } = after;
        changes.text("name", &self.name, name);
        tell_axis(self.axis, *axis, changes);
        let level = |level: &u8, _: &Side| level.to_string();
        changes.value("level now", &self.now, now, level);
        changes.value("level next", &self.next, next, level);
        changes.value("target level", &self.target, target, level);
    }
}

fn tell_axis(before: Axis, after: Axis, changes: &mut Changes) {
    changes.value("axis", &before, &after, |axis, _| axis.name().into());
}

impl Item for Investment {
    const NOUN: &'static str = "Investment";

    fn key(&self) -> [&str; 3] {
        [self.id.as_str(), "", ""]
    }

    fn name(&self, _: &Side) -> String {
        name_or_id(&self.name, self.id.as_str())
    }

    fn tell(&self, after: &Self, changes: &mut Changes) {
        let Self { id: _, name, axis, kind, duration, cost, effort, outputs, note } = after;
        changes.text("name", &self.name, name);
        tell_axis(self.axis, *axis, changes);
        changes.value("kind", &self.kind, kind, |kind: &InvestmentKind, _| kind.name().into());
        changes.value("duration", &self.duration, duration, |count, side| side.periods(u64::from(*count)));
        tell_costs(&self.cost, cost, changes);
        tell_efforts(&self.effort, effort, changes);
        tell_made(&self.outputs, outputs, changes);
        changes.text("note", &self.note, note);
    }
}

fn tell_costs(before: &[FundCost], after: &[FundCost], changes: &mut Changes) {
    // beyond all limits in a broken roadmap, and compared all the same
    let total =
        |cost: &FundCost| cost.per_period.iter().fold(Money::ZERO, |sum, part| Money(sum.0.saturating_add(part.0)));
    let sides = changes.sides;
    let pairing = pair(before, after, |cost| &cost.fund);
    for (cost, origin) in after.iter().zip(&pairing.origin) {
        let FundCost { fund, per_period } = cost;
        let fund = sides.after.fund(fund);
        let now = sides.after.money(total(cost));
        match origin.map(|place| &before[place]) {
            None => changes.say(format!("cost none → {now} ({fund})")),
            Some(old) if total(old) != total(cost) => {
                changes.say(format!("cost {} → {now} ({fund})", sides.before.money(total(old))));
            }
            Some(old) => {
                if let Some((old, now)) = in_full(&old.per_period, per_period, sides, |part, side| side.money(part)) {
                    changes.say(format!("cost per {} {old} → {now} ({fund})", sides.after.unit()));
                }
            }
        }
    }
    for place in pairing.gone {
        let (amount, fund) = (sides.before.money(total(&before[place])), sides.before.fund(&before[place].fund));
        changes.say(format!("cost {amount} → none ({fund})"));
    }
    if !moved(&pairing.origin).is_empty() {
        changes.say("costs in another order");
    }
}

/// People per period of a life: one number where it is always the same.
fn people(effort: &Effort) -> String {
    match effort.per_period.as_slice() {
        [] => "none".into(),
        [first, rest @ ..] if rest.iter().all(|other| other == first) => words::fte(*first),
        _ => format!("up to {}", words::fte(peak(effort))),
    }
}

fn peak(effort: &Effort) -> Fte {
    effort.per_period.iter().copied().max().unwrap_or_default()
}

fn tell_efforts(before: &[Effort], after: &[Effort], changes: &mut Changes) {
    let sides = changes.sides;
    let pairing = pair(before, after, |effort| &effort.pool);
    for (effort, origin) in after.iter().zip(&pairing.origin) {
        let Effort { pool, per_period } = effort;
        let pool = sides.after.pool(pool);
        match origin.map(|place| &before[place]) {
            None => changes.say(format!("effort none → {} ({pool})", people(effort))),
            Some(old) if peak(old) != peak(effort) => {
                changes.say(format!("effort {} → {} ({pool})", people(old), people(effort)));
            }
            Some(old) => {
                if let Some((old, now)) = in_full(&old.per_period, per_period, sides, |part, _| words::fte(part)) {
                    changes.say(format!("effort per {} {old} → {now} ({pool})", sides.after.unit()));
                }
            }
        }
    }
    for place in pairing.gone {
        changes.say(format!("effort {} → none ({})", people(&before[place]), sides.before.pool(&before[place].pool)));
    }
    if !moved(&pairing.origin).is_empty() {
        changes.say("efforts in another order");
    }
}

fn tell_made(before: &[OutputId], after: &[OutputId], changes: &mut Changes) {
    let sides = changes.sides;
    let pairing = pair(before, after, |output| output);
    for (output, _) in after.iter().zip(&pairing.origin).filter(|(_, origin)| origin.is_none()) {
        changes.say(format!("makes {}", sides.after.name_of_output(output)));
    }
    for place in &pairing.gone {
        changes.say(format!("no longer makes {}", sides.before.name_of_output(&before[*place])));
    }
    if !moved(&pairing.origin).is_empty() {
        changes.say("outputs in another order");
    }
}

impl Item for Output {
    const NOUN: &'static str = "Output";

    fn key(&self) -> [&str; 3] {
        [self.id.as_str(), "", ""]
    }

    fn name(&self, _: &Side) -> String {
        name_or_id(&self.name, self.id.as_str())
    }

    fn tell(&self, after: &Self, changes: &mut Changes) {
        let Self { id: _, name, kind, made_by } = after;
        changes.text("name", &self.name, name);
        changes.value("", &self.kind, kind, |kind, side| match kind {
            OutputKind::Deliverable => "a deliverable".into(),
            OutputKind::CapabilityLevel { capability, level } => {
                format!("{} at level {level}", side.name_of_capability(capability))
            }
        });
        changes.value("made by", &self.made_by, made_by, |made_by, _| match made_by {
            MadeBy::All => "all of its investments".into(),
            MadeBy::Any => "any one of its investments".into(),
        });
    }
}

impl Item for Outcome {
    const NOUN: &'static str = "Outcome";

    fn key(&self) -> [&str; 3] {
        [self.id.as_str(), "", ""]
    }

    fn name(&self, _: &Side) -> String {
        name_or_id(&self.name, self.id.as_str())
    }

    fn tell(&self, after: &Self, changes: &mut Changes) {
        let Self { id: _, name, metric, unit, direction, baseline, target, worth, counts } = after;
        changes.text("name", &self.name, name);
        changes.text("metric", &self.metric, metric);
        changes.text("unit", &self.unit, unit);
        changes.value("better if", &self.direction, direction, |direction, _| match direction {
            Direction::Up => "more".into(),
            Direction::Down => "less".into(),
        });
        for (label, old, now) in [("baseline", self.baseline, baseline), ("target", self.target, target)] {
            if old != *now {
                let (old, now) = (words::measure(old, &self.unit), words::measure(*now, unit));
                changes.say(format!("{label} {old} → {now}"));
            }
        }
        changes.value("worth", &self.worth, worth, |worth, _| words::worth(*worth));
        changes.value("worth counts", &self.counts, counts, |counts, side| match counts {
            WorthCounts::EachPeriod => format!("in each {}", side.unit()),
            WorthCounts::Once => "once".into(),
        });
    }
}

impl Item for Fund {
    const NOUN: &'static str = "Fund";

    fn key(&self) -> [&str; 3] {
        [self.id.as_str(), "", ""]
    }

    fn name(&self, _: &Side) -> String {
        name_or_id(&self.name, self.id.as_str())
    }

    fn tell(&self, after: &Self, changes: &mut Changes) {
        let Self { id: _, name, limit, carry_over } = after;
        changes.text("name", &self.name, name);
        if let Some(told) = by_date("limit", &self.limit, limit, changes.sides, |amount, side| side.money(amount)) {
            changes.say(told);
        }
        changes.value("unspent money", &self.carry_over, carry_over, |carry_over, _| {
            if *carry_over { "stays for later".into() } else { "lapses".into() }
        });
    }
}

impl Item for Pool {
    const NOUN: &'static str = "Pool";

    fn key(&self) -> [&str; 3] {
        [self.id.as_str(), "", ""]
    }

    fn name(&self, _: &Side) -> String {
        name_or_id(&self.name, self.id.as_str())
    }

    fn tell(&self, after: &Self, changes: &mut Changes) {
        let Self { id: _, name, capacity } = after;
        changes.text("name", &self.name, name);
        if let Some(told) = by_date("capacity", &self.capacity, capacity, changes.sides, |people, _| words::fte(people))
        {
            changes.say(told);
        }
    }
}

impl Item for Step {
    const NOUN: &'static str = "Step";

    fn key(&self) -> [&str; 3] {
        [self.id.as_str(), "", ""]
    }

    fn name(&self, _: &Side) -> String {
        name_or_id(&self.name, self.id.as_str())
    }

    fn tell(&self, after: &Self, changes: &mut Changes) {
        let Self { id: _, name, promise, last_period, least_worth } = after;
        changes.text("name", &self.name, name);
        changes.text("promise", &self.promise, promise);
        let sides = changes.sides;
        if !sides.end_together(self.last_period, *last_period) {
            let (old, now) = sides.two_periods(self.last_period, *last_period);
            changes.say(format!("ends with {old} → {now}"));
        }
        changes.value("must gain at least", &self.least_worth, least_worth, |worth, _| words::worth(*worth));
    }
}
