//! A rule of the user: how strict it is, what breaking it costs, where it comes from.
//!
//! A hard rule is kept by every plan. A soft one may be broken at a price, and a rule that is off says nothing. What
//! soft rules cost is part of the value of a plan: see [`crate::rule_cost`]. Deliberately not here: what a rule asks for
//! ([`crate::RuleKind`]), whom it is about ([`crate::Among`]), and what else restricts plans (funds, pools, needs,
//! windows, decisions, what steps are worth), each of which is a noun of its own.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::{
    Among, CapabilityId, Index, Investment, Period, Points, Roadmap, RuleId, RuleKind, lasting, rule_cost, say,
};

/// The most rules a roadmap may have: what they cost then fits the numbers it is counted in.
pub const MOST_RULES: usize = 100;
/// The highest price of a soft rule.
pub const HIGHEST_PRICE: Points = Points(100_000);

/// A restriction that the user puts on plans.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Rule {
    /// Stable id.
    pub id: RuleId,
    /// Name shown to people.
    pub name: String,
    /// What it asks for.
    pub kind: RuleKind,
    /// Whom it is about.
    #[serde(default)]
    pub among: Among,
    /// The first period it looks at; nothing: the first there is. Only for what looks at each period by itself
    /// ([`RuleKind::is_by_period`]): what must be done may be begun whenever it can.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<Period>,
    /// The last period it looks at; nothing: the last there is. What must be done ([`RuleKind::Must`]) has ended by then.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<Period>,
    /// Whether plans have to keep it.
    pub strictness: Strictness,
    /// What breaking it costs where it is soft, in whole points of a plan's value, each time: for each investment too
    /// many at work or begun in each period, for each investment done too many or with too little support, or not done
    /// that must be; once for a gate that is passed by; for each period in which too much is taken of a pool, for each
    /// stakeholder and period with too much change, once for too much of a fund or at risk. A price is paid in full,
    /// whenever it is paid: unlike worth it is not discounted. Kept while the rule is hard or off.
    #[serde(default, skip_serializing_if = "is_none")]
    pub price: Points,
    /// Why there is this rule.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub reason: String,
    /// The kind of circumstance it comes from (PESTEL), if anyone has said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub category: Option<RuleCategory>,
    /// Where it is written: a law, a contract, a decision of the board.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub source: String,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "the signature serde asks for")]
fn is_none(points: &Points) -> bool {
    *points == Points::ZERO
}

/// Whether plans have to keep a rule.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Strictness {
    /// They have to.
    Hard,
    /// They need not, but it costs.
    Soft,
    /// Nobody looks at it.
    Off,
}

/// The kind of circumstance a rule comes from, or that may come (PESTEL; Aguilar, *Scanning the Business Environment*, 1967).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum RuleCategory {
    /// Politics.
    Political,
    /// Markets and money.
    Economic,
    /// People and society.
    Social,
    /// Technology.
    Technological,
    /// The environment.
    Environmental,
    /// Law.
    Legal,
}

impl Strictness {
    /// All of them, the strictest first.
    pub const ALL: [Self; 3] = [Self::Hard, Self::Soft, Self::Off];

    /// Its code, the same in every language: "soft".
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Hard => "hard",
            Self::Soft => "soft",
            Self::Off => "off",
        }
    }

    /// The word for it: "hard", "soft", "off".
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Hard => lasting!(say!("strictness-hard")),
            Self::Soft => lasting!(say!("strictness-soft")),
            Self::Off => lasting!(say!("strictness-off")),
        }
    }
}

impl RuleCategory {
    /// All of them, in the order of the word PESTEL.
    pub const ALL: [Self; 6] =
        [Self::Political, Self::Economic, Self::Social, Self::Technological, Self::Environmental, Self::Legal];

    /// Its code, the same in every language: "legal".
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Political => "political",
            Self::Economic => "economic",
            Self::Social => "social",
            Self::Technological => "technological",
            Self::Environmental => "environmental",
            Self::Legal => "legal",
        }
    }

    /// The word for it: "Legal".
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Political => lasting!(say!("category-political")),
            Self::Economic => lasting!(say!("category-economic")),
            Self::Social => lasting!(say!("category-social")),
            Self::Technological => lasting!(say!("category-technological")),
            Self::Environmental => lasting!(say!("category-environmental")),
            Self::Legal => lasting!(say!("category-legal")),
        }
    }
}

impl Rule {
    /// The investments it is about, in the order of the roadmap.
    pub fn members<'a>(&'a self, roadmap: &'a Roadmap) -> impl Iterator<Item = &'a Investment> {
        roadmap.investments.iter().filter(|investment| self.among.has(investment, roadmap))
    }

    /// The first period in which what a gate holds back may start, where levels of capabilities come like this; nothing if it
    /// asks for what is never all there, or is no gate.
    #[must_use]
    pub fn opens(&self, index: &Index, levels: &BTreeMap<CapabilityId, Vec<u8>>) -> Option<Period> {
        let RuleKind::Gate { .. } = self.kind else { return None };
        index.roadmap().settings.all_periods().find(|period| rule_cost::holds(index, self, levels, *period))
    }

    /// What it asks for, in one sentence without its name: "At most 3 at work in any quarter, among Skills, from Q4 2027 to
    /// Q1 2028."
    #[must_use]
    pub fn sentence(&self, roadmap: &Roadmap) -> String {
        let (among, calendar) = (self.among.words(roadmap), roadmap.settings.calendar());
        let among = match (self.from.map(|at| calendar.name(at)), self.until.map(|at| calendar.name(at))) {
            (None, None) => among,
            (_, Some(until)) if self.kind == RuleKind::Must => {
                return say!("rule-says-must-by", among = among, until = until);
            }
            (Some(from), None) => say!("rule-window-from", among = among, from = from),
            (None, Some(until)) => say!("rule-window-until", among = among, until = until),
            (Some(only), Some(until)) if only == until => say!("rule-window-in", among = among, period = only),
            (Some(from), Some(until)) => say!("rule-window", among = among, from = from, until = until),
        };
        self.kind.sentence(&among, roadmap)
    }

    /// Whether it looks at a period: it has no window, or the period lies in it.
    #[must_use]
    pub fn looks_at(&self, period: Period) -> bool {
        self.from.is_none_or(|from| from <= period) && self.until.is_none_or(|until| period <= until)
    }

    /// The last period in which what must be done may end; nothing if it says of none that it must be done.
    #[must_use]
    pub fn due(&self, roadmap: &Roadmap) -> Option<Period> {
        let last = roadmap.settings.last_period().filter(|_| self.kind == RuleKind::Must)?;
        Some(self.until.map_or(last, |until| until.min(last)))
    }

    /// Whether it looks at some periods alone.
    #[must_use]
    pub fn has_window(&self) -> bool {
        self.from.is_some() || self.until.is_some()
    }
}
