//! Skills, ranks, what is expected of them, and whom investments ask for.

use model::capability::MAX_LEVEL;
use model::ownership::MOST_TRAINED;
use model::rank::{MOST_FREEDOM, MOST_PEOPLE, MOST_SPAN};
use model::{Expectation, Ownership, Rank, RankId, Roadmap, Skill, SkillId, Track};
use rusqlite::{Connection, params};

use super::word::word_for;
use super::{Fields, TableError, position, read_rows};

/// The words that stand for the paths. They are in files: never change one.
const TRACKS: [(&str, Track); 2] = [("expert", Track::Expert), ("management", Track::Management)];

/// Writes all of them into empty tables.
pub(super) fn write(connection: &Connection, roadmap: &Roadmap) -> rusqlite::Result<()> {
    let mut insert = connection.prepare("INSERT INTO skill (id, position, name) VALUES (?1, ?2, ?3)")?;
    for (index, item) in roadmap.skills.iter().enumerate() {
        insert.execute(params![item.id.as_str(), position(0, index), item.name])?;
    }
    let mut insert = connection.prepare(
        "INSERT INTO rank (id, position, name, track, headcount, team, task, technology, time, responsibility, \
         answers_for, span) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)",
    )?;
    for (index, item) in roadmap.ranks.iter().enumerate() {
        insert.execute(params![
            item.id.as_str(),
            position(0, index),
            item.name,
            word_for(&TRACKS, item.track),
            item.headcount,
            item.team,
            item.task,
            item.technology,
            item.time,
            item.responsibility,
            item.answers_for,
            item.span,
        ])?;
    }
    let mut insert =
        connection.prepare("INSERT INTO expectation (position, rank, skill, level) VALUES (?1, ?2, ?3, ?4)")?;
    for (index, item) in roadmap.expectations.iter().enumerate() {
        insert.execute(params![position(0, index), item.rank.as_str(), item.skill.as_str(), item.level])?;
    }
    let mut insert = connection.prepare(
        "INSERT INTO ownership (position, investment, rank, skill, level, trains, trained, mentors) \
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
    )?;
    for (index, item) in roadmap.ownerships.iter().enumerate() {
        insert.execute(params![
            position(0, index),
            item.investment.as_str(),
            item.rank.as_ref().map(RankId::as_str),
            item.skill.as_ref().map(SkillId::as_str),
            item.level,
            item.trains.as_ref().map(RankId::as_str),
            item.trained,
            item.mentors,
        ])?;
    }
    Ok(())
}

pub(super) fn read_skills(connection: &Connection) -> Result<Vec<Skill>, TableError> {
    read_rows(connection, "skill", "SELECT * FROM skill ORDER BY position", |row| {
        Ok(Skill { id: row.id("id")?, name: row.text("name")? })
    })
}

pub(super) fn read_ranks(connection: &Connection) -> Result<Vec<Rank>, TableError> {
    read_rows(connection, "rank", "SELECT * FROM rank ORDER BY position", |row| {
        let grade = |column: &str| small(row, column, 0, MOST_FREEDOM.into());
        Ok(Rank {
            id: row.id("id")?,
            name: row.text("name")?,
            track: row.word("track", &TRACKS)?,
            headcount: small(row, "headcount", 0, MOST_PEOPLE.into())?,
            team: grade("team")?,
            task: grade("task")?,
            technology: grade("technology")?,
            time: grade("time")?,
            responsibility: grade("responsibility")?,
            answers_for: row.text("answers_for")?,
            span: small(row, "span", 1, MOST_SPAN.into())?,
        })
    })
}

pub(super) fn read_expectations(connection: &Connection) -> Result<Vec<Expectation>, TableError> {
    read_rows(connection, "expectation", "SELECT * FROM expectation ORDER BY position", |row| {
        let level = small(row, "level", 1, MAX_LEVEL.into())?;
        Ok(Expectation { rank: row.id("rank")?, skill: row.id("skill")?, level })
    })
}

pub(super) fn read_ownerships(connection: &Connection) -> Result<Vec<Ownership>, TableError> {
    read_rows(connection, "ownership", "SELECT * FROM ownership ORDER BY position", |row| {
        Ok(Ownership {
            investment: row.id("investment")?,
            rank: perhaps(row, "rank")?,
            skill: perhaps(row, "skill")?,
            level: small(row, "level", 1, MAX_LEVEL.into())?,
            trains: perhaps(row, "trains")?,
            trained: small(row, "trained", 0, MOST_TRAINED.into())?,
            mentors: small(row, "mentors", 0, MOST_TRAINED.into())?,
        })
    })
}

/// An id, or nothing.
fn perhaps<I: TryFrom<String>>(row: &Fields, column: &str) -> Result<Option<I>, TableError> {
    if row.is_null(column)? { Ok(None) } else { row.id(column).map(Some) }
}

/// A small number within a range.
fn small<N: TryFrom<i64>>(row: &Fields, column: &str, low: i64, high: i64) -> Result<N, TableError> {
    row.within(column, low, high)?;
    row.number(column)
}
