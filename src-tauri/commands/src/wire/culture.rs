//! What teams answered about culture and safety.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A score of culture or safety.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct CultureScore {
    /// "culture" or "safety".
    pub about: String,
    /// Mean in hundredths, 100 to 700.
    #[ts(type = "number")]
    pub mean: i64,
    /// By how much it changed since the survey before, in hundredths; nothing where that is not known.
    #[ts(type = "number | null")]
    pub change: Option<i64>,
    /// Its third of the scale: "low", "middle" or "high".
    pub band: String,
    /// All of it in words.
    pub text: String,
}

/// A team with what is shown of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct CultureTeam {
    /// Its name.
    pub name: String,
    /// Its latest scores; empty where none is shown.
    pub scores: Vec<CultureScore>,
    /// How many of its surveys are not shown, because too few people answered.
    pub hidden: u32,
}

/// What would help where a statement is weak.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct CultureAdvice {
    /// Id of the statement.
    pub statement: String,
    /// The statement.
    pub name: String,
    /// Its mean in hundredths.
    #[ts(type = "number")]
    pub mean: i64,
    /// What would help, in one sentence.
    pub text: String,
}

/// How culture and safety stand.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct CultureView {
    /// All of it in one sentence.
    pub sentence: String,
    /// How many people have to have answered a survey for it to be shown.
    pub least_group: u16,
    /// The scores over all teams.
    pub scores: Vec<CultureScore>,
    /// The teams in the order of their first surveys.
    pub teams: Vec<CultureTeam>,
    /// What would help, the weakest statement first.
    pub advice: Vec<CultureAdvice>,
}

/// What became of adding the usual statements.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct StatementsAdded {
    /// What was done, in one sentence.
    pub sentence: String,
    /// How many were added.
    pub added: u32,
}

/// How many people have to have answered a survey for it to be shown.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct SetLeastGroup {
    /// 3 to 100.
    pub people: u16,
}

/// What became of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct GroupSet {
    /// What was done, in one sentence.
    pub sentence: String,
}
