//! The naive twin of what the model works out by index: every question reads whole lists.
//!
//! Slow and plain on purpose: the two have nothing in common but the roadmap's own lookups.

use std::collections::{BTreeMap, BTreeSet};

use model::{CapabilityId, Decision, InvestmentId, MadeBy, NeedOn, OutputId, OutputKind, Period, Roadmap};

/// A problem by code and subject.
pub type Found = BTreeSet<(String, String)>;

/// The codes that are worked out here.
pub const CODES: [&str; 15] = [
    "unknown_fund",
    "unknown_pool",
    "unknown_output",
    "unknown_capability",
    "unknown_outcome",
    "unknown_investment",
    "output_without_investment",
    "level_already_there",
    "level_skipped",
    "no_path_to_outcome",
    "outcome_without_effect",
    "axis_differs",
    "pin_beyond_horizon",
    "pin_too_early",
    "pin_needs_excluded",
];

/// All problems of these codes.
pub fn problems(roadmap: &Roadmap) -> Found {
    let mut found = Found::new();
    let mut say = |code: &str, subject: String| {
        found.insert((code.to_owned(), subject));
    };
    references(roadmap, &mut say);
    levels(roadmap, &mut say);
    paths(roadmap, &mut say);
    pins(roadmap, &mut say);
    found
}

fn references(roadmap: &Roadmap, say: &mut impl FnMut(&str, String)) {
    for investment in &roadmap.investments {
        let subject = || format!("investment {}", investment.id);
        if investment.cost.iter().any(|cost| roadmap.fund(&cost.fund).is_none()) {
            say("unknown_fund", subject());
        }
        if investment.effort.iter().any(|effort| roadmap.pool(&effort.pool).is_none()) {
            say("unknown_pool", subject());
        }
        if investment.outputs.iter().any(|output| roadmap.output(output).is_none()) {
            say("unknown_output", subject());
        }
        if let Some((capability, _)) = roadmap.raises(investment)
            && capability.axis != investment.axis
        {
            say("axis_differs", subject());
        }
    }
    for effect in &roadmap.effects {
        let subject = || format!("effect of {} on {}", effect.output, effect.outcome);
        if effect.outputs().any(|output| roadmap.output(output).is_none()) {
            say("unknown_output", subject());
        }
        if roadmap.outcome(&effect.outcome).is_none() {
            say("unknown_outcome", subject());
        }
    }
    for need in &roadmap.needs {
        let subject = || format!("need of {}", need.investment);
        if roadmap.investment(&need.investment).is_none() {
            say("unknown_investment", subject());
        }
        match &need.on {
            NeedOn::Investment(id) if roadmap.investment(id).is_none() => say("unknown_investment", subject()),
            NeedOn::Capability { id, .. } if roadmap.capability(id).is_none() => say("unknown_capability", subject()),
            NeedOn::Investment(_) | NeedOn::Capability { .. } => {}
        }
    }
    if roadmap.decisions.iter().any(|decision| roadmap.investment(decision.investment()).is_none()) {
        say("unknown_investment", "decision".into());
    }
}

/// The outputs that bring a capability to this level.
fn raisers<'a>(roadmap: &'a Roadmap, id: &CapabilityId, at: u8) -> Vec<&'a OutputId> {
    let brings = |kind: &OutputKind| *kind == OutputKind::CapabilityLevel { capability: id.clone(), level: at };
    roadmap.outputs.iter().filter(|output| brings(&output.kind)).map(|output| &output.id).collect()
}

fn levels(roadmap: &Roadmap, say: &mut impl FnMut(&str, String)) {
    for output in &roadmap.outputs {
        let subject = || format!("output {}", output.id);
        if roadmap.makers(&output.id).count() == 0 {
            say("output_without_investment", subject());
        }
        let OutputKind::CapabilityLevel { capability: id, level } = &output.kind else { continue };
        match roadmap.capability(id) {
            None => say("unknown_capability", subject()),
            Some(capability) if *level <= capability.now => say("level_already_there", subject()),
            Some(capability) => {
                if (capability.now + 1..*level).any(|between| raisers(roadmap, id, between).is_empty()) {
                    say("level_skipped", subject());
                }
            }
        }
    }
}

