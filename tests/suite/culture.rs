//! Surveys of teams: begun with the usual statements, typed, pasted, hidden where few people answered, told and drawn.

use serde_json::Value;

use crate::terminal::{Desk, Output};

fn json(output: &Output) -> Value {
    assert_eq!(output.code, 0, "{output:?}");
    serde_json::from_str(&output.out).unwrap_or_else(|error| panic!("{error}: {output:?}"))
}

fn culture(desk: &Desk) -> Value {
    json(&desk.cairn(&["culture", "sample.cairn", "--json"]))
}

fn mean(view: &Value) -> Option<i64> {
    view["scores"][0]["mean"].as_i64()
}

#[test]
fn the_terminal_says_how_culture_stands_whether_it_moves_and_what_would_help() {
    let desk = Desk::with_sample();
    let told = desk.cairn(&["culture", "sample.cairn"]);
    assert_eq!(told.code, 0, "{told:?}");
    let first = told.out.lines().next().expect("a sentence");
    assert!(
        first.starts_with("Culture is bureaucratic at ")
            && first.contains("more than in the surveys before; weakest is"),
        "{first}"
    );
    assert!(
        told.out.contains("Routing: culture 4.33 of 7, bureaucratic, +0.48 since the survey before"),
        "{}",
        told.out
    );
    assert!(told.out.contains("Run what you build"), "{}", told.out);
    let view = culture(&desk);
    assert_eq!(view["teams"].as_array().map(Vec::len), Some(3));
    assert_eq!((view["least_group"].as_u64(), view["advice"].as_array().map(Vec::len)), (Some(5), Some(3)));
    let french = desk.cairn(&["culture", "sample.cairn", "--language", "fr"]);
    assert!(french.out.contains("La culture est bureaucratique à"), "{}", french.out);
}

#[test]
fn answers_are_typed_and_undone_without_moving_the_plan_and_few_people_are_hidden() {
    let desk = Desk::with_sample();
    let set =
        |table: &str, cell: &str| json(&desk.cairn(&["--json", "grid", "edit", "sample.cairn", table, "--set", cell]));
    let before = culture(&desk);
    set("answers", "routing-autumn:mean:responsibility=6.5");
    let after = culture(&desk);
    assert!(mean(&after) > mean(&before), "{after}");
    assert_ne!(after["advice"], before["advice"], "other answers give other advice");
    assert_eq!(desk.cairn(&["check", "sample.cairn"]).code, 0, "the plan is still that of the roadmap");
    let wrong = set("answers", "routing-autumn:mean:help=8");
    let reason = wrong["unreadable"][0]["reason"].as_str().expect("a reason");
    assert!(reason.contains("“8” is not a mean from 1 to 7"), "{reason}");

    set("surveys", "customer-apps-autumn:people=4");
    let hidden = culture(&desk);
    assert_eq!(hidden["teams"][2]["hidden"], 1);
    // what was said in spring is the latest that is shown
    assert!(hidden["teams"][2]["scores"][0]["mean"].as_i64() < after["teams"][2]["scores"][0]["mean"].as_i64());
    let told = desk.cairn(&["check", "sample.cairn"]);
    assert!(told.out.contains("4 people answered it, and 5 are asked for"), "{}", told.out);
    // nothing of it is in the table either, and nothing is typed over it
    let view = json(&desk.cairn(&["--json", "grid", "show", "sample.cairn", "answers"]));
    let cells = view["rows"][5]["cells"].as_array().expect("cells");
    assert!(cells[1..].iter().all(|cell| cell["text"] == ""), "{cells:?}");
    let refused = set("answers", "customer-apps-autumn:mean:help=3");
    let reason = refused["unreadable"][0]["reason"].as_str().expect("a reason");
    assert!(reason.contains("means are kept from 5 people on"), "{reason}");
    set("surveys", "customer-apps-autumn:people=6");
    assert_eq!(culture(&desk)["teams"][2], after["teams"][2], "nothing was lost");
}

