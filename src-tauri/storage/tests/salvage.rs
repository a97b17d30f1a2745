//! What can be had of a damaged document: an intact copy if there is one, else its rows.

use std::fs;

use model::{Decision, Period};
use storage::{Document, LocalData, Operation, Salvaged, StorageError};

use crate::support::{Folder, LATER, NOW, investment_id, plan_of, small_roadmap};

const NEW_ID: &str = "0193a7b4-0000-7000-8000-000000000002";

fn recover(folder: &Folder, local: &LocalData) -> Result<(Document, Salvaged), StorageError> {
    Document::recover(local, &folder.file("plan.cairn"), &folder.file("recovered.cairn"), NEW_ID, LATER)
}

/// A document with a plan and a pin, closed.
fn planned(folder: &Folder) -> Document {
    let mut document = folder.create("plan.cairn", &small_roadmap()).expect("it can be held");
    let pin = Decision::Pin { investment: investment_id("pipeline"), start: Period(1) };
    document.apply(Operation::SetDecision(pin), LATER).expect("it can be decided");
    let plan = plan_of(document.roadmap(), &[("pipeline", 1), ("catalogue", 3)]);
    document.apply(Operation::SetPlan(plan), LATER).expect("the plan holds");
    document.save(LATER).expect("it can be saved");
    document
}

fn damage(folder: &Folder, change: impl FnOnce(&mut Vec<u8>)) -> Vec<u8> {
    let path = folder.file("plan.cairn");
    let mut bytes = fs::read(&path).expect("it is there");
    change(&mut bytes);
    fs::write(&path, &bytes).expect("it can be written");
    bytes
}

#[test]
fn the_working_copy_takes_the_place_of_a_damaged_file() {
    let folder = Folder::new();
    let document = planned(&folder);
    let roadmap = document.roadmap().clone();
    drop(document);
    let damaged = damage(&folder, |bytes| bytes.truncate(5_000));
    assert!(folder.open("plan.cairn").is_err());
    let (recovered, salvaged) = recover(&folder, &folder.local()).expect("it can be recovered");
    assert_eq!(salvaged, Salvaged { copy_of: Some(LATER.into()), lost: Default::default() });
    assert_eq!(recovered.roadmap(), &roadmap);
    assert!(recovered.has_current_plan());
    assert_eq!(recovered.document_id(), NEW_ID);
    assert_eq!(fs::read(folder.file("plan.cairn")).expect("it is there"), damaged, "the damaged file was changed");
}

#[test]
fn the_newest_version_takes_the_place_of_a_damaged_file_from_elsewhere() {
    let (folder, moved) = (Folder::new(), Folder::new());
    let document = planned(&folder);
    document.keep_restore_point("Good", NOW).expect("it can be kept");
    fs::copy(folder.file("plan.cairn"), moved.file("plan.cairn")).expect("it can be copied");
    // a page of rows, not one of those that say which tables there are: what lies last depends on those
    let page: i64 = {
        let file = rusqlite::Connection::open(moved.file("plan.cairn")).expect("SQLite opens it");
        let sql = "SELECT rootpage FROM sqlite_schema WHERE name = 'investment'";
        file.query_row(sql, [], |row| row.get(0)).expect("it has investments")
    };
    damage(&moved, |bytes| {
        let size = usize::from(u16::from_be_bytes([bytes[16], bytes[17]]));
        bytes[usize::try_from(page - 1).expect("pages count from 1") * size] ^= 0xff;
    });
    let (recovered, salvaged) = recover(&moved, &folder.local()).expect("it can be recovered");
    assert_eq!(salvaged.copy_of.as_deref(), Some(NOW));
    assert_eq!(recovered.roadmap(), document.roadmap());
}

#[test]
fn without_a_copy_the_rows_that_can_be_read_are_taken_and_the_rest_is_counted() {
    let folder = Folder::new();
    drop(planned(&folder));
    let stranger = Folder::new();
    let connection = rusqlite::Connection::open(folder.file("plan.cairn")).expect("SQLite opens it");
    connection
        .execute_batch(
            "PRAGMA foreign_keys = OFF; PRAGMA ignore_check_constraints = ON;
             UPDATE fund_limit SET amount = -5 WHERE period = 3;
             UPDATE investment SET axis = 'magic' WHERE id = 'catalogue';
             UPDATE investment_cost SET position = 2;
             UPDATE investment_cost_amount SET position = 2;
             UPDATE investment_output SET position = 7;",
        )
        .expect("the SQL runs");
    drop(connection);
    assert_eq!(folder.open("plan.cairn").expect_err("it is damaged").code(), "damaged");
    let (recovered, salvaged) = recover(&folder, &stranger.local()).expect("it can be recovered");
    assert_eq!(salvaged.copy_of, None);
    assert_eq!(salvaged.lost.get("fund_limit"), Some(&1), "{salvaged:?}");
    assert_eq!(salvaged.lost.get("investment"), Some(&1), "{salvaged:?}");
    assert_eq!(recovered.roadmap().investments, small_roadmap().investments[..1]);
    assert_eq!(recovered.roadmap().outcomes, small_roadmap().outcomes);
    assert!(!recovered.has_current_plan());
}

#[test]
fn every_page_may_be_lost() {
    let folder = Folder::new();
    drop(planned(&folder));
    let whole = fs::read(folder.file("plan.cairn")).expect("it is there");
    let mut most = 0;
    for page in 0..whole.len() / 4096 {
        let (here, stranger) = (Folder::new(), Folder::new());
        let mut bytes = whole.clone();
        bytes[page * 4096..(page + 1) * 4096].fill(0);
        fs::write(here.file("plan.cairn"), &bytes).expect("it can be written");
        match recover(&here, &stranger.local()) {
            Ok((recovered, salvaged)) => {
                assert!(!salvaged.lost.is_empty() || recovered.roadmap().investments.len() == 2, "page {page}");
                most += 1;
            }
            Err(error) => assert_eq!(error.code(), "damaged", "page {page}: {error}"),
        }
        assert_eq!(fs::read(here.file("plan.cairn")).expect("it is there"), bytes);
    }
    assert!(most > whole.len() / 4096 / 2, "only {most} of {} could be recovered", whole.len() / 4096);
}

#[test]
fn a_file_with_nothing_in_it_is_said_so() {
    for bytes in [&b""[..], b"my notes", &[0; 8192]] {
        let folder = Folder::new();
        fs::write(folder.file("plan.cairn"), bytes).expect("it can be written");
        let error = recover(&folder, &folder.local()).expect_err("there is nothing");
        assert!(error.to_string().starts_with("plan.cairn "), "{error}");
        assert_eq!(folder.names(), ["plan.cairn"]);
    }
}
