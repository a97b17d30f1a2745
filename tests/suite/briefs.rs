//! Briefs: seven questions about each investment, typed, counted, and drawn.

use serde_json::Value;

use crate::terminal::{Desk, Output};

fn json(output: &Output) -> Value {
    assert_eq!(output.code, 0, "{output:?}");
    serde_json::from_str(&output.out).unwrap_or_else(|error| panic!("{error}: {output:?}"))
}

#[test]
fn an_answer_is_typed_counted_and_undone_without_moving_the_plan() {
    let desk = Desk::with_sample();
    let answered = || {
        let view = json(&desk.cairn(&["--json", "grid", "show", "sample.cairn", "briefs"]));
        let rows = view["rows"].as_array().expect("rows");
        let row = rows.iter().find(|row| row["id"] == "modular-core").expect("the core is there");
        row["cells"][8]["text"].as_str().expect("a text").to_owned()
    };
    assert_eq!(answered(), "2 of 7");
    let typed = ["--json", "grid", "edit", "sample.cairn", "briefs", "--set", "modular-core:Value=A change a day"];
    json(&desk.cairn(&typed));
    assert_eq!(answered(), "3 of 7");
    assert_eq!(desk.cairn(&["check", "sample.cairn"]).code, 0, "the plan is still that of the roadmap");
    let told = desk.cairn(&["check", "--systems", "sample.cairn"]);
    assert!(
        told.out.lines().any(|line| line.contains("S24") && line.contains("of the plan’s questions answered")),
        "{}",
        told.out
    );
    json(&desk.cairn(&["undo", "sample.cairn", "--json"]));
    assert_eq!(answered(), "2 of 7");
}

#[test]
fn the_checklist_asks_first_what_costs_most_and_its_table_has_the_answers() {
    let desk = Desk::with_sample();
    let drawn = |ending: &str, language: &str| {
        let file = format!("briefs.{ending}");
        let told = desk.cairn(&["chart", "sample.cairn", "--chart", "briefs", "--out", &file, "--language", language]);
        assert_eq!(told.code, 0, "{told:?}");
        std::fs::read_to_string(desk.path(&file)).expect("it was written")
    };
    let svg = drawn("svg", "en");
    assert!(svg.contains("Ask first") && svg.contains("942\u{a0}pts"), "{svg}");
    let table = drawn("csv", "en");
    assert!(
        table.lines().any(|line| line.starts_with("Live tracking,") && line.contains("A parcel on a map")),
        "{table}"
    );
    assert!(!drawn("svg", "fr").contains("Ask first"));
}
