//! Who works together: teams, which of them talk with one another today, and which investments bring them together.
//!
//! Planning does not look at it, and there are no names of persons. Deliberately not here: which teams have to talk, and
//! whether they do (see [`crate::congruence`]).

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::{InvestmentId, Roadmap, TeamId};

/// The most teams there can be: a chart shows each against each.
pub const MOST_TEAMS: usize = 16;

/// A team.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Team {
    /// Stable id.
    pub id: TeamId,
    /// Name shown to people.
    pub name: String,
}

/// Two teams that talk with one another regularly today. There is at most one for two teams, in either order.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Talk {
    /// One of the two.
    pub team: TeamId,
    /// The other one.
    pub with: TeamId,
}

/// An investment that brings teams together: each of them talks with each other one once it works. There is at most one
/// for an investment.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Bridge {
    /// The investment; it may have been removed since.
    pub investment: InvestmentId,
    /// The teams, at least two.
    pub teams: Vec<TeamId>,
    /// How many periods after its end they talk; 0 means at the end of its last period.
    #[serde(default, skip_serializing_if = "is_at_once")]
    pub lag: u16,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "the signature serde asks for")]
fn is_at_once(lag: &u16) -> bool {
    *lag == 0
}

impl Talk {
    /// Whether it is between these two, in either order.
    #[must_use]
    pub fn is_between(&self, one: &TeamId, other: &TeamId) -> bool {
        (self.team == *one && self.with == *other) || (self.team == *other && self.with == *one)
    }
}

impl Bridge {
    /// Of an investment that brings nobody together yet.
    #[must_use]
    pub fn of(investment: InvestmentId) -> Self {
        Self { investment, teams: vec![], lag: 0 }
    }
}

impl Roadmap {
    /// The teams that one talks with today, in the order of the teams.
    #[must_use]
    pub fn talks_with(&self, team: &TeamId) -> Vec<&Team> {
        let talks = |other: &&Team| self.talks.iter().any(|talk| talk.is_between(team, &other.id));
        self.teams.iter().filter(|other| other.id != *team).filter(talks).collect()
    }

    /// Lets a team talk with these and with nobody else.
    pub fn set_talks(&mut self, team: &TeamId, others: &[TeamId]) {
        let is_kept = |talk: &Talk| {
            let is_of_it = talk.team == *team || talk.with == *team;
            !is_of_it || others.iter().any(|other| talk.is_between(team, other))
        };
        self.talks.retain(is_kept);
        for other in others.iter().filter(|other| *other != team) {
            if !self.talks.iter().any(|talk| talk.is_between(team, other)) {
                self.talks.push(Talk { team: team.clone(), with: other.clone() });
            }
        }
    }

    /// What an investment brings together, if anything.
    #[must_use]
    pub fn bridge(&self, investment: &InvestmentId) -> Option<&Bridge> {
        self.bridges.iter().find(|bridge| bridge.investment == *investment)
    }

    /// Records a bridge in place of the one there is; one without teams is taken away.
    pub fn set_bridge(&mut self, bridge: Bridge) {
        match self.bridges.iter().position(|known| known.investment == bridge.investment) {
            Some(there) if bridge.teams.is_empty() => drop(self.bridges.remove(there)),
            Some(there) => self.bridges[there] = bridge,
            None if !bridge.teams.is_empty() => self.bridges.push(bridge),
            None => {}
        }
    }
}
