//! Assumptions: too many, as good as certain while open, on nothing that is there, without a test, due or found too
//! late, twice, or failed under what was decided on.

use std::collections::BTreeSet;

use super::Report;
use crate::assumption::{Assumption, Finding, LONGEST_TEXT, MOST_ASSUMPTIONS};
use crate::expected::carried;
use crate::{Decision, Index, Investment, Period, Share, say, words};

pub(super) fn find(index: &Index, report: &mut Report) {
    let assumptions = &index.roadmap().assumptions;
    let count = assumptions.len();
    if count > MOST_ASSUMPTIONS {
        let message = say!("assumptions-too-many", count = count);
        report.blocks(
            "too_many_assumptions",
            "roadmap",
            message,
            say!("assumptions-too-many.hint", most = MOST_ASSUMPTIONS),
        );
    }
    let mut seen = BTreeSet::new();
    for item in assumptions {
        texts(item, report);
        confidence(item, report);
        if carries(index, item, report) {
            decided(index, item, report);
        }
        dates(index, item, report);
        if !seen.insert((item.name.trim().to_lowercase(), &item.investment, &item.output, &item.outcome)) {
            report.warns("assumption_twice", subject(item), say!("assumption-twice"), say!("assumption-twice.hint"));
        }
    }
}

fn subject(item: &Assumption) -> String {
    format!("assumption {}", item.id)
}

fn texts(item: &Assumption, report: &mut Report) {
    if [&item.test, &item.note].into_iter().any(|text| text.chars().count() > LONGEST_TEXT) {
        let hint = say!("assumption-text-too-long.hint");
        report.blocks("assumption_text", subject(item), say!("assumption-text-too-long"), hint);
    }
    if item.is_doubtful() && item.test.trim().is_empty() {
        let hint = say!("assumption-untested.hint");
        report.warns("assumption_untested", subject(item), say!("assumption-untested"), hint);
    }
}

fn confidence(item: &Assumption, report: &mut Report) {
    if !(Share::ZERO..=Share::WHOLE).contains(&item.confidence) {
        let message = say!("assumption-confidence", share = words::percent_exact(item.confidence));
        report.blocks("assumption_confidence", subject(item), message, say!("assumption-confidence.hint"));
    } else if item.finding == Finding::Open && item.confidence == Share::WHOLE {
        let hint = say!("assumption-sure.hint");
        report.warns("assumption_sure", subject(item), say!("assumption-sure"), hint);
    }
}

/// Whether any effect stands on it.
fn carries(index: &Index, item: &Assumption, report: &mut Report) -> bool {
    let investment = item.investment.as_ref().filter(|id| index.investment(id).is_none());
    let output = item.output.as_ref().filter(|id| index.output(id).is_none());
    let outcome = item.outcome.as_ref().filter(|id| index.outcome(id).is_none());
    let unknown = [
        ("investment", investment.map(|id| id.as_str())),
        ("output", output.map(|id| id.as_str())),
        ("outcome", outcome.map(|id| id.as_str())),
    ];
    let mut is_known = true;
    for (noun, id) in unknown {
        let Some(id) = id else { continue };
        is_known = false;
        let message = say!("assumption-of-nothing", noun = noun, id = id);
        report.warns("assumption_of_nothing", subject(item), message, say!("assumption-of-nothing.hint"));
    }
    let carries = is_known && carried(index, item).next().is_some();
    if is_known && !carries {
        let hint = say!("assumption-carries-nothing.hint");
        report.warns("assumption_carries_nothing", subject(item), say!("assumption-carries-nothing"), hint);
    }
    carries
}

/// The investments that stand on it and of which the start was decided, each with that.
fn decided_on<'r>(index: &Index<'r>, item: &Assumption) -> Vec<(&'r Investment, Period)> {
    let effects: Vec<_> = carried(index, item).collect();
    let is_meant = |maker: &Investment| item.investment.as_ref().is_none_or(|id| maker.id == *id);
    let mut found: Vec<(&Investment, Period)> = vec![];
    for maker in effects.iter().flat_map(|effect| effect.outputs()).flat_map(|output| index.makers(output)) {
        let start = match index.roadmap().decision(&maker.id) {
            Some(Decision::Pin { start, .. } | Decision::Lock { start, .. }) => *start,
            _ => continue,
        };
        if is_meant(maker) && !found.iter().any(|(known, _)| known.id == maker.id) {
            found.push((maker, start));
        }
    }
    found
}

fn decided(index: &Index, item: &Assumption, report: &mut Report) {
    let calendar = index.roadmap().settings.calendar();
    for (investment, start) in decided_on(index, item) {
        let (name, when) = (words::quoted(&investment.name), calendar.name(start));
        match (item.finding, item.due) {
            (Finding::Failed, _) => {
                let message = say!("assumption-failed-under", name = name);
                report.warns("assumption_failed", subject(item), message, say!("assumption-failed-under.hint"));
            }
            (Finding::Open, Some(due)) if due >= start => {
                let message = say!("assumption-late", due = calendar.name(due), name = name, when = when);
                report.warns("assumption_late", subject(item), message, say!("assumption-late.hint"));
            }
            _ => {}
        }
    }
}

fn dates(index: &Index, item: &Assumption, report: &mut Report) {
    let periods = index.roadmap().settings.periods;
    let is_after = |period: Option<Period>| period.is_some_and(|period| period.0 >= periods);
    if is_after(item.due) || is_after(item.found) {
        let message = say!("assumption-after-the-end", count = periods);
        report.warns("assumption_after_the_end", subject(item), message, say!("assumption-after-the-end.hint"));
    }
    if item.finding == Finding::Open && item.found.is_some() {
        let hint = say!("assumption-found-open.hint");
        report.warns("assumption_found_open", subject(item), say!("assumption-found-open"), hint);
    }
}
