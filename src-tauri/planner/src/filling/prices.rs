//! What prices prove: no plan is worth more than their bound, and which fillings a good plan cannot hold.
//!
//! Lagrangian duality over the rules that bind periods together (Geoffrion 1974): an item is done once, waits are
//! kept, parts follow one another, what carries over lasts. Each rule that is broken costs its price, each that is
//! kept with room to spare earns it; what is left is one best filling per period, and those are all listed.
//! Everything is counted in whole sub-units of value, so the bound holds to the last digit, whatever engine
//! proposed the prices.
//!
//! With y the parts that run, X the parts that have run: a wait on a part that may meet another is
//! X[after, t−1] + y[after without before, t] ≤ X[before, t−1]; it says more than X[after, t] ≤ X[before, t], because
//! what meets in a filling needs no word about earlier periods.

use super::listing::Fillings;
use super::parts::{Parts, Set, members};

/// A price of this many sub-units or more would say nothing and could overflow.
const MOST: f64 = (1u64 << 46) as f64;

/// Prices in sub-units of value. None but those of `once` for required items and of `next` is negative.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Prices {
    /// Of doing an item, at its first part.
    pub(super) once: Vec<i64>,
    /// Of each wait in each period.
    pub(super) waits: Vec<Vec<i64>>,
    /// Of the next part following one that runs in each period.
    pub(super) next: Vec<Vec<i64>>,
    /// Of each resource that carries over, up to each period.
    pub(super) carried: Vec<Vec<i64>>,
}

impl Prices {
    pub(super) fn none(parts: &Parts) -> Self {
        let per_period = |count: usize| vec![vec![0; parts.periods]; count];
        Self {
            once: vec![0; parts.parts.len()],
            waits: per_period(parts.waits.len()),
            next: per_period(parts.parts.len()),
            carried: per_period(parts.available.len()),
        }
    }
}

/// A price as an engine proposes it, in whole sub-units.
#[expect(clippy::cast_possible_truncation, reason = "it is clamped far inside i64")]
pub(super) fn whole(price: f64, most_taken: f64) -> i64 {
    let most = MOST / most_taken.max(1.0);
    if price.is_finite() { price.clamp(-most, most).round() as i64 } else { 0 }
}

/// What follows from prices.
#[derive(Debug, Clone)]
pub(super) struct Weighed {
    /// No plan is worth more, in sub-units.
    pub(super) bound: i64,
    /// The most that a filling of each period comes to, and at least nothing.
    pub(super) most: Vec<i64>,
    /// What each filling of each period comes to, in the order of [`Fillings::of_period`].
    pub(super) of_period: Vec<Vec<i64>>,
    /// After each period: what all later ones may come to, at most, before what is done is accounted for …
    pub(super) rest: Vec<i64>,
    /// … and what each part that is done then takes off.
    pub(super) owed: Vec<Vec<i64>>,
}

impl Weighed {
    /// Weighs all fillings by prices.
    pub(super) fn new(parts: &Parts, fillings: &Fillings, prices: &Prices, scale: i64) -> Self {
        let costs = Costs::of(parts, prices);
        let (mut most, mut of_period) = (vec![], vec![]);
        for t in 0..parts.periods {
            let worth: Vec<i64> =
                parts.parts.iter().enumerate().map(|(p, part)| part.earns[t] * scale - costs.running[t][p]).collect();
            let alone: Vec<i64> = prices.waits.iter().map(|of| of[t]).collect();
            let sum = |filling: &u32| -> i64 {
                let own: i64 = members(fillings.sets[*filling as usize]).map(|p| worth[p]).sum();
                own - fillings.alone(*filling).iter().map(|w| alone[usize::from(*w)]).sum::<i64>()
            };
            let sums: Vec<i64> = fillings.of_period[t].iter().map(sum).collect();
            most.push(sums.iter().copied().max().unwrap_or(0).max(0));
            of_period.push(sums);
        }
        let once: i64 = prices.once.iter().sum();
        let carried_after = |t: Option<usize>| -> i64 {
            let from = t.map_or(0, |t| t + 1);
            let of = |(r, prices): (usize, &Vec<i64>)| -> i64 {
                (from..parts.periods).map(|later| prices[later] * parts.available[r][later]).sum()
            };
            prices.carried.iter().enumerate().map(of).sum()
        };
        let rest = (0..parts.periods).map(|t| once + carried_after(Some(t)) + most[t + 1..].iter().sum::<i64>());
        let rest = rest.collect();
        Self { bound: once + carried_after(None) + most.iter().sum::<i64>(), most, of_period, rest, owed: costs.owed }
    }

    /// What a set that is done takes off what may still come after period `t`.
    pub(super) fn owed(&self, t: usize, done: Set) -> i64 {
        members(done).map(|part| self.owed[t][part]).sum()
    }
}

/// What parts cost by the rules that bind periods together.
struct Costs {
    /// By period and part: what a part costs that runs then, whatever runs with it.
    running: Vec<Vec<i64>>,
    /// By period and part: what a part that has run by then costs in rules about later periods.
    owed: Vec<Vec<i64>>,
}

impl Costs {
    fn of(parts: &Parts, prices: &Prices) -> Self {
        let count = parts.parts.len();
        let mut costs =
            Self { running: vec![vec![0; count]; parts.periods], owed: vec![vec![0; count]; parts.periods] };
        for t in 0..parts.periods {
            let (running, owed) = (&mut costs.running[t], &mut costs.owed[t]);
            for (p, once) in prices.once.iter().enumerate() {
                running[p] += once;
                owed[p] += once;
            }
            for (wait, of) in parts.waits.iter().zip(&prices.waits) {
                let later: i64 = of[t + 1..].iter().sum();
                running[wait.after] += if wait.may_meet { later } else { later + of[t] };
                running[wait.before] -= later;
                owed[wait.after] += later;
                owed[wait.before] -= later;
            }
            for (p, of) in prices.next.iter().enumerate() {
                let Some(next) = parts.next(p) else { continue };
                running[p] -= of[t];
                owed[p] -= of[t];
                owed[next] += of[t];
                if let Some(before) = t.checked_sub(1) {
                    running[next] += of[before];
                }
            }
            for (r, of) in prices.carried.iter().enumerate() {
                let later: i64 = of[t + 1..].iter().sum();
                for (p, part) in parts.parts.iter().enumerate() {
                    running[p] += part.takes[r] * (later + of[t]);
                    owed[p] += part.takes[r] * later;
                }
            }
        }
        costs
    }
}
