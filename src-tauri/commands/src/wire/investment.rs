//! The inspector: what is known about one investment in the plan, as facts.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{AxisName, DecisionLine};

/// Everything the inspector shows about one investment.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct InvestmentFacts {
    /// Id of the investment.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Its axis.
    pub axis: AxisName,
    /// "Methods 2→3", or the axis alone for a deliverable.
    pub change: String,
    /// "Innovate", "Repay", "Run" or "Enable".
    pub kind: String,
    /// "Q2–Q3 2027", or "Not in the plan".
    pub when: String,
    /// "€180 k · 2.5 FTE".
    pub takes: String,
    /// A sentence or two by its author; may be empty.
    pub note: String,
    /// Whether it is in the plan.
    pub is_in: bool,
    /// Facts under a heading each: "In because", "Not in because", "Here because", "Makes".
    pub sections: Vec<FactSection>,
    /// The decision on it, if there is one.
    pub decision: Option<DecisionLine>,
    /// The periods it could be pinned to, by time alone.
    pub starts: Vec<StartChoice>,
}

/// Facts under one heading.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct FactSection {
    /// The heading.
    pub title: String,
    /// The facts, each a short sentence.
    pub lines: Vec<FactLine>,
}

/// One fact.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct FactLine {
    /// The sentence.
    pub text: String,
    /// Id of the investment it speaks of, to go there; if it speaks of one.
    pub investment: Option<String>,
}

/// A period in which an investment could start.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct StartChoice {
    /// Number of the period, from 0.
    pub start: u16,
    /// Its name: "Q3 2027".
    pub name: String,
    /// Whether the plan starts it there.
    pub is_planned: bool,
    /// Why it cannot start there whatever else is planned, in a few words; nothing if the rules alone allow it.
    pub why_not: Option<String>,
}
