//! Needs that run in a loop, work that does not fit the time, steps out of order, pins that cannot hold.

use std::collections::{BTreeMap, BTreeSet};

use super::Report;
use crate::needs_graph::NeedsGraph;
use crate::{Decision, Index, InvestmentId, Roadmap, say};

pub(super) fn find(index: &Index, graph: &NeedsGraph, report: &mut Report) {
    let roadmap = index.roadmap();
    durations(roadmap, report);
    windows(roadmap, report);
    steps(roadmap, report);
    for chain in graph.loops() {
        spell_out(index, &chain, report);
    }
    pins(index, graph, report);
}

fn durations(roadmap: &Roadmap, report: &mut Report) {
    let periods = roadmap.settings.periods;
    for investment in &roadmap.investments {
        let subject = || format!("investment {}", investment.id);
        if investment.duration == 0 {
            report.blocks("duration", subject(), say!("duration"), say!("duration.hint"));
        } else if investment.duration > periods {
            report.blocks(
                "duration_beyond_horizon",
                subject(),
                say!("duration-beyond-horizon", duration = investment.duration.to_string(), periods = periods),
                say!("duration-beyond-horizon.hint"),
            );
        }
    }
}

/// Windows that leave too little time, or that a pin is outside of. Like pins they never block planning.
fn windows(roadmap: &Roadmap, report: &mut Report) {
    let calendar = roadmap.settings.calendar();
    for investment in &roadmap.investments {
        let subject = || format!("investment {}", investment.id);
        if investment.duration == 0 || investment.duration > roadmap.settings.periods {
            continue;
        }
        let Some((first, last)) = investment.window(roadmap.settings.periods) else {
            let message = say!("window-too-short", duration = investment.duration.to_string());
            report.warns("window_too_short", subject(), message, say!("window-too-short.hint"));
            continue;
        };
        if let Some(start) = roadmap.decision(&investment.id).and_then(Decision::start)
            && !(first..=last).contains(&start)
        {
            let (period, first, last) = (calendar.name(start), calendar.name(first), calendar.name(last));
            let message = say!("pin-outside-window", period = period, first = first, last = last);
            report.warns("pin_outside_window", subject(), message, say!("pin-outside-window.hint"));
        }
    }
}

fn steps(roadmap: &Roadmap, report: &mut Report) {
    let last = roadmap.settings.last_period();
    for (index, step) in roadmap.steps.iter().enumerate() {
        let subject = || format!("step {}", step.id);
        if Some(step.last_period) > last {
            report.blocks(
                "step_beyond_horizon",
                subject(),
                say!("step-beyond-horizon"),
                say!("step-beyond-horizon.hint"),
            );
        }
        if index > 0 && roadmap.steps[index - 1].last_period >= step.last_period {
            report.blocks("step_order", subject(), say!("step-order"), say!("step-order.hint"));
        }
    }
    if let (Some(step), Some(last)) = (roadmap.steps.last(), last)
        && step.last_period < last
    {
        report.warns(
            "after_last_step",
            format!("step {}", step.id),
            say!("after-last-step"),
            say!("after-last-step.hint"),
        );
    }
}

fn spell_out(index: &Index, chain: &[&InvestmentId], report: &mut Report) {
    let name = |id: &InvestmentId| index.investment(id).map_or_else(|| id.to_string(), |item| item.name.clone());
    let links: Vec<String> = chain
        .iter()
        .zip(chain.iter().cycle().skip(1))
        .map(|(waiting, needed)| say!("loop-link", waiting = name(waiting), needed = name(needed)))
        .collect();
    report.blocks(
        "needs_loop",
        format!("investment {}", chain[0]),
        say!("needs-loop", links = links.join(", ")),
        say!("needs-loop.hint"),
    );
}

/// Pins that leave too little time, or stand on what is excluded. A pin within the roadmap never blocks planning:
/// like conflicts over money and people it leaves no plan, and planning says what would help.
fn pins(index: &Index, graph: &NeedsGraph, report: &mut Report) {
    let roadmap = index.roadmap();
    let excluded: BTreeSet<&InvestmentId> = roadmap
        .decisions
        .iter()
        .filter(|decision| matches!(decision, Decision::Exclude { .. }))
        .map(Decision::investment)
        .collect();
    let earliest = earliest_starts(index, graph);
    let calendar = roadmap.settings.calendar();
    for decision in &roadmap.decisions {
        let (id, Some(start)) = (decision.investment(), decision.start()) else { continue };
        let Some(investment) = index.investment(id) else { continue };
        let subject = || format!("investment {id}");
        if u32::from(start.0) + u32::from(investment.duration) > u32::from(roadmap.settings.periods) {
            report.blocks(
                "pin_beyond_horizon",
                subject(),
                say!("pin-beyond-horizon", period = calendar.name(start)),
                say!("pin-beyond-horizon.hint"),
            );
        } else if let Some(earliest) = earliest.get(id).filter(|earliest| **earliest > start.0) {
            report.warns(
                "pin_too_early",
                subject(),
                say!(
                    "pin-too-early",
                    period = calendar.name(start),
                    earliest = calendar.name(crate::Period(*earliest))
                ),
                say!("pin-too-early.hint"),
            );
        }
        if let Some((needed, _)) = graph.needed_by(id).find(|(needed, _)| excluded.contains(needed)) {
            report.warns(
                "pin_needs_excluded",
                subject(),
                say!("pin-needs-excluded", needed = needed.as_str()),
                say!("pin-needs-excluded.hint"),
            );
        }
    }
}

/// Earliest start of each investment by needs alone; empty if there is a loop.
fn earliest_starts<'a>(index: &Index, graph: &NeedsGraph<'a>) -> BTreeMap<&'a InvestmentId, u16> {
    let mut earliest = BTreeMap::new();
    for id in graph.order().unwrap_or_default() {
        let start = graph
            .needed_by(id)
            .map(|(needed, lag)| {
                let duration = index.investment(needed).map_or(1, |item| item.duration);
                earliest
                    .get(needed)
                    .copied()
                    .unwrap_or(0u16)
                    .saturating_add(duration)
                    .saturating_sub(1)
                    .saturating_add(lag)
            })
            .max()
            .unwrap_or(0);
        earliest.insert(id, start);
    }
    earliest
}
