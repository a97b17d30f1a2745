//! What a user does in one command line, from which beginning: the list that kills and faults go through.
//!
//! A scenario says nothing of its result: what is right is learnt from a run that nothing disturbs (see
//! `judge`). To add one: a line in `all`.

use std::path::{Path, PathBuf};

use serde_json::Value;

use crate::desk::{Desk, words};

/// One command line with what comes before it.
#[derive(Debug, Clone)]
pub struct Scenario {
    /// What it is, for messages: "pin (sample, ship-weekly)".
    pub name: String,
    /// Files of the repository that lie in the user's folder: where from, under which name.
    files: Vec<(PathBuf, &'static str)>,
    /// Command lines that come before.
    before: Vec<Vec<String>>,
    /// The command line that is disturbed.
    pub act: Vec<String>,
    /// Whether what is kept among the versions is judged too.
    pub with_versions: bool,
    /// An edit that has to work whatever happened: an investment that nothing else touches.
    pub other: String,
}

/// A file of the repository.
pub fn fixture(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../fixtures").join(path)
}

/// Investments of a roadmap of the repository on which nothing is decided.
pub fn undecided(name: &str) -> Vec<String> {
    let text = std::fs::read_to_string(fixture(&format!("roadmaps/{name}.json"))).expect("the fixture is there");
    let file: Value = serde_json::from_str(&text).expect("the fixture is JSON");
    let list = |key: &str| file["roadmap"][key].as_array().cloned().unwrap_or_default();
    let decided = list("decisions");
    let is_free = |id: &Value| !decided.iter().any(|decision| decision.to_string().contains(&id.to_string()));
    let ids: Vec<Value> = list("investments").iter().map(|investment| investment["id"].clone()).collect();
    ids.iter().filter(|id| is_free(id)).filter_map(Value::as_str).map(str::to_owned).collect()
}

/// Every scenario, on a document and an investment that the number of the round chooses.
pub fn all(round: usize) -> Vec<Scenario> {
    let name = ["sample", "small", "stress"][round % 3];
    let investments = undecided(name);
    let count = investments.len();
    let one = investments[(round / 3) % count].as_str();
    let other = investments[(round / 3 + 1) % count].as_str();
    let period = if round.is_multiple_of(2) { "0" } else { "1" };
    let scenario = |what: &str, before: &[&[&str]], act: &[&str]| {
        let make: &[&str] = &["import", "roadmap.json", "plan.cairn"];
        let is_made = before.first() != Some(&NOTHING);
        let lines = is_made.then_some(make).into_iter().chain(before.iter().copied().filter(|line| !line.is_empty()));
        Scenario {
            name: format!("{what} ({}, {one})", name),
            files: vec![
                (fixture(&format!("roadmaps/{}.json", name)), "roadmap.json"),
                (fixture("exchange/investments.csv"), "table.csv"),
                (fixture("documents/v1.cairn"), "old.cairn"),
            ],
            before: lines.map(words).collect(),
            act: words(act),
            with_versions: what.ends_with("point"),
            other: other.to_owned(),
        }
    };
    let (exclude, undo): (&[&str], &[&str]) = (&["exclude", "plan.cairn", one], &["undo", "plan.cairn"]);
    let keep: &[&str] = &["restore-point", "plan.cairn", "Before the offsite"];
    let spoil: &[&str] = &["copy", "plan.cairn", "--out", DAMAGED];
    vec![
        scenario("pin", &[], &["pin", "plan.cairn", one, period]),
        scenario("exclude", &[], exclude),
        scenario("lift", &[exclude], &["lift", "plan.cairn", one]),
        scenario(
            "edit a table",
            &[],
            &["grid", "edit", "plan.cairn", "funds", "--add", "Extra", "--set", "+1:period:0=9k"],
        ),
        scenario("import a table", &[], &["import", "table.csv", "plan.cairn"]),
        scenario("import a roadmap", &[NOTHING], &["import", "roadmap.json", "plan.cairn"]),
        scenario("new", &[NOTHING], &["new", "plan.cairn"]),
        scenario("new sample", &[NOTHING], &["new", "plan.cairn", "--sample"]),
        scenario("undo", &[exclude], &["undo", "plan.cairn"]),
        scenario("redo", &[exclude, undo], &["redo", "plan.cairn"]),
        scenario("edit a frozen document", &[NOTHING], &["exclude", "old.cairn", "catalogue"]),
        scenario("keep a restore point", &[], &["restore-point", "plan.cairn", "Before the offsite"]),
        scenario("restore", &[keep, exclude], &["restore", "plan.cairn", "1", "--out", "back.cairn"]),
        scenario("recover", &[exclude, spoil], &["recover", "damaged.cairn", "--out", "back.cairn"]),
        scenario("copy", &[], &["copy", "plan.cairn", "--out", "copy.cairn"]),
        scenario("export", &[], &["export", "plan.cairn", "--out", "out.json"]),
    ]
}

/// The name of a document that is damaged before the act.
pub const DAMAGED: &str = "damaged.cairn";

/// Stands for: without a document.
const NOTHING: &[&str] = &[];

impl Scenario {
    /// Puts the beginning on a desk.
    pub fn begin(&self, desk: &Desk) {
        for (from, name) in &self.files {
            std::fs::copy(from, desk.file(name)).expect("a file of the repository can be copied");
        }
        for line in &self.before {
            desk.must(line);
        }
        if let Ok(mut bytes) = std::fs::read(desk.file(DAMAGED)) {
            // a page in the middle is lost
            let middle = bytes.len() / 8192 * 4096;
            bytes[middle..middle + 4096].fill(0);
            std::fs::write(desk.file(DAMAGED), bytes).expect("a temporary folder can be written");
        }
    }
}
