//! The fields of everything that has a name of its own.

use super::changes::Changes;
use super::item::{Item, name_or_id};
use super::pairing::{moved, pair};
use super::rows::{by_date, in_full};
use super::sides::Side;
use crate::{
    Axis, Capability, Direction, Effort, Fte, Fund, FundCost, Investment, InvestmentKind, MadeBy, Money, Outcome,
    Output, OutputId, OutputKind, Period, Pool, Step, WorthCounts, lasting, say, words,
};

impl Item for Capability {
    fn noun() -> &'static str {
        lasting!(say!("noun-capability"))
    }

    fn key(&self) -> [&str; 3] {
        [self.id.as_str(), "", ""]
    }

    fn name(&self, _: &Side) -> String {
        name_or_id(&self.name, self.id.as_str())
    }

    fn tell(&self, after: &Self, changes: &mut Changes) {
        let Self { id: _, name, axis, now, next, target } = after;
        changes.text(&say!("field-name"), &self.name, name);
        tell_axis(self.axis, *axis, changes);
        let level = |level: &u8, _: &Side| level.to_string();
        changes.value(&say!("field-level-now"), &self.now, now, level);
        changes.value(&say!("field-level-next"), &self.next, next, level);
        changes.value(&say!("field-target-level"), &self.target, target, level);
    }
}

fn tell_axis(before: Axis, after: Axis, changes: &mut Changes) {
    changes.value(&say!("field-axis"), &before, &after, |axis, _| axis.name().into());
}

impl Item for Investment {
    fn noun() -> &'static str {
        lasting!(say!("noun-investment"))
    }

    fn key(&self) -> [&str; 3] {
        [self.id.as_str(), "", ""]
    }

    fn name(&self, _: &Side) -> String {
        name_or_id(&self.name, self.id.as_str())
    }

    fn tell(&self, after: &Self, changes: &mut Changes) {
        let Self { id: _, name, axis, kind, duration, not_before, done_by, cost, effort, outputs, note } = after;
        changes.text(&say!("field-name"), &self.name, name);
        tell_axis(self.axis, *axis, changes);
        changes.value(&say!("field-kind"), &self.kind, kind, |kind: &InvestmentKind, _| kind.name().into());
        changes.value(&say!("field-duration"), &self.duration, duration, |count, side| side.periods(u64::from(*count)));
        tell_window(&say!("field-not-before"), self.not_before, *not_before, changes);
        tell_window(&say!("field-done-by"), self.done_by, *done_by, changes);
        tell_costs(&self.cost, cost, changes);
        tell_efforts(&self.effort, effort, changes);
        tell_made(&self.outputs, outputs, changes);
        changes.text(&say!("field-note"), &self.note, note);
    }
}

/// A period that may be missing; nothing is said where the calendar alone has moved.
pub(super) fn tell_window(label: &str, before: Option<Period>, after: Option<Period>, changes: &mut Changes) {
    let sides = changes.sides;
    let told = match (before, after) {
        (Some(before), Some(after)) if before != after => sides.two_periods(before, after),
        (Some(before), None) => (sides.before.period(before), say!("none")),
        (None, Some(after)) => (say!("none"), sides.after.period(after)),
        _ => return,
    };
    changes.say(format!("{label} {} → {}", told.0, told.1));
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
            None => changes.say(say!("cost-new", now = now, fund = fund)),
            Some(old) if total(old) != total(cost) => {
                changes.say(say!("cost-other", old = sides.before.money(total(old)), now = now, fund = fund));
            }
            Some(old) => {
                if let Some((old, now)) = in_full(&old.per_period, per_period, sides, |part, side| side.money(part)) {
                    changes.say(say!("cost-per-period", unit = sides.after.unit(), old = old, now = now, fund = fund));
                }
            }
        }
    }
    for place in pairing.gone {
        let (amount, fund) = (sides.before.money(total(&before[place])), sides.before.fund(&before[place].fund));
        changes.say(say!("cost-gone", amount = amount, fund = fund));
    }
    if !moved(&pairing.origin).is_empty() {
        changes.say(say!("costs-reordered"));
    }
}

/// People per period of a life: one number where it is always the same.
fn people(effort: &Effort) -> String {
    match effort.per_period.as_slice() {
        [] => say!("none"),
        [first, rest @ ..] if rest.iter().all(|other| other == first) => words::fte(*first),
        _ => say!("up-to", amount = words::fte(peak(effort))),
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
            None => changes.say(say!("effort-new", now = people(effort), pool = pool)),
            Some(old) if peak(old) != peak(effort) => {
                changes.say(say!("effort-other", old = people(old), now = people(effort), pool = pool));
            }
            Some(old) => {
                if let Some((old, now)) = in_full(&old.per_period, per_period, sides, |part, _| words::fte(part)) {
                    changes.say(say!(
                        "effort-per-period",
                        unit = sides.after.unit(),
                        old = old,
                        now = now,
                        pool = pool
                    ));
                }
            }
        }
    }
    for place in pairing.gone {
        changes.say(say!("effort-gone", old = people(&before[place]), pool = sides.before.pool(&before[place].pool)));
    }
    if !moved(&pairing.origin).is_empty() {
        changes.say(say!("efforts-reordered"));
    }
}

