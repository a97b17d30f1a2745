//! From an instance to starts with a bound: first plan, relaxation, full search, then the tie-break.
//!
//! The relaxation shrinks the instance against the best plan so far; what is left goes to the engine,
//! which finds the greatest value. Among plans of that value the tie-break settles which is *the* plan
//! ([`crate::ties`]). Its searches are counted in nodes, so that the clock never decides between equals.

use std::collections::BTreeSet;

use model::Proof;

use crate::budget::Budget;
use crate::filling::{self, Listed};
use crate::goals::{self, Goal};
use crate::instance::{Instance, Starts};
use crate::outward::{certify, live_bound, rounded};
use crate::program::{Expression, Program};
use crate::refute::{self, Refutation};
use crate::relaxation::{self, Beginning, Root, Tell};
use crate::search::beside::{self, Begin, Handed, Shared};
use crate::search::first::{first_plan, rounds};
use crate::solve::{Basis, EngineError, Limits, Solved, Stop, Verdict, Warm, solve};
use crate::suppose::{STEPS, suppose_better};
use crate::ties;
use crate::tighten::tighten;
use crate::watch::{Progress, Unwatched, Watch};
use crate::{decompose, float, large};

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
const TIE_NODES: i32 = 20_000;
/// Steps that supposing better plans of the same value may take, before searches do.
const TIE_STEPS: i64 = 40_000_000;
/// Searches of the tie-break. Each but the last finds a better plan.
const TIES: usize = 1_000;
/// How often a plan that only seems to keep the rules may be forbidden before the engine is given up.
const REPAIRS: usize = 200;

/// Finds the best starts of an instance within a time limit in seconds.
///
/// # Errors
/// If the engine breaks down, or keeps proposing starts that break a rule.
pub fn optimise(instance: &Instance, time_limit: f64, watch: &mut dyn Watch) -> Result<Optimised, EngineError> {
    optimise_from(instance, None, Budget::seconds(time_limit), &mut Warm::default(), watch)
}

/// As [`optimise`], from the starts of an earlier plan for an instance that was a little different, if there
/// are any, within any limit: what they come to here is found first. Relaxing begins where it did for that instance. A proven answer depends
/// on neither.
///
/// # Errors
/// As [`optimise`].
pub fn optimise_from(
    instance: &Instance,
    last: Option<&Starts>,
    limit: Budget,
    warm: &mut Warm,
    watch: &mut dyn Watch,
) -> Result<Optimised, EngineError> {
    // of many items, a plan is there sooner than the windows are tight
    let quick = if decompose::is_large(instance) { large::first_plan(instance, last) } else { None };
    if let Some(starts) = &quick {
        watch.found(starts);
        watch.progress(Progress { value: Some(instance.value(starts)), bound: None, seconds: 0.0 });
    }
    let mut instance = instance.clone();
    tighten(&mut instance);
    if instance.items.iter().any(|item| item.is_required && !item.is_possible()) {
        return Ok(Optimised::Nothing);
    }
    if decompose::is_large(&instance) {
        let first = quick.or_else(|| large::first_plan(&instance, last));
        return prove(&instance, (None, first), None, limit, warm, watch);
    }
    let Some(listed) = Listed::of(&instance, watch) else {
        let begin = Begin::Rounds(last, rounds(&instance));
        return abreast(&instance, (begin, SoFar::default()), None, limit, warm, watch);
    };
    // what is listed brings good plans along: one round is enough of a beginning
    let first = first_plan(&instance, last, 1, watch);
    prove(&instance, (Some(listed), first), None, limit, warm, watch)
}

/// Like [`optimise`], but from starts that are known already and keep all rules. If no starts are worth more,
/// they are the answer as they are: what is asked for is the greatest value, not which of equal plans.
///
/// # Errors
/// As [`optimise`].
pub fn prove_from(
    instance: &Instance,
    known: &Starts,
    limit: Budget,
    warm: &mut Warm,
    watch: &mut dyn Watch,
) -> Result<Optimised, EngineError> {
    let mut instance = instance.clone();
    tighten(&mut instance);
    let listed = if decompose::is_large(&instance) { None } else { Listed::of(&instance, watch) };
    prove(&instance, (listed, Some(known.clone())), Some(known), limit, warm, watch)
}

