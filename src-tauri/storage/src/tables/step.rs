//! Steps.

use model::{Period, Points, Step};
use rusqlite::{Connection, params};

use super::{TableError, position, read_rows};

pub(super) fn write(connection: &Connection, steps: &[Step]) -> rusqlite::Result<()> {
    let mut insert = connection.prepare(
        "INSERT INTO step (id, position, name, promise, last_period, least_worth) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
    )?;
    for (index, item) in steps.iter().enumerate() {
        insert.execute(params![
            item.id.as_str(),
            position(0, index),
            item.name,
            item.promise,
            item.last_period.0,
            item.least_worth.0,
        ])?;
    }
    Ok(())
}

pub(super) fn read(connection: &Connection) -> Result<Vec<Step>, TableError> {
    read_rows(connection, "step", "SELECT * FROM step ORDER BY position", |row| {
        Ok(Step {
            id: row.id("id")?,
            name: row.text("name")?,
            promise: row.text("promise")?,
            last_period: Period(row.number("last_period")?),
            least_worth: Points(row.within("least_worth", 0, Points::MAX.0)?),
        })
    })
}
