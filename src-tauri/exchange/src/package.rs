//! The package around a spreadsheet: taken apart once, under limits, and put together again plain.
//!
//! Every entry is unpacked once under a budget and refused if it is a bomb or holds another package; the
//! parts that say what a table says are passed over by `part`. What `xlsx` then opens is a package of our
//! own making with these parts alone, each once and unpacked: no trick of packing reaches the reader.

use std::collections::BTreeSet;
use std::io::{Cursor, Read, Write};

use model::say;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipArchive, ZipWriter};

use crate::text::shown;
use crate::{ExchangeError, limit, part};

const OLD_OFFICE_FILE: &[u8] = &[0xD0, 0xCF, 0x11, 0xE0];
const ENTRY_IN_DIRECTORY: &[u8] = b"PK\x01\x02";
const LONG_DIRECTORY_END: &[u8] = b"PK\x06\x06";

/// The package with those parts alone that a table is read from, unpacked.
///
/// # Errors
/// If the file is no XLSX package, or one that would cost too much to read.
pub(crate) fn unpack(bytes: &[u8]) -> Result<Vec<u8>, ExchangeError> {
    refuse_other_files(bytes)?;
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|error| broken(&error))?;
    let mut plain = ZipWriter::new(Cursor::new(vec![]));
    let (mut names, mut elements_left) = (BTreeSet::new(), limit::ELEMENTS);
    let (mut unpacked_left, mut packed_left) = (limit::UNPACKED, bytes.len());
    for index in 0..archive.len() {
        let entry = archive.by_index_raw(index).map_err(|error| broken(&error))?;
        if entry.encrypted() {
            return Err(ExchangeError::NotXlsx { what: say!("xlsx-password") });
        }
        let name = entry.name().map_err(|error| broken(&error))?.replace('\\', "/").to_ascii_lowercase();
        // entries that lie on each other, or lie about their size, are together larger than the file
        let packed = usize::try_from(entry.compressed_size()).unwrap_or(usize::MAX);
        packed_left = packed_left.checked_sub(packed).ok_or_else(too_tight)?;
        drop(entry);
        let allowed = unpacked_left.min(limit::SMALL_ENTRY.max(packed.saturating_mul(limit::RATIO)));
        let mut content = vec![];
        let entry = archive.by_index(index).map_err(|error| broken(&error))?;
        entry.take(allowed as u64 + 1).read_to_end(&mut content).map_err(|error| broken(&error))?;
        unpacked_left =
            unpacked_left.checked_sub(content.len()).filter(|_| content.len() <= allowed).ok_or_else(too_tight)?;
        if content.starts_with(b"PK\x03\x04") {
            return Err(ExchangeError::Suspicious { what: say!("suspicious-package") });
        }
        if name.ends_with("workbook.bin") {
            return Err(ExchangeError::NotXlsx { what: say!("xlsx-binary") });
        }
        if !is_read(&name) {
            continue;
        }
        refuse_other_encodings(&content)?;
        part::inspect(&content, &mut elements_left)?;
        if !names.insert(name.clone()) {
            return Err(ExchangeError::Suspicious { what: say!("suspicious-same-name") });
        }
        let options = SimpleFileOptions::default().compression_method(CompressionMethod::Stored);
        plain.start_file(name, options).map_err(|error| broken(&error))?;
        plain.write_all(&content).map_err(|error| broken(&error))?;
    }
    if !names.iter().any(|name| name.ends_with("workbook.xml")) {
        return Err(ExchangeError::NotXlsx { what: say!("xlsx-other-package") });
    }
    Ok(plain.finish().map_err(|error| broken(&error))?.into_inner())
}

fn too_tight() -> ExchangeError {
    ExchangeError::Suspicious { what: say!("suspicious-tight") }
}

fn broken(error: &dyn std::fmt::Display) -> ExchangeError {
    ExchangeError::Broken { what: shown(error.to_string().trim_end_matches('.'), limit::SHOWN) }
}

fn refuse_other_files(bytes: &[u8]) -> Result<(), ExchangeError> {
    if bytes.len() > limit::FILE {
        return Err(ExchangeError::TooLarge { mebibytes: limit::FILE / limit::MEBIBYTE });
    }
    if bytes.is_empty() {
        return Err(ExchangeError::Empty);
    }
    if bytes.starts_with(OLD_OFFICE_FILE) {
        return Err(ExchangeError::NotXlsx { what: say!("xlsx-old") });
    }
    if !bytes.starts_with(b"PK") {
        return Err(ExchangeError::NotXlsx { what: say!("xlsx-other-file") });
    }
    // the directory is kept as a whole when it is opened, and room is made for what it promises
    let promises_many = |place: usize| {
        let number = |from: usize| bytes.get(place + from..place + from + 8).and_then(|raw| raw.try_into().ok());
        [24, 32].into_iter().filter_map(number).any(|raw| u64::from_le_bytes(raw) > limit::ENTRIES as u64)
    };
    if places(bytes, ENTRY_IN_DIRECTORY).nth(limit::ENTRIES).is_some()
        || places(bytes, LONG_DIRECTORY_END).any(promises_many)
    {
        return Err(ExchangeError::Suspicious { what: say!("suspicious-parts") });
    }
    Ok(())
}

/// Whether the reader of spreadsheets has any use for a part; pictures, scripts and properties go no further.
fn is_read(name: &str) -> bool {
    let is_xml = name.ends_with(".xml") || name.ends_with(".rels");
    is_xml && !name.starts_with("docprops/") && !name.starts_with("customxml/")
}

/// What was passed over has to be what is read, so there is one encoding.
fn refuse_other_encodings(content: &[u8]) -> Result<(), ExchangeError> {
    let top = String::from_utf8_lossy(&content[..content.len().min(400)]).to_lowercase();
    let declared = top.split_once("?>").map_or("", |(declaration, _)| declaration);
    let names_other = declared.contains("encoding") && !declared.contains("utf-8") && !declared.contains("us-ascii");
    if names_other || content.contains(&0) || std::str::from_utf8(content).is_err() {
        return Err(ExchangeError::Suspicious { what: say!("suspicious-encoding") });
    }
    Ok(())
}

/// Where some bytes stand.
fn places<'a>(content: &'a [u8], wanted: &'a [u8]) -> impl Iterator<Item = usize> + 'a {
    let begins = move |(_, byte): &(usize, &u8)| **byte == wanted[0];
    let candidates = content.iter().enumerate().filter(begins).map(|(place, _)| place);
    candidates.filter(move |place| content[*place..].starts_with(wanted))
}
