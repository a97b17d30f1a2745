//! From a file to its content, or to one sentence that says why not. Nothing here writes to the file.
//!
//! The order matters: header, schema to the letter, structure, references, rows, digest. Each check may
//! rely on those before it.

use std::path::Path;

use rusqlite::Connection;

use crate::connection::{self, Access};
use crate::content::{Content, Meta};
use crate::error::{Doing, StorageError};
use crate::{header, migrations, tables};

/// Reads a document. The path has to be absolute.
pub(crate) fn read(path: &Path, access: Access) -> Result<Content, StorageError> {
    read_as(path, access, &Doing::opening(path))
}

/// Reads a document whose messages name it as `doing` does.
pub(crate) fn read_as(path: &Path, access: Access, doing: &Doing) -> Result<Content, StorageError> {
    let header = header::check(path, doing)?;
    if header.is_interrupted && access == Access::ReadOnly {
        return Err(StorageError::Interrupted { file: doing.file.clone() });
    }
    let file = connection::open(path, access).map_err(|error| doing.sqlite(&error))?;
    let mut memory = connection::copy_to_memory(&file, doing)?;
    drop(file);
    let version = if header.is_interrupted { header::check(path, doing)?.version } else { header.version };
    check_schema(&memory, version, doing)?;
    check_structure(&memory, doing)?;
    migrations::bring_up_to_date(&mut memory).map_err(|error| doing.migration(error))?;
    let (content, digest) = read_content(&memory).map_err(|error| doing.table(error))?;
    if content.digest() != digest {
        return Err(doing.damaged("its content does not match its checksum"));
    }
    Ok(content)
}

fn check_schema(connection: &Connection, version: u32, doing: &Doing) -> Result<(), StorageError> {
    let expected = migrations::expected_schema(version).map_err(|error| doing.migration(error))?;
    let found = migrations::schema(connection).map_err(|error| doing.sqlite(&error))?;
    if found == expected {
        return Ok(());
    }
    let stranger = found.iter().find(|item| !expected.contains(item));
    let missing = expected.iter().find(|item| !found.contains(item));
    Err(doing.damaged(match (stranger, missing) {
        (Some((kind, name, ..)), _) => format!("its {kind} {name} is not what Cairn writes"),
        (None, Some((kind, name, ..))) => format!("its {kind} {name} is missing"),
        (None, None) => "its tables are not those Cairn writes".into(),
    }))
}

fn check_structure(connection: &Connection, doing: &Doing) -> Result<(), StorageError> {
    let verdict: String = connection
        .query_row("PRAGMA integrity_check(1)", [], |row| row.get(0))
        .map_err(|error| doing.sqlite(&error))?;
    if verdict != "ok" {
        return Err(doing.damaged("its structure is broken"));
    }
    let mut statement = connection.prepare("PRAGMA foreign_key_check").map_err(|error| doing.sqlite(&error))?;
    let dangling: Option<String> = statement
        .query([])
        .and_then(|mut rows| rows.next()?.map(|row| row.get(0)).transpose())
        .map_err(|error| doing.sqlite(&error))?;
    match dangling {
        Some(table) => Err(doing.damaged(format!("table {table} refers to something that is not there"))),
        None => Ok(()),
    }
}

fn read_content(connection: &Connection) -> Result<(Content, String), tables::TableError> {
    let (meta, digest): (Meta, String) = tables::meta::read(connection)?;
    let content = Content {
        meta,
        roadmap: tables::read_roadmap(connection)?,
        plan: tables::plan::read(connection)?,
        history: tables::operation::read(connection)?,
    };
    Ok((content, digest))
}
