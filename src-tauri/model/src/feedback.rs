//! What follows from the feedback loops: how soon each tells today and at the end of each step of a plan, which kind of
//! feedback nobody gets, which loop is furthest from what is wanted, and what would shorten it.
//!
//! Latencies are whole minutes. A loop tells as soon as the best of what is done by then lets it; what was measured
//! last by its outcome, where it has one in a unit of time, stands in place of what it was said to be today. A kind of
//! feedback is as soon as the soonest of its loops. How far a loop is from what is wanted is the factor between the
//! two, in hundredths: latencies differ by factors, not by amounts. It restricts no plan. Deliberately not here: how it
//! is drawn (see `charts::feedback`).

use std::collections::BTreeMap;

use crate::feedback_loop::{DAY, Feedback, FeedbackLoop, HOUR, LATENCIES, minutes_of};
use crate::{Index, Investment, InvestmentId, Period, Roadmap};

/// Starts of a plan.
type Starts = BTreeMap<InvestmentId, Period>;

/// How many of the loops that are furthest from what is wanted are advised on.
pub const MOST_ADVICE: usize = 3;

/// Round latencies for a scale of factors, in minutes: a minute, ten minutes, an hour, a day, a week, a month, a quarter, a
/// year.
pub const ROUND: [u32; 8] = [1, 10, HOUR, DAY, 7 * DAY, 30 * DAY, 90 * DAY, 365 * DAY];

/// What all loops come to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FeedbackLoops<'r> {
    /// The loops in their order.
    pub loops: Vec<Told<'r>>,
    /// The last period of each step that ends within the roadmap.
    pub steps: Vec<Period>,
    /// What would shorten the loops that are furthest from what is wanted, the furthest first.
    pub advice: Vec<Advice<'r>>,
}

/// How soon a loop tells.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Told<'r> {
    /// The loop.
    pub of: &'r FeedbackLoop,
    /// Its latency today in minutes: as measured last, else as it is said to be.
    pub now: u32,
    /// The period in which that was measured.
    pub measured: Option<Period>,
    /// Its latency at the end of each step, in minutes.
    pub after: Vec<u32>,
    /// Its latency at the end of the roadmap, in minutes.
    pub end: u32,
}

/// What would shorten a loop.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Advice<'r> {
    /// The loop.
    pub of: &'r FeedbackLoop,
    /// Its latency today in minutes.
    pub now: u32,
    /// How many times as long as wanted it takes today, in hundredths.
    pub factor: u64,
    /// What of the plan shortens it most: what, to how many minutes, and from the end of which period on.
    pub planned: Option<(&'r Investment, u32, Period)>,
    /// What is left out and would shorten it below what the plan brings: what, and to how many minutes.
    pub left_out: Option<(&'r Investment, u32)>,
}

impl Told<'_> {
    /// How many times as long as wanted a latency of it is, in hundredths; nothing where nobody has said what is wanted.
    #[must_use]
    pub fn factor(&self, latency: u32) -> Option<u64> {
        let wanted = self.of.wanted.filter(|wanted| *wanted > 0)?;
        Some(u64::from(latency) * 100 / u64::from(wanted))
    }

    /// Whether it tells as soon as is wanted with a latency.
    #[must_use]
    pub fn is_soon_enough(&self, latency: u32) -> bool {
        self.of.wanted.is_some_and(|wanted| latency <= wanted)
    }
}

impl<'r> FeedbackLoops<'r> {
    /// What the loops come to with these starts; nothing where there is no loop. Without starts nothing is planned.
    #[must_use]
    pub fn of(roadmap: &'r Roadmap, starts: Option<&Starts>) -> Option<Self> {
        if roadmap.loops.is_empty() {
            return None;
        }
        let index = Index::new(roadmap);
        let inside = roadmap.steps.iter().map(|step| step.last_period);
        let steps: Vec<Period> = inside.filter(|last| last.0 < roadmap.settings.periods).collect();
        let loops: Vec<Told> = roadmap.loops.iter().map(|of| told(&index, of, starts, &steps)).collect();
        let mut far: Vec<(&Told, u64)> = loops
            .iter()
            .filter_map(|told| Some((told, told.factor(told.now).filter(|factor| *factor > 100)?)))
            .collect();
        // the sort is stable: of equals the first in the roadmap comes first
        far.sort_by_key(|(_, factor)| std::cmp::Reverse(*factor));
        let advice =
            far.into_iter().take(MOST_ADVICE).map(|(told, factor)| advice(&index, told, factor, starts)).collect();
        Some(Self { loops, steps, advice })
    }

