//! Verdicts: recorded decisions on investments that are left out.

use model::{Period, Says, Verdict, say};
use rusqlite::{Connection, params};

use super::{TableError, position, read_rows};

/// Writes the verdicts in place of those that are there.
pub(crate) fn write(connection: &Connection, verdicts: &[Verdict]) -> rusqlite::Result<()> {
    connection.execute("DELETE FROM verdict", [])?;
    let mut insert = connection.prepare(
        "INSERT INTO verdict (position, investment, says, look_again, reason, decided) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
    )?;
    for (index, item) in verdicts.iter().enumerate() {
        let (says, look_again) = match item.says {
            Says::No => ("no", None),
            Says::NotNow { look_again } => ("not_now", Some(look_again.0)),
            Says::Yes => ("yes", None),
        };
        let place = position(0, index);
        insert.execute(params![place, item.investment.as_str(), says, look_again, item.reason, item.decided])?;
    }
    Ok(())
}

pub(super) fn read(connection: &Connection) -> Result<Vec<Verdict>, TableError> {
    read_rows(connection, "verdict", "SELECT * FROM verdict ORDER BY position", |row| {
        let says = match row.text("says")?.as_str() {
            "no" => Says::No,
            "not_now" => Says::NotNow { look_again: Period(row.number("look_again")?) },
            "yes" => Says::Yes,
            _ => return Err(row.fault(say!("unknown-word", column = "says"))),
        };
        Ok(Verdict {
            investment: row.id("investment")?,
            says,
            reason: row.text("reason")?,
            decided: row.text("decided")?,
        })
    })
}
