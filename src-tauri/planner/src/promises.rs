//! Contracts on outcomes as parts of an instance: what steps must gain, and outcomes that stand in for what soft ones cost.
//! The engines need not know of any of them.
//!
//! - Hard: the outcome alone must gain what is needed by the period in which it is due, like a step that begins with the
//!   roadmap.
//! - Soft: a further outcome is moved by what moves the one it is on, and by a share that is always there: what is not
//!   needed of the whole, made by an item that is always done. So it is whole exactly from what is needed on. Its worth is
//!   the price of each basis point, in the one period in which it is due: what is missing then is paid for, exactly.
//!
//! What all of them bring that are never missed is part of [`crate::own_rules::StandIns::never_broken`]. The independent
//! twin is `model::rule_cost`.

use model::{Contract, OutcomeId, Roadmap, Strictness};

use crate::formulation::Source;
use crate::instance::{Event, Outcome, StepWorth, WHOLE};
use crate::own_rules::{Parts, Promise, StandIns};

/// Adds the contracts that are not off, in order of id, to the outcomes and steps of an instance. `sources` names the
/// outcomes that are there.
pub(crate) fn add(
    roadmap: &Roadmap,
    sources: &[Source],
    parts: &mut Parts,
    stand_ins: &mut StandIns,
    (outcomes, steps): (&mut Vec<Outcome>, &mut Vec<StepWorth>),
) {
    let place = |outcome: &OutcomeId| sources.iter().position(|(known, _)| known == outcome);
    let mut contracts: Vec<&Contract> = roadmap.contracts.iter().collect();
    contracts.sort_by(|a, b| a.id.cmp(&b.id));
    for contract in contracts {
        let (Some(terms), Some(k)) = (contract.terms(roadmap), place(&contract.outcome)) else { continue };
        let (needed, due) = (terms.needed.0, terms.due.index());
        if needed == 0 {
            continue;
        }
        if contract.strictness == Strictness::Hard {
            let least = needed * outcomes[k].step_worth.max(1);
            steps.push(StepWorth { from: None, to: due, least, only: Some(k) });
            continue;
        }
        let mut shares = outcomes[k].shares.clone();
        if needed < WHOLE {
            shares.push((always(parts, stand_ins), WHOLE - needed, 0));
            shares.sort_unstable();
        }
        let price = contract.price_per_share(terms.needed).0;
        let worth = (0..parts.periods).map(|t| if t == due { price } else { 0 }).collect();
        stand_ins.promise(Promise { rule: contract.id.clone(), outcome: outcomes.len(), price, due });
        outcomes.push(Outcome { worth, shares, step_worth: 0 });
    }
}

/// The event that is true from the first period on: that of an item that has to be done then, and takes nothing.
fn always(parts: &mut Parts, stand_ins: &mut StandIns) -> usize {
    let item = match stand_ins.always {
        Some(item) => item,
        None => {
            let item = parts.stand_in((0, 0), 0, vec![]);
            parts.items[item].is_required = true;
            stand_ins.always = Some(item);
            item
        }
    };
    let event = Event { any: false, items: vec![item], events: vec![] };
    let known = parts.events.iter().position(|known| *known == event);
    known.unwrap_or_else(|| {
        parts.events.push(event);
        parts.events.len() - 1
    })
}
