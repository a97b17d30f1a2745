//! Planning a changed roadmap from a plan that is known: a fixed amount of search first, a proof where it is
//! asked for. Every plan that comes out has passed [`model::check_plan`].
//!
//! The search is counted in moves, so the same question has the same answer. Deliberately not here: what is
//! asked (see `questions`).

use std::collections::BTreeSet;

use model::check_plan::check_required;
use model::{BrokenRule, InvestmentId, Plan, Proof, Roadmap, check_plan};
use serde::{Deserialize, Serialize};

use super::change::{Change, changed};
use crate::budget::Budget;
use crate::formulation::{Formulation, formulate_with};
use crate::instance::{Instance, Starts};
use crate::make_plan::{PlanError, made_by};
use crate::optimise::{Answer, Optimised, optimise_from, prove_from};
use crate::read_back::read_back;
use crate::search::anneal::Annealing;
use crate::solve::Warm;
use crate::ties;
use crate::tighten::tighten;
use crate::watch::Watch;

/// What came of a changed roadmap.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Counter {
    /// A plan. Its proof says whether it is the best for the changed roadmap.
    Plan(Plan),
    /// No plan keeps all rules: proven.
    Nothing,
    /// The search found no plan. There may be one.
    NotFound,
}

impl Counter {
    /// The plan, if there is one.
    #[must_use]
    pub fn plan(&self) -> Option<&Plan> {
        match self {
            Self::Plan(plan) => Some(plan),
            Self::Nothing | Self::NotFound => None,
        }
    }

    /// Whether no more search would say anything else about its worth.
    #[must_use]
    pub fn is_settled(&self) -> bool {
        match self {
            Self::Plan(plan) => plan.proof == Proof::Proven,
            Self::Nothing => true,
            Self::NotFound => false,
        }
    }
}

/// Moves of one search from a known plan: some in any case, and more for each item.
const MOVES: usize = 4_000;
const MOVES_PER_ITEM: usize = 100;
const SEED: u64 = 1 << 40;

/// A changed roadmap that is to be planned.
pub(crate) struct Trial {
    roadmap: Roadmap,
    forced: BTreeSet<InvestmentId>,
    formulation: Formulation,
    /// The formulation's instance, with tight windows.
    tight: Instance,
}

impl Trial {
    pub(crate) fn new(roadmap: &Roadmap, changes: &[Change]) -> Self {
        let (roadmap, forced) = changed(roadmap, changes);
        let formulation = formulate_with(&roadmap, &forced);
        let mut tight = formulation.instance.clone();
        tighten(&mut tight);
        Self { roadmap, forced, formulation, tight }
    }

    /// Starts of a plan for a roadmap with the same investments, and what stands in for soft rules.
    pub(crate) fn starts(&self, plan: &Plan) -> Starts {
        let start = |id: &InvestmentId| plan.starts.get(id).map(|start| start.index());
        self.formulation.complete(&self.formulation.investments.iter().map(start).collect::<Starts>())
    }

    /// Whether everything that has to be done has a period to start in.
    pub(crate) fn can_be(&self) -> bool {
        !self.tight.items.iter().any(|item| item.is_required && !item.is_possible())
    }

    /// The best plan that a fixed amount of search finds from known plans. `scale` is for less work than usual.
    pub(crate) fn search(&self, known: &[&Plan], scale: usize, watch: &dyn Watch) -> Result<Counter, PlanError> {
        if !self.can_be() {
            return Ok(Counter::Nothing);
        }
        let moves = (MOVES + MOVES_PER_ITEM * self.tight.items.len()) / scale;
        let mut best: Option<(i64, Starts)> = None;
        for (round, plan) in (0u64..).zip(known) {
            let known = self.starts(plan);
            self.offer(&mut best, known.clone());
            // what is forced in, and what it needs, takes its place before all others; then among them
            for start in self.first_and_middle() {
                let mut from = known.clone();
                for (i, id) in self.formulation.investments.iter().enumerate() {
                    if self.forced.contains(id) && from[i].is_none() {
                        from[i] = Some(start);
                    }
                }
                let Some(mut annealing) = Annealing::new(&self.tight, Some(&from), SEED + round) else { continue };
                // near the known plan first, then farther away: measured, either alone finds less
                annealing.run_warm(moves / 2, &|| watch.is_cancelled());
                annealing.run(moves, &|| watch.is_cancelled());
                if let Some((_, starts)) = annealing.best() {
                    self.offer(&mut best, starts.clone());
                }
            }
        }
        match best {
            Some((_, starts)) => self.plan(starts, None, Proof::Stopped).map(Counter::Plan),
            None => Ok(Counter::NotFound),
        }
    }

