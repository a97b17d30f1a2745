//! Amounts per period, compared: by date for limits and capacities, by age for costs and efforts.

use super::sides::{Side, Sides};
use crate::{Period, say};

/// Stretches of time that are told one by one; the rest is counted.
const TOLD: usize = 6;

/// Amounts of a short row: it is shown whole.
const SHOWN: usize = 8;

/// Periods that lie next to each other and have the same two amounts.
struct Stretch<T> {
    /// Places in the earlier row, both ends included; where only the later row has amounts, the places
    /// they would have in it, which may be negative.
    first: i64,
    last: i64,
    before: Option<T>,
    after: Option<T>,
}

/// Tells the differences of two rows with one amount per period of the roadmap: "limit in Q3–Q4 2027
/// €200,000 → €150,000, in Q1 2028 none → €90,000". Nothing if each date has the amount it had.
///
/// Where the periods of the two cover other stretches of time, amounts cannot be compared by date; then
/// the rows are told if their numbers are different.
pub(super) fn by_date<T: Copy + PartialEq>(
    label: &str,
    before: &[T],
    after: &[T],
    sides: &Sides,
    words: impl Fn(T, &Side) -> String,
) -> Option<String> {
    let Some(shift) = sides.shift() else {
        let (before, after) = in_full(before, after, sides, words)?;
        let from = |side: &Side, amounts: String| {
            say!("row-from", unit = side.unit(), period = side.period(Period(0)), amounts = amounts)
        };
        return Some(format!("{label} {} → {}", from(&sides.before, before), from(&sides.after, after)));
    };
    let stretches = stretches(before, after, shift);
    let told: Vec<String> = stretches
        .iter()
        .take(TOLD)
        .map(|stretch| {
            let amount =
                |amount: Option<T>, side: &Side| amount.map_or_else(|| say!("none"), |amount| words(amount, side));
            say!(
                "row-stretch",
                when = when(stretch, shift, sides),
                before = amount(stretch.before, &sides.before),
                after = amount(stretch.after, &sides.after)
            )
        })
        .collect();
    if told.is_empty() {
        return None;
    }
    let rest: i64 = stretches.iter().skip(TOLD).map(|stretch| stretch.last - stretch.first + 1).sum();
    let told = format!("{label} {}", told.join(", "));
    Some(match u64::try_from(rest) {
        Ok(0) | Err(_) => told,
        Ok(rest) => say!("row-and-more", told = told, periods = sides.after.periods(rest)),
    })
}

/// The stretches in which two rows differ, by the places of the earlier row.
fn stretches<T: Copy + PartialEq>(before: &[T], after: &[T], shift: i64) -> Vec<Stretch<T>> {
    let length = |row: &[T]| i64::try_from(row.len()).unwrap_or(i64::MAX);
    let end = length(before).max(length(after).saturating_add(shift));
    let at = |row: &[T], place: i64| usize::try_from(place).ok().and_then(|place| row.get(place)).copied();
    let mut found: Vec<Stretch<T>> = vec![];
    for place in shift.min(0)..end {
        let (before, after) = (at(before, place), at(after, place - shift));
        if before == after {
            continue;
        }
        match found.last_mut() {
            Some(stretch) if stretch.last == place - 1 && stretch.before == before && stretch.after == after => {
                stretch.last = place;
            }
            _ => found.push(Stretch { first: place, last: place, before, after }),
        }
    }
    found
}

/// The name of a stretch of time: as it is called now, or was where it is no longer there. Where both
/// names are known and differ, both are said.
fn when<T>(stretch: &Stretch<T>, shift: i64, sides: &Sides) -> String {
    let named = |is_there: bool, side: &Side, shift: i64| {
        // rows beyond 65,535 periods are a problem of their own
        let period = |place: i64| Period(u16::try_from(place - shift).unwrap_or(u16::MAX));
        is_there.then(|| side.calendar.range(period(stretch.first), period(stretch.last)))
    };
    let before = named(stretch.before.is_some(), &sides.before, 0);
    let after = named(stretch.after.is_some(), &sides.after, shift);
    match (before, after) {
        (Some(before), Some(after)) if before != after => say!("row-now", before = before, after = after),
        (_, Some(name)) | (Some(name), None) => name,
        (None, None) => String::new(),
    }
}

/// Two rows with one amount per period of a life, if they are different: "€60,000, €60,000". Of long
/// rows the part from the first difference on.
pub(super) fn in_full<T: Copy + PartialEq>(
    before: &[T],
    after: &[T],
    sides: &Sides,
    words: impl Fn(T, &Side) -> String,
) -> Option<(String, String)> {
    if before == after {
        return None;
    }
    let same = before.iter().zip(after).take_while(|(one, other)| one == other).count();
    let start = if before.len().max(after.len()) <= SHOWN { 0 } else { same };
    let show = |row: &[T], side: &Side| {
        let end = row.len().min(start + SHOWN);
        let mut shown: Vec<String> = row[start..end].iter().map(|amount| words(*amount, side)).collect();
        if shown.is_empty() {
            shown.push(say!("none"));
        }
        let sign = |is_cut: bool, sign: &'static str| if is_cut { sign } else { "" };
        format!("{}{}{}", sign(start > 0, "… "), shown.join(", "), sign(end < row.len(), ", …"))
    };
    Some((show(before, &sides.before), show(after, &sides.after)))
}
