//! Amounts as people type them, read in integers: "1,240.50", "1.240,50", "1 240", "€180k", "1.2M".
//!
//! Spaces and apostrophes group thousands. With both point and comma, the last one is the decimal sign.
//! One sign that is repeated groups; one sign followed by other than three digits is decimal. What is
//! left, one sign before exactly three digits, may mean two things:
//! - "1,240" is 1240, unless other cells of the table have shown that their comma is decimal;
//! - "1.240" is 1.24 if other cells have shown a decimal point, 1240 if they have shown a decimal comma,
//!   and unreadable if nothing shows it.
//!
//! No floating point: "0.10" is exactly ten cents.

use model::{say, words};

/// What the amounts of a table show about their decimal sign.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Decimals {
    /// Some amount has a decimal point, none a decimal comma.
    Point,
    /// Some amount has a decimal comma, none a decimal point.
    Comma,
    /// Nothing is shown, or both.
    Unknown,
}

/// What an amount is counted in.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Unit<'a> {
    /// Code of the currency; nothing for people.
    pub currency: Option<&'a str>,
    /// Decimals that are kept.
    pub digits: u32,
    /// How many the column counts as one (1,000 for a column in thousands).
    pub factor: i128,
}

/// The decimal sign that a table's typed amounts show.
pub(crate) fn evidence<'a>(texts: impl Iterator<Item = &'a str>) -> Decimals {
    let (mut points, mut commas) = (false, false);
    for text in texts {
        let core: String = text.chars().filter(|c| c.is_ascii_digit() || matches!(c, '.' | ',')).collect();
        let Some(last) = core.rfind(['.', ',']) else { continue };
        let sign = &core[last..=last];
        let other = if sign == "." { "," } else { "." };
        let is_decimal = core.matches(sign).count() == 1 && (core.len() - last - 1 != 3 || core.contains(other));
        let groups_only = core.matches(sign).count() > 1 && !core.contains(other);
        points |= (is_decimal && sign == ".") || (groups_only && sign == ",");
        commas |= (is_decimal && sign == ",") || (groups_only && sign == ".");
    }
    match (points, commas) {
        (true, false) => Decimals::Point,
        (false, true) => Decimals::Comma,
        _ => Decimals::Unknown,
    }
}

/// Why a text is no amount.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum AmountError {
    /// It is no amount of money.
    NotMoney,
    /// It is no number of people.
    NotPeople,
    /// It is no number at all.
    NotANumber,
    /// It is in another currency than this one of the roadmap.
    OtherCurrency(String),
    /// It is less than nothing.
    Negative,
    /// It has more decimals than can be kept.
    TooFine,
    /// Its point may group thousands or begin a fraction: the digits before it and after it.
    TwoWays(String, String),
    /// It is too large.
    TooLarge,
}

impl From<AmountError> for String {
    /// What ends the sentence "“…” …".
    fn from(error: AmountError) -> Self {
        match error {
            AmountError::NotMoney => say!("amount-not-money"),
            AmountError::NotPeople => say!("amount-not-people"),
            AmountError::NotANumber => say!("amount-no-number"),
            AmountError::OtherCurrency(currency) => say!("amount-other-currency", currency = currency),
            AmountError::Negative => say!("amount-negative"),
            AmountError::TooFine => say!("amount-decimals"),
            AmountError::TwoWays(before, after) => {
                say!("amount-two-ways", whole = format!("{before}{after}"), before = before)
            }
            AmountError::TooLarge => say!("amount-too-large"),
        }
    }
}

/// Reads a typed amount into whole minor units.
pub(crate) fn parse(text: &str, decimals: Decimals, unit: Unit) -> Result<i64, AmountError> {
    let (whole, fraction, factor) = split(text, decimals, unit)?;
    let (scaled, rest) = scale(&whole, &fraction, factor * unit.factor, unit.digits)?;
    if rest == 0 { Ok(scaled) } else { Err(AmountError::TooFine) }
}

