//! The plan in many futures: what is asked, and what comes of it.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::FactLine;

/// Asks how sure the plan is.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields, default)]
#[ts(export)]
pub struct SimulateRequest {
    /// How many futures to draw, 100 to 100,000; without it 10,000.
    pub runs: Option<u32>,
    /// The seed they are drawn from; without it 1. The same seed draws the same futures.
    #[ts(type = "number | null")]
    pub seed: Option<u64>,
    /// By how many percent the cost of each investment without an estimate may be lower or higher, up to 100.
    pub assume_percent: Option<u16>,
    /// Up to how many periods longer each investment without an estimate may take.
    pub overrun: Option<u16>,
    /// Whether to look for a plan that holds better in bad futures: that takes longer.
    pub robust: bool,
}

/// The plan in many futures.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct Simulation {
    /// What it comes to, in one sentence; if nothing is estimated, what to add.
    pub sentence: String,
    /// Whether anything is uncertain. If not, every future is the plan, and what follows is empty.
    pub is_uncertain: bool,
    /// How many futures were drawn.
    pub runs: u32,
    /// The seed they were drawn from.
    #[ts(type = "number")]
    pub seed: u64,
    /// "10,000 simulated futures": and what was assumed, if anything was.
    pub how: String,
    /// The value of the plan over all futures.
    pub value: ValueSpread,
    /// Value up to the end of each period.
    pub fan: Vec<FanPeriod>,
    /// When steps are reached, in their order.
    pub steps: Vec<FutureStep>,
    /// Whether outcomes reach their targets, in the order of the roadmap.
    pub outcomes: Vec<FutureOutcome>,
    /// What becomes of the investments of the plan, the least sure first.
    pub investments: Vec<FutureInvestment>,
    /// What moves the value most, the widest first; all beyond ten together as the last.
    pub swings: Vec<SwingLine>,
    /// What each spike is worth.
    pub spikes: Vec<SpikeLine>,
    /// The plan that holds best in bad futures, if it was looked for.
    pub robust: Option<RobustPlan>,
    /// Whether all of it is there; not so if it was stopped.
    pub is_complete: bool,
}

/// The value of a plan over many futures, in millionths of a point.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct ValueSpread {
    /// If everything comes out as planned.
    #[ts(type = "number")]
    pub planned: i64,
    /// The mean of all futures.
    #[ts(type = "number")]
    pub mean: i64,
    /// Standard error of the mean.
    #[ts(type = "number")]
    pub mean_error: i64,
    /// One future in ten is worth less.
    #[ts(type = "number")]
    pub tenth: i64,
    /// Standard error of that.
    #[ts(type = "number")]
    pub tenth_error: i64,
    /// Mean of the worst tenth of the futures.
    #[ts(type = "number")]
    pub worst_tenth: i64,
    /// All of it in words.
    pub text: String,
}

/// Value up to the end of one period, in millionths of a point.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct FanPeriod {
    /// Its name.
    pub period: String,
    /// If everything comes out as planned.
    #[ts(type = "number")]
    pub planned: i64,
    /// At the percentiles 2.5, 10, 25, 50, 75, 90 and 97.5.
    #[ts(type = "Array<number>")]
    pub percentiles: Vec<i64>,
}

/// When everything that the plan finishes within a step is there.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct FutureStep {
    /// Id of the step.
    pub step: String,
    /// Its name.
    pub name: String,
    /// When the plan has it all.
    pub planned: String,
    /// The share of the futures that have it all by then, in basis points.
    #[ts(type = "number")]
    pub by_then: i64,
    /// Standard error of the share, in basis points.
    #[ts(type = "number")]
    pub error: i64,
    /// By when half of the futures have it all; empty if fewer ever do.
    pub half: String,
    /// By when 8 of 10 have it all; empty if fewer ever do.
    pub most: String,
    /// "8 of 10 futures reach step 1, “Ship weekly”, by Q2 2027; half of all by Q2 2027, 8 of 10 by Q3 2027".
    pub text: String,
}

/// Whether an outcome reaches its target.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct FutureOutcome {
    /// Id of the outcome.
    pub outcome: String,
    /// Its name.
    pub name: String,
    /// The period by whose end the plan reaches the target; the last one if it does not.
    pub by: String,
    /// The share of the futures that are at the target by then, in basis points.
    #[ts(type = "number")]
    pub reached: i64,
    /// Standard error of the share, in basis points.
    #[ts(type = "number")]
    pub error: i64,
    /// Progress at the end if everything comes out as planned, in basis points.
    #[ts(type = "number")]
    pub planned: i64,
    /// Mean progress at the end over all futures, in basis points.
    #[ts(type = "number")]
    pub mean: i64,
    /// All of it in words.
    pub text: String,
}

/// What becomes of an investment of the plan.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct FutureInvestment {
    /// Id of the investment.
    pub investment: String,
    /// Its name.
    pub name: String,
    /// The share of the futures in which it is done as soon as planned, in basis points.
    #[ts(type = "number")]
    pub in_time: i64,
    /// The share in which it is done at all, in basis points.
    #[ts(type = "number")]
    pub done: i64,
    /// "done in 8 of 10 futures, as soon as planned in 6 of 10 futures".
    pub text: String,
}

/// The value with one input at its ends.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct SwingLine {
    /// "Cost of Modular core".
    pub name: String,
    /// The input at its low end: "€300k", "not feasible".
    pub low: String,
    /// The input at its high end.
    pub high: String,
    /// Value at the low end, in millionths of a point.
    #[ts(type = "number")]
    pub at_low: i64,
    /// Value at the high end, in millionths of a point.
    #[ts(type = "number")]
    pub at_high: i64,
    /// "952 pts at €300k, 861 pts at €660k".
    pub text: String,
}

/// What it is worth to know early whether something is feasible.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct SpikeLine {
    /// Id of the spike.
    pub investment: String,
    /// Its name.
    pub name: String,
    /// Whether the plan does it; if not, its worth is that of putting it into the plan.
    pub is_planned: bool,
    /// Expected value with its knowledge minus without, in millionths of a point.
    #[ts(type = "number")]
    pub value: i64,
    /// Standard error of the value.
    #[ts(type = "number")]
    pub value_error: i64,
    /// Money that is on average not spent in vain, in minor units.
    #[ts(type = "number")]
    pub saved: i64,
    /// Standard error of the money.
    #[ts(type = "number")]
    pub saved_error: i64,
    /// All of it in words.
    pub text: String,
}

/// The plan that holds best in bad futures.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct RobustPlan {
    /// What it comes to, in one sentence.
    pub sentence: String,
    /// Whether it is another plan than the one that is stored.
    pub is_other: bool,
    /// How many plans were compared.
    pub compared: u32,
    /// The plan that is stored.
    pub plan: ValueSpread,
    /// The one that holds best.
    pub best: ValueSpread,
    /// What is different in it.
    pub lines: Vec<FactLine>,
}
