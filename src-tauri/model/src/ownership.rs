//! Whom an investment asks for to own it, and whom it trains for a rank while others teach.
//!
//! Planning does not look at it. Deliberately not here: who can own what in a plan (see [`crate::mastery`]).

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::{InvestmentId, RankId, Roadmap, SkillId};

/// The most people an investment can train, and the most mentors it can take.
pub const MOST_TRAINED: u16 = 1_000;

/// Whom an investment asks for, and whom it trains. There is at most one for an investment, and none that says nothing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Ownership {
    /// The investment; it may have been removed since.
    pub investment: InvestmentId,
    /// The rank its owner has to hold at least, on the path of that rank.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rank: Option<RankId>,
    /// The skill its owner has to have.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub skill: Option<SkillId>,
    /// At which level, 1 to 5; it says nothing without a skill.
    #[serde(default = "least_level", skip_serializing_if = "is_least_level")]
    pub level: u8,
    /// The rank it trains people for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub trains: Option<RankId>,
    /// How many people hold that rank from the period after it on, 0 to 1000.
    #[serde(default, skip_serializing_if = "is_nobody")]
    pub trained: u16,
    /// How many people of higher ranks teach as long as it runs and own nothing meanwhile, 0 to 1000.
    #[serde(default, skip_serializing_if = "is_nobody")]
    pub mentors: u16,
}

fn least_level() -> u8 {
    1
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "the signature serde asks for")]
fn is_least_level(level: &u8) -> bool {
    *level == 1
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "the signature serde asks for")]
fn is_nobody(people: &u16) -> bool {
    *people == 0
}

impl Ownership {
    /// One that says nothing yet.
    #[must_use]
    pub fn of(investment: InvestmentId) -> Self {
        Self { investment, rank: None, skill: None, level: 1, trains: None, trained: 0, mentors: 0 }
    }

    /// Whether it asks for nobody and trains nobody.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        let Self { investment: _, rank, skill, level, trains, trained, mentors } = self;
        rank.is_none() && skill.is_none() && *level == 1 && trains.is_none() && *trained == 0 && *mentors == 0
    }
}

impl Roadmap {
    /// Whom an investment asks for, where anything is said of it.
    #[must_use]
    pub fn ownership(&self, investment: &InvestmentId) -> Option<&Ownership> {
        self.ownerships.iter().find(|known| known.investment == *investment)
    }

    /// Records whom an investment asks for in place of what was said; one that says nothing is taken away.
    pub fn set_ownership(&mut self, ownership: Ownership) {
        let there = self.ownerships.iter().position(|known| known.investment == ownership.investment);
        match there {
            Some(there) if ownership.is_empty() => drop(self.ownerships.remove(there)),
            Some(there) => self.ownerships[there] = ownership,
            None if ownership.is_empty() => {}
            None => self.ownerships.push(ownership),
        }
    }
}
