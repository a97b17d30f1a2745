//! How the four keys of delivery stand, and whether speed came at the cost of stability.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// One of the four keys that is followed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct DeliveryKey {
    /// Its code: "lead_time".
    pub key: String,
    /// Its name.
    pub name: String,
    /// Id of the outcome that is it.
    pub outcome: String,
    /// Its value now, with its unit.
    pub now: String,
    /// The period in which that was measured; empty where it is the baseline.
    pub measured: String,
    /// Its target, with its unit.
    pub target: String,
    /// How much of the way from baseline to target is left, in basis points; nothing where there is no way.
    #[ts(type = "number | null")]
    pub left: Option<i64>,
}

/// A key of speed and one of stability that pull apart.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct DeliveryGuard {
    /// Both by name.
    pub pair: String,
    /// The periods in which speed is better than at the beginning and stability worse, from 0.
    pub broken: Vec<u16>,
    /// When it is broken or unguarded, and what pushes which way.
    pub text: String,
}

/// What would move a key.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct DeliveryAdvice {
    /// Code of the key.
    pub key: String,
    /// Its name.
    pub name: String,
    /// How much of the way is left, in basis points.
    #[ts(type = "number")]
    pub left: i64,
    /// What would move it.
    pub text: String,
}

/// How delivery stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct DeliveryView {
    /// All of it in one sentence.
    pub sentence: String,
    /// The keys that are followed.
    pub keys: Vec<DeliveryKey>,
    /// The names of those that are not.
    pub missing: Vec<String>,
    /// The pairs that pull apart.
    pub guards: Vec<DeliveryGuard>,
    /// What would move each key, that which is furthest from its target first.
    pub advice: Vec<DeliveryAdvice>,
}
