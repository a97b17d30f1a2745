//! Bad input: one clear sentence, the right exit code, and nothing changed on disk.

use serde_json::Value;

use crate::terminal::{Desk, Output};

/// Runs a command line that must fail, and sees that nothing on the desk has changed.
fn refused(desk: &Desk, words: &[&str], code: u8) -> Output {
    let before = desk.files();
    let output = desk.cairn(words);
    assert_eq!(output.code, code, "{words:?}: {output:?}");
    assert_eq!(desk.files(), before, "{words:?} changed something on disk");
    assert!(output.out.is_empty(), "{words:?} answered although it failed: {}", output.out);
    assert_eq!(output.err.trim_end().lines().count(), 1, "one line: {}", output.err);
    assert!(output.err.starts_with("cairn: ") && output.err.trim_end().ends_with('.'), "a sentence: {}", output.err);
    output
}

#[test]
fn files_that_are_no_documents_are_refused_by_what_they_are() {
    let desk = Desk::with_sample();
    let whole = std::fs::read(desk.path("sample.cairn")).expect("the sample is there");
    desk.write("empty.cairn", b"");
    desk.write("text.cairn", "these are my investments");
    desk.write("cut.cairn", &whole[..whole.len() / 2]);
    desk.write("head.cairn", &whole[..60]);
    let mut newer = whole.clone();
    // bytes 60 to 63 of a SQLite header hold the user_version
    newer[60..64].copy_from_slice(&99u32.to_be_bytes());
    desk.write("newer.cairn", &newer);
    let mut foreign = whole.clone();
    foreign[68..72].copy_from_slice(&0u32.to_be_bytes());
    desk.write("foreign.cairn", &foreign);
    let said: Vec<String> = ["missing", "empty", "text", "cut", "head", "newer", "foreign"]
        .iter()
        .map(|name| {
            let file = format!("{name}.cairn");
            let output = refused(&desk, &["plan", &file], 1);
            assert!(output.err.contains(&file), "it does not name the file: {}", output.err);
            for command in [&["check", &file][..], &["export", &file, "--out", "x.json"], &["why", &file, "a"]] {
                refused(&desk, command, 1);
            }
            output.err
        })
        .collect();
    assert!(said[0].contains("not there") && said[1].contains("empty") && said[5].contains("99"), "{said:#?}");
}

#[test]
fn a_flipped_bit_anywhere_never_ends_in_a_panic_or_a_changed_file() {
    let desk = Desk::with_sample();
    let whole = std::fs::read(desk.path("sample.cairn")).expect("the sample is there");
    for place in (0..whole.len()).step_by(whole.len() / 60) {
        let mut flipped = whole.clone();
        flipped[place] ^= 1 << (place % 8);
        desk.write("flipped.cairn", &flipped);
        let output = desk.cairn(&["check", "flipped.cairn"]);
        assert!([0, 1, 3].contains(&output.code), "byte {place}: {output:?}");
        assert!(!output.err.contains("went wrong here"), "byte {place}: {output:?}");
        assert_eq!(std::fs::read(desk.path("flipped.cairn")).expect("still there"), flipped, "byte {place}");
    }
}

#[test]
fn json_that_is_not_a_roadmap_is_refused_with_the_place() {
    let desk = Desk::with_sample();
    desk.cairn(&["export", "sample.cairn", "--out", "sample.json"]);
    let text = std::fs::read_to_string(desk.path("sample.json")).expect("it was written");
    let change = |change: &dyn Fn(&mut Value)| {
        let mut file: Value = serde_json::from_str(&text).expect("our own file");
        change(&mut file);
        file.to_string()
    };
    desk.write("field.json", change(&|file| file["roadmap"]["investments"][3]["colour"] = Value::from("red")));
    desk.write("kind.json", change(&|file| file["roadmap"]["funds"][0]["limit"][0] = Value::from("much")));
    desk.write("float.json", change(&|file| file["roadmap"]["funds"][0]["limit"][0] = Value::from(1.5)));
    desk.write("later.json", change(&|file| file["format"] = Value::from("cairn-roadmap-7")));
    desk.write("cut.json", &text[..text.len() / 2]);
    desk.write("none.json", "");
    desk.write("deep.json", "[".repeat(1_000_000));
    for (name, words) in [
        ("field", "investments[3]"),
        ("kind", "funds[0].limit[0]"),
        ("float", "funds[0].limit[0]"),
        ("later", "cairn-roadmap-7"),
        ("cut", "JSON"),
        ("none", "empty"),
        ("deep", "JSON"),
    ] {
        let output = refused(&desk, &["import", &format!("{name}.json"), "new.cairn"], 3);
        assert!(output.err.contains(words), "{name}: {}", output.err);
    }
    refused(&desk, &["import", "sample.json", "sample.cairn"], 1);
    refused(&desk, &["import", "missing.json", "new.cairn"], 1);
    refused(&desk, &["import", "notes.txt", "missing.cairn"], 1);
}

