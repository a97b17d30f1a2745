//! The Compare screen: the plan beside a scenario, other budgets, and what the plan says no to.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{ChartName, ChartPicture, FrontierPoint, SimulateRequest, Simulation, ThemeName, WhatIfAnswer};

/// What value is drawn over.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum OverName {
    /// Money that has been spent until then.
    #[default]
    Money,
    /// Periods, one after the other.
    Time,
}

/// In which order investments that are left out are listed.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum OrderName {
    /// By the price of having it after all, the cheapest first.
    #[default]
    Price,
    /// By what each would bring, the most first.
    Value,
}

/// Draws one of the charts of the Compare screen from what is known by now; of what is not, only futures are drawn.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct ShowComparison {
    /// Which chart: "difference", "value_curve", "frontier", "price_of_yes", "shares", "fan" or "tornado".
    pub chart: ChartName,
    /// Theme of the window.
    pub theme: ThemeName,
    /// Width of the chart area in px, 320 to 8,000.
    pub width: f64,
    /// Height of the chart area in px, 240 to 8,000.
    pub height: f64,
    /// How large its texts are, in percent of the usual, 100 to 200.
    #[serde(default)]
    #[ts(optional, as = "Option<u16>")]
    pub text_size: Option<u16>,
    /// Whether the last answer to a what-if is compared with the plan, if it is about the document as it is.
    #[serde(default)]
    #[ts(optional, as = "Option<bool>")]
    pub what_if: bool,
    /// Whether what was tried is compared with the plan, and not the plan with what was tried.
    #[serde(default)]
    #[ts(optional, as = "Option<bool>")]
    pub swapped: bool,
    /// What value is drawn over.
    #[serde(default)]
    #[ts(optional, as = "Option<OverName>")]
    pub over: OverName,
    /// In which order the price of yes lists what is left out.
    #[serde(default)]
    #[ts(optional, as = "Option<OrderName>")]
    pub order: OrderName,
    /// Which futures fan and tornado show; without it the usual ones.
    #[serde(default)]
    #[ts(optional, as = "Option<SimulateRequest>")]
    pub futures: SimulateRequest,
}

/// The Compare screen.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct ComparisonScreen {
    /// The sentence that says what the chart comes to; or what is missing for it.
    pub headline: String,
    /// The chart; nothing while there is nothing to draw.
    pub chart: Option<ChartPicture>,
    /// What is compared with the plan: the name of the scenario, or the what-if; nothing if there is none.
    pub tried: Option<String>,
    /// The name of the scenario that it is, if it is one.
    pub scenario: Option<String>,
    /// What becomes different, in the order of the comparison.
    pub answer: Option<WhatIfAnswer>,
    /// The budgets that are known by now.
    pub points: Vec<FrontierPoint>,
    /// What the futures come to, where the chart shows them.
    pub simulation: Option<Simulation>,
    /// Whether everything on the chart is known that can be searched for.
    pub is_complete: bool,
    /// Whether all of it is proven.
    pub is_proven: bool,
}
