//! Effects of outputs on outcomes.

use model::{Effect, Share};
use rusqlite::{Connection, params};

use super::{TableError, position, read_rows};

pub(super) fn write(connection: &Connection, effects: &[Effect]) -> rusqlite::Result<()> {
    let mut insert = connection.prepare(
        "INSERT INTO effect (position, output, outcome, share, lag, confidence) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
    )?;
    for (index, item) in effects.iter().enumerate() {
        insert.execute(params![
            position(0, index),
            item.output.as_str(),
            item.outcome.as_str(),
            item.share.0,
            item.lag,
            item.confidence.0,
        ])?;
    }
    Ok(())
}

pub(super) fn read(connection: &Connection) -> Result<Vec<Effect>, TableError> {
    read_rows(connection, "effect", "SELECT * FROM effect ORDER BY position", |row| {
        Ok(Effect {
            output: row.id("output")?,
            outcome: row.id("outcome")?,
            share: Share(row.within("share", 0, Share::WHOLE.0)?),
            lag: row.number("lag")?,
            confidence: Share(row.within("confidence", 0, Share::WHOLE.0)?),
        })
    })
}
