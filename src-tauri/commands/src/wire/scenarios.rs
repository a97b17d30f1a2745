//! Scenarios that are kept under a name, and decisions that are recorded on what is left out.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Keeps a what-if under a name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct KeepScenario {
    /// The what-if, as it was typed.
    pub text: String,
    /// Its name; without it, one is made of the text.
    #[serde(default)]
    #[ts(optional)]
    pub name: Option<String>,
}

/// Names the scenario a request is about.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct ScenarioRequest {
    /// Its name, in any case.
    pub scenario: String,
    /// Seconds after which the best plan found is kept, where it is planned; without it the usual limit.
    #[serde(default)]
    #[ts(optional)]
    pub time_limit_seconds: Option<f64>,
}

/// Gives a scenario another name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct RenameScenario {
    /// Its name so far.
    pub scenario: String,
    /// Its name from now on.
    pub name: String,
}

/// A scenario in a list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct ScenarioLine {
    /// Its name.
    pub name: String,
    /// The changes, as one would type them; nothing where they cannot be read any more.
    pub text: Option<String>,
    /// The changes as a sentence.
    pub sentence: String,
    /// What it came to when it was planned last: "847 pts, best possible (proven)"; or that it was not.
    pub summary: String,
    /// How much more or less than the plan: "−105 pts (−11 %)"; empty where that is not known or nothing.
    pub change: String,
    /// Whether that is of the roadmap as it is now.
    pub is_current: bool,
    /// Why it can no longer be planned, as a sentence.
    pub problem: Option<String>,
    /// When it was kept, as ISO 8601 text.
    pub kept: String,
}

/// All scenarios, in the order in which they were kept.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct ScenarioList {
    /// What the plan itself comes to: "952 pts, best possible (proven)"; nothing without a plan.
    pub base: Option<String>,
    /// The scenarios.
    pub scenarios: Vec<ScenarioLine>,
}

/// A scenario that was kept, renamed or removed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct ScenarioChanged {
    /// Its name now.
    pub name: String,
    /// What was done, as a sentence.
    pub sentence: String,
}

/// What can be said to an investment that is left out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum SaysName {
    /// It is not done.
    No,
    /// Not now: it is looked at again.
    NotNow,
    /// It is done, and its price is paid.
    Yes,
}

/// Records a decision on an investment, in place of an earlier one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct RecordVerdict {
    /// Id of the investment.
    pub investment: String,
    /// What is said to it.
    pub says: SaysName,
    /// Number of the period in which it is looked at again, from 0; for "not now" only.
    #[serde(default)]
    #[ts(optional)]
    pub look_again: Option<u16>,
    /// Why; may be empty.
    #[serde(default)]
    #[ts(optional, as = "Option<String>")]
    pub reason: String,
}

/// A recorded decision.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct VerdictLine {
    /// Id of the investment.
    pub investment: String,
    /// Its name; its id if it is no longer there.
    pub name: String,
    /// What was said to it.
    pub says: SaysName,
    /// The same in words: "Not now, look again in Q3 2027".
    pub text: String,
    /// Number of the period in which it is looked at again.
    pub look_again: Option<u16>,
    /// Why; may be empty.
    pub reason: String,
    /// On which day: "21 Nov 2026".
    pub decided: String,
    /// Whether it is time to look at it again.
    pub is_due: bool,
}

/// A period by its number and name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct PeriodChoice {
    /// Its number, from 0.
    pub period: u16,
    /// "Q3 2027".
    pub name: String,
}

/// All recorded decisions.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct VerdictList {
    /// What there is to look at again, and how many there are, as a sentence.
    pub sentence: String,
    /// What is due first, then in the order in which they were recorded.
    pub verdicts: Vec<VerdictLine>,
    /// The periods in which something can be looked at again: those that have not begun.
    pub periods: Vec<PeriodChoice>,
}

/// A decision that was recorded or taken away.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct VerdictChanged {
    /// What was done, as a sentence.
    pub sentence: String,
}
