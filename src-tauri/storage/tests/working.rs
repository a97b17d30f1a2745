//! Edits are safe before they are in the user's file, and the file is never written over.

use std::fs;

use model::{Decision, Period};
use storage::{Document, LocalData, Notice, Operation, Saving};

use crate::support::{DOCUMENT_ID, Folder, LATER, NOW, investment_id, small_roadmap};

fn pin(start: u16) -> Operation {
    Operation::SetDecision(Decision::Pin { investment: investment_id("pipeline"), start: Period(start) })
}

fn start_of(document: &Document) -> Option<u16> {
    document.roadmap().decisions.first().and_then(Decision::start).map(|start| start.0)
}

fn pinned(folder: &Folder, start: u16) -> Document {
    let mut document = folder.create("plan.cairn", &small_roadmap()).expect("it can be held");
    document.apply(pin(start), LATER).expect("it can be decided");
    document
}

/// Opens the document of a folder, pins, saves and closes it.
fn pin_and_save(folder: &Folder, start: u16) {
    let mut document = folder.open("plan.cairn").expect("it opens");
    document.apply(pin(start), LATER).expect("it can be decided");
    document.save(LATER).expect("it can be saved");
}

#[test]
fn an_edit_that_has_not_reached_the_file_is_back_at_the_next_start() {
    let folder = Folder::new();
    let document = pinned(&folder, 2);
    assert!(!document.is_saved());
    assert!(folder.read("plan.cairn").expect("it opens").roadmap().decisions.is_empty());
    drop(document);
    let mut document = folder.open("plan.cairn").expect("it opens");
    assert_eq!(start_of(&document), Some(2));
    assert_eq!(document.take_notices(), [Notice::EditsRecovered]);
    assert_eq!(document.save(LATER).expect("it can be saved"), Saving::Written);
    assert_eq!(start_of(&folder.read("plan.cairn").expect("it opens")), Some(2));
    assert_eq!(document.save(LATER).expect("it can be saved"), Saving::NothingToDo);
}

#[test]
fn an_edit_taken_back_leaves_nothing_to_save() {
    let folder = Folder::new();
    let mut document = pinned(&folder, 2);
    document.undo().expect("it can be undone");
    assert!(document.is_saved());
    assert_eq!(document.save(LATER).expect("there is nothing to do"), Saving::NothingToDo);
}

#[test]
fn no_other_file_is_ever_in_the_users_folder() {
    let folder = Folder::new();
    let mut document = pinned(&folder, 2);
    assert_eq!(folder.names(), ["plan.cairn"]);
    document.save(LATER).expect("it can be saved");
    assert_eq!(folder.names(), ["plan.cairn"]);
    drop(document);
    assert_eq!(folder.names(), ["plan.cairn"]);
}

#[test]
fn a_file_that_someone_else_has_written_is_kept_and_so_is_ours() {
    let (here, there) = (Folder::new(), Folder::new());
    let mut mine = pinned(&here, 2);
    mine.save(LATER).expect("it can be saved");
    // the same document on another computer, through a folder that is kept the same
    fs::copy(here.file("plan.cairn"), there.file("plan.cairn")).expect("it can be copied");
    let mut theirs = there.open("plan.cairn").expect("it opens");
    theirs.apply(pin(5), LATER).expect("it can be decided");
    theirs.save(LATER).expect("it can be saved");
    mine.apply(pin(3), LATER).expect("it can be decided");
    fs::copy(there.file("plan.cairn"), here.file("plan.cairn")).expect("it can be copied");

    assert_eq!(mine.save("2026-11-21T15:04:05Z").expect("it can be saved"), Saving::KeptBoth);
    let file = "plan (conflict 2026-11-21 1504).cairn";
    assert_eq!(mine.take_notices(), [Notice::KeptBoth { file: file.into() }]);
    assert_eq!(here.names(), [file, "plan.cairn"]);
    assert_eq!(start_of(&here.read("plan.cairn").expect("it opens")), Some(5));
    assert_eq!(start_of(&here.read(file).expect("it opens")), Some(3));
    // the document goes on in the new file, with its steps
    assert_eq!(mine.path(), here.file(file).canonicalize().expect("it is there"));
    mine.undo().expect("it can be undone");
    assert_eq!(mine.save(LATER).expect("it can be saved"), Saving::Written);
    assert_eq!(start_of(&here.read(file).expect("it opens")), Some(2));
}

