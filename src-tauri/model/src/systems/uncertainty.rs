//! How sure it is: feasibility, confidence, circumstances, ranges.

use super::{Facts, Place, System, used};
use crate::{Roadmap, Share, say, words};

pub(super) fn lines(facts: &Facts) -> Vec<System> {
    let roadmap = facts.roadmap;
    vec![
        used(15, say!("system-feasibility"), feasibility(roadmap), Place::Estimates),
        used(18, say!("system-confidence"), confidence(roadmap), Place::Effects),
        used(25, say!("system-circumstances"), circumstances(roadmap), Place::Investments),
        used(26, say!("system-ranges"), ranges(roadmap), Place::Estimates),
    ]
}

/// How many investments may turn out not to be feasible, and how many of them have a spike.
fn feasibility(roadmap: &Roadmap) -> Option<String> {
    let count = roadmap.estimates.iter().filter(|estimate| estimate.feasible < Share::WHOLE).count();
    let spikes = roadmap.estimates.iter().filter(|estimate| estimate.spike.is_some()).count();
    (count + spikes > 0).then(|| say!("system-feasibility-figure", count = count, spikes = spikes))
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
        estimate.cost.is_some() || estimate.duration.is_some() || estimate.effect_spread > Share::ZERO
    };
    let count = roadmap.estimates.iter().filter(has_range).count();
    (count > 0).then(|| say!("system-ranges-figure", count = count, all = roadmap.investments.len()))
}
