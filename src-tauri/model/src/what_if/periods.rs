//! Periods as people type them: "Q3 2027", "Q3 27", "FY27 Q3", "Mar 2027", "2027", and what lies between two; in French
//! "T3 2027", "EX27 T3", "févr. 2027".

use chrono::Datelike;

use super::scan::{Misread, Scan};
use super::vocabulary::{self, When};
use crate::{Calendar, Period, PeriodLength, Settings, say};

/// A part of a year, or a whole one, as it was typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Named {
    part: Option<Part>,
    year: Option<Year>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Part {
    Quarter(u32),
    Half(u32),
    Month(u32),
}

/// A year; whether it was said to be a fiscal one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Year {
    number: i32,
    is_fiscal: bool,
}

const MONTHS: [&str; 12] = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
];

/// Months in French, in full and as they are shortened.
const FRENCH_MONTHS: [&[&str]; 12] = [
    &["janvier", "janv"],
    &["février", "fevrier", "févr", "fevr", "fév"],
    &["mars"],
    &["avril", "avr"],
    &["mai"],
    &["juin"],
    &["juillet", "juil"],
    &["août", "aout"],
    &["septembre", "sept"],
    &["octobre"],
    &["novembre"],
    &["décembre", "decembre", "déc"],
];

/// The periods of one roadmap, for reading their names.
pub(super) struct Periods<'r> {
    settings: &'r Settings,
    calendar: Calendar,
}

impl<'r> Periods<'r> {
    pub fn new(settings: &'r Settings) -> Self {
        Self { settings, calendar: settings.calendar() }
    }

    /// When a change holds: "in Q2..Q3", "from Q2 27", "until 2027", or periods by themselves. Nothing, and the
    /// place stays, if no period comes next.
    pub fn when(&self, scan: &mut Scan) -> Result<Option<(Period, Period)>, Misread> {
        let start = *scan;
        let last_of_all = self.settings.last_period().unwrap_or_default();
        let (is_said, to): (bool, &[&str]) = match vocabulary::when(scan) {
            Some(When::From(None)) => return Ok(Some((self.one(scan)?.0, last_of_all))),
            Some(When::From(Some(to))) => {
                let from = *scan;
                let first = named(scan).ok_or_else(|| self.no_period(from))?;
                let mut ahead = *scan;
                let last = if ahead.word(to) { named(&mut ahead) } else { None };
                let Some(last) = last else { return Ok(Some((self.find(start, first)?.0, last_of_all))) };
                let found = self.between(start, first, last)?;
                *scan = ahead;
                return Ok(Some(found));
            }
            Some(When::Until) => return Ok(Some((Period(0), self.one(scan)?.1))),
            Some(When::In) => (true, &["to", "à", "au"]),
            Some(When::Perhaps) | None => (false, &["to", "à", "au"]),
        };
        let Some(first) = named(scan) else {
            if is_said {
                return Err(self.no_period(*scan));
            }
            *scan = start;
            return Ok(None);
        };
        let mut ahead = *scan;
        let goes_on = ahead.exactly("...") || ahead.exactly("..") || ahead.sign(&['…', '–', '-']) || ahead.word(to);
        match named(&mut ahead).filter(|_| goes_on) {
            Some(last) => {
                let found = self.between(start, first, last)?;
                *scan = ahead;
                Ok(Some(found))
            }
            None => self.find(start, first).map(Some),
        }
    }

    /// The one period in which something starts.
    pub fn start(&self, scan: &mut Scan) -> Result<Period, Misread> {
        let _ = scan.word(&["in", "to", "at", "on", "en", "à", "au"]);
        let before = *scan;
        let (first, last) = self.one(scan)?;
        if first == last {
            return Ok(first);
        }
        let unit = self.calendar.length.name();
        let what = say!("more-than-one-period", typed = read(before, *scan), place = before.place(), unit = unit);
        Err(before.misread_until(scan.at, what, vec![self.calendar.name(first)]))
    }

