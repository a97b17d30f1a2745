//! Searching by contradictions: decide, follow what must be, and learn a clause from what cannot be.
//!
//! Conflict-driven clause learning (Marques-Silva and Sakallah 1999; Moskewicz and others 2001) over clauses and
//! sums. A sum explains what it forces only when it is asked (lazy clause generation: Ohrimenko, Stuckey and Codish
//! 2009). Steps are counted, so that what is found does not depend on the clock. What is learnt is in `learn`.

use super::heap::Heap;
use super::learn::Lesson;
use super::literal::{Chains, Literal, Truth};
use super::sums::{Row, Sums};

/// Why a literal is true.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Reason {
    /// It was decided, or it is true in every case.
    None,
    /// All other literals of this clause are false.
    Clause(usize),
    /// So is this one, of a clause of two.
    Pair(Literal),
    /// A sum has no other way.
    Sum(usize),
}

pub(super) struct Clause {
    pub(super) literals: Vec<Literal>,
    /// Levels that its literals were decided in: the fewer, the more useful.
    pub(super) levels: usize,
    pub(super) is_learnt: bool,
}

#[derive(Clone, Copy)]
pub(super) struct Watching {
    pub(super) clause: usize,
    /// Another literal of it: if that is true, there is nothing to do.
    pub(super) other: Literal,
}

/// How a search ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Ended {
    /// Nothing keeps all rows.
    Refuted,
    /// All chains have a value, and all rows are kept.
    Found,
    /// After as many steps as it was given.
    Stopped,
}

/// Marks of a decision.
pub(super) struct Level {
    trail: usize,
    windows: usize,
    sums: usize,
}

pub(super) struct Engine {
    pub(super) chains: Chains,
    pub(super) sums: Sums,
    /// Values that a chain may still have: from and to.
    pub(super) windows: Vec<(usize, usize)>,
    pub(super) windows_before: Vec<(usize, (usize, usize))>,
    /// 1 true, −1 false, 0 open, by literal.
    pub(super) values: Vec<i8>,
    pub(super) level_of: Vec<usize>,
    pub(super) position: Vec<usize>,
    pub(super) reasons: Vec<Reason>,
    pub(super) wanted: Vec<bool>,
    pub(super) trail: Vec<Literal>,
    pub(super) levels: Vec<Level>,
    pub(super) followed: usize,
    pub(super) clauses: Vec<Clause>,
    pub(super) free: Vec<usize>,
    pub(super) watching: Vec<Vec<Watching>>,
    pub(super) pairs: Vec<Vec<Literal>>,
    pub(super) heap: Heap,
    pub(super) seen: Vec<bool>,
    pub(super) conflict: Vec<Literal>,
    pub(super) is_refuted: bool,
    pub(super) steps: i64,
    /// Steps at which it was last asked whether to stop.
    pub(super) asked_at: i64,
    pub(super) learnt: usize,
    pub(super) most_learnt: usize,
    pub(super) restarts: u64,
}

/// Contradictions between two restarts, times a number of Luby's sequence.
const RESTART: u64 = 64;
/// Steps between two questions whether to stop.
const ASKED: i64 = 2_000;
/// Learnt clauses that are kept at first, and how many more after each time most are dropped.
const LEARNT: usize = 4_000;
const MORE_LEARNT: usize = 500;

