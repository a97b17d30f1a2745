//! From a file to its content, or to one sentence that says why not. Nothing here writes to the file.
//!
//! The order matters: header, schema to the letter, structure, references, rows, digest. Each check may
//! rely on those before it.

use std::path::Path;

use model::say;
use rusqlite::Connection;

use crate::connection::{self, Access};
use crate::content::{Content, Meta};
use crate::error::{Doing, StorageError};
use crate::{header, migrations, tables, working};

/// Reads a document. The path has to be absolute. Nothing is written, in its folder or anywhere near it.
pub(crate) fn read(path: &Path) -> Result<Content, StorageError> {
    read_as(path, &Doing::opening(path))
}

/// Reads a document whose messages name it as `doing` does.
pub(crate) fn read_as(path: &Path, doing: &Doing) -> Result<Content, StorageError> {
    let header = header::check(path, doing)?;
    if header.is_interrupted {
        return read_interrupted(path, doing);
    }
    let file = connection::open(path, Access::ReadOnly).map_err(|error| doing.sqlite(&error))?;
    read_from(&file, Shape::Document, doing)
}

/// Reads a document beside which a journal lies. Either the file is whole and the journal is a remainder,
/// or a change was cut off: then SQLite undoes it in a copy, so that the user's folder stays as it is.
fn read_interrupted(path: &Path, doing: &Doing) -> Result<Content, StorageError> {
    let staging = tempfile::tempdir().map_err(|error| doing.io(&error))?;
    let copy = staging.path().join("document.cairn");
    std::fs::copy(path, &copy).map_err(|error| doing.io(&error))?;
    if let Ok(content) = read_as(&copy, doing) {
        return Ok(content);
    }
    std::fs::copy(header::journal(path), header::journal(&copy)).map_err(|error| doing.io(&error))?;
    let file = connection::open(&copy, Access::ReadWrite).map_err(|error| doing.sqlite(&error))?;
    // a first read makes SQLite undo what was cut off
    migrations::version(&file).map_err(|error| doing.sqlite(&error))?;
    drop(file);
    // SQLite keeps a journal that it could not use: nothing more can be done with it
    std::fs::remove_file(header::journal(&copy)).or_else(|error| match error.kind() {
        std::io::ErrorKind::NotFound => Ok(()),
        _ => Err(doing.io(&error)),
    })?;
    read_as(&copy, doing)
}

/// What a database has to be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Shape {
    /// A document, as users have them.
    Document,
    /// A working copy.
    Working,
}

/// Reads a document from an open database; nothing of it is changed.
pub(crate) fn read_from(file: &Connection, shape: Shape, doing: &Doing) -> Result<Content, StorageError> {
    let mut memory = connection::copy_to_memory(file, doing)?;
    let version = migrations::version(&memory).map_err(|error| doing.sqlite(&error))?;
    check_schema(&memory, version, shape, doing)?;
    check_structure(&memory, doing)?;
    migrations::bring_up_to_date(&mut memory).map_err(|error| doing.migration(error))?;
    let (content, digest) = read_content(&memory).map_err(|error| doing.table(error))?;
    if content.digest() != digest {
        return Err(doing.damaged(say!("checksum")));
    }
    Ok(content)
}

fn check_schema(connection: &Connection, version: u32, shape: Shape, doing: &Doing) -> Result<(), StorageError> {
    let more = if shape == Shape::Working { working::TABLES } else { "" };
    let expected = migrations::expected_schema(version, more).map_err(|error| doing.migration(error))?;
    let found = migrations::schema(connection).map_err(|error| doing.sqlite(&error))?;
    if found == expected {
        return Ok(());
    }
    let stranger = found.iter().find(|item| !expected.contains(item));
    let missing = expected.iter().find(|item| !found.contains(item));
    Err(doing.damaged(match (stranger, missing) {
        (Some((kind, name, ..)), _) => say!("part-not-ours", kind = kind, name = name),
        (None, Some((kind, name, ..))) => say!("part-missing", kind = kind, name = name),
        (None, None) => say!("tables-not-ours"),
    }))
}

fn check_structure(connection: &Connection, doing: &Doing) -> Result<(), StorageError> {
    let verdict: String = connection
        .query_row("PRAGMA integrity_check(1)", [], |row| row.get(0))
        .map_err(|error| doing.sqlite(&error))?;
    if verdict != "ok" {
        return Err(doing.damaged(say!("structure-broken")));
    }
    let mut statement = connection.prepare("PRAGMA foreign_key_check").map_err(|error| doing.sqlite(&error))?;
    let dangling: Option<String> = statement
        .query([])
        .and_then(|mut rows| rows.next()?.map(|row| row.get(0)).transpose())
        .map_err(|error| doing.sqlite(&error))?;
    match dangling {
        Some(table) => Err(doing.damaged(say!("refers-to-nothing", table = table))),
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
