//! Amounts as people type them, read in integers: "800k", "€1.2M", "1.240,50", "2 FTE", "20 %", "x1,5".
//!
//! A space or an apostrophe before three digits groups. Of point and comma the last one is the decimal sign;
//! one that is repeated groups; one that stands alone before exactly three digits groups if it is a comma, and
//! is not guessed if it is a point. No floating point: "0.10" is exactly ten cents.

use super::Adjust;
use super::scan::{MINUS, Misread, Scan};
use super::vocabulary::AFTER;
use crate::{Fte, Money, Points, say, words};

/// What an amount is counted in.
#[derive(Debug, Clone, Copy)]
pub(super) enum Unit<'a> {
    /// Money of this currency, in minor units.
    Money(&'a str),
    /// People, in hundredths of an FTE.
    People,
    /// Whole points.
    Points,
    /// Whole periods.
    Periods,
}

/// Digits, and how many of them stand after the decimal sign.
#[derive(Debug, Clone, Copy)]
struct Number {
    digits: i128,
    decimals: u32,
}

/// The most digits of a number, so that nothing overflows.
const MOST_DIGITS: usize = 18;

/// No amount changes by more than a million times itself.
const MOST_PART: i128 = 10_000_000_000;

/// How an amount changes: `-20%`, `+2 FTE`, `= 800k`, `x2`. Nothing if no such sign comes next.
pub(super) fn adjust(scan: &mut Scan, unit: Unit) -> Result<Adjust, Misread> {
    scan.space();
    let start = *scan;
    let is_less = scan.sign(&MINUS) || scan.word(&["minus", "moins"]);
    let is_more = !is_less && (scan.sign(&['+']) || scan.word(&["plus"]));
    let is_times =
        !is_less && !is_more && (scan.sign(&['×', '*']) || times_letter(scan) || scan.word(&["times", "fois"]));
    let is_to = !is_less && !is_more && !is_times && (scan.sign(&['=']) || scan.word(&["to", "à", "au"]));
    if !(is_less || is_more || is_times || is_to) {
        let what = match start.word_here() {
            nothing if nothing.is_empty() => say!("adjust-missing", place = start.place()),
            word if word.starts_with(|c: char| c.is_ascii_digit()) => {
                say!("adjust-unclear", word = word, place = start.place())
            }
            word => say!("adjust-unknown", word = word, place = start.place()),
        };
        return Err(start.misread(what, vec![]));
    }
    let currency = currency_before(scan, unit);
    scan.space();
    let at = *scan;
    let number = number(scan)?;
    let sign = if is_less { -1 } else { 1 };
    if !currency && scan.sign(&['%']) {
        let part = scaled(number, 1, 2).filter(|part| *part <= MOST_PART).ok_or_else(|| unreadable(at))?;
        let part = i64::try_from(part).expect("it was compared");
        return Ok(if is_to || is_times { Adjust::Times(part) } else { Adjust::Percent(sign * part) });
    }
    if is_times {
        let times = scaled(number, 1, 4).filter(|times| *times <= MOST_PART).ok_or_else(|| unreadable(at))?;
        return Ok(Adjust::Times(i64::try_from(times).expect("it was compared")));
    }
    let (digits, most) = match unit {
        Unit::Money(currency) => (words::minor_digits(currency), Money::MAX.0),
        Unit::People => (2, Fte::MAX.0),
        Unit::Points => (0, Points::MAX.0),
        Unit::Periods => (0, i64::from(crate::roadmap::MAX_PERIODS)),
    };
    let factor = units_after(scan, unit)?;
    let amount = scaled(number, factor, digits).ok_or_else(|| unreadable(at))?;
    let amount = i64::try_from(amount).ok().filter(|amount| *amount <= most);
    let amount =
        amount.ok_or_else(|| at.misread(say!("too-large", word = at.word_here(), place = at.place()), vec![]))?;
    Ok(if is_to { Adjust::To(amount) } else { Adjust::By(sign * amount) })
}

fn unreadable(at: Scan) -> Misread {
    at.misread(say!("too-many-digits", word = at.word_here(), place = at.place()), vec![])
}

/// "x2": the letter directly before a digit, or before space and a digit.
fn times_letter(scan: &mut Scan) -> bool {
    let mut ahead = *scan;
    if !ahead.sign(&['x', 'X']) {
        return false;
    }
    ahead.space();
    let is_times = ahead.peek().is_some_and(|c| c.is_ascii_digit());
    if is_times {
        *scan = ahead;
    }
    is_times
}

