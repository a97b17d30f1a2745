//! When investments may be done, and what outputs bring only together: typed into tables, kept by every plan, said where
//! somebody asks, and back in the files of others.

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

fn edit(desk: &Desk, grid: &str, cell: &str) -> Value {
    json(&desk.cairn(&["--json", "grid", "edit", "plan.cairn", grid, "--set", cell]))
}

/// The stored plan, as it is handed to other programs.
fn plan(desk: &Desk) -> Value {
    assert_eq!(desk.cairn(&["export", "plan.cairn", "--out", "out.json"]).code, 0);
    let text = std::fs::read_to_string(desk.path("out.json")).expect("it was written");
    serde_json::from_str::<Value>(&text).expect("it is JSON")["plan"].take()
}

#[test]
fn a_plan_keeps_to_the_time_an_investment_may_take_and_says_so() {
    let desk = sample();
    edit(&desk, "investments", "light-change-approval:not_before=Q3 2027");
    edit(&desk, "investments", "flow-metrics:done_by=q3 27");
    assert_eq!(desk.cairn(&["plan", "plan.cairn"]).code, 0);
    let starts = plan(&desk)["starts"].take();
    assert!(starts["light-change-approval"].as_u64().is_none_or(|start| start >= 2), "{starts}");
    assert!(starts["flow-metrics"].as_u64().is_none_or(|start| start <= 2), "{starts}");
    assert_eq!(desk.cairn(&["check", "plan.cairn"]).code, 0);
    let said = desk.cairn(&["explain", "plan.cairn", "--item", "light-change-approval"]).out;
    assert!(said.contains("Q3 2027"), "{said}");
    assert_eq!(desk.cairn(&["export", "plan.cairn", "--out", "out.csv"]).code, 0);
    let csv = std::fs::read_to_string(desk.path("out.csv")).expect("it was written");
    assert!(csv.lines().next().is_some_and(|head| head.contains("Not before,Done by,Note")), "{csv}");
    assert_eq!(edit(&desk, "investments", "flow-metrics:done_by=")["unreadable"], Value::Array(vec![]));
    let wrong = edit(&desk, "investments", "flow-metrics:done_by=soon");
    assert!(wrong["unreadable"][0]["reason"].as_str().is_some_and(|reason| reason.contains("Q1 2027")), "{wrong}");
}

#[test]
fn outputs_move_an_outcome_together_and_the_value_follows() {
    let desk = sample();
    let value = |desk: &Desk| plan(desk)["value"].as_i64();
    let before = value(&desk).expect("the sample is planned");
    // the first effect: daily merges alone; from now on only with the pipeline
    let edited = edit(&desk, "effects", "0:together_with=One pipeline for all services");
    assert_eq!(edited["unreadable"], Value::Array(vec![]), "{edited}");
    assert_eq!(desk.cairn(&["plan", "plan.cairn"]).code, 0);
    assert!(value(&desk).is_some_and(|value| value <= before), "what takes more is worth no more");
    assert_eq!(desk.cairn(&["check", "plan.cairn"]).code, 0);
    let undone = json(&desk.cairn(&["undo", "plan.cairn", "--json"]));
    assert!(undone["label"].as_str().is_some(), "{undone}");
}
