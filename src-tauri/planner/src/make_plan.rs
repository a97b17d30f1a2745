//! The whole way: problems → instance → search → plan → independent check.

use model::{BrokenRule, Plan, Problem, Roadmap, check_plan, find_problems, words};
use serde::{Deserialize, Serialize};

use crate::formulation::{Formulation, Limit, formulate};
use crate::instance::{Instance, Starts};
use crate::optimise::{Optimised, optimise};
use crate::read_back::read_back;
use crate::solve::{EngineError, engine_name};
use crate::watch::Watch;

/// Seconds of search if nothing else is asked for.
pub const USUAL_TIME_LIMIT: f64 = 60.0;

/// What shapes the search.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Options {
    /// Seconds after which the best plan found is kept.
    pub time_limit_seconds: f64,
}

impl Default for Options {
    fn default() -> Self {
        Self { time_limit_seconds: USUAL_TIME_LIMIT }
    }
}

/// Why there is no plan.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
pub enum PlanError {
    /// The roadmap has problems that block planning.
    #[error("the roadmap has {} that must be mended before it can be planned", count(.0.len()))]
    Problems(Vec<Problem>),
    /// No plan keeps all rules. Each entry names something that, left out alone, would let a plan fit:
    /// found by trying.
    #[error("no plan keeps all of your decisions and limits at once{}", offers(.0))]
    NothingFits(Vec<Relief>),
    /// The search was stopped before it had found any plan.
    #[error("the search was stopped before it had found a plan: give it more time")]
    StoppedEmpty,
    /// The engine broke down.
    #[error(transparent)]
    Engine(#[from] EngineError),
    /// The engine's plan breaks a rule. It is a bug, and the plan is not shown.
    #[error("the plan that was found breaks a rule and is not shown: {}", .0.first().map(ToString::to_string).unwrap_or_default())]
    Rejected(Vec<BrokenRule>),
}

/// One change that was tried and lets a plan fit.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Relief {
    /// Lifting the pin of the investment with this name.
    LiftPin(String),
    /// Asking for no least worth of the step with this name.
    DropStepWorth(String),
    /// Raising one limit, in words: "give "Platform" 1.5 FTE more in Q3 2027".
    RaiseLimit(String),
}

fn count(problems: usize) -> String {
    if problems == 1 { "a problem".into() } else { format!("{problems} problems") }
}

fn offers(reliefs: &[Relief]) -> String {
    if reliefs.is_empty() {
        return ": lift more than one pin, raise more than one limit, or lower what the steps must gain".into();
    }
    let offers: Vec<String> = reliefs
        .iter()
        .map(|relief| match relief {
            Relief::LiftPin(name) => format!("lift the pin of \"{name}\""),
            Relief::DropStepWorth(name) => format!("lower what step \"{name}\" must gain"),
            Relief::RaiseLimit(what) => what.clone(),
        })
        .collect();
    format!("; each of these alone would help: {}", offers.join(", or "))
}

/// Plans a roadmap. The plan has passed [`model::check_plan`].
///
/// # Errors
/// See [`PlanError`].
pub fn make_plan(roadmap: &Roadmap, options: &Options, watch: &mut dyn Watch) -> Result<Plan, PlanError> {
    let problems: Vec<Problem> =
        find_problems(roadmap).into_iter().filter(|problem| problem.severity == model::Severity::Blocks).collect();
    if !problems.is_empty() {
        return Err(PlanError::Problems(problems));
    }
    let formulation = formulate(roadmap);
    match optimise(&formulation.instance, options.time_limit_seconds, watch)? {
        Optimised::Found(answer) => {
            let plan = read_back(roadmap, &formulation, &answer, made_by());
            let broken = check_plan(roadmap, &plan);
            if broken.is_empty() { Ok(plan) } else { Err(PlanError::Rejected(broken)) }
        }
        Optimised::Nothing => Err(PlanError::NothingFits(reliefs(roadmap, &formulation)?)),
        Optimised::StoppedEmpty => Err(PlanError::StoppedEmpty),
    }
}

/// What makes plans here, as written into each.
pub(crate) fn made_by() -> String {
    format!("cairn {} with {}, one thread, seed 0", env!("CARGO_PKG_VERSION"), engine_name())
}

/// Seconds that trying one relief may take.
const RELIEF_SECONDS: f64 = 5.0;
/// More than any plan takes of a limit, and little enough to be added up.
const LIFTED: i64 = 1 << 50;

/// So many single changes are offered.
const MOST_RELIEFS: usize = 3;

