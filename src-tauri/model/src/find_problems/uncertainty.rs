//! Estimates and shocks that cannot be: ends on the wrong side of what is likely, chances above 100 %, spikes that
//! cannot show anything.

use std::collections::BTreeSet;

use super::Report;
use crate::estimate::{Estimate, MAX_COST};
use crate::needs_graph::NeedsGraph;
use crate::roadmap::MAX_PERIODS;
use crate::{Index, InvestmentId, Share, Shock, ShockEffect};

pub(super) fn find(index: &Index, graph: &NeedsGraph, report: &mut Report) {
    let mut seen = BTreeSet::new();
    for estimate in &index.roadmap().estimates {
        if !seen.insert(&estimate.investment) {
            report.blocks(
                "estimated_twice",
                subject(estimate),
                "There are two estimates of it.",
                "Join them into one.",
            );
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
    format!("estimate of {}", estimate.investment)
}

fn ranges(index: &Index, estimate: &Estimate, report: &mut Report) {
    if let Some(cost) = estimate.cost
        && (cost.low < Share::ZERO || cost.low > Share::WHOLE || cost.high < Share::WHOLE || cost.high > MAX_COST)
    {
        report.blocks(
            "estimated_cost",
            subject(estimate),
            "Its likely cost does not lie between its lowest and its highest, or the highest is above ten times that.",
            "Give the lowest as 0 to 10,000 basis points of the likely cost, and the highest as 10,000 to 100,000.",
        );
    }
    if let Some(range) = estimate.duration {
        let likely = index.investment(&estimate.investment).map_or(range.shortest, |investment| investment.duration);
        let (shortest, longest) = (range.shortest, range.longest);
        if shortest == 0 || shortest > longest || longest > MAX_PERIODS {
            report.blocks(
                "estimated_duration",
                subject(estimate),
                format!("It takes {shortest} periods at the shortest and {longest} at the longest, which cannot be."),
                "Give a shortest of at least 1 period, and a longest from there up to 120.",
            );
        } else if !(shortest..=longest).contains(&likely) {
            report.warns(
                "duration_outside_estimate",
                subject(estimate),
                format!(
                    "Its duration of {likely} does not lie between {shortest} and {longest}: it is simulated as if the \
                     nearer of the two were {likely}."
                ),
                "Change its duration, or the shortest and the longest that it may take.",
            );
        }
    }
}

fn chances(estimate: &Estimate, report: &mut Report) {
    let whole = Share::ZERO..=Share::WHOLE;
    if !whole.contains(&estimate.effect_spread) || !whole.contains(&estimate.feasible) {
        report.blocks(
            "estimated_chance",
            subject(estimate),
            "The spread of its effects, or the chance that it is feasible, is below 0 or above 100 %.",
            "Use 0 to 10,000 basis points.",
        );
    }
}

fn spike(graph: &NeedsGraph, estimate: &Estimate, report: &mut Report) {
    let Some(spike) = &estimate.spike else { return };
    if *spike == estimate.investment {
        report.blocks(
            "spike_itself",
            subject(estimate),
            "It is named as its own spike.",
            "Name another investment that shows whether it is feasible, or none.",
        );
    } else if needs(graph, spike, &estimate.investment) {
        report.blocks(
            "spike_too_late",
            subject(estimate),
            format!("Its spike \"{spike}\" has to wait for it, so it can show nothing in time."),
            "Name a spike that does not need it, or remove the need.",
        );
    } else if estimate.feasible == Share::WHOLE {
        report.warns(
            "spike_of_sure",
            subject(estimate),
            format!("It is sure to be feasible, so its spike \"{spike}\" has nothing to show."),
            "Give the chance that it is feasible, or name no spike.",
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
        report.blocks(
            "shock_periods",
            subject(),
            "It ends before it begins, or after the last period.",
            "Give a first and a last period within the roadmap, counted from 0.",
        );
    }
    let share = match &shock.effect {
        ShockEffect::FundCut { share, .. } | ShockEffect::PoolLoss { share, .. } => *share,
        ShockEffect::Delay { periods: 1..=MAX_PERIODS } => Share::ZERO,
        ShockEffect::Delay { .. } => {
            report.blocks(
                "shock_delay",
                subject(),
                "It delays by no period at all, or by more than 120.",
                "Delay by 1 to 120 periods.",
            );
            Share::ZERO
        }
    };
    if !whole.contains(&shock.chance) || !whole.contains(&share) {
        report.blocks(
            "shock_share",
            subject(),
            "Its chance, or the part that it takes away, is below 0 or above 100 %.",
            "Use 0 to 10,000 basis points.",
        );
    }
}
