//! The cheapest investments beside a plan with which capabilities are as high as somebody wants them: a small covering
//! model, solved exactly by trying what can still be cheaper.
//!
//! Only money counts here, and what an investment needs itself comes along; when it could start, and whether people are
//! free, is the planner's question. Deliberately not here: what is wanted (see [`crate::coverage`], [`crate::alignment`]).

use std::collections::{BTreeMap, BTreeSet};

use crate::capability::MAX_LEVEL;
use crate::{CapabilityId, Decision, Index, Investment, InvestmentId, MadeBy, Money, NeedOn, Period};

/// Choices that are looked at before the cheapest so far is taken as it is.
const MOST_LOOKS: usize = 1_000;

/// Levels of all capabilities once everything chosen is done.
pub type Reached<'r> = BTreeMap<&'r CapabilityId, u8>;

/// Investments that would be enough.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Repair<'r> {
    /// What to do beside the plan, in the order of the roadmap.
    pub investments: Vec<&'r Investment>,
    /// What it costs in all.
    pub cost: Money,
    /// Whether nothing cheaper is enough; otherwise nothing cheaper was found in many tries.
    pub is_cheapest: bool,
}

/// Levels of all capabilities once these investments are done, each of which can only be done after what it needs.
///
/// The same rules as in [`crate::Evaluation`], without time: an output is there once those that make it are done, and
/// level n counts once level n − 1 is there.
#[must_use]
pub fn reached<'r>(index: &Index<'r>, chosen: &BTreeSet<&InvestmentId>) -> Reached<'r> {
    let roadmap = index.roadmap();
    let mut done: BTreeSet<&InvestmentId> = BTreeSet::new();
    let mut levels: Reached = roadmap.capabilities.iter().map(|item| (&item.id, item.now)).collect();
    loop {
        let is_there = |on: &NeedOn| match on {
            NeedOn::Investment(id) => done.contains(id),
            NeedOn::Capability { id, level } => levels.get(id).is_some_and(|now| now >= level),
        };
        let can_be_done = |id: &&&InvestmentId| {
            !done.contains(**id)
                && index.investment(id).is_some()
                && index.needs_of(id).iter().all(|need| is_there(&need.on))
        };
        let next: Vec<&InvestmentId> = chosen.iter().filter(can_be_done).copied().collect();
        if next.is_empty() {
            return levels;
        }
        done.extend(next);
        for capability in &roadmap.capabilities {
            let level = levels.entry(&capability.id).or_insert(capability.now);
            while *level < MAX_LEVEL && is_brought(index, &done, &capability.id, *level + 1) {
                *level += 1;
            }
        }
    }
}

/// Levels of all capabilities once everything is done that is not excluded: no repair reaches more.
#[must_use]
pub fn most_reached<'r>(index: &Index<'r>) -> Reached<'r> {
    let excluded = excluded(index);
    let all = index.roadmap().investments.iter().map(|item| &item.id);
    reached(index, &all.filter(|id| !excluded.contains(id)).collect())
}

fn excluded<'r>(index: &Index<'r>) -> BTreeSet<&'r InvestmentId> {
    let decisions = index.roadmap().decisions.iter();
    decisions.filter(|decision| matches!(decision, Decision::Exclude { .. })).map(Decision::investment).collect()
}

/// Whether something that is done brings a capability to exactly this level.
fn is_brought(index: &Index, done: &BTreeSet<&InvestmentId>, capability: &CapabilityId, level: u8) -> bool {
    index.raisers(capability, level).iter().any(|output| {
        let makers = index.makers(&output.id);
        let mut is_done = makers.iter().map(|maker| done.contains(&maker.id));
        match output.made_by {
            MadeBy::All => !makers.is_empty() && is_done.all(|is_done| is_done),
            MadeBy::Any => is_done.any(|is_done| is_done),
        }
    })
}

