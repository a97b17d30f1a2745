//! Rows that every plan keeps but the program does not say: they cut off fractions, never a plan.
//!
//! A cut is kept in the instance's words, not in columns, so that it outlives a change of windows. Rows
//! are added only where a relaxation breaks them. What may be cut is in one file per kind.

pub(crate) mod capped;
pub(crate) mod together;

use crate::instance::Instance;
use crate::program::{Expression, Program, Row, Term};

/// A cut breaks a relaxation by at least this much, or it is not worth its row.
pub(crate) const WORTHWHILE: f64 = 1e-4;

/// A cut in the instance's words.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Cut {
    /// At most one of these items runs in this period.
    Together { period: usize, items: Vec<usize> },
    /// Progress of an outcome in a period, if these of its shares had come true.
    Capped { outcome: usize, period: usize, there: Vec<usize> },
}

impl Cut {
    /// The cut as Σ coefficient · term ≤ upper.
    pub(crate) fn row(&self, program: &Program, instance: &Instance) -> (Expression, f64) {
        match self {
            Self::Together { period, items } => together::row(program, instance, *period, items),
            Self::Capped { outcome, period, there } => capped::row(program, instance, *outcome, *period, there),
        }
    }
}

/// What a term is in a relaxation.
pub(crate) fn value_of(term: Term, values: &[f64]) -> f64 {
    match term {
        Term::Constant(value) => value,
        Term::Column(column) => values[column],
    }
}

/// How much of a row is left (negative: by how much it is broken).
pub(crate) fn slack(row: &Row, values: &[f64]) -> f64 {
    let sum: f64 = row.terms.iter().map(|(column, coefficient)| values[*column] * coefficient).sum();
    (row.upper - sum).min(sum - row.lower)
}
