//! Answers that were found by planning something else: prices of single changes, and explanations.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{FactLine, FactSection};

/// Asks what it costs to force in what is left out.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields, default)]
#[ts(export)]
pub struct PriceRequest {
    /// Ids of the investments; without them, all that are left out.
    pub investments: Option<Vec<String>>,
    /// Whether the smallest change that lets each in is looked for as well, for the chart of prices.
    #[ts(optional, as = "Option<bool>")]
    pub with_changes: bool,
    /// Seconds that proving each price may take; without them, prices are searched for and not proven.
    pub proof_seconds: Option<f64>,
}

/// Asks for prices of everything of one kind.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields, default)]
#[ts(export)]
pub struct PricesRequest {
    /// Seconds that proving each price may take; without them, prices are searched for and not proven.
    pub proof_seconds: Option<f64>,
}

/// Asks why an investment is in the plan, or not, and what it would take to change that.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct ExplainRequest {
    /// Id or name of the investment.
    pub investment: String,
    /// Seconds that proving each answer may take; without them, answers are searched for and not proven.
    #[serde(default)]
    pub proof_seconds: Option<f64>,
    /// Whether it is also planned at other budgets, to say at which of them the investment is in. Otherwise that is
    /// said only if it is known already.
    #[serde(default)]
    #[ts(optional, as = "Option<bool>")]
    pub with_budgets: bool,
}

/// What one change would do to the value of the plan.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct PriceLine {
    /// "investment", "fund", "pool", "capability", "decision", "step", "rule" or "contract".
    pub kind: String,
    /// Its id; for a decision, that of the investment.
    pub id: String,
    /// Its name.
    pub name: String,
    /// What would be changed: "forced in", "+€50 k in every quarter", "without the pin to Q3 2027".
    pub change: String,
    /// The price in words: "−38 pts", "≈ +6 pts", "impossible".
    pub text: String,
    /// Value won, or lost if negative, in millionths of a point; nothing where there is no plan to compare.
    #[ts(type = "number | null")]
    pub difference: Option<i64>,
    /// "proven"; "found" by search and checked, but perhaps not the best; "impossible", proven; or "not_found".
    pub state: String,
    /// What else would be different: what it displaces, what moves.
    pub lines: Vec<FactLine>,
}

/// Prices of several changes, the most telling first.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct PriceList {
    /// What they come to, in one sentence.
    pub sentence: String,
    /// The prices.
    pub lines: Vec<PriceLine>,
    /// Whether all of them are there; not so if the answering was stopped.
    pub is_complete: bool,
}

/// What limits the plan in each period, as it moves over time.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct LimitsInTime {
    /// What it comes to, in one sentence.
    pub sentence: String,
    /// The periods in which something is used up, in order.
    pub periods: Vec<PeriodLimits>,
    /// Whether all answers are there; not so if the answering was stopped.
    pub is_complete: bool,
}

/// What limits the plan in one period.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct PeriodLimits {
    /// Its name.
    pub period: String,
    /// What one more buys of each fund and pool that is used up, the most telling first; without those of which it
    /// buys nothing.
    pub lines: Vec<PriceLine>,
    /// The others, in one sentence; or nothing.
    pub rest: String,
    /// Which stage limits throughput, in one sentence; nothing where there is no stage.
    pub stage: String,
}

/// Why an investment is in the plan, or not, and what it would take to change that.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct Explanation {
    /// Id of the investment.
    pub investment: String,
    /// Its name.
    pub name: String,
    /// Whether it is in the plan.
    pub is_in: bool,
    /// Value lost if it is dropped, or forced in.
    pub price: Option<PriceLine>,
    /// Answers under a heading each: "To force it in", "If dropped".
    pub sections: Vec<FactSection>,
    /// How the figures were found.
    pub how: String,
    /// Whether all answers are there; not so if the answering was stopped.
    pub is_complete: bool,
    /// For what is not in the plan: the smallest change that lets it in, as a what-if to try.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub try_it: Option<String>,
}
