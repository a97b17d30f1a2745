//! What goes in comes out.

use proptest::prelude::*;
use storage::{Document, Operation};

use crate::any_roadmap::any_roadmap;
use crate::support::{Folder, LATER, NOW, create, small_roadmap};

fn any_text() -> BoxedStrategy<String> {
    prop_oneof![any::<String>(), "[ -~]{0,20}"].boxed()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, ..ProptestConfig::default() })]

    #[test]
    fn any_roadmap_survives_being_created_reopened_and_copied(roadmap in any_roadmap(any_text())) {
        let folder = Folder::new();
        let created = create(&folder.file("plan.cairn"), &roadmap).expect("it can be held");
        prop_assert_eq!(created.roadmap(), &roadmap);
        let opened = Document::open(&folder.file("plan.cairn")).expect("it opens");
        prop_assert_eq!(opened.roadmap(), &roadmap);
        let copy = opened.save_as(&folder.file("copy.cairn"), false).expect("it can be copied");
        prop_assert_eq!(copy.roadmap(), &roadmap);
        let read = Document::open_read_only(&folder.file("copy.cairn")).expect("the copy opens");
        prop_assert_eq!(read.roadmap(), &roadmap);
        prop_assert_eq!(folder.names(), ["copy.cairn", "plan.cairn"]);
    }

    #[test]
    fn any_roadmap_can_take_the_place_of_another(before in any_roadmap(any_text()), after in any_roadmap(any_text())) {
        let folder = Folder::new();
        let mut document = create(&folder.file("plan.cairn"), &before).expect("it can be held");
        let operation = Operation::ReplaceRoadmap { roadmap: after.clone(), label: "Replace".into() };
        document.apply(operation, LATER).expect("it can be replaced");
        let opened = Document::open(&folder.file("plan.cairn")).expect("it opens");
        prop_assert_eq!(document.roadmap(), &after);
        prop_assert_eq!(opened.roadmap(), &after);
    }
}

#[test]
fn a_document_knows_its_id_and_its_times() {
    let folder = Folder::new();
    let mut document = create(&folder.file("plan.cairn"), &small_roadmap()).expect("it can be held");
    let operation = Operation::ReplaceRoadmap { roadmap: small_roadmap(), label: "Nothing".into() };
    document.apply(operation, LATER).expect("it can be written");
    let opened = Document::open(&folder.file("plan.cairn")).expect("it opens");
    assert_eq!((opened.document_id(), opened.created(), opened.saved()), (crate::support::DOCUMENT_ID, NOW, LATER));
    assert!(opened.path().is_absolute());
}

#[test]
fn the_same_roadmap_makes_the_same_bytes() {
    let folder = Folder::new();
    for name in ["a.cairn", "b.cairn"] {
        create(&folder.file(name), &small_roadmap()).expect("it can be held");
    }
    let [a, b] = ["a.cairn", "b.cairn"].map(|name| std::fs::read(folder.file(name)).expect("the file is there"));
    assert_eq!(a, b);
}
