//! What a search may take: seconds by the clock, or work that is counted, so that the same limit has the same answer on
//! any machine, however busy it is.
//!
//! Work is counted in what each part of the search does anyhow: items placed, steps of reasoning, iterations and nodes of
//! the engine. Each counts as long as it took where it was measured, so that a million units are about a second, and both
//! kinds of limit are kept by the same sums. Deliberately not here: who stops a search from outside ([`crate::watch`]).

use serde::{Deserialize, Serialize};

use crate::float;
use crate::instance::Instance;
use crate::program::Program;

/// Units of work in a second, about.
const UNITS: f64 = 1e6;
/// Seconds that placing one item in one move counts as.
const PLACED: f64 = 1.5e-8;
/// Seconds that one iteration of the simplex method counts as: in any case, and for each coefficient of the program.
const ITERATION: f64 = 5e-6;
const ITERATION_PER_TERM: f64 = 4e-9;
/// A node of the engine's search tree counts as so many iterations beyond its own.
const NODE: f64 = 10.0;
/// Seconds that one node of a closure counts as whenever prices are tried on it.
const PRICED: f64 = 2e-6;

/// What a search may take.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Budget {
    seconds: f64,
    is_counted: bool,
}

impl Budget {
    /// So many seconds by the clock.
    #[must_use]
    pub const fn seconds(seconds: f64) -> Self {
        Self { seconds, is_counted: false }
    }

    /// So many units of work, a million of which take about a second on a usual machine.
    #[must_use]
    pub fn work(units: u64) -> Self {
        let units = i64::try_from(units).unwrap_or(i64::MAX);
        Self { seconds: float::amount(units) / UNITS, is_counted: true }
    }

    /// Whether work is counted, and the clock decides nothing.
    #[must_use]
    pub fn is_counted(self) -> bool {
        self.is_counted
    }

    /// Seconds it takes: exactly by the clock, about where work is counted.
    #[must_use]
    pub fn in_seconds(self) -> f64 {
        self.seconds
    }

    /// What is left of it.
    pub(crate) fn left(self, spent: f64) -> Self {
        Self { seconds: (self.seconds - spent).max(0.0), ..self }
    }

    /// Half of it.
    pub(crate) fn half(self) -> Self {
        Self { seconds: self.seconds / 2.0, ..self }
    }

    /// Seconds counted in the same way.
    pub(crate) fn at_most(self, seconds: f64) -> Self {
        Self { seconds: self.seconds.min(seconds), ..self }
    }

    /// Whether nothing is left of it.
    pub(crate) fn is_over(self, spent: f64) -> bool {
        spent >= self.seconds
    }

    /// The pace of the engine at a program of this size, where work is counted.
    pub(crate) fn pace(self, program: &Program) -> Option<Pace> {
        self.is_counted.then(|| Pace::of(program.rows.iter().map(|row| row.terms.len()).sum()))
    }
}

/// Seconds that so many moves of a search by orders or among starts count as.
pub(crate) fn of_moves(instance: &Instance, moves: usize) -> f64 {
    float::count(moves) * float::count(instance.items.len().max(1)) * PLACED
}

/// Moves that so many seconds are enough for.
pub(crate) fn moves_in(instance: &Instance, seconds: f64) -> usize {
    let each = of_moves(instance, 1);
    usize::try_from(float::whole((seconds / each).max(0.0))).unwrap_or(usize::MAX)
}

/// Seconds that trying prices on a closure of so many nodes counts as.
pub(crate) fn of_pricing(nodes: usize) -> f64 {
    float::count(nodes) * PRICED
}

/// How long the engine's iterations count as.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Pace {
    iteration: f64,
}

impl Pace {
    /// At a program with so many coefficients.
    pub(crate) fn of(terms: usize) -> Self {
        Self { iteration: ITERATION + ITERATION_PER_TERM * float::count(terms) }
    }

