//! Stages of making software: typed, begun with the usual ones, told with what limits when, and drawn.

use serde_json::Value;

use crate::terminal::{Desk, Output};

fn json(output: &Output) -> Value {
    assert_eq!(output.code, 0, "{output:?}");
    serde_json::from_str(&output.out).unwrap_or_else(|error| panic!("{error}: {output:?}"))
}

fn throughput(desk: &Desk) -> Vec<i64> {
    let view = json(&desk.cairn(&["stages", "sample.cairn", "--json"]));
    let periods = view["periods"].as_array().expect("periods");
    periods.iter().map(|period| period["throughput"].as_i64().expect("a number")).collect()
}

#[test]
fn the_terminal_says_what_gets_through_which_stage_limits_and_what_would_lift_it() {
    let desk = Desk::with_sample();
    let told = desk.cairn(&["stages", "sample.cairn"]);
    assert_eq!(told.code, 0, "{told:?}");
    let first = "Throughput goes from 26 to 51 changes per quarter; Test limits it until Q1 2027, Learn in the end.";
    assert_eq!(told.out.lines().next(), Some(first), "{}", told.out);
    let row = |name: &str| {
        let line = told.out.lines().find(|line| line.trim_start().starts_with(name)).expect("a row");
        line.split_whitespace().map(str::to_owned).collect::<Vec<_>>()
    };
    assert_eq!(row("Test"), ["Test", "26", "*26", "42", "42", "47", "47", "52", "52", "52"]);
    assert_eq!(row("Gets through")[2..], ["26", "26", "40", "40", "42", "45", "50", "51", "51"]);
    let view = json(&desk.cairn(&["stages", "sample.cairn", "--json"]));
    assert_eq!(view["periods"][1]["limiting"], serde_json::json!(["Build"]));
    let leverage = view["leverage"].as_array().expect("lines");
    assert!(leverage.windows(2).all(|pair| pair[0]["in_all"].as_i64() >= pair[1]["in_all"].as_i64()));
    assert!(leverage[0]["in_all"].as_i64() > Some(0), "{leverage:?}");
    let limits = desk.cairn(&["explain", "sample.cairn", "--by-period"]);
    assert!(limits.out.contains("Throughput 40 changes: Build limits."), "{}", limits.out);
    let french = desk.cairn(&["stages", "sample.cairn", "--language", "fr"]);
    assert!(french.out.contains("Le débit passe de 26 à 51 changes par trimestre"), "{}", french.out);
}

#[test]
fn capacities_and_lifts_are_typed_and_undone_without_moving_the_plan() {
    let desk = Desk::with_sample();
    let set =
        |table: &str, cell: &str| json(&desk.cairn(&["--json", "grid", "edit", "sample.cairn", table, "--set", cell]));
    set("stages", "test:Capacity=30");
    assert_eq!(throughput(&desk)[0], 30);
    set("lifts", "test-automation:Learn=4");
    assert_eq!(throughput(&desk)[6..], [54, 54]);
    assert_eq!(desk.cairn(&["check", "sample.cairn"]).code, 0, "the plan is still that of the roadmap");
    let wrong = set("lifts", "test-automation:Learn=many");
    let reason = wrong["unreadable"][0]["reason"].as_str().expect("a reason");
    assert!(reason.contains("“many” is not a whole number from 0 to 1,000,000"), "{reason}");
    let preview = ["--json", "grid", "edit", "sample.cairn", "stages", "--remove", "learn", "--preview"];
    let told = json(&desk.cairn(&preview));
    assert_eq!(told["consequences"], serde_json::json!(["2 lifts go with it."]));
    for _ in 0..2 {
        json(&desk.cairn(&["undo", "sample.cairn", "--json"]));
    }
    assert_eq!(throughput(&desk)[0], 26);
}

#[test]
fn the_usual_stages_are_added_once_as_one_step() {
    let desk = Desk::with_sample();
    assert_eq!(desk.cairn(&["new", "own.cairn"]).code, 0);
    let none = desk.cairn(&["stages", "own.cairn"]);
    assert!(none.code != 0 && none.err.contains("No stage is named yet."), "{none:?}");
    let added = json(&desk.cairn(&["stages", "own.cairn", "--usual", "--json"]));
    assert_eq!(added["added"], 8);
    let again = json(&desk.cairn(&["stages", "own.cairn", "--usual", "--json"]));
    assert_eq!(
        (again["added"].as_u64(), again["sentence"].as_str()),
        (Some(0), Some("All the usual stages are there already."))
    );
    let told = desk.cairn(&["stages", "own.cairn"]);
    assert!(told.out.contains("Throughput is 10 changes per quarter"), "{}", told.out);
    let undone = json(&desk.cairn(&["undo", "own.cairn", "--json"]));
    assert_eq!(undone["label"], "Add 8 usual stages");
}

