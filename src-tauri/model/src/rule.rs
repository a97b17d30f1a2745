//! A rule of the user: how many may be at work at once, how many begin in one period, how many of some are done at all,
//! and what has to hold before others may start.
//!
//! A hard rule is kept by every plan. A soft one may be broken at a price, and a rule that is off says nothing. What
//! soft rules cost is part of the value of a plan: see [`crate::rule_cost`]. Deliberately not here: what else restricts
//! plans (funds, pools, needs, windows, decisions, what steps are worth), each of which is a noun of its own.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::{
    Axis, CapabilityId, Index, Investment, InvestmentId, InvestmentKind, OutputKind, Period, Placed, Points, Roadmap,
    RuleId, TeamId, ThemeId, ZoneId, lasting, rule_cost, say, words,
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
    /// Whether plans have to keep it.
    pub strictness: Strictness,
    /// What breaking it costs where it is soft, in whole points of a plan's value, each time: for each investment too
    /// many at work or begun in each period, for each investment done too many, once for a gate that is passed by. A
    /// price is paid in full, whenever it is paid: unlike worth it is not discounted. Kept while the rule is hard or
    /// off.
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

/// What a rule asks for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum RuleKind {
    /// In no period are more at work.
    AtWork {
        /// How many.
        most: u16,
    },
    /// No more are ever done. One of two is a pair that excludes each other.
    Choose {
        /// How many.
        most: u16,
    },
    /// In no period do more begin.
    Begin {
        /// How many.
        most: u16,
    },
    /// None starts before all of these levels are there: at the end of the period before, at the latest.
    Gate {
        /// The levels.
        levels: Vec<GateLevel>,
    },
}

/// A level that a gate asks for.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct GateLevel {
    /// The capability.
    pub capability: CapabilityId,
    /// The level it must have, 1 to 5.
    pub level: u8,
}

/// Whom a rule is about.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Among {
    /// All investments.
    #[default]
    All,
    /// Those on one axis.
    Axis(Axis),
    /// Those of one kind.
    Kind(InvestmentKind),
    /// Those that lie in one zone.
    Zone(ZoneId),
    /// Those that lie in the zones of one team.
    Team(TeamId),
    /// Those that raise a capability of one theme.
    Theme(ThemeId),
    /// These.
    Investments(Vec<InvestmentId>),
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

/// The kind of circumstance a rule comes from (PESTEL; Aguilar, *Scanning the Business Environment*, 1967).
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

impl RuleKind {
    /// How many it allows; nothing for a gate.
    #[must_use]
    pub fn most(&self) -> Option<u16> {
        match self {
            Self::AtWork { most } | Self::Choose { most } | Self::Begin { most } => Some(*most),
            Self::Gate { .. } => None,
        }
    }

    /// The levels it asks for; none where it is no gate.
    #[must_use]
    pub fn levels(&self) -> &[GateLevel] {
        match self {
            Self::Gate { levels } => levels,
            Self::AtWork { .. } | Self::Choose { .. } | Self::Begin { .. } => &[],
        }
    }

    /// Its code, the same in every language: "at_work".
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::AtWork { .. } => "at_work",
            Self::Choose { .. } => "choose",
            Self::Begin { .. } => "begin",
            Self::Gate { .. } => "gate",
        }
    }

    /// The word for it: "At work at once", "In the plan", "Begun per period", "Gate".
    #[must_use]
    pub fn name(&self) -> &'static str {
        match self {
            Self::AtWork { .. } => lasting!(say!("rule-at-work")),
            Self::Choose { .. } => lasting!(say!("rule-choose")),
            Self::Begin { .. } => lasting!(say!("rule-begin")),
            Self::Gate { .. } => lasting!(say!("rule-gate")),
        }
    }
}

impl Among {
    /// Whether an investment is one of them.
    #[must_use]
    pub fn has(&self, investment: &Investment, roadmap: &Roadmap) -> bool {
        match self {
            Self::All => true,
            Self::Axis(axis) => investment.axis == *axis,
            Self::Kind(kind) => investment.kind == *kind,
            Self::Zone(zone) => roadmap.zone_of(&Placed::Investment(investment.id.clone())) == Some(zone),
            Self::Team(team) => {
                let zone = roadmap.zone_of(&Placed::Investment(investment.id.clone()));
                zone.and_then(|zone| roadmap.zone(zone)).is_some_and(|zone| zone.team.as_ref() == Some(team))
            }
            Self::Theme(theme) => investment.outputs.iter().filter_map(|id| roadmap.output(id)).any(|output| {
                let OutputKind::CapabilityLevel { capability, .. } = &output.kind else { return false };
                roadmap.companions.iter().any(|one| one.theme == *theme && one.capability == *capability)
            }),
            Self::Investments(list) => list.contains(&investment.id),
        }
    }

    /// Whom it is about, in words: "all", "Skills", "“Paved road” and “Self-service”".
    #[must_use]
    pub fn words(&self, roadmap: &Roadmap) -> String {
        match self {
            Self::All => say!("among-all"),
            Self::Axis(axis) => axis.name().to_owned(),
            Self::Kind(kind) => kind.name().to_owned(),
            Self::Zone(zone) => words::quoted(roadmap.zone(zone).map_or(zone.as_str(), |known| &known.name)),
            Self::Team(team) => {
                let name = roadmap.team(team).map_or(team.as_str(), |known| &known.name);
                say!("among-team", name = words::quoted(name))
            }
            Self::Theme(theme) => {
                let name = roadmap.theme(theme).map_or(theme.as_str(), |known| &known.name);
                say!("among-theme", name = words::quoted(name))
            }
            Self::Investments(list) => {
                let name = |id: &InvestmentId| {
                    words::quoted(roadmap.investment(id).map_or(id.as_str(), |investment| &investment.name))
                };
                list.iter().map(name).collect::<Vec<_>>().join(", ")
            }
        }
    }
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

    /// What it asks for, in one sentence without its name: "At most 3 at work in any quarter, among Skills."
    #[must_use]
    pub fn sentence(&self, roadmap: &Roadmap) -> String {
        let among = self.among.words(roadmap);
        match &self.kind {
            RuleKind::AtWork { most } => {
                let period = roadmap.settings.period_length.name();
                say!("rule-says-at-work", most = *most, period = period, among = among)
            }
            RuleKind::Choose { most } => say!("rule-says-choose", most = *most, among = among),
            RuleKind::Begin { most } => {
                let period = roadmap.settings.period_length.name();
                say!("rule-says-begin", most = *most, period = period, among = among)
            }
            RuleKind::Gate { levels } => say!("rule-says-gate", levels = levels_words(levels, roadmap), among = among),
        }
    }
}

/// Levels in words: "Identity at level 3, Delivery at level 2".
#[must_use]
pub fn levels_words(levels: &[GateLevel], roadmap: &Roadmap) -> String {
    let words = levels.iter().map(|wanted| {
        let name = roadmap.capability(&wanted.capability).map_or(wanted.capability.as_str(), |known| &known.name);
        say!("gate-level", name = name, level = wanted.level)
    });
    words.collect::<Vec<_>>().join(", ")
}
