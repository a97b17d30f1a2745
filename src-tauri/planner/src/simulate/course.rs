//! A plan made ready to be placed again and again: one flat row of turns, amounts and waits.
//!
//! Times are kept in slots: one for each item (when it is delivered) and one for each event. The order of the turns is
//! that of the plan's starts; what is needed comes before what needs it, and a spike before what it shows. Since no
//! item starts before its planned start, and the plan itself keeps all limits, the order decides nothing as long as
//! everything comes out as planned. Letters as in [`crate::instance`]. How one future runs is in `run`.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use super::chance::{ONE, Triangle, durations};
use super::owing::Freed;
use super::uncertainty::{Happens, Held, Uncertainty};
use crate::believed::Footing;
use crate::instance::Instance;

/// A time that never comes.
pub(super) const NEVER: u32 = u32::MAX;

/// One item of the plan.
#[derive(Debug)]
pub(super) struct Work {
    /// Its slot, which is its place in the instance.
    pub item: usize,
    /// What its chances are drawn by.
    pub key: u64,
    /// It does not start before this.
    pub planned: u32,
    /// Its shortest duration, and how much above that the planned one is.
    pub shortest: usize,
    pub likely: usize,
    /// What it takes for each duration, from the shortest on.
    pub takes: Vec<Range<usize>>,
    /// What it waits for, in `Course::waits`.
    pub waits: Range<usize>,
    pub cost: Option<Triangle>,
    /// Of 65,536 numbers, how many mean a duration or a shorter one.
    pub durations: Vec<u32>,
    /// How much it moves, as a part of what is expected.
    pub effect: Option<Triangle>,
    /// Of 65,536 numbers, how many mean that it is not feasible.
    pub fails: u32,
    /// The slot of what shows that before its end.
    pub spike: Option<usize>,
    /// Whether it is only there to fill the room that a failure leaves.
    pub fills: bool,
}

/// What a work takes of one resource.
#[derive(Debug)]
pub(super) struct Take {
    pub resource: usize,
    pub is_money: bool,
    /// Amounts by age, in `Course::amounts`.
    pub amounts: Range<usize>,
}

/// What happens next.
#[derive(Debug, Clone, Copy)]
pub(super) enum Turn {
    /// The work at this place is placed.
    Work(usize),
    /// The event at this place of the instance is looked at.
    Event(usize),
}

/// One share of an outcome.
#[derive(Debug)]
pub(super) struct Moves {
    pub slot: usize,
    pub share: i64,
    /// What the share is worked out from anew in each future, where it stands on an open assumption.
    pub footing: Option<Footing>,
    pub lag: u32,
    /// The items whose strength it takes the mean of; empty if that is certain.
    pub makers: Vec<usize>,
}

/// An outcome and what it is worth.
#[derive(Debug)]
pub(super) struct Outcome {
    pub moves: Vec<Moves>,
    /// Worth of a basis point in each period.
    pub weights: Vec<i64>,
    /// Whether only new progress is worth something.
    pub is_once: bool,
}

/// A plan made ready.
#[derive(Debug)]
pub(super) struct Course {
    pub periods: usize,
    pub items: usize,
    /// Limit of each resource in each period, and whether what is left stays.
    pub limits: Vec<i64>,
    pub carries: Vec<bool>,
    /// The same as it may be used: with carry-over, of all so far.
    pub capacity: Vec<i64>,
    pub works: Vec<Work>,
    pub turns: Vec<Turn>,
    pub waits: Vec<(usize, u32)>,
    pub takes: Vec<Take>,
    pub amounts: Vec<i64>,
    /// Members of each event as slots, and whether one is enough.
    pub events: Vec<(bool, Vec<usize>)>,
    /// Value of its own if an item is delivered in a period, item by item; empty if none has any.
    pub own: Vec<i64>,
    pub outcomes: Vec<Outcome>,
    /// What soft rules cost in each period; empty where they cost nothing.
    pub paid: Vec<i64>,
    /// What the interest of debts takes of each resource in each period as planned, and what items free of it; empty
    /// where there is no debt.
    pub taken: Vec<i64>,
    pub freed: Vec<Freed>,
    pub happens: Vec<Happens>,
    /// The assumptions, in order of id.
    pub held: Vec<Held>,
    /// The longest amounts of one work.
    pub most: usize,
}

