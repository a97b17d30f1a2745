//! How software is made here: stages in their order, how much work gets through each, and which capability lifts which.
//!
//! Work is counted in whole units of the user's own (changes, stories, releases), the same for all stages, per period.
//! Planning does not look at it. Deliberately not here: what follows for a plan (see [`crate::throughput`]).

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::text::clean_line;
use crate::{CapabilityId, Roadmap, Settings, StageId, say};

/// The most stages there can be: a chart shows all of them.
pub const MOST_STAGES: usize = 24;
/// The most work a stage can be said to do in one period, and a level to add to it.
pub const MOST_WORK: u32 = 1_000_000;
/// What a stage is taken to do per period until somebody types better: a starting point, not a finding.
pub const USUAL_CAPACITY: u32 = 10;

/// A stage that all work goes through, in the order of the list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Stage {
    /// Stable id.
    pub id: StageId,
    /// Name shown to people.
    pub name: String,
    /// Units of work that get through in one period with the levels of today.
    pub capacity: u32,
}

/// How a capability lifts a stage. There is at most one for both; without one it does not.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Lift {
    /// The stage.
    pub stage: StageId,
    /// The capability; it may have been removed since.
    pub capability: CapabilityId,
    /// Units of work per period that each level gained adds to the capacity of the stage.
    pub per_level: u32,
}

/// The most letters of the word for what is counted at the stages.
pub const LONGEST_UNIT: usize = 24;

impl Settings {
    /// What so many of the work at the stages are: the user's word, "changes", or "units of work" where there is none.
    #[must_use]
    pub fn stage_unit_of(&self, count: i64) -> String {
        let typed = clean_line(&self.stage_unit);
        if typed.is_empty() { say!("stage-unit-none", count = count) } else { typed }
    }
}

impl Roadmap {
    /// How much a level of a capability adds to a stage; 0 where that is not said.
    #[must_use]
    pub fn lift(&self, stage: &StageId, capability: &CapabilityId) -> u32 {
        let is_it = |lift: &&Lift| lift.stage == *stage && lift.capability == *capability;
        self.lifts.iter().find(is_it).map_or(0, |lift| lift.per_level)
    }

    /// Records a lift in place of the one there is; one by nothing is taken away.
    pub fn set_lift(&mut self, lift: Lift) {
        let is_same = |known: &Lift| known.stage == lift.stage && known.capability == lift.capability;
        match self.lifts.iter().position(is_same) {
            Some(there) if lift.per_level > 0 => self.lifts[there] = lift,
            Some(there) => drop(self.lifts.remove(there)),
            None if lift.per_level > 0 => self.lifts.push(lift),
            None => {}
        }
    }
}
