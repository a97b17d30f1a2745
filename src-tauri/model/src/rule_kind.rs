//! What a rule of the user asks for: a count, a share of means, a level, or an amount.
//!
//! Deliberately not here: whom it is about ([`crate::Among`]), by how much a plan breaks it ([`crate::rule_cost`]).

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::{CapabilityId, FundId, Money, PoolId, Roadmap, Share, lasting, say, words};

/// The most support a rule may ask for, and the least: what 100 stakeholders of the greatest power come to.
pub const MOST_SUPPORT: i32 = 1_000;

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
    /// Together they take no more than a share of a pool in each period, or of a fund by the end of each step: of all
    /// that it has had until then.
    Take {
        /// Of what.
        of: Means,
        /// The share, 0 to 10,000 basis points, of what there is; rounded down to what can be counted.
        most: Share,
    },
    /// A share of a fund or a pool is kept for them: all others take no more than the rest, measured as in
    /// [`RuleKind::Take`].
    Keep {
        /// Of what.
        of: Means,
        /// The share that is kept, 0 to 10,000 basis points.
        least: Share,
    },
    /// In no period do they ask a stakeholder for more change than it bears.
    Change,
    /// Each of them has at least this support: see [`crate::support::support_for`].
    Support {
        /// Power times leaning, summed over all stakeholders: −1,000 to 1,000.
        least: i32,
    },
    /// By the end of each step no more money is at risk than an amount for each step until then.
    Risk {
        /// The most for one step. What an investment costs in a period is at risk by the chance that it does not prove
        /// feasible ([`crate::Estimate::feasible`]), rounded half up. What a step leaves, the next may use.
        most: Money,
    },
    /// Each of them is done: by the end of the last period that the rule looks at ([`crate::Rule::until`]).
    Must,
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

/// What a rule counts a share of.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Means {
    /// The money of a fund; it may have been removed since.
    Fund(FundId),
    /// The people of a pool; it may have been removed since.
    Pool(PoolId),
}

impl Means {
    /// Its name, in quotation marks.
    #[must_use]
    pub fn words(&self, roadmap: &Roadmap) -> String {
        words::quoted(match self {
            Self::Fund(id) => roadmap.fund(id).map_or(id.as_str(), |known| &known.name),
            Self::Pool(id) => roadmap.pool(id).map_or(id.as_str(), |known| &known.name),
        })
    }

    /// Whether the roadmap has it.
    #[must_use]
    pub fn is_in(&self, roadmap: &Roadmap) -> bool {
        match self {
            Self::Fund(id) => roadmap.fund(id).is_some(),
            Self::Pool(id) => roadmap.pool(id).is_some(),
        }
    }
}

impl RuleKind {
    /// How many it allows; nothing where it counts no investments.
    #[must_use]
    pub fn most(&self) -> Option<u16> {
        match self {
            Self::AtWork { most } | Self::Choose { most } | Self::Begin { most } => Some(*most),
            _ => None,
        }
    }

    /// The levels it asks for; none where it is no gate.
    #[must_use]
    pub fn levels(&self) -> &[GateLevel] {
        match self {
            Self::Gate { levels } => levels,
            _ => &[],
        }
    }

    /// What it counts a share of, and the share; nothing where it counts none.
    #[must_use]
    pub fn share(&self) -> Option<(&Means, Share)> {
        match self {
            Self::Take { of, most: share } | Self::Keep { of, least: share } => Some((of, *share)),
            _ => None,
        }
    }

    /// Whether it looks at each period by itself, so that it can be kept to some of them. The others look at all that a
    /// plan does until a period, or at the whole plan.
    #[must_use]
    pub fn is_by_period(&self) -> bool {
        match self {
            Self::AtWork { .. } | Self::Begin { .. } | Self::Change | Self::Support { .. } => true,
            Self::Take { of, .. } | Self::Keep { of, .. } => matches!(of, Means::Pool(_)),
            Self::Choose { .. } | Self::Gate { .. } | Self::Risk { .. } | Self::Must => false,
        }
    }

    /// Whether a last period says something of it.
    #[must_use]
    pub fn can_end(&self) -> bool {
        self.is_by_period() || *self == Self::Must
    }

    /// Whether it looks at where stakeholders stand.
    #[must_use]
    pub fn asks_stakeholders(&self) -> bool {
        matches!(self, Self::Change | Self::Support { .. })
    }

    /// Its code, the same in every language: "at_work".
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::AtWork { .. } => "at_work",
            Self::Choose { .. } => "choose",
            Self::Begin { .. } => "begin",
            Self::Gate { .. } => "gate",
            Self::Take { .. } => "take",
            Self::Keep { .. } => "keep",
            Self::Change => "change",
            Self::Support { .. } => "support",
            Self::Risk { .. } => "risk",
            Self::Must => "must",
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
            Self::Take { .. } => lasting!(say!("rule-take")),
            Self::Keep { .. } => lasting!(say!("rule-keep")),
            Self::Change => lasting!(say!("rule-change")),
            Self::Support { .. } => lasting!(say!("rule-support")),
            Self::Risk { .. } => lasting!(say!("rule-risk")),
            Self::Must => lasting!(say!("rule-must")),
        }
    }

    /// What it asks for of those it is about, in one sentence: "At most 3 at work in any quarter, among Skills."
    #[must_use]
    pub fn sentence(&self, among: &str, roadmap: &Roadmap) -> String {
        let period = || roadmap.settings.period_length.name();
        match self {
            Self::AtWork { most } => say!("rule-says-at-work", most = *most, period = period(), among = among),
            Self::Choose { most } => say!("rule-says-choose", most = *most, among = among),
            Self::Begin { most } => say!("rule-says-begin", most = *most, period = period(), among = among),
            Self::Gate { levels } => say!("rule-says-gate", levels = levels_words(levels, roadmap), among = among),
            Self::Take { of, most } => {
                let (share, name) = (words::percent_exact(*most), of.words(roadmap));
                match of {
                    Means::Fund(_) => say!("rule-says-take-fund", share = share, of = name, among = among),
                    Means::Pool(_) => {
                        say!("rule-says-take-pool", share = share, of = name, period = period(), among = among)
                    }
                }
            }
            Self::Keep { of, least } => {
                let (share, name) = (words::percent_exact(*least), of.words(roadmap));
                match of {
                    Means::Fund(_) => say!("rule-says-keep-fund", share = share, of = name, among = among),
                    Means::Pool(_) => {
                        say!("rule-says-keep-pool", share = share, of = name, period = period(), among = among)
                    }
                }
            }
            Self::Change => say!("rule-says-change", period = period(), among = among),
            Self::Support { least } => {
                say!("rule-says-support", least = words::plus_minus(i64::from(*least)), among = among)
            }
            Self::Risk { most } => {
                say!("rule-says-risk", most = words::money(*most, &roadmap.settings.currency), among = among)
            }
            Self::Must => say!("rule-says-must", among = among),
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
