//! The package around a spreadsheet: looked through before any part of it is believed.
//!
//! Every entry is unpacked once under a budget, and refused if it is a bomb, names a document type, or
//! promises more texts than it can hold (`uniqueCount` makes the reader reserve room unseen). Only then
//! does `xlsx` open the file.

use std::io::{Cursor, Read};

use zip::ZipArchive;

use crate::{ExchangeError, limit};

const OLD_OFFICE_FILE: &[u8] = &[0xD0, 0xCF, 0x11, 0xE0];

/// Refuses a file that is no XLSX package, or one that would cost too much to read.
pub(crate) fn look_through(bytes: &[u8]) -> Result<(), ExchangeError> {
    if bytes.len() > limit::FILE {
        return Err(ExchangeError::TooLarge { mebibytes: limit::FILE / limit::MEBIBYTE });
    }
    if bytes.is_empty() {
        return Err(ExchangeError::Empty);
    }
    if bytes.starts_with(OLD_OFFICE_FILE) {
        return Err(ExchangeError::NotXlsx { what: "it is an old .xls file or protected by a password" });
    }
    if !bytes.starts_with(b"PK") {
        return Err(ExchangeError::NotXlsx { what: "it is another kind of file" });
    }
    let broken = |error: &dyn std::fmt::Display| ExchangeError::Broken { what: error.to_string() };
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|error| broken(&error))?;
    if archive.len() > limit::ENTRIES {
        return Err(ExchangeError::Suspicious { what: "it has more than 1,000 parts" });
    }
    let mut budget = limit::UNPACKED;
    let mut has_workbook = false;
    for index in 0..archive.len() {
        let entry = archive.by_index(index).map_err(|error| broken(&error))?;
        let name = entry.name().map_err(|error| broken(&error))?.to_lowercase();
        let packed = usize::try_from(entry.compressed_size()).unwrap_or(usize::MAX);
        let allowed = budget.min(limit::SMALL_ENTRY.max(packed.saturating_mul(limit::RATIO)));
        let mut content = vec![];
        entry.take(allowed as u64 + 1).read_to_end(&mut content).map_err(|error| broken(&error))?;
        if content.len() > allowed {
            return Err(ExchangeError::Suspicious { what: "it is packed so tightly that it would fill the memory" });
        }
        budget -= content.len();
        has_workbook |= name.ends_with("workbook.xml");
        if name.ends_with("workbook.bin") {
            return Err(ExchangeError::NotXlsx { what: "it is a binary .xlsb file" });
        }
        check_part(&name, &content)?;
    }
    if has_workbook { Ok(()) } else { Err(ExchangeError::NotXlsx { what: "it is another kind of package" }) }
}

fn check_part(name: &str, content: &[u8]) -> Result<(), ExchangeError> {
    if content.starts_with(b"PK\x03\x04") {
        return Err(ExchangeError::Suspicious { what: "it holds another package" });
    }
    let is_xml = name.ends_with(".xml") || name.ends_with(".rels") || name.ends_with(".vml");
    if !is_xml {
        return Ok(());
    }
    // the marks below are looked for as bytes, so another encoding must not hide them
    let top = String::from_utf8_lossy(&content[..content.len().min(400)]).to_lowercase();
    let declared = top.split_once("?>").map_or("", |(declaration, _)| declaration);
    let names_other = declared.contains("encoding") && !declared.contains("utf-8") && !declared.contains("us-ascii");
    if names_other || content.contains(&0) || content.starts_with(&[0xFF, 0xFE]) || content.starts_with(&[0xFE, 0xFF]) {
        return Err(ExchangeError::Suspicious { what: "a part of it is not written in UTF-8" });
    }
    if places(content, b"<!doctype").next().is_some() {
        return Err(ExchangeError::Suspicious { what: "a part of it declares a document type" });
    }
    if places(content, b"uniquecount")
        .any(|place| promised(&content[place + b"uniquecount".len()..]) > limit::SHARED_TEXTS)
    {
        return Err(ExchangeError::Suspicious { what: "it promises more texts than it can hold" });
    }
    Ok(())
}

/// Where a word stands, in any case; the word is given in lower case.
fn places<'a>(content: &'a [u8], word: &'a [u8]) -> impl Iterator<Item = usize> + 'a {
    content
        .iter()
        .enumerate()
        .filter(move |(_, byte)| byte.to_ascii_lowercase() == word[0])
        .map(|(place, _)| place)
        .filter(move |place| {
            content.get(*place..place + word.len()).is_some_and(|found| found.eq_ignore_ascii_case(word))
        })
}

/// The number in `="123"` at the start of some bytes; 0 if there is none.
fn promised(bytes: &[u8]) -> u128 {
    let mut rest = bytes.iter().skip_while(|byte| byte.is_ascii_whitespace());
    if rest.next() != Some(&b'=') {
        return 0;
    }
    let rest = rest.skip_while(|byte| byte.is_ascii_whitespace() || matches!(byte, b'"' | b'\'' | b'+'));
    let digits = rest.take_while(|byte| byte.is_ascii_digit());
    digits.fold(0u128, |number, digit| number.saturating_mul(10).saturating_add(u128::from(digit - b'0')))
}
