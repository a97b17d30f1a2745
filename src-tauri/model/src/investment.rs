//! Work that can be chosen: what it takes, and which outputs it makes.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::{Axis, Fte, FundId, InvestmentId, Money, OutputId, Period, PoolId, lasting, say};

/// Work that is done once or not at all.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Investment {
    /// Stable id.
    pub id: InvestmentId,
    /// Name shown to people.
    pub name: String,
    /// The axis in whose lane it is drawn.
    pub axis: Axis,
    /// What the money is for.
    pub kind: InvestmentKind,
    /// How many periods it takes, at least 1.
    pub duration: u16,
    /// The first period in which it may start, if not the first of all.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub not_before: Option<Period>,
    /// The last period in which it may end, if not the last of all.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub done_by: Option<Period>,
    /// What it costs. An empty list means that nobody has said yet: it is planned as 0 and listed.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub cost: Vec<FundCost>,
    /// Whom it needs.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub effort: Vec<Effort>,
    /// What it makes.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub outputs: Vec<OutputId>,
    /// One or two sentences for the reader.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub note: String,
}

/// What kind of spending an investment is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum InvestmentKind {
    /// Something new for customers or the business.
    Innovate,
    /// Pays back technical debt.
    Repay,
    /// Keeps the lights on.
    Run,
    /// Makes other investments possible or cheaper.
    Enable,
}

impl InvestmentKind {
    /// All kinds, in the order in which they are listed.
    pub const ALL: [Self; 4] = [Self::Innovate, Self::Repay, Self::Run, Self::Enable];

    /// The name shown to people.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Innovate => lasting!(say!("kind-innovate")),
            Self::Repay => lasting!(say!("kind-repay")),
            Self::Run => lasting!(say!("kind-run")),
            Self::Enable => lasting!(say!("kind-enable")),
        }
    }
}

/// Money an investment takes from one fund.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct FundCost {
    /// The fund that pays.
    pub fund: FundId,
    /// Minor units for each period of the investment's life; exactly `duration` entries.
    pub per_period: Vec<Money>,
}

/// People an investment takes from one pool.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Effort {
    /// The pool whose people do the work.
    pub pool: PoolId,
    /// Hundredths of an FTE for each period of the investment's life; exactly `duration` entries.
    pub per_period: Vec<Fte>,
}

impl Investment {
    /// The first and the last period in which it may start in a roadmap of so many periods; nothing if it fits nowhere.
    #[must_use]
    pub fn window(&self, periods: u16) -> Option<(Period, Period)> {
        let end = self.done_by.map_or(periods, |last| periods.min(last.0.saturating_add(1)));
        let (first, last) = (self.not_before.unwrap_or_default(), Period(end.checked_sub(self.duration)?));
        (first <= last).then_some((first, last))
    }

    /// All money it takes over its life, from all funds.
    #[must_use]
    pub fn total_cost(&self) -> Money {
        self.cost.iter().flat_map(|cost| &cost.per_period).copied().sum()
    }

    /// The most people it takes from all pools together in one period of its life.
    #[must_use]
    pub fn peak_effort(&self) -> Fte {
        (0..usize::from(self.duration))
            .map(|age| self.effort.iter().filter_map(|effort| effort.per_period.get(age)).copied().sum())
            .max()
            .unwrap_or_default()
    }
}
