//! Writing a roadmap by its tables: from nothing to a plan by the command line, what cannot be read, one undo per step.

use serde_json::Value;

use crate::terminal::{Desk, Output};

fn json(output: &Output) -> Value {
    assert_eq!(output.code, 0, "{output:?}");
    serde_json::from_str(&output.out).unwrap_or_else(|error| panic!("{error}: {output:?}"))
}

/// A table as texts: id, then the cells.
fn table(desk: &Desk, grid: &str) -> Vec<Vec<String>> {
    let view = json(&desk.cairn(&["grid", "show", "plan.cairn", grid, "--json"]));
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let rows = view["rows"].as_array().cloned().unwrap_or_default();
    let row = |row: &Value| {
        let cells = row["cells"].as_array().cloned().unwrap_or_default();
        std::iter::once(text(&row["id"])).chain(cells.iter().map(|cell| text(&cell["text"]))).collect()
    };
    rows.iter().map(row).collect()
}

fn edit(desk: &Desk, grid: &str, words: &[&str]) -> Value {
    json(&desk.cairn(&[&["--json", "grid", "edit", "plan.cairn", grid], words].concat()))
}

#[test]
fn a_roadmap_is_written_from_nothing_by_its_tables_and_planned() {
    let desk = Desk::new();
    assert_eq!(desk.cairn(&["new", "plan.cairn"]).code, 0);
    edit(&desk, "funds", &["--add", "Build", "--set", "+1:Q1 2027=900k", "--set", "+1:Q2 2027=1.2M"]);
    edit(&desk, "pools", &["--add", "Platform", "--set", "+1:period:0=6", "--set", "+1:period:1=6"]);
    let words = ["--add", "Lead time", "--set", "+1:unit=days", "--set", "+1:baseline=12", "--set", "+1:target=2"];
    edit(&desk, "outcomes", &[&words[..], &["--set", "+1:Better=lower", "--set", "+1:worth=100"]].concat());
    desk.write(
        "work.txt",
        "Investment\tAxis\tDuration\tBuild cost\tPlatform people\tOther outputs\tNeeds\n\
         Pipeline\tMethods\t1\t€400k\t3\tFast builds\t\n\
         Modular core\tAr\t1\t800,000\t2.5\tSmall services\tPipeline\n",
    );
    let preview = json(&desk.cairn(&["--json", "grid", "paste", "plan.cairn", "investments", "work.txt", "--preview"]));
    assert_eq!(preview["sentence"], "2 new.");
    assert_eq!(table(&desk, "investments").len(), 0, "a preview changes nothing");
    let pasted = json(&desk.cairn(&["--json", "grid", "paste", "plan.cairn", "investments", "work.txt"]));
    assert_eq!(pasted["edited"]["unreadable"], Value::Array(vec![]));
    for (output, share) in [("Fast builds", "30%"), ("Small services", "60 %")] {
        let cells = [format!("+1:output={output}"), "+1:outcome=Lead time".into(), format!("+1:share={share}")];
        edit(&desk, "effects", &["--add", "", "--set", &cells[0], "--set", &cells[1], "--set", &cells[2]]);
    }
    let plan = json(&desk.cairn(&["plan", "plan.cairn", "--json"]));
    assert_eq!(plan["starts"]["pipeline"], 0, "{plan}");
    assert_eq!(plan["starts"]["modular-core"], 1, "{plan}");
    let investments = table(&desk, "investments");
    assert_eq!(investments[1][7..9], ["800,000".to_owned(), "2.5".to_owned()]);
    assert_eq!(investments[1].last().map(String::as_str), Some("Q2 2027"));
    let shown = desk.cairn(&["grid", "show", "plan.cairn", "funds"]);
    assert!(shown.out.contains("build") && shown.out.contains("1,200,000"), "{}", shown.out);
}

