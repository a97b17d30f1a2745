//! What prices prove: a bound that holds whatever the engine did, and what no good plan contains.
//!
//! For any prices y of the rows, Σ cost · column ≤ Σ y · limit + Σ max(0, cost − Σ y · coefficient) over
//! columns between 0 and 1 (weak duality; Neumaier and Shcherbina 2004). The engine's prices are only a
//! proposal: signs that prove nothing are dropped, and everything is summed here and rounded outward.

use crate::goals::Goal;
use crate::program::Program;

/// Relative error of one sum of floats, far above what the sums here can lose.
const ROUNDING: f64 = 1e-11;

/// A proven bound with what each column costs.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Certificate {
    /// No columns that keep all rows reach more, in units of the goal with its constant.
    pub(crate) bound: f64,
    /// What the bound falls by, at least, if a column takes 0 (positive) or 1 (negative).
    pub(crate) reduced: Vec<f64>,
}

/// The better of what the prices prove in either sign, for engines differ in theirs.
pub(crate) fn certificate(program: &Program, goal: &Goal, prices: &[f64]) -> Certificate {
    let (one, other) = (signed(program, goal, prices, 1.0), signed(program, goal, prices, -1.0));
    if one.bound <= other.bound { one } else { other }
}

fn signed(program: &Program, goal: &Goal, prices: &[f64], sign: f64) -> Certificate {
    let mut reduced = goal.costs.clone();
    let (mut bound, mut size) = (goal.constant, goal.constant.abs());
    for (row, price) in program.rows.iter().zip(prices) {
        let price = price * sign;
        let limit = if price > 0.0 { row.upper } else { row.lower };
        if price == 0.0 || !price.is_finite() || !limit.is_finite() {
            continue;
        }
        bound += price * limit;
        size += (price * limit).abs();
        for (column, coefficient) in &row.terms {
            reduced[*column] -= price * coefficient;
            size += (price * coefficient).abs();
        }
    }
    for cost in &reduced {
        bound += cost.max(0.0);
        size += cost.abs();
    }
    Certificate { bound: bound + size * ROUNDING, reduced }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::generated::{Shape, generate};
    use crate::goals;

    #[test]
    fn no_prices_prove_less_than_a_plan_is_worth() {
        let instance = generate(Shape { investments: 12, periods: 4, seed: 5, longest: 2 });
        let program = Program::new(&instance);
        let goal = goals::value::goal(&program, &instance);
        let starts = crate::search::greedy::greedy(&instance).expect("a generated instance has a plan");
        let values = program.assign(&instance, &starts);
        let worth: f64 = goal.constant + values.iter().zip(&goal.costs).map(|(v, c)| v * c).sum::<f64>();
        for turn in 0..50u32 {
            let prices: Vec<f64> =
                (0..program.rows.len()).map(|r| f64::from((r as u32 * 7 + turn * 13) % 23) - 11.0).collect();
            let proven = certificate(&program, &goal, &prices);
            assert!(proven.bound >= worth);
            for (column, reduced) in proven.reduced.iter().enumerate() {
                let stays = (*reduced > 0.0) == (values[column] > 0.5);
                assert!(stays || proven.bound - reduced.abs() >= worth - 1e-6, "column {column}");
            }
        }
    }
}
