//! Every step must be worth having on its own: Σ worth · (progress at its end − progress before) ≥ least.

use crate::instance::{Instance, WHOLE};
use crate::program::{Expression, Program};

pub(crate) fn add(program: &mut Program, instance: &Instance) {
    for step in &instance.steps {
        let mut row = Expression::default();
        let weights: Vec<i64> = (0..instance.outcomes.len()).map(|k| instance.step_weight(step, k)).collect();
        let unit = points(WHOLE * weights.iter().copied().max().unwrap_or(1).max(1));
        for (k, weight) in weights.into_iter().enumerate().filter(|(_, weight)| *weight != 0) {
            let worth = points(weight * WHOLE) / unit;
            row.add(worth, program.progress(k, step.to));
            if let Some(from) = step.from {
                let before = program.progress_at_least(instance, k, from);
                row.add(-worth, before);
            }
        }
        program.at_least(row, points(step.least) / unit);
    }
}

#[expect(clippy::cast_precision_loss, reason = "worths are far below 2^53")]
fn points(value: i64) -> f64 {
    value as f64
}
