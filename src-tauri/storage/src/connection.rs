//! Connections to a document: short-lived, never through a URI, and with every SQLite defence on.
//!
//! A connection lives for one reading or one operation. So no lock outlives an operation, and a file
//! that was replaced meanwhile is noticed instead of written into nowhere. Deliberately not here: what
//! is read or written.

use std::path::Path;
use std::time::Duration;

use rusqlite::backup::{Backup, StepResult};
use rusqlite::config::DbConfig;
use rusqlite::limits::Limit;
use rusqlite::{Connection, OpenFlags};

use crate::error::{Doing, StorageError};

/// How long to wait for another program that is writing the same file.
const PATIENCE: Duration = Duration::from_secs(2);

/// How a file is opened.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Access {
    /// Nothing may be written, not even to undo a cut-off change.
    ReadOnly,
    /// The file may be changed.
    ReadWrite,
    /// The file is new and empty.
    Create,
}

/// Opens a file. The path has to be absolute, so that no name is taken for a URI.
pub(crate) fn open(path: &Path, access: Access) -> rusqlite::Result<Connection> {
    let flags = match access {
        Access::ReadOnly => OpenFlags::SQLITE_OPEN_READ_ONLY,
        Access::ReadWrite => OpenFlags::SQLITE_OPEN_READ_WRITE,
        Access::Create => OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE,
    };
    let connection = Connection::open_with_flags(path, flags | OpenFlags::SQLITE_OPEN_NO_MUTEX)?;
    connection.busy_timeout(PATIENCE)?;
    defend(&connection)?;
    if access == Access::Create {
        connection.pragma_update(None, "page_size", crate::header::PAGE_SIZE as i64)?;
        connection.pragma_update(None, "auto_vacuum", "NONE")?;
        // nobody knows the file yet: should this be cut off, it is thrown away
        set_journal(&connection, "MEMORY")?;
    } else if access == Access::ReadWrite {
        set_journal(&connection, "DELETE")?;
    }
    connection.pragma_update(None, "synchronous", "EXTRA")?;
    Ok(connection)
}

fn set_journal(connection: &Connection, mode: &str) -> rusqlite::Result<()> {
    // this pragma answers with a row
    connection.pragma_update_and_check(None, "journal_mode", mode, |_| Ok(()))
}

/// What a file must not make SQLite do, whoever wrote it.
fn defend(connection: &Connection) -> rusqlite::Result<()> {
    for (setting, is_on) in [
        (DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true),
        (DbConfig::SQLITE_DBCONFIG_TRUSTED_SCHEMA, false),
        (DbConfig::SQLITE_DBCONFIG_ENABLE_TRIGGER, false),
        (DbConfig::SQLITE_DBCONFIG_ENABLE_VIEW, false),
        (DbConfig::SQLITE_DBCONFIG_DQS_DML, false),
        (DbConfig::SQLITE_DBCONFIG_DQS_DDL, false),
        (DbConfig::SQLITE_DBCONFIG_ENABLE_FKEY, true),
    ] {
        connection.set_db_config(setting, is_on)?;
    }
    for (limit, most) in [
        (Limit::SQLITE_LIMIT_LENGTH, 16 * 1024 * 1024),
        (Limit::SQLITE_LIMIT_SQL_LENGTH, 64 * 1024),
        (Limit::SQLITE_LIMIT_COLUMN, 64),
        (Limit::SQLITE_LIMIT_EXPR_DEPTH, 64),
        (Limit::SQLITE_LIMIT_VDBE_OP, 250_000),
        // copying a whole document attaches its target
        (Limit::SQLITE_LIMIT_ATTACHED, 1),
    ] {
        connection.set_limit(limit, most)?;
    }
    connection.pragma_update(None, "cell_size_check", true)?;
    connection.pragma_update(None, "temp_store", "MEMORY")?;
    connection.pragma_update_and_check(None, "mmap_size", 0, |_| Ok(())).or_else(|error| match error {
        // a database in memory has no such setting and answers with no row
        rusqlite::Error::QueryReturnedNoRows => Ok(()),
        other => Err(other),
    })
}

/// A copy of a whole document in memory, so that its file is read in one go and never held.
pub(crate) fn copy_to_memory(file: &Connection, doing: &Doing) -> Result<Connection, StorageError> {
    let mut memory = Connection::open_in_memory().map_err(|error| doing.sqlite(&error))?;
    let step =
        Backup::new(file, &mut memory).and_then(|backup| backup.step(-1)).map_err(|error| doing.sqlite(&error))?;
    if step != StepResult::Done {
        return Err(StorageError::InUse { file: doing.file.clone() });
    }
    defend(&memory).map_err(|error| doing.sqlite(&error))?;
    Ok(memory)
}
