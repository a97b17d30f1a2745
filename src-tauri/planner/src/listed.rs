//! The plan one would make by hand: each investment in the order of the roadmap, with all it needs, as early as needs,
//! money and people allow. It is what a proven plan is compared with, and never offered as one.
//!
//! Serial schedule generation with a given list (Kolisch 1996). Deliberately not here: any better order.

use model::{Plan, Proof, Roadmap, check_plan};

use crate::formulation::formulate_with;
use crate::make_plan::{PlanError, made_by};
use crate::optimise::Answer;
use crate::read_back::read_back;
use crate::search::place::Placing;
use crate::tighten::tighten;

/// The plan in the order in which the roadmap lists its investments. Nothing if that order breaks a rule, such as a
/// step that has to gain more.
///
/// # Errors
/// If the plan breaks a rule all the same: a bug, and the plan is not shown.
///
/// # Panics
/// If the roadmap has a blocking problem ([`model::find_problems`]): that is for the caller to refuse.
pub fn in_listed_order(roadmap: &Roadmap) -> Result<Option<Plan>, PlanError> {
    let formulation = formulate_with(roadmap, &std::collections::BTreeSet::new());
    let mut instance = formulation.instance.clone();
    tighten(&mut instance);
    // what stands in for soft rules comes last: nobody plans by hand for its sake
    let place = |at: &usize| {
        let id = formulation.investments.get(*at);
        id.and_then(|id| roadmap.investments.iter().position(|item| item.id == *id)).unwrap_or(usize::MAX)
    };
    let mut order: Vec<usize> = (0..instance.items.len()).collect();
    order.sort_by_key(place);
    let placing = Placing::new(&instance, order, vec![0; instance.items.len()]);
    let starts = placing.starts().clone();
    if !formulation.instance.keeps_rules(&starts) {
        return Ok(None);
    }
    let value = formulation.instance.value(&starts);
    let answer = Answer { starts, value, bound: None, proof: Proof::Stopped };
    let plan = read_back(roadmap, &formulation, &answer, format!("{}, in the listed order", made_by()));
    let broken = check_plan(roadmap, &plan);
    if broken.is_empty() { Ok(Some(plan)) } else { Err(PlanError::Rejected(broken)) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_listed_order_makes_a_plan_that_keeps_the_rules_and_is_no_better_than_the_best() {
        let text = include_str!("../../../fixtures/roadmaps/sample.json");
        let mut file: serde_json::Value = serde_json::from_str(text).expect("the sample is JSON");
        let best: Plan = serde_json::from_value(file["plan"].take()).expect("it has a plan");
        let mut roadmap: Roadmap = serde_json::from_value(file["roadmap"].take()).expect("it is a roadmap");
        let listed = in_listed_order(&roadmap).expect("it keeps the rules").expect("there is one");
        assert!(listed.value <= best.value && listed.value.0 > 0, "{:?} against {:?}", listed.value, best.value);
        assert_eq!(in_listed_order(&roadmap).expect("again").expect("the same"), listed);
        // another order is another plan, or none that steps are content with: what comes first gets the room
        let others = (1..roadmap.investments.len()).filter_map(|_| {
            roadmap.investments.rotate_left(1);
            in_listed_order(&roadmap).expect("it keeps the rules")
        });
        let others: Vec<Plan> = others.collect();
        assert!(others.iter().any(|other| other.starts != listed.starts), "{others:?}");
        assert!(others.iter().all(|other| other.value <= best.value), "{others:?}");
    }
}
