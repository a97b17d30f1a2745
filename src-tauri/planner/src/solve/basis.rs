//! Where a relaxation ended, so that one that is a little different begins there instead of from nothing.
//!
//! A column is known again by what it stands for, a row by what it says; what is new begins as the engine would have it. The
//! engine makes a whole beginning of whatever fits together (its "alien basis"), so that nothing here can be wrong, only less
//! useful.

use std::collections::BTreeMap;
use std::ffi::c_int;

use highs_sys::{kHighsBasisStatusBasic, kHighsBasisStatusLower};

use super::interrupt;
use crate::program::{Column, Meaning, Program, Row, Said};

/// What columns and rows were at where a relaxation ended, as the engine calls it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Basis {
    columns: BTreeMap<Meaning, c_int>,
    rows: BTreeMap<Said, c_int>,
}

impl Basis {
    /// Where the relaxation of this program has ended; nothing if the engine does not say.
    pub(super) fn of(program: &Program, solved: &highs::SolvedModel) -> Option<Self> {
        let (columns, rows) = interrupt::basis(solved, program.columns.len(), program.rows.len())?;
        Some(Self {
            columns: program.columns.iter().map(|column| column.meaning).zip(columns).collect(),
            rows: program.rows.iter().map(|row| row.said(&program.columns)).zip(rows).collect(),
        })
    }

    /// Lets a model of this program begin here. A basis that the engine does not take is left out.
    pub(super) fn set(&self, program: &Program, model: &mut highs::Model) {
        let column = |column: &Column| self.columns.get(&column.meaning).copied().unwrap_or(kHighsBasisStatusLower);
        // a row that is new holds by itself at first
        let row = |row: &Row| self.rows.get(&row.said(&program.columns)).copied().unwrap_or(kHighsBasisStatusBasic);
        let columns: Vec<c_int> = program.columns.iter().map(column).collect();
        let rows: Vec<c_int> = program.rows.iter().map(row).collect();
        interrupt::set_basis(model, &columns, &rows);
    }
}

#[cfg(test)]
mod tests {
    use crate::generated::{Shape, changed, generate};
    use crate::goals;
    use crate::program::Program;
    use crate::solve::{Relaxed, Stop, relax};
    use crate::tighten::tighten;
    use crate::watch::Unwatched;

    #[test]
    fn a_relaxation_ends_at_the_same_value_wherever_it_begins() {
        let instance = generate(Shape { investments: 60, periods: 8, seed: 3, longest: 2 });
        let mut last = None;
        for seed in 0..20 {
            let mut now = if seed == 0 { instance.clone() } else { changed(&instance, seed) };
            tighten(&mut now);
            let program = Program::new(&now);
            let goal = goals::value::goal(&program, &now);
            let solve = |from| {
                let mut stop = Stop {
                    watch: &mut Unwatched,
                    translate: None,
                    news: &|| None,
                    is_settled: &|| false,
                    found: Box::new(|_| None),
                    seconds_before: 0.0,
                };
                relax(&program, &goal, from, 60.0, &mut stop).expect("the engine runs").0.expect("it has an optimum")
            };
            let worth = |relaxed: &Relaxed| relaxed.values.iter().zip(&goal.costs).map(|(x, c)| x * c).sum::<f64>();
            let (cold, warm) = (solve(None), solve(last.as_ref()));
            assert!((worth(&cold) - worth(&warm)).abs() < 1e-6 * worth(&cold).abs(), "change {seed}");
            last = Some(warm.basis.expect("an optimum has a basis"));
        }
    }
}
