//! All fillings: the sets of parts that one period can carry.
//!
//! Where periods carry few items there are few enough to list them all, and then nothing has to be searched
//! for when prices ask for the best of them.

use super::parts::{MOST_PARTS, Parts, Set, bit, members};

/// More fillings than this are not listed …
const MOST_FILLINGS: usize = 250_000;
/// … and no more sets looked at.
const MOST_LOOKS: usize = 10_000_000;
/// Looks between two questions whether it is over.
const ASK_EVERY: usize = 1_024;

/// Sets of parts that can run in one period, and in which periods they can.
#[derive(Debug, Clone)]
pub(super) struct Fillings {
    /// The sets, none of them empty.
    pub(super) sets: Vec<Set>,
    /// Waits that may meet of which a filling holds the later part but not the earlier: which, one after the
    /// other for all fillings, and where those of each filling end.
    alone: Vec<u16>,
    alone_ends: Vec<usize>,
    /// Fillings that each period can carry and that may be in a plan worth having.
    pub(super) of_period: Vec<Vec<u32>>,
}

impl Fillings {
    /// Lists all fillings; nothing if there are too many, or if it is over meanwhile.
    pub(super) fn all(parts: &Parts, is_over: &dyn Fn() -> bool) -> Option<Self> {
        let most: Vec<i64> = parts.available.iter().map(|of| of.iter().copied().max().unwrap_or(0)).collect();
        let apart = (0..parts.parts.len()).map(|part| parts.apart_from(part)).collect();
        let mut listing = Listing { parts, apart, left: most, sets: vec![], looks: 0, is_over };
        if u16::try_from(parts.waits.len()).is_err() || !listing.grow(0, 0, 0, (0, parts.periods)) {
            return None;
        }
        let sets = listing.sets;
        let (mut alone, mut alone_ends) = (vec![], Vec::with_capacity(sets.len()));
        for set in &sets {
            for (w, wait) in (0u16..).zip(&parts.waits) {
                if wait.may_meet && set & bit(wait.after) != 0 && set & bit(wait.before) == 0 {
                    alone.push(w);
                }
            }
            alone_ends.push(alone.len());
        }
        let of_period = (0..parts.periods).map(|t| carried(parts, &sets, t)).collect();
        Some(Self { sets, alone, alone_ends, of_period })
    }

    /// The waits of which a filling holds the later part alone.
    pub(super) fn alone(&self, filling: u32) -> &[u16] {
        let filling = filling as usize;
        let from = filling.checked_sub(1).map_or(0, |before| self.alone_ends[before]);
        &self.alone[from..self.alone_ends[filling]]
    }

    /// The filling of this set.
    pub(super) fn find(&self, set: Set) -> Option<u32> {
        let at = self.sets.binary_search(&set).ok()?;
        u32::try_from(at).ok()
    }
}

/// Which sets period `t` can carry.
fn carried(parts: &Parts, sets: &[Set], t: usize) -> Vec<u32> {
    let can_run = |set: Set| members(set).all(|p| (parts.parts[p].window.0..=parts.parts[p].window.1).contains(&t));
    let suffices = |set: Set| (0..parts.available.len()).all(|r| parts.takes(set, r) <= parts.available[r][t]);
    (0u32..).zip(sets).filter(|(_, set)| can_run(**set) && suffices(**set)).map(|(index, _)| index).collect()
}

/// Sets grow part by part, in order.
struct Listing<'a> {
    parts: &'a Parts,
    /// Parts that never run with each part.
    apart: Vec<Set>,
    /// What is left of each resource where most of it is available.
    left: Vec<i64>,
    sets: Vec<Set>,
    looks: usize,
    is_over: &'a dyn Fn() -> bool,
}

impl Listing<'_> {
    /// Adds all sets that begin with these parts. Whether there are few enough.
    fn grow(&mut self, from: usize, set: Set, banned: Set, window: (usize, usize)) -> bool {
        debug_assert!(self.parts.parts.len() <= MOST_PARTS, "a set has a bit for each part");
        for index in from..self.parts.parts.len() {
            let part = &self.parts.parts[index];
            let both = (window.0.max(part.window.0), window.1.min(part.window.1));
            let fits = part.takes.iter().zip(&self.left).all(|(takes, left)| takes <= left);
            self.looks += 1;
            if self.looks.is_multiple_of(ASK_EVERY) && (self.is_over)() {
                return false;
            }
            if !fits || both.0 > both.1 || banned & bit(index) != 0 {
                continue;
            }
            let larger = set | bit(index);
            if self.parts.can_meet(larger) {
                self.sets.push(larger);
            }
            if self.sets.len() > MOST_FILLINGS || self.looks > MOST_LOOKS {
                return false;
            }
            for (left, takes) in self.left.iter_mut().zip(&part.takes) {
                *left -= takes;
            }
            let few = self.grow(index + 1, larger, banned | self.apart[index], both);
            for (left, takes) in self.left.iter_mut().zip(&self.parts.parts[index].takes) {
                *left += takes;
            }
            if !few {
                return false;
            }
        }
        if set == 0 {
            self.sets.sort_unstable();
        }
        true
    }
}
