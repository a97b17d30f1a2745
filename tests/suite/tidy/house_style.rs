//! How files look: a head on each, a bound on their length, nothing left over, tests named as sentences,
//! and no trace of the machine they were written on.
//!
//! Deliberately on whole texts, comments included. The words that are looked for are put together here,
//! so that this file does not find itself.

use super::files::{Text, texts, texts_in};
use super::nothing_to_complain;

/// No file of source is longer. Most are far shorter.
const MOST_LINES: usize = 600;

/// Sources: written by us, read by people.
const SOURCES: [&str; 6] = [".rs", ".ts", ".svelte", ".css", ".sh", ".js"];

const LEFT_OVER: [&str; 7] = [
    concat!("TO", "DO"),
    concat!("FIX", "ME"),
    concat!("XX", "X"),
    concat!("#[ig", "nore"),
    concat!("unimple", "mented!"),
    concat!("to", "do!("),
    concat!("dbg", "!("),
];

const SKIPPED_IN_TYPESCRIPT: [&str; 6] = [
    concat!("it.", "skip"),
    concat!("it.", "only"),
    concat!("test.", "skip"),
    concat!("test.", "only"),
    concat!("describe.", "skip"),
    concat!("describe.", "only"),
];

/// Beginnings of paths that exist on one machine only.
const PLACES_OF_A_MACHINE: [&str; 5] = [
    concat!("/wo", "rk/"),
    concat!("/ho", "me/"),
    concat!("/ro", "ot/"),
    concat!("/Us", "ers/"),
    concat!("C:\\", "Users"),
];

fn without_a_head(files: &[Text]) -> Vec<String> {
    let without =
        files.iter().filter(|file| !file.text.starts_with("//! ") || file.text.lines().next() == Some("//! x"));
    without.map(|file| format!("{} does not begin with //! and what it is", file.path)).collect()
}

fn too_long(files: &[Text]) -> Vec<String> {
    let lengths = files.iter().map(|file| (&file.path, file.text.lines().count()));
    let long = lengths.filter(|(_, lines)| *lines > MOST_LINES);
    long.map(|(path, lines)| format!("{path} has {lines} lines: split it ({MOST_LINES} at most)")).collect()
}

/// Complains about each line of each file that contains one of `words`.
fn containing(files: &[Text], words: &[&str]) -> Vec<String> {
    let mut complaints = vec![];
    for file in files {
        for (number, line) in (1..).zip(file.text.lines()) {
            if let Some(word) = words.iter().find(|word| line.contains(*word)) {
                complaints.push(format!("{}:{number} contains {word}", file.path));
            }
        }
    }
    complaints
}

/// Complains about tests whose names have fewer than three words.
fn not_sentences(files: &[Text]) -> Vec<String> {
    let mut complaints = vec![];
    for file in files {
        let mut is_test = false;
        for line in file.text.lines().map(str::trim) {
            if let Some((_, rest)) = line.split_once("fn ").filter(|_| is_test) {
                let name = rest.split('(').next().unwrap_or_default();
                if name.split('_').count() < 3 {
                    complaints.push(format!("{}: test {name} is not named by a sentence", file.path));
                }
                is_test = false;
            }
            is_test |= line == "#[test]";
        }
    }
    complaints
}

fn snippet(text: &str) -> Vec<Text> {
    vec![Text { path: "made_up.rs".into(), text: text.into() }]
}

#[test]
fn every_rust_file_begins_with_what_it_is() {
    nothing_to_complain(&without_a_head(&texts_in("", &[".rs"])));
    assert_eq!(without_a_head(&snippet("use std::fmt;")).len(), 1);
    assert_eq!(without_a_head(&snippet("//! Rounds shares.\n")).len(), 0);
}

#[test]
fn no_source_is_too_long_to_read() {
    nothing_to_complain(&too_long(&texts_in("", &SOURCES)));
    assert_eq!(too_long(&snippet(&"line\n".repeat(MOST_LINES + 1))).len(), 1);
    assert_eq!(too_long(&snippet(&"line\n".repeat(MOST_LINES))).len(), 0);
}

#[test]
fn nothing_is_left_unfinished_and_no_test_is_skipped() {
    // what measures and judges nothing is no test, but for the harness it shares with the journeys
    let measuring = "tests/desktop/figures/mod.rs";
    let sources: Vec<Text> = texts_in("", &SOURCES).into_iter().filter(|text| text.path != measuring).collect();
    assert!(texts_in(measuring, &[".rs"]).iter().all(|text| text.text.contains("measures, and judges nothing")));
    nothing_to_complain(&containing(&sources, &LEFT_OVER));
    nothing_to_complain(&containing(&texts_in("ui", &[".ts", ".js", ".svelte"]), &SKIPPED_IN_TYPESCRIPT));
    assert_eq!(containing(&snippet(concat!("// TO", "DO: round")), &LEFT_OVER).len(), 1);
    assert_eq!(containing(&snippet(concat!("it.", "skip(\"adds\")")), &SKIPPED_IN_TYPESCRIPT).len(), 1);
}

#[test]
fn tests_are_named_by_sentences() {
    nothing_to_complain(&not_sentences(&texts_in("", &[".rs"])));
    assert_eq!(not_sentences(&snippet("#[test]\nfn rounding() {}")).len(), 1);
    assert_eq!(not_sentences(&snippet("#[test]\nfn a_share_rounds_half_up() {}\nfn help() {}")).len(), 0);
}

#[test]
fn no_file_names_a_place_on_one_machine() {
    nothing_to_complain(&containing(&texts(), &PLACES_OF_A_MACHINE));
    assert_eq!(containing(&snippet(concat!("see /ho", "me/ada/plan")), &PLACES_OF_A_MACHINE).len(), 1);
}
