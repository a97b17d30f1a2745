//! The plan, if there is one: its row, its starts, and what it leaves out.

use std::collections::BTreeMap;

use model::{InvestmentId, Money, Period, Plan, Value};
use rusqlite::{Connection, params};

use super::word::{PROOFS, word_for};
use super::{TableError, left_out, read_rows};
use crate::StoredPlan;

/// Writes a plan in place of the one that is there.
pub(crate) fn write(connection: &Connection, stored: &StoredPlan) -> rusqlite::Result<()> {
    remove(connection)?;
    let plan = &stored.plan;
    connection.execute(
        "INSERT INTO plan (id, value, bound, proof, spend, inputs, made_by, planned_at)
         VALUES (1, ?1, ?2, ?3, ?4, ?5, ?6, ?7)",
        params![
            plan.value.0,
            plan.bound.map(|bound| bound.0),
            word_for(&PROOFS, plan.proof),
            plan.spend.0,
            plan.inputs,
            plan.made_by,
            stored.planned_at,
        ],
    )?;
    let mut insert = connection.prepare("INSERT INTO plan_start (investment, plan, start) VALUES (?1, 1, ?2)")?;
    for (investment, start) in &plan.starts {
        insert.execute(params![investment.as_str(), start.0])?;
    }
    left_out::write(connection, &plan.left_out)
}

/// Takes the plan away that is there.
pub(crate) fn remove(connection: &Connection) -> rusqlite::Result<()> {
    for table in ["plan_left_out", "plan_start", "plan"] {
        connection.execute(&format!("DELETE FROM {table}"), [])?;
    }
    Ok(())
}

/// Reads the plan, if there is one.
pub(crate) fn read(connection: &Connection) -> Result<Option<StoredPlan>, TableError> {
    let starts: BTreeMap<InvestmentId, Period> =
        read_rows(connection, "plan_start", "SELECT * FROM plan_start ORDER BY investment", |row| {
            Ok((row.id("investment")?, Period(row.number("start")?)))
        })?
        .into_iter()
        .collect();
    let left_out = left_out::read(connection)?;
    let mut plans = read_rows(connection, "plan", "SELECT * FROM plan", |row| {
        let bound = if row.is_null("bound")? { None } else { Some(Value(row.number("bound")?)) };
        Ok(StoredPlan {
            plan: Plan {
                starts: starts.clone(),
                left_out: left_out.clone(),
                value: Value(row.number("value")?),
                bound,
                proof: row.word("proof", &PROOFS)?,
                spend: Money(row.number("spend")?),
                inputs: row.text("inputs")?,
                made_by: row.text("made_by")?,
            },
            planned_at: row.text("planned_at")?,
        })
    })?;
    Ok(plans.pop())
}
