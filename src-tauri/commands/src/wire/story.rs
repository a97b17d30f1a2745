//! The Present screen: the story, one page of it, and what is changed about it.

use std::path::PathBuf;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{ChartName, ChartPicture, OverName, ThemeName};

/// How much of a plan is told: the same data at three depths.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum AltitudeName {
    /// Five numbers, and value as it comes in.
    Board,
    /// Steps, money and risk.
    Executive,
    /// Everything, as the story tells it.
    #[default]
    Cto,
}

impl AltitudeName {
    /// All of them, the highest first.
    pub const ALL: [Self; 3] = [Self::Board, Self::Executive, Self::Cto];
}

/// Asks for the pages of an altitude.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct ShowStory {
    /// How much is told.
    #[serde(default)]
    #[ts(optional, as = "Option<AltitudeName>")]
    pub altitude: AltitudeName,
}

/// An altitude that can be chosen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct AltitudeChoice {
    /// Which.
    pub altitude: AltitudeName,
    /// For whom it is: "Board".
    pub name: String,
}

/// A question that is likely to be asked about a page.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct LikelyQuestion {
    /// The question: "What if the budget is a fifth lower?"
    pub question: String,
    /// The what-if that answers it, as it is typed.
    pub text: String,
}

/// A page in the list of the story.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct StoryPage {
    /// Its number, from 1.
    pub number: u32,
    /// Its chart.
    pub chart: ChartName,
    /// What it shows, in a few words: "The plan".
    pub about: String,
    /// The scenario it compares the plan with.
    pub scenario: Option<String>,
    /// Its title: its own, or the sentence made of its figures.
    pub title: String,
    /// The sentence made of its figures as they are now.
    pub sentence: String,
    /// Whether the title is in somebody's own words.
    pub is_edited: bool,
    /// Whether the figures have changed since that title was written.
    pub is_outdated: bool,
    /// What the one who presents wants to say; may be empty.
    pub notes: String,
    /// Why it cannot be shown, as a sentence; nothing if it can.
    pub problem: Option<String>,
    /// Whether everything on it is known that can be searched for.
    pub is_complete: bool,
    /// What is likely to be asked, one to four.
    pub questions: Vec<LikelyQuestion>,
}

/// A page that can be added.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct PageChoice {
    /// Its chart.
    pub chart: ChartName,
    /// The scenario it compares the plan with.
    pub scenario: Option<String>,
    /// What it shows, in a few words: "What if: Budget −20 %".
    pub about: String,
}

/// The story of the plan.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct StoryView {
    /// How many pages there are and whose, as a sentence; or what is missing to present.
    pub sentence: String,
    /// Whether these are the usual pages, which are made anew each time.
    pub is_usual: bool,
    /// Whether there is a plan to present.
    pub has_plan: bool,
    /// Whether the plan is that of the roadmap as it is now.
    pub is_current: bool,
    /// The pages in their order.
    pub pages: Vec<StoryPage>,
    /// What can be added.
    pub choices: Vec<PageChoice>,
    /// How much is told; only the pages of the deepest can be changed.
    pub altitude: AltitudeName,
    /// What can be chosen instead.
    pub altitudes: Vec<AltitudeChoice>,
}

/// Draws one page of the story.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct ShowPage {
    /// Its number, from 1.
    pub page: u32,
    /// The altitude whose page it is.
    #[serde(default)]
    #[ts(optional, as = "Option<AltitudeName>")]
    pub altitude: AltitudeName,
    /// Theme of the page.
    #[serde(default)]
    #[ts(optional, as = "Option<ThemeName>")]
    pub theme: ThemeName,
    /// Whether to draw the last answer to a what-if as a page, in place of the page itself.
    #[serde(default)]
    #[ts(optional, as = "Option<bool>")]
    pub what_if: bool,
}

/// One page, drawn in 16:9 from what is known by now.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct PageView {
    /// Its title.
    pub title: String,
    /// The drawing; nothing if it cannot be shown.
    pub chart: Option<ChartPicture>,
    /// Why it cannot be shown, as a sentence.
    pub problem: Option<String>,
    /// Whether everything on it is known that can be searched for.
    pub is_complete: bool,
}

/// One change of the story.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case", deny_unknown_fields)]
#[ts(export)]
pub enum ChangeStory {
    /// Adds a page.
    Add {
        /// Its chart.
        chart: ChartName,
        /// The scenario it compares the plan with, where the chart compares.
        #[serde(default)]
        #[ts(optional)]
        scenario: Option<String>,
        /// What value is drawn over, where it is the value curve.
        #[serde(default)]
        #[ts(optional, as = "Option<OverName>")]
        over: OverName,
        /// The number it has then, from 1; without it, it is the last.
        #[serde(default)]
        #[ts(optional)]
        at: Option<u32>,
    },
    /// Moves a page to another place.
    Move {
        /// Its number, from 1.
        page: u32,
        /// The number it has then, from 1.
        to: u32,
    },
    /// Removes a page.
    Remove {
        /// Its number, from 1.
        page: u32,
    },
    /// Gives a page a title of its own.
    Title {
        /// Its number, from 1.
        page: u32,
        /// The title; empty for the sentence made of the figures.
        text: String,
    },
    /// Writes what is said beside a page.
    Notes {
        /// Its number, from 1.
        page: u32,
        /// The notes; may be empty.
        text: String,
    },
    /// Goes back to the usual pages.
    Usual {},
}

/// A story that was changed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct StoryChanged {
    /// What was done, as a sentence.
    pub sentence: String,
    /// The number of the page that it was done to, as it is now; or of the one in its place.
    pub page: u32,
}

/// Writes the story as PDF, or one page of it as PDF, SVG or PNG.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ExportStory {
    /// The file to write.
    pub path: PathBuf,
    /// How much is told.
    #[serde(default)]
    pub altitude: AltitudeName,
    /// In which theme; light unless asked otherwise, whatever the window shows.
    #[serde(default)]
    pub theme: ThemeName,
    /// The number of the one page to write, from 1; without it all.
    #[serde(default)]
    pub page: Option<u32>,
    /// Seconds that proving each answer on a page may take; without them, answers are searched for.
    #[serde(default)]
    pub proof_seconds: Option<f64>,
}
