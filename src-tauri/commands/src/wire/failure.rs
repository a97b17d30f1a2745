//! A failed request: what happened, and what to do. One shape for every error of every crate.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A request that could not be carried out. Nothing was lost.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct Failure {
    /// Stable code, snake case ("newer_version").
    pub code: String,
    /// What happened, in one sentence.
    pub message: String,
    /// What to do, in one sentence; empty if the message says it.
    pub hint: String,
}
