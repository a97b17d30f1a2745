//! Outcomes, the effects that move them, and the steps that cut the way into plateaus.

use model::id::slug;
use model::{
    Direction, Effect, Measure, Outcome, OutcomeId, Period, Points, Roadmap, Share, Step, StepId, WorthCounts,
};

use super::names::{OUTCOMES, STEPS};
use super::{Dice, Shape};

pub(super) fn add(roadmap: &mut Roadmap, shape: &Shape, dice: &mut Dice) {
    add_outcomes(roadmap, shape, dice);
    add_effects(roadmap, dice);
    add_steps(roadmap, shape, dice);
}

fn add_outcomes(roadmap: &mut Roadmap, shape: &Shape, dice: &mut Dice) {
    for (name, metric, unit, baseline, target) in OUTCOMES.into_iter().take(shape.outcomes) {
        let is_once = shape.with_once && dice.chance(25);
        let is_worthless = shape.with_nothing && dice.chance(40);
        let worth = if is_worthless { 0 } else { dice.between(2, 12) * if is_once { 20 } else { 5 } };
        roadmap.outcomes.push(Outcome {
            id: OutcomeId::try_from(slug(name)).expect("a slug is an id"),
            name: name.into(),
            metric: metric.into(),
            unit: unit.into(),
            direction: if target > baseline { Direction::Up } else { Direction::Down },
            baseline: Measure(baseline),
            target: Measure(target),
            worth: Points(worth),
            counts: if is_once { WorthCounts::Once } else { WorthCounts::EachPeriod },
        });
    }
}

/// Every output moves one or two outcomes. Over all, an outcome could be moved well beyond its target,
/// so that the end of the way matters.
fn add_effects(roadmap: &mut Roadmap, dice: &mut Dice) {
    let outcomes: Vec<OutcomeId> = roadmap.outcomes.iter().map(|outcome| outcome.id.clone()).collect();
    if outcomes.is_empty() {
        return;
    }
    let typical = i64::try_from(25_000 * outcomes.len() / roadmap.outputs.len().max(1)).expect("a share");
    let most = typical.clamp(400, 7_000);
    for output in &roadmap.outputs {
        let mut moved = vec![dice.pick(&outcomes).clone()];
        let second = dice.pick(&outcomes);
        if dice.chance(50) && !moved.contains(second) {
            moved.push(second.clone());
        }
        for outcome in moved {
            roadmap.effects.push(Effect {
                output: output.id.clone(),
                together_with: vec![],
                outcome,
                share: Share(dice.between(most / 400, most / 100) * 100),
                lag: u16::try_from(*dice.pick(&[0i64, 0, 1, 1, 2])).expect("a short lag"),
                confidence: Share(*dice.pick(&[10_000, 9_000, 8_000, 7_500, 6_000, 3_333])),
            });
        }
    }
}

fn add_steps(roadmap: &mut Roadmap, shape: &Shape, dice: &mut Dice) {
    let all_worth: i64 = roadmap.outcomes.iter().map(|outcome| outcome.worth.0).sum();
    let steps = shape.steps.min(usize::from(shape.periods)).min(STEPS.len());
    for (index, name) in STEPS.into_iter().enumerate().take(steps) {
        // equal lengths; where periods are left over, the last step is the longer one
        let length = usize::from(shape.periods) / steps;
        let last = if index + 1 == steps { usize::from(shape.periods) } else { length * (index + 1) } - 1;
        let most = all_worth * shape.step_worth.0 / 10_000;
        roadmap.steps.push(Step {
            id: StepId::try_from(slug(name)).expect("a slug is an id"),
            name: name.into(),
            promise: format!("From here on, \"{name}\" holds even if nothing follows."),
            last_period: Period(u16::try_from(last).expect("a period")),
            least_worth: Points(dice.between(0, most)),
        });
    }
}
