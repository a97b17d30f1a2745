//! A damaged document: the newest intact copy of it, or else the rows that can still be read.
//!
//! The damaged file is copied first and never touched. Rows are put one by one into a new database of
//! our own shape, so that every rule of the schema decides again what may stay; what is refused is
//! counted. Deliberately not here: repairing a file in place.

use std::collections::BTreeMap;
use std::path::Path;

use model::calendar::YearMonth;
use model::{Roadmap, say};
use rusqlite::types::Value;
use rusqlite::{Connection, params_from_iter};

use crate::connection::{self, Access};
use crate::content::{Content, History, Meta};
use crate::error::{Doing, StorageError};
use crate::local_data::LocalData;
use crate::outside::{Remains, Rows};
use crate::{Document, header, migrations, publish, read, saving, tables, unholdable, versions, working};

/// What was taken out of a damaged document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Salvaged {
    /// The newest intact copy, if there was one: when it was kept, as the host's text.
    pub copy_of: Option<String>,
    /// How many rows of which table could not be taken over; empty if nothing is missing.
    pub lost: BTreeMap<String, usize>,
}

impl Document {
    /// Makes a new document of what can be had of a damaged one: its newest intact copy on this computer,
    /// else the rows of the file that can be read. The damaged file stays as it is.
    ///
    /// # Errors
    /// If nothing can be had of it, or the new file cannot be written.
    pub fn recover(
        local: &LocalData,
        damaged: &Path,
        path: &Path,
        document_id: &str,
        now: &str,
    ) -> Result<(Self, Salvaged), StorageError> {
        let path = publish::absolute(path)?;
        let damaged = damaged.canonicalize().unwrap_or_else(|_| damaged.to_owned());
        let (mut content, salvaged) = match newest_in_places(local, &damaged)? {
            Some((content, at)) => (content, Salvaged { copy_of: Some(at), lost: BTreeMap::new() }),
            None => newest_version_or_rows(local, &damaged, now)?,
        };
        content.meta.document = document_id.to_owned();
        saving::write_file(&path, false, &content)?;
        Ok((Self::open(local, &path, now)?, salvaged))
    }
}

/// The newest intact content of a document that was opened from `path`, with when it was saved: its working copy,
/// or the file of before the last save.
fn newest_in_places(local: &LocalData, path: &Path) -> Result<Option<(Content, String)>, StorageError> {
    for place in local.places_of_path(path) {
        let previous = place.join(saving::PREVIOUS);
        let content = match working::read(place, path).map(Some).or_else(StorageError::or_no_copy)? {
            Some(content) => Some(content),
            None => read::read(&previous).map(Some).or_else(StorageError::or_no_copy)?,
        };
        if let Some(content) = content {
            let at = content.meta.saved.clone();
            return Ok(Some((content, at)));
        }
    }
    Ok(None)
}

/// The newest intact version of a damaged document, if its id can be read and there is one; else its rows.
fn newest_version_or_rows(local: &LocalData, damaged: &Path, now: &str) -> Result<(Content, Salvaged), StorageError> {
    let remains = local.reader().salvage(damaged, now)?;
    if let Some(id) = remains.document
        && let Some((version, content)) = versions::newest_intact(local, &id)?
    {
        return Ok((content, Salvaged { copy_of: Some(version.at), lost: BTreeMap::new() }));
    }
    let rows = remains.rows?;
    // said by the reader, and believed only as far as a document can hold it
    unholdable::refuse(&rows.content.roadmap)?;
    Ok((rows.content, Salvaged { copy_of: None, lost: rows.lost }))
}

/// What can still be read of a damaged file.
pub(crate) fn remains(path: &Path, now: &str) -> Result<Remains, StorageError> {
    let (_staging, file) = open_copy(path, &Doing::opening(path))?;
    let document = file.query_row("SELECT document FROM meta", [], |row| row.get(0)).ok();
    Ok(Remains { document, rows: read_rows(path, &file, now) })
}

/// A copy of a file in a folder of its own, open for reading.
fn open_copy(path: &Path, doing: &Doing) -> Result<(tempfile::TempDir, Connection), StorageError> {
    header::check_length(path, doing)?;
    let staging = tempfile::tempdir().map_err(|error| doing.io(&error))?;
    let copy = staging.path().join("document.cairn");
    std::fs::copy(path, &copy).map_err(|error| doing.io(&error))?;
    let file = connection::open(&copy, Access::ReadOnly).map_err(|error| doing.sqlite(&error))?;
    Ok((staging, file))
}

