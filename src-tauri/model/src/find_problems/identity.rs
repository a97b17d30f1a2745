//! Ids that are used twice, names that are missing or too long, texts with hidden characters, lists that are too
//! long.

use std::collections::BTreeSet;

use super::Report;
use crate::{Roadmap, say, text};

pub(super) const MAX_NAME: usize = 200;
pub(super) const MAX_NOTE: usize = 20_000;
const MAX_ITEMS: usize = 5_000;

pub(super) fn find(roadmap: &Roadmap, report: &mut Report) {
    let name = &roadmap.settings.name;
    if name.trim().is_empty() || name.chars().count() > MAX_NAME {
        report.blocks("roadmap_name", "settings", say!("roadmap-name"), say!("no-name.hint"));
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
    each!("rule", rules);
    each!("stakeholder", stakeholders);
    each!("stage", stages);
    each!("principle", principles);
    each!("theme", themes);
    each!("statement", statements);
    each!("survey", surveys);
    each!("zone", zones);
    each!("team", teams);
    each!("skill", skills);
    each!("rank", ranks);
    each!("blade", blades);
    each!("driver", drivers);
    each!("loop", loops);
    each!("cycle", cycles);
    each!("assumption", assumptions);
    each!("debt", debts);
    each!("contract", contracts);
    let rules: BTreeSet<_> = roadmap.rules.iter().map(|rule| &rule.id).collect();
    for contract in roadmap.contracts.iter().filter(|contract| rules.contains(&contract.id)) {
        let subject = format!("contract {}", contract.id);
        report.blocks("duplicate_id", subject, say!("duplicate-id"), say!("duplicate-id.hint"));
    }
    let mut assessed = BTreeSet::new();
    for assessment in roadmap.assessments.iter().filter(|assessment| !assessed.insert(&assessment.id)) {
        let subject = format!("assessment {}", assessment.id);
        report.blocks("duplicate_id", subject, say!("duplicate-id"), say!("duplicate-id.hint"));
    }
    let mut decided = BTreeSet::new();
    for decision in &roadmap.decisions {
        if !decided.insert(decision.investment()) {
            report.blocks(
                "decided_twice",
                format!("investment {}", decision.investment()),
                say!("decided-twice"),
                say!("decided-twice.hint"),
            );
        }
    }
    let notes = roadmap.investments.iter().map(|i| (&i.id, &i.note));
    for (id, _) in notes.filter(|(_, note)| note.chars().count() > MAX_NOTE) {
        report.blocks("note_too_long", format!("investment {id}"), say!("note-too-long"), say!("note-too-long.hint"));
    }
    for subject in text::unclean(roadmap) {
        report.blocks("hidden_characters", subject, say!("hidden-characters"), say!("hidden-characters.hint"));
    }
    let links = [roadmap.needs.len(), roadmap.effects.len(), roadmap.estimates.len()];
    let tables = [roadmap.stances.len(), roadmap.lifts.len(), roadmap.practices.len(), roadmap.companions.len()];
    let parts = [roadmap.placements.len(), roadmap.talks.len(), roadmap.bridges.len()];
    let longest = links
        .into_iter()
        .chain(tables)
        .chain([roadmap.answers.len()])
        .chain(parts)
        .chain([roadmap.expectations.len(), roadmap.ownerships.len()])
        .chain([roadmap.influences.len(), roadmap.pushes.len()])
        .chain([roadmap.comparisons.len(), roadmap.driver_links.len()])
        .chain([roadmap.keys.len(), roadmap.shortenings.len(), roadmap.repayments.len()]);
    if longest.into_iter().any(|length| length > 4 * MAX_ITEMS) {
        report.blocks("too_many", "roadmap", say!("too-many-links"), say!("too-many.hint"));
    }
}

fn check_list<'a>(report: &mut Report, noun: &str, items: impl ExactSizeIterator<Item = (&'a str, &'a str)>) {
    if items.len() > MAX_ITEMS {
        report.blocks(
            "too_many",
            "roadmap",
            say!("too-many", count = items.len().to_string(), noun = noun),
            say!("too-many.hint"),
        );
    }
    let mut seen = BTreeSet::new();
    for (id, name) in items {
        if !seen.insert(id) {
            report.blocks("duplicate_id", format!("{noun} {id}"), say!("duplicate-id"), say!("duplicate-id.hint"));
        }
        if name.trim().is_empty() || name.chars().count() > MAX_NAME {
            report.blocks("name", format!("{noun} {id}"), say!("no-name"), say!("no-name.hint"));
        }
    }
}
