//! The plan that holds best in bad futures, of the plan itself, of plans that are nearly as good, and of their
//! neighbours.
//!
//! Plans are compared by the mean of their worst tenth of futures (conditional value at risk at 10 %, Rockafellar and
//! Uryasev 2000): unlike the tenth percentile it looks at how bad the bad futures are, and it does not jump where few
//! futures differ. The search looks at futures of its own, and the figures that are told come from the futures of the
//! simulation, so that they are not those that the plan was chosen by.

use std::collections::{BTreeMap, BTreeSet};

use model::futures::Robust;
use model::{InvestmentId, Period, Roadmap, Value};

use super::course::Wishes;
use super::sample::{Ask, sample};
use super::{Asked, Case, Follow, figures, indexed};
use crate::instance::Starts;

/// How many plans the search may look at.
const LOOKED_AT: usize = 600;
/// In how many futures it looks at each.
const FEW: u64 = 1_024;
/// The first of the futures that only the search looks at.
const APART: u64 = 1 << 40;
/// What a plan may lose of its planned value for the sake of bad futures, in percent.
const NEARLY: i64 = 1;

/// The most robust of a plan, of others (those that break a rule, or lose too much, are passed over), and of plans
/// that differ from these by one start.
///
/// # Panics
/// As [`super::simulate`].
#[must_use]
pub fn most_robust(
    roadmap: &Roadmap,
    plan: &BTreeMap<InvestmentId, Period>,
    others: &[BTreeMap<InvestmentId, Period>],
    asked: &Asked,
    follow: &mut dyn Follow,
) -> Robust {
    let assumed = asked.assumed.map(|assumed| model::futures::assume(roadmap, assumed));
    let case = Case::new(assumed.as_ref().unwrap_or(roadmap), plan, asked);
    let instance = &case.formulation.instance;
    let planned = case.value(&case.starts);
    let least = planned - planned / 100 * NEARLY;
    let is_near = |starts: &Starts| case.value(starts) >= least && case.keeps_rules(starts);
    let mut seen: BTreeSet<Starts> = BTreeSet::new();
    let mut candidates: Vec<(Value, Starts)> = vec![];
    let own = std::iter::once(case.starts.clone());
    for starts in own.chain(others.iter().map(|other| indexed(&case.formulation, other)).filter(is_near)) {
        if seen.insert(starts.clone()) {
            candidates.push((worst_tenth(&case, &starts, follow), starts));
        }
    }
    // from the best of these by single steps to better neighbours, as long as there are any
    let mut best = candidates.iter().cloned().fold(candidates[0].clone(), better);
    let mut has_moved = true;
    while has_moved && !follow.is_cancelled() {
        has_moved = false;
        for (item, start) in neighbours(&best.1, instance.periods) {
            let mut next = best.1.clone();
            next[item] = Some(start);
            if seen.len() >= LOOKED_AT || follow.is_cancelled() {
                break;
            }
            if !is_near(&next) || !seen.insert(next.clone()) {
                continue;
            }
            let value = worst_tenth(&case, &next, follow);
            if value > best.0 {
                best = (value, next);
                has_moved = true;
            }
        }
    }
    told(&case, &best.1, seen.len(), asked)
}

fn better(best: (Value, Starts), next: (Value, Starts)) -> (Value, Starts) {
    if next.0 > best.0 { next } else { best }
}

/// Each item a period earlier or later.
fn neighbours(starts: &Starts, periods: usize) -> Vec<(usize, usize)> {
    let planned = starts.iter().enumerate().filter_map(|(item, start)| Some((item, (*start)?)));
    planned
        .flat_map(|(item, start)| {
            [start.checked_sub(1), Some(start + 1)].into_iter().flatten().map(move |to| (item, to))
        })
        .filter(|(_, to)| *to < periods)
        .collect()
}

fn worst_tenth(case: &Case, starts: &Starts, follow: &mut dyn Follow) -> Value {
    let course = case.course(starts, &Wishes::default());
    let ask = Ask { runs: APART..APART + FEW, groups: &[], threads: case.threads };
    figures::spread(&sample(&course, &ask, &mut Quiet(follow)).totals(course.periods)).worst_tenth
}

/// Listens for a stop, and tells nothing of futures that nobody has asked for.
pub(super) struct Quiet<'a>(pub(super) &'a mut dyn Follow);

impl Follow for Quiet<'_> {
    fn drawn(&mut self, _: usize, _: usize) {}

    fn is_cancelled(&self) -> bool {
        self.0.is_cancelled()
    }
}

fn told(case: &Case, best: &Starts, compared: usize, asked: &Asked) -> Robust {
    let ask = Ask { runs: 0..u64::from(asked.runs), groups: &[], threads: asked.threads };
    let spread = |starts: &Starts| {
        let course = case.course(starts, &Wishes::default());
        figures::spread(&sample(&course, &ask, &mut super::Unfollowed).totals(course.periods))
    };
    let plan = spread(&case.starts);
    let mut found = spread(best);
    let mut starts = best;
    // better where it was looked for, and not where it is told: then it was luck
    if found.worst_tenth <= plan.worst_tenth {
        (found, starts) = (plan, &case.starts);
    }
    let period = |start: usize| Period(u16::try_from(start).expect("periods are few"));
    Robust {
        compared,
        plan,
        best: found,
        best_planned: Value(case.value(starts)),
        starts: starts
            .iter()
            .enumerate()
            .filter_map(|(item, start)| Some((case.id(item), period((*start)?))))
            .collect(),
    }
}
