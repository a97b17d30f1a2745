//! Answers to the seven questions about investments.

use model::Brief;
use rusqlite::{Connection, params};

use super::{TableError, position, read_rows};

/// Writes briefs into an empty table.
pub(super) fn write(connection: &Connection, briefs: &[Brief]) -> rusqlite::Result<()> {
    let mut insert = connection.prepare(
        "INSERT INTO brief (position, investment, product, users, value, contract, excellence, monitoring, iteration) \
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
    )?;
    for (index, item) in briefs.iter().enumerate() {
        let Brief { investment, product, users, value, contract, excellence, monitoring, iteration } = item;
        let at = position(0, index);
        insert.execute(params![
            at,
            investment.as_str(),
            product,
            users,
            value,
            contract,
            excellence,
            monitoring,
            iteration
        ])?;
    }
    Ok(())
}

pub(super) fn read(connection: &Connection) -> Result<Vec<Brief>, TableError> {
    read_rows(connection, "brief", "SELECT * FROM brief ORDER BY position", |row| {
        Ok(Brief {
            investment: row.id("investment")?,
            product: row.text("product")?,
            users: row.text("users")?,
            value: row.text("value")?,
            contract: row.text("contract")?,
            excellence: row.text("excellence")?,
            monitoring: row.text("monitoring")?,
            iteration: row.text("iteration")?,
        })
    })
}
