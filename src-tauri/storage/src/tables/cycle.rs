//! Cycles that are over, each with the ways of its outcomes, and what levels are worth at the end.

use std::collections::BTreeMap;

use model::calendar::YearMonth;
use model::cycle::{MOST_COUNTED, MOST_VALUE};
use model::lasting::HIGHEST_LASTING;
use model::{Cycle, CycleOutcome, LastingWorth, Measure, Points, Roadmap, Value, say};
use rusqlite::{Connection, params};

use super::{Fields, TableError, amount, position, read_rows};

/// Writes all of them into empty tables.
pub(super) fn write(connection: &Connection, roadmap: &Roadmap) -> rusqlite::Result<()> {
    let mut insert = connection.prepare(
        "INSERT INTO cycle (id, position, name, began, ended, promised, reached, planned, done, review, account)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)",
    )?;
    let mut insert_outcome = connection.prepare(
        "INSERT INTO cycle_outcome (cycle, position, name, unit, baseline, promised, reached)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
    )?;
    for (index, item) in roadmap.cycles.iter().enumerate() {
        let id = item.id.as_str();
        insert.execute(params![
            id,
            position(0, index),
            item.name,
            item.began.to_string(),
            item.ended.to_string(),
            item.promised.0,
            item.reached.0,
            item.planned,
            item.done,
            item.review,
            item.account
        ])?;
        for (place, outcome) in item.outcomes.iter().enumerate() {
            let CycleOutcome { name, unit, baseline, promised, reached } = outcome;
            let reached = reached.map(|reached| reached.0);
            insert_outcome.execute(params![id, position(0, place), name, unit, baseline.0, promised.0, reached])?;
        }
    }
    let mut insert =
        connection.prepare("INSERT INTO lasting_worth (capability, position, per_level) VALUES (?1, ?2, ?3)")?;
    for (index, item) in roadmap.lasting.iter().enumerate() {
        insert.execute(params![item.capability.as_str(), position(0, index), item.per_level.0])?;
    }
    Ok(())
}

pub(super) fn read_lasting(connection: &Connection) -> Result<Vec<LastingWorth>, TableError> {
    read_rows(connection, "lasting_worth", "SELECT * FROM lasting_worth ORDER BY position", |row| {
        let per_level = Points(row.within("per_level", 1, HIGHEST_LASTING.0)?);
        Ok(LastingWorth { capability: row.id("capability")?, per_level })
    })
}

fn month(row: &Fields, column: &str) -> Result<YearMonth, TableError> {
    YearMonth::try_from(row.text(column)?).map_err(|_| row.fault(say!("no-month-of-cycle")))
}

fn value(row: &Fields, column: &str) -> Result<Value, TableError> {
    row.within(column, -MOST_VALUE.0, MOST_VALUE.0).map(Value)
}

fn count(row: &Fields, column: &str) -> Result<u32, TableError> {
    row.within(column, 0, MOST_COUNTED.into())?;
    row.number(column)
}

pub(super) fn read(connection: &Connection) -> Result<Vec<Cycle>, TableError> {
    let mut outcomes: BTreeMap<String, Vec<CycleOutcome>> = BTreeMap::new();
    read_rows(connection, "cycle_outcome", "SELECT * FROM cycle_outcome ORDER BY cycle, position", |row| {
        let reached = if row.is_null("reached")? { None } else { Some(Measure(row.number("reached")?)) };
        let outcome = CycleOutcome {
            name: row.text("name")?,
            unit: row.text("unit")?,
            baseline: Measure(row.number("baseline")?),
            promised: Measure(row.number("promised")?),
            reached,
        };
        amount::append(row, "position", outcomes.entry(row.text("cycle")?).or_default(), outcome)
    })?;
    read_rows(connection, "cycle", "SELECT * FROM cycle ORDER BY position", |row| {
        Ok(Cycle {
            id: row.id("id")?,
            name: row.text("name")?,
            began: month(row, "began")?,
            ended: month(row, "ended")?,
            promised: value(row, "promised")?,
            reached: value(row, "reached")?,
            planned: count(row, "planned")?,
            done: count(row, "done")?,
            outcomes: outcomes.remove(&row.text("id")?).unwrap_or_default(),
            review: row.text("review")?,
            account: row.text("account")?,
        })
    })
}
