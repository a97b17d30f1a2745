//! Name, money and time of the roadmap: one row.

use model::calendar::YearMonth;
use model::roadmap::{MAX_PERIODS, Settings};
use model::survey::{LEAST_GROUP, MOST_GROUP};
use model::{Share, roadmap, say};
use rusqlite::{Connection, params};

use super::word::{PERIOD_LENGTHS, word_for};
use super::{TableError, read_rows};

pub(crate) fn write(connection: &Connection, settings: &Settings) -> rusqlite::Result<()> {
    connection.execute(
        "INSERT OR REPLACE INTO settings
         (id, name, currency, period_length, fiscal_year_start, first_period, periods, discount_per_year, is_sample,
          stage_unit, least_group)
         VALUES (1, ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)",
        params![
            settings.name,
            settings.currency,
            word_for(&PERIOD_LENGTHS, settings.period_length),
            settings.fiscal_year_start,
            settings.first_period.to_string(),
            settings.periods,
            settings.discount_per_year.0,
            settings.is_sample,
            settings.stage_unit,
            settings.least_group,
        ],
    )?;
    Ok(())
}

pub(crate) fn read(connection: &Connection) -> Result<roadmap::Settings, TableError> {
    let mut rows = read_rows(connection, "settings", "SELECT * FROM settings", |row| {
        Ok(Settings {
            name: row.text("name")?,
            currency: row.text("currency")?,
            period_length: row.word("period_length", &PERIOD_LENGTHS)?,
            fiscal_year_start: u8::try_from(row.within("fiscal_year_start", 1, 12)?).expect("a month is at most 12"),
            first_period: YearMonth::try_from(row.text("first_period")?).map_err(|_| row.fault(say!("no-month")))?,
            periods: u16::try_from(row.within("periods", 1, i64::from(MAX_PERIODS))?).expect("periods are at most 120"),
            discount_per_year: Share(row.within("discount_per_year", 0, Share::WHOLE.0)?),
            is_sample: row.yes_or_no("is_sample")?,
            stage_unit: row.text("stage_unit")?,
            least_group: u16::try_from(row.within("least_group", LEAST_GROUP.into(), MOST_GROUP.into())?)
                .expect("a group is at most 100"),
        })
    })?;
    rows.pop().ok_or_else(|| TableError::Row { table: "settings", row: "1".into(), what: say!("row-missing") })
}
