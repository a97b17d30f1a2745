//! The shapes a document has had, one numbered SQL file each, and the pragmas every document has.
//!
//! A released file is never edited. To change the shape: add the next numbered file to `FILES`, freeze
//! a document of the shape before it in `fixtures/documents/`, and mend `tables`. An older document is
//! read through a migrated copy in memory; its file changes only with the first operation.

use std::collections::BTreeMap;
use std::sync::{LazyLock, Mutex, PoisonError};

use rusqlite::Connection;
use rusqlite_migration::{M, Migrations};

/// "CRN1": what marks an SQLite file as a Cairn document.
pub(crate) const APPLICATION_ID: u32 = 0x4352_4E31;

/// The shape this version writes.
pub(crate) const LATEST: u32 = FILES.len() as u32;

const FILES: [&str; 32] = [
    include_str!("0001-document.sql"),
    include_str!("0002-uncertainty.sql"),
    include_str!("0003-scenarios-and-verdicts.sql"),
    include_str!("0004-story.sql"),
    include_str!("0005-any-chart.sql"),
    include_str!("0006-measured.sql"),
    include_str!("0007-commitments.sql"),
    include_str!("0008-windows-and-together.sql"),
    include_str!("0009-rules.sql"),
    include_str!("0010-stakeholders.sql"),
    include_str!("0011-locks.sql"),
    include_str!("0012-contracts.sql"),
    include_str!("0013-stages.sql"),
    include_str!("0014-beliefs.sql"),
    include_str!("0015-briefs.sql"),
    include_str!("0016-stage-unit.sql"),
    include_str!("0017-surveys.sql"),
    include_str!("0018-zones.sql"),
    include_str!("0019-skills.sql"),
    include_str!("0020-drivers.sql"),
    include_str!("0021-delivery.sql"),
    include_str!("0022-feedback.sql"),
    include_str!("0023-flywheel.sql"),
    include_str!("0024-assessments.sql"),
    include_str!("0025-cycles.sql"),
    include_str!("0026-assumptions.sql"),
    include_str!("0027-debt.sql"),
    include_str!("0028-rules-about-teams-and-themes.sql"),
    include_str!("0029-rules-in-amounts.sql"),
    include_str!("0030-circumstances.sql"),
    include_str!("0031-effects-in-three-points.sql"),
    include_str!("0032-rules-in-time.sql"),
];

static MIGRATIONS: LazyLock<Migrations<'static>> =
    LazyLock::new(|| Migrations::new(FILES.iter().map(|sql| M::up(sql).foreign_key_check()).collect()));

/// Brings a database to the shape this version writes; does nothing if it has it already.
pub(crate) fn bring_up_to_date(connection: &mut Connection) -> Result<(), rusqlite_migration::Error> {
    MIGRATIONS.to_latest(connection)
}

/// Type, name, table and SQL of everything in the schema, in order of name.
pub(crate) type Schema = Vec<(String, String, String, Option<String>)>;

/// The version of the shape a database has.
pub(crate) fn version(connection: &Connection) -> rusqlite::Result<u32> {
    connection.query_row("PRAGMA user_version", [], |row| row.get(0))
}

/// An error of a migration as one of SQLite, where no file of a user is concerned.
pub(crate) fn as_sqlite(error: rusqlite_migration::Error) -> rusqlite::Error {
    match error {
        rusqlite_migration::Error::RusqliteError { err, .. } => err,
        other => rusqlite::Error::ToSqlConversionFailure(Box::new(other)),
    }
}

/// What the schema of a database of this version has to be, to the letter; `more` is SQL of what else
/// has to be there.
pub(crate) fn expected_schema(version: u32, more: &'static str) -> Result<Schema, rusqlite_migration::Error> {
    // every file that is read is compared, and there are few shapes
    static KNOWN: Mutex<BTreeMap<(u32, &str), Schema>> = Mutex::new(BTreeMap::new());
    let known = || KNOWN.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(schema) = known().get(&(version, more)) {
        return Ok(schema.clone());
    }
    let schema = make_schema(version, more)?;
    known().insert((version, more), schema.clone());
    Ok(schema)
}

fn make_schema(version: u32, more: &str) -> Result<Schema, rusqlite_migration::Error> {
    let mut connection = Connection::open_in_memory()?;
    MIGRATIONS.to_version(&mut connection, version as usize)?;
    connection.execute_batch(more)?;
    Ok(schema(&connection)?)
}

/// The schema of an open database.
pub(crate) fn schema(connection: &Connection) -> rusqlite::Result<Schema> {
    connection
        .prepare("SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY type, name")?
        .query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?)))?
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_migration_runs_and_keeps_its_foreign_keys() {
        MIGRATIONS.validate().expect("the migrations are valid");
        let mut connection = Connection::open_in_memory().expect("memory is there");
        bring_up_to_date(&mut connection).expect("the migrations run");
        assert_eq!(schema(&connection).expect("a schema"), expected_schema(LATEST, "").expect("a schema"));
    }

    #[test]
    fn every_table_is_strict_and_nothing_but_tables_and_their_own_indexes_is_there() {
        for (kind, name, _, sql) in expected_schema(LATEST, crate::working::TABLES).expect("a schema") {
            match (kind.as_str(), sql) {
                ("table", Some(sql)) => assert!(sql.contains("STRICT"), "{name} is not strict"),
                ("index", None) => {}
                (kind, _) => panic!("{kind} {name} does not belong here"),
            }
        }
    }

    #[test]
    fn the_library_has_the_repair_of_the_write_ahead_log() {
        assert!(rusqlite::version_number() >= 3_051_003, "SQLite {} is too old", rusqlite::version());
    }
}
