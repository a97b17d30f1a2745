//! A relaxation that grows: columns are added to it, and it is solved again from where it ended.

use super::interrupt::{self, Stop, Within};
use super::{EngineError, broken, set_numbers};
use crate::budget::{Budget, Pace};
use highs::{HighsModelStatus, Model, Row, RowProblem, Sense};

/// A program without whole numbers to be maximised, all of whose columns are not negative.
pub(crate) struct Kept {
    /// Nothing once a solve was stopped: the model is left to the engine.
    model: Option<Model>,
    rows: Vec<Row>,
    /// Run time that the engine has told so far.
    told: f64,
    /// Coefficients it has.
    terms: usize,
}

impl Kept {
    /// Rows with their lower and upper limits, and no columns yet.
    pub(crate) fn new(limits: &[(f64, f64)]) -> Result<Self, EngineError> {
        let mut model = Model::try_new(RowProblem::default()).map_err(|_| broken("kept relaxation"))?;
        model.set_sense(Sense::Maximise);
        set_numbers(&mut model, &[])?;
        model.try_set_option("presolve", "off").map_err(|_| broken("presolve"))?;
        let nothing = || std::iter::empty::<(highs::Col, f64)>();
        let rows = limits.iter().map(|(lower, upper)| model.try_add_row(*lower..=*upper, nothing()));
        let rows = rows.collect::<Result<_, _>>().map_err(|_| broken("rows"))?;
        Ok(Self { model: Some(model), rows, told: 0.0, terms: 0 })
    }

    /// Adds a column: what a unit of it earns, and its coefficients by row.
    pub(crate) fn add(&mut self, cost: f64, entries: &[(usize, f64)]) -> Result<(), EngineError> {
        let Some(model) = &mut self.model else { return Ok(()) };
        self.terms += entries.len();
        let entries = entries.iter().map(|(row, amount)| (self.rows[*row], *amount));
        model.try_add_column(cost, 0.0.., entries).map_err(|_| broken("columns"))?;
        Ok(())
    }

    /// Prices of the rows at the optimum, and the seconds it took by the engine's clock; no prices if it was
    /// stopped, now or before, or if nothing keeps all rows.
    pub(crate) fn solve(&mut self, limit: Budget, stop: &mut Stop) -> Result<(Option<Vec<f64>>, f64), EngineError> {
        let Some(mut model) = self.model.take() else { return Ok((None, 0.0)) };
        // the engine's clock goes on from one solve of a model to the next
        let pace = limit.is_counted().then(|| Pace::of(self.terms));
        let by_the_clock = Budget::seconds(self.told + limit.in_seconds());
        let within = Within { limit: if pace.is_some() { limit } else { by_the_clock }, pace };
        model.try_set_option("time_limit", within.clock()).map_err(|_| broken("time_limit"))?;
        let iterations = pace.map_or(i32::MAX, |pace| pace.iterations(limit.in_seconds()));
        model.try_set_option("simplex_iteration_limit", iterations).map_err(|_| broken("simplex_iteration_limit"))?;
        let ran = interrupt::run(model, stop, within)?;
        let Some(solved) = ran.solved else { return Ok((None, (ran.seconds - self.told).max(0.0))) };
        let solved = solved.map_err(|_| broken("kept relaxation"))?;
        let told = interrupt::run_time(&solved);
        let spent = pace.map_or(told - self.told, |pace| pace.spent(solved.simplex_iteration_count(), 0));
        self.told = told;
        let is_best = solved.status() == HighsModelStatus::Optimal;
        let prices = is_best.then(|| solved.get_solution().dual_rows().to_vec());
        self.model = Some(solved.into());
        Ok((prices, spent))
    }
}
