//! Scenarios and recorded decisions by the command line: kept, planned, adopted, undone; and nothing of it lost.

use serde_json::Value;

use crate::terminal::Desk;

fn json(text: &str) -> Value {
    serde_json::from_str(text).unwrap_or_else(|error| panic!("{error}: {text}"))
}

#[test]
fn a_scenario_is_kept_planned_renamed_adopted_and_all_of_it_undone() {
    let desk = Desk::with_sample();
    let kept = desk.cairn(&["scenario", "keep", "sample.cairn", "budget -20% and without \"Data mesh\""]);
    assert_eq!(kept.code, 0, "{kept:?}");
    assert!(kept.out.contains("Kept as scenario “Budget −20% and without Data mesh”."), "{}", kept.out);
    let again =
        desk.cairn(&["scenario", "keep", "sample.cairn", "budget -30%", "--name", "BUDGET −20% and without data mesh"]);
    assert_eq!(again.code, 2, "{again:?}");
    assert_eq!(desk.cairn(&["check", "sample.cairn"]).code, 0, "keeping a scenario leaves the plan current");

    let name = "Budget −20% and without Data mesh";
    let renamed = desk.cairn(&["scenario", "rename", "sample.cairn", name, "Less"]);
    assert_eq!(renamed.code, 0, "{renamed:?}");
    let planned = json(&desk.cairn(&["plan", "sample.cairn", "--scenario", "less", "--json"]).out);
    let asked = json(&desk.cairn(&["what-if", "sample.cairn", "budget -20% and without \"Data mesh\"", "--json"]).out);
    assert_eq!((&planned["value"], &planned["dropped"]), (&asked["value"], &asked["dropped"]));
    let list = json(&desk.cairn(&["scenario", "list", "sample.cairn", "--json"]).out);
    let line = &list["scenarios"][0];
    assert_eq!((line["name"].as_str(), line["is_current"].as_bool()), (Some("Less"), Some(true)), "{list}");
    assert_eq!(line["change"], planned["value"]["change"]);
    assert!(line["summary"].as_str().is_some_and(|text| text.contains("best possible (proven)")), "{list}");

    let before = json(&desk.cairn(&["call", "show_record", "{}", "--file", "sample.cairn"]).out);
    let adopted = desk.cairn(&["scenario", "adopt", "sample.cairn", "Less"]);
    assert_eq!(adopted.code, 0, "{adopted:?}");
    assert!(adopted.out.contains("What was before is kept as “Base, "), "{}", adopted.out);
    let after = json(&desk.cairn(&["call", "show_record", "{}", "--file", "sample.cairn"]).out);
    assert_eq!(after["value"], planned["value"]["now"]);
    let list = json(&desk.cairn(&["scenario", "list", "sample.cairn", "--json"]).out);
    assert_eq!(list["scenarios"], serde_json::json!([]), "what was adopted is the base now");
    let versions = desk.cairn(&["versions", "sample.cairn"]);
    assert!(versions.out.contains("Base, "), "{}", versions.out);
    let undone = desk.cairn(&["undo", "sample.cairn"]);
    assert!(undone.out.contains("Adopt what-if"), "{}", undone.out);
    assert_eq!(json(&desk.cairn(&["call", "show_record", "{}", "--file", "sample.cairn"]).out), before);
    let list = json(&desk.cairn(&["scenario", "list", "sample.cairn", "--json"]).out);
    assert_eq!(list["scenarios"][0]["name"], "Less");
    let gone = desk.cairn(&["scenario", "remove", "sample.cairn", "Less"]);
    assert_eq!(gone.code, 0, "{gone:?}");
    assert_eq!(desk.cairn(&["plan", "sample.cairn", "--scenario", "Less"]).code, 2);
}

