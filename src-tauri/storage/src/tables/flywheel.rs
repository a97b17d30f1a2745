//! Blades of the management flywheel, what turns them, and what pushes them.

use model::blade::{FULL, MOST_POINTS, MOST_STRENGTH};
use model::roadmap::MAX_PERIODS;
use model::{Blade, Influence, Push, Roadmap};
use rusqlite::{Connection, params};

use super::{TableError, position, read_rows};

/// Writes all of them into empty tables.
pub(super) fn write(connection: &Connection, roadmap: &Roadmap) -> rusqlite::Result<()> {
    let mut insert = connection.prepare("INSERT INTO blade (id, position, name, start) VALUES (?1, ?2, ?3, ?4)")?;
    for (index, item) in roadmap.blades.iter().enumerate() {
        insert.execute(params![item.id.as_str(), position(0, index), item.name, item.start])?;
    }
    let mut insert =
        connection.prepare("INSERT INTO influence (position, source, turned, strength) VALUES (?1, ?2, ?3, ?4)")?;
    for (index, item) in roadmap.influences.iter().enumerate() {
        insert.execute(params![position(0, index), item.from.as_str(), item.to.as_str(), item.strength])?;
    }
    let mut insert = connection
        .prepare("INSERT INTO push (position, investment, blade, points, lag) VALUES (?1, ?2, ?3, ?4, ?5)")?;
    for (index, item) in roadmap.pushes.iter().enumerate() {
        let (investment, blade) = (item.investment.as_str(), item.blade.as_str());
        insert.execute(params![position(0, index), investment, blade, item.points, item.lag])?;
    }
    Ok(())
}

pub(super) fn read_blades(connection: &Connection) -> Result<Vec<Blade>, TableError> {
    read_rows(connection, "blade", "SELECT * FROM blade ORDER BY position", |row| {
        row.within("start", 0, FULL.into())?;
        Ok(Blade { id: row.id("id")?, name: row.text("name")?, start: row.number("start")? })
    })
}

pub(super) fn read_influences(connection: &Connection) -> Result<Vec<Influence>, TableError> {
    read_rows(connection, "influence", "SELECT * FROM influence ORDER BY position", |row| {
        row.within("strength", -i64::from(MOST_STRENGTH), MOST_STRENGTH.into())?;
        Ok(Influence { from: row.id("source")?, to: row.id("turned")?, strength: row.number("strength")? })
    })
}

pub(super) fn read_pushes(connection: &Connection) -> Result<Vec<Push>, TableError> {
    read_rows(connection, "push", "SELECT * FROM push ORDER BY position", |row| {
        row.within("points", -i64::from(MOST_POINTS), MOST_POINTS.into())?;
        row.within("lag", 0, MAX_PERIODS.into())?;
        let (investment, blade) = (row.id("investment")?, row.id("blade")?);
        Ok(Push { investment, blade, points: row.number("points")?, lag: row.number("lag")? })
    })
}
