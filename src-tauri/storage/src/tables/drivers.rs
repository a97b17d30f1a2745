//! Drivers, how they compare, and which outcomes carry them.

use model::driver::{MOST_IMPORTANCE, MOST_TIMES};
use model::{Driver, DriverComparison, DriverLink, Roadmap, Share};
use rusqlite::{Connection, params};

use super::word::{DRIVER_KINDS, word_for};
use super::{Fields, TableError, position, read_rows};

/// Writes all of them into empty tables.
pub(super) fn write(connection: &Connection, roadmap: &Roadmap) -> rusqlite::Result<()> {
    let mut insert = connection
        .prepare("INSERT INTO driver (id, position, name, kind, importance, note) VALUES (?1, ?2, ?3, ?4, ?5, ?6)")?;
    for (index, item) in roadmap.drivers.iter().enumerate() {
        let kind = word_for(&DRIVER_KINDS, item.kind);
        insert.execute(params![item.id.as_str(), position(0, index), item.name, kind, item.importance, item.note])?;
    }
    let mut insert =
        connection.prepare("INSERT INTO comparison (position, driver, than, times) VALUES (?1, ?2, ?3, ?4)")?;
    for (index, item) in roadmap.comparisons.iter().enumerate() {
        insert.execute(params![position(0, index), item.driver.as_str(), item.than.as_str(), item.times])?;
    }
    let mut insert =
        connection.prepare("INSERT INTO driver_link (position, driver, outcome, share) VALUES (?1, ?2, ?3, ?4)")?;
    for (index, item) in roadmap.driver_links.iter().enumerate() {
        insert.execute(params![position(0, index), item.driver.as_str(), item.outcome.as_str(), item.share.0])?;
    }
    Ok(())
}

pub(super) fn read_drivers(connection: &Connection) -> Result<Vec<Driver>, TableError> {
    read_rows(connection, "driver", "SELECT * FROM driver ORDER BY position", |row| {
        Ok(Driver {
            id: row.id("id")?,
            name: row.text("name")?,
            kind: row.word("kind", &DRIVER_KINDS)?,
            importance: importance(row)?,
            note: row.text("note")?,
        })
    })
}

pub(super) fn read_comparisons(connection: &Connection) -> Result<Vec<DriverComparison>, TableError> {
    read_rows(connection, "comparison", "SELECT * FROM comparison ORDER BY position", |row| {
        row.within("times", 1, MOST_TIMES.into())?;
        Ok(DriverComparison { driver: row.id("driver")?, than: row.id("than")?, times: row.number("times")? })
    })
}

pub(super) fn read_links(connection: &Connection) -> Result<Vec<DriverLink>, TableError> {
    read_rows(connection, "driver_link", "SELECT * FROM driver_link ORDER BY position", |row| {
        let share = Share(row.within("share", 0, Share::WHOLE.0)?);
        Ok(DriverLink { driver: row.id("driver")?, outcome: row.id("outcome")?, share })
    })
}

/// Its points, where it has any.
fn importance(row: &Fields) -> Result<Option<u8>, TableError> {
    if row.is_null("importance")? {
        return Ok(None);
    }
    row.within("importance", 0, MOST_IMPORTANCE.into())?;
    row.number("importance").map(Some)
}
