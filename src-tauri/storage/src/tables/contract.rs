//! Contracts on outcomes.

use model::contract::HIGHEST_PENALTY;
use model::rule::HIGHEST_PRICE;
use model::{Contract, Measure, Money, Period, Points, Share, Threshold};
use rusqlite::{Connection, params};

use super::word::{STRICTNESSES, word_for};
use super::{TableError, position, read_rows};

/// Writes contracts into an empty table.
pub(super) fn write(connection: &Connection, contracts: &[Contract]) -> rusqlite::Result<()> {
    let mut insert = connection.prepare(
        "INSERT INTO contract (id, position, name, outcome, share, measure, by_period, over, how, owner, penalty,
             strictness, price)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)",
    )?;
    for (index, item) in contracts.iter().enumerate() {
        let (share, measure) = match item.least {
            Threshold::Share(share) => (Some(share.0), None),
            Threshold::Measure(measure) => (None, Some(measure.0)),
        };
        insert.execute(params![
            item.id.as_str(),
            position(0, index),
            item.name,
            item.outcome.as_str(),
            share,
            measure,
            item.by.map(|by| by.0),
            item.over,
            item.how,
            item.owner,
            item.penalty.0,
            word_for(&STRICTNESSES, item.strictness),
            item.price.0,
        ])?;
    }
    Ok(())
}

pub(super) fn read(connection: &Connection) -> Result<Vec<Contract>, TableError> {
    read_rows(connection, "contract", "SELECT * FROM contract ORDER BY position", |row| {
        let least = match row.is_null("share")? {
            true => Threshold::Measure(Measure(row.number("measure")?)),
            false => Threshold::Share(Share(row.within("share", 1, Share::WHOLE.0)?)),
        };
        Ok(Contract {
            id: row.id("id")?,
            name: row.text("name")?,
            outcome: row.id("outcome")?,
            least,
            by: if row.is_null("by_period")? { None } else { Some(Period(row.number("by_period")?)) },
            over: row.number("over")?,
            how: row.text("how")?,
            owner: row.text("owner")?,
            penalty: Money(row.within("penalty", 0, HIGHEST_PENALTY.0)?),
            strictness: row.word("strictness", &STRICTNESSES)?,
            price: Points(row.within("price", 0, HIGHEST_PRICE.0)?),
        })
    })
}
