//! Files that are not whole, undamaged documents: one clear sentence, and not a byte changed.

use std::path::Path;

use proptest::prelude::*;
use rusqlite::Connection;
use storage::{Document, StorageError};

use crate::support::{Folder, LATER, investment_id, plan_of, small_roadmap};

/// A document with everything in it, as bytes.
fn document_bytes() -> Vec<u8> {
    let folder = Folder::new();
    let mut document = folder.create("plan.cairn", &small_roadmap()).expect("it can be held");
    let plan = plan_of(document.roadmap(), &[("pipeline", 1)]);
    document.apply(storage::Operation::SetPlan(plan), LATER).expect("the plan holds");
    let exclude = model::Decision::Exclude { investment: investment_id("catalogue") };
    document.apply(storage::Operation::SetDecision(exclude), LATER).expect("it can be decided");
    document.save(LATER).expect("it can be saved");
    std::fs::read(folder.file("plan.cairn")).expect("the file is there")
}

/// Reads bytes as a file; insists that nothing is written to it or beside it.
fn open_bytes(bytes: &[u8]) -> Result<Document, StorageError> {
    in_a_file(bytes, |folder| folder.read("plan.cairn"))
}

fn in_a_file(bytes: &[u8], open: impl Fn(&Folder) -> Result<Document, StorageError>) -> Result<Document, StorageError> {
    let folder = Folder::new();
    let path = folder.file("plan.cairn");
    std::fs::write(&path, bytes).expect("it can be written");
    let opened = open(&folder);
    assert_eq!(std::fs::read(&path).expect("it is there"), bytes, "the file was changed");
    assert_eq!(folder.names(), ["plan.cairn"], "something was left beside the file");
    opened
}

/// Why bytes are refused, to edit and to read alike.
fn refused(bytes: &[u8]) -> StorageError {
    let error = open_bytes(bytes).expect_err("it is refused");
    let to_edit = in_a_file(bytes, |folder| folder.open("plan.cairn")).expect_err("it is refused");
    assert_eq!(to_edit.code(), error.code());
    let sentence = error.to_string();
    assert!(sentence.starts_with("plan.cairn ") && sentence.ends_with('.'), "{sentence}");
    error
}

/// Changes a document with SQLite itself, as another program might.
fn tampered(sql: &str) -> Vec<u8> {
    let folder = Folder::new();
    let path = folder.file("plan.cairn");
    std::fs::write(&path, document_bytes()).expect("it can be written");
    run(&path, sql);
    std::fs::read(&path).expect("it is there")
}

fn run(path: &Path, sql: &str) {
    Connection::open(path).expect("SQLite opens it").execute_batch(sql).expect("the SQL runs");
}

#[test]
fn a_file_that_is_not_there_is_named() {
    let folder = Folder::new();
    let error = folder.open("plan.cairn").expect_err("it is not there");
    assert_eq!(error.code(), "missing");
    assert!(error.to_string().starts_with("plan.cairn is not there"));
    assert!(folder.names().is_empty());
    assert_eq!(folder.open("").expect_err("it is a folder").code(), "not_a_file");
}

#[test]
fn files_of_other_kinds_are_told_apart() {
    assert_eq!(refused(b"").code(), "empty_file");
    assert_eq!(refused(b"name,cost\nPipeline,100\n").code(), "not_a_document");
    assert_eq!(refused(b"SQLite form").code(), "not_a_document");
    let folder = Folder::new();
    run(&folder.file("music.db"), "CREATE TABLE song (title TEXT); INSERT INTO song VALUES ('x');");
    let foreign = refused(&std::fs::read(folder.file("music.db")).expect("it is there"));
    assert_eq!(
        foreign.to_string(),
        "plan.cairn is not a Cairn document: it is a different kind of SQLite file. \
         Choose a file that Cairn has written."
    );
}

#[test]
fn a_document_of_a_newer_version_is_refused_with_its_version() {
    let error = refused(&tampered("PRAGMA user_version = 99;"));
    assert_eq!(error.code(), "newer_version");
    assert!(error.to_string().contains("document version 99"), "{error}");
}

