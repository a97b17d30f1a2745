//! What a document was like before can be listed, looked at, and restored as a new document.

use model::{Decision, Period};
use storage::{Operation, Reason};

use crate::support::{Folder, LATER, NOW, investment_id, plan_of, small_roadmap};

fn pin(start: u16) -> Operation {
    Operation::SetDecision(Decision::Pin { investment: investment_id("pipeline"), start: Period(start) })
}

#[test]
fn a_restore_point_has_a_name_and_says_what_is_in_it() {
    let folder = Folder::new();
    let mut document = folder.create("plan.cairn", &small_roadmap()).expect("it can be held");
    let plan = plan_of(document.roadmap(), &[("pipeline", 1)]);
    let value = plan.value;
    document.apply(Operation::SetPlan(plan), LATER).expect("the plan holds");
    document.keep_restore_point("Before the offsite", LATER).expect("it can be kept");
    let versions = document.versions();
    let [version] = versions.as_slice() else { panic!("{versions:?}") };
    assert_eq!((version.id, version.name.as_deref()), (1, Some("Before the offsite")));
    assert_eq!((version.reason, version.at.as_str()), (Reason::RestorePoint, LATER));
    assert_eq!((version.investments, version.value), (2, Some(value)));
    assert_eq!(folder.names(), ["plan.cairn"], "versions are kept away from the user's folder");
}

#[test]
fn a_version_is_restored_as_a_new_document_and_the_old_one_stays() {
    let folder = Folder::new();
    let mut document = folder.create("plan.cairn", &small_roadmap()).expect("it can be held");
    document.keep_restore_point("Empty handed", NOW).expect("it can be kept");
    document.apply(pin(2), LATER).expect("it can be decided");
    let (roadmap, plan) = document.version(1).expect("it can be looked at");
    assert_eq!((roadmap, plan), (small_roadmap(), None));
    let restored = document.restore(1, &folder.file("restored.cairn"), LATER).expect("it can be restored");
    assert_eq!(restored.roadmap(), &small_roadmap());
    assert_eq!(document.roadmap().decisions.len(), 1);
    let error = document.restore(1, &folder.file("restored.cairn"), LATER).expect_err("it is there already");
    assert_eq!(error.code(), "already_there");
    assert_eq!(document.version(7).expect_err("there is none").code(), "unknown_version");
    // a copy of the document knows the same versions
    assert_eq!(restored.versions(), document.versions());
}

#[test]
fn nothing_is_kept_twice_unasked() {
    let folder = Folder::new();
    let mut document = folder.create("plan.cairn", &small_roadmap()).expect("it can be held");
    assert!(document.keep_version(Reason::Timed, LATER).expect("it can be kept"));
    assert!(!document.keep_version(Reason::OnClose, LATER).expect("it is the same"));
    document.apply(pin(2), LATER).expect("it can be decided");
    assert!(document.keep_version(Reason::BeforeImport, LATER).expect("it can be kept"));
    let reasons: Vec<Reason> = document.versions().iter().map(|version| version.reason).collect();
    assert_eq!(reasons, [Reason::BeforeImport, Reason::Timed]);
}

#[test]
fn old_versions_go_but_restore_points_stay() {
    let folder = Folder::new();
    let mut document = folder.create("plan.cairn", &small_roadmap()).expect("it can be held");
    document.keep_restore_point("First", LATER).expect("it can be kept");
    for step in 0..30 {
        document.apply(pin(step % 7), LATER).expect("it can be decided");
        document.keep_version(Reason::Timed, LATER).expect("it can be kept");
    }
    let versions = document.versions();
    assert_eq!(versions.len(), 11);
    assert_eq!(versions.last().and_then(|version| version.name.as_deref()), Some("First"));
    assert_eq!(versions.first().map(|version| version.id), Some(31));
}

#[test]
fn a_version_that_is_damaged_is_refused_and_the_others_stay() {
    let folder = Folder::new();
    let mut document = folder.create("plan.cairn", &small_roadmap()).expect("it can be held");
    document.keep_version(Reason::Timed, LATER).expect("it can be kept");
    document.apply(pin(2), LATER).expect("it can be decided");
    document.keep_version(Reason::Timed, LATER).expect("it can be kept");
    let root = folder.local_root().join("documents").join(document.document_id()).join("versions");
    let mut bytes = std::fs::read(root.join("000001.cairn")).expect("it is there");
    let middle = bytes.len() - 5_000;
    bytes[middle] ^= 4;
    std::fs::write(root.join("000001.cairn"), bytes).expect("it can be written");
    let first = document.version(1);
    assert!(first.is_err() || first.is_ok_and(|(roadmap, _)| roadmap == small_roadmap()));
    assert!(document.version(2).is_ok());
}

#[test]
fn a_file_that_was_left_without_its_note_stands_in_nobodys_way() {
    let folder = Folder::new();
    let document = folder.create("plan.cairn", &small_roadmap()).expect("it can be held");
    let root = folder.local_root().join("documents").join(document.document_id()).join("versions");
    std::fs::create_dir_all(&root).expect("it can be made");
    std::fs::write(root.join("000001.cairn"), "left behind").expect("it can be written");
    document.keep_restore_point("Here", LATER).expect("the next number is free");
    assert_eq!(document.versions().iter().map(|version| version.id).collect::<Vec<_>>(), [2]);
    assert!(document.version(2).is_ok());
}
