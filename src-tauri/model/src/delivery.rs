//! What follows from the four keys: how each stands and goes on, where speed came at the cost of stability, and what would
//! move the key that is furthest from its target.
//!
//! Everything is in integers: values in thousandths of a unit, ways in basis points. A value is what was measured; where
//! nothing was, what the plan expects of the period, moved by as much as the last measured value lay beside what was
//! expected of its own period. A guard joins a key of speed with one of stability and is broken in a period at whose end
//! the first is better than its baseline and the second worse than its own: the four keys of N. Forsgren, J. Humble and
//! G. Kim ("Accelerate", 2018) are good only together. That it is broken from a baseline on is our judgement.
//!
//! It restricts no plan: effects only ever improve an outcome, so that no choice of a plan can break a guard; what was
//! measured can, and so can a target on the wrong side. Deliberately not here: how it is drawn (see `charts::delivery`).

use std::collections::{BTreeMap, BTreeSet};

use crate::delivery_key::{Key, Scale};
use crate::expected::Believed;
use crate::{
    Capability, Direction, Evaluation, Index, Investment, InvestmentId, Measure, Outcome, OutcomeId, OutputId, Period,
    Roadmap, Share,
};

/// Starts of a plan.
type Starts = BTreeMap<InvestmentId, Period>;

/// What the keys of a roadmap come to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Delivery<'r> {
    /// The keys that are an outcome, in their order.
    pub keys: Vec<Tracked<'r>>,
    /// The pairs of speed and stability of which both are an outcome.
    pub guards: Vec<Guard<'r>>,
    /// What would move each key that is not at its target, the furthest first.
    pub advice: Vec<Advice<'r>>,
}

/// One key and how it goes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tracked<'r> {
    /// The key.
    pub key: Key,
    /// The outcome that is it.
    pub outcome: &'r Outcome,
    /// How its values are drawn.
    pub scale: Scale,
    /// Its value at the end of each period.
    pub values: Vec<At>,
    /// The last period in which it was measured.
    pub measured: Option<Period>,
}

/// The value of a key at the end of a period.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct At {
    /// In thousandths of the unit of its outcome.
    pub value: Measure,
    /// Whether it was measured; else it is expected.
    pub is_measured: bool,
}

/// A key of speed and one of stability.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Guard<'r> {
    /// The key of speed.
    pub speed: Key,
    /// The key of stability.
    pub stability: Key,
    /// The periods in which it is broken, in order of time.
    pub broken: Vec<Breach>,
    /// The first and the last period in which the plan has pushed speed and nothing of it stability.
    pub unguarded: Option<(Period, Period)>,
    /// What of the plan pushes speed, the most first.
    pub faster: Vec<Push<'r>>,
    /// What of the plan pushes stability, the most first.
    pub safer: Vec<Push<'r>>,
}

/// A period in which speed was better than at the beginning, and stability worse.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Breach {
    /// The period.
    pub period: Period,
    /// Whether both were measured; else at least one is expected.
    pub is_measured: bool,
}

/// What would move a key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Advice<'r> {
    /// The key.
    pub key: Key,
    /// Its outcome.
    pub outcome: &'r Outcome,
    /// How much of the way from baseline to target is left, in basis points; above the whole where it is worse than its
    /// baseline.
    pub left: i64,
    /// What of the plan is still to come and moves it most.
    pub planned: Option<Push<'r>>,
    /// What is left out of the plan and would move it most; without a plan, of everything.
    pub left_out: Option<Push<'r>>,
}

/// An investment that moves a key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Push<'r> {
    /// The investment.
    pub investment: &'r Investment,
    /// The capability it raises, and to which level, if it raises one.
    pub raises: Option<(&'r Capability, u8)>,
    /// By how much of the way from baseline to target it moves the key, as expected.
    pub share: Share,
    /// The period at whose end it shows; nothing where it is not planned.
    pub from: Option<Period>,
}

