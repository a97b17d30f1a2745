//! Any one table of a roadmap as a file: rows out of CSV and XLSX as a paste takes them, and a table written as either.
//!
//! What is read is not understood here: it goes through [`crate::grid::paste()`] like what comes from the clipboard, and
//! what was written finds its rows again by their ids. Deliberately not here: lists of investments with all that they
//! bring along (see [`crate::table`]).

use model::Roadmap;
use model::formula::{disarm, is_plain_number};
use rust_xlsxwriter::{Format, Workbook, XlsxError};

use crate::ExchangeError;
use crate::cell::{Cell, Sheet};
use crate::csv::sheet_of;
use crate::grid::{self, CellKind, Column, DecimalSign, Grid, GridKind};
use crate::xlsx::first_sheet;

/// The header of the column of ids, which every table of a roadmap understands.
const ID: &str = "Id";
/// How wide a column of a spreadsheet becomes at most, in characters: a note of many lines stays a column.
const WIDEST: u16 = 60;

/// The rows of a table in a file, header included, without rows that have nothing in them: of an XLSX file its first
/// sheet with anything on it, of a CSV file with comma, semicolon or tab, whichever parts its first row most.
///
/// Numbers of a spreadsheet are given with this decimal sign; what is neither text nor number is named ("a date"), so
/// that it is refused where it does not belong instead of being left out.
///
/// # Errors
/// If the file as a whole cannot be read: too large, damaged, empty, or built to exhaust the machine.
pub fn read_rows(bytes: &[u8], sign: DecimalSign) -> Result<Vec<Vec<String>>, ExchangeError> {
    let sheet = if bytes.starts_with(b"PK") { first_sheet(bytes)? } else { sheet_of(bytes)? };
    let text = |cell: Cell| match (cell, sign) {
        (Cell::Number(number), DecimalSign::Comma) => number.replace('.', ","),
        (Cell::Text(text) | Cell::Number(text), _) => text,
        (Cell::Empty, _) => String::new(),
        (Cell::Other(other), _) => other.said(),
    };
    let Sheet { rows, .. } = sheet;
    Ok(rows.into_iter().map(|(_, cells)| cells.into_iter().map(text).collect()).collect())
}

/// What of a table can be typed, and the names of its rows, which stand first even where they cannot.
fn typed(grid: &Grid) -> impl Iterator<Item = (usize, &Column)> {
    grid.columns.iter().enumerate().filter(|(place, column)| *place == 0 || !column.is_computed)
}

/// Whether cells of a kind are numbers for a spreadsheet.
fn is_number(kind: CellKind) -> bool {
    matches!(kind, CellKind::Level | CellKind::Whole | CellKind::Money | CellKind::People | CellKind::Measure)
}

/// A cell as a program reads it: numbers in full with a decimal point, all else as it is shown.
fn written(column: &Column, cell: &grid::Cell) -> String {
    if is_number(column.kind) { cell.value.clone() } else { cell.text.clone() }
}

/// Whether rows are found again by their ids: effects have none that stay.
fn has_ids(kind: GridKind) -> bool {
    kind != GridKind::Effects
}

/// A table as CSV (RFC 4180) with commas and decimal points, and an apostrophe before what a spreadsheet would run.
#[must_use]
pub fn write_rows_csv(kind: GridKind, roadmap: &Roadmap) -> String {
    let grid = &grid::show(kind, roadmap, DecimalSign::Point);
    let mut writer = ::csv::WriterBuilder::new().from_writer(vec![]);
    let headers = typed(grid).map(|(_, column)| disarm(&column.header));
    let headers = headers.chain(has_ids(kind).then(|| ID.to_owned()));
    writer.write_record(headers).expect("writing into memory succeeds");
    for row in &grid.rows {
        let cells = typed(grid).map(|(place, column)| {
            let text = written(column, &row.cells[place]);
            if is_number(column.kind) && is_plain_number(&text) { text } else { disarm(&text) }
        });
        let record = cells.chain(has_ids(kind).then(|| row.id.clone()));
        writer.write_record(record).expect("writing into memory succeeds, and all rows are of one length");
    }
    let bytes = writer.into_inner().expect("writing into memory succeeds");
    String::from_utf8(bytes).expect("everything written was text")
}

/// A table as a spreadsheet of one sheet: its header stays in view, numbers are numbers, and texts stay texts.
///
/// # Errors
/// If the table is larger than a spreadsheet can be.
pub fn write_rows_xlsx(kind: GridKind, roadmap: &Roadmap) -> Result<Vec<u8>, ExchangeError> {
    spreadsheet(kind, &grid::show(kind, roadmap, DecimalSign::Point))
        .map_err(|error| ExchangeError::Broken { what: error.to_string() })
}

fn spreadsheet(kind: GridKind, grid: &Grid) -> Result<Vec<u8>, XlsxError> {
    let mut workbook = Workbook::new();
    let sheet = workbook.add_worksheet();
    let bold = Format::new().set_bold();
    let place = |at: usize| u16::try_from(at).map_err(|_| XlsxError::RowColumnLimitError);
    let columns: Vec<(usize, &Column)> = typed(grid).collect();
    for (at, (_, column)) in columns.iter().enumerate() {
        sheet.write_string_with_format(0, place(at)?, &column.header, &bold)?;
    }
    let ids = has_ids(kind).then(|| place(columns.len())).transpose()?;
    if let Some(ids) = ids {
        sheet.write_string_with_format(0, ids, ID, &bold)?;
    }
    for (number, row) in (1..).zip(&grid.rows) {
        for (at, (from, column)) in columns.iter().enumerate() {
            let text = written(column, &row.cells[*from]);
            match text.parse::<f64>() {
                Ok(amount) if is_number(column.kind) && is_plain_number(&text) => {
                    sheet.write_number(number, place(at)?, amount)?
                }
                _ if text.is_empty() => continue,
                _ => sheet.write_string(number, place(at)?, text)?,
            };
        }
        if let Some(ids) = ids {
            sheet.write_string(number, ids, &row.id)?;
        }
    }
    sheet.set_freeze_panes(1, 1)?;
    sheet.autofit();
    for (at, (from, _)) in columns.iter().enumerate() {
        let longest = grid.rows.iter().map(|row| row.cells[*from].text.chars().count()).max().unwrap_or(0);
        if longest > usize::from(WIDEST) {
            sheet.set_column_width(place(at)?, WIDEST)?;
        }
    }
    workbook.save_to_buffer()
}
