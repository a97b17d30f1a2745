//! Outputs that only together move an outcome, and investments that may be done at certain times only.

use std::collections::BTreeMap;

use model::{Decision, Evaluation, Period, Roadmap, Share, check_plan, find_problems};
use serde_json::json;

fn roadmap() -> Roadmap {
    let investment = |id| {
        json!({
            "id": id, "name": id, "axis": "methods", "kind": "innovate", "duration": 1, "outputs": [id]
        })
    };
    let output = |id| json!({"id": id, "name": id, "made_by": "all", "kind": "deliverable"});
    serde_json::from_value(json!({
        "settings": {
            "name": "Two and one", "currency": "EUR", "period_length": "quarter", "fiscal_year_start": 1,
            "first_period": "2027-01", "periods": 4
        },
        "investments": [investment("a"), investment("b"), investment("c")],
        "outputs": [output("a"), output("b"), output("c")],
        "outcomes": [{
            "id": "speed", "name": "Speed", "metric": "Days", "unit": "days", "direction": "up", "baseline": 0,
            "target": 10_000, "worth": 100, "counts": "each_period"
        }],
        "effects": [
            {"output": "a", "outcome": "speed", "share": 1_000},
            {"output": "a", "together_with": ["b", "c"], "outcome": "speed", "share": 2_000, "lag": 1}
        ]
    }))
    .expect("a roadmap")
}

/// The codes of all problems but that nothing costs anything.
fn codes(roadmap: &Roadmap) -> Vec<String> {
    let problems = find_problems(roadmap).into_iter().filter(|problem| problem.code != "missing_cost");
    problems.map(|problem| problem.code).collect()
}

fn starts(all: &[(&str, u16)]) -> BTreeMap<model::InvestmentId, Period> {
    all.iter().map(|(id, start)| ((*id).try_into().expect("an id"), Period(*start))).collect()
}

fn progress(evaluation: &Evaluation) -> Vec<i64> {
    evaluation.progress.values().flatten().map(|share| share.0).collect()
}

#[test]
fn what_several_bring_together_shows_when_the_last_of_them_is_there() {
    let roadmap = roadmap();
    assert_eq!(codes(&roadmap), Vec::<String>::new());
    let two = Evaluation::new(&roadmap, &starts(&[("a", 0), ("b", 1)]));
    assert_eq!(progress(&two), [1_000; 4], "two of three bring only what one brings alone");
    let three = Evaluation::new(&roadmap, &starts(&[("a", 0), ("b", 2), ("c", 1)]));
    assert_eq!(progress(&three), [1_000, 1_000, 1_000, 3_000]);
}

#[test]
fn each_of_them_has_an_equal_part_and_the_parts_are_the_whole() {
    let mut roadmap = roadmap();
    roadmap.effects[0].share = Share(8_500);
    let evaluation = Evaluation::new(&roadmap, &starts(&[("a", 0), ("b", 0), ("c", 0)]));
    let parts: Vec<(&str, usize, i64, i64)> = evaluation
        .contributions
        .iter()
        .map(|part| (part.output.as_str(), part.together_with.len(), part.expected.0, part.counted.0))
        .collect();
    // 2,000 in three parts, of which the target leaves 1,500
    assert_eq!(parts, [("a", 0, 8_500, 8_500), ("a", 2, 667, 500), ("b", 2, 667, 500), ("c", 2, 666, 500)]);
    assert_eq!(evaluation.contributions[2].together_with.iter().map(|id| id.as_str()).collect::<Vec<_>>(), ["a", "c"]);
}

#[test]
fn an_output_that_is_named_twice_or_is_not_there_is_a_problem() {
    let after = |change: &dyn Fn(&mut Roadmap)| {
        let mut roadmap = roadmap();
        change(&mut roadmap);
        codes(&roadmap)
    };
    let id = |id: &str| id.try_into().expect("an id");
    assert_eq!(after(&|roadmap| roadmap.effects[1].together_with.push(id("b"))), ["together_twice"]);
    assert_eq!(after(&|roadmap| roadmap.effects[1].together_with.push(id("a"))), ["together_twice"]);
    assert_eq!(after(&|roadmap| roadmap.effects[1].together_with.push(id("nobody"))), ["unknown_output"]);
    let again = |roadmap: &mut Roadmap| {
        let mut same = roadmap.effects[1].clone();
        (same.output, same.together_with) = (id("c"), vec![id("b"), id("a")]);
        roadmap.effects.push(same);
    };
    assert_eq!(after(&again), ["effect_twice"], "the same outputs in another order");
    let alone = |roadmap: &mut Roadmap| roadmap.effects.truncate(1);
    assert_eq!(
        after(&alone),
        ["no_path_to_outcome", "no_path_to_outcome"],
        "what brings something only together leads somewhere"
    );
}

#[test]
fn a_start_outside_of_its_window_breaks_a_rule_of_its_own() {
    let mut roadmap = roadmap();
    roadmap.investments[0].not_before = Some(Period(1));
    roadmap.investments[0].done_by = Some(Period(2));
    let rules = |start: u16| {
        let broken = check_plan(&roadmap, &crate::plans_told::plan(&[("a", start)], 0));
        broken
            .into_iter()
            .filter(|broken| broken.subject == "investment a")
            .map(|broken| broken.rule)
            .collect::<Vec<_>>()
    };
    assert_eq!(rules(0), ["not_before"]);
    assert!(rules(1).is_empty() && rules(2).is_empty());
    assert_eq!(rules(3), ["done_by"]);
}

#[test]
fn a_window_that_is_too_short_or_that_a_pin_misses_is_said_and_hinders_nothing() {
    let mut roadmap = roadmap();
    roadmap.investments[0].not_before = Some(Period(2));
    roadmap.investments[0].done_by = Some(Period(1));
    let start = Period(3);
    roadmap.investments[1].done_by = Some(Period(2));
    roadmap.decisions = vec![Decision::Pin { investment: roadmap.investments[1].id.clone(), start }];
    assert_eq!(codes(&roadmap), ["window_too_short", "pin_outside_window"]);
    let problems = find_problems(&roadmap);
    assert!(!model::find_problems::blocks_planning(&problems));
    let pin = problems.iter().find(|problem| problem.code == "pin_outside_window").expect("it was just listed");
    assert!(pin.message.contains("Q4 2027") && pin.message.contains("Q1 2027 to Q3 2027"), "{pin:?}");
}
