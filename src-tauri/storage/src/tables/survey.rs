//! Statements, surveys of teams, and what was answered.

use model::calendar::YearMonth;
use model::survey::{MOST_PEOPLE, MOST_SPREAD, SCALE};
use model::{Answer, Roadmap, Statement, Survey, say};
use rusqlite::{Connection, params};

use super::word::{ABOUTS, word_for};
use super::{Fields, TableError, position, read_rows};

/// Writes all of them into empty tables.
pub(super) fn write(connection: &Connection, roadmap: &Roadmap) -> rusqlite::Result<()> {
    let mut insert = connection
        .prepare("INSERT INTO statement (id, position, name, about, capability) VALUES (?1, ?2, ?3, ?4, ?5)")?;
    for (index, item) in roadmap.statements.iter().enumerate() {
        let (about, capability) =
            (word_for(&ABOUTS, item.about), item.capability.as_ref().map(model::CapabilityId::as_str));
        insert.execute(params![item.id.as_str(), position(0, index), item.name, about, capability])?;
    }
    let mut insert = connection
        .prepare("INSERT INTO survey (id, position, name, team, month, people) VALUES (?1, ?2, ?3, ?4, ?5, ?6)")?;
    for (index, item) in roadmap.surveys.iter().enumerate() {
        let month = item.month.to_string();
        insert.execute(params![item.id.as_str(), position(0, index), item.name, item.team, month, item.people])?;
    }
    let mut insert = connection
        .prepare("INSERT INTO answer (position, survey, statement, mean, spread) VALUES (?1, ?2, ?3, ?4, ?5)")?;
    for (index, item) in roadmap.answers.iter().enumerate() {
        let (survey, statement) = (item.survey.as_str(), item.statement.as_str());
        insert.execute(params![position(0, index), survey, statement, item.mean, item.spread])?;
    }
    Ok(())
}

pub(super) fn read_statements(connection: &Connection) -> Result<Vec<Statement>, TableError> {
    read_rows(connection, "statement", "SELECT * FROM statement ORDER BY position", |row| {
        Ok(Statement {
            id: row.id("id")?,
            name: row.text("name")?,
            about: row.word("about", &ABOUTS)?,
            capability: if row.is_null("capability")? { None } else { Some(row.id("capability")?) },
        })
    })
}

pub(super) fn read_surveys(connection: &Connection) -> Result<Vec<Survey>, TableError> {
    read_rows(connection, "survey", "SELECT * FROM survey ORDER BY position", |row| {
        row.within("people", 0, MOST_PEOPLE.into())?;
        Ok(Survey {
            id: row.id("id")?,
            name: row.text("name")?,
            team: row.text("team")?,
            month: YearMonth::try_from(row.text("month")?).map_err(|_| row.fault(say!("no-month-of-survey")))?,
            people: row.number("people")?,
        })
    })
}

pub(super) fn read_answers(connection: &Connection) -> Result<Vec<Answer>, TableError> {
    read_rows(connection, "answer", "SELECT * FROM answer ORDER BY position", |row| {
        row.within("mean", SCALE.0.into(), SCALE.1.into())?;
        Ok(Answer {
            survey: row.id("survey")?,
            statement: row.id("statement")?,
            mean: row.number("mean")?,
            spread: spread(row)?,
        })
    })
}

/// How far answers are spread, where that is known.
fn spread(row: &Fields) -> Result<Option<u16>, TableError> {
    if row.is_null("spread")? {
        return Ok(None);
    }
    row.within("spread", 0, MOST_SPREAD.into())?;
    row.number("spread").map(Some)
}
