//! The nouns of Cairn: a roadmap, a plan for it, the problems in it, and the independent check of a plan.
//!
//! Deliberately not here: files, clocks, SQL, solvers, pixels, windows. Everything is plain data and
//! pure functions over it. Start at [`roadmap::Roadmap`], then [`find_problems`], [`plan::Plan`] and
//! [`check_plan`].

pub mod alignment;
pub mod altitude;
pub mod axis;
pub mod brief;
pub mod calendar;
pub mod capability;
pub mod check_plan;
pub mod commitment;
pub mod contract;
pub mod coverage;
pub mod credit;
pub mod decision;
pub mod dependencies;
pub mod difference;
pub mod digest;
pub mod effect;
pub mod estimate;
pub mod evaluation;
pub mod find_problems;
pub mod formula;
pub mod fund;
pub mod futures;
pub mod id;
pub mod index;
pub mod investment;
pub mod language;
pub mod maturity;
pub mod measured;
mod messages;
pub mod need;
pub mod needs_graph;
pub mod outcome;
pub mod output;
pub mod period;
pub mod plan;
pub mod pool;
pub mod principle;
pub mod problem;
pub mod repair;
pub mod roadmap;
pub mod rule;
pub mod rule_cost;
pub mod scenario;
pub mod shock;
pub mod stage;
pub mod stakeholder;
pub mod step;
pub mod story;
pub mod support;
pub mod systems;
pub mod text;
pub mod theme;
pub mod throughput;
pub mod units;
pub mod verdict;
pub mod what_if;
pub mod words;

pub use altitude::Altitude;
pub use axis::Axis;
pub use brief::Brief;
pub use calendar::{Calendar, PeriodLength};
pub use capability::Capability;
pub use check_plan::{BrokenRule, check_plan};
pub use commitment::Commitment;
pub use contract::{Contract, Threshold};
pub use decision::Decision;
pub use dependencies::Dependencies;
pub use difference::{Comparison, Difference, DifferenceKind, OutcomeShift, Shift, difference, plan_difference};
pub use effect::Effect;
pub use estimate::{CostRange, DurationRange, Estimate};
pub use evaluation::{Contribution, Evaluation};
pub use find_problems::find_problems;
pub use fund::Fund;
pub use futures::Futures;
pub use id::{
    CapabilityId, FundId, InvalidId, InvestmentId, OutcomeId, OutputId, PoolId, PrincipleId, RuleId, ShockId, StageId,
    StakeholderId, StepId, ThemeId,
};
pub use index::Index;
pub use investment::{Effort, FundCost, Investment, InvestmentKind};
pub use measured::{Measured, ProgressBand};
pub use need::{Need, NeedOn};
pub use outcome::{Direction, Outcome, WorthCounts};
pub use output::{MadeBy, Output, OutputKind};
pub use period::Period;
pub use plan::{LeftOut, LeftOutReason, Plan, Proof};
pub use pool::Pool;
pub use principle::{Practice, Principle};
pub use problem::{Problem, Severity};
pub use roadmap::{Roadmap, Settings};
pub use rule::{Among, GateLevel, Rule, RuleCategory, RuleKind, Strictness};
pub use rule_cost::RuleCost;
pub use scenario::{Scenario, ScenarioPlan};
pub use shock::{Shock, ShockEffect};
pub use stage::{Lift, Stage};
pub use stakeholder::{Stakeholder, Stance};
pub use step::Step;
pub use story::{OwnTitle, Page, PageChart};
pub use theme::{Companion, Theme};
pub use units::{Fte, Measure, Money, Points, Share, Value};
pub use verdict::{Says, Verdict};
pub use what_if::{Adjust, Change, Changed, Misread, Overlay};
