//! Estimates: how far investments may turn out otherwise than planned.

use model::estimate::MAX_FACTOR;
use model::{DurationRange, Estimate, FactorRange, Share};
use rusqlite::{Connection, params};

use super::{Fields, TableError, position, read_rows};

/// Writes estimates into an empty table.
pub(crate) fn write(connection: &Connection, estimates: &[Estimate]) -> rusqlite::Result<()> {
    let mut insert = connection.prepare(
        "INSERT INTO estimate
             (investment, position, cost_low, cost_high, shortest, longest, effect_low, effect_high, feasible, spike)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)",
    )?;
    for (index, item) in estimates.iter().enumerate() {
        insert.execute(params![
            item.investment.as_str(),
            position(0, index),
            item.cost.map(|range| range.low.0),
            item.cost.map(|range| range.high.0),
            item.duration.map(|range| range.shortest),
            item.duration.map(|range| range.longest),
            item.effect.map(|range| range.low.0),
            item.effect.map(|range| range.high.0),
            item.feasible.0,
            item.spike.as_ref().map(model::InvestmentId::as_str),
        ])?;
    }
    Ok(())
}

pub(super) fn read(connection: &Connection) -> Result<Vec<Estimate>, TableError> {
    read_rows(connection, "estimate", "SELECT * FROM estimate ORDER BY position", |row| {
        let duration = if row.is_null("shortest")? {
            None
        } else {
            Some(DurationRange { shortest: row.number("shortest")?, longest: row.number("longest")? })
        };
        Ok(Estimate {
            investment: row.id("investment")?,
            cost: range(row, "cost_low", "cost_high")?,
            duration,
            effect: range(row, "effect_low", "effect_high")?,
            feasible: Share(row.within("feasible", 0, Share::WHOLE.0)?),
            spike: if row.is_null("spike")? { None } else { Some(row.id("spike")?) },
        })
    })
}

fn range(row: &Fields, low: &'static str, high: &'static str) -> Result<Option<FactorRange>, TableError> {
    if row.is_null(low)? {
        return Ok(None);
    }
    let whole = Share::WHOLE.0;
    let low = Share(row.within(low, 0, whole)?);
    Ok(Some(FactorRange { low, high: Share(row.within(high, whole, MAX_FACTOR.0)?) }))
}
