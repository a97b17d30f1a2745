//! Whole-number units: money, people, shares, metric values, points and plan value.
//!
//! Every amount in a roadmap is an integer in the unit named here, so that two machines agree to the
//! last digit. Floating point lives only in the planner and in charts. Words for amounts ("€1.24 M")
//! are in [`crate::words`].

use std::iter::Sum;
use std::ops::{Add, AddAssign, Neg, Sub, SubAssign};

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

macro_rules! amounts {
    ($($(#[$doc:meta])* $name:ident($inner:ty)),+ $(,)?) => {$(
        $(#[$doc])*
        #[derive(
            Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema,
        )]
        #[serde(transparent)]
        pub struct $name(pub $inner);

        impl $name {
            /// Nothing of it.
            pub const ZERO: Self = Self(0);
        }

        impl Add for $name {
            type Output = Self;
            fn add(self, other: Self) -> Self {
                Self(self.0 + other.0)
            }
        }

        impl Sub for $name {
            type Output = Self;
            fn sub(self, other: Self) -> Self {
                Self(self.0 - other.0)
            }
        }

        impl Neg for $name {
            type Output = Self;
            fn neg(self) -> Self {
                Self(-self.0)
            }
        }

        impl AddAssign for $name {
            fn add_assign(&mut self, other: Self) {
                self.0 += other.0;
            }
        }

        impl SubAssign for $name {
            fn sub_assign(&mut self, other: Self) {
                self.0 -= other.0;
            }
        }

        impl Sum for $name {
            fn sum<I: Iterator<Item = Self>>(amounts: I) -> Self {
                amounts.fold(Self::ZERO, Add::add)
            }
        }
    )+};
}

amounts! {
    /// Money in minor units of the roadmap's currency (cents for the euro).
    Money(i64),
    /// People in hundredths of a full-time equivalent (FTE): 250 is 2.5 FTE.
    Fte(i64),
    /// A share in basis points: 10,000 is the whole, 250 is 2.5 %.
    Share(i64),
    /// A value of a metric in thousandths of its unit: 12,500 is 12.5 days.
    Measure(i64),
    /// Worth in whole points: the unit in which a roadmap weighs its outcomes against each other.
    Points(i64),
    /// Value of a plan in millionths of a point.
    ///
    /// One hundredth of a point (the grain of a discounted weight) times one basis point of progress
    /// is one millionth of a point, so every value is exact.
    Value(i64),
}

impl Money {
    /// The largest amount accepted in one field, in minor units (100 billion of the main unit).
    ///
    /// Sums over 5,000 investments and 120 periods then still fit 64 bits.
    pub const MAX: Self = Self(10_000_000_000_000);
}

impl Fte {
    /// The largest number of people accepted in one field (100,000 FTE).
    pub const MAX: Self = Self(10_000_000);
}

impl Points {
    /// The largest worth accepted for one outcome.
    pub const MAX: Self = Self(1_000_000);
}

impl Share {
    /// The whole: 100 %.
    pub const WHOLE: Self = Self(10_000);

    /// This share of `other`, rounded half away from zero (both in basis points).
    #[must_use]
    pub fn of(self, other: Self) -> Self {
        let product = i128::from(self.0) * i128::from(other.0);
        let half = if product < 0 { -5_000 } else { 5_000 };
        Self(i64::try_from((product + half) / 10_000).expect("shares are at most 100 %"))
    }
}

impl Value {
    /// Millionths of a point in one point.
    pub const PER_POINT: i64 = 1_000_000;

    /// The value as a number of points, for axes and bars. Sums are made before, in integers.
    #[must_use]
    #[expect(clippy::cast_precision_loss, reason = "only for drawing; sums stay in integers")]
    pub fn as_points(self) -> f64 {
        self.0 as f64 / Self::PER_POINT as f64
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_share_of_a_share_rounds_half_up() {
        assert_eq!(Share(5_000).of(Share(3_333)), Share(1_667));
        assert_eq!(Share::WHOLE.of(Share(1_234)), Share(1_234));
    }
}
