//! Technology for its own sake: outputs nobody makes, investments that lead to no outcome.

use std::collections::{BTreeMap, BTreeSet};

use super::Report;
use crate::difference::quoted;
use crate::needs_graph::NeedsGraph;
use crate::{CapabilityId, Effect, Index, InvestmentId, NeedOn, OutcomeId, OutputId, OutputKind, say, words};

/// The most outputs a problem names.
const MOST_NAMED: usize = 3;

pub(super) fn find(index: &Index, graph: &NeedsGraph, report: &mut Report) {
    outputs(index, report);
    skipped_levels(index, report);
    if !index.roadmap().outcomes.is_empty() {
        investments(index, graph, report);
        outcomes(index, report);
    }
    axes(index, report);
}

fn outputs(index: &Index, report: &mut Report) {
    for output in &index.roadmap().outputs {
        if index.makers(&output.id).is_empty() {
            report.warns(
                "output_without_investment",
                format!("output {}", output.id),
                say!("output-without-investment"),
                say!("output-without-investment.hint"),
            );
        }
    }
}

/// Level 3 cannot count before level 2 is there; if nothing brings level 2, it never does.
fn skipped_levels(index: &Index, report: &mut Report) {
    for output in &index.roadmap().outputs {
        let OutputKind::CapabilityLevel { capability: id, level } = &output.kind else { continue };
        let Some(capability) = index.capability(id) else { continue };
        let subject = format!("output {}", output.id);
        if *level <= capability.now {
            report.warns(
                "level_already_there",
                subject,
                say!("level-already-there", name = &capability.name, level = *level),
                say!("level-already-there.hint"),
            );
        } else if let Some(missing) =
            (capability.now + 1..*level).find(|between| index.raisers(id, *between).is_empty())
        {
            report.warns(
                "level_skipped",
                subject,
                say!("level-skipped", name = &capability.name, level = *level, missing = missing),
                say!("level-skipped.hint"),
            );
        }
    }
}

fn investments(index: &Index, graph: &NeedsGraph, report: &mut Report) {
    let roadmap = index.roadmap();
    let moving: BTreeSet<&OutputId> = roadmap.effects.iter().flat_map(Effect::outputs).collect();
    let mut useful: BTreeSet<&InvestmentId> = roadmap
        .investments
        .iter()
        .filter(|investment| investment.outputs.iter().any(|output| moving.contains(output)))
        .map(|investment| &investment.id)
        .collect();
    // what a useful investment needs is useful too, through any maker of a level it needs
    let mut levels = Levels { index, followed: BTreeMap::new() };
    let mut queue: Vec<&InvestmentId> = useful.iter().copied().collect();
    while let Some(id) = queue.pop() {
        let direct: Vec<_> = graph.needed_by(id).map(|(needed, _)| needed).collect();
        for needed in direct.into_iter().chain(levels.makers_of_needed(id)).chain(levels.makers_below(id)) {
            if useful.insert(needed) {
                queue.push(needed);
            }
        }
    }
    for investment in roadmap.investments.iter().filter(|investment| !useful.contains(&investment.id)) {
        let (message, hint) = if investment.outputs.is_empty() {
            (say!("no-output"), say!("no-output.hint"))
        } else {
            let names = investment.outputs.iter().take(MOST_NAMED);
            let names = names.map(|id| quoted(index.output(id).map_or(id.as_str(), |output| &output.name)));
            let outputs = words::all_of(&names.collect::<Vec<_>>());
            let more = investment.outputs.len().saturating_sub(MOST_NAMED);
            (say!("no-path", outputs = &outputs, more = more), say!("no-path.hint", outputs = outputs))
        };
        report.warns("no_path_to_outcome", format!("investment {}", investment.id), message, hint);
    }
}

/// The levels whose makers are known to be useful: each is followed once, however many wait for it.
struct Levels<'a, 'r> {
    index: &'a Index<'r>,
    /// The highest level followed so far, by capability.
    followed: BTreeMap<&'r CapabilityId, u8>,
}

impl<'r> Levels<'_, 'r> {
    /// Makers of the levels that an investment needs, and of those below them.
    fn makers_of_needed(&mut self, id: &InvestmentId) -> Vec<&'r InvestmentId> {
        let mut makers = vec![];
        for need in self.index.needs_of(id) {
            if let NeedOn::Capability { id, level } = &need.on {
                self.follow(id, *level, &mut makers);
            }
        }
        makers
    }

    /// Makers of the levels below those that an investment brings.
    fn makers_below(&mut self, id: &InvestmentId) -> Vec<&'r InvestmentId> {
        let mut makers = vec![];
        let brings = self.index.investment(id).and_then(|investment| self.index.raises(investment));
        if let Some((capability, level)) = brings {
            self.follow(&capability.id, level, &mut makers);
        }
        makers
    }

    fn follow(&mut self, capability: &'r CapabilityId, highest: u8, makers: &mut Vec<&'r InvestmentId>) {
        if self.followed.get(capability).is_some_and(|followed| *followed >= highest) {
            return;
        }
        self.followed.insert(capability, highest);
        for output in self.index.raisers_up_to(capability, highest) {
            makers.extend(self.index.makers(&output.id).iter().map(|maker| &maker.id));
        }
    }
}

fn outcomes(index: &Index, report: &mut Report) {
    let moved: BTreeSet<&OutcomeId> = index.roadmap().effects.iter().map(|effect| &effect.outcome).collect();
    for outcome in &index.roadmap().outcomes {
        if !moved.contains(&outcome.id) {
            report.warns(
                "outcome_without_effect",
                format!("outcome {}", outcome.id),
                say!("outcome-without-effect"),
                say!("outcome-without-effect.hint"),
            );
        }
    }
}

fn axes(index: &Index, report: &mut Report) {
    for investment in &index.roadmap().investments {
        if let Some((capability, _)) = index.raises(investment)
            && capability.axis != investment.axis
        {
            report.warns(
                "axis_differs",
                format!("investment {}", investment.id),
                say!(
                    "axis-differs",
                    axis = investment.axis.name(),
                    name = &capability.name,
                    other = capability.axis.name()
                ),
                say!("axis-differs.hint"),
            );
        }
    }
}
