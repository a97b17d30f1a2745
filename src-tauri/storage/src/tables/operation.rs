//! The list of operations that made the document what it is.

use rusqlite::{Connection, params};

use super::{TableError, read_rows};
use crate::content::History;

/// Appends one operation.
pub(crate) fn append(connection: &Connection, seq: i64, label: &str, at: &str) -> rusqlite::Result<()> {
    connection.execute("INSERT INTO operation (seq, label, at) VALUES (?1, ?2, ?3)", params![seq, label, at])?;
    Ok(())
}

/// Reads the operations into their chain.
pub(crate) fn read(connection: &Connection) -> Result<History, TableError> {
    let mut history = History::default();
    read_rows(connection, "operation", "SELECT * FROM operation ORDER BY seq", |row| {
        let (seq, label, at): (i64, _, _) = (row.number("seq")?, row.text("label")?, row.text("at")?);
        if seq != history.length + 1 {
            return Err(row.fault(format!("it stands where {} should be", history.length + 1)));
        }
        history.push(label, at);
        Ok(())
    })?;
    Ok(history)
}