    /// Seconds that so many iterations and nodes count as.
    pub(crate) fn spent(self, iterations: i64, nodes: i64) -> f64 {
        (float::amount(iterations) + NODE * float::amount(nodes)) * self.iteration
    }

    /// Iterations that so many seconds are enough for, as an option of the engine.
    pub(crate) fn iterations(self, seconds: f64) -> i32 {
        i32::try_from(float::whole(seconds.max(0.0) / self.iteration)).unwrap_or(i32::MAX)
    }
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicBool, Ordering};

    use super::*;
    use crate::generated::{Pit, Shape, generate, pit, roadmap, with_bundles};
    use crate::optimise::{Optimised, optimise_from};
    use crate::solve::Warm;
    use crate::watch::Unwatched;

    fn planned(instance: &Instance, units: u64) -> Optimised {
        optimise_from(instance, None, Budget::work(units), &mut Warm::default(), &mut Unwatched)
            .expect("the engine works")
    }

    /// Keeps all cores busy for as long as it lives.
    fn under_load<T>(work: impl FnOnce() -> T) -> T {
        let is_over = AtomicBool::new(false);
        std::thread::scope(|scope| {
            for _ in 0..3 {
                scope.spawn(|| {
                    while !is_over.load(Ordering::Relaxed) {
                        std::hint::spin_loop();
                    }
                });
            }
            let done = work();
            is_over.store(true, Ordering::Relaxed);
            done
        })
    }

    #[test]
    fn the_same_work_has_the_same_answer_whatever_else_the_machine_does() {
        let dense = generate(Shape { investments: 80, periods: 10, seed: 3, longest: 2 });
        for instance in [
            with_bundles(dense.clone(), 8, 3),
            dense,
            roadmap(60, 8, 2),
            pit(Pit { side: 12, depth: 8, periods: 6, seed: 1 }),
        ] {
            let idle = planned(&instance, 200_000);
            let Optimised::Found(answer) = &idle else { panic!("there is a plan") };
            assert!(instance.keeps_rules(&answer.starts) && answer.bound.is_some());
            assert_eq!(under_load(|| planned(&instance, 200_000)), idle);
        }
    }

    #[test]
    fn more_work_brings_no_less_and_enough_of_it_a_proof() {
        let instance = roadmap(30, 6, 3);
        let of = |units: u64| match planned(&instance, units) {
            Optimised::Found(answer) => answer,
            other => panic!("{other:?}"),
        };
        let (little, enough) = (of(1), of(60_000_000));
        assert!(little.value <= enough.value && enough.bound == Some(enough.value), "{little:?} {enough:?}");
        let by_the_clock = crate::optimise::optimise(&instance, 60.0, &mut Unwatched).expect("the engine works");
        assert_eq!(by_the_clock, Optimised::Found(enough), "what is proven is the same either way");
    }

    #[test]
    fn what_is_left_is_counted_as_the_whole_is() {
        let whole = Budget::work(3_000_000);
        assert!(whole.is_counted() && whole.left(1.0).is_counted());
        assert_eq!((whole.left(1.0).in_seconds(), whole.left(9.0).in_seconds()), (2.0, 0.0));
        assert!(!whole.is_over(2.9) && whole.is_over(3.0));
        assert!(!Budget::seconds(3.0).half().is_counted());
        assert!(Budget::work(u64::MAX).in_seconds() > 1e12);
    }

    #[test]
    fn what_a_limit_is_enough_for_counts_as_no_more_than_it() {
        let instance = generate(Shape { investments: 50, periods: 4, seed: 1, longest: 1 });
        let moves = moves_in(&instance, 0.5);
        assert!(moves > 1_000 && of_moves(&instance, moves) <= 0.5);
        let pace = Pace::of(10_000);
        assert!(pace.spent(i64::from(pace.iterations(0.5)), 0) <= 0.5);
        assert_eq!((pace.iterations(-1.0), pace.iterations(f64::INFINITY)), (0, i32::MAX));
    }
}
