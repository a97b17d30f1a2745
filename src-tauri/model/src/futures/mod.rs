//! What simulation says about a plan: how its value spreads over many futures, and what moves it most.
//!
//! Plain figures, each sampled one with its standard error. They are found by the planner, drawn by the charts and
//! put into words by commands; none of the three knows the others, so what they share is here. `said` has the words
//! that screens, charts and the command line share.

mod said;

pub use said::{Said, natural};

use crate::{AssumptionId, InvestmentId, OutcomeId, Period, Share, ShockId, StepId, Value};

/// The percentiles of a fan, in hundredths of a percent: the ends of the bands of 95, 80 and 50 %, and the median.
pub const PERCENTILES: [u32; 7] = [250, 1_000, 2_500, 5_000, 7_500, 9_000, 9_750];

/// A plan in many futures.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Futures {
    /// How many futures were drawn.
    pub runs: u32,
    /// The seed they were drawn from: the same seed draws the same futures.
    pub seed: u64,
    /// What was assumed about investments that have no estimate of their own.
    pub assumed: Option<Assumed>,
    /// Value up to the end of each period if everything comes out as planned.
    pub plan: Vec<Value>,
    /// Value up to the end of each period at each of the [`PERCENTILES`], over all futures.
    pub fan: Vec<[Value; 7]>,
    /// What the plan is worth over all futures.
    pub spread: Spread,
    /// When steps are reached, in the order of the roadmap; those for which the plan does something.
    pub steps: Vec<StepFutures>,
    /// Whether outcomes reach their targets, in the order of the roadmap.
    pub outcomes: Vec<OutcomeFutures>,
    /// What becomes of the investments of the plan, in order of id.
    pub investments: Vec<InvestmentFutures>,
    /// What moves the value most, the widest first; at most ten, and all others together as the last.
    pub swings: Vec<Swing>,
    /// What each spike is worth, in the order of the estimates.
    pub spikes: Vec<SpikeWorth>,
}

/// An assumption about every investment that has no estimate of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Assumed {
    /// Costs may be lower or higher by this part.
    pub cost: Share,
    /// Work may take up to so many periods more.
    pub overrun: u16,
}

/// The value of a plan over many futures.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Spread {
    /// Its mean.
    pub mean: Value,
    /// Standard error of the mean.
    pub mean_error: Value,
    /// One future in ten is worth less than this.
    pub tenth: Value,
    /// Standard error of the tenth.
    pub tenth_error: Value,
    /// Mean of the worst tenth of the futures: the conditional value at risk at 10 %
    /// (R. T. Rockafellar and S. Uryasev, *Optimization of conditional value-at-risk*, 2000).
    pub worst_tenth: Value,
}

/// So many futures of all, as a share, with its standard error.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Chance {
    /// The share of the futures, in basis points.
    pub share: Share,
    /// Its standard error, in basis points.
    pub error: Share,
}

/// When everything that the plan finishes within a step is there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StepFutures {
    /// The step.
    pub step: StepId,
    /// When the plan has it all.
    pub planned: Period,
    /// The futures that have it all by then.
    pub by_then: Chance,
    /// The period by whose end half of the futures have it all; nothing if fewer ever do.
    pub half: Option<Period>,
    /// The period by whose end 8 of 10 have it all; nothing if fewer ever do.
    pub most: Option<Period>,
    /// The futures that ever have it all.
    pub ever: Chance,
}

/// Whether an outcome reaches its target.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OutcomeFutures {
    /// The outcome.
    pub outcome: OutcomeId,
    /// Its date: when the plan reaches the target, or the last period if it does not.
    pub by: Period,
    /// The futures that are at the target by then.
    pub reached: Chance,
    /// Progress at the end if everything comes out as planned.
    pub planned: Share,
    /// Mean progress at the end over all futures.
    pub mean: Share,
    /// Standard error of the mean.
    pub mean_error: Share,
}

