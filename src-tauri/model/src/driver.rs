//! What the business is driven by: opportunities and threats, how much each matters, and which outcomes carry them.
//!
//! How much a driver matters is typed in points, or follows from comparing drivers in pairs. Planning looks at none of
//! it: it looks at the worth of outcomes, which becomes what the drivers say only when somebody asks for it.
//! Deliberately not here: what follows from drivers (see [`crate::weighing`]).

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::{DriverId, OutcomeId, Share, lasting, say};

/// The most drivers there can be: the random index is known for matrices of up to fifteen.
pub const MOST_DRIVERS: usize = 15;
/// The most points a driver can have.
pub const MOST_IMPORTANCE: u8 = 100;
/// The end of the scale of comparisons: nine times as important.
pub const MOST_TIMES: u8 = 9;

/// Whether a driver is something to win or something to ward off.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum DriverKind {
    /// Something to win.
    #[default]
    Opportunity,
    /// Something to ward off.
    Threat,
}

impl DriverKind {
    /// Both, in the order in which they are offered.
    pub const ALL: [Self; 2] = [Self::Opportunity, Self::Threat];

    /// Its code, the same in every language.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Opportunity => "opportunity",
            Self::Threat => "threat",
        }
    }

    /// The word for it: "Threat".
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Opportunity => lasting!(say!("driver-opportunity")),
            Self::Threat => lasting!(say!("driver-threat")),
        }
    }

    fn is_opportunity(&self) -> bool {
        *self == Self::Opportunity
    }
}

/// What moves the business.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Driver {
    /// Stable id.
    pub id: DriverId,
    /// Name shown to people.
    pub name: String,
    /// Whether it is something to win or something to ward off.
    #[serde(default, skip_serializing_if = "DriverKind::is_opportunity")]
    pub kind: DriverKind,
    /// How much it matters in points, 0 to 100; nothing while nobody has said it. Not used where drivers are compared
    /// in pairs.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub importance: Option<u8>,
    /// Why it matters, and how one knows.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub note: String,
}

/// A driver that is at least as important as another. There is at most one for two drivers, whichever comes first.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct DriverComparison {
    /// The driver that matters more, or as much; it may have been removed since.
    pub driver: DriverId,
    /// The driver it is compared with; it may have been removed since.
    pub than: DriverId,
    /// How many times as important it is, 1 to 9 (T. Saaty, "The Analytic Hierarchy Process", 1980).
    pub times: u8,
}

/// An outcome that carries a driver. There is at most one for a driver and an outcome.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct DriverLink {
    /// The driver; it may have been removed since.
    pub driver: DriverId,
    /// The outcome; it may have been removed since.
    pub outcome: OutcomeId,
    /// How much of the driver the outcome carries, in basis points.
    pub share: Share,
}

impl DriverComparison {
    /// Whether it compares these two, in any order.
    #[must_use]
    pub fn is_of(&self, one: &DriverId, other: &DriverId) -> bool {
        (self.driver == *one && self.than == *other) || (self.driver == *other && self.than == *one)
    }
}

/// How one driver stands to another on the scale of 1/9 to 9.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Times {
    /// 1 to 9.
    pub times: u8,
    /// Whether it is the other one that is more important.
    pub is_less: bool,
}

impl Times {
    /// As people write it: "3", "1/3".
    #[must_use]
    pub fn text(self) -> String {
        if self.is_less && self.times != 1 { format!("1/{}", self.times) } else { self.times.to_string() }
    }
}

impl crate::Roadmap {
    /// How `driver` stands to `than`, if the two are compared; the first comparison of two counts.
    #[must_use]
    pub fn compared(&self, driver: &DriverId, than: &DriverId) -> Option<Times> {
        let known = self.comparisons.iter().find(|known| known.is_of(driver, than))?;
        Some(Times { times: known.times, is_less: known.driver != *driver })
    }

    /// Records how `driver` stands to `than` in place of what is known, or takes it away.
    pub fn set_compared(&mut self, driver: &DriverId, than: &DriverId, times: Option<Times>) {
        let place = self.comparisons.iter().position(|known| known.is_of(driver, than));
        let comparison = times.map(|Times { times, is_less }| {
            let (more, less) = if is_less && times != 1 { (than, driver) } else { (driver, than) };
            DriverComparison { driver: more.clone(), than: less.clone(), times }
        });
        match (place, comparison) {
            (Some(there), Some(comparison)) => self.comparisons[there] = comparison,
            (Some(there), None) => drop(self.comparisons.remove(there)),
            (None, Some(comparison)) => self.comparisons.push(comparison),
            (None, None) => {}
        }
    }

    /// How much of a driver an outcome carries, if it is said; the first counts.
    #[must_use]
    pub fn carried(&self, driver: &DriverId, outcome: &OutcomeId) -> Option<Share> {
        let known = self.driver_links.iter().find(|known| known.driver == *driver && known.outcome == *outcome);
        known.map(|known| known.share)
    }

    /// Records how much of a driver an outcome carries in place of what is known, or takes it away.
    pub fn set_carried(&mut self, driver: &DriverId, outcome: &OutcomeId, share: Option<Share>) {
        let place = self.driver_links.iter().position(|known| known.driver == *driver && known.outcome == *outcome);
        match (place, share) {
            (Some(there), Some(share)) => self.driver_links[there].share = share,
            (Some(there), None) => drop(self.driver_links.remove(there)),
            (None, Some(share)) => {
                self.driver_links.push(DriverLink { driver: driver.clone(), outcome: outcome.clone(), share });
            }
            (None, None) => {}
        }
    }
}
