//! Instances beyond the simplex method: plans by search, the bound by [`crate::decompose`], at the same time.
//!
//! When the bound is there, the order in which its relaxation starts items leads to a plan that is usually far
//! better than what searching has found by then; both threads go on from the best until they are stopped or
//! have long found nothing better. Which plan that is depends on how the threads meet; what is proven does not. Of
//! ties only what small changes settle is settled here.

use std::sync::atomic::{AtomicBool, Ordering};

use model::Proof;

use crate::budget::{Budget, moves_in, of_moves};
use crate::decompose::{CLOSE, Decomposed, Ended, decompose};
use crate::goals;
use crate::instance::{Instance, Starts};
use crate::optimise::{Answer, Optimised};
use crate::search::anneal::Annealing;
use crate::search::beside::Shared;
use crate::search::greedy::greedy;
use crate::solve::{EngineError, Warm};
use crate::ties;
use crate::watch::{Progress, Watch};

/// Work of one round of search, in placed items.
const WORK: usize = 40_000_000;
/// Rounds in a row without a better plan after which a thread gives up.
const PATIENCE: usize = 40;
/// An item that has started by less than this, summed over its window, is left out unless others need it.
const HARDLY: f64 = 1e-6;

/// Moves of one round.
fn moves(instance: &Instance) -> usize {
    (WORK / instance.items.len().max(1)).max(1_000)
}

/// A plan at once: the order of the plan before, or that of what is worth most for what it takes.
pub(crate) fn first_plan(instance: &Instance, last: Option<&Starts>) -> Option<Starts> {
    let from = |first: Option<&Starts>| Annealing::new(instance, first, 0)?.best().map(|(_, starts)| starts.clone());
    last.and_then(|last| from(Some(last))).or_else(|| from(None)).or_else(|| greedy(instance))
}

/// From a first plan to the best plan and bound that can be had in the time. The bound begins where the one before ended.
///
/// # Errors
/// If the engine breaks down.
pub(crate) fn search(
    instance: &Instance,
    first: Starts,
    limit: Budget,
    warm: &mut Warm,
    watch: &mut dyn Watch,
) -> Result<Optimised, EngineError> {
    let before = warm.ended.take();
    let shared = Shared::new(Some((instance.value(&first), first.clone())));
    if limit.is_counted() {
        let (answer, ended) = in_turn(instance, (&first, &shared), before.as_ref(), limit, watch)?;
        warm.ended = Some(ended);
        return Ok(answer);
    }
    let is_over = AtomicBool::new(false);
    let mut ears = Ears { shared: &shared, watch, bound: None };
    let decomposed = std::thread::scope(|scope| {
        scope.spawn(|| improve(instance, &shared, 0, &|| is_over.load(Ordering::Relaxed)));
        let decomposed = decompose(instance, Some(&first), before.as_ref(), limit, CLOSE, &mut ears);
        if let Ok(decomposed) = &decomposed {
            ears.bound = Some(decomposed.bound);
            if let Some((value, starts)) = in_order(instance, decomposed, &|| ears.watch.is_cancelled()) {
                shared.offer(value, &starts);
            }
            ears.tell(decomposed.seconds);
            let mut rounds = Rounds::new(instance, &shared, 1);
            while !ears.watch.is_cancelled() && rounds.run(&|| ears.watch.is_cancelled()) {
                ears.tell(decomposed.seconds);
            }
        }
        is_over.store(true, Ordering::Relaxed);
        decomposed
    })?;
    ears.tell(decomposed.seconds);
    warm.ended = Some(decomposed.ended);
    Ok(answer(instance, &first, &shared, decomposed.bound))
}

/// The same on one thread, where work is counted: half of it goes to the bound at most, and the rest to the plan.
fn in_turn(
    instance: &Instance,
    (first, shared): (&Starts, &Shared),
    before: Option<&Ended>,
    limit: Budget,
    watch: &mut dyn Watch,
) -> Result<(Optimised, Ended), EngineError> {
    let mut ears = Ears { shared, watch, bound: None };
    let decomposed = decompose(instance, Some(first), before, limit.half(), CLOSE, &mut ears)?;
    ears.bound = Some(decomposed.bound);
    let mut spent = decomposed.seconds;
    if let Some((value, starts)) = in_order(instance, &decomposed, &|| ears.watch.is_cancelled()) {
        shared.offer(value, &starts);
    }
    spent += of_moves(instance, moves(instance));
    let mut rounds = Rounds::new(instance, shared, 1);
    while !limit.is_over(spent) && !ears.watch.is_cancelled() {
        ears.tell(spent);
        rounds.moves = moves(instance).min(moves_in(instance, limit.left(spent).in_seconds()).max(1));
        spent += of_moves(instance, rounds.moves);
        if !rounds.run(&|| ears.watch.is_cancelled()) {
            break;
        }
    }
    ears.tell(spent);
    Ok((answer(instance, first, shared, decomposed.bound), decomposed.ended))
}

/// The best plan there is, and what the bound says about it.
fn answer(instance: &Instance, first: &Starts, shared: &Shared, bound: i64) -> Optimised {
    let (value, mut starts) = shared.best().unwrap_or_else(|| (instance.value(first), first.clone()));
    // every value is a multiple of the grain
    let grain = goals::value::grain(instance);
    let bound = bound.div_euclid(grain).saturating_mul(grain).max(value);
    let proof = if bound == value { Proof::Proven } else { Proof::Bounded };
    if proof == Proof::Proven {
        ties::polish(instance, &mut starts);
    }
    Optimised::Found(Answer { starts, value, bound: Some(bound), proof })
}

