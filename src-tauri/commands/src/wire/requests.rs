//! What can be asked, one record per command. Unknown fields are refused.
//!
//! Requests that need a file carry a `path`. The window never sends one: it asks, and the desktop puts
//! in the path that the native dialog gave.

use std::path::PathBuf;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{OrderName, OverName, SimulateRequest};

/// A request without content.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EmptyRequest {}

/// Theme of a picture.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum ThemeName {
    /// Dark ink on white.
    #[default]
    Light,
    /// Light ink on black.
    Dark,
}

/// Which chart.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum ChartName {
    /// The sequenced roadmap.
    Roadmap,
    /// Activities, outputs, outcomes.
    Flow,
    /// Value over time in many futures.
    Fan,
    /// What moves the value most.
    Tornado,
    /// What becomes different in a scenario.
    Difference,
    /// Value as it comes in, beside another plan.
    ValueCurve,
    /// What each budget buys.
    Frontier,
    /// What is left out, and what yes would cost.
    PriceOfYes,
    /// What each investment brings of the whole.
    Shares,
    /// Levels of the capabilities.
    Maturity,
    /// What has to come first.
    Needs,
    /// Loads of the funds.
    Budget,
    /// Loads of the pools.
    People,
    /// What was measured of outcomes, beside what the plan expects.
    Trajectories,
    /// What was promised, and what is done.
    Commitments,
    /// Who has power, interest and a stance, and who has to be won.
    Stakeholders,
    /// The plan in five numbers.
    Scorecard,
    /// What gets through each stage, and which limits.
    Throughput,
    /// What outcomes are held to, and whether the plan is there by then.
    Contracts,
    /// Which principles are lived, and by what.
    Principles,
    /// What grows together, and what of it does not count.
    Alignment,
    /// What is known of each investment as a product.
    Briefs,
    /// How teams work together, and what would help.
    Culture,
    /// What is said and what is seen of capabilities.
    Knowing,
    /// What happens in which zone.
    Zones,
    /// Which teams have to talk, and which do.
    Congruence,
    /// Who can own what on the two paths.
    Skills,
    /// How the management flywheel turns.
    Flywheel,
    /// What drives the business, and which outcomes carry it.
    Drivers,
    /// The four keys of delivery, and whether speed came at the cost of stability.
    Delivery,
    /// How soon feedback comes, and of what none does.
    Feedback,
    /// What becomes possible next, and what came of the cycles that are over.
    Cycles,
    /// What is believed, and what of it to test first.
    Assumptions,
    /// What is owed, what it takes of people, and when leaving it tips.
    Debt,
}

impl ChartName {
    /// Whether it shows the plan beside something else.
    #[must_use]
    pub fn compares(self) -> bool {
        matches!(self, Self::Difference | Self::ValueCurve | Self::Frontier | Self::PriceOfYes | Self::Shares)
    }

    /// Whether it can be drawn without any plan.
    #[must_use]
    pub fn stands_alone(self) -> bool {
        matches!(
            self,
            Self::Maturity
                | Self::Needs
                | Self::Commitments
                | Self::Stakeholders
                | Self::Contracts
                | Self::Throughput
                | Self::Principles
                | Self::Alignment
                | Self::Briefs
                | Self::Culture
                | Self::Knowing
                | Self::Zones
                | Self::Congruence
                | Self::Skills
                | Self::Flywheel
                | Self::Drivers
                | Self::Delivery
                | Self::Feedback
                | Self::Cycles
                | Self::Assumptions
                | Self::Debt
        )
    }
}

/// Size of an exported picture.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub enum SizeName {
    /// A wide slide.
    #[default]
    #[serde(rename = "16:9")]
    Wide,
    /// A classic slide.
    #[serde(rename = "4:3")]
    Classic,
    /// Paper, landscape.
    A4,
    /// Paper, landscape.
    A3,
}

/// Draws the Plan screen.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct ShowPlan {
    /// Theme of the window.
    pub theme: ThemeName,
    /// Width of the chart area in px, 320 to 8,000.
    pub width: f64,
    /// Height of the chart area in px, 240 to 8,000.
    pub height: f64,
    /// How large its texts are, in percent of the usual, 100 to 200: a large window is read from farther away.
    #[serde(default)]
    #[ts(optional, as = "Option<u16>")]
    pub text_size: Option<u16>,
    /// Which chart to draw.
    pub chart: ChartName,
    /// Whether to show the last answer to a what-if in place of the plan, if it is about the document as it is.
    #[serde(default)]
    #[ts(optional, as = "Option<bool>")]
    pub what_if: bool,
}

/// Plans the open document.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields, default)]
#[ts(export)]
pub struct MakePlan {
    /// Seconds after which the best plan found is kept; without it the usual limit.
    pub time_limit_seconds: Option<f64>,
    /// Work after which the best plan found is kept, in place of seconds: the same document has the same plan then,
    /// on any machine and whatever was planned before. A million units take about a second.
    #[ts(optional, as = "Option<u32>")]
    pub work: Option<u32>,
    /// Whether it is made because of the last edit: then one undo takes back both.
    pub after_edit: bool,
}

