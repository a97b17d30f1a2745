//! Measured values of outcomes.

use std::collections::BTreeMap;

use model::{Measure, Measured, Period};
use rusqlite::{Connection, params};

use super::{TableError, position, read_rows};

/// Writes the measured values in place of those that are there.
pub(crate) fn write(connection: &Connection, measured: &[Measured]) -> rusqlite::Result<()> {
    connection.execute("DELETE FROM measured_value", [])?;
    connection.execute("DELETE FROM measured", [])?;
    let mut insert = connection.prepare("INSERT INTO measured (position, outcome) VALUES (?1, ?2)")?;
    let mut value = connection.prepare("INSERT INTO measured_value (measured, period, value) VALUES (?1, ?2, ?3)")?;
    for (index, item) in measured.iter().enumerate() {
        let place = position(0, index);
        insert.execute(params![place, item.outcome.as_str()])?;
        for (period, measure) in &item.values {
            value.execute(params![place, period.0, measure.0])?;
        }
    }
    Ok(())
}

pub(super) fn read(connection: &Connection) -> Result<Vec<Measured>, TableError> {
    let mut values: BTreeMap<i64, BTreeMap<Period, Measure>> = BTreeMap::new();
    let sql = "SELECT * FROM measured_value ORDER BY measured, period";
    read_rows(connection, "measured_value", sql, |row| {
        let value = Measure(row.number("value")?);
        values.entry(row.number("measured")?).or_default().insert(Period(row.number("period")?), value);
        Ok(())
    })?;
    read_rows(connection, "measured", "SELECT * FROM measured ORDER BY position", |row| {
        let values = values.remove(&row.number("position")?).unwrap_or_default();
        Ok(Measured { outcome: row.id("outcome")?, values })
    })
}
