//! Amounts that one person types into one field, read as those in tables are.
//!
//! There is no column to show which sign is the decimal one, so what could be read in two ways is refused.

use model::{Fte, Money, say, words};

use crate::amount::{Decimals, Unit, parse};

/// Reads money into minor units of a currency: "500k", "€1,200,000", "1.2 M".
///
/// # Errors
/// If it is no amount, is negative, in another currency, too large, or could be read in two ways. The text ends
/// the sentence "“…” …".
pub fn read_money(text: &str, currency: &str) -> Result<Money, String> {
    let unit = Unit { currency: Some(currency), digits: words::minor_digits(currency), factor: 1 };
    let amount = Money(parse(text, Decimals::Unknown, unit)?);
    if amount > Money::MAX { Err(say!("amount-too-large")) } else { Ok(amount) }
}

/// Reads people into hundredths of an FTE: "6", "2.5 FTE".
///
/// # Errors
/// As [`read_money`].
pub fn read_people(text: &str) -> Result<Fte, String> {
    let people = Fte(parse(text, Decimals::Unknown, Unit { currency: None, digits: 2, factor: 1 })?);
    if people > Fte::MAX { Err(say!("amount-too-large")) } else { Ok(people) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_are_read_as_they_are_typed_and_never_guessed() {
        assert_eq!(read_money("500k", "EUR"), Ok(Money(50_000_000)));
        assert_eq!(read_money("€1,200,000", "EUR"), Ok(Money(120_000_000)));
        assert_eq!(read_money("12", "JPY"), Ok(Money(12)));
        assert_eq!(read_people("2.5 FTE"), Ok(Fte(250)));
        for refused in ["", "much", "-5", "$5", "99999999999999999999999"] {
            assert!(read_money(refused, "EUR").is_err(), "{refused}");
        }
        assert!(read_people("some").is_err());
    }
}
