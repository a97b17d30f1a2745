//! Earliest starts in order of id: for a few items at a time, each weighs more than all after it.

use super::Goal;
use crate::instance::Instance;
use crate::program::Program;

/// The objective "earliest starts" for some items, the first of them above all others.
///
/// An item's rank is the number of periods in which it has started; not done ranks last. With T + 1
/// ranks, weights (T + 1)^n make the order lexicographic.
#[expect(clippy::cast_precision_loss, reason = "the caller keeps (T + 1)^n below 2^24")]
pub(crate) fn goal(program: &Program, instance: &Instance, items: &[usize]) -> Goal {
    let mut goal = Goal::new(program.columns.len());
    let mut weight = 1.0;
    for i in items.iter().rev() {
        for t in 0..instance.periods {
            goal.add(weight, program.started(instance, *i, Some(t)));
        }
        weight *= (instance.periods + 1) as f64;
    }
    goal
}
