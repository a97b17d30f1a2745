//! The start of a plan of one's own: three questions, with an answer to each.

use std::path::PathBuf;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A pool of people as it is typed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct PoolAnswer {
    /// Its name.
    pub name: String,
    /// People in each period, as typed: "6" or "2.5 FTE".
    pub people: String,
}

/// Asks what a new plan would start with.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields, default)]
#[ts(export, optional_fields)]
pub struct SuggestStart {
    /// First month of the fiscal year, 1 to 12: it names the periods.
    pub fiscal_year_start: Option<u8>,
}

/// A first period to choose.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct FirstPeriod {
    /// Its first month: "2027-01".
    pub month: String,
    /// Its name: "Q1 2027".
    pub name: String,
}

/// Answers to start from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct StartAnswers {
    /// Name of the roadmap.
    pub name: String,
    /// Code of the currency.
    pub currency: String,
    /// Months of the year, by name.
    pub months: Vec<String>,
    /// First month of the fiscal year, 1 to 12.
    pub fiscal_year_start: u8,
    /// First periods to choose from; the usual one first.
    pub first_periods: Vec<FirstPeriod>,
    /// How many periods.
    pub periods: u16,
    /// Money in each period, as it would be typed.
    pub budget: String,
    /// Pools of people.
    pub pools: Vec<PoolAnswer>,
}

/// Makes a new document from the answers. What is left out is answered as suggested.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StartPlan {
    /// Where.
    pub path: PathBuf,
    /// Whether the user chose the place.
    #[serde(default)]
    pub is_named: bool,
    /// Name of the roadmap.
    #[serde(default)]
    pub name: Option<String>,
    /// Code of the currency, ISO 4217.
    #[serde(default)]
    pub currency: Option<String>,
    /// First month of the fiscal year, 1 to 12.
    #[serde(default)]
    pub fiscal_year_start: Option<u8>,
    /// First month of the first period: "2027-01".
    #[serde(default)]
    pub first_period: Option<String>,
    /// How many periods.
    #[serde(default)]
    pub periods: Option<u16>,
    /// Money in each period, as typed: "500k".
    #[serde(default)]
    pub budget: Option<String>,
    /// Pools of people.
    #[serde(default)]
    pub pools: Option<Vec<PoolAnswer>>,
}

/// A document that was made from the answers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct PlanStarted {
    /// What there is to plan with, as one sentence.
    pub sentence: String,
}
