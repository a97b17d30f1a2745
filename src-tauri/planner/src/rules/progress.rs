//! Progress of an outcome: P[k,t] ≤ Σ share · A[e,t−lag], and never above the whole.
//!
//! Because worth is never negative, the model fills P up to the smaller of the two: no integrality is
//! needed. Only where progress must not be understated (the start of a step) is the other side modelled.

use crate::instance::{Instance, WHOLE};
use crate::program::{Expression, Meaning, Program, Term, as_part};

pub(crate) fn add(program: &mut Program, instance: &Instance) {
    for (k, outcome) in instance.outcomes.iter().enumerate() {
        for t in 0..instance.periods {
            let mut row = Expression::default();
            row.add(1.0, program.progress(k, t));
            for (event, share, lag) in &outcome.shares {
                row.add(-as_part(*share), program.event(instance, *event, t.checked_sub(*lag)));
            }
            program.at_most(row, 0.0);
        }
    }
}

/// The other side: the column is never less than the smaller of the sum of shares and the whole.
pub(crate) fn at_least_rows(program: &mut Program, instance: &Instance, k: usize, t: usize, column: usize) {
    let outcome = &instance.outcomes[k];
    let most: i64 = outcome.shares.iter().map(|(_, share, _)| share).sum();
    let mut row = Expression::default();
    row.add(1.0, Term::Column(column));
    for (event, share, lag) in &outcome.shares {
        let member = program.event_at_least(instance, *event, t.checked_sub(*lag));
        row.add(-as_part(*share), member);
    }
    if most > WHOLE {
        // either the whole is reached, or the sum is below it
        let is_whole = Term::Column(program.column(Meaning::IsWhole(k, t), true));
        row.add(as_part(most - WHOLE), is_whole);
        let mut whole = Expression::default();
        whole.add(1.0, Term::Column(column)).add(-1.0, is_whole);
        program.at_least(whole, 0.0);
    }
    program.at_least(row, 0.0);
}
