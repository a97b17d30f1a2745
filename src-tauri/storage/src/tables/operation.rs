//! The last operations that made the document what it is.
//!
//! Of those before, their chain is left, in a row at the number of the last of them: it has no time. An
//! operation always has one.

use model::say;
use rusqlite::{Connection, params};

use super::{TableError, read_rows};
use crate::content::History;

/// More than any document has. It keeps numbers that only damage can make out of the counting.
const MOST: i64 = 1_000_000_000_000;

/// Writes what a history lists into an empty table.
pub(crate) fn write(connection: &Connection, history: &History) -> rusqlite::Result<()> {
    write_chain(connection, history)?;
    history.listed().try_for_each(|(seq, past)| insert(connection, seq, &past.label, &past.at))
}

/// Appends the last operation of a history, and removes what it no longer lists.
pub(crate) fn append(connection: &Connection, history: &History, label: &str, at: &str) -> rusqlite::Result<()> {
    write_chain(connection, history)?;
    insert(connection, history.length, label, at)
}

/// Removes the last operation of a history.
pub(crate) fn remove_last(connection: &Connection, history: &History) -> rusqlite::Result<()> {
    connection.execute("DELETE FROM operation WHERE seq = ?1", [history.length]).map(|_| ())
}

/// Puts the chain of the operations that are no longer listed in their place.
fn write_chain(connection: &Connection, history: &History) -> rusqlite::Result<()> {
    let (length, chain) = history.forgotten();
    if length == 0 {
        return Ok(());
    }
    connection.execute("DELETE FROM operation WHERE seq <= ?1", [length])?;
    insert(connection, length, chain, "")
}

fn insert(connection: &Connection, seq: i64, label: &str, at: &str) -> rusqlite::Result<()> {
    connection.execute("INSERT INTO operation (seq, label, at) VALUES (?1, ?2, ?3)", params![seq, label, at])?;
    Ok(())
}

/// Reads the operations into their chain.
pub(crate) fn read(connection: &Connection) -> Result<History, TableError> {
    let mut history = History::default();
    read_rows(connection, "operation", "SELECT * FROM operation ORDER BY seq", |row| {
        let (seq, label, at): (i64, _, _) = (row.number("seq")?, row.text("label")?, row.text("at")?);
        if at.is_empty() && history.length == 0 && label.len() == 64 && seq <= MOST {
            history = History::unlisted(seq, label);
            return Ok(());
        }
        if seq != history.length + 1 {
            return Err(row.fault(say!("operation-misplaced", expected = (history.length + 1).to_string())));
        }
        history.push(label, at);
        Ok(())
    })?;
    Ok(history)
}
