//! Whole documents to damage, and what is in them by another reader than Cairn's own.
//!
//! They are made by the program itself, with decisions, an import and a plan in them, so that no table
//! is empty. Deliberately not here: damage (see `malformed`, `bit_flips`).

use std::path::Path;

use rusqlite::types::ValueRef;
use rusqlite::{Connection, OpenFlags};
use tests::generate::{self, Shape};

use crate::desk::{Desk, words};
use crate::scenario::fixture;

/// A whole document.
#[derive(Debug, Clone)]
pub struct Seed {
    /// Where it comes from, for messages.
    pub name: String,
    /// The file.
    pub bytes: Vec<u8>,
    /// What is in it (see [`dump`]).
    pub dump: String,
}

/// The documents of the repository, and generated ones until there are `count`.
pub fn seeds(count: usize) -> Vec<Seed> {
    let desk = Desk::new();
    let mut seeds = vec![];
    for name in ["sample", "small", "stress"] {
        let roadmap = fixture(&format!("roadmaps/{name}.json"));
        std::fs::copy(roadmap, desk.file("roadmap.json")).expect("the fixture is there");
        seeds.push(worked_on(&desk, name));
    }
    seeds.push(seed("frozen", std::fs::read(fixture("documents/v1.cairn")).expect("the fixture is there"), &desk));
    for number in 0..count.saturating_sub(seeds.len()) as u64 {
        let roadmap = generate::roadmap(number, &Shape::tiny(number));
        std::fs::write(desk.file("roadmap.json"), exchange::json::write(&roadmap, None)).expect("it can be written");
        seeds.push(worked_on(&desk, &format!("tiny {number}")));
    }
    seeds
}

/// A document of `roadmap.json` on the desk, with some work done on it.
fn worked_on(desk: &Desk, name: &str) -> Seed {
    let document = format!("{}.cairn", name.replace(' ', "-"));
    desk.must(&words(&["import", "roadmap.json", &document]));
    std::fs::copy(fixture("exchange/investments.csv"), desk.file("table.csv")).expect("the fixture is there");
    // what cannot be done to a tiny roadmap is left undone
    for line in [
        &["import", "table.csv", &document, "--skip-unreadable"][..],
        &["exclude", &document, "chaos-days"],
        &["lift", &document, "chaos-days"],
    ] {
        desk.run(&words(line));
    }
    seed(name, std::fs::read(desk.file(&document)).expect("it was made"), desk)
}

fn seed(name: &str, bytes: Vec<u8>, desk: &Desk) -> Seed {
    let path = desk.aside("seed.cairn");
    std::fs::write(&path, &bytes).expect("it can be written");
    let dump = dump(&path).unwrap_or_else(|error| panic!("{name}: {error}"));
    assert!(dump.lines().count() > 50, "{name} holds nothing: {dump}");
    Seed { name: name.to_owned(), bytes, dump }
}

/// Everything in a database, line by line, as SQLite alone reads it: schema and all rows.
pub fn dump(path: &Path) -> rusqlite::Result<String> {
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection = Connection::open_with_flags(path, flags)?;
    let mut lines = vec![];
    let mut tables: Vec<String> = vec!["sqlite_schema".into()];
    let mut statement = connection.prepare("SELECT name FROM sqlite_schema WHERE type IN ('table', 'view')")?;
    for name in statement.query_map([], |row| row.get(0))? {
        tables.push(name?);
    }
    for table in &tables {
        // where something lies in the file is not part of what it says
        let columns = if table == "sqlite_schema" { "type, name, tbl_name, sql" } else { "*" };
        let mut statement = connection.prepare(&format!("SELECT {columns} FROM \"{table}\""))?;
        let count = statement.column_count();
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            let mut line = table.clone();
            for column in 0..count {
                line.push('|');
                line.push_str(&text(row.get_ref(column)?));
            }
            lines.push(line);
        }
    }
    lines.sort();
    let version: i64 = connection.query_row("PRAGMA user_version", [], |row| row.get(0))?;
    lines.push(format!("version {version}"));
    Ok(lines.join("\n"))
}

fn text(value: ValueRef) -> String {
    match value {
        ValueRef::Null => "nothing".into(),
        ValueRef::Integer(number) => number.to_string(),
        ValueRef::Real(number) => format!("real {:x}", number.to_bits()),
        ValueRef::Text(bytes) => format!("{:?}", String::from_utf8_lossy(bytes)),
        ValueRef::Blob(bytes) => format!("{bytes:?}"),
    }
}
