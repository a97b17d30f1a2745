//! What is uncertain about an instance, by index: from the estimates, shocks and assumptions of a roadmap.

use std::collections::BTreeMap;

use model::{InvestmentId, Roadmap, ShockEffect, WorthCounts};

use super::chance::{ONE, key};
use super::course::in_parts;
use crate::believed::{Footing, Ground};
use crate::formulation::{Behind, Formulation, Limit};

/// What is uncertain about one item. Without anything it is certain.
#[derive(Debug, Clone, Default)]
pub(super) struct About {
    /// What its chances are drawn by.
    pub key: u64,
    /// Lowest and highest cost, as parts of the likely one.
    pub cost: Option<(f64, f64)>,
    /// Shortest and longest duration, around the likely one.
    pub duration: Option<(usize, usize)>,
    /// The least and the most it may move, as parts of what is expected.
    pub effect: Option<(f64, f64)>,
    /// Of 65,536 numbers, how many mean that it is not feasible.
    pub fails: u32,
    /// The item that shows that.
    pub spike: Option<usize>,
}

/// Something that happens from outside in some futures.
#[derive(Debug, Clone)]
pub(super) struct Happens {
    pub key: u64,
    /// Of 65,536 numbers, how many mean that it happens.
    pub chance: u32,
    pub first: usize,
    pub last: usize,
    /// The resource that loses, and how many basis points of it.
    pub loss: Option<(usize, i64)>,
    /// By how many periods it delays what would start meanwhile.
    pub delay: u32,
}

/// An assumption in futures: in each it either holds or it does not, for all that stands on it.
#[derive(Debug, Clone)]
pub(super) struct Held {
    pub key: u64,
    /// Its factor as things stand, in basis points.
    pub factor: i64,
    /// Of 65,536 numbers, how many mean that it fails; nothing if it is settled.
    pub fails: Option<u32>,
}

/// What is uncertain about an instance.
#[derive(Debug, Clone, Default)]
pub(super) struct Uncertainty {
    pub items: Vec<About>,
    pub happens: Vec<Happens>,
    /// Whether each resource is money: only that is scaled by a cost.
    pub is_money: Vec<bool>,
    /// Whether each outcome is worth something once.
    pub is_once: Vec<bool>,
    /// The items behind each share of each outcome.
    pub makers: Vec<Vec<Vec<usize>>>,
    /// The assumptions, in order of id.
    pub held: Vec<Held>,
    /// What each share of each outcome stands on, where any of that is open.
    pub footings: Vec<Vec<Option<Footing>>>,
}

impl Uncertainty {
    /// Reads the estimates and shocks of a roadmap that has no blocking problem.
    pub(super) fn of(roadmap: &Roadmap, formulation: &Formulation, seed: u64) -> Self {
        let index: BTreeMap<&InvestmentId, usize> =
            formulation.investments.iter().enumerate().map(|(i, id)| (id, i)).collect();
        let mut items: Vec<About> = formulation
            .investments
            .iter()
            .map(|id| About { key: key(seed, "investment", id.as_str()), ..About::default() })
            .collect();
        for estimate in &roadmap.estimates {
            let Some(i) = index.get(&estimate.investment).copied() else { continue };
            let likely = formulation.instance.items[i].duration;
            let about = &mut items[i];
            let part = |share: model::Share| crate::float::amount(share.0) / 10_000.0;
            let parts = |range: Option<model::FactorRange>| {
                range.filter(|range| range.low < range.high).map(|range| (part(range.low), part(range.high)))
            };
            (about.cost, about.effect) = (parts(estimate.cost), parts(estimate.effect));
            about.duration = estimate
                .duration
                .map(|range| (usize::from(range.shortest).min(likely), usize::from(range.longest).max(likely)))
                .filter(|(shortest, longest)| shortest < longest);
            about.fails = ONE - in_parts(estimate.feasible.0);
            about.spike = estimate.spike.as_ref().and_then(|spike| index.get(spike).copied());
        }
        let resource = |wanted: &Limit| formulation.limits.iter().position(|limit| limit == wanted);
        let happens = roadmap.shocks.iter().map(|shock| {
            let (loss, delay) = match &shock.effect {
                ShockEffect::FundCut { fund, share } => {
                    (resource(&Limit::Fund(fund.clone())).map(|resource| (resource, share.0)), 0)
                }
                ShockEffect::PoolLoss { pool, share } => {
                    (resource(&Limit::Pool(pool.clone())).map(|resource| (resource, share.0)), 0)
                }
                ShockEffect::Delay { periods } => (None, u32::from(*periods)),
            };
            Happens {
                key: key(seed, "shock", shock.id.as_str()),
                chance: in_parts(shock.chance.0),
                first: shock.first.index(),
                last: shock.last.index(),
                loss,
                delay,
            }
        });
        let is_once = |outcome: &model::OutcomeId| {
            roadmap.outcome(outcome).is_some_and(|outcome| outcome.counts == WorthCounts::Once)
        };
        let all_makers = |behind: &Behind| -> Vec<usize> {
            let makers = behind.outputs.iter().flat_map(|output| roadmap.makers(output));
            makers.filter_map(|maker| index.get(&maker.id).copied()).collect()
        };
        let held = |ground: &Ground| Held {
            key: key(seed, "assumption", ground.id.as_str()),
            factor: ground.factor,
            fails: ground.is_open.then(|| ONE - in_parts(ground.factor)),
        };
        let is_open = |place: &usize| formulation.grounds[*place].is_open;
        let open_footing = |behind: &Behind| behind.footing.grounds.iter().any(is_open).then(|| behind.footing.clone());
        Self {
            items,
            happens: happens.collect(),
            is_money: formulation.limits.iter().map(|limit| matches!(limit, Limit::Fund(_))).collect(),
            is_once: formulation.sources.iter().map(|(outcome, _)| is_once(outcome)).collect(),
            held: formulation.grounds.iter().map(held).collect(),
            footings: formulation.sources.iter().map(|(_, shares)| shares.iter().map(open_footing).collect()).collect(),
            makers: formulation.sources.iter().map(|(_, shares)| shares.iter().map(all_makers).collect()).collect(),
        }
    }
}
