//! The one kind of row: Σ gain(value of a chain) + Σ weight · min(cap, Σ shares) ≥ least.
//!
//! Limits of resources are such sums (gains are what is used, negative), and so are the value of a plan, what the
//! relaxation has proven about it, and what a step must gain. Of each sum the most that is still possible is kept up
//! to date while windows narrow and widen again. Integers only.

use std::collections::{BTreeMap, VecDeque};

use super::literal::Chains;

/// A weighted sum of shares that counts no further than a cap.
#[derive(Debug, Clone)]
pub(super) struct Capped {
    /// What one unit of the sum is worth, or costs.
    pub(super) weight: i64,
    /// The sum counts no further.
    pub(super) cap: i64,
    /// All shares together.
    pub(super) total: i64,
    /// Shares that are lost (weight > 0) or that have come (weight < 0).
    pub(super) against: i64,
}

impl Capped {
    /// The most it can come to if so many shares speak against it.
    pub(super) fn most(&self, against: i64) -> i64 {
        if self.weight > 0 {
            self.weight * self.cap.min(self.total - against)
        } else {
            self.weight * self.cap.min(against)
        }
    }
}

/// A share that speaks against a capped sum: (value k, capped sum, share).
pub(super) type Share = (usize, usize, i64);

/// What one chain adds to one sum.
#[derive(Debug, Clone)]
pub(super) struct Part {
    pub(super) sum: usize,
    pub(super) chain: usize,
    /// Gain of each value; empty if it is always nothing.
    pub(super) gains: Vec<i64>,
    /// The greatest gain in the window.
    best: i64,
    /// Shares lost where the value is above k, in order of k.
    pub(super) above: Vec<Share>,
    /// Shares that come where the value is at most k, in order of k.
    pub(super) within: Vec<Share>,
    /// The most that narrowing its window can take from the sum.
    range: i64,
}

impl Part {
    /// The greatest gain of the values from `low` to `high`.
    pub(super) fn best_of(&self, low: usize, high: usize) -> i64 {
        if self.gains.is_empty() {
            return 0;
        }
        self.gains[low..=high].iter().copied().max().unwrap_or(0)
    }
}

/// One row.
#[derive(Debug, Clone)]
pub(super) struct Sum {
    /// Its parts, as a range of all parts.
    pub(super) parts: std::ops::Range<usize>,
    pub(super) capped: Vec<Capped>,
    pub(super) least: i64,
    /// The most that is still possible.
    pub(super) most: i64,
    is_waiting: bool,
}

/// What one chain adds to a row that is being put together: as in [`Part`].
#[derive(Debug, Clone, Default)]
struct Adding {
    gains: Vec<i64>,
    above: Vec<Share>,
    within: Vec<Share>,
}

/// A row while it is put together.
#[derive(Debug, Clone, Default)]
pub(super) struct Row {
    parts: BTreeMap<usize, Adding>,
    capped: Vec<Capped>,
    constant: i64,
}

impl Row {
    pub(super) fn constant(&mut self, amount: i64) {
        self.constant += amount;
    }

    /// Adds what each value of a chain gains.
    pub(super) fn gains(&mut self, chain: usize, gains: &[i64]) {
        let part = self.parts.entry(chain).or_default();
        if part.gains.is_empty() {
            part.gains = gains.to_vec();
        } else {
            for (sum, gain) in part.gains.iter_mut().zip(gains) {
                *sum += gain;
            }
        }
    }

    /// Adds weight · min(cap, base + Σ share where the value of its chain is at most k).
    pub(super) fn capped(&mut self, weight: i64, cap: i64, base: i64, shares: &[(usize, usize, i64)]) {
        let index = self.capped.len();
        for (chain, value, share) in shares {
            let part = self.parts.entry(*chain).or_default();
            let side = if weight > 0 { &mut part.above } else { &mut part.within };
            side.push((*value, index, *share));
        }
        let total = base + shares.iter().map(|(_, _, share)| share).sum::<i64>();
        let against = if weight > 0 { 0 } else { base };
        self.capped.push(Capped { weight, cap, total, against });
    }
}

enum Undo {
    Part { part: usize, best: i64 },
    Capped { sum: usize, capped: usize, against: i64 },
}

/// All rows with their state.
#[derive(Default)]
pub(super) struct Sums {
    pub(super) sums: Vec<Sum>,
    pub(super) parts: Vec<Part>,
    of_chain: Vec<Vec<usize>>,
    waiting: VecDeque<usize>,
    undo: Vec<Undo>,
}

impl Sums {
    pub(super) fn new(chains: &Chains) -> Self {
        Self { of_chain: vec![vec![]; chains.len()], ..Self::default() }
    }