#[test]
fn what_is_counted_is_said_once_and_stands_wherever_a_number_does() {
    let desk = Desk::with_sample();
    let told = desk.cairn(&["stages", "sample.cairn"]);
    assert!(told.out.lines().any(|line| line.trim_start().starts_with("Stage (changes)")), "{}", told.out);
    let set = desk.cairn(&["stages", "sample.cairn", "--unit", "  user stories "]);
    assert_eq!((set.code, set.out.trim()), (0, "The stages count user stories."), "{set:?}");
    let told = desk.cairn(&["stages", "sample.cairn"]);
    assert!(told.out.starts_with("Throughput goes from 26 to 51 user stories per quarter;"), "{}", told.out);
    let table = json(&desk.cairn(&["--json", "grid", "show", "sample.cairn", "stages"]));
    assert_eq!(table["columns"][1]["unit"], "user stories per quarter", "{table}");
    let lifts = desk.cairn(&["grid", "show", "sample.cairn", "lifts"]);
    assert!(lifts.out.contains("user stories a quarter for each level."), "{}", lifts.out);
    assert_eq!(desk.cairn(&["chart", "sample.cairn", "--chart", "throughput", "--out", "stages.csv"]).code, 0);
    let csv = std::fs::read_to_string(desk.path("stages.csv")).expect("it was written");
    assert!(csv.contains("Stage (user stories per quarter)"), "{csv}");
    assert_eq!(desk.cairn(&["check", "sample.cairn"]).code, 0, "the plan is still that of the roadmap");
    let long = desk.cairn(&["stages", "sample.cairn", "--unit", "changes that somebody asked for"]);
    assert!(long.code != 0 && long.err.contains("has 31 letters. Keep it to 24"), "{long:?}");
    let undone = json(&desk.cairn(&["undo", "sample.cairn", "--json"]));
    assert_eq!(undone["label"], "Count user stories at the stages");
    assert_eq!(desk.cairn(&["stages", "sample.cairn", "--unit", ""]).code, 0);
    let told = desk.cairn(&["stages", "sample.cairn"]);
    assert!(told.out.starts_with("Throughput goes from 26 to 51 units of work per quarter;"), "{}", told.out);
}

#[test]
fn a_matrix_of_lifts_is_pasted_by_the_names_of_capabilities_and_stages() {
    let desk = Desk::with_sample();
    desk.write("lifts.txt", "Capability\tBuild\tLearn\nObservability\t2\t7\nNo such thing\t1\t1\n");
    let pasted = json(&desk.cairn(&["--json", "grid", "paste", "sample.cairn", "lifts", "lifts.txt"]));
    assert_eq!(pasted["unreadable"][0]["row"], 3, "{pasted}");
    // one level of observability is gained by the end of the second quarter
    assert_eq!(throughput(&desk)[6..], [52, 52]);
}

#[test]
fn the_chart_frames_what_limits_and_its_table_says_the_same() {
    let desk = Desk::with_sample();
    let drawn = desk.cairn(&["chart", "sample.cairn", "--chart", "throughput", "--out", "stages.svg"]);
    assert_eq!(drawn.code, 0, "{drawn:?}");
    let svg = std::fs::read_to_string(desk.path("stages.svg")).expect("it was written");
    assert!(svg.contains("Test limits it until Q1 2027") && svg.contains("with one more level of"));
    assert_eq!(desk.cairn(&["chart", "sample.cairn", "--chart", "throughput", "--out", "stages.csv"]).code, 0);
    let table = std::fs::read_to_string(desk.path("stages.csv")).expect("it was written");
    assert!(table.contains("Gets through,26,26,40,40,42,45,50,51,51,345"), "{table}");
    assert!(table.lines().any(|line| line.starts_with("Build,34,40,40,40,45,45,50,58,58")), "{table}");
}
