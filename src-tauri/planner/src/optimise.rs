//! From an instance to starts with a bound: greedy plan, full search, then the tie-break.
//!
//! Three searches in a row, each with what the one before found fixed: greatest value, least money,
//! earliest starts in order of id. The second and third are counted in nodes, not seconds, so that the
//! clock never decides between equal plans.

use std::collections::BTreeSet;

use model::Proof;

use crate::goals::{self, Goal};
use crate::instance::{Instance, Starts};
use crate::program::{Expression, Program, Row};
use crate::search::greedy::greedy;
use crate::solve::{EngineError, Limits, Solved, Stop, Verdict, solve};
use crate::tighten::tighten;
use crate::watch::{Progress, Watch};

/// The best starts that were found, and what is known about them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answer {
    /// First period of each item; nothing for an item that is not done.
    pub starts: Starts,
    /// What they are worth.
    pub value: i64,
    /// No starts are worth more; nothing if that is not known.
    pub bound: Option<i64>,
    /// What was proven.
    pub proof: Proof,
}

/// How a search ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Optimised {
    /// With starts.
    Found(Answer),
    /// No starts keep all rules: said twice, once without simplification.
    Nothing,
    /// The search was stopped before any starts were found.
    StoppedEmpty,
}

/// Nodes that each search of the tie-break may take.
const TIE_NODES: i32 = 2_000;
/// How often a plan that only seems to keep the rules may be forbidden before the engine is given up.
const REPAIRS: usize = 200;

/// Finds the best starts of an instance within a time limit in seconds.
///
/// # Errors
/// If the engine breaks down, or keeps proposing starts that break a rule.
pub fn optimise(instance: &Instance, time_limit: f64, watch: &mut dyn Watch) -> Result<Optimised, EngineError> {
    let mut instance = instance.clone();
    tighten(&mut instance);
    if instance.items.iter().any(|item| item.is_required && !item.is_possible()) {
        return Ok(Optimised::Nothing);
    }
    let first = greedy(&instance);
    let value = first.as_ref().map(|starts| instance.value(starts));
    if let Some(starts) = &first {
        watch.found(starts);
    }
    watch.progress(Progress { value, bound: None, seconds: 0.0 });
    Search { program: Program::new(&instance), instance: &instance, time_limit, spent: 0.0, watch }.run(first)
}

struct Search<'a> {
    instance: &'a Instance,
    program: Program,
    time_limit: f64,
    spent: f64,
    watch: &'a mut dyn Watch,
}

