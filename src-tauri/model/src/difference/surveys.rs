//! Statements, surveys and what was answered, told by names. Means of a survey of too few people are not told here either.

use super::changes::Changes;
use super::item::{Item, name_or_id};
use super::sides::Side;
use super::texts;
use crate::{Answer, Statement, Survey, lasting, say, words};

impl Item for Statement {
    fn noun() -> &'static str {
        lasting!(say!("statement-noun"))
    }

    fn key(&self) -> [&str; 3] {
        [self.id.as_str(), "", ""]
    }

    fn name(&self, _: &Side) -> String {
        name_or_id(&self.name, self.id.as_str())
    }

    fn tell(&self, after: &Self, changes: &mut Changes) {
        let Self { id: _, name, about, capability } = after;
        changes.text(&say!("field-name"), &self.name, name);
        changes.value(&say!("statement-field-about"), &self.about, about, |about, _| about.name().to_owned());
        changes.value(&say!("statement-field-capability"), &self.capability, capability, |capability, side| {
            capability.as_ref().map_or_else(|| say!("statement-no-capability"), |id| side.name_of_capability(id))
        });
    }
}

impl Item for Survey {
    fn noun() -> &'static str {
        lasting!(say!("survey-noun"))
    }

    fn key(&self) -> [&str; 3] {
        [self.id.as_str(), "", ""]
    }

    fn name(&self, _: &Side) -> String {
        name_or_id(&self.name, self.id.as_str())
    }

    fn tell(&self, after: &Self, changes: &mut Changes) {
        let Self { id: _, name, team, month, people } = after;
        changes.text(&say!("field-name"), &self.name, name);
        changes.value(&say!("survey-field-team"), &self.team, team, |team, _| texts::name(team));
        changes.value(&say!("survey-field-month"), &self.month, month, |month, _| month.name());
        changes.value(&say!("survey-field-people"), &self.people, people, |people, _| people.to_string());
    }
}

impl Item for Answer {
    fn noun() -> &'static str {
        lasting!(say!("answer-noun"))
    }

    fn key(&self) -> [&str; 3] {
        [self.survey.as_str(), self.statement.as_str(), ""]
    }

    fn name(&self, side: &Side) -> String {
        let (survey, statement) = (side.name_of_survey(&self.survey), side.name_of_statement(&self.statement));
        say!("answer-name", survey = survey, statement = statement)
    }

    fn whole(&self, side: &Side) -> String {
        say!("answer-whole", name = self.name(side), mean = shown(self, Some(self.mean), side))
    }

    fn tell(&self, after: &Self, changes: &mut Changes) {
        let Self { survey: _, statement: _, mean, spread } = after;
        changes.value(&say!("answer-field-mean"), &self.mean, mean, |mean, side| shown(self, Some(*mean), side));
        changes.value(&say!("answer-field-spread"), &self.spread, spread, |spread, side| shown(self, *spread, side));
    }
}

/// A figure of an answer, unless too few people gave it.
fn shown(answer: &Answer, figure: Option<u16>, side: &Side) -> String {
    match figure {
        _ if !side.is_shown(&answer.survey) => say!("answer-hidden"),
        Some(figure) => words::hundredths(figure.into()),
        None => say!("answer-unknown"),
    }
}
