//! From whole periods to words and dates, and nowhere else.
//!
//! A period is stored as a number. This file knows the length of a period, the month the fiscal year
//! starts, and the first month of the roadmap; it makes "Q3 2027" or "FY27 Q3" of a number. It also
//! holds the discount factors, because only here is it known how long a period is.

use std::fmt;

use chrono::{Datelike, Months, NaiveDate};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::{Period, Share, lasting, say};

/// How long one period is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum PeriodLength {
    /// One month.
    Month,
    /// Three months.
    Quarter,
    /// Six months.
    HalfYear,
}

impl PeriodLength {
    /// Months in one period.
    #[must_use]
    pub fn months(self) -> u16 {
        match self {
            Self::Month => 1,
            Self::Quarter => 3,
            Self::HalfYear => 6,
        }
    }

    /// Its code, as messages choose their words by it: "month", "quarter", "half-year".
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Month => "month",
            Self::Quarter => "quarter",
            Self::HalfYear => "half-year",
        }
    }

    /// The word for one period.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Month => lasting!(say!("month")),
            Self::Quarter => lasting!(say!("quarter")),
            Self::HalfYear => lasting!(say!("half-year")),
        }
    }

    /// So many periods: "1 quarter", "3 months".
    #[must_use]
    pub fn count(self, count: u64) -> String {
        match self {
            Self::Month => say!("months", count = count),
            Self::Quarter => say!("quarters", count = count),
            Self::HalfYear => say!("half-years", count = count),
        }
    }
}

/// A month of a year, written `2027-01`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(try_from = "String", into = "String")]
pub struct YearMonth(
    #[schemars(
        with = "String",
        regex(pattern = r"^(19[7-9]|20[0-9]|21[0-9])[0-9]-(0[1-9]|1[0-2])$|^2200-(0[1-9]|1[0-2])$")
    )]
    NaiveDate,
);

/// A text that is not a month between 1970 and 2200.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{}", say!("not-a-month", text = &self.0))]
pub struct InvalidMonth(pub String);

impl YearMonth {
    /// The month, if the year is between 1970 and 2200 and the month between 1 and 12.
    #[must_use]
    pub fn new(year: i32, month: u32) -> Option<Self> {
        if !(1970..=2200).contains(&year) {
            return None;
        }
        NaiveDate::from_ymd_opt(year, month, 1).map(Self)
    }

    /// The year.
    #[must_use]
    pub fn year(self) -> i32 {
        self.0.year()
    }

    /// The month, 1 to 12.
    #[must_use]
    pub fn month(self) -> u32 {
        self.0.month()
    }

    /// The month in words: "January 2027".
    #[must_use]
    pub fn name(self) -> String {
        month_of_year(self.month(), self.year())
    }
}

/// The name of a month of the year, 1 to 12; a number that is none stays a number.
#[must_use]
pub fn month_name(month: u8) -> String {
    say!("month-name", month = month)
}

/// A month of a year: "January 2027".
pub(crate) fn month_of_year(month: u32, year: i32) -> String {
    format!("{} {year}", say!("month-name", month = month))
}

/// The short name of a month of the year, 1 to 12, for where there is little room: "Jan".
#[must_use]
pub fn month_short(month: u8) -> String {
    say!("month-short", month = month)
}

fn short_month(day: NaiveDate) -> String {
    month_short(u8::try_from(day.month()).expect("a year has twelve months"))
}

impl fmt::Display for YearMonth {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}", self.year(), self.month())
    }
}

impl TryFrom<String> for YearMonth {
    type Error = InvalidMonth;
    fn try_from(text: String) -> Result<Self, InvalidMonth> {
        let parsed = text
            .split_once('-')
            .filter(|(year, month)| year.len() == 4 && month.len() == 2)
            .and_then(|(year, month)| Self::new(year.parse().ok()?, month.parse().ok()?));
        parsed.ok_or(InvalidMonth(text))
    }
}

impl From<YearMonth> for String {
    fn from(month: YearMonth) -> Self {
        month.to_string()
    }
}

