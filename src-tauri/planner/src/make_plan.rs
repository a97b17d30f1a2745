//! Planning from nothing: what shapes the search, and why there may be no plan. The way itself is [`crate::replan`].

use model::{BrokenRule, Plan, Problem, Roadmap, say};
use serde::{Deserialize, Serialize};

use crate::budget::Budget;
use crate::replan::{Basis, replan};
use crate::solve::Warm;
use crate::solve::{EngineError, engine_name};
use crate::watch::Watch;

/// Seconds of search if nothing else is asked for.
pub const USUAL_TIME_LIMIT: f64 = 60.0;

/// What shapes the search.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Options {
    /// After what the best plan found is kept.
    pub budget: Budget,
}

impl Options {
    /// The best plan found after so many seconds is kept.
    #[must_use]
    pub fn seconds(seconds: f64) -> Self {
        Self { budget: Budget::seconds(seconds) }
    }

    /// The best plan found with so many units of work is kept: the same plan on any machine, however busy it is.
    #[must_use]
    pub fn work(units: u64) -> Self {
        Self { budget: Budget::work(units) }
    }
}

impl Default for Options {
    fn default() -> Self {
        Self::seconds(USUAL_TIME_LIMIT)
    }
}

/// Why there is no plan.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
pub enum PlanError {
    /// The roadmap has problems that block planning.
    #[error("{}", say!("has-problems", count = .0.len()))]
    Problems(Vec<Problem>),
    /// No plan keeps all rules. Each entry names something that, left out alone, would let a plan fit:
    /// found by trying.
    #[error("{}", nothing_fits(.0))]
    NothingFits(Vec<Relief>),
    /// The search was stopped before it had found any plan.
    #[error("{}", say!("stopped-empty"))]
    StoppedEmpty,
    /// The engine broke down.
    #[error(transparent)]
    Engine(#[from] EngineError),
    /// The engine's plan breaks a rule. It is a bug, and the plan is not shown.
    #[error("{}", say!("plan-rejected", why = .0.first().map(ToString::to_string).unwrap_or_default()))]
    Rejected(Vec<BrokenRule>),
}

/// One change that was tried and lets a plan fit.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Relief {
    /// Lifting the pin of the investment with this name.
    LiftPin(String),
    /// Lifting the lock of this investment.
    LiftLock(String),
    /// Asking for no least worth of the step with this name.
    DropStepWorth(String),
    /// Switching off the rule with this name.
    DropRule(String),
    /// Not asking for the investment with this name to be in the plan.
    LetGo(String),
    /// Raising one limit, in words: "give "Platform" 1.5 FTE more in Q3 2027".
    RaiseLimit(String),
    /// All of these together, where no single one helps. A smallest set: none of them can be left out.
    Together(Vec<Relief>),
}

fn nothing_fits(reliefs: &[Relief]) -> String {
    match reliefs {
        [] => say!("nothing-fits"),
        [Relief::Together(changes)] => {
            let and = |before, next| say!("relief-and", before = before, next = next);
            say!("nothing-fits-together", changes = joined(changes, and))
        }
        _ => say!(
            "nothing-fits-but",
            offers = joined(reliefs, |before, next| say!("relief-or", before = before, next = next))
        ),
    }
}

fn joined(reliefs: &[Relief], join: impl Fn(String, String) -> String) -> String {
    reliefs.iter().map(in_words).reduce(join).unwrap_or_default()
}

fn in_words(relief: &Relief) -> String {
    match relief {
        Relief::LiftPin(name) => say!("relief-pin", name = name),
        Relief::LiftLock(name) => say!("relief-lock", name = name),
        Relief::DropStepWorth(name) => say!("relief-step", name = name),
        Relief::DropRule(name) => say!("relief-rule", name = name),
        Relief::LetGo(name) => say!("relief-let-go", name = name),
        Relief::RaiseLimit(what) => what.clone(),
        Relief::Together(changes) => joined(changes, |before, next| say!("relief-and", before = before, next = next)),
    }
}

/// Plans a roadmap. The plan has passed [`model::check_plan`].
///
/// # Errors
/// See [`PlanError`].
pub fn make_plan(roadmap: &Roadmap, options: &Options, watch: &mut dyn Watch) -> Result<Plan, PlanError> {
    replan(roadmap, &Basis::default(), options, &mut Warm::default(), watch)
}

/// What makes plans here, as written into each.
pub(crate) fn made_by() -> String {
    format!("cairn {} with {}, one thread, seed 0", env!("CARGO_PKG_VERSION"), engine_name())
}

#[cfg(test)]
mod odd;

#[cfg(test)]
mod tests {
    use model::language::{Language, speaking};

    use super::*;

    #[test]
    fn why_there_is_no_plan_is_said_in_each_language() {
        let error = PlanError::NothingFits(vec![Relief::LiftPin("A".into()), Relief::LetGo("B".into())]);
        assert_eq!(
            error.to_string(),
            "no plan keeps all of your decisions and limits at once; each of these alone would help: \
             lift the pin of \"A\", or do not force \"B\""
        );
        speaking(Language::French, || {
            let said = error.to_string().replace('\u{a0}', " ");
            assert!(said.ends_with("aiderait à lui seul : lever l’épingle de « A », ou ne pas forcer « B »"), "{said}");
            assert!(PlanError::StoppedEmpty.to_string().starts_with("la recherche fut arrêtée"));
        });
    }
}
