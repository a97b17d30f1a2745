//! The roadmap as a document: how it is looked at, and what it was before.

use super::{Facts, Place, System, used};
use crate::{Altitude, say};

pub(super) fn lines(facts: &Facts) -> Vec<System> {
    vec![
        used(33, say!("system-altitudes"), altitudes(facts), Place::Present),
        used(35, say!("system-versions"), versions(facts), Place::Versions),
    ]
}

/// How many pages the plan is told on at each altitude; nothing without a plan to tell.
fn altitudes(facts: &Facts) -> Option<String> {
    facts.planned?;
    let [board, executive, all] = Altitude::ALL.map(|altitude| facts.roadmap.pages_at(altitude).len());
    Some(say!("system-altitudes-figure", board = board, executive = executive, all = all))
}

/// How many earlier versions are kept, and how many of them by name.
fn versions(facts: &Facts) -> Option<String> {
    let (count, named) = (facts.versions, facts.named_versions);
    (count > 0).then(|| say!("system-versions-figure", count = count, named = named))
}
