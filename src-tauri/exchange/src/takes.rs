//! What a row takes: money and people, by fund and pool, period by period, and how long.
//!
//! Deliberately not here: how amounts are written (see `amount`).

use std::collections::BTreeMap;

use model::roadmap::MAX_PERIODS;
use model::{Effort, Fte, FundCost, FundId, Money, PoolId, say, words};

use crate::amount::{self, Decimals, Unit};
use crate::cell::Cell;
use crate::column::Field;
use crate::draft::{Reading, Row};
use crate::text::find_called;

/// Amounts of one fund or pool: for the whole life, and by period of it (from 1).
#[derive(Debug, Default)]
pub(crate) struct Amounts {
    place: usize,
    whole: Option<i64>,
    by_period: BTreeMap<u16, (usize, i64)>,
}

/// Amounts by the id of the fund or pool that their column names, in the order of the columns.
pub(crate) type AmountsById = Vec<(Option<String>, Amounts)>;

pub(crate) fn amounts(reading: &Reading, row: &mut Row, is_money: bool) -> AmountsById {
    let settings = &reading.roadmap.settings;
    let mut found: AmountsById = vec![];
    for place in 0..row.columns.fields.len() {
        let (id, period) = match &row.columns.fields[place] {
            Some(Field::Cost { fund, period }) if is_money => (fund.as_ref().map(ToString::to_string), *period),
            Some(Field::Effort { pool, period }) if !is_money => (pool.as_ref().map(ToString::to_string), *period),
            _ => continue,
        };
        let unit = Unit {
            currency: is_money.then_some(settings.currency.as_str()),
            digits: if is_money { words::minor_digits(&settings.currency) } else { 2 },
            factor: row.columns.factors[place],
        };
        let Some(amount) = amount_at(row, place, reading.decimals, unit) else { continue };
        if !found.iter().any(|(other, _)| *other == id) {
            found.push((id.clone(), Amounts { place, ..Amounts::default() }));
        }
        let entry = found.iter_mut().find(|(other, _)| *other == id).map(|(_, amounts)| amounts);
        let entry = entry.expect("it was just put there");
        match period {
            Some(period) => {
                entry.by_period.insert(period, (place, amount));
            }
            None => entry.whole = Some(amount),
        }
    }
    found
}

fn amount_at(row: &mut Row, place: usize, decimals: Decimals, unit: Unit) -> Option<i64> {
    let read = match row.at(place) {
        Cell::Empty => return None,
        // people draw a dash for "nothing here"
        Cell::Text(text) if matches!(text.as_str(), "-" | "–" | "—") => return None,
        Cell::Text(text) => amount::parse(text, decimals, unit).map_err(String::from),
        Cell::Number(text) => amount::parse_number(text, unit).map_err(String::from),
        Cell::Other(what) => Err(say!("other-not-amount", what = what.said())),
    };
    let most = if unit.currency.is_some() { Money::MAX.0 } else { Fte::MAX.0 };
    match read {
        Ok(amount) if amount <= most => Some(amount),
        Ok(_) => {
            row.refuse(Some(place), &say!("amount-too-large"));
            None
        }
        Err(reason) => {
            row.refuse(Some(place), &reason);
            None
        }
    }
}

pub(crate) fn duration(reading: &mut Reading, row: &mut Row, costs: &AmountsById, efforts: &AmountsById) -> u16 {
    let place = row.columns.fields.iter().position(|field| matches!(field, Some(Field::Duration { .. })));
    let field = place.and_then(|place| row.columns.fields[place].clone());
    let (Some(place), Some(field)) = (place, field) else { return assumed_duration(reading, costs, efforts) };
    if *row.at(place) == Cell::Empty {
        return assumed_duration(reading, costs, efforts);
    }
    let Some(number) = row.whole(&field, false) else { return 1 };
    let length = reading.roadmap.settings.period_length;
    let periods = match field {
        Field::Duration { months: Some(months) } => {
            let months = number.saturating_mul(u32::from(months));
            if !months.is_multiple_of(u32::from(length.months())) {
                row.refuse(Some(place), &say!("no-whole-periods", length = length.code()));
                return 1;
            }
            months / u32::from(length.months())
        }
        _ => number,
    };
    match u16::try_from(periods) {
        Ok(periods @ 1..=MAX_PERIODS) => periods,
        _ => {
            row.refuse(Some(place), &say!("no-duration-imported"));
            1
        }
    }
}

/// As many periods as have amounts, or one.
fn assumed_duration(reading: &mut Reading, costs: &AmountsById, efforts: &AmountsById) -> u16 {
    let last = costs.iter().chain(efforts).filter_map(|(_, amounts)| amounts.by_period.keys().last()).max();
    if last.is_none() {
        reading.without_duration += 1;
    }
    last.copied().unwrap_or(1)
}

