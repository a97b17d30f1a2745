//! Drivers: pasted with their matrix as people have it, told, drawn, removed, and outcomes weighed by them as one step.

use serde_json::Value;

use crate::terminal::{Desk, Output};

fn json(output: &Output) -> Value {
    assert_eq!(output.code, 0, "{output:?}");
    serde_json::from_str(&output.out).unwrap_or_else(|error| panic!("{error}: {output:?}"))
}

fn drivers(desk: &Desk) -> Value {
    json(&desk.cairn(&["drivers", "sample.cairn", "--json"]))
}

/// What was typed into one cell of the sample.
fn set(desk: &Desk, table: &str, cell: &str) -> Value {
    json(&desk.cairn(&["--json", "grid", "edit", "sample.cairn", table, "--set", cell]))
}

#[test]
fn the_terminal_says_what_decides_what_it_rests_on_and_what_outcomes_would_be_worth() {
    let desk = Desk::with_sample();
    let told = desk.cairn(&["drivers", "sample.cairn"]);
    assert_eq!(told.code, 0, "{told:?}");
    let first = told.out.lines().next().expect("a sentence");
    assert!(first.starts_with("“Recipients expect their hour” has 42"), "{first}");
    assert!(
        first.contains("“Lead time for changes” is worth") && first.contains("less than the drivers say"),
        "{first}"
    );
    assert!(told.out.contains("Weights follow from 6 comparisons that hardly contradict one another"), "{}", told.out);
    assert!(told.out.contains("By the drivers outcomes would be worth: Lead time for changes 28 → "), "{}", told.out);
    let french = desk.cairn(&["drivers", "sample.cairn", "--language", "fr"]);
    assert!(french.out.contains(" a 42") && french.out.contains("ne se contredisent guère"), "{}", french.out);
    let view = drivers(&desk);
    assert_eq!(
        (view["drivers"].as_array().map(Vec::len), view["outcomes"].as_array().map(Vec::len)),
        (Some(4), Some(7))
    );
}

#[test]
fn outcomes_are_weighed_as_one_step_that_is_told_and_taken_back() {
    let desk = Desk::with_sample();
    assert_eq!(desk.cairn(&["check", "sample.cairn"]).code, 0);
    let before = drivers(&desk);
    let weighed = json(&desk.cairn(&["drivers", "sample.cairn", "--apply", "--json"]));
    assert_eq!(weighed["changed"], before["differing"]);
    let after = drivers(&desk);
    assert_eq!(after["differing"], 0);
    assert!(after["sentence"].as_str().is_some_and(|said| said.contains("is worth what the drivers say")), "{after}");
    let worths: Vec<&Value> = after["outcomes"].as_array().expect("outcomes").iter().map(|one| &one["now"]).collect();
    let said: Vec<&Value> =
        before["outcomes"].as_array().expect("outcomes").iter().map(|one| &one["by_drivers"]).collect();
    assert_eq!(worths, said);
    let again = json(&desk.cairn(&["drivers", "sample.cairn", "--apply", "--json"]));
    assert_eq!(again["changed"], 0);
    let undone = json(&desk.cairn(&["undo", "sample.cairn", "--json"]));
    assert_eq!(undone["label"], "Weigh outcomes by drivers");
    assert_eq!(drivers(&desk), before);
}

#[test]
fn a_worth_that_is_typed_afterwards_is_told_and_never_changed_by_drivers() {
    let desk = Desk::with_sample();
    json(&desk.cairn(&["drivers", "sample.cairn", "--apply", "--json"]));
    set(&desk, "outcomes", "lead-time:worth=80");
    let view = drivers(&desk);
    assert!(view["sentence"].as_str().is_some_and(|said| said.contains("more than the drivers say")), "{view}");
    set(&desk, "comparisons", "recipients:than:price-war=5");
    let lead = |view: &Value| view["outcomes"][1]["now"].clone();
    assert_eq!(lead(&drivers(&desk)), 80, "other comparisons change no worth");
}