    fn one(&self, scan: &mut Scan) -> Result<(Period, Period), Misread> {
        let before = *scan;
        let named = named(scan).ok_or_else(|| self.no_period(before))?;
        self.find(before, named)
    }

    fn no_period(&self, scan: Scan) -> Misread {
        let word = scan.word_here();
        if word.is_empty() {
            let message = say!("period-missing", unit = self.calendar.length.name(), place = scan.place());
            return scan.misread(message, self.ends());
        }
        let names: Vec<String> = self.settings.all_periods().map(|period| self.calendar.name(period)).collect();
        let nearest = super::names::nearest(&word, names.iter().map(String::as_str));
        let mut scan = scan;
        scan.space();
        let unit = self.calendar.length.name();
        let message = say!("not-a-period", word = word.as_str(), place = scan.place(), unit = unit);
        scan.misread_until(scan.at + word.len(), message, nearest)
    }

    /// The first and the last period, as examples.
    fn ends(&self) -> Vec<String> {
        let last = self.settings.last_period().unwrap_or_default();
        vec![self.calendar.name(Period(0)), self.calendar.name(last)]
    }

    /// Whether a period lies in what was named.
    fn lies_in(&self, period: Period, named: Named) -> bool {
        let (months, fiscal_year) = self.calendar.in_year(period);
        let first = self.calendar.days(period).0;
        let part = named.part.is_none_or(|part| match part {
            Part::Quarter(number) => self.calendar.length != PeriodLength::HalfYear && months / 3 + 1 == number,
            Part::Half(number) => months / 6 + 1 == number,
            Part::Month(number) => self.calendar.length == PeriodLength::Month && first.month() == number,
        });
        // months are named by the year of the calendar, everything else by the fiscal year
        let is_by_calendar = self.calendar.length == PeriodLength::Month
            && !matches!(named.part, Some(Part::Quarter(_) | Part::Half(_)));
        part && named.year.is_none_or(|year| {
            year.number == if is_by_calendar && !year.is_fiscal { first.year() } else { fiscal_year }
        })
    }

    /// First and last of the first unbroken row of periods that lie in it, from a period on.
    fn row(&self, from: Period, named: Named) -> Option<(Period, Period)> {
        let mut all = self.settings.all_periods().skip_while(|period| *period < from || !self.lies_in(*period, named));
        let first = all.next()?;
        let last = all.take_while(|period| self.lies_in(*period, named)).last().unwrap_or(first);
        Some((first, last))
    }

    fn find(&self, start: Scan, named: Named) -> Result<(Period, Period), Misread> {
        self.row(Period(0), named).ok_or_else(|| self.outside(start))
    }

    fn outside(&self, start: Scan) -> Misread {
        let mut scan = start;
        let _ = vocabulary::when(&mut scan);
        scan.space();
        let last = self.settings.last_period().unwrap_or_default();
        let (first, last) = (self.calendar.name(Period(0)), self.calendar.name(last));
        scan.misread(say!("period-outside", place = scan.place(), first = first, last = last), vec![])
    }

    /// From one to another. A year that only the last has is that of the first too, or the one before.
    fn between(&self, start: Scan, first: Named, last: Named) -> Result<(Period, Period), Misread> {
        let backwards = || start.misread(say!("periods-backwards", place = start.place()), vec![]);
        if first.year.is_none() && last.year.is_some() {
            let end = self.find(start, last)?.1;
            let mut from = None;
            let mut next = Period(0);
            while let Some((begin, until)) = self.row(next, first).filter(|(begin, _)| *begin <= end) {
                from = Some(begin);
                next = until.later(1);
            }
            return Ok((from.ok_or_else(backwards)?, end));
        }
        let begin = self.find(start, first)?.0;
        let end = match last.year {
            Some(_) => self.find(start, last)?.1,
            None => self.row(begin, last).ok_or_else(|| self.outside(start))?.1,
        };
        if end < begin { Err(backwards()) } else { Ok((begin, end)) }
    }
}

