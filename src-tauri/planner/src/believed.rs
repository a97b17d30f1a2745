//! What is expected of an effect, as the planner works it out: share, confidence and the assumptions that carry it.
//!
//! The second opinion to `model::expected`, written from its words and sharing no code with it: basis points, rounded
//! half up after each factor, assumptions in order of id. Deliberately not here: when an effect comes true.

use model::assumption::Finding;
use model::{Assumption, AssumptionId, Effect, OutputId, Roadmap};

use crate::instance::WHOLE;

/// What an effect stands on.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Footing {
    /// Share of the way in basis points.
    pub share: i64,
    /// How sure the effect itself is, in basis points.
    pub confidence: i64,
    /// The assumptions that carry it, as places among those of [`Grounds`].
    pub grounds: Vec<usize>,
}

/// An assumption as numbers.
#[derive(Debug, Clone)]
pub(crate) struct Ground {
    /// What it is called in the roadmap, for what is drawn by it.
    pub id: AssumptionId,
    /// Its factor as things stand, in basis points.
    pub factor: i64,
    /// Whether it may still turn out either way.
    pub is_open: bool,
}

/// The assumptions of a roadmap in order of id.
#[derive(Debug)]
pub(crate) struct Grounds<'r> {
    /// Each with the outputs of the investment it names, if it names one.
    sorted: Vec<(&'r Assumption, Option<&'r [OutputId]>)>,
}

impl<'r> Grounds<'r> {
    pub(crate) fn of(roadmap: &'r Roadmap) -> Self {
        let made = |id| roadmap.investment(id).map_or(&[][..], |investment| &investment.outputs);
        let mut sorted: Vec<(&Assumption, Option<&[OutputId]>)> =
            roadmap.assumptions.iter().map(|one| (one, one.investment.as_ref().map(made))).collect();
        sorted.sort_by(|(a, _), (b, _)| a.id.cmp(&b.id));
        Self { sorted }
    }

    /// All of them as numbers.
    pub(crate) fn numbers(&self) -> Vec<Ground> {
        let ground = |(one, _): &(&Assumption, _)| {
            let stated = one.confidence.0.clamp(0, WHOLE);
            let factor = match one.finding {
                Finding::Open => stated,
                Finding::Held => WHOLE,
                Finding::Failed => 0,
            };
            Ground { id: one.id.clone(), factor, is_open: one.finding == Finding::Open && stated < WHOLE }
        };
        self.sorted.iter().map(ground).collect()
    }

    /// What an effect stands on.
    pub(crate) fn footing(&self, effect: &Effect) -> Footing {
        let carrying = self.sorted.iter().enumerate().filter(|(_, (one, made))| carries(one, *made, effect));
        Footing {
            share: effect.share.0,
            confidence: effect.confidence.0,
            grounds: carrying.map(|(place, _)| place).collect(),
        }
    }
}

/// Whether an effect fits everything that an assumption names, and that is something.
fn carries(one: &Assumption, made: Option<&[OutputId]>, effect: &Effect) -> bool {
    let by_investment = made.map(|made| effect.outputs().any(|output| made.contains(output)));
    let by_output = one.output.as_ref().map(|id| effect.outputs().any(|output| output == id));
    let by_outcome = one.outcome.as_ref().map(|id| effect.outcome == *id);
    let said: Vec<bool> = [by_investment, by_output, by_outcome].into_iter().flatten().collect();
    !said.is_empty() && said.into_iter().all(|fits| fits)
}

impl Footing {
    /// What is expected with these factors, in basis points of the way.
    pub(crate) fn expected(&self, factor: impl Fn(usize) -> i64) -> i64 {
        let belief = self.grounds.iter().fold(self.confidence, |belief, place| scaled(belief, factor(*place)));
        scaled(self.share, belief)
    }
}

/// One part of another in basis points, rounded half up: at most 10^4 times 10^4.
fn scaled(part: i64, of: i64) -> i64 {
    (part * of + WHOLE / 2) / WHOLE
}

#[cfg(test)]
mod tests {
    use model::calendar::YearMonth;
    use model::expected::Believed;
    use model::{Index, Investment, InvestmentKind, Share};

    use super::*;
    use crate::numbers::Numbers;

    fn id<I: TryFrom<String>>(name: &str, number: usize) -> I {
        I::try_from(format!("{name}-{number}")).ok().expect("an id")
    }

    /// Four investments with an output each, twelve effects and up to five assumptions of every kind.
    fn any(numbers: &mut Numbers) -> Roadmap {
        let mut roadmap = Roadmap::empty("Any", "EUR", YearMonth::new(2027, 1).expect("a month"));
        let investment = |place: usize| Investment {
            id: id("investment", place),
            name: String::new(),
            axis: model::Axis::Methods,
            kind: InvestmentKind::Enable,
            duration: 1,
            not_before: None,
            done_by: None,
            cost: vec![],
            effort: vec![],
            outputs: vec![id("output", place)],
            note: String::new(),
        };
        roadmap.investments = (0..4).map(investment).collect();
        for _ in 0..12 {
            let output = numbers.between(0, 3);
            roadmap.effects.push(Effect {
                output: id("output", output),
                together_with: if numbers.between(0, 3) == 0 { vec![id("output", (output + 1) % 4)] } else { vec![] },
                outcome: id("outcome", numbers.between(0, 2)),
                share: Share(numbers.amount(0, 10_000)),
                lag: 0,
                confidence: Share(numbers.amount(0, 10_000)),
            });
        }
        for place in 0..numbers.between(0, 5) {
            let mut one = Assumption::open(id("assumption", 9 - place), String::new());
            // five is nothing that is there
            one.investment = (numbers.between(0, 2) == 0).then(|| id("investment", numbers.between(0, 5)));
            one.output = (numbers.between(0, 2) == 0).then(|| id("output", numbers.between(0, 3)));
            one.outcome = (numbers.between(0, 1) == 0).then(|| id("outcome", numbers.between(0, 2)));
            one.confidence = Share(numbers.amount(0, 10_000));
            one.finding = Finding::ALL[numbers.between(0, 5).min(2)];
            roadmap.assumptions.push(one);
        }
        roadmap
    }

    #[test]
    fn the_planner_expects_of_every_effect_what_the_model_does() {
        let (mut numbers, mut carried) = (Numbers::new(26), 0);
        for _ in 0..500 {
            let roadmap = any(&mut numbers);
            let index = Index::new(&roadmap);
            let (believed, grounds) = (Believed::of(&index), Grounds::of(&roadmap));
            let factors = grounds.numbers();
            for effect in &roadmap.effects {
                let footing = grounds.footing(effect);
                carried += footing.grounds.len();
                assert_eq!(footing.expected(|place| factors[place].factor), believed.expected(effect).0, "{effect:?}");
                assert_eq!(footing.grounds.len(), believed.carrying(effect).count());
            }
        }
        assert!(carried > 1_000, "{carried}");
    }
}
