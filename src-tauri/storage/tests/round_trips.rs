//! What goes in comes out.

use proptest::prelude::*;
use storage::Operation;

use crate::any_roadmap::any_roadmap;
use crate::support::{Folder, LATER, NOW, small_roadmap};

fn any_text() -> BoxedStrategy<String> {
    prop_oneof![any::<String>().prop_map(|text| model::text::clean_line(&text)), "[ -~]{0,20}"].boxed()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, ..ProptestConfig::default() })]

    #[test]
    fn any_roadmap_survives_being_created_reopened_and_copied(roadmap in any_roadmap(any_text())) {
        let folder = Folder::new();
        let created = folder.create("plan.cairn", &roadmap).expect("it can be held");
        prop_assert_eq!(created.roadmap(), &roadmap);
        drop(created);
        let mut opened = folder.open("plan.cairn").expect("it opens");
        prop_assert_eq!(opened.roadmap(), &roadmap);
        opened.save_as(&folder.file("copy.cairn"), false, LATER).expect("it can be copied");
        prop_assert_eq!(opened.roadmap(), &roadmap);
        let read = folder.read("copy.cairn").expect("the copy opens");
        prop_assert_eq!(read.roadmap(), &roadmap);
        prop_assert_eq!(folder.names(), ["copy.cairn", "plan.cairn"]);
    }

    #[test]
    fn any_roadmap_can_take_the_place_of_another(before in any_roadmap(any_text()), after in any_roadmap(any_text())) {
        let folder = Folder::new();
        let mut document = folder.create("plan.cairn", &before).expect("it can be held");
        let operation = Operation::ReplaceRoadmap { roadmap: after.clone(), label: "Replace".into() };
        document.apply(operation, LATER).expect("it can be replaced");
        document.save(LATER).expect("it can be saved");
        let opened = folder.read("plan.cairn").expect("it opens");
        prop_assert_eq!(document.roadmap(), &after);
        prop_assert_eq!(opened.roadmap(), &after);
    }
}

#[test]
fn a_document_knows_its_id_and_its_times() {
    let folder = Folder::new();
    let mut document = folder.create("plan.cairn", &small_roadmap()).expect("it can be held");
    let mut renamed = small_roadmap();
    renamed.settings.name = "Renamed".into();
    let operation = Operation::ReplaceRoadmap { roadmap: renamed, label: "Rename".into() };
    document.apply(operation, LATER).expect("it can be written");
    document.save(LATER).expect("it can be saved");
    let opened = folder.read("plan.cairn").expect("it opens");
    assert_eq!((opened.document_id(), opened.created(), opened.saved()), (crate::support::DOCUMENT_ID, NOW, LATER));
    assert!(opened.path().is_absolute());
}

#[test]
fn the_same_roadmap_makes_the_same_bytes() {
    let folder = Folder::new();
    for name in ["a.cairn", "b.cairn"] {
        folder.create(name, &small_roadmap()).expect("it can be held");
    }
    let [a, b] = ["a.cairn", "b.cairn"].map(|name| std::fs::read(folder.file(name)).expect("the file is there"));
    assert_eq!(a, b);
}
