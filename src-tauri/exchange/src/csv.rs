//! Tables of investments as CSV (RFC 4180), read as spreadsheets write it and written as they read it.
//!
//! Read: UTF-8, with comma, semicolon or tab, whichever makes the header understandable. Written: with
//! commas, and with an apostrophe before texts that a spreadsheet would run as a formula; reading takes
//! it away again. A CSV table carries investments with costs, people, one capability each, deliverables
//! and needs; it does not carry lags of needs, nor who shares in making an output.

use std::collections::{BTreeMap, BTreeSet};

use ::csv::WriterBuilder;
use csv_core::{ReadRecordResult, ReaderBuilder};
use model::formula::disarm;
use model::language::{Language, speaking};
use model::{Fte, Investment, Money, NeedOn, OutputKind, Period, Roadmap, words};

use crate::cell::{Cell, Sheet};
use crate::column::{header_name, known_columns};
use crate::table::{self, TableImport};
use crate::text::{fold, has_unwanted};
use crate::{ExchangeError, limit};

/// Reads a table of investments for a roadmap.
///
/// # Errors
/// If the file as a whole cannot be read: too large, not UTF-8, or without a header among its first 20
/// rows. Rows that cannot be read are listed in the result.
pub fn read_csv(bytes: &[u8], roadmap: &Roadmap) -> Result<TableImport, ExchangeError> {
    let (text, lines_before, given) = given_delimiter(text_of(bytes)?);
    let delimiter = match given {
        Some(delimiter) => delimiter,
        None => delimiter_of(text, roadmap)?,
    };
    let sheet = read_rows(text, delimiter, lines_before, usize::MAX)?;
    table::import(&sheet, roadmap)
}

/// The rows of a table as they are, parted by what the file names, or else by what parts its first row most.
///
/// # Errors
/// If the file as a whole cannot be read: too large, not UTF-8, or empty.
pub(crate) fn sheet_of(bytes: &[u8]) -> Result<Sheet, ExchangeError> {
    let (text, lines_before, given) = given_delimiter(text_of(bytes)?);
    let columns = |delimiter: &u8| {
        let top = read_rows(text, *delimiter, 0, 1);
        top.ok().and_then(|top| top.rows.first().map(|(_, cells)| cells.len())).unwrap_or(0)
    };
    // of several that part it into as many, the first
    let delimiter =
        given.unwrap_or_else(|| [b',', b';', b'\t'].into_iter().rev().max_by_key(columns).expect("there are three"));
    read_rows(text, delimiter, lines_before, usize::MAX)
}

/// A text without the line in which Excel names the delimiter, how many lines that are, and the delimiter.
fn given_delimiter(text: &str) -> (&str, u32, Option<u8>) {
    let Some((first, rest)) = text.split_once('\n') else { return (text, 0, None) };
    match first.trim_end_matches('\r').trim_matches('"').strip_prefix("sep=") {
        Some(sign) if sign.len() == 1 => (rest, 1, Some(sign.as_bytes()[0])),
        _ => (text, 0, None),
    }
}

fn text_of(bytes: &[u8]) -> Result<&str, ExchangeError> {
    if bytes.len() > limit::FILE {
        return Err(ExchangeError::TooLarge { mebibytes: limit::FILE / limit::MEBIBYTE });
    }
    let start = &bytes[..bytes.len().min(1_000)];
    let has_mark = start.starts_with(&[0xFF, 0xFE]) || start.starts_with(&[0xFE, 0xFF]);
    if has_mark || start.iter().filter(|byte| **byte == 0).count() > start.len() / 4 {
        return Err(ExchangeError::Utf16);
    }
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    let text = std::str::from_utf8(bytes).map_err(|error| {
        let line = bytes[..error.valid_up_to()].iter().filter(|byte| **byte == b'\n').count() + 1;
        ExchangeError::NotUtf8 { line }
    })?;
    if text.trim().is_empty() { Err(ExchangeError::Empty) } else { Ok(text) }
}