/// Reads a number of a spreadsheet, which has a decimal point; what a formula computed is rounded.
pub(crate) fn parse_number(text: &str, unit: Unit) -> Result<i64, AmountError> {
    let (whole, fraction, factor) = split(text, Decimals::Point, unit)?;
    let (scaled, rest) = scale(&whole, &fraction, factor * unit.factor, unit.digits)?;
    if rest >= 5 { scaled.checked_add(1).ok_or_else(too_large) } else { Ok(scaled) }
}

/// Digits before and after the decimal sign, and how many the suffix counts as one.
fn split(text: &str, decimals: Decimals, unit: Unit) -> Result<(String, String, i128), AmountError> {
    let text = text.trim();
    let first = text.find(|c: char| c.is_ascii_digit()).ok_or_else(|| not_an_amount(unit))?;
    let last = text.rfind(|c: char| c.is_ascii_digit()).ok_or_else(|| not_an_amount(unit))?;
    let (before, core, after) = (&text[..first], &text[first..=last], &text[last + 1..]);
    // ".5" is half of one
    let (before, core) = match before.strip_suffix('.') {
        Some(rest) => (rest, format!("0.{core}")),
        None => (before, core.to_owned()),
    };
    if before.contains(['-', '(', '\u{2212}', '–']) || after.contains(['-', '\u{2212}']) {
        return Err(AmountError::Negative);
    }
    if factor_of(before.trim_start_matches('+'), unit)? != 1 {
        return Err(not_an_amount(unit));
    }
    let factor = factor_of(after, unit)?;
    let (whole, fraction) = split_core(&ungrouped(&core, unit)?, decimals, unit)?;
    Ok((whole, fraction, factor))
}

fn not_an_amount(unit: Unit) -> AmountError {
    match unit.currency {
        Some(_) => AmountError::NotMoney,
        None => AmountError::NotPeople,
    }
}

/// What stands before or after the digits: a currency, a magnitude, or nothing.
fn factor_of(words: &str, unit: Unit) -> Result<i128, AmountError> {
    let mut words: String = words.to_lowercase().chars().filter(|c| !c.is_whitespace() && *c != '.').collect();
    if let Some(currency) = unit.currency {
        let sign = words::currency_sign(currency).trim_end_matches('\u{a0}').to_lowercase();
        for own in [currency.to_lowercase(), sign] {
            let rest = words.strip_prefix(&own).or_else(|| words.strip_suffix(&own)).map(str::to_owned);
            words = rest.unwrap_or(words);
        }
    } else {
        let people = ["ftes", "fte", "people", "persons", "person", "pers", "etp", "personnes", "personne"];
        if let Some(rest) = people.iter().find_map(|word| words.strip_suffix(word)) {
            words = rest.to_owned();
        }
    }
    if let Some(factor) = magnitude(&words) {
        return Ok(factor);
    }
    let is_other = words.contains(['€', '$', '£', '¥']) || words::is_currency(&words.to_uppercase());
    match unit.currency {
        Some(currency) if is_other => Err(AmountError::OtherCurrency(currency.to_owned())),
        _ => Err(not_an_amount(unit)),
    }
}

/// What a word after a number counts as one, if it is such a word.
pub(crate) fn magnitude(word: &str) -> Option<i128> {
    match word {
        "" => Some(1),
        "k" | "thousand" | "thousands" | "tsd" | "mille" | "milliers" => Some(1_000),
        "m" | "mn" | "mio" | "million" | "millions" => Some(1_000_000),
        _ => None,
    }
}

/// The core without spaces and apostrophes, which have to stand before three digits.
fn ungrouped(core: &str, unit: Unit) -> Result<String, AmountError> {
    let is_grouping = |c: char| c.is_whitespace() || matches!(c, '\'' | '’');
    let mut parts = core.split(is_grouping);
    let mut joined = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let digits = part.find(['.', ',']).unwrap_or(part.len());
        if digits != 3 || joined.contains(['.', ',']) {
            return Err(not_an_amount(unit));
        }
        joined.push_str(part);
    }
    if joined.chars().all(|c| c.is_ascii_digit() || matches!(c, '.' | ',')) {
        Ok(joined)
    } else {
        Err(not_an_amount(unit))
    }
}

