//! What there is to show when a search has broken off: plans from starts that were heard of while it ran, or
//! from greed alone.
//!
//! No engine runs here. Such a plan has passed [`model::check_plan`] like any other, and says that nothing
//! was proven. Deliberately not here: when a search counts as broken off (see the crate `worker`).

use model::{Plan, Proof, Roadmap, check_plan};

use crate::formulation::{Formulation, formulate_with};
use crate::instance::Starts;
use crate::make_plan::{PlanError, made_by};
use crate::optimise::Answer;
use crate::read_back::read_back;
use crate::replan::Basis;
use crate::search::greedy::greedy;
use crate::tighten::tighten;

/// The best starts that were heard of from a search over one roadmap.
#[derive(Debug, Clone)]
pub struct Heard<'a> {
    roadmap: &'a Roadmap,
    formulation: Formulation,
    best: Option<(i64, Starts)>,
}

impl<'a> Heard<'a> {
    /// Nothing was heard yet.
    ///
    /// # Panics
    /// If the roadmap has a blocking problem ([`model::find_problems`]): that is for the caller to refuse.
    #[must_use]
    pub fn new(roadmap: &'a Roadmap) -> Self {
        Self::on_basis(roadmap, &Basis::default())
    }

    /// As [`Self::new`], for a search on a basis.
    ///
    /// # Panics
    /// As [`Self::new`].
    #[must_use]
    pub fn on_basis(roadmap: &'a Roadmap, basis: &Basis) -> Self {
        Self { roadmap, formulation: formulate_with(roadmap, &basis.required), best: None }
    }

    /// Takes starts in, whoever says them: those that do not fit the roadmap, break a rule or are worth less
    /// than what was heard before are let go.
    pub fn hear(&mut self, starts: Starts) {
        let instance = &self.formulation.instance;
        if starts.len() != instance.items.len() || !instance.keeps_rules(&starts) {
            return;
        }
        let value = instance.value(&starts);
        if self.best.as_ref().is_none_or(|(best, _)| value >= *best) {
            self.best = Some((value, starts));
        }
    }

    /// Value of a plan of the best starts, if there are any.
    #[must_use]
    pub fn value(&self) -> Option<i64> {
        self.best.as_ref().map(|(value, _)| self.formulation.net(*value))
    }

    /// Takes in the greedy first plan, if greed finds one.
    pub fn hear_greed(&mut self) {
        let mut instance = self.formulation.instance.clone();
        tighten(&mut instance);
        if let Some(starts) = greedy(&instance) {
            self.hear(starts);
        }
    }

    /// The plan of the best starts, with nothing proven; nothing if none were heard.
    ///
    /// # Errors
    /// If the plan breaks a rule all the same: a bug, and the plan is not shown.
    pub fn plan(&self) -> Result<Option<Plan>, PlanError> {
        let Some((value, starts)) = self.best.clone() else { return Ok(None) };
        let answer = Answer { starts, value, bound: None, proof: Proof::Stopped };
        let made_by = format!("{}, from a search that broke off", made_by());
        let plan = read_back(self.roadmap, &self.formulation, &answer, made_by);
        let broken = check_plan(self.roadmap, &plan);
        if broken.is_empty() { Ok(Some(plan)) } else { Err(PlanError::Rejected(broken)) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Options, Progress, Watch, make_plan};

    fn sample() -> Roadmap {
        let text = include_str!("../../../fixtures/roadmaps/sample.json");
        let mut file: serde_json::Value = serde_json::from_str(text).expect("the sample is JSON");
        serde_json::from_value(file["roadmap"].take()).expect("the sample is a roadmap")
    }

    /// Keeps all starts a search says.
    struct Ear<'a>(Vec<Starts>, Heard<'a>);

    impl Watch for Ear<'_> {
        fn progress(&mut self, _: Progress) {}

        fn found(&mut self, starts: &Starts) {
            self.0.push(starts.clone());
            self.1.hear(starts.clone());
        }

        fn is_cancelled(&self) -> bool {
            false
        }
    }

    #[test]
    fn the_starts_that_were_heard_make_a_plan_that_keeps_every_rule_and_claims_no_proof() {
        let roadmap = sample();
        let mut ear = Ear(vec![], Heard::new(&roadmap));
        let plan = make_plan(&roadmap, &Options::default(), &mut ear).expect("the sample can be planned");
        assert!(ear.0.len() > 1, "only {} plans were heard of", ear.0.len());
        let heard = ear.1.plan().expect("it keeps the rules").expect("something was heard");
        assert_eq!((heard.value, heard.proof, heard.bound), (plan.value, Proof::Stopped, None));
        assert!(heard.made_by.contains("broke off") && check_plan(&roadmap, &heard).is_empty());
    }

    #[test]
    fn starts_that_do_not_fit_are_let_go() {
        let roadmap = sample();
        let mut heard = Heard::new(&roadmap);
        let count = roadmap.investments.len();
        for wrong in [vec![], vec![Some(0); count], vec![Some(usize::MAX); count], vec![Some(0); count + 1]] {
            heard.hear(wrong);
            assert_eq!(heard.value(), None);
        }
        assert_eq!(heard.plan(), Ok(None));
        heard.hear_greed();
        let greedy = heard.value().expect("greed finds a plan of the sample");
        heard.hear(vec![None; count]);
        assert_eq!(heard.value(), Some(greedy), "an empty plan is worth less");
    }
}
