//! Shocks: what may happen from outside.

use model::{Period, Share, Shock, ShockEffect};
use rusqlite::{Connection, params};

use super::word::{RULE_CATEGORIES, word_for};
use super::{TableError, position, read_rows};

/// Writes shocks into an empty table.
pub(crate) fn write(connection: &Connection, shocks: &[Shock]) -> rusqlite::Result<()> {
    let mut insert = connection.prepare(
        "INSERT INTO shock (id, position, name, chance, first, last, fund, pool, share, delay, category,
             source)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)",
    )?;
    for (index, item) in shocks.iter().enumerate() {
        let (fund, pool, share, delay) = match &item.effect {
            ShockEffect::FundCut { fund, share } => (Some(fund.as_str()), None, Some(share.0), None),
            ShockEffect::PoolLoss { pool, share } => (None, Some(pool.as_str()), Some(share.0), None),
            ShockEffect::Delay { periods } => (None, None, None, Some(*periods)),
        };
        insert.execute(params![
            item.id.as_str(),
            position(0, index),
            item.name,
            item.chance.0,
            item.first.0,
            item.last.0,
            fund,
            pool,
            share,
            delay,
            item.category.map(|category| word_for(&RULE_CATEGORIES, category)),
            item.source,
        ])?;
    }
    Ok(())
}

pub(super) fn read(connection: &Connection) -> Result<Vec<Shock>, TableError> {
    let whole = Share::WHOLE.0;
    read_rows(connection, "shock", "SELECT * FROM shock ORDER BY position", |row| {
        let effect = if !row.is_null("delay")? {
            ShockEffect::Delay { periods: row.number("delay")? }
        } else if row.is_null("pool")? {
            ShockEffect::FundCut { fund: row.id("fund")?, share: Share(row.within("share", 0, whole)?) }
        } else {
            ShockEffect::PoolLoss { pool: row.id("pool")?, share: Share(row.within("share", 0, whole)?) }
        };
        Ok(Shock {
            id: row.id("id")?,
            name: row.text("name")?,
            chance: Share(row.within("chance", 0, whole)?),
            first: Period(row.number("first")?),
            last: Period(row.number("last")?),
            effect,
            category: if row.is_null("category")? { None } else { Some(row.word("category", &RULE_CATEGORIES)?) },
            source: row.text("source")?,
        })
    })
}
