//! Whole numbers of any size, as far as deciding stability needs them: products, differences, sizes.

use std::cmp::Ordering;

/// A whole number.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Wide {
    is_negative: bool,
    /// Digits to the base 2³², the lowest first, without leading zeros; none for 0.
    digits: Vec<u32>,
}

/// The digit of a number below 2³², and what is carried on.
fn split(number: u64) -> (u32, u64) {
    #[expect(clippy::cast_possible_truncation, reason = "the lower half is what is wanted")]
    let digit = number as u32;
    (digit, number >> 32)
}

impl From<i128> for Wide {
    fn from(number: i128) -> Self {
        let mut rest = number.unsigned_abs();
        let mut digits = vec![];
        while rest > 0 {
            digits.push(u32::try_from(rest & u128::from(u32::MAX)).expect("it is masked"));
            rest >>= 32;
        }
        Self { is_negative: number < 0, digits }
    }
}

impl Wide {
    /// How its size lies to that of another, whatever their signs.
    pub(super) fn compare_size(&self, other: &Self) -> Ordering {
        let length = self.digits.len().cmp(&other.digits.len());
        length.then_with(|| self.digits.iter().rev().cmp(other.digits.iter().rev()))
    }

    pub(super) fn times(&self, other: &Self) -> Self {
        let mut digits = vec![0u32; self.digits.len() + other.digits.len()];
        for (place, digit) in self.digits.iter().enumerate() {
            let mut carried = 0u64;
            for (shift, factor) in other.digits.iter().enumerate() {
                // at most (2³² − 1)² + 2 (2³² − 1), which is 2⁶⁴ − 1
                let sum = u64::from(*digit) * u64::from(*factor) + u64::from(digits[place + shift]) + carried;
                (digits[place + shift], carried) = split(sum);
            }
            (digits[place + other.digits.len()], _) = split(carried);
        }
        Self::trimmed(self.is_negative != other.is_negative, digits)
    }

    pub(super) fn minus(&self, other: &Self) -> Self {
        if self.is_negative != other.is_negative {
            return Self::trimmed(self.is_negative, sum(&self.digits, &other.digits));
        }
        match self.compare_size(other) {
            Ordering::Less => Self::trimmed(!self.is_negative, rest(&other.digits, &self.digits)),
            _ => Self::trimmed(self.is_negative, rest(&self.digits, &other.digits)),
        }
    }

    fn trimmed(is_negative: bool, mut digits: Vec<u32>) -> Self {
        while digits.last() == Some(&0) {
            digits.pop();
        }
        Self { is_negative: is_negative && !digits.is_empty(), digits }
    }
}

fn sum(one: &[u32], other: &[u32]) -> Vec<u32> {
    let mut carried = 0u64;
    let mut digits = vec![];
    for place in 0..one.len().max(other.len()) {
        let at = |digits: &[u32]| u64::from(digits.get(place).copied().unwrap_or(0));
        let (digit, further) = split(at(one) + at(other) + carried);
        digits.push(digit);
        carried = further;
    }
    digits.push(split(carried).0);
    digits
}

/// The larger less the smaller.
fn rest(larger: &[u32], smaller: &[u32]) -> Vec<u32> {
    let mut is_owed = false;
    (larger.iter().enumerate())
        .map(|(place, digit)| {
            let (less, first) = digit.overflowing_sub(smaller.get(place).copied().unwrap_or(0));
            let (less, second) = less.overflowing_sub(u32::from(is_owed));
            is_owed = first || second;
            less
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Numbers of all sizes whose products still fit 128 bits.
    fn numbers() -> Vec<i128> {
        let large = [0, 1, 2, 3, 7, (1 << 31) - 1, 1 << 32, (1 << 32) + 1, (1 << 61) - 3, (1 << 62) + (1 << 33)];
        large.into_iter().flat_map(|number: i128| [number, -number]).collect()
    }

    #[test]
    fn products_differences_and_sizes_are_those_of_the_machine() {
        for one in numbers() {
            for other in numbers() {
                let (a, b) = (Wide::from(one), Wide::from(other));
                assert_eq!(a.times(&b), Wide::from(one * other), "{one} · {other}");
                assert_eq!(a.minus(&b), Wide::from(one - other), "{one} − {other}");
                assert_eq!(a.compare_size(&b), one.unsigned_abs().cmp(&other.unsigned_abs()), "{one}, {other}");
            }
        }
    }

    #[test]
    fn numbers_beyond_the_machine_keep_the_third_binomial_formula() {
        let (one, other) = (Wide::from(i128::MAX), Wide::from(i128::MIN));
        let difference_of_squares = one.times(&one).minus(&other.times(&other));
        // i128::MAX + i128::MIN is −1, and i128::MAX − i128::MIN their difference
        assert_eq!(difference_of_squares, one.minus(&other).times(&Wide::from(-1)));
    }
}