/// Splits digits with points and commas at the decimal sign.
fn split_core(core: &str, decimals: Decimals, unit: Unit) -> Result<(String, String), AmountError> {
    let whole = |core: &str, sign: char| {
        let mut groups = core.split(sign);
        let first = groups.next().unwrap_or_default();
        let is_grouped = (1..=3).contains(&first.len()) && groups.all(|group| group.len() == 3);
        if is_grouped || !core.contains(sign) { Ok(core.replace(sign, "")) } else { Err(not_an_amount(unit)) }
    };
    let Some(last) = core.rfind(['.', ',']) else { return Ok((core.into(), String::new())) };
    let (sign, other) = if core[last..].starts_with('.') { ('.', ',') } else { (',', '.') };
    let (before, after) = (&core[..last], &core[last + 1..]);
    let decimal = |before: &str| Ok((whole(before, other)?, after.to_owned()));
    match (core.matches(sign).count(), before.contains(other)) {
        (1, true) => decimal(before),
        (1, false) if after.len() != 3 || before.len() > 3 || before == "0" => decimal(before),
        (1, false) => match (sign, decimals) {
            (',', Decimals::Comma) | ('.', Decimals::Point) => decimal(before),
            ('.', Decimals::Unknown) => Err(AmountError::TwoWays(before.to_owned(), after.to_owned())),
            _ => Ok((whole(core, sign)?, String::new())),
        },
        (_, true) => Err(not_an_amount(unit)),
        (_, false) => Ok((whole(core, sign)?, String::new())),
    }
}

fn too_large() -> AmountError {
    AmountError::TooLarge
}

/// The amount in minor units, and the first digit that did not fit into them.
fn scale(whole: &str, fraction: &str, factor: i128, digits: u32) -> Result<(i64, i128), AmountError> {
    let fraction = fraction.trim_end_matches('0');
    if whole.trim_start_matches('0').len() > 15 || fraction.len() > 15 {
        return Err(if fraction.len() > 15 { AmountError::TooFine } else { too_large() });
    }
    let length = u32::try_from(fraction.len()).expect("there are at most 15 decimals");
    let all: i128 = format!("{whole}{fraction}").parse().map_err(|_| too_large())?;
    // thirty digits, times millions in the cell, times millions in the header, are more than 128 bits hold
    let wanted = all.checked_mul(factor).and_then(|wanted| wanted.checked_mul(10i128.pow(digits)));
    let wanted = wanted.ok_or_else(too_large)?;
    let size = 10i128.pow(length);
    let (amount, rest) = (wanted / size, wanted % size);
    let first_digit = if rest == 0 { 0 } else { (rest * 10 / size).max(1) };
    Ok((i64::try_from(amount).map_err(|_| too_large())?, first_digit))
}

#[cfg(test)]
mod tests {
    use super::*;

    const EUR: Unit = Unit { currency: Some("EUR"), digits: 2, factor: 1 };
    const PEOPLE: Unit = Unit { currency: None, digits: 2, factor: 1 };

    fn euros(text: &str) -> Result<i64, String> {
        parse(text, Decimals::Unknown, EUR).map_err(String::from)
    }

    #[test]
    fn amounts_are_read_as_people_write_them() {
        for (text, cents) in [
            ("1240", 124_000),
            ("1,240.50", 124_050),
            ("1.240,50", 124_050),
            ("1 240", 124_000),
            ("1\u{a0}240,5", 124_050),
            ("1\u{202f}240\u{202f}000", 124_000_000),
            ("1'240.50", 124_050),
            ("€180k", 18_000_000),
            ("180 k", 18_000_000),
            ("180 K€", 18_000_000),
            ("EUR 1.2M", 120_000_000),
            ("1,2 Mio. EUR", 120_000_000),
            ("1,240", 124_000),
            ("1,240,000", 124_000_000),
            ("1.240.000", 124_000_000),
            ("0.125k", 12_500),
            ("1240.500", 124_050),
            (".5", 50),
            ("0", 0),
            ("+5", 500),
            ("12.", 1_200),
        ] {
            assert_eq!(euros(text), Ok(cents), "{text}");
        }
        assert_eq!(parse("2.5 FTE", Decimals::Unknown, PEOPLE), Ok(250));
        assert_eq!(
            parse("1240", Decimals::Unknown, Unit { currency: Some("JPY"), digits: 0, factor: 1_000 }),
            Ok(1_240_000)
        );
    }

