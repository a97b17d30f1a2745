//! Why a sum has no other way: windows that are enough for it, as literals.
//!
//! Windows are widened as far as the sum stays impossible, those first that were narrowed last, so that what is
//! learnt says as much as it can.

use super::engine::Engine;
use super::literal::Literal;

/// One side of a window that may be widened.
struct Side {
    /// When it was narrowed.
    position: usize,
    part: usize,
    is_low: bool,
}

impl Engine {
    /// The literals, all false, that together with the sum make `forced` true, or a contradiction without it. Only
    /// what had been true before the trail had this length is used.
    pub(super) fn explain(&self, sum: usize, forced: Option<Literal>, length: usize, into: &mut Vec<Literal>) {
        into.clear();
        let row = &self.sums.sums[sum];
        let forced = forced.map(|literal| (self.chains.place(literal.variable()), literal.is_yes()));
        let mut windows: Vec<(usize, usize)> = Vec::with_capacity(row.parts.len());
        let mut against: Vec<i64> = row.capped.iter().map(|capped| capped.against).collect();
        let mut most = row.most;
        let mut sides = vec![];
        for index in row.parts.clone() {
            let part = &self.sums.parts[index];
            let now = self.windows[part.chain];
            let last = self.chains.last(part.chain);
            let mut window = (self.before(part.chain, now.0, length), self.not_after(part.chain, now.1, last, length));
            let mut given = (false, false);
            if let Some(((chain, value), is_yes)) = forced
                && chain == part.chain
            {
                // as if the opposite were true
                if is_yes {
                    window.0 = window.0.max(value + 1);
                    given.0 = true;
                } else {
                    window.1 = window.1.min(value);
                    given.1 = true;
                }
            }
            most += self.moved(index, now, window, &mut against);
            if window.0 > 0 && !given.0 {
                sides.extend(self.side(index, window.0 - 1, true));
            }
            if window.1 < last && !given.1 {
                sides.extend(self.side(index, window.1, false));
            }
            windows.push(window);
        }
        debug_assert!(most < row.least, "a sum explains only what it has shown");
        sides.sort_unstable_by_key(|side| std::cmp::Reverse(side.position));
        let mut left = row.least - 1 - most;
        for side in sides {
            let (part, place) = (&self.sums.parts[side.part], side.part - row.parts.start);
            let last = self.chains.last(part.chain);
            let mut trial = against.clone();
            loop {
                let window = windows[place];
                let wider = if side.is_low {
                    (self.before(part.chain, window.0 - 1, length), window.1)
                } else {
                    (window.0, self.not_after(part.chain, window.1 + 1, last, length))
                };
                let cost = self.moved(side.part, window, wider, &mut trial);
                if cost > left {
                    break;
                }
                left -= cost;
                windows[place] = wider;
                against.clone_from(&trial);
                let bound =
                    if side.is_low { wider.0.checked_sub(1) } else { Some(wider.1).filter(|high| *high < last) };
                if bound.is_none_or(|value| self.level_of[self.chains.variable(part.chain, value)] == 0) {
                    break;
                }
            }
            let window = windows[place];
            if side.is_low && window.0 > 0 {
                self.tell(Literal::yes(self.chains.variable(part.chain, window.0 - 1)), into);
            }
            if !side.is_low && window.1 < last {
                self.tell(Literal::yes(self.chains.variable(part.chain, window.1)).opposite(), into);
            }
        }
    }

    fn tell(&self, literal: Literal, into: &mut Vec<Literal>) {
        if self.level_of[literal.variable()] > 0 {
            into.push(literal);
        }
    }

    fn side(&self, part: usize, value: usize, is_low: bool) -> Option<Side> {
        let variable = self.chains.variable(self.sums.parts[part].chain, value);
        (self.level_of[variable] > 0).then_some(Side { position: self.position[variable], part, is_low })
    }

    /// The greatest value up to `low` that the chain was known to be at least at that length of the trail.
    fn before(&self, chain: usize, mut low: usize, length: usize) -> usize {
        while low > 0 && self.position[self.chains.variable(chain, low - 1)] >= length {
            low -= 1;
        }
        low
    }

    /// The least value from `high` that the chain was known to be at most at that length of the trail.
    fn not_after(&self, chain: usize, mut high: usize, last: usize, length: usize) -> usize {
        while high < last && self.position[self.chains.variable(chain, high)] >= length {
            high += 1;
        }
        high
    }

    /// What the most of a sum changes by if one window is another, with what speaks against its capped sums.
    fn moved(&self, part: usize, from: (usize, usize), to: (usize, usize), against: &mut [i64]) -> i64 {
        if from == to {
            return 0;
        }
        let part = &self.sums.parts[part];
        let row = &self.sums.sums[part.sum];
        let mut change = part.best_of(to.0, to.1) - part.best_of(from.0, from.1);
        let mut shift = |capped: usize, share: i64| {
            let before = row.capped[capped].most(against[capped]);
            against[capped] += share;
            change += row.capped[capped].most(against[capped]) - before;
        };
        for (value, capped, share) in &part.above {
            let (was, is) = (*value < from.0, *value < to.0);
            if was != is {
                shift(*capped, if is { *share } else { -*share });
            }
        }
        for (value, capped, share) in &part.within {
            let (was, is) = (*value >= from.1, *value >= to.1);
            if was != is {
                shift(*capped, if is { *share } else { -*share });
            }
        }
        change
    }
}
