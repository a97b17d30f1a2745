//! The JSON format: lossless, strict, and published.

use std::path::{Path, PathBuf};

use exchange::json;
use model::{LeftOut, LeftOutReason, Period, Plan, Proof, Roadmap, Value};
use proptest::prelude::*;

use crate::any_roadmap::any_roadmap;
use crate::support::roadmap;

fn fixtures(folder: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../fixtures").join(folder)
}

fn plan() -> Plan {
    Plan {
        starts: [(roadmap().investments[0].id.clone(), Period(2))].into(),
        left_out: vec![LeftOut {
            investment: roadmap().investments[0].id.clone(),
            reason: LeftOutReason::NeedsLevel { capability: "Delivery".into(), level: 3 },
        }],
        value: Value(12),
        bound: Some(Value(12)),
        proof: Proof::Proven,
        spend: model::Money(0),
        inputs: "0".repeat(64),
        made_by: "by hand".into(),
    }
}

fn sentence(text: &str) -> String {
    json::read(text).expect_err("it is refused").to_string()
}

fn clean_text() -> BoxedStrategy<String> {
    "[a-zA-Z0-9 äéß漢“”=+,;'\"\\\\-]{0,20}".prop_map(|text| text.trim().to_owned()).boxed()
}

proptest! {
    #[test]
    fn any_roadmap_comes_back_as_it_was(roadmap in any_roadmap(clean_text())) {
        let text = json::write(&roadmap, None);
        let back = json::read(&text).expect("it was just written");
        prop_assert_eq!(&back.roadmap, &roadmap);
        prop_assert_eq!(back.plan, None);
        prop_assert_eq!(json::write(&back.roadmap, None), text);
    }

    #[test]
    fn texts_are_cleaned_once_and_for_all_and_ids_are_left_alone(roadmap in any_roadmap(any::<String>().boxed())) {
        let once = json::read(&json::write(&roadmap, None)).expect("it was just written").roadmap;
        let twice = json::read(&json::write(&once, None)).expect("it was just written").roadmap;
        prop_assert_eq!(&once, &twice);
        let ids = |roadmap: &Roadmap| roadmap.investments.iter().map(|item| item.id.clone()).collect::<Vec<_>>();
        prop_assert_eq!(ids(&once), ids(&roadmap));
    }

    #[test]
    fn any_text_is_read_or_refused(text in any::<String>()) {
        prop_assert!(json::read(&text).is_err());
    }
}

/// Every text anywhere in a file, whatever field it is in.
fn all_texts(value: &serde_json::Value, texts: &mut Vec<String>) {
    match value {
        serde_json::Value::String(text) => texts.push(text.clone()),
        serde_json::Value::Array(list) => list.iter().for_each(|item| all_texts(item, texts)),
        serde_json::Value::Object(object) => object.values().for_each(|item| all_texts(item, texts)),
        _ => {}
    }
}

proptest! {
    #[test]
    fn no_field_of_a_read_roadmap_holds_a_mark_that_deceives(
        roadmap in any_roadmap("[a \u{7}\u{9b}\u{202e}\u{2066}\u{feff}\u{200b}\u{200d}\t\r\n\u{ffff}]{0,9}".boxed())
    ) {
        let read = json::read(&json::write(&roadmap, Some(&plan()))).expect("it was just written");
        let mut texts = vec![];
        let written = json::write(&read.roadmap, read.plan.as_ref());
        all_texts(&serde_json::from_str(&written).expect("it is JSON"), &mut texts);
        let deceives = |c: char| (c.is_control() && c != '\n') || "\u{202e}\u{2066}\u{feff}\u{200b}\u{ffff}".contains(c);
        prop_assert!(!texts.iter().any(|text| text.contains(deceives)), "{:?}", texts);
    }
}

#[test]
fn what_is_repeated_of_a_file_is_one_short_line() {
    let good = json::write(&roadmap(), None);
    let long = "\\u001b[31m\\u202e".repeat(2_000);
    for text in [
        good.replace("\"duration\": 1", &format!("\"duration\": \"{long}\"")),
        good.replace("\"duration\"", &format!("\"{long}\"")),
        good.replace("\"id\": \"pipeline\"", &format!("\"id\": \"{long}\"")),
        good.replacen('{', &format!("{{\"{long}\": 1, \"{long}\": 2,"), 1),
        good.replace("cairn-roadmap-1", &long),
    ] {
        assert_ne!(text, good);
        let said = sentence(&text);
        assert!(said.chars().count() < 500 && !said.contains(|c: char| c.is_control() || c == '\u{202e}'), "{said}");
    }
}

#[test]
fn amounts_that_no_number_can_hold_are_named_with_their_place() {
    let good = json::write(&roadmap(), None);
    for amount in ["9223372036854775808", "-1e30", "0.5"] {
        let wrong =
            sentence(&good.replacen("\"limit\": [\n          0", &format!("\"limit\": [\n          {amount}"), 1));
        assert!(wrong.starts_with("At roadmap.funds[0].limit[0]: "), "{wrong}");
    }
}

