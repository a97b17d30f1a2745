//! What investments deliver: a deliverable, or a capability that reaches a level.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::{CapabilityId, OutputId};

/// Something that is there once the investments that make it are finished.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Output {
    /// Stable id.
    pub id: OutputId,
    /// Name shown to people.
    pub name: String,
    /// What it is.
    pub kind: OutputKind,
    /// Whether all investments that list it must finish, or any one of them.
    #[serde(default, skip_serializing_if = "MadeBy::is_all")]
    pub made_by: MadeBy,
}

/// What an output is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum OutputKind {
    /// A platform, a policy, a trained team: there or not there.
    Deliverable,
    /// A capability at a level. It counts once the level below is there too.
    CapabilityLevel {
        /// The capability that is raised.
        capability: CapabilityId,
        /// The level it reaches, 1 to 5.
        level: u8,
    },
}

/// How many of the investments that list an output must finish before it is there.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum MadeBy {
    /// Every one of them.
    #[default]
    All,
    /// Any one of them: they are alternatives.
    Any,
}

impl MadeBy {
    /// Whether this is the usual case.
    #[must_use]
    pub fn is_all(&self) -> bool {
        *self == Self::All
    }
}
