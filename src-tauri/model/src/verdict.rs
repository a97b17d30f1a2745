//! What was said to an investment that the plan leaves out: no, not now, or yes at its price; with reason and date.
//!
//! A verdict is a record of what people decided and why. It restricts no plan: for that there are pins and
//! exclusions ([`crate::Decision`]). Deliberately not here: the price that was paid or saved (it is planned).

use chrono::NaiveDate;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::{Calendar, InvestmentId, Period, say};

/// The longest reason, in characters.
pub const LONGEST_REASON: usize = 2_000;

/// A recorded decision on an investment. There is at most one per investment.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Verdict {
    /// The investment; it may have been removed since.
    pub investment: InvestmentId,
    /// What was said.
    pub says: Says,
    /// Why, in the words of those who decided; may be empty.
    #[serde(default)]
    pub reason: String,
    /// On which day, as ISO 8601 text: "2026-11-21".
    pub decided: String,
}

/// What can be said to an investment.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Says {
    /// It is not done.
    No,
    /// It is not done now, and looked at again.
    NotNow {
        /// When.
        look_again: Period,
    },
    /// It is done, and its price is paid.
    Yes,
}

impl Says {
    /// "No", "Not now, look again in Q3 2027", "Yes, pay the price".
    #[must_use]
    pub fn words(self, calendar: &Calendar) -> String {
        match self {
            Self::No => say!("verdict-no"),
            Self::NotNow { look_again } => say!("verdict-not-now", period = calendar.name(look_again)),
            Self::Yes => say!("verdict-yes"),
        }
    }
}

impl Verdict {
    /// Whether the period in which it is to be looked at again has begun on a day.
    #[must_use]
    pub fn is_due(&self, calendar: &Calendar, today: NaiveDate) -> bool {
        matches!(self.says, Says::NotNow { look_again } if calendar.days(look_again).0 <= today)
    }
}

/// The day in an ISO 8601 text, which may go on with a time; nothing if there is none.
#[must_use]
pub fn day(text: &str) -> Option<NaiveDate> {
    text.get(0..10)?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::PeriodLength;
    use crate::calendar::YearMonth;

    #[test]
    fn what_was_put_off_is_due_when_its_period_begins() {
        let first = YearMonth::new(2027, 1).expect("a month");
        let calendar = Calendar { length: PeriodLength::Quarter, fiscal_year_start: 1, first };
        let says = Says::NotNow { look_again: Period(2) };
        let verdict = Verdict {
            investment: "mesh".try_into().expect("an id"),
            says,
            reason: String::new(),
            decided: "2026-11-21".into(),
        };
        let due = |text: &str| verdict.is_due(&calendar, day(text).expect("a day"));
        assert!(!due("2027-06-30T23:59:59+01:00") && due("2027-07-01"));
        assert_eq!(says.words(&calendar), "Not now, look again in Q3 2027");
        assert!(!Verdict { says: Says::No, ..verdict.clone() }.is_due(&calendar, day("2030-01-01").expect("a day")));
        assert_eq!((day("soon"), day("2027-02-30")), (None, None));
    }
}
