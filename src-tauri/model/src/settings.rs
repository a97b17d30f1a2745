//! Name, money and time of a roadmap. Deliberately not here: what is planned in it (see [`crate::Roadmap`]).

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::calendar::YearMonth;
use crate::survey::USUAL_GROUP;
use crate::{Calendar, Period, PeriodLength, Share};

/// The most periods a roadmap may have.
pub const MAX_PERIODS: u16 = 120;

/// Name, money and time of a roadmap.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Settings {
    /// Name of the roadmap.
    pub name: String,
    /// Currency, as its three-letter ISO 4217 code.
    pub currency: String,
    /// How long one period is.
    pub period_length: PeriodLength,
    /// First month of the fiscal year, 1 to 12.
    pub fiscal_year_start: u8,
    /// First month of the first period.
    pub first_period: YearMonth,
    /// Number of periods, 1 to 120.
    pub periods: u16,
    /// How much less a year later is worth, in basis points per year.
    #[serde(default, skip_serializing_if = "is_nothing")]
    pub discount_per_year: Share,
    /// Whether this is sample data: it is said on every chart.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub is_sample: bool,
    /// What gets through the stages, counted: "changes". Nothing while nobody has said it. Planning does not look at it.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub stage_unit: String,
    /// How many people have to have answered a survey for it to be shown and used, 3 to 100. Planning does not look at it.
    #[serde(default = "usual_group", skip_serializing_if = "is_usual_group")]
    pub least_group: u16,
}

fn usual_group() -> u16 {
    USUAL_GROUP
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "the signature serde asks for")]
fn is_usual_group(group: &u16) -> bool {
    *group == USUAL_GROUP
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "the signature serde asks for")]
fn is_nothing(share: &Share) -> bool {
    *share == Share::ZERO
}

impl Settings {
    /// The calendar that names the periods.
    #[must_use]
    pub fn calendar(&self) -> Calendar {
        Calendar { length: self.period_length, fiscal_year_start: self.fiscal_year_start, first: self.first_period }
    }

    /// All periods in order.
    pub fn all_periods(&self) -> impl Iterator<Item = Period> + use<> {
        (0..self.periods).map(Period)
    }

    /// The last period, if there is any.
    #[must_use]
    pub fn last_period(&self) -> Option<Period> {
        self.periods.checked_sub(1).map(Period)
    }
}
