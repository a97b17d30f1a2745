//! Amounts in words, the same on every screen, chart and terminal: "€1.24 M", "2.5 FTE", "7.5 %".
//!
//! Compact money has three significant digits and its unit after a no-break space; negative numbers
//! carry a true minus. Full precision is for tables and files, by the `*_exact` functions.

use std::cell::Cell;

use iso_currency::Currency;

use crate::language::{Language, spoken};
use crate::{Axis, Fte, Measure, Money, Plan, Points, Proof, Share, Value, say};

/// No-break space between a number and its unit.
const NBSP: char = '\u{a0}';
/// The narrow no-break space between thousands in French.
const NARROW: char = '\u{202f}';
/// The true minus sign.
const MINUS: char = '\u{2212}';

/// Digits after the point of a currency's amounts (2 for the euro, 0 for the yen; 2 where unknown).
#[must_use]
pub fn minor_digits(currency: &str) -> u32 {
    Currency::from_code(currency).and_then(|currency| currency.exponent()).map_or(2, u32::from)
}

/// A small number with its sign: "+2", "0", "−1".
#[must_use]
pub fn plus_minus(number: i64) -> String {
    let sign = if number > 0 { "+".to_owned() } else { minus(number < 0) };
    format!("{sign}{}", grouped(u128::from(number.unsigned_abs())))
}

/// Units of work with grouped digits: "1,240".
#[must_use]
pub fn work(units: i64) -> String {
    signed(units)
}

/// A leaning as it is typed: "+2", "0", "−1".
#[must_use]
pub fn leaning(leaning: i8) -> String {
    plus_minus(i64::from(leaning))
}

/// Whether this is the code of a currency of ISO 4217.
#[must_use]
pub fn is_currency(code: &str) -> bool {
    Currency::from_code(code).is_some()
}

/// The sign of a currency before a number: "€", or the code and a no-break space where there is no
/// short sign of its own.
#[must_use]
pub fn currency_sign(currency: &str) -> String {
    match currency {
        "EUR" | "USD" | "GBP" | "JPY" => {
            Currency::from_code(currency).expect("these four are in ISO 4217").symbol().to_string()
        }
        other => format!("{other}{NBSP}"),
    }
}

fn minus(is_negative: bool) -> String {
    if is_negative { MINUS.to_string() } else { String::new() }
}

/// What stands between thousands, and before decimals.
pub(crate) fn marks() -> (char, char) {
    match spoken() {
        Language::English => (',', '.'),
        Language::French => (NARROW, ','),
    }
}

/// Groups the digits of a whole number by thousands: 1240500 becomes "1,240,500", in French "1 240 500".
fn grouped(number: u128) -> String {
    let digits = number.to_string();
    let (mark, _) = marks();
    let mut text = String::new();
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            text.push(mark);
        }
        text.push(digit);
    }
    text
}

/// `amount / unit` with `decimals` digits after the point, rounded half up, trailing zeros kept.
fn decimal(amount: u128, unit: u128, decimals: u32) -> String {
    let scale = 10u128.pow(decimals);
    let scaled = (amount * scale + unit / 2) / unit;
    if decimals == 0 {
        grouped(scaled)
    } else {
        let (_, point) = marks();
        format!("{}{point}{:0width$}", grouped(scaled / scale), scaled % scale, width = decimals as usize)
    }
}

/// Three significant digits of `amount / unit`, as long as the number stays below 1,000.
fn significant(amount: u128, unit: u128) -> String {
    let decimals = match amount / unit {
        0..10 => 2,
        10..100 => 1,
        _ => 0,
    };
    let text = decimal(amount, unit, decimals);
    let (_, point) = marks();
    if decimals > 0 { text.trim_end_matches('0').trim_end_matches(point).to_owned() } else { text }
}

/// Money with its sign, compact from 10,000 on: "€1.24 M", "€180 k", "€9,500".
#[must_use]
pub fn money(amount: Money, currency: &str) -> String {
    let minor = u128::from(amount.0.unsigned_abs());
    let main = 10u128.pow(minor_digits(currency));
    let (unit, letter) = match minor / main {
        0..10_000 => return with_sign(amount, currency, &decimal(minor, main, 0), ""),
        10_000..999_500 => (1_000, "k"),
        999_500..999_500_000 => (1_000_000, "M"),
        _ => (1_000_000_000, if spoken() == Language::French { "Md" } else { "B" }),
    };
    with_sign(amount, currency, &significant(minor, main * unit), letter)
}

