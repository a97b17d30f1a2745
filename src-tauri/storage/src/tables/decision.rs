//! Decisions: pins, locks and exclusions.

use model::{Decision, Period};
use rusqlite::{Connection, params};

use super::{TableError, position, read_rows};

/// Writes the decisions in place of those that are there.
pub(crate) fn write(connection: &Connection, decisions: &[Decision]) -> rusqlite::Result<()> {
    connection.execute("DELETE FROM decision", [])?;
    let mut insert = connection
        .prepare("INSERT INTO decision (investment, position, kind, start, locked) VALUES (?1, ?2, ?3, ?4, ?5)")?;
    for (index, item) in decisions.iter().enumerate() {
        let kind = if item.start().is_some() { "pin" } else { "exclude" };
        let (start, locked) = (item.start().map(|start| start.0), matches!(item, Decision::Lock { .. }));
        insert.execute(params![item.investment().as_str(), position(0, index), kind, start, locked])?;
    }
    Ok(())
}

pub(super) fn read(connection: &Connection) -> Result<Vec<Decision>, TableError> {
    read_rows(connection, "decision", "SELECT * FROM decision ORDER BY position", |row| {
        let investment = row.id("investment")?;
        let is_pin = row.word("kind", &[("pin", true), ("exclude", false)])?;
        Ok(match (is_pin, row.yes_or_no("locked")?) {
            (true, true) => Decision::Lock { investment, start: Period(row.number("start")?) },
            (true, false) => Decision::Pin { investment, start: Period(row.number("start")?) },
            (false, _) => Decision::Exclude { investment },
        })
    })
}
