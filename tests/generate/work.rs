//! Capabilities, investments, and the outputs they make.
//!
//! What they take is decided here too; how much there is of it, in `limits`.

use model::{
    Axis, Capability, CapabilityId, Effort, Fte, FundCost, Investment, InvestmentId, InvestmentKind, MadeBy, Money,
    Output, OutputId, OutputKind, Roadmap, id::slug,
};

use super::names::{AREAS, PRACTICES};
use super::{Dice, Shape};

pub(super) fn add(roadmap: &mut Roadmap, shape: &Shape, dice: &mut Dice) {
    let capabilities = shape.capabilities.min(PRACTICES.len());
    for practice in &PRACTICES[..capabilities] {
        let now = u8::try_from(dice.between(0, 2)).expect("a level");
        roadmap.capabilities.push(Capability {
            id: CapabilityId::try_from(slug(practice.capability)).expect("a slug is an id"),
            name: practice.capability.into(),
            axis: practice.axis,
            now,
            next: now + 1,
            target: now + 2,
        });
    }
    for (practice, area) in chosen_work(shape, capabilities, dice) {
        let name = format!("{} for {}", PRACTICES[practice].work, AREAS[area]);
        let output = add_output(roadmap, practice, area, capabilities, shape, dice);
        let investment = investment(roadmap, &name, PRACTICES[practice].axis, output, shape, dice);
        roadmap.investments.push(investment);
    }
    if shape.with_alternatives {
        share_outputs(roadmap, dice);
    }
}

/// Pairs of practice and area, each pair once. Practices with a capability come up more often, so that
/// capabilities rise by more than one level.
fn chosen_work(shape: &Shape, capabilities: usize, dice: &mut Dice) -> Vec<(usize, usize)> {
    assert!(shape.investments <= PRACTICES.len() * AREAS.len(), "there are names for 400 investments");
    let mut chosen: Vec<(usize, usize)> = vec![];
    while chosen.len() < shape.investments {
        let practice = if capabilities > 0 && dice.chance(75) {
            // each capability once before any comes up again
            if chosen.len() < capabilities { chosen.len() } else { dice.index(capabilities) }
        } else {
            dice.index(PRACTICES.len())
        };
        let pair = (practice, dice.index(AREAS.len()));
        if !chosen.contains(&pair) {
            chosen.push(pair);
        }
    }
    dice.shuffle(&mut chosen);
    chosen
}

/// Adds the output of one piece of work: the next level of its capability, or a deliverable.
fn add_output(
    roadmap: &mut Roadmap,
    practice: usize,
    area: usize,
    capabilities: usize,
    shape: &Shape,
    dice: &mut Dice,
) -> OutputId {
    let work = &PRACTICES[practice];
    let kind = if practice < capabilities && shape.with_levels {
        let capability = &roadmap.capabilities[practice];
        let brought = |output: &Output| match &output.kind {
            OutputKind::CapabilityLevel { capability: raised, level } if *raised == capability.id => Some(*level),
            _ => None,
        };
        let reached = roadmap.outputs.iter().filter_map(brought).max().unwrap_or(capability.now);
        // small roadmaps also get levels that are brought twice, skipped, or already there
        let level = match dice.between(1, 20) {
            1 if shape.investments < 10 => reached + 2,
            2 | 3 if shape.investments < 10 => reached,
            _ => reached + 1,
        };
        OutputKind::CapabilityLevel { capability: capability.id.clone(), level: level.clamp(1, 5) }
    } else {
        OutputKind::Deliverable
    };
    let name = match &kind {
        OutputKind::Deliverable => format!("{} in {}", work.work, AREAS[area]),
        OutputKind::CapabilityLevel { level, .. } => format!("{} {level} in {}", work.capability, AREAS[area]),
    };
    let id = OutputId::try_from(slug(&name)).expect("a slug is an id");
    roadmap.outputs.push(Output { id: id.clone(), name, kind, made_by: MadeBy::All });
    id
}

fn investment(
    roadmap: &Roadmap,
    name: &str,
    axis: Axis,
    output: OutputId,
    shape: &Shape,
    dice: &mut Dice,
) -> Investment {
    let duration = u16::try_from(dice.between(1, i64::from(shape.longest))).expect("a short duration");
    let is_free = shape.with_nothing && dice.chance(30);
    let mut cost = vec![];
    let mut effort = vec![];
    for (index, fund) in roadmap.funds.iter().enumerate() {
        // the first fund pays for most, the others for some; skills are paid by the last one
        let pays_for_this = if index == 0 { axis != Axis::Skills || roadmap.funds.len() == 1 } else { dice.chance(30) };
        if pays_for_this || (axis == Axis::Skills && index + 1 == roadmap.funds.len()) {
            let per_period = (0..duration).map(|_| amount(is_free, 2, 30, dice) * shape.grain.0).map(Money).collect();
            cost.push(FundCost { fund: fund.id.clone(), per_period });
        }
    }
    let most = if roadmap.pools.len() > 2 { 35 } else { 60 };
    for pool in &roadmap.pools {
        if dice.chance(most) {
            let per_period = (0..duration).map(|_| amount(is_free, 1, 8, dice) * 50).map(Fte).collect();
            effort.push(Effort { pool: pool.id.clone(), per_period });
        }
    }
    Investment {
        id: InvestmentId::try_from(slug(name)).expect("a slug is an id"),
        name: name.into(),
        axis,
        kind: *dice.pick(&InvestmentKind::ALL),
        duration,
        not_before: None,
        done_by: None,
        cost,
        effort,
        outputs: vec![output],
        note: format!("{name}, by the people who work there, in {duration} quarters or less."),
    }
}

fn amount(is_free: bool, least: i64, most: i64, dice: &mut Dice) -> i64 {
    if is_free { 0 } else { dice.between(least, most) }
}

/// Lets some outputs be made by a second investment: as an alternative, or only together.
fn share_outputs(roadmap: &mut Roadmap, dice: &mut Dice) {
    let count = roadmap.investments.len().div_ceil(10);
    for _ in 0..count {
        let maker = dice.index(roadmap.investments.len());
        let output = dice.index(roadmap.outputs.len());
        let id = roadmap.outputs[output].id.clone();
        if roadmap.investments[maker].outputs.contains(&id) {
            continue;
        }
        roadmap.outputs[output].made_by = if dice.chance(70) { MadeBy::Any } else { MadeBy::All };
        roadmap.investments[maker].outputs.push(id);
    }
}

/// Makes the last investment take what the first one takes; `gains` has already given outputs their
/// effects, so those of its first output are made equal too.
pub(super) fn make_two_equal(roadmap: &mut Roadmap) {
    let [first, .., last] = roadmap.investments.as_mut_slice() else { return };
    (last.duration, last.cost, last.effort) = (first.duration, first.cost.clone(), first.effort.clone());
    let (from, to) = (first.outputs[0].clone(), last.outputs[0].clone());
    let copied: Vec<_> = roadmap
        .effects
        .iter()
        .filter(|effect| effect.output == from)
        .map(|effect| model::Effect { output: to.clone(), ..effect.clone() })
        .collect();
    if from != to {
        roadmap.effects.retain(|effect| effect.output != to);
        roadmap.effects.extend(copied);
    }
}