#[test]
fn a_document_cut_off_anywhere_is_refused() {
    let whole = document_bytes();
    assert!(open_bytes(&whole).is_ok());
    for page in 0..whole.len() / 4096 {
        for length in [page * 4096, page * 4096 + 1, page * 4096 + 99, page * 4096 + 4095] {
            refused(&whole[..length]);
        }
    }
    assert_eq!(refused(&whole[..whole.len() - 4096]).code(), "incomplete");
    let mut longer = whole;
    longer.extend([0; 4096]);
    assert_eq!(refused(&longer).code(), "incomplete");
}

#[test]
fn a_zeroed_page_or_a_page_in_the_wrong_place_is_noticed() {
    let whole = document_bytes();
    let pages = whole.len() / 4096;
    for page in 0..pages {
        let mut zeroed = whole.clone();
        zeroed[page * 4096..(page + 1) * 4096].fill(0);
        refused(&zeroed);
    }
    for page in 1..pages - 1 {
        let mut swapped = whole.clone();
        let (left, right) = swapped.split_at_mut((page + 1) * 4096);
        left[page * 4096..].swap_with_slice(&mut right[..4096]);
        // two trees of one kind that hold nothing are the same, whatever is left over behind their heads
        let (one, other) = (&whole[page * 4096..][..4096], &whole[(page + 1) * 4096..][..4096]);
        let are_both_empty = one[0] == other[0] && holds_nothing(one) && holds_nothing(other);
        if swapped != whole && !are_both_empty {
            refused(&swapped);
        }
    }
}

/// Whether a page is a leaf of a tree (https://sqlite.org/fileformat2.html, 1.6) without any cell.
fn holds_nothing(page: &[u8]) -> bool {
    matches!(page[0], 0x0a | 0x0d) && page[3..5] == [0, 0]
}

#[test]
fn a_schema_that_is_not_ours_is_refused() {
    for sql in [
        "CREATE TABLE extra (x);",
        "CREATE VIEW extra AS SELECT 1;",
        "CREATE TRIGGER extra AFTER INSERT ON step BEGIN DELETE FROM fund; END;",
        "CREATE INDEX extra ON step (name);",
        "DROP TABLE decision;",
        "ALTER TABLE step ADD COLUMN extra TEXT;",
        "ANALYZE;",
    ] {
        let error = refused(&tampered(sql));
        assert_eq!(error.code(), "damaged", "{sql}");
    }
}

#[test]
fn content_changed_by_another_program_is_refused() {
    for sql in [
        "UPDATE fund_limit SET amount = amount + 1 WHERE period = 3;",
        "UPDATE meta SET generation = generation + 1;",
        "UPDATE meta SET saved = 'yesterday';",
        "UPDATE operation SET label = 'Nothing' WHERE seq = 1;",
        "DELETE FROM operation WHERE seq = 1;",
        "DELETE FROM effect;",
        "DELETE FROM settings;",
        "DELETE FROM meta;",
        "UPDATE plan SET value = value + 1;",
        "UPDATE plan_left_out SET reason = 'no_time';",
        "PRAGMA foreign_keys = OFF; DELETE FROM pool;",
        "PRAGMA ignore_check_constraints = ON; UPDATE capability SET now = 6;",
        "PRAGMA ignore_check_constraints = ON; UPDATE investment SET axis = 'magic';",
        "PRAGMA foreign_keys = OFF; PRAGMA ignore_check_constraints = ON; UPDATE step SET id = 'A B';
         UPDATE outcome SET id = 'A B';",
        "DELETE FROM fund_limit WHERE period = 2;",
        "UPDATE investment SET position = position + 100;",
        "PRAGMA journal_mode = WAL;",
    ] {
        let error = refused(&tampered(sql));
        assert_eq!(error.code(), "damaged", "{sql}");
    }
}

#[test]
fn a_fault_in_a_row_is_named_with_its_table() {
    let error = refused(&tampered("DELETE FROM fund_limit WHERE period = 2;"));
    assert!(error.to_string().contains("table fund_limit, row change"), "{error}");
}