/// The delimiter with which most columns are understood.
fn delimiter_of(text: &str, roadmap: &Roadmap) -> Result<u8, ExchangeError> {
    let mut best = (0, b',');
    let mut first_error = ExchangeError::NoHeader;
    for delimiter in [b',', b';', b'\t'] {
        match read_rows(text, delimiter, 0, limit::HEADER_ROWS) {
            Ok(top) => {
                let known = known_columns(&top, roadmap);
                if known > best.0 {
                    best = (known, delimiter);
                }
            }
            // a wrong delimiter may well make columns without end, so this counts only if none is right
            Err(error) if first_error == ExchangeError::NoHeader => first_error = error,
            Err(_) => {}
        }
    }
    if best.0 == 0 { Err(first_error) } else { Ok(best.1) }
}

/// Reads rows with their numbers: blank lines count, line breaks inside quotation marks do not.
///
/// Rows are read into room of a fixed size, so that no row without end and no million of columns takes more.
fn read_rows(text: &str, delimiter: u8, lines_before: u32, most: usize) -> Result<Sheet, ExchangeError> {
    let bytes = text.as_bytes();
    let mut reader = ReaderBuilder::new().delimiter(delimiter).build();
    let (mut room, mut ends) = (vec![0; limit::RECORD], [0; limit::COLUMNS + 1]);
    let mut sheet = Sheet { name: None, rows: vec![], cleaned: 0 };
    let (mut place, mut number, mut count) = (0, lines_before, 0);
    loop {
        let start = place;
        let row = number + blank_lines(bytes, start) + 1;
        let (mut written, mut fields) = (0, 0);
        let is_there = loop {
            let (result, read, wrote, ended) =
                reader.read_record(&bytes[place..], &mut room[written..], &mut ends[fields..]);
            (place, written, fields) = (place + read, written + wrote, fields + ended);
            match result {
                // the next call has nothing left to read, and so ends the last row
                ReadRecordResult::InputEmpty => {}
                ReadRecordResult::OutputFull => return Err(too_long(row)),
                ReadRecordResult::OutputEndsFull => {
                    return Err(ExchangeError::TooManyColumns { limit: limit::COLUMNS });
                }
                ReadRecordResult::Record => break true,
                ReadRecordResult::End => break false,
            }
        };
        if !is_there || sheet.rows.len() == most {
            return Ok(sheet);
        }
        number = row;
        if number as usize > limit::ROWS + limit::HEADER_ROWS {
            return Err(ExchangeError::TooManyRows { limit: limit::ROWS });
        }
        if fields > limit::COLUMNS {
            return Err(ExchangeError::TooManyColumns { limit: limit::COLUMNS });
        }
        if place == bytes.len() && is_open(&bytes[start..], delimiter) {
            return Err(ExchangeError::OpenQuotation { row });
        }
        count += fields;
        if count > limit::CELLS {
            return Err(ExchangeError::TooMuch { cells: limit::CELLS, mebibytes: limit::FILE / limit::MEBIBYTE });
        }
        let mut cells = vec![];
        let mut from = 0;
        for end in &ends[..fields] {
            if end - from > limit::CELL {
                return Err(too_long(row));
            }
            let text = String::from_utf8_lossy(&room[from..*end]);
            sheet.cleaned += usize::from(has_unwanted(&text));
            cells.push(Cell::typed(&text));
            from = *end;
        }
        while cells.last() == Some(&Cell::Empty) {
            cells.pop();
        }
        if !cells.is_empty() {
            cells.shrink_to_fit();
            sheet.rows.push((number, cells));
        }
    }
}

fn too_long(row: u32) -> ExchangeError {
    ExchangeError::CellTooLong { row, kibibytes: limit::CELL / 1024 }
}

/// Whether the last row of a file ends inside quotation marks: then it has swallowed all rows after it.
fn is_open(row: &[u8], delimiter: u8) -> bool {
    let (mut is_quoted, mut begins_cell) = (false, true);
    let mut rest = row.iter().peekable();
    while let Some(byte) = rest.next() {
        match (*byte, is_quoted) {
            (b'"', true) => is_quoted = rest.next_if(|next| **next == b'"').is_some(),
            (b'"', false) if begins_cell => is_quoted = true,
            _ => {}
        }
        begins_cell = !is_quoted && (*byte == delimiter || matches!(byte, b'\r' | b'\n'));
    }
    is_quoted
}