#[test]
fn unsaved_edits_are_kept_beside_a_file_that_was_replaced_while_the_document_was_closed() {
    let (here, there) = (Folder::new(), Folder::new());
    drop(pinned(&here, 2));
    fs::copy(here.file("plan.cairn"), there.file("plan.cairn")).expect("it can be copied");
    pin_and_save(&there, 5);
    fs::copy(there.file("plan.cairn"), here.file("plan.cairn")).expect("it can be copied");
    let mut mine = here.open("plan.cairn").expect("it opens");
    assert_eq!(start_of(&mine), Some(5));
    let file = "plan (conflict 2026-11-21 1500).cairn";
    assert_eq!(mine.take_notices(), [Notice::KeptBoth { file: file.into() }]);
    assert_eq!(start_of(&here.read(file).expect("it opens")), Some(2));
}

#[test]
fn saved_edits_are_kept_beside_a_file_that_never_had_them() {
    let (here, there) = (Folder::new(), Folder::new());
    drop(here.create("plan.cairn", &small_roadmap()).expect("it can be held"));
    fs::copy(here.file("plan.cairn"), there.file("plan.cairn")).expect("it can be copied");
    pin_and_save(&here, 2);
    pin_and_save(&there, 5);
    fs::copy(there.file("plan.cairn"), here.file("plan.cairn")).expect("it can be copied");
    let mut mine = here.open("plan.cairn").expect("it opens");
    assert_eq!(start_of(&mine), Some(5));
    let file = "plan (conflict 2026-11-21 1500).cairn";
    assert_eq!(mine.take_notices(), [Notice::KeptBoth { file: file.into() }]);
    assert_eq!(start_of(&here.read(file).expect("it opens")), Some(2));
    // what goes on from ours needs no second file
    drop(mine);
    fs::copy(here.file("plan.cairn"), there.file("plan.cairn")).expect("it can be copied");
    pin_and_save(&there, 6);
    fs::copy(there.file("plan.cairn"), here.file("plan.cairn")).expect("it can be copied");
    let mut mine = here.open("plan.cairn").expect("it opens");
    assert_eq!((start_of(&mine), mine.take_notices()), (Some(6), vec![]));
}

#[test]
fn a_file_lists_the_last_thousand_operations_and_still_tells_whose_edits_it_has() {
    let (here, there) = (Folder::new(), Folder::new());
    drop(pinned(&here, 1).save(LATER));
    let before_all = fs::read(here.file("plan.cairn")).expect("it is there");
    let mut document = here.open("plan.cairn").expect("it opens");
    for number in 2..=1_206 {
        document.apply(pin(number % 7), LATER).expect("it can be decided");
    }
    document.save(LATER).expect("it can be saved");
    let known = fs::read(here.file("plan.cairn")).expect("it is there");
    assert_eq!(operations_in(&here), (207, 1_206));
    // undone and done again: the same document, to the last byte
    document.copy_to(&here.file("before.cairn"), LATER).expect("it can be copied");
    (0..3).for_each(|_| drop(document.undo().expect("it can be undone")));
    document.copy_to(&here.file("undone.cairn"), LATER).expect("it can be copied");
    (0..3).for_each(|_| drop(document.redo().expect("it can be done again")));
    document.copy_to(&here.file("redone.cairn"), LATER).expect("it can be copied");
    let read = |name: &str| fs::read(here.file(name)).expect("it is there");
    assert!(read("before.cairn") == read("redone.cairn") && read("undone.cairn") != read("redone.cairn"));
    drop(document);

    // one who goes on from what is known here needs no second file; one who never had it does
    for (start, last, is_kept) in [(known, 8, false), (before_all, 9, true)] {
        fs::write(there.file("plan.cairn"), start).expect("it can be written");
        let mut theirs = there.open("plan.cairn").expect("it opens");
        for start in [10, 11, last] {
            theirs.apply(pin(start), LATER).expect("it can be decided");
        }
        theirs.save(LATER).expect("it can be saved");
        drop(theirs);
        fs::copy(there.file("plan.cairn"), here.file("plan.cairn")).expect("it can be copied");
        let mut mine = here.open("plan.cairn").expect("it opens");
        let kept = mine.take_notices().iter().any(|notice| matches!(notice, Notice::KeptBoth { .. }));
        assert_eq!((start_of(&mine), kept), (Some(last), is_kept));
    }
}