#[test]
fn what_cannot_be_read_comes_back_and_one_undo_takes_back_the_rest() {
    let desk = Desk::new();
    assert_eq!(desk.cairn(&["new", "plan.cairn"]).code, 0);
    edit(&desk, "capabilities", &["--add", "Observability", "--set", "+1:Axis=Architecture"]);
    let before = table(&desk, "capabilities");
    let words =
        ["--set", "observability:now=2", "--set", "observability:next=two", "--add", "Discovery", "--set", "+1:now=9"];
    let edited = edit(&desk, "capabilities", &words);
    let sentence = edited["sentence"].as_str().unwrap_or_default();
    assert_eq!(sentence, "Changed a cell in Capabilities, added “Discovery”, 2 cells cannot be read.");
    assert_eq!(edited["unreadable"][0]["reason"], "“two” is not a level: write 0 to 5.");
    assert_eq!((&edited["unreadable"][1]["text"], &edited["unreadable"][1]["row"]), (&"9".into(), &"discovery".into()));
    assert_eq!(edited["notes"][0], "One row names no axis: Methods is assumed.");
    let undone = json(&desk.cairn(&["undo", "plan.cairn", "--json"]));
    assert_eq!(undone["label"], "Change a cell in Capabilities, add “Discovery”");
    assert_eq!(table(&desk, "capabilities"), before);
    let nothing = edit(&desk, "capabilities", &["--set", "observability:now=two"]);
    assert_eq!(nothing["is_changed"], false);
    assert_eq!(desk.cairn(&["redo", "plan.cairn"]).code, 0, "what could not be read is no step");
}

#[test]
fn fifty_pasted_investments_are_one_step() {
    let desk = Desk::new();
    assert_eq!(desk.cairn(&["new", "plan.cairn"]).code, 0);
    let rows: String = (1..=50).map(|number| format!("Investment {number}\tSkills\t{}\n", number % 4 + 1)).collect();
    desk.write("fifty.txt", format!("Name\tAxis\tDuration (quarters)\n{rows}"));
    let pasted = json(&desk.cairn(&["--json", "grid", "paste", "plan.cairn", "investments", "fifty.txt"]));
    assert_eq!((&pasted["sentence"], table(&desk, "investments").len()), (&"50 new.".into(), 50));
    let again = json(&desk.cairn(&["--json", "grid", "paste", "plan.cairn", "investments", "fifty.txt"]));
    assert_eq!((&again["sentence"], &again["edited"]["is_changed"]), (&"50 as before.".into(), &false.into()));
    let undone = json(&desk.cairn(&["undo", "plan.cairn", "--json"]));
    assert_eq!(undone["label"], "Add 50 investments");
    assert_eq!(table(&desk, "investments").len(), 0);
}

#[test]
fn removing_a_fund_is_told_before_and_takes_its_costs_along() {
    let desk = Desk::new();
    assert_eq!(desk.cairn(&["new", "plan.cairn", "--sample"]).code, 0);
    let fund = table(&desk, "funds")[0][0].clone();
    let preview = edit(&desk, "funds", &["--remove", &fund, "--preview"]);
    assert!(preview["consequences"][0].as_str().is_some_and(|line| line.contains("costs go with it")), "{preview}");
    assert_eq!(table(&desk, "funds")[0][0], fund);
    edit(&desk, "funds", &["--remove", &fund]);
    assert!(table(&desk, "funds").iter().all(|row| row[0] != fund));
    assert_eq!(desk.cairn(&["check", "plan.cairn"]).code, 3, "the plan from before pays from a fund that is gone");
    let unknown = desk.cairn(&["grid", "edit", "plan.cairn", "funds", "--set", "x:Colour=red"]);
    assert_eq!(unknown.code, 2);
    assert!(unknown.err.contains("Use one of: Fund"), "{unknown:?}");
}