    /// The loops of a kind, in their order.
    pub fn of_kind(&self, kind: Feedback) -> impl Iterator<Item = &Told<'r>> {
        self.loops.iter().filter(move |told| told.of.kind == kind)
    }

    /// The kinds of which there is no loop.
    #[must_use]
    pub fn missing(&self) -> Vec<Feedback> {
        Feedback::ALL.into_iter().filter(|kind| self.of_kind(*kind).next().is_none()).collect()
    }

    /// How soon something is told about a kind: today, at the end of each step, and in the end; nothing where no loop
    /// tells it.
    #[must_use]
    pub fn soonest(&self, kind: Feedback) -> Option<Soonest> {
        let of_kind: Vec<&Told> = self.of_kind(kind).collect();
        let least = |latency: &dyn Fn(&Told) -> u32| of_kind.iter().map(|told| latency(told)).min();
        Some(Soonest {
            now: least(&|told| told.now)?,
            after: (0..self.steps.len()).filter_map(|step| least(&|told| told.after[step])).collect(),
            end: least(&|told| told.end)?,
        })
    }

    /// The kind that is told latest today, of those that are told at all.
    #[must_use]
    pub fn slowest(&self) -> Option<(Feedback, Soonest)> {
        let kinds = Feedback::ALL.into_iter().filter_map(|kind| Some((kind, self.soonest(kind)?)));
        // the first of equals
        kinds.rev().max_by_key(|(_, soonest)| soonest.now)
    }
}

/// How soon a kind of feedback comes, in minutes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Soonest {
    /// Today.
    pub now: u32,
    /// At the end of each step.
    pub after: Vec<u32>,
    /// At the end of the roadmap.
    pub end: u32,
}

/// What an outcome measured last of a loop, in minutes and rounded, and when; nothing where its unit is none of time.
fn measured(index: &Index, of: &FeedbackLoop) -> Option<(u32, Period)> {
    let roadmap = index.roadmap();
    let outcome = index.outcome(of.outcome.as_ref()?)?;
    let unit = i128::from(minutes_of(&outcome.unit)?);
    let known = roadmap.measured_of(&outcome.id)?;
    let (period, value) = known.values.iter().rev().find(|(period, _)| period.0 < roadmap.settings.periods)?;
    let minutes = (i128::from(value.0) * unit + 500).div_euclid(1_000);
    let minutes = minutes.clamp(LATENCIES.0.into(), LATENCIES.1.into());
    Some((u32::try_from(minutes).expect("it was brought between two numbers"), *period))
}

/// The period at whose end an investment is done, if it is planned.
fn done(investment: &Investment, starts: Option<&Starts>) -> Option<Period> {
    let start = starts?.get(&investment.id)?;
    Some(start.later(investment.duration.saturating_sub(1)))
}

/// What shortens a loop in a plan, each with its latency and the period at whose end it is done.
fn planned<'r>(index: &Index<'r>, of: &FeedbackLoop, starts: Option<&Starts>) -> Vec<(&'r Investment, u32, Period)> {
    let shortenings = index.roadmap().shortenings.iter().filter(|known| known.of == of.id);
    shortenings
        .filter_map(|known| {
            let investment = index.investment(&known.investment)?;
            Some((investment, known.to, done(investment, starts)?))
        })
        .collect()
}

fn told<'r>(index: &Index<'r>, of: &'r FeedbackLoop, starts: Option<&Starts>, steps: &[Period]) -> Told<'r> {
    let measured = measured(index, of);
    let now = measured.map_or(of.now, |(minutes, _)| minutes);
    let planned = planned(index, of, starts);
    let by = |last: Period| planned.iter().filter(|(_, _, end)| *end <= last).map(|(_, to, _)| *to).fold(now, u32::min);
    let end = index.roadmap().settings.last_period().map_or(now, by);
    Told {
        of,
        now,
        measured: measured.map(|(_, period)| period),
        after: steps.iter().map(|last| by(*last)).collect(),
        end,
    }
}

fn advice<'r>(index: &Index<'r>, told: &Told<'r>, factor: u64, starts: Option<&Starts>) -> Advice<'r> {
    let last = index.roadmap().settings.last_period();
    let counts = |(_, to, end): &(&Investment, u32, Period)| *to < told.now && Some(*end) <= last;
    let coming = planned(index, told.of, starts).into_iter().filter(counts);
    // the soonest there is, the first of equals in time
    let planned = coming.min_by_key(|(_, to, end)| (*to, *end));
    let others = index.roadmap().shortenings.iter().filter(|known| known.of == told.of.id && known.to < told.end);
    let left_out = others
        .filter_map(|known| {
            let investment = index.investment(&known.investment)?;
            done(investment, starts).filter(|end| Some(*end) <= last).is_none().then_some((investment, known.to))
        })
        .min_by_key(|(_, to)| *to);
    Advice { of: told.of, now: told.now, factor, planned, left_out }
}
