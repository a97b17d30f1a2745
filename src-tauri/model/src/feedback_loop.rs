//! Feedback loops: what tells us how we do, how soon it does, and what would make it tell us sooner.
//!
//! Four kinds: what users need, how the product behaves in production, what the code is like, and how we ourselves work.
//! How soon is a latency in whole minutes, from the moment something is done to the moment we know how it went. Planning
//! does not look at it. Deliberately not here: what follows from the loops (see [`crate::feedback`]).

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::{InvestmentId, LoopId, Measure, OutcomeId, Roadmap, lasting, say, words};

/// The most loops there can be: a chart shows all of them.
pub const MOST_LOOPS: usize = 40;
/// The least and the greatest latency in minutes: one minute, and ten years of 365 days.
pub const LATENCIES: (u32, u32) = (1, 5_256_000);
/// Minutes of an hour and of a day.
pub const HOUR: u32 = 60;
/// Minutes of a day.
pub const DAY: u32 = 24 * HOUR;

/// What a loop tells about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Feedback {
    /// What users need.
    Needs,
    /// How the product behaves in production.
    Behaviour,
    /// What the code is like.
    Code,
    /// How we ourselves work.
    Ourselves,
}

impl Feedback {
    /// All four, in the order in which they are shown.
    pub const ALL: [Self; 4] = [Self::Needs, Self::Behaviour, Self::Code, Self::Ourselves];

    /// Its code, the same in every language.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Needs => "needs",
            Self::Behaviour => "behaviour",
            Self::Code => "code",
            Self::Ourselves => "ourselves",
        }
    }

    /// The words for it: "User needs".
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Needs => lasting!(say!("feedback-needs")),
            Self::Behaviour => lasting!(say!("feedback-behaviour")),
            Self::Code => lasting!(say!("feedback-code")),
            Self::Ourselves => lasting!(say!("feedback-ourselves")),
        }
    }
}

/// A loop that tells us how we do.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct FeedbackLoop {
    /// Stable id.
    pub id: LoopId,
    /// Name shown to people.
    pub name: String,
    /// What it tells about.
    pub kind: Feedback,
    /// How soon it tells today, in minutes.
    pub now: u32,
    /// How soon it should, in minutes; nothing where nobody has said it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub wanted: Option<u32>,
    /// The outcome that measures its latency, in a unit of time; it may have been removed since.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub outcome: Option<OutcomeId>,
}

/// That an investment lets a loop tell sooner. There is at most one for a loop and an investment.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Shortening {
    /// The loop; it may have been removed since.
    #[serde(rename = "loop")]
    pub of: LoopId,
    /// The investment; it may have been removed since.
    pub investment: InvestmentId,
    /// How soon it tells once that is done, in minutes.
    pub to: u32,
}

/// How many minutes a unit of time has; nothing for what is none.
#[must_use]
pub fn minutes_of(unit: &str) -> Option<u32> {
    let unit = unit.trim().trim_end_matches('.').to_lowercase();
    match unit.as_str() {
        "min" | "mn" | "minute" | "minutes" => Some(1),
        "h" | "hr" | "hrs" | "hour" | "hours" | "heure" | "heures" => Some(HOUR),
        "d" | "day" | "days" | "j" | "jour" | "jours" => Some(DAY),
        "w" | "week" | "weeks" | "sem" | "semaine" | "semaines" => Some(7 * DAY),
        _ => None,
    }
}

/// A latency in the largest unit that says it exactly: "45 minutes", "36 hours", "3 days"; from two days on half days do.
#[must_use]
pub fn latency(minutes: u32) -> String {
    match minutes {
        minutes if minutes > 0 && minutes.is_multiple_of(DAY) => say!("latency-days", count = minutes / DAY),
        minutes if minutes > 2 * DAY && minutes.is_multiple_of(DAY / 2) => {
            let days = words::measure(Measure(i64::from(minutes) * 1_000 / i64::from(DAY)), "");
            say!("latency-half-days", days = days)
        }
        minutes if minutes > 0 && minutes.is_multiple_of(HOUR) => say!("latency-hours", count = minutes / HOUR),
        minutes => say!("latency-minutes", count = minutes),
    }
}

impl Roadmap {
    /// How soon a loop tells once an investment is done, in minutes.
    #[must_use]
    pub fn shortening(&self, of: &LoopId, investment: &InvestmentId) -> Option<u32> {
        let is_it = |known: &&Shortening| known.of == *of && known.investment == *investment;
        self.shortenings.iter().find(is_it).map(|known| known.to)
    }

    /// Says how soon a loop tells once an investment is done, or that it is as before.
    pub fn set_shortening(&mut self, of: &LoopId, investment: &InvestmentId, to: Option<u32>) {
        let is_it = |known: &Shortening| known.of == *of && known.investment == *investment;
        match (self.shortenings.iter().position(is_it), to) {
            (Some(there), Some(to)) => self.shortenings[there].to = to,
            (Some(there), None) => drop(self.shortenings.remove(there)),
            (None, Some(to)) => {
                self.shortenings.push(Shortening { of: of.clone(), investment: investment.clone(), to });
            }
            (None, None) => {}
        }
    }
}
