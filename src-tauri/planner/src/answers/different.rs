//! A plan that is nearly as good and as different as can be found: what else the same value could look like.
//!
//! What is otherwise than in the plan is given a bonus, and a search finds what is worth most with it; the larger the
//! bonus, the farther the plan that comes out, and the more of the value it gives up. From the farthest of several that
//! give up no more than is allowed, [`crate::refute`] goes on until no plan is farther: first by how many investments are
//! in one of the two plans alone, then by how many start otherwise, then by value. Counted in moves and steps: the same
//! question has the same answer. Where the steps do not suffice it is the farthest that was found.

use std::collections::BTreeSet;

use model::{InvestmentId, Plan, Proof, Roadmap, Value};

use super::trial::{Counter, Trial};
use crate::closer::found;
use crate::instance::{Instance, Starts};
use crate::make_plan::PlanError;
use crate::refute::Apart;
use crate::watch::Watch;

/// A plan is nearly as good if it loses at most this part of the value, in percent.
pub const NEARLY: i64 = 1;
/// How often the bonus is halved, from four times of all that may be given up.
const HALVINGS: u32 = 5;
/// What another start is worth of what entering or leaving the plan is worth: one part of so many.
const START: i64 = 8;
/// Steps of the search for one that is farther still.
const STEPS: i64 = 2_000_000;

/// The least value that is nearly as good as that of a plan.
#[must_use]
pub fn nearly(plan: &Plan) -> Value {
    Value(plan.value.0 - plan.value.0.abs() / 100 * NEARLY)
}

/// How different two plans are: how many investments are in one of them alone, and how many start otherwise.
#[must_use]
pub fn distance(one: &Plan, other: &Plan) -> (usize, usize) {
    let ids: BTreeSet<&InvestmentId> = one.starts.keys().chain(other.starts.keys()).collect();
    let alone = ids.iter().filter(|id| one.starts.contains_key(**id) != other.starts.contains_key(**id)).count();
    let moved = ids.iter().filter(|id| one.starts.get(**id) != other.starts.get(**id)).count();
    (alone, moved - alone)
}

/// The farthest plan that is found; nothing if each that is nearly as good is the plan itself, as far as was searched.
pub(super) fn different(roadmap: &Roadmap, plan: &Plan, watch: &dyn Watch) -> Result<Counter, PlanError> {
    let trial = Trial::new(roadmap, &[]);
    if !trial.can_be() {
        return Ok(Counter::NotFound);
    }
    let known = trial.starts(plan);
    let free = trial.formulation().investments.len();
    // items beyond the investments stand in for soft rules: they are no difference
    let instance = trial.instance();
    let allowed = (plan.value - nearly(plan)).0;
    let Some(starts) = farthest(instance, free, &known, allowed, watch) else { return Ok(Counter::NotFound) };
    let mut found = trial.plan(starts, None, Proof::Stopped)?;
    if found.value < nearly(plan) {
        return Ok(Counter::NotFound);
    }
    if plan.proof == Proof::Proven && found.value == plan.value {
        (found.proof, found.bound) = (Proof::Proven, Some(found.value));
    }
    Ok(Counter::Plan(found))
}

/// The same on an instance, of whose items the first `free` count: starts that are worth at most `allowed` less than
/// those that are known.
fn farthest(instance: &Instance, free: usize, known: &Starts, allowed: i64, watch: &dyn Watch) -> Option<Starts> {
    let least = instance.value(known).saturating_sub(allowed);
    let apart = Apart { instance, known: &known[..free], least };
    let mut best: Option<(i64, i64, Starts)> = None;
    let mut bonus = allowed.max(1).saturating_mul(4);
    for _ in 0..=HALVINGS {
        let drawn = with_bonus(instance, free, known, bonus);
        let so_far = best.as_ref().map(|(_, _, starts)| starts.clone());
        for from in std::iter::once(known).chain(&so_far) {
            for starts in found(&drawn, from, &|| watch.is_cancelled()) {
                let rank = (apart.far(&starts), instance.value(&starts));
                let is_farther = best.as_ref().is_none_or(|(far, value, _)| rank > (*far, *value));
                if rank.0 > 0 && is_farther && apart.is_near(&starts) {
                    best = Some((rank.0, rank.1, starts));
                }
            }
        }
        if bonus == 1 || watch.is_cancelled() {
            break;
        }
        bonus = (bonus / 2).max(1);
    }
    apart.farthest(best.map(|(_, _, starts)| starts), STEPS, &|| watch.is_cancelled())
}

