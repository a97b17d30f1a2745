//! Least money: −Σ money · (whether the item is done).

use super::Goal;
use crate::instance::Instance;
use crate::program::Program;

/// The objective "least money".
#[expect(clippy::cast_precision_loss, reason = "money is below 2^53; the exact sum is recomputed")]
pub(crate) fn goal(program: &Program, instance: &Instance) -> Goal {
    let mut goal = Goal::new(program.columns.len());
    for (i, item) in instance.items.iter().enumerate() {
        goal.add(-(item.money as f64), program.started(instance, i, Some(instance.periods - 1)));
    }
    goal.scaled()
}
