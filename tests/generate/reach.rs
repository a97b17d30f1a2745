//! When investments may be done, and outputs that only together move something: made last and from a stream of their
//! own, so that what a seed gave before stays what it was.

use model::{Effect, OutputId, Period, Roadmap, Share};

use super::{Dice, Shape};

pub(super) fn add(roadmap: &mut Roadmap, shape: &Shape, seed: u64) {
    let mut dice = Dice::new(seed ^ 0x77C4_11D0_0E5B_2A31);
    if shape.with_windows {
        let last = i64::from(shape.periods) - 1;
        let mut period = || Period(u16::try_from(dice.between(0, last)).expect("a roadmap has few periods"));
        for investment in &mut roadmap.investments {
            let (first, last) = (period(), period());
            match (first.0 + last.0) % 4 {
                0 => investment.not_before = Some(first),
                1 => investment.done_by = Some(last),
                // now and then too short for it
                2 => (investment.not_before, investment.done_by) = (Some(first.min(last)), Some(first.max(last))),
                _ => {}
            }
        }
    }
    if shape.with_together {
        let outputs: Vec<OutputId> = roadmap.outputs.iter().map(|output| output.id.clone()).collect();
        for _ in 0..2 {
            let (Some(outcome), true) = (roadmap.outcomes.first(), outputs.len() > 2) else { return };
            let first = dice.index(outputs.len() - 2);
            let count = 1 + dice.index(2);
            let effect = Effect {
                output: outputs[first].clone(),
                together_with: outputs[first + 1..=first + count].to_vec(),
                outcome: outcome.id.clone(),
                share: Share(dice.between(5, 40) * 100),
                lag: u16::from(dice.chance(30)),
                confidence: Share(*dice.pick(&[10_000, 8_000])),
            };
            let is_there = |other: &Effect| other.outputs().eq(effect.outputs()) && other.outcome == effect.outcome;
            if !roadmap.effects.iter().any(is_there) {
                roadmap.effects.push(effect);
            }
        }
    }
}
