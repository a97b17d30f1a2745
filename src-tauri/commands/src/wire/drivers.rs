//! Drivers of the business, and what outcomes are worth by them.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A driver with its weight.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct DriverWeight {
    /// Id of the driver.
    pub driver: String,
    /// Its name.
    pub name: String,
    /// "opportunity" or "threat".
    pub kind: String,
    /// Its weight in basis points; nothing where none is known.
    #[ts(type = "number | null")]
    pub weight: Option<i64>,
    /// How much of it outcomes carry together, in basis points.
    #[ts(type = "number")]
    pub carried: i64,
    /// Its weight and what carries it, in words.
    pub text: String,
}

/// An outcome that carries drivers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct OutcomeWorth {
    /// Id of the outcome.
    pub outcome: String,
    /// Its name.
    pub name: String,
    /// What it is worth now, in points.
    #[ts(type = "number")]
    pub now: i64,
    /// What it would be worth by the drivers, in points.
    #[ts(type = "number")]
    pub by_drivers: i64,
    /// Both in words: "26 → 31 points in each quarter".
    pub text: String,
}

/// What drivers come to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct DriversView {
    /// What decides most, and which outcome is farthest from what the drivers say.
    pub sentence: String,
    /// What the weights rest on; empty where none is known.
    pub basis: String,
    /// The consistency ratio of the comparisons in hundredths; nothing where none could contradict another.
    #[ts(type = "number | null")]
    pub ratio: Option<i64>,
    /// The drivers, the heaviest first.
    pub drivers: Vec<DriverWeight>,
    /// The outcomes that carry drivers, in the order of the roadmap.
    pub outcomes: Vec<OutcomeWorth>,
    /// What would become different if outcomes were weighed by drivers now, in one sentence.
    pub change: String,
    /// How many outcomes would be worth something else.
    pub differing: u32,
}

/// What became of weighing outcomes by drivers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct OutcomesWeighed {
    /// What was done, in one sentence.
    pub sentence: String,
    /// How many outcomes are worth something else now.
    pub changed: u32,
}