/// What else shapes a course beside the plan.
#[derive(Debug, Default)]
pub(super) struct Wishes {
    /// This item shows nothing.
    pub blind: Option<usize>,
    /// Items that fill the room a failure leaves, in this order.
    pub fillers: Vec<usize>,
}

impl Course {
    /// Makes a plan ready.
    pub(super) fn new(
        instance: &Instance,
        uncertainty: &Uncertainty,
        starts: &[Option<usize>],
        wishes: &Wishes,
    ) -> Self {
        let (n, periods) = (instance.items.len(), instance.periods);
        let limits: Vec<i64> = instance.resources.iter().flat_map(|resource| resource.capacity.clone()).collect();
        let carries: Vec<bool> = instance.resources.iter().map(|resource| resource.carries_over).collect();
        let has_own = instance.items.iter().any(|item| !item.value.is_empty());
        let own = instance
            .items
            .iter()
            .flat_map(|item| (0..periods).map(|t| item.value.get(t).copied().unwrap_or(0)).collect::<Vec<i64>>());
        let mut course = Self {
            periods,
            items: n,
            capacity: limits.clone(),
            limits,
            carries,
            works: vec![],
            turns: vec![],
            waits: vec![],
            takes: vec![],
            amounts: vec![],
            events: instance
                .events
                .iter()
                .map(|event| {
                    (event.any, event.items.iter().copied().chain(event.events.iter().map(|e| n + e)).collect())
                })
                .collect(),
            own: if has_own { own.collect() } else { vec![] },
            outcomes: outcomes(instance, uncertainty, starts),
            paid: vec![],
            taken: vec![],
            freed: vec![],
            happens: uncertainty.happens.clone(),
            held: uncertainty.held.clone(),
            most: 0,
        };
        accumulate(&mut course.capacity, &course.carries, periods);
        let mut planned: Vec<Option<usize>> = starts.to_vec();
        for item in &wishes.fillers {
            planned[*item] = Some(0);
        }
        let fillers: BTreeSet<usize> = wishes.fillers.iter().copied().collect();
        for turn in order(instance, uncertainty, &planned, wishes) {
            match turn {
                Turn::Event(event) => course.turns.push(Turn::Event(event)),
                Turn::Work(item) => {
                    let start = planned[item].expect("only what is planned has a turn");
                    course.turns.push(Turn::Work(course.works.len()));
                    course.add(instance, uncertainty, item, start, fillers.contains(&item), wishes.blind);
                }
            }
        }
        course
    }

    fn add(
        &mut self,
        instance: &Instance,
        uncertainty: &Uncertainty,
        item: usize,
        start: usize,
        fills: bool,
        blind: Option<usize>,
    ) {
        let (of, about) = (&instance.items[item], &uncertainty.items[item]);
        let likely = of.duration;
        let (shortest, longest) = about.duration.unwrap_or((likely, likely));
        let first_wait = self.waits.len();
        let needs = instance.needs.iter().filter(|need| need.after == item).map(|need| (need.before, need.lag));
        let event_needs = instance.event_needs.iter().filter(|need| need.item == item);
        let slots = needs.chain(event_needs.map(|need| (instance.items.len() + need.event, need.lag)));
        self.waits.extend(slots.map(|(slot, lag)| (slot, u32::try_from(lag).unwrap_or(NEVER / 2))));
        let mut takes = vec![];
        for duration in shortest..=longest {
            let (first, first_amount) = (self.takes.len(), self.amounts.len());
            for (resource, amounts) in by_resource(&of.uses) {
                let is_money = uncertainty.is_money[resource];
                let from = self.amounts.len();
                self.amounts.extend(stretched(&amounts, likely, duration, is_money));
                self.takes.push(Take { resource, is_money, amounts: from..self.amounts.len() });
            }
            takes.push(first..self.takes.len());
            self.most = self.most.max(self.amounts.len() - first_amount);
        }
        self.works.push(Work {
            item,
            key: about.key,
            planned: u32::try_from(start).expect("periods are few"),
            shortest,
            likely: likely - shortest,
            takes,
            waits: first_wait..self.waits.len(),
            cost: around_one(about.cost),
            effect: around_one(about.effect),
            durations: if shortest == longest { vec![] } else { durations(shortest, likely, longest) },
            fails: about.fails,
            spike: about.spike.filter(|spike| Some(*spike) != blind),
            fills,
        });
    }

