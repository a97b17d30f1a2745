//! Tables of the roadmap as they are filled in: what is shown, what was typed, and what came of it.

use std::path::PathBuf;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{AxisName, ChartPicture, TableView, ThemeName};

/// The tables there are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum GridName {
    /// What the organisation can do, with its levels.
    Capabilities,
    /// Work that can be chosen.
    Investments,
    /// How far investments may turn out otherwise than planned.
    Estimates,
    /// Money per period.
    Funds,
    /// People per period.
    Pools,
    /// Metrics that move.
    Outcomes,
    /// Which output moves which outcome.
    Effects,
    /// Plateaus, in order of time.
    Steps,
    /// Rules of the user.
    Rules,
    /// What was measured of outcomes, period by period.
    Measured,
    /// What was promised of investments, and when it was done.
    Commitments,
    /// Whom it concerns.
    Stakeholders,
    /// Where they stand on investments.
    Stances,
    /// What all work goes through.
    Stages,
    /// What each level of a capability adds to a stage.
    Lifts,
    /// What outcomes have to come to.
    Contracts,
    /// What is believed.
    Principles,
    /// From which level on a capability lives a principle.
    Practices,
    /// What has to grow together.
    Themes,
    /// Which capability is part of which theme.
    Companions,
    /// Answers to the seven questions about investments.
    Briefs,
    /// What teams are asked about how they work together.
    Statements,
    /// Which team was asked when.
    Surveys,
    /// What teams answered.
    Answers,
    /// At which level capabilities were said and seen.
    Assessments,
    /// Parts of the whole.
    Zones,
    /// What lies in which zone.
    Placements,
    /// Teams and with whom they talk.
    Teams,
    /// Which investments bring teams together.
    Bridges,
    /// Which level of a skill is expected of which rank.
    Skills,
    /// The ranks of both paths.
    Ranks,
    /// Whom investments ask for, and whom they train.
    Ownerships,
    /// The blades of the management flywheel.
    Blades,
    /// Which blade turns which.
    Influences,
    /// Which investment pushes which blade.
    Pushes,
    /// What moves the business.
    Drivers,
    /// How drivers compare in pairs.
    Comparisons,
    /// How much of which driver each outcome carries.
    DriverLinks,
    /// Which outcome is which of the four keys of delivery.
    Keys,
    /// What tells us how we do, and how soon.
    Loops,
    /// Which investments let which loop tell sooner.
    Shortenings,
    /// Cycles that are over.
    Cycles,
    /// What is believed, and what stands on it.
    Assumptions,
    /// What may happen from outside.
    Circumstances,
    /// Technical debt that takes people.
    Debts,
    /// Which investments repay how much of which debt.
    Repayments,
}

/// Which sign stands before decimals.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum DecimalSignName {
    /// 1,240.5
    #[default]
    Point,
    /// 1 240,5
    Comma,
}

/// Asks for a table.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct ShowGrid {
    /// Which table.
    pub grid: GridName,
    /// How its numbers are written.
    #[serde(default)]
    #[ts(optional, as = "Option<DecimalSignName>")]
    pub decimal_sign: DecimalSignName,
}

/// A column of a table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct GridColumn {
    /// Its name for programs: "next", "fund:build", "period:3".
    pub key: String,
    /// Its name.
    pub header: String,
    /// "text", "note", "choice", "name", "level", "whole", "money", "people", "percent", "measure" or "period".
    pub kind: String,
    /// Unit of its cells, or nothing.
    pub unit: String,
    /// What can be chosen, or names that are known.
    pub choices: Vec<String>,
    /// Whether it is worked out, and cannot be typed.
    pub is_computed: bool,
}

/// A cell of a table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct GridCell {
    /// As it is shown, and as it can be typed.
    pub text: String,
    /// As a program reads it: numbers in full with a decimal point.
    pub value: String,
}

/// A row of a table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct GridRow {
    /// Id of what it is about.
    pub id: String,
    /// One cell per column.
    pub cells: Vec<GridCell>,
    /// Its axis, if it has one: rows are shown in groups by it.
    pub axis: Option<AxisName>,
    /// What is to be looked at in it, as a sentence; empty if nothing is.
    pub notice: String,
}

/// A group of rows of a table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct GridGroup {
    /// The axis its rows are on.
    pub axis: AxisName,
    /// What they come to together: "now 1.6 → 2.4, target 3.0".
    pub summary: String,
}

/// A table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct GridView {
    /// Its name.
    pub title: String,
    /// What it says, in one sentence.
    pub sentence: String,
    /// Its columns.
    pub columns: Vec<GridColumn>,
    /// Its rows, in groups where it has groups, else in the order of the roadmap.
    pub rows: Vec<GridRow>,
    /// Its groups; empty if it has none.
    pub groups: Vec<GridGroup>,
    /// Sums under the columns; empty if there are none.
    pub totals: Vec<String>,
    /// Whether its rows are those of another table, so that none can be added here.
    pub has_fixed_rows: bool,
}

