//! What if: what was understood, and the answer beside the plan as it is.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::ProofView;

/// Asks what a what-if would mean, while it is typed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct ParseWhatIf {
    /// As it was typed: `budget -20% and without "Data mesh"`.
    pub text: String,
}

/// Asks what if; or adopts the answer.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct WhatIfRequest {
    /// As it was typed.
    pub text: String,
    /// Seconds after which the best plan found is kept; without it the usual limit.
    #[serde(default)]
    #[ts(optional)]
    pub time_limit_seconds: Option<f64>,
    /// Whether a plan that is nearly as good may be the answer, if it changes less of the plan as it is.
    #[serde(default)]
    #[ts(optional, as = "Option<bool>")]
    pub closer: bool,
}

/// What was understood of a what-if. Either the sentence is there or the problem.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct WhatIfRead {
    /// What it changes: "All funds 20 % lower in every quarter."
    pub sentence: Option<String>,
    /// The same as one would type it, with names in full.
    pub text: Option<String>,
    /// What is not understood.
    pub problem: Option<WhatIfProblem>,
}

/// Why a what-if is not understood.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct WhatIfProblem {
    /// What is not understood and where, as a sentence.
    pub message: String,
    /// Where it begins, counted in characters from 1.
    pub at: u32,
    /// How many characters of it one of the nearest would take the place of.
    pub length: u32,
    /// The nearest names or words, at most three.
    pub nearest: Vec<String>,
}

/// The plan for the changed roadmap beside the plan as it is. Nothing of it is in the document.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct WhatIfAnswer {
    /// The question, as one would type it.
    pub text: String,
    /// What it changes, as a sentence.
    pub sentence: String,
    /// What comes of it: "Value −11 %; investments: 3 drop, 2 move; “Lead time” slips to Q1 2028."
    pub headline: String,
    /// Whether the search is over; until then a better answer may follow.
    pub is_final: bool,
    /// What was proven about the new plan.
    pub proof: ProofView,
    /// Value of both plans, by the worths of the changed roadmap, in millionths of a point.
    pub value: WhatIfFigure,
    /// Money that both plans spend, in minor units.
    pub spend: WhatIfFigure,
    /// What comes into the plan.
    pub entered: Vec<WhatIfLine>,
    /// What drops out of it.
    pub dropped: Vec<WhatIfLine>,
    /// What starts in another period.
    pub moved: Vec<WhatIfLine>,
    /// What is in both plans and costs another amount: "€300 k → €240 k, €60 k cheaper".
    pub repriced: Vec<WhatIfLine>,
    /// Outcomes that come out differently.
    pub outcomes: Vec<WhatIfOutcome>,
    /// What adopting adds to the decisions, a sentence each: what was forced is pinned where it is planned.
    pub pins: Vec<String>,
    /// If a plan was asked for that changes less: how it compares with the best one, as a sentence.
    pub closer: Option<String>,
}

/// A figure before and now.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct WhatIfFigure {
    /// In the plan as it is.
    #[ts(type = "number")]
    pub before: i64,
    /// In the new plan.
    #[ts(type = "number")]
    pub now: i64,
    /// Both in words: "952 pts → 847 pts".
    pub words: String,
    /// How much more or less: "−105 pts (−11 %)"; empty if it is the same.
    pub change: String,
}

/// What happens to one investment.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct WhatIfLine {
    /// Its id.
    pub investment: String,
    /// Its name.
    pub name: String,
    /// "Q3 2027 → Q1 2028, 2 quarters later".
    pub what: String,
    /// First period before, from 0; nothing if it was not in the plan.
    pub before: Option<u16>,
    /// First period now, from 0; nothing if it is not in the plan.
    pub now: Option<u16>,
}

/// What happens to one outcome.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct WhatIfOutcome {
    /// Its id.
    pub outcome: String,
    /// Its name.
    pub name: String,
    /// "target reached in Q1 2028 instead of Q3 2027".
    pub what: String,
}

/// An answer that was adopted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct WhatIfAdopted {
    /// What was done, as a sentence.
    pub sentence: String,
    /// The answer that is now the plan.
    pub answer: WhatIfAnswer,
}
