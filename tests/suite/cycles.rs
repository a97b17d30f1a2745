//! Cycles: what becomes possible next, the next cycle as a new document, and plans that build what lasts.

use model::{Evaluation, Plan, Roadmap, Value, check_plan};
use planner::simulate::{Asked, Unfollowed, simulate};
use planner::{Options, Unwatched, make_plan};
use serde_json::{Value as Json, json};

use crate::terminal::{Desk, Output};

fn as_json(output: &Output) -> Json {
    assert_eq!(output.code, 0, "{output:?}");
    serde_json::from_str(&output.out).unwrap_or_else(|error| panic!("{error}: {output:?}"))
}

/// Two quarters with money for one investment: A is worth 10 points in the first quarter it is done, B raises a
/// capability by a level that nothing pays for within the two.
fn roadmap(lasting: &Json) -> Roadmap {
    let work = |id: &str, output: &str| {
        json!({"id": id, "name": id.to_uppercase(), "axis": "methods", "kind": "innovate", "duration": 1,
            "cost": [{"fund": "change", "per_period": [100]}], "outputs": [output]})
    };
    let level = |level: u8| json!({"capability_level": {"capability": "craft", "level": level}});
    let made = json!({
        "settings": {"name": "Lasting", "currency": "EUR", "period_length": "quarter", "fiscal_year_start": 1,
            "first_period": "2027-01", "periods": 2, "discount_per_year": 800},
        "capabilities": [{"id": "craft", "name": "Craft", "axis": "skills", "now": 1, "next": 2, "target": 3}],
        "investments": [work("a", "made-a"), work("b", "craft-2"), work("c", "craft-3")],
        "outputs": [
            {"id": "made-a", "name": "Made A", "kind": "deliverable"},
            {"id": "craft-2", "name": "Craft 2", "kind": level(2)},
            {"id": "craft-3", "name": "Craft 3", "kind": level(3)},
        ],
        "outcomes": [{"id": "speed", "name": "Speed", "metric": "what is counted", "unit": "points", "direction": "up",
            "baseline": 0, "target": 10_000, "worth": 10, "counts": "once"}],
        "effects": [{"output": "made-a", "outcome": "speed", "share": 10_000, "lag": 0, "confidence": 10_000}],
        "funds": [{"id": "change", "name": "Change", "limit": [100, 100]}],
        "steps": [],
        "lasting": lasting,
    });
    serde_json::from_value(made).expect("a roadmap")
}

fn planned(roadmap: &Roadmap) -> Plan {
    let plan = make_plan(roadmap, &Options::default(), &mut Unwatched).expect("there is a plan");
    assert_eq!(check_plan(roadmap, &plan), vec![]);
    assert_eq!(plan.bound, Some(plan.value), "it is proven");
    plan
}

fn done(plan: &Plan) -> Vec<&str> {
    plan.starts.keys().map(model::InvestmentId::as_str).collect()
}

#[test]
fn a_plan_builds_levels_that_are_worth_something_at_the_end() {
    let blind = planned(&roadmap(&json!([])));
    assert_eq!(done(&blind), ["a"], "nothing pays for levels");
    let little = roadmap(&json!([{"capability": "craft", "per_level": 3}]));
    let plan = planned(&little);
    assert_eq!(done(&plan), ["a", "b"], "there is money for one more");
    assert_eq!(plan.value, blind.value + Value(3 * Value::PER_POINT), "the worth of a level is not discounted");
    let much = roadmap(&json!([{"capability": "craft", "per_level": 30}]));
    let plan = planned(&much);
    assert_eq!((done(&plan), plan.value), (vec!["b", "c"], Value(60 * Value::PER_POINT)));
    let evaluation = Evaluation::new(&much, &plan.starts);
    assert_eq!(evaluation.worth_of_levels(), plan.value);
    let asked = Asked { runs: 100, seed: 1, assumed: None, threads: 1 };
    let futures = simulate(&much, &plan.starts, &asked, &mut Unfollowed);
    assert_eq!(futures.plan.last(), Some(&plan.value), "futures know what levels are worth");
}

#[test]
fn the_terminal_says_what_becomes_possible_and_what_came_before() {
    let desk = Desk::with_sample();
    let told = desk.cairn(&["cycle", "sample.cairn"]);
    assert_eq!(told.code, 0, "{told:?}");
    assert!(told.out.starts_with("This plan makes 6 investments possible"), "{}", told.out);
    assert!(told.out.contains("Possible next:") && told.out.contains("One need away:"), "{}", told.out);
    assert!(told.out.contains("Review: Four people were asked for everything"), "{}", told.out);
    let view = as_json(&desk.cairn(&["cycle", "sample.cairn", "--json"]));
    assert_eq!(view["possible"].as_array().map(Vec::len), Some(6));
    assert_eq!(view["cycles"][0]["reached"], "256.500000");
    let french = desk.cairn(&["cycle", "sample.cairn", "--language", "fr"]);
    assert!(french.out.starts_with("Ce plan rend possibles 6 investissements"), "{}", french.out);
    let systems = desk.cairn(&["check", "--systems", "sample.cairn"]);
    let line = systems.out.lines().find(|line| line.contains("S14")).expect("a line");
    assert!(line.contains("6 investments become possible by this plan; one cycle is over"), "{line}");
}

