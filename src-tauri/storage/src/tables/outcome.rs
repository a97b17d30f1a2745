//! Outcomes.

use model::{Measure, Outcome, Points};
use rusqlite::{Connection, params};

use super::word::{DIRECTIONS, WORTH_COUNTS, word_for};
use super::{TableError, position, read_rows};

/// The largest size of a baseline or target, in thousandths.
const LARGEST_MEASURE: i64 = 1_000_000_000_000;

pub(super) fn write(connection: &Connection, outcomes: &[Outcome]) -> rusqlite::Result<()> {
    let mut insert = connection.prepare(
        "INSERT INTO outcome (id, position, name, metric, unit, direction, baseline, target, worth, counts)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)",
    )?;
    for (index, item) in outcomes.iter().enumerate() {
        insert.execute(params![
            item.id.as_str(),
            position(0, index),
            item.name,
            item.metric,
            item.unit,
            word_for(&DIRECTIONS, item.direction),
            item.baseline.0,
            item.target.0,
            item.worth.0,
            word_for(&WORTH_COUNTS, item.counts),
        ])?;
    }
    Ok(())
}

pub(super) fn read(connection: &Connection) -> Result<Vec<Outcome>, TableError> {
    read_rows(connection, "outcome", "SELECT * FROM outcome ORDER BY position", |row| {
        Ok(Outcome {
            id: row.id("id")?,
            name: row.text("name")?,
            metric: row.text("metric")?,
            unit: row.text("unit")?,
            direction: row.word("direction", &DIRECTIONS)?,
            baseline: Measure(row.within("baseline", -LARGEST_MEASURE, LARGEST_MEASURE)?),
            target: Measure(row.within("target", -LARGEST_MEASURE, LARGEST_MEASURE)?),
            worth: Points(row.within("worth", 0, Points::MAX.0)?),
            counts: row.word("counts", &WORTH_COUNTS)?,
        })
    })
}