/// The numbers of the first and the last operation that a file lists.
fn operations_in(folder: &Folder) -> (i64, i64) {
    let file = rusqlite::Connection::open(folder.file("plan.cairn")).expect("it opens");
    let read = "SELECT min(seq), max(seq) FROM operation WHERE at <> ''";
    file.query_row(read, [], |row| Ok((row.get(0)?, row.get(1)?))).expect("it has operations")
}

#[test]
fn a_file_replaced_by_anything_else_is_left_as_it_is() {
    let folder = Folder::new();
    let mut document = pinned(&folder, 2);
    for other in ["", "my notes", "SQLite format 3\0"] {
        fs::write(folder.file("plan.cairn"), other).expect("it can be written");
        assert_eq!(document.save(LATER).expect("it can be saved"), Saving::KeptBoth);
        assert_eq!(fs::read(folder.file("plan.cairn")).expect("it is there"), other.as_bytes());
        document.save_as(&folder.file("again.cairn"), true, LATER).expect("it can be saved");
        document.apply(pin(3), LATER).expect("it can be decided");
        fs::rename(folder.file("again.cairn"), folder.file("plan.cairn")).expect("it can be renamed");
        document.save_as(&folder.file("plan.cairn"), true, LATER).expect("it can be saved");
        document.apply(pin(2), LATER).expect("it can be decided");
    }
}

#[test]
fn a_file_that_went_away_is_not_made_again_behind_the_users_back() {
    let folder = Folder::new();
    let mut document = pinned(&folder, 2);
    fs::remove_file(folder.file("plan.cairn")).expect("it can be removed");
    assert_eq!(document.save(LATER).expect_err("it is gone").code(), "gone");
    assert!(folder.names().is_empty());
    document.save_as(&folder.file("new.cairn"), false, LATER).expect("it can be saved under a name");
    assert_eq!(start_of(&folder.read("new.cairn").expect("it opens")), Some(2));
}

#[test]
fn a_document_is_edited_in_one_place_at_a_time() {
    let folder = Folder::new();
    let document = pinned(&folder, 2);
    let error = folder.open("plan.cairn").expect_err("it is being edited");
    assert_eq!(error.code(), "open_elsewhere");
    assert!(error.to_string().starts_with("plan.cairn is open for editing elsewhere"), "{error}");
    folder.read("plan.cairn").expect("it can be read meanwhile");
    drop(document);
    folder.open("plan.cairn").expect("it can be edited again");
}

#[test]
fn a_document_is_not_saved_over_one_that_is_being_edited() {
    let folder = Folder::new();
    let mut mine = pinned(&folder, 2);
    mine.save(LATER).expect("it can be saved");
    fs::copy(folder.file("plan.cairn"), folder.file("copy.cairn")).expect("it can be copied");
    let before = fs::read(folder.file("copy.cairn")).expect("it is there");
    let theirs = folder.open("copy.cairn").expect("it opens beside the other");
    mine.apply(pin(3), LATER).expect("it can be decided");
    let error = mine.save_as(&folder.file("copy.cairn"), true, LATER).expect_err("it is being edited");
    assert_eq!(error.code(), "open_elsewhere");
    assert_eq!(fs::read(folder.file("copy.cairn")).expect("it is there"), before);
    mine.apply(pin(4), LATER).expect("mine can still be changed");
    drop(theirs);
    mine.save_as(&folder.file("copy.cairn"), true, LATER).expect("it is free now");
    mine.undo().expect("the steps went along");
    assert_eq!(start_of(&mine), Some(3));
}

