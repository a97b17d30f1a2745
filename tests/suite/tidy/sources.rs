//! What sources may say: a model without IO, a checker without planner, one seam to the window, no hash
//! iteration, no clock outside the hosts, no connection, and floats only where figures are drawn or solved.
//!
//! Deliberately on code without comments and strings. Dependencies are in `crates`, pages in `window`.

use std::collections::BTreeSet;

use super::files::{Text, code, text_of, texts_in, words};
use super::nothing_to_complain;

/// What the model must not know: IO, clocks, SQL, solvers, pixels, windows.
const FOREIGN_TO_THE_MODEL: [&str; 14] = [
    "SystemTime",
    "Instant",
    "Utc",
    "Local",
    "println",
    "eprintln",
    "rusqlite",
    "good_lp",
    "highs",
    "plotters",
    "usvg",
    "krilla",
    "clap",
    "tauri",
];

/// Parts of the standard library that reach outside.
const OUTSIDE: [&str; 8] = ["env", "fs", "io", "net", "os", "process", "thread", "time"];

/// The files away from planner and charts that may name a float, each with its reason.
const MAY_NAME_FLOATS: [(&str, &str); 4] = [
    ("src-tauri/model/src/units.rs", "a value as a number of points, for drawing"),
    ("src-tauri/exchange/src/rows.rs", "a spreadsheet has no other numbers; exact texts become them"),
    ("src-tauri/exchange/src/strict.rs", "a stranger's JSON may hold one, and is refused"),
    ("src-tauri/exchange/src/xlsx.rs", "a spreadsheet has no other numbers; they become exact texts"),
];

/// Parts of names that say that a number is an amount of a roadmap.
const AMOUNTS: [&str; 9] = ["amount", "budget", "cost", "fte", "money", "price", "share", "spend", "worth"];

/// Complains about each of the `forbidden` words in the code of each file.
fn says(files: &[Text], forbidden: &[&str]) -> Vec<String> {
    let mut complaints = vec![];
    for file in files {
        let code = code(&file.text);
        let said: BTreeSet<_> = words(&code).filter(|word| forbidden.contains(word)).collect();
        complaints.extend(said.into_iter().map(|word| format!("{} must not say {word}", file.path)));
    }
    complaints
}

/// The modules of the standard library that code names, written singly or in a group.
fn standard_modules(code: &str) -> BTreeSet<String> {
    let compact: String = code.split_whitespace().collect();
    let mut modules = BTreeSet::new();
    for (at, _) in compact.match_indices("std::") {
        let mut name = String::new();
        let mut depth = 0;
        for character in compact[at + 5..].chars() {
            match character {
                '{' => depth += 1,
                '}' => depth -= 1,
                _ if depth > 1 => continue,
                _ if character.is_alphanumeric() || character == '_' => {
                    name.push(character);
                    continue;
                }
                _ => {}
            }
            modules.insert(std::mem::take(&mut name));
            // the rest of a path, or of the statement, is not ours
            if depth <= 0 {
                break;
            }
        }
        modules.insert(name);
    }
    modules
}

fn reaches_outside(files: &[Text], outside: &[&str]) -> Vec<String> {
    let mut complaints = vec![];
    for file in files {
        let modules = standard_modules(&code(&file.text));
        let reached = modules.iter().filter(|module| outside.contains(&module.as_str()));
        complaints.extend(reached.map(|module| format!("{} must not use std::{module}", file.path)));
    }
    complaints
}

/// Complains about words that begin with `tauri` in files other than the window's.
fn names_tauri(files: &[Text]) -> Vec<String> {
    let is_windows = |path: &str| path.starts_with("src-tauri/desktop/") || path == "src-tauri/build.rs";
    let names_it =
        |file: &&Text| words(&code(&file.text)).any(|word| word.starts_with("tauri") && word != "tauri_driver");
    let files = files.iter().filter(|file| !is_windows(&file.path));
    files.filter(names_it).map(|file| format!("{} names tauri: only src-tauri/desktop may", file.path)).collect()
}

fn names_the_bridge(files: &[Text]) -> Vec<String> {
    let elsewhere = files.iter().filter(|file| file.path != "ui/src/ipc/client.ts");
    let names_it = elsewhere.filter(|file| file.text.contains("@tauri-apps"));
    names_it.map(|file| format!("{} names @tauri-apps: only ui/src/ipc/client.ts may", file.path)).collect()
}

