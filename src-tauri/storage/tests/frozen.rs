//! One frozen document per released shape: each has to open for ever.

use std::path::PathBuf;

use storage::Document;

use crate::support::{Folder, LATER, investment_id};

fn frozen(name: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../fixtures/documents").join(name)
}

#[test]
fn the_document_of_the_first_version_opens_without_being_changed() {
    let path = frozen("v1.cairn");
    let before = std::fs::read(&path).expect("the frozen document is there");
    let document = Document::open_read_only(&Folder::new().local(), &path).expect("it opens");
    let roadmap = document.roadmap();
    assert_eq!(roadmap.settings.name, "Frozen");
    assert_eq!(roadmap.investments.len(), 2);
    assert!(document.has_current_plan());
    assert_eq!(document.created(), crate::support::NOW);
    assert_eq!(std::fs::read(&path).expect("the frozen document is there"), before);
}

#[test]
fn the_document_of_the_first_version_can_be_worked_on() {
    let folder = Folder::new();
    std::fs::copy(frozen("v1.cairn"), folder.file("plan.cairn")).expect("it can be copied");
    let mut document = folder.open("plan.cairn").expect("it opens");
    let exclude = model::Decision::Exclude { investment: investment_id("catalogue") };
    document.apply(storage::Operation::SetDecision(exclude), LATER).expect("it can be changed");
    document.save(LATER).expect("it can be saved");
    drop(document);
    let opened = folder.open("plan.cairn").expect("it opens again");
    assert_eq!(opened.roadmap().decisions.len(), 1);
}

#[test]
fn a_document_from_before_there_were_rules_opens_without_any() {
    let path = frozen("v8.cairn");
    let before = std::fs::read(&path).expect("the frozen document is there");
    let document = Document::open_read_only(&Folder::new().local(), &path).expect("it opens");
    assert!(document.roadmap().rules.is_empty() && !document.roadmap().investments.is_empty());
    assert!(document.has_current_plan(), "a roadmap without rules is what it was, and so is its plan");
    assert_eq!(std::fs::read(&path).expect("the frozen document is there"), before);
}

/// How `v1.cairn` was made: with `KEEP_DOCUMENT_IN` naming a folder. A file that is there is not replaced.
#[test]
fn a_document_like_the_frozen_one_can_still_be_made() {
    let folder = Folder::new();
    let mut roadmap = crate::support::small_roadmap();
    roadmap.settings.name = "Frozen".into();
    let mut document = folder.create("v1.cairn", &roadmap).expect("it can be made");
    let plan = crate::support::plan_of(&roadmap, &[("pipeline", 1), ("catalogue", 3)]);
    document.apply(storage::Operation::SetPlan(plan), LATER).expect("the plan holds");
    if let Some(folder) = std::env::var_os("KEEP_DOCUMENT_IN") {
        document.copy_to(&PathBuf::from(folder).join("v1.cairn"), LATER).expect("it can be kept");
    }
    let frozen = Document::open_read_only(&folder.local(), &frozen("v1.cairn")).expect("it opens");
    assert_eq!((frozen.roadmap(), frozen.plan()), (document.roadmap(), document.plan()));
}
