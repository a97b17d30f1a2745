//! The systems a roadmap can make use of, as the command line lists them.

use serde_json::Value;

use crate::terminal::Desk;

#[test]
fn the_command_line_lists_every_system_with_its_state_and_key_figure() {
    let desk = Desk::with_sample();
    let told = desk.cairn(&["check", "--systems", "sample.cairn"]);
    assert_eq!(told.code, 0, "{told:?}");
    let lines: Vec<&str> = told.out.lines().collect();
    assert_eq!(lines.len(), 36, "{}", told.out);
    assert_eq!(lines[0], "34 of 35 systems are in use, 1 could be.", "only versions have to be named by hand");
    for (number, line) in (1..).zip(&lines[1..]) {
        assert!(line.trim_start().starts_with(&format!("S{number} ")), "{line}");
    }
    assert!(
        lines[12].contains("in use") && lines[12].ends_with("49 effects of 29 outputs on 7 outcomes"),
        "{}",
        lines[12]
    );
    assert!(lines[2].ends_with("8 stages, throughput 26 today and 51 changes in the end"), "{}", lines[2]);
    assert!(lines[3].ends_with("“Test” limits throughput first, “Learn” from Q3 2028 on"), "{}", lines[3]);

    assert!(lines[35].ends_with("No earlier version yet: name one to come back to"), "{}", lines[35]);

    let json: Value =
        serde_json::from_str(&desk.cairn(&["check", "--systems", "sample.cairn", "--json"]).out).expect("one record");
    assert_eq!(json["lines"].as_array().map(Vec::len), Some(35));
    assert_eq!(
        json["lines"][12]["figure"], "21 capabilities, 21 with a higher target; 5 assessed by 2 assessors",
        "levels are assessed"
    );
    assert_eq!(
        json["lines"][19]["figure"],
        "On average level 1.8 said and 1.2 seen; 2 of 5 capabilities with more said than seen"
    );
    assert_eq!(json["lines"][19]["place"], "knowing");
    let french = desk.cairn(&["check", "--systems", "sample.cairn", "--language", "fr"]);
    assert!(
        french.out.contains("33 systèmes sur 35 sont utilisés") && !french.out.contains("in use"),
        "{}",
        french.out
    );
}

#[test]
fn what_is_named_by_hand_is_counted_among_the_versions() {
    let desk = Desk::with_sample();
    desk.cairn(&["restore-point", "sample.cairn", "Before the offsite"]);
    let told = desk.cairn(&["check", "--systems", "sample.cairn"]);
    let last = told.out.lines().last().expect("a line");
    assert!(last.contains("S35") && last.contains("by name: 1"), "{last}");
}

#[test]
fn without_assessments_what_was_promised_says_how_knowing_and_doing_stand() {
    let desk = Desk::with_sample();
    let table: Value =
        serde_json::from_str(&desk.cairn(&["--json", "grid", "show", "sample.cairn", "assessments"]).out)
            .expect("JSON");
    let rows = table["rows"].as_array().expect("rows");
    let mut gone = vec!["grid", "edit", "sample.cairn", "assessments"];
    for row in rows {
        gone.extend(["--remove", row["id"].as_str().expect("an id")]);
    }
    assert_eq!(desk.cairn(&gone).code, 0);
    let told: Value =
        serde_json::from_str(&desk.cairn(&["check", "--systems", "sample.cairn", "--json"]).out).expect("one record");
    assert_eq!(told["lines"][19]["figure"], "17 promises, 8 done");
    assert_eq!(told["lines"][19]["place"], "commitments");
    assert_eq!(told["lines"][12]["figure"], "21 capabilities, 21 with a higher target");
}