#[test]
fn a_loop_in_the_needs_is_spelled_out_link_by_link() {
    let desk = Desk::with_sample();
    desk.cairn(&["export", "sample.cairn", "--out", "sample.json"]);
    let text = std::fs::read_to_string(desk.path("sample.json")).expect("it was written");
    let mut file: Value = serde_json::from_str(&text).expect("our own file");
    file.as_object_mut().expect("an object").remove("plan");
    let needs = file["roadmap"]["needs"].as_array_mut().expect("a list");
    for (waiting, needed) in
        [("data-mesh", "chaos-testing"), ("chaos-testing", "flow-metrics"), ("flow-metrics", "data-mesh")]
    {
        needs.push(serde_json::json!({"investment": waiting, "on": {"investment": needed}}));
    }
    desk.write("loop.json", file.to_string());
    assert_eq!(desk.cairn(&["import", "loop.json", "loop.cairn"]).code, 0, "a document may hold problems");
    let output = refused(&desk, &["plan", "loop.cairn"], 3);
    for link in ["\"Chaos testing\" needs \"Flow metrics\"", "\"Flow metrics\" needs \"Data mesh\"", "must go"] {
        assert!(output.err.contains(link), "{}", output.err);
    }
    let checked = desk.cairn(&["check", "loop.cairn"]);
    assert_eq!(checked.code, 3);
    assert!(checked.out.contains("needs_loop"), "{}", checked.out);
}

#[test]
fn an_empty_roadmap_says_that_there_is_nothing_to_plan() {
    let desk = Desk::new();
    assert_eq!(desk.cairn(&["new", "empty.cairn"]).code, 0);
    let output = refused(&desk, &["plan", "empty.cairn"], 3);
    assert!(output.err.contains("nothing to plan"), "{}", output.err);
    refused(&desk, &["chart", "empty.cairn", "--chart", "roadmap", "--out", "x.svg"], 2);
    refused(&desk, &["new", "empty.cairn"], 1);
}

#[test]
fn a_place_that_cannot_be_written_is_told_and_nothing_is_left_behind() {
    let desk = Desk::with_sample();
    let nowhere = desk.path("no-such-folder").join("chart.svg").to_string_lossy().into_owned();
    refused(&desk, &["chart", "sample.cairn", "--chart", "flow", "--out", &nowhere], 1);
    refused(&desk, &["export", "sample.cairn", "--out", &nowhere.replace(".svg", ".json")], 1);
    refused(&desk, &["new", &nowhere.replace(".svg", ".cairn")], 1);
}

#[test]
fn amounts_beyond_all_bounds_are_told_as_problems_and_break_nothing() {
    let desk = Desk::with_sample();
    desk.cairn(&["export", "sample.cairn", "--out", "sample.json"]);
    let text = std::fs::read_to_string(desk.path("sample.json")).expect("it was written");
    let most = Value::from(i64::MAX);
    let mut file: Value = serde_json::from_str(&text).expect("our own file");
    file.as_object_mut().expect("an object").remove("plan");
    for list in ["funds", "investments", "pools", "outcomes", "effects"] {
        for item in file["roadmap"][list].as_array_mut().expect("a list") {
            for place in [
                "/limit/0",
                "/limit/1",
                "/capacity/0",
                "/capacity/1",
                "/cost/0/per_period/0",
                "/effort/0/per_period/0",
                "/worth",
                "/baseline",
                "/share",
            ] {
                if let Some(amount) = item.pointer_mut(place) {
                    *amount = most.clone();
                }
            }
        }
    }
    desk.write("most.json", file.to_string());
    let screens = commands::COMMANDS
        .iter()
        .map(|command| command.name)
        .filter(|name| name.starts_with("show_") || name.starts_with("list_"));
    let calls = screens.map(|name| vec!["call", name, "{}", "--file", "most.cairn"]);
    let words = [
        vec!["import", "most.json", "most.cairn"],
        vec!["check", "most.cairn"],
        vec!["plan", "most.cairn"],
        vec!["export", "most.cairn", "--out", "most.csv"],
    ];
    for words in words.iter().cloned().chain(calls) {
        let words = words.as_slice();
        let output = desk.cairn(words);
        assert!(
            [0, 1, 2, 3].contains(&output.code) && !output.err.contains("went wrong here"),
            "{words:?}: {output:?}"
        );
    }
}