#[test]
fn what_is_proven_of_a_scenario_is_there_at_once_the_next_time() {
    let desk = Desk::with_sample();
    desk.cairn(&["scenario", "keep", "sample.cairn", "budget -20%", "--name", "Less"]);
    let first = json(&desk.cairn(&["plan", "sample.cairn", "--scenario", "Less", "--json"]).out);
    // a proof cannot be had in no time, so it is the one that was kept
    let words = ["plan", "sample.cairn", "--scenario", "Less", "--time-limit", "1ms", "--json"];
    let second = json(&desk.cairn(&words).out);
    assert_eq!((&first["proof"], &first["moved"]), (&second["proof"], &second["moved"]));
    assert_eq!(second["proof"]["state"], "proven");
}

#[test]
fn a_scenario_whose_investment_is_gone_is_listed_and_kept() {
    let desk = Desk::with_sample();
    desk.cairn(&["scenario", "keep", "sample.cairn", "without \"Chaos testing\"", "--name", "No chaos"]);
    desk.cairn(&["verdict", "record", "sample.cairn", "chaos-testing", "no", "--because", "Too early."]);
    desk.cairn(&["export", "sample.cairn", "--out", "out.json"]);
    let text = std::fs::read_to_string(desk.path("out.json")).expect("it was written");
    let mut file = json(&text);
    let roadmap = file["roadmap"].as_object_mut().expect("an object");
    for (list, key) in [("investments", "id"), ("needs", "investment"), ("decisions", "none")] {
        let items = roadmap[list].as_array_mut().expect("a list");
        items.retain(|item| item[key] != "chaos-testing");
    }
    file.as_object_mut().expect("an object").remove("plan");
    desk.write("less.json", file.to_string());
    let imported = desk.cairn(&["import", "less.json", "less.cairn"]);
    assert_eq!(imported.code, 0, "{imported:?}");
    let list = desk.cairn(&["scenario", "list", "less.cairn"]);
    assert!(list.out.contains("“Chaos testing” is left out."), "{}", list.out);
    assert!(list.out.contains("can no longer be planned") && list.out.contains("@chaos-testing"), "{}", list.out);
    let problems = desk.cairn(&["check", "less.cairn"]);
    assert!(
        problems.out.contains("scenario No chaos") && problems.out.contains("verdict on chaos-testing"),
        "{problems:?}"
    );
    let refused = desk.cairn(&["plan", "less.cairn", "--scenario", "No chaos"]);
    assert_eq!(refused.code, 2, "{refused:?}");
    assert_eq!(desk.cairn(&["plan", "less.cairn"]).code, 0, "the roadmap itself can be planned");
}

#[test]
fn a_decision_is_recorded_with_reason_and_day_listed_and_taken_away() {
    let desk = Desk::with_sample();
    let words = ["verdict", "record", "sample.cairn", "data-mesh", "not-now", "--look-again", "Q3 2027"];
    let recorded = desk.cairn(&[&words[..], &["--because", "Needs a team first."]].concat());
    assert_eq!(recorded.code, 0, "{recorded:?}");
    assert!(recorded.out.contains("Recorded on “Data mesh”: Not now, look again in Q3 2027."), "{}", recorded.out);
    let list = json(&desk.cairn(&["verdict", "list", "sample.cairn", "--json"]).out);
    let line = &list["verdicts"][0];
    assert_eq!(
        (line["reason"].as_str(), line["look_again"].as_u64()),
        (Some("Needs a team first."), Some(2)),
        "{list}"
    );
    assert!(line["decided"].as_str().is_some_and(|day| day.len() > 8), "{list}");
    // another answer takes its place
    assert_eq!(desk.cairn(&["verdict", "record", "sample.cairn", "data-mesh", "yes"]).code, 0);
    let list = json(&desk.cairn(&["verdict", "list", "sample.cairn", "--json"]).out);
    assert_eq!(list["verdicts"].as_array().map(Vec::len), Some(1));
    for wrong in [
        &["verdict", "record", "sample.cairn", "data-mesh", "not-now"][..],
        &["verdict", "record", "sample.cairn", "data-mesh", "no", "--look-again", "Q3 2027"],
        &["verdict", "record", "sample.cairn", "data-mesh", "not-now", "--look-again", "Q3 2060"],
        &["verdict", "record", "sample.cairn", "nothing", "no"],
    ] {
        assert_eq!(desk.cairn(wrong).code, 2, "{wrong:?}");
    }
    assert_eq!(desk.cairn(&["verdict", "remove", "sample.cairn", "data-mesh"]).code, 0);
    assert_eq!(desk.cairn(&["verdict", "remove", "sample.cairn", "data-mesh"]).code, 2);
    let undone = desk.cairn(&["undo", "sample.cairn"]);
    assert!(undone.out.contains("Take away what was recorded on “Data mesh”"), "{}", undone.out);
}

