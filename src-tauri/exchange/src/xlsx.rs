//! Tables of investments from XLSX spreadsheets: the first sheet that has a header near its top.
//!
//! Cells are read one by one under limits; what the file claims about its size is never believed.
//! Numbers arrive as binary floating point, the only way spreadsheets store them, and become decimal
//! text with the 15 digits a spreadsheet shows before anything is understood of them. Formulas count
//! with the values stored beside them. Deliberately not here: writing
//! spreadsheets (see `rows`).

use std::collections::BTreeMap;
use std::panic::{AssertUnwindSafe, catch_unwind};

use calamine::{DataRef, Reader, SheetType, Xlsx};
use model::{Roadmap, say};

use crate::cell::{Cell, Other, Sheet};
use crate::meter::{Meter, Metered};
use crate::table::{self, TableImport};
use crate::text::{has_unwanted, shown};
use crate::{ExchangeError, column, limit, package};

/// Reads a table of investments for a roadmap.
///
/// # Errors
/// If the file as a whole cannot be read: too large, no XLSX, damaged, built to exhaust the machine, or
/// without a header among the first 20 rows of a sheet. Rows that cannot be read are listed in the
/// result.
pub fn read_xlsx(bytes: &[u8], roadmap: &Roadmap) -> Result<TableImport, ExchangeError> {
    let (mut workbook, meter) = opened(bytes)?;
    for name in &sheets(&workbook) {
        let top = guarded(&meter, || read_sheet(&mut workbook, name, limit::HEADER_ROWS))?;
        if column::find_header(&top, roadmap)?.is_some() {
            let sheet = guarded(&meter, || read_sheet(&mut workbook, name, usize::MAX))?;
            return table::import(&sheet, roadmap);
        }
    }
    Err(ExchangeError::NoHeader)
}

/// The first sheet with anything on it, as it is.
///
/// # Errors
/// If the file as a whole cannot be read, or all of its sheets are empty.
pub(crate) fn first_sheet(bytes: &[u8]) -> Result<Sheet, ExchangeError> {
    let (mut workbook, meter) = opened(bytes)?;
    for name in &sheets(&workbook) {
        let mut sheet = guarded(&meter, || read_sheet(&mut workbook, name, usize::MAX))?;
        sheet.rows.retain(|(_, cells)| cells.iter().any(|cell| *cell != Cell::Empty));
        if !sheet.rows.is_empty() {
            return Ok(sheet);
        }
    }
    Err(ExchangeError::Empty)
}

/// A spreadsheet under limits.
fn opened(bytes: &[u8]) -> Result<(Xlsx<Metered>, Meter), ExchangeError> {
    let (file, meter) = Metered::new(package::unpack(bytes)?);
    let workbook = guarded(&meter, || Xlsx::new(file).map_err(|error| broken(&error)))?;
    Ok((workbook, meter))
}

/// The names of its sheets that have cells.
fn sheets(workbook: &Xlsx<Metered>) -> Vec<String> {
    let sheets = workbook.sheets_metadata().iter().filter(|sheet| sheet.typ == SheetType::WorkSheet);
    sheets.map(|sheet| sheet.name.clone()).collect()
}

/// What the reader of spreadsheets gives, if it neither breaks down over a damaged file nor reads it
/// without end.
fn guarded<T>(meter: &Meter, read: impl FnOnce() -> Result<T, ExchangeError>) -> Result<T, ExchangeError> {
    let damaged = || Err(ExchangeError::Broken { what: say!("broken-damaged") });
    let result = catch_unwind(AssertUnwindSafe(read)).unwrap_or_else(|_| damaged());
    match result {
        Err(_) if meter.is_used_up() => Err(ExchangeError::Suspicious { what: say!("suspicious-again") }),
        result => result,
    }
}

fn broken(error: &dyn std::fmt::Display) -> ExchangeError {
    ExchangeError::Broken { what: shown(error.to_string().trim_end_matches('.'), limit::SHOWN) }
}

/// The cells of a sheet in rows up to `last`, in which the first cell below ends the reading.
fn read_sheet(workbook: &mut Xlsx<Metered>, name: &str, last: usize) -> Result<Sheet, ExchangeError> {
    let mut reader = workbook.worksheet_cells_reader(name).map_err(|error| broken(&error))?;
    let mut rows: BTreeMap<u32, Vec<Cell>> = BTreeMap::new();
    let (mut count, mut text, mut cleaned) = (0usize, 0usize, 0usize);
    while let Some(cell) = reader.next_cell().map_err(|error| broken(&error))? {
        let (row, column) = cell.get_position();
        let row = row.saturating_add(1);
        if row as usize > last {
            break;
        }
        count += 1;
        // one long text can be named by every cell, so each naming counts, whatever is left after cleaning
        text += text_of(cell.get_value()).map_or(0, str::len);
        refuse_too_much(count, text)?;
        let read = read_cell(cell.get_value(), row)?;
        cleaned += usize::from(text_of(cell.get_value()).is_some_and(has_unwanted));
        if read == Cell::Empty {
            continue;
        }
        let column = column as usize;
        if column >= limit::COLUMNS {
            return Err(ExchangeError::TooManyColumns { limit: limit::COLUMNS });
        }
        if row as usize > limit::ROWS + limit::HEADER_ROWS {
            return Err(ExchangeError::TooManyRows { limit: limit::ROWS });
        }
        let cells = rows.entry(row).or_default();
        if cells.len() <= column {
            // the empty cells before it take room too
            count += column - cells.len();
            refuse_too_much(count, text)?;
            cells.resize(column + 1, Cell::Empty);
        }
        cells[column] = read;
    }
    Ok(Sheet { name: Some(shown(name, limit::SHOWN)), rows: rows.into_iter().collect(), cleaned })
}