/// The cheapest investments beside those of a plan with which the levels are enough. Nothing where they are already, or
/// where all that is left out and not excluded would not do.
///
/// `wanted` are the capabilities whose levels are asked about; `is_enough` stays true when levels rise.
#[must_use]
pub fn cheapest<'r>(
    index: &Index<'r>,
    starts: &BTreeMap<InvestmentId, Period>,
    wanted: &[&CapabilityId],
    is_enough: &dyn Fn(&Reached) -> bool,
) -> Option<Repair<'r>> {
    let planned: BTreeSet<&InvestmentId> = starts.keys().collect();
    if is_enough(&reached(index, &planned)) {
        return None;
    }
    let mut candidates = candidates(index, &planned, wanted);
    // the dearest are decided first: leaving one of them out saves most
    candidates.sort_by_key(|item| std::cmp::Reverse(item.total_cost()));
    let mut search = Search { index, planned, is_enough, candidates, best: None, looks: 0 };
    search.go(0, &mut vec![], Money::ZERO);
    let Search { best, looks, .. } = search;
    let (mut investments, cost) = best?;
    let place = |item: &&Investment| index.roadmap().investments.iter().position(|known| known.id == item.id);
    investments.sort_by_key(place);
    Some(Repair { investments, cost, is_cheapest: looks < MOST_LOOKS })
}

/// Investments that are left out and could raise one of these capabilities, or that such an investment needs.
fn candidates<'r>(
    index: &Index<'r>,
    planned: &BTreeSet<&InvestmentId>,
    wanted: &[&CapabilityId],
) -> Vec<&'r Investment> {
    let excluded = excluded(index);
    let mut found: BTreeMap<&InvestmentId, &'r Investment> = BTreeMap::new();
    let mut seen: BTreeSet<CapabilityId> = BTreeSet::new();
    let mut capabilities: Vec<CapabilityId> = wanted.iter().map(|id| (*id).clone()).collect();
    let mut next: Vec<&'r Investment> = vec![];
    loop {
        while let Some(capability) = capabilities.pop() {
            let raisers = index.raisers_up_to(&capability, MAX_LEVEL);
            next.extend(raisers.flat_map(|output| index.makers(&output.id)).copied());
            seen.insert(capability);
        }
        let Some(item) = next.pop() else { break };
        if planned.contains(&item.id) || excluded.contains(&item.id) || found.insert(&item.id, item).is_some() {
            continue;
        }
        for need in index.needs_of(&item.id) {
            match &need.on {
                NeedOn::Investment(id) => next.extend(index.investment(id)),
                NeedOn::Capability { id, .. } if !seen.contains(id) => capabilities.push(id.clone()),
                NeedOn::Capability { .. } => {}
            }
        }
    }
    found.into_values().collect()
}

struct Search<'a, 'r> {
    index: &'a Index<'r>,
    planned: BTreeSet<&'a InvestmentId>,
    is_enough: &'a dyn Fn(&Reached) -> bool,
    candidates: Vec<&'r Investment>,
    best: Option<(Vec<&'r Investment>, Money)>,
    looks: usize,
}

impl<'r> Search<'_, 'r> {
    /// Decides on the candidates from a place on, after these were chosen.
    fn go(&mut self, place: usize, chosen: &mut Vec<&'r Investment>, cost: Money) {
        if self.looks >= MOST_LOOKS || self.best.as_ref().is_some_and(|(_, best)| cost >= *best) {
            return;
        }
        self.looks += 1;
        if self.would_do(chosen.iter().copied()) {
            self.best = Some((chosen.clone(), cost));
            return;
        }
        let rest = self.candidates[place..].to_vec();
        let Some(item) = rest.first().copied() else { return };
        if !self.would_do(chosen.iter().copied().chain(rest)) {
            return;
        }
        self.go(place + 1, chosen, cost);
        chosen.push(item);
        self.go(place + 1, chosen, cost + item.total_cost());
        chosen.pop();
    }

    fn would_do(&self, chosen: impl Iterator<Item = &'r Investment>) -> bool {
        let mut all = self.planned.clone();
        all.extend(chosen.map(|item| &item.id));
        (self.is_enough)(&reached(self.index, &all))
    }
}
