//! Why a file of another program could not be read as a whole: one sentence each.
//!
//! Rows of a table that cannot be read are no errors: see [`crate::TableImport`].

/// A file could not be read. Nothing was taken from it.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ExchangeError {
    /// The file is larger than what is read.
    #[error("The file has more than {mebibytes} MiB: make it smaller, or split it.")]
    TooLarge {
        /// The largest size, in MiB.
        mebibytes: usize,
    },
    /// There is nothing in it.
    #[error("The file is empty: choose another one.")]
    Empty,
    /// It is text in UTF-16.
    #[error("The file is written in UTF-16: save it again as UTF-8 (in Excel: “CSV UTF-8”).")]
    Utf16,
    /// It is not text in UTF-8.
    #[error("Line {line} is not text in UTF-8: save the file again as UTF-8 (in Excel: “CSV UTF-8”).")]
    NotUtf8 {
        /// The line, counted from 1.
        line: usize,
    },
    /// It is not JSON.
    #[error("The file is not valid JSON: {what} (line {line}, column {column}). Correct it there.")]
    NotJson {
        /// What the reader says.
        what: String,
        /// The line, counted from 1.
        line: usize,
        /// The column, counted from 1.
        column: usize,
    },
    /// It is JSON, but not a roadmap.
    #[error("The file is not a roadmap of Cairn: it does not say \"format\": \"cairn-roadmap-1\" at its top.")]
    NoFormat,
    /// It is in a format that this version does not know.
    #[error("This file is in format {format}, which this version does not know: it reads cairn-roadmap-1.")]
    UnknownFormat {
        /// The format it names.
        format: String,
    },
    /// A field is unknown, missing or of the wrong kind.
    #[error("At {path}: {what} (line {line}, column {column}). Correct it there.")]
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
    /// No row of the table names its columns.
    #[error("No row among the first 20 has the names of the columns: add a row with “Name”, “Axis”, “Cost” and so on.")]
    NoHeader,
    /// Two columns say the same.
    #[error("The columns “{first}” and “{second}” say the same thing: remove one of them.")]
    ColumnTwice {
        /// Header of the first column.
        first: String,
        /// Header of the second column.
        second: String,
    },
    /// The table has too many columns.
    #[error("The table has more than {limit} columns: keep only those that describe investments.")]
    TooManyColumns {
        /// The most columns.
        limit: usize,
    },
    /// The table has too many rows.
    #[error("The table has more than {limit} rows: split it.")]
    TooManyRows {
        /// The most rows.
        limit: usize,
    },
    /// The roadmap would have too many investments.
    #[error("With this table the roadmap would have more than {limit} investments: split it.")]
    TooManyInvestments {
        /// The most investments.
        limit: usize,
    },
    /// The roadmap would have too many needs.
    #[error("With this table the roadmap would have more than {limit} needs: split it.")]
    TooManyNeeds {
        /// The most needs.
        limit: usize,
    },
    /// The roadmap would have too many outputs.
    #[error("With this table the roadmap would have more than {limit} outputs: split it.")]
    TooManyOutputs {
        /// The most outputs.
        limit: usize,
    },
    /// The rows of a table name outputs too often.
    #[error("The rows of the table name outputs more than {limit} times: split it.")]
    OutputsTooOften {
        /// The most times.
        limit: usize,
    },
    /// A list of a roadmap is longer than any that can be planned.
    #[error("The roadmap has {count} {list}, and at most {limit} can be read: split it.")]
    TooManyItems {
        /// Name of the list.
        list: &'static str,
        /// How many it has.
        count: usize,
        /// The most.
        limit: usize,
    },
    /// The table has too much in it.
    #[error("The table holds too much: at most {cells} cells and {mebibytes} MiB of text are read. Split it.")]
    TooMuch {
        /// The most cells.
        cells: usize,
        /// The most text, in MiB.
        mebibytes: usize,
    },
    /// One cell holds more than any name or note.
    #[error("A cell in row {row} holds more than {kibibytes} KiB: shorten it, or close a quotation mark before it.")]
    CellTooLong {
        /// The row, counted from 1.
        row: u32,
        /// The longest text, in KiB.
        kibibytes: usize,
    },
    /// A quotation mark opens a cell that goes on to the end of the file.
    #[error("The quotation mark that opens a cell in row {row} is never closed: close it, or remove it.")]
    OpenQuotation {
        /// The row, counted from 1.
        row: u32,
    },
    /// The file is not a spreadsheet of the kind that is read.
    #[error("The file is not an XLSX spreadsheet: {what}. Save it as .xlsx, or as CSV.")]
    NotXlsx {
        /// What it is instead.
        what: &'static str,
    },
    /// The spreadsheet is built to exhaust the machine, or by chance looks so.
    #[error("The spreadsheet was not opened because {what}: save it again with a spreadsheet program.")]
    Suspicious {
        /// What is wrong with it, as a clause.
        what: &'static str,
    },
    /// The spreadsheet is damaged.
    #[error("The spreadsheet cannot be read: {what}. Save it again with a spreadsheet program.")]
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
