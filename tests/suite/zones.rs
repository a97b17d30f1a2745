//! Zones and teams: typed, pasted, told with what a plan does in them and who has to talk, and drawn.

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

fn set(desk: &Desk, table: &str, cell: &str) -> Value {
    json(&desk.cairn(&["--json", "grid", "edit", "sample.cairn", table, "--set", cell]))
}

#[test]
fn a_talk_that_is_typed_answers_needs_without_moving_the_plan() {
    let desk = Desk::with_sample();
    let table = |desk: &Desk| drawn(desk, "congruence", "csv");
    assert!(table(&desk).contains("Answered: Keep the window,,70\u{a0}%"), "{}", table(&desk));
    set(&desk, "teams", "core:Talks with=Recipients; Platform");
    assert!(table(&desk).contains("Answered: Keep the window,,100\u{a0}%"), "{}", table(&desk));
    assert_eq!(desk.cairn(&["check", "sample.cairn"]).code, 0, "the plan is still that of the roadmap");
    let view = json(&desk.cairn(&["--json", "grid", "show", "sample.cairn", "teams"]));
    assert_eq!(view["rows"][0]["cells"][1]["text"], "Parcel core; Operations; Enablement");
    let wrong = set(&desk, "teams", "core:Talks with=Nobody");
    assert!(wrong["unreadable"][0]["reason"].as_str().is_some_and(|it| it.contains("which is no team")), "{wrong}");
    let wrong = set(&desk, "teams", "core:Talks with=Parcel core");
    assert!(wrong["unreadable"][0]["reason"].as_str().is_some_and(|it| it.contains("the team itself")), "{wrong}");
    let wrong = set(&desk, "bridges", "team-coaching:Periods after its end=2");
    assert!(wrong["unreadable"][0]["reason"].as_str().is_some_and(|it| it.contains("name them first")), "{wrong}");
    set(&desk, "bridges", "team-coaching:Brings together=Platform; Depots");
    let preview = ["--json", "grid", "edit", "sample.cairn", "teams", "--remove", "depots", "--preview"];
    let told = json(&desk.cairn(&preview));
    let consequences = told["consequences"].to_string();
    assert!(consequences.contains("owned by nobody") && consequences.contains("brought together"), "{told}");
    for _ in 0..2 {
        json(&desk.cairn(&["undo", "sample.cairn", "--json"]));
    }
    assert!(table(&desk).contains("Answered: Keep the window,,70\u{a0}%"));
}

#[test]
fn a_table_of_what_lies_where_is_pasted_by_names() {
    let desk = Desk::with_sample();
    desk.write(
        "where.txt",
        "Investment\tZone\nData mesh\tParcel core\nModular core\t–\nObservability\tWays of working\nCanteen\tParcel core\nChaos testing\tNowhere\n",
    );
    let pasted = json(&desk.cairn(&["--json", "grid", "paste", "sample.cairn", "placements", "where.txt"]));
    let refused: Vec<&Value> = pasted["unreadable"].as_array().expect("a list").iter().map(|it| &it["row"]).collect();
    assert_eq!(refused, [5, 6], "{pasted}");
    let view = json(&desk.cairn(&["--json", "grid", "show", "sample.cairn", "placements"]));
    let zone = |id: &str| {
        let row = view["rows"].as_array().expect("rows").iter().find(|row| row["id"] == id).expect("a row");
        row["cells"][2]["text"].as_str().expect("a text").to_owned()
    };
    assert_eq!(zone("investment:data-mesh"), "Parcel core");
    assert_eq!(zone("investment:modular-core"), "");
    assert_eq!(zone("capability:observability"), "Ways of working");
    assert_eq!(zone("investment:chaos-testing"), "Running it");
    assert!(drawn(&desk, "zones", "svg").contains("One investment; the plan spends"));
}

#[test]
fn a_rule_about_a_zone_is_typed_and_goes_with_it() {
    let desk = Desk::with_sample();
    desk.write("rules.txt", "Rule\tKind\tAmong\tMost\tStrictness\nCalm core\tBegun per period\tParcel core\t1\thard\n");
    let pasted = json(&desk.cairn(&["--json", "grid", "paste", "sample.cairn", "rules", "rules.txt"]));
    assert_eq!(pasted["unreadable"].as_array().map(Vec::len), Some(0), "{pasted}");
    let view = json(&desk.cairn(&["--json", "grid", "show", "sample.cairn", "rules"]));
    let cells: Vec<&str> = (view["rows"][3]["cells"].as_array().expect("cells").iter())
        .map(|cell| cell["text"].as_str().expect("a text"))
        .collect();
    assert_eq!(cells[..4], ["Calm core", "Begun per period", "Parcel core", "1"]);
    let preview = ["--json", "grid", "edit", "sample.cairn", "zones", "--remove", "parcel-core", "--preview"];
    let told = json(&desk.cairn(&preview))["consequences"].to_string();
    assert!(told.contains("One rule about it") && told.contains("lie in no zone then"), "{told}");
}

#[test]
fn both_are_told_in_french() {
    let desk = Desk::with_sample();
    for (chart, words) in [("zones", "Parmi 6 zones"), ("congruence", "Avec le plan, les équipes")] {
        let told = desk.cairn(&["chart", "sample.cairn", "--chart", chart, "--out", "fr.svg", "--language", "fr"]);
        assert_eq!(told.code, 0, "{told:?}");
        let svg = std::fs::read_to_string(desk.path("fr.svg")).expect("it was written");
        assert!(svg.contains(words), "{svg}");
        assert!(!svg.contains("the plan") && !svg.contains("never do"), "{svg}");
    }
}
