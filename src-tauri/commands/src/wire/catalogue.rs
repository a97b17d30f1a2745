//! The starter catalogue, and what is picked from it.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::AxisName;

/// The catalogue that is in use.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct CatalogueView {
    /// Where its levels and effects come from, in a sentence.
    pub note: String,
    /// Whether it is one of the user's own.
    pub is_own: bool,
    /// Why the user's own is not in use, if it is there and cannot be read.
    pub trouble: Option<String>,
    /// The capabilities, axis by axis.
    pub axes: Vec<CatalogueAxis>,
}

/// The capabilities of one axis.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct CatalogueAxis {
    /// Which.
    pub axis: AxisName,
    /// Its name.
    pub name: String,
    /// What can be picked.
    pub lines: Vec<CatalogueLine>,
}

/// A capability that can be picked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct CatalogueLine {
    /// Its id in the catalogue.
    pub id: String,
    /// Its name.
    pub name: String,
    /// The stage of the software-production system that it belongs to.
    pub stage: String,
    /// What it means to be at each level, from 0 to 5.
    pub levels: Vec<String>,
    /// What has to be there before it goes beyond level 2: "Version control at level 2"; empty if nothing.
    pub needs: String,
    /// What it usually helps: "Lead time for changes very much, Time to restore a little"; empty if nothing.
    pub helps: String,
    /// Whether the open roadmap has a capability with its name.
    pub is_there: bool,
}

/// Adds capabilities of the catalogue to the open roadmap.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct AddFromCatalogue {
    /// What is picked.
    pub picks: Vec<CataloguePick>,
    /// Whether an investment that raises each comes along, with what it has to wait for.
    #[serde(default)]
    pub investments: bool,
    /// Whether the four keys of delivery come along as outcomes, with the usual effects on them.
    #[serde(default)]
    pub outcomes: bool,
}

/// One capability that is picked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct CataloguePick {
    /// Its id in the catalogue.
    pub id: String,
    /// Its level today, 0 to 5.
    #[serde(default)]
    pub now: u8,
}

/// What was added.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct CatalogueAdded {
    /// What was added, in one sentence.
    pub sentence: String,
    /// How many capabilities.
    pub capabilities: u32,
    /// How many investments.
    pub investments: u32,
    /// How many outcomes.
    pub outcomes: u32,
}
