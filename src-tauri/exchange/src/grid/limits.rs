//! The tables of funds and pools: one column per period.

use model::{Fte, Fund, FundId, Money, Pool, PoolId, Roadmap, say, words};

use super::amounts::trimmed;
use super::edit::Added;
use super::reader::Reader;
use super::{Cell, CellKind, Column, DecimalSign, Grid, Row};

/// Keys of the columns of periods begin with this.
pub(super) const PERIOD: &str = "period:";

pub(super) fn period_columns(roadmap: &Roadmap, kind: CellKind, unit: &str) -> Vec<Column> {
    let calendar = roadmap.settings.calendar();
    let column = |period: model::Period| {
        Column::new(format!("{PERIOD}{}", period.0), calendar.name(period), kind).with_unit(unit)
    };
    roadmap.settings.all_periods().map(column).collect()
}

pub(super) fn show_funds(roadmap: &Roadmap, sign: DecimalSign) -> Grid {
    let currency = roadmap.settings.currency.as_str();
    let money = |amount: Money| Cell::number(words::money_exact(amount, currency), sign);
    let mut columns = vec![Column::new("name", say!("column-fund"), CellKind::Text)];
    columns.extend(period_columns(roadmap, CellKind::Money, currency));
    columns.push(Column::new("total", say!("column-total"), CellKind::Money).with_unit(currency).computed());
    let carried = Column::new("carry_over", say!("column-carry-over"), CellKind::Choice);
    columns.push(carried.of([say!("yes"), say!("no")]));
    let periods = usize::from(roadmap.settings.periods);
    let at = |fund: &Fund, period: usize| fund.limit.get(period).copied().unwrap_or_default();
    let row = |fund: &Fund| {
        let mut cells = vec![Cell::text(&fund.name)];
        cells.extend((0..periods).map(|period| money(at(fund, period))));
        cells.push(money(fund.limit.iter().copied().sum()));
        let (text, value) = if fund.carry_over { (say!("yes"), "yes") } else { (say!("no"), "no") };
        cells.push(Cell { text, value: value.into() });
        Row { id: fund.id.to_string(), cells }
    };
    let mut totals = vec![say!("all-funds")];
    totals.extend((0..periods).map(|period| money(roadmap.funds.iter().map(|fund| at(fund, period)).sum()).text));
    totals.push(money(roadmap.funds.iter().flat_map(|fund| &fund.limit).copied().sum()).text);
    totals.push(String::new());
    Grid { columns, rows: roadmap.funds.iter().map(row).collect(), totals }
}

pub(super) fn show_pools(roadmap: &Roadmap, sign: DecimalSign) -> Grid {
    let people = |people: Fte| Cell::number(trimmed(&words::fte_exact(people)), sign);
    let mut columns = vec![Column::new("name", say!("column-pool"), CellKind::Text)];
    columns.extend(period_columns(roadmap, CellKind::People, &say!("unit-people")));
    let total = say!("column-people-total", length = roadmap.settings.period_length.code());
    columns.push(Column::new("total", total, CellKind::People).computed());
    let periods = usize::from(roadmap.settings.periods);
    let at = |pool: &Pool, period: usize| pool.capacity.get(period).copied().unwrap_or_default();
    let row = |pool: &Pool| {
        let mut cells = vec![Cell::text(&pool.name)];
        cells.extend((0..periods).map(|period| people(at(pool, period))));
        cells.push(people(pool.capacity.iter().copied().sum()));
        Row { id: pool.id.to_string(), cells }
    };
    let mut totals = vec![say!("all-pools")];
    totals.extend((0..periods).map(|period| people(roadmap.pools.iter().map(|pool| at(pool, period)).sum()).text));
    totals.push(people(roadmap.pools.iter().flat_map(|pool| &pool.capacity).copied().sum()).text);
    Grid { columns, rows: roadmap.pools.iter().map(row).collect(), totals }
}

pub(super) fn add_fund(roadmap: &mut Roadmap, new: &mut Added) -> String {
    let id = new.id(|id| roadmap.funds.iter().any(|item| item.id.as_str() == id));
    let limit = vec![Money::ZERO; usize::from(roadmap.settings.periods)];
    let fund = FundId::try_from(id.as_str()).expect("a slug is a valid id");
    roadmap.funds.push(Fund { id: fund, name: new.name.clone(), limit, carry_over: false });
    id
}

pub(super) fn add_pool(roadmap: &mut Roadmap, new: &mut Added) -> String {
    let id = new.id(|id| roadmap.pools.iter().any(|item| item.id.as_str() == id));
    let capacity = vec![Fte::ZERO; usize::from(roadmap.settings.periods)];
    let pool = PoolId::try_from(id.as_str()).expect("a slug is a valid id");
    roadmap.pools.push(Pool { id: pool, name: new.name.clone(), capacity });
    id
}

/// The entry of a list for a column of a period; a list that is too short is filled up.
fn at<'a, T: Default + Clone>(list: &'a mut Vec<T>, column: &str, periods: u16) -> &'a mut T {
    let period: usize = column.strip_prefix(PERIOD).and_then(|text| text.parse().ok()).unwrap_or_default();
    if list.len() < usize::from(periods) {
        list.resize(usize::from(periods), T::default());
    }
    &mut list[period]
}

pub(super) fn set_fund(
    roadmap: &mut Roadmap,
    place: usize,
    column: &str,
    text: &str,
    reader: &Reader,
) -> Result<(), String> {
    let (item, periods) = (&mut roadmap.funds[place], roadmap.settings.periods);
    match column {
        "name" => item.name = reader.name(text)?,
        "carry_over" => item.carry_over = reader.yes_or_no(text)?,
        _ => *at(&mut item.limit, column, periods) = reader.money(text)?,
    }
    Ok(())
}

pub(super) fn set_pool(
    roadmap: &mut Roadmap,
    place: usize,
    column: &str,
    text: &str,
    reader: &Reader,
) -> Result<(), String> {
    let (item, periods) = (&mut roadmap.pools[place], roadmap.settings.periods);
    match column {
        "name" => item.name = reader.name(text)?,
        _ => *at(&mut item.capacity, column, periods) = reader.people(text)?,
    }
    Ok(())
}
