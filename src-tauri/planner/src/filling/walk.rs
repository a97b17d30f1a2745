//! Through the periods: from each set of what is done, every filling of the next period that may still lead to a
//! plan as good as the best so far.
//!
//! Two ways to the same set differ only in what they have earned, so one of them is kept: the one that has earned
//! more, or of two that have earned as much the one that [`crate::ties`] would choose (dynamic programming, Held
//! and Karp 1962). A set is followed only if what it has earned and what prices let it still earn reach what is
//! asked for.

use std::cmp::Reverse;

use super::listing::Fillings;
use super::parts::{Parts, Set, bit, members};
use super::prices::Weighed;
use crate::instance::{Instance, Starts};
use crate::ties;

/// Ways that are gathered before those to the same set are put together.
const GATHERED: usize = 1 << 20;
/// In this period nothing runs.
const NOTHING: u32 = u32::MAX;

/// What a walk goes through, and how far.
pub(super) struct Walk<'a> {
    pub(super) instance: &'a Instance,
    pub(super) parts: &'a Parts,
    pub(super) fillings: &'a Fillings,
    pub(super) weighed: &'a Weighed,
    pub(super) scale: i64,
    /// What a way has to be able to reach, in sub-units.
    pub(super) least: i64,
    /// Sets of what is done that are followed from one period to the next.
    pub(super) width: usize,
    /// Fillings that may be looked at.
    pub(super) looks: usize,
}

/// What came of a walk.
#[derive(Debug, Default)]
pub(super) struct Walked {
    /// The best starts with their value, if any reach what was asked for.
    pub(super) best: Option<(i64, Starts)>,
    /// What those that were not followed may reach, in sub-units; nothing if none that may reach enough was left out.
    pub(super) lost: Option<i64>,
    /// Fillings that were looked at.
    pub(super) looks: usize,
}

/// The best way to a set of what is done.
#[derive(Debug, Clone, Copy)]
struct Way {
    done: Set,
    /// What it has earned, in sub-units.
    earned: i64,
    /// What it may come to, in sub-units.
    bound: i64,
    /// The way it goes on from, in the stage before, and with which filling.
    from: u32,
    filling: u32,
}

/// A filling as a step of a way.
struct Step {
    filling: u32,
    set: Set,
    /// What has to be done before it.
    needs: Set,
    earns: i64,
    /// What it adds to what a way may come to.
    gain: i64,
}

impl Walk<'_> {
    /// Walks until all periods are through, or too much has been looked at, or it is over.
    pub(super) fn run(&self, is_over: &dyn Fn() -> bool) -> Walked {
        let start = Way { done: 0, earned: 0, bound: self.weighed.bound, from: 0, filling: NOTHING };
        let mut stages = vec![vec![start]];
        let mut walked = Walked::default();
        for t in 0..self.parts.periods {
            let Some(mut ways) = self.stage(t, &stages, &mut walked.looks, is_over) else {
                walked.lost = Some(i64::MAX);
                return walked;
            };
            if ways.len() > self.width {
                ways.sort_unstable_by_key(|way| (Reverse(way.bound), way.done));
                walked.lost = walked.lost.max(Some(ways[self.width].bound));
                ways.truncate(self.width);
            }
            stages.push(ways);
        }
        let last = stages.pop().unwrap_or_default();
        let most = last.iter().map(|way| way.earned).max();
        let ends = last.iter().filter(|way| Some(way.earned) == most).map(|way| self.starts(&stages, way));
        let best = ends.min_by(|one, other| ties::compare(self.instance, one, other));
        walked.best = best.zip(most).map(|(starts, earned)| (earned / self.scale, starts));
        walked
    }

    /// All ways through one more period; nothing if it was given up.
    fn stage(&self, t: usize, stages: &[Vec<Way>], looks: &mut usize, is_over: &dyn Fn() -> bool) -> Option<Vec<Way>> {
        let steps = self.steps(t);
        let required = self.parts.required.iter().filter(|(_, latest)| *latest <= t);
        let required = required.fold(0, |set, (part, _)| set | bit(*part));
        let mut ways: Vec<Way> = vec![];
        let mut gathered = GATHERED;
        for (from, way) in (0u32..).zip(stages.last()?) {
            let may_come = way.earned + self.weighed.rest[t] - self.weighed.owed(t, way.done);
            let forced = self.parts.forced_after(way.done);
            for step in &steps {
                let bound = may_come + step.gain;
                if bound < self.least {
                    break;
                }
                *looks += 1;
                let done = way.done | step.set;
                let follows = step.set & way.done == 0
                    && step.needs & !way.done == 0
                    && step.set & self.parts.later == forced
                    && required & !done == 0
                    && self.suffices(t, done);
                if follows {
                    let earned = way.earned + step.earns;
                    ways.push(Way { done, earned, bound, from, filling: step.filling });
                }
            }
            if *looks > self.looks || is_over() {
                return None;
            }
            if ways.len() > gathered {
                self.put_together(&mut ways, stages);
                gathered = (2 * ways.len()).max(GATHERED);
            }
        }
        self.put_together(&mut ways, stages);
        Some(ways)
    }

    /// The fillings of a period as steps, those that add most first.
    fn steps(&self, t: usize) -> Vec<Step> {
        let step = |filling: u32, set: Set| {
            let earns = members(set).map(|p| self.parts.parts[p].earns[t] * self.scale).sum::<i64>();
            let waits = self.parts.waits.iter().filter(|wait| set & bit(wait.after) != 0);
            let needs = waits.fold(0, |needs, wait| needs | bit(wait.before)) & !set;
            Step { filling, set, needs, earns, gain: earns - self.weighed.owed(t, set) }
        };
        let mut steps = vec![step(NOTHING, 0)];
        steps.extend(self.fillings.of_period[t].iter().map(|f| step(*f, self.fillings.sets[*f as usize])));
        steps.sort_unstable_by_key(|step| (Reverse(step.gain), step.set));
        steps
    }

    /// Whether what carries over is enough for all that is done by the end of `t`.
    fn suffices(&self, t: usize, done: Set) -> bool {
        let carried = self.parts.carries_over.iter().enumerate().filter(|(_, carries_over)| **carries_over);
        carried.map(|(r, _)| r).all(|r| self.parts.takes(done, r) <= self.parts.available[r][t])
    }

    /// Keeps the best way to each set.
    fn put_together(&self, ways: &mut Vec<Way>, stages: &[Vec<Way>]) {
        ways.sort_unstable_by_key(|way| (way.done, Reverse(way.earned), way.from, way.filling));
        let mut kept: Vec<Way> = Vec::with_capacity(ways.len());
        for way in ways.iter() {
            match kept.last_mut() {
                Some(last) if last.done == way.done => {
                    // equal sets cost the same money, so the earlier starts decide
                    if last.earned == way.earned
                        && ties::compare(self.instance, &self.starts(stages, way), &self.starts(stages, last)).is_lt()
                    {
                        *last = *way;
                    }
                }
                _ => kept.push(*way),
            }
        }
        *ways = kept;
    }

    /// The starts of a way that goes on from the last of these stages.
    fn starts(&self, before: &[Vec<Way>], way: &Way) -> Starts {
        let mut starts = vec![None; self.instance.items.len()];
        let mut way = *way;
        for (t, stage) in before.iter().enumerate().rev() {
            if way.filling != NOTHING {
                let first = |p: &usize| self.parts.parts[*p].age == 0;
                for p in members(self.fillings.sets[way.filling as usize]).filter(first) {
                    starts[self.parts.parts[p].item] = Some(t);
                }
            }
            way = stage[way.from as usize];
        }
        starts
    }
}
