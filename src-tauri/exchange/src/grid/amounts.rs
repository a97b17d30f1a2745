//! Amounts over the life of an investment in one cell: "120,000" for all of it, "40,000 + 80,000" by period.

use model::{Fte, Money, say, words};

use super::reader::{Reader, is_none};
use super::{Cell, DecimalSign};

/// A whole spread evenly over periods, what remains on the first of them.
pub(super) fn spread(whole: i64, duration: u16) -> Vec<i64> {
    let count = i64::from(duration.max(1));
    (0..i64::from(duration)).map(|age| whole / count + i64::from(age < whole % count)).collect()
}

/// Cost of one fund: its total where that is spread evenly, else period by period.
pub(super) fn cost_cell(per_period: &[Money], currency: &str, sign: DecimalSign) -> Cell {
    let amounts: Vec<i64> = per_period.iter().map(|money| money.0).collect();
    let total = amounts.iter().sum();
    let is_even = u16::try_from(amounts.len()).is_ok_and(|duration| amounts == spread(total, duration));
    let shown = |amount: i64| sign.shown(&words::money_exact(Money(amount), currency));
    let text = if is_even { shown(total) } else { joined(amounts.iter().map(|amount| shown(*amount))) };
    Cell { text, value: words::money_exact(Money(total), currency) }
}

/// People of one pool: how many in each period where that is the same, else period by period.
pub(super) fn effort_cell(per_period: &[Fte], sign: DecimalSign) -> Cell {
    let most = per_period.iter().copied().max().unwrap_or_default();
    let shown = |people: Fte| sign.shown(&trimmed(&words::fte_exact(people)));
    let text = if per_period.iter().all(|people| *people == most) {
        shown(most)
    } else {
        joined(per_period.iter().map(|people| shown(*people)))
    };
    Cell { text, value: words::fte_exact(most) }
}

/// "2.50" as "2.5".
pub(super) fn trimmed(exact: &str) -> String {
    if exact.contains('.') { exact.trim_end_matches('0').trim_end_matches('.').to_owned() } else { exact.to_owned() }
}

fn joined(amounts: impl Iterator<Item = String>) -> String {
    amounts.collect::<Vec<_>>().join(" + ")
}

/// Reads a cost; nothing for an empty cell.
pub(super) fn read_cost(reader: &Reader, text: &str, duration: u16) -> Result<Option<Vec<Money>>, String> {
    if is_none(text) {
        return Ok(None);
    }
    let amounts = match &parts(text)[..] {
        [whole] => spread(reader.money(whole)?.0, duration),
        several => {
            let amounts: Result<Vec<i64>, String> =
                several.iter().map(|part| reader.money(part).map(|money| money.0)).collect();
            filled(amounts?, duration, reader)?
        }
    };
    Ok(Some(amounts.into_iter().map(Money).collect()))
}

/// Reads people; nothing for an empty cell.
pub(super) fn read_effort(reader: &Reader, text: &str, duration: u16) -> Result<Option<Vec<Fte>>, String> {
    if is_none(text) {
        return Ok(None);
    }
    let amounts = match &parts(text)[..] {
        [each] => vec![reader.people(each)?.0; usize::from(duration)],
        several => {
            let amounts: Result<Vec<i64>, String> =
                several.iter().map(|part| reader.people(part).map(|people| people.0)).collect();
            filled(amounts?, duration, reader)?
        }
    };
    Ok(Some(amounts.into_iter().map(Fte).collect()))
}

fn parts(text: &str) -> Vec<&str> {
    text.trim().trim_start_matches('+').split(['+', ';', '/']).map(str::trim).collect()
}

/// One amount per period; periods after the last that is given have none.
fn filled(mut amounts: Vec<i64>, duration: u16, reader: &Reader) -> Result<Vec<i64>, String> {
    if amounts.len() > usize::from(duration) {
        let length = reader.settings.period_length.code();
        return Err(say!("too-many-amounts", amounts = amounts.len(), count = duration, length = length));
    }
    amounts.resize(usize::from(duration), 0);
    Ok(amounts)
}

/// A cost over another number of periods: an even one stays even, and no money is lost.
pub(super) fn stretch_cost(per_period: &[Money], duration: u16) -> Vec<Money> {
    let amounts: Vec<i64> = per_period.iter().map(|money| money.0).collect();
    let total: i64 = amounts.iter().sum();
    let length = usize::from(duration);
    let is_even = u16::try_from(amounts.len()).is_ok_and(|before| amounts == spread(total, before));
    if is_even {
        return spread(total, duration).into_iter().map(Money).collect();
    }
    let mut stretched = amounts;
    let rest: i64 = stretched.iter().skip(length).sum();
    stretched.resize(length, 0);
    if let Some(last) = stretched.last_mut() {
        *last += rest;
    }
    stretched.into_iter().map(Money).collect()
}

/// People over another number of periods: the same number stays the same, else the last one goes on.
pub(super) fn stretch_effort(per_period: &[Fte], duration: u16) -> Vec<Fte> {
    let last = per_period.last().copied().unwrap_or_default();
    let mut stretched = per_period.to_vec();
    stretched.resize(usize::from(duration), last);
    stretched
}