#[test]
fn maturity_can_be_drawn_before_there_is_any_plan() {
    let desk = Desk::new();
    assert_eq!(desk.cairn(&["new", "plan.cairn"]).code, 0);
    edit(&desk, "capabilities", &["--add", "Observability", "--set", "+1:target=3"]);
    assert_eq!(desk.cairn(&["chart", "plan.cairn", "--chart", "maturity", "--out", "m.svg"]).code, 0);
    let drawn = std::fs::read_to_string(desk.path("m.svg")).expect("it was written");
    assert!(drawn.contains("Observability") && !drawn.contains("stopped"), "{drawn}");
    assert_eq!(desk.cairn(&["chart", "plan.cairn", "--chart", "budget", "--out", "b.svg"]).code, 2);
}

#[test]
fn every_table_goes_to_a_file_and_comes_back_as_it_was() {
    let desk = Desk::with_sample();
    for kind in exchange::grid::GridKind::ALL {
        let grid = crate::fakes::snake(&format!("{kind:?}"));
        for ending in ["xlsx", "csv"] {
            let file = format!("{grid}.{ending}");
            let written = desk.cairn(&["grid", "write", "sample.cairn", &grid, "--out", &file]);
            assert_eq!(written.code, 0, "{file}: {written:?}");
            let words = ["--json", "grid", "paste", "sample.cairn", &grid, &file, "--preview"];
            let pasted = json(&desk.cairn(&words));
            assert_eq!(pasted["unreadable"], Value::Array(vec![]), "{file}: {pasted}");
            let columns = pasted["columns"].as_array().expect("columns");
            assert!(columns.iter().all(|column| !column["column"].is_null()), "{file}: {pasted}");
            assert_eq!(pasted["edited"]["is_changed"], Value::Bool(false), "{file}: {pasted}");
        }
    }
}

#[test]
fn skills_are_changed_in_a_spreadsheet_and_read_back_with_one_undo() {
    let desk = Desk::with_sample();
    assert_eq!(desk.cairn(&["grid", "write", "sample.cairn", "skills", "--out", "skills.csv"]).code, 0);
    let text = std::fs::read_to_string(desk.path("skills.csv")).expect("it was written");
    assert!(text.starts_with("Skill,Engineer,Senior engineer,"), "{text}");
    // a spreadsheet of another country parts cells by semicolons, and a new skill has no id yet
    let changed = text.replace(',', ";").replace("Software craft;2;", "Software craft;3;") + "Negotiation;1;2\n";
    desk.write("skills.csv", &changed);
    let pasted = json(&desk.cairn(&["--json", "grid", "paste", "sample.cairn", "skills", "skills.csv"]));
    assert!(pasted["sentence"].as_str().is_some_and(|said| said.contains("1 new, 1 changed")), "{pasted}");
    let shown = |name: &str| {
        let view = json(&desk.cairn(&["--json", "grid", "show", "sample.cairn", "skills"]));
        let rows = view["rows"].as_array().cloned().unwrap_or_default();
        let row = rows.iter().find(|row| row["cells"][0]["text"] == name);
        row.map(|row| row["cells"][1]["text"].as_str().unwrap_or_default().to_owned())
    };
    assert_eq!((shown("Software craft").as_deref(), shown("Negotiation").as_deref()), (Some("3"), Some("1")));
    assert_eq!(desk.cairn(&["undo", "sample.cairn"]).code, 0);
    assert_eq!((shown("Software craft").as_deref(), shown("Negotiation")), (Some("2"), None));
    // what is neither text nor number is named, not left out
    desk.write("wrong.csv", "Skill,Engineer\nSoftware craft,much\n");
    let told = desk.cairn(&["grid", "paste", "sample.cairn", "skills", "wrong.csv", "--preview"]);
    assert!(told.out.contains("much"), "{told:?}");
    let refused = desk.cairn(&["grid", "write", "sample.cairn", "skills", "--out", "skills.ods"]);
    assert!(refused.code == 2 && refused.err.contains("xlsx"), "{refused:?}");
}
