//! Commitments: on investments that are gone, twice on one, beyond the roadmap.

use std::collections::BTreeSet;

use super::Report;
use crate::problem::commitment_subject;
use crate::{Index, say};

pub(super) fn find(index: &Index, report: &mut Report) {
    let roadmap = index.roadmap();
    let settings = &roadmap.settings;
    let mut seen = BTreeSet::new();
    for commitment in &roadmap.commitments {
        let subject = || commitment_subject(commitment.investment.as_str());
        if !seen.insert(&commitment.investment) {
            report.blocks("committed_twice", subject(), say!("committed-twice"), say!("committed-twice.hint"));
        }
        if index.investment(&commitment.investment).is_none() {
            let message = say!("commitment-outdated", investment = commitment.investment.as_str());
            report.warns("commitment_outdated", subject(), message, say!("commitment-outdated.hint"));
        }
        let periods = [commitment.known, commitment.promised, commitment.done];
        if periods.into_iter().flatten().any(|period| period.0 >= settings.periods) {
            let message = say!("commitment-outside", count = settings.periods);
            report.warns("commitment_outside", subject(), message, say!("commitment-outside.hint"));
        }
    }
}
