//! Needs and decisions. Each is tried and taken back if the roadmap could no longer be planned.

use model::find_problems::blocks_planning;
use model::{Decision, InvestmentId, Need, NeedOn, OutputKind, Period, Roadmap, find_problems};

use super::{Dice, Shape};

pub(super) fn add_needs(roadmap: &mut Roadmap, shape: &Shape, dice: &mut Dice) {
    let ids: Vec<InvestmentId> = roadmap.investments.iter().map(|item| item.id.clone()).collect();
    for waiting in 1..ids.len() {
        if dice.between(1, 10_000) > shape.needs.0 {
            continue;
        }
        for _ in 0..dice.between(1, 2) {
            let on = match level_needed(roadmap, dice) {
                Some(level) if shape.with_levels && dice.chance(30) => level,
                // mostly on what is near in the list, so that chains form but do not get too long
                _ => NeedOn::Investment(ids[waiting - 1 - dice.index(waiting.min(12))].clone()),
            };
            let lag = u16::try_from(*dice.pick(&[1i64, 1, 1, 1, 0, 2])).expect("a short lag");
            let is_said = roadmap.needs.iter().any(|need| need.investment == ids[waiting] && need.on == on);
            if !is_said {
                roadmap.needs.push(Need { investment: ids[waiting].clone(), on, lag });
                if blocks_planning(&find_problems(roadmap)) {
                    roadmap.needs.pop();
                }
            }
        }
    }
}

/// A level that some output brings. It may be out of reach, or made by the one who waits for it.
fn level_needed(roadmap: &Roadmap, dice: &mut Dice) -> Option<NeedOn> {
    let levels: Vec<NeedOn> = roadmap
        .outputs
        .iter()
        .filter_map(|output| match &output.kind {
            OutputKind::CapabilityLevel { capability, level } => {
                Some(NeedOn::Capability { id: capability.clone(), level: *level })
            }
            OutputKind::Deliverable => None,
        })
        .collect();
    if levels.is_empty() { None } else { Some(dice.pick(&levels).clone()) }
}

pub(super) fn add_decisions(roadmap: &mut Roadmap, shape: &Shape, dice: &mut Dice) {
    for _ in 0..shape.decisions {
        let item = dice.pick(&roadmap.investments);
        let latest = shape.periods - item.duration;
        let start = Period(u16::try_from(dice.between(0, i64::from(latest))).expect("a period"));
        let investment = item.id.clone();
        let is_pin = dice.chance(75);
        if roadmap.decision(&investment).is_some() {
            continue;
        }
        // a lock means the same to a plan; which of the two it is follows from the dice that are thrown already
        roadmap.decisions.push(if is_pin && start.0 % 2 == 1 {
            Decision::Lock { investment, start }
        } else if is_pin {
            Decision::Pin { investment, start }
        } else {
            Decision::Exclude { investment }
        });
        if find_problems(roadmap).iter().any(|problem| problem.code.starts_with("pin_")) {
            roadmap.decisions.pop();
        }
    }
}