/// What becomes of one investment of the plan.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InvestmentFutures {
    /// The investment.
    pub investment: InvestmentId,
    /// The futures in which it is done as soon as planned.
    pub in_time: Chance,
    /// The futures in which it is done at all.
    pub done: Chance,
}

/// The total value with one input at its ends, and everything else as planned.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Swing {
    /// What is varied.
    pub input: Input,
    /// Value with the input at its low end: the cheapest, the shortest, the weakest, not feasible, no shock, failed.
    pub at_low: Value,
    /// Value with the input at its high end: the dearest, the longest, the strongest, feasible, the shock, held.
    pub at_high: Value,
}

impl Swing {
    /// How far the value moves.
    #[must_use]
    pub fn width(&self) -> Value {
        Value((self.at_high.0 - self.at_low.0).abs())
    }
}

/// Something uncertain that simulation varies.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Input {
    /// The cost of an investment.
    Cost(InvestmentId),
    /// Its duration.
    Duration(InvestmentId),
    /// How much its outputs move outcomes.
    Effect(InvestmentId),
    /// Whether it proves feasible.
    Feasible(InvestmentId),
    /// Whether a shock happens.
    Shock(ShockId),
    /// Whether an assumption holds.
    Assumption(AssumptionId),
    /// So many others, all at their low or their high ends.
    Others(usize),
}

/// What it is worth to know early whether something is feasible.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SpikeWorth {
    /// The spike.
    pub spike: InvestmentId,
    /// Nothing if the plan does it. Otherwise when it would begin: the plan is compared with itself with the spike in it, and
    /// what it shows waiting for it.
    pub would_begin: Option<Period>,
    /// What it shows the feasibility of, in order of id.
    pub shows: Vec<InvestmentId>,
    /// Expected value with its knowledge minus without, over the same futures.
    pub value: Value,
    /// Standard error of the value.
    pub value_error: Value,
    /// Money that is on average not spent on what does not prove feasible.
    pub saved: crate::Money,
    /// Standard error of the money.
    pub saved_error: crate::Money,
}

/// Another plan that holds better in bad futures.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Robust {
    /// How many plans were compared, the plan itself included.
    pub compared: usize,
    /// What is expected of the plan itself.
    pub plan: Spread,
    /// What is expected of the best of them.
    pub best: Spread,
    /// The value of the best if everything comes out as planned.
    pub best_planned: Value,
    /// The starts of the best; those of the plan where none is better.
    pub starts: std::collections::BTreeMap<InvestmentId, Period>,
}

/// The roadmap with what is assumed about investments that have no estimate of their own: costs from `cost` below to
/// `cost` above, and up to `overrun` periods more.
#[must_use]
pub fn assume(roadmap: &crate::Roadmap, assumed: Assumed) -> crate::Roadmap {
    let mut fuller = roadmap.clone();
    let known: std::collections::BTreeMap<&InvestmentId, usize> =
        roadmap.estimates.iter().enumerate().map(|(place, estimate)| (&estimate.investment, place)).collect();
    for investment in &roadmap.investments {
        let place = known.get(&investment.id).copied().unwrap_or(fuller.estimates.len());
        if place == fuller.estimates.len() {
            fuller.estimates.push(crate::Estimate::certain(investment.id.clone()));
        }
        let estimate = &mut fuller.estimates[place];
        if assumed.cost != Share::ZERO && estimate.cost.is_none() && investment.total_cost() != crate::Money::ZERO {
            let low = Share((Share::WHOLE - assumed.cost).0.max(0));
            let high = Share((Share::WHOLE + assumed.cost).0.min(crate::estimate::MAX_FACTOR.0));
            estimate.cost = Some(crate::FactorRange { low, high });
        }
        if assumed.overrun > 0 && estimate.duration.is_none() {
            let longest = investment
                .duration
                .saturating_add(assumed.overrun)
                .min(crate::roadmap::MAX_PERIODS.max(investment.duration));
            estimate.duration = Some(crate::DurationRange { shortest: investment.duration, longest });
        }
    }
    fuller
}
