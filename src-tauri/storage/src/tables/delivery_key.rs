//! Which outcome is which of the four keys of delivery.

use model::KeyOutcome;
use rusqlite::{Connection, params};

use super::word::{KEYS, SCALES, word_for};
use super::{TableError, position, read_rows};

/// Writes all of them into an empty table.
pub(super) fn write(connection: &Connection, keys: &[KeyOutcome]) -> rusqlite::Result<()> {
    let mut insert =
        connection.prepare("INSERT INTO delivery_key (position, key, outcome, scale) VALUES (?1, ?2, ?3, ?4)")?;
    for (index, item) in keys.iter().enumerate() {
        let (key, scale) = (word_for(&KEYS, item.key), word_for(&SCALES, item.scale));
        insert.execute(params![position(0, index), key, item.outcome.as_str(), scale])?;
    }
    Ok(())
}

pub(super) fn read(connection: &Connection) -> Result<Vec<KeyOutcome>, TableError> {
    read_rows(connection, "delivery_key", "SELECT * FROM delivery_key ORDER BY position", |row| {
        Ok(KeyOutcome { key: row.word("key", &KEYS)?, outcome: row.id("outcome")?, scale: row.word("scale", &SCALES)? })
    })
}
