//! Cycles that are over: too many, out of order with the roadmap or with one another, figures out of range, and reviews
//! that nobody has written; and what levels are worth at the end: twice, of nothing, out of range, or never.

use std::collections::BTreeSet;

use super::Report;
use super::amounts::LARGEST_MEASURE;
use super::identity::{MAX_NAME, MAX_NOTE};
use crate::cycle::{MOST_COUNTED, MOST_CYCLES, MOST_OUTCOMES, MOST_VALUE};
use crate::lasting::HIGHEST_LASTING;
use crate::problem::lasting_subject;
use crate::{Cycle, Index, Measure, Points, Roadmap, say, words};

pub(super) fn find(index: &Index, report: &mut Report) {
    let roadmap = index.roadmap();
    lasting(index, report);
    let count = roadmap.cycles.len();
    if count > MOST_CYCLES {
        let (message, hint) =
            (say!("cycles-too-many", count = count), say!("cycles-too-many.hint", most = MOST_CYCLES));
        report.blocks("too_many_cycles", "roadmap", message, hint);
    }
    for (place, cycle) in roadmap.cycles.iter().enumerate() {
        figures(cycle, report);
        times(roadmap, place, cycle, report);
        if cycle.review.trim().is_empty() {
            report.warns("cycle_review", subject(cycle), say!("cycle-review"), say!("cycle-review.hint"));
        }
    }
}

fn subject(cycle: &Cycle) -> String {
    format!("cycle {}", cycle.id)
}

fn figures(cycle: &Cycle, report: &mut Report) {
    let is_value = |value: crate::Value| (-MOST_VALUE.0..=MOST_VALUE.0).contains(&value.0);
    if !is_value(cycle.promised) || !is_value(cycle.reached) {
        report.blocks("cycle_value", subject(cycle), say!("cycle-value"), say!("cycle-value.hint"));
    }
    if cycle.planned > MOST_COUNTED || cycle.done > MOST_COUNTED {
        let message = say!("cycle-count", count = cycle.planned.max(cycle.done));
        report.blocks("cycle_count", subject(cycle), message, say!("cycle-count.hint", most = MOST_COUNTED));
    }
    if cycle.outcomes.len() > MOST_OUTCOMES {
        let message = say!("cycle-outcomes", count = cycle.outcomes.len());
        report.blocks("cycle_outcomes", subject(cycle), message, say!("cycle-outcomes.hint", most = MOST_OUTCOMES));
    }
    let is_long = |text: &str, most: usize| text.chars().count() > most;
    let has_long = is_long(&cycle.review, MAX_NOTE)
        || is_long(&cycle.account, MAX_NOTE)
        || cycle.outcomes.iter().any(|it| is_long(&it.name, MAX_NAME) || is_long(&it.unit, MAX_NAME));
    if has_long {
        let hint = say!("cycle-text.hint", most = MAX_NOTE, name = MAX_NAME);
        report.blocks("cycle_text", subject(cycle), say!("cycle-text"), hint);
    }
    let is_measure = |measure: Measure| (-LARGEST_MEASURE.0..=LARGEST_MEASURE.0).contains(&measure.0);
    for outcome in &cycle.outcomes {
        if ![Some(outcome.baseline), Some(outcome.promised), outcome.reached].into_iter().flatten().all(is_measure) {
            let message = say!("cycle-measure", name = words::quoted(&outcome.name));
            report.blocks("cycle_measure", subject(cycle), message, say!("cycle-measure.hint"));
        }
    }
}

fn times(roadmap: &Roadmap, place: usize, cycle: &Cycle, report: &mut Report) {
    if cycle.ended <= cycle.began {
        let message = say!("cycle-ends", began = cycle.began.name(), ended = cycle.ended.name());
        report.warns("cycle_ends", subject(cycle), message, say!("cycle-ends.hint"));
        return;
    }
    if cycle.ended > roadmap.settings.first_period {
        let first = roadmap.settings.first_period.name();
        let message = say!("cycle-not-over", ended = cycle.ended.name(), first = first);
        report.warns("cycle_not_over", subject(cycle), message, say!("cycle-not-over.hint"));
    }
    let meets = |other: &&Cycle| other.began < cycle.ended && cycle.began < other.ended;
    if let Some(other) = roadmap.cycles.iter().take(place).find(meets) {
        let message = say!("cycle-overlaps", name = words::quoted(&other.name));
        report.warns("cycle_overlaps", subject(cycle), message, say!("cycle-overlaps.hint"));
    }
}

fn lasting(index: &Index, report: &mut Report) {
    let mut seen = BTreeSet::new();
    for known in &index.roadmap().lasting {
        let subject = || lasting_subject(known.capability.as_str());
        if !seen.insert(&known.capability) {
            report.blocks("lasting_twice", subject(), say!("lasting-twice"), say!("lasting-twice.hint"));
        }
        if !(Points(1)..=HIGHEST_LASTING).contains(&known.per_level) {
            let hint = say!("lasting-worth.hint", most = words::worth(HIGHEST_LASTING));
            let message = say!("lasting-worth", points = known.per_level.0.to_string());
            report.blocks("lasting_worth", subject(), message, hint);
        }
        let Some(capability) = index.capability(&known.capability) else {
            let message = say!("lasting-of-nothing", capability = known.capability.as_str());
            report.warns("lasting_of_nothing", subject(), message, say!("lasting-of-nothing.hint"));
            continue;
        };
        let next = index.raisers(&capability.id, capability.now.saturating_add(1));
        if next.iter().all(|output| index.makers(&output.id).is_empty()) {
            let message = say!("lasting-never", name = words::quoted(&capability.name));
            report.warns("lasting_never", subject(), message, say!("lasting-never.hint"));
        }
    }
}
