//! Drivers, their comparisons and what carries them: too many, out of range, twice, of nothing, contradictory, left out.

use std::collections::BTreeSet;

use super::Report;
use super::identity::MAX_NOTE;
use crate::driver::{MOST_DRIVERS, MOST_IMPORTANCE, MOST_TIMES};
use crate::problem::{comparison_subject, driver_link_subject};
use crate::weighing::{Comparing, Source, Weighing};
use crate::{DriverComparison, DriverLink, Index, Share, say, words};

pub(super) fn find(index: &Index, report: &mut Report) {
    drivers(index, report);
    comparisons(index, report);
    links(index, report);
    if let Some(weighing) = Weighing::of(index.roadmap()) {
        weights(&weighing, report);
        carried(index, &weighing, report);
    }
}

fn drivers(index: &Index, report: &mut Report) {
    let roadmap = index.roadmap();
    let count = roadmap.drivers.len();
    if count > MOST_DRIVERS {
        let (message, hint) =
            (say!("drivers-too-many", count = count), say!("drivers-too-many.hint", most = MOST_DRIVERS));
        report.blocks("too_many_drivers", "roadmap", message, hint);
    }
    let mut names = BTreeSet::new();
    for driver in &roadmap.drivers {
        let subject = || format!("driver {}", driver.id);
        if !names.insert(driver.name.trim().to_lowercase()) {
            report.warns("driver_twice", subject(), say!("driver-twice"), say!("driver-twice.hint"));
        }
        if let Some(points) = driver.importance.filter(|points| *points > MOST_IMPORTANCE) {
            let message = say!("driver-importance", points = points);
            report.blocks(
                "driver_importance",
                subject(),
                message,
                say!("driver-importance.hint", most = MOST_IMPORTANCE),
            );
        }
        if driver.note.chars().count() > MAX_NOTE {
            let hint = say!("driver-note.hint", most = words::work(MAX_NOTE.try_into().expect("a small number")));
            report.blocks("driver_note_too_long", subject(), say!("driver-note"), hint);
        }
    }
}

fn comparisons(index: &Index, report: &mut Report) {
    let mut seen = BTreeSet::new();
    for comparison in &index.roadmap().comparisons {
        let DriverComparison { driver, than, times } = comparison;
        let subject = || comparison_subject(driver.as_str(), than.as_str());
        if !seen.insert((driver.min(than), driver.max(than))) {
            report.warns("comparison_twice", subject(), say!("comparison-twice"), say!("comparison-twice.hint"));
        }
        if driver == than {
            report.warns("comparison_with_itself", subject(), say!("comparison-self"), say!("comparison-self.hint"));
        }
        for id in [driver, than].into_iter().filter(|id| index.driver(id).is_none()) {
            let message = say!("comparison-of-nothing", driver = id.as_str());
            report.warns("comparison_of_nothing", subject(), message, say!("comparison-of-nothing.hint"));
        }
        if !(1..=MOST_TIMES).contains(times) {
            let hint = say!("comparison-times.hint", most = MOST_TIMES);
            report.blocks("comparison_times", subject(), say!("comparison-times", times = *times), hint);
        }
    }
}

fn links(index: &Index, report: &mut Report) {
    let mut seen = BTreeSet::new();
    for DriverLink { driver, outcome, share } in &index.roadmap().driver_links {
        let subject = || driver_link_subject(driver.as_str(), outcome.as_str());
        if !seen.insert((driver, outcome)) {
            report.warns("driver_link_twice", subject(), say!("driver-link-twice"), say!("driver-link-twice.hint"));
        }
        if index.driver(driver).is_none() {
            let message = say!("driver-link-of-nothing", driver = driver.as_str());
            report.warns("driver_link_of_nothing", subject(), message, say!("driver-link-of-nothing.hint"));
        }
        if index.outcome(outcome).is_none() {
            let message = say!("driver-link-to-nothing", outcome = outcome.as_str());
            report.warns("driver_link_to_nothing", subject(), message, say!("driver-link-to-nothing.hint"));
        }
        if !(Share::ZERO..=Share::WHOLE).contains(share) {
            let message = say!("driver-link-share", share = words::percent_exact(*share));
            report.blocks("driver_link_share", subject(), message, say!("driver-link-share.hint"));
        }
    }
}

