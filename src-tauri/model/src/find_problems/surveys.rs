//! Statements, surveys and answers: too many, out of range, twice, of nothing, impossible, and surveys of so few people
//! that what they said is not shown.

use std::collections::BTreeSet;

use super::Report;
use super::identity::MAX_NAME;
use crate::problem::answer_subject;
use crate::survey::{MOST_PEOPLE, MOST_SPREAD, MOST_STATEMENTS, MOST_SURVEYS, SCALE};
use crate::{Answer, Index, say, words};

pub(super) fn find(index: &Index, report: &mut Report) {
    statements(index, report);
    surveys(index, report);
    answers(index, report);
}

fn statements(index: &Index, report: &mut Report) {
    let roadmap = index.roadmap();
    let count = roadmap.statements.len();
    if count > MOST_STATEMENTS {
        let (message, hint) =
            (say!("statements-too-many", count = count), say!("statements-too-many.hint", most = MOST_STATEMENTS));
        report.blocks("too_many_statements", "roadmap", message, hint);
    }
    let mut names = BTreeSet::new();
    for statement in &roadmap.statements {
        let subject = || format!("statement {}", statement.id);
        if !names.insert(statement.name.trim().to_lowercase()) {
            report.warns("statement_twice", subject(), say!("statement-twice"), say!("statement-twice.hint"));
        }
        if let Some(capability) = statement.capability.as_ref().filter(|id| index.capability(id).is_none()) {
            let message = say!("statement-by-nothing", capability = capability.as_str());
            report.warns("statement_by_nothing", subject(), message, say!("statement-by-nothing.hint"));
        }
    }
}

fn surveys(index: &Index, report: &mut Report) {
    let roadmap = index.roadmap();
    let count = roadmap.surveys.len();
    if count > MOST_SURVEYS {
        let (message, hint) =
            (say!("surveys-too-many", count = count), say!("surveys-too-many.hint", most = MOST_SURVEYS));
        report.blocks("too_many_surveys", "roadmap", message, hint);
    }
    let least = roadmap.settings.least_group;
    let mut seen = BTreeSet::new();
    for survey in &roadmap.surveys {
        let subject = || format!("survey {}", survey.id);
        if survey.team.chars().count() > MAX_NAME {
            report.blocks("survey_team", subject(), say!("survey-team"), say!("survey-team.hint", most = MAX_NAME));
        }
        if survey.people > MOST_PEOPLE {
            let message = say!("survey-people", count = survey.people);
            let hint = say!("survey-people.hint", most = words::work(MOST_PEOPLE.into()));
            report.blocks("survey_people", subject(), message, hint);
        }
        if !roadmap.is_shown(survey) {
            let message = say!("survey-too-small", count = survey.people, least = least);
            report.warns("survey_too_small", subject(), message, say!("survey-too-small.hint"));
        }
        if !seen.insert((survey.team().to_lowercase(), survey.month)) {
            let message = say!("survey-twice", month = survey.month.name());
            report.warns("survey_twice", subject(), message, say!("survey-twice.hint"));
        }
    }
}

fn answers(index: &Index, report: &mut Report) {
    let mut seen = BTreeSet::new();
    for answer in &index.roadmap().answers {
        let Answer { survey, statement, mean, spread } = answer;
        let subject = || answer_subject(survey.as_str(), statement.as_str());
        if !seen.insert((survey, statement)) {
            report.blocks("answer_twice", subject(), say!("answer-twice"), say!("answer-twice.hint"));
        }
        if index.survey(survey).is_none() {
            let message = say!("answer-of-nothing", survey = survey.as_str());
            report.warns("answer_of_nothing", subject(), message, say!("answer-of-nothing.hint"));
        }
        if index.statement(statement).is_none() {
            let message = say!("answer-to-nothing", statement = statement.as_str());
            report.warns("answer_to_nothing", subject(), message, say!("answer-to-nothing.hint"));
        }
        let is_mean = (SCALE.0..=SCALE.1).contains(mean);
        if !is_mean {
            let message = say!("answer-mean", mean = words::hundredths((*mean).into()));
            report.blocks("answer_mean", subject(), message, say!("answer-mean.hint"));
        }
        match spread {
            Some(spread) if *spread > MOST_SPREAD => {
                let message = say!("answer-spread", spread = words::hundredths((*spread).into()));
                report.blocks("answer_spread", subject(), message, say!("answer-spread.hint"));
            }
            Some(_) if is_mean && !answer.can_be() => {
                report.warns("answer_impossible", subject(), say!("answer-impossible"), say!("answer-impossible.hint"));
            }
            _ => {}
        }
    }
}
