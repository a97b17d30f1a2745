//! The source of chance: Xorshift, so that the same seed gives the same roadmaps everywhere.
//!
//! Source: G. Marsaglia, "Xorshift RNGs", Journal of Statistical Software 8 (2003).

/// A stream of numbers given by its seed.
pub struct Chance(u64);

impl Chance {
    /// The stream of this seed.
    pub fn new(seed: u64) -> Self {
        Self(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1)
    }

    fn next(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0
    }

    /// A number below `limit`, which is above 0.
    pub fn below(&mut self, limit: usize) -> usize {
        usize::try_from(self.next() >> 33).expect("31 bits fit") % limit
    }

    /// Yes in `percent` of all cases.
    pub fn is(&mut self, percent: usize) -> bool {
        self.below(100) < percent
    }
}
