//! The source of chance: SplitMix64, written out so that no release of a library can change a roadmap.
//!
//! Source: Steele, Lea, Flood, "Fast splittable pseudorandom number generators", OOPSLA 2014.

/// A stream of numbers that is fully given by its seed.
#[derive(Debug, Clone)]
pub struct Dice {
    state: u64,
}

impl Dice {
    /// The stream of this seed.
    #[must_use]
    pub fn new(seed: u64) -> Self {
        Self { state: seed }
    }

    fn next(&mut self) -> u64 {
        self.state = self.state.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.state;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    /// A whole number from `least` to `most`, both included.
    ///
    /// # Panics
    /// If `most` is less than `least`.
    pub fn between(&mut self, least: i64, most: i64) -> i64 {
        assert!(least <= most, "there is no number from {least} to {most}");
        let choices = i128::from(most) - i128::from(least) + 1;
        let scaled = (i128::from(self.next()) * choices) >> 64;
        i64::try_from(i128::from(least) + scaled).expect("it lies between two numbers of 64 bits")
    }

    /// An index below `length`.
    ///
    /// # Panics
    /// If `length` is 0.
    pub fn index(&mut self, length: usize) -> usize {
        let last = i64::try_from(length).expect("lists are shorter than that") - 1;
        usize::try_from(self.between(0, last)).expect("it is not negative")
    }

    /// Yes in `percent` of all cases.
    pub fn chance(&mut self, percent: i64) -> bool {
        self.between(1, 100) <= percent
    }

    /// One of the items.
    ///
    /// # Panics
    /// If there are none.
    pub fn pick<'a, T>(&mut self, items: &'a [T]) -> &'a T {
        &items[self.index(items.len())]
    }

    /// The items in any order, each order as likely as any other.
    pub fn shuffle<T>(&mut self, items: &mut [T]) {
        for last in (1..items.len()).rev() {
            let other = self.index(last + 1);
            items.swap(last, other);
        }
    }
}
