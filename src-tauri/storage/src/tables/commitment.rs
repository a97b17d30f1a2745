//! Commitments: what was promised of investments, and when it was done.

use model::{Commitment, Period};
use rusqlite::{Connection, params};

use super::{Fields, TableError, position, read_rows};

/// Writes the commitments in place of those that are there.
pub(crate) fn write(connection: &Connection, commitments: &[Commitment]) -> rusqlite::Result<()> {
    connection.execute("DELETE FROM commitment", [])?;
    let mut insert = connection
        .prepare("INSERT INTO commitment (position, investment, known, promised, done) VALUES (?1, ?2, ?3, ?4, ?5)")?;
    for (index, item) in commitments.iter().enumerate() {
        let [known, promised, done] = [item.known, item.promised, item.done].map(|period| period.map(|one| one.0));
        insert.execute(params![position(0, index), item.investment.as_str(), known, promised, done])?;
    }
    Ok(())
}

/// A period that may be missing.
fn period(row: &Fields, column: &str) -> Result<Option<Period>, TableError> {
    if row.is_null(column)? { Ok(None) } else { Ok(Some(Period(row.number(column)?))) }
}

pub(super) fn read(connection: &Connection) -> Result<Vec<Commitment>, TableError> {
    read_rows(connection, "commitment", "SELECT * FROM commitment ORDER BY position", |row| {
        Ok(Commitment {
            investment: row.id("investment")?,
            known: period(row, "known")?,
            promised: period(row, "promised")?,
            done: period(row, "done")?,
        })
    })
}
