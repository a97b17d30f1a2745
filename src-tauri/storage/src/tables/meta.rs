//! What the document says of itself: one row.

use model::say;
use rusqlite::{Connection, params};

use super::{TableError, read_rows};
use crate::content::Meta;

/// More than any hand can write; leaves room to count on.
const MOST_GENERATIONS: i64 = 1 << 53;

/// Writes the row and the digest of everything else.
pub(crate) fn write(connection: &Connection, meta: &Meta, digest: &str) -> rusqlite::Result<()> {
    connection.execute(
        "INSERT OR REPLACE INTO meta (id, document, generation, digest, app_version, created, saved)
         VALUES (1, ?1, ?2, ?3, ?4, ?5, ?6)",
        params![meta.document, meta.generation, digest, meta.app_version, meta.created, meta.saved],
    )?;
    Ok(())
}

/// Reads the row and the digest.
pub(crate) fn read(connection: &Connection) -> Result<(Meta, String), TableError> {
    let mut rows = read_rows(connection, "meta", "SELECT * FROM meta", |row| {
        let meta = Meta {
            document: row.text("document")?,
            generation: row.within("generation", 1, MOST_GENERATIONS)?,
            app_version: row.text("app_version")?,
            created: row.text("created")?,
            saved: row.text("saved")?,
        };
        Ok((meta, row.text("digest")?))
    })?;
    rows.pop().ok_or_else(|| TableError::Row { table: "meta", row: "1".into(), what: say!("row-missing") })
}
