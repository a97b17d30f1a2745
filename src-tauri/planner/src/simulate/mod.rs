//! How sure a plan is: the same plan in many futures.
//!
//! A future draws everything that is estimated, every shock and whether each open assumption holds (`chance`), places
//! the plan again (`course`, `run`) and values it. The plan is not planned again: what is late pushes what waits for
//! it, and what no longer fits is dropped, as it would be if nobody reacted. `sample` draws many, `figures` sums them
//! up, `swings` varies one input at a time, `bands` says how far progress spreads, `spikes` says what knowing early is
//! worth, and `robust` looks for a plan that holds better. The results are `model::futures`. Deliberately not here:
//! words, and how far anything is shown.

mod bands;
mod chance;
mod course;
mod figures;
mod owing;
mod robust;
mod run;
mod sample;
mod spikes;
mod swings;
#[cfg(test)]
mod tests;
mod uncertainty;

use std::borrow::Cow;
use std::collections::BTreeMap;

use model::futures::{Assumed, Futures, InvestmentFutures, OutcomeFutures, PERCENTILES, StepFutures};
use model::{Evaluation, Index, InvestmentId, Period, Roadmap, Share, Strictness, Value};

use crate::formulation::{Formulation, formulate};
use course::{Course, Wishes};
use owing::Owing;
use run::{Drawn, Run};
use sample::{Ask, Sample, sample};
use uncertainty::Uncertainty;

pub use bands::progress_bands;
pub use robust::most_robust;

/// The fewest and the most futures that can be asked for.
pub const RUNS: std::ops::RangeInclusive<u32> = 100..=100_000;

/// What is asked of a simulation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asked {
    /// How many futures, within [`RUNS`].
    pub runs: u32,
    /// The seed they are drawn from.
    pub seed: u64,
    /// What to assume about investments without an estimate.
    pub assumed: Option<Assumed>,
    /// How many threads may draw. The answer does not depend on it.
    pub threads: usize,
}

/// Follows a simulation and may stop it.
pub trait Follow {
    /// Called now and then: so many of all futures are drawn.
    fn drawn(&mut self, done: usize, of: usize);

    /// Whether to stop. What has been drawn by then is kept.
    fn is_cancelled(&self) -> bool;
}

/// Looks away and never stops anything.
#[derive(Debug, Clone, Copy, Default)]
pub struct Unfollowed;

impl Follow for Unfollowed {
    fn drawn(&mut self, _: usize, _: usize) {}

    fn is_cancelled(&self) -> bool {
        false
    }
}

/// A plan with everything that its simulations share.
struct Case<'r> {
    /// The roadmap as it is, to say what its soft rules cost.
    index: Index<'r>,
    roadmap: &'r Roadmap,
    /// Without debts.
    formulation: Formulation,
    /// What those come to, if there are any.
    owing: Option<Owing>,
    uncertainty: Uncertainty,
    starts: Vec<Option<usize>>,
    threads: usize,
}

impl<'r> Case<'r> {
    fn new(roadmap: &'r Roadmap, starts: &BTreeMap<InvestmentId, Period>, asked: &Asked) -> Self {
        let hard = hard_only(roadmap);
        let (formulation, owing) = if hard.debts.is_empty() {
            (formulate(&hard), None)
        } else {
            let bare = formulate(&Roadmap { debts: vec![], ..hard.clone().into_owned() });
            let owing = Owing::of(&hard, &bare);
            (bare, Some(owing))
        };
        let uncertainty = Uncertainty::of(roadmap, &formulation, asked.seed);
        let starts = indexed(&formulation, starts);
        Self { index: Index::new(roadmap), roadmap, formulation, owing, uncertainty, starts, threads: asked.threads }
    }

    fn course(&self, starts: &[Option<usize>], wishes: &Wishes) -> Course {
        let mut course = Course::new(&self.formulation.instance, &self.uncertainty, starts, wishes);
        course.paid = self.paid(starts);
        if let Some(owing) = &self.owing {
            (course.freed, course.taken) = owing.planned(starts);
        }
        course
    }