    /// The limits as they may be used when some of what happens from outside comes true.
    pub(super) fn reduced(&self, comes_true: &[bool], left: &mut [i64]) {
        left.copy_from_slice(&self.limits);
        for (happens, _) in self.happens.iter().zip(comes_true).filter(|(_, is)| **is) {
            if let Some((resource, share)) = happens.loss {
                for cell in &mut left[resource * self.periods + happens.first..=resource * self.periods + happens.last]
                {
                    // at most 10^13 minor units times 10^4
                    *cell -= (*cell * share + 5_000) / 10_000;
                }
            }
        }
        accumulate(left, &self.carries, self.periods);
    }
}

/// The distribution of a factor that is likely to be one.
fn around_one(ends: Option<(f64, f64)>) -> Option<Triangle> {
    ends.map(|(low, high)| Triangle::new(low, 1.0, high))
}

/// What an item takes, each resource once.
fn by_resource(uses: &[(usize, Vec<i64>)]) -> BTreeMap<usize, Vec<i64>> {
    let mut sums: BTreeMap<usize, Vec<i64>> = BTreeMap::new();
    for (resource, amounts) in uses {
        let sum = sums.entry(*resource).or_default();
        sum.resize(sum.len().max(amounts.len()), 0);
        sum.iter_mut().zip(amounts).for_each(|(sum, amount)| *sum += amount);
    }
    sums
}

/// Sums up what may be used of resources whose rest stays.
fn accumulate(left: &mut [i64], carries: &[bool], periods: usize) {
    for (row, _) in left.chunks_mut(periods.max(1)).zip(carries).filter(|(_, carries)| **carries) {
        let mut sum = 0;
        for cell in row {
            sum += *cell;
            *cell = sum;
        }
    }
}

/// The amounts by age of a work of `likely` periods that takes `duration`: money is spread over it in the same shape
/// and stays the same in all; people work as hard as before, for as long as it takes.
fn stretched(amounts: &[i64], likely: usize, duration: usize, is_money: bool) -> Vec<i64> {
    let at = |age: usize| amounts.get(age).copied().unwrap_or(0);
    if duration == likely {
        return (0..duration).map(at).collect();
    }
    if !is_money {
        return (0..duration).map(|age| at(age * likely / duration)).collect();
    }
    // all spent by the time that `age` of the new periods are over, in the old ones, with part of one
    let until = |age: usize| -> i128 {
        let (whole, part) = (age * likely / duration, age * likely % duration);
        let before: i128 = (0..whole).map(|old| i128::from(at(old))).sum();
        let scale = |number: usize| i128::try_from(number).expect("periods are few");
        before + i128::from(at(whole)) * scale(part) / scale(duration)
    };
    (0..duration).map(|age| i64::try_from(until(age + 1) - until(age)).expect("a part of an amount")).collect()
}