/// The instance in which what is otherwise than it is known is worth so much more.
fn with_bonus(instance: &Instance, free: usize, known: &Starts, bonus: i64) -> Instance {
    let mut drawn = instance.clone();
    for (item, start) in drawn.items.iter_mut().zip(known).take(free) {
        item.value.resize(instance.periods, 0);
        match start {
            Some(start) => {
                for value in &mut item.value {
                    *value = value.saturating_sub(bonus);
                }
                if let Some(value) = item.value.get_mut(start + item.duration - 1) {
                    *value = value.saturating_sub(bonus / START);
                }
            }
            None => {
                for value in &mut item.value {
                    *value = value.saturating_add(bonus);
                }
            }
        }
    }
    drawn
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::generated::roadmap;
    use crate::optimise::{Optimised, optimise};
    use crate::search::exotic;
    use crate::watch::Unwatched;

    fn best(instance: &Instance) -> Option<Starts> {
        match optimise(instance, 60.0, &mut Unwatched).expect("the engine runs") {
            Optimised::Found(answer) => Some(answer.starts),
            _ => None,
        }
    }

    /// The greatest distance of all starts there are that keep the rules and are worth enough.
    fn tried(apart: &Apart) -> Option<i64> {
        let instance = apart.instance;
        let all = (0..instance.items.len()).fold(vec![vec![]], |before: Vec<Starts>, i| {
            let item = &instance.items[i];
            let last = instance.periods - item.duration;
            let choices: Vec<Option<usize>> = std::iter::once(None).chain((0..=last).map(Some)).collect();
            let longer = |starts: &Starts, choice| starts.iter().copied().chain([choice]).collect();
            before.iter().flat_map(|starts| choices.iter().map(move |choice| longer(starts, *choice))).collect()
        });
        all.iter().filter(|starts| apart.is_near(starts)).map(|starts| apart.far(starts)).filter(|far| *far > 0).max()
    }

    fn count_of_starts(instance: &Instance) -> usize {
        instance.items.iter().fold(1, |all: usize, item| all.saturating_mul(instance.periods - item.duration + 2))
    }

    #[test]
    fn of_small_instances_the_farthest_is_found() {
        let mut all = 0;
        for seed in 0..600 {
            let instance = exotic::instance(seed);
            if count_of_starts(&instance) > 20_000 {
                continue;
            }
            let Some(known) = best(&instance) else { continue };
            let allowed = instance.value(&known).abs() / 10;
            let apart = Apart { instance: &instance, known: &known, least: instance.value(&known) - allowed };
            let wanted = tried(&apart);
            let found = farthest(&instance, instance.items.len(), &known, allowed, &Unwatched);
            assert!(found.as_ref().is_none_or(|starts| apart.is_near(starts)), "seed {seed}");
            assert_eq!(found.map(|starts| apart.far(&starts)), wanted, "seed {seed}");
            all += usize::from(wanted.is_some());
        }
        assert!(all >= 40, "only {all} instances have another plan");
    }

    #[test]
    fn it_is_another_plan_of_nearly_the_same_value_and_the_same_each_time() {
        let mut found = 0;
        for seed in 1..=4 {
            let instance = roadmap(28, 8, seed);
            let known = best(&instance).expect("there is always a plan");
            let allowed = instance.value(&known) / 100;
            let free = instance.items.len();
            let Some(starts) = farthest(&instance, free, &known, allowed, &Unwatched) else { continue };
            found += 1;
            assert!(instance.keeps_rules(&starts) && instance.value(&starts) >= instance.value(&known) - allowed);
            assert_eq!(farthest(&instance, free, &known, allowed, &Unwatched), Some(starts));
        }
        assert!(found > 0, "nothing is nearly as good");
    }
}
