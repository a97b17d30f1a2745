//! Lists with one amount per period, as rows of a table of their own.

use super::{Fields, TableError};

/// Adds an amount to its list. `age` says where it has to be: a gap is a fault.
pub(super) fn append<T>(fields: &Fields, column: &str, amounts: &mut Vec<T>, amount: T) -> Result<(), TableError> {
    let place: usize = fields.number(column)?;
    if place != amounts.len() {
        return Err(fields.fault(format!("{column} {place} stands where {} should be", amounts.len())));
    }
    amounts.push(amount);
    Ok(())
}
