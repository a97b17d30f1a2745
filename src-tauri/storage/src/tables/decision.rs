//! Decisions: pins, locks and exclusions.

use model::{Decision, Period};
use rusqlite::{Connection, params};

use super::{TableError, position, read_rows};

/// Writes the decisions in place of those that are there.
pub(crate) fn write(connection: &Connection, decisions: &[Decision]) -> rusqlite::Result<()> {
    connection.execute("DELETE FROM decision", [])?;
    let mut insert =
        connection.prepare("INSERT INTO decision (investment, position, kind, start) VALUES (?1, ?2, ?3, ?4)")?;
    for (index, item) in decisions.iter().enumerate() {
        let (kind, start) = match item {
            Decision::Pin { start, .. } => ("pin", Some(start.0)),
            Decision::Lock { start, .. } => ("lock", Some(start.0)),
            Decision::Exclude { .. } => ("exclude", None),
        };
        insert.execute(params![item.investment().as_str(), position(0, index), kind, start])?;
    }
    Ok(())
}

#[derive(Clone, Copy)]
enum Kind {
    Pin,
    Lock,
    Exclude,
}

pub(super) fn read(connection: &Connection) -> Result<Vec<Decision>, TableError> {
    read_rows(connection, "decision", "SELECT * FROM decision ORDER BY position", |row| {
        let investment = row.id("investment")?;
        let kind = row.word("kind", &[("pin", Kind::Pin), ("lock", Kind::Lock), ("exclude", Kind::Exclude)])?;
        Ok(match kind {
            Kind::Pin => Decision::Pin { investment, start: Period(row.number("start")?) },
            Kind::Lock => Decision::Lock { investment, start: Period(row.number("start")?) },
            Kind::Exclude => Decision::Exclude { investment },
        })
    })
}
