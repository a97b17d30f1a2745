//! Figures of a sample, each with its standard error.
//!
//! Sums are integers; only what is divided or has its root taken is a float, and then rounded.

use model::futures::{Chance, Spread};
use model::{Share, Value};

use crate::float;

/// The place of a percentile in `count` sorted values, in hundredths of a percent: the nearest rank.
fn rank(count: usize, percentile: u32) -> usize {
    (count * percentile as usize).div_ceil(10_000).clamp(1, count.max(1)) - 1
}

/// Values at several percentiles, in ascending order. The values are put in another order.
pub(super) fn percentiles<const N: usize>(values: &mut [i64], wanted: [u32; N]) -> [i64; N] {
    let count = values.len();
    let mut found = [0; N];
    let mut from = 0;
    for (place, percentile) in found.iter_mut().zip(wanted) {
        let rank = rank(count, percentile);
        // all before `from` are smaller: they have been parted already
        if rank >= from && count > 0 {
            values[from..].select_nth_unstable(rank - from);
            from = rank;
        }
        *place = values.get(rank).copied().unwrap_or(0);
    }
    found
}

/// Mean of values and its standard error: the root of the sample variance over the number of values.
pub(super) fn mean(values: &[i64]) -> (i64, i64) {
    let count = float::count(values.len().max(1));
    let sum: i128 = values.iter().map(|value| i128::from(*value)).sum();
    let mean = float::amount(narrow(sum)) / count;
    if values.len() < 2 {
        return (round(mean), 0);
    }
    let squares: f64 = values.iter().map(|value| (float::amount(*value) - mean).powi(2)).sum();
    (round(mean), round((squares / (count - 1.0) / count).sqrt()))
}

/// What is said about the value of a plan over many futures.
pub(super) fn spread(totals: &[i64]) -> Spread {
    let mut sorted = totals.to_vec();
    sorted.sort_unstable();
    let count = sorted.len();
    let (mean, mean_error) = self::mean(&sorted);
    let at = |place: f64| {
        sorted.get(usize::try_from(round(place)).unwrap_or(0).min(count.saturating_sub(1))).copied().unwrap_or(0)
    };
    let tenth = if count == 0 { 0 } else { sorted[rank(count, 1_000)] };
    // the ranks one standard error of the binomial count away (H. A. David, Order Statistics, 7.1)
    let (middle, away) = (float::count(rank(count.max(1), 1_000)), (float::count(count) * 0.09).sqrt());
    let tenth_error = (at(middle + away) - at((middle - away).max(0.0))) / 2;
    let worst = &sorted[..count.div_ceil(10)];
    let (worst_tenth, _) = self::mean(worst);
    Spread {
        mean: Value(mean),
        mean_error: Value(mean_error),
        tenth: Value(tenth),
        tenth_error: Value(tenth_error),
        worst_tenth: Value(worst_tenth),
    }
}

/// So many of all, as a share with its standard error: the root of p (1 − p) over the number.
pub(super) fn chance(some: usize, all: usize) -> Chance {
    let all = float::count(all.max(1));
    let part = float::count(some) / all;
    Chance { share: Share(round(part * 10_000.0)), error: Share(round((part * (1.0 - part) / all).sqrt() * 10_000.0)) }
}

/// Mean of numbers of which the sum and the sum of the squares are known, with its standard error.
pub(super) fn mean_of_sums((sum, squares): (i64, i64), count: usize) -> (i64, i64) {
    let n = float::count(count.max(1));
    let mean = float::amount(sum) / n;
    let variance = (float::amount(squares) / n - mean * mean).max(0.0);
    (round(mean), round((variance / n).sqrt()))
}

#[expect(clippy::cast_possible_truncation, reason = "values and shares are far below the range")]
fn round(number: f64) -> i64 {
    number.round() as i64
}

fn narrow(sum: i128) -> i64 {
    i64::try_from(sum).unwrap_or(if sum < 0 { i64::MIN } else { i64::MAX })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn percentiles_are_nearest_ranks() {
        let mut values: Vec<i64> = (1..=200).rev().collect();
        assert_eq!(percentiles(&mut values, [250, 1_000, 5_000, 5_000, 10_000]), [5, 20, 100, 100, 200]);
        assert_eq!(percentiles(&mut [7], [250, 9_750]), [7, 7]);
        assert_eq!(percentiles(&mut [], [5_000]), [0]);
    }

    #[test]
    fn means_and_chances_come_with_their_standard_errors() {
        // by hand: mean 3, variance 4 · … / 3 = 20 / 3, over 4 values: root of 5 / 3
        assert_eq!(mean(&[0, 2, 4, 6]), (3, 1));
        assert_eq!(mean(&[0, 200, 400, 600]), (300, 129));
        assert_eq!(chance(80, 100), Chance { share: Share(8_000), error: Share(400) });
        assert_eq!(mean_of_sums((10, 100), 1), (10, 0));
        assert_eq!(spread(&[]), Spread::default());
        let all: Vec<i64> = (0..1_000).collect();
        let spread = spread(&all);
        assert_eq!((spread.tenth, spread.worst_tenth), (Value(99), Value(50)));
        assert_eq!(spread.tenth_error, Value(9));
    }
}
