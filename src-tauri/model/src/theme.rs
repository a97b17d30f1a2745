//! Capabilities that have to grow together: one far ahead of its companions does not count until they catch up.
//!
//! It restricts no plan: what an output brings is worth nothing as long as its level does not count. Deliberately not
//! here: what does not count in a plan, and what it cost (see [`crate::alignment`]).

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::{CapabilityId, Roadmap, ThemeId};

/// The most themes there can be: a chart shows all of them.
pub const MOST_THEMES: usize = 16;
/// By how many levels a capability may be ahead at most.
pub const MOST_GAP: u8 = 4;
/// By how many levels it may be ahead until somebody says otherwise.
pub const USUAL_GAP: u8 = 1;

/// Something that several capabilities make up together, usually one of each axis.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Theme {
    /// Stable id.
    pub id: ThemeId,
    /// Name shown to people.
    pub name: String,
    /// By how many levels one of its capabilities may be ahead of the lowest and still count, 0 to 4.
    #[serde(default = "usual_gap", skip_serializing_if = "is_usual_gap")]
    pub gap: u8,
}

/// A capability that is part of a theme. It can be part of several.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Companion {
    /// The theme.
    pub theme: ThemeId,
    /// The capability; it may have been removed since.
    pub capability: CapabilityId,
}

fn usual_gap() -> u8 {
    USUAL_GAP
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "the signature serde asks for")]
fn is_usual_gap(gap: &u8) -> bool {
    *gap == USUAL_GAP
}

impl Roadmap {
    /// The levels at which others have to be for a level of a capability to count: of each companion of each of its
    /// themes the level less the gap, the highest if two themes ask for one; those that are at it today are not listed.
    #[must_use]
    pub fn asked_of_companions(&self, capability: &CapabilityId, level: u8) -> BTreeMap<&CapabilityId, u8> {
        let parts = |theme: &Theme| {
            let id = theme.id.clone();
            self.companions.iter().filter(move |companion| companion.theme == id).map(|companion| &companion.capability)
        };
        let mut asked = BTreeMap::new();
        for theme in self.themes.iter().filter(|theme| parts(theme).any(|part| part == capability)) {
            let least = level.saturating_sub(theme.gap);
            for part in parts(theme).filter(|part| *part != capability) {
                if self.capability(part).is_some_and(|companion| companion.now < least) {
                    let known = asked.entry(part).or_insert(least);
                    *known = least.max(*known);
                }
            }
        }
        asked
    }

    /// Makes a capability part of a theme, or takes it out.
    pub fn set_companion(&mut self, theme: ThemeId, capability: CapabilityId, is_part: bool) {
        let is_it = |known: &Companion| known.theme == theme && known.capability == capability;
        let there = self.companions.iter().position(is_it);
        match (there, is_part) {
            (None, true) => self.companions.push(Companion { theme, capability }),
            (Some(there), false) => drop(self.companions.remove(there)),
            _ => {}
        }
    }
}
