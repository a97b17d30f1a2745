//! The four keys of delivery: named in their table, pasted, told, drawn, and kept beside the plan.

use serde_json::Value;

use crate::terminal::{Desk, Output};

fn json(output: &Output) -> Value {
    assert_eq!(output.code, 0, "{output:?}");
    serde_json::from_str(&output.out).unwrap_or_else(|error| panic!("{error}: {output:?}"))
}

fn delivery(desk: &Desk) -> Value {
    json(&desk.cairn(&["delivery", "sample.cairn", "--json"]))
}

#[test]
fn the_terminal_says_how_delivery_stands_and_what_would_move_it() {
    let desk = Desk::with_sample();
    let told = desk.cairn(&["delivery", "sample.cairn"]);
    assert_eq!(told.code, 0, "{told:?}");
    let first = told.out.lines().next().expect("a sentence");
    assert!(first.starts_with("Change failure rate is furthest from its target, with "), "{first}");
    assert!(first.contains("in Q1 2027 delivery is faster but less stable"), "{first}");
    let said = told.out.replace('\u{a0}', " ");
    assert!(said.contains("Time to restore: 4.5 hours in Q3 2027, target 1 hours"), "{said}");
    assert!(told.out.contains("Where speed and stability pull apart"), "{}", told.out);
    let view = delivery(&desk);
    assert_eq!((view["keys"].as_array().map(Vec::len), view["missing"].as_array().map(Vec::len)), (Some(4), Some(0)));
    assert_eq!(view["advice"][0]["key"], "change_failure_rate");
    let french = desk.cairn(&["delivery", "sample.cairn", "--language", "fr"]);
    assert!(french.out.contains("est le plus loin de sa cible"), "{}", french.out);
}

#[test]
fn keys_are_named_and_undone_without_moving_the_plan_and_measured_values_change_the_advice() {
    let desk = Desk::with_sample();
    let set =
        |table: &str, cell: &str| json(&desk.cairn(&["--json", "grid", "edit", "sample.cairn", table, "--set", cell]));
    let before = delivery(&desk);
    set("measured", "lead-time:period:3=30");
    let after = delivery(&desk);
    assert_eq!(after["advice"][0]["key"], "lead_time");
    assert_ne!(after["advice"][0]["text"], before["advice"][0]["text"]);
    set("keys", "lead_time:outcome=");
    let fewer = delivery(&desk);
    assert_eq!(fewer["missing"][0], "Lead time for changes");
    assert_eq!(desk.cairn(&["check", "sample.cairn"]).code, 0, "the plan is still that of the roadmap");
    let wrong = set("keys", "lead_time:scale=linear");
    let reason = wrong["unreadable"][0]["reason"].as_str().expect("a reason");
    assert!(reason.contains("has no outcome beside it"), "{reason}");
    assert_eq!(desk.cairn(&["undo", "sample.cairn"]).code, 0);
    assert_eq!(delivery(&desk)["missing"].as_array().map(Vec::len), Some(0));
}

#[test]
fn an_outcome_that_goes_takes_its_key_along_and_says_so() {
    let desk = Desk::with_sample();
    let done =
        json(&desk.cairn(&["--json", "grid", "edit", "sample.cairn", "outcomes", "--remove", "time-to-restore"]));
    assert!(done.to_string().contains("One delivery metric is no outcome then."), "{done}");
    assert_eq!(delivery(&desk)["missing"][0], "Time to restore");
}

#[test]
fn the_chart_is_drawn_in_both_languages_and_the_list_of_systems_has_its_figure() {
    let desk = Desk::with_sample();
    let csv = desk.cairn(&["chart", "sample.cairn", "--chart", "delivery", "--out", "delivery.csv"]);
    assert_eq!(csv.code, 0, "{csv:?}");
    let systems = desk.cairn(&["check", "--systems", "sample.cairn"]);
    let line = systems.out.lines().find(|line| line.contains("S29")).expect("a line");
    assert!(line.contains("4 of 4 metrics followed; in one period faster and less stable"), "{line}");
    let french = desk.cairn(&["check", "--systems", "sample.cairn", "--language", "fr"]);
    assert!(french.out.contains("4 clés suivies sur 4"), "{}", french.out);
}
