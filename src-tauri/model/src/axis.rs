//! The five axes of the socio-technical system (MAMOS), in their fixed order.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::language::{Language, speaking};
use crate::{lasting, say};

/// One of the five axes. The order of the variants is the order of the lanes on every chart.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Axis {
    /// How work is done.
    Methods,
    /// How systems are built.
    Architecture,
    /// How decisions are taken.
    Management,
    /// How people are arranged.
    Organization,
    /// What people can do.
    Skills,
}

impl Axis {
    /// All axes in MAMOS order.
    pub const ALL: [Self; 5] = [Self::Methods, Self::Architecture, Self::Management, Self::Organization, Self::Skills];

    /// The name shown to people.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Methods => lasting!(say!("axis-methods")),
            Self::Architecture => lasting!(say!("axis-architecture")),
            Self::Management => lasting!(say!("axis-management")),
            Self::Organization => lasting!(say!("axis-organization")),
            Self::Skills => lasting!(say!("axis-skills")),
        }
    }

    /// The two letters that stand for the axis where colour and glyph are not enough.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Methods => lasting!(say!("axis-methods.code")),
            Self::Architecture => lasting!(say!("axis-architecture.code")),
            Self::Management => lasting!(say!("axis-management.code")),
            Self::Organization => lasting!(say!("axis-organization.code")),
            Self::Skills => lasting!(say!("axis-skills.code")),
        }
    }

    /// The axis with this name or code in any language and any case ("methods", "Me", "Compétences"), if there is one.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let text = text.trim().to_lowercase();
        let is_it = |axis: &Self| axis.name().to_lowercase() == text || axis.code().to_lowercase() == text;
        let find = |language| speaking(language, || Self::ALL.into_iter().find(is_it));
        Language::ALL.into_iter().find_map(find)
    }
}
