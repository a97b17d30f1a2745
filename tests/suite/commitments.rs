//! Commitments: a plan is promised as one step, what is done is typed, and later plans move nothing of it.

use serde_json::Value;

use crate::terminal::{Desk, Output};

fn json(output: &Output) -> Value {
    assert_eq!(output.code, 0, "{output:?}");
    serde_json::from_str(&output.out).unwrap_or_else(|error| panic!("{error}: {output:?}"))
}

/// The cells of an investment in the table of commitments: known, promised, done.
fn row(desk: &Desk, investment: &str) -> [String; 3] {
    let view = json(&desk.cairn(&["grid", "show", "sample.cairn", "commitments", "--json"]));
    let rows = view["rows"].as_array().expect("rows");
    let row = rows.iter().find(|row| row["id"] == investment).expect("it is there");
    [1, 2, 3].map(|cell| row["cells"][cell]["text"].as_str().expect("a text").to_owned())
}

fn edit(desk: &Desk, words: &[&str]) -> Value {
    json(&desk.cairn(&[&["--json", "grid", "edit", "sample.cairn", "commitments"], words].concat()))
}

fn chart(desk: &Desk, words: &[&str], name: &str) -> String {
    let asked = [&["chart", "sample.cairn", "--chart", "commitments", "--out", name], words].concat();
    assert_eq!(desk.cairn(&asked).code, 0);
    std::fs::read_to_string(desk.path(name)).expect("it was written")
}

#[test]
fn a_plan_is_promised_as_one_step_and_a_later_one_moves_nothing() {
    let desk = Desk::with_sample();
    assert_eq!(row(&desk, "live-tracking"), ["", "", ""]);
    let before = row(&desk, "event-backbone");
    let promised = json(&desk.cairn(&["promise", "sample.cairn", "--json"]));
    assert_eq!(promised["count"], 6, "the other 15 are promised already");
    assert_eq!(row(&desk, "live-tracking"), ["", "Q4 2028", ""]);
    assert_eq!(row(&desk, "event-backbone"), before);
    let again = json(&desk.cairn(&["promise", "sample.cairn", "--json"]));
    assert_eq!(again["count"], 0);
    assert_eq!(desk.cairn(&["exclude", "sample.cairn", "event-backbone"]).code, 0);
    assert_eq!(desk.cairn(&["promise", "sample.cairn"]).code, 2, "the plan is older than that decision");
    assert_eq!(desk.cairn(&["plan", "sample.cairn", "--time-limit", "2"]).code, 0);
    assert_eq!(row(&desk, "event-backbone"), before, "what was promised stays, in the plan or not");
    for label in ["Plan", "Exclude “Event backbone”", "Promise this plan"] {
        let undone = json(&desk.cairn(&["undo", "sample.cairn", "--json"]));
        assert_eq!(undone["label"], label);
    }
    assert_eq!(row(&desk, "live-tracking"), ["", "", ""]);
}

#[test]
fn what_is_known_and_done_is_typed_and_told_by_the_chart_without_moving_the_plan() {
    let desk = Desk::with_sample();
    let words = ["--set", "automated-regression:Done in=Q4 2027", "--set", "data-mesh:known=Q1 2027"];
    assert_eq!(edit(&desk, &words)["sentence"], "Changed 2 cells in Promises.");
    assert_eq!(row(&desk, "automated-regression"), ["Q1 2027", "Q2 2027", "Q4 2027"]);
    let wrong = edit(&desk, &["--set", "data-mesh:done=soon"]);
    assert_eq!(wrong["unreadable"][0]["reason"], "“soon” is not a period: write one of Q1 2027–Q4 2028.");
    assert_eq!(desk.cairn(&["check", "sample.cairn"]).code, 0, "the plan is still that of the roadmap");
    let csv = chart(&desk, &[], "out.csv");
    let told = "Automated regression,Q1 2027,Q2 2027,Q4 2027,,\"done, 2 quarters later\"";
    assert!(csv.lines().any(|line| line == told), "{csv}");
    let svg = chart(&desk, &[], "out.svg");
    let blames = svg.split(|letter: char| !letter.is_alphabetic()).any(|word| word == "late");
    assert!(svg.contains("9 of 15 promises are done; ") && !blames, "{svg}");
    assert!(chart(&desk, &["--language", "fr"], "fr.svg").contains("9 promesses sur 15"));
    edit(&desk, &["--set", "data-mesh:known="]);
    assert_eq!(row(&desk, "data-mesh"), ["", "", ""], "an empty cell takes it away");
}

#[test]
fn commitments_are_pasted_by_the_names_of_investments_and_travel_in_the_exchange_file() {
    let desk = Desk::with_sample();
    desk.write(
        "done.txt",
        "Initiative\tKnown since\tDone in\nModular core\tQ1 2027\tQ4 2027\nSomething else\t\tQ1 2027\n",
    );
    let pasted = json(&desk.cairn(&["--json", "grid", "paste", "sample.cairn", "commitments", "done.txt"]));
    assert_eq!(pasted["unreadable"][0]["row"], 3, "{pasted}");
    assert_eq!(row(&desk, "modular-core"), ["Q1 2027", "Q4 2027", "Q4 2027"]);
    assert_eq!(desk.cairn(&["export", "sample.cairn", "--out", "out.json"]).code, 0);
    let text = std::fs::read_to_string(desk.path("out.json")).expect("it was written");
    let file: Value = serde_json::from_str(&text).expect("JSON");
    let known = file["roadmap"]["commitments"].as_array().expect("a list");
    let core = known.iter().find(|one| one["investment"] == "modular-core").expect("it is there");
    assert_eq!(*core, serde_json::json!({"investment": "modular-core", "known": 0, "promised": 3, "done": 3}));
}

#[test]
fn a_commitment_goes_with_its_investment_and_that_is_told_before() {
    let desk = Desk::with_sample();
    let words = ["--json", "grid", "edit", "sample.cairn", "investments", "--remove", "chaos-testing", "--preview"];
    let preview = json(&desk.cairn(&words));
    let told = preview["consequences"].as_array().expect("a list");
    assert!(told.iter().any(|line| line == "One promise goes with it."), "{told:?}");
}

#[test]
fn a_chart_of_commitments_needs_no_plan() {
    let desk = Desk::new();
    assert_eq!(desk.cairn(&["new", "sample.cairn"]).code, 0);
    assert!(chart(&desk, &[], "out.svg").contains("Nothing is promised yet"));
    assert_eq!(desk.cairn(&["promise", "sample.cairn"]).code, 2, "there is no plan to promise");
}
