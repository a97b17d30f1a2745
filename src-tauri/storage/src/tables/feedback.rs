//! Feedback loops, and what shortens them.

use model::feedback_loop::LATENCIES;
use model::{FeedbackLoop, OutcomeId, Roadmap, Shortening};
use rusqlite::{Connection, params};

use super::word::{FEEDBACKS, word_for};
use super::{Fields, TableError, position, read_rows};

/// Writes all of them into empty tables.
pub(super) fn write(connection: &Connection, roadmap: &Roadmap) -> rusqlite::Result<()> {
    let mut insert = connection.prepare(
        "INSERT INTO feedback_loop (id, position, name, kind, now, wanted, outcome) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
    )?;
    for (index, item) in roadmap.loops.iter().enumerate() {
        let (kind, outcome) = (word_for(&FEEDBACKS, item.kind), item.outcome.as_ref().map(OutcomeId::as_str));
        let (id, place) = (item.id.as_str(), position(0, index));
        insert.execute(params![id, place, item.name, kind, item.now, item.wanted, outcome])?;
    }
    let mut insert = connection
        .prepare("INSERT INTO shortening (position, feedback_loop, investment, latency) VALUES (?1, ?2, ?3, ?4)")?;
    for (index, item) in roadmap.shortenings.iter().enumerate() {
        insert.execute(params![position(0, index), item.of.as_str(), item.investment.as_str(), item.to])?;
    }
    Ok(())
}

/// A number of minutes that a latency can have.
fn latency(row: &Fields, column: &'static str) -> Result<u32, TableError> {
    row.within(column, LATENCIES.0.into(), LATENCIES.1.into())?;
    row.number(column)
}

pub(super) fn read_loops(connection: &Connection) -> Result<Vec<FeedbackLoop>, TableError> {
    read_rows(connection, "feedback_loop", "SELECT * FROM feedback_loop ORDER BY position", |row| {
        Ok(FeedbackLoop {
            id: row.id("id")?,
            name: row.text("name")?,
            kind: row.word("kind", &FEEDBACKS)?,
            now: latency(row, "now")?,
            wanted: if row.is_null("wanted")? { None } else { Some(latency(row, "wanted")?) },
            outcome: if row.is_null("outcome")? { None } else { Some(row.id("outcome")?) },
        })
    })
}

pub(super) fn read_shortenings(connection: &Connection) -> Result<Vec<Shortening>, TableError> {
    read_rows(connection, "shortening", "SELECT * FROM shortening ORDER BY position", |row| {
        Ok(Shortening { of: row.id("feedback_loop")?, investment: row.id("investment")?, to: latency(row, "latency")? })
    })
}
