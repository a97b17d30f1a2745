//! One part of a spreadsheet, passed over once before anything is kept of it.
//!
//! The reader of spreadsheets keeps texts, formats and names of a whole file before it gives the first
//! cell, copies the names of a font into every format that uses it, and counts on places of cells being
//! on a sheet. So what would fill the memory or stop that reader is refused here, with the same tokens
//! before the eyes: both read XML with `quick-xml`.

use std::collections::BTreeMap;

use model::say;
use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

use crate::text::shown;
use crate::{ExchangeError, limit};

/// Records of which each costs memory as soon as the file is opened.
const KEPT: [(&str, usize); 9] = [
    ("si", limit::SHARED_TEXTS),
    ("sheet", limit::SHEETS),
    ("xf", limit::RECORDS),
    ("font", limit::RECORDS),
    ("fill", limit::RECORDS),
    ("border", limit::RECORDS),
    ("numFmt", limit::RECORDS),
    ("definedName", limit::RECORDS),
    ("Relationship", limit::RECORDS),
];

/// The most brackets of a format of numbers; real ones have a handful.
const BRACKETS: usize = 64;

/// Refuses a part that would cost too much, or that the reader would stumble over. `elements_left` is how
/// many elements this part and those after it may have.
pub(crate) fn inspect(content: &[u8], elements_left: &mut usize) -> Result<(), ExchangeError> {
    let mut reader = Reader::from_reader(content);
    let config = reader.config_mut();
    config.expand_empty_elements = true;
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    let (mut depth, mut longest_tag) = (0usize, 0usize);
    let mut cell_began = None;
    loop {
        let place = reader.buffer_position();
        let event = reader.read_event().map_err(|error| broken(&error.to_string()))?;
        if reader.buffer_position() - place > limit::PIECE as u64 {
            return Err(suspicious(say!("suspicious-piece")));
        }
        match event {
            Event::Start(tag) => {
                depth += 1;
                let too_many = || suspicious(say!("suspicious-cells"));
                *elements_left = elements_left.checked_sub(1).ok_or_else(too_many)?;
                longest_tag = longest_tag.max(tag.len());
                let name = tag.local_name();
                if let Some((name, most)) = KEPT.iter().find(|(kept, _)| *kept == name.as_ref()) {
                    let count = counts.entry(name).or_default();
                    *count += 1;
                    if *count > *most {
                        return Err(suspicious(say!("suspicious-promises")));
                    }
                }
                if matches!(name.as_ref(), "si" | "c") {
                    cell_began = Some(place);
                }
                check_tag(&tag)?;
            }
            Event::End(tag) => {
                depth = depth.saturating_sub(1);
                if matches!(tag.local_name().as_ref(), "si" | "c") {
                    cell_began = None;
                }
            }
            Event::DocType(_) => return Err(suspicious(say!("suspicious-type"))),
            Event::Eof => break,
            _ => {}
        }
        if depth > limit::DEPTH {
            return Err(suspicious(say!("suspicious-nested")));
        }
        if cell_began.is_some_and(|began| reader.buffer_position() - began > limit::PIECE as u64) {
            return Err(suspicious(say!("suspicious-cell")));
        }
    }
    if counts.get("xf").copied().unwrap_or_default().saturating_mul(longest_tag) > limit::FORMATS {
        return Err(suspicious(say!("suspicious-formats")));
    }
    Ok(())
}

fn suspicious(what: String) -> ExchangeError {
    ExchangeError::Suspicious { what }
}

fn broken(what: &str) -> ExchangeError {
    ExchangeError::Broken { what: shown(what.trim_end_matches('.'), limit::SHOWN) }
}

/// Refuses places that are on no sheet and formats of nothing but brackets.
fn check_tag(tag: &BytesStart) -> Result<(), ExchangeError> {
    let wanted: &[&str] = match tag.local_name().as_ref() {
        "c" | "row" => &["r"],
        "dimension" => &["ref"],
        "numFmt" => &["formatCode"],
        "sst" => &["uniqueCount"],
        _ => return Ok(()),
    };
    for attribute in tag.attributes().with_checks(false) {
        let attribute = attribute.map_err(|error| broken(&error.to_string()))?;
        if !wanted.contains(&attribute.key.as_ref()) {
            continue;
        }
        let value: &str = attribute.value.as_ref();
        let is_right = match wanted[0] {
            "formatCode" => value.matches('[').count() <= BRACKETS,
            // the reader makes room for as many texts as are promised
            "uniqueCount" => is_small_count(value),
            "ref" => is_area(value),
            _ => place(value).is_some(),
        };
        if !is_right && wanted[0] == "uniqueCount" {
            return Err(suspicious(say!("suspicious-texts")));
        }
        if !is_right {
            return Err(broken(&say!("broken-place", value = shown(value, 40))));
        }
    }
    Ok(())
}

fn is_small_count(value: &str) -> bool {
    let digits = value.trim().trim_start_matches('+');
    let is_number = !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit());
    !is_number || digits.parse::<u128>().is_ok_and(|count| count <= limit::SHARED_TEXTS as u128)
}

/// Column (0 where none is named) and row of "B7"; nothing if they are beyond any number.
fn place(text: &str) -> Option<(u64, u64)> {
    let digits = text.find(|c: char| c.is_ascii_digit()).unwrap_or(text.len());
    let (letters, digits) = text.split_at(digits);
    if letters.len() > 6 || digits.len() > 9 || !letters.bytes().all(|letter| letter.is_ascii_alphabetic()) {
        return None;
    }
    let column = letters.bytes().fold(0, |number, letter| number * 26 + u64::from(letter.to_ascii_uppercase()) - 64);
    Some((column, digits.parse().unwrap_or_default()))
}

/// Whether the second corner of "A1:C7" is not before the first.
fn is_area(text: &str) -> bool {
    let corners: Vec<_> = text.split(':').map(place).collect();
    match corners.as_slice() {
        [Some(_)] => true,
        [Some(first), Some(last)] => first.0 <= last.0 && first.1 <= last.1,
        _ => false,
    }
}
