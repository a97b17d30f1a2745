//! From what the engine says that no plan is worth more than, in floats, to a bound that holds, in integers.
//!
//! Every bound is rounded away from the plans: never below what some plan is worth, whatever floats have lost. That holds
//! while a search runs as well as at its end. The bound of a relaxation needs no trust at all: see `certificate`.

use crate::float;
use crate::goals::Goal;
use crate::solve::{Solved, Verdict};

/// The bound in the instance's units, rounded outward; nothing if the engine has none that makes sense.
///
/// Values are multiples of the grain, so a bound less than half a grain above the value proves it: that
/// half is far wider than the engine's tolerance. A bound below a value that was checked is an error of
/// the engine and proves nothing.
pub(crate) fn certify(value: i64, solved: &Solved, goal: &Goal, grain: i64) -> Option<i64> {
    let above = (solved.bound? + goal.constant) * goal.unit - float::amount(value);
    let tolerance = (float::amount(value).abs() * 1e-9).max(0.5 * float::amount(grain));
    if above < -tolerance {
        return None;
    }
    // only a finished search proves that nothing is better; it stops half a grain above
    if above < 0.75 * float::amount(grain).max(tolerance) && solved.verdict == Verdict::Best {
        return Some(value);
    }
    let grains = (above / float::amount(grain)).ceil().max(1.0);
    Some(value.saturating_add(rounded(grains * float::amount(grain))))
}

/// What a running search says that no plan is worth more than, rounded outward: up beyond what the engine may be wrong
/// by, to the least that a plan can be worth at or above it. Nothing if it says nothing.
pub(crate) fn live_bound(bound: f64, grain: i64) -> Option<i64> {
    let grains = (bound + bound.abs() * 1e-9) / float::amount(grain);
    bound.is_finite().then(|| rounded(grains.ceil() * float::amount(grain)))
}

/// The nearest whole number.
#[expect(clippy::cast_possible_truncation, reason = "a float beyond i64 saturates, which is outward")]
pub(crate) fn rounded(amount: f64) -> i64 {
    amount.round() as i64
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::budget::Budget;
    use crate::goals;
    use crate::instance::{Instance, Starts};
    use crate::optimise::optimise_from;
    use crate::program::Program;
    use crate::refute::tests::{best, small};
    use crate::solve::{Limits, Stop, Warm, solve};
    use crate::watch::{Progress, Unwatched, Watch};

    #[test]
    fn a_bound_is_never_below_what_it_was_and_always_one_that_a_plan_can_have() {
        // what is said to be a whole number may be a little more
        for (said, grain, bound) in [(10.0, 5, 15), (10.1, 5, 15), (9.99, 5, 10), (0.0, 7, 0), (-3.5, 2, -2)] {
            assert_eq!(live_bound(said, grain), Some(bound), "{said}");
        }
        assert_eq!((live_bound(f64::INFINITY, 1), live_bound(f64::NAN, 1)), (None, None));
    }

    /// Keeps the lowest bound it hears.
    struct Lowest(Option<i64>);

    impl Watch for Lowest {
        fn progress(&mut self, progress: Progress) {
            self.0 = self.0.into_iter().chain(progress.bound).min();
        }

        fn found(&mut self, _: &Starts) {}

        fn is_cancelled(&self) -> bool {
            false
        }
    }

    /// What the engine says of an instance after so many nodes, in its own floats.
    fn after(nodes: i32, instance: &Instance, goal: &Goal, program: &Program) -> Option<f64> {
        let mut stop = Stop {
            watch: &mut Unwatched,
            translate: None,
            news: &|| None,
            is_settled: &|| false,
            found: Box::new(|_| None),
            seconds_before: 0.0,
        };
        let gap = 0.5 * float::amount(goals::value::grain(instance)) / goal.unit;
        let limits = Limits { within: Budget::seconds(60.0), nodes: Some(nodes), gap, presolve: nodes > 0 };
        solve(program, goal, None, limits, &mut stop).expect("the engine runs").bound
    }

    #[test]
    fn no_bound_that_is_told_while_it_searches_is_below_the_best_of_all_plans() {
        let (mut told, mut said) = (0, 0);
        for seed in 0..120 {
            let instance = small(seed);
            let Some(best) = best(&instance) else { continue };
            let value = instance.value(&best);
            for limit in [Budget::seconds(60.0), Budget::work(1_000_000)] {
                let mut lowest = Lowest(None);
                optimise_from(&instance, None, limit, &mut Warm::default(), &mut lowest).expect("the engine works");
                assert!(lowest.0.is_none_or(|bound| bound >= value), "seed {seed}: {:?} below {value}", lowest.0);
                told += usize::from(lowest.0.is_some());
            }
            let program = Program::new(&instance);
            let goal = goals::value::goal(&program, &instance);
            for nodes in [0, 1, 3] {
                let Some(bound) = after(nodes, &instance, &goal, &program) else { continue };
                let bound = live_bound((bound + goal.constant) * goal.unit, goals::value::grain(&instance));
                assert!(bound.is_some_and(|bound| bound >= value), "seed {seed}: {bound:?} below {value}");
                said += 1;
            }
        }
        assert!(told > 100 && said > 100, "{told} searches told a bound, and {said} solves said one");
    }
}
