//! What became different from one plan to another: worth, money, proof, and who starts when.
//!
//! Deliberately not here: why something is left out. That is a fact about one plan, not about two.

use std::collections::BTreeSet;

use super::item::name_or_id;
use super::sides::{Side, Sides};
use super::{Difference, DifferenceKind};
use crate::{InvestmentId, Money, Period, Plan, Roadmap, Value, lasting, say, words};

fn line(kind: DifferenceKind, name: impl Into<String>, what: impl Into<String>) -> Difference {
    Difference { kind, noun: lasting!(say!("noun-plan")), name: name.into(), what: what.into() }
}

/// Everything that is different in the later plan: a plan that came or went in one line; else value,
/// money and proof, then what entered the plan, starts at another time, or was dropped from it, in the
/// order of the later roadmap. Nothing if neither has a plan, or both start the same for the same worth.
#[must_use]
pub fn plan_difference(
    roadmap_before: &Roadmap,
    plan_before: Option<&Plan>,
    roadmap_after: &Roadmap,
    plan_after: Option<&Plan>,
) -> Vec<Difference> {
    let sides = Sides::new(roadmap_before, roadmap_after);
    match (plan_before, plan_after) {
        (None, None) => vec![],
        (None, Some(plan)) => vec![line(DifferenceKind::Added, say!("noun-plan"), summary(plan, &sides.after))],
        (Some(plan), None) => vec![line(DifferenceKind::Removed, say!("noun-plan"), summary(plan, &sides.before))],
        (Some(before), Some(after)) => {
            let mut found = figures(before, after, &sides);
            starts(before, after, roadmap_before, roadmap_after, &sides, &mut found);
            found
        }
    }
}

/// "28 investments, 951 pts, €1,200,000".
fn summary(plan: &Plan, side: &Side) -> String {
    let count = plan.starts.len();
    say!("plan-summary", count = count, value = words::points(plan.value), spend = side.money(plan.spend))
}

fn figures(before: &Plan, after: &Plan, sides: &Sides) -> Vec<Difference> {
    let mut found = vec![];
    let mut changed = |name: String, what: String| found.push(line(DifferenceKind::Changed, name, what));
    if before.value != after.value {
        changed(say!("plan-value"), value_change(before.value, after.value));
    }
    let (old, now) = (sides.before.money(before.spend), sides.after.money(after.spend));
    if old != now {
        changed(
            say!("plan-money"),
            match spend_change(before.spend, after.spend, sides) {
                Some(by) => format!("{old} → {now} ({by})"),
                None => format!("{old} → {now}"),
            },
        );
    }
    let (old, now) = (words::proof(before), words::proof(after));
    if old != now {
        changed(say!("plan-proof"), format!("{old} → {now}"));
    }
    found
}

/// "950 pts → 960 pts (10 pts more)", in as many digits as it takes.
fn value_change(before: Value, after: Value) -> String {
    let apart = Value(after.0.saturating_sub(before.0).saturating_abs());
    let by = |apart: String| more_or_less(after > before, apart);
    let (old, now) = (words::points(before), words::points(after));
    if old == now {
        let exact = |value| format!("{}\u{a0}pts", words::points_exact(value));
        format!("{} → {} ({})", exact(before), exact(after), by(exact(apart)))
    } else {
        format!("{old} → {now} ({})", by(words::points(apart)))
    }
}

/// By how much, where both are in one currency.
fn spend_change(before: Money, after: Money, sides: &Sides) -> Option<String> {
    if before == after || sides.before.money(after) != sides.after.money(after) {
        return None;
    }
    let apart = Money(after.0.saturating_sub(before.0).saturating_abs());
    Some(more_or_less(after > before, sides.after.money(apart)))
}

/// "10 pts more", "€5,000 less".
fn more_or_less(is_more: bool, amount: String) -> String {
    if is_more { say!("more-of-it", amount = amount) } else { say!("less-of-it", amount = amount) }
}

fn starts(
    before: &Plan,
    after: &Plan,
    roadmap_before: &Roadmap,
    roadmap_after: &Roadmap,
    sides: &Sides,
    found: &mut Vec<Difference>,
) {
    for (id, name) in in_order(roadmap_after, after) {
        let Some(now) = after.starts.get(id) else { continue };
        match before.starts.get(id) {
            None => {
                found.push(line(DifferenceKind::Added, name, say!("starts-in", period = sides.after.period(*now))));
            }
            Some(old) if !sides.begin_together(*old, *now) => {
                found.push(line(DifferenceKind::Moved, name, move_in_time(*old, *now, sides)));
            }
            Some(_) => {}
        }
    }
    for (id, name) in in_order(roadmap_before, before) {
        let Some(old) = before.starts.get(id).filter(|_| !after.starts.contains_key(id)) else { continue };
        let period = sides.before.period(*old);
        let what = if sides.after.has(id) {
            say!("starts-no-longer", period = period)
        } else {
            say!("starts-no-longer-gone", period = period)
        };
        found.push(line(DifferenceKind::Removed, name, what));
    }
}

/// Investments with their names in the order of the roadmap; then those a plan names beside it, by id.
fn in_order<'a>(roadmap: &'a Roadmap, plan: &'a Plan) -> Vec<(&'a InvestmentId, String)> {
    let mut seen = BTreeSet::new();
    let known = roadmap.investments.iter().map(|item| (&item.id, name_or_id(&item.name, item.id.as_str())));
    let beside = plan.starts.keys().map(|id| (id, id.to_string()));
    known.chain(beside).filter(|(id, _)| seen.insert(*id)).collect()
}

/// "starts in Q3 2027 → Q1 2028, 2 quarters later".
fn move_in_time(before: Period, after: Period, sides: &Sides) -> String {
    let (old, now) = sides.two_periods(before, after);
    let first_day = |side: &Side, period| side.calendar.days(period).0;
    let is_later = first_day(&sides.after, after) > first_day(&sides.before, before);
    let apart = sides.shift().map(|shift| (i64::from(after.0) + shift - i64::from(before.0)).unsigned_abs());
    let by = match apart.map(|apart| sides.after.periods(apart)) {
        Some(periods) if is_later => say!("periods-later", periods = periods),
        Some(periods) => say!("periods-earlier", periods = periods),
        None if is_later => say!("later"),
        None => say!("earlier"),
    };
    say!("starts-moved", old = old, now = now, by = by)
}
