//! Stakeholders: typed and pasted as tables, kept beside the plan, drawn as a map, and told where they are asked too much.

use serde_json::Value;

use crate::terminal::{Desk, Output};

fn json(output: &Output) -> Value {
    assert_eq!(output.code, 0, "{output:?}");
    serde_json::from_str(&output.out).unwrap_or_else(|error| panic!("{error}: {output:?}"))
}

fn edit(desk: &Desk, table: &str, words: &[&str]) -> Value {
    json(&desk.cairn(&[&["--json", "grid", "edit", "sample.cairn", table], words].concat()))
}

/// The texts of a row of a table.
fn row(desk: &Desk, table: &str, id: &str) -> Vec<String> {
    let view = json(&desk.cairn(&["grid", "show", "sample.cairn", table, "--json"]));
    let rows = view["rows"].as_array().expect("rows");
    let row = rows.iter().find(|row| row["id"] == id).expect("it is there");
    let cells = row["cells"].as_array().expect("cells");
    cells.iter().map(|cell| cell["text"].as_str().expect("a text").to_owned()).collect()
}

fn chart(desk: &Desk, words: &[&str], name: &str) -> String {
    let asked = [&["chart", "sample.cairn", "--chart", "stakeholders", "--out", name], words].concat();
    assert_eq!(desk.cairn(&asked).code, 0);
    std::fs::read_to_string(desk.path(name)).expect("it was written")
}

#[test]
fn stakeholders_and_stances_are_typed_and_undone_without_moving_the_plan() {
    let desk = Desk::with_sample();
    assert_eq!(row(&desk, "stakeholders", "works-council")[..4], ["Works council", "4", "4", "4"]);
    let added =
        edit(&desk, "stakeholders", &["--add", "Data protection", "--set", "+1:Power=5", "--set", "+1:Bears=2"]);
    assert_eq!(added["added"][0], "data-protection");
    assert_eq!(row(&desk, "stakeholders", "data-protection")[..4], ["Data protection", "5", "3", "2"]);
    let typed = edit(&desk, "stances", &["--set", "event-backbone:Data protection=−2"]);
    assert_eq!(typed["sentence"], "Changed a cell in Stances.");
    // to be won before it starts, as the map and the table say
    assert_eq!(row(&desk, "stakeholders", "data-protection")[4..6], ["−2", "Q4 2027"]);
    assert_eq!(desk.cairn(&["check", "sample.cairn"]).code, 0, "the plan is still that of the roadmap");
    let wrong = edit(&desk, "stances", &["--set", "event-backbone:Data protection=7"]);
    let reason = wrong["unreadable"][0]["reason"].as_str().expect("a reason");
    assert!(reason.contains("“7” is not a leaning from −2"), "{reason}");
    let wrong = edit(&desk, "stakeholders", &["--set", "works-council:Power=6"]);
    assert!(wrong["unreadable"][0]["reason"].as_str().expect("a reason").contains("is not a grade from 1"));
    let undone = json(&desk.cairn(&["undo", "sample.cairn", "--json"]));
    assert_eq!(undone["label"], "Change a cell in Stances");
    assert_eq!(row(&desk, "stakeholders", "data-protection")[4..6], ["0", ""]);
}

#[test]
fn a_matrix_of_stances_is_pasted_by_the_names_of_investments_and_stakeholders() {
    let desk = Desk::with_sample();
    let matrix =
        "Investment\tFinance\tChange for Finance\tWorks council\nModular core\t+2\t3\t-\nSomething else\t1\t\t\n";
    desk.write("stances.txt", matrix);
    let pasted = json(&desk.cairn(&["--json", "grid", "paste", "sample.cairn", "stances", "stances.txt"]));
    assert_eq!(pasted["unreadable"][0]["row"], 3, "{pasted}");
    let core = row(&desk, "stances", "modular-core");
    assert_eq!(core[..5], ["Modular core", "+2", "3", "−1", ""]);
    assert_eq!(core.last().map(String::as_str), Some("+6"), "5 · 2 − 4 · 1");
    assert_eq!(desk.cairn(&["export", "sample.cairn", "--out", "out.json"]).code, 0);
    assert_eq!(desk.cairn(&["import", "out.json", "copy.cairn"]).code, 0);
    assert_eq!(desk.cairn(&["export", "copy.cairn", "--out", "again.json"]).code, 0);
    let read = |name: &str| std::fs::read_to_string(desk.path(name)).expect("it was written");
    assert_eq!(read("out.json"), read("again.json"));
}

