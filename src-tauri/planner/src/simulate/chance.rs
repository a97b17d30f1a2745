//! What is drawn for one future: the generator, and the distributions of what is estimated.
//!
//! The generator is counter-based: what is drawn for an investment depends on the seed, on the investment's own key
//! and on the number of the future, and on nothing else. So the same seed gives the same futures on any number of
//! threads, an investment that is added does not shift what is drawn for the others, and two plans are compared over
//! the same futures (common random numbers).

/// The whole of a factor: what is planned, times one.
pub(super) const ONE: u32 = 1 << 16;

/// Sixty-four bits for one key in one future: the finalizer of splitmix64 (G. L. Steele, D. Lea and C. H. Flood,
/// *Fast splittable pseudorandom number generators*, 2014) over the counter.
#[inline]
pub(super) fn bits(key: u64, run: u64) -> u64 {
    let mut state = key.wrapping_add(run.wrapping_mul(0x9E37_79B9_7F4A_7C15));
    state = (state ^ (state >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    state = (state ^ (state >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    state ^ (state >> 31)
}

/// The key of a name under a seed: FNV-1a over its bytes, mixed with the seed.
pub(super) fn key(seed: u64, noun: &str, name: &str) -> u64 {
    let hash = noun
        .bytes()
        .chain([0])
        .chain(name.bytes())
        .fold(0xCBF2_9CE4_8422_2325_u64, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01B3));
    bits(hash, bits(seed, 1))
}

/// Sixteen of the bits as a number above 0 and below 1: the middle of its 65,536th.
#[inline]
fn part(bits: u16) -> f64 {
    (f64::from(bits) + 0.5) / 65_536.0
}

/// A triangular distribution of a factor, given by its lowest, its likely and its highest value.
///
/// Cost and duration are asked for in three points, and a triangle says no more than these: it stands in for the beta
/// distribution of PERT without its hidden fourth assumption (D. Johnson, *The triangular distribution as a proxy for
/// the beta distribution in risk analysis*, The Statistician 46, 1997). Only square roots are needed to draw from it,
/// which every machine rounds alike.
#[derive(Debug, Clone, Copy)]
pub(super) struct Triangle {
    low: f64,
    likely: f64,
    high: f64,
    /// The part of all that lies below what is likely.
    below: f64,
    /// Squares of the scale of either side.
    rising: f64,
    falling: f64,
}

impl Triangle {
    /// The triangle over three values, in ascending order and not all equal.
    pub(super) fn new(low: f64, likely: f64, high: f64) -> Self {
        let width = high - low;
        let (left, right) = (likely - low, high - likely);
        Self { low, likely, high, below: left / width, rising: width * left, falling: width * right }
    }

    /// The value below which the given part of all lies.
    #[inline]
    fn quantile(&self, part: f64) -> f64 {
        if part < self.below {
            self.low + (part * self.rising).sqrt()
        } else {
            self.high - ((1.0 - part) * self.falling).sqrt()
        }
    }

    /// The part of all that lies below a value between the two ends.
    fn part_below(&self, value: f64) -> f64 {
        let (left, right) = (value - self.low, self.high - value);
        if value <= self.low {
            0.0
        } else if value >= self.high {
            1.0
        } else if value <= self.likely {
            left * left / self.rising
        } else {
            1.0 - right * right / self.falling
        }
    }

    /// The lowest and the highest factor, in 65,536ths.
    pub(super) fn ends(&self) -> (u32, u32) {
        (in_parts(self.low), in_parts(self.high))
    }

    /// A factor drawn with sixteen bits, in 65,536ths.
    #[inline]
    pub(super) fn factor(&self, bits: u16) -> u32 {
        in_parts(self.quantile(part(bits)))
    }
}

#[inline]
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "factors run from 0 to 10")]
fn in_parts(factor: f64) -> u32 {
    (factor * f64::from(ONE) + 0.5) as u32
}

/// The chances of whole durations from the shortest to the longest: for each but the longest, how many of the 65,536
/// numbers of sixteen bits mean it or a shorter one. The triangle runs from half a period below the shortest to half a
/// period above the longest and is rounded, so that both ends can come true.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a part of 65,536")]
pub(super) fn durations(shortest: usize, likely: usize, longest: usize) -> Vec<u32> {
    let at = crate::float::count;
    let triangle = Triangle::new(at(shortest) - 0.5, at(likely), at(longest) + 0.5);
    (shortest..longest).map(|duration| (triangle.part_below(at(duration) + 0.5) * 65_536.0 + 0.5) as u32).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_triangle_has_the_mean_and_the_ends_it_is_said_to_have() {
        // Johnson 1997: the mean is the third of low, likely and high together
        let triangle = Triangle::new(0.8, 1.0, 1.5);
        let all: Vec<u32> = (0..=u16::MAX).map(|bits| triangle.factor(bits)).collect();
        let mean = all.iter().map(|factor| f64::from(*factor)).sum::<f64>() / 65_536.0 / 65_536.0;
        assert!((mean - 1.1).abs() < 1e-4, "{mean}");
        assert!(all.is_sorted() && all[0] >= 52_428 && all[65_535] <= 98_304);
        let below = all.iter().filter(|factor| **factor < ONE).count();
        // two sevenths of all lie below what is likely
        assert!((18_723..=18_726).contains(&below), "{below}");
    }

    #[test]
    fn durations_are_whole_and_every_one_of_them_can_come_true() {
        let chances = durations(1, 2, 4);
        assert_eq!(chances.len(), 3);
        // by hand: the triangle over 0.5, 2, 4.5: (1.5 − 0.5)² / (4 · 1.5), 1 − (4.5 − 2.5)² / (4 · 2.5), 1 − 1 / 10
        let wanted = [1.0 / 6.0, 0.6, 0.9];
        for (chance, wanted) in chances.iter().zip(wanted) {
            assert!((f64::from(*chance) / 65_536.0 - wanted).abs() < 1e-4, "{chances:?}");
        }
        assert!(durations(3, 3, 3).is_empty());
    }

    #[test]
    fn keys_differ_by_seed_noun_and_name() {
        let keys =
            [key(1, "investment", "a"), key(2, "investment", "a"), key(1, "shock", "a"), key(1, "investment", "b")];
        let distinct: std::collections::BTreeSet<u64> = keys.into_iter().collect();
        assert_eq!(distinct.len(), 4);
    }
}
