//! Funds with their limits.

use std::collections::BTreeMap;

use model::{Fund, FundId, Money};
use rusqlite::{Connection, params};

use super::{TableError, amount, position, read_rows};

pub(super) fn write(connection: &Connection, funds: &[Fund]) -> rusqlite::Result<()> {
    let mut insert = connection.prepare("INSERT INTO fund (id, position, name, carry_over) VALUES (?1, ?2, ?3, ?4)")?;
    let mut insert_limit = connection.prepare("INSERT INTO fund_limit (fund, period, amount) VALUES (?1, ?2, ?3)")?;
    for (index, fund) in funds.iter().enumerate() {
        insert.execute(params![fund.id.as_str(), position(0, index), fund.name, fund.carry_over])?;
        for (period, limit) in fund.limit.iter().enumerate() {
            insert_limit.execute(params![fund.id.as_str(), position(0, period), limit.0])?;
        }
    }
    Ok(())
}

pub(super) fn read(connection: &Connection) -> Result<Vec<Fund>, TableError> {
    let mut limits: BTreeMap<FundId, Vec<Money>> = BTreeMap::new();
    read_rows(connection, "fund_limit", "SELECT * FROM fund_limit ORDER BY fund, period", |row| {
        let limit = Money(row.within("amount", 0, Money::MAX.0)?);
        amount::append(row, "period", limits.entry(row.id("fund")?).or_default(), limit)
    })?;
    read_rows(connection, "fund", "SELECT * FROM fund ORDER BY position", |row| {
        let id: FundId = row.id("id")?;
        Ok(Fund {
            limit: limits.remove(&id).unwrap_or_default(),
            id,
            name: row.text("name")?,
            carry_over: row.yes_or_no("carry_over")?,
        })
    })
}
