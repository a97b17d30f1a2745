//! Needs: what has to wait for what.

use model::{Need, NeedOn};
use rusqlite::{Connection, params};

use super::{TableError, position, read_rows};

/// Appends needs, the first at position `first`.
pub(crate) fn write(connection: &Connection, needs: &[Need], first: usize) -> rusqlite::Result<()> {
    let mut insert = connection.prepare(
        "INSERT INTO need (position, investment, on_investment, on_capability, level, lag)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
    )?;
    for (index, item) in needs.iter().enumerate() {
        let (investment, capability, level) = match &item.on {
            NeedOn::Investment(id) => (Some(id.as_str()), None, None),
            NeedOn::Capability { id, level } => (None, Some(id.as_str()), Some(*level)),
        };
        insert.execute(params![
            position(first, index),
            item.investment.as_str(),
            investment,
            capability,
            level,
            item.lag,
        ])?;
    }
    Ok(())
}

pub(super) fn read(connection: &Connection) -> Result<Vec<Need>, TableError> {
    read_rows(connection, "need", "SELECT * FROM need ORDER BY position", |row| {
        let on = if row.is_null("on_investment")? {
            NeedOn::Capability { id: row.id("on_capability")?, level: row.level("level", 1)? }
        } else {
            NeedOn::Investment(row.id("on_investment")?)
        };
        Ok(Need { investment: row.id("investment")?, on, lag: row.number("lag")? })
    })
}
