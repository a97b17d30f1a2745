//! Feedback loops: typed, pasted, told, drawn, and kept beside the plan.

use serde_json::Value;

use crate::terminal::{Desk, Output};

fn json(output: &Output) -> Value {
    assert_eq!(output.code, 0, "{output:?}");
    serde_json::from_str(&output.out).unwrap_or_else(|error| panic!("{error}: {output:?}"))
}

fn feedback(desk: &Desk) -> Value {
    json(&desk.cairn(&["feedback", "sample.cairn", "--json"]))
}

fn line<'v>(view: &'v Value, id: &str) -> &'v Value {
    view["loops"].as_array().and_then(|all| all.iter().find(|line| line["id"] == id)).expect("it is there")
}

#[test]
fn the_terminal_says_how_soon_each_kind_is_told_and_what_would_shorten_it() {
    let desk = Desk::with_sample();
    let told = desk.cairn(&["feedback", "sample.cairn"]);
    assert_eq!(told.code, 0, "{told:?}");
    let first = told.out.lines().next().expect("a sentence");
    assert_eq!(first, "Feedback on ourselves comes latest: after 180 days today and 60 days in the end.");
    assert!(told.out.contains("Alarms from depots: 4 hours → 15 minutes"), "{}", told.out);
    assert!(told.out.contains("“Platform as a product” is left out"), "{}", told.out);
    let view = feedback(&desk);
    assert_eq!((view["loops"].as_array().map(Vec::len), view["kinds"].as_array().map(Vec::len)), (Some(7), Some(4)));
    // 12.5 days, as the lead time was measured last
    assert_eq!(line(&view, "change-in-use")["now"], 18_000);
    let french = desk.cairn(&["feedback", "sample.cairn", "--language", "fr"]);
    assert!(french.out.contains("Le retour le plus tardif"), "{}", french.out);
}

#[test]
fn latencies_are_typed_with_their_unit_and_undone_without_moving_the_plan() {
    let desk = Desk::with_sample();
    let set =
        |table: &str, cell: &str| json(&desk.cairn(&["--json", "grid", "edit", "sample.cairn", table, "--set", cell]));
    let before = feedback(&desk);
    set("loops", "alarms:now=3 semaines");
    let after = feedback(&desk);
    assert_eq!(line(&after, "alarms")["now"], 30_240);
    assert_ne!(after["advice"][0]["loop"], before["advice"][0]["loop"], "other entries give other advice");
    assert_eq!(desk.cairn(&["check", "sample.cairn"]).code, 0, "the plan is still that of the roadmap");
    let wrong = set("loops", "alarms:now=soon");
    let reason = wrong["unreadable"][0]["reason"].as_str().expect("a reason");
    assert!(reason.contains("“soon” is not a latency from 1 minute to 10 years"), "{reason}");
    set("shortenings", "automated-regression:loop:regression-run=30 min");
    assert_eq!(line(&feedback(&desk), "regression-run")["end"], 30);
    assert_eq!(desk.cairn(&["undo", "sample.cairn"]).code, 0);
    assert_eq!(line(&feedback(&desk), "regression-run")["end"], 180);
}

#[test]
fn what_goes_takes_its_latencies_along_and_says_so() {
    let desk = Desk::with_sample();
    let remove = |table: &str, row: &str| {
        json(&desk.cairn(&["--json", "grid", "edit", "sample.cairn", table, "--remove", row])).to_string()
    };
    let done = remove("loops", "regression-run");
    assert!(done.contains("2 shorter latencies go with it."), "{done}");
    let done = remove("outcomes", "lead-time");
    assert!(done.contains("One feedback loop is not measured any more then."), "{done}");
    assert_eq!(line(&feedback(&desk), "change-in-use")["now"], 24 * 1_440);
}

#[test]
fn the_chart_is_drawn_and_the_list_of_systems_has_its_figure() {
    let desk = Desk::with_sample();
    let csv = desk.cairn(&["chart", "sample.cairn", "--chart", "feedback", "--out", "feedback.csv"]);
    assert_eq!(csv.code, 0, "{csv:?}");
    let systems = desk.cairn(&["check", "--systems", "sample.cairn"]);
    let line = systems.out.lines().find(|line| line.contains("S32")).expect("a line");
    assert!(line.contains("7 loops about 4 of 4 kinds; latest: “Ourselves”, after 60 days in the end"), "{line}");
}
