//! Everything that is answered in French is French: no English word is left in it.
//!
//! English is known by its words: those of the English messages that are in no French one and in no name of the sample.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::terminal::Desk;
use crate::tidy::files::texts_in;

/// Crates that speak.
const SPEAKERS: [&str; 9] =
    ["model", "planner", "storage", "charts", "exchange", "worker", "commands", "cli", "desktop"];

/// The shortest word that tells a language.
const TELLING: usize = 3;

fn words_of(text: &str) -> impl Iterator<Item = String> {
    text.split(|letter: char| !letter.is_alphabetic())
        .filter(|word| word.chars().count() >= TELLING)
        .map(str::to_lowercase)
}

/// The words of the messages of a language, without the names of what is put into them.
fn words_in(language: &str) -> BTreeSet<String> {
    let mut words = BTreeSet::new();
    for crate_name in SPEAKERS {
        for file in texts_in(&format!("src-tauri/{crate_name}/messages/{language}"), &[".ftl"]) {
            for line in file.text.lines().filter(|line| !line.starts_with('#')) {
                let said = line.split_once(" =").map_or(line, |(_, said)| said);
                let mut is_word = true;
                // names of variables and variants are no words that are said
                let spoken: String = said
                    .trim_start()
                    .trim_start_matches('*')
                    .chars()
                    .map(|letter| {
                        is_word = match letter {
                            '{' | '[' => false,
                            '}' | ']' => true,
                            _ => is_word,
                        };
                        if is_word { letter } else { ' ' }
                    })
                    .collect();
                words.extend(words_of(&spoken));
            }
        }
    }
    words
}

/// Words that are English and nothing else.
fn english() -> BTreeSet<String> {
    let mut english = words_in("en");
    for other in words_in("fr") {
        english.remove(&other);
    }
    let sample = include_str!("../../fixtures/roadmaps/sample.json");
    for name in words_of(sample) {
        english.remove(&name);
    }
    // what a document holds of an earlier session, and what every program writes alike
    for word in ["cairn", "highs"] {
        english.remove(word);
    }
    english
}

/// Every text in a record that is a sentence and no code.
fn sentences<'v>(value: &'v Value, found: &mut Vec<&'v str>) {
    match value {
        Value::String(text) if text.contains(' ') && !text.starts_with('<') => found.push(text),
        Value::Array(items) => items.iter().for_each(|item| sentences(item, found)),
        Value::Object(fields) => fields.values().for_each(|field| sentences(field, found)),
        _ => {}
    }
}

fn english_in<'t>(texts: impl IntoIterator<Item = &'t str>, english: &BTreeSet<String>) -> Vec<String> {
    let is_english = |text: &&str| words_of(text).any(|word| english.contains(&word));
    texts.into_iter().filter(is_english).map(str::to_owned).collect()
}

#[test]
fn english_is_told_from_french() {
    let texts = ["Nothing changes.", "Rien ne change.", "Best so far 12 pts", "T3 2027 · Méthodes"];
    let left = english_in(texts, &english());
    assert_eq!(left, ["Nothing changes.", "Best so far 12 pts"]);
}

#[test]
fn the_sample_is_planned_explained_and_compared_in_french() {
    let desk = Desk::with_sample();
    let english = english();
    let mut left = vec![];
    for words in [
        &["check", "sample.cairn"][..],
        &["what-if", "sample.cairn", "budget -20% et sans « Data mesh »", "--time-limit", "2"],
        &["scenario", "keep", "sample.cairn", "people +10%"],
        &["scenario", "list", "sample.cairn"],
        &["explain", "sample.cairn"],
        &["explain", "sample.cairn", "--item", "data-mesh", "--prove", "1"],
        &["explain", "sample.cairn", "--item", "event-backbone", "--prove", "1"],
        &["explain", "sample.cairn", "--alternatives"],
        &["explain", "sample.cairn", "--together"],
        &["explain", "sample.cairn", "--by-period"],
        &["frontier", "sample.cairn", "--prove", "1"],
        &["simulate", "sample.cairn"],
        &["why", "sample.cairn", "event-backbone"],
        &["why", "sample.cairn", "data-mesh"],
        &["pin", "sample.cairn", "event-backbone", "0", "--price"],
        &["pin", "sample.cairn", "event-backbone", "T4 2027", "--price"],
        &["verdict", "list", "sample.cairn"],
        &["story", "list", "sample.cairn"],
        &["grid", "show", "sample.cairn", "capabilities"],
        &["grid", "show", "sample.cairn", "funds"],
        &["grid", "show", "sample.cairn", "commitments"],
        &["promise", "sample.cairn"],
        &["exclude", "sample.cairn", "event-backbone"],
        &["plan", "sample.cairn", "--time-limit", "2"],
        &["versions", "sample.cairn"],
        &["restore-point", "sample.cairn", "Avant le séminaire"],
        &["exclude", "sample.cairn", "nulle-part"],
        &["pin", "sample.cairn", "event-backbone", "99"],
        &["what-if", "sample.cairn", "rien du tout"],
    ] {
        let in_french: Vec<&str> = words.iter().copied().chain(["--language", "fr", "--json"]).collect();
        let given = desk.cairn(&in_french);
        let text = if given.out.trim().is_empty() { &given.err } else { &given.out };
        let value: Value = serde_json::from_str(text).unwrap_or_else(|_| Value::String(text.clone()));
        let mut said = vec![];
        sentences(&value, &mut said);
        left.extend(english_in(said, &english).into_iter().map(|text| format!("{}: {text}", words.join(" "))));
    }
    assert_eq!(left, Vec::<String>::new(), "it is said in English");
}