/// Asks for one investment.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct InvestmentRequest {
    /// Id of the investment.
    pub investment: String,
}

/// Pins an investment to a period.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct PinRequest {
    /// Id of the investment.
    pub investment: String,
    /// Number of the period in which it starts, from 0.
    pub start: u16,
}

/// Makes a new document.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NewDocument {
    /// Where.
    pub path: PathBuf,
    /// Whether it starts with the sample instead of nothing.
    #[serde(default)]
    pub sample: bool,
    /// Whether the user chose the place. The window makes untitled documents in a place of its own.
    #[serde(default)]
    pub is_named: bool,
}

/// Opens a document.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OpenDocument {
    /// The document.
    pub path: PathBuf,
    /// Whether the user knows it by this name; not so for documents that have never been saved.
    #[serde(default = "yes")]
    pub is_named: bool,
    /// Whether it is only read: nothing is kept of it, and it may be open elsewhere.
    #[serde(default)]
    pub to_read: bool,
}

/// Opens what a document holds as a new document.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OpenCopy {
    /// The document to read.
    pub path: PathBuf,
    /// The document to make.
    pub document: PathBuf,
    /// Whether the user chose the place of the document.
    #[serde(default)]
    pub is_named: bool,
}

fn yes() -> bool {
    true
}

/// A request about one file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ChosenPath {
    /// The file.
    pub path: PathBuf,
}

/// A roadmap to be read from a JSON file into a new document.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ChosenRoadmap {
    /// The file to read.
    pub path: PathBuf,
    /// The document to make.
    pub document: PathBuf,
    /// Whether the user chose the place of the document.
    #[serde(default)]
    pub is_named: bool,
}

/// A table of investments to be added to the open document.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ImportTable {
    /// The CSV or XLSX file to read.
    pub path: PathBuf,
    /// Whether to add the readable rows although others are not.
    #[serde(default)]
    pub skip_unreadable: bool,
}

/// Writes a chart to a file. The ending of its name says the format: svg, png, pdf or csv.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ExportChart {
    /// The file to write.
    pub path: PathBuf,
    /// Which chart.
    pub chart: ChartName,
    /// How large.
    #[serde(default)]
    pub size: SizeName,
    /// In which theme; light unless asked otherwise, whatever the window shows.
    #[serde(default)]
    pub theme: ThemeName,
    /// The scenario to compare with, where a chart compares.
    #[serde(default)]
    pub scenario: Option<String>,
    /// The what-if to compare with, in place of a scenario.
    #[serde(default)]
    pub what_if: Option<String>,
    /// What the value curve is drawn over.
    #[serde(default)]
    pub over: OverName,
    /// In which order the price of yes lists what is left out.
    #[serde(default)]
    pub order: OrderName,
    /// Seconds that proving each answer on the chart may take; without them, answers are searched for.
    #[serde(default)]
    pub proof_seconds: Option<f64>,
    /// Which futures fan and tornado show; without it the usual ones.
    #[serde(default)]
    pub futures: SimulateRequest,
}

/// Asks for a chart as its file would show it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct PreviewChart {
    /// Which chart.
    pub chart: ChartName,
    /// How large.
    #[serde(default)]
    #[ts(as = "Option<SizeName>", optional)]
    pub size: SizeName,
    /// In which theme; light unless asked otherwise.
    #[serde(default)]
    #[ts(as = "Option<ThemeName>", optional)]
    pub theme: ThemeName,
    /// The scenario to compare with, where a chart compares.
    #[serde(default)]
    #[ts(optional)]
    pub scenario: Option<String>,
    /// The what-if to compare with, in place of a scenario.
    #[serde(default)]
    #[ts(optional)]
    pub what_if: Option<String>,
    /// What the value curve is drawn over.
    #[serde(default)]
    #[ts(as = "Option<OverName>", optional)]
    pub over: OverName,
    /// In which order the price of yes lists what is left out.
    #[serde(default)]
    #[ts(as = "Option<OrderName>", optional)]
    pub order: OrderName,
    /// Seconds that proving each answer on the chart may take; without them, answers are searched for.
    #[serde(default)]
    #[ts(optional)]
    pub proof_seconds: Option<f64>,
    /// Which futures fan and tornado show; without it the usual ones.
    #[serde(default)]
    #[ts(as = "Option<SimulateRequest>", optional)]
    pub futures: SimulateRequest,
}

impl ExportChart {
    /// The file, and the chart that goes into it.
    pub(crate) fn parts(self) -> (PathBuf, PreviewChart) {
        let Self { path, chart, size, theme, scenario, what_if, over, order, proof_seconds, futures } = self;
        (path, PreviewChart { chart, size, theme, scenario, what_if, over, order, proof_seconds, futures })
    }
}

/// Asks for the table of a chart.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct TableRequest {
    /// Which chart.
    pub chart: ChartName,
    /// The scenario to compare with, where a chart compares.
    #[serde(default)]
    #[ts(optional)]
    pub scenario: Option<String>,
}
