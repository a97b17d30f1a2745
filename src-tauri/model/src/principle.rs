//! What is believed here, and which practices live it: a practice is a capability from some level on.
//!
//! Planning does not look at it. Deliberately not here: which principles a plan covers (see [`crate::coverage`]).

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::{CapabilityId, PrincipleId, Roadmap};

/// The most principles there can be: a chart shows all of them.
pub const MOST_PRINCIPLES: usize = 24;
/// The most practices that can be asked to live one principle.
pub const MOST_ASKED: u8 = 9;
/// How many practices are asked to live a principle until somebody says otherwise.
pub const USUALLY_ASKED: u8 = 1;

/// A sentence that is believed here.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Principle {
    /// Stable id.
    pub id: PrincipleId,
    /// The sentence itself.
    pub name: String,
    /// How many practices have to live it, 1 to 9.
    #[serde(default = "usually_asked", skip_serializing_if = "is_usually_asked")]
    pub asked: u8,
}

/// A practice that lives a principle. There is at most one for a principle and a capability.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Practice {
    /// The principle.
    pub principle: PrincipleId,
    /// The capability; it may have been removed since.
    pub capability: CapabilityId,
    /// The level from which on the capability lives the principle, 1 to 5.
    pub level: u8,
}

fn usually_asked() -> u8 {
    USUALLY_ASKED
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "the signature serde asks for")]
fn is_usually_asked(asked: &u8) -> bool {
    *asked == USUALLY_ASKED
}

impl Roadmap {
    /// Records a practice in place of the one there is; one from no level on is taken away.
    pub fn set_practice(&mut self, principle: PrincipleId, capability: CapabilityId, level: Option<u8>) {
        let is_it = |known: &Practice| known.principle == principle && known.capability == capability;
        let there = self.practices.iter().position(is_it);
        match (there, level) {
            (Some(there), Some(level)) => self.practices[there].level = level,
            (Some(there), None) => drop(self.practices.remove(there)),
            (None, Some(level)) => self.practices.push(Practice { principle, capability, level }),
            (None, None) => {}
        }
    }
}
