//! References to things that do not exist.

use std::collections::BTreeSet;

use super::Report;
use crate::problem::{effect_subject, estimate_subject};
use crate::{Index, NeedOn, OutputId, OutputKind, Roadmap, ShockEffect, say};

pub(super) fn find(index: &Index, report: &mut Report) {
    let roadmap = index.roadmap();
    let mut unknown = |subject: String, noun: &str, id: &str| {
        report.blocks(
            &format!("unknown_{noun}"),
            subject,
            say!("unknown-reference", noun = noun, id = id),
            say!("unknown-reference.hint"),
        );
    };
    for investment in &roadmap.investments {
        let subject = || format!("investment {}", investment.id);
        for cost in investment.cost.iter().filter(|cost| index.fund(&cost.fund).is_none()) {
            unknown(subject(), "fund", cost.fund.as_str());
        }
        for effort in investment.effort.iter().filter(|effort| index.pool(&effort.pool).is_none()) {
            unknown(subject(), "pool", effort.pool.as_str());
        }
        for output in investment.outputs.iter().filter(|output| index.output(output).is_none()) {
            unknown(subject(), "output", output.as_str());
        }
    }
    for output in &roadmap.outputs {
        if let OutputKind::CapabilityLevel { capability, .. } = &output.kind
            && index.capability(capability).is_none()
        {
            unknown(format!("output {}", output.id), "capability", capability.as_str());
        }
    }
    for effect in &roadmap.effects {
        let subject = || effect_subject(effect.output.as_str(), effect.outcome.as_str());
        for output in effect.outputs().filter(|output| index.output(output).is_none()) {
            unknown(subject(), "output", output.as_str());
        }
        if index.outcome(&effect.outcome).is_none() {
            unknown(subject(), "outcome", effect.outcome.as_str());
        }
    }
    for need in &roadmap.needs {
        let subject = || format!("need of {}", need.investment);
        if index.investment(&need.investment).is_none() {
            unknown(subject(), "investment", need.investment.as_str());
        }
        match &need.on {
            NeedOn::Investment(id) if index.investment(id).is_none() => {
                unknown(subject(), "investment", id.as_str());
            }
            NeedOn::Capability { id, .. } if index.capability(id).is_none() => {
                unknown(subject(), "capability", id.as_str());
            }
            NeedOn::Investment(_) | NeedOn::Capability { .. } => {}
        }
    }
    for decision in &roadmap.decisions {
        if index.investment(decision.investment()).is_none() {
            unknown("decision".into(), "investment", decision.investment().as_str());
        }
    }
    for estimate in &roadmap.estimates {
        let subject = || estimate_subject(estimate.investment.as_str());
        for id in [Some(&estimate.investment), estimate.spike.as_ref()].into_iter().flatten() {
            if index.investment(id).is_none() {
                unknown(subject(), "investment", id.as_str());
            }
        }
    }
    for shock in &roadmap.shocks {
        let subject = format!("shock {}", shock.id);
        match &shock.effect {
            ShockEffect::FundCut { fund, .. } if index.fund(fund).is_none() => unknown(subject, "fund", fund.as_str()),
            ShockEffect::PoolLoss { pool, .. } if index.pool(pool).is_none() => unknown(subject, "pool", pool.as_str()),
            _ => {}
        }
    }
    said_twice(roadmap, report);
}

/// Links that are given twice: their shares would silently add up.
fn said_twice(roadmap: &Roadmap, report: &mut Report) {
    let mut effects = BTreeSet::new();
    for effect in &roadmap.effects {
        let outputs: BTreeSet<&OutputId> = effect.outputs().collect();
        if outputs.len() <= effect.together_with.len() {
            report.blocks(
                "together_twice",
                effect_subject(effect.output.as_str(), effect.outcome.as_str()),
                say!("together-twice"),
                say!("together-twice.hint"),
            );
        }
        if !effects.insert((outputs, &effect.outcome)) {
            report.blocks(
                "effect_twice",
                effect_subject(effect.output.as_str(), effect.outcome.as_str()),
                say!("effect-twice"),
                say!("effect-twice.hint"),
            );
        }
    }
    for investment in &roadmap.investments {
        let subject = || format!("investment {}", investment.id);
        let mut names = BTreeSet::new();
        let twice = investment.cost.iter().any(|cost| !names.insert(cost.fund.as_str()))
            || {
                names.clear();
                investment.effort.iter().any(|effort| !names.insert(effort.pool.as_str()))
            }
            || {
                names.clear();
                investment.outputs.iter().any(|output| !names.insert(output.as_str()))
            };
        if twice {
            report.blocks("listed_twice", subject(), say!("listed-twice"), say!("listed-twice.hint"));
        }
    }
}
