//! Whom a rule is about.
//!
//! Deliberately not here: what it asks of them ([`crate::RuleKind`]).

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::{
    Axis, Investment, InvestmentId, InvestmentKind, OutputKind, Placed, Roadmap, TeamId, ThemeId, ZoneId, say, words,
};

/// Whom a rule is about.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Among {
    /// All investments.
    #[default]
    All,
    /// Those on one axis.
    Axis(Axis),
    /// Those of one kind.
    Kind(InvestmentKind),
    /// Those that lie in one zone.
    Zone(ZoneId),
    /// Those that lie in the zones of one team.
    Team(TeamId),
    /// Those that raise a capability of one theme.
    Theme(ThemeId),
    /// Those that may prove not to be feasible.
    Uncertain,
    /// These.
    Investments(Vec<InvestmentId>),
}

impl Among {
    /// Whether an investment is one of them.
    #[must_use]
    pub fn has(&self, investment: &Investment, roadmap: &Roadmap) -> bool {
        match self {
            Self::All => true,
            Self::Axis(axis) => investment.axis == *axis,
            Self::Kind(kind) => investment.kind == *kind,
            Self::Zone(zone) => roadmap.zone_of(&Placed::Investment(investment.id.clone())) == Some(zone),
            Self::Team(team) => {
                let zone = roadmap.zone_of(&Placed::Investment(investment.id.clone()));
                zone.and_then(|zone| roadmap.zone(zone)).is_some_and(|zone| zone.team.as_ref() == Some(team))
            }
            Self::Theme(theme) => investment.outputs.iter().filter_map(|id| roadmap.output(id)).any(|output| {
                let OutputKind::CapabilityLevel { capability, .. } = &output.kind else { return false };
                roadmap.companions.iter().any(|one| one.theme == *theme && one.capability == *capability)
            }),
            Self::Uncertain => roadmap.is_in_doubt(&investment.id),
            Self::Investments(list) => list.contains(&investment.id),
        }
    }

    /// Whom it is about, in words: "all", "Skills", "“Paved road” and “Self-service”".
    #[must_use]
    pub fn words(&self, roadmap: &Roadmap) -> String {
        match self {
            Self::All => say!("among-all"),
            Self::Axis(axis) => axis.name().to_owned(),
            Self::Kind(kind) => kind.name().to_owned(),
            Self::Zone(zone) => words::quoted(roadmap.zone(zone).map_or(zone.as_str(), |known| &known.name)),
            Self::Team(team) => {
                let name = roadmap.team(team).map_or(team.as_str(), |known| &known.name);
                say!("among-team", name = words::quoted(name))
            }
            Self::Theme(theme) => {
                let name = roadmap.theme(theme).map_or(theme.as_str(), |known| &known.name);
                say!("among-theme", name = words::quoted(name))
            }
            Self::Uncertain => say!("among-uncertain"),
            Self::Investments(list) => {
                let name = |id: &InvestmentId| {
                    words::quoted(roadmap.investment(id).map_or(id.as_str(), |investment| &investment.name))
                };
                list.iter().map(name).collect::<Vec<_>>().join(", ")
            }
        }
    }
}
