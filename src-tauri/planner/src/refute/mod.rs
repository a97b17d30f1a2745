//! Proof by contradiction: suppose there were a better plan, and follow what would have to be.
//!
//! Where the relaxation leaves little open but its search tree would be wide (sparse use of many resources, progress
//! that is capped), each contradiction teaches a clause that rules out many plans at once. What the relaxation has
//! shown comes along as sums over the choices, so that both work together. Nothing here is a float once it is built.

mod apart;
mod choices;
mod engine;
mod explain;
mod heap;
mod learn;
mod literal;
mod settle;
mod sums;

#[cfg(test)]
pub(crate) mod tests;

use crate::instance::{Instance, Starts};
use crate::relaxation::Shown;
pub(crate) use apart::Apart;
use choices::Choices;
use engine::{Ended, Engine};
pub(crate) use settle::settle;

/// What came of supposing that there is a better plan.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Supposed {
    /// There is none.
    Refuted,
    /// There is: this one.
    Found(Starts),
    /// That is not known yet.
    Open,
}

/// The search for a plan that is worth at least so much.
pub(crate) struct Refutation {
    choices: Choices,
    engine: Engine,
    /// The sums that have to reach what is asked for, and their scales.
    asked: Vec<(usize, i64)>,
}

impl Refutation {
    /// Asks an instance whose required items have windows for a plan worth at least `least`, beginning near `near`.
    /// What the relaxation has shown about any plan of the instance is taken along.
    pub(crate) fn new(instance: &Instance, shown: Option<&Shown>, near: &Starts, least: i64) -> Self {
        let (choices, chains) = Choices::new(instance);
        let mut engine = Engine::new(chains);
        choices.rules(&mut engine);
        let mut asked = vec![];
        if let Some(shown) = shown {
            asked.extend(choices.shown(&mut engine, shown, least));
        }
        asked.push((choices.value(&mut engine, least), 1));
        choices.want(&mut engine, near);
        Self { choices, engine, asked }
    }

    /// Goes on for as many steps.
    pub(crate) fn search(&mut self, steps: i64, is_stopped: &dyn Fn() -> bool) -> Supposed {
        match self.engine.search(None, steps, is_stopped) {
            Ended::Refuted => Supposed::Refuted,
            Ended::Found => Supposed::Found(self.choices.starts(&self.engine)),
            Ended::Stopped => Supposed::Open,
        }
    }

    /// Asks for more from now on.
    pub(crate) fn raise(&mut self, least: i64) {
        for (sum, scale) in &self.asked {
            self.engine.raise(*sum, least.saturating_mul(*scale));
        }
    }

    /// Steps so far.
    pub(crate) fn steps(&self) -> i64 {
        self.engine.steps
    }
}