    /// Whether starts keep all rules, those of debts included.
    fn keeps_rules(&self, starts: &[Option<usize>]) -> bool {
        match &self.owing {
            None => self.formulation.instance.keeps_rules(starts),
            Some(owing) => owing.whole.instance.keeps_rules(&owing.whole.complete(starts)),
        }
    }

    /// What soft rules cost in each period if everything comes as planned. It is taken off in every future: what is
    /// agreed on is agreed on, whatever then slips.
    fn paid(&self, starts: &[Option<usize>]) -> Vec<i64> {
        let mut paid = vec![0; self.formulation.instance.periods];
        if !has_soft(self.roadmap) {
            return paid;
        }
        let period = |start: usize| Period(u16::try_from(start).expect("periods are few"));
        let named = self.formulation.investments.iter().zip(starts);
        let starts = named.filter_map(|(id, start)| Some((id.clone(), period((*start)?)))).collect();
        for cost in Evaluation::of(&self.index, &starts).rule_costs {
            for (cell, value) in paid.iter_mut().zip(&cost.by_period) {
                *cell += value.0;
            }
        }
        paid
    }

    /// What starts are worth as planned, less what soft rules cost.
    fn value(&self, starts: &[Option<usize>]) -> i64 {
        self.formulation.instance.value(starts) - self.paid(starts).iter().sum::<i64>()
    }

    fn id(&self, item: usize) -> InvestmentId {
        self.formulation.investments[item].clone()
    }
}

/// The roadmap without its soft rules and contracts: in a future nobody plans anew to save what they cost.
fn hard_only(roadmap: &Roadmap) -> Cow<'_, Roadmap> {
    if !has_soft(roadmap) {
        return Cow::Borrowed(roadmap);
    }
    let mut hard = roadmap.clone();
    hard.rules.retain(|rule| rule.strictness == Strictness::Hard);
    hard.contracts.retain(|contract| contract.strictness == Strictness::Hard);
    Cow::Owned(hard)
}

fn has_soft(roadmap: &Roadmap) -> bool {
    roadmap.restrictions().any(|(_, strictness)| strictness == Strictness::Soft)
}

fn indexed(formulation: &Formulation, starts: &BTreeMap<InvestmentId, Period>) -> Vec<Option<usize>> {
    formulation.investments.iter().map(|id| starts.get(id).map(|start| start.index())).collect()
}

/// Simulates a plan of a roadmap that has no blocking problem; the plan keeps the rules of that roadmap. If it is
/// stopped, of the futures drawn until then, and without what comes after them (swings, spikes).
///
/// # Panics
/// If the roadmap has a blocking problem, or the plan starts something that ends beyond the roadmap.
#[must_use]
pub fn simulate(
    roadmap: &Roadmap,
    starts: &BTreeMap<InvestmentId, Period>,
    asked: &Asked,
    follow: &mut dyn Follow,
) -> Futures {
    let assumed = asked.assumed.map(|assumed| model::futures::assume(roadmap, assumed));
    let roadmap = assumed.as_ref().unwrap_or(roadmap);
    let case = Case::new(roadmap, starts, asked);
    let course = case.course(&case.starts, &Wishes::default());
    let mut planned = Run::new(&course);
    planned.run(&course, &Drawn::likely(&course));
    let groups = groups(&case);
    let items: Vec<Vec<usize>> = groups.iter().map(|group| group.items.clone()).collect();
    let ask = Ask { runs: 0..u64::from(asked.runs), groups: &items, threads: asked.threads };
    let sample = sample(&course, &ask, follow);
    let is_stopped = follow.is_cancelled();
    Futures {
        runs: u32::try_from(sample.runs).unwrap_or(asked.runs),
        seed: asked.seed,
        assumed: asked.assumed,
        plan: planned.value.iter().map(|value| Value(*value)).collect(),
        fan: fan(&sample, course.periods, asked.threads),
        spread: figures::spread(&sample.totals(course.periods)),
        steps: groups
            .into_iter()
            .zip(&sample.counts.groups)
            .map(|(group, row)| group.counted(row, sample.runs))
            .collect(),
        outcomes: outcomes(&case, &planned, &sample),
        investments: investments(&case, &course, &sample),
        swings: if is_stopped { vec![] } else { swings::swings(&case, &course) },
        spikes: if is_stopped { vec![] } else { spikes::spikes(&case, asked, follow) },
    }
}

