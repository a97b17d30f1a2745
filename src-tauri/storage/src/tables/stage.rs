//! Stages, and which capability lifts them.

use model::stage::MOST_WORK;
use model::{Lift, Stage};
use rusqlite::{Connection, params};

use super::{Fields, TableError, position, read_rows};

/// Writes stages and lifts into empty tables.
pub(super) fn write(connection: &Connection, stages: &[Stage], lifts: &[Lift]) -> rusqlite::Result<()> {
    let mut insert = connection.prepare("INSERT INTO stage (id, position, name, capacity) VALUES (?1, ?2, ?3, ?4)")?;
    for (index, item) in stages.iter().enumerate() {
        insert.execute(params![item.id.as_str(), position(0, index), item.name, item.capacity])?;
    }
    let mut insert =
        connection.prepare("INSERT INTO lift (position, stage, capability, per_level) VALUES (?1, ?2, ?3, ?4)")?;
    for (index, item) in lifts.iter().enumerate() {
        let (stage, capability) = (item.stage.as_str(), item.capability.as_str());
        insert.execute(params![position(0, index), stage, capability, item.per_level])?;
    }
    Ok(())
}

pub(super) fn read(connection: &Connection) -> Result<Vec<Stage>, TableError> {
    read_rows(connection, "stage", "SELECT * FROM stage ORDER BY position", |row| {
        Ok(Stage { id: row.id("id")?, name: row.text("name")?, capacity: work(row, "capacity", 0)? })
    })
}

pub(super) fn read_lifts(connection: &Connection) -> Result<Vec<Lift>, TableError> {
    read_rows(connection, "lift", "SELECT * FROM lift ORDER BY position", |row| {
        Ok(Lift { stage: row.id("stage")?, capability: row.id("capability")?, per_level: work(row, "per_level", 1)? })
    })
}

/// Units of work, at least so many.
fn work(row: &Fields, column: &str, least: i64) -> Result<u32, TableError> {
    row.within(column, least, MOST_WORK.into())?;
    row.number(column)
}
