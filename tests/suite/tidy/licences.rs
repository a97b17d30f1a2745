//! The list of what others made that is part of Cairn, against what cargo and npm lock.
//!
//! `UPDATE_EXPECTED=1` writes it anew. Deliberately only what is shipped: nothing that only builds or tests, and
//! the crates of the system that packages are made for.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::crates::cargo;
use super::files::{root, text_of};

const LIST: &str = "src-tauri/commands/third-party.txt";

/// Our programs: what they are made of is shipped.
const PROGRAMS: [&str; 2] = ["cairn-desktop", "cli"];

/// The system that packages are made for.
const SYSTEM: &str = "x86_64-unknown-linux-gnu";

type Part = (String, String, String);

/// The crates our programs are made of.
fn crates() -> BTreeSet<Part> {
    let metadata = cargo(&["metadata", "--format-version", "1", "--filter-platform", SYSTEM]);
    let metadata: Value = serde_json::from_str(&metadata).expect("cargo writes its metadata as JSON");
    let by_id = |list: &Value| -> BTreeMap<String, Value> {
        let entries = list.as_array().into_iter().flatten();
        entries.map(|entry| (text(&entry["id"]), entry.clone())).collect()
    };
    let packages = by_id(&metadata["packages"]);
    let nodes = by_id(&metadata["resolve"]["nodes"]);
    let ours = packages.iter().filter(|(_, package)| PROGRAMS.contains(&text(&package["name"]).as_str()));
    let mut open: Vec<String> = ours.map(|(id, _)| id.clone()).collect();
    let mut seen: BTreeSet<String> = open.iter().cloned().collect();
    while let Some(id) = open.pop() {
        for used in nodes[&id]["deps"].as_array().into_iter().flatten() {
            // a dependency without a kind is one of the program itself
            let is_shipped =
                used["dep_kinds"].as_array().is_some_and(|kinds| kinds.iter().any(|k| k["kind"].is_null()));
            if is_shipped && seen.insert(text(&used["pkg"])) {
                open.push(text(&used["pkg"]));
            }
        }
    }
    let foreign = seen.iter().map(|id| &packages[id]).filter(|package| !package["source"].is_null());
    foreign.map(|package| (text(&package["name"]), text(&package["version"]), text(&package["license"]))).collect()
}

/// What the pages are made of: what the window asks for, and the framework they are compiled with.
fn modules() -> BTreeSet<Part> {
    let lock: Value = serde_json::from_str(&text_of("ui/package-lock.json")).expect("npm writes JSON");
    let packages = &lock["packages"];
    let names = |of: &Value| -> Vec<String> {
        of.as_object().into_iter().flat_map(|entries| entries.keys().cloned()).collect()
    };
    let mut open = names(&packages[""]["dependencies"]);
    open.push("svelte".into());
    let mut found = BTreeSet::new();
    while let Some(name) = open.pop() {
        let package = &packages[format!("node_modules/{name}")];
        let part = (name, text(&package["version"]), text(&package["license"]));
        if found.insert(part) {
            open.extend(names(&package["dependencies"]));
        }
    }
    found
}

/// What lies inside a crate or beside the pages and has a licence of its own.
fn inside() -> BTreeSet<Part> {
    let solver = planner::engine_name();
    let solver = solver.split(' ').next_back().unwrap_or_default();
    let parts = [("HiGHS", solver, "MIT"), ("SQLite", rusqlite::version(), "blessing"), ("Inter", "3.19", "OFL-1.1")];
    parts.map(|(name, version, licence)| (name.into(), version.into(), licence.into())).into()
}

fn text(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}

#[test]
fn everything_that_others_made_is_listed_with_its_licence() {
    let mut parts: Vec<Part> = [crates(), modules(), inside()].into_iter().flatten().collect();
    parts.sort_by_key(|(name, version, _)| (name.to_lowercase(), version.clone()));
    assert!(parts.len() > 100, "{} parts are too few to be all", parts.len());
    for part in &parts {
        assert!(![&part.0, &part.1, &part.2].iter().any(|text| text.is_empty()), "{part:?} says too little");
    }
    let list: String = parts.iter().map(|(name, version, licence)| format!("{name}\t{version}\t{licence}\n")).collect();
    if std::env::var_os("UPDATE_EXPECTED").is_some() {
        std::fs::write(root().join(LIST), &list).expect("the repository can be written");
    }
    assert!(text_of(LIST) == list, "{LIST} is out of date: run this test with UPDATE_EXPECTED=1");
}
