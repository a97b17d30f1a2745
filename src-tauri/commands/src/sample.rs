//! The sample roadmap with its plan, in each language: one fixture, and the French words for all that is written in it.
//!
//! A word is named by its path: a field by its name, an item of a list by its id, or by its place where it has none. What
//! is planned does not depend on it.

use exchange::{Exchanged, json};
use model::digest::digest;
use model::language::{Language, spoken};
use serde_json::{Map, Value};

const SAMPLE: &str = include_str!("../../../fixtures/roadmaps/sample.json");
const FRENCH: &str = include_str!("sample/fr.json");

/// The sample in the language that is spoken, with the plan that is stored with it.
pub(crate) fn sample() -> Exchanged {
    let read = |text: &str| json::read(text).expect("the sample is read by a test");
    match spoken() {
        Language::English => read(SAMPLE),
        Language::French => {
            let mut sample = read(&translated(FRENCH));
            // names are part of what a plan is made from, and change nothing in it
            if let Some(plan) = &mut sample.plan {
                plan.inputs = digest(&sample.roadmap);
            }
            sample
        }
    }
}

/// The sample with other words.
fn translated(words: &str) -> String {
    let mut sample: Value = serde_json::from_str(SAMPLE).expect("the sample is JSON");
    let words: Map<String, Value> = serde_json::from_str(words).expect("words are JSON");
    for (path, word) in words {
        if let Some(place) = at(&mut sample["roadmap"], &path) {
            *place = word;
        }
    }
    sample.to_string()
}

/// What a path leads to.
fn at<'v>(roadmap: &'v mut Value, path: &str) -> Option<&'v mut Value> {
    path.split('/').skip(1).try_fold(roadmap, |value, name| match value {
        Value::Object(fields) => fields.get_mut(name),
        Value::Array(items) => match items.iter().position(|item| item["id"] == name) {
            Some(place) => items.get_mut(place),
            None => items.get_mut(name.parse::<usize>().ok()?),
        },
        _ => None,
    })
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use model::find_problems;
    use model::language::speaking;

    use super::*;

    /// Fields that are written for people, wherever they are, and in one list alone.
    const EVERYWHERE: [&str; 4] = ["name", "note", "unit", "stage_unit"];
    const IN: [(&str, &[&str]); 10] = [
        ("outcomes", &["metric"]),
        ("steps", &["promise"]),
        ("rules", &["reason", "source"]),
        ("contracts", &["how", "owner", "penalty"]),
        ("briefs", &["product", "users", "value", "contract", "excellence", "monitoring", "iteration"]),
        ("surveys", &["team"]),
        ("assessments", &["assessor", "evidence"]),
        ("ranks", &["answers_for"]),
        ("cycles", &["review", "account"]),
        ("assumptions", &["test"]),
    ];

    fn is_written(list: &str, field: &str) -> bool {
        EVERYWHERE.contains(&field) || IN.iter().any(|(known, fields)| *known == list && fields.contains(&field))
    }

    /// The paths of all texts, and of all that has a space and is no text that is known here.
    fn texts(value: &Value, path: &str, list: &str, found: &mut (BTreeSet<String>, BTreeSet<String>)) {
        match value {
            Value::Object(fields) => {
                for (field, value) in fields {
                    let path = format!("{path}/{field}");
                    match value {
                        Value::String(_) if is_written(list, field) => drop(found.0.insert(path)),
                        Value::String(text) if text.contains(' ') => drop(found.1.insert(path)),
                        _ => texts(value, &path, if list.is_empty() { field } else { list }, found),
                    }
                }
            }
            Value::Array(items) => {
                for (place, item) in items.iter().enumerate() {
                    let name = item["id"].as_str().map_or_else(|| place.to_string(), str::to_owned);
                    texts(item, &format!("{path}/{name}"), list, found);
                }
            }
            _ => {}
        }
    }

    #[test]
    fn all_that_is_written_in_the_sample_is_there_in_french_and_nothing_else() {
        let sample: Value = serde_json::from_str(SAMPLE).expect("the sample is JSON");
        let mut found = Default::default();
        texts(&sample["roadmap"], "", "", &mut found);
        let words: Map<String, Value> = serde_json::from_str(FRENCH).expect("words are JSON");
        assert_eq!(found.1, BTreeSet::new(), "texts in fields that this test does not know");
        assert_eq!(words.keys().cloned().collect::<BTreeSet<_>>(), found.0);
        assert!(words.values().all(|word| word.as_str().is_some_and(|word| !word.trim().is_empty())));
        let mut changed = sample.clone();
        for (path, word) in &words {
            assert!(at(&mut changed["roadmap"], path).is_some_and(|place| *place != Value::Null), "{path}: {word}");
        }
    }

    #[test]
    fn it_is_the_same_roadmap_in_every_language_and_has_no_problem_in_any() {
        let [english, french] = Language::ALL.map(|language| speaking(language, sample));
        assert_ne!(english.roadmap, french.roadmap);
        // but for the words it is the very same
        let wordless = |roadmap: &model::Roadmap| {
            let mut value = serde_json::to_value(roadmap).expect("a roadmap is JSON");
            let words: Map<String, Value> = serde_json::from_str(FRENCH).expect("words are JSON");
            for path in words.keys() {
                *at(&mut value, path).unwrap_or_else(|| panic!("{path} leads nowhere")) = Value::Null;
            }
            value
        };
        assert_eq!(wordless(&english.roadmap), wordless(&french.roadmap));
        let (plan, its) = (french.plan.expect("it has a plan"), english.plan.expect("it has a plan"));
        assert_eq!((&plan.starts, plan.value, plan.bound), (&its.starts, its.value, its.bound));
        assert_eq!(model::check_plan(&french.roadmap, &plan), vec![]);
        assert_eq!(speaking(Language::French, || find_problems(&french.roadmap)), vec![]);
        assert_eq!(french.roadmap.settings.stage_unit, "changements");
    }
}
