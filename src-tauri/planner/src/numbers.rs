//! Numbers that look random and are the same on every machine: xorshift64* (Vigna 2016), seeded through
//! splitmix64.

/// A row of numbers that a seed decides.
#[derive(Debug, Clone)]
pub(crate) struct Numbers(u64);

impl Numbers {
    pub(crate) fn new(seed: u64) -> Self {
        let mut state = seed.wrapping_add(0x9E37_79B9_7F4A_7C15);
        state = (state ^ (state >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        state = (state ^ (state >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        Self((state ^ (state >> 31)) | 1)
    }

    fn next(&mut self) -> u64 {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        self.0.wrapping_mul(0x2545_F491_4F6C_DD1D) >> 32
    }

    /// A number from `low` to `high`, both included.
    pub(crate) fn between(&mut self, low: usize, high: usize) -> usize {
        low + usize::try_from(self.next()).expect("32 bits") % (high - low + 1)
    }

    /// The same as an amount.
    pub(crate) fn amount(&mut self, low: usize, high: usize) -> i64 {
        i64::try_from(self.between(low, high)).expect("small")
    }

    /// A number from 0 up to, but never 1.
    #[expect(clippy::cast_precision_loss, reason = "32 bits fit a float exactly")]
    pub(crate) fn part(&mut self) -> f64 {
        self.next() as f64 / (1u64 << 32) as f64
    }
}
