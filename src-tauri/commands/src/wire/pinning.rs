//! Pinning by hand: what a pin would cost before it is made, and what to do where it leaves no plan.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::FactLine;

/// Asks what pinning an investment would cost; nothing is changed.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct PinPriceRequest {
    /// Id of the investment.
    pub investment: String,
    /// Number of the period in which it would start, from 0.
    pub start: u16,
    /// Seconds that proving the price may take; without them it is the first that is found, within milliseconds.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub proof_seconds: Option<f64>,
}

/// What a pin would cost.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct PinPrice {
    /// Id of the investment.
    pub investment: String,
    /// Number of the period, from 0.
    pub start: u16,
    /// All of it in one line: "Pin to Q4 2027 · value ≈ −9 pts · 2 move".
    pub sentence: String,
    /// The price alone: "−9 pts", "≈ −9 pts", "impossible".
    pub text: String,
    /// Value won, or lost if negative, in millionths of a point; nothing where no plan was found.
    #[ts(type = "number | null")]
    pub difference: Option<i64>,
    /// "proven"; "found" by search and checked, but perhaps not the best; "impossible", proven; or "not_found".
    pub state: String,
    /// Why it cannot be, as a sentence, where the rules alone say so.
    pub why_not: Option<String>,
}

/// Asks what to change where no plan keeps all that was decided.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields, default)]
#[ts(export)]
pub struct OffersRequest {
    /// Id of the investment that was decided on last; without it, that of the last decision.
    #[ts(optional = nullable)]
    pub investment: Option<String>,
}

/// What stands against each other where no plan fits, and what to do.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct Offers {
    /// What is the matter, as a sentence.
    pub sentence: String,
    /// The decisions, needs and limits that are involved.
    pub involved: Vec<FactLine>,
    /// Single changes that help, each tried by planning; at most three.
    pub offers: Vec<Offer>,
    /// Whether all that there is to try was tried; not so if it was stopped.
    pub is_complete: bool,
}

/// A single change with which there is a plan again.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct Offer {
    /// What would be done: "Move the pin to Q4 2027".
    pub text: String,
    /// What the plan would be worth: "value 403 pts".
    pub value: String,
    /// How much that is more or less than before: "≈ −9 pts".
    pub change: String,
    /// Id of the investment it is about, if it is about one.
    pub investment: Option<String>,
}

/// Takes one of the offers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct TakeOffer {
    /// The investment that the offers were asked about.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub investment: Option<String>,
    /// Which one, from 0, in the order in which they are listed.
    pub offer: u16,
}

/// An offer that was taken; there is no plan for it yet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct OfferTaken {
    /// What was done, as a sentence.
    pub sentence: String,
}
