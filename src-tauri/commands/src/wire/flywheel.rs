//! How the management flywheel turns.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A blade over time.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct FlywheelBlade {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Where it stands today, in hundredths of a point, 0 to 10,000.
    #[ts(type = "number")]
    pub today: i64,
    /// Where it stands at the end of each period, in hundredths of a point.
    #[ts(type = "number[]")]
    pub by_period: Vec<i64>,
}

/// The flywheel at the end of a step.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct FlywheelStep {
    /// Name of the step.
    pub name: String,
    /// The speed then, in hundredths of a point.
    #[ts(type = "number")]
    pub speed: i64,
    /// Ids of the blades that are the weakest then; none where all stand alike.
    pub weakest: Vec<String>,
    /// All of it in words.
    pub text: String,
}

/// What an investment does to the speed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct FlywheelTurn {
    /// Id of the investment.
    pub investment: String,
    /// Its name.
    pub name: String,
    /// Whether it is in the plan.
    pub is_planned: bool,
    /// In the plan: the speed in the end that would be missing without it. Left out: what it would add, begun as early
    /// as it may. In hundredths of a point.
    #[ts(type = "number")]
    pub by: i64,
    /// The same in words, with its sign.
    pub text: String,
}

/// How the management flywheel turns.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct FlywheelView {
    /// All of it in one sentence.
    pub sentence: String,
    /// The speed today, in hundredths of a point; nothing where there is no blade.
    #[ts(type = "number | null")]
    pub today: Option<i64>,
    /// The speed at the end of each period, in hundredths of a point.
    #[ts(type = "number[]")]
    pub speed: Vec<i64>,
    /// Whether it comes to rest when nothing pushes.
    pub is_stable: bool,
    /// The blades in their order.
    pub blades: Vec<FlywheelBlade>,
    /// The end of each step, where there is a plan.
    pub steps: Vec<FlywheelStep>,
    /// What the investments do to the speed, the fastest first.
    pub turns: Vec<FlywheelTurn>,
}

/// What became of adding the usual blades.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct BladesAdded {
    /// What was done, in one sentence.
    pub sentence: String,
    /// How many were added.
    pub added: u32,
}
