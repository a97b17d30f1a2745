//! Assessments: typed, pasted, told, drawn and removed; evidenced levels taken over as one step; and what the gap is worth.

use serde_json::Value;

use crate::terminal::{Desk, Output};

fn json(output: &Output) -> Value {
    assert_eq!(output.code, 0, "{output:?}");
    serde_json::from_str(&output.out).unwrap_or_else(|error| panic!("{error}: {output:?}"))
}

fn knowing(desk: &Desk) -> Value {
    json(&desk.cairn(&["knowing", "sample.cairn", "--prove", "20s", "--json"]))
}

/// What was typed into one cell of the sample.
fn set(desk: &Desk, table: &str, cell: &str) -> Value {
    json(&desk.cairn(&["--json", "grid", "edit", "sample.cairn", table, "--set", cell]))
}

fn now(desk: &Desk, capability: &str) -> Vec<String> {
    let table = json(&desk.cairn(&["--json", "grid", "show", "sample.cairn", "capabilities"]));
    let rows = table["rows"].as_array().expect("rows").clone();
    let row = rows.iter().find(|row| row["id"] == capability).expect("it is there");
    (2..5).map(|at| row["cells"][at]["text"].as_str().expect("a level").to_owned()).collect()
}

#[test]
fn the_terminal_says_what_is_said_what_is_seen_and_what_the_gap_is_worth() {
    let desk = Desk::with_sample();
    let told = desk.cairn(&["knowing", "sample.cairn"]);
    assert_eq!(told.code, 0, "{told:?}");
    let first = told.out.lines().next().expect("a sentence");
    assert_eq!(
        first,
        "We say level 1.8 and do 1.2 of 5; the widest gap is at “Deployment automation”: 3 said, 1 seen."
    );
    assert!(told.out.contains("Every assessed capability counts at the level at which it was seen."), "{}", told.out);
    assert!(told.out.contains("Doing what is said would be worth "), "{}", told.out);
    let french = desk.cairn(&["knowing", "sample.cairn", "--language", "fr"]);
    assert!(french.out.contains("Faire ce qui est déclaré vaudrait"), "{}", french.out);
    let view = knowing(&desk);
    assert_eq!(view["differing"], 0);
    let price = &view["price"];
    let amount = |name: &str| price[name].as_i64().unwrap_or_else(|| panic!("{name}: {price}"));
    assert_eq!(amount("seen"), 942_282_765, "what was seen is what the plan counts");
    assert!(amount("said") > amount("seen"), "{price}");
    assert!(amount("least") <= amount("said") - amount("seen"), "{price}");
    assert!(price["most"].as_i64().is_none_or(|most| most >= amount("said") - amount("seen")), "{price}");
}

#[test]
fn evidenced_levels_are_taken_over_as_one_step_that_is_told_and_taken_back() {
    let desk = Desk::with_sample();
    let none = json(&desk.cairn(&["knowing", "sample.cairn", "--apply", "--json"]));
    assert_eq!(none["changed"], 0);
    for cell in ["resilience-2:evidenced=0", "resilience:evidenced=0", "observability:evidenced=4"] {
        set(&desk, "assessments", cell);
    }
    set(&desk, "assessments", "observability-2:evidenced=4");
    let check = desk.cairn(&["check", "sample.cairn"]);
    assert!(check.out.contains("Plan with the levels seen"), "{}", check.out);
    assert_eq!(now(&desk, "observability"), ["1", "2", "3"], "nothing moves by itself");
    let view = knowing(&desk);
    assert_eq!(view["differing"], 2);
    let taken = json(&desk.cairn(&["knowing", "sample.cairn", "--apply", "--json"]));
    assert_eq!(taken["changed"], 2, "{taken}");
    assert_eq!(now(&desk, "observability"), ["4", "4", "4"]);
    assert_eq!(now(&desk, "resilience"), ["0", "3", "3"]);
    let undone = json(&desk.cairn(&["undo", "sample.cairn", "--json"]));
    assert_eq!(undone["label"], "Plan with the levels seen");
    assert_eq!(now(&desk, "observability"), ["1", "2", "3"]);
    assert_eq!(knowing(&desk)["differing"], 2);
}

#[test]
fn assessments_are_pasted_by_what_they_assess_when_and_by_whom() {
    let desk = Desk::with_sample();
    desk.write(
        "levels.txt",
        "Capability\tDate\tAssessor\tSaid\tSeen\tEvidence\n\
         Observability\tNov 2026\tOperations team\tL2\tLevel 1\tOutages are reported by depots\n\
         Data foundation\t2026-11\tData office\t3\t2\tNightly loads only\n\
         Telepathy\t2026-11\tData office\t3\t2\tNone\n\
         Trunk-based development\tsoon\tData office\t7\t1\t\n",
    );
    let pasted = json(&desk.cairn(&["--json", "grid", "paste", "sample.cairn", "assessments", "levels.txt"]));
    let told = pasted["sentence"].as_str().unwrap_or_default();
    assert!(told.starts_with("2 new, 1 changed, 3 unreadable"), "{pasted}");
    let reasons = pasted["unreadable"].to_string();
    for reason in ["names no capability of the roadmap", "is not a month", "is not a level"] {
        assert!(reasons.contains(reason), "{reason}: {reasons}");
    }
    let table = json(&desk.cairn(&["--json", "grid", "show", "sample.cairn", "assessments"]));
    let rows = table["rows"].as_array().expect("rows");
    let of = |id: &str| rows.iter().find(|row| row["id"] == id).unwrap_or_else(|| panic!("{id}: {table}"));
    assert_eq!(of("observability-2")["cells"][3]["text"], "2");
    assert_eq!(of("data-foundation")["cells"][4]["text"], "2");
    // the same again changes nothing; a row whose month cannot be read is another one
    let again = json(&desk.cairn(&["--json", "grid", "paste", "sample.cairn", "assessments", "levels.txt"]));
    assert!(again["sentence"].as_str().is_some_and(|told| told.starts_with("1 new, 2 as before")), "{again}");
}

#[test]
fn assessments_go_with_their_capability() {
    let desk = Desk::with_sample();
    let gone = desk.cairn(&["--json", "grid", "edit", "sample.cairn", "capabilities", "--remove", "observability"]);
    assert!(gone.out.contains("2 assessments go with it."), "{gone:?}");
    assert_eq!(knowing(&desk)["capabilities"].as_array().map(Vec::len), Some(4));
}

#[test]
fn the_chart_and_its_table_say_the_same() {
    let desk = Desk::with_sample();
    let drawn = desk.cairn(&["chart", "sample.cairn", "--chart", "knowing", "--out", "knowing.svg"]);
    assert_eq!(drawn.code, 0, "{drawn:?}");
    let svg = std::fs::read_to_string(desk.path("knowing.svg")).expect("it was written");
    assert!(svg.contains("What was looked at") && svg.contains("2 levels"), "{svg}");
    assert_eq!(desk.cairn(&["chart", "sample.cairn", "--chart", "knowing", "--out", "knowing.csv"]).code, 0);
    let table = std::fs::read_to_string(desk.path("knowing.csv")).expect("it was written");
    let first = table.lines().find(|line| line.starts_with("Deployment automation,")).expect("a row");
    assert!(first.contains("November 2026") && first.contains(",3,3,1,1,2,1,1"), "{first}");
}