    fn first_and_middle(&self) -> Vec<usize> {
        if self.forced.is_empty() { vec![0] } else { vec![0, self.tight.periods / 2] }
    }

    fn offer(&self, best: &mut Option<(i64, Starts)>, mut starts: Starts) {
        if !self.tight.keeps_rules(&starts) {
            return;
        }
        ties::polish(&self.tight, &mut starts);
        let value = self.tight.value(&starts);
        let is_better = best.as_ref().is_none_or(|(most, known)| {
            value > *most || value == *most && ties::compare(&self.tight, &starts, known).is_lt()
        });
        if is_better {
            *best = Some((value, starts));
        }
    }

    /// Settles what a search came to, as far as the time reaches, from where the plan began.
    pub(crate) fn prove(
        &self,
        found: &Counter,
        seconds: f64,
        warm: &Warm,
        watch: &mut dyn Watch,
    ) -> Result<Counter, PlanError> {
        let instance = &self.formulation.instance;
        let mut warm = warm.clone();
        let came = match found {
            Counter::Plan(plan) => {
                prove_from(instance, &self.starts(plan), Budget::seconds(seconds), &mut warm, watch)?
            }
            Counter::NotFound => optimise_from(instance, None, Budget::seconds(seconds), &mut warm, watch)?,
            Counter::Nothing => return Ok(Counter::Nothing),
        };
        match came {
            Optimised::Found(Answer { starts, bound, proof, .. }) => self.plan(starts, bound, proof).map(Counter::Plan),
            Optimised::Nothing if matches!(found, Counter::Plan(_)) => Ok(found.clone()),
            Optimised::Nothing => Ok(Counter::Nothing),
            Optimised::StoppedEmpty => Ok(found.clone()),
        }
    }

    /// The plan of starts, checked. What stands in for soft rules is chosen anew: the starts may be of a roadmap with
    /// other rules.
    pub(crate) fn plan(&self, mut starts: Starts, bound: Option<i64>, proof: Proof) -> Result<Plan, PlanError> {
        starts.truncate(self.formulation.investments.len());
        let starts = self.formulation.complete(&starts);
        let value = self.formulation.instance.value(&starts);
        let answer = Answer { starts, value, bound, proof };
        let plan = read_back(&self.roadmap, &self.formulation, &answer, made_by());
        let broken = rejected(&self.roadmap, &self.forced, &plan);
        if broken.is_empty() { Ok(plan) } else { Err(PlanError::Rejected(broken)) }
    }

    /// Whether these starts keep all rules of the changed roadmap.
    pub(crate) fn instance(&self) -> &Instance {
        &self.tight
    }

    pub(crate) fn formulation(&self) -> &Formulation {
        &self.formulation
    }
}

/// What is wrong with a plan for a changed roadmap; empty if nothing is.
#[must_use]
pub fn check_counter(roadmap: &Roadmap, changes: &[Change], plan: &Plan) -> Vec<BrokenRule> {
    let (roadmap, forced) = changed(roadmap, changes);
    rejected(&roadmap, &forced, plan)
}

fn rejected(roadmap: &Roadmap, forced: &BTreeSet<InvestmentId>, plan: &Plan) -> Vec<BrokenRule> {
    let mut broken = check_plan(roadmap, plan);
    broken.extend(check_required(forced, plan));
    broken
}
