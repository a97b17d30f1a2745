//! What commands answer when it is neither a screen nor an inspector.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A file that was written. The window is told its name, never its path.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct FileWritten {
    /// Name of the file, without its folder.
    pub file_name: String,
}

/// A table that was imported.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct TableImported {
    /// How many investments were added.
    pub added: u32,
    /// "Added 12 investments; one row was left out."
    pub sentence: String,
    /// Rows that could not be read and were left out, with reasons.
    pub unreadable: Vec<UnreadableRow>,
    /// Rows whose investment was there already; it was left as it is.
    pub already_there: Vec<UnreadableRow>,
    /// What was assumed where the table says nothing, a sentence each.
    pub assumptions: Vec<String>,
    /// Columns whose headers were not understood.
    pub ignored_columns: Vec<String>,
}

/// A row of a table that was not added.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct UnreadableRow {
    /// Number of the row as the spreadsheet shows it; the header has its own.
    pub row: u32,
    /// Why.
    pub reason: String,
}

/// A plan that was made and stored.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct PlanMade {
    /// What it comes to, in one sentence.
    pub sentence: String,
    /// How much more or less than the plan before it is worth: "−9 pts"; nothing if there was none.
    pub change: Option<String>,
    /// Whether the document changed while the search ran, so that the plan was not stored.
    pub is_stale: bool,
}

/// A stored plan that was checked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PlanChecked {
    /// Whether every rule holds and every figure is right.
    pub is_right: bool,
    /// What is broken, in sentences.
    pub broken: Vec<String>,
    /// What was checked, in one sentence.
    pub sentence: String,
}

/// Version, engine and licences.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct About {
    /// Version of Cairn.
    pub version: String,
    /// What else there is to say, a line each.
    pub lines: Vec<String>,
}

/// A plan as one record, for other programs.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct PlanRecord {
    /// Name of the roadmap.
    pub name: String,
    /// Value in millionths of a point.
    pub value: i64,
    /// No plan is worth more than this, in millionths of a point.
    pub bound: Option<i64>,
    /// (bound − value) / value; nothing without a bound, or if the plan is worth nothing.
    pub gap: Option<f64>,
    /// "proven", "bounded" or "stopped".
    pub proof: String,
    /// The same in words: "best possible (proven)".
    pub proof_in_words: String,
    /// Money spent, in minor units.
    pub spend: i64,
    /// First period of each investment that is done, from 0, by id.
    pub starts: BTreeMap<String, u16>,
    /// What is left out, with the reason.
    pub left_out: Vec<LeftOutRecord>,
    /// The steps and what they gain.
    pub steps: Vec<StepRecord>,
    /// What is used per period: minor units by fund, hundredths of an FTE by pool.
    pub r#use: UseRecord,
    /// What made the plan.
    pub made_by: String,
}

/// An investment that is left out.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct LeftOutRecord {
    /// Its id.
    pub investment: String,
    /// Why, in one sentence.
    pub reason: String,
}

/// A step of a plan.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct StepRecord {
    /// Its name.
    pub name: String,
    /// Its first period, from 0.
    pub first: u16,
    /// Its last period, from 0.
    pub last: u16,
    /// Worth gained in it, undiscounted, for one period, in millionths of a point.
    pub gain: i64,
    /// Investments that finish in it, by id.
    pub investments: Vec<String>,
}

/// What a plan uses.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct UseRecord {
    /// Minor units per period, by id of the fund.
    pub funds: BTreeMap<String, Vec<i64>>,
    /// Hundredths of an FTE per period, by id of the pool.
    pub pools: BTreeMap<String, Vec<i64>>,
}
