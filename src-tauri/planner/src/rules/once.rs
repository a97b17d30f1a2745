//! An investment that has started stays started: X[i,t−1] ≤ X[i,t].

use crate::instance::Instance;
use crate::program::{Expression, Program};

pub(crate) fn add(program: &mut Program, instance: &Instance) {
    for (i, item) in instance.items.iter().enumerate() {
        for t in item.earliest + 1..=item.latest {
            let mut row = Expression::default();
            row.add(1.0, program.started(instance, i, Some(t - 1))).add(-1.0, program.started(instance, i, Some(t)));
            program.at_most(row, 0.0);
        }
    }
}