fn outcomes(instance: &Instance, uncertainty: &Uncertainty, starts: &[Option<usize>]) -> Vec<Outcome> {
    let certain = |item: &usize| uncertainty.items[*item].effect.is_none();
    instance
        .outcomes
        .iter()
        .enumerate()
        .map(|(k, outcome)| {
            // what levels are worth at the end comes after the outcomes of the roadmap
            let is_once = uncertainty.is_once.get(k).copied().unwrap_or(false);
            let mut weights = outcome.worth.clone();
            if is_once {
                // the instance holds the differences from period to period
                (0..weights.len().saturating_sub(1)).rev().for_each(|t| weights[t] += weights[t + 1]);
            }
            let moves = outcome.shares.iter().enumerate().map(|(place, (event, share, lag))| {
                let makers =
                    uncertainty.makers.get(k).and_then(|shares| shares.get(place)).map_or(&[][..], Vec::as_slice);
                let mut makers: Vec<usize> = makers.iter().copied().filter(|item| starts[*item].is_some()).collect();
                if makers.iter().all(certain) {
                    makers.clear();
                }
                Moves {
                    slot: slot_of(instance, *event),
                    share: *share,
                    footing: uncertainty.footings.get(k).and_then(|footings| footings.get(place)).cloned().flatten(),
                    lag: u32::try_from(*lag).unwrap_or(NEVER / 2),
                    makers,
                }
            });
            Outcome { moves: moves.collect(), weights, is_once }
        })
        .collect()
}

/// The slot that tells when an event is true: that of its only member, if it has one.
fn slot_of(instance: &Instance, event: usize) -> usize {
    match (&instance.events[event].items[..], &instance.events[event].events[..]) {
        ([only], []) => *only,
        _ => instance.items.len() + event,
    }
}

/// The turns of a plan. See the top of this file.
fn order(instance: &Instance, uncertainty: &Uncertainty, planned: &[Option<usize>], wishes: &Wishes) -> Vec<Turn> {
    let n = instance.items.len();
    let nodes = n + instance.events.len();
    let is_there = |node: usize| node >= n || planned[node].is_some();
    let mut after: Vec<Vec<usize>> = vec![vec![]; nodes];
    let mut waits_for = vec![0usize; nodes];
    let mut link = |before: usize, then: usize| {
        if is_there(before) && is_there(then) && before != then {
            after[before].push(then);
            waits_for[then] += 1;
        }
    };
    instance.needs.iter().for_each(|need| link(need.before, need.after));
    instance.event_needs.iter().for_each(|need| link(n + need.event, need.item));
    for (e, event) in instance.events.iter().enumerate() {
        event.items.iter().copied().chain(event.events.iter().map(|other| n + other)).for_each(|m| link(m, n + e));
    }
    for (item, about) in uncertainty.items.iter().enumerate() {
        about.spike.into_iter().for_each(|spike| link(spike, item));
    }
    // events at once, then items by their start; what only fills comes last
    let rank = |node: usize| match planned.get(node) {
        None => (0, 0, node),
        Some(start) => match wishes.fillers.iter().position(|filler| *filler == node) {
            None => (1, start.unwrap_or(0), node),
            Some(place) => (2, place, node),
        },
    };
    let mut ready: BTreeSet<_> = (0..nodes).filter(|v| is_there(*v) && waits_for[*v] == 0).map(rank).collect();
    let mut open: BTreeSet<_> = (0..nodes).filter(|v| is_there(*v)).map(rank).collect();
    let mut turns = vec![];
    while let Some(first) = open.first().copied() {
        let next = match ready.pop_first() {
            Some(next) => next,
            None => {
                // a loop through a choice of makers: what is there by now has to do
                turns.extend(open.iter().filter(|(kind, ..)| *kind == 0).map(|(.., node)| Turn::Event(node - n)));
                open.iter().find(|(kind, ..)| *kind > 0).copied().unwrap_or(first)
            }
        };
        if !open.remove(&next) {
            continue;
        }
        let node = next.2;
        turns.push(if node < n { Turn::Work(node) } else { Turn::Event(node - n) });
        for then in after[node].clone() {
            waits_for[then] = waits_for[then].saturating_sub(1);
            if waits_for[then] == 0 && open.contains(&rank(then)) {
                ready.insert(rank(then));
            }
        }
    }
    turns
}

/// A share of the whole in 65,536ths, rounded half up.
pub(super) fn in_parts(basis_points: i64) -> u32 {
    u32::try_from((basis_points * i64::from(ONE) + 5_000) / 10_000).expect("shares are at most ten times the whole")
}
