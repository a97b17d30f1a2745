//! Proof by periods, for roadmaps of which each period carries few items: list everything a period can carry, find
//! prices under which periods no longer depend on one another, and walk through the periods over what is left.
//!
//! The prices leave so small a gap that sets of what is done which may still lead to a best plan can all be
//! followed. Where fillings or sets are too many the bound and the best plan found are what remains, and the search
//! goes on as for any other instance. Start at [`prove`]; what an instance has to be like is in [`parts`].

mod listing;
mod master;
mod parts;
mod prices;
mod walk;

#[cfg(test)]
mod tests;

use std::cmp::Reverse;

use crate::budget::Budget;
use crate::goals::value::grain;
use crate::instance::{Instance, Starts};
use crate::solve::{EngineError, Stop};
use crate::watch::{Progress, Watch};
use listing::Fillings;
use master::Master;
use parts::Parts;
use prices::{Prices, Weighed};
use walk::{Walk, Walked};

/// Rounds of prices; measured, about 15 are needed.
const ROUNDS: usize = 100;
/// Fillings of one period that one round adds at most.
const ADDED: usize = 30;
/// A filling is added if it comes to more than what is in the program by this part of the bound.
const PART: i64 = 1 << 20;
/// Sets of what is done that the walks follow, one walk after the other: the narrow ones find good plans, and against
/// those the last has little left to follow.
const WIDTHS: [usize; 3] = [30, 1_000, 200_000];
/// Fillings that a walk looks at in a second, about.
const LOOKS: f64 = 5e7;
/// Part of the time limit that walks may take.
const SHARE: f64 = 0.5;
/// Value in sub-units stays below this, so that no sum of prices overflows.
const MOST: i64 = 1 << 46;

/// What was shown.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Shown {
    /// The best starts, among those worth as much the ones [`crate::ties`] chooses if it is proven.
    pub(crate) starts: Starts,
    /// No starts are worth more.
    pub(crate) bound: i64,
    /// Whether the starts are *the* plan.
    pub(crate) is_settled: bool,
    /// Seconds it took: the engine's by its clock, the walks' by what they looked at.
    pub(crate) seconds: f64,
}

/// An instance whose fillings could all be listed.
pub(crate) struct Listed {
    parts: Parts,
    fillings: Fillings,
    scale: i64,
}

impl Listed {
    /// Lists the fillings of a tightened instance; nothing if it is of another kind, if there are too many, or if it
    /// is cancelled.
    pub(crate) fn of(instance: &Instance, watch: &dyn Watch) -> Option<Self> {
        let parts = Parts::of(instance)?;
        let scale = scale(&parts)?;
        Some(Self { fillings: Fillings::all(&parts, &|| watch.is_cancelled())?, parts, scale })
    }
}

/// Proves the best starts of the instance that was listed, from starts that keep all rules; nothing if the engine was
/// stopped before it had any prices.
///
/// # Errors
/// If the engine breaks down.
pub(crate) fn prove(
    instance: &Instance,
    listed: Listed,
    best: &Starts,
    limit: Budget,
    watch: &mut dyn Watch,
) -> Result<Option<Shown>, EngineError> {
    let Listed { parts, fillings, scale } = listed;
    let value = instance.value(best);
    let mut proof = Proof { instance, parts: &parts, fillings, scale, value, starts: best.clone(), seconds: 0.0 };
    let Some(prices) = proof.find_prices(limit, watch)? else { return Ok(None) };
    Ok(Some(proof.walk(&prices, limit, watch)))
}

/// Sub-units of a unit of value; nothing if values are too large to be counted so.
fn scale(parts: &Parts) -> Option<i64> {
    let most = |part: &parts::Part| part.earns.iter().map(|earns| earns.saturating_abs()).max().unwrap_or(0);
    let sum = parts.parts.iter().fold(1i64, |sum, part| sum.saturating_add(most(part)));
    [64, 8, 1].into_iter().find(|scale| sum < MOST / scale)
}

struct Proof<'a> {
    instance: &'a Instance,
    parts: &'a Parts,
    fillings: Fillings,
    scale: i64,
    /// The best starts so far with their value.
    value: i64,
    starts: Starts,
    seconds: f64,
}