fn has_floats(files: &[Text]) -> Vec<String> {
    let is_float = |word: &str| word.ends_with("f64") || word.ends_with("f32");
    let may = |path: &str| MAY_NAME_FLOATS.iter().any(|(known, _)| *known == path);
    let names_one = |file: &&Text| !may(&file.path) && words(&code(&file.text)).any(is_float);
    files.iter().filter(names_one).map(|file| format!("{} names a float: amounts are integers", file.path)).collect()
}

/// Complains about floats whose names say that they are amounts.
fn float_amounts(files: &[Text]) -> Vec<String> {
    let mut complaints = vec![];
    for file in files {
        let compact: String = code(&file.text).split_whitespace().collect();
        for kind in [":f64", ":f32", ":Option<f64>", ":Option<f32>", ":Vec<f64>", ":Vec<f32>"] {
            for (at, _) in compact.match_indices(kind) {
                let name = words(&compact[..at]).last().unwrap_or_default();
                if AMOUNTS.iter().any(|amount| name.contains(amount)) {
                    complaints.push(format!("{}: {name} is an amount and must not be a float", file.path));
                }
            }
        }
    }
    complaints
}

fn rust(place: &str) -> Vec<Text> {
    texts_in(place, &[".rs"])
}

/// The files that do not lie in `place`.
fn elsewhere(mut files: Vec<Text>, place: &str) -> Vec<Text> {
    files.retain(|file| !file.path.starts_with(place));
    files
}

fn snippet(path: &str, text: &str) -> Vec<Text> {
    vec![Text { path: path.into(), text: text.into() }]
}

#[test]
fn the_model_does_no_io_and_knows_no_clock_sql_solver_pixel_or_window() {
    let model = rust("src-tauri/model/src");
    nothing_to_complain(&says(&model, &FOREIGN_TO_THE_MODEL));
    nothing_to_complain(&reaches_outside(&model, &OUTSIDE));
}

#[test]
fn a_model_that_reads_files_or_clocks_is_caught() {
    for outside in ["use std::fs;", "use std::{collections::BTreeMap, fs::File};", "let x = std::net::lookup();"] {
        assert_eq!(reaches_outside(&snippet("model.rs", outside), &OUTSIDE).len(), 1, "{outside}");
    }
    let inside = "use std::{fmt, iter::{Sum, fs}}; use std::collections::BTreeMap; // std::fs";
    assert_eq!(reaches_outside(&snippet("model.rs", inside), &OUTSIDE), Vec::<String>::new());
    assert_eq!(says(&snippet("model.rs", "let now = SystemTime::now();"), &FOREIGN_TO_THE_MODEL).len(), 1);
}

#[test]
fn the_checker_shares_no_code_with_the_planner_and_uses_integers_only() {
    let checker = [rust("src-tauri/model/src/check_plan.rs"), rust("src-tauri/model/src/evaluation.rs")].concat();
    assert_eq!(checker.len(), 2, "the checker is where the map says");
    nothing_to_complain(&says(&checker, &["planner", "good_lp", "highs", "f32", "f64"]));
    assert_eq!(says(&snippet("check_plan.rs", "use planner::instance;"), &["planner"]).len(), 1);
}

#[test]
fn no_plan_leaves_the_planner_unchecked() {
    let code = code(&text_of("src-tauri/planner/src/replan.rs"));
    assert!(code.contains("check_plan("), "replan has to check what it gives back");
    assert!(code.contains("check_required("), "replan has to check what was asked of it");
    assert!(code.contains("Rejected("), "replan has to refuse a plan that breaks a rule");
}

#[test]
fn only_one_folder_names_a_solver() {
    let others = elsewhere(rust("src-tauri"), "src-tauri/planner/src/solve/");
    let solvers = ["good_lp", "highs", "highs_sys", "microlp"];
    nothing_to_complain(&says(&others, &solvers));
    assert_eq!(says(&snippet("src-tauri/planner/src/rules/needs.rs", "use good_lp::Solution;"), &solvers).len(), 1);
}

