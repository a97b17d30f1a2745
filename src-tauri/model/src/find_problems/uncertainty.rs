//! Estimates and shocks that cannot be: ends on the wrong side of what is likely, chances above 100 %, spikes that
//! cannot show anything.

use std::collections::BTreeSet;

use super::Report;
use crate::estimate::Estimate;
use crate::needs_graph::NeedsGraph;
use crate::problem::estimate_subject;
use crate::roadmap::MAX_PERIODS;
use crate::{Index, InvestmentId, Share, Shock, ShockEffect, say};

pub(super) fn find(index: &Index, graph: &NeedsGraph, report: &mut Report) {
    let mut seen = BTreeSet::new();
    for estimate in &index.roadmap().estimates {
        if !seen.insert(&estimate.investment) {
            report.blocks("estimated_twice", subject(estimate), say!("estimated-twice"), say!("estimated-twice.hint"));
        }
        ranges(index, estimate, report);
        chances(estimate, report);
        spike(graph, estimate, report);
    }
    for shock in &index.roadmap().shocks {
        happens(index, shock, report);
    }
}

fn subject(estimate: &Estimate) -> String {
    estimate_subject(estimate.investment.as_str())
}

fn ranges(index: &Index, estimate: &Estimate, report: &mut Report) {
    if estimate.cost.is_some_and(|cost| !cost.is_possible()) {
        report.blocks("estimated_cost", subject(estimate), say!("estimated-cost"), say!("estimated-cost.hint"));
    }
    if estimate.effect.is_some_and(|effect| !effect.is_possible()) {
        report.blocks("estimated_effect", subject(estimate), say!("estimated-effect"), say!("estimated-effect.hint"));
    }
    if let Some(range) = estimate.duration {
        let likely = index.investment(&estimate.investment).map_or(range.shortest, |investment| investment.duration);
        let (shortest, longest) = (range.shortest, range.longest);
        if shortest == 0 || shortest > longest || longest > MAX_PERIODS {
            report.blocks(
                "estimated_duration",
                subject(estimate),
                say!("estimated-duration", shortest = shortest.to_string(), longest = longest.to_string()),
                say!("estimated-duration.hint"),
            );
        } else if !(shortest..=longest).contains(&likely) {
            report.warns(
                "duration_outside_estimate",
                subject(estimate),
                say!("duration-outside-estimate", likely = likely, shortest = shortest, longest = longest),
                say!("duration-outside-estimate.hint"),
            );
        }
    }
}

fn chances(estimate: &Estimate, report: &mut Report) {
    if !(Share::ZERO..=Share::WHOLE).contains(&estimate.feasible) {
        report.blocks("estimated_chance", subject(estimate), say!("estimated-chance"), say!("basis-points"));
    }
}

fn spike(graph: &NeedsGraph, estimate: &Estimate, report: &mut Report) {
    let Some(spike) = &estimate.spike else { return };
    if *spike == estimate.investment {
        report.blocks("spike_itself", subject(estimate), say!("spike-itself"), say!("spike-itself.hint"));
    } else if needs(graph, spike, &estimate.investment) {
        report.blocks(
            "spike_too_late",
            subject(estimate),
            say!("spike-too-late", spike = spike.as_str()),
            say!("spike-too-late.hint"),
        );
    } else if estimate.feasible == Share::WHOLE {
        report.warns(
            "spike_of_sure",
            subject(estimate),
            say!("spike-of-sure", spike = spike.as_str()),
            say!("spike-of-sure.hint"),
        );
    }
}

/// Whether `waiting` needs `needed`, over any number of others.
fn needs(graph: &NeedsGraph, waiting: &InvestmentId, needed: &InvestmentId) -> bool {
    let mut seen = BTreeSet::new();
    let mut open = vec![waiting];
    while let Some(id) = open.pop() {
        for (before, _) in graph.needed_by(id) {
            if before == needed {
                return true;
            }
            if seen.insert(before) {
                open.push(before);
            }
        }
    }
    false
}

fn happens(index: &Index, shock: &Shock, report: &mut Report) {
    let subject = || format!("shock {}", shock.id);
    let whole = Share::ZERO..=Share::WHOLE;
    let periods = index.roadmap().settings.periods;
    if shock.first > shock.last || shock.last.0 >= periods {
        report.blocks("shock_periods", subject(), say!("shock-periods"), say!("shock-periods.hint"));
    }
    let share = match &shock.effect {
        ShockEffect::FundCut { share, .. } | ShockEffect::PoolLoss { share, .. } => *share,
        ShockEffect::Delay { periods: 1..=MAX_PERIODS } => Share::ZERO,
        ShockEffect::Delay { .. } => {
            report.blocks("shock_delay", subject(), say!("shock-delay"), say!("shock-delay.hint"));
            Share::ZERO
        }
    };
    if !whole.contains(&shock.chance) || !whole.contains(&share) {
        report.blocks("shock_share", subject(), say!("shock-share"), say!("basis-points"));
    }
}
