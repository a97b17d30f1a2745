//! A plan nearly as good that changes less of the plan before: small edits should not reshuffle everything.
//!
//! Each start that is as before is given a bonus, and so is each item that is left out as before; a search finds what
//! is worth most with it. The larger the bonus, the closer the plan, and the more value is given up: several are tried,
//! and of the plans that give up no more than is allowed the one that changes least is taken, then the one worth most.
//! Counted in moves: the same question has the same answer. No engine takes part, and nothing is proven of how close
//! a plan could be.

use std::collections::BTreeMap;

use model::{InvestmentId, Period, Plan, Proof, Roadmap};

use crate::formulation::formulate_with;
use crate::instance::{Instance, Starts};
use crate::make_plan::PlanError;
use crate::optimise::Answer;
use crate::replan::{Basis, checked};
use crate::search::anneal::Annealing;
use crate::search::exchange::Exchange;
use crate::tighten::tighten;

/// How much of the value a closer plan may give up, in basis points.
pub const NEARLY: i64 = 30;
/// Bonuses: all that may be given up for one start that stays, half of it, a quarter, and so on.
const BONUSES: u32 = 7;
/// Moves of each search: some in any case, and more for each item.
const MOVES: usize = 2_000;
const MOVES_PER_ITEM: usize = 100;
const SEED: u64 = 11;

/// A plan that changes less of `basis.last` than `best` does and gives up at most [`NEARLY`] of its value; nothing if
/// none was found. The bound of the best plan holds for it, too.
///
/// # Errors
/// If a plan that was found breaks a rule: a bug, and it is not told.
pub fn closer(
    roadmap: &Roadmap,
    basis: &Basis,
    best: &Plan,
    should_stop: &dyn Fn() -> bool,
) -> Result<Option<Plan>, PlanError> {
    let formulation = formulate_with(roadmap, &basis.required);
    let starts = |known: &BTreeMap<InvestmentId, Period>| -> Starts {
        formulation.investments.iter().map(|id| known.get(id).map(|start| start.index())).collect()
    };
    let (last, present) = (starts(&basis.last), formulation.complete(&starts(&best.starts)));
    let allowed = best.value.0 / 10_000 * NEARLY;
    let Some(starts) = closer_starts(&formulation.instance, &last, &present, allowed, should_stop) else {
        return Ok(None);
    };
    let value = formulation.instance.value(&starts);
    let answer = Answer { starts, value, bound: None, proof: Proof::Stopped };
    let mut plan = checked(roadmap, basis, &formulation, &answer)?;
    plan.bound = best.bound;
    plan.proof = match (best.proof, plan.value == best.value) {
        (Proof::Proven, false) => Proof::Bounded,
        (proof, _) => proof,
    };
    Ok(Some(plan))
}

/// The same on an instance: starts that differ in fewer of the first `last.len()` items from `last` than `best` does and
/// are worth at most `allowed` less.
#[must_use]
pub fn closer_starts(
    instance: &Instance,
    last: &Starts,
    best: &Starts,
    allowed: i64,
    should_stop: &dyn Fn() -> bool,
) -> Option<Starts> {
    let mut instance = instance.clone();
    tighten(&mut instance);
    let least = instance.value(best).saturating_sub(allowed);
    let mut closest: Option<(usize, i64, Starts)> = None;
    let mut bonus = allowed.max(1);
    for _ in 0..BONUSES {
        let drawn = with_bonus(&instance, last, bonus);
        for from in [last, best] {
            if should_stop() {
                break;
            }
            for starts in found(&drawn, from, should_stop) {
                let value = instance.value(&starts);
                let changes = changes(last, &starts);
                let is_closer = closest
                    .as_ref()
                    .is_none_or(|(fewest, most, _)| changes < *fewest || (changes == *fewest && value > *most));
                if value >= least && is_closer && instance.keeps_rules(&starts) {
                    closest = Some((changes, value, starts));
                }
            }
        }
        if bonus == 1 {
            break;
        }
        bonus = (bonus / 2).max(1);
    }
    closest.filter(|(fewest, _, _)| *fewest < changes(last, best)).map(|(_, _, starts)| starts)
}

/// How many items start otherwise than before, enter or leave.
#[must_use]
pub fn changes(last: &Starts, now: &Starts) -> usize {
    last.iter().zip(now).filter(|(last, now)| last != now).count()
}

/// Good plans of an instance, searched for from starts, with the same work each time.
pub(crate) fn found(instance: &Instance, from: &Starts, should_stop: &dyn Fn() -> bool) -> Vec<Starts> {
    let moves = MOVES + MOVES_PER_ITEM * instance.items.len();
    let mut from = from.clone();
    from.resize(instance.items.len(), None);
    let Some(mut annealing) = Annealing::new(instance, Some(&from), SEED) else { return vec![] };
    annealing.run_warm(moves, should_stop);
    let Some((_, first)) = annealing.best().cloned() else { return vec![] };
    let mut exchange = Exchange::new(instance, &first, SEED);
    exchange.run(moves, should_stop);
    let (_, second) = exchange.best().clone();
    vec![first, second]
}

/// The instance in which what stays as before is worth so much more.
fn with_bonus(instance: &Instance, last: &Starts, bonus: i64) -> Instance {
    let mut drawn = instance.clone();
    for (item, last) in drawn.items.iter_mut().zip(last) {
        item.value.resize(instance.periods, 0);
        match last {
            // it may lie outside of the periods there are now
            Some(start) => {
                if let Some(value) = item.value.get_mut(start + item.duration - 1) {
                    *value = value.saturating_add(bonus);
                }
            }
            None => {
                for value in &mut item.value {
                    *value = value.saturating_sub(bonus);
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

    #[test]
    fn a_small_change_of_a_limit_needs_not_move_much() {
        let mut found = 0;
        for seed in 1..=4 {
            let before = roadmap(28, 8, seed);
            let last = best(&before).expect("there is always a plan");
            for resource in 0..3 {
                let mut now = before.clone();
                for capacity in &mut now.resources[resource].capacity {
                    *capacity = *capacity * 95 / 100;
                }
                let best = best(&now).expect("there is always a plan");
                let allowed = now.value(&best) * NEARLY / 10_000;
                let Some(closer) = closer_starts(&now, &last, &best, allowed, &|| false) else { continue };
                found += 1;
                assert!(now.keeps_rules(&closer));
                assert!(now.value(&closer) >= now.value(&best) - allowed);
                assert!(changes(&last, &closer) < changes(&last, &best));
                assert_eq!(closer_starts(&now, &last, &best, allowed, &|| false), Some(closer));
            }
        }
        assert!(found > 0, "no plan is closer");
    }

    #[test]
    fn whatever_rules_there_are_a_closer_plan_keeps_them() {
        let mut found = 0;
        for seed in 0..250 {
            let before = exotic::instance(seed);
            let Some(last) = best(&before) else { continue };
            let now = crate::generated::changed(&before, seed);
            let Some(best) = best(&now) else { continue };
            let allowed = now.value(&best).abs() / 20;
            let Some(closer) = closer_starts(&now, &last, &best, allowed, &|| false) else { continue };
            found += 1;
            assert!(now.keeps_rules(&closer), "seed {seed}");
            assert!(now.value(&closer) >= now.value(&best) - allowed, "seed {seed}");
            assert!(changes(&last, &closer) < changes(&last, &best), "seed {seed}");
        }
        assert!(found > 2, "only {found} plans are closer");
    }
}
