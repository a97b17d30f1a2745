//! Scenarios, each with what it came to when it was planned last.

use std::collections::BTreeMap;

use model::{InvestmentId, Money, Period, Scenario, ScenarioPlan, Value, say};
use rusqlite::{Connection, params};

use super::word::{PROOFS, word_for};
use super::{Fields, TableError, position, read_rows};

/// Writes the scenarios in place of those that are there.
pub(crate) fn write(connection: &Connection, scenarios: &[Scenario]) -> rusqlite::Result<()> {
    connection.execute("DELETE FROM scenario_start", [])?;
    connection.execute("DELETE FROM scenario", [])?;
    let mut insert = connection.prepare(
        "INSERT INTO scenario (position, name, what_if, sentence, kept, value, bound, proof, spend, inputs)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)",
    )?;
    let mut insert_start =
        connection.prepare("INSERT INTO scenario_start (scenario, investment, start) VALUES (?1, ?2, ?3)")?;
    for (index, item) in scenarios.iter().enumerate() {
        let plan = item.plan.as_ref();
        insert.execute(params![
            position(0, index),
            item.name,
            item.what_if,
            item.sentence,
            item.kept,
            plan.map(|plan| plan.value.0),
            plan.and_then(|plan| plan.bound).map(|bound| bound.0),
            plan.map(|plan| word_for(&PROOFS, plan.proof)),
            plan.map(|plan| plan.spend.0),
            plan.map(|plan| plan.inputs.as_str()),
        ])?;
        for (investment, start) in plan.into_iter().flat_map(|plan| &plan.starts) {
            insert_start.execute(params![position(0, index), investment.as_str(), start.0])?;
        }
    }
    Ok(())
}

pub(super) fn read(connection: &Connection) -> Result<Vec<Scenario>, TableError> {
    let mut starts: BTreeMap<i64, BTreeMap<InvestmentId, Period>> = BTreeMap::new();
    let sql = "SELECT * FROM scenario_start ORDER BY scenario, investment";
    read_rows(connection, "scenario_start", sql, |row| {
        let start = Period(row.number("start")?);
        starts.entry(row.number("scenario")?).or_default().insert(row.id("investment")?, start);
        Ok(())
    })?;
    read_rows(connection, "scenario", "SELECT * FROM scenario ORDER BY position", |row| {
        Ok(Scenario {
            name: row.text("name")?,
            what_if: row.text("what_if")?,
            sentence: row.text("sentence")?,
            kept: row.text("kept")?,
            plan: read_plan(row, starts.remove(&row.number("position")?).unwrap_or_default())?,
        })
    })
}

fn read_plan(row: &Fields, starts: BTreeMap<InvestmentId, Period>) -> Result<Option<ScenarioPlan>, TableError> {
    if row.is_null("proof")? {
        return if starts.is_empty() { Ok(None) } else { Err(row.fault(say!("starts-without-plan"))) };
    }
    let bound = if row.is_null("bound")? { None } else { Some(Value(row.number("bound")?)) };
    Ok(Some(ScenarioPlan {
        starts,
        value: Value(row.number("value")?),
        bound,
        proof: row.word("proof", &PROOFS)?,
        spend: Money(row.number("spend")?),
        inputs: row.text("inputs")?,
    }))
}
