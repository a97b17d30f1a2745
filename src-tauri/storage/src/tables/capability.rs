//! Capabilities.

use model::Capability;
use rusqlite::{Connection, params};

use super::word::{AXES, word_for};
use super::{TableError, position, read_rows};

/// Appends capabilities, the first at position `first`.
pub(crate) fn write(connection: &Connection, capabilities: &[Capability], first: usize) -> rusqlite::Result<()> {
    let mut insert = connection.prepare(
        "INSERT INTO capability (id, position, name, axis, now, next, target) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
    )?;
    for (index, item) in capabilities.iter().enumerate() {
        insert.execute(params![
            item.id.as_str(),
            position(first, index),
            item.name,
            word_for(&AXES, item.axis),
            item.now,
            item.next,
            item.target,
        ])?;
    }
    Ok(())
}

pub(super) fn read(connection: &Connection) -> Result<Vec<Capability>, TableError> {
    read_rows(connection, "capability", "SELECT * FROM capability ORDER BY position", |row| {
        Ok(Capability {
            id: row.id("id")?,
            name: row.text("name")?,
            axis: row.word("axis", &AXES)?,
            now: row.level("now", 0)?,
            next: row.level("next", 0)?,
            target: row.level("target", 0)?,
        })
    })
}