/// How many empty lines stand at a place between two records.
fn blank_lines(bytes: &[u8], start: usize) -> u32 {
    let mut at = start;
    if at > 0 && bytes.get(at - 1) == Some(&b'\r') && bytes.get(at) == Some(&b'\n') {
        at += 1;
    }
    let mut blank = 0;
    loop {
        match (bytes.get(at), bytes.get(at + 1)) {
            (Some(b'\r'), Some(b'\n')) => at += 2,
            (Some(b'\r' | b'\n'), _) => at += 1,
            _ => return blank,
        }
        blank += 1;
    }
}

/// Writes the investments of a roadmap as a table that [`read_csv`] reads back.
#[must_use]
pub fn write_csv(roadmap: &Roadmap) -> String {
    // other programs read it, so it is the same whatever language is spoken
    speaking(Language::English, || written(roadmap))
}

fn written(roadmap: &Roadmap) -> String {
    let columns = columns(roadmap);
    let mut writer = WriterBuilder::new().from_writer(vec![]);
    let headers = columns.iter().map(|(header, _)| disarm(header));
    writer.write_record(headers).expect("writing into memory succeeds");
    for investment in &roadmap.investments {
        let cells = columns.iter().map(|(_, cell)| disarm(&cell(investment)));
        writer.write_record(cells).expect("writing into memory succeeds, and all rows are of one length");
    }
    let bytes = writer.into_inner().expect("writing into memory succeeds");
    String::from_utf8(bytes).expect("everything written was text")
}

/// A header, and what stands under it for an investment.
type Column<'a> = (String, Box<dyn Fn(&Investment) -> String + 'a>);

fn columns(roadmap: &Roadmap) -> Vec<Column<'_>> {
    let mut columns: Vec<Column> = vec![
        ("Name".into(), Box::new(|item| item.name.clone())),
        ("Id".into(), Box::new(|item| item.id.to_string())),
        ("Axis".into(), Box::new(|item| item.axis.name().into())),
        ("Kind".into(), Box::new(|item| item.kind.name().into())),
        ("Duration".into(), Box::new(|item| item.duration.to_string())),
    ];
    columns.extend(cost_columns(roadmap));
    columns.extend(effort_columns(roadmap));
    let capabilities = references(roadmap.capabilities.iter().map(|item| (item.name.as_str(), item.id.as_str())));
    let raised = move |item: &Investment| first_raised(roadmap, item, &capabilities);
    let level = raised.clone();
    columns.push(("Capability".into(), Box::new(move |item| raised(item).map_or_else(String::new, |(id, _)| id))));
    columns.push(("Level".into(), Box::new(move |item| level(item).map_or_else(String::new, |(_, level)| level))));
    let names = references(roadmap.outputs.iter().map(|item| (item.name.as_str(), item.id.as_str())));
    columns.push(("Outputs".into(), Box::new(move |item| outputs(roadmap, item, &names))));
    let names = references(roadmap.investments.iter().map(|item| (item.name.as_str(), item.id.as_str())));
    columns.push(("Needs".into(), Box::new(move |item| needs(roadmap, item, &names))));
    // what nobody uses is not in the way
    let period = |at: Option<Period>| at.map_or_else(String::new, |at| roadmap.settings.calendar().name(at));
    if roadmap.investments.iter().any(|item| item.not_before.is_some()) {
        columns.push(("Not before".into(), Box::new(move |item| period(item.not_before))));
    }
    if roadmap.investments.iter().any(|item| item.done_by.is_some()) {
        columns.push(("Done by".into(), Box::new(move |item| period(item.done_by))));
    }
    columns.push(("Note".into(), Box::new(|item| item.note.clone())));
    columns
}

/// One column per fund that pays and period of life.
fn cost_columns(roadmap: &Roadmap) -> impl Iterator<Item = Column<'_>> {
    let currency = &roadmap.settings.currency;
    roadmap.funds.iter().flat_map(move |fund| {
        let amounts = move |item: &Investment| -> Vec<Money> {
            item.cost.iter().find(|cost| cost.fund == fund.id).map_or_else(Vec::new, |cost| cost.per_period.clone())
        };
        let longest = roadmap.investments.iter().map(|item| amounts(item).len()).max().unwrap_or(0);
        let names = roadmap.funds.iter().map(|other| (other.name.as_str(), other.id.as_str()));
        let name = header_name(&fund.name, fund.id.as_str(), names);
        (0..longest).map(move |age| -> Column<'_> {
            let cell = move |item: &Investment| {
                amounts(item).get(age).map_or_else(String::new, |amount| money(*amount, currency))
            };
            (format!("{name} cost {}", age + 1), Box::new(cell))
        })
    })
}