impl Search<'_> {
    fn run(mut self, first: Option<Starts>) -> Result<Optimised, EngineError> {
        let goal = goals::value::goal(&self.program, self.instance);
        let best = |starts: Option<Starts>| starts.map(|starts| (self.instance.value(&starts), starts));
        let (solved, found) = self.stage(&goal, first.as_ref(), None, true)?;
        // never below the first plan, whatever the engine says
        let Some((_, starts)) = best(found).into_iter().chain(best(first)).reduce(|a, b| if b.0 > a.0 { b } else { a })
        else {
            return match solved.verdict {
                Verdict::Stopped => Ok(Optimised::StoppedEmpty),
                Verdict::Best | Verdict::Nothing => self.second_opinion(goal),
            };
        };
        self.settle(starts, &solved, goal)
    }

    /// "Nothing fits" is never said on one verdict: once more, without simplification.
    fn second_opinion(mut self, goal: Goal) -> Result<Optimised, EngineError> {
        let (solved, found) = self.stage(&goal, None, None, false)?;
        match (found, solved.verdict) {
            (Some(starts), _) => self.settle(starts, &solved, goal),
            (None, Verdict::Nothing) => Ok(Optimised::Nothing),
            (None, Verdict::Best | Verdict::Stopped) => Ok(Optimised::StoppedEmpty),
        }
    }

    /// What a finished or cut-off search has shown about the starts; ties are broken only among proven plans.
    fn settle(mut self, starts: Starts, solved: &Solved, goal: Goal) -> Result<Optimised, EngineError> {
        let value = self.instance.value(&starts);
        let bound = certify(value, solved, &goal, goals::value::grain(self.instance));
        let proof = match bound {
            Some(bound) if bound == value => Proof::Proven,
            Some(_) => Proof::Bounded,
            None => Proof::Stopped,
        };
        let mut answer = Answer { starts, value, bound, proof };
        if proof == Proof::Proven {
            self.break_ties(&mut answer, goal)?;
        }
        Ok(Optimised::Found(answer))
    }

    /// One search. Starts that break a rule by rounding are forbidden, and it goes on.
    fn stage(
        &mut self,
        goal: &Goal,
        first: Option<&Starts>,
        nodes: Option<i32>,
        presolve: bool,
    ) -> Result<(Solved, Option<Starts>), EngineError> {
        for _ in 0..REPAIRS {
            let seconds = (self.time_limit - self.spent).max(0.0);
            let warm = first.map(|starts| self.program.assign(self.instance, starts));
            let (unit, constant) = (goal.unit, goal.constant);
            let to_value = move |objective: f64| objective.is_finite().then(|| rounded((objective + constant) * unit));
            let translate: Option<Box<dyn Fn(f64, f64) -> _>> = match nodes {
                None => Some(Box::new(move |value, bound| (to_value(value), to_value(bound)))),
                Some(_) => None,
            };
            let (program, instance) = (&self.program, self.instance);
            let found = move |values: &[f64]| {
                let starts = (values.len() == program.columns.len()).then(|| program.starts(instance, values));
                starts.filter(|starts| instance.keeps_rules(starts))
            };
            let mut stop = Stop { watch: self.watch, translate, found: Box::new(found), seconds_before: self.spent };
            let limits = Limits { seconds, nodes, presolve };
            let solved = solve(&self.program, goal, warm.as_deref(), limits, &mut stop)?;
            drop(stop);
            self.spent += solved.seconds;
            let starts = solved.values.as_ref().map(|values| self.program.starts(self.instance, values));
            match starts {
                Some(starts) if !self.instance.keeps_rules(&starts) => self.forbid(&starts),
                starts => return Ok((solved, starts)),
            }
        }
        Err(EngineError::from_repairs(REPAIRS))
    }

    /// Forbids starts that break a rule only beyond the engine's tolerance: the smallest set of them that
    /// is known to break it together.
    fn forbid(&mut self, starts: &Starts) {
        let together = self.broken_together(starts);
        let mut row = Expression::default();
        let mut most = -1.0;
        for (i, item) in self.instance.items.iter().enumerate() {
            match starts[i] {
                Some(start) if together.as_ref().is_none_or(|together| together.contains(&i)) => {
                    row.add(1.0, self.program.started(self.instance, i, Some(start)));
                    row.add(-1.0, self.program.started(self.instance, i, start.checked_sub(1)));
                    most += 1.0;
                }
                // without a smaller set, what is left out is part of what broke
                None if together.is_none() && item.is_possible() => {
                    row.add(-1.0, self.program.started(self.instance, i, Some(self.instance.periods - 1)));
                }
                _ => {}
            }
        }
        self.program.at_most(row, most);
    }

    /// Items that exceed a resource together in some period.
    fn broken_together(&self, starts: &Starts) -> Option<BTreeSet<usize>> {
        (0..self.instance.resources.len()).find_map(|r| {
            let period = self.instance.slack(r, starts).iter().position(|left| *left < 0)?;
            let first = if self.instance.resources[r].carries_over { 0 } else { period };
            let uses = |i: &usize| {
                let Some(start) = starts[*i] else { return false };
                self.instance.items[*i].uses.iter().any(|(used, amounts)| {
                    *used == r
                        && amounts
                            .iter()
                            .enumerate()
                            .any(|(age, a)| *a > 0 && (first..=period).contains(&(start + age)))
                })
            };
            Some((0..starts.len()).filter(uses).collect())
        })
    }

    fn break_ties(&mut self, answer: &mut Answer, value: Goal) -> Result<(), EngineError> {
        let grain = goals::value::grain(self.instance);
        self.fix(&value, answer.value, grain, 1);
        let money = goals::money::goal(&self.program, self.instance);
        self.improve(answer, &money)?;
        let spent = self.instance.money(&answer.starts);
        let money_grain =
            self.instance.items.iter().fold(0, |g, item| crate::rules::capacity::gcd(g, item.money)).max(1);
        self.fix(&money, spent, money_grain, -1);
        let open = |answer: &Answer, i: usize| {
            let item = &self.instance.items[i];
            item.is_possible() && answer.starts[i] != Some(item.earliest)
        };
        let block = block_size(self.instance.periods);
        let mut next = 0;
        while next < self.instance.items.len() {
            // items that start as early as they can need no search: they only have to stay
            let mut items = vec![];
            while next < self.instance.items.len() && items.len() < block {
                if open(answer, next) {
                    items.push(next);
                } else if items.is_empty() {
                    self.keep(next, answer.starts[next]);
                } else {
                    items.push(next);
                }
                next += 1;
            }
            if !items.is_empty() {
                let goal = goals::earliest::goal(&self.program, self.instance, &items);
                self.improve(answer, &goal)?;
                for i in items {
                    self.keep(i, answer.starts[i]);
                }
            }
        }
        Ok(())
    }

    /// Searches for better starts by a goal of the tie-break, keeping what was fixed before.
    fn improve(&mut self, answer: &mut Answer, goal: &Goal) -> Result<(), EngineError> {
        if self.watch.is_cancelled() || self.spent >= self.time_limit {
            return Ok(());
        }
        let (_, found) = self.stage(goal, Some(&answer.starts), Some(TIE_NODES), true)?;
        // the engine keeps fixed amounts only to its tolerance: the integers decide
        if let Some(starts) = found
            && self.instance.value(&starts) == answer.value
            && self.score(goal, &starts) > self.score(goal, &answer.starts)
        {
            answer.starts = starts;
        }
        Ok(())
    }

    fn score(&self, goal: &Goal, starts: &Starts) -> f64 {
        self.program.assign(self.instance, starts).iter().zip(&goal.costs).map(|(value, cost)| value * cost).sum()
    }

    /// From now on the goal must reach what it has reached.
    fn fix(&mut self, goal: &Goal, amount: i64, grain: i64, sign: i64) {
        let terms = goal.costs.iter().copied().enumerate().filter(|(_, cost)| *cost != 0.0).collect();
        let least = as_float(sign * amount) - as_float(grain) / 2.0;
        self.program.rows.push(Row { terms, lower: least / goal.unit - goal.constant, upper: f64::INFINITY });
    }

    /// From now on an item keeps its start.
    fn keep(&mut self, item: usize, start: Option<usize>) {
        let last = self.instance.periods - 1;
        let mut by = Expression::default();
        by.add(1.0, self.program.started(self.instance, item, Some(start.unwrap_or(last))));
        match start {
            Some(start) => {
                self.program.at_least(by, 1.0);
                let mut before = Expression::default();
                before.add(1.0, self.program.started(self.instance, item, start.checked_sub(1)));
                self.program.at_most(before, 0.0);
            }
            None => self.program.at_most(by, 0.0),
        }
    }
}