impl Tracked<'_> {
    /// What it is now: what was measured last, else its baseline.
    #[must_use]
    pub fn now(&self) -> Measure {
        let last = self.measured.and_then(|period| self.values.get(period.index()));
        last.map_or(self.outcome.baseline, |at| at.value)
    }

    /// How much of the way from baseline to target is left from a value, in basis points; nothing left beyond the target,
    /// and nothing at all where there is no way.
    #[must_use]
    pub fn left(&self, value: Measure) -> Option<i64> {
        let target = i128::from(self.outcome.target.0);
        let way = target - i128::from(self.outcome.baseline.0);
        if way == 0 {
            return None;
        }
        let left = (target - i128::from(value.0)) * i128::from(Share::WHOLE.0) / way;
        Some(i64::try_from(left.clamp(0, 1_000_000)).expect("it was brought between two numbers"))
    }

    /// How much a value is better than the baseline, in thousandths of the unit; below nothing where it is worse.
    fn gain(&self, value: Measure) -> i128 {
        let gain = i128::from(value.0) - i128::from(self.outcome.baseline.0);
        if self.key.direction() == Direction::Up { gain } else { -gain }
    }
}

impl Guard<'_> {
    /// Whether it is broken in a period.
    #[must_use]
    pub fn is_broken(&self, period: Period) -> bool {
        self.broken.iter().any(|breach| breach.period == period)
    }
}

impl<'r> Delivery<'r> {
    /// What the keys come to with a plan and what it is evaluated to, or without one; nothing where no outcome is a key.
    #[must_use]
    pub fn of(roadmap: &'r Roadmap, planned: Option<(&Starts, &Evaluation)>) -> Option<Self> {
        let index = Index::new(roadmap);
        let keys: Vec<Tracked> =
            Key::ALL.into_iter().filter_map(|key| tracked(&index, key, planned.map(|(_, it)| it))).collect();
        if keys.is_empty() {
            return None;
        }
        let pairs = keys
            .iter()
            .filter(|key| key.key.is_speed())
            .flat_map(|speed| keys.iter().filter(|key| !key.key.is_speed()).map(move |stability| (speed, stability)));
        let guards = pairs.map(|(speed, stability)| guard(&index, speed, stability, planned)).collect();
        let mut advice: Vec<Advice> = keys.iter().filter_map(|key| advice(&index, key, planned)).collect();
        // the sort is stable: of equals the order of the keys decides
        advice.sort_by_key(|advice| std::cmp::Reverse(advice.left));
        Some(Self { keys, guards, advice })
    }

    /// The keys that no outcome is.
    #[must_use]
    pub fn missing(&self) -> Vec<Key> {
        Key::ALL.into_iter().filter(|key| !self.keys.iter().any(|known| known.key == *key)).collect()
    }

    /// One key.
    #[must_use]
    pub fn key(&self, key: Key) -> Option<&Tracked<'r>> {
        self.keys.iter().find(|known| known.key == key)
    }

    /// In how many periods any guard is broken.
    #[must_use]
    pub fn broken_periods(&self) -> BTreeSet<Period> {
        self.guards.iter().flat_map(|guard| &guard.broken).map(|breach| breach.period).collect()
    }
}

fn tracked<'r>(index: &Index<'r>, key: Key, evaluation: Option<&Evaluation>) -> Option<Tracked<'r>> {
    let roadmap = index.roadmap();
    let said = roadmap.key_outcome(key)?;
    let outcome = index.outcome(&said.outcome)?;
    let known = roadmap.measured_of(&outcome.id);
    let progress = evaluation.and_then(|evaluation| evaluation.progress.get(&outcome.id));
    let expected = |period: Period| {
        let progress = progress.and_then(|row| row.get(period.index()).copied()).unwrap_or(Share::ZERO);
        outcome.measure_at(progress.clamp(Share::ZERO, Share::WHOLE))
    };
    let (mut beside, mut measured, mut values) = (0_i128, None, vec![]);
    for period in roadmap.settings.all_periods() {
        let at = match known.and_then(|known| known.values.get(&period)) {
            Some(value) => {
                beside = i128::from(value.0) - i128::from(expected(period).0);
                measured = Some(period);
                At { value: *value, is_measured: true }
            }
            None => {
                let value = i128::from(expected(period).0) + beside;
                let value = value.clamp(i64::MIN.into(), i64::MAX.into());
                let value = Measure(i64::try_from(value).expect("it was brought between two numbers"));
                At { value, is_measured: false }
            }
        };
        values.push(at);
    }
    let scale = roadmap.scale_of(&outcome.id);
    Some(Tracked { key, outcome, scale, values, measured })
}