#[test]
fn the_next_cycle_is_a_new_document_that_plans_and_the_old_one_stays() {
    let desk = Desk::with_sample();
    let before = std::fs::read(desk.path("sample.cairn")).expect("it is there");
    let begun = as_json(&desk.cairn(&["--json", "cycle", "sample.cairn", "next.cairn", "--at", "Q4 2027"]));
    assert!(begun["sentence"].as_str().is_some_and(|said| said.contains("begins in Q4 2027")), "{begun}");
    assert_eq!(std::fs::read(desk.path("sample.cairn")).expect("it is there"), before, "the old one is untouched");
    let all = begun.to_string();
    for part in ["investments are recorded as done", "as measured last", "One step is over", "was begun by the plan"] {
        assert!(
            all.contains(part) || part.starts_with("was") && all.contains("were begun by the plan"),
            "{part}: {all}"
        );
    }
    let planned = desk.cairn(&["plan", "next.cairn", "--time-limit", "20"]);
    assert_eq!(planned.code, 0, "{planned:?}");
    assert_eq!(desk.cairn(&["check", "next.cairn"]).code, 0);
    let view = as_json(&desk.cairn(&["cycle", "next.cairn", "--json"]));
    assert_eq!(view["cycles"].as_array().map(Vec::len), Some(2), "{view}");
    // the review is typed
    let set = ["--json", "grid", "edit", "next.cairn", "cycles", "--set", "cycle-2:review=Measure from the start"];
    assert_eq!(desk.cairn(&set).code, 0);
    let told = desk.cairn(&["cycle", "next.cairn"]);
    assert!(told.out.contains("Review: Measure from the start"), "{}", told.out);
    assert_eq!(desk.cairn(&["undo", "next.cairn"]).code, 0);
    // nothing is written over
    let again = desk.cairn(&["cycle", "sample.cairn", "next.cairn"]);
    assert_ne!(again.code, 0, "{again:?}");
    let wrong = desk.cairn(&["cycle", "sample.cairn", "other.cairn", "--at", "Q4 2031"]);
    assert!(wrong.code == 2 && wrong.err.contains("Q4 2031"), "{wrong:?}");
}

#[test]
fn a_roadmap_of_which_nothing_is_over_or_recorded_does_not_begin_a_cycle() {
    let desk = Desk::with_sample();
    assert_eq!(desk.cairn(&["new", "empty.cairn"]).code, 0);
    let refused = desk.cairn(&["cycle", "empty.cairn", "next.cairn"]);
    assert_ne!(refused.code, 0, "{refused:?}");
    assert!(!desk.path("next.cairn").exists());
}

#[test]
fn what_levels_are_worth_is_typed_in_the_table_of_capabilities() {
    let desk = Desk::with_sample();
    let set =
        |cell: &str| as_json(&desk.cairn(&["--json", "grid", "edit", "sample.cairn", "capabilities", "--set", cell]));
    set("resilience:lasting=40");
    let json = desk.cairn(&["export", "sample.cairn", "--out", "out.json"]);
    assert_eq!(json.code, 0, "{json:?}");
    let text = std::fs::read_to_string(desk.path("out.json")).expect("it was written");
    assert!(text.contains("\"per_level\": 40"), "it is kept");
    let wrong = set("resilience:lasting=much");
    assert!(wrong["unreadable"][0]["reason"].as_str().is_some_and(|why| why.contains("“much”")), "{wrong}");
    set("resilience:lasting=");
    let again = desk.cairn(&["export", "sample.cairn", "--out", "again.json"]);
    assert_eq!(again.code, 0, "{again:?}");
    let text = std::fs::read_to_string(desk.path("again.json")).expect("it was written");
    assert!(!text.contains("per_level\": 40"));
}

#[test]
fn the_chart_is_drawn_in_both_languages() {
    let desk = Desk::with_sample();
    for language in ["en", "fr"] {
        let out = format!("cycles-{language}.svg");
        let drawn = desk.cairn(&["chart", "sample.cairn", "--chart", "cycles", "--out", &out, "--language", language]);
        assert_eq!(drawn.code, 0, "{drawn:?}");
    }
}
