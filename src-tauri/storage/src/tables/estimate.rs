//! Estimates: how far investments may turn out otherwise than planned.

use model::estimate::MAX_COST;
use model::{CostRange, DurationRange, Estimate, Share};
use rusqlite::{Connection, params};

use super::{TableError, position, read_rows};

/// Writes estimates into an empty table.
pub(crate) fn write(connection: &Connection, estimates: &[Estimate]) -> rusqlite::Result<()> {
    let mut insert = connection.prepare(
        "INSERT INTO estimate
             (investment, position, cost_low, cost_high, shortest, longest, effect_spread, feasible, spike)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
    )?;
    for (index, item) in estimates.iter().enumerate() {
        insert.execute(params![
            item.investment.as_str(),
            position(0, index),
            item.cost.map(|range| range.low.0),
            item.cost.map(|range| range.high.0),
            item.duration.map(|range| range.shortest),
            item.duration.map(|range| range.longest),
            item.effect_spread.0,
            item.feasible.0,
            item.spike.as_ref().map(model::InvestmentId::as_str),
        ])?;
    }
    Ok(())
}

pub(super) fn read(connection: &Connection) -> Result<Vec<Estimate>, TableError> {
    let whole = Share::WHOLE.0;
    read_rows(connection, "estimate", "SELECT * FROM estimate ORDER BY position", |row| {
        let cost = if row.is_null("cost_low")? {
            None
        } else {
            let low = Share(row.within("cost_low", 0, whole)?);
            Some(CostRange { low, high: Share(row.within("cost_high", whole, MAX_COST.0)?) })
        };
        let duration = if row.is_null("shortest")? {
            None
        } else {
            Some(DurationRange { shortest: row.number("shortest")?, longest: row.number("longest")? })
        };
        Ok(Estimate {
            investment: row.id("investment")?,
            cost,
            duration,
            effect_spread: Share(row.within("effect_spread", 0, whole)?),
            feasible: Share(row.within("feasible", 0, whole)?),
            spike: if row.is_null("spike")? { None } else { Some(row.id("spike")?) },
        })
    })
}
