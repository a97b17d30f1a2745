//! Lists with one amount per period, as rows of a table of their own.

use model::say;

use super::{Fields, TableError};

/// Adds an amount to its list. `age` says where it has to be: a gap is a fault.
pub(super) fn append<T>(fields: &Fields, column: &str, amounts: &mut Vec<T>, amount: T) -> Result<(), TableError> {
    let place: usize = fields.number(column)?;
    if place != amounts.len() {
        return Err(fields.fault(say!(
            "row-misplaced",
            column = column,
            place = place.to_string(),
            expected = amounts.len().to_string()
        )));
    }
    amounts.push(amount);
    Ok(())
}
