//! Undo, versions and damaged documents from the command line, as from the window.

use crate::terminal::Desk;

fn pins(desk: &Desk, file: &str) -> usize {
    let exported = desk.cairn(&["export", file, "--out", "pins.json"]);
    assert_eq!(exported.code, 0, "{exported:?}");
    let text = std::fs::read_to_string(desk.path("pins.json")).expect("it was written");
    let roadmap: serde_json::Value = serde_json::from_str(&text).expect("an export is JSON");
    roadmap["roadmap"]["decisions"].as_array().expect("a list").len()
}

#[test]
fn a_step_is_taken_back_and_done_again_in_later_runs() {
    let desk = Desk::with_sample();
    let before = pins(&desk, "sample.cairn");
    assert_eq!(desk.cairn(&["exclude", "sample.cairn", "data-mesh"]).code, 0);
    assert_eq!(pins(&desk, "sample.cairn"), before + 1);
    let undone = desk.cairn(&["undo", "sample.cairn"]);
    assert_eq!(undone.code, 0, "{undone:?}");
    assert!(undone.out.starts_with("Undone: Exclude “"), "{undone:?}");
    assert_eq!(pins(&desk, "sample.cairn"), before);
    let redone = desk.cairn(&["redo", "sample.cairn"]);
    assert!(redone.out.starts_with("Done again: Exclude “"), "{redone:?}");
    assert_eq!(pins(&desk, "sample.cairn"), before + 1);
    let refused = desk.cairn(&["redo", "sample.cairn"]);
    assert_eq!((refused.code, refused.err.as_str()), (2, "cairn: There is nothing to redo.\n"));
}

#[test]
fn a_restore_point_is_listed_compared_and_restored_as_a_new_document() {
    let desk = Desk::with_sample();
    let none = desk.cairn(&["versions", "sample.cairn"]);
    assert!(none.out.starts_with("No versions are kept yet."), "{none:?}");
    let kept = desk.cairn(&["restore-point", "sample.cairn", "Before the offsite"]);
    assert_eq!(kept.code, 0, "{kept:?}");
    desk.cairn(&["exclude", "sample.cairn", "data-mesh"]);
    let listed = desk.cairn(&["versions", "sample.cairn"]);
    assert!(listed.out.contains("Before the offsite (30 investments · 942"), "{listed:?}");
    let difference = desk.cairn(&["difference", "sample.cairn", "1"]);
    assert!(difference.out.starts_with("1 added."), "{difference:?}");
    assert!(difference.out.contains("Decision"), "{difference:?}");
    let restored = desk.cairn(&["restore", "sample.cairn", "1", "--out", "before.cairn"]);
    assert_eq!(restored.code, 0, "{restored:?}");
    assert_eq!(pins(&desk, "before.cairn") + 1, pins(&desk, "sample.cairn"));
    assert_eq!(desk.cairn(&["restore", "sample.cairn", "1", "--out", "before.cairn"]).code, 1);
    assert_eq!(desk.cairn(&["restore", "sample.cairn", "9", "--out", "other.cairn"]).code, 2);
    assert_eq!(desk.cairn(&["restore-point", "sample.cairn", " "]).code, 2);
}

#[test]
fn a_version_is_kept_before_a_table_is_imported() {
    let desk = Desk::with_sample();
    desk.write("table.csv", "Name,Axis,Duration,Cost\nChaos days,Methods,1,100\n");
    assert_eq!(desk.cairn(&["import", "table.csv", "sample.cairn"]).code, 0);
    let listed = desk.cairn(&["versions", "sample.cairn"]);
    assert!(listed.out.contains("before an import (30 investments"), "{listed:?}");
}

#[test]
fn a_damaged_document_is_recovered_from_its_working_copy_and_left_as_it_is() {
    let desk = Desk::with_sample();
    let mut bytes = std::fs::read(desk.path("sample.cairn")).expect("it is there");
    let middle = bytes.len() / 2;
    bytes.truncate(middle);
    desk.write("sample.cairn", &bytes);
    let refused = desk.cairn(&["check", "sample.cairn"]);
    assert_eq!(refused.code, 1, "{refused:?}");
    let recovered = desk.cairn(&["recover", "sample.cairn", "--out", "recovered.cairn"]);
    assert_eq!(recovered.code, 0, "{recovered:?}");
    assert!(recovered.out.contains("its newest intact copy on this computer"), "{recovered:?}");
    let checked = desk.cairn(&["check", "recovered.cairn"]);
    assert_eq!(checked.code, 0, "{checked:?}");
    assert_eq!(std::fs::read(desk.path("sample.cairn")).expect("it is there"), bytes);
}

#[test]
fn only_the_file_itself_is_ever_in_the_folder_of_the_user() {
    let desk = Desk::with_sample();
    for words in [
        &["exclude", "sample.cairn", "data-mesh"][..],
        &["undo", "sample.cairn"],
        &["restore-point", "sample.cairn", "Now"],
        &["plan", "sample.cairn"],
    ] {
        let done = desk.cairn(words);
        assert_eq!(done.code, 0, "{words:?}: {done:?}");
        assert_eq!(desk.files().len(), 1, "{words:?} left something behind");
    }
}

#[test]
fn the_window_and_the_command_line_keep_their_working_copies_in_the_same_folder() {
    let configuration = include_str!("../../tauri.conf.json");
    let configuration: serde_json::Value = serde_json::from_str(configuration).expect("the configuration is JSON");
    let identifier = configuration["identifier"].as_str().expect("the window has an identifier");
    let places = include_str!("../../src-tauri/commands/src/places.rs");
    assert!(places.contains(&format!("const NAME: &str = \"{identifier}\";")));
}