impl Engine {
    /// All chains with all their values, and no rows.
    pub(super) fn new(chains: Chains) -> Self {
        let n = chains.variables();
        let windows = (0..chains.len()).map(|chain| (0, chains.last(chain))).collect();
        let mut engine = Self {
            sums: Sums::new(&chains),
            windows,
            windows_before: vec![],
            values: vec![0; 2 * n],
            level_of: vec![0; n],
            position: vec![usize::MAX; n],
            reasons: vec![Reason::None; n],
            wanted: vec![false; n],
            trail: Vec::with_capacity(n),
            levels: vec![],
            followed: 0,
            clauses: vec![],
            free: vec![],
            watching: vec![vec![]; 2 * n],
            pairs: vec![vec![]; 2 * n],
            heap: Heap::new(vec![0.0; n]),
            seen: vec![false; n],
            conflict: vec![],
            is_refuted: false,
            steps: 0,
            asked_at: 0,
            learnt: 0,
            most_learnt: LEARNT,
            restarts: 0,
            chains,
        };
        for chain in 0..engine.chains.len() {
            for value in 1..engine.chains.last(chain) {
                let (less, more) = (engine.chains.at_most(chain, value - 1), engine.chains.at_most(chain, value));
                engine.clause(&[less.opposite(), more]);
            }
        }
        engine
    }

    /// Adds a row: it is at least `least`.
    pub(super) fn row(&mut self, row: Row, least: i64) -> usize {
        self.sums.add(row, least)
    }

    /// Adds a clause, before anything is decided.
    pub(super) fn clause(&mut self, truths: &[Truth]) {
        if truths.contains(&Truth::Known(true)) {
            return;
        }
        let mut literals: Vec<Literal> = vec![];
        for truth in truths {
            if let Truth::Open(literal) = truth
                && !literals.contains(literal)
            {
                literals.push(*literal);
            }
        }
        if literals.iter().any(|literal| literals.contains(&literal.opposite())) {
            return;
        }
        match literals[..] {
            [] => self.is_refuted = true,
            [one] => self.settle(one),
            _ => {
                self.attach(literals, 0, false);
            }
        }
    }

    /// A literal that is true in every case.
    pub(super) fn settle(&mut self, literal: Literal) {
        match self.values[literal.index()] {
            0 => self.assign(literal, Reason::None),
            1 => {}
            _ => self.is_refuted = true,
        }
    }

    /// What a chain is to be tried with first.
    pub(super) fn want(&mut self, chain: usize, value: usize) {
        for k in 0..self.chains.last(chain) {
            self.wanted[self.chains.variable(chain, k)] = value <= k;
        }
    }

    /// Asks more of a row from now on.
    pub(super) fn raise(&mut self, sum: usize, least: i64) {
        self.back_to(0);
        let sum_now = &mut self.sums.sums[sum];
        sum_now.least = sum_now.least.max(least);
        self.sums.wake(sum);
    }

    /// Searches until it ends or `steps` more are done, as if the assumed literal were true if there is one: what is
    /// refuted then is only that.
    pub(super) fn search(&mut self, assumed: Option<Literal>, steps: i64, is_stopped: &dyn Fn() -> bool) -> Ended {
        self.back_to(0);
        let last = self.steps.saturating_add(steps);
        let mut left = luby(self.restarts) * RESTART;
        loop {
            if !self.is_refuted && self.follow() {
                if self.steps >= last || self.is_told(is_stopped) {
                    self.back_to(0);
                    return Ended::Stopped;
                }
                if left == 0 {
                    self.restarts += 1;
                    left = luby(self.restarts) * RESTART;
                    self.back_to(0);
                    if self.learnt > self.most_learnt {
                        self.drop_clauses();
                        self.most_learnt += MORE_LEARNT;
                    }
                    continue;
                }
                let assumed = assumed.filter(|_| self.levels.is_empty());
                if assumed.is_some_and(|literal| self.values[literal.opposite().index()] == 1) {
                    return Ended::Refuted;
                }
                let assumed = assumed.filter(|literal| self.values[literal.index()] == 0);
                let Some(literal) = assumed.or_else(|| self.choose()) else { return Ended::Found };
                let level =
                    Level { trail: self.trail.len(), windows: self.windows_before.len(), sums: self.sums.mark() };
                self.levels.push(level);
                self.assign(literal, Reason::None);
            } else {
                left = left.saturating_sub(1);
                match if self.is_refuted { Lesson::Final } else { self.learn(is_stopped) } {
                    Lesson::Learnt => {}
                    Lesson::Final => {
                        self.is_refuted = true;
                        return Ended::Refuted;
                    }
                    Lesson::Told => {
                        self.back_to(0);
                        return Ended::Stopped;
                    }
                }
            }
        }
    }

