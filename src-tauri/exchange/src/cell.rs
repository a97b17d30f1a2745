//! A table as it comes from a file, before anything is understood.

use model::formula::rearm;
use model::say;

/// One cell.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Cell {
    /// Nothing, or only spaces.
    Empty,
    /// What somebody typed.
    Text(String),
    /// A number of a spreadsheet, with a decimal point and without grouping.
    Number(String),
    /// Something that is no text and no number.
    Other(Other),
}

/// What a cell of a spreadsheet holds that is no text and no number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Other {
    /// A number without end, or one beyond all amounts.
    NoNumber,
    /// A date.
    Date,
    /// A time.
    Time,
    /// An error of the spreadsheet.
    Error,
}

impl Other {
    /// It with its article: "a date".
    pub(crate) fn said(self) -> String {
        match self {
            Self::NoNumber => say!("other-no-number"),
            Self::Date => say!("other-date"),
            Self::Time => say!("other-time"),
            Self::Error => say!("other-error"),
        }
    }
}

impl Cell {
    /// A cell from typed text: cleaned, and without an apostrophe against formulas.
    pub(crate) fn typed(text: &str) -> Self {
        let text = crate::text::clean_note(&rearm(text.trim_start_matches(' ')));
        if text.is_empty() { Self::Empty } else { Self::Text(text) }
    }

    /// The whole text of the cell; nothing if it is no text and no number.
    pub(crate) fn text(&self) -> &str {
        match self {
            Self::Text(text) | Self::Number(text) => text,
            Self::Empty | Self::Other(_) => "",
        }
    }

    /// The text of the cell, as shown in a message.
    pub(crate) fn shown(&self) -> String {
        match self {
            Self::Empty => String::new(),
            Self::Text(text) | Self::Number(text) => crate::text::shown(text, 60),
            Self::Other(what) => what.said(),
        }
    }
}

/// One sheet: its rows with their numbers as a spreadsheet counts them, from 1.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Sheet {
    /// Name of the sheet; a CSV file has none.
    pub name: Option<String>,
    /// The rows that have anything in them, in order.
    pub rows: Vec<(u32, Vec<Cell>)>,
    /// How many cells had characters that are removed from texts (see `text`).
    pub cleaned: usize,
}
