//! Integers as floats, for the engine, the temperature of a search and standard errors. Whatever is shown or compared
//! stays in integers.

/// An amount. Beyond 2^53 the nearest float: nothing exact may rest on it.
#[expect(clippy::cast_precision_loss, reason = "what is exact is recomputed in integers")]
pub(crate) fn amount(amount: i64) -> f64 {
    amount as f64
}

/// A number of things.
#[expect(clippy::cast_precision_loss, reason = "there are far fewer than 2^53 of anything in memory")]
pub(crate) fn count(count: usize) -> f64 {
    count as f64
}

/// A count of a float that is not negative, rounded down.
#[expect(clippy::cast_possible_truncation, reason = "counts are far below 2^53")]
pub(crate) fn whole(amount: f64) -> i64 {
    amount as i64
}
