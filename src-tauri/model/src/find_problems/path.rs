//! Technology for its own sake: outputs nobody makes, investments that lead to no outcome.

use std::collections::BTreeSet;

use super::Report;
use crate::needs_graph::NeedsGraph;
use crate::{InvestmentId, NeedOn, OutputId, OutputKind, Roadmap};

pub(super) fn find(roadmap: &Roadmap, report: &mut Report) {
    outputs(roadmap, report);
    skipped_levels(roadmap, report);
    if !roadmap.outcomes.is_empty() {
        investments(roadmap, report);
        outcomes(roadmap, report);
    }
    axes(roadmap, report);
}

fn outputs(roadmap: &Roadmap, report: &mut Report) {
    for output in &roadmap.outputs {
        if roadmap.makers(&output.id).next().is_none() {
            report.warns(
                "output_without_investment",
                format!("output {}", output.id),
                "No investment makes it.",
                "List it among the outputs of an investment, or remove it.",
            );
        }
    }
}

/// Level 3 cannot count before level 2 is there; if nothing brings level 2, it never does.
fn skipped_levels(roadmap: &Roadmap, report: &mut Report) {
    let brings = |capability: &crate::CapabilityId, level: u8| {
        roadmap.outputs.iter().any(|output| {
            matches!(&output.kind, OutputKind::CapabilityLevel { capability: c, level: l } if c == capability && *l == level)
        })
    };
    for output in &roadmap.outputs {
        let OutputKind::CapabilityLevel { capability: id, level } = &output.kind else { continue };
        let Some(capability) = roadmap.capability(id) else { continue };
        let subject = format!("output {}", output.id);
        if *level <= capability.now {
            report.warns(
                "level_already_there",
                subject,
                format!("It brings \"{}\" to level {level}, which is already there.", capability.name),
                "Correct the level, or remove the output.",
            );
        } else if let Some(missing) = (capability.now + 1..*level).find(|between| !brings(id, *between)) {
            report.warns(
                "level_skipped",
                subject,
                format!(
                    "It brings \"{}\" to level {level}, but nothing brings it to level {missing}.",
                    capability.name
                ),
                "Levels rise one at a time: add an output for the level between.",
            );
        }
    }
}

fn investments(roadmap: &Roadmap, report: &mut Report) {
    let moving: BTreeSet<&OutputId> = roadmap.effects.iter().map(|effect| &effect.output).collect();
    let mut useful: BTreeSet<&InvestmentId> = roadmap
        .investments
        .iter()
        .filter(|investment| investment.outputs.iter().any(|output| moving.contains(output)))
        .map(|investment| &investment.id)
        .collect();
    // what a useful investment needs is useful too, through any maker of a level it needs
    let graph = NeedsGraph::new(roadmap);
    let mut queue: Vec<&InvestmentId> = useful.iter().copied().collect();
    while let Some(id) = queue.pop() {
        let direct = graph.needed_by(id).map(|(needed, _)| needed);
        for needed in direct.chain(makers_of_needed_levels(roadmap, id)).chain(makers_below(roadmap, id)) {
            if useful.insert(needed) {
                queue.push(needed);
            }
        }
    }
    for investment in roadmap.investments.iter().filter(|investment| !useful.contains(&investment.id)) {
        let (message, hint) = if investment.outputs.is_empty() {
            ("It has no output, so it leads to no outcome.", "Say what it delivers, and which outcome that moves.")
        } else {
            (
                "None of its outputs moves an outcome, and nothing useful needs it.",
                "Add an effect from one of its outputs to an outcome.",
            )
        };
        report.warns("no_path_to_outcome", format!("investment {}", investment.id), message, hint);
    }
}

fn makers_of_needed_levels<'a>(roadmap: &'a Roadmap, id: &'a InvestmentId) -> impl Iterator<Item = &'a InvestmentId> {
    roadmap.needs.iter().filter(move |need| &need.investment == id).flat_map(move |need| match &need.on {
        NeedOn::Capability { id, level } => makers_up_to(roadmap, id, *level),
        NeedOn::Investment(_) => vec![],
    })
}

/// Makers of the levels below those that an investment brings.
fn makers_below<'a>(roadmap: &'a Roadmap, id: &InvestmentId) -> Vec<&'a InvestmentId> {
    roadmap
        .investment(id)
        .and_then(|investment| roadmap.raises(investment))
        .map_or_else(Vec::new, |(capability, level)| makers_up_to(roadmap, &capability.id, level))
}

fn makers_up_to<'a>(roadmap: &'a Roadmap, id: &crate::CapabilityId, highest: u8) -> Vec<&'a InvestmentId> {
    roadmap
        .outputs
        .iter()
        .filter(|output| {
            matches!(&output.kind, OutputKind::CapabilityLevel { capability, level } if capability == id && *level <= highest)
        })
        .flat_map(|output| roadmap.makers(&output.id).map(|maker| &maker.id))
        .collect()
}

fn outcomes(roadmap: &Roadmap, report: &mut Report) {
    for outcome in &roadmap.outcomes {
        if !roadmap.effects.iter().any(|effect| effect.outcome == outcome.id) {
            report.warns(
                "outcome_without_effect",
                format!("outcome {}", outcome.id),
                "Nothing moves it.",
                "Add an effect from an output to it, or remove it.",
            );
        }
    }
}

fn axes(roadmap: &Roadmap, report: &mut Report) {
    for investment in &roadmap.investments {
        if let Some((capability, _)) = roadmap.raises(investment)
            && capability.axis != investment.axis
        {
            report.warns(
                "axis_differs",
                format!("investment {}", investment.id),
                format!(
                    "It is on {}, but raises \"{}\", which is on {}.",
                    investment.axis.name(),
                    capability.name,
                    capability.axis.name()
                ),
                "Give both the same axis.",
            );
        }
    }
}
