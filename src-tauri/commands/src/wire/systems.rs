//! The systems a roadmap can make use of, as they stand.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// All systems.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct SystemsView {
    /// All of them in one sentence.
    pub sentence: String,
    /// One line for each, in order of number.
    pub lines: Vec<SystemLine>,
}

/// One system.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct SystemLine {
    /// Its number with its letter: "S12".
    pub number: String,
    /// Its name.
    pub name: String,
    /// Whether the roadmap makes use of it.
    pub state: SystemState,
    /// The same in words.
    pub state_in_words: String,
    /// Its key figure; empty where it is not in use.
    pub figure: String,
    /// Where it is switched on and seen.
    pub place: SystemPlace,
}

/// Whether a system is made use of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum SystemState {
    /// The roadmap makes use of it.
    InUse,
    /// The roadmap could make use of it.
    NotInUse,
}

/// The table, chart or list in which a system is switched on and seen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum SystemPlace {
    /// The table of capabilities.
    Capabilities,
    /// The table of investments.
    Investments,
    /// The table of estimates.
    Estimates,
    /// Funds and pools, and what one more would buy.
    Limits,
    /// The chain from activities to outcomes.
    Flow,
    /// The table of effects.
    Effects,
    /// The table of steps.
    Steps,
    /// Measured values and their trajectories.
    Measured,
    /// What was promised and done.
    Commitments,
    /// What is left out, and the price of yes.
    LeftOut,
    /// What is wrong or missing.
    Problems,
    /// Stakeholders and their stances.
    Stakeholders,
    /// Stages and what gets through them.
    Stages,
    /// Contracts on outcomes.
    Contracts,
    /// Rules of the user.
    Rules,
    /// Themes and what of them does not count.
    Themes,
    /// Principles and what lives them.
    Principles,
    /// What is known of each investment as a product.
    Briefs,
    /// Surveys of teams.
    Surveys,
    /// Assessments of capabilities.
    Knowing,
    /// Zones and what happens in them.
    Zones,
    /// Teams, and which of them have to talk.
    Teams,
    /// Skills, ranks and who can own what.
    Skills,
    /// Blades and how they turn.
    Flywheel,
    /// Drivers, and which outcomes carry them.
    Drivers,
    /// The four keys of delivery.
    Delivery,
    /// Feedback loops and how soon they tell.
    Feedback,
    /// Cycles that are over, and what becomes possible next.
    Cycles,
    /// Assumptions, and which to test first.
    Assumptions,
    /// What may happen from outside.
    Circumstances,
    /// Technical debt and when it tips.
    Debt,
    /// Earlier versions.
    Versions,
    /// The pages the plan is presented on.
    Present,
}
