//! Where a relaxation ended, so that one that is a little different begins there instead of from nothing.
//!
//! A column is known again by what it stands for, a row by what it says, each as a number of 64 bits; what is new begins
//! as the engine would have it. The engine makes a whole beginning of whatever fits together (its "alien basis"), so
//! that nothing here can be wrong, only less useful: not even two rows that have the same number.

use std::ffi::c_int;
use std::hash::{Hash, Hasher};

use highs_sys::{kHighsBasisStatusBasic, kHighsBasisStatusLower, kHighsBasisStatusNonbasic};
use serde::{Deserialize, Serialize};
use siphasher::sip::SipHasher13;

use super::interrupt;
use crate::decompose::Ended;
use crate::program::{Program, Row};

/// What columns and rows were at where a relaxation ended, as the engine calls it; without those that are where they would
/// begin anyhow.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "Said")]
pub(crate) struct Basis {
    columns: Statuses,
    rows: Statuses,
}

/// A basis as somebody says it.
#[derive(Deserialize)]
struct Said {
    columns: Statuses,
    rows: Statuses,
}

impl From<Said> for Basis {
    /// Without what the engine has no word for, whoever said it.
    fn from(Said { mut columns, mut rows }: Said) -> Self {
        columns.believe();
        rows.believe();
        Self { columns, rows }
    }
}

/// What each was at by its number, in order of that.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
struct Statuses(Vec<(u64, c_int)>);

impl Statuses {
    /// Of those that are not at the usual.
    fn of(at: impl Iterator<Item = (u64, c_int)>, usual: c_int) -> Self {
        let mut at: Vec<(u64, c_int)> = at.filter(|(_, at)| *at != usual).collect();
        at.sort_unstable();
        Self(at)
    }

    fn believe(&mut self) {
        self.0.retain(|(_, at)| (kHighsBasisStatusLower..=kHighsBasisStatusNonbasic).contains(at));
        self.0.sort_unstable();
    }

    fn get(&self, number: u64, usual: c_int) -> c_int {
        self.0.binary_search_by_key(&number, |(number, _)| *number).map_or(usual, |place| self.0[place].1)
    }
}

/// The number by which something is known again, in any process of this program.
fn number(of: &impl Hash) -> u64 {
    let mut hasher = SipHasher13::new();
    of.hash(&mut hasher);
    hasher.finish()
}

/// The number of a row in a program whose columns have these.
fn row_number(row: &Row, columns: &[u64]) -> u64 {
    let mut hasher = SipHasher13::new();
    if let Some(of) = &row.of {
        of.hash(&mut hasher);
        return hasher.finish();
    }
    row.upper.is_finite().hash(&mut hasher);
    for (column, _) in &row.terms {
        columns[*column].hash(&mut hasher);
    }
    hasher.finish()
}

/// The numbers of the columns and of the rows of a program.
fn numbers(program: &Program) -> (Vec<u64>, Vec<u64>) {
    let columns: Vec<u64> = program.columns.iter().map(|column| number(&column.meaning)).collect();
    let rows = program.rows.iter().map(|row| row_number(row, &columns)).collect();
    (columns, rows)
}

/// Where the first relaxation for the plan before ended, by the simplex method or by decomposition, so that the next
/// question begins there. It changes no proven answer, only how soon it is known. Nothing before the first plan.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Warm {
    pub(crate) basis: Option<Basis>,
    pub(crate) ended: Option<Ended>,
}

impl Warm {
    /// Whether nothing has been planned yet.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.basis.is_none() && self.ended.is_none()
    }
}

impl Basis {
    /// Where the relaxation of this program has ended; nothing if the engine does not say.
    pub(super) fn of(program: &Program, solved: &highs::SolvedModel) -> Option<Self> {
        let (at_columns, at_rows) = interrupt::basis(solved, program.columns.len(), program.rows.len())?;
        let (columns, rows) = numbers(program);
        Some(Self {
            columns: Statuses::of(columns.into_iter().zip(at_columns), kHighsBasisStatusLower),
            rows: Statuses::of(rows.into_iter().zip(at_rows), kHighsBasisStatusBasic),
        })
    }

    /// Lets a model of this program begin here. A basis that the engine does not take is left out.
    pub(super) fn set(&self, program: &Program, model: &mut highs::Model) {
        let (columns, rows) = numbers(program);
        let columns: Vec<c_int> =
            columns.into_iter().map(|column| self.columns.get(column, kHighsBasisStatusLower)).collect();
        // a row that is new holds by itself at first
        let rows: Vec<c_int> = rows.into_iter().map(|row| self.rows.get(row, kHighsBasisStatusBasic)).collect();
        interrupt::set_basis(model, &columns, &rows);
    }
}

#[cfg(test)]
mod tests {
    use super::{Basis, Warm};
    use crate::budget::Budget;
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
                relax(&program, &goal, from, Budget::seconds(60.0), &mut stop)
                    .expect("the engine runs")
                    .0
                    .expect("it has an optimum")
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
        assert!(warm.basis.as_ref().is_some_and(|basis| !basis.columns.0.is_empty() && !basis.rows.0.is_empty()));
        let said = serde_json::to_string(&warm).expect("it can be said");
        assert_eq!(serde_json::from_str::<Warm>(&said).expect("it is understood"), warm);
        let silly = r#"{"basis":{"columns":[[3,99],[1,-1]],"rows":[[0,7]]}}"#;
        let believed = serde_json::from_str::<Warm>(silly).expect("it is understood");
        assert_eq!(believed, Warm { basis: Some(Basis::default()), ended: None }, "the engine has no word for these");
    }

    #[test]
    fn a_question_that_begins_where_another_did_has_the_same_proven_answer() {
        let instance = roadmap(20, 6, 5);
        let mut warm = Warm::default();
        for seed in 0..8 {
            let now = changed(&instance, seed);
            let cold = optimise(&now, 60.0, &mut Unwatched).expect("the engine runs");
            let going_on =
                optimise_from(&now, None, Budget::seconds(60.0), &mut warm, &mut Unwatched).expect("the engine runs");
            assert!(matches!(&cold, Optimised::Found(answer) if answer.proof == model::Proof::Proven), "change {seed}");
            assert_eq!(going_on, cold, "change {seed}");
        }
        assert!(warm.basis.is_some(), "the last one has left where it began");
    }
}