/// What no plan is worth more than by the first relaxation alone, from a plan that is known: as far as a proof has come
/// before it cuts and searches, from where the bound before ended. Nothing if the relaxation was not solved.
///
/// # Errors
/// As [`optimise`].
pub fn first_bound(instance: &Instance, known: Option<&Starts>, warm: &mut Warm) -> Result<Option<i64>, EngineError> {
    let mut instance = instance.clone();
    tighten(&mut instance);
    if decompose::is_large(&instance) {
        let limit = Budget::seconds(f64::INFINITY);
        let before = warm.ended.take();
        let shown = decompose::decompose(&instance, known, before.as_ref(), limit, decompose::CLOSE, &mut Unwatched)?;
        warm.ended = Some(shown.ended);
        return Ok(Some(shown.bound));
    }
    relaxation::uncut(&instance, warm)
}

/// From a first plan to the proof, for a tightened instance.
fn prove(
    instance: &Instance,
    (listed, first): (Option<Listed>, Option<Starts>),
    known: Option<&Starts>,
    limit: Budget,
    warm: &mut Warm,
    watch: &mut dyn Watch,
) -> Result<Optimised, EngineError> {
    let value = first.as_ref().map(|starts| instance.value(starts));
    if let Some(starts) = &first {
        watch.found(starts);
    }
    watch.progress(Progress { value, bound: None, seconds: 0.0 });
    if let Some(starts) = &first
        && decompose::is_large(instance)
    {
        return large::search(instance, starts.clone(), limit, warm, watch);
    }
    let mut so_far = SoFar { first, ..SoFar::default() };
    if let (Some(starts), Some(listed)) = (&so_far.first, listed)
        && let Some(shown) = filling::prove(instance, listed, starts, limit, watch)?
    {
        if shown.is_settled {
            return Ok(Optimised::Found(settled(instance, shown, known, watch)));
        }
        so_far = SoFar { first: Some(shown.starts), bound: Some(shown.bound), seconds: shown.seconds };
    }
    abreast(instance, (Begin::Known, so_far), known, limit, warm, watch)
}

/// What is known when proof and search set out.
#[derive(Debug, Default)]
struct SoFar {
    first: Option<Starts>,
    bound: Option<i64>,
    /// By the engine's clock.
    seconds: f64,
}

/// Proof and search abreast of each other, to the end: the root does not wait for a first plan that is still looked for.
fn abreast(
    instance: &Instance,
    (begin, so_far): (Begin, SoFar),
    known: Option<&Starts>,
    limit: Budget,
    warm: &mut Warm,
    watch: &mut dyn Watch,
) -> Result<Optimised, EngineError> {
    let shared = Shared::new(so_far.first.map(|starts| (instance.value(&starts), starts)));
    std::thread::scope(|scope| {
        let shared = &shared;
        let _over = Finish(shared);
        if limit.is_counted() {
            begin_in_turn(instance, begin, shared, watch);
        } else {
            scope.spawn(move || beside::search(instance, begin, shared));
        }
        let mut spent = so_far.seconds;
        let mut before = Root::of(instance);
        let mut from = Beginning::warm(warm);
        if let Begin::Rounds(..) = begin {
            before =
                relaxation::shrink(instance, None, from, limit.left(spent), (Tell::Abreast(spent, shared), watch))?;
            spent += before.seconds;
            keep(warm, before.first.take());
            from = before.go_on();
        }
        let mut first = shared.first(watch);
        let value = first.as_ref().map(|starts| instance.value(starts));
        let bound = before.bound.into_iter().chain(so_far.bound).min();
        watch.progress(Progress { value, bound, seconds: spent });
        let mut root =
            relaxation::shrink(instance, first.as_ref(), from, limit.left(spent), (Tell::Bounds(spent), watch))?;
        if let Begin::Known = begin {
            keep(warm, root.first.take());
        }
        root.bound = root.bound.into_iter().chain(bound).min();
        root.seconds += spent;
        if root.shown.is_empty() {
            root.shown = before.shown;
        }
        watch.progress(Progress { value, bound: root.bound, seconds: root.seconds });
        let refutation = suppose_better(instance, &mut first, &mut root, limit, watch)?;
        let program = relaxation::program(&root.instance, &root.cuts);
        let search = Search { program, whole: instance, known, spent: root.seconds, root, shared, limit, watch };
        search.run(first, refutation)
    })
}

