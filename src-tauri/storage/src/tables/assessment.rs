//! Assessments of capabilities.

use model::calendar::YearMonth;
use model::capability::MAX_LEVEL;
use model::{Assessment, say};
use rusqlite::{Connection, params};

use super::{Fields, TableError, position, read_rows};

/// Writes all of them into an empty table.
pub(super) fn write(connection: &Connection, assessments: &[Assessment]) -> rusqlite::Result<()> {
    let mut insert = connection.prepare(
        "INSERT INTO assessment (id, position, capability, month, assessor, declared, evidenced, evidence)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
    )?;
    for (index, item) in assessments.iter().enumerate() {
        insert.execute(params![
            item.id.as_str(),
            position(0, index),
            item.capability.as_str(),
            item.month.to_string(),
            item.assessor,
            item.declared,
            item.evidenced,
            item.evidence
        ])?;
    }
    Ok(())
}

pub(super) fn read(connection: &Connection) -> Result<Vec<Assessment>, TableError> {
    read_rows(connection, "assessment", "SELECT * FROM assessment ORDER BY position", |row| {
        Ok(Assessment {
            id: row.id("id")?,
            capability: row.id("capability")?,
            month: YearMonth::try_from(row.text("month")?).map_err(|_| row.fault(say!("no-month-of-survey")))?,
            assessor: row.text("assessor")?,
            declared: level(row, "declared")?,
            evidenced: level(row, "evidenced")?,
            evidence: row.text("evidence")?,
        })
    })
}

fn level(row: &Fields, column: &str) -> Result<u8, TableError> {
    row.within(column, 0, MAX_LEVEL.into())?;
    row.number(column)
}
