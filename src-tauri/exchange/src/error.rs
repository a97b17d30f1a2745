//! Why a file of another program could not be read as a whole: one sentence each.
//!
//! Rows of a table that cannot be read are no errors: see [`crate::TableImport`].

use model::say;

use crate::json::FORMAT;

/// A file could not be read. Nothing was taken from it.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ExchangeError {
    /// The file is larger than what is read.
    #[error("{}", say!("too-large", mebibytes = mebibytes.to_string()))]
    TooLarge {
        /// The largest size, in MiB.
        mebibytes: usize,
    },
    /// There is nothing in it.
    #[error("{}", say!("empty-file"))]
    Empty,
    /// It is text in UTF-16.
    #[error("{}", say!("utf16"))]
    Utf16,
    /// It is not text in UTF-8.
    #[error("{}", say!("not-utf8", line = line.to_string()))]
    NotUtf8 {
        /// The line, counted from 1.
        line: usize,
    },
    /// It is not JSON.
    #[error("{}", say!("not-json", what = what, line = line.to_string(), column = column.to_string()))]
    NotJson {
        /// What the reader says.
        what: String,
        /// The line, counted from 1.
        line: usize,
        /// The column, counted from 1.
        column: usize,
    },
    /// It is JSON, but not a roadmap.
    #[error("{}", say!("no-format", format = FORMAT))]
    NoFormat,
    /// It is in a format that this version does not know.
    #[error("{}", say!("unknown-format", format = format, known = FORMAT))]
    UnknownFormat {
        /// The format it names.
        format: String,
    },
    /// A field is unknown, missing or of the wrong kind.
    #[error("{}", say!("wrong-field", path = path, what = what, line = line.to_string(), column = column.to_string()))]
    WrongField {
        /// Where it is: "roadmap.investments[3].duration".
        path: String,
        /// What is wrong.
        what: String,
        /// The line, counted from 1.
        line: usize,
        /// The column, counted from 1.
        column: usize,
    },
    /// It is JSON of the right shape, but no catalogue that can be used.
    #[error("{what}")]
    Catalogue {
        /// What is wrong, in a sentence.
        what: String,
    },
    /// No row of the table names its columns.
    #[error("{}", say!("no-header"))]
    NoHeader,
    /// Two columns say the same.
    #[error("{}", say!("column-twice", first = first, second = second))]
    ColumnTwice {
        /// Header of the first column.
        first: String,
        /// Header of the second column.
        second: String,
    },
    /// The table has too many columns.
    #[error("{}", say!("too-many-columns", limit = limit.to_string()))]
    TooManyColumns {
        /// The most columns.
        limit: usize,
    },
    /// The table has too many rows.
    #[error("{}", say!("too-many-rows", limit = limit.to_string()))]
    TooManyRows {
        /// The most rows.
        limit: usize,
    },
    /// The roadmap would have too many investments.
    #[error("{}", say!("too-many-investments", limit = limit.to_string()))]
    TooManyInvestments {
        /// The most investments.
        limit: usize,
    },
    /// The roadmap would have too many needs.
    #[error("{}", say!("too-many-needs", limit = limit.to_string()))]
    TooManyNeeds {
        /// The most needs.
        limit: usize,
    },
    /// The roadmap would have too many outputs.
    #[error("{}", say!("too-many-outputs", limit = limit.to_string()))]
    TooManyOutputs {
        /// The most outputs.
        limit: usize,
    },
    /// The rows of a table name outputs too often.
    #[error("{}", say!("outputs-too-often", limit = limit.to_string()))]
    OutputsTooOften {
        /// The most times.
        limit: usize,
    },
    /// A list of a roadmap is longer than any that can be planned.
    #[error("{}", say!("too-many-items", count = count.to_string(), list = *list, limit = limit.to_string()))]
    TooManyItems {
        /// Name of the list.
        list: &'static str,
        /// How many it has.
        count: usize,
        /// The most.
        limit: usize,
    },
    /// The table has too much in it.
    #[error("{}", say!("too-much", cells = cells.to_string(), mebibytes = mebibytes.to_string()))]
    TooMuch {
        /// The most cells.
        cells: usize,
        /// The most text, in MiB.
        mebibytes: usize,
    },
    /// One cell holds more than any name or note.
    #[error("{}", say!("cell-too-long", row = row.to_string(), kibibytes = kibibytes.to_string()))]
    CellTooLong {
        /// The row, counted from 1.
        row: u32,
        /// The longest text, in KiB.
        kibibytes: usize,
    },
    /// A quotation mark opens a cell that goes on to the end of the file.
    #[error("{}", say!("open-quotation", row = row.to_string()))]
    OpenQuotation {
        /// The row, counted from 1.
        row: u32,
    },
    /// The file is not a spreadsheet of the kind that is read.
    #[error("{}", say!("not-xlsx", what = what))]
    NotXlsx {
        /// What it is instead, as a clause.
        what: String,
    },
    /// The spreadsheet is built to exhaust the machine, or by chance looks so.
    #[error("{}", say!("suspicious", what = what))]
    Suspicious {
        /// What is wrong with it, as a clause.
        what: String,
    },
    /// The spreadsheet is damaged.
    #[error("{}", say!("broken", what = what))]
    Broken {
        /// What the reader says.
        what: String,
    },
}

impl ExchangeError {
    /// A stable code for programs, in snake case.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::TooLarge { .. } => "too_large",
            Self::Empty => "empty_file",
            Self::Utf16 => "utf16",
            Self::NotUtf8 { .. } => "not_utf8",
            Self::NotJson { .. } => "not_json",
            Self::NoFormat => "no_format",
            Self::UnknownFormat { .. } => "unknown_format",
            Self::WrongField { .. } => "wrong_field",
            Self::Catalogue { .. } => "catalogue",
            Self::NoHeader => "no_header",
            Self::ColumnTwice { .. } => "column_twice",
            Self::TooManyColumns { .. } => "too_many_columns",
            Self::TooManyRows { .. } => "too_many_rows",
            Self::TooManyInvestments { .. } => "too_many_investments",
            Self::TooManyNeeds { .. } => "too_many_needs",
            Self::TooManyOutputs { .. } => "too_many_outputs",
            Self::OutputsTooOften { .. } => "outputs_too_often",
            Self::TooManyItems { .. } => "too_many_items",
            Self::TooMuch { .. } => "too_much",
            Self::CellTooLong { .. } => "cell_too_long",
            Self::OpenQuotation { .. } => "open_quotation",
            Self::NotXlsx { .. } => "not_xlsx",
            Self::Suspicious { .. } => "suspicious",
            Self::Broken { .. } => "broken",
        }
    }
}