/// Looks for a first plan before the root does, where work is counted: what is found then never depends on the clock.
fn begin_in_turn(instance: &Instance, begin: Begin, shared: &Shared, watch: &mut dyn Watch) {
    if let Begin::Rounds(last, rounds) = begin
        && let Some(starts) = first_plan(instance, last, rounds, watch)
    {
        shared.polish(instance, &starts);
    }
    shared.begin();
}

/// Remembers where a first relaxation has ended, if it has.
fn keep(warm: &mut Warm, first: Option<Basis>) {
    if first.is_some() {
        warm.basis = first;
    }
}

/// The answer that going through the periods has settled, ties included.
fn settled(instance: &Instance, shown: filling::Shown, known: Option<&Starts>, watch: &mut dyn Watch) -> Answer {
    let value = instance.value(&shown.starts);
    let starts = known.filter(|known| instance.value(known) == value).cloned().unwrap_or(shown.starts);
    watch.found(&starts);
    watch.progress(Progress { value: Some(value), bound: Some(value), seconds: shown.seconds });
    Answer { starts, value, bound: Some(value), proof: Proof::Proven }
}

struct Search<'a> {
    /// The instance before anything was fixed against a plan.
    whole: &'a Instance,
    /// Starts that are the answer if none are worth more, whichever of equal plans they are.
    known: Option<&'a Starts>,
    root: Root,
    program: Program,
    /// What the search abreast of this one has found.
    shared: &'a Shared,
    limit: Budget,
    spent: f64,
    watch: &'a mut dyn Watch,
}

/// Tells the searching thread to stop, however the proving one ends.
struct Finish<'a>(&'a Shared);

impl Drop for Finish<'_> {
    fn drop(&mut self) {
        self.0.finish();
    }
}

/// What a stage is about: what to maximise, from which starts, within which limits.
struct Stage<'a> {
    goal: &'a Goal,
    first: Option<&'a Starts>,
    nodes: Option<i32>,
    gap: f64,
    presolve: bool,
    /// Whether starts that the engine proposes are what was asked for, exactly.
    is_right: &'a dyn Fn(&Starts) -> bool,
    /// What is searched for beside it, if anything.
    beside: Option<&'a Shared>,
}