#[test]
fn the_map_says_who_has_to_be_won_first_and_who_backs_how_much() {
    let desk = Desk::with_sample();
    let svg = chart(&desk, &[], "out.svg");
    assert!(svg.contains("3 of 5 stakeholders have to be won, first Finance, before Q2 2027."), "{svg}");
    let csv = chart(&desk, &[], "out.csv");
    let line = csv.lines().find(|line| line.starts_with("Works council")).expect("a row");
    assert!(line.contains("2,Q3 2027,"), "{line}");
    assert!(line.contains("against Stream teams (−2) and Dispatchers in teams (−1)"), "{line}");
    let french = chart(&desk, &["--language", "fr"], "fr.svg");
    assert!(french.contains("Il faut gagner 3 parties prenantes sur 5"), "{french}");
    let bare = Desk::new();
    assert_eq!(bare.cairn(&["new", "sample.cairn"]).code, 0);
    assert!(chart(&bare, &[], "out.svg").contains("No stakeholder is named yet"));
}

#[test]
fn who_is_asked_for_too_much_change_is_named_with_when_and_by_what() {
    let desk = Desk::with_sample();
    let before = json(&desk.cairn(&["--json", "check", "sample.cairn"]));
    assert_eq!(before["problems"].as_array().map(Vec::len), Some(0), "{before}");
    edit(&desk, "stakeholders", &["--set", "works-council:Bears=2"]);
    let checked = desk.cairn(&["check", "sample.cairn"]);
    assert_eq!(checked.code, 0, "it restricts no plan");
    let told = "Works council is asked for a change of 3 in Q3 2027 and bears 2: by “Stream teams”.";
    assert!(checked.out.contains(told), "{}", checked.out);
    assert!(chart(&desk, &[], "over.svg").contains("change 3 in Q3 2027, bears 2"));
}

#[test]
fn stances_go_with_their_stakeholder_and_with_their_investment_and_that_is_told_before() {
    let desk = Desk::with_sample();
    for (table, id, told) in [
        ("stakeholders", "works-council", "3 stances go with it."),
        ("investments", "light-change-approval", "One stance goes with it."),
    ] {
        let preview = edit(&desk, table, &["--remove", id, "--preview"]);
        let told_before = preview["consequences"].as_array().expect("a list");
        assert!(told_before.iter().any(|line| line == told), "{told_before:?}");
    }
    edit(&desk, "stakeholders", &["--remove", "works-council"]);
    let checked = desk.cairn(&["check", "sample.cairn"]);
    assert!(checked.code == 0 && !checked.out.contains("does not exist"), "{}", checked.out);
}

#[test]
fn stakeholders_beyond_their_grades_and_stances_on_nobody_are_refused_or_named() {
    let desk = Desk::with_sample();
    assert_eq!(desk.cairn(&["export", "sample.cairn", "--out", "out.json"]).code, 0);
    let text = std::fs::read_to_string(desk.path("out.json")).expect("it was written");
    let whole: Value = serde_json::from_str(&text).expect("JSON");
    let import = |change: &dyn Fn(&mut Value)| {
        let mut file = whole.clone();
        change(&mut file["roadmap"]);
        desk.write("other.json", file.to_string());
        std::fs::remove_file(desk.path("other.cairn")).ok();
        desk.cairn(&["import", "other.json", "other.cairn"])
    };
    for (pointer, value, code) in [
        ("/stakeholders/0/power", 6, "Its power is 6."),
        ("/stakeholders/0/interest", 0, "Its interest is 0."),
        ("/stakeholders/1/bears", 2_000, "It bears a change of 2,000 per period."),
        ("/stances/0/leaning", 3, "It leans by 3."),
        ("/stances/1/load", 11, "It asks for a change of 11."),
    ] {
        let refused = import(&|roadmap| *roadmap.pointer_mut(pointer).expect("it is there") = value.into());
        assert!(refused.code != 0 && refused.err.contains(code), "{refused:?}");
    }
    let made = import(&|roadmap| {
        roadmap["stances"][0]["stakeholder"] = "nobody".into();
        roadmap["stakeholders"][1]["name"] = "finance".into();
    });
    assert_eq!(made.code, 0, "{made:?}");
    let checked = desk.cairn(&["check", "other.cairn"]);
    assert!(checked.out.contains("stakeholder \"nobody\", who does not exist"), "{}", checked.out);
    assert!(checked.out.contains("Another stakeholder has the same name."), "{}", checked.out);
}
