//! Reading one typed cell. Each error ends the sentence "“…” …".

use std::ops::RangeInclusive;

use model::roadmap::MAX_PERIODS;
use model::{Fte, Measure, Money, Period, Points, Settings, Share, words};

use super::DecimalSign;
use crate::amount::{self, Decimals, Unit};
use crate::text::{clean_line, clean_note, key};

const LONGEST_NAME: usize = 200;
const LONGEST_NOTE: usize = 20_000;
/// The largest size of a value of a metric, in thousandths.
const LARGEST_MEASURE: i64 = 1_000_000_000_000;

/// What holds for all cells of one edit.
pub(super) struct Reader {
    pub(super) settings: Settings,
    decimals: Decimals,
}

impl Reader {
    /// What the typed cells show of their decimal sign counts; else that of the user's system.
    pub(super) fn new<'a>(settings: &Settings, sign: DecimalSign, texts: impl Iterator<Item = &'a str>) -> Self {
        let decimals = match amount::evidence(texts) {
            Decimals::Unknown => sign.decimals(),
            shown => shown,
        };
        Self { settings: settings.clone(), decimals }
    }

    pub(super) fn name(&self, text: &str) -> Result<String, String> {
        let name = clean_line(text);
        match name.chars().count() {
            1..=LONGEST_NAME => Ok(name),
            _ => Err("is no name of 1 to 200 characters".into()),
        }
    }

    /// A text of one line that may be empty.
    pub(super) fn line(&self, text: &str) -> Result<String, String> {
        let line = clean_line(text);
        if line.chars().count() <= LONGEST_NAME { Ok(line) } else { Err("is longer than 200 characters".into()) }
    }

    pub(super) fn note(&self, text: &str) -> Result<String, String> {
        let note = clean_note(text);
        if note.chars().count() <= LONGEST_NOTE { Ok(note) } else { Err("is longer than 20,000 characters".into()) }
    }

    /// A level from `least` to 5, also from "Level 3", "L3" or "2→3"; an empty cell is the least.
    pub(super) fn level(&self, text: &str, least: u8) -> Result<u8, String> {
        let text = clean_line(text).to_lowercase();
        let last = text.rsplit(['→', '>']).next().unwrap_or_default().trim();
        let bare = last.strip_prefix("level").or_else(|| last.strip_prefix('l')).unwrap_or(last).trim();
        if bare.is_empty() {
            return Ok(least);
        }
        let bare = bare.strip_suffix(".0").unwrap_or(bare);
        let level = bare.parse().ok().filter(|level| (least..=5).contains(level));
        level.ok_or_else(|| format!("is not a level: write {least} to 5"))
    }

    /// How many periods something takes.
    pub(super) fn duration(&self, text: &str) -> Result<u16, String> {
        let text = clean_line(text).to_lowercase();
        let each = self.settings.period_length.name();
        let bare = text.trim_end_matches('s').trim_end_matches(each).trim_end_matches("period").trim();
        let number = bare.parse().ok().filter(|number| (1..=MAX_PERIODS).contains(number));
        number.ok_or_else(|| format!("is not a number of {each}s: write 1 to {MAX_PERIODS}"))
    }

    /// A number of periods that may be 0; an empty cell is `usual`.
    pub(super) fn lag(&self, text: &str, usual: u16) -> Result<u16, String> {
        if clean_line(text).is_empty() {
            return Ok(usual);
        }
        if clean_line(text) == "0" { Ok(0) } else { self.duration(text) }
    }

    pub(super) fn money(&self, text: &str) -> Result<Money, String> {
        let currency = self.settings.currency.as_str();
        let unit = Unit { currency: Some(currency), digits: words::minor_digits(currency), factor: 1 };
        let amount = Money(if is_none(text) { 0 } else { amount::parse(text, self.decimals, unit)? });
        if amount <= Money::MAX { Ok(amount) } else { Err("is too large".into()) }
    }

    pub(super) fn people(&self, text: &str) -> Result<Fte, String> {
        let unit = Unit { currency: None, digits: 2, factor: 1 };
        let people = Fte(if is_none(text) { 0 } else { amount::parse(text, self.decimals, unit)? });
        if people <= Fte::MAX { Ok(people) } else { Err("is too many".into()) }
    }

    /// A bare number with at most `digits` decimals, in units of the last of them.
    fn number(&self, text: &str, digits: u32) -> Result<i64, String> {
        let text = text.trim();
        let bare = text.trim_start_matches(['-', '\u{2212}']);
        let is_plain = bare.chars().all(|c| c.is_ascii_digit() || c.is_whitespace() || matches!(c, '.' | ',' | '\''));
        if !is_plain || text.len() > bare.len() + '\u{2212}'.len_utf8() {
            return Err("is not a number".into());
        }
        let unit = Unit { currency: None, digits, factor: 1 };
        let size = amount::parse(bare, self.decimals, unit);
        let size = size.map_err(|reason| match reason.starts_with("is not") {
            true => "is not a number".to_owned(),
            false => reason,
        })?;
        Ok(if bare.len() < text.len() { -size } else { size })
    }

    /// A share of 0 to 100 %; an empty cell is `usual`.
    pub(super) fn percent(&self, text: &str, usual: Share) -> Result<Share, String> {
        self.percent_within(text, usual, Share::ZERO..=Share::WHOLE)
    }

    /// A share within a range of whole percents; an empty cell is `usual`.
    pub(super) fn percent_within(
        &self,
        text: &str,
        usual: Share,
        range: RangeInclusive<Share>,
    ) -> Result<Share, String> {
        let text = clean_line(text);
        if text.is_empty() {
            return Ok(usual);
        }
        let share = self.number(text.trim_end_matches('%'), 2).map_err(|reason| match reason.as_str() {
            "is not a number" => "is not a share: write 25 or 25 %".to_owned(),
            _ => reason,
        })?;
        if range.contains(&Share(share)) {
            return Ok(Share(share));
        }
        let [least, most] =
            [range.start(), range.end()].map(|end| words::whole(usize::try_from(end.0 / 100).unwrap_or_default()));
        Err(format!("is not between {least} and {most} %"))
    }

    /// A value of a metric, with or without its unit; an empty cell is 0.
    pub(super) fn measure(&self, text: &str, unit: &str) -> Result<Measure, String> {
        let text = clean_line(text);
        let bare = text.strip_suffix(unit).unwrap_or(&text).trim();
        if bare.is_empty() {
            return Ok(Measure(0));
        }
        let measure = self.number(bare, 3)?;
        if measure.abs() <= LARGEST_MEASURE { Ok(Measure(measure)) } else { Err("is too large".into()) }
    }

    /// Whole points; an empty cell is 0.
    pub(super) fn points(&self, text: &str) -> Result<Points, String> {
        let text = clean_line(text);
        let bare = text.trim_end_matches("pts").trim_end_matches("points").trim();
        if bare.is_empty() {
            return Ok(Points::ZERO);
        }
        let points = self.number(bare, 0)?;
        let is_right = (0..=Points::MAX.0).contains(&points);
        if is_right { Ok(Points(points)) } else { Err("is not a worth: write 0 to 1,000,000 points".into()) }
    }

    /// A period by its name: "Q3 2027", "q3 27", "FY27 Q3".
    pub(super) fn period(&self, text: &str) -> Result<Period, String> {
        let last = self.settings.last_period().unwrap_or_default();
        let calendar = self.settings.calendar();
        period_named(&self.settings, text)
            .ok_or_else(|| format!("is not a period: write one of {}", calendar.range(Period(0), last)))
    }

    pub(super) fn yes_or_no(&self, text: &str) -> Result<bool, String> {
        match key(text).as_str() {
            "" | "no" | "n" | "false" | "0" => Ok(false),
            "yes" | "y" | "true" | "1" | "x" => Ok(true),
            _ => Err("is not yes or no".into()),
        }
    }
}

/// The period with this name, in any order of its parts and with two or four digits of the year.
pub(super) fn period_named(settings: &Settings, text: &str) -> Option<Period> {
    let wanted = key(text);
    let calendar = settings.calendar();
    settings.all_periods().find(|period| {
        let (short, year) = (key(&calendar.short(*period)), key(&calendar.year(*period)));
        let tail = year.get(year.len().saturating_sub(2)..).unwrap_or_default();
        let names =
            [format!("{short}{year}"), format!("{year}{short}"), format!("{short}{tail}"), format!("{tail}{short}")];
        names.contains(&wanted) || key(&calendar.name(*period)) == wanted
    })
}

/// Nothing, or the dash that people draw for nothing.
pub(super) fn is_none(text: &str) -> bool {
    matches!(text.trim(), "" | "-" | "–" | "—")
}
