//! Principles with what lives them, and themes with what grows together in them.

use model::principle::MOST_ASKED;
use model::theme::MOST_GAP;
use model::{Companion, Practice, Principle, Roadmap, Theme};
use rusqlite::{Connection, params};

use super::{Fields, TableError, position, read_rows};

/// Writes all of them into empty tables.
pub(super) fn write(connection: &Connection, roadmap: &Roadmap) -> rusqlite::Result<()> {
    let mut insert = connection.prepare("INSERT INTO principle (id, position, name, asked) VALUES (?1, ?2, ?3, ?4)")?;
    for (index, item) in roadmap.principles.iter().enumerate() {
        insert.execute(params![item.id.as_str(), position(0, index), item.name, item.asked])?;
    }
    let mut insert =
        connection.prepare("INSERT INTO practice (position, principle, capability, level) VALUES (?1, ?2, ?3, ?4)")?;
    for (index, item) in roadmap.practices.iter().enumerate() {
        let (principle, capability) = (item.principle.as_str(), item.capability.as_str());
        insert.execute(params![position(0, index), principle, capability, item.level])?;
    }
    let mut insert = connection.prepare("INSERT INTO theme (id, position, name, gap) VALUES (?1, ?2, ?3, ?4)")?;
    for (index, item) in roadmap.themes.iter().enumerate() {
        insert.execute(params![item.id.as_str(), position(0, index), item.name, item.gap])?;
    }
    let mut insert = connection.prepare("INSERT INTO companion (position, theme, capability) VALUES (?1, ?2, ?3)")?;
    for (index, item) in roadmap.companions.iter().enumerate() {
        insert.execute(params![position(0, index), item.theme.as_str(), item.capability.as_str()])?;
    }
    Ok(())
}

pub(super) fn read_principles(connection: &Connection) -> Result<Vec<Principle>, TableError> {
    read_rows(connection, "principle", "SELECT * FROM principle ORDER BY position", |row| {
        let asked = small(row, "asked", 1..=MOST_ASKED)?;
        Ok(Principle { id: row.id("id")?, name: row.text("name")?, asked })
    })
}

pub(super) fn read_practices(connection: &Connection) -> Result<Vec<Practice>, TableError> {
    read_rows(connection, "practice", "SELECT * FROM practice ORDER BY position", |row| {
        let level = small(row, "level", 1..=model::capability::MAX_LEVEL)?;
        Ok(Practice { principle: row.id("principle")?, capability: row.id("capability")?, level })
    })
}

pub(super) fn read_themes(connection: &Connection) -> Result<Vec<Theme>, TableError> {
    read_rows(connection, "theme", "SELECT * FROM theme ORDER BY position", |row| {
        Ok(Theme { id: row.id("id")?, name: row.text("name")?, gap: small(row, "gap", 0..=MOST_GAP)? })
    })
}

pub(super) fn read_companions(connection: &Connection) -> Result<Vec<Companion>, TableError> {
    read_rows(connection, "companion", "SELECT * FROM companion ORDER BY position", |row| {
        Ok(Companion { theme: row.id("theme")?, capability: row.id("capability")? })
    })
}

/// A small number within a range.
fn small(row: &Fields, column: &str, range: std::ops::RangeInclusive<u8>) -> Result<u8, TableError> {
    row.within(column, (*range.start()).into(), (*range.end()).into())?;
    row.number(column)
}
