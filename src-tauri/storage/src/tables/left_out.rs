//! What a plan leaves out, each with its reason.

use model::{Fte, LeftOut, LeftOutReason, Money, Period, say};
use rusqlite::{Connection, params};

use super::{Fields, TableError, position, read_rows};

/// The columns that a reason fills beside its word.
#[derive(Default)]
struct Columns<'a> {
    subject: Option<&'a str>,
    level: Option<u8>,
    period: Option<u16>,
    missing: Option<i64>,
}

fn columns(reason: &LeftOutReason) -> (&'static str, Columns<'_>) {
    use LeftOutReason as Reason;
    match reason {
        Reason::Excluded => ("excluded", Columns::default()),
        Reason::NeedsLeftOut { needs } => {
            ("needs_left_out", Columns { subject: Some(needs.as_str()), ..Columns::default() })
        }
        Reason::NeedsLevel { capability, level } => {
            ("needs_level", Columns { subject: Some(capability), level: Some(*level), ..Columns::default() })
        }
        Reason::NoTime => ("no_time", Columns::default()),
        Reason::AddsNothing => ("adds_nothing", Columns::default()),
        Reason::FundRunsOut { fund, period, missing } => (
            "fund_runs_out",
            Columns { subject: Some(fund.as_str()), level: None, period: Some(period.0), missing: Some(missing.0) },
        ),
        Reason::PoolRunsOut { pool, period, missing } => (
            "pool_runs_out",
            Columns { subject: Some(pool.as_str()), level: None, period: Some(period.0), missing: Some(missing.0) },
        ),
        Reason::RuleForbids { rule, period } => {
            let period = period.map(|period| period.0);
            ("rule_forbids", Columns { subject: Some(rule.as_str()), period, ..Columns::default() })
        }
        Reason::RuleCosts { rule } => ("rule_costs", Columns { subject: Some(rule.as_str()), ..Columns::default() }),
        Reason::NotTried => ("not_tried", Columns::default()),
    }
}

pub(super) fn write(connection: &Connection, left_out: &[LeftOut]) -> rusqlite::Result<()> {
    let mut insert = connection.prepare(
        "INSERT INTO plan_left_out (position, plan, investment, reason, subject, level, period, missing)
         VALUES (?1, 1, ?2, ?3, ?4, ?5, ?6, ?7)",
    )?;
    for (index, item) in left_out.iter().enumerate() {
        let (word, columns) = columns(&item.reason);
        insert.execute(params![
            position(0, index),
            item.investment.as_str(),
            word,
            columns.subject,
            columns.level,
            columns.period,
            columns.missing,
        ])?;
    }
    Ok(())
}

pub(super) fn read(connection: &Connection) -> Result<Vec<LeftOut>, TableError> {
    read_rows(connection, "plan_left_out", "SELECT * FROM plan_left_out ORDER BY position", |row| {
        Ok(LeftOut { investment: row.id("investment")?, reason: read_reason(row)? })
    })
}

fn read_reason(row: &Fields) -> Result<LeftOutReason, TableError> {
    use LeftOutReason as Reason;
    let period = || row.number("period").map(Period);
    Ok(match row.text("reason")?.as_str() {
        "excluded" => Reason::Excluded,
        "needs_left_out" => Reason::NeedsLeftOut { needs: row.id("subject")? },
        "needs_level" => Reason::NeedsLevel { capability: row.text("subject")?, level: row.number("level")? },
        "no_time" => Reason::NoTime,
        "adds_nothing" => Reason::AddsNothing,
        "fund_runs_out" => {
            Reason::FundRunsOut { fund: row.id("subject")?, period: period()?, missing: Money(row.number("missing")?) }
        }
        "pool_runs_out" => {
            Reason::PoolRunsOut { pool: row.id("subject")?, period: period()?, missing: Fte(row.number("missing")?) }
        }
        "rule_forbids" => Reason::RuleForbids {
            rule: row.id("subject")?,
            period: if row.is_null("period")? { None } else { Some(period()?) },
        },
        "rule_costs" => Reason::RuleCosts { rule: row.id("subject")? },
        "not_tried" => Reason::NotTried,
        _ => return Err(row.fault(say!("unknown-word", column = "reason"))),
    })
}