/// Everything that can be read of the damaged file at `path`, row by row, from an open copy of it.
fn read_rows(path: &Path, file: &Connection, now: &str) -> Result<Rows, StorageError> {
    let doing = Doing::opening(path);
    let mut clean = Connection::open_in_memory().map_err(|error| doing.sqlite(&error))?;
    migrations::bring_up_to_date(&mut clean).map_err(|error| doing.migration(error))?;
    clean.pragma_update(None, "foreign_keys", true).map_err(|error| doing.sqlite(&error))?;
    let mut lost = BTreeMap::new();
    let mut taken = 0;
    for table in tables::parents_first() {
        let (kept, missing) = copy_table(file, &clean, table);
        taken += kept;
        if missing > 0 {
            lost.insert(table.to_owned(), missing);
        }
    }
    if taken == 0 {
        return Err(doing.damaged(say!("nothing-readable")));
    }
    if lost.contains_key("settings") || tables::settings::read(&clean).is_err() {
        clean.execute("DELETE FROM settings", []).map_err(|error| doing.sqlite(&error))?;
        tables::settings::write(&clean, &usual_settings(now)).map_err(|error| doing.sqlite(&error))?;
        lost.insert("settings".to_owned(), 1);
    }
    for table in NUMBERED {
        close_ranks(&clean, table).map_err(|error| doing.sqlite(&error))?;
    }
    close_ranks_within(&clean).map_err(|error| doing.sqlite(&error))?;
    close_ranks_of_scenarios(&clean).map_err(|error| doing.sqlite(&error))?;
    for (table, owner, place, amount) in PER_PERIOD {
        fill_gaps(&clean, table, owner, place, amount).map_err(|error| doing.sqlite(&error))?;
    }
    let roadmap = read_roadmap(&clean, &doing)?;
    let plan = tables::plan::read(&clean).unwrap_or_else(|_| {
        lost.insert("plan".to_owned(), 1);
        None
    });
    let meta = Meta {
        document: String::new(),
        generation: 1,
        app_version: env!("CARGO_PKG_VERSION").into(),
        created: now.into(),
        saved: now.into(),
    };
    let content = Content { meta, roadmap, plan, history: History::default() };
    Ok(Rows { content, lost })
}

/// Tables whose rows are numbered in their order.
const NUMBERED: [&str; 16] = [
    "capability",
    "fund",
    "pool",
    "output",
    "investment",
    "outcome",
    "effect",
    "need",
    "step",
    "decision",
    "rule",
    "estimate",
    "shock",
    "verdict",
    "story_page",
    "contract",
];

/// Numbers the rows of a table anew, in the order they had.
fn close_ranks(clean: &Connection, table: &str) -> rusqlite::Result<()> {
    let positions: Vec<i64> = clean
        .prepare(&format!("SELECT position FROM {table} ORDER BY position"))?
        .query_map([], |row| row.get(0))?
        .collect::<rusqlite::Result<_>>()?;
    // from the first on: a place further ahead is always free by then
    let mut update = clean.prepare(&format!("UPDATE {table} SET position = ?1 WHERE position = ?2"))?;
    for (place, position) in (0_i64..).zip(positions) {
        update.execute([place, position])?;
    }
    Ok(())
}

/// Numbers the costs, efforts and outputs within each investment anew, with the amounts that go with them, and what
/// each rule names.
fn close_ranks_within(clean: &Connection) -> rusqlite::Result<()> {
    // a row and its amounts change their number one after the other
    clean.pragma_update(None, "foreign_keys", false)?;
    for (owner, table, amounts) in [
        ("investment", "investment_cost", Some("investment_cost_amount")),
        ("investment", "investment_effort", Some("investment_effort_amount")),
        ("investment", "investment_output", None),
        ("rule", "rule_investment", None),
        ("rule", "rule_level", None),
    ] {
        let rows: Vec<(String, i64)> = clean
            .prepare(&format!("SELECT {owner}, position FROM {table} ORDER BY {owner}, position"))?
            .query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?
            .collect::<rusqlite::Result<_>>()?;
        for group in rows.chunk_by(|a, b| a.0 == b.0) {
            for (place, (whose, position)) in (0_i64..).zip(group) {
                for table in [Some(table), amounts].into_iter().flatten() {
                    let update = format!("UPDATE {table} SET position = ?1 WHERE {owner} = ?2 AND position = ?3");
                    clean.execute(&update, rusqlite::params![place, whose, position])?;
                }
            }
        }
    }
    clean.pragma_update(None, "foreign_keys", true)
}

/// Numbers the scenarios anew, in the order they had, with the starts that go with them.
fn close_ranks_of_scenarios(clean: &Connection) -> rusqlite::Result<()> {
    clean.pragma_update(None, "foreign_keys", false)?;
    let positions: Vec<i64> = clean
        .prepare("SELECT position FROM scenario ORDER BY position")?
        .query_map([], |row| row.get(0))?
        .collect::<rusqlite::Result<_>>()?;
    for (place, position) in (0_i64..).zip(positions) {
        clean.execute("UPDATE scenario SET position = ?1 WHERE position = ?2", [place, position])?;
        clean.execute("UPDATE scenario_start SET scenario = ?1 WHERE scenario = ?2", [place, position])?;
    }
    clean.pragma_update(None, "foreign_keys", true)
}