    #[test]
    fn what_other_cells_show_decides_what_one_sign_before_three_digits_means() {
        assert_eq!(parse("1,240", Decimals::Comma, EUR), Ok(124));
        assert_eq!(parse("1.240", Decimals::Comma, EUR), Ok(124_000));
        assert_eq!(parse("1.240", Decimals::Point, EUR), Ok(124));
        assert_eq!(parse("1,240", Decimals::Point, EUR), Ok(124_000));
        assert!(euros("1.240").is_err_and(|reason| reason.contains("1240")));
        assert_eq!(evidence(["1.240", "3,5"].into_iter()), Decimals::Comma);
        assert_eq!(evidence(["1.240.000", "7"].into_iter()), Decimals::Comma);
        assert_eq!(evidence(["1,240", "3.50 €"].into_iter()), Decimals::Point);
        assert_eq!(evidence(["3.5", "3,5"].into_iter()), Decimals::Unknown);
        assert_eq!(evidence(["1.240", "7"].into_iter()), Decimals::Unknown);
    }

    #[test]
    fn what_is_no_amount_is_refused_with_the_reason() {
        for (text, word) in [
            ("abc", "not an amount"),
            ("", "not an amount"),
            ("12x", "not an amount"),
            ("1 24", "not an amount"),
            ("1,24,000", "not an amount"),
            ("1.2.3,4,5", "not an amount"),
            ("k5", "not an amount"),
            ("-5", "negative"),
            ("(5)", "negative"),
            ("$5", "EUR"),
            ("5 USD", "EUR"),
            ("0.005", "more decimals"),
            ("99999999999999999999", "too large"),
            ("5.00000000000000000001", "more decimals"),
        ] {
            assert!(euros(text).is_err_and(|reason| reason.contains(word)), "{text}: {:?}", euros(text));
        }
    }

    #[test]
    fn an_amount_beyond_all_bounds_is_too_large_in_whatever_unit() {
        let unit = Unit { factor: 1_000_000, ..EUR };
        for text in ["999999999999999.999999999999999M", "999999999999999M", "92233720368547758.07", "1e400"] {
            let refused = parse(text, Decimals::Point, unit).and_then(|_| parse_number(text, unit));
            assert!(refused.is_err(), "{text}");
        }
        assert_eq!(parse_number("92233720368547.758075", Unit { digits: 5, ..EUR }), Err(AmountError::TooLarge));
    }

    #[test]
    fn a_computed_number_is_rounded_half_up() {
        assert_eq!(parse_number("333.333333333333", EUR), Ok(33_333));
        assert_eq!(parse_number("0.125", EUR), Ok(13));
        assert_eq!(parse_number("1.24", EUR), Ok(124));
        assert_eq!(parse_number("-3", EUR), Err(AmountError::Negative));
    }

    proptest::proptest! {
        #[test]
        fn any_text_is_read_or_refused(text in proptest::prelude::any::<String>(), amount in "[0-9., 'k€M-]{0,24}") {
            for (text, factor) in [(text, 1), (amount.clone(), 1), (amount, 1_000_000)] {
                let unit = Unit { factor, ..EUR };
                for decimals in [Decimals::Point, Decimals::Comma, Decimals::Unknown] {
                    let _ = parse(&text, decimals, unit);
                    let _ = parse_number(&text, unit);
                    let _ = evidence(std::iter::once(text.as_str()));
                }
            }
        }
    }
}
