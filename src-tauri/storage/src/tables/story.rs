//! The pages of the story.

use model::{OwnTitle, Page, say};
use rusqlite::{Connection, params};

use super::word::{PAGE_CHARTS, word_for};
use super::{Fields, TableError, position, read_rows};

/// Writes the pages in place of those that are there.
pub(crate) fn write(connection: &Connection, story: &[Page]) -> rusqlite::Result<()> {
    connection.execute("DELETE FROM story_page", [])?;
    let mut insert = connection.prepare(
        "INSERT INTO story_page (position, chart, scenario, over_time, title, title_written_for, notes)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
    )?;
    for (index, page) in story.iter().enumerate() {
        let title = page.title.as_ref();
        insert.execute(params![
            position(0, index),
            word_for(&PAGE_CHARTS, page.chart),
            page.scenario,
            page.over_time,
            title.map(|title| title.text.as_str()),
            title.map(|title| title.written_for.as_str()),
            page.notes,
        ])?;
    }
    Ok(())
}

pub(super) fn read(connection: &Connection) -> Result<Vec<Page>, TableError> {
    let text = |row: &Fields, column: &str| if row.is_null(column)? { Ok(None) } else { row.text(column).map(Some) };
    read_rows(connection, "story_page", "SELECT * FROM story_page ORDER BY position", |row| {
        let title = match (text(row, "title")?, text(row, "title_written_for")?) {
            (Some(text), Some(written_for)) => Some(OwnTitle { text, written_for }),
            (None, None) => None,
            _ => return Err(row.fault(say!("title-alone"))),
        };
        Ok(Page {
            chart: row.word("chart", &PAGE_CHARTS)?,
            scenario: text(row, "scenario")?,
            over_time: row.yes_or_no("over_time")?,
            title,
            notes: row.text("notes")?,
        })
    })
}
