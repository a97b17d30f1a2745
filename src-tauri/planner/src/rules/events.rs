//! Outputs and levels: all members (A ≤ each) or any of them (A ≤ their sum).

use crate::instance::Instance;
use crate::program::{Expression, Program, Term, has_columns};

pub(crate) fn add(program: &mut Program, instance: &Instance) {
    for (e, event) in instance.events.iter().enumerate() {
        if !has_columns(instance, e) {
            continue;
        }
        for t in 0..instance.periods {
            let items = event.items.iter().map(|i| program.finished(instance, *i, Some(t)));
            let events = event.events.iter().map(|other| program.event(instance, *other, Some(t)));
            let members: Vec<Term> = items.chain(events).collect();
            let nothing = Term::Constant(0.0);
            let is_out =
                if event.any { members.iter().all(|member| *member == nothing) } else { members.contains(&nothing) };
            if !is_out {
                let column = program.set_event(e, t);
                at_most_rows(program, event.any, &members, column);
            }
        }
    }
}

fn at_most_rows(program: &mut Program, any: bool, members: &[Term], column: usize) {
    if any {
        let mut row = Expression::default();
        row.add(1.0, Term::Column(column));
        for member in members {
            row.add(-1.0, *member);
        }
        program.at_most(row, 0.0);
    } else {
        for member in members {
            let mut row = Expression::default();
            row.add(1.0, Term::Column(column)).add(-1.0, *member);
            program.at_most(row, 0.0);
        }
    }
}

/// The other side: the column is never less than the event.
pub(crate) fn at_least_rows(program: &mut Program, any: bool, members: &[Term], column: usize) {
    if any {
        for member in members {
            let mut row = Expression::default();
            row.add(1.0, Term::Column(column)).add(-1.0, *member);
            program.at_least(row, 0.0);
        }
    } else {
        let mut row = Expression::default();
        let mut others = -1.0;
        row.add(1.0, Term::Column(column));
        for member in members {
            row.add(-1.0, *member);
            others += 1.0;
        }
        program.at_least(row, -others);
    }
}