/// Reads the currency where it stands before the digits.
fn currency_before(scan: &mut Scan, unit: Unit) -> bool {
    let Unit::Money(currency) = unit else { return false };
    let sign = words::currency_sign(currency);
    let sign = sign.trim_end_matches('\u{a0}');
    (sign.chars().all(|c| !c.is_alphabetic()) && scan.exactly(sign)) || scan.word(&[currency.to_lowercase().as_str()])
}

/// Reads what stands after the digits: a magnitude, a currency, "FTE". How many it counts as one.
fn units_after(scan: &mut Scan, unit: Unit) -> Result<i128, Misread> {
    let mut factor = 1;
    loop {
        let start = *scan;
        scan.space();
        if let Unit::Money(currency) = unit
            && scan.exactly(words::currency_sign(currency).trim_end_matches('\u{a0}'))
        {
            continue;
        }
        let word = scan.letters().to_lowercase();
        let magnitude = match word.as_str() {
            "k" | "thousand" | "tsd" | "mille" | "millier" | "milliers" => 1_000,
            "m" | "mn" | "mio" | "million" | "millions" => 1_000_000,
            "md" | "mrd" | "milliard" | "milliards" => 1_000_000_000,
            _ => 1,
        };
        let is_magnitude = magnitude > 1 && factor == 1 && matches!(unit, Unit::Money(_));
        let is_unit = match unit {
            Unit::Money(currency) => word == currency.to_lowercase(),
            Unit::People => {
                ["fte", "ftes", "people", "person", "persons", "etp", "personne", "personnes"].contains(&word.as_str())
            }
            Unit::Points => ["pts", "pt", "points", "point"].contains(&word.as_str()),
            Unit::Periods => {
                let ones = ["quarter", "month", "period", "half", "year", "trimestre", "moi", "période", "semestre"];
                ones.contains(&word.trim_end_matches('s'))
            }
        };
        if is_magnitude {
            factor = magnitude;
        } else if !is_unit {
            let is_over = word.is_empty() && !scan.rest().starts_with(['€', '$', '£', '¥', '%']);
            if is_over || AFTER.contains(&word.as_str()) || super::periods::is_next(*scan) {
                *scan = start;
                return Ok(factor);
            }
            return Err(not_a_unit(*scan, unit));
        }
        scan.at += scan.letters().len();
        // "half-years"
        if matches!(unit, Unit::Periods) && scan.exactly("-") {
            scan.at += scan.letters().len();
        }
    }
}

fn not_a_unit(scan: Scan, unit: Unit) -> Misread {
    let word = scan.word_here();
    let place = scan.place();
    let what = match unit {
        Unit::Money(currency) => say!("not-of-money", word = word, place = place, currency = currency),
        Unit::People => say!("not-of-people", word = word, place = place),
        Unit::Points => say!("not-of-points", word = word, place = place),
        Unit::Periods => say!("not-of-periods", word = word, place = place),
    };
    scan.misread(what, vec![])
}

/// Digits with grouping and decimal signs.
fn number(scan: &mut Scan) -> Result<Number, Misread> {
    let start = *scan;
    let mut core = String::new();
    loop {
        core.push_str(scan.digits());
        let rest = scan.rest();
        let mut after = rest.chars();
        let Some(sign) = after.next().filter(|c| matches!(c, '.' | ',' | '\'' | '’') || c.is_whitespace()) else {
            break;
        };
        let digits = after.as_str().chars().take_while(char::is_ascii_digit).count();
        let is_group = digits == 3 && !core.is_empty();
        match sign {
            '.' | ',' if digits > 0 => core.push(sign),
            '.' | ',' => break,
            _ if is_group && !core.contains(['.', ',']) => {}
            _ => break,
        }
        scan.at += sign.len_utf8();
    }
    let (whole, fraction) = match split(&core) {
        Some(split) if core.contains(|c: char| c.is_ascii_digit()) => split,
        _ => return Err(not_a_number(start, &core)),
    };
    let fraction = fraction.trim_end_matches('0');
    let digits = format!("{whole}{fraction}");
    let significant = digits.trim_start_matches('0');
    if significant.len() > MOST_DIGITS {
        return Err(unreadable(start));
    }
    let digits = if significant.is_empty() { 0 } else { significant.parse().map_err(|_| unreadable(start))? };
    Ok(Number { digits, decimals: u32::try_from(fraction.len()).map_err(|_| unreadable(start))? })
}

