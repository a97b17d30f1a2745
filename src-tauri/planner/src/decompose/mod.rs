//! Bounds for instances that are too large for the simplex method.
//!
//! Resources and progress get prices, what is left is a maximum closure ([`closure`]), and a small program
//! over groups of nodes finds the next prices (Bienstock and Zuckerberg 2010): the relaxation is restricted
//! to values that are equal within each group, its prices yield a closed set, and groups are split by it,
//! until restriction and bound meet. The result is the bound of the relaxation and values that attain it,
//! whose order leads [`crate::search::place`] to a good plan (Chicoisne and others 2012).

pub(crate) mod closure;
mod coarse;
mod dual;
mod groups;

use dual::{About, Dual};
use groups::Groups;

use std::collections::BTreeMap;

use crate::budget::{Budget, of_pricing};
use crate::float;
use crate::instance::{Instance, Starts};
use crate::solve::EngineError;
use crate::watch::{Progress, Watch};

/// Nodes above which prices are found by decomposition.
pub(crate) const LARGE: usize = 5_000;
/// Rounds of prices; measured, pits need about 20, networks of hundreds of items a few hundred.
const ROUNDS: usize = 500;
/// Groups above which those of equal value are put together again.
const MANY: usize = 400;
/// The bound and what the groups reach are as good as equal within this part of the bound.
pub(crate) const CLOSE: f64 = 1e-5;

/// What decomposition has shown.
#[derive(Debug, Clone)]
pub(crate) struct Decomposed {
    /// No plan is worth more.
    pub(crate) bound: i64,
    /// How early each item starts in the relaxation; the more, the earlier.
    pub(crate) earliness: Vec<f64>,
    /// Seconds the small programs took by the engine's clock, or what all work counts as.
    pub(crate) seconds: f64,
    /// What each row costs at the best bound.
    prices: BTreeMap<About, f64>,
}

/// Whether an instance is too large for the simplex method.
pub(crate) fn is_large(instance: &Instance) -> bool {
    Dual::size(instance) > LARGE
}

/// Bounds a tightened instance, from the best plan so far; without one, nothing is known of whether the
/// groups can keep all rows, and only the first bound is given. It is over when bound and groups are as `close`
/// as this part of the bound.
///
/// # Errors
/// If the engine breaks down over a small program.
pub(crate) fn decompose(
    instance: &Instance,
    best: Option<&Starts>,
    limit: Budget,
    close: f64,
    watch: &mut dyn Watch,
) -> Result<Decomposed, EngineError> {
    let dual = Dual::new(instance);
    let mut earliness = vec![0.0; instance.items.len()];
    // the clock counts the small programs alone: they are what takes time that cannot be foreseen
    let each = if limit.is_counted() { of_pricing(dual.weights.len()) } else { 0.0 };
    let mut seconds = each;
    // what resources cost at the best bound so far
    let mut centre = vec![0.0; dual.rows.len()];
    let priced = dual.price(&centre, &|| watch.is_cancelled());
    let mut bound = priced.bound;
    let mut groups = Groups::new(dual.weights.len());
    groups.split(&priced.members);
    if dual.weights.len() > LARGE
        && let Some(guess) = coarse::prices(instance, limit, watch)?
    {
        seconds += guess.seconds;
        let prices: Vec<f64> = dual.rows.iter().map(|row| guess.price(row.about)).collect();
        seconds += each;
        let priced = dual.price(&prices, &|| watch.is_cancelled());
        groups.split(&priced.members);
        if priced.bound < bound {
            bound = priced.bound;
            centre = prices;
        }
    }
    let done = |bound, earliness, seconds, centre: &[f64]| {
        let prices = dual.rows.iter().map(|row| row.about).zip(centre.iter().copied()).collect();
        Ok(Decomposed { bound, earliness, seconds, prices })
    };
    let Some(starts) = best else { return done(bound, earliness, seconds, &centre) };
    groups.split(&dual.members(starts));
    let value = instance.value(starts);
    let mut reached: Option<f64> = None;
    for _ in 0..ROUNDS {
        watch.progress(Progress { value: Some(value), bound: Some(bound), seconds });
        if watch.is_cancelled() || limit.is_over(seconds) {
            break;
        }
        let (restricted, spent) = groups.solve(&dual, limit.left(seconds), watch)?;
        seconds += spent;
        let Some(restricted) = restricted else { break };
        earliness = dual.earliness(&groups.spread(&restricted.values));
        if float::amount(bound) - restricted.reached <= close * float::amount(bound).abs() {
            break;
        }
        // splits are kept while they are few; and as long as nothing more is reached, or the same sets would come
        // in turn
        if groups.count() > MANY && reached.is_none_or(|before| restricted.reached > before + CLOSE * before.abs()) {
            groups.join(&restricted.values);
            reached = Some(restricted.reached);
        }
        // prices that the small program proposes swing widely: half-way is better, as long as it leads on
        for part in [0.5, 1.0] {
            let between = |(old, new): (&f64, &f64)| old + part * (new - old);
            let prices: Vec<f64> = centre.iter().zip(&restricted.prices).map(between).collect();
            let priced = dual.price(&prices, &|| watch.is_cancelled());
            seconds += each;
            if priced.bound < bound {
                bound = priced.bound;
                centre = prices;
            }
            if groups.split(&priced.members) {
                break;
            }
        }
    }
    done(bound, earliness, seconds, &centre)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::generated::{Pit, Shape, generate, pit};
    use crate::relaxation;
    use crate::search::anneal::Annealing;
    use crate::search::exotic;
    use crate::solve::Warm;
    use crate::tighten::tighten;
    use crate::watch::Unwatched;

    fn plan(instance: &Instance) -> Option<Starts> {
        let mut annealing = Annealing::new(instance, None, 1)?;
        annealing.run(2_000, &|| false);
        annealing.best().map(|(_, starts)| starts.clone())
    }

    #[test]
    fn it_bounds_every_plan_and_reaches_what_the_simplex_method_does() {
        for seed in 0..12 {
            let shape = Shape { investments: 60, periods: 8, seed, longest: 1 + seed as usize % 3 };
            let mut instance =
                if seed % 4 == 3 { pit(Pit { side: 5, depth: 4, periods: 5, seed }) } else { generate(shape) };
            tighten(&mut instance);
            let best = plan(&instance).expect("there is always a plan");
            let found = decompose(&instance, Some(&best), Budget::seconds(60.0), CLOSE, &mut Unwatched)
                .expect("the engine works");
            assert!(found.bound >= instance.value(&best), "seed {seed}");
            // cuts may only lower what the simplex method proves: without them the two are the same
            let whole =
                relaxation::uncut(&instance, &mut Warm::default()).expect("the engine works").expect("it is solved");
            let apart = float::amount(found.bound - whole) / float::amount(whole);
            assert!(apart.abs() < 1e-4, "seed {seed}: {} against {whole}", found.bound);
        }
    }

    #[test]
    fn whatever_an_instance_holds_no_plan_is_above_the_bound() {
        let mut bounded = 0;
        for seed in 0..400 {
            let mut instance = exotic::instance(seed);
            tighten(&mut instance);
            let Some(best) = plan(&instance) else { continue };
            let found = decompose(&instance, Some(&best), Budget::seconds(60.0), CLOSE, &mut Unwatched)
                .expect("the engine works");
            assert!(found.bound >= instance.value(&best), "seed {seed}");
            bounded += 1;
        }
        assert!(bounded > 100, "only {bounded} instances have a plan");
    }
}
