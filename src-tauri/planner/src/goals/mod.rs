//! What a plan is chosen by, in this order: greatest value, then least money, then earliest starts in
//! order of id. One objective per file; each is a list of costs, one per column, to be maximised.

pub(crate) mod value;

use crate::program::Term;

/// Costs of an objective with its unit: the objective is Σ cost · column + constant, in `unit`s.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Goal {
    /// Cost of each column, in units.
    pub(crate) costs: Vec<f64>,
    /// What is earned whatever the columns are, in units.
    pub(crate) constant: f64,
    /// What one unit is worth: a power of two, so that scaling loses nothing.
    pub(crate) unit: f64,
}

impl Goal {
    fn new(columns: usize) -> Self {
        Self { costs: vec![0.0; columns], constant: 0.0, unit: 1.0 }
    }

    /// The objective with these costs.
    pub(crate) fn of(costs: Vec<f64>) -> Self {
        Self { costs, constant: 0.0, unit: 1.0 }.scaled()
    }

    fn add(&mut self, cost: f64, term: Term) {
        match term {
            Term::Constant(value) => self.constant += cost * value,
            Term::Column(column) => self.costs[column] += cost,
        }
    }

    /// Scales by a power of two so that the largest cost lies between 512 and 1,024.
    fn scaled(mut self) -> Self {
        let largest = self.costs.iter().fold(0.0f64, |largest, cost| largest.max(cost.abs()));
        while largest / self.unit > 1024.0 {
            self.unit *= 2.0;
        }
        for cost in &mut self.costs {
            *cost /= self.unit;
        }
        self.constant /= self.unit;
        self
    }
}
