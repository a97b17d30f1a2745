//! A period of the roadmap, as a whole number counted from its start.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// A period, counted from 0. What dates it covers is known only to the [`crate::Calendar`].
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(transparent)]
pub struct Period(pub u16);

impl Period {
    /// The period as an index into a list with one entry per period.
    #[must_use]
    pub fn index(self) -> usize {
        usize::from(self.0)
    }

    /// The period `count` later.
    #[must_use]
    pub fn later(self, count: u16) -> Self {
        Self(self.0.saturating_add(count))
    }

    /// The period `count` earlier, or nothing before the start.
    #[must_use]
    pub fn earlier(self, count: u16) -> Option<Self> {
        self.0.checked_sub(count).map(Self)
    }
}
