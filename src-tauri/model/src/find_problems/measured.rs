//! Measured values: of outcomes that are gone, twice of one, beyond the roadmap, beyond all measure.

use std::collections::BTreeSet;

use super::Report;
use super::amounts::LARGEST_MEASURE;
use crate::problem::measured_subject;
use crate::{Index, say};

pub(super) fn find(index: &Index, report: &mut Report) {
    let roadmap = index.roadmap();
    let settings = &roadmap.settings;
    let mut seen = BTreeSet::new();
    for measured in &roadmap.measured {
        let subject = || measured_subject(measured.outcome.as_str());
        if !seen.insert(&measured.outcome) {
            report.blocks("measured_twice", subject(), say!("measured-twice"), say!("measured-twice.hint"));
        }
        if index.outcome(&measured.outcome).is_none() {
            let message = say!("measured-outdated", outcome = measured.outcome.as_str());
            report.warns("measured_outdated", subject(), message, say!("measured-outdated.hint"));
        }
        if measured.values.keys().any(|period| period.0 >= settings.periods) {
            let message = say!("measured-outside", count = settings.periods);
            report.warns("measured_outside", subject(), message, say!("measured-outside.hint"));
        }
        if measured.values.values().any(|value| value.0.unsigned_abs() > LARGEST_MEASURE.0.unsigned_abs()) {
            let message = say!("measured-too-large");
            report.blocks("measure", subject(), message, say!("measured-too-large.hint"));
        }
    }
}
