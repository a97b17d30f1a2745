//! How an output moves an outcome: the link between what is made and what it is good for.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::{OutcomeId, OutputId, Share};

/// An output moves an outcome by a share of the way from baseline to target.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Effect {
    /// The output that moves it.
    pub output: OutputId,
    /// Other outputs that have to be there too: together they bring what none of them brings alone (reinforcement).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub together_with: Vec<OutputId>,
    /// The outcome that is moved.
    pub outcome: OutcomeId,
    /// How much of the way to the target, in basis points.
    pub share: Share,
    /// How many periods after all of them are there the effect shows.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub lag: u16,
    /// How sure we are of the effect itself, in basis points. What is expected of it is said in [`crate::expected`].
    #[serde(default = "whole", skip_serializing_if = "is_whole")]
    pub confidence: Share,
}

impl Effect {
    /// All outputs that have to be there, the first of them the one it is listed under.
    pub fn outputs(&self) -> impl Iterator<Item = &OutputId> {
        std::iter::once(&self.output).chain(&self.together_with)
    }
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "the signature serde asks for")]
fn is_zero(lag: &u16) -> bool {
    *lag == 0
}

fn whole() -> Share {
    Share::WHOLE
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "the signature serde asks for")]
fn is_whole(share: &Share) -> bool {
    *share == Share::WHOLE
}
