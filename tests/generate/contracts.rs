//! Contracts on outcomes, of every strictness: made last and from a stream of their own, so that what a seed gave before
//! stays what it was.

use model::{Contract, Measure, Money, Outcome, Period, Points, Roadmap, RuleId, Share, Strictness, Threshold};

use super::{Dice, Shape};

pub(super) fn add(roadmap: &mut Roadmap, shape: &Shape, seed: u64) {
    let mut dice = Dice::new(seed ^ 0xC017_AC75_0041_E2D9);
    for number in 0..shape.contracts {
        if roadmap.outcomes.is_empty() {
            return;
        }
        let contract = contract(roadmap, &mut dice, number);
        roadmap.contracts.push(contract);
    }
}

fn contract(roadmap: &Roadmap, dice: &mut Dice, number: usize) -> Contract {
    let outcome = dice.pick(&roadmap.outcomes).clone();
    let by = u16::try_from(dice.index(usize::from(roadmap.settings.periods))).expect("few periods");
    let over = 1 + u16::try_from(dice.index(usize::from(by) + 1)).expect("few periods");
    let strictness = *dice.pick(&[Strictness::Hard, Strictness::Soft, Strictness::Soft, Strictness::Off]);
    Contract {
        id: RuleId::try_from(format!("contract-{number}")).expect("a valid id"),
        name: format!("Contract {number}"),
        least: least(&outcome, dice),
        outcome: outcome.id,
        by: dice.chance(90).then_some(Period(by)),
        over,
        how: String::new(),
        owner: String::new(),
        penalty: Money(*dice.pick(&[0, 1_000_000])),
        strictness,
        price: if strictness == Strictness::Soft { Points(*dice.pick(&[1, 7, 40, 300])) } else { Points::ZERO },
    }
}

/// A share of the way, or a value on it.
fn least(outcome: &Outcome, dice: &mut Dice) -> Threshold {
    let share = Share(*dice.pick(&[1, 500, 1_234, 2_500, 4_000, 7_777, 10_000]));
    match dice.chance(50) && outcome.baseline != outcome.target {
        true => Threshold::Measure(Measure(outcome.measure_at(share).0)),
        false => Threshold::Share(share),
    }
}
