//! Parts of the whole that are thought of together, such as business domains: which investments and capabilities lie in
//! which of them, and which team owns it.
//!
//! Planning looks at a zone only where a rule is about it (see [`crate::Among::Zone`]). Deliberately not here: what a plan
//! does in each zone (see [`crate::zoning`]).

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::{CapabilityId, InvestmentId, Roadmap, TeamId, ZoneId};

/// The most zones there can be: a chart shows all of them.
pub const MOST_ZONES: usize = 24;

/// A business domain or a block of capabilities.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Zone {
    /// Stable id.
    pub id: ZoneId,
    /// Name shown to people.
    pub name: String,
    /// The team that owns it, if any does; it may have been removed since.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub team: Option<TeamId>,
}

/// Something that lies in a zone.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Placed {
    /// An investment.
    Investment(InvestmentId),
    /// A capability.
    Capability(CapabilityId),
}

/// Where something lies. There is at most one place for each investment and each capability.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Placement {
    /// What lies there; it may have been removed since.
    pub what: Placed,
    /// The zone.
    pub zone: ZoneId,
}

impl Placed {
    /// Its kind and its id in one word, as rows of tables are called: "investment:sso".
    #[must_use]
    pub fn key(&self) -> String {
        match self {
            Self::Investment(id) => format!("investment:{id}"),
            Self::Capability(id) => format!("capability:{id}"),
        }
    }
}

impl Roadmap {
    /// The zone in which something lies; the first where it is placed twice.
    #[must_use]
    pub fn zone_of(&self, what: &Placed) -> Option<&ZoneId> {
        self.placements.iter().find(|placement| placement.what == *what).map(|placement| &placement.zone)
    }

    /// Places something in a zone instead of where it was, or in none.
    pub fn place(&mut self, what: Placed, zone: Option<ZoneId>) {
        let there = self.placements.iter().position(|placement| placement.what == what);
        match (there, zone) {
            (Some(there), Some(zone)) => self.placements[there].zone = zone,
            (Some(there), None) => drop(self.placements.remove(there)),
            (None, Some(zone)) => self.placements.push(Placement { what, zone }),
            (None, None) => {}
        }
    }
}
