//! Investments with their costs, efforts and outputs.

use std::collections::BTreeMap;

use model::{Effort, Fte, FundCost, Investment, InvestmentId, Money, OutputId, Period, say};
use rusqlite::{Connection, params};

use super::word::{AXES, INVESTMENT_KINDS, word_for};
use super::{Fields, TableError, amount, position, read_rows};

/// Appends investments, the first at position `first`.
pub(crate) fn write(connection: &Connection, investments: &[Investment], first: usize) -> rusqlite::Result<()> {
    let mut insert = connection.prepare(
        "INSERT INTO investment (id, position, name, axis, kind, duration, not_before, done_by, note)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
    )?;
    let mut insert_output =
        connection.prepare("INSERT INTO investment_output (investment, position, output) VALUES (?1, ?2, ?3)")?;
    for (index, item) in investments.iter().enumerate() {
        insert.execute(params![
            item.id.as_str(),
            position(first, index),
            item.name,
            word_for(&AXES, item.axis),
            word_for(&INVESTMENT_KINDS, item.kind),
            item.duration,
            item.not_before.map(|period| period.0),
            item.done_by.map(|period| period.0),
            item.note,
        ])?;
        for (place, output) in item.outputs.iter().enumerate() {
            insert_output.execute(params![item.id.as_str(), position(0, place), output.as_str()])?;
        }
    }
    write_costs(connection, investments)?;
    write_efforts(connection, investments)
}

fn write_costs(connection: &Connection, investments: &[Investment]) -> rusqlite::Result<()> {
    let mut insert =
        connection.prepare("INSERT INTO investment_cost (investment, position, fund) VALUES (?1, ?2, ?3)")?;
    let mut insert_amount = connection
        .prepare("INSERT INTO investment_cost_amount (investment, position, age, amount) VALUES (?1, ?2, ?3, ?4)")?;
    for item in investments {
        for (place, cost) in item.cost.iter().enumerate() {
            insert.execute(params![item.id.as_str(), position(0, place), cost.fund.as_str()])?;
            for (age, amount) in cost.per_period.iter().enumerate() {
                insert_amount.execute(params![item.id.as_str(), position(0, place), position(0, age), amount.0])?;
            }
        }
    }
    Ok(())
}

fn write_efforts(connection: &Connection, investments: &[Investment]) -> rusqlite::Result<()> {
    let mut insert =
        connection.prepare("INSERT INTO investment_effort (investment, position, pool) VALUES (?1, ?2, ?3)")?;
    let mut insert_amount = connection
        .prepare("INSERT INTO investment_effort_amount (investment, position, age, people) VALUES (?1, ?2, ?3, ?4)")?;
    for item in investments {
        for (place, effort) in item.effort.iter().enumerate() {
            insert.execute(params![item.id.as_str(), position(0, place), effort.pool.as_str()])?;
            for (age, people) in effort.per_period.iter().enumerate() {
                insert_amount.execute(params![item.id.as_str(), position(0, place), position(0, age), people.0])?;
            }
        }
    }
    Ok(())
}

pub(super) fn read(connection: &Connection) -> Result<Vec<Investment>, TableError> {
    let mut costs = read_costs(connection)?;
    let mut efforts = read_efforts(connection)?;
    let mut outputs: BTreeMap<InvestmentId, Vec<OutputId>> = BTreeMap::new();
    let sql = "SELECT * FROM investment_output ORDER BY investment, position";
    read_rows(connection, "investment_output", sql, |row| {
        let list = outputs.entry(row.id("investment")?).or_default();
        amount::append(row, "position", list, row.id("output")?)
    })?;
    read_rows(connection, "investment", "SELECT * FROM investment ORDER BY position", |row| {
        let id: InvestmentId = row.id("id")?;
        Ok(Investment {
            cost: costs.remove(&id).unwrap_or_default(),
            effort: efforts.remove(&id).unwrap_or_default(),
            outputs: outputs.remove(&id).unwrap_or_default(),
            id,
            name: row.text("name")?,
            axis: row.word("axis", &AXES)?,
            kind: row.word("kind", &INVESTMENT_KINDS)?,
            duration: row.number("duration")?,
            not_before: period(row, "not_before")?,
            done_by: period(row, "done_by")?,
            note: row.text("note")?,
        })
    })
}

/// A period, where there is one.
fn period(row: &Fields, column: &str) -> Result<Option<Period>, TableError> {
    if row.is_null(column)? { Ok(None) } else { Ok(Some(Period(row.number(column)?))) }
}

fn read_costs(connection: &Connection) -> Result<BTreeMap<InvestmentId, Vec<FundCost>>, TableError> {
    let mut costs: BTreeMap<InvestmentId, Vec<FundCost>> = BTreeMap::new();
    let sql = "SELECT * FROM investment_cost ORDER BY investment, position";
    read_rows(connection, "investment_cost", sql, |row| {
        let cost = FundCost { fund: row.id("fund")?, per_period: vec![] };
        amount::append(row, "position", costs.entry(row.id("investment")?).or_default(), cost)
    })?;
    let sql = "SELECT * FROM investment_cost_amount ORDER BY investment, position, age";
    read_rows(connection, "investment_cost_amount", sql, |row| {
        let amount = Money(row.within("amount", 0, Money::MAX.0)?);
        amount::append(row, "age", &mut entry(row, &mut costs)?.per_period, amount)
    })?;
    Ok(costs)
}

fn read_efforts(connection: &Connection) -> Result<BTreeMap<InvestmentId, Vec<Effort>>, TableError> {
    let mut efforts: BTreeMap<InvestmentId, Vec<Effort>> = BTreeMap::new();
    let sql = "SELECT * FROM investment_effort ORDER BY investment, position";
    read_rows(connection, "investment_effort", sql, |row| {
        let effort = Effort { pool: row.id("pool")?, per_period: vec![] };
        amount::append(row, "position", efforts.entry(row.id("investment")?).or_default(), effort)
    })?;
    let sql = "SELECT * FROM investment_effort_amount ORDER BY investment, position, age";
    read_rows(connection, "investment_effort_amount", sql, |row| {
        let people = Fte(row.within("people", 0, Fte::MAX.0)?);
        amount::append(row, "age", &mut entry(row, &mut efforts)?.per_period, people)
    })?;
    Ok(efforts)
}

/// The entry of an investment that a row of amounts belongs to.
fn entry<'a, T>(row: &Fields, lists: &'a mut BTreeMap<InvestmentId, Vec<T>>) -> Result<&'a mut T, TableError> {
    let place: usize = row.number("position")?;
    lists
        .get_mut(&row.id("investment")?)
        .and_then(|list| list.get_mut(place))
        .ok_or_else(|| row.fault(say!("belongs-to-nothing")))
}