fn guard<'r>(
    index: &Index<'r>,
    speed: &Tracked<'r>,
    stability: &Tracked<'r>,
    planned: Option<(&Starts, &Evaluation)>,
) -> Guard<'r> {
    let pairs = index.roadmap().settings.all_periods().zip(speed.values.iter().zip(&stability.values));
    let is_broken = |(fast, safe): &(&At, &At)| speed.gain(fast.value) > 0 && stability.gain(safe.value) < 0;
    let broken = pairs
        .filter(|(_, pair)| is_broken(pair))
        .map(|(period, (fast, safe))| Breach { period, is_measured: fast.is_measured && safe.is_measured })
        .collect();
    let pushes = |outcome: &OutcomeId| planned.map_or_else(Vec::new, |planned| pushes(index, outcome, planned));
    let (faster, safer) = (pushes(&speed.outcome.id), pushes(&stability.outcome.id));
    let first = |pushes: &[Push]| pushes.iter().filter_map(|push| push.from).min();
    let last = index.roadmap().settings.last_period();
    let unguarded = match (first(&faster), first(&safer), last) {
        (Some(fast), Some(safe), _) if safe > fast => Some((fast, Period(safe.0 - 1))),
        (Some(fast), None, Some(last)) => Some((fast, last)),
        _ => None,
    };
    Guard { speed: speed.key, stability: stability.key, broken, unguarded, faster, safer }
}

/// What of a plan pushes an outcome, the most first; of equals the earlier.
fn pushes<'r>(index: &Index<'r>, outcome: &OutcomeId, (starts, evaluation): (&Starts, &Evaluation)) -> Vec<Push<'r>> {
    let mut found: Vec<Push> = vec![];
    let counted = evaluation.contributions.iter().filter(|part| part.outcome == *outcome && part.counted > Share::ZERO);
    for part in counted {
        let Some(maker) = index.makers(&part.output).iter().find(|maker| starts.contains_key(&maker.id)) else {
            continue;
        };
        match found.iter_mut().find(|push| push.investment.id == maker.id) {
            Some(push) => {
                push.share += part.counted;
                push.from = push.from.min(Some(part.from));
            }
            None => found.push(Push {
                investment: maker,
                raises: index.raises(maker),
                share: part.counted,
                from: Some(part.from),
            }),
        }
    }
    found.sort_by_key(|push| (std::cmp::Reverse(push.share), push.from));
    found
}

fn advice<'r>(index: &Index<'r>, key: &Tracked<'r>, planned: Option<(&Starts, &Evaluation)>) -> Option<Advice<'r>> {
    let left = key.left(key.now()).filter(|left| *left > 0)?;
    let outcome = key.outcome;
    // what has shown already is in what was measured
    let is_to_come = |push: &Push| push.from > key.measured;
    let coming = planned.and_then(|planned| pushes(index, &outcome.id, planned).into_iter().find(is_to_come));
    let is_planned = |id: &InvestmentId| planned.is_some_and(|(starts, _)| starts.contains_key(id));
    let is_there = |id: &OutputId| planned.is_some_and(|(_, evaluation)| evaluation.output_from.contains_key(id));
    let mut shares: Vec<Push> = vec![];
    let believed = Believed::of(index);
    for effect in index.roadmap().effects.iter().filter(|effect| effect.outcome == outcome.id) {
        if effect.outputs().all(&is_there) {
            continue;
        }
        let missing = effect.outputs().filter(|output| !is_there(output));
        let makers = missing.flat_map(|output| index.makers(output)).filter(|maker| !is_planned(&maker.id));
        for maker in makers {
            let share = believed.expected(effect);
            match shares.iter_mut().find(|push| push.investment.id == maker.id) {
                Some(push) => push.share += share,
                None => shares.push(Push { investment: maker, raises: index.raises(maker), share, from: None }),
            }
        }
    }
    shares.retain(|push| push.share > Share::ZERO);
    // the first of equals, so the order of the roadmap decides
    let left_out = shares.into_iter().rev().max_by_key(|push| push.share);
    Some(Advice { key: key.key, outcome, left, planned: coming, left_out })
}
