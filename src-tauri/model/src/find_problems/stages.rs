//! Stages, what is counted at them and what lifts them: not said, too many, out of range, twice, by or of nothing.

use std::collections::BTreeSet;

use super::Report;
use crate::problem::lift_subject;
use crate::stage::{LONGEST_UNIT, MOST_STAGES, MOST_WORK};
use crate::text::clean_line;
use crate::{Index, Lift, Roadmap, say};

pub(super) fn find(index: &Index, report: &mut Report) {
    let roadmap = index.roadmap();
    let unit_of = |work: u32| roadmap.settings.stage_unit_of(work.into());
    let count = roadmap.stages.len();
    if count > MOST_STAGES {
        let message = say!("stages-too-many", count = count);
        let hint = say!("stages-too-many.hint", most = MOST_STAGES);
        report.blocks("too_many_stages", "roadmap", message, hint);
    }
    unit(roadmap, report);
    let mut names = BTreeSet::new();
    for stage in &roadmap.stages {
        let subject = || format!("stage {}", stage.id);
        if stage.capacity > MOST_WORK {
            let message = say!("stage-capacity", capacity = i64::from(stage.capacity), unit = unit_of(stage.capacity));
            let hint = say!("stage-capacity.hint", most = i64::from(MOST_WORK));
            report.blocks("stage_capacity", subject(), message, hint);
        }
        if !names.insert(stage.name.trim().to_lowercase()) {
            report.warns("stage_twice", subject(), say!("stage-twice"), say!("stage-twice.hint"));
        }
    }
    let stages: BTreeSet<_> = roadmap.stages.iter().map(|stage| &stage.id).collect();
    let mut seen = BTreeSet::new();
    for Lift { stage, capability, per_level } in &roadmap.lifts {
        let subject = || lift_subject(stage.as_str(), capability.as_str());
        if !seen.insert((stage, capability)) {
            report.blocks("lift_twice", subject(), say!("lift-twice"), say!("lift-twice.hint"));
        }
        if !stages.contains(stage) {
            let message = say!("lift-of-nothing", stage = stage.as_str());
            report.warns("lift_of_nothing", subject(), message, say!("lift-of-nothing.hint"));
        }
        if index.capability(capability).is_none() {
            let message = say!("lift-by-nothing", capability = capability.as_str());
            report.warns("lift_by_nothing", subject(), message, say!("lift-by-nothing.hint"));
        }
        if *per_level == 0 || *per_level > MOST_WORK {
            let message = say!("lift-per-level", work = i64::from(*per_level), unit = unit_of(*per_level));
            let hint = say!("lift-per-level.hint", most = i64::from(MOST_WORK));
            report.blocks("lift_per_level", subject(), message, hint);
        }
    }
}

/// What is counted at the stages: not said, no word, or too long a one.
fn unit(roadmap: &Roadmap, report: &mut Report) {
    let unit = clean_line(&roadmap.settings.stage_unit);
    let length = unit.chars().count();
    if unit.is_empty() {
        if !roadmap.stages.is_empty() {
            report.warns("stage_unit_missing", "settings", say!("stage-unit-missing"), say!("stage-unit-missing.hint"));
        }
    } else if !unit.chars().any(char::is_alphabetic) {
        let message = say!("stage-unit-no-word", unit = unit);
        report.warns("stage_unit_no_word", "settings", message, say!("stage-unit-no-word.hint"));
    } else if length > LONGEST_UNIT {
        let message = say!("stage-unit-long", count = length);
        let hint = say!("stage-unit-long.hint", most = LONGEST_UNIT);
        report.warns("stage_unit_long", "settings", message, hint);
    }
}
