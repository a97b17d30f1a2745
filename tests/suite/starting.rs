//! The start of a plan of one's own, and finding things by name, from the command line.

use serde_json::Value;

use crate::terminal::Desk;

#[test]
fn a_plan_of_ones_own_starts_from_nothing_but_a_file_name() {
    let desk = Desk::new();
    let made = desk.cairn(&["start", "mine.cairn"]);
    assert_eq!(made.code, 0, "{made:?}");
    assert!(made.out.contains("Our roadmap is ready"), "{}", made.out);
    desk.write("table.csv", "Name,Axis,Duration,Cost\nChaos days,Methods,1,100000\nFlow metrics,Management,1,50000\n");
    assert_eq!(desk.cairn(&["import", "table.csv", "mine.cairn"]).code, 0);
    let planned = desk.cairn(&["plan", "mine.cairn", "--json"]);
    assert_eq!(planned.code, 0, "{planned:?}");
    assert_eq!(desk.cairn(&["start", "mine.cairn"]).code, 1, "a file that is there is not replaced");
}

#[test]
fn the_answers_are_in_the_document() {
    let desk = Desk::new();
    let words = ["start", "mine.cairn", "--name", "Clinic", "--currency", "usd", "--fiscal-year-start", "4"];
    let more = ["--first", "2027-04", "--periods", "6", "--budget", "1.2M", "--pool", "Platform=2.5"];
    let made = desk.cairn(&[&words[..], &more, &["--pool", "Data=4"]].concat());
    assert_eq!(made.code, 0, "{made:?}");
    assert!(made.out.contains("Clinic is ready: FY28 Q1–"), "{}", made.out);
    desk.cairn(&["export", "mine.cairn", "--out", "mine.json"]);
    let text = std::fs::read_to_string(desk.path("mine.json")).expect("it was written");
    let roadmap = serde_json::from_str::<Value>(&text).expect("it is JSON")["roadmap"].clone();
    assert_eq!(roadmap["settings"]["currency"], "USD");
    assert_eq!(roadmap["settings"]["fiscal_year_start"], 4);
    assert_eq!(roadmap["funds"][0]["limit"], serde_json::json!(vec![120_000_000; 6]));
    assert_eq!(roadmap["pools"][0]["capacity"], serde_json::json!(vec![250; 6]));
    assert_eq!(roadmap["pools"][1]["name"], "Data");
    for wrong in [["--currency", "florin"], ["--budget", "plenty"], ["--periods", "0"], ["--pool", "Data"]] {
        let refused = desk.cairn(&[&["start", "wrong.cairn"][..], &wrong].concat());
        assert_eq!(refused.code, 2, "{wrong:?}: {refused:?}");
        assert!(!desk.path("wrong.cairn").exists(), "nothing is made of {wrong:?}");
    }
}

#[test]
fn whatever_has_a_name_is_found_by_a_part_of_it() {
    let desk = Desk::with_sample();
    let first = |words: &[&str]| {
        let found = desk.cairn(&[&["find", "sample.cairn"][..], words].concat());
        assert_eq!(found.code, 0, "{found:?}");
        found.out.lines().next().unwrap_or_default().to_owned()
    };
    assert!(first(&["data", "mesh"]).starts_with("investment Data mesh [data-mesh]"), "{}", first(&["data", "mesh"]));
    assert!(first(&["lead", "time"]).starts_with("outcome"), "{}", first(&["lead", "time"]));
    assert_eq!(first(&["qqqq"]), "Nothing has a name like this.");
    let all: Value = serde_json::from_str(&desk.cairn(&["find", "sample.cairn", "--json", "--most", "5000"]).out)
        .expect("it is JSON");
    let kinds: std::collections::BTreeSet<&str> =
        all["found"].as_array().into_iter().flatten().filter_map(|one| one["object"]["kind"].as_str()).collect();
    assert_eq!(kinds.len(), 27, "{kinds:?}");
    assert_eq!(all["found"].as_array().map(Vec::len), all["total"].as_u64().map(|total| total as usize));
    let problems = desk.cairn(&["call", "list_problems", "{}", "--file", "sample.cairn"]);
    assert_eq!(problems.code, 0);
}
