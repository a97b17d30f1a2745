//! Pools with their capacities.

use std::collections::BTreeMap;

use model::{Fte, Pool, PoolId};
use rusqlite::{Connection, params};

use super::{TableError, amount, position, read_rows};

pub(super) fn write(connection: &Connection, pools: &[Pool]) -> rusqlite::Result<()> {
    let mut insert = connection.prepare("INSERT INTO pool (id, position, name) VALUES (?1, ?2, ?3)")?;
    let mut insert_capacity =
        connection.prepare("INSERT INTO pool_capacity (pool, period, people) VALUES (?1, ?2, ?3)")?;
    for (index, pool) in pools.iter().enumerate() {
        insert.execute(params![pool.id.as_str(), position(0, index), pool.name])?;
        for (period, people) in pool.capacity.iter().enumerate() {
            insert_capacity.execute(params![pool.id.as_str(), position(0, period), people.0])?;
        }
    }
    Ok(())
}

pub(super) fn read(connection: &Connection) -> Result<Vec<Pool>, TableError> {
    let mut capacities: BTreeMap<PoolId, Vec<Fte>> = BTreeMap::new();
    read_rows(connection, "pool_capacity", "SELECT * FROM pool_capacity ORDER BY pool, period", |row| {
        let people = Fte(row.within("people", 0, Fte::MAX.0)?);
        amount::append(row, "period", capacities.entry(row.id("pool")?).or_default(), people)
    })?;
    read_rows(connection, "pool", "SELECT * FROM pool ORDER BY position", |row| {
        let id: PoolId = row.id("id")?;
        Ok(Pool { capacity: capacities.remove(&id).unwrap_or_default(), id, name: row.text("name")? })
    })
}
