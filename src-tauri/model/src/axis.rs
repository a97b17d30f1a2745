//! The five axes of the socio-technical system (MAMOS), in their fixed order.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

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
            Self::Methods => "Methods",
            Self::Architecture => "Architecture",
            Self::Management => "Management",
            Self::Organization => "Organization",
            Self::Skills => "Skills",
        }
    }

    /// The two letters that stand for the axis where colour and glyph are not enough.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Methods => "Me",
            Self::Architecture => "Ar",
            Self::Management => "Mg",
            Self::Organization => "Or",
            Self::Skills => "Sk",
        }
    }

    /// The axis with this name or code, in any case ("methods", "Me"), if there is one.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let text = text.trim();
        Self::ALL
            .into_iter()
            .find(|axis| axis.name().eq_ignore_ascii_case(text) || axis.code().eq_ignore_ascii_case(text))
    }
}
