//! The Plan screen: everything it shows, in one record.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::ObjectRef;

/// The Plan screen of the open document.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct PlanScreen {
    /// The open document.
    pub document: DocumentView,
    /// The sentence that says what the plan comes to; or what is missing if there is no plan.
    pub headline: String,
    /// The scorecard, left to right. Empty if there is no plan.
    pub cards: Vec<Card>,
    /// What was proven. Absent if there is no plan.
    pub proof: Option<ProofView>,
    /// The roadmap drawn at the size asked for. Absent if there is no plan.
    pub chart: Option<ChartPicture>,
    /// What is not in the plan, in the order of the roadmap; what the CTO excluded comes last.
    pub left_out: Vec<LeftOutLine>,
    /// Pins and exclusions.
    pub decisions: Vec<DecisionLine>,
    /// What is wrong or missing in the roadmap; those that block planning first.
    pub problems: Vec<ProblemLine>,
    /// Whether the plan was made from the roadmap as it is now.
    pub is_current: bool,
    /// Whether this is the answer to a what-if, and not what the document holds.
    pub is_what_if: bool,
    /// How many investments the roadmap has.
    pub investment_count: u32,
}

/// The open document, without its path: the window never sees one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct DocumentView {
    /// Name of the roadmap.
    pub name: String,
    /// Name of the file, or nothing while it has never been saved under a name.
    pub file_name: Option<String>,
    /// Whether it holds sample data.
    pub is_sample: bool,
    /// What is counted at the stages: "changes"; nothing while nobody has said it.
    pub stage_unit: String,
    /// When the file was last written, as ISO 8601 text.
    pub saved: String,
    /// Whether the file holds everything; if not, the rest is safe on this computer.
    pub is_saved: bool,
    /// Why the file could not be written the last time, as a sentence.
    pub trouble: Option<String>,
    /// That edits of last time which the file did not hold are restored, as a sentence, until the next edit.
    pub recovered_edits: Option<String>,
    /// Whether it was opened for reading alone.
    pub is_read_only: bool,
    /// What the next undo takes back: "Pin “SSO” to Q3 2027".
    pub undo: Option<String>,
    /// What the next redo does again.
    pub redo: Option<String>,
    /// When the plan was made, as ISO 8601 text, if there is one.
    pub planned: Option<String>,
}

/// One number of the scorecard with its bullet bar.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct Card {
    /// What is counted: "value", "spend", "people", "outcomes", "investments".
    pub id: String,
    /// Its name: "Value".
    pub label: String,
    /// The number in words: "412 pts".
    pub text: String,
    /// What it is measured against: "of €6.5 M", "best possible (proven)".
    pub detail: String,
    /// Length of the bar, 0 to 1.
    pub fill: f64,
    /// Place of the tick (the bound or the limit), 0 to 1, if there is one.
    pub tick: Option<f64>,
    /// Whether a limit is exceeded.
    pub is_over: bool,
}

/// What was proven about the plan.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct ProofView {
    /// "proven", "bounded" or "stopped".
    pub state: String,
    /// "best possible (proven)".
    pub sentence: String,
}

/// A chart as drawn for the window.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct ChartPicture {
    /// The picture, the very one that is exported.
    pub svg: String,
    /// Width in px.
    pub width: f64,
    /// Height in px; may be more than asked for, and then scrolls.
    pub height: f64,
    /// Everything on it that can be pointed at, in tab order.
    pub marks: Vec<MarkView>,
    /// Where the periods are, on a chart that things can be moved on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub columns: Option<PeriodColumns>,
    /// The same as a table.
    pub table: TableView,
}

/// A chart as its file would show it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct ChartPreview {
    /// The picture, the very one that is written.
    pub svg: String,
    /// Width in px.
    pub width: f64,
    /// Height in px.
    pub height: f64,
}

/// Something on a chart that can be pointed at.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct MarkView {
    /// Kind and id: "investment:trunk-based-delivery".
    pub id: String,
    /// "investment", "step", "load", "output", "outcome" …
    pub kind: String,
    /// Its full name for a screen reader.
    pub name: String,
    /// Short lines for the hint that follows the pointer; the first is its title.
    pub hint: Vec<String>,
    /// Where it is.
    pub area: MarkArea,
    /// Which lane it is in, from the top; arrows up and down move between lanes.
    pub lane: u32,
    /// Ids of the marks it is linked with.
    pub links: Vec<String>,
}

/// The columns of the periods on a chart, in px from its top left corner: all of the same width, side by side.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct PeriodColumns {
    /// Left edge of the first.
    pub left: f64,
    /// Width of each.
    pub width: f64,
    /// How many there are.
    pub count: u32,
    /// Where investments are: the top edge of that area.
    pub top: f64,
    /// Its bottom edge.
    pub bottom: f64,
}

/// A rectangle on a chart, in px from its top left corner.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct MarkArea {
    /// Left edge.
    pub x: f64,
    /// Top edge.
    pub y: f64,
    /// Width.
    pub width: f64,
    /// Height.
    pub height: f64,
}

/// A table: the twin of every chart.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct TableView {
    /// What it shows.
    pub title: String,
    /// Names of the columns.
    pub columns: Vec<String>,
    /// Rows with one cell per column.
    pub rows: Vec<Vec<String>>,
}

/// One of the five axes, as named in data.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum AxisName {
    /// How work is done.
    Methods,
    /// How systems are built.
    Architecture,
    /// How decisions are taken.
    Management,
    /// How people are arranged.
    Organization,
    /// What people can do.
    Skills,
}

/// One investment that is not in the plan.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct LeftOutLine {
    /// Id of the investment.
    pub investment: String,
    /// Its name.
    pub name: String,
    /// Its axis.
    pub axis: AxisName,
    /// A few words: "2.0 FTE Platform short in Q3 2027".
    pub reason: String,
    /// Whether the CTO excluded it.
    pub is_excluded: bool,
}

/// One decision of the CTO.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct DecisionLine {
    /// Id of the investment.
    pub investment: String,
    /// Its name.
    pub name: String,
    /// "pin", "lock" or "exclude".
    pub kind: String,
    /// "Pinned to Q3 2027".
    pub text: String,
    /// For a pin or a lock: number of the period in which it starts, from 0.
    pub start: Option<u16>,
}

/// One problem in the roadmap.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct ProblemLine {
    /// Whether planning has to wait until it is mended.
    pub blocks: bool,
    /// Stable code, snake case.
    pub code: String,
    /// Where it is: the noun and the id.
    pub subject: String,
    /// What is wrong.
    pub message: String,
    /// What to do.
    pub hint: String,
    /// The thing it is about, if it is about one that is there.
    pub object: Option<ObjectRef>,
}