/// What is needed to put dates and names to periods.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Calendar {
    /// How long one period is.
    pub length: PeriodLength,
    /// First month of the fiscal year, 1 to 12.
    pub fiscal_year_start: u8,
    /// First month of period 0.
    pub first: YearMonth,
}

impl Calendar {
    fn first_day(&self, period: Period) -> NaiveDate {
        let months = u32::from(period.0) * u32::from(self.length.months());
        self.first
            .0
            .checked_add_months(Months::new(months))
            .expect("65,535 half-years from the year 2200 are within the range of dates")
    }

    /// First and last day of a period.
    #[must_use]
    pub fn days(&self, period: Period) -> (NaiveDate, NaiveDate) {
        let first = self.first_day(period);
        let next = self.first_day(period.later(1));
        (first, next.pred_opt().expect("a day before a date after 1970 exists"))
    }

    /// The number of the period in which a day lies: 0 for the first, negative before it.
    #[must_use]
    pub fn number_of(&self, day: NaiveDate) -> i64 {
        let months = |year: i32, month: u32| i64::from(year) * 12 + i64::from(month);
        let apart = months(day.year(), day.month()) - months(self.first.year(), self.first.month());
        apart.div_euclid(i64::from(self.length.months()))
    }

    fn is_fiscal(&self) -> bool {
        self.fiscal_year_start != 1
    }

    /// Months since the start of the fiscal year that the period begins in, and the year that names it.
    ///
    /// A fiscal year is named by the calendar year in which it ends.
    pub(crate) fn in_year(&self, period: Period) -> (u32, i32) {
        let day = self.first_day(period);
        let start = u32::from(self.fiscal_year_start.clamp(1, 12));
        let months = (day.month() + 12 - start) % 12;
        let year_began = if day.month() >= start { day.year() } else { day.year() - 1 };
        let year = if self.is_fiscal() { year_began + 1 } else { year_began };
        (months, year)
    }

    /// The period within its year: "Q3", "H1", "Mar".
    #[must_use]
    pub fn short(&self, period: Period) -> String {
        let (months, _) = self.in_year(period);
        match self.length {
            PeriodLength::Month => short_month(self.first_day(period)),
            PeriodLength::Quarter => say!("quarter-of-year", number = months / 3 + 1),
            PeriodLength::HalfYear => say!("half-of-year", number = months / 6 + 1),
        }
    }

    /// The year of the period: "2027", or "FY27" where the fiscal year does not start in January.
    #[must_use]
    pub fn year(&self, period: Period) -> String {
        let (_, year) = self.in_year(period);
        if self.is_fiscal() {
            say!("fiscal-year", year = format!("{:02}", year.rem_euclid(100)))
        } else {
            year.to_string()
        }
    }

    /// The period in full: "Q3 2027", "FY27 Q3", "Mar 2027".
    #[must_use]
    pub fn name(&self, period: Period) -> String {
        match (self.is_fiscal(), self.length) {
            (true, PeriodLength::Quarter | PeriodLength::HalfYear) => {
                format!("{} {}", self.year(period), self.short(period))
            }
            (true, PeriodLength::Month) => {
                let day = self.first_day(period);
                format!("{} {}", short_month(day), day.year())
            }
            (false, _) => format!("{} {}", self.short(period), self.year(period)),
        }
    }

    /// A range of periods, both ends included: "Q2–Q3 2027", "Q4 2027–Q1 2028".
    #[must_use]
    pub fn range(&self, first: Period, last: Period) -> String {
        if first == last {
            return self.name(first);
        }
        let same_year = self.year(first) == self.year(last);
        match (same_year, self.is_fiscal() && self.length != PeriodLength::Month) {
            (true, false) => format!("{}–{}", self.short(first), self.name(last)),
            (true, true) => format!("{}–{}", self.name(first), self.short(last)),
            (false, _) => format!("{}–{}", self.name(first), self.name(last)),
        }
    }

