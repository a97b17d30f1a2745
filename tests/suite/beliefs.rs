//! Principles and themes: typed, told with what lives them and what does not count, pasted, and drawn.

use serde_json::Value;

use crate::terminal::{Desk, Output};

fn json(output: &Output) -> Value {
    assert_eq!(output.code, 0, "{output:?}");
    serde_json::from_str(&output.out).unwrap_or_else(|error| panic!("{error}: {output:?}"))
}

fn drawn(desk: &Desk, chart: &str, ending: &str) -> String {
    let file = format!("{chart}.{ending}");
    let told = desk.cairn(&["chart", "sample.cairn", "--chart", chart, "--out", &file]);
    assert_eq!(told.code, 0, "{told:?}");
    std::fs::read_to_string(desk.path(&file)).expect("it was written")
}

#[test]
fn principles_and_practices_are_typed_and_undone_without_moving_the_plan() {
    let desk = Desk::with_sample();
    let set =
        |table: &str, cell: &str| json(&desk.cairn(&["--json", "grid", "edit", "sample.cairn", table, "--set", cell]));
    assert!(drawn(&desk, "principles", "svg").contains("puts 4 of 6 principles into practice"));
    set("practices", "ownership:Who builds it runs it=1");
    assert!(drawn(&desk, "principles", "svg").contains("puts 5 of 6 principles into practice"));
    set("principles", "small-steps:Practices asked=4");
    assert_eq!(desk.cairn(&["check", "sample.cairn"]).code, 0, "the plan is still that of the roadmap");
    let problems = desk.cairn(&["check", "sample.cairn"]);
    assert!(problems.out.contains("It could have 3 practices, and 4 are asked"), "{}", problems.out);
    let wrong = set("practices", "ownership:Small steps, often=7");
    assert!(wrong["unreadable"][0]["reason"].as_str().is_some_and(|reason| reason.contains("“7”")), "{wrong}");
    let wrong = set("principles", "small-steps:Practices asked=0");
    let reason = wrong["unreadable"][0]["reason"].as_str().expect("a reason");
    assert!(reason.contains("is not a whole number from 1 to 9"), "{reason}");
    let preview = ["--json", "grid", "edit", "sample.cairn", "principles", "--remove", "small-steps", "--preview"];
    let told = json(&desk.cairn(&preview));
    assert_eq!(told["consequences"], serde_json::json!(["3 practices go with it."]));
    for _ in 0..2 {
        json(&desk.cairn(&["undo", "sample.cairn", "--json"]));
    }
    assert!(drawn(&desk, "principles", "svg").contains("puts 4 of 6 principles into practice"));
}

#[test]
fn themes_say_what_never_counts_and_what_would_mend_it() {
    let desk = Desk::with_sample();
    let shown = |place: usize| -> Vec<String> {
        let view = json(&desk.cairn(&["--json", "grid", "show", "sample.cairn", "themes"]));
        let cells = view["rows"][place]["cells"].as_array().expect("cells");
        cells.iter().map(|cell| cell["text"].as_str().expect("a text").to_owned()).collect()
    };
    // with one level of room all of it counts in the end
    assert_eq!(shown(1)[..4], ["Running what we build", "1", "4", "0"]);
    assert!(drawn(&desk, "alignment", "svg").contains("waits for companions on the way"));
    let edit = ["--json", "grid", "edit", "sample.cairn", "themes", "--set", "run-what-we-build:Levels ahead=0"];
    json(&desk.cairn(&edit));
    assert_eq!(shown(1)[..4], ["Running what we build", "0", "4", "2"]);
    let svg = drawn(&desk, "alignment", "svg");
    assert!(svg.contains("Run what you build") && svg.contains("Reliability path"), "{svg}");
    let table = drawn(&desk, "alignment", "csv");
    let line = table.lines().find(|line| line.contains("Observability")).expect("a row");
    assert!(line.starts_with("Running what we build,"), "{line}");
    // and the plan is another one: what does not count is worth nothing
    let value = || {
        let told = desk.cairn(&["plan", "sample.cairn", "--json"]);
        let record: Value = serde_json::from_str(told.out.lines().last().expect("a record")).expect("JSON");
        record["value"].as_i64().expect("a value")
    };
    let held = value();
    json(&desk.cairn(&["undo", "sample.cairn", "--json"]));
    json(&desk.cairn(&["undo", "sample.cairn", "--json"]));
    assert!(held < value(), "{held}");
}

#[test]
fn a_mark_in_the_table_of_themes_is_yes_or_no_in_every_way_people_write_it() {
    let desk = Desk::with_sample();
    desk.write(
        "themes.txt",
        "Capability\tSafe releases\tData at the depots\nObservability\tx\tno\nData literacy at depots\t\tnon\nEngineering craft\tperhaps\t\n",
    );
    let pasted = json(&desk.cairn(&["--json", "grid", "paste", "sample.cairn", "companions", "themes.txt"]));
    assert_eq!(pasted["unreadable"][0]["row"], 4, "{pasted}");
    let parts = |place: usize| {
        let view = json(&desk.cairn(&["--json", "grid", "show", "sample.cairn", "themes"]));
        view["rows"][place]["cells"][2]["text"].as_str().map(str::to_owned)
    };
    assert_eq!((parts(0).as_deref(), parts(2).as_deref()), (Some("5"), Some("1")));
}

#[test]
fn both_are_told_in_french() {
    let desk = Desk::with_sample();
    for chart in ["principles", "alignment"] {
        let told = desk.cairn(&["chart", "sample.cairn", "--chart", chart, "--out", "fr.svg", "--language", "fr"]);
        assert_eq!(told.code, 0, "{told:?}");
        let svg = std::fs::read_to_string(desk.path("fr.svg")).expect("it was written");
        assert!(svg.contains("principes") || svg.contains("thème") || svg.contains("niveau"), "{svg}");
        assert!(!svg.contains("principles") && !svg.contains("never counts"), "{svg}");
    }
}