/// A row that is there or new.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct TypedCell {
    /// Id of the row; nothing for a new row.
    #[serde(default)]
    pub row: Option<String>,
    /// Which of the new rows, from 0; nothing for a row that is there.
    #[serde(default)]
    pub new_row: Option<u32>,
    /// Key of the column.
    pub column: String,
    /// What was typed; empty clears the cell.
    pub text: String,
}

/// Changes a table: all at once, as one step to undo.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct EditGrid {
    /// Which table.
    pub grid: GridName,
    /// What was typed.
    #[serde(default)]
    pub cells: Vec<TypedCell>,
    /// How many rows are added.
    #[serde(default)]
    pub new_rows: u32,
    /// Ids of the rows that are removed.
    #[serde(default)]
    pub removed: Vec<String>,
    /// How numbers are written where the typed cells do not show it.
    #[serde(default)]
    #[ts(optional, as = "Option<DecimalSignName>")]
    pub decimal_sign: DecimalSignName,
    /// Whether to say what would happen, and change nothing.
    #[serde(default)]
    #[ts(optional, as = "Option<bool>")]
    pub preview: bool,
}

/// A typed cell that could not be read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct UnreadableCell {
    /// Id of its row; nothing if the row could not be added.
    pub row: Option<String>,
    /// Which of the new rows it was in, if it was in one.
    pub new_row: Option<u32>,
    /// Key of the column; empty if it is about the whole row.
    pub column: String,
    /// What was typed.
    pub text: String,
    /// Why it cannot be read, as a sentence.
    pub reason: String,
}

/// What changing a table came to, or would come to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct GridEdited {
    /// What was done: "Changed 12 cells in Funds."
    pub sentence: String,
    /// Whether the document is different now.
    pub is_changed: bool,
    /// Ids of the new rows; nothing for one that could not be added.
    pub added: Vec<Option<String>>,
    /// Cells that could not be read. The others went in.
    pub unreadable: Vec<UnreadableCell>,
    /// What goes with the removed rows.
    pub consequences: Vec<String>,
    /// What was assumed or made along with it.
    pub notes: Vec<String>,
}

/// Reads the rows of a table in a file, for a paste.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ReadRows {
    /// The CSV or XLSX file.
    pub path: PathBuf,
    /// How numbers are to be written in the rows.
    #[serde(default)]
    pub decimal_sign: DecimalSignName,
}

/// The rows of a table in a file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct RowsRead {
    /// Name of the file.
    pub file_name: String,
    /// Its cells, row by row, without rows that have nothing in them.
    pub rows: Vec<Vec<String>>,
}

/// Writes a table to a file. The ending of its name says the format: xlsx or csv.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WriteGrid {
    /// The file to write.
    pub path: PathBuf,
    /// Which table.
    pub grid: GridName,
}

/// Pastes a piece of a spreadsheet into a table: all at once, as one step to undo.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct PasteGrid {
    /// Which table.
    pub grid: GridName,
    /// The cells, row by row; the first row holds the headers.
    pub rows: Vec<Vec<String>>,
    /// How numbers are written where the cells do not show it.
    #[serde(default)]
    #[ts(optional, as = "Option<DecimalSignName>")]
    pub decimal_sign: DecimalSignName,
    /// Whether to say what would happen, and change nothing.
    #[serde(default)]
    #[ts(optional, as = "Option<bool>")]
    pub preview: bool,
}

/// Where a pasted column goes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct PastedColumn {
    /// Its header as pasted.
    pub header: String,
    /// The column it goes to; nothing if it is not understood.
    pub column: Option<String>,
}

/// A pasted row that could not be read as a whole.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct UnreadablePaste {
    /// Its number, from 1 with the header.
    pub row: u32,
    /// Why, as a sentence.
    pub reason: String,
}

/// What a paste came to, or would come to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct GridPasted {
    /// Whether the first row is a header; if not, nothing was done.
    pub has_header: bool,
    /// "12 new, 5 changed, 1 unreadable (row 7: Level: “two” is not a level …)."
    pub sentence: String,
    /// Where each column goes.
    pub columns: Vec<PastedColumn>,
    /// The first rows as pasted, without the header.
    pub first_rows: Vec<Vec<String>>,
    /// What cannot be read.
    pub unreadable: Vec<UnreadablePaste>,
    /// The edit itself, with each cell that cannot be read.
    pub edited: Option<GridEdited>,
}

/// Draws the loads of funds and pools under the columns of their tables.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct ShowLoads {
    /// Theme of the window.
    pub theme: ThemeName,
    /// Which of the two: "funds" or "pools".
    pub grid: GridName,
    /// Where the columns of the periods begin, in px.
    pub left: f64,
    /// How wide each of them is, in px.
    pub column: f64,
    /// How wide the whole picture is, in px.
    pub width: f64,
}

/// The loads of funds or pools as a picture under the table.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct LoadsView {
    /// What it shows, in one sentence.
    pub sentence: String,
    /// The picture; nothing without a plan, or without any fund or pool.
    pub picture: Option<ChartPicture>,
    /// The same in figures.
    pub table: Option<TableView>,
}