impl Proof<'_> {
    /// Prices with the lowest bound that the small program leads to; nothing if it leads nowhere.
    fn find_prices(&mut self, limit: Budget, watch: &mut dyn Watch) -> Result<Option<Prices>, EngineError> {
        let mut master = Master::new(self.parts, self.scale)?;
        let mut is_in = vec![vec![false; self.fillings.sets.len()]; self.parts.periods];
        for (t, set) in self.parts.running(&self.starts).into_iter().enumerate().filter(|(_, set)| *set != 0) {
            let Some(filling) = self.fillings.find(set) else { return Ok(None) };
            master.add(&self.fillings, filling, t)?;
            is_in[t][filling as usize] = true;
        }
        let mut best: Option<(i64, Prices)> = None;
        for _ in 0..ROUNDS {
            if watch.is_cancelled() || limit.is_over(self.seconds) {
                break;
            }
            let mut stop = Stop {
                watch: &mut *watch,
                translate: None,
                news: &|| None,
                is_settled: &|| false,
                found: Box::new(|_| None),
                seconds_before: self.seconds,
            };
            let (proposed, spent) = master.propose(limit.left(self.seconds), &mut stop)?;
            drop(stop);
            self.seconds += spent;
            let Some(proposed) = proposed else { break };
            let weighed = Weighed::new(self.parts, &self.fillings, &proposed.prices, self.scale);
            let mut is_done = true;
            for (t, is_in) in is_in.iter_mut().enumerate() {
                let least = proposed.least[t].saturating_add(2 + weighed.bound.abs() / PART);
                let of_period = self.fillings.of_period[t].iter().zip(&weighed.of_period[t]);
                let open = |(filling, sum): &(&u32, &i64)| **sum > least && !is_in[**filling as usize];
                let mut wanted: Vec<(u32, i64)> = of_period.filter(open).map(|(f, sum)| (*f, *sum)).collect();
                wanted.sort_unstable_by_key(|(filling, sum)| (Reverse(*sum), *filling));
                for (filling, _) in wanted.into_iter().take(ADDED) {
                    master.add(&self.fillings, filling, t)?;
                    is_in[filling as usize] = true;
                    is_done = false;
                }
            }
            self.leave_out(&weighed);
            if best.as_ref().is_none_or(|(known, _)| weighed.bound < *known) {
                best = Some((weighed.bound, proposed.prices));
            }
            if is_done {
                break;
            }
        }
        Ok(best.map(|(_, prices)| prices))
    }

    /// Leaves out fillings that no plan as good as the best so far holds.
    fn leave_out(&mut self, weighed: &Weighed) {
        let least = self.value * self.scale;
        for (t, fillings) in self.fillings.of_period.iter_mut().enumerate() {
            let mut sums = weighed.of_period[t].iter();
            let others = weighed.bound - weighed.most[t];
            fillings.retain(|_| sums.next().is_none_or(|sum| others + sum >= least));
        }
    }

    /// Walks through the periods, wider from time to time, until nothing that may be as good is left out.
    fn walk(mut self, prices: &Prices, limit: Budget, watch: &mut dyn Watch) -> Shown {
        let mut bound = i64::MAX;
        let (mut is_settled, mut left) = (false, looks(limit.in_seconds() * SHARE));
        for width in WIDTHS {
            let mut weighed = Weighed::new(self.parts, &self.fillings, prices, self.scale);
            self.leave_out(&weighed);
            weighed = Weighed::new(self.parts, &self.fillings, prices, self.scale);
            bound = bound.min(self.whole(weighed.bound));
            watch.progress(Progress { value: Some(self.value), bound: Some(bound), seconds: self.seconds });
            let walk = Walk {
                instance: self.instance,
                parts: self.parts,
                fillings: &self.fillings,
                weighed: &weighed,
                scale: self.scale,
                least: self.value * self.scale,
                width,
                looks: left,
            };
            let Walked { best, lost, looks: looked } = walk.run(&|| watch.is_cancelled());
            left = left.saturating_sub(looked);
            self.seconds += seconds(looked);
            if let Some((value, starts)) = best
                && (value > self.value || lost.is_none())
            {
                (self.value, self.starts) = (value, starts);
                watch.found(&self.starts);
            }
            bound = bound.min(lost.map_or(self.value, |lost| self.whole(lost).max(self.value)));
            is_settled = lost.is_none();
            if is_settled || watch.is_cancelled() || left == 0 {
                break;
            }
        }
        Shown { starts: self.starts, bound, is_settled, seconds: self.seconds }
    }

    /// A bound in sub-units as the greatest value below it that a plan can have.
    fn whole(&self, bound: i64) -> i64 {
        let grain = grain(self.instance);
        bound.div_euclid(self.scale).div_euclid(grain).saturating_mul(grain)
    }
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a float beyond usize saturates")]
fn looks(seconds: f64) -> usize {
    (seconds * LOOKS) as usize
}

fn seconds(looks: usize) -> f64 {
    crate::float::count(looks) / LOOKS
}
