//! Skills, ranks and owners: a matrix pasted as people have it, told with what nobody can own, removed, undone, and drawn.

use serde_json::Value;

use crate::terminal::{Desk, Output};

fn json(output: &Output) -> Value {
    assert_eq!(output.code, 0, "{output:?}");
    serde_json::from_str(&output.out).unwrap_or_else(|error| panic!("{error}: {output:?}"))
}

fn drawn(desk: &Desk, ending: &str, language: &str) -> String {
    let file = format!("skills.{ending}");
    let told = desk.cairn(&["chart", "sample.cairn", "--chart", "skills", "--out", &file, "--language", language]);
    assert_eq!(told.code, 0, "{told:?}");
    std::fs::read_to_string(desk.path(&file)).expect("it was written")
}

#[test]
fn people_that_are_typed_let_an_investment_find_its_owner_without_moving_the_plan() {
    let desk = Desk::with_sample();
    assert!(drawn(&desk, "svg", "en").contains("2 of 15 planned investments that ask for somebody do not find them"));
    let told = desk.cairn(&["check", "--systems", "sample.cairn"]);
    assert!(
        told.out.lines().any(|line| line.contains("S19") && line.contains("13 of 15 planned investments")),
        "{}",
        told.out
    );
    let lacks = || {
        let view = json(&desk.cairn(&["--json", "grid", "show", "sample.cairn", "ownerships"]));
        let rows = view["rows"].as_array().expect("rows");
        let row = rows.iter().find(|row| row["id"] == "service-levels").expect("it is there");
        row["cells"][8]["text"].as_str().expect("a text").to_owned()
    };
    assert_eq!(lacks(), "all own something else or teach (Q3 2028)");
    let view = json(&desk.cairn(&["--json", "grid", "show", "sample.cairn", "ownerships"]));
    let row = view["rows"].as_array().expect("rows").iter().find(|row| row["id"] == "modular-core").expect("a row");
    assert_eq!(row["cells"][7]["text"], "Staff engineer or Principal engineer");
    json(&desk.cairn(&["--json", "grid", "edit", "sample.cairn", "ranks", "--set", "principal-engineer:People=2"]));
    assert_eq!(lacks(), "");
    assert!(drawn(&desk, "svg", "en").contains("All 15 planned investments"));
    assert_eq!(desk.cairn(&["check", "sample.cairn"]).code, 0, "the plan is still that of the roadmap");
    json(&desk.cairn(&["undo", "sample.cairn", "--json"]));
    assert_eq!(lacks(), "all own something else or teach (Q3 2028)");
}

#[test]
fn a_skill_matrix_is_pasted_as_people_have_it_skills_down_and_ranks_across() {
    let desk = Desk::with_sample();
    desk.write(
        "matrix.txt",
        "Skill\tEngineer\tStaff engineer\tDirector\nTesting\tL2\t4\t\nNegotiation\t0\t1\t4\nCoaching\t\tmuch\t\n",
    );
    let pasted = json(&desk.cairn(&["--json", "grid", "paste", "sample.cairn", "skills", "matrix.txt"]));
    assert_eq!(pasted["unreadable"][0]["row"], 4, "{pasted}");
    let view = json(&desk.cairn(&["--json", "grid", "show", "sample.cairn", "skills"]));
    let cells = |id: &str| -> Vec<String> {
        let row = view["rows"].as_array().expect("rows").iter().find(|row| row["id"] == id).expect("it is there");
        let cells = row["cells"].as_array().expect("cells").iter();
        cells.map(|cell| cell["text"].as_str().expect("a text").to_owned()).collect()
    };
    assert_eq!(cells("testing")[..5], ["Testing", "2", "2", "4", "4"]);
    assert_eq!(cells("negotiation")[..8], ["Negotiation", "", "", "1", "", "", "", "4"]);
    let wrong = ["--json", "grid", "edit", "sample.cairn", "ranks", "--set", "director:Path=sideways"];
    let wrong = json(&desk.cairn(&wrong));
    let reason = wrong["unreadable"][0]["reason"].as_str().expect("a reason");
    assert!(reason.contains("is neither the expert path nor the management path"), "{reason}");
}

#[test]
fn a_rank_that_is_removed_takes_what_is_expected_of_it_along() {
    let desk = Desk::with_sample();
    let preview = ["--json", "grid", "edit", "sample.cairn", "ranks", "--remove", "director", "--preview"];
    let told = json(&desk.cairn(&preview));
    assert_eq!(told["consequences"], serde_json::json!(["What is expected in 4 places goes with it."]));
    json(&desk.cairn(&["--json", "grid", "edit", "sample.cairn", "skills", "--remove", "reliability"]));
    let view = json(&desk.cairn(&["--json", "grid", "show", "sample.cairn", "ownerships"]));
    let row = view["rows"].as_array().expect("rows").iter().find(|row| row["id"] == "service-levels").expect("a row");
    assert_eq!((&row["cells"][1]["text"], &row["cells"][2]["text"]), (&"Senior engineer".into(), &"".into()));
    let problems = desk.cairn(&["check", "sample.cairn"]);
    assert_eq!(problems.code, 0, "{}", problems.out);
}

#[test]
fn the_chart_and_its_table_speak_french() {
    let desk = Desk::with_sample();
    let svg = drawn(&desk, "svg", "fr");
    assert!(svg.contains("Voie d’expertise") && !svg.contains("Expert path"), "{svg}");
    let table = drawn(&desk, "csv", "fr");
    assert!(table.lines().any(|line| line.starts_with("Personnes,14 → 11,")), "{table}");
}