    /// Discount factors in millionths, one for each of `count` periods; the first is 1,000,000.
    ///
    /// Whole years compound, months inside a year count in proportion (the rule of mixed compounding):
    /// after y years and m months the factor is 1 / ((1 + r)^y · (1 + r·m/12)). Integers throughout,
    /// each division rounded half up, so that every machine has the same factors.
    #[must_use]
    pub fn discount_factors(&self, count: u16, per_year: Share) -> Vec<i64> {
        let rate = i128::from(per_year.0);
        let divide = |a: i128, b: i128| (a + b / 2) / b;
        (0..count)
            .map(|period| {
                let months = u32::from(period) * u32::from(self.length.months());
                let mut factor: i128 = 1_000_000;
                for _ in 0..months / 12 {
                    factor = divide(factor * 10_000, 10_000 + rate);
                }
                let rest = i128::from(months % 12);
                factor = divide(factor * 120_000, 120_000 + rate * rest);
                i64::try_from(factor).expect("a discount factor is at most one million")
            })
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::{Language, speaking};

    fn calendar(length: PeriodLength, fiscal_year_start: u8, year: i32, month: u32) -> Calendar {
        Calendar { length, fiscal_year_start, first: YearMonth::new(year, month).expect("a month") }
    }

    #[test]
    fn quarters_are_named_by_the_calendar_year() {
        let calendar = calendar(PeriodLength::Quarter, 1, 2027, 1);
        assert_eq!(calendar.name(Period(2)), "Q3 2027");
        assert_eq!(calendar.range(Period(1), Period(2)), "Q2–Q3 2027");
        assert_eq!(calendar.range(Period(3), Period(4)), "Q4 2027–Q1 2028");
        let (first, last) = calendar.days(Period(0));
        assert_eq!((first.to_string(), last.to_string()), ("2027-01-01".into(), "2027-03-31".into()));
    }

    #[test]
    fn a_fiscal_year_is_named_by_the_year_it_ends_in() {
        let calendar = calendar(PeriodLength::Quarter, 4, 2026, 4);
        assert_eq!(calendar.name(Period(0)), "FY27 Q1");
        assert_eq!(calendar.name(Period(3)), "FY27 Q4");
        assert_eq!(calendar.range(Period(0), Period(3)), "FY27 Q1–Q4");
    }

    #[test]
    fn periods_and_months_have_french_names() {
        speaking(Language::French, || {
            let quarters = calendar(PeriodLength::Quarter, 1, 2027, 1);
            assert_eq!(quarters.range(Period(1), Period(2)), "T2–T3 2027");
            assert_eq!(calendar(PeriodLength::HalfYear, 7, 2026, 7).name(Period(1)), "EX27 S2");
            let months = calendar(PeriodLength::Month, 1, 2027, 1);
            assert_eq!((months.name(Period(1)), months.first.name()), ("févr. 2027".into(), "janvier 2027".into()));
            assert_eq!(
                (PeriodLength::Quarter.count(1), PeriodLength::Month.count(3)),
                ("1 trimestre".into(), "3 mois".into())
            );
        });
    }

    #[test]
    fn discount_factors_compound_by_year_and_never_rise() {
        let calendar = calendar(PeriodLength::Quarter, 1, 2027, 1);
        let factors = calendar.discount_factors(9, Share(800));
        assert_eq!(factors[0], 1_000_000);
        assert_eq!(factors[4], 925_926);
        assert_eq!(factors[8], 857_339);
        assert!(factors.windows(2).all(|pair| pair[0] >= pair[1]));
        assert!(calendar.discount_factors(9, Share(0)).iter().all(|f| *f == 1_000_000));
    }

    #[test]
    fn a_month_outside_the_range_is_refused() {
        assert!(YearMonth::try_from("1969-12".to_owned()).is_err());
        assert!(YearMonth::try_from("2027-13".to_owned()).is_err());
        assert!(YearMonth::try_from("2027-1".to_owned()).is_err());
        assert_eq!(YearMonth::try_from("2200-12".to_owned()).expect("the last month").to_string(), "2200-12");
    }
}
