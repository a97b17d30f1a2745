//! What if: changes on top of a roadmap, never a copy of it.
//!
//! An [`Overlay`] is a list of changes as they were typed ("budget -20% and without "Data mesh""). [`read`]
//! makes one of a text, [`Overlay::apply`] makes the changed roadmap, [`Overlay::sentence`] says it to people
//! and [`Overlay::text`] writes it so that it reads the same again. `scan`, `numbers`, `periods` and `names`
//! are parts of reading. Deliberately not here: planning, and what becomes different (see
//! [`crate::difference`]).

mod apply;
mod names;
mod numbers;
mod periods;
mod read;
mod scan;
mod sentence;
mod text;
mod vocabulary;

pub use apply::Changed;
pub use read::read;
pub use scan::Misread;

use crate::{FundId, InvestmentId, OutcomeId, Period, PoolId};

/// Changes on top of a roadmap, in the order in which they are made.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Overlay {
    /// The changes.
    pub changes: Vec<Change>,
}

/// One change.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Change {
    /// Another limit of money or people.
    Limit {
        /// Whose limit.
        of: Limit,
        /// First and last period of the change; without them it holds for all.
        when: Option<(Period, Period)>,
        /// By how much, in minor units of money or hundredths of an FTE.
        by: Adjust,
    },
    /// Another cost of an investment: what it takes over its whole life, from all funds.
    Cost {
        /// The investment.
        investment: InvestmentId,
        /// By how much, in minor units.
        by: Adjust,
    },
    /// Another duration of an investment: the same money and work, spread over its new life.
    Duration {
        /// The investment.
        investment: InvestmentId,
        /// By how much, in periods.
        by: Adjust,
    },
    /// Another worth of an outcome.
    Worth {
        /// The outcome.
        outcome: OutcomeId,
        /// By how much, in points.
        by: Adjust,
    },
    /// It is done, and starts in this period.
    Pin {
        /// The investment.
        investment: InvestmentId,
        /// The period.
        start: Period,
    },
    /// It is not done.
    LeaveOut {
        /// The investment.
        investment: InvestmentId,
    },
    /// It is done, whenever it may start.
    Require {
        /// The investment.
        investment: InvestmentId,
    },
    /// The decision on it no longer holds.
    Lift {
        /// The investment.
        investment: InvestmentId,
    },
}

/// Whose limit a change is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Limit {
    /// All funds: amounts are shared among them as their limits are.
    AllFunds,
    /// One fund.
    Fund(FundId),
    /// All pools: amounts are shared among them as their capacities are.
    AllPools,
    /// One pool.
    Pool(PoolId),
}

/// How an amount changes. What would fall below nothing is nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Adjust {
    /// More by this, or less if it is negative.
    By(i64),
    /// This from now on.
    To(i64),
    /// More by this part in basis points, or less if it is negative.
    Percent(i64),
    /// So many times as much, in basis points: 20,000 is twice.
    Times(i64),
}

impl Change {
    /// The investment whose being in the plan or not the change decides.
    #[must_use]
    pub fn decides_on(&self) -> Option<&InvestmentId> {
        match self {
            Self::Pin { investment, .. }
            | Self::LeaveOut { investment }
            | Self::Require { investment }
            | Self::Lift { investment } => Some(investment),
            Self::Limit { .. } | Self::Cost { .. } | Self::Duration { .. } | Self::Worth { .. } => None,
        }
    }
}
