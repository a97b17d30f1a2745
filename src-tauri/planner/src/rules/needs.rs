//! Finish to start with lag: X[j,t] ≤ D[i,t−lag], and X[j,t] ≤ A[e,t−lag] for needs on levels.

use crate::instance::Instance;
use crate::program::{Expression, Program, Term};

pub(crate) fn add(program: &mut Program, instance: &Instance) {
    for need in &instance.needs {
        let is_there = |program: &Program, t: usize| program.finished(instance, need.before, t.checked_sub(need.lag));
        wait(program, instance, need.after, is_there);
    }
    for need in &instance.event_needs {
        let is_there = |program: &Program, t: usize| program.event(instance, need.event, t.checked_sub(need.lag));
        wait(program, instance, need.item, is_there);
    }
}

fn wait(program: &mut Program, instance: &Instance, item: usize, is_there: impl Fn(&Program, usize) -> Term) {
    let window = &instance.items[item];
    for t in window.earliest..=window.latest {
        let mut row = Expression::default();
        row.add(1.0, program.started(instance, item, Some(t))).add(-1.0, is_there(program, t));
        program.at_most(row, 0.0);
    }
}