/// The percentiles of each period.
fn fan(sample: &Sample, periods: usize, threads: usize) -> Vec<[Value; 7]> {
    let of = |period: usize| {
        let mut column: Vec<i64> = sample.values.iter().skip(period).step_by(periods.max(1)).copied().collect();
        figures::percentiles(&mut column, PERCENTILES).map(Value)
    };
    let share = periods.div_ceil(threads.max(1)).max(1);
    let all: Vec<usize> = (0..periods).collect();
    let of = &of;
    std::thread::scope(|scope| {
        let parts: Vec<_> = all
            .chunks(share)
            .map(|part| scope.spawn(move || part.iter().map(|period| of(*period)).collect::<Vec<_>>()))
            .collect();
        parts.into_iter().flat_map(|part| part.join().expect("percentiles do not panic")).collect()
    })
}

/// What the plan finishes within one step.
struct Group {
    step: usize,
    id: model::StepId,
    items: Vec<usize>,
    planned: Period,
}

fn groups(case: &Case) -> Vec<Group> {
    let roadmap = case.roadmap;
    let mut groups: Vec<Group> = vec![];
    for (item, start) in case.starts.iter().enumerate() {
        let Some(start) = start else { continue };
        let end = case.formulation.instance.last_period(item, *start);
        let end = Period(u16::try_from(end).expect("periods are few"));
        let Some(step) = roadmap.step_of(end) else { continue };
        match groups.iter_mut().find(|group| group.step == step) {
            Some(group) => {
                group.items.push(item);
                group.planned = group.planned.max(end);
            }
            None => groups.push(Group { step, id: roadmap.steps[step].id.clone(), items: vec![item], planned: end }),
        }
    }
    groups.sort_by_key(|group| group.step);
    groups
}

impl Group {
    fn counted(self, row: &[u32], runs: usize) -> StepFutures {
        let mut sum = 0;
        let by: Vec<usize> = row
            .iter()
            .map(|count| {
                sum += *count as usize;
                sum
            })
            .collect();
        let first = |percent: usize| {
            let place = by.iter().position(|count| count * 100 >= runs * percent && runs > 0);
            place.and_then(|place| u16::try_from(place).ok()).map(Period)
        };
        StepFutures {
            by_then: figures::chance(by.get(self.planned.index()).copied().unwrap_or(0), runs),
            half: first(50),
            most: first(80),
            ever: figures::chance(sum, runs),
            step: self.id,
            planned: self.planned,
        }
    }
}

fn outcomes(case: &Case, planned: &Run, sample: &Sample) -> Vec<OutcomeFutures> {
    let mut found = vec![];
    let last = case.roadmap.settings.last_period().unwrap_or_default();
    for outcome in &case.roadmap.outcomes {
        let Some(k) = case.formulation.sources.iter().position(|(id, _)| *id == outcome.id) else { continue };
        let by = u16::try_from(planned.reached[k]).map_or(last, Period).min(last);
        let reached = sample.counts.reached[k].iter().take(by.index() + 1).map(|count| *count as usize).sum();
        let (mean, mean_error) = figures::mean_of_sums(sample.counts.progress[k], sample.runs);
        found.push(OutcomeFutures {
            outcome: outcome.id.clone(),
            by,
            reached: figures::chance(reached, sample.runs),
            planned: Share(planned.progress[k]),
            mean: Share(mean),
            mean_error: Share(mean_error),
        });
    }
    found
}

fn investments(case: &Case, course: &Course, sample: &Sample) -> Vec<InvestmentFutures> {
    let mut found: Vec<InvestmentFutures> = course
        .works
        .iter()
        .zip(&sample.counts.works)
        .map(|(work, (in_time, done))| InvestmentFutures {
            investment: case.id(work.item),
            in_time: figures::chance(*in_time as usize, sample.runs),
            done: figures::chance(*done as usize, sample.runs),
        })
        .collect();
    found.sort_by(|a, b| a.investment.cmp(&b.investment));
    found
}
