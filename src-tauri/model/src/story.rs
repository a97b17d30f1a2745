//! The story of a plan: the pages it is presented on, each a chart with its title and what is said beside it.
//!
//! A roadmap without pages of its own has the usual story, which is made anew each time and never kept. Deliberately
//! not here: how a page is drawn, and the sentence a page has without a title of its own (it is made of the figures).

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::{Roadmap, lasting, say};

/// The most pages a story may have: more are no story.
pub const MOST_PAGES: usize = 100;

/// The longest title of a page, in characters: two lines on the page.
pub const LONGEST_TITLE: usize = 200;

/// The longest notes beside a page, in characters.
pub const LONGEST_NOTES: usize = 5_000;

/// One page of the story. It has no id: it is known by its place.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Page {
    /// What it shows.
    pub chart: PageChart,
    /// The scenario it compares the plan with, by name, where the chart compares; it may have been removed since.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub scenario: Option<String>,
    /// Whether value is drawn over time and not over money, where the chart is the value curve.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub over_time: bool,
    /// Its own title; without it the page has the sentence made of its figures.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub title: Option<OwnTitle>,
    /// What the one who presents wants to say; never shown to the audience.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub notes: String,
}

/// A title in somebody's own words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct OwnTitle {
    /// The title.
    pub text: String,
    /// The sentence made of the figures, as it was when the title was written: where the sentence is another now,
    /// the title may no longer be true.
    pub written_for: String,
}

/// What a page can show.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum PageChart {
    /// Levels of the capabilities.
    Maturity,
    /// What has to come first, and what holds everything up.
    Needs,
    /// Loads of the pools.
    People,
    /// Loads of the funds.
    Budget,
    /// The sequenced roadmap.
    Roadmap,
    /// Activities, outputs, outcomes.
    Flow,
    /// What is left out, and what yes would cost.
    PriceOfYes,
    /// What becomes different in a scenario.
    Difference,
    /// Value as it comes in, beside another plan.
    ValueCurve,
    /// What each budget buys.
    Frontier,
    /// What each investment brings of the whole.
    Shares,
    /// Value over time in many futures.
    Fan,
    /// What moves the value most.
    Tornado,
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
    /// What outcomes are held to, and whether the plan is.
    Contracts,
    /// Which principles are lived, and by what.
    Principles,
    /// What grows together, and what of it does not count.
    Alignment,
    /// What is known of each investment as a product.
    Briefs,
    /// How teams work together, and what would help.
    Culture,
    /// What we say we can do, and what is seen being done.
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

impl PageChart {
    /// All of them.
    pub const ALL: [Self; 34] = [
        Self::Maturity,
        Self::Needs,
        Self::People,
        Self::Budget,
        Self::Roadmap,
        Self::Flow,
        Self::PriceOfYes,
        Self::Difference,
        Self::ValueCurve,
        Self::Frontier,
        Self::Shares,
        Self::Fan,
        Self::Tornado,
        Self::Trajectories,
        Self::Commitments,
        Self::Stakeholders,
        Self::Scorecard,
        Self::Throughput,
        Self::Contracts,
        Self::Principles,
        Self::Alignment,
        Self::Briefs,
        Self::Culture,
        Self::Knowing,
        Self::Zones,
        Self::Congruence,
        Self::Skills,
        Self::Flywheel,
        Self::Drivers,
        Self::Delivery,
        Self::Feedback,
        Self::Cycles,
        Self::Assumptions,
        Self::Debt,
    ];

    /// What it is about, in a few words: "Where we are".
    #[must_use]
    pub fn about(self) -> &'static str {
        match self {
            Self::Maturity => lasting!(say!("page-maturity")),
            Self::Needs => lasting!(say!("page-needs")),
            Self::People => lasting!(say!("page-people")),
            Self::Budget => lasting!(say!("page-budget")),
            Self::Roadmap => lasting!(say!("page-roadmap")),
            Self::Flow => lasting!(say!("page-flow")),
            Self::PriceOfYes => lasting!(say!("page-price")),
            Self::Difference => lasting!(say!("page-difference")),
            Self::ValueCurve => lasting!(say!("page-value")),
            Self::Frontier => lasting!(say!("page-frontier")),
            Self::Shares => lasting!(say!("page-shares")),
            Self::Fan => lasting!(say!("page-fan")),
            Self::Tornado => lasting!(say!("page-tornado")),
            Self::Trajectories => lasting!(say!("page-trajectories")),
            Self::Commitments => lasting!(say!("page-commitments")),
            Self::Stakeholders => lasting!(say!("page-stakeholders")),
            Self::Scorecard => lasting!(say!("page-scorecard")),
            Self::Throughput => lasting!(say!("page-throughput")),
            Self::Contracts => lasting!(say!("page-contracts")),
            Self::Principles => lasting!(say!("page-principles")),
            Self::Alignment => lasting!(say!("page-alignment")),
            Self::Briefs => lasting!(say!("page-briefs")),
            Self::Culture => lasting!(say!("page-culture")),
            Self::Knowing => lasting!(say!("page-knowing")),
            Self::Zones => lasting!(say!("page-zones")),
            Self::Congruence => lasting!(say!("page-congruence")),
            Self::Skills => lasting!(say!("page-skills")),
            Self::Flywheel => lasting!(say!("page-flywheel")),
            Self::Drivers => lasting!(say!("page-drivers")),
            Self::Delivery => lasting!(say!("page-delivery")),
            Self::Feedback => lasting!(say!("page-feedback")),
            Self::Cycles => lasting!(say!("page-cycles")),
            Self::Assumptions => lasting!(say!("page-assumptions")),
            Self::Debt => lasting!(say!("page-debt")),
        }
    }
}

impl Page {
    /// A page with a chart and nothing else.
    #[must_use]
    pub fn of(chart: PageChart) -> Self {
        Self { chart, scenario: None, over_time: false, title: None, notes: String::new() }
    }

    /// What it shows, in a few words: "The plan", "What if: Budget −20 %".
    #[must_use]
    pub fn about(&self) -> String {
        match &self.scenario {
            Some(scenario) => say!("page-with-scenario", about = self.chart.about(), scenario = scenario),
            None => self.chart.about().to_owned(),
        }
    }
}

/// The usual story: where we are, what limits us, the plan, what it gives, what we say no to.
#[must_use]
pub fn usual(roadmap: &Roadmap) -> Vec<Page> {
    // without people it is money that limits
    let limits = if roadmap.pools.is_empty() { PageChart::Budget } else { PageChart::People };
    [PageChart::Maturity, limits, PageChart::Roadmap, PageChart::Flow, PageChart::PriceOfYes].map(Page::of).to_vec()
}

impl Roadmap {
    /// The pages it is presented on: its own, or the usual ones.
    #[must_use]
    pub fn pages(&self) -> Vec<Page> {
        if self.story.is_empty() { usual(self) } else { self.story.clone() }
    }
}
