//! Who may know whom: dependencies between our crates, the home of each engine, and no network crate.
//!
//! Deliberately from cargo's own view of the manifests, so that no way of writing a dependency escapes.
//! What sources say is in `sources`.

use std::collections::{BTreeMap, BTreeSet};
use std::process::Command;

use serde_json::Value;

use super::files::{root, text_of};
use super::nothing_to_complain;

type Names = BTreeSet<String>;

/// Each of our crates with those of our crates it may know.
const DIRECTION: [(&str, &[&str]); 10] = [
    ("model", &[]),
    ("planner", &["model"]),
    ("storage", &["model"]),
    ("charts", &["model"]),
    ("exchange", &["model"]),
    ("worker", &["model", "planner", "exchange", "storage"]),
    ("commands", &["model", "planner", "storage", "charts", "exchange", "worker"]),
    ("cli", &["commands", "model", "planner", "worker"]),
    ("cairn-desktop", &["commands", "charts", "model", "worker"]),
    ("tests", &["cli", "commands", "model", "planner", "storage", "charts", "exchange", "worker"]),
];

/// Everything the model may be made of.
const MODEL_IS_MADE_OF: [&str; 13] = [
    "chrono",
    "fluent-bundle",
    "iso_currency",
    "num-bigint",
    "petgraph",
    "schemars",
    "serde",
    "serde_json",
    "sha2",
    "strsim",
    "thiserror",
    "unic-langid",
    "unicode-normalization",
];

/// Each engine with the crates that may name it.
const HOMES: [(&str, &[&str]); 23] = [
    ("fluent-bundle", &["model"]),
    ("good_lp", &["planner"]),
    ("highs", &["planner"]),
    ("highs-sys", &["planner"]),
    ("rusqlite", &["storage", "tests"]),
    ("rusqlite_migration", &["storage"]),
    ("plotters", &["charts"]),
    ("resvg", &["charts"]),
    ("usvg", &["charts"]),
    ("krilla", &["charts"]),
    ("krilla-svg", &["charts"]),
    ("ab_glyph", &["charts"]),
    ("calamine", &["exchange"]),
    ("csv-core", &["exchange"]),
    ("quick-xml", &["exchange"]),
    ("unicode-bidi", &["charts"]),
    ("rustix", &["worker", "cli"]),
    ("clap", &["cli"]),
    ("indicatif", &["cli"]),
    ("tauri", &["cairn-desktop"]),
    ("tauri-build", &["cairn-desktop"]),
    ("webkit2gtk", &["cairn-desktop"]),
    ("thirtyfour", &["tests"]),
];

/// Crates that open connections, or exist to secure them.
const NETWORK: [&str; 22] = [
    "attohttpc",
    "curl",
    "h2",
    "h3",
    "hickory-resolver",
    "hyper",
    "hyper-util",
    "isahc",
    "minreq",
    "native-tls",
    "openssl",
    "openssl-sys",
    "quinn",
    "reqwest",
    "rustls",
    "surf",
    "tokio-native-tls",
    "tokio-rustls",
    "tokio-tungstenite",
    "tungstenite",
    "ureq",
    "websocket",
];

/// What cargo prints for these arguments, without asking any registry.
pub(super) fn cargo(arguments: &[&str]) -> String {
    let output = Command::new(env!("CARGO"))
        .args(arguments)
        .args(["--offline", "--locked"])
        .current_dir(root())
        .output()
        .expect("the cargo that built this test can be started");
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "cargo {} failed: {said}", arguments.join(" "));
    String::from_utf8_lossy(&output.stdout).into_owned()
}

/// Each of our crates with the names of all it depends on, tests and build scripts included.
fn dependencies() -> BTreeMap<String, Names> {
    let metadata: Value = serde_json::from_str(&cargo(&["metadata", "--no-deps", "--format-version", "1"]))
        .expect("cargo writes its metadata as JSON");
    let packages = metadata["packages"].as_array().expect("cargo lists packages");
    let name = |value: &Value| value["name"].as_str().expect("cargo names packages").to_owned();
    let of = |package: &Value| package["dependencies"].as_array().into_iter().flatten().map(name).collect();
    packages.iter().map(|package| (name(package), of(package))).collect()
}

fn against_the_direction(dependencies: &BTreeMap<String, Names>) -> Vec<String> {
    let mut complaints = vec![];
    for (name, used) in dependencies {
        let Some((_, allowed)) = DIRECTION.iter().find(|(known, _)| known == name) else {
            complaints.push(format!("crate {name} has no place in the direction: say what it may know"));
            continue;
        };
        for other in used.iter().filter(|used| dependencies.contains_key(*used)) {
            if !allowed.contains(&other.as_str()) {
                complaints.push(format!("{name} knows {other}, but may only know {allowed:?}"));
            }
        }
    }
    complaints
}

fn strangers(used: &Names, allowed: &[&str]) -> Vec<String> {
    let is_stranger = |name: &&String| !allowed.contains(&name.as_str());
    used.iter().filter(is_stranger).map(|name| format!("the model must not be made of {name}")).collect()
}

fn away_from_home(dependencies: &BTreeMap<String, Names>) -> Vec<String> {
    let mut complaints = vec![];
    for (name, used) in dependencies {
        for (engine, homes) in HOMES {
            if used.contains(engine) && !homes.contains(&name.as_str()) {
                complaints.push(format!("{name} names {engine}, whose home is {homes:?}"));
            }
        }
    }
    complaints
}

