//! Where a relaxation ended, so that one that is a little different begins there instead of from nothing.
//!
//! A column is known again by what it stands for, a row by what it says; what is new begins as the engine would have
//! it. The engine makes a whole beginning of whatever fits together (its "alien basis"), so that nothing here can be
//! wrong, only less useful.

use std::collections::BTreeMap;
use std::ffi::c_int;

use highs_sys::{kHighsBasisStatusBasic, kHighsBasisStatusLower, kHighsBasisStatusNonbasic};
use serde::{Deserialize, Serialize};

use super::interrupt;
use crate::program::{Column, Meaning, Program, Row, Said};

/// What columns and rows were at where a relaxation ended, as the engine calls it; without those that are where they would
/// begin anyhow.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "Listed", into = "Listed")]
pub(crate) struct Basis {
    columns: BTreeMap<Meaning, c_int>,
    rows: BTreeMap<Said, c_int>,
}

/// The same as lists: what stands for a column is no key in every format.
#[derive(Serialize, Deserialize)]
struct Listed {
    columns: Vec<(Meaning, c_int)>,
    rows: Vec<(Said, c_int)>,
}

impl From<Basis> for Listed {
    fn from(basis: Basis) -> Self {
        Self { columns: basis.columns.into_iter().collect(), rows: basis.rows.into_iter().collect() }
    }
}

impl From<Listed> for Basis {
    /// Without what the engine has no word for, whoever said it.
    fn from(listed: Listed) -> Self {
        fn known<T>((_, at): &(T, c_int)) -> bool {
            (kHighsBasisStatusLower..=kHighsBasisStatusNonbasic).contains(at)
        }
        Self {
            columns: listed.columns.into_iter().filter(known).collect(),
            rows: listed.rows.into_iter().filter(known).collect(),
        }
    }
}

/// Where the first relaxation for the question before ended, so that the next question begins there. It changes no proven
/// answer, only how soon it is known. Nothing before the first question.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Warm(pub(crate) Option<Basis>);

impl Basis {
    /// Where the relaxation of this program has ended; nothing if the engine does not say.
    pub(super) fn of(program: &Program, solved: &highs::SolvedModel) -> Option<Self> {
        let (columns, rows) = interrupt::basis(solved, program.columns.len(), program.rows.len())?;
        Some(Self {
            columns: (program.columns.iter().map(|column| column.meaning).zip(columns))
                .filter(|(_, at)| *at != kHighsBasisStatusLower)
                .collect(),
            rows: (program.rows.iter().map(|row| row.said(&program.columns)).zip(rows))
                .filter(|(_, at)| *at != kHighsBasisStatusBasic)
                .collect(),
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
    use super::{Basis, Warm};
    use crate::generated::{Shape, changed, generate, roadmap};
    use crate::goals;
    use crate::optimise::{Optimised, first_bound, optimise, optimise_from};
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

    #[test]
    fn a_beginning_survives_its_way_to_another_process() {
        let instance = generate(Shape { investments: 40, periods: 6, seed: 2, longest: 2 });
        let mut warm = Warm::default();
        first_bound(&instance, None, &mut warm).expect("the engine runs");
        assert!(warm.0.as_ref().is_some_and(|basis| !basis.columns.is_empty() && !basis.rows.is_empty()));
        let said = serde_json::to_string(&warm).expect("it can be said");
        assert_eq!(serde_json::from_str::<Warm>(&said).expect("it is understood"), warm);
        let silly = r#"{"columns":[[{"started":[0,0]},99],["way",-1]],"rows":[[{"capacity":[0,0]},7]]}"#;
        let believed = serde_json::from_str::<Warm>(silly).expect("it is understood");
        assert_eq!(believed, Warm(Some(Basis::default())), "the engine has no word for these");
    }

    #[test]
    fn a_question_that_begins_where_another_did_has_the_same_proven_answer() {
        let instance = roadmap(20, 6, 5);
        let mut warm = Warm::default();
        for seed in 0..8 {
            let now = changed(&instance, seed);
            let cold = optimise(&now, 60.0, &mut Unwatched).expect("the engine runs");
            let going_on = optimise_from(&now, None, 60.0, &mut warm, &mut Unwatched).expect("the engine runs");
            assert!(matches!(&cold, Optimised::Found(answer) if answer.proof == model::Proof::Proven), "change {seed}");
            assert_eq!(going_on, cold, "change {seed}");
        }
        assert!(warm.0.is_some(), "the last one has left where it began");
    }
}
