//! How sure it is: feasibility, confidence, circumstances, ranges.

use super::{Facts, Place, System, used};
use crate::stakes::{Doubt, Stake, Stakes};
use crate::{Roadmap, Share, Value, say, words};

pub(super) fn lines(facts: &Facts) -> Vec<System> {
    let roadmap = facts.roadmap;
    let stakes = Stakes::of(roadmap, facts.planned.map(|(plan, _)| &plan.starts));
    vec![
        used(15, say!("system-feasibility"), feasibility(roadmap, stakes.as_ref()), Place::Estimates),
        believed(roadmap, stakes.as_ref()),
        used(25, say!("system-circumstances"), circumstances(roadmap), Place::Circumstances),
        used(26, say!("system-ranges"), ranges(roadmap), Place::Estimates),
    ]
}

/// How many investments may turn out not to be feasible, how many of them have a spike, and on which most stands.
fn feasibility(roadmap: &Roadmap, stakes: Option<&Stakes>) -> Option<String> {
    let count = roadmap.estimates.iter().filter(|estimate| estimate.feasible < Share::WHOLE).count();
    let spikes = roadmap.estimates.iter().filter(|estimate| estimate.spike.is_some()).count();
    let said = say!("system-feasibility-figure", count = count, spikes = spikes);
    (count + spikes > 0).then(|| with_first(said, stakes, |stake| matches!(stake.doubt, Doubt::Feasible(..))))
}

/// A figure with what most stands on of some doubts, as far as anything does.
fn with_first(said: String, stakes: Option<&Stakes>, is_meant: impl Fn(&Stake) -> bool) -> String {
    let first = stakes.and_then(|stakes| stakes.open.iter().find(|stake| is_meant(stake) && stake.risk > Value::ZERO));
    let Some(first) = first else { return said };
    let name = match first.doubt {
        Doubt::Assumption(of) => &of.name,
        Doubt::Feasible(of, _) => &of.name,
    };
    say!("system-stakes-first", said = said, name = words::quoted(name), points = words::points(first.at_stake))
}

/// Confidence in effects alone, or assumptions once there are any: how many are open, and on which most stands.
fn believed(roadmap: &Roadmap, stakes: Option<&Stakes>) -> System {
    let name = say!("system-confidence");
    let Some(stakes) = stakes.filter(|_| !roadmap.assumptions.is_empty()) else {
        return used(18, name, confidence(roadmap), Place::Effects);
    };
    let (open, settled) = (stakes.assumptions().count(), stakes.settled.len());
    let said = say!("system-assumptions-figure", open = open, settled = settled);
    let figure = with_first(said, Some(stakes), |stake| matches!(stake.doubt, Doubt::Assumption(_)));
    used(18, name, Some(figure), Place::Assumptions)
}

/// How many effects are less than certain, and the least certain of them.
fn confidence(roadmap: &Roadmap) -> Option<String> {
    let unsure = || roadmap.effects.iter().map(|effect| effect.confidence).filter(|sure| *sure < Share::WHOLE);
    let least = words::percent_exact(unsure().min()?);
    Some(say!("system-confidence-figure", count = unsure().count(), all = roadmap.effects.len(), least = least))
}

/// How many shocks may happen, and how many investments have a window.
fn circumstances(roadmap: &Roadmap) -> Option<String> {
    let shocks = roadmap.shocks.len();
    let has_window = |item: &&crate::Investment| item.not_before.is_some() || item.done_by.is_some();
    let windows = roadmap.investments.iter().filter(has_window).count();
    (shocks + windows > 0).then(|| say!("system-circumstances-figure", shocks = shocks, windows = windows))
}

/// How many investments have a range of cost, duration or effect.
fn ranges(roadmap: &Roadmap) -> Option<String> {
    let has_range = |estimate: &&crate::Estimate| {
        estimate.cost.is_some() || estimate.duration.is_some() || estimate.effect.is_some()
    };
    let count = roadmap.estimates.iter().filter(has_range).count();
    (count > 0).then(|| say!("system-ranges-figure", count = count, all = roadmap.investments.len()))
}
