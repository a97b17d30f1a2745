//! Who is concerned: stakeholders with their power and interest, where each stands on an investment, and how much change
//! an investment asks of each.
//!
//! Groups and offices, never persons in their work: nothing here says how anybody performs. Planning looks at it where a rule asks for it.
//! Deliberately not here: what follows from it for a plan (see [`crate::support`]).

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::{InvestmentId, Roadmap, StakeholderId};

/// The most power and the most interest; the least is 1.
pub const MOST_POWER: u8 = 5;
/// The strongest leaning for an investment; the strongest against it is its negative.
pub const STRONGEST: i8 = 2;
/// The most change an investment can ask of a stakeholder in one period.
pub const MOST_LOAD: u8 = 10;
/// The most change a stakeholder can be said to bear in one period.
pub const MOST_BEARABLE: u16 = 1_000;
/// From which power on somebody who is against an investment has to be won before it starts.
pub const POWERFUL: u8 = 3;

/// Somebody a plan concerns: an office, a council, a group of customers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Stakeholder {
    /// Stable id.
    pub id: StakeholderId,
    /// Name shown to people.
    pub name: String,
    /// How much it can stop or carry, 1 to 5.
    pub power: u8,
    /// How much it concerns itself with the plan, 1 to 5.
    pub interest: u8,
    /// How much change it bears in one period, in the unit of [`Stance::load`]; nothing where it is not limited.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub bears: Option<u16>,
}

/// Where a stakeholder stands on an investment. There is at most one for both; without one it is even and unmoved.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Stance {
    /// The stakeholder; it may have been removed since.
    pub stakeholder: StakeholderId,
    /// The investment; it may have been removed since.
    pub investment: InvestmentId,
    /// From −2 (strongly against) over 0 (even) to 2 (strongly for).
    #[serde(default, skip_serializing_if = "is_even")]
    pub leaning: i8,
    /// How much change the investment asks of the stakeholder in each period of its life, 0 to 10.
    #[serde(default, skip_serializing_if = "is_unmoved")]
    pub load: u8,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "the signature serde asks for")]
fn is_even(leaning: &i8) -> bool {
    *leaning == 0
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "the signature serde asks for")]
fn is_unmoved(load: &u8) -> bool {
    *load == 0
}

impl Stance {
    /// A stance that says nothing yet.
    #[must_use]
    pub fn of(stakeholder: StakeholderId, investment: InvestmentId) -> Self {
        Self { stakeholder, investment, leaning: 0, load: 0 }
    }

    /// Whether it says anything.
    #[must_use]
    pub fn says_something(&self) -> bool {
        self.leaning != 0 || self.load != 0
    }
}

impl Roadmap {
    /// Where a stakeholder stands on an investment, if that is said.
    #[must_use]
    pub fn stance(&self, stakeholder: &StakeholderId, investment: &InvestmentId) -> Option<&Stance> {
        self.stances.iter().find(|stance| stance.stakeholder == *stakeholder && stance.investment == *investment)
    }

    /// Records a stance in place of the one there is; one that says nothing is taken away.
    pub fn take_stance(&mut self, stance: Stance) {
        let is_same = |known: &Stance| known.stakeholder == stance.stakeholder && known.investment == stance.investment;
        match self.stances.iter().position(is_same) {
            Some(there) if stance.says_something() => self.stances[there] = stance,
            Some(there) => drop(self.stances.remove(there)),
            None if stance.says_something() => self.stances.push(stance),
            None => {}
        }
    }
}
