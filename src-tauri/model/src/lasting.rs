//! What levels are worth that are there when the roadmap ends: ability whose outcomes come later.
//!
//! A plan that looks only as far as its last period would never build what pays after it. Each level of a capability
//! above that of today can have a worth that counts once, in the last period, if it is reached by then. It is a value
//! for the end of a finite horizon, as is usual where a longer future is planned in pieces (terminal cost: D.
//! Bertsekas, "Dynamic Programming and Optimal Control", 1995). It is not discounted: what it says is what the level is
//! worth then. Deliberately not here: what it does to a plan (see [`crate::Evaluation`] and the planner, which read it
//! independently).

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::{CapabilityId, Index, Points, Roadmap, Value};

/// The highest worth of a level, in points.
pub const HIGHEST_LASTING: Points = Points(100_000);

/// What each level of a capability is worth at the end. There is at most one for a capability, and none that is worth
/// nothing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct LastingWorth {
    /// The capability; it may have been removed since.
    pub capability: CapabilityId,
    /// What each level above that of today is worth that is there at the end of the last period, in whole points.
    pub per_level: Points,
}

impl Roadmap {
    /// What each level of a capability is worth at the end, if that is said.
    #[must_use]
    pub fn lasting_worth(&self, capability: &CapabilityId) -> Option<Points> {
        self.lasting.iter().find(|known| known.capability == *capability).map(|known| known.per_level)
    }

    /// Says what each level of a capability is worth at the end; nothing of worth is taken away.
    pub fn set_lasting_worth(&mut self, capability: &CapabilityId, per_level: Points) {
        let there = self.lasting.iter().position(|known| known.capability == *capability);
        match there {
            Some(there) if per_level == Points::ZERO => drop(self.lasting.remove(there)),
            Some(there) => self.lasting[there].per_level = per_level,
            None if per_level == Points::ZERO => {}
            None => self.lasting.push(LastingWorth { capability: capability.clone(), per_level }),
        }
    }
}

/// What the levels that are there at the end are worth, by capability; those that are worth nothing are absent.
pub(crate) fn values(index: &Index, levels: &BTreeMap<CapabilityId, Vec<u8>>) -> BTreeMap<CapabilityId, Value> {
    let mut values: BTreeMap<CapabilityId, Value> = BTreeMap::new();
    for known in &index.roadmap().lasting {
        let last = levels.get(&known.capability).and_then(|levels| levels.last());
        let (Some(capability), Some(last)) = (index.capability(&known.capability), last) else { continue };
        let gained = i64::from(last.saturating_sub(capability.now));
        let value = Value(gained * known.per_level.0 * Value::PER_POINT);
        if value != Value::ZERO {
            *values.entry(known.capability.clone()).or_default() += value;
        }
    }
    values
}