#[test]
fn a_matrix_is_pasted_as_it_is_and_its_halves_have_to_agree() {
    let desk = Desk::with_sample();
    desk.write(
        "drivers.txt",
        "Driver\tKind\tWhy\nGrowth\tOpportunity\tMore\nChurn\tThreat\tFewer leave\nLaw\tdanger\t\n",
    );
    assert_eq!(desk.cairn(&["new", "own.cairn"]).code, 0);
    let pasted = json(&desk.cairn(&["--json", "grid", "paste", "own.cairn", "drivers", "drivers.txt"]));
    assert_eq!(pasted["unreadable"][0]["row"], 4, "{pasted}");
    desk.write(
        "matrix.txt",
        "Driver\tGrowth\tChurn\tLaw\nGrowth\t1\t3\t5\nChurn\t0.333\t1\t3\nLaw\t1/4\t0,33\t1\nWeather\t1\t1\t1\n",
    );
    let pasted = json(&desk.cairn(&["--json", "grid", "paste", "own.cairn", "comparisons", "matrix.txt"]));
    let reasons = pasted["unreadable"].to_string();
    assert!(reasons.contains("is not the other way round of what the row of Growth says"), "{reasons}");
    assert!(reasons.contains("names no driver of the roadmap"), "{reasons}");
    let view = json(&desk.cairn(&["drivers", "own.cairn", "--json"]));
    let weights: Vec<i64> =
        view["drivers"].as_array().expect("drivers").iter().filter_map(|one| one["weight"].as_i64()).collect();
    assert_eq!(weights, [6_370, 2_583, 1_047]);
    assert_eq!(view["ratio"], 3);
    assert!(view["sentence"].as_str().is_some_and(|said| said.ends_with("no outcome carries a driver yet.")), "{view}");
    let told = json(&desk.cairn(&["--json", "grid", "show", "own.cairn", "comparisons"]));
    assert_eq!(told["rows"][2]["cells"][1]["text"], "1/5", "{told}");
}

#[test]
fn drivers_take_along_what_belongs_to_them() {
    let desk = Desk::with_sample();
    let gone = json(&desk.cairn(&["--json", "grid", "edit", "sample.cairn", "drivers", "--remove", "price-war"]));
    let told = gone.to_string();
    assert!(told.contains("3 comparisons go with it.") && told.contains("3 shares of drivers go with it."), "{told}");
    assert_eq!(drivers(&desk)["drivers"].as_array().map(Vec::len), Some(3));
    let gone = json(&desk.cairn(&["--json", "grid", "edit", "sample.cairn", "outcomes", "--remove", "lead-time"]));
    assert!(gone.to_string().contains("2 shares of drivers go with it."), "{gone}");
    let refused = set(&desk, "drivers", "recipients:importance=101");
    let reason = refused["unreadable"][0]["reason"].as_str().expect("a reason");
    assert!(reason.contains("is not a whole number of points from 0 to 100"), "{reason}");
    let refused = set(&desk, "comparisons", "recipients:than:recipients=3");
    let reason = refused["unreadable"][0]["reason"].as_str().expect("a reason");
    assert!(reason.contains("compares a driver with itself"), "{reason}");
}

#[test]
fn the_chart_and_its_table_say_the_same() {
    let desk = Desk::with_sample();
    let drawn = desk.cairn(&["chart", "sample.cairn", "--chart", "drivers", "--out", "drivers.svg"]);
    assert_eq!(drawn.code, 0, "{drawn:?}");
    let svg = std::fs::read_to_string(desk.path("drivers.svg")).expect("it was written");
    assert!(svg.contains("Recipients expect their hour") && svg.contains("Drivers by weight"), "{svg}");
    assert_eq!(desk.cairn(&["chart", "sample.cairn", "--chart", "drivers", "--out", "drivers.csv"]).code, 0);
    let table = std::fs::read_to_string(desk.path("drivers.csv")).expect("it was written");
    assert!(table.lines().any(|line| line.starts_with("Price war for parcels,Threat,")), "{table}");
    assert!(table.lines().any(|line| line.starts_with("Lead time for changes,Outcome,")), "{table}");
}