/// What an investment cannot do without, with the lag; a level counts if there is no choice of makers.
fn must_wait_for(roadmap: &Roadmap, id: &InvestmentId) -> Vec<(InvestmentId, u16)> {
    let mut found = vec![];
    for need in roadmap.needs.iter().filter(|need| need.investment == *id) {
        match &need.on {
            NeedOn::Investment(needed) => found.push((needed.clone(), need.lag)),
            NeedOn::Capability { id, level } => {
                let is_there = roadmap.capability(id).is_none_or(|capability| capability.now >= *level);
                let bringing = raisers(roadmap, id, *level);
                if is_there || bringing.len() != 1 {
                    continue;
                }
                let makers: Vec<_> = roadmap.makers(bringing[0]).map(|maker| maker.id.clone()).collect();
                let made_by = roadmap.outputs.iter().find(|output| {
                    output.kind == OutputKind::CapabilityLevel { capability: id.clone(), level: *level }
                });
                let is_choice = made_by.is_some_and(|output| output.made_by == MadeBy::Any) && makers.len() > 1;
                if !is_choice {
                    found.extend(makers.into_iter().map(|maker| (maker, need.lag)));
                }
            }
        }
    }
    found.retain(|(needed, _)| roadmap.investment(needed).is_some());
    found
}

/// Investments that wait for themselves in the end.
pub fn in_loops(roadmap: &Roadmap) -> BTreeSet<InvestmentId> {
    let waits = |start: &InvestmentId| {
        let mut reached = BTreeSet::new();
        let mut queue = vec![start.clone()];
        while let Some(id) = queue.pop() {
            for (needed, _) in must_wait_for(roadmap, &id) {
                if reached.insert(needed.clone()) {
                    queue.push(needed);
                }
            }
        }
        reached
    };
    roadmap.investments.iter().map(|item| item.id.clone()).filter(|id| waits(id).contains(id)).collect()
}

fn paths(roadmap: &Roadmap, say: &mut impl FnMut(&str, String)) {
    if roadmap.outcomes.is_empty() {
        return;
    }
    for outcome in &roadmap.outcomes {
        if roadmap.effects.iter().all(|effect| effect.outcome != outcome.id) {
            say("outcome_without_effect", format!("outcome {}", outcome.id));
        }
    }
    let makers_up_to = |id: &CapabilityId, highest: u8| -> Vec<InvestmentId> {
        let outputs = (0..=highest).flat_map(|level| raisers(roadmap, id, level));
        outputs.flat_map(|output| roadmap.makers(output)).map(|maker| maker.id.clone()).collect()
    };
    let mut useful: BTreeSet<InvestmentId> = BTreeSet::new();
    // over and over until nothing new is useful
    loop {
        let known = useful.len();
        for investment in &roadmap.investments {
            let moves = investment
                .outputs
                .iter()
                .any(|id| roadmap.effects.iter().any(|effect| effect.outputs().any(|moving| moving == id)));
            if moves {
                useful.insert(investment.id.clone());
            }
            if !useful.contains(&investment.id) {
                continue;
            }
            useful.extend(must_wait_for(roadmap, &investment.id).into_iter().map(|(needed, _)| needed));
            for need in roadmap.needs.iter().filter(|need| need.investment == investment.id) {
                if let NeedOn::Capability { id, level } = &need.on {
                    useful.extend(makers_up_to(id, *level));
                }
            }
            let first = roadmap.investment(&investment.id).expect("it is in the list");
            if let Some((capability, level)) = roadmap.raises(first) {
                useful.extend(makers_up_to(&capability.id, level));
            }
        }
        if useful.len() == known {
            break;
        }
    }
    for investment in roadmap.investments.iter().filter(|investment| !useful.contains(&investment.id)) {
        say("no_path_to_outcome", format!("investment {}", investment.id));
    }
}