    /// Adds the row ≥ least. All chains still have all their values.
    pub(super) fn add(&mut self, row: Row, least: i64) -> usize {
        let index = self.sums.len();
        let first = self.parts.len();
        let mut most = row.constant + row.capped.iter().map(|capped| capped.most(capped.against)).sum::<i64>();
        for (chain, Adding { gains, mut above, mut within }) in row.parts {
            above.sort_unstable();
            within.sort_unstable();
            let best = gains.iter().copied().max().unwrap_or(0);
            most += best;
            let shares = above.iter().map(|(_, capped, share)| row.capped[*capped].weight * share).sum::<i64>();
            let range = best - gains.iter().copied().min().unwrap_or(0) + shares;
            self.of_chain[chain].push(self.parts.len());
            self.parts.push(Part { sum: index, chain, gains, best, above, within, range });
        }
        let parts = first..self.parts.len();
        self.sums.push(Sum { parts, capped: row.capped, least, most, is_waiting: false });
        self.wake(index);
        index
    }

    /// Has a sum looked at again.
    pub(super) fn wake(&mut self, sum: usize) {
        if !self.sums[sum].is_waiting {
            self.sums[sum].is_waiting = true;
            self.waiting.push_back(sum);
        }
    }

    /// The next sum to be looked at.
    pub(super) fn next(&mut self) -> Option<usize> {
        let sum = self.waiting.pop_front()?;
        self.sums[sum].is_waiting = false;
        Some(sum)
    }

    /// Nothing needs to be looked at any more.
    pub(super) fn forget(&mut self) {
        for sum in self.waiting.drain(..) {
            self.sums[sum].is_waiting = false;
        }
    }

    /// How much has been written down for going back.
    pub(super) fn mark(&self) -> usize {
        self.undo.len()
    }

    /// Goes back to a mark.
    pub(super) fn undo(&mut self, mark: usize) {
        for undo in self.undo.drain(mark..).rev() {
            match undo {
                Undo::Part { part, best } => {
                    let part = &mut self.parts[part];
                    self.sums[part.sum].most += best - part.best;
                    part.best = best;
                }
                Undo::Capped { sum, capped, against } => {
                    let sum = &mut self.sums[sum];
                    let capped = &mut sum.capped[capped];
                    sum.most += capped.most(against) - capped.most(capped.against);
                    capped.against = against;
                }
            }
        }
    }

    /// The window of a chain has become narrower. Gives back how many parts were looked at.
    pub(super) fn narrow(&mut self, chain: usize, before: (usize, usize), now: (usize, usize)) -> usize {
        for index in &self.of_chain[chain] {
            let part = &mut self.parts[*index];
            let sum = &mut self.sums[part.sum];
            let most = sum.most;
            let best = part.best_of(now.0, now.1);
            if best != part.best {
                self.undo.push(Undo::Part { part: *index, best: part.best });
                sum.most += best - part.best;
                part.best = best;
            }
            let above = part.above.iter().filter(|(value, _, _)| (before.0..now.0).contains(value));
            let within = part.within.iter().filter(|(value, _, _)| (now.1..before.1).contains(value));
            for (_, capped, share) in above.chain(within) {
                self.undo.push(Undo::Capped { sum: part.sum, capped: *capped, against: sum.capped[*capped].against });
                let capped = &mut sum.capped[*capped];
                let most = capped.most(capped.against);
                capped.against += share;
                sum.most += capped.most(capped.against) - most;
            }
            if sum.most != most && !sum.is_waiting {
                sum.is_waiting = true;
                self.waiting.push_back(part.sum);
            }
        }
        self.of_chain[chain].len()
    }

    /// What a sum allows a chain: values that are at least and at most, within its window. Only where each value
    /// beyond is impossible by itself.
    pub(super) fn allowed(&self, part: usize, window: (usize, usize)) -> (usize, usize) {
        let part = &self.parts[part];
        let sum = &self.sums[part.sum];
        let left = sum.most - sum.least;
        let (mut low, mut high) = window;
        if low == high || part.range <= left {
            return window;
        }
        // from below: even the best of the values up to k is too little
        if !part.gains.is_empty() {
            let mut best = i64::MIN;
            while low < window.1 {
                best = best.max(part.gains[low]);
                if part.best - best <= left {
                    break;
                }
                low += 1;
            }
        }
        // from above: even the best of the values above k is too little, for what is lost by being above k
        let mut lost: i64 = 0;
        let mut shares = part.above.iter().filter(|(value, _, _)| (window.0..window.1).contains(value)).peekable();
        if shares.peek().is_none() {
            let mut best = i64::MIN;
            while high > low {
                best = best.max(part.gains.get(high).copied().unwrap_or(0));
                if part.best - best <= left {
                    break;
                }
                high -= 1;
            }
            return (low, high);
        }
        for k in window.0..window.1 {
            while let Some((_, capped, share)) = shares.next_if(|(value, _, _)| *value == k) {
                let capped = &sum.capped[*capped];
                lost += capped.most(capped.against) - capped.most(capped.against + share);
            }
            if part.best - part.best_of(k + 1, window.1) + lost > left {
                high = k.max(low);
                break;
            }
        }
        (low, high)
    }
}
