//! What teams answered when they were asked how they work together: statements, surveys of a team, and per statement a mean
//! and a spread.
//!
//! It is about teams, never about people: there is no name of anyone and no single answer in it, and a survey of fewer
//! people than the roadmap asks for is neither shown nor used, so that nobody can be guessed from it. Planning does not
//! look at it. Deliberately not here: what follows from the answers (see [`crate::culture`]).

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::calendar::YearMonth;
use crate::{CapabilityId, Roadmap, StatementId, SurveyId, lasting, say};

/// The most statements there can be: a chart shows all of them.
pub const MOST_STATEMENTS: usize = 24;
/// The most surveys there can be.
pub const MOST_SURVEYS: usize = 200;
/// The most people that can have answered one survey.
pub const MOST_PEOPLE: u32 = 1_000_000;
/// The ends of the scale in hundredths: 1 is "not at all", 7 is "entirely".
pub const SCALE: (u16, u16) = (100, 700);
/// The greatest spread there can be on the scale, in hundredths: one half answers 1, the other 7.
pub const MOST_SPREAD: u16 = 300;
/// How many people have to have answered until the roadmap says otherwise.
pub const USUAL_GROUP: u16 = 5;
/// The smallest group a roadmap may ask for: below it, each of them knows what another one said.
pub const LEAST_GROUP: u16 = 3;
/// The largest group a roadmap may ask for.
pub const MOST_GROUP: u16 = 100;

/// What a statement is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum About {
    /// How information flows and what happens with failure: R. Westrum, "A typology of organisational cultures" (2004).
    Culture,
    /// Whether speaking up is safe: A. Edmondson, "Psychological safety and learning behavior in work teams" (1999).
    Safety,
}

impl About {
    /// Both, in the order in which they are shown.
    pub const ALL: [Self; 2] = [Self::Culture, Self::Safety];

    /// Its code, the same in every language.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Culture => "culture",
            Self::Safety => "safety",
        }
    }

    /// The word for it: "Culture".
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Culture => lasting!(say!("about-culture")),
            Self::Safety => lasting!(say!("about-safety")),
        }
    }
}

/// A statement that teams agree with or not, worded so that agreement is good.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Statement {
    /// Stable id.
    pub id: StatementId,
    /// The statement itself.
    pub name: String,
    /// What it is about.
    pub about: About,
    /// The capability that makes it truer, usually one of Organization; it may have been removed since.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub capability: Option<CapabilityId>,
}

/// A team that was asked in a month.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Survey {
    /// Stable id.
    pub id: SurveyId,
    /// Name shown to people.
    pub name: String,
    /// The team; a survey without one is of a team of its own name.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub team: String,
    /// The month in which it was asked.
    pub month: YearMonth,
    /// How many people answered.
    pub people: u32,
}

/// What a team answered to a statement. There is at most one for a survey and a statement.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Answer {
    /// The survey; it may have been removed since.
    pub survey: SurveyId,
    /// The statement; it may have been removed since.
    pub statement: StatementId,
    /// Mean of the answers in hundredths, 100 to 700.
    pub mean: u16,
    /// Standard deviation of the answers in hundredths, 0 to 300; nothing where it is not known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub spread: Option<u16>,
}

impl Survey {
    /// The team that was asked.
    #[must_use]
    pub fn team(&self) -> &str {
        let team = self.team.trim();
        if team.is_empty() { self.name.trim() } else { team }
    }
}

impl Answer {
    /// Whether answers of 1 to 7 can have this spread around this mean: the square of a standard deviation is at most
    /// (mean − 1)(7 − mean) (Bhatia and Davis, 2000).
    #[must_use]
    pub fn can_be(&self) -> bool {
        let (mean, spread) = (i64::from(self.mean), i64::from(self.spread.unwrap_or(0)));
        // both are rounded to hundredths, or to tenths by whoever typed them
        let rounded = (spread - 5).max(0);
        rounded * rounded <= (mean + 5 - i64::from(SCALE.0)).max(0) * (i64::from(SCALE.1) + 5 - mean).max(0)
    }
}

impl Roadmap {
    /// Whether enough people answered a survey for its means to be shown and used.
    #[must_use]
    pub fn is_shown(&self, survey: &Survey) -> bool {
        survey.people >= u32::from(self.settings.least_group.max(LEAST_GROUP))
    }

    /// All answers by survey and statement; the first of each counts.
    #[must_use]
    pub fn answers_by(&self) -> BTreeMap<(&SurveyId, &StatementId), &Answer> {
        let mut known = BTreeMap::new();
        for answer in &self.answers {
            known.entry((&answer.survey, &answer.statement)).or_insert(answer);
        }
        known
    }

    /// What a team answered to a statement.
    #[must_use]
    pub fn answer(&self, survey: &SurveyId, statement: &StatementId) -> Option<&Answer> {
        self.answers.iter().find(|answer| answer.survey == *survey && answer.statement == *statement)
    }

    /// Records an answer in place of the one there is, or takes it away.
    pub fn set_answer(&mut self, survey: &SurveyId, statement: &StatementId, answer: Option<Answer>) {
        let is_it = |known: &Answer| known.survey == *survey && known.statement == *statement;
        match (self.answers.iter().position(is_it), answer) {
            (Some(there), Some(answer)) => self.answers[there] = answer,
            (Some(there), None) => drop(self.answers.remove(there)),
            (None, Some(answer)) => self.answers.push(answer),
            (None, None) => {}
        }
    }
}