/// A number of money with its signs where the language has them: "−€1.24 M", "−1,24 M€".
fn with_sign(amount: Money, currency: &str, number: &str, letter: &str) -> String {
    let minus = minus(amount.0 < 0);
    let sign = currency_sign(currency);
    match spoken() {
        Language::English if letter.is_empty() => format!("{minus}{sign}{number}"),
        Language::English => format!("{minus}{sign}{number}{NBSP}{letter}"),
        Language::French => {
            // a sign stands close to the letter, a code of three letters does not
            let gap = if letter.is_empty() || !sign.ends_with(NBSP) { "" } else { "\u{a0}" };
            format!("{minus}{number}{NBSP}{letter}{gap}{}", sign.trim_end_matches(NBSP))
        }
    }
}

/// Money in full with its sign and groups: "€120,000", "€1,240.50". For sentences in which every digit
/// counts.
#[must_use]
pub fn money_full(amount: Money, currency: &str) -> String {
    let digits = minor_digits(currency);
    let main = 10u128.pow(digits);
    let minor = u128::from(amount.0.unsigned_abs());
    let decimals = if minor.is_multiple_of(main) { 0 } else { digits };
    with_sign(amount, currency, &decimal(minor, main, decimals), "")
}

/// Money in full, without sign of currency and without groups: "1240500.00". For tables and files.
#[must_use]
pub fn money_exact(amount: Money, currency: &str) -> String {
    let digits = minor_digits(currency);
    let main = 10u64.pow(digits);
    let minor = amount.0.unsigned_abs();
    let sign = if amount.0 < 0 { "-" } else { "" };
    if digits == 0 {
        format!("{sign}{minor}")
    } else {
        format!("{sign}{}.{:0width$}", minor / main, minor % main, width = digits as usize)
    }
}

/// Money in thousands of the main unit, rounded, without sign or unit: "1,240". For columns of a chart
/// whose title names the unit.
#[must_use]
pub fn money_thousands(amount: Money, currency: &str) -> String {
    let main = 10u128.pow(minor_digits(currency));
    format!("{}{}", minus(amount.0 < 0), decimal(u128::from(amount.0.unsigned_abs()), main * 1_000, 0))
}

/// People: "2.5 FTE".
#[must_use]
pub fn fte(people: Fte) -> String {
    say!("fte", number = fte_number(people))
}

/// People without the unit, one decimal: "2.5" (two decimals where one would be a lie: "0.25").
#[must_use]
pub fn fte_number(people: Fte) -> String {
    let decimals = if people.0 % 10 == 0 { 1 } else { 2 };
    format!("{}{}", minus(people.0 < 0), decimal(u128::from(people.0.unsigned_abs()), 100, decimals))
}

/// People in full for tables and files: "2.50".
#[must_use]
pub fn fte_exact(people: Fte) -> String {
    let sign = if people.0 < 0 { "-" } else { "" };
    let hundredths = people.0.unsigned_abs();
    format!("{sign}{}.{:02}", hundredths / 100, hundredths % 100)
}

/// A share: whole percent, one decimal below 10 %: "72 %", "7.5 %".
#[must_use]
pub fn percent(share: Share) -> String {
    percent_of_millionths(share.0 * 100)
}

/// A share in full, for sentences in which every digit counts: "72 %", "7.25 %".
#[must_use]
pub fn percent_exact(share: Share) -> String {
    let number = decimal(u128::from(share.0.unsigned_abs()), 100, 2);
    let (_, point) = marks();
    let number = number.trim_end_matches('0').trim_end_matches(point);
    format!("{}{number}{NBSP}%", minus(share.0 < 0))
}

/// A share given in millionths: "72 %", "7.5 %"; anything above zero is at least "0.1 %".
#[must_use]
pub fn percent_of_millionths(millionths: i64) -> String {
    let size = u128::from(millionths.unsigned_abs());
    let number = match size {
        0 => "0".to_owned(),
        1..1_000 => decimal(1, 10, 1),
        1_000..99_500 => {
            let number = decimal(size, 10_000, 1);
            let (_, point) = marks();
            number.strip_suffix(&[point, '0'][..].iter().collect::<String>()).unwrap_or(&number).to_owned()
        }
        _ => decimal(size, 10_000, 0),
    };
    format!("{}{number}{NBSP}%", minus(millionths < 0))
}