fn pins(roadmap: &Roadmap, say: &mut impl FnMut(&str, String)) {
    let has_loop = !in_loops(roadmap).is_empty();
    for decision in &roadmap.decisions {
        let (Decision::Pin { investment: id, start } | Decision::Lock { investment: id, start }) = decision else {
            continue;
        };
        let Some(investment) = roadmap.investment(id) else { continue };
        let subject = || format!("investment {id}");
        if start.0 + investment.duration > roadmap.settings.periods {
            say("pin_beyond_horizon", subject());
        } else if !has_loop && earliest(roadmap, id) > start.0 {
            say("pin_too_early", subject());
        }
        let is_excluded = |id: &InvestmentId| {
            roadmap.decisions.iter().any(|other| *other == Decision::Exclude { investment: id.clone() })
        };
        if must_wait_for(roadmap, id).iter().any(|(needed, _)| is_excluded(needed)) {
            say("pin_needs_excluded", subject());
        }
    }
}

/// Earliest start by needs alone, where there is no loop.
fn earliest(roadmap: &Roadmap, id: &InvestmentId) -> u16 {
    let after = |(needed, lag): (InvestmentId, u16)| {
        let duration = roadmap.investment(&needed).map_or(1, |item| item.duration);
        earliest(roadmap, &needed) + duration - 1 + lag
    };
    must_wait_for(roadmap, id).into_iter().map(after).max().unwrap_or(0)
}

/// The period from which each output counts, for these starts.
pub fn outputs_from(roadmap: &Roadmap, starts: &BTreeMap<InvestmentId, Period>) -> BTreeMap<OutputId, Period> {
    let delivered = |id: &OutputId, made_by: MadeBy| -> Option<Period> {
        let ends: Vec<Option<Period>> = roadmap
            .makers(id)
            .map(|maker| model::evaluation::last_period(roadmap, &maker.id, *starts.get(&maker.id)?))
            .collect();
        match made_by {
            MadeBy::Any => ends.into_iter().flatten().min(),
            MadeBy::All if ends.is_empty() || ends.contains(&None) => None,
            MadeBy::All => ends.into_iter().flatten().max(),
        }
    };
    let reached = |id: &CapabilityId, wanted: u8| -> Option<Period> {
        let now = roadmap.capabilities.iter().rfind(|capability| capability.id == *id)?.now;
        let mut at = Period(0);
        for level in now + 1..=wanted {
            let raising = roadmap
                .outputs
                .iter()
                .filter(|output| output.kind == OutputKind::CapabilityLevel { capability: id.clone(), level });
            at = at.max(raising.filter_map(|output| all_delivered(roadmap, &delivered, &output.id)).min()?);
        }
        Some(at)
    };
    let mut from = BTreeMap::new();
    for output in &roadmap.outputs {
        let counts = all_delivered(roadmap, &delivered, &output.id).and_then(|end| match &output.kind {
            OutputKind::Deliverable => Some(end),
            OutputKind::CapabilityLevel { capability, level } => {
                let mut all = end.max(reached(capability, *level)?);
                for theme in &roadmap.themes {
                    let parts = roadmap.companions.iter().filter(|it| it.theme == theme.id);
                    let parts: Vec<&CapabilityId> = parts.map(|it| &it.capability).collect();
                    let others = parts.iter().filter(|_| parts.contains(&capability));
                    for other in others.filter(|other| **other != capability && roadmap.capability(other).is_some()) {
                        all = all.max(reached(other, level.saturating_sub(theme.gap))?);
                    }
                }
                Some(all)
            }
        });
        if let Some(counts) = counts {
            from.insert(output.id.clone(), counts);
        }
    }
    from
}

fn all_delivered(
    roadmap: &Roadmap,
    delivered: &impl Fn(&OutputId, MadeBy) -> Option<Period>,
    id: &OutputId,
) -> Option<Period> {
    delivered(id, roadmap.output(id)?.made_by)
}
