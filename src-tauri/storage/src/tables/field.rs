//! Reading one field of one row, with everything that may be wrong with it.
//!
//! Deliberately not here: which fields a table has.

use model::say;
use rusqlite::types::FromSql;
use rusqlite::{Connection, Row};

/// Why a table could not be read.
#[derive(Debug)]
pub(crate) enum TableError {
    /// SQLite could not read it.
    Sqlite(rusqlite::Error),
    /// A row holds something that cannot be.
    Row {
        /// The table.
        table: &'static str,
        /// The key of the row.
        row: String,
        /// What is wrong, as the end of a sentence.
        what: String,
    },
}

impl From<rusqlite::Error> for TableError {
    fn from(error: rusqlite::Error) -> Self {
        Self::Sqlite(error)
    }
}

/// One row while it is read. Its first column is what messages call it.
pub(crate) struct Fields<'r> {
    table: &'static str,
    row: &'r Row<'r>,
}

/// Reads all rows of a query in order.
pub(crate) fn read_rows<T>(
    connection: &Connection,
    table: &'static str,
    sql: &str,
    mut read: impl FnMut(&Fields) -> Result<T, TableError>,
) -> Result<Vec<T>, TableError> {
    let is_list = sql.ends_with("ORDER BY position");
    let mut statement = connection.prepare(sql)?;
    let mut rows = statement.query([])?;
    let mut items = vec![];
    while let Some(row) = rows.next()? {
        let fields = Fields { table, row };
        // the order alone would hide a changed number
        if is_list && fields.number::<usize>("position")? != items.len() {
            return Err(fields.fault(say!("row-not-in-place", place = items.len().to_string())));
        }
        items.push(read(&fields)?);
    }
    Ok(items)
}

impl Fields<'_> {
    /// A fault in this row; `what` ends the sentence "table, row: …".
    pub(crate) fn fault(&self, what: String) -> TableError {
        use rusqlite::types::ValueRef;
        let row = match self.row.get_ref(0) {
            Ok(ValueRef::Integer(number)) => number.to_string(),
            Ok(ValueRef::Text(text)) => String::from_utf8_lossy(text).chars().take(64).collect(),
            _ => "unknown".into(),
        };
        TableError::Row { table: self.table, row, what }
    }

    fn get<T: FromSql>(&self, column: &str) -> Result<T, TableError> {
        self.row.get(column).map_err(|error| match error {
            rusqlite::Error::SqliteFailure(..) => TableError::Sqlite(error),
            _ => self.fault(say!("column-wrong", column = column)),
        })
    }

    /// Text.
    pub(crate) fn text(&self, column: &str) -> Result<String, TableError> {
        self.get(column)
    }

    /// A whole number within the range of its type.
    pub(crate) fn number<N: TryFrom<i64>>(&self, column: &str) -> Result<N, TableError> {
        let number: i64 = self.get(column)?;
        N::try_from(number).map_err(|_| self.fault(say!("out-of-range", column = column, number = number.to_string())))
    }

    /// A whole number between two bounds, both included.
    pub(crate) fn within(&self, column: &str, low: i64, high: i64) -> Result<i64, TableError> {
        let number: i64 = self.get(column)?;
        if (low..=high).contains(&number) {
            Ok(number)
        } else {
            Err(self.fault(say!("out-of-range", column = column, number = number.to_string())))
        }
    }

    /// A level between `lowest` and the highest there is.
    pub(crate) fn level(&self, column: &str, lowest: u8) -> Result<u8, TableError> {
        let level = self.within(column, i64::from(lowest), i64::from(model::capability::MAX_LEVEL))?;
        Ok(u8::try_from(level).expect("a level is at most 5"))
    }

    /// Yes or no.
    pub(crate) fn yes_or_no(&self, column: &str) -> Result<bool, TableError> {
        Ok(self.within(column, 0, 1)? == 1)
    }

    /// An id.
    pub(crate) fn id<I: TryFrom<String>>(&self, column: &str) -> Result<I, TableError> {
        I::try_from(self.text(column)?).map_err(|_| self.fault(say!("invalid-id", column = column)))
    }

    /// A word of a closed list.
    pub(crate) fn word<T: Copy>(&self, column: &str, words: &[(&str, T)]) -> Result<T, TableError> {
        let text = self.text(column)?;
        let found = words.iter().find(|(word, _)| *word == text);
        found.map(|(_, value)| *value).ok_or_else(|| self.fault(say!("unknown-word", column = column)))
    }

    /// Whether a column is empty.
    pub(crate) fn is_null(&self, column: &str) -> Result<bool, TableError> {
        Ok(matches!(self.row.get_ref(column)?, rusqlite::types::ValueRef::Null))
    }
}
