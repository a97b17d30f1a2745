//! Ranks of the two paths to mastery, and the skills that are expected of those who hold them.
//!
//! A rank is a place for people, never a person: there are no names and nobody's performance here. Planning does not
//! look at it. Deliberately not here: who can own what in a plan (see [`crate::mastery`]), and which rank is above
//! which (see [`crate::ladder`]).

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::{RankId, Roadmap, SkillId, lasting, say};

/// The most skills there can be: a chart shows all of them.
pub const MOST_SKILLS: usize = 48;
/// The most ranks there can be on both paths together.
pub const MOST_RANKS: usize = 24;
/// The most people who can hold one rank.
pub const MOST_PEOPLE: u16 = 10_000;
/// The largest freedom, and the largest responsibility.
pub const MOST_FREEDOM: u8 = 5;
/// The most investments somebody can be said to own at once.
pub const MOST_SPAN: u8 = 20;
/// How many investments somebody owns at once until somebody says otherwise.
pub const USUAL_SPAN: u8 = 2;

/// Something people are able to do.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Skill {
    /// Stable id.
    pub id: SkillId,
    /// Name shown to people.
    pub name: String,
}

/// One of the two paths that lead beyond senior.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Track {
    /// Mastery of the craft, without leading people.
    Expert,
    /// Leading people.
    Management,
}

impl Track {
    /// Both of them.
    pub const ALL: [Self; 2] = [Self::Expert, Self::Management];

    /// The name shown to people.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Expert => lasting!(say!("track-expert")),
            Self::Management => lasting!(say!("track-management")),
        }
    }
}

/// A rank on one of the paths. Of two ranks on the same path the later one in the list is the higher one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Rank {
    /// Stable id.
    pub id: RankId,
    /// Name shown to people.
    pub name: String,
    /// The path it is on.
    pub track: Track,
    /// How many people hold it today, 0 to 10 000.
    #[serde(default, skip_serializing_if = "is_nobody")]
    pub headcount: u16,
    /// How freely one chooses whom one works with, 0 to 5.
    #[serde(default, skip_serializing_if = "is_none")]
    pub team: u8,
    /// How freely one chooses what one works on, 0 to 5.
    #[serde(default, skip_serializing_if = "is_none")]
    pub task: u8,
    /// How freely one chooses with what one works, 0 to 5.
    #[serde(default, skip_serializing_if = "is_none")]
    pub technology: u8,
    /// How freely one chooses when one works, 0 to 5.
    #[serde(default, skip_serializing_if = "is_none")]
    pub time: u8,
    /// How much one answers for, 0 to 5.
    #[serde(default, skip_serializing_if = "is_none")]
    pub responsibility: u8,
    /// What one answers for, in words.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub answers_for: String,
    /// How many investments each who holds it can own at once, 1 to 20.
    #[serde(default = "usual_span", skip_serializing_if = "is_usual_span")]
    pub span: u8,
}

impl Rank {
    /// A rank that nobody holds yet, in the middle of everything.
    #[must_use]
    pub fn new(id: RankId, name: String, track: Track) -> Self {
        Self {
            id,
            name,
            track,
            headcount: 0,
            team: 2,
            task: 2,
            technology: 2,
            time: 2,
            responsibility: 2,
            answers_for: String::new(),
            span: USUAL_SPAN,
        }
    }

    /// The four freedoms: team, task, technology, time.
    #[must_use]
    pub fn freedoms(&self) -> [u8; 4] {
        [self.team, self.task, self.technology, self.time]
    }

    /// Whether freedom and responsibility are more than one apart, the mean of the four freedoms against the one
    /// responsibility: |sum of freedoms − 4 · responsibility| > 4.
    #[must_use]
    pub fn diverges(&self) -> bool {
        let freedom: i32 = self.freedoms().into_iter().map(i32::from).sum();
        (freedom - 4 * i32::from(self.responsibility)).abs() > 4
    }
}

/// From which level on a skill is expected of those who hold a rank. There is at most one for a rank and a skill.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Expectation {
    /// The rank; it may have been removed since.
    pub rank: RankId,
    /// The skill; it may have been removed since.
    pub skill: SkillId,
    /// The least level that is expected, 1 to 5.
    pub level: u8,
}

fn usual_span() -> u8 {
    USUAL_SPAN
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "the signature serde asks for")]
fn is_usual_span(span: &u8) -> bool {
    *span == USUAL_SPAN
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "the signature serde asks for")]
fn is_none(grade: &u8) -> bool {
    *grade == 0
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "the signature serde asks for")]
fn is_nobody(headcount: &u16) -> bool {
    *headcount == 0
}

impl Roadmap {
    /// Records what is expected in place of what was; without a level nothing is.
    pub fn set_expectation(&mut self, rank: RankId, skill: SkillId, level: Option<u8>) {
        let is_it = |known: &Expectation| known.rank == rank && known.skill == skill;
        let there = self.expectations.iter().position(is_it);
        match (there, level) {
            (Some(there), Some(level)) => self.expectations[there].level = level,
            (Some(there), None) => drop(self.expectations.remove(there)),
            (None, Some(level)) => self.expectations.push(Expectation { rank, skill, level }),
            (None, None) => {}
        }
    }
}