/// What was read between two places.
fn read<'t>(before: Scan<'t>, after: Scan<'t>) -> &'t str {
    before.text[before.at..after.at].trim()
}

/// Whether a period comes next.
pub(super) fn is_next(mut scan: Scan) -> bool {
    named(&mut scan).is_some()
}

/// Reads a part of a year with or without its year, or a whole year. The place stays if there is none.
fn named(scan: &mut Scan) -> Option<Named> {
    let mut ahead = *scan;
    ahead.space();
    let before = year(&mut ahead, false);
    let part = part(&mut ahead);
    let after = if before.is_none() && part.is_some() { year(&mut ahead, true) } else { None };
    let named = Named { part, year: before.or(after) };
    if named.part.is_none() && named.year.is_none() {
        return None;
    }
    *scan = ahead;
    Some(named)
}

fn part(scan: &mut Scan) -> Option<Part> {
    let mut ahead = *scan;
    ahead.space();
    let letters = ahead.letters();
    let lower = letters.to_lowercase();
    ahead.at += letters.len();
    let found = match lower.as_str() {
        "q" | "t" => Part::Quarter(ahead.digits().parse().ok().filter(|number| (1..=4).contains(number))?),
        "h" | "s" => Part::Half(ahead.digits().parse().ok().filter(|number| (1..=2).contains(number))?),
        _ => {
            let is_it = |month: &&str| lower == **month || (lower.len() == 3 && month.starts_with(&lower));
            let french = || FRENCH_MONTHS.iter().position(|names| names.contains(&lower.as_str()));
            let month = MONTHS.iter().position(is_it).or_else(french)?;
            if !MONTHS.iter().any(is_it) && ahead.peek() == Some('.') && !ahead.rest().starts_with("..") {
                ahead.at += 1;
            }
            Part::Month(u32::try_from(month).ok()? + 1)
        }
    };
    if ahead.peek().is_some_and(char::is_alphanumeric) {
        return None;
    }
    *scan = ahead;
    Some(found)
}

