//! Public benchmark files, read straight into an instance: problems with known answers to measure against.
//!
//! One file per library, each with the source of its format. What they have in common: only text comes in,
//! every fault names its line or its block, and amounts become integers before anything is compared.
//! Deliberately not here: opening files, and the answers that are known.

pub mod minelib;
pub mod nrp;
pub mod psplib;

use crate::instance::Instance;

/// An instance made of a benchmark file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Benchmark {
    /// Its name, as the file gives it.
    pub name: String,
    /// The instance.
    pub instance: Instance,
    /// How many of the instance's units of value make one of the file's.
    pub per_unit: i64,
}

/// A benchmark file that cannot be read.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub struct BenchmarkError(String);

impl BenchmarkError {
    fn new(what: impl Into<String>) -> Self {
        Self(what.into())
    }
}

/// A decimal number as an integer of `digits` decimal places, further ones cut off; nothing if it is none, or does
/// not fit.
fn decimal(text: &str, digits: usize) -> Option<i64> {
    let (sign, text) = match text.strip_prefix('-') {
        Some(rest) => (-1, rest),
        None => (1, text),
    };
    let (whole, places) = text.split_once('.').unwrap_or((text, ""));
    let is_digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    if whole.is_empty() || !is_digits(whole) || !is_digits(places) {
        return None;
    }
    let places = &places[..places.len().min(digits)];
    let number: i64 = format!("{whole}{places:0<digits$}").parse().ok()?;
    Some(sign * number)
}

/// What an amount is worth when it is paid `periods` later: amount · (1 + rate)^−periods, rounded.
#[expect(
    clippy::cast_precision_loss,
    clippy::cast_possible_truncation,
    reason = "amounts of benchmarks are below 2^52"
)]
fn discounted(amount: i64, rate: f64, periods: usize) -> i64 {
    let exponent = i32::try_from(periods).expect("periods are few");
    (amount as f64 / (1.0 + rate).powi(exponent)).round() as i64
}

/// The words of a text, each with the number of its line from 1.
struct Words<'a> {
    words: Box<dyn Iterator<Item = (usize, &'a str)> + 'a>,
    line: usize,
}

impl<'a> Words<'a> {
    fn of(text: &'a str) -> Self {
        let lines = (1..).zip(text.lines());
        Self {
            words: Box::new(lines.flat_map(|(line, text)| text.split_whitespace().map(move |word| (line, word)))),
            line: 1,
        }
    }

    /// The next word as a whole number, not negative; `what` says what it should be.
    fn number(&mut self, what: &str) -> Result<usize, BenchmarkError> {
        let Some((line, word)) = self.words.next() else {
            return Err(BenchmarkError::new(format!("the file ends where {what} should follow")));
        };
        self.line = line;
        word.parse().map_err(|_| BenchmarkError::new(format!("line {line}: {what} is \"{}\"", short(word))))
    }

    /// The same as an amount.
    fn amount(&mut self, what: &str) -> Result<i64, BenchmarkError> {
        let number = self.number(what)?;
        i64::try_from(number)
            .ok()
            .filter(|amount| *amount <= MOST)
            .ok_or_else(|| BenchmarkError::new(format!("line {}: {what} is too large", self.line)))
    }
}

/// The largest amount of a benchmark file. Sums of them stay far below 2^63.
const MOST: i64 = 1_000_000_000_000;

/// A word as it is repeated in a message.
fn short(word: &str) -> String {
    word.chars().filter(|letter| !letter.is_control()).take(20).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn decimals_are_read_without_floats() {
        assert_eq!(decimal("-2236.7886", 4), Some(-22_367_886));
        assert_eq!(decimal("12", 2), Some(1_200));
        assert_eq!(decimal("12.500", 1), Some(125));
        assert_eq!(decimal("0.129", 2), Some(12));
        for text in ["", "-", ".", "1e3", "1.2.3", "--1", "99999999999999999999"] {
            assert_eq!(decimal(text, 3), None, "{text}");
        }
    }

    #[test]
    fn the_first_period_is_not_discounted() {
        assert_eq!(discounted(1_080, 0.08, 0), 1_080);
        assert_eq!(discounted(1_080, 0.08, 1), 1_000);
        assert_eq!(discounted(-1_080, 0.08, 1), -1_000);
    }
}
