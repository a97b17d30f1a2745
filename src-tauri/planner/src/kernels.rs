//! The inner parts of the engine made ready to be measured one by one, for `cargo bench`: each function prepares what its part
//! works on and gives back the part alone. What they give back is a figure that the measuring keeps from being optimised
//! away.

use crate::certificate::certificate;
use crate::decompose::dual::Dual;
use crate::float;
use crate::goals;
use crate::instance::{Instance, Starts};
use crate::program::Program;
use crate::refute::Refutation;
use crate::search::exchange::Exchange;
use crate::tighten::tighten;

/// Moves of exchange from starts that keep the rules: the value they come to.
pub fn exchange<'a>(instance: &'a Instance, starts: &'a Starts) -> impl FnMut(usize) -> i64 + 'a {
    move |moves| {
        let mut exchange = Exchange::new(instance, starts, 1);
        exchange.run(moves, &|| false);
        exchange.best().0
    }
}

/// The closed set worth most at the same price of every resource, which is one round of decomposition: its bound.
/// The windows of the instance are tightened.
pub fn closure(instance: &Instance) -> impl FnMut(f64) -> i64 + '_ {
    let dual = Dual::new(instance);
    move |price| dual.price(&vec![price; dual.rows.len()], &|| false).bound
}

/// The bound that prices of the rows prove, summed up and rounded outward, at the same price of every row.
pub fn certified(instance: &Instance) -> impl FnMut(f64) -> f64 {
    let program = Program::new(instance);
    let goal = goals::value::goal(&program, instance);
    move |price| certificate(&program, &goal, &vec![price; program.rows.len()]).bound
}

/// Steps of supposing that there is a plan better than these starts: how many were taken.
pub fn refuted<'a>(instance: &Instance, starts: &'a Starts) -> impl FnMut(i64) -> i64 + 'a {
    let mut tight = instance.clone();
    tighten(&mut tight);
    let least = tight.value(starts) + 1;
    move |steps| {
        let mut refutation = Refutation::new(&tight, None, starts, least);
        refutation.search(steps, &|| false);
        refutation.steps()
    }
}

/// A price at which some of the items of an instance pay for what they take: the mean value over the mean use.
#[must_use]
pub fn usual_price(instance: &Instance) -> f64 {
    let value: i64 = instance.items.iter().filter_map(|item| item.value.iter().max()).sum();
    let used = |item: &crate::instance::Item| item.uses.iter().flat_map(|(_, amounts)| amounts).sum::<i64>();
    let used: i64 = instance.items.iter().map(used).sum();
    float::amount(value) / float::amount(used.max(1))
}