/// What is wrong with how drivers are weighed.
fn weights(weighing: &Weighing, report: &mut Report) {
    match &weighing.source {
        Source::Nothing => {}
        Source::Points => {
            for weighed in weighing.drivers.iter().filter(|weighed| weighed.driver.importance.is_none()) {
                let subject = format!("driver {}", weighed.driver.id);
                report.warns("driver_unweighed", subject, say!("driver-unweighed"), say!("driver-unweighed.hint"));
            }
        }
        Source::Comparisons(comparing) => {
            contradictions(comparing, report);
            for driver in &comparing.apart {
                let subject = format!("driver {}", driver.id);
                report.warns("driver_apart", subject, say!("driver-apart"), say!("driver-apart.hint"));
            }
            for weighed in weighing.drivers.iter().filter(|weighed| weighed.driver.importance.is_some()) {
                let subject = format!("driver {}", weighed.driver.id);
                let hint = say!("driver-points-unused.hint");
                report.warns("driver_points_unused", subject, say!("driver-points-unused"), hint);
            }
        }
    }
}

fn contradictions(comparing: &Comparing, report: &mut Report) {
    let (Some(ratio), Some(worst)) = (comparing.ratio.filter(|_| comparing.is_contradictory()), comparing.worst) else {
        return;
    };
    let message = say!(
        "drivers-contradict",
        ratio = words::hundredths(ratio),
        driver = &worst.driver.name,
        than = &worst.than.name,
        said = worst.said
    );
    let (more, less) = if worst.is_turned { (worst.than, worst.driver) } else { (worst.driver, worst.than) };
    let hint = say!("drivers-contradict.hint", more = &more.name, less = &less.name, others = worst.others);
    let subject = comparison_subject(worst.driver.id.as_str(), worst.than.id.as_str());
    report.warns("drivers_contradict", subject, message, hint);
}

/// What is wrong with what carries what. Nothing is said before the first link.
fn carried(index: &Index, weighing: &Weighing, report: &mut Report) {
    let roadmap = index.roadmap();
    if weighing.drivers.iter().all(|weighed| weighed.carried_by.is_empty()) {
        return;
    }
    for weighed in &weighing.drivers {
        let subject = || format!("driver {}", weighed.driver.id);
        let mut seen = BTreeSet::new();
        let own = roadmap.driver_links.iter().filter(|link| link.driver == weighed.driver.id);
        let own = own.filter(|link| index.outcome(&link.outcome).is_some() && seen.insert(&link.outcome));
        let sum = Share(own.map(|link| link.share.0.clamp(0, Share::WHOLE.0)).sum());
        if sum > Share::WHOLE {
            let message = say!("driver-shares", share = words::percent_exact(sum));
            report.warns("driver_shares", subject(), message, say!("driver-shares.hint"));
        }
        if weighed.carried_by.is_empty() {
            report.warns(
                "driver_without_outcome",
                subject(),
                say!("driver-without-outcome"),
                say!("driver-without-outcome.hint"),
            );
        }
    }
    for outcome in &roadmap.outcomes {
        let carries =
            |known: &crate::weighing::Weighed| known.carried_by.iter().any(|(other, _)| other.id == outcome.id);
        if !weighing.drivers.iter().any(carries) {
            let subject = format!("outcome {}", outcome.id);
            report.warns(
                "outcome_without_driver",
                subject,
                say!("outcome-without-driver"),
                say!("outcome-without-driver.hint"),
            );
        }
    }
}