#[test]
fn the_smallest_group_is_set_kept_and_undone() {
    let desk = Desk::with_sample();
    let set = json(&desk.cairn(&["culture", "sample.cairn", "--least-group", "10", "--json"]));
    assert_eq!(set["sentence"], "Surveys are shown from 10 people on; 3 are not.");
    assert_eq!(culture(&desk)["least_group"], 10);
    assert_eq!(desk.cairn(&["check", "sample.cairn"]).code, 0, "the plan is still that of the roadmap");
    let wrong = desk.cairn(&["culture", "sample.cairn", "--least-group", "2"]);
    assert!(wrong.code != 0 && wrong.err.contains("Give a number of 3 to 100"), "{wrong:?}");
    let undone = json(&desk.cairn(&["undo", "sample.cairn", "--json"]));
    assert_eq!(undone["label"], "Show surveys from 10 people on");
    assert_eq!(culture(&desk)["least_group"], 5);
}

#[test]
fn the_usual_statements_are_added_once_as_one_step() {
    let desk = Desk::with_sample();
    assert_eq!(desk.cairn(&["new", "own.cairn"]).code, 0);
    let none = desk.cairn(&["culture", "own.cairn"]);
    assert!(none.out.starts_with("No team has been asked yet"), "{none:?}");
    let added = json(&desk.cairn(&["culture", "own.cairn", "--usual", "--json"]));
    assert_eq!(added["added"], 12);
    let again = json(&desk.cairn(&["culture", "own.cairn", "--usual", "--json"]));
    assert_eq!(again["sentence"], "All the usual statements are there already.");
    let undone = json(&desk.cairn(&["undo", "own.cairn", "--json"]));
    assert_eq!(undone["label"], "Add 12 usual statements");
}

#[test]
fn surveys_and_answers_are_pasted_by_their_names() {
    let desk = Desk::with_sample();
    desk.write("surveys.txt", "Survey\tTeam\tDate\tn\nApps, 2027\tCustomer apps\t4/2027\t7\nHubs\t\tsoon\t8\n");
    let pasted = json(&desk.cairn(&["--json", "grid", "paste", "sample.cairn", "surveys", "surveys.txt"]));
    assert_eq!(pasted["unreadable"][0]["row"], 3, "{pasted}");
    let reason = pasted["unreadable"][0]["reason"].as_str().expect("a reason");
    assert!(reason.contains("is not a month"), "{reason}");
    desk.write(
        "answers.txt",
        "Survey\tAsking for help is easy\tSpread: Asking for help is easy\nApps, 2027\t5.5\t1.1\nNo such\t3\t1\n",
    );
    let pasted = json(&desk.cairn(&["--json", "grid", "paste", "sample.cairn", "answers", "answers.txt"]));
    assert_eq!(pasted["unreadable"][0]["row"], 3, "{pasted}");
    let view = culture(&desk);
    assert_eq!(view["teams"][2]["scores"][1]["mean"], 550, "{view}");
}

#[test]
fn the_chart_and_its_table_say_the_same() {
    let desk = Desk::with_sample();
    let drawn = desk.cairn(&["chart", "sample.cairn", "--chart", "culture", "--out", "culture.svg"]);
    assert_eq!(drawn.code, 0, "{drawn:?}");
    let svg = std::fs::read_to_string(desk.path("culture.svg")).expect("it was written");
    assert!(svg.contains("Culture is bureaucratic") && svg.contains("What would help where it is weakest"));
    assert_eq!(desk.cairn(&["chart", "sample.cairn", "--chart", "culture", "--out", "culture.csv"]).code, 0);
    let table = std::fs::read_to_string(desk.path("culture.csv")).expect("it was written");
    assert!(table.contains("Routing, October 2026"), "{table}");
    assert!(table.lines().any(|line| line.starts_with("Teams carry responsibility together,Culture,")), "{table}");
}