impl Search<'_> {
    /// Goes on from the root, with what supposing a better plan has not finished, if it was begun.
    fn run(mut self, first: Option<Starts>, refutation: Option<Refutation>) -> Result<Optimised, EngineError> {
        let grain = goals::value::grain(self.whole);
        let value = first.as_ref().map(|starts| self.whole.value(starts));
        let mut bound = self.root.bound;
        let mut best = first.map(|starts| (self.whole.value(&starts), starts));
        // where there is a plan, whoever says stop does not wait for an engine to begin
        let is_over = best.is_some() && self.watch.is_cancelled();
        if (value.is_none() || bound != value) && !is_over {
            let goal = goals::value::goal(&self.program, &self.root.instance);
            let instance = self.root.instance.clone();
            let shared = self.shared;
            if let Some((value, starts)) = &best {
                shared.offer(*value, starts);
            }
            let shown = self.root.shown.last().cloned();
            let handed = Handed { left: instance.clone(), shown, refutation };
            if self.limit.is_counted() {
                self.search_in_turn(handed);
                best = shared.best().or(best);
            } else {
                shared.hand(handed);
            }
            let stage = Stage {
                goal: &goal,
                first: best.as_ref().map(|(_, starts)| starts),
                nodes: None,
                gap: 0.5 * float::amount(grain) / goal.unit,
                presolve: true,
                is_right: &|starts| instance.keeps_rules(starts),
                beside: Some(shared),
            };
            // what is refuted needs no search any more
            let (solved, found) = match shared.refuted() {
                Some(_) => (Solved::nothing(), None),
                None => self.stage(&stage)?,
            };
            shared.finish();
            // never below what was found elsewhere, whatever the engine says
            let found = found.map(|starts| (self.whole.value(&starts), starts));
            best = found.into_iter().chain(shared.best()).reduce(|a, b| if b.0 > a.0 { b } else { a });
            let Some((value, _)) = &best else {
                return match solved.verdict {
                    Verdict::Stopped => Ok(Optimised::StoppedEmpty),
                    Verdict::Best | Verdict::Nothing => self.second_opinion(),
                };
            };
            let certified = certify(*value, &solved, &goal, grain);
            bound = bound.into_iter().chain(certified).chain(shared.refuted()).min();
        }
        self.shared.finish();
        let Some((_, starts)) = best else { return Ok(Optimised::StoppedEmpty) };
        self.settle(starts, bound)
    }

    /// Searches with half of the work that is left, before the engine does with the rest.
    fn search_in_turn(&mut self, handed: Handed) {
        let watch = &*self.watch;
        let half = self.limit.left(self.spent).half();
        self.spent += beside::go_on(self.whole, handed, self.shared, half, &|| watch.is_cancelled());
        if let Some(starts) = self.shared.news() {
            self.watch.found(&starts);
        }
    }

    /// "Nothing fits" is never said on one verdict: once more, without cuts and without simplification.
    fn second_opinion(mut self) -> Result<Optimised, EngineError> {
        self.program = Program::new(self.whole);
        let goal = goals::value::goal(&self.program, self.whole);
        let whole = self.whole;
        let is_right = |starts: &Starts| whole.keeps_rules(starts);
        let stage = Stage {
            goal: &goal,
            first: None,
            nodes: None,
            gap: 0.0,
            presolve: false,
            is_right: &is_right,
            beside: None,
        };
        let (solved, found) = self.stage(&stage)?;
        match (found, solved.verdict) {
            (Some(starts), _) => {
                let grain = goals::value::grain(self.whole);
                let bound = certify(self.whole.value(&starts), &solved, &goal, grain);
                self.settle(starts, bound)
            }
            (None, Verdict::Nothing) => Ok(Optimised::Nothing),
            (None, Verdict::Best | Verdict::Stopped) => Ok(Optimised::StoppedEmpty),
        }
    }

    /// What a finished or cut-off search has shown about the starts; ties are settled only among proven plans.
    fn settle(mut self, starts: Starts, bound: Option<i64>) -> Result<Optimised, EngineError> {
        let mut starts = starts;
        ties::polish(self.whole, &mut starts);
        let value = self.whole.value(&starts);
        let kept = self.known.filter(|known| self.whole.value(known) == value);
        if let Some(known) = kept {
            starts.clone_from(known);
        }
        // a bound below what was checked exactly is an error of the engine and proves nothing
        let bound = bound.filter(|bound| *bound >= value);
        let proof = match bound {
            Some(bound) if bound == value => Proof::Proven,
            Some(_) => Proof::Bounded,
            None => Proof::Stopped,
        };
        self.watch.found(&starts);
        self.watch.progress(Progress { value: Some(value), bound, seconds: self.spent });
        let mut answer = Answer { starts, value, bound, proof };
        if proof == Proof::Proven && kept.is_none() {
            self.break_ties(&mut answer)?;
        }
        Ok(Optimised::Found(answer))
    }

    /// Settles ties by supposing better plans; false if that takes too long. Then what it found is a better beginning.
    fn settle_ties(&mut self, answer: &mut Answer) -> Result<bool, EngineError> {
        let left = self.limit.left(self.spent);
        if self.limit.is_over(self.spent) || self.watch.is_cancelled() {
            return Ok(false);
        }
        let before = self.root.go_on();
        self.root =
            relaxation::shrink(&self.root.instance, Some(&answer.starts), before, left, (Tell::Nothing, self.watch))?;
        self.spent += self.root.seconds;
        let steps = TIE_STEPS.min(float::whole(left.in_seconds() * STEPS));
        let (instance, shown) = (&self.root.instance, self.root.shown.last());
        let watch = &*self.watch;
        let is_settled = refute::settle(instance, shown, &mut answer.starts, steps, &|| watch.is_cancelled());
        self.watch.found(&answer.starts);
        Ok(is_settled)
    }

    /// Asks for a better plan of the same value until there is none.
    fn break_ties(&mut self, answer: &mut Answer) -> Result<(), EngineError> {
        let grain = goals::value::grain(self.whole);
        if self.settle_ties(answer)? {
            return Ok(());
        }
        for _ in 0..TIES {
            if self.watch.is_cancelled() || self.limit.is_over(self.spent) {
                break;
            }
            let before = self.root.go_on();
            let left = self.limit.left(self.spent);
            self.root = relaxation::shrink(
                &self.root.instance,
                Some(&answer.starts),
                before,
                left,
                (Tell::Nothing, self.watch),
            )?;
            self.spent += self.root.seconds;
            self.program = relaxation::program(&self.root.instance, &self.root.cuts);
            let instance = self.root.instance.clone();
            let value = goals::value::goal(&self.program, &instance);
            let least = (float::amount(answer.value) - 0.5 * float::amount(grain)) / value.unit - value.constant;
            let asked = ties::ask_for_better(&mut self.program, &instance, &answer.starts, &value, least);
            let Some(goal) = asked else { break };
            let before = answer.starts.clone();
            let is_right = |starts: &Starts| {
                instance.keeps_rules(starts)
                    && instance.value(starts) == answer.value
                    && ties::compare(&instance, starts, &before).is_lt()
            };
            let stage = Stage {
                goal: &goal,
                first: None,
                nodes: Some(TIE_NODES),
                gap: 0.5,
                presolve: true,
                is_right: &is_right,
                beside: None,
            };
            let (solved, found) = self.stage(&stage)?;
            let Some(mut starts) = found else { break };
            if solved.verdict == Verdict::Best {
                ties::keep_settled(&mut self.root.instance, &before, &starts);
            }
            ties::polish(self.whole, &mut starts);
            answer.starts = starts;
            self.watch.found(&answer.starts);
        }
        Ok(())
    }

    /// One search. Starts that are not what was asked for, by rounding, are forbidden, and it goes on.
    fn stage(&mut self, stage: &Stage) -> Result<(Solved, Option<Starts>), EngineError> {
        for _ in 0..REPAIRS {
            let within = self.limit.left(self.spent);
            let warm = stage.first.map(|starts| self.program.assign(&self.root.instance, starts));
            let (unit, constant) = (stage.goal.unit, stage.goal.constant);
            let (known, grain) = (self.root.bound, goals::value::grain(self.whole));
            let to_value = move |objective: f64| objective.is_finite().then(|| rounded((objective + constant) * unit));
            let to_bound = move |objective: f64| live_bound((objective + constant) * unit, grain);
            let translate: Option<Box<dyn Fn(f64, f64) -> _>> = match stage.nodes {
                // what the root has proven holds all along
                None => Some(Box::new(move |value, bound| {
                    let beside = stage.beside.and_then(Shared::value);
                    (to_value(value).max(beside), to_bound(bound).into_iter().chain(known).min())
                })),
                Some(_) => None,
            };
            let (program, instance) = (&self.program, &self.root.instance);
            let found = move |values: &[f64]| {
                let starts = (values.len() == program.columns.len()).then(|| program.starts(instance, values));
                starts.filter(|starts| (stage.is_right)(starts))
            };
            let news = || stage.beside.and_then(Shared::news);
            let mut stop = Stop {
                watch: self.watch,
                translate,
                news: &news,
                is_settled: &|| stage.beside.is_some_and(|beside| beside.refuted().is_some()),
                found: Box::new(found),
                seconds_before: self.spent,
            };
            let limits = Limits { within, nodes: stage.nodes, gap: stage.gap, presolve: stage.presolve };
            let solved = solve(&self.program, stage.goal, warm.as_deref(), limits, &mut stop)?;
            drop(stop);
            self.spent += solved.seconds;
            let starts = solved.values.as_ref().map(|values| self.program.starts(&self.root.instance, values));
            match starts {
                Some(starts) if !(stage.is_right)(&starts) => self.forbid(&starts),
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
        for (i, item) in self.root.instance.items.iter().enumerate() {
            match starts[i] {
                Some(start) if together.as_ref().is_none_or(|together| together.contains(&i)) => {
                    row.add(1.0, self.program.started(&self.root.instance, i, Some(start)));
                    row.add(-1.0, self.program.started(&self.root.instance, i, start.checked_sub(1)));
                    most += 1.0;
                }
                // without a smaller set, what is left out is part of what broke
                None if together.is_none() && item.is_possible() => {
                    row.add(-1.0, self.program.started(&self.root.instance, i, Some(self.root.instance.periods - 1)));
                }
                _ => {}
            }
        }
        self.program.at_most(row, most);
    }

    /// Items that exceed a resource together in some period.
    fn broken_together(&self, starts: &Starts) -> Option<BTreeSet<usize>> {
        (0..self.root.instance.resources.len()).find_map(|r| {
            let period = self.root.instance.slack(r, starts).iter().position(|left| *left < 0)?;
            let first = if self.root.instance.resources[r].carries_over { 0 } else { period };
            let uses = |i: &usize| {
                let Some(start) = starts[*i] else { return false };
                self.root.instance.items[*i].uses.iter().any(|(used, amounts)| {
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
}
