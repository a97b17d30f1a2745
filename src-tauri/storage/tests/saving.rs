//! Files come into being whole, or not at all.

use crate::support::{Folder, LATER, small_roadmap};

#[test]
fn a_new_document_never_replaces_a_file() {
    let folder = Folder::new();
    let path = folder.file("plan.cairn");
    std::fs::write(&path, "my notes").expect("it can be written");
    let error = folder.create("plan.cairn", &small_roadmap()).expect_err("something is there");
    assert_eq!(error.code(), "already_there");
    assert_eq!(std::fs::read_to_string(&path).expect("it is there"), "my notes");
    assert_eq!(folder.names(), ["plan.cairn"]);
}

#[test]
fn a_copy_replaces_a_file_only_when_told_to() {
    let folder = Folder::new();
    let mut document = folder.create("plan.cairn", &small_roadmap()).expect("it can be held");
    let target = folder.file("copy.cairn");
    std::fs::write(&target, "my notes").expect("it can be written");
    let error = document.save_as(&target, false, LATER).expect_err("something is there");
    assert_eq!(error.code(), "already_there");
    assert_eq!(std::fs::read_to_string(&target).expect("it is there"), "my notes");
    document.save_as(&target, true, LATER).expect("it may be replaced");
    assert_eq!(folder.read("copy.cairn").expect("it opens").roadmap(), document.roadmap());
    document.save_as(&target, true, LATER).expect("a document may be saved over itself");
    assert_eq!(folder.names(), ["copy.cairn", "plan.cairn"]);
}

#[test]
fn nothing_is_left_behind_when_a_document_cannot_be_made() {
    let folder = Folder::new();
    let mut roadmap = small_roadmap();
    roadmap.investments[0].cost[0].fund = model::FundId::try_from("nowhere").expect("a valid id");
    let error = folder.create("plan.cairn", &roadmap).expect_err("the fund does not exist");
    assert_eq!(error.code(), "unholdable");
    assert!(error.to_string().contains("nowhere"), "{error}");
    let error = folder.create("none/plan.cairn", &small_roadmap()).expect_err("the folder is not there");
    assert!(error.to_string().contains("its folder is not there"), "{error}");
    assert!(folder.names().is_empty());
}

#[test]
fn what_a_killed_run_left_beside_the_file_is_cleared_by_the_next() {
    let folder = Folder::new();
    std::fs::write(folder.file(".~plan.cairn.saving"), "half a file").expect("it can be written");
    folder.create("plan.cairn", &small_roadmap()).expect("it can be made");
    assert_eq!(folder.names(), ["plan.cairn"]);
}

#[test]
fn a_name_that_looks_like_an_address_is_a_name() {
    let folder = Folder::new();
    folder.create("file:plan.cairn?mode=memory", &small_roadmap()).expect("it can be made");
    assert_eq!(folder.names(), ["file:plan.cairn?mode=memory"]);
    folder.read("file:plan.cairn?mode=memory").expect("it opens");
}

#[test]
fn a_document_is_in_the_form_that_survives_a_copy_at_any_time() {
    let folder = Folder::new();
    folder.create("plan.cairn", &small_roadmap()).expect("it can be made");
    let bytes = std::fs::read(folder.file("plan.cairn")).expect("it is there");
    assert_eq!(&bytes[68..72], b"CRN1");
    let shapes =
        std::fs::read_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/src/migrations")).expect("the folder is there");
    let shapes = shapes.flatten().filter(|file| file.path().extension().is_some_and(|ending| ending == "sql")).count();
    assert_eq!(usize::from(bytes[63]), shapes, "the newest shape there is");
    assert_eq!(bytes[16..20], [0x10, 0, 1, 1], "pages of 4096 bytes, rollback journal");
    assert_eq!(bytes[52..56], [0, 0, 0, 0], "no automatic vacuum");
}

#[test]
fn a_handed_over_file_is_whole_and_replaces_what_a_killed_run_left_beside_it() {
    let folder = Folder::new();
    let left = folder.file(".~board.svg.saving");
    std::fs::write(&left, "half").expect("it can be written");
    for text in ["one", "two"] {
        storage::write_whole(&folder.file("board.svg"), text.as_bytes()).expect("the folder can be written");
        assert_eq!(std::fs::read_to_string(folder.file("board.svg")).expect("it is there"), text);
        assert_eq!(folder.names(), ["board.svg"]);
    }
    let refused = storage::write_whole(&folder.file("nowhere/board.svg"), b"one").expect_err("there is no folder");
    assert_eq!(refused.to_string(), "board.svg could not be written: its folder is not there.");
}