/// One amount per period: as given, or the whole spread evenly with what remains on the first periods.
pub(crate) fn costs_of(reading: &mut Reading, row: &mut Row, found: AmountsById, duration: u16) -> Vec<FundCost> {
    let text = row.text(&Field::Fund);
    let mut costs: Vec<FundCost> = vec![];
    for (id, amounts) in found {
        let Some(fund) = fund_for(reading, row, id.as_deref(), &text, amounts.place) else { continue };
        let Some(by_period) = per_period(row, &amounts, duration) else { continue };
        let per_period = match (amounts.whole, amounts.by_period.is_empty()) {
            (Some(whole), true) => spread(whole, duration),
            (Some(whole), false) if by_period.iter().sum::<i64>() != whole => {
                row.refuse(Some(amounts.place), &say!("not-the-sum"));
                continue;
            }
            _ => by_period,
        };
        let per_period = per_period.into_iter().map(Money).collect();
        if costs.iter().any(|cost| cost.fund == fund) {
            row.refuse(Some(amounts.place), &say!("fund-has-column"));
            continue;
        }
        costs.push(FundCost { fund, per_period });
    }
    costs
}

fn spread(whole: i64, duration: u16) -> Vec<i64> {
    let count = i64::from(duration);
    (0..count).map(|age| whole / count + i64::from(age < whole % count)).collect()
}

pub(crate) fn efforts_of(reading: &mut Reading, row: &mut Row, found: AmountsById, duration: u16) -> Vec<Effort> {
    let text = row.text(&Field::Pool);
    let mut efforts: Vec<Effort> = vec![];
    for (id, amounts) in found {
        let Some(pool) = pool_for(reading, row, id.as_deref(), &text, amounts.place) else { continue };
        let Some(by_period) = per_period(row, &amounts, duration) else { continue };
        let per_period = match (amounts.whole, amounts.by_period.is_empty()) {
            (Some(each), true) => vec![each; usize::from(duration)],
            (Some(_), false) => {
                row.refuse(Some(amounts.place), &say!("people-twice"));
                continue;
            }
            (None, _) => by_period,
        };
        if efforts.iter().any(|effort| effort.pool == pool) {
            row.refuse(Some(amounts.place), &say!("pool-has-column"));
            continue;
        }
        efforts.push(Effort { pool, per_period: per_period.into_iter().map(Fte).collect() });
    }
    efforts
}

/// The amounts of single periods; periods without one have none.
fn per_period(row: &mut Row, amounts: &Amounts, duration: u16) -> Option<Vec<i64>> {
    if let Some((_, (place, _))) = amounts.by_period.iter().find(|(period, _)| **period > duration) {
        row.refuse(Some(*place), &say!("after-the-end", count = duration));
        return None;
    }
    Some((1..=duration).map(|period| amounts.by_period.get(&period).map_or(0, |(_, amount)| *amount)).collect())
}

fn fund_for(reading: &mut Reading, row: &mut Row, id: Option<&str>, text: &str, place: usize) -> Option<FundId> {
    let funds = &reading.roadmap.funds;
    let wanted = id.unwrap_or(text);
    if wanted.is_empty() {
        let first = funds.first().map(|fund| fund.id.clone());
        match &first {
            None => row.refuse(Some(place), &say!("no-fund-to-pay")),
            Some(_) if funds.len() > 1 => reading.without_fund += 1,
            Some(_) => {}
        }
        return first;
    }
    let found = find_called(funds.iter(), wanted, |fund| (fund.id.as_str(), &fund.name));
    if found.is_none() {
        row.refuse(row.columns.place(&Field::Fund), &say!("no-such-fund"));
    }
    found.map(|fund| fund.id.clone())
}

fn pool_for(reading: &mut Reading, row: &mut Row, id: Option<&str>, text: &str, place: usize) -> Option<PoolId> {
    let pools = &reading.roadmap.pools;
    let wanted = id.unwrap_or(text);
    if wanted.is_empty() {
        let first = pools.first().map(|pool| pool.id.clone());
        match &first {
            None => row.refuse(Some(place), &say!("no-pool-to-work")),
            Some(_) if pools.len() > 1 => reading.without_pool += 1,
            Some(_) => {}
        }
        return first;
    }
    let found = find_called(pools.iter(), wanted, |pool| (pool.id.as_str(), &pool.name));
    if found.is_none() {
        row.refuse(row.columns.place(&Field::Pool), &say!("no-such-pool"));
    }
    found.map(|pool| pool.id.clone())
}