/// Worth in points: "1,200 pts".
#[must_use]
pub fn worth(points: Points) -> String {
    let number = grouped(u128::from(points.0.unsigned_abs()));
    say!("points", number = format!("{}{number}", minus(points.0 < 0)))
}

thread_local! {
    static IS_IN_FULL: Cell<bool> = const { Cell::new(false) };
}

/// Does something with units written out ("412 points"), for those who have not seen their short forms before, and goes
/// back to how it was before, whatever happens. It holds for this thread, as the language does.
pub fn in_full<T>(is_wanted: bool, work: impl FnOnce() -> T) -> T {
    struct Before(bool);
    impl Drop for Before {
        fn drop(&mut self) {
            IS_IN_FULL.set(self.0);
        }
    }
    let _before = Before(IS_IN_FULL.replace(is_wanted || IS_IN_FULL.get()));
    work()
}

/// Value in whole points: "412 pts", or "412 points" [in full](in_full); one decimal below 10.
#[must_use]
pub fn points(value: Value) -> String {
    let number = points_number(value);
    if !IS_IN_FULL.get() {
        return say!("points", number = number);
    }
    let (size, unit) = (value.0.unsigned_abs(), Value::PER_POINT.unsigned_abs());
    // a part of a point takes the word of the next whole number
    let count = if size < 10 * unit { size.div_ceil(unit) } else { size / unit };
    format!("{number}{NBSP}{}", say!("points-in-full", count = count))
}

/// Value won or lost, with its sign: "+6 pts", "−38 pts", "0 pts".
#[must_use]
pub fn points_change(change: Value) -> String {
    let sign = if change.0 > 0 { "+" } else { "" };
    format!("{sign}{}", points(change))
}

/// Value in whole points without the unit; one decimal below 10.
#[must_use]
pub fn points_number(value: Value) -> String {
    let size = u128::from(value.0.unsigned_abs());
    let unit = u128::from(Value::PER_POINT.unsigned_abs());
    let number = if size < 10 * unit && size % unit != 0 { decimal(size, unit, 1) } else { decimal(size, unit, 0) };
    format!("{}{number}", minus(value.0 < 0))
}

/// Value in full for tables and files: "412.350000".
#[must_use]
pub fn points_exact(value: Value) -> String {
    let sign = if value.0 < 0 { "-" } else { "" };
    let size = value.0.unsigned_abs();
    let unit = Value::PER_POINT.unsigned_abs();
    format!("{sign}{}.{:06}", size / unit, size % unit)
}

/// A metric value with its unit: "12.5 days", "18 %".
#[must_use]
pub fn measure(measure: Measure, unit: &str) -> String {
    let (_, point) = marks();
    let number = measure_exact(measure).replace('-', &MINUS.to_string()).replace('.', &point.to_string());
    if unit.is_empty() { number } else { format!("{number}{NBSP}{unit}") }
}

/// A metric value in full: "12.5". Trailing zeros are left off.
#[must_use]
pub fn measure_exact(measure: Measure) -> String {
    let sign = if measure.0 < 0 { "-" } else { "" };
    let size = measure.0.unsigned_abs();
    let text = format!("{}.{:03}", size / 1_000, size % 1_000);
    format!("{sign}{}", text.trim_end_matches('0').trim_end_matches('.'))
}

/// What was proven, in the words used everywhere.
#[must_use]
pub fn proof(plan: &Plan) -> String {
    match (plan.proof, plan.gap_millionths()) {
        (Proof::Proven, _) => say!("proof-proven"),
        (Proof::Bounded, Some(gap)) => say!("proof-bounded", gap = percent_up(gap)),
        (Proof::Bounded, None) => match plan.bound {
            Some(bound) => say!("proof-no-plan-above", value = points(bound)),
            None => say!("proof-stopped"),
        },
        (Proof::Stopped, _) => say!("proof-stopped"),
    }
}

