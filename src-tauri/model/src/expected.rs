//! What is expected of an effect, and what makes it so: the one place where shares, confidences and assumptions meet.
//!
//! Expected is the share of the way, times the confidence in the effect itself, times the factor of every assumption
//! that carries it: its confidence while it is open, the whole once it held, nothing once it failed. Assumptions are
//! taken as independent of one another and of the effect. Everything is in basis points, and after each factor rounded
//! half away from zero, assumptions in the order of their ids: first the belief (confidence times assumptions), then
//! the share of it. The planner has the same arithmetic a second time, as it has that of evaluation
//! (`planner::believed`).
//!
//! How complete a brief is and whether an investment proves feasible are no factors of it: the first is laid on top by
//! [`crate::brief::trusted`], the second is drawn in [`crate::futures`]. Deliberately not here: when effects come true,
//! and what progress is worth (see [`crate::Evaluation`]).

use std::collections::BTreeSet;

use crate::assumption::Finding;
use crate::{Assumption, AssumptionId, Effect, Index, Investment, OutputId, Roadmap, Share};

/// The assumptions of a roadmap made ready to be multiplied in.
#[derive(Debug)]
pub struct Believed<'r> {
    /// In order of id; those that carry nothing are absent.
    grounds: Vec<Ground<'r>>,
}

/// One assumption with what its investment makes.
#[derive(Debug)]
struct Ground<'r> {
    assumption: &'r Assumption,
    factor: Share,
    /// The outputs of the investment it names, if it names one.
    made: Option<BTreeSet<&'r OutputId>>,
}

/// What makes up the expected part of one effect.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Factors<'r> {
    /// How much of the way the effect covers if everything holds.
    pub share: Share,
    /// How sure we are of the effect itself.
    pub confidence: Share,
    /// The assumptions that carry it, each with its factor.
    pub assumptions: Vec<(&'r Assumption, Share)>,
    /// All of it multiplied: what is expected.
    pub expected: Share,
}

impl<'r> Believed<'r> {
    /// The assumptions as they stand.
    #[must_use]
    pub fn of(index: &Index<'r>) -> Self {
        Self::supposing(index, |_| None)
    }

    /// The assumptions as they stand, but for those of which something else is supposed.
    #[must_use]
    pub fn supposing(index: &Index<'r>, suppose: impl Fn(&AssumptionId) -> Option<Finding>) -> Self {
        let ground = |assumption: &'r Assumption| {
            let factor = match suppose(&assumption.id) {
                None => assumption.factor(),
                Some(Finding::Open) => assumption.confidence.clamp(Share::ZERO, Share::WHOLE),
                Some(Finding::Held) => Share::WHOLE,
                Some(Finding::Failed) => Share::ZERO,
            };
            let made = match &assumption.investment {
                None => None,
                Some(id) => Some(index.investment(id)?.outputs.iter().collect()),
            };
            assumption.names_something().then_some(Ground { assumption, factor, made })
        };
        let mut grounds: Vec<Ground> = index.roadmap().assumptions.iter().filter_map(ground).collect();
        // the sort is stable: of two with one id the first of the roadmap comes first
        grounds.sort_by_key(|ground| &ground.assumption.id);
        Self { grounds }
    }

    /// The assumptions that carry an effect, in order of id, each with its factor.
    pub fn carrying<'b>(&'b self, effect: &'b Effect) -> impl Iterator<Item = (&'r Assumption, Share)> + use<'b, 'r> {
        self.grounds.iter().filter(|ground| ground.carries(effect)).map(|ground| (ground.assumption, ground.factor))
    }

    /// How sure we are of an effect with all it stands on, in basis points.
    #[must_use]
    pub fn confidence(&self, effect: &Effect) -> Share {
        self.carrying(effect).fold(effect.confidence, |belief, (_, factor)| belief.of(factor))
    }

    /// What is expected of an effect, in basis points of the way.
    #[must_use]
    pub fn expected(&self, effect: &Effect) -> Share {
        effect.share.of(self.confidence(effect))
    }

    /// What is expected of an effect, and what makes it so.
    #[must_use]
    pub fn factors(&self, effect: &Effect) -> Factors<'r> {
        Factors {
            share: effect.share,
            confidence: effect.confidence,
            assumptions: self.carrying(effect).collect(),
            expected: self.expected(effect),
        }
    }
}

impl Ground<'_> {
    fn carries(&self, effect: &Effect) -> bool {
        let assumption = self.assumption;
        assumption.outcome.as_ref().is_none_or(|outcome| *outcome == effect.outcome)
            && assumption.output.as_ref().is_none_or(|wanted| effect.outputs().any(|output| output == wanted))
            && self.made.as_ref().is_none_or(|made| effect.outputs().any(|output| made.contains(output)))
    }
}

/// The effects of a roadmap with their assumptions in their confidence: without its assumptions they are expected to bring
/// the same.
#[must_use]
pub fn with_beliefs(roadmap: &Roadmap) -> Vec<Effect> {
    if roadmap.assumptions.is_empty() {
        return roadmap.effects.clone();
    }
    let index = Index::new(roadmap);
    let believed = Believed::of(&index);
    let with_belief = |effect: &Effect| Effect { confidence: believed.confidence(effect), ..effect.clone() };
    roadmap.effects.iter().map(with_belief).collect()
}

/// The effects that an assumption carries, in the order of the roadmap.
pub fn carried<'a, 'r: 'a>(index: &'a Index<'r>, assumption: &'a Assumption) -> impl Iterator<Item = &'r Effect> + 'a {
    let made = assumption.investment.as_ref().map(|id| {
        let outputs = index.investment(id).map_or(&[][..], |item: &Investment| &item.outputs);
        outputs.iter().collect::<BTreeSet<_>>()
    });
    let ground = Ground { assumption, factor: Share::WHOLE, made };
    let is_carried = move |effect: &&Effect| assumption.names_something() && ground.carries(effect);
    index.roadmap().effects.iter().filter(is_carried)
}
