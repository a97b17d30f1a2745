//! Ids that are used twice, names that are missing or too long, texts with hidden characters, lists that are too
//! long.

use std::collections::BTreeSet;

use super::Report;
use crate::{Roadmap, text};

const MAX_NAME: usize = 200;
const MAX_NOTE: usize = 20_000;
const MAX_ITEMS: usize = 5_000;

pub(super) fn find(roadmap: &Roadmap, report: &mut Report) {
    let name = &roadmap.settings.name;
    if name.trim().is_empty() || name.chars().count() > MAX_NAME {
        report.blocks("roadmap_name", "settings", "The roadmap has no name, or one above 200 characters.", NAME_HINT);
    }
    macro_rules! each {
        ($noun:literal, $list:ident) => {
            check_list(report, $noun, roadmap.$list.iter().map(|item| (item.id.as_str(), item.name.as_str())));
        };
    }
    each!("capability", capabilities);
    each!("investment", investments);
    each!("output", outputs);
    each!("outcome", outcomes);
    each!("fund", funds);
    each!("pool", pools);
    each!("step", steps);
    each!("shock", shocks);
    let mut decided = BTreeSet::new();
    for decision in &roadmap.decisions {
        if !decided.insert(decision.investment()) {
            report.blocks(
                "decided_twice",
                format!("investment {}", decision.investment()),
                "There are two decisions on it.",
                "Keep one pin or one exclusion per investment.",
            );
        }
    }
    let notes = roadmap.investments.iter().map(|i| (&i.id, &i.note));
    for (id, _) in notes.filter(|(_, note)| note.chars().count() > MAX_NOTE) {
        report.blocks(
            "note_too_long",
            format!("investment {id}"),
            "Its note is longer than 20,000 characters.",
            "Shorten the note.",
        );
    }
    for subject in text::unclean(roadmap) {
        report.blocks(
            "hidden_characters",
            subject,
            "A text of it holds characters that cannot be seen, or that reorder what follows.",
            "Type the text anew.",
        );
    }
    let longest = [roadmap.needs.len(), roadmap.effects.len(), roadmap.estimates.len()];
    if longest.into_iter().any(|length| length > 4 * MAX_ITEMS) {
        report.blocks(
            "too_many",
            "roadmap",
            "There are more than 20,000 needs, effects or estimates.",
            "Split the roadmap into several.",
        );
    }
}

const NAME_HINT: &str = "Give it a name of 1 to 200 characters.";

fn check_list<'a>(report: &mut Report, noun: &str, items: impl ExactSizeIterator<Item = (&'a str, &'a str)>) {
    if items.len() > MAX_ITEMS {
        report.blocks(
            "too_many",
            "roadmap",
            format!("There are {} items of the kind {noun}; at most 5,000 are possible.", items.len()),
            "Split the roadmap into several.",
        );
    }
    let mut seen = BTreeSet::new();
    for (id, name) in items {
        if !seen.insert(id) {
            report.blocks(
                "duplicate_id",
                format!("{noun} {id}"),
                "Its id is used twice.",
                "Give each item an id of its own.",
            );
        }
        if name.trim().is_empty() || name.chars().count() > MAX_NAME {
            report.blocks("name", format!("{noun} {id}"), "It has no name, or one above 200 characters.", NAME_HINT);
        }
    }
}