#[test]
fn scenarios_and_verdicts_travel_in_the_exchange_file() {
    let desk = Desk::with_sample();
    desk.cairn(&["scenario", "keep", "sample.cairn", "budget -20%", "--name", "Less"]);
    desk.cairn(&["plan", "sample.cairn", "--scenario", "Less"]);
    desk.cairn(&["verdict", "record", "sample.cairn", "data-mesh", "no", "--because", "\u{201c}No\u{201d} it is."]);
    desk.cairn(&["export", "sample.cairn", "--out", "out.json"]);
    assert_eq!(desk.cairn(&["import", "out.json", "again.cairn"]).code, 0);
    desk.cairn(&["export", "again.cairn", "--out", "again.json"]);
    let read = |name: &str| std::fs::read_to_string(desk.path(name)).expect("it was written");
    assert_eq!(read("out.json"), read("again.json"));
    assert!(json(&read("out.json"))["roadmap"]["scenarios"][0]["plan"]["starts"].is_object());
    assert_eq!(desk.cairn(&["check", "again.cairn"]).code, 0);
}

#[test]
fn every_chart_of_a_comparison_is_written_with_the_figures_it_draws() {
    let desk = Desk::with_sample();
    desk.cairn(&["scenario", "keep", "sample.cairn", "budget -20%", "--name", "Less"]);
    let planned = json(&desk.cairn(&["plan", "sample.cairn", "--scenario", "Less", "--json"]).out);
    let table = |words: &[&str]| {
        let written = desk.cairn(words);
        assert_eq!(written.code, 0, "{words:?}: {written:?}");
        std::fs::read_to_string(desk.path("out.csv")).expect("it was written")
    };
    let chart = |name: &'static str| {
        table(&["chart", "sample.cairn", "--chart", name, "--scenario", "Less", "--prove", "1ms", "--out", "out.csv"])
    };
    let difference = chart("difference");
    let dropped = planned["dropped"].as_array().expect("a list");
    assert_eq!(difference.matches(",drops,").count(), dropped.len(), "{difference}");
    let curve = chart("value-curve");
    let last = curve.lines().last().expect("a row");
    let record = json(&desk.cairn(&["call", "show_record", "{}", "--file", "sample.cairn"]).out);
    let value = record["value"].as_i64().expect("a number");
    let whole = |cell: &str| cell.split('.').next().unwrap_or_default().parse::<i64>().expect("a number");
    assert_eq!(last.split(',').nth(1).map(whole), Some(value / 1_000_000), "{last}");
    assert_eq!(chart("frontier").lines().count(), 10, "nine budgets and their header");
    let prices = table(&["export", "sample.cairn", "--chart", "price-of-yes", "--out", "out.csv"]);
    let left_out = record["left_out"].as_array().expect("a list");
    assert_eq!(prices.lines().count(), left_out.len() + 1, "{prices}");
    let nothing = desk.cairn(&["chart", "sample.cairn", "--chart", "difference", "--out", "out.csv"]);
    assert_eq!(nothing.code, 2, "{nothing:?}");
    let picture =
        ["chart", "sample.cairn", "--chart", "difference", "--what-if", "without \"Data mesh\"", "--out", "out.svg"];
    assert_eq!(desk.cairn(&picture).code, 0);
}