/// How many items one search of the tie-break orders: (T + 1)^n stays below 2^16.
fn block_size(periods: usize) -> usize {
    let mut size = 1;
    while (periods + 1).pow(size + 1) < 1 << 16 {
        size += 1;
    }
    size as usize
}

/// The bound in the instance's units, rounded outward; nothing if the engine has none that makes sense.
///
/// Values are multiples of the grain, so a bound less than half a grain above the value proves it: that
/// half is far wider than the engine's tolerance. A bound below a value that was checked is an error of
/// the engine and proves nothing.
fn certify(value: i64, solved: &Solved, goal: &Goal, grain: i64) -> Option<i64> {
    let above = (solved.bound? + goal.constant) * goal.unit - as_float(value);
    let tolerance = (as_float(value).abs() * 1e-9).max(0.5 * as_float(grain));
    if above < -tolerance {
        return None;
    }
    // only a finished search proves that nothing is better
    if above < tolerance && solved.verdict == Verdict::Best {
        return Some(value);
    }
    let grains = (above / as_float(grain)).ceil().max(1.0);
    Some(value.saturating_add(rounded(grains * as_float(grain))))
}

#[expect(clippy::cast_precision_loss, reason = "used for bounds that are rounded outward")]
fn as_float(amount: i64) -> f64 {
    amount as f64
}

#[expect(clippy::cast_possible_truncation, reason = "a float beyond i64 saturates, which is outward")]
fn rounded(amount: f64) -> i64 {
    amount.round() as i64
}
