//! Things of the roadmap that can be named, found and gone to.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What kind of thing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum ObjectKind {
    /// Work that can be chosen.
    Investment,
    /// What the organisation can do.
    Capability,
    /// A metric that moves.
    Outcome,
    /// What investments deliver.
    Output,
    /// A plateau of the roadmap.
    Step,
    /// Money.
    Fund,
    /// People.
    Pool,
    /// Somebody the plan concerns.
    Stakeholder,
    /// A rule of the user.
    Rule,
    /// A stage that all work goes through.
    Stage,
    /// What an outcome is held to.
    Contract,
    /// What is believed.
    Principle,
    /// What grows together.
    Theme,
    /// What teams are asked.
    Statement,
    /// A team that was asked.
    Survey,
    /// An assessment of a capability.
    Assessment,
    /// A part of the whole.
    Zone,
    /// Who works together.
    Team,
    /// What people are able to do.
    Skill,
    /// A place on one of the two paths.
    Rank,
    /// A part of the management flywheel.
    Blade,
    /// What moves the business.
    Driver,
    /// A feedback loop.
    Loop,
    /// A cycle that is over.
    Cycle,
    /// Something that is believed.
    Assumption,
    /// What may happen from outside.
    Circumstance,
    /// A technical debt.
    Debt,
}

/// One thing of the roadmap, and where it can be pointed at.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct ObjectRef {
    /// What it is.
    pub kind: ObjectKind,
    /// Its id, unique among its kind.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Id of the mark that stands for it in a chart. A capability has none of its own: it is the mark of the
    /// investment that raises it first.
    pub mark: Option<String>,
}

/// Looks for things of the roadmap by their names.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields, default)]
#[ts(export)]
pub struct FindRequest {
    /// What was typed. Nothing finds everything, in the order of the roadmap.
    pub words: String,
    /// How many are given at most; without it 50.
    pub most: Option<u16>,
}

/// Something that was found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct FoundObject {
    /// The thing.
    pub object: ObjectRef,
    /// Where it stands, in words: "Methods · Q2–Q3 2027".
    pub text: String,
}

/// What was found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct FoundObjects {
    /// The best first.
    pub found: Vec<FoundObject>,
    /// How many there are in all.
    pub total: u32,
}
