//! Debts, and what repays them.

use model::debt::MOST_GROWTH;
use model::{Debt, Fte, Repayment, Roadmap, Share};
use rusqlite::{Connection, params};

use super::{TableError, position, read_rows};

/// Writes all of them into empty tables.
pub(super) fn write(connection: &Connection, roadmap: &Roadmap) -> rusqlite::Result<()> {
    let mut insert = connection.prepare(
        "INSERT INTO debt (id, position, name, note, pool, principal, interest, growth)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
    )?;
    for (index, debt) in roadmap.debts.iter().enumerate() {
        let Debt { id, name, note, pool, principal, interest, growth } = debt;
        let place = position(0, index);
        insert.execute(params![id.as_str(), place, name, note, pool.as_str(), principal.0, interest.0, growth.0])?;
    }
    let mut insert =
        connection.prepare("INSERT INTO repayment (position, investment, debt, share) VALUES (?1, ?2, ?3, ?4)")?;
    for (index, item) in roadmap.repayments.iter().enumerate() {
        insert.execute(params![position(0, index), item.investment.as_str(), item.debt.as_str(), item.share.0])?;
    }
    Ok(())
}

pub(super) fn read_debts(connection: &Connection) -> Result<Vec<Debt>, TableError> {
    read_rows(connection, "debt", "SELECT * FROM debt ORDER BY position", |row| {
        Ok(Debt {
            id: row.id("id")?,
            name: row.text("name")?,
            note: row.text("note")?,
            pool: row.id("pool")?,
            principal: Fte(row.within("principal", 0, Fte::MAX.0)?),
            interest: Fte(row.within("interest", 0, Fte::MAX.0)?),
            growth: Share(row.within("growth", 0, MOST_GROWTH.0)?),
        })
    })
}

pub(super) fn read_repayments(connection: &Connection) -> Result<Vec<Repayment>, TableError> {
    read_rows(connection, "repayment", "SELECT * FROM repayment ORDER BY position", |row| {
        Ok(Repayment {
            investment: row.id("investment")?,
            debt: row.id("debt")?,
            share: Share(row.within("share", 0, Share::WHOLE.0)?),
        })
    })
}
