//! The whole way: problems → instance → search → plan → independent check; from nothing, or warm, from the
//! plan of a roadmap that was a little different.
//!
//! A what-if is answered twice. [`first_answer`] repairs the plan before within milliseconds, without any
//! engine; [`replan`] goes on from it like any other planning, up to the proof. A proven plan is the same
//! from wherever the search began.

use std::collections::{BTreeMap, BTreeSet};

use model::check_plan::check_required;
use model::{BrokenRule, InvestmentId, Period, Plan, Problem, Proof, Roadmap, check_plan, find_problems};
use serde::{Deserialize, Serialize};

use crate::formulation::{Formulation, formulate_with};
use crate::instance::{Instance, Starts};
use crate::make_plan::{Options, PlanError, made_by};
use crate::optimise::{Answer, Optimised, optimise_from};
use crate::read_back::read_back;
use crate::relief::reliefs;
use crate::search::repair;
use crate::solve::Warm;
use crate::tighten::tighten;
use crate::watch::{Progress, Watch};

/// What a plan is based on beyond the roadmap itself.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Basis {
    /// What has to be in the plan, whenever it may start.
    pub required: BTreeSet<InvestmentId>,
    /// First periods in the plan before, of a roadmap that may have been a little different. Empty if there is
    /// none.
    pub last: BTreeMap<InvestmentId, Period>,
}

impl Basis {
    fn last(&self, formulation: &Formulation) -> Option<Starts> {
        let start = |id: &InvestmentId| self.last.get(id).map(|start| start.index());
        let starts = || formulation.investments.iter().map(start).collect::<Starts>();
        (!self.last.is_empty()).then(|| formulation.complete(&starts()))
    }
}

/// Plans a roadmap on a basis, from where the question before began. The plan has passed [`check`].
///
/// # Errors
/// See [`PlanError`].
pub fn replan(
    roadmap: &Roadmap,
    basis: &Basis,
    options: &Options,
    warm: &mut Warm,
    watch: &mut dyn Watch,
) -> Result<Plan, PlanError> {
    refuse_problems(roadmap)?;
    let formulation = formulate_with(roadmap, &basis.required);
    let last = basis.last(&formulation);
    let mut watch = Net { formulation: &formulation, watch };
    match optimise_from(&formulation.instance, last.as_ref(), options.budget, warm, &mut watch)? {
        Optimised::Found(answer) => checked(roadmap, basis, &formulation, &answer),
        Optimised::Nothing => Err(PlanError::NothingFits(reliefs(roadmap, &basis.required)?)),
        Optimised::StoppedEmpty => Err(PlanError::StoppedEmpty),
    }
}

/// Tells how the search goes in values of plans, without what stands in for soft rules.
struct Net<'a> {
    formulation: &'a Formulation,
    watch: &'a mut dyn Watch,
}

impl Watch for Net<'_> {
    fn progress(&mut self, progress: Progress) {
        let net = |value: Option<i64>| value.map(|value| self.formulation.net(value));
        self.watch.progress(Progress { value: net(progress.value), bound: net(progress.bound), ..progress });
    }

    fn found(&mut self, starts: &Starts) {
        self.watch.found(starts);
    }

    fn is_cancelled(&self) -> bool {
        self.watch.is_cancelled()
    }
}

/// The plan before, repaired for the roadmap as it is now: a plan within milliseconds that claims no proof.
/// Nothing if there is no plan before, or repairing it keeps some rule broken: then there may still be a plan.
///
/// # Errors
/// If the roadmap has blocking problems, or the plan breaks a rule all the same, which is a bug.
pub fn first_answer(roadmap: &Roadmap, basis: &Basis) -> Result<Option<Plan>, PlanError> {
    refuse_problems(roadmap)?;
    let formulation = formulate_with(roadmap, &basis.required);
    let Some(last) = basis.last(&formulation) else { return Ok(None) };
    let Some((value, starts)) = first_starts(&formulation.instance, &last) else { return Ok(None) };
    let answer = Answer { starts, value, bound: None, proof: Proof::Stopped };
    checked(roadmap, basis, &formulation, &answer).map(Some)
}

/// The same on an instance: the starts before, repaired, with their value.
#[must_use]
pub fn first_starts(instance: &Instance, last: &Starts) -> Option<(i64, Starts)> {
    let mut instance = instance.clone();
    tighten(&mut instance);
    repair::at_once(&instance, last, &|| false)
}

/// The starts of a plan for a roadmap as a search would tell them.
///
/// # Panics
/// If the roadmap has a blocking problem.
#[must_use]
pub fn starts_of(roadmap: &Roadmap, plan: &Plan) -> Starts {
    let formulation = formulate_with(roadmap, &BTreeSet::new());
    let start = |id: &InvestmentId| plan.starts.get(id).map(|start| start.index());
    formulation.complete(&formulation.investments.iter().map(start).collect::<Starts>())
}

fn refuse_problems(roadmap: &Roadmap) -> Result<(), PlanError> {
    let is_blocking = |problem: &Problem| problem.severity == model::Severity::Blocks;
    let problems: Vec<Problem> = find_problems(roadmap).into_iter().filter(is_blocking).collect();
    if problems.is_empty() { Ok(()) } else { Err(PlanError::Problems(problems)) }
}

pub(crate) fn checked(
    roadmap: &Roadmap,
    basis: &Basis,
    formulation: &Formulation,
    answer: &Answer,
) -> Result<Plan, PlanError> {
    let plan = read_back(roadmap, formulation, answer, made_by());
    let broken = check(roadmap, basis, &plan);
    if broken.is_empty() { Ok(plan) } else { Err(PlanError::Rejected(broken)) }
}

/// [`model::check_plan`], and whether what was asked to be in the plan is in it.
#[must_use]
pub fn check(roadmap: &Roadmap, basis: &Basis, plan: &Plan) -> Vec<BrokenRule> {
    let mut broken = check_plan(roadmap, plan);
    broken.extend(check_required(&basis.required, plan));
    broken
}