/// Reads a year: "FY27", "2027", and after a part of a year "27" or "'27" too.
fn year(scan: &mut Scan, may_be_short: bool) -> Option<Year> {
    let mut ahead = *scan;
    ahead.space();
    let is_fiscal = ["fy", "ex"].iter().any(|mark| ahead.letters().eq_ignore_ascii_case(mark));
    if is_fiscal {
        ahead.at += 2;
    } else if may_be_short && ahead.peek().is_some_and(|c| matches!(c, '/' | '\'' | '’')) {
        ahead.at += ahead.peek()?.len_utf8();
    }
    let digits = ahead.digits();
    let number = match (digits.len(), is_fiscal || may_be_short) {
        (4, _) => digits.parse().ok()?,
        (2, true) => 2000 + digits.parse::<i32>().ok()?,
        _ => return None,
    };
    // "2027" is a year; "2027k", "20.5" and "2027%" are amounts
    let is_amount = ahead.peek().is_some_and(|c| c.is_alphanumeric() || matches!(c, '%' | ','))
        || (ahead.rest().starts_with('.') && !ahead.rest().starts_with(".."));
    if is_amount {
        return None;
    }
    *scan = ahead;
    Some(Year { number, is_fiscal })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Roadmap;
    use crate::calendar::YearMonth;

    fn settings(length: PeriodLength, fiscal_year_start: u8, month: u32, periods: u16) -> Settings {
        let first = YearMonth::new(2027, month).expect("a month");
        Settings { period_length: length, fiscal_year_start, periods, ..Roadmap::empty("R", "EUR", first).settings }
    }

    fn when(settings: &Settings, text: &str) -> Result<Option<(u16, u16)>, String> {
        let found = Periods::new(settings).when(&mut Scan::new(text));
        found.map(|when| when.map(|(first, last)| (first.0, last.0))).map_err(|error| error.to_string())
    }

    #[test]
    fn quarters_are_found_with_and_without_their_year() {
        let eight = settings(PeriodLength::Quarter, 1, 1, 8);
        for (text, found) in [
            ("in Q3 2027", (2, 2)),
            ("q3 27", (2, 2)),
            ("Q2 '28", (5, 5)),
            ("from Q2 27", (1, 7)),
            ("until q1 2028", (0, 4)),
            ("in Q2..Q3", (1, 2)),
            ("Q3..Q4 2028", (6, 7)),
            ("Q4..Q1 2028", (3, 4)),
            ("Q4 2027–Q1 2028", (3, 4)),
            ("Q4 27..Q2", (3, 5)),
            ("in 2028", (4, 7)),
            ("Q4 2027 to 2028", (3, 7)),
            ("H2 2027", (2, 3)),
        ] {
            assert_eq!(when(&eight, text), Ok(Some(found)), "{text}");
        }
        for text in ["20%", "-20%", "2027k", "= 5", "", "Q5"] {
            assert_eq!(when(&eight, text), Ok(None), "{text}");
        }
    }

    #[test]
    fn fiscal_years_and_months_are_named_as_the_calendar_names_them() {
        let fiscal = settings(PeriodLength::Quarter, 4, 4, 8);
        assert_eq!(when(&fiscal, "FY28 Q1"), Ok(Some((0, 0))));
        assert_eq!(when(&fiscal, "Q2 FY29"), Ok(Some((5, 5))));
        assert_eq!(when(&fiscal, "in FY29"), Ok(Some((4, 7))));
        let months = settings(PeriodLength::Month, 4, 1, 24);
        assert_eq!(when(&months, "Mar 2027"), Ok(Some((2, 2))));
        assert_eq!(when(&months, "March..May 28"), Ok(Some((14, 16))));
        assert_eq!(when(&months, "in 2028"), Ok(Some((12, 23))));
        assert_eq!(when(&months, "FY28"), Ok(Some((3, 14))));
        assert_eq!(when(&months, "Q1 FY28"), Ok(Some((3, 5))));
    }

    #[test]
    fn every_name_of_a_period_is_read_as_that_period() {
        for (length, fiscal, count) in [
            (PeriodLength::Month, 1, 120),
            (PeriodLength::Month, 4, 60),
            (PeriodLength::Quarter, 1, 40),
            (PeriodLength::Quarter, 10, 40),
            (PeriodLength::HalfYear, 1, 20),
            (PeriodLength::HalfYear, 7, 20),
        ] {
            let settings = settings(length, fiscal, 1, count);
            let calendar = settings.calendar();
            for period in settings.all_periods() {
                let name = calendar.name(period);
                assert_eq!(Periods::new(&settings).start(&mut Scan::new(&name)), Ok(period), "{name}");
                for last in settings.all_periods().filter(|last| *last > period) {
                    let text = format!("in {name}..{}", calendar.name(last));
                    assert_eq!(when(&settings, &text), Ok(Some((period.0, last.0))), "{text}");
                }
            }
        }
    }

    #[test]
    fn what_is_no_period_of_the_roadmap_is_said_with_the_nearest() {
        let eight = settings(PeriodLength::Quarter, 1, 1, 8);
        let said = "The period (character 4) is not in this roadmap, which runs from Q1 2027 to Q4 2028.";
        assert_eq!(when(&eight, "in Q3 2031"), Err(said.into()));
        let said =
            "“Q7” (character 4) is not a quarter of this roadmap. Did you mean “Q1 2027”, “Q1 2028” or “Q2 2027”?";
        assert_eq!(when(&eight, "in Q7"), Err(said.into()));
        assert_eq!(when(&eight, "Q3 2028..Q1 2027"), Err("The periods (character 1) end before they begin.".into()));
        let more = Periods::new(&eight).start(&mut Scan::new("2027")).expect_err("four quarters");
        assert_eq!(more.message, "“2027” (character 1) is more than one quarter: name the one it starts in.");
    }
}
