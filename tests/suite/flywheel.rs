//! The management flywheel: begun with the usual blades, typed, pasted as a matrix, told, removed, undone, and drawn.

use serde_json::Value;

use crate::terminal::{Desk, Output};

fn json(output: &Output) -> Value {
    assert_eq!(output.code, 0, "{output:?}");
    serde_json::from_str(&output.out).unwrap_or_else(|error| panic!("{error}: {output:?}"))
}

fn drawn(desk: &Desk, language: &str) -> String {
    let arguments = ["chart", "sample.cairn", "--chart", "flywheel", "--out", "wheel.svg", "--language", language];
    let told = desk.cairn(&arguments);
    assert_eq!(told.code, 0, "{told:?}");
    std::fs::read_to_string(desk.path("wheel.svg")).expect("it was written")
}

fn sentence(desk: &Desk) -> String {
    let view = json(&desk.cairn(&["flywheel", "sample.cairn", "--json"]));
    view["sentence"].as_str().expect("a sentence").to_owned()
}

const SENTENCE: &str =
    "The flywheel goes from 45 to 55 of 100, most of all by Outcome goals (+3.4); its weakest blade is then Alignment.";

#[test]
fn a_push_that_is_typed_turns_the_flywheel_without_moving_the_plan() {
    let desk = Desk::with_sample();
    assert_eq!(sentence(&desk), SENTENCE);
    assert!(drawn(&desk, "en").contains("The flywheel goes from 45 to 55 of 100"));
    assert!(drawn(&desk, "fr").contains("Le volant d’inertie passe de 45 à 55 sur 100"));
    let told = desk.cairn(&["check", "--systems", "sample.cairn"]);
    let line = told.out.lines().find(|line| line.contains("S21")).expect("it is listed");
    assert!(line.contains("Speed 45 of 100 today and 55 in the end"), "{line}");
    json(&desk.cairn(&["--json", "grid", "edit", "sample.cairn", "pushes", "--set", "modular-core:Vitality=+6"]));
    assert!(sentence(&desk).contains("most of all by Modular core"), "{}", sentence(&desk));
    assert_eq!(desk.cairn(&["check", "sample.cairn"]).code, 0, "the plan is still that of the roadmap");
    json(&desk.cairn(&["undo", "sample.cairn", "--json"]));
    assert_eq!(sentence(&desk), SENTENCE);
    let view = json(&desk.cairn(&["flywheel", "sample.cairn", "--json"]));
    let steps: Vec<&str> =
        view["steps"].as_array().expect("steps").iter().filter_map(|step| step["weakest"][0].as_str()).collect();
    assert_eq!(steps, ["collaboration", "collaboration", "alignment"]);
    assert_eq!(view["is_stable"], true);
    let words = desk.cairn(&["flywheel", "sample.cairn"]).out;
    for said in ["Alignment: 43 of 100 today, 53 in the end", "Keep the window: 55 of 100", "Expert career track: +3.0"]
    {
        assert!(words.contains(said), "{words}");
    }
}

#[test]
fn influences_are_pasted_as_a_matrix_and_a_wheel_that_never_rests_is_named() {
    let desk = Desk::with_sample();
    desk.write(
        "matrix.txt",
        "From\tAlignment\tCollaboration\tVitality\nAlignment\t\t++\t+2\nCollaboration\t2\t\t2\nVitality\t+2\tmuch\t\nTrust\t1\t1\t1\n",
    );
    let pasted = json(&desk.cairn(&["--json", "grid", "paste", "sample.cairn", "influences", "matrix.txt"]));
    let rows: Vec<i64> =
        pasted["unreadable"].as_array().expect("cells").iter().filter_map(|cell| cell["row"].as_i64()).collect();
    assert!(rows.contains(&4) && rows.contains(&5) && rows.len() == 2, "{pasted}");
    let view = json(&desk.cairn(&["--json", "grid", "show", "sample.cairn", "influences"]));
    let cell = |row: usize, column: usize| view["rows"][row]["cells"][column]["text"].clone();
    assert_eq!([cell(0, 2), cell(0, 3), cell(1, 1), cell(2, 1)], ["+2"; 4].map(Value::from));
    assert_eq!(cell(2, 2), "+1", "a cell that cannot be read leaves what was there");
    let told = desk.cairn(&["check", "sample.cairn"]);
    assert!(told.out.contains("never comes to rest") && told.out.contains("“Alignment”"), "{told:?}");
    let diagonal = desk.cairn(&["grid", "edit", "sample.cairn", "influences", "--set", "vitality:Vitality=1"]);
    assert!(format!("{diagonal:?}").contains("would turn the blade itself"), "{diagonal:?}");
}

#[test]
fn a_blade_that_is_removed_takes_its_influences_and_pushes_along() {
    let desk = Desk::with_sample();
    let gone = json(&desk.cairn(&["--json", "grid", "edit", "sample.cairn", "blades", "--remove", "vitality"]));
    let said = gone.to_string();
    assert!(said.contains("3 influences go with it") && said.contains("3 pushes go with it"), "{said}");
    assert!(!sentence(&desk).contains("Vitality"));
    json(&desk.cairn(&["undo", "sample.cairn", "--json"]));
    assert_eq!(sentence(&desk), SENTENCE);
    desk.write(
        "pushes.txt",
        "Investment\tAlignment\tAlignment, periods after its end\nData mesh\t−3\t2\nNobody\t1\t\n",
    );
    let pasted = json(&desk.cairn(&["--json", "grid", "paste", "sample.cairn", "pushes", "pushes.txt"]));
    assert_eq!(pasted["unreadable"][0]["row"], 3, "{pasted}");
    let view = json(&desk.cairn(&["--json", "grid", "show", "sample.cairn", "pushes"]));
    let row = view["rows"].as_array().expect("rows").iter().find(|row| row["id"] == "data-mesh").expect("a row");
    assert_eq!((&row["cells"][1]["text"], &row["cells"][4]["text"]), (&Value::from("−3"), &Value::from("2")));
}

#[test]
fn the_usual_blades_are_added_once_as_one_step() {
    let desk = Desk::with_sample();
    assert_eq!(desk.cairn(&["new", "own.cairn"]).code, 0);
    let none = desk.cairn(&["flywheel", "own.cairn"]);
    assert!(none.out.starts_with("No blade is named yet"), "{none:?}");
    let added = json(&desk.cairn(&["flywheel", "own.cairn", "--usual", "--json"]));
    assert_eq!(added["added"], 3);
    let again = json(&desk.cairn(&["flywheel", "own.cairn", "--usual", "--json"]));
    assert_eq!(again["sentence"], "All the usual blades are there already.");
    let view = json(&desk.cairn(&["--json", "grid", "show", "own.cairn", "influences"]));
    assert_eq!(view["rows"][2]["cells"][1]["text"], "+1", "vitality turns alignment");
    let undone = json(&desk.cairn(&["undo", "own.cairn", "--json"]));
    assert_eq!(undone["label"], "Add 3 usual blades");
}