#[test]
fn a_copy_made_by_the_file_manager_has_edits_of_its_own() {
    let folder = Folder::new();
    let mut document = pinned(&folder, 2);
    document.save(LATER).expect("it can be saved");
    fs::copy(folder.file("plan.cairn"), folder.file("copy.cairn")).expect("it can be copied");
    document.apply(pin(3), LATER).expect("it can be decided");
    let mut copy = folder.open("copy.cairn").expect("it opens beside the other");
    assert_eq!(start_of(&copy), Some(2));
    assert_eq!(copy.document_id(), DOCUMENT_ID);
    copy.apply(pin(4), LATER).expect("it can be decided");
    copy.save(LATER).expect("it can be saved");
    document.save(LATER).expect("it can be saved");
    assert_eq!(start_of(&folder.read("plan.cairn").expect("it opens")), Some(3));
    assert_eq!(start_of(&folder.read("copy.cairn").expect("it opens")), Some(4));
}

#[test]
fn a_file_that_was_moved_keeps_its_unsaved_edits_and_its_steps() {
    let folder = Folder::new();
    drop(pinned(&folder, 2));
    fs::rename(folder.file("plan.cairn"), folder.file("moved.cairn")).expect("it can be moved");
    let mut document = folder.open("moved.cairn").expect("it opens");
    assert_eq!(start_of(&document), Some(2));
    assert_eq!(document.take_notices(), [Notice::EditsRecovered]);
    document.undo().expect("it can be undone");
    assert!(document.is_saved());
}

#[test]
fn a_working_copy_that_is_damaged_is_put_aside_and_the_file_is_shown() {
    let folder = Folder::new();
    let mut document = pinned(&folder, 2);
    document.save(LATER).expect("it can be saved");
    drop(document);
    for working in working_copies(&folder.local_root()) {
        let mut bytes = fs::read(&working).expect("it is there");
        let middle = bytes.len() / 2;
        bytes[middle..middle + 64].fill(0xa5);
        bytes[40..60].fill(0xff);
        fs::write(&working, bytes).expect("it can be written");
    }
    let mut document = folder.open("plan.cairn").expect("it opens");
    assert_eq!(start_of(&document), Some(2));
    assert_eq!(document.take_notices(), [Notice::WorkingCopyDamaged]);
    assert_eq!(document.undo_label(), None);
    document.apply(pin(3), LATER).expect("it can be changed");
}

#[test]
fn a_strangers_document_id_does_not_lead_out_of_our_folder() {
    let folder = Folder::new();
    let path = folder.file("plan.cairn");
    let id = "../../../outside";
    let document = Document::create(&folder.local(), &path, &small_roadmap(), id, NOW).expect("it can be made");
    assert_eq!(document.document_id(), id);
    let outside = folder.local_root().join("../outside");
    assert!(!outside.exists());
    assert_eq!(working_copies(&folder.local_root()).len(), 1);
}

#[test]
fn a_folder_of_our_own_that_cannot_be_used_is_said_so() {
    let folder = Folder::new();
    drop(folder.create("plan.cairn", &small_roadmap()).expect("it can be held"));
    let blocked = folder.file("blocked");
    fs::write(&blocked, "a file").expect("it can be written");
    let error = Document::open(&LocalData::new(&blocked), &folder.file("plan.cairn"), LATER).expect_err("no folder");
    assert_eq!(error.code(), "own_folder");
}

/// The working copies below a folder.
fn working_copies(root: &std::path::Path) -> Vec<std::path::PathBuf> {
    let mut found = vec![];
    let mut folders = vec![root.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).expect("it can be read") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                folders.push(path);
            } else if path.ends_with("working.cairn") {
                found.push(path);
            }
        }
    }
    found
}