fn tell_made(before: &[OutputId], after: &[OutputId], changes: &mut Changes) {
    let sides = changes.sides;
    let pairing = pair(before, after, |output| output);
    for (output, _) in after.iter().zip(&pairing.origin).filter(|(_, origin)| origin.is_none()) {
        changes.say(say!("makes", output = sides.after.name_of_output(output)));
    }
    for place in &pairing.gone {
        changes.say(say!("makes-no-longer", output = sides.before.name_of_output(&before[*place])));
    }
    if !moved(&pairing.origin).is_empty() {
        changes.say(say!("outputs-reordered"));
    }
}

impl Item for Output {
    fn noun() -> &'static str {
        lasting!(say!("noun-output"))
    }

    fn key(&self) -> [&str; 3] {
        [self.id.as_str(), "", ""]
    }

    fn name(&self, _: &Side) -> String {
        name_or_id(&self.name, self.id.as_str())
    }

    fn tell(&self, after: &Self, changes: &mut Changes) {
        let Self { id: _, name, kind, made_by } = after;
        changes.text(&say!("field-name"), &self.name, name);
        changes.value("", &self.kind, kind, |kind, side| match kind {
            OutputKind::Deliverable => say!("a-deliverable"),
            OutputKind::CapabilityLevel { capability, level } => {
                say!("capability-at-level", name = side.name_of_capability(capability), level = *level)
            }
        });
        changes.value(&say!("field-made-by"), &self.made_by, made_by, |made_by, _| match made_by {
            MadeBy::All => say!("made-by-all"),
            MadeBy::Any => say!("made-by-any"),
        });
    }
}

impl Item for Outcome {
    fn noun() -> &'static str {
        lasting!(say!("noun-outcome"))
    }

    fn key(&self) -> [&str; 3] {
        [self.id.as_str(), "", ""]
    }

    fn name(&self, _: &Side) -> String {
        name_or_id(&self.name, self.id.as_str())
    }

    fn tell(&self, after: &Self, changes: &mut Changes) {
        let Self { id: _, name, metric, unit, direction, baseline, target, worth, counts } = after;
        changes.text(&say!("field-name"), &self.name, name);
        changes.text(&say!("field-metric"), &self.metric, metric);
        changes.text(&say!("field-unit"), &self.unit, unit);
        changes.value(&say!("field-better-if"), &self.direction, direction, |direction, _| match direction {
            Direction::Up => say!("better-more"),
            Direction::Down => say!("better-less"),
        });
        for (label, old, now) in
            [(say!("field-baseline"), self.baseline, baseline), (say!("field-target"), self.target, target)]
        {
            if old != *now {
                let (old, now) = (words::measure(old, &self.unit), words::measure(*now, unit));
                changes.say(format!("{label} {old} → {now}"));
            }
        }
        changes.value(&say!("field-worth"), &self.worth, worth, |worth, _| words::worth(*worth));
        changes.value(&say!("field-worth-counts"), &self.counts, counts, |counts, side| match counts {
            WorthCounts::EachPeriod => say!("counts-each", unit = side.unit()),
            WorthCounts::Once => say!("counts-once"),
        });
    }
}

impl Item for Fund {
    fn noun() -> &'static str {
        lasting!(say!("noun-fund"))
    }

    fn key(&self) -> [&str; 3] {
        [self.id.as_str(), "", ""]
    }

    fn name(&self, _: &Side) -> String {
        name_or_id(&self.name, self.id.as_str())
    }

    fn tell(&self, after: &Self, changes: &mut Changes) {
        let Self { id: _, name, limit, carry_over } = after;
        changes.text(&say!("field-name"), &self.name, name);
        if let Some(told) =
            by_date(&say!("field-limit"), &self.limit, limit, changes.sides, |amount, side| side.money(amount))
        {
            changes.say(told);
        }
        changes.value(&say!("field-unspent-money"), &self.carry_over, carry_over, |carry_over, _| {
            if *carry_over { say!("money-stays") } else { say!("money-lapses") }
        });
    }
}

impl Item for Pool {
    fn noun() -> &'static str {
        lasting!(say!("noun-pool"))
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
        if let Some(told) =
            by_date(&say!("field-capacity"), &self.capacity, capacity, changes.sides, |people, _| words::fte(people))
        {
            changes.say(told);
        }
    }
}

impl Item for Step {
    fn noun() -> &'static str {
        lasting!(say!("noun-step"))
    }

    fn key(&self) -> [&str; 3] {
        [self.id.as_str(), "", ""]
    }

    fn name(&self, _: &Side) -> String {
        name_or_id(&self.name, self.id.as_str())
    }

    fn tell(&self, after: &Self, changes: &mut Changes) {
        let Self { id: _, name, promise, last_period, least_worth } = after;
        changes.text(&say!("field-name"), &self.name, name);
        changes.text(&say!("field-promise"), &self.promise, promise);
        let sides = changes.sides;
        if !sides.end_together(self.last_period, *last_period) {
            let (old, now) = sides.two_periods(self.last_period, *last_period);
            changes.say(say!("ends-with", old = old, now = now));
        }
        changes
            .value(&say!("field-must-gain-at-least"), &self.least_worth, least_worth, |worth, _| words::worth(*worth));
    }
}