#[test]
fn only_the_wrapper_of_the_engine_and_the_first_lines_of_the_window_have_unsafe_code() {
    // the window sets a variable of the process before any thread exists
    let others = elsewhere(rust(""), "src-tauri/desktop/main.rs");
    let others = elsewhere(others, "src-tauri/planner/src/solve/interrupt.rs");
    nothing_to_complain(&says(&others, &["unsafe"]));
    assert_eq!(says(&snippet("src-tauri/charts/src/font.rs", "unsafe { read(at) }"), &["unsafe"]).len(), 1);
}

#[test]
fn only_the_desktop_names_tauri() {
    let sources = [rust("src-tauri"), rust("tests")].concat();
    nothing_to_complain(&names_tauri(&sources));
}

#[test]
fn only_the_client_names_the_bridge_to_tauri() {
    nothing_to_complain(&names_the_bridge(&texts_in("ui/src", &[".ts", ".js", ".svelte", ".html"])));
}

#[test]
fn a_second_seam_to_the_window_is_caught() {
    assert_eq!(names_tauri(&snippet("src-tauri/cli/src/lib.rs", "use tauri_plugin_dialog::init;")).len(), 1);
    assert_eq!(names_tauri(&snippet("src-tauri/desktop/main.rs", "tauri::Builder::default();")).len(), 0);
    let import = "import { invoke } from \"@tauri-apps/api/core\";";
    assert_eq!(names_the_bridge(&snippet("ui/src/shell/App.svelte", import)).len(), 1);
    assert_eq!(names_the_bridge(&snippet("ui/src/ipc/client.ts", import)).len(), 0);
}

#[test]
fn nothing_depends_on_the_order_of_a_hash() {
    let hashed = ["HashMap", "HashSet", "RandomState", "DefaultHasher"];
    nothing_to_complain(&says(&rust("src-tauri"), &hashed));
    assert_eq!(says(&snippet("rules.rs", "let seen: HashSet<u8>;"), &hashed).len(), 1);
    let clippy = text_of("clippy.toml");
    for guarded in ["HashMap", "HashSet", "SystemTime::now"] {
        assert!(clippy.contains(guarded), "clippy.toml no longer refuses {guarded}");
    }
}

#[test]
fn only_the_hosts_read_a_clock_or_draw_a_random_number() {
    let chance = ["SystemTime", "Instant", "Utc", "Local", "thread_rng", "OsRng", "getrandom"];
    let pure: Vec<_> = ["model", "planner", "storage", "charts", "exchange", "commands"]
        .iter()
        .flat_map(|name| rust(&format!("src-tauri/{name}/src")))
        .collect();
    nothing_to_complain(&says(&pure, &chance));
    assert_eq!(says(&snippet("search.rs", "let mut chance = rand::thread_rng();"), &chance).len(), 1);
}

#[test]
fn no_source_opens_a_connection() {
    let sources = rust("src-tauri");
    let connections = ["TcpStream", "TcpListener", "UdpSocket", "UnixStream", "ToSocketAddrs"];
    nothing_to_complain(&says(&sources, &connections));
    nothing_to_complain(&reaches_outside(&sources, &["net"]));
    assert_eq!(says(&snippet("cli.rs", "TcpStream::connect(there)"), &connections).len(), 1);
}

#[test]
fn floats_live_only_where_figures_are_drawn_or_solved() {
    let whole: Vec<_> =
        ["model", "storage", "exchange"].iter().flat_map(|name| rust(&format!("src-tauri/{name}/src"))).collect();
    nothing_to_complain(&has_floats(&whole));
    assert_eq!(has_floats(&snippet("fund.rs", "let half = amount as f64 / 2f64;")).len(), 1);
}

#[test]
fn no_amount_is_a_float() {
    let edges: Vec<_> =
        ["commands", "cli", "desktop"].iter().flat_map(|name| rust(&format!("src-tauri/{name}"))).collect();
    nothing_to_complain(&float_amounts(&edges));
    assert_eq!(float_amounts(&snippet("wire.rs", "pub struct Card { pub total_cost : Option<f64>, }")).len(), 1);
    assert_eq!(float_amounts(&snippet("wire.rs", "pub struct Card { pub width: f64, cost: i64 }")).len(), 0);
}
