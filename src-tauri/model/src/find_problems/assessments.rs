//! Assessments: too many, out of range, twice, of nothing, by nobody, without evidence, of what is yet to come, more
//! seen than said, assessors who differ, and capabilities that do not stand where they were seen.

use std::collections::BTreeSet;

use super::Report;
use super::identity::{MAX_NAME, MAX_NOTE};
use crate::assessment::MOST_ASSESSMENTS;
use crate::calendar::YearMonth;
use crate::capability::MAX_LEVEL;
use crate::knowing::{APART, Knowing, Known, Round};
use crate::{Assessment, Index, Roadmap, say, words};

pub(super) fn find(index: &Index, report: &mut Report) {
    each(index, report);
    if let Some(knowing) = Knowing::of(index.roadmap()) {
        for known in &knowing.capabilities {
            differing(known, report);
            elsewhere(known, report);
        }
    }
}

/// The month in which the last period ends; nothing where there is no period.
fn last_month(roadmap: &Roadmap) -> Option<YearMonth> {
    let last = roadmap.settings.calendar().days(roadmap.settings.last_period()?).1.to_string();
    YearMonth::try_from(last.get(..7)?.to_owned()).ok()
}

fn each(index: &Index, report: &mut Report) {
    let roadmap = index.roadmap();
    let count = roadmap.assessments.len();
    if count > MOST_ASSESSMENTS {
        let (message, hint) =
            (say!("assessments-too-many", count = count), say!("assessments-too-many.hint", most = MOST_ASSESSMENTS));
        report.blocks("too_many_assessments", "roadmap", message, hint);
    }
    let last = last_month(roadmap);
    let mut seen = BTreeSet::new();
    for assessment in &roadmap.assessments {
        let Assessment { id, capability, month, assessor, declared, evidenced, evidence } = assessment;
        let subject = || format!("assessment {id}");
        if index.capability(capability).is_none() {
            let message = say!("assessment-of-nothing", capability = capability.as_str());
            report.warns("assessment_of_nothing", subject(), message, say!("assessment-of-nothing.hint"));
        }
        if assessor.chars().count() > MAX_NAME {
            let hint = say!("assessor-too-long.hint", most = MAX_NAME);
            report.blocks("assessor_too_long", subject(), say!("assessor-too-long"), hint);
        }
        if assessor.trim().is_empty() {
            report.warns("assessed_by_nobody", subject(), say!("assessed-by-nobody"), say!("assessed-by-nobody.hint"));
        }
        if evidence.chars().count() > MAX_NOTE {
            let hint = say!("evidence-too-long.hint", most = MAX_NOTE);
            report.blocks("evidence_too_long", subject(), say!("evidence-too-long"), hint);
        }
        if let Some(level) = [*declared, *evidenced].into_iter().find(|level| *level > MAX_LEVEL) {
            let message = say!("assessment-level", level = level);
            report.blocks("assessment_level", subject(), message, say!("assessment-level.hint", most = MAX_LEVEL));
        } else if evidenced > declared {
            let message = say!("assessment-above-said", evidenced = *evidenced, declared = *declared);
            let hint = say!("assessment-above-said.hint", evidenced = *evidenced);
            report.warns("assessment_above_said", subject(), message, hint);
        }
        if *evidenced > 0 && evidence.trim().is_empty() {
            let message = say!("assessment-unproven", level = *evidenced);
            report.warns("assessment_unproven", subject(), message, say!("assessment-unproven.hint"));
        }
        if last.is_some_and(|last| *month > last) {
            let message = say!("assessment-late", month = month.name());
            report.warns("assessment_late", subject(), message, say!("assessment-late.hint"));
        }
        if !seen.insert((capability, month, assessment.assessor_key())) {
            let message = say!("assessment-twice", month = month.name());
            report.warns("assessment_twice", subject(), message, say!("assessment-twice.hint"));
        }
    }
}

/// Two assessors of the latest month who are too far apart, in what they were told or in what they saw.
fn differing(known: &Known, report: &mut Report) {
    let round = known.latest();
    let apart = |of: fn(&Assessment) -> u8, is_apart: bool, what: &str| {
        let (low, high) = (lowest(round, of)?, highest(round, of)?);
        let name = |assessment: &Assessment| match assessment.assessor.trim() {
            "" => say!("assessor-unnamed"),
            name => words::quoted(name),
        };
        is_apart.then(|| {
            let (least, most) = (of(low), of(high));
            say!("assessors-differ", what = what, low = name(low), least = least, high = name(high), most = most)
        })
    };
    let seen = apart(|known| known.evidenced, round.evidenced.spread() >= APART, "seen");
    let said = apart(|known| known.declared, round.declared.spread() >= APART, "said");
    if let Some(message) = seen.or(said) {
        let subject = format!("capability {}", known.capability.id);
        report.warns("assessors_differ", subject, message, say!("assessors-differ.hint"));
    }
}

fn lowest<'r>(round: &Round<'r>, of: fn(&Assessment) -> u8) -> Option<&'r Assessment> {
    round.assessments.iter().copied().min_by_key(|known| of(known))
}

fn highest<'r>(round: &Round<'r>, of: fn(&Assessment) -> u8) -> Option<&'r Assessment> {
    round.assessments.iter().copied().max_by_key(|known| of(known))
}

/// A capability that planning takes for another level than the one it was seen at.
fn elsewhere(known: &Known, report: &mut Report) {
    let (now, round) = (known.capability.now, known.latest());
    if now != round.evidenced.median && now <= MAX_LEVEL {
        let (level, month) = (round.evidenced.median, round.month.name());
        let message = say!("level-not-as-seen", now = now, level = level, month = month);
        let subject = format!("capability {}", known.capability.id);
        report.warns("level_not_as_seen", subject, message, say!("level-not-as-seen.hint"));
    }
}
