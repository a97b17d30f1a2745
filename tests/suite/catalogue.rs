//! The starter catalogue from the command line: listed, picked from, replaced by one's own.

use serde_json::Value;

use crate::terminal::Desk;

#[test]
fn a_plan_begins_from_picks_of_the_catalogue() {
    let desk = Desk::new();
    assert_eq!(desk.cairn(&["new", "ours.cairn"]).code, 0);
    let list = desk.cairn(&["catalogue", "list"]);
    assert!(list.out.contains("continuous-integration") && list.out.contains("Methods"), "{list:?}");
    let levels = desk.cairn(&["catalogue", "list", "continuous-integration"]);
    assert!(levels.out.lines().filter(|line| line.starts_with("  ")).count() >= 6, "{levels:?}");
    let picks = ["version-control=2", "continuous-integration=2", "test-automation=1"];
    let mut words = vec!["catalogue", "add", "ours.cairn"];
    words.extend(picks);
    words.extend(["--investments", "--outcomes"]);
    let added = desk.cairn(&words);
    assert_eq!(added.code, 0, "{added:?}");
    assert!(added.out.contains("3 capabilities were added, with 3 investments and 4 outcomes"), "{added:?}");
    let planned = desk.cairn(&["plan", "ours.cairn"]);
    assert_eq!(planned.code, 0, "{planned:?}");
    // what is there stays, and is said
    let again = desk.cairn(&words);
    assert!(again.out.contains("Nothing was added; 3 were there already"), "{again:?}");
    // one step to take back
    let undone = desk.cairn(&["undo", "ours.cairn"]);
    assert!(undone.code == 0, "{undone:?}");
}

#[test]
fn a_catalogue_of_ones_own_takes_its_place_until_it_is_reset() {
    let desk = Desk::new();
    assert_eq!(desk.cairn(&["catalogue", "write", "mine.json"]).code, 0);
    let text = std::fs::read_to_string(desk.path("mine.json")).expect("it was written");
    let mut mine: Value = serde_json::from_str(&text).expect("it is JSON");
    let all = mine["capabilities"].as_array().expect("a list").len();
    let kept = mine["capabilities"].as_array().expect("a list")[0].clone();
    mine["capabilities"] = serde_json::json!([kept]);
    mine["capabilities"][0]["name"] = "Our own way".into();
    mine["capabilities"][0]["needs"] = serde_json::json!([]);
    desk.write("mine.json", mine.to_string());
    let used = desk.cairn(&["catalogue", "use", "mine.json"]);
    assert!(used.code == 0 && used.out.contains("one capability"), "{used:?}");
    assert!(desk.cairn(&["catalogue", "list"]).out.contains("Our own way"));
    // rubbish is refused, and the one in use stays
    desk.write("rubbish.json", r#"{"format":"cairn-catalogue-1","note":"n","capabilities":[{"id":"x"}]}"#);
    let refused = desk.cairn(&["catalogue", "use", "rubbish.json"]);
    assert!(refused.code != 0 && refused.err.contains("rubbish.json"), "{refused:?}");
    assert!(desk.cairn(&["catalogue", "list"]).out.contains("Our own way"));
    let reset = desk.cairn(&["catalogue", "reset"]);
    assert!(reset.out.contains(&all.to_string()), "{reset:?}");
    assert!(!desk.cairn(&["catalogue", "list"]).out.contains("Our own way"));
}
