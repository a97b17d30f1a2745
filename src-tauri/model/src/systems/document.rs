//! The roadmap as a document: how it is looked at, and what it was before.

use super::{Facts, Place, State, System, used};
use crate::{Altitude, say};

pub(super) fn lines(facts: &Facts) -> Vec<System> {
    vec![used(33, say!("system-altitudes"), altitudes(facts), Place::Present), kept_versions(facts)]
}

/// How many pages the plan is told on at each altitude; nothing without a plan to tell.
fn altitudes(facts: &Facts) -> Option<String> {
    facts.planned?;
    let [board, executive, all] = Altitude::ALL.map(|altitude| facts.roadmap.pages_at(altitude).len());
    Some(say!("system-altitudes-figure", board = board, executive = executive, all = all))
}

/// The versions that are kept. A document has none before it is changed, which is no choice of anybody: it says so.
fn kept_versions(facts: &Facts) -> System {
    let system = used(35, say!("system-versions"), versions(facts), Place::Versions);
    match system.state {
        State::InUse => system,
        State::NotInUse => System { figure: say!("system-versions-none"), ..system },
    }
}

/// How many earlier versions are kept, and how many of them by name.
fn versions(facts: &Facts) -> Option<String> {
    let (count, named) = (facts.versions, facts.named_versions);
    (count > 0).then(|| say!("system-versions-figure", count = count, named = named))
}
