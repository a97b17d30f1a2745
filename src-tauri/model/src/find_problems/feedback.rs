//! Feedback loops: too many, latencies out of range, wanted later than today, measured by what is no time, and what
//! shortens them twice, not at all, or nothing that is there.

use std::collections::BTreeSet;

use super::Report;
use crate::feedback_loop::{LATENCIES, MOST_LOOPS, Shortening, latency, minutes_of};
use crate::problem::shortening_subject;
use crate::{Index, say, words};

pub(super) fn find(index: &Index, report: &mut Report) {
    loops(index, report);
    shortenings(index, report);
}

fn is_latency(minutes: u32) -> bool {
    (LATENCIES.0..=LATENCIES.1).contains(&minutes)
}

fn loops(index: &Index, report: &mut Report) {
    let roadmap = index.roadmap();
    let count = roadmap.loops.len();
    if count > MOST_LOOPS {
        let (message, hint) = (say!("loops-too-many", count = count), say!("loops-too-many.hint", most = MOST_LOOPS));
        report.blocks("too_many_loops", "roadmap", message, hint);
    }
    for item in &roadmap.loops {
        let subject = || format!("loop {}", item.id);
        if !is_latency(item.now) {
            let message = say!("loop-latency", count = item.now);
            report.blocks("loop_latency", subject(), message, say!("loop-latency.hint"));
        }
        match item.wanted {
            Some(wanted) if !is_latency(wanted) => {
                let message = say!("loop-wanted", count = wanted);
                report.blocks("loop_wanted", subject(), message, say!("loop-wanted.hint"));
            }
            Some(wanted) if wanted > item.now => {
                let message = say!("loop-wanted-later", wanted = latency(wanted), now = latency(item.now));
                report.warns("loop_wanted_later", subject(), message, say!("loop-wanted-later.hint"));
            }
            _ => {}
        }
        let Some(id) = &item.outcome else { continue };
        match index.outcome(id) {
            None => {
                let message = say!("loop-of-nothing", outcome = id.as_str());
                report.warns("loop_of_nothing", subject(), message, say!("loop-of-nothing.hint"));
            }
            Some(outcome) if minutes_of(&outcome.unit).is_none() => {
                let message =
                    say!("loop-unit", name = words::quoted(&outcome.name), unit = words::quoted(&outcome.unit));
                report.warns("loop_unit", subject(), message, say!("loop-unit.hint"));
            }
            Some(_) => {}
        }
    }
}

fn shortenings(index: &Index, report: &mut Report) {
    let roadmap = index.roadmap();
    let mut seen = BTreeSet::new();
    for shortening in &roadmap.shortenings {
        let Shortening { of, investment, to } = shortening;
        let subject = || shortening_subject(of.as_str(), investment.as_str());
        if !seen.insert((of, investment)) {
            report.blocks("shortening_twice", subject(), say!("shortening-twice"), say!("shortening-twice.hint"));
        }
        let known = index.feedback_loop(of);
        if known.is_none() {
            let message = say!("shortening-of-nothing", name = of.as_str());
            report.warns("shortening_of_nothing", subject(), message, say!("shortening-of-nothing.hint"));
        }
        if index.investment(investment).is_none() {
            let message = say!("shortening-by-nothing", investment = investment.as_str());
            report.warns("shortening_by_nothing", subject(), message, say!("shortening-by-nothing.hint"));
        }
        if !is_latency(*to) {
            let message = say!("shortening-latency", count = *to);
            report.blocks("shortening_latency", subject(), message, say!("shortening-latency.hint"));
        } else if let Some(known) = known.filter(|known| *to >= known.now && is_latency(known.now)) {
            let message = say!("shortening-idle", to = latency(*to), now = latency(known.now));
            report.warns("shortening_idle", subject(), message, say!("shortening-idle.hint"));
        }
    }
}
