//! What it is for: the business, outcomes, what was measured of them, what was promised, contracts, products.

use super::{Facts, Place, System, used};
use crate::brief::Thinking;
use crate::delivery::Delivery;
use crate::knowing::Knowing;
use crate::weighing::{Source, Weighing};
use crate::{Roadmap, Strictness, say, words};

pub(super) fn lines(facts: &Facts) -> Vec<System> {
    let roadmap = facts.roadmap;
    vec![
        used(4, say!("system-drivers"), drivers(roadmap), Place::Drivers),
        used(12, say!("system-chain"), chain(roadmap), Place::Flow),
        used(17, say!("system-measured"), measured(roadmap), Place::Measured),
        used(20, say!("system-doing"), doing(roadmap), doing_at(roadmap)),
        used(23, say!("system-contracts"), contracts(facts), Place::Contracts),
        used(24, say!("system-products"), products(facts), Place::Briefs),
        used(29, say!("system-delivery"), delivery(facts), Place::Delivery),
    ]
}

/// How many drivers there are, which weighs most, and how many outcomes are worth something else than they say.
fn drivers(roadmap: &Roadmap) -> Option<String> {
    let count = roadmap.drivers.len();
    let weighing = Weighing::of(roadmap);
    let Some((heaviest, weight)) = weighing.as_ref().and_then(Weighing::heaviest) else {
        return (count > 0).then(|| say!("system-drivers-unweighed", count = count));
    };
    let weighing = weighing.as_ref()?;
    let is_shaky = matches!(&weighing.source, Source::Comparisons(comparing) if comparing.is_contradictory());
    let (name, weight) = (&heaviest.driver.name, words::percent(weight));
    Some(match is_shaky {
        true => say!("system-drivers-contradict", count = count, name = name, weight = weight),
        false => say!("system-drivers-figure", count = count, name = name, weight = weight, off = weighing.differing()),
    })
}

/// How many effects there are, of how many outputs on how many outcomes.
fn chain(roadmap: &Roadmap) -> Option<String> {
    let (effects, outputs, outcomes) = (roadmap.effects.len(), roadmap.outputs.len(), roadmap.outcomes.len());
    (effects > 0).then(|| say!("system-chain-figure", effects = effects, outputs = outputs, outcomes = outcomes))
}

/// How many outcomes have measured values, and how many values there are.
fn measured(roadmap: &Roadmap) -> Option<String> {
    let has_values = |outcome: &&crate::Outcome| {
        roadmap.measured_of(&outcome.id).is_some_and(|measured| !measured.values.is_empty())
    };
    let values: usize = roadmap.measured.iter().map(|measured| measured.values.len()).sum();
    let count = roadmap.outcomes.iter().filter(has_values).count();
    (values > 0).then(|| say!("system-measured-figure", count = count, all = roadmap.outcomes.len(), values = values))
}

/// How many contracts hold plans or have a price, and how many of them the plan meets.
fn contracts(facts: &Facts) -> Option<String> {
    let roadmap = facts.roadmap;
    let held = || roadmap.contracts.iter().filter(|contract| contract.strictness != Strictness::Off);
    let count = held().count();
    let Some((_, evaluation)) = facts.planned else {
        return (count > 0).then(|| say!("system-contracts-figure", count = count));
    };
    let is_met = |contract: &&crate::Contract| {
        let progress = evaluation.progress.get(&contract.outcome);
        let terms = contract.terms(roadmap).zip(progress);
        terms.is_some_and(|(terms, progress)| terms.shortfall(progress) == crate::Share::ZERO)
    };
    (count > 0).then(|| say!("system-contracts-met", count = count, met = held().filter(is_met).count()))
}

/// Where it is seen what is known and what is done: the assessments, if there are any, or the commitments.
fn doing_at(roadmap: &Roadmap) -> Place {
    if Knowing::of(roadmap).is_some() { Place::Knowing } else { Place::Commitments }
}

/// The levels that are said and seen on the mean; without assessments how much of what was known and promised is done.
fn doing(roadmap: &Roadmap) -> Option<String> {
    if let Some(knowing) = Knowing::of(roadmap) {
        let (declared, evidenced) = (words::tenths(knowing.declared()), words::tenths(knowing.evidenced()));
        let (count, overstated) = (knowing.capabilities.len(), knowing.overstated());
        return Some(say!(
            "system-doing-assessed",
            declared = declared,
            evidenced = evidenced,
            count = count,
            overstated = overstated
        ));
    }
    let all = &roadmap.commitments;
    let done = all.iter().filter(|commitment| commitment.done.is_some()).count();
    (!all.is_empty()).then(|| say!("system-doing-figure", count = all.len(), done = done))
}

/// How far the seven questions about investments are answered, and what the plan is worth as far as they are.
fn products(facts: &Facts) -> Option<String> {
    let thinking = Thinking::of(facts.roadmap, facts.planned.map(|(plan, _)| &plan.starts))?;
    let share = words::percent(thinking.share());
    Some(match thinking.trusted {
        Some(trusted) => say!("system-products-trusted", share = share, trusted = words::points(trusted)),
        None => say!("system-products-figure", share = share),
    })
}

/// How many of the four keys are an outcome, and in how many periods speed comes at the cost of stability.
fn delivery(facts: &Facts) -> Option<String> {
    let planned = facts.planned.map(|(plan, evaluation)| (&plan.starts, evaluation));
    let delivery = Delivery::of(facts.roadmap, planned)?;
    let broken = delivery.broken_periods().len();
    Some(say!("system-delivery-figure", count = delivery.keys.len(), broken = broken))
}
