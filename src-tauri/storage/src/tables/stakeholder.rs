//! Stakeholders, and where they stand on investments.

use model::stakeholder::{MOST_BEARABLE, MOST_LOAD, MOST_POWER, STRONGEST};
use model::{Stakeholder, Stance};
use rusqlite::{Connection, params};

use super::{Fields, TableError, position, read_rows};

/// Writes stakeholders and stances into empty tables.
pub(super) fn write(connection: &Connection, stakeholders: &[Stakeholder], stances: &[Stance]) -> rusqlite::Result<()> {
    let mut insert = connection.prepare(
        "INSERT INTO stakeholder (id, position, name, power, interest, bears) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
    )?;
    for (index, item) in stakeholders.iter().enumerate() {
        let place = position(0, index);
        insert.execute(params![item.id.as_str(), place, item.name, item.power, item.interest, item.bears])?;
    }
    let mut insert = connection
        .prepare("INSERT INTO stance (position, stakeholder, investment, leaning, load) VALUES (?1, ?2, ?3, ?4, ?5)")?;
    for (index, item) in stances.iter().enumerate() {
        let (stakeholder, investment) = (item.stakeholder.as_str(), item.investment.as_str());
        insert.execute(params![position(0, index), stakeholder, investment, item.leaning, item.load])?;
    }
    Ok(())
}

pub(super) fn read(connection: &Connection) -> Result<Vec<Stakeholder>, TableError> {
    read_rows(connection, "stakeholder", "SELECT * FROM stakeholder ORDER BY position", |row| {
        let bears = if row.is_null("bears")? { None } else { Some(small(row, "bears", 0, MOST_BEARABLE.into())?) };
        Ok(Stakeholder {
            id: row.id("id")?,
            name: row.text("name")?,
            power: small(row, "power", 1, MOST_POWER.into())?,
            interest: small(row, "interest", 1, MOST_POWER.into())?,
            bears,
        })
    })
}

pub(super) fn read_stances(connection: &Connection) -> Result<Vec<Stance>, TableError> {
    read_rows(connection, "stance", "SELECT * FROM stance ORDER BY position", |row| {
        Ok(Stance {
            stakeholder: row.id("stakeholder")?,
            investment: row.id("investment")?,
            leaning: small(row, "leaning", -i64::from(STRONGEST), STRONGEST.into())?,
            load: small(row, "load", 0, MOST_LOAD.into())?,
        })
    })
}

/// A small number between two bounds, both included.
fn small<N: TryFrom<i64>>(row: &Fields, column: &str, low: i64, high: i64) -> Result<N, TableError> {
    row.within(column, low, high)?;
    row.number(column)
}
