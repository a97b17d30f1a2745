//! What was kept beside the plan: scenarios that name what is gone, verdicts that no longer fit, pages of the story.
//! None of it is ever taken away, and none of it keeps a roadmap from being planned, unless a document could not hold
//! it.

use std::collections::BTreeSet;

use super::Report;
use crate::scenario::LONGEST_NAME;
use crate::story::{LONGEST_NOTES, LONGEST_TITLE, MOST_PAGES};
use crate::verdict::{self, LONGEST_REASON, Says};
use crate::{Decision, Index, PageChart, say, words};

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
        let message = say!("too-many-scenarios", count = roadmap.scenarios.len().to_string());
        report.blocks("too_many", "roadmap", message, say!("too-many-scenarios.hint"));
    }
    let mut names = BTreeSet::new();
    for scenario in &roadmap.scenarios {
        let subject = || format!("scenario {}", scenario.name);
        let length = scenario.name.trim().chars().count();
        if length == 0 || length > LONGEST_NAME {
            report.warns("scenario_name", subject(), say!("no-name"), say!("no-name.hint"));
        }
        if !names.insert(scenario.name.trim().to_lowercase()) {
            report.warns("scenario_twice", subject(), say!("scenario-twice"), say!("scenario-twice.hint"));
        }
        if let Err(misread) = scenario.overlay(roadmap) {
            report.warns(
                "scenario_outdated",
                subject(),
                say!("scenario-outdated", why = misread.to_string(), sentence = &scenario.sentence),
                say!("scenario-outdated.hint"),
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
            let message = say!("said-twice");
            report.blocks("said_twice", subject(), message, say!("said-twice.hint"));
        }
        if index.investment(&verdict.investment).is_none() {
            let message = say!("verdict-outdated", id = verdict.investment.as_str());
            report.warns("verdict_outdated", subject(), message, say!("verdict-outdated.hint"));
        }
        if verdict.reason.chars().count() > LONGEST_REASON {
            let message = say!("reason-too-long");
            report.blocks("note_too_long", subject(), message, say!("reason-too-long.hint"));
        }
        if verdict::day(&verdict.decided).is_none() {
            let message = say!("verdict-day", day = &verdict.decided);
            report.warns("verdict_day", subject(), message, say!("verdict-day.hint"));
        }
        if let Says::NotNow { look_again } = verdict.says
            && look_again.0 >= settings.periods
        {
            let count = words::count(settings.periods.into());
            let message = say!("look-again-outside", count = count);
            report.warns("look_again_outside", subject(), message, say!("look-again-outside.hint"));
        }
        let contradicts = match (roadmap.decision(&verdict.investment), verdict.says) {
            (Some(Decision::Pin { .. }), Says::No) => Some(say!("no-and-pinned")),
            (Some(Decision::Lock { .. }), Says::No) => Some(say!("no-and-locked")),
            (Some(Decision::Exclude { .. }), Says::Yes) => Some(say!("yes-and-excluded")),
            _ => None,
        };
        if let Some(message) = contradicts {
            report.warns("verdict_contradicts", subject(), message, say!("verdict-contradicts"));
        }
    }
}

fn pages(index: &Index, report: &mut Report) {
    let roadmap = index.roadmap();
    if roadmap.story.len() > MOST_PAGES {
        let message = say!("too-many-pages", count = roadmap.story.len().to_string());
        report.blocks("too_many", "roadmap", message, say!("too-many-pages.hint"));
    }
    for (number, page) in (1..).zip(&roadmap.story) {
        let subject = || format!("page {number}");
        let title = page.title.as_ref().map_or("", |title| &title.text);
        if title.chars().count() > LONGEST_TITLE {
            let message = say!("title-too-long");
            report.warns("page_title", subject(), message, say!("title-too-long.hint"));
        }
        if page.notes.chars().count() > LONGEST_NOTES {
            let message = say!("notes-too-long");
            report.blocks("note_too_long", subject(), message, say!("notes-too-long.hint"));
        }
        match &page.scenario {
            Some(name) if roadmap.scenario(name).is_none() => {
                let message = say!("page-outdated", name = name);
                report.warns("page_outdated", subject(), message, say!("page-outdated.hint"));
            }
            None if page.chart == PageChart::Difference => {
                let message = say!("page-compares-nothing");
                report.warns("page_outdated", subject(), message, say!("page-compares-nothing.hint"));
            }
            _ => {}
        }
    }
}
