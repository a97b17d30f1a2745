//! Outputs.

use model::{Output, OutputKind};
use rusqlite::{Connection, params};

use super::word::{MADE_BY, word_for};
use super::{TableError, position, read_rows};

/// Appends outputs, the first at position `first`.
pub(crate) fn write(connection: &Connection, outputs: &[Output], first: usize) -> rusqlite::Result<()> {
    let mut insert = connection.prepare(
        "INSERT INTO output (id, position, name, kind, capability, level, made_by)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
    )?;
    for (index, item) in outputs.iter().enumerate() {
        let (kind, capability, level) = match &item.kind {
            OutputKind::Deliverable => ("deliverable", None, None),
            OutputKind::CapabilityLevel { capability, level } => {
                ("capability_level", Some(capability.as_str()), Some(*level))
            }
        };
        insert.execute(params![
            item.id.as_str(),
            position(first, index),
            item.name,
            kind,
            capability,
            level,
            word_for(&MADE_BY, item.made_by),
        ])?;
    }
    Ok(())
}

pub(super) fn read(connection: &Connection) -> Result<Vec<Output>, TableError> {
    read_rows(connection, "output", "SELECT * FROM output ORDER BY position", |row| {
        let raises_capability = row.word("kind", &[("deliverable", false), ("capability_level", true)])?;
        let kind = if raises_capability {
            OutputKind::CapabilityLevel { capability: row.id("capability")?, level: row.level("level", 1)? }
        } else {
            OutputKind::Deliverable
        };
        Ok(Output { id: row.id("id")?, name: row.text("name")?, kind, made_by: row.word("made_by", &MADE_BY)? })
    })
}
