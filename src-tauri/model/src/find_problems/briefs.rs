//! Briefs: twice, of nothing, too long.

use std::collections::BTreeSet;

use super::Report;
use super::identity::MAX_NOTE;
use crate::brief::Question;
use crate::problem::brief_subject;
use crate::{Index, say};

pub(super) fn find(index: &Index, report: &mut Report) {
    let mut seen = BTreeSet::new();
    for brief in &index.roadmap().briefs {
        let subject = || brief_subject(brief.investment.as_str());
        if !seen.insert(&brief.investment) {
            report.blocks("brief_twice", subject(), say!("brief-twice"), say!("brief-twice.hint"));
        }
        if index.investment(&brief.investment).is_none() {
            let message = say!("brief-of-nothing", investment = brief.investment.as_str());
            report.warns("brief_of_nothing", subject(), message, say!("brief-of-nothing.hint"));
        }
        let is_too_long = |question: &Question| brief.answer(*question).chars().count() > MAX_NOTE;
        for question in Question::ALL.into_iter().filter(is_too_long) {
            let message = say!("answer-too-long", question = question.name());
            report.blocks("answer_too_long", subject(), message, say!("answer-too-long.hint", most = MAX_NOTE));
        }
    }
}
