//! Funds and pools: what is used in a period is available. With carry-over, what has been used so far
//! is at most what has been available so far.

use crate::instance::{Instance, Resource};
use crate::program::{Expression, Program, Said};

/// Coefficients above this are scaled down, so that rows stay near unity for the engine.
const LARGE: i64 = 1 << 16;

pub(crate) fn add(program: &mut Program, instance: &Instance) {
    for (r, resource) in instance.resources.iter().enumerate() {
        let unit = unit(instance, r, resource);
        for t in 0..instance.periods {
            let first = if resource.carries_over { 0 } else { t };
            let mut row = Expression::known_as(Said::Capacity(r, t));
            for (i, item) in instance.items.iter().enumerate() {
                for (_, amounts) in item.uses.iter().filter(|(used, _)| *used == r) {
                    for (age, amount) in amounts.iter().enumerate() {
                        // used at this age in periods first..=t: started between first − age and t − age
                        let by = program.started(instance, i, t.checked_sub(age));
                        let before = first.checked_sub(age + 1).map(|t| program.started(instance, i, Some(t)));
                        row.add(scaled(*amount, unit), by);
                        if let Some(before) = before {
                            row.add(-scaled(*amount, unit), before);
                        }
                    }
                }
            }
            let available: i64 = resource.capacity[first..=t].iter().sum();
            program.at_most(row, scaled(available, unit));
        }
    }
}

/// What rows of a resource are divided by: the greatest common divisor of its amounts, and a power of
/// two on top where numbers stay large. Both keep integers exact; what floating point loses all the
/// same is caught by the exact check of every answer.
fn unit(instance: &Instance, r: usize, resource: &Resource) -> i64 {
    let amounts = instance.items.iter().flat_map(|item| &item.uses).filter(|(used, _)| *used == r);
    let amounts: Vec<i64> =
        amounts.flat_map(|(_, amounts)| amounts).copied().chain(resource.capacity.iter().copied()).collect();
    let mut unit = amounts.iter().fold(0, |divisor, amount| gcd(divisor, *amount)).max(1);
    let largest = amounts.iter().copied().max().unwrap_or(0);
    while largest / unit > LARGE {
        unit *= 2;
    }
    unit
}

/// Greatest common divisor of two amounts that are not negative (Euclid).
pub(crate) fn gcd(a: i64, b: i64) -> i64 {
    if b == 0 { a } else { gcd(b, a % b) }
}

#[expect(clippy::cast_precision_loss, reason = "amounts are below 2^53 and checked exactly afterwards")]
fn scaled(amount: i64, unit: i64) -> f64 {
    amount as f64 / unit as f64
}
