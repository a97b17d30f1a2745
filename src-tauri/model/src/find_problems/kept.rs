//! What was kept beside the plan: scenarios that name what is gone, verdicts that no longer fit, pages of the story. None of it is ever
//! taken away, and none of it keeps a roadmap from being planned, unless a document could not hold it.

use std::collections::BTreeSet;

use super::Report;
use crate::scenario::LONGEST_NAME;
use crate::story::{LONGEST_NOTES, LONGEST_TITLE, MOST_PAGES};
use crate::verdict::{self, LONGEST_REASON, Says};
use crate::{Decision, Index, PageChart, words};

/// The most scenarios that can be kept.
const MOST_SCENARIOS: usize = 500;

pub(super) fn find(index: &Index, report: &mut Report) {
    scenarios(index, report);
    verdicts(index, report);
    pages(index, report);
}

fn scenarios(index: &Index, report: &mut Report) {
    let roadmap = index.roadmap();
    if roadmap.scenarios.len() > MOST_SCENARIOS {
        let message = format!("There are {} scenarios; at most 500 are possible.", roadmap.scenarios.len());
        report.blocks("too_many", "roadmap", message, "Remove those that are no longer looked at.");
    }
    let mut names = BTreeSet::new();
    for scenario in &roadmap.scenarios {
        let subject = || format!("scenario {}", scenario.name);
        let length = scenario.name.trim().chars().count();
        if length == 0 || length > LONGEST_NAME {
            let hint = "Give it a name of 1 to 200 characters.";
            report.warns("scenario_name", subject(), "It has no name, or one above 200 characters.", hint);
        }
        if !names.insert(scenario.name.trim().to_lowercase()) {
            report.warns("scenario_twice", subject(), "Another scenario has the same name.", "Rename one of the two.");
        }
        if let Err(misread) = scenario.overlay(roadmap) {
            report.warns(
                "scenario_outdated",
                subject(),
                format!("It can no longer be planned. {misread} It said: {}", scenario.sentence),
                "Bring back what it names, or remove the scenario. It is kept as it was.",
            );
        }
    }
}

fn verdicts(index: &Index, report: &mut Report) {
    let roadmap = index.roadmap();
    let settings = &roadmap.settings;
    let mut seen = BTreeSet::new();
    for verdict in &roadmap.verdicts {
        let subject = || format!("verdict on {}", verdict.investment);
        if !seen.insert(&verdict.investment) {
            let message = "There are two recorded decisions on it.";
            report.blocks("said_twice", subject(), message, "Keep one per investment.");
        }
        if index.investment(&verdict.investment).is_none() {
            let message = format!("It is about investment \"{}\", which does not exist.", verdict.investment);
            report.warns("verdict_outdated", subject(), message, "Bring the investment back, or take the record away.");
        }
        if verdict.reason.chars().count() > LONGEST_REASON {
            let message = "Its reason is longer than 2,000 characters.";
            report.blocks("note_too_long", subject(), message, "Shorten the reason.");
        }
        if verdict::day(&verdict.decided).is_none() {
            let message = format!("\"{}\" is not a day on which something can be decided.", verdict.decided);
            report.warns("verdict_day", subject(), message, "Write it as year, month and day: 2026-11-21.");
        }
        if let Says::NotNow { look_again } = verdict.says
            && look_again.0 >= settings.periods
        {
            let count = words::count(settings.periods.into());
            let message = format!("It is to be looked at again after the {count} periods of the roadmap.");
            report.warns("look_again_outside", subject(), message, "Choose a period within the roadmap.");
        }
        let contradicts = match (roadmap.decision(&verdict.investment), verdict.says) {
            (Some(Decision::Pin { .. }), Says::No) => Some("You said no to it, and it is pinned."),
            (Some(Decision::Exclude { .. }), Says::Yes) => Some("You said yes to it, and it is excluded."),
            _ => None,
        };
        if let Some(message) = contradicts {
            report.warns("verdict_contradicts", subject(), message, "Lift the one, or record the other anew.");
        }
    }
}

fn pages(index: &Index, report: &mut Report) {
    let roadmap = index.roadmap();
    if roadmap.story.len() > MOST_PAGES {
        let message = format!("The story has {} pages; at most 100 are possible.", roadmap.story.len());
        report.blocks("too_many", "roadmap", message, "Remove those that are not shown.");
    }
    for (number, page) in (1..).zip(&roadmap.story) {
        let subject = || format!("page {number}");
        let title = page.title.as_ref().map_or("", |title| &title.text);
        if title.chars().count() > LONGEST_TITLE {
            let message = "Its title is longer than 200 characters.";
            report.warns("page_title", subject(), message, "Shorten it to what fits two lines.");
        }
        if page.notes.chars().count() > LONGEST_NOTES {
            let message = "Its notes are longer than 5,000 characters.";
            report.blocks("note_too_long", subject(), message, "Shorten the notes.");
        }
        match &page.scenario {
            Some(name) if roadmap.scenario(name).is_none() => {
                let message = format!("It compares with the scenario “{name}”, which does not exist.");
                report.warns("page_outdated", subject(), message, "Keep the scenario again, or remove the page.");
            }
            None if page.chart == PageChart::Difference => {
                let message = "It compares with no scenario.";
                report.warns("page_outdated", subject(), message, "Choose a scenario, or remove the page.");
            }
            _ => {}
        }
    }
}