/// Tables with one row per period: whose they are, which column counts the periods, and which holds the
/// amount.
const PER_PERIOD: [(&str, &str, &str, &str); 4] = [
    ("fund_limit", "fund", "period", "amount"),
    ("pool_capacity", "pool", "period", "people"),
    ("investment_cost_amount", "investment, position", "age", "amount"),
    ("investment_effort_amount", "investment, position", "age", "people"),
];

/// Puts 0 where a period is lost between others.
fn fill_gaps(clean: &Connection, table: &str, owner: &str, place: &str, amount: &str) -> rusqlite::Result<()> {
    clean.execute_batch(&format!(
        "INSERT OR IGNORE INTO {table} ({owner}, {place}, {amount})
         WITH RECURSIVE gap ({owner}, place) AS (
             SELECT {owner}, MAX({place}) FROM {table} GROUP BY {owner}
             UNION ALL SELECT {owner}, place - 1 FROM gap WHERE place > 0
         )
         SELECT {owner}, place, 0 FROM gap"
    ))
}

/// Settings in place of those that are lost: quarters from the present month on.
fn usual_settings(now: &str) -> model::Settings {
    let month = now.get(0..7).and_then(|month| YearMonth::try_from(month.to_owned()).ok());
    let month = month.unwrap_or_else(|| YearMonth::new(2027, 1).expect("a month"));
    Roadmap::empty(&say!("recovered-roadmap"), "EUR", month).settings
}

fn read_roadmap(clean: &Connection, doing: &Doing) -> Result<Roadmap, StorageError> {
    let mut roadmap = tables::read_roadmap(clean).map_err(|error| doing.table(error))?;
    model::text::clean_roadmap(&mut roadmap);
    unholdable::refuse(&roadmap)?;
    Ok(roadmap)
}

/// Copies the rows of a table that can be read and that keep the rules of the schema: how many there
/// are, and how many are lost.
fn copy_table(file: &Connection, clean: &Connection, table: &str) -> (usize, usize) {
    let columns = columns(clean, table);
    let names = columns.join(", ");
    let holes = vec!["?"; columns.len()].join(", ");
    let insert = format!("INSERT INTO {table} ({names}) VALUES ({holes})");
    let mut rows: BTreeMap<String, Vec<Value>> = BTreeMap::new();
    let mut is_cut = false;
    // what stands behind a broken page is reached from the other end
    for order in ["ASC", "DESC"] {
        let keys = key_columns(clean, table).iter().map(|key| format!("{key} {order}")).collect::<Vec<_>>().join(", ");
        is_cut |=
            read_into(file, &format!("SELECT {names} FROM {table} ORDER BY {keys}"), columns.len(), &mut rows).is_err();
    }
    let counted: Option<i64> = file.query_row(&format!("SELECT COUNT(*) FROM {table}"), [], |row| row.get(0)).ok();
    let counted = counted.and_then(|counted| usize::try_from(counted).ok());
    let kept = rows.values().filter(|row| clean.execute(&insert, params_from_iter(row.iter())).is_ok()).count();
    let expected = counted.unwrap_or_else(|| rows.len() + usize::from(is_cut));
    (kept, expected.saturating_sub(kept))
}

/// Reads the rows of a query until one cannot be read.
fn read_into(
    file: &Connection,
    query: &str,
    columns: usize,
    rows: &mut BTreeMap<String, Vec<Value>>,
) -> rusqlite::Result<()> {
    let mut statement = file.prepare(query)?;
    let mut found = statement.query([])?;
    while let Some(row) = found.next()? {
        let values = (0..columns).map(|column| row.get(column)).collect::<rusqlite::Result<Vec<Value>>>()?;
        rows.insert(format!("{values:?}"), values);
    }
    Ok(())
}

fn columns(connection: &Connection, table: &str) -> Vec<String> {
    table_info(connection, table).into_iter().map(|(name, _)| name).collect()
}

fn key_columns(connection: &Connection, table: &str) -> Vec<String> {
    table_info(connection, table).into_iter().filter(|(_, key)| *key > 0).map(|(name, _)| name).collect()
}

/// Name and place in the primary key of each column of one of our own tables.
fn table_info(connection: &Connection, table: &str) -> Vec<(String, i64)> {
    let read = || {
        connection
            .prepare("SELECT name, pk FROM pragma_table_info(?1) ORDER BY cid")?
            .query_map([table], |row| Ok((row.get(0)?, row.get(1)?)))?
            .collect::<rusqlite::Result<Vec<_>>>()
    };
    read().expect("our own schema can be asked for its columns")
}