    /// Whether it is told to stop; asked now and then.
    fn is_told(&mut self, is_stopped: &dyn Fn() -> bool) -> bool {
        let is_due = self.steps - self.asked_at >= ASKED;
        if is_due {
            self.asked_at = self.steps;
        }
        is_due && is_stopped()
    }

    fn choose(&mut self) -> Option<Literal> {
        while let Some(variable) = self.heap.pop() {
            let yes = Literal::yes(variable);
            if self.values[yes.index()] == 0 {
                return Some(if self.wanted[variable] { yes } else { yes.opposite() });
            }
        }
        None
    }

    pub(super) fn assign(&mut self, literal: Literal, reason: Reason) {
        let variable = literal.variable();
        self.values[literal.index()] = 1;
        self.values[literal.opposite().index()] = -1;
        self.level_of[variable] = self.levels.len();
        self.position[variable] = self.trail.len();
        self.reasons[variable] = reason;
        self.trail.push(literal);
    }

    pub(super) fn back_to(&mut self, level: usize) {
        if self.levels.len() <= level {
            return;
        }
        let mark = &self.levels[level];
        for literal in self.trail.drain(mark.trail..) {
            let variable = literal.variable();
            self.values[literal.index()] = 0;
            self.values[literal.opposite().index()] = 0;
            self.position[variable] = usize::MAX;
            self.wanted[variable] = literal.is_yes();
            self.heap.insert(variable);
        }
        for (chain, window) in self.windows_before.drain(mark.windows..).rev() {
            self.windows[chain] = window;
        }
        self.sums.undo(mark.sums);
        self.sums.forget();
        self.followed = mark.trail;
        self.levels.truncate(level);
    }

    /// Follows all that must be. False if it ends in a contradiction, which is then in `conflict`.
    fn follow(&mut self) -> bool {
        loop {
            while self.followed < self.trail.len() {
                let literal = self.trail[self.followed];
                self.followed += 1;
                self.steps += 1;
                if !self.follow_pairs(literal) || !self.follow_clauses(literal) || !self.narrow(literal) {
                    return false;
                }
            }
            let Some(sum) = self.sums.next() else { return true };
            if !self.follow_sum(sum) {
                return false;
            }
        }
    }

    fn follow_pairs(&mut self, literal: Literal) -> bool {
        for index in 0..self.pairs[literal.index()].len() {
            let other = self.pairs[literal.index()][index];
            match self.values[other.index()] {
                0 => self.assign(other, Reason::Pair(literal.opposite())),
                1 => {}
                _ => {
                    self.conflict.clear();
                    self.conflict.extend([other, literal.opposite()]);
                    return false;
                }
            }
        }
        true
    }

    fn follow_clauses(&mut self, literal: Literal) -> bool {
        let gone = literal.opposite();
        let mut watching = std::mem::take(&mut self.watching[gone.index()]);
        let (mut kept, mut next, mut is_kept) = (0, 0, true);
        self.steps += many(watching.len()) / 4;
        while next < watching.len() {
            let one = watching[next];
            next += 1;
            if self.values[one.other.index()] == 1 {
                watching[kept] = one;
                kept += 1;
                continue;
            }
            let literals = &mut self.clauses[one.clause].literals;
            if literals[0] == gone {
                literals.swap(0, 1);
            }
            let first = literals[0];
            if self.values[first.index()] == 1 {
                watching[kept] = Watching { clause: one.clause, other: first };
                kept += 1;
                continue;
            }
            if let Some(place) = (2..literals.len()).find(|place| self.values[literals[*place].index()] >= 0) {
                literals.swap(1, place);
                let watched = literals[1];
                self.watching[watched.index()].push(Watching { clause: one.clause, other: first });
                continue;
            }
            watching[kept] = Watching { clause: one.clause, other: first };
            kept += 1;
            if self.values[first.index()] == 0 {
                self.assign(first, Reason::Clause(one.clause));
            } else {
                self.conflict.clear();
                self.conflict.extend(&self.clauses[one.clause].literals);
                is_kept = false;
                break;
            }
        }
        watching.copy_within(next.., kept);
        watching.truncate(watching.len() - (next - kept));
        self.watching[gone.index()] = watching;
        is_kept
    }

