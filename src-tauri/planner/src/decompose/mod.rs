//! Bounds for instances that are too large for the simplex method.
//!
//! Resources and progress get prices, what is left is a maximum closure ([`closure`]), and a small program
//! over groups of nodes finds the next prices (Bienstock and Zuckerberg 2010): the relaxation is restricted
//! to values that are equal within each group, its prices yield a closed set, and groups are split by it,
//! until restriction and bound meet. The result is the bound of the relaxation and values that attain it,
//! whose order leads [`crate::search::place`] to a good plan (Chicoisne and others 2012).

pub(crate) mod closure;
mod coarse;
pub(crate) mod dual;
mod groups;

use dual::{About, Dual};
use groups::Groups;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

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
    /// Where it has ended.
    pub(crate) ended: Ended,
}

/// Where a decomposition has ended, so that one that is a little different begins there instead of from nothing. Any prices
/// prove something and any groups are groups: nothing here can be wrong, only less useful.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub(crate) struct Ended {
    /// What each row costs at the best bound.
    prices: Vec<(About, f64)>,
    /// The group of each node, if the groups are as fine as the bound asks for.
    groups: Vec<u32>,
}

impl Ended {
    fn prices(&self) -> BTreeMap<About, f64> {
        self.prices.iter().copied().filter(|(_, price)| price.is_finite()).collect()
    }
}

/// Whether an instance is too large for the simplex method.
pub(crate) fn is_large(instance: &Instance) -> bool {
    Dual::size(instance) > LARGE
}

/// Bounds a tightened instance, from the best plan so far; without one, nothing is known of whether the
/// groups can keep all rows, and only the first bound is given. It is over when bound and groups are as `close`
/// as this part of the bound. It begins where one that was much the same has ended, if there was one.
///
/// # Errors
/// If the engine breaks down over a small program.
pub(crate) fn decompose(
    instance: &Instance,
    best: Option<&Starts>,
    before: Option<&Ended>,
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
    if let Some(before) = before {
        let known = before.prices();
        centre = dual.rows.iter().map(|row| known.get(&row.about).copied().unwrap_or(0.0)).collect();
    }
    let priced = dual.price(&centre, &|| watch.is_cancelled());
    let mut bound = priced.bound;
    let mut groups = match before {
        Some(before) if before.groups.len() == dual.weights.len() => Groups::of(&before.groups),
        _ => Groups::new(dual.weights.len()),
    };
    groups.split(&priced.members);
    if dual.weights.len() > LARGE
        && before.is_none()
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
    let done = |bound, earliness, seconds, centre: &[f64], groups: &Groups| {
        let prices = dual.rows.iter().map(|row| row.about).zip(centre.iter().copied()).collect();
        let ended = Ended { prices, groups: groups.as_given() };
        Ok(Decomposed { bound, earliness, seconds, ended })
    };
    let Some(starts) = best else { return done(bound, earliness, seconds, &centre, &groups) };
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
    done(bound, earliness, seconds, &centre, &groups)
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
            let found = decompose(&instance, Some(&best), None, Budget::seconds(60.0), CLOSE, &mut Unwatched)
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
    fn a_change_is_bounded_as_well_from_where_the_bound_before_ended() {
        let (mut cold_rounds, mut warm_rounds) = (0, 0);
        for seed in 0..6 {
            let mut before = generate(Shape { investments: 80, periods: 8, seed, longest: 2 });
            tighten(&mut before);
            let mut now = crate::generated::changed(&before, seed);
            tighten(&mut now);
            let best = plan(&now).expect("there is always a plan");
            let known = plan(&before).expect("there is always a plan");
            let from = |instance: &Instance, best: &Starts, ended: Option<&Ended>| {
                let mut rounds = Rounds(0);
                let found = decompose(instance, Some(best), ended, Budget::seconds(60.0), CLOSE, &mut rounds);
                (found.expect("the engine works"), rounds.0)
            };
            let (first, _) = from(&before, &known, None);
            let (cold, many) = from(&now, &best, None);
            let (warm, few) = from(&now, &best, Some(&first.ended));
            let apart = float::amount(warm.bound - cold.bound) / float::amount(cold.bound);
            assert!(apart.abs() < 1e-4 && warm.bound >= now.value(&best), "seed {seed}: {apart}");
            (cold_rounds, warm_rounds) = (cold_rounds + many, warm_rounds + few);
            // what somebody else says of groups and prices is believed as far as it goes
            let silly = Ended { prices: vec![((false, 0, 0), -1.0), ((true, 9, 9), 1e300)], groups: vec![7; 3] };
            let (found, _) = from(&now, &best, Some(&silly));
            assert!(found.bound >= now.value(&best), "seed {seed}");
        }
        assert!(warm_rounds * 2 < cold_rounds, "{warm_rounds} rounds, and {cold_rounds} from nothing");
    }

    /// Counts rounds.
    struct Rounds(usize);

    impl Watch for Rounds {
        fn progress(&mut self, _: Progress) {
            self.0 += 1;
        }

        fn is_cancelled(&self) -> bool {
            false
        }
    }

    #[test]
    fn whatever_an_instance_holds_no_plan_is_above_the_bound() {
        let mut bounded = 0;
        for seed in 0..400 {
            let mut instance = exotic::instance(seed);
            tighten(&mut instance);
            let Some(best) = plan(&instance) else { continue };
            let found = decompose(&instance, Some(&best), None, Budget::seconds(60.0), CLOSE, &mut Unwatched)
                .expect("the engine works");
            assert!(found.bound >= instance.value(&best), "seed {seed}");
            bounded += 1;
        }
        assert!(bounded > 100, "only {bounded} instances have a plan");
    }
}
