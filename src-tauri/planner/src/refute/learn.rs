//! What a contradiction teaches: a clause that would have said so one decision earlier.
//!
//! The clause is the cut at the first point that all ways to the contradiction pass in the last decision's level
//! (Marques-Silva and Sakallah 1999). Literals that others imply are dropped from it.

use super::engine::{Engine, Reason, many};
use super::literal::Literal;

/// Clauses from so few levels are never dropped.
const FEW_LEVELS: usize = 2;

/// What came of a contradiction.
pub(super) enum Lesson {
    /// A clause that says something new.
    Learnt,
    /// There is nowhere to go back to.
    Final,
    /// It was told to stop before it knew. Nothing is learnt, and nothing wrong.
    Told,
}

impl Engine {
    /// The literals that make a true one true, all of them false.
    fn reason(&mut self, literal: Literal, into: &mut Vec<Literal>) {
        into.clear();
        match self.reasons[literal.variable()] {
            Reason::None => {}
            Reason::Pair(other) => into.push(other),
            Reason::Clause(clause) => {
                into.extend(self.clauses[clause].literals.iter().copied().filter(|other| *other != literal));
            }
            Reason::Sum(sum) => self.explain(sum, Some(literal), self.position[literal.variable()], into),
        }
    }

    /// Learns from the contradiction and goes back to where the lesson says something new. Explaining large sums is what
    /// takes long, so whether to stop is asked after each.
    pub(super) fn learn(&mut self, is_stopped: &dyn Fn() -> bool) -> Lesson {
        let conflict = std::mem::take(&mut self.conflict);
        let level = conflict.iter().map(|literal| self.level_of[literal.variable()]).max().unwrap_or(0);
        if level == 0 {
            return Lesson::Final;
        }
        self.back_to(level);
        let mut lesson: Vec<Literal> = vec![];
        let mut open = 0;
        let mut reason = conflict;
        let mut at = self.trail.len();
        let unique = loop {
            for literal in &reason {
                let variable = literal.variable();
                if self.seen[variable] || self.level_of[variable] == 0 {
                    continue;
                }
                self.seen[variable] = true;
                self.heap.bump(variable);
                if self.level_of[variable] == level {
                    open += 1;
                } else {
                    lesson.push(*literal);
                }
            }
            loop {
                at -= 1;
                if self.seen[self.trail[at].variable()] {
                    break;
                }
            }
            let literal = self.trail[at];
            open -= 1;
            if open == 0 {
                break literal.opposite();
            }
            self.seen[literal.variable()] = false;
            self.reason(literal, &mut reason);
            self.steps += many(reason.len()) / 4;
            if let Reason::Sum(sum) = self.reasons[literal.variable()] {
                // a sum of very many parts takes long to explain, however few of them it comes down to
                self.steps += many(self.sums.sums[sum].parts.len()) / 32;
                if is_stopped() {
                    for literal in &self.trail {
                        self.seen[literal.variable()] = false;
                    }
                    return Lesson::Told;
                }
            }
        };
        let seen: Vec<usize> = lesson.iter().map(|literal| literal.variable()).collect();
        self.shorten(&mut lesson, unique);
        for variable in seen {
            self.seen[variable] = false;
        }
        self.seen[unique.variable()] = false;
        self.conflict = reason;
        self.heap.fade();
        self.take_in(unique, lesson);
        Lesson::Learnt
    }

    /// Drops literals of a lesson that others imply.
    fn shorten(&mut self, lesson: &mut Vec<Literal>, unique: Literal) {
        let (seen, level_of) = (&self.seen, &self.level_of);
        let is_implied = |other: &Literal| seen[other.variable()] || level_of[other.variable()] == 0;
        let is_needed = |literal: &Literal| match self.reasons[literal.variable()] {
            Reason::Pair(other) => !is_implied(&other),
            Reason::Clause(clause) => {
                !self.clauses[clause].literals.iter().all(|l| l.variable() == literal.variable() || is_implied(l))
            }
            Reason::None | Reason::Sum(_) => true,
        };
        lesson.retain(is_needed);
        // of one chain only the weakest literal of each kind says something
        let mut all: Vec<(usize, bool, usize)> = lesson
            .iter()
            .chain([&unique])
            .map(|literal| {
                let (chain, value) = self.chains.place(literal.variable());
                (chain, literal.is_yes(), if literal.is_yes() { usize::MAX - value } else { value })
            })
            .collect();
        all.sort_unstable();
        all.dedup_by_key(|(chain, is_yes, _)| (*chain, *is_yes));
        lesson.retain(|literal| {
            let (chain, value) = self.chains.place(literal.variable());
            let key = if literal.is_yes() { usize::MAX - value } else { value };
            all.binary_search(&(chain, literal.is_yes(), key)).is_ok()
        });
    }

    fn take_in(&mut self, unique: Literal, mut lesson: Vec<Literal>) {
        if lesson.is_empty() {
            self.back_to(0);
            self.assign(unique, Reason::None);
            return;
        }
        let mut levels: Vec<usize> = lesson.iter().map(|literal| self.level_of[literal.variable()]).collect();
        let (deepest, level) =
            levels.iter().copied().enumerate().max_by_key(|(_, level)| *level).expect("a lesson has literals");
        lesson.swap(0, deepest);
        levels.sort_unstable();
        levels.dedup();
        self.back_to(level);
        lesson.insert(0, unique);
        let other = lesson[1];
        let reason = match self.attach(lesson, levels.len() + 1, true) {
            Some(clause) => Reason::Clause(clause),
            None => Reason::Pair(other),
        };
        self.assign(unique, reason);
    }

    /// Drops the less useful half of what was learnt, while nothing is decided.
    pub(super) fn drop_clauses(&mut self) {
        let used: Vec<usize> = self
            .trail
            .iter()
            .filter_map(|literal| match self.reasons[literal.variable()] {
                Reason::Clause(clause) => Some(clause),
                _ => None,
            })
            .collect();
        let mut learnt: Vec<usize> = (0..self.clauses.len())
            .filter(|index| {
                let clause = &self.clauses[*index];
                clause.is_learnt && clause.levels > FEW_LEVELS && !used.contains(index)
            })
            .collect();
        // the older of equally useful ones go first
        learnt
            .sort_by_key(|index| std::cmp::Reverse((self.clauses[*index].levels, self.clauses[*index].literals.len())));
        learnt.truncate(learnt.len() / 2);
        for index in &learnt {
            self.clauses[*index].literals.clear();
            self.clauses[*index].is_learnt = false;
        }
        let clauses = &self.clauses;
        for watching in &mut self.watching {
            watching.retain(|one| !clauses[one.clause].literals.is_empty());
        }
        self.learnt -= learnt.len();
        self.free.extend(learnt);
    }
}