    /// Narrows the window of the literal's chain, and the sums it is part of.
    fn narrow(&mut self, literal: Literal) -> bool {
        let (chain, value) = self.chains.place(literal.variable());
        let before = self.windows[chain];
        let now = if literal.is_yes() { (before.0, before.1.min(value)) } else { (before.0.max(value + 1), before.1) };
        if now == before {
            return true;
        }
        if now.0 > now.1 {
            // at most `now.1`, so at most `now.0 − 1` too, which it is not
            let (low, high) = (self.chains.variable(chain, now.0 - 1), self.chains.variable(chain, now.1));
            self.conflict.clear();
            self.conflict.extend([Literal::yes(low), Literal::yes(high).opposite()]);
            return false;
        }
        self.windows_before.push((chain, before));
        self.windows[chain] = now;
        self.steps += many(self.sums.narrow(chain, before, now)) / 8;
        true
    }

    fn follow_sum(&mut self, sum: usize) -> bool {
        let (most, least) = (self.sums.sums[sum].most, self.sums.sums[sum].least);
        if most < least {
            let mut conflict = std::mem::take(&mut self.conflict);
            conflict.clear();
            self.explain(sum, None, self.trail.len(), &mut conflict);
            self.conflict = conflict;
            return false;
        }
        let parts = self.sums.sums[sum].parts.clone();
        self.steps += many(parts.len()) / 4;
        for part in parts {
            let chain = self.sums.parts[part].chain;
            let window = self.windows[chain];
            let (low, high) = self.sums.allowed(part, window);
            if high < window.1 {
                let literal = Literal::yes(self.chains.variable(chain, high));
                if self.values[literal.index()] == 0 {
                    self.assign(literal, Reason::Sum(sum));
                }
            }
            if low > window.0 {
                let literal = Literal::yes(self.chains.variable(chain, low - 1)).opposite();
                if self.values[literal.index()] == 0 {
                    self.assign(literal, Reason::Sum(sum));
                }
            }
        }
        true
    }

    /// Watches a clause of at least two literals; gives back its index if it has more.
    pub(super) fn attach(&mut self, literals: Vec<Literal>, levels: usize, is_learnt: bool) -> Option<usize> {
        if let [one, other] = literals[..] {
            self.pairs[one.opposite().index()].push(other);
            self.pairs[other.opposite().index()].push(one);
            return None;
        }
        let index = self.free.pop().unwrap_or(self.clauses.len());
        self.watching[literals[0].index()].push(Watching { clause: index, other: literals[1] });
        self.watching[literals[1].index()].push(Watching { clause: index, other: literals[0] });
        let clause = Clause { literals, levels, is_learnt };
        if index == self.clauses.len() {
            self.clauses.push(clause);
        } else {
            self.clauses[index] = clause;
        }
        self.learnt += usize::from(is_learnt);
        Some(index)
    }
}

/// The sequence 1, 1, 2, 1, 1, 2, 4, … (Luby, Sinclair and Zuckerman 1993).
fn luby(index: u64) -> u64 {
    let mut i = index + 1;
    loop {
        let size = u64::MAX >> i.leading_zeros();
        if i == size {
            return size.div_ceil(2);
        }
        i -= size >> 1;
    }
}

/// How many, as steps.
pub(super) fn many(count: usize) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}
