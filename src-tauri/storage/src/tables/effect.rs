//! Effects of outputs on outcomes.

use std::collections::BTreeMap;

use model::{Effect, OutputId, Share};
use rusqlite::{Connection, params};

use super::{TableError, amount, position, read_rows};

pub(super) fn write(connection: &Connection, effects: &[Effect]) -> rusqlite::Result<()> {
    let mut insert = connection.prepare(
        "INSERT INTO effect (position, output, outcome, share, lag, confidence) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
    )?;
    let mut insert_other =
        connection.prepare("INSERT INTO effect_together (effect, position, output) VALUES (?1, ?2, ?3)")?;
    for (index, item) in effects.iter().enumerate() {
        insert.execute(params![
            position(0, index),
            item.output.as_str(),
            item.outcome.as_str(),
            item.share.0,
            item.lag,
            item.confidence.0,
        ])?;
        for (place, output) in item.together_with.iter().enumerate() {
            insert_other.execute(params![position(0, index), position(0, place), output.as_str()])?;
        }
    }
    Ok(())
}

pub(super) fn read(connection: &Connection) -> Result<Vec<Effect>, TableError> {
    let mut together: BTreeMap<i64, Vec<OutputId>> = BTreeMap::new();
    let sql = "SELECT * FROM effect_together ORDER BY effect, position";
    read_rows(connection, "effect_together", sql, |row| {
        let list = together.entry(row.number("effect")?).or_default();
        amount::append(row, "position", list, row.id("output")?)
    })?;
    read_rows(connection, "effect", "SELECT * FROM effect ORDER BY position", |row| {
        Ok(Effect {
            output: row.id("output")?,
            together_with: together.remove(&row.number("position")?).unwrap_or_default(),
            outcome: row.id("outcome")?,
            share: Share(row.within("share", 0, Share::WHOLE.0)?),
            lag: row.number("lag")?,
            confidence: Share(row.within("confidence", 0, Share::WHOLE.0)?),
        })
    })
}