/// Stops a search at the first plan it comes upon: here it matters only whether there is one.
#[derive(Default)]
struct First(Option<Starts>);

impl Watch for First {
    fn progress(&mut self, _: crate::watch::Progress) {}

    fn found(&mut self, starts: &Starts) {
        self.0.get_or_insert_with(|| starts.clone());
    }

    fn is_cancelled(&self) -> bool {
        self.0.is_some()
    }
}

/// Some starts that keep all rules of an instance, if any are found.
fn fits(instance: &Instance) -> Result<Option<Starts>, EngineError> {
    Ok(match optimise(instance, RELIEF_SECONDS, &mut First::default())? {
        Optimised::Found(answer) => Some(answer.starts),
        Optimised::Nothing | Optimised::StoppedEmpty => None,
    })
}

/// Single changes that let a plan fit, each tried by planning: pins first, then limits, then what steps must gain.
fn reliefs(roadmap: &Roadmap, formulation: &Formulation) -> Result<Vec<Relief>, EngineError> {
    let mut reliefs = vec![];
    for id in &formulation.investments {
        let Some(model::Decision::Pin { .. }) = roadmap.decision(id) else { continue };
        if reliefs.len() == MOST_RELIEFS {
            return Ok(reliefs);
        }
        let mut trial = roadmap.clone();
        trial.decisions.retain(|decision| decision.investment() != id);
        if fits(&formulate(&trial).instance)?.is_some() {
            let name = roadmap.investment(id).map_or_else(|| id.to_string(), |item| item.name.clone());
            reliefs.push(Relief::LiftPin(name));
        }
    }
    for resource in 0..formulation.limits.len() {
        if reliefs.len() == MOST_RELIEFS {
            return Ok(reliefs);
        }
        reliefs.extend(raising(roadmap, formulation, resource)?);
    }
    for index in 0..roadmap.steps.len() {
        if reliefs.len() == MOST_RELIEFS {
            return Ok(reliefs);
        }
        if roadmap.steps[index].least_worth.0 == 0 {
            continue;
        }
        let mut trial = roadmap.clone();
        trial.steps[index].least_worth = model::Points::ZERO;
        if fits(&formulate(&trial).instance)?.is_some() {
            reliefs.push(Relief::DropStepWorth(roadmap.steps[index].name.clone()));
        }
    }
    Ok(reliefs)
}

/// As much more of one limit as lets a plan fit: only what has to be done is planned, with that limit lifted, and
/// what exceeds it is what is missing.
fn raising(roadmap: &Roadmap, formulation: &Formulation, resource: usize) -> Result<Option<Relief>, EngineError> {
    let mut lifted = formulation.instance.clone();
    lifted.resources[resource].capacity.iter_mut().for_each(|capacity| *capacity = LIFTED);
    let Some(mut starts) = fits(&lifted)? else { return Ok(None) };
    // what does not have to be done takes nothing of what is missing
    for item in (0..starts.len()).rev().filter(|item| !lifted.items[*item].is_required) {
        let before = starts[item].take();
        if !lifted.keeps_rules(&starts) {
            starts[item] = before;
        }
    }
    let slack = formulation.instance.slack(resource, &starts);
    let Some(from) = slack.iter().position(|left| *left < 0) else { return Ok(None) };
    let last = slack.iter().rposition(|left| *left < 0).unwrap_or(from);
    let carries_over = formulation.instance.resources[resource].carries_over;
    let to = if carries_over { from } else { last };
    let missing = -slack.iter().copied().min().unwrap_or(0);
    let mut enough = formulation.instance.clone();
    enough.resources[resource].capacity[from..=to].iter_mut().for_each(|capacity| *capacity += missing);
    if !enough.keeps_rules(&starts) {
        return Ok(None);
    }
    let period = |index: usize| model::Period(u16::try_from(index).expect("a roadmap has at most 120 periods"));
    let when = roadmap.settings.calendar().range(period(from), period(to));
    let each = if from == to { "in".into() } else { format!("in each {} of", roadmap.settings.period_length.name()) };
    let (name, more) = match &formulation.limits[resource] {
        Limit::Fund(id) => {
            let more = words::money_full(model::Money(missing), &roadmap.settings.currency);
            (roadmap.fund(id).map(|fund| fund.name.clone()), more)
        }
        Limit::Pool(id) => (roadmap.pool(id).map(|pool| pool.name.clone()), words::fte(model::Fte(missing))),
    };
    let name = name.unwrap_or_default();
    Ok(Some(Relief::RaiseLimit(format!("give \"{name}\" {more} more {each} {when}"))))
}
