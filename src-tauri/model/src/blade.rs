//! The blades of the management flywheel, such as alignment, collaboration and vitality: where each stands, which of them
//! turns which, and which investments push them.
//!
//! Planning does not look at any of it. Deliberately not here: how the flywheel turns in a plan (see [`crate::flywheel`]).

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::{BladeId, InvestmentId, Roadmap};

/// The most blades there can be: a flywheel of more is no picture anybody keeps in mind.
pub const MOST_BLADES: usize = 8;
/// The top of the scale on which a blade stands, in points; its foot is 0.
pub const FULL: u8 = 100;
/// The strongest that one blade turns or brakes another.
pub const MOST_STRENGTH: i8 = 2;
/// The most points by which an investment pushes or brakes a blade in one period.
pub const MOST_POINTS: i8 = 20;

/// A part of management that gains from others and gives to others.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Blade {
    /// Stable id.
    pub id: BladeId,
    /// Name shown to people.
    pub name: String,
    /// Where it stands today and stays while nothing pushes, in points of 0 to 100.
    pub start: u8,
}

/// That one blade turns or brakes another. There is at most one for two blades and a direction.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Influence {
    /// The blade it comes from; it may have been removed since.
    pub from: BladeId,
    /// The blade that is turned; it may have been removed since.
    pub to: BladeId,
    /// How strongly, −2 to 2 and never 0; below 0 it brakes.
    pub strength: i8,
}

/// That an investment pushes a blade in every period after its end. There is at most one for an investment and a blade.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Push {
    /// The investment; it may have been removed since.
    pub investment: InvestmentId,
    /// The blade; it may have been removed since.
    pub blade: BladeId,
    /// By how many points in each period, −20 to 20 and never 0; below 0 it brakes.
    pub points: i8,
    /// How many periods after its end pass before it pushes, 0 to 120.
    #[serde(default, skip_serializing_if = "is_at_once")]
    pub lag: u16,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "the signature serde asks for")]
fn is_at_once(lag: &u16) -> bool {
    *lag == 0
}

impl Roadmap {
    /// How strongly a blade turns another; 0 where it does not. The first of several counts.
    #[must_use]
    pub fn strength(&self, from: &BladeId, to: &BladeId) -> i8 {
        let known = self.influences.iter().find(|known| known.from == *from && known.to == *to);
        known.map_or(0, |known| known.strength)
    }

    /// Records how strongly a blade turns another, in place of what was said; 0 takes it away.
    pub fn set_strength(&mut self, from: &BladeId, to: &BladeId, strength: i8) {
        let there = self.influences.iter().position(|known| known.from == *from && known.to == *to);
        match there {
            Some(there) if strength == 0 => drop(self.influences.remove(there)),
            Some(there) => self.influences[there].strength = strength,
            None if strength == 0 => {}
            None => self.influences.push(Influence { from: from.clone(), to: to.clone(), strength }),
        }
    }

    /// How an investment pushes a blade, where it does. The first of several counts.
    #[must_use]
    pub fn push(&self, investment: &InvestmentId, blade: &BladeId) -> Option<&Push> {
        self.pushes.iter().find(|known| known.investment == *investment && known.blade == *blade)
    }

    /// Records how an investment pushes a blade, in place of what was said; one of no points is taken away.
    pub fn set_push(&mut self, push: Push) {
        let is_same = |known: &Push| known.investment == push.investment && known.blade == push.blade;
        match self.pushes.iter().position(is_same) {
            Some(there) if push.points == 0 => drop(self.pushes.remove(there)),
            Some(there) => self.pushes[there] = push,
            None if push.points == 0 => {}
            None => self.pushes.push(push),
        }
    }

    /// All pushes by investment and blade; the first of each counts.
    #[must_use]
    pub fn pushes_by(&self) -> BTreeMap<(&InvestmentId, &BladeId), &Push> {
        let mut known = BTreeMap::new();
        for push in &self.pushes {
            known.entry((&push.investment, &push.blade)).or_insert(push);
        }
        known
    }
}
