//! Assumptions: typed, pasted, ranked, planned with, drawn, and told where a value comes from.

use serde_json::Value;

use crate::terminal::{Desk, Output};

fn json(output: &Output) -> Value {
    assert_eq!(output.code, 0, "{output:?}");
    serde_json::from_str(&output.out).unwrap_or_else(|error| panic!("{error}: {output:?}"))
}

fn assumptions(desk: &Desk) -> Value {
    json(&desk.cairn(&["assumptions", "sample.cairn", "--json"]))
}

fn set(desk: &Desk, cell: &str) -> Value {
    json(&desk.cairn(&["--json", "grid", "edit", "sample.cairn", "assumptions", "--set", cell]))
}

#[test]
fn the_terminal_says_what_to_test_first_and_how() {
    let desk = Desk::with_sample();
    let told = desk.cairn(&["assumptions", "sample.cairn"]);
    assert_eq!(told.code, 0, "{told:?}");
    let first = told.out.lines().next().expect("a sentence");
    assert!(
        first.starts_with("Test first whether this holds: “Drivers accept tours that change during the day”."),
        "{first}"
    );
    assert!(told.out.contains("Test: Re-plan the tours of two depots by hand"), "{}", told.out);
    let view = assumptions(&desk);
    // three open assumptions, and two doubts about feasibility
    assert_eq!((view["open"].as_array().map(Vec::len), view["settled"].as_array().map(Vec::len)), (Some(5), Some(1)));
    for line in view["open"].as_array().expect("lines") {
        let number = |key: &str| line[key].as_i64().expect("a number");
        assert_eq!(number("risk"), number("at_stake") * number("fails") / 10_000, "{line}");
    }
    assert_eq!(view["open"].as_array().expect("lines").iter().filter(|line| line["is_late"] == true).count(), 1);
    let french = desk.cairn(&["assumptions", "sample.cairn", "--language", "fr"]);
    assert!(french.out.contains("À vérifier d’abord"), "{}", french.out);
}

#[test]
fn what_is_found_out_changes_what_is_expected_and_outdates_the_plan_and_a_date_does_not() {
    let desk = Desk::with_sample();
    set(&desk, "tours-change:due=Q1 2028");
    assert_eq!(desk.cairn(&["check", "sample.cairn"]).code, 0, "the plan is still that of the roadmap");
    let late = assumptions(&desk);
    assert_eq!(late["open"][0]["is_late"], true, "routes are re-planned from Q1 2028 on: {late}");
    let wrong = set(&desk, "tours-change:finding=maybe");
    let reason = wrong["unreadable"][0]["reason"].as_str().expect("a reason");
    assert!(reason.contains("open, held, failed"), "{reason}");
    set(&desk, "tours-change:finding=failed");
    let view = assumptions(&desk);
    assert_eq!(view["settled"][0]["finding"], "failed");
    let text = view["settled"][0]["text"].as_str().expect("words");
    assert!(text.contains("“Routing service”, which stands on it, is still in the plan."), "{text}");
    assert_eq!(desk.cairn(&["undo", "sample.cairn"]).code, 0);
    assert_eq!(assumptions(&desk)["settled"].as_array().map(Vec::len), Some(1));
}

#[test]
fn a_plan_leaves_out_what_stands_on_a_failed_assumption() {
    let desk = Desk::with_sample();
    let value = |desk: &Desk| json(&desk.cairn(&["plan", "sample.cairn", "--json"]));
    let before = value(&desk);
    set(&desk, "tours-change:finding=failed");
    let after = value(&desk);
    let routes = |plan: &Value| plan.to_string().contains("\"routing-service\"");
    assert!(routes(&before), "{before}");
    assert!(after["value"].as_i64() < before["value"].as_i64(), "{after}");
}

#[test]
fn every_figure_shows_how_it_comes_about() {
    let desk = Desk::with_sample();
    let why = desk.cairn(&["why", "sample.cairn", "routing-service"]);
    assert_eq!(why.code, 0, "{why:?}");
    let plain = why.out.replace('\u{a0}', " ");
    let sum = "On-time delivery: 44 % of the way × 93.75 % sure × “Drivers accept tours that change during the day” 80 % = 33 %.";
    assert!(plain.contains(sum), "{plain}");
    assert!(plain.contains("It proves feasible with 96 %"), "{plain}");
    let french = desk.cairn(&["why", "sample.cairn", "routing-service", "--language", "fr"]);
    assert!(french.out.contains("du chemin ×"), "{}", french.out);
    let table = desk.cairn(&["--json", "grid", "show", "sample.cairn", "effects"]);
    let sums = table.out.replace('\u{a0}', " ");
    let settled = "35 % of the way × 90 % sure × “Teams merge daily once the tests are fast” held (100 %) = 31.5 %";
    assert!(sums.contains(settled) && sums.contains("50 % of the way × 90 % sure = 45 %"), "{sums}");
}

#[test]
fn what_goes_takes_along_what_is_assumed_of_it_and_says_so() {
    let desk = Desk::with_sample();
    let remove = |table: &str, row: &str| {
        json(&desk.cairn(&["--json", "grid", "edit", "sample.cairn", table, "--remove", row])).to_string()
    };
    let done = remove("outcomes", "large-shipper-tenders");
    assert!(done.contains("One assumption goes with it."), "{done}");
    let done = remove("investments", "routing-service");
    assert!(done.contains("One assumption goes with it."), "{done}");
    assert_eq!(assumptions(&desk)["open"].as_array().map(Vec::len), Some(2));
}

#[test]
fn the_chart_is_drawn_and_the_list_of_systems_has_its_figures() {
    let desk = Desk::with_sample();
    let csv = desk.cairn(&["chart", "sample.cairn", "--chart", "assumptions", "--out", "assumptions.csv"]);
    assert_eq!(csv.code, 0, "{csv:?}");
    let systems = desk.cairn(&["check", "--systems", "sample.cairn"]);
    let line = |number: &str| systems.out.lines().find(|line| line.contains(number)).expect("a line");
    assert!(line("S18").contains("3 open assumptions, 1 settled; most stands on “Drivers accept"), "{}", line("S18"));
    assert!(line("S15").contains("most stands on “"), "{}", line("S15"));
}