fn refuse_too_much(cells: usize, text: usize) -> Result<(), ExchangeError> {
    if cells > limit::CELLS || text > limit::TABLE_TEXT {
        return Err(ExchangeError::TooMuch { cells: limit::CELLS, mebibytes: limit::TABLE_TEXT / limit::MEBIBYTE });
    }
    Ok(())
}

fn text_of<'a>(value: &'a DataRef) -> Option<&'a str> {
    match value {
        DataRef::String(text) => Some(text),
        DataRef::SharedString(text) => Some(text),
        _ => None,
    }
}

fn read_cell(value: &DataRef, row: u32) -> Result<Cell, ExchangeError> {
    let typed = |text: &str| {
        if text.len() > limit::CELL {
            return Err(ExchangeError::CellTooLong { row, kibibytes: limit::CELL / 1024 });
        }
        Ok(Cell::typed(text))
    };
    match value {
        DataRef::Empty => Ok(Cell::Empty),
        DataRef::String(text) => typed(text),
        DataRef::SharedString(text) => typed(text),
        DataRef::Int(number) => Ok(Cell::Number(number.to_string())),
        DataRef::Float(number) => Ok(decimal_text(*number).map_or(Cell::Other(Other::NoNumber), Cell::Number)),
        DataRef::Bool(true) => Ok(Cell::Text("TRUE".into())),
        DataRef::Bool(false) => Ok(Cell::Text("FALSE".into())),
        DataRef::DateTime(_) | DataRef::DateTimeIso(_) => Ok(Cell::Other(Other::Date)),
        DataRef::DurationIso(_) => Ok(Cell::Other(Other::Time)),
        DataRef::Error(_) => Ok(Cell::Other(Other::Error)),
    }
}

/// A number in decimal digits, rounded to the 15 that a spreadsheet keeps; nothing if it is none, or
/// beyond any amount.
fn decimal_text(number: f64) -> Option<String> {
    if !number.is_finite() || number.abs() >= 1e18 {
        return None;
    }
    let scientific = format!("{number:.14e}");
    let (mantissa, exponent) = scientific.split_once('e')?;
    let exponent: i32 = exponent.parse().ok()?;
    let (sign, mantissa) = mantissa.strip_prefix('-').map_or(("", mantissa), |rest| ("-", rest));
    let digits: String = mantissa.chars().filter(char::is_ascii_digit).collect();
    if exponent < -12 {
        return Some("0".into());
    }
    let (whole, fraction) = if exponent < 0 {
        let zeros = usize::try_from(-exponent - 1).ok()?;
        ("0".to_owned(), format!("{}{digits}", "0".repeat(zeros)))
    } else {
        let length = usize::try_from(exponent).ok()? + 1;
        let padded = format!("{digits:0<length$}");
        (padded[..length].to_owned(), padded[length..].to_owned())
    };
    let fraction = fraction.trim_end_matches('0');
    // more decimals than any amount keeps would only be refused later
    let fraction = &fraction[..fraction.len().min(15)];
    let is_zero = whole.trim_matches('0').is_empty() && fraction.trim_matches('0').is_empty();
    let sign = if is_zero { "" } else { sign };
    Some(if fraction.is_empty() { format!("{sign}{whole}") } else { format!("{sign}{whole}.{fraction}") })
}

#[cfg(test)]
mod tests {
    use super::decimal_text;

    #[test]
    fn numbers_become_the_digits_a_spreadsheet_shows() {
        for (number, text) in [
            (0.0, "0"),
            (-0.0, "0"),
            (3.0, "3"),
            (0.1 + 0.2, "0.3"),
            (1240.5, "1240.5"),
            (0.05, "0.05"),
            (-2.5, "-2.5"),
            (123_456_789_012_345_680.0, "123456789012346000"),
            (1000.0 / 3.0, "333.333333333333"),
            (1e-13, "0"),
        ] {
            assert_eq!(decimal_text(number).as_deref(), Some(text));
        }
        assert_eq!(decimal_text(f64::NAN), None);
        assert_eq!(decimal_text(1e300), None);
    }
}
