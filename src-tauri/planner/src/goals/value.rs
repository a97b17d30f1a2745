//! Greatest value: Σ worth · progress over outcomes and periods, plus items' own values.

use super::Goal;
use crate::instance::{Instance, WHOLE};
use crate::program::Program;
use crate::rules::capacity::gcd;

/// The objective "greatest value".
#[expect(clippy::cast_precision_loss, reason = "weights are far below 2^53; the exact value is recomputed")]
pub(crate) fn goal(program: &Program, instance: &Instance) -> Goal {
    let mut goal = Goal::new(program.columns.len());
    for (k, outcome) in instance.outcomes.iter().enumerate() {
        for (t, worth) in outcome.worth.iter().enumerate() {
            goal.add((worth * WHOLE) as f64, program.progress(k, t));
        }
    }
    for (i, item) in instance.items.iter().enumerate() {
        for (t, value) in item.value.iter().enumerate() {
            // finished in t: by t, but not by t − 1
            goal.add(*value as f64, program.finished(instance, i, Some(t)));
            goal.add(-(*value as f64), program.finished(instance, i, t.checked_sub(1)));
        }
    }
    goal.scaled()
}

/// Every value of a plan is a multiple of this.
pub(crate) fn grain(instance: &Instance) -> i64 {
    let own = instance.items.iter().flat_map(|item| &item.value).fold(0, |divisor, value| gcd(divisor, value.abs()));
    let all = instance.outcomes.iter().fold(own, |divisor, outcome| {
        let shares = outcome.shares.iter().fold(WHOLE, |divisor, (_, share, _)| gcd(divisor, *share));
        outcome.worth.iter().fold(divisor, |divisor, worth| gcd(divisor, worth * shares))
    });
    all.max(1)
}
