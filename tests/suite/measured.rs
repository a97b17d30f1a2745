//! Measured values: typed into their table, kept beside the plan, drawn beside what the plan expects.

use serde_json::Value;

use crate::terminal::{Desk, Output};

fn json(output: &Output) -> Value {
    assert_eq!(output.code, 0, "{output:?}");
    serde_json::from_str(&output.out).unwrap_or_else(|error| panic!("{error}: {output:?}"))
}

fn sample() -> Desk {
    let desk = Desk::new();
    assert_eq!(desk.cairn(&["new", "plan.cairn", "--sample"]).code, 0);
    desk
}

fn read(desk: &Desk, name: &str) -> String {
    std::fs::read_to_string(desk.path(name)).expect("it was written")
}

fn edit(desk: &Desk, words: &[&str]) -> Value {
    json(&desk.cairn(&[&["--json", "grid", "edit", "plan.cairn", "measured"], words].concat()))
}

fn cell(desk: &Desk, outcome: &str, header: &str) -> String {
    let view = json(&desk.cairn(&["grid", "show", "plan.cairn", "measured", "--json"]));
    let place = |list: &Value, key: &str, wanted: &str| {
        list.as_array().and_then(|list| list.iter().position(|item| item[key] == wanted)).expect("it is there")
    };
    let (row, column) = (place(&view["rows"], "id", outcome), place(&view["columns"], "header", header));
    view["rows"][row]["cells"][column]["text"].as_str().expect("a text").to_owned()
}

#[test]
fn a_value_is_typed_undone_and_leaves_the_plan_current() {
    let desk = sample();
    assert_eq!(cell(&desk, "lead-time", "Q4 2027"), "");
    let edited = edit(&desk, &["--set", "lead-time:Q4 2027=11.5 days", "--set", "cost-per-parcel:period:0=cheap"]);
    assert_eq!(edited["sentence"], "Changed a cell in Measured values, one cell cannot be read.");
    assert_eq!(edited["unreadable"][0]["reason"], "“cheap” is not a number.");
    assert_eq!(cell(&desk, "lead-time", "Q4 2027"), "11.5");
    assert_eq!(desk.cairn(&["check", "plan.cairn"]).code, 0, "the plan is still that of the roadmap");
    let undone = json(&desk.cairn(&["undo", "plan.cairn", "--json"]));
    assert_eq!(undone["label"], "Change a cell in Measured values");
    assert_eq!(cell(&desk, "lead-time", "Q4 2027"), "");
    edit(&desk, &["--set", "lead-time:Q1 2027="]);
    assert_eq!(cell(&desk, "lead-time", "Q1 2027"), "", "an empty cell takes a value away");
}

#[test]
fn values_are_pasted_by_the_names_of_outcomes_and_travel_in_the_exchange_file() {
    let desk = sample();
    desk.write("values.txt", "Outcome\tQ4 2027\tQ1 2028\nLead time for changes\t12\t4,5\nSomething else\t1\t2\n");
    let pasted = json(&desk.cairn(&["--json", "grid", "paste", "plan.cairn", "measured", "values.txt"]));
    assert_eq!(pasted["unreadable"][0]["row"], 3, "{pasted}");
    assert_eq!(cell(&desk, "lead-time", "Q1 2028"), "4.5");
    assert_eq!(desk.cairn(&["export", "plan.cairn", "--out", "out.json"]).code, 0);
    let file: Value = serde_json::from_str(&read(&desk, "out.json")).expect("JSON");
    let known = file["roadmap"]["measured"].as_array().expect("a list");
    let lead_time = known.iter().find(|one| one["outcome"] == "lead-time").expect("it is there");
    assert_eq!((&lead_time["values"]["3"], &lead_time["values"]["4"]), (&12_000.into(), &4_500.into()));
}

#[test]
fn the_trajectories_say_what_is_worse_than_expected_in_both_languages() {
    let desk = sample();
    assert_eq!(desk.cairn(&["chart", "plan.cairn", "--chart", "trajectories", "--out", "out.csv"]).code, 0);
    let csv = read(&desk, "out.csv");
    assert!(csv.lines().any(|line| line.starts_with("Change failure rate,%,Q3 2027,21.5,17.9")), "{csv}");
    assert_eq!(desk.cairn(&["chart", "plan.cairn", "--chart", "trajectories", "--out", "out.svg"]).code, 0);
    let svg = read(&desk, "out.svg");
    assert!(
        svg.contains(
            "5 of 7 measured outcomes are on their expected way or better; 2 are worse, change failure rate most of all"
        ),
        "{svg}"
    );
    let words = ["--language", "fr", "chart", "plan.cairn", "--chart", "trajectories", "--out", "fr.svg"];
    assert_eq!(desk.cairn(&words).code, 0);
    assert!(read(&desk, "fr.svg").contains("2 sont moins bons, surtout «"));
}

#[test]
fn values_go_with_their_outcome_and_that_is_told_before() {
    let desk = sample();
    let words = ["--json", "grid", "edit", "plan.cairn", "outcomes", "--remove", "lead-time", "--preview"];
    let preview = json(&desk.cairn(&words));
    let told = preview["consequences"].as_array().expect("a list");
    assert!(told.iter().any(|line| line == "3 measured values go with it."), "{told:?}");
}