/// Complains about network crates in a listing of `name version` lines.
fn connected(tree: &str) -> Vec<String> {
    let names: Names = tree.lines().filter_map(|line| line.split_whitespace().next()).map(str::to_owned).collect();
    let is_network = |name: &&String| NETWORK.contains(&name.as_str());
    names
        .iter()
        .filter(is_network)
        .map(|name| format!("the product contains {name}, which opens connections"))
        .collect()
}

/// Complains about packages of a Cargo.lock that come from elsewhere than the public registry.
fn from_elsewhere(lock: &str) -> Vec<String> {
    let sources = lock.lines().filter_map(|line| line.strip_prefix("source = "));
    let is_elsewhere = |source: &&str| *source != "\"registry+https://github.com/rust-lang/crates.io-index\"";
    sources.filter(is_elsewhere).map(|source| format!("Cargo.lock has a package from {source}")).collect()
}

/// Complains about packages of a package-lock.json that come from elsewhere than the public registry.
fn npm_from_elsewhere(lock: &str) -> Vec<String> {
    let resolved = lock.lines().filter_map(|line| line.trim().strip_prefix("\"resolved\": \""));
    let is_elsewhere = |address: &&str| !address.starts_with("https://registry.npmjs.org/");
    resolved.filter(is_elsewhere).map(|address| format!("package-lock.json has a package from {address}")).collect()
}

/// Complains about packages that a package-lock.json asks for and does not hold: `npm ci` refuses such a file.
/// It comes to be where a registry lacks the builds for other systems.
fn npm_lacking(lock: &str) -> Vec<String> {
    let lock: Value = serde_json::from_str(lock).expect("npm writes its lock file as JSON");
    let packages = lock["packages"].as_object().expect("a lock file lists packages");
    let mut complaints = vec![];
    for (place, package) in packages {
        for kind in ["dependencies", "optionalDependencies"] {
            for name in package[kind].as_object().into_iter().flat_map(|wanted| wanted.keys()) {
                let end = format!("node_modules/{name}");
                if !packages.keys().any(|key| *key == end || key.ends_with(&format!("/{end}"))) {
                    complaints.push(format!("package-lock.json lacks {name}, which {place} asks for"));
                }
            }
        }
    }
    complaints
}

fn names(list: &[&str]) -> Names {
    list.iter().map(ToString::to_string).collect()
}

#[test]
fn dependencies_between_our_crates_point_one_way() {
    nothing_to_complain(&against_the_direction(&dependencies()));
}

#[test]
fn the_model_is_made_of_plain_data_crates_only() {
    nothing_to_complain(&strangers(&dependencies()["model"], &MODEL_IS_MADE_OF));
}

#[test]
fn each_engine_has_one_home() {
    nothing_to_complain(&away_from_home(&dependencies()));
}

#[test]
fn no_crate_of_the_product_opens_a_network_connection() {
    let product = ["tree", "-p", "cairn-desktop", "-p", "cli", "-e", "normal", "--prefix", "none"];
    let tree = cargo(&[&product[..], &["--target", "x86_64-unknown-linux-gnu"]].concat());
    assert!(tree.lines().count() > 100, "the listing of the product's crates looks too short:\n{tree}");
    nothing_to_complain(&connected(&tree));
}

#[test]
fn every_package_comes_from_a_public_registry() {
    nothing_to_complain(&from_elsewhere(&text_of("Cargo.lock")));
    nothing_to_complain(&npm_from_elsewhere(&text_of("ui/package-lock.json")));
}

#[test]
fn the_lock_file_of_the_window_holds_all_it_asks_for() {
    nothing_to_complain(&npm_lacking(&text_of("ui/package-lock.json")));
    let lock = r#"{ "packages": { "": { "dependencies": { "a": "1" } },
        "node_modules/a": { "optionalDependencies": { "b": "1", "@c/d": "1" } },
        "node_modules/a/node_modules/b": {} } }"#;
    assert_eq!(npm_lacking(lock), ["package-lock.json lacks @c/d, which node_modules/a asks for"]);
}

#[test]
fn a_wrong_dependency_is_caught() {
    let planner_knows_storage = BTreeMap::from([
        ("planner".to_owned(), names(&["model", "storage", "good_lp"])),
        ("storage".to_owned(), names(&["model"])),
        ("model".to_owned(), names(&["serde"])),
    ]);
    assert_eq!(against_the_direction(&planner_knows_storage).len(), 1);
    let unplaced = BTreeMap::from([("helper".to_owned(), names(&[]))]);
    assert_eq!(against_the_direction(&unplaced).len(), 1);
    assert_eq!(strangers(&names(&["serde", "rusqlite"]), &MODEL_IS_MADE_OF).len(), 1);
    let cli_knows_tauri = BTreeMap::from([("cli".to_owned(), names(&["clap", "tauri"]))]);
    assert_eq!(away_from_home(&cli_knows_tauri).len(), 1);
}

#[test]
fn a_network_crate_is_caught_and_types_of_addresses_are_not() {
    let tree = "http v1.4.0\nreqwest v0.12.9 (*)\nreqwest v0.12.9\nurl v2.5.8";
    assert_eq!(connected(tree), ["the product contains reqwest, which opens connections"]);
}

#[test]
fn a_package_from_elsewhere_is_caught() {
    assert_eq!(from_elsewhere("source = \"git+https://example.org/x\"\n").len(), 1);
    assert_eq!(npm_from_elsewhere("      \"resolved\": \"http://mirror.example/x.tgz\",\n").len(), 1);
}
