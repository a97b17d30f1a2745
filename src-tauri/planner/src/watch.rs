//! How the outside follows and stops a search. The planner has no clock and no screen of its own.

use serde::{Deserialize, Serialize};

use crate::instance::Starts;

/// How far a search has come, in the instance's units of value.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Progress {
    /// Value of the best plan so far, if there is one.
    pub value: Option<i64>,
    /// No plan is worth more than this, if that is known.
    pub bound: Option<i64>,
    /// Seconds of search, as counted by the engine.
    pub seconds: f64,
}

/// Follows a search and may stop it.
pub trait Watch {
    /// Called a few times per second while a search runs.
    fn progress(&mut self, progress: Progress);

    /// Called with plans that the search comes upon, as the first period of each item. They keep all rules;
    /// each is meant to be better than the one before, by what the search then looks for. For those who may
    /// be cut off from the search before it ends.
    fn found(&mut self, _starts: &Starts) {}

    /// Whether the search should stop and keep the best plan found.
    fn is_cancelled(&self) -> bool;
}

/// A watch that looks away and never stops anything.
#[derive(Debug, Clone, Copy, Default)]
pub struct Unwatched;

impl Watch for Unwatched {
    fn progress(&mut self, _: Progress) {}

    fn is_cancelled(&self) -> bool {
        false
    }
}