/// Like [`percent_of_millionths`], but never rounded down: a promise must hold.
fn percent_up(millionths: i64) -> String {
    let step = if millionths < 99_500 { 1_000 } else { 10_000 };
    percent_of_millionths((millionths + step - 1) / step * step)
}

/// The change an investment brings to a capability: "2→3", or nothing for a deliverable.
#[must_use]
pub fn level_change(level: u8) -> String {
    format!("{}→{level}", level.saturating_sub(1))
}

/// "one", "two", … "ten", then digits. For counts at the start of a sentence use [`capitalised`].
#[must_use]
pub fn count(number: usize) -> String {
    say!("count-in-words", count = number)
}

/// A whole number in digits: "1,240".
#[must_use]
pub fn whole(number: usize) -> String {
    grouped(u128::try_from(number).expect("a number of the machine fits 128 bits"))
}

/// A number of hundredths: "1.25".
#[must_use]
pub fn hundredths(number: i64) -> String {
    format!("{}{}", minus(number < 0), decimal(u128::from(number.unsigned_abs()), 100, 2))
}

/// A number of tenths: "1.2".
#[must_use]
pub fn tenths(number: i64) -> String {
    format!("{}{}", minus(number < 0), decimal(u128::from(number.unsigned_abs()), 10, 1))
}

/// A whole number with its sign and its digits grouped: "−1,240".
pub(crate) fn signed(number: i64) -> String {
    format!("{}{}", minus(number < 0), grouped(number.unsigned_abs().into()))
}

