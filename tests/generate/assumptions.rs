//! Assumptions of every finding, on investments, outputs and outcomes: made last and from a stream of their own, so
//! that what a seed gave before stays what it was.

use model::assumption::Finding;
use model::{Assumption, AssumptionId, Roadmap, Share};

use super::{Dice, Shape};

pub(super) fn add(roadmap: &mut Roadmap, shape: &Shape, seed: u64) {
    let mut dice = Dice::new(seed ^ 0xA550_3A71_0B1E_F5D3);
    for number in 0..shape.assumptions {
        let id = AssumptionId::try_from(format!("assumption-{number}")).expect("a valid id");
        let mut one = Assumption::open(id, format!("Assumption {number}"));
        // now and then it names nothing, and carries nothing
        if dice.chance(40) && !roadmap.investments.is_empty() {
            one.investment = Some(dice.pick(&roadmap.investments).id.clone());
        }
        if dice.chance(35) && !roadmap.outputs.is_empty() {
            one.output = Some(dice.pick(&roadmap.outputs).id.clone());
        }
        if dice.chance(50) && !roadmap.outcomes.is_empty() {
            one.outcome = Some(dice.pick(&roadmap.outcomes).id.clone());
        }
        one.confidence = Share(*dice.pick(&[10_000, 9_000, 7_500, 6_667, 3_333, 1, 0]));
        one.finding = *dice.pick(&[Finding::Open, Finding::Open, Finding::Open, Finding::Held, Finding::Failed]);
        roadmap.assumptions.push(one);
    }
}