#[test]
fn a_change_that_was_cut_off_is_undone_without_touching_the_folder() {
    let folder = Folder::new();
    let path = folder.file("plan.cairn");
    let before = document_bytes();
    std::fs::write(&path, &before).expect("it can be written");
    // a crash between writing the pages and removing the journal, as files on disk
    let connection = Connection::open(&path).expect("SQLite opens it");
    connection
        .execute_batch("PRAGMA cache_size = 1; BEGIN; UPDATE fund_limit SET amount = 7; UPDATE step SET name = 'x';")
        .expect("the SQL runs");
    connection
        .execute_batch(
            "WITH RECURSIVE n(i) AS (SELECT 10 UNION ALL SELECT i + 1 FROM n WHERE i < 5000)
                        INSERT INTO operation SELECT i, printf('%0200d', i), 'now' FROM n;",
        )
        .expect("the SQL runs");
    let crashed = folder.file("crashed.cairn");
    std::fs::copy(&path, &crashed).expect("it can be copied");
    std::fs::copy(folder.file("plan.cairn-journal"), folder.file("crashed.cairn-journal")).expect("a journal is there");
    drop(connection);
    let half = std::fs::read(&crashed).expect("it is there");
    assert_ne!(half, before, "nothing was written before the crash");
    let whole = folder.read("plan.cairn").expect("it opens").roadmap().clone();
    assert_eq!(folder.read("crashed.cairn").expect("it is undone in a copy").roadmap(), &whole);
    let mut document = folder.open("crashed.cairn").expect("it is undone in a copy");
    assert_eq!(document.roadmap(), &whole);
    assert_eq!(std::fs::read(&crashed).expect("it is there"), half, "opening changed the file");
    let lift = storage::Operation::LiftDecision(investment_id("catalogue"));
    document.apply(lift, LATER).expect("it can be decided");
    document.save(LATER).expect("it can be saved");
    assert!(!folder.names().contains(&"crashed.cairn-journal".to_owned()));
    assert!(folder.read("crashed.cairn").expect("it is whole").roadmap().decisions.is_empty());
}

#[test]
fn a_journal_that_belongs_to_another_file_does_no_harm() {
    let folder = Folder::new();
    let path = folder.file("plan.cairn");
    std::fs::write(&path, document_bytes()).expect("it can be written");
    std::fs::write(folder.file("plan.cairn-journal"), vec![0xd9; 4096]).expect("it can be written");
    folder.read("plan.cairn").expect("the file is whole");
}

/// Flips bits one at a time and insists that the change is refused, or that nothing that counts changed.
#[test]
fn a_flipped_bit_is_refused_or_changes_nothing() {
    let whole = document_bytes();
    let original = open_bytes(&whole).expect("it opens");
    let bits = whole.len() * 8;
    for step in 0..1_500 {
        let bit = (step * 7_919 * 31) % bits;
        let mut flipped = whole.clone();
        flipped[bit / 8] ^= 1 << (bit % 8);
        if let Ok(document) = open_bytes(&flipped) {
            assert_eq!(document.roadmap(), original.roadmap(), "bit {bit} changed the roadmap unnoticed");
            assert_eq!(document.plan(), original.plan(), "bit {bit} changed the plan unnoticed");
            assert_eq!(document.saved(), original.saved(), "bit {bit} changed the document unnoticed");
        }
    }
}

#[test]
fn every_byte_of_the_header_may_be_anything() {
    let whole = document_bytes();
    for at in 0..100 {
        for value in [0, 1, 2, 0x7f, 0x80, 0xff] {
            let mut changed = whole.clone();
            changed[at] = value;
            let _ = open_bytes(&changed);
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, ..ProptestConfig::default() })]

    #[test]
    fn random_bytes_are_refused(bytes in proptest::collection::vec(any::<u8>(), 0..20_000)) {
        refused(&bytes);
    }

    #[test]
    fn random_bytes_behind_a_good_header_are_refused(noise in proptest::collection::vec(any::<u8>(), 1..8_000), page in any::<prop::sample::Index>()) {
        let mut bytes = document_bytes();
        let start = 100 + page.index(bytes.len() - noise.len() - 100);
        bytes[start..start + noise.len()].copy_from_slice(&noise);
        if let Ok(document) = open_bytes(&bytes) {
            prop_assert_eq!(document.roadmap().settings.name.as_str(), "Small");
        }
    }
}