/// The text with its first letter in upper case.
#[must_use]
pub fn capitalised(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

/// Several things of which one is meant: "a", "a or b", "a, b or c".
#[must_use]
pub fn either(things: &[String]) -> String {
    joined(things, |before, last| say!("either", before = before, last = last))
}

/// Several things together: "a", "a and b", "a, b and c".
#[must_use]
pub fn all_of(things: &[String]) -> String {
    joined(things, |before, last| say!("all-of", before = before, last = last))
}

fn joined(things: &[String], both: impl Fn(&str, &str) -> String) -> String {
    match things {
        [] => String::new(),
        [only] => only.clone(),
        [before @ .., last] => both(&before.join(", "), last),
    }
}

/// A name or a text in the quotes of the language: “a”, « a ».
#[must_use]
pub fn quoted(text: &str) -> String {
    say!("quoted", text = text)
}

/// Parts of a sentence that stand side by side: "a; b; c".
#[must_use]
pub fn side_by_side(parts: &[String]) -> String {
    let mut parts = parts.iter();
    let first = parts.next().cloned().unwrap_or_default();
    parts.fold(first, |before, next| say!("side-by-side", before = before, next = next))
}

/// The five axis names, joined for a hint.
#[must_use]
pub fn axis_names() -> String {
    Axis::ALL.map(Axis::name).join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::speaking;

    #[test]
    fn money_is_compact_from_ten_thousand_on() {
        assert_eq!(money(Money(950_000), "EUR"), "€9,500");
        assert_eq!(money(Money(18_000_000), "EUR"), "€180\u{a0}k");
        assert_eq!(money(Money(124_000_000), "EUR"), "€1.24\u{a0}M");
        assert_eq!(money(Money(-24_000_000), "EUR"), "−€240\u{a0}k");
        assert_eq!(money(Money(570_000_000), "EUR"), "€5.7\u{a0}M");
        assert_eq!(money(Money(12_000_000), "JPY"), "¥12\u{a0}M");
        assert_eq!(money(Money(2_500_000), "CHF"), "CHF\u{a0}25\u{a0}k");
        assert_eq!(money(Money(99_960_000), "EUR"), "€1\u{a0}M");
    }

    #[test]
    fn units_are_written_out_for_those_who_have_not_learnt_them_and_only_there() {
        let said = |tenths: i64| points(Value(tenths * Value::PER_POINT / 10));
        let words = || [10, 4_120, 15, -380].map(said);
        let short = ["1\u{a0}pts", "412\u{a0}pts", "1.5\u{a0}pts", "−38\u{a0}pts"];
        assert_eq!(words(), short);
        let full = ["1\u{a0}point", "412\u{a0}points", "1.5\u{a0}points", "−38\u{a0}points"];
        in_full(true, || {
            assert_eq!(words(), full);
            in_full(false, || assert_eq!(words(), full, "a part of a page is told as the page is"));
        });
        assert_eq!(words(), short, "it does not outlast its page");
        speaking(Language::French, || in_full(true, || assert_eq!(said(4_120), "412\u{a0}points")));
    }

    #[test]
    fn amounts_are_written_as_each_language_does() {
        speaking(Language::French, || {
            assert_eq!(money(Money(124_000_000), "EUR"), "1,24\u{a0}M€");
            assert_eq!(money(Money(-950_000), "EUR"), "−9\u{202f}500\u{a0}€");
            assert_eq!(money(Money(2_500_000), "CHF"), "25\u{a0}k\u{a0}CHF");
            assert_eq!(money(Money(950_000), "CHF"), "9\u{202f}500\u{a0}CHF");
            assert_eq!(money_full(Money(124_050), "EUR"), "1\u{202f}240,50\u{a0}€");
            assert_eq!(money_exact(Money(124_050), "EUR"), "1240.50");
            assert_eq!(percent(Share(750)), "7,5\u{a0}%");
            assert_eq!(percent(Share(700)), "7\u{a0}%");
            assert_eq!(percent_of_millionths(5), "0,1\u{a0}%");
            assert_eq!(percent_exact(Share(725)), "7,25\u{a0}%");
            assert_eq!(fte(Fte(250)), "2,5\u{a0}ETP");
            assert_eq!(points(Value(6 * Value::PER_POINT)), "6\u{a0}pts");
            assert_eq!(measure(Measure(-12_500), "jours"), "−12,5\u{a0}jours");
            assert_eq!(all_of(&["a".into(), "b".into(), "c".into()]), "a, b et c");
            assert_eq!(capitalised(&count(3)), "Trois");
        });
    }

    #[test]
    fn money_in_full_keeps_every_digit() {
        assert_eq!(money_exact(Money(-5), "EUR"), "-0.05");
        assert_eq!(money_exact(Money(124_050), "EUR"), "1240.50");
        assert_eq!(money_exact(Money(124_050), "JPY"), "124050");
    }

    #[test]
    fn money_in_a_sentence_keeps_every_digit_and_its_sign() {
        assert_eq!(money_full(Money(12_000_000), "EUR"), "€120,000");
        assert_eq!(money_full(Money(-124_050), "EUR"), "−€1,240.50");
        assert_eq!(money_full(Money(124_050), "JPY"), "¥124,050");
        assert_eq!(money_full(Money(i64::MIN), "CHF"), "−CHF\u{a0}92,233,720,368,547,758.08");
    }

    #[test]
    fn a_share_and_a_worth_in_a_sentence_keep_every_digit() {
        assert_eq!(percent_exact(Share(7_200)), "72\u{a0}%");
        assert_eq!(percent_exact(Share(10_000)), "100\u{a0}%");
        assert_eq!(percent_exact(Share(-5)), "−0.05\u{a0}%");
        assert_eq!(worth(Points(1_200)), "1,200\u{a0}pts");
        assert_eq!(whole(0), "0");
    }

    #[test]
    fn percent_has_a_decimal_only_below_ten() {
        assert_eq!(percent(Share(7_200)), "72\u{a0}%");
        assert_eq!(percent(Share(750)), "7.5\u{a0}%");
        assert_eq!(percent(Share(0)), "0\u{a0}%");
        assert_eq!(percent_of_millionths(12), "0.1\u{a0}%");
        assert_eq!(percent_of_millionths(99_600), "10\u{a0}%");
    }

    #[test]
    fn a_gap_is_never_rounded_down() {
        assert_eq!(percent_up(10_001), "1.1\u{a0}%");
        assert_eq!(percent_up(100_001), "11\u{a0}%");
    }

    #[test]
    fn people_points_and_measures_read_as_people_write_them() {
        assert_eq!(fte(Fte(250)), "2.5\u{a0}FTE");
        assert_eq!(fte_number(Fte(25)), "0.25");
        assert_eq!(points(Value(412_400_000)), "412\u{a0}pts");
        assert_eq!(points(Value(9_460_000)), "9.5\u{a0}pts");
        assert_eq!(measure(Measure(12_500), "days"), "12.5\u{a0}days");
        assert_eq!(measure(Measure(18_000), "%"), "18\u{a0}%");
    }
}