#[test]
fn lists_beyond_what_can_be_planned_are_refused_by_name() {
    let mut roadmap = roadmap();
    roadmap.steps = (0..5_001)
        .map(|step| model::Step {
            id: model::StepId::try_from(format!("s{step}")).expect("an id"),
            name: "Step".into(),
            promise: String::new(),
            last_period: Period(1),
            least_worth: model::Points(0),
        })
        .collect();
    let said = sentence(&json::write(&roadmap, None));
    assert_eq!(said, "The roadmap has 5001 steps, and at most 5000 can be read: split it.");
}

#[test]
fn a_plan_travels_with_its_roadmap() {
    let back = json::read(&json::write(&roadmap(), Some(&plan()))).expect("it was just written");
    assert_eq!((back.roadmap, back.plan), (roadmap(), Some(plan())));
}

#[test]
fn a_file_may_name_its_schema_and_begin_with_a_byte_order_mark() {
    let text = json::write(&roadmap(), None).replacen('{', "\u{FEFF}{ \"$schema\": \"roadmap.schema.json\",", 1);
    let text = text.trim_start_matches('\u{FEFF}');
    assert!(json::read(text).is_ok());
    assert!(json::read(&format!("\u{FEFF}{text}")).is_ok());
}

#[test]
fn a_wrong_field_is_named_with_its_path_line_and_column() {
    let good = json::write(&roadmap(), None);
    let wrong = sentence(&good.replace("\"duration\": 1", "\"duration\": \"long\""));
    assert!(wrong.starts_with("At roadmap.investments[0].duration: invalid type: string \"long\""), "{wrong}");
    assert!(wrong.contains("(line ") && !wrong.contains("at line"), "{wrong}");
    let unknown = sentence(&good.replace("\"duration\"", "\"durration\""));
    assert!(unknown.contains("unknown field `durration`"), "{unknown}");
    let id = sentence(&good.replace("\"id\": \"pipeline\"", "\"id\": \"Pipe Line\""));
    assert!(id.contains("roadmap.investments[0].id") && id.contains("\"Pipe Line\" is not a valid id"), "{id}");
    let axis = sentence(&good.replace("\"axis\": \"methods\"", "\"axis\": \"magic\""));
    assert!(axis.contains("unknown variant `magic`"), "{axis}");
}

#[test]
fn a_repeated_key_is_refused_wherever_it_is() {
    let good = json::write(&roadmap(), Some(&plan()));
    for (from, to) in [
        ("\"name\": \"Small\",", "\"name\": \"Small\", \"name\": \"Large\","),
        ("\"pipeline\": 2", "\"pipeline\": 2, \"pipeline\": 3"),
    ] {
        assert!(good.contains(from));
        let wrong = sentence(&good.replacen(from, to, 1));
        assert!(wrong.contains("is there twice"), "{wrong}");
    }
}

#[test]
fn files_of_other_formats_are_told_apart() {
    assert_eq!(json::read("").expect_err("it is empty").code(), "empty_file");
    assert_eq!(json::read("name,cost").expect_err("it is no JSON").code(), "not_json");
    assert_eq!(json::read("[1, 2]").expect_err("it is no roadmap").code(), "no_format");
    assert_eq!(json::read("{\"format\": 7}").expect_err("it is no roadmap").code(), "no_format");
    assert_eq!(
        sentence("{\"format\": \"cairn-roadmap-2\", \"roadmap\": {}}"),
        "This file is in format cairn-roadmap-2, which this version does not know: it reads cairn-roadmap-1."
    );
}

#[test]
fn every_roadmap_among_the_fixtures_can_be_read() {
    let mut count = 0;
    for entry in std::fs::read_dir(fixtures("roadmaps")).expect("the folder is there") {
        let path = entry.expect("an entry").path();
        if path.extension().is_some_and(|extension| extension == "json") {
            let text = std::fs::read_to_string(&path).expect("it is text");
            let read = json::read(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
            let back = json::read(&json::write(&read.roadmap, read.plan.as_ref())).expect("it was just written");
            assert_eq!(back, read, "{}", path.display());
            count += 1;
        }
    }
    assert!(count >= 3, "only {count} roadmaps are there");
}

#[test]
fn the_published_schema_is_that_of_this_version() {
    let path = fixtures("exchange").join("roadmap.schema.json");
    if std::env::var_os("UPDATE_EXPECTED").is_some() {
        std::fs::write(&path, json::schema()).expect("it can be written");
    }
    let published = std::fs::read_to_string(&path).expect("the schema is published");
    assert_eq!(published, json::schema(), "run the tests once with UPDATE_EXPECTED=1");
    assert!(published.contains("\"const\": \"cairn-roadmap-1\""));
    assert!(published.contains("\"additionalProperties\": false"));
}