/// The plan that the order of the relaxation leads to, after a warm search.
fn in_order(instance: &Instance, decomposed: &Decomposed, should_stop: &dyn Fn() -> bool) -> Option<(i64, Starts)> {
    let early = &decomposed.earliness;
    let mut order: Vec<usize> = (0..early.len()).collect();
    order.sort_by(|a, b| early[*b].total_cmp(&early[*a]));
    let is_out = |i: usize| early[i] < HARDLY && !instance.items[i].is_required;
    let mut annealing = Annealing::in_order(instance, order, is_out, 1);
    annealing.run_warm(moves(instance), should_stop);
    annealing.best().cloned()
}

/// Searches on from the best plan until it is over or nothing better comes.
fn improve(instance: &Instance, shared: &Shared, seed: u64, is_over: &dyn Fn() -> bool) {
    let mut rounds = Rounds::new(instance, shared, seed);
    while !is_over() && rounds.run(is_over) {}
}

/// Rounds of search on one thread, each from the best plan of both.
struct Rounds<'a> {
    instance: &'a Instance,
    shared: &'a Shared,
    seed: u64,
    moves: usize,
    in_vain: usize,
}

impl<'a> Rounds<'a> {
    fn new(instance: &'a Instance, shared: &'a Shared, seed: u64) -> Self {
        Self { instance, shared, seed, moves: moves(instance), in_vain: 0 }
    }

    /// One round. Whether another is worth it.
    fn run(&mut self, should_stop: &dyn Fn() -> bool) -> bool {
        let from = self.shared.best().map(|(_, starts)| starts);
        // even seeds here, odd ones there
        self.seed += 2;
        let Some(mut annealing) = Annealing::new(self.instance, from.as_ref(), self.seed) else { return false };
        annealing.run_warm(self.moves, should_stop);
        let is_better = annealing.best().is_some_and(|(value, starts)| self.shared.offer(*value, starts));
        self.in_vain = if is_better { 0 } else { self.in_vain + 1 };
        self.in_vain < PATIENCE
    }
}

/// Tells what both threads have.
struct Ears<'a> {
    shared: &'a Shared,
    watch: &'a mut dyn Watch,
    bound: Option<i64>,
}

impl Ears<'_> {
    fn tell(&mut self, seconds: f64) {
        if let Some(starts) = self.shared.news() {
            self.watch.found(&starts);
        }
        self.watch.progress(Progress { value: self.shared.value(), bound: self.bound, seconds });
    }
}

impl Watch for Ears<'_> {
    fn progress(&mut self, progress: Progress) {
        self.bound = progress.bound;
        self.tell(progress.seconds);
    }

    fn is_cancelled(&self) -> bool {
        self.watch.is_cancelled()
    }
}

#[cfg(test)]
mod tests {
    use std::cell::Cell;

    use super::*;
    use crate::generated::{Pit, Shape, generate, pit};
    use crate::relaxation;
    use crate::tighten::tighten;

    /// Stops when it was asked so many times: counted, so that no clock decides what is tested.
    struct Patient(Cell<u32>);

    impl Watch for Patient {
        fn progress(&mut self, _: Progress) {}

        fn is_cancelled(&self) -> bool {
            self.0.set(self.0.get().saturating_sub(1));
            self.0.get() == 0
        }
    }

    #[test]
    fn search_and_bound_meet_on_a_pit_and_on_a_network() {
        let network = generate(Shape { investments: 300, periods: 10, seed: 3, longest: 2 });
        for mut instance in [pit(Pit { side: 12, depth: 8, periods: 6, seed: 1 }), network] {
            tighten(&mut instance);
            let first = first_plan(&instance, None).expect("nothing has to be done");
            let before = instance.value(&first);
            let found =
                search(&instance, first, Budget::seconds(600.0), &mut Warm::default(), &mut Patient(Cell::new(20_000)))
                    .expect("the engine works");
            let Optimised::Found(answer) = found else { panic!("there was a plan") };
            assert!(instance.keeps_rules(&answer.starts) && instance.value(&answer.starts) == answer.value);
            assert!(answer.value > before, "nothing better than {before} was found");
            let whole =
                relaxation::uncut(&instance, &mut Warm::default()).expect("the engine works").expect("it is solved");
            let bound = answer.bound.expect("there is always a bound");
            assert!(bound >= answer.value && bound <= whole + whole / 1_000, "{bound} against {whole}");
        }
    }

    #[test]
    fn where_everything_fits_it_is_proven_and_nothing_is_done_for_nothing() {
        let mut instance = generate(Shape { investments: 40, periods: 4, seed: 1, longest: 1 });
        for resource in &mut instance.resources {
            resource.capacity.fill(1_000_000);
        }
        // one that costs and brings nothing
        instance.items[39].value.fill(0);
        instance.items[39].money = 5;
        instance.needs.retain(|need| need.before != 39);
        tighten(&mut instance);
        let first = first_plan(&instance, None).expect("nothing has to be done");
        let found =
            search(&instance, first, Budget::seconds(600.0), &mut Warm::default(), &mut Patient(Cell::new(20_000)))
                .expect("the engine works");
        let Optimised::Found(answer) = found else { panic!("there was a plan") };
        assert_eq!((answer.proof, answer.starts[39]), (Proof::Proven, None));
    }
}
