//! Assumptions.

use model::{Assumption, InvestmentId, OutcomeId, OutputId, Period, Share};
use rusqlite::{Connection, params};

use super::word::{FINDINGS, word_for};
use super::{Fields, TableError, position, read_rows};

/// Writes assumptions into an empty table.
pub(super) fn write(connection: &Connection, assumptions: &[Assumption]) -> rusqlite::Result<()> {
    let mut insert = connection.prepare(
        "INSERT INTO assumption (id, position, name, investment, output, outcome, confidence, test, due, finding,
             found, note)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)",
    )?;
    for (index, item) in assumptions.iter().enumerate() {
        insert.execute(params![
            item.id.as_str(),
            position(0, index),
            item.name,
            item.investment.as_ref().map(InvestmentId::as_str),
            item.output.as_ref().map(OutputId::as_str),
            item.outcome.as_ref().map(OutcomeId::as_str),
            item.confidence.0,
            item.test,
            item.due.map(|due| due.0),
            word_for(&FINDINGS, item.finding),
            item.found.map(|found| found.0),
            item.note,
        ])?;
    }
    Ok(())
}

/// A period that may be missing.
fn period(row: &Fields, column: &str) -> Result<Option<Period>, TableError> {
    Ok(if row.is_null(column)? { None } else { Some(Period(row.number(column)?)) })
}

pub(super) fn read(connection: &Connection) -> Result<Vec<Assumption>, TableError> {
    read_rows(connection, "assumption", "SELECT * FROM assumption ORDER BY position", |row| {
        Ok(Assumption {
            id: row.id("id")?,
            name: row.text("name")?,
            investment: if row.is_null("investment")? { None } else { Some(row.id("investment")?) },
            output: if row.is_null("output")? { None } else { Some(row.id("output")?) },
            outcome: if row.is_null("outcome")? { None } else { Some(row.id("outcome")?) },
            confidence: Share(row.within("confidence", 0, Share::WHOLE.0)?),
            test: row.text("test")?,
            due: period(row, "due")?,
            finding: row.word("finding", &FINDINGS)?,
            found: period(row, "found")?,
            note: row.text("note")?,
        })
    })
}