/// An amount that can be read in one way alone: three decimals could be taken for thousands.
fn money(amount: Money, currency: &str) -> String {
    let text = words::money_exact(amount, currency);
    if words::minor_digits(currency) == 3 { format!("{text}0") } else { text }
}

/// One column per pool that works; one per period of life where its people change.
fn effort_columns(roadmap: &Roadmap) -> impl Iterator<Item = Column<'_>> {
    roadmap.pools.iter().flat_map(move |pool| {
        let people = move |item: &Investment| -> Vec<Fte> {
            item.effort
                .iter()
                .find(|effort| effort.pool == pool.id)
                .map_or_else(Vec::new, |effort| effort.per_period.clone())
        };
        let all: Vec<Vec<Fte>> = roadmap.investments.iter().map(people).collect();
        let is_steady = all.iter().all(|list| list.windows(2).all(|pair| pair[0] == pair[1]));
        let longest = all.iter().map(Vec::len).max().unwrap_or(0);
        let names = roadmap.pools.iter().map(|other| (other.name.as_str(), other.id.as_str()));
        let name = header_name(&pool.name, pool.id.as_str(), names);
        let count = if is_steady { longest.min(1) } else { longest };
        (0..count).map(move |age| -> Column<'_> {
            let cell = move |item: &Investment| {
                people(item).get(age).map_or_else(String::new, |people| words::fte_exact(*people))
            };
            let header = if is_steady { format!("{name} FTE") } else { format!("{name} FTE {}", age + 1) };
            (header, Box::new(cell))
        })
    })
}

/// By id, the text under which something is written.
type References<'a> = BTreeMap<&'a str, &'a str>;

/// Capability and level of the first output that raises one.
fn first_raised(roadmap: &Roadmap, item: &Investment, names: &References) -> Option<(String, String)> {
    item.outputs.iter().find_map(|id| match &roadmap.output(id)?.kind {
        OutputKind::CapabilityLevel { capability, level } => {
            let capability = roadmap.capability(capability)?;
            let id = capability.id.as_str();
            // a name is looked for on the investment's axis alone
            let text = if capability.axis == item.axis { names.get(id).copied().unwrap_or(id) } else { id };
            Some((text.to_owned(), level.to_string()))
        }
        OutputKind::Deliverable => None,
    })
}

fn outputs(roadmap: &Roadmap, item: &Investment, names: &References) -> String {
    let is_raised = |kind: &OutputKind| matches!(kind, OutputKind::CapabilityLevel { .. });
    let first = item.outputs.iter().position(|id| roadmap.output(id).is_some_and(|output| is_raised(&output.kind)));
    let others = item.outputs.iter().enumerate().filter(|(place, _)| Some(*place) != first);
    others.filter_map(|(_, id)| names.get(id.as_str()).copied()).collect::<Vec<_>>().join("; ")
}

fn needs(roadmap: &Roadmap, item: &Investment, names: &References) -> String {
    let own = roadmap.needs.iter().filter(|need| need.investment == item.id);
    let texts = own.filter_map(|need| match &need.on {
        NeedOn::Investment(id) => names.get(id.as_str()).map(|name| (*name).to_owned()),
        NeedOn::Capability { id, level } => Some(format!("{id} at level {level}")),
    });
    texts.collect::<Vec<_>>().join("; ")
}

/// By id, the text that finds each item of a list: its name if no other item has it, else its id.
fn references<'a>(items: impl Iterator<Item = (&'a str, &'a str)> + Clone) -> References<'a> {
    let mut counts: BTreeMap<String, usize> = BTreeMap::new();
    for (name, id) in items.clone() {
        for word in BTreeSet::from([fold(name), id.to_owned()]) {
            *counts.entry(word).or_default() += 1;
        }
    }
    let is_plain = |name: &str| {
        let folded = fold(name);
        let is_one = counts.get(&folded) == Some(&1);
        is_one && !folded.is_empty() && !name.contains([';', ',', '\n']) && !folded.contains(" level ")
    };
    items.map(|(name, id)| (id, if is_plain(name) { name } else { id })).collect()
}
