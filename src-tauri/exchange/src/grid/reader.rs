//! Reading one typed cell. Each error ends the sentence "“…” …".

use std::ops::RangeInclusive;

use model::language::{Language, speaking, spoken};
use model::roadmap::MAX_PERIODS;
use model::{Fte, Measure, Money, Period, PeriodLength, Points, Settings, Share, Value, say, words};

use super::DecimalSign;
use crate::amount::{self, AmountError, Decimals, Unit};
use crate::text::{clean_line, clean_note, key, without_level_word};

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
            _ => Err(say!("no-name")),
        }
    }

    /// A text of one line that may be empty.
    pub(super) fn line(&self, text: &str) -> Result<String, String> {
        let line = clean_line(text);
        if line.chars().count() <= LONGEST_NAME { Ok(line) } else { Err(say!("line-too-long")) }
    }

    pub(super) fn note(&self, text: &str) -> Result<String, String> {
        let note = clean_note(text);
        if note.chars().count() <= LONGEST_NOTE { Ok(note) } else { Err(say!("note-too-long")) }
    }

    /// A level from `least` to 5, also from "Level 3", "L3" or "2→3"; an empty cell is the least.
    pub(super) fn level(&self, text: &str, least: u8) -> Result<u8, String> {
        let text = clean_line(text).to_lowercase();
        let last = text.rsplit(['→', '>']).next().unwrap_or_default().trim();
        let bare = without_level_word(last);
        if bare.is_empty() {
            return Ok(least);
        }
        let bare = bare.strip_suffix(".0").unwrap_or(bare);
        let level = bare.parse().ok().filter(|level| (least..=5).contains(level));
        level.ok_or_else(|| say!("no-level", least = least))
    }

    /// How many periods something takes.
    pub(super) fn duration(&self, text: &str) -> Result<u16, String> {
        let text = clean_line(text).to_lowercase();
        let own = match self.settings.period_length {
            PeriodLength::Month => ["month", "moi"],
            PeriodLength::Quarter => ["quarter", "trimestre"],
            PeriodLength::HalfYear => ["half-year", "semestre"],
        };
        let words = [own[0], own[1], "period", "période"];
        let bare = words.iter().fold(text.trim_end_matches('s'), |text, word| text.trim_end_matches(word)).trim();
        let number = bare.parse().ok().filter(|number| (1..=MAX_PERIODS).contains(number));
        number.ok_or_else(|| say!("no-duration", length = self.settings.period_length.code(), most = MAX_PERIODS))
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
        if amount <= Money::MAX { Ok(amount) } else { Err(say!("amount-too-large")) }
    }

    pub(super) fn people(&self, text: &str) -> Result<Fte, String> {
        let unit = Unit { currency: None, digits: 2, factor: 1 };
        let people = Fte(if is_none(text) { 0 } else { amount::parse(text, self.decimals, unit)? });
        if people <= Fte::MAX { Ok(people) } else { Err(say!("amount-too-many")) }
    }

    /// A bare number with at most `digits` decimals, in units of the last of them.
    fn number(&self, text: &str, digits: u32) -> Result<i64, AmountError> {
        let text = text.trim();
        let bare = text.trim_start_matches(['-', '\u{2212}']);
        let is_plain = bare.chars().all(|c| c.is_ascii_digit() || c.is_whitespace() || matches!(c, '.' | ',' | '\''));
        if !is_plain || text.len() > bare.len() + '\u{2212}'.len_utf8() {
            return Err(AmountError::NotANumber);
        }
        let unit = Unit { currency: None, digits, factor: 1 };
        let size = amount::parse(bare, self.decimals, unit);
        let size = size.map_err(|error| match error {
            AmountError::NotMoney | AmountError::NotPeople | AmountError::OtherCurrency(_) => AmountError::NotANumber,
            other => other,
        })?;
        Ok(if bare.len() < text.len() { -size } else { size })
    }

    /// A whole number of 0 to `most`, digits grouped or not; an empty cell is 0. Nothing for any other text: a fraction is
    /// not rounded.
    pub(super) fn whole(&self, text: &str, most: u32) -> Option<u32> {
        let number = if is_none(text) { 0 } else { self.number(text, 0).ok()? };
        u32::try_from(number).ok().filter(|number| *number <= most)
    }

    /// A small whole number within a range; an empty cell is `usual`. Nothing for any other text.
    pub(super) fn small(&self, text: &str, range: RangeInclusive<u8>, usual: u8) -> Option<u8> {
        if is_none(text) {
            return Some(usual);
        }
        let number = self.whole(text, (*range.end()).into())?;
        u8::try_from(number).ok().filter(|number| range.contains(number))
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
        let share = self.number(text.trim_end_matches('%'), 2).map_err(|error| match error {
            AmountError::NotANumber => say!("amount-no-share"),
            other => other.into(),
        })?;
        if range.contains(&Share(share)) {
            return Ok(Share(share));
        }
        let [least, most] =
            [range.start(), range.end()].map(|end| words::whole(usize::try_from(end.0 / 100).unwrap_or_default()));
        Err(say!("amount-not-between", least = least, most = most))
    }

    /// A value of a metric, with or without its unit; an empty cell is 0.
    pub(super) fn measure(&self, text: &str, unit: &str) -> Result<Measure, String> {
        let text = clean_line(text);
        let bare = text.strip_suffix(unit).unwrap_or(&text).trim();
        if bare.is_empty() {
            return Ok(Measure(0));
        }
        let measure = self.number(bare, 3)?;
        if measure.abs() <= LARGEST_MEASURE { Ok(Measure(measure)) } else { Err(say!("amount-too-large")) }
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
        if is_right { Ok(Points(points)) } else { Err(say!("amount-no-worth")) }
    }

    /// A value of a plan in points, up to six decimals, of a billion points at most; an empty cell is nothing.
    pub(super) fn value(&self, text: &str) -> Result<Value, String> {
        let text = clean_line(text);
        let bare = text.trim_end_matches("pts").trim_end_matches("points").trim();
        let value = if is_none(bare) { 0 } else { self.number(bare, 6)? };
        let most = 1_000_000_000 * Value::PER_POINT;
        if (-most..=most).contains(&value) { Ok(Value(value)) } else { Err(say!("amount-no-value")) }
    }

    /// A period by its name: "Q3 2027", "q3 27", "FY27 Q3".
    pub(super) fn period(&self, text: &str) -> Result<Period, String> {
        let last = self.settings.last_period().unwrap_or_default();
        let calendar = self.settings.calendar();
        period_named(&self.settings, text)
            .ok_or_else(|| say!("no-period-name", range = calendar.range(Period(0), last)))
    }

    /// A period, or nothing where nothing is typed.
    pub(super) fn period_or_none(&self, text: &str) -> Result<Option<Period>, String> {
        if is_none(text) { Ok(None) } else { self.period(text).map(Some) }
    }

    pub(super) fn yes_or_no(&self, text: &str) -> Result<bool, String> {
        match key(text).as_str() {
            "" | "no" | "n" | "false" | "0" | "non" | "faux" => Ok(false),
            "yes" | "y" | "true" | "1" | "x" | "oui" | "o" | "vrai" => Ok(true),
            _ => Err(say!("no-yes-or-no")),
        }
    }
}

/// The period with this name in any language, in any order of its parts and with two or four digits of the year.
#[must_use]
pub fn period_named(settings: &Settings, text: &str) -> Option<Period> {
    let own = period_named_here(settings, text);
    let others = Language::ALL.into_iter().filter(|language| *language != spoken());
    own.or_else(|| others.into_iter().find_map(|other| speaking(other, || period_named_here(settings, text))))
}

fn period_named_here(settings: &Settings, text: &str) -> Option<Period> {
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
pub(crate) fn is_none(text: &str) -> bool {
    matches!(text.trim(), "" | "-" | "–" | "—")
}
