//! The roadmap as a document: how it is looked at, and what it was before.

use super::{Facts, Place, System, not_yet, used};
use crate::say;

pub(super) fn lines(facts: &Facts) -> Vec<System> {
    vec![not_yet(33, say!("system-altitudes")), used(35, say!("system-versions"), versions(facts), Place::Versions)]
}

/// How many earlier versions are kept, and how many of them by name.
fn versions(facts: &Facts) -> Option<String> {
    let (count, named) = (facts.versions, facts.named_versions);
    (count > 0).then(|| say!("system-versions-figure", count = count, named = named))
}