fn not_a_number(at: Scan, core: &str) -> Misread {
    if core.is_empty() {
        let word = at.word_here();
        let what = if word.is_empty() {
            say!("number-missing", place = at.place())
        } else {
            say!("not-a-number", word = word, place = at.place())
        };
        return at.misread(what, vec![]);
    }
    let plain: String = core.chars().filter(char::is_ascii_digit).collect();
    at.misread(say!("point-unclear", typed = core, place = at.place(), plain = plain), vec![])
}

/// The digits before and after the decimal sign; nothing where that is not clear.
fn split(core: &str) -> Option<(String, String)> {
    let Some(last) = core.rfind(['.', ',']) else { return Some((core.into(), String::new())) };
    let sign = if core[last..].starts_with('.') { '.' } else { ',' };
    let other = if sign == '.' { ',' } else { '.' };
    let (before, after) = (&core[..last], &core[last + 1..]);
    let is_grouped = |text: &str, by: char| {
        let mut groups = text.split(by);
        groups.next().is_some_and(|first| (1..=3).contains(&first.len())) && groups.all(|group| group.len() == 3)
    };
    let whole = |text: &str, by: char| {
        (!text.contains(by) || is_grouped(text, by)).then(|| text.chars().filter(char::is_ascii_digit).collect())
    };
    if core.matches(sign).count() > 1 {
        return if before.contains(other) { None } else { Some((whole(core, sign)?, String::new())) };
    }
    let is_decimal =
        before.contains(other) || after.len() != 3 || before.len() > 3 || before.is_empty() || before == "0";
    match (is_decimal, sign) {
        (true, _) => Some((whole(before, other)?, after.into())),
        (false, ',') => Some((whole(core, sign)?, String::new())),
        (false, _) => None,
    }
}

/// The number in units of `1 / 10^digits`; nothing if it is no whole number of them.
fn scaled(number: Number, factor: i128, digits: u32) -> Option<i128> {
    if number.decimals > 18 {
        return None;
    }
    let all = number.digits.checked_mul(factor)?.checked_mul(10i128.pow(digits))?;
    let size = 10i128.pow(number.decimals);
    (all % size == 0).then_some(all / size)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn money(text: &str) -> Result<Adjust, String> {
        adjust(&mut Scan::new(text), Unit::Money("EUR")).map_err(|error| error.message)
    }

    #[test]
    fn amounts_are_read_in_the_ways_of_many_countries() {
        for (text, cents) in [
            ("= 800k", 80_000_000),
            ("=1.2M", 120_000_000),
            ("= 1,2 M", 120_000_000),
            ("= €800,000", 80_000_000),
            ("= 800 000 EUR", 80_000_000),
            ("to 1.240,50 €", 124_050),
            ("= 1'240.5", 124_050),
            ("= EUR 0.10 in Q3", 10),
            ("= 1.234.567", 123_456_700),
            ("= 0.125k", 12_500),
        ] {
            assert_eq!(money(text), Ok(Adjust::To(cents)), "{text}");
        }
        assert_eq!(money("- €50k"), Ok(Adjust::By(-5_000_000)));
        assert_eq!(money("−20 %"), Ok(Adjust::Percent(-2_000)));
        assert_eq!(money("+12,5%"), Ok(Adjust::Percent(1_250)));
        assert_eq!(money("x 1.5"), Ok(Adjust::Times(15_000)));
        assert_eq!(money("= 80%"), Ok(Adjust::Times(8_000)));
    }

    #[test]
    fn what_may_mean_two_things_is_not_guessed() {
        for (text, says) in [
            ("= 1.240", "“1.240” (character 3) may mean 1240 or a fraction: write it without the point."),
            ("800k", "“800k” (character 1) may be more, less or new: write +800k, -800k or = 800k."),
            ("= 0.001", "“0.001” (character 3) has more digits than can be kept."),
            ("= $5", "“$5” (character 3) is not a number."),
            ("= 5 USD", "“USD” (character 5) does not belong to an amount in EUR, the currency of the roadmap."),
            ("= 999999999999", "“999999999999” (character 3) is too large."),
            ("-", "A number is missing (character 2)."),
            ("", "How it changes is missing (character 1): write -20%, +2, = 800 or x2."),
        ] {
            assert_eq!(money(text), Err(says.into()), "{text}");
        }
    }
}
