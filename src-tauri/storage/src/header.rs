//! The first hundred bytes: whether a file is a whole Cairn document, before SQLite may touch it.
//!
//! The layout is that of the SQLite file format, section 1.3 ("The Database Header"): magic at 0, page
//! size at 16, write and read version at 18 and 19, page count at 28, user version at 60, application
//! id at 68, each number big-endian. Nothing here writes, and no handle stays open.

use std::fs::File;
use std::io::Read;
use std::path::{Path, PathBuf};

use model::say;

use crate::error::{Doing, StorageError};
use crate::migrations::{APPLICATION_ID, LATEST};

const MAGIC: &[u8; 16] = b"SQLite format 3\0";
const HEADER_LENGTH: usize = 100;
pub(crate) const PAGE_SIZE: u64 = 4096;
const MEBIBYTE: u64 = 1024 * 1024;
/// The largest document that is opened, in MiB. It is read into memory once.
const LIMIT: u64 = 100;

/// A file that may be given to SQLite.
#[derive(Debug)]
pub(crate) struct Header {
    /// Version of its shape, between 1 and the latest.
    pub version: u32,
    /// Whether a change to it was cut off and has to be undone first.
    pub is_interrupted: bool,
}

/// The length of a file in bytes, if it is one that may be read at all.
pub(crate) fn check_length(path: &Path, doing: &Doing) -> Result<u64, StorageError> {
    let file_name = || doing.file.clone();
    let about = std::fs::metadata(path).map_err(|error| doing.io(&error))?;
    if !about.is_file() {
        return Err(StorageError::NotAFile { file: file_name() });
    }
    let length = about.len();
    if length == 0 {
        return Err(StorageError::Empty { file: file_name() });
    }
    if length > LIMIT * MEBIBYTE {
        return Err(StorageError::TooLarge { file: file_name(), mebibytes: length / MEBIBYTE, limit: LIMIT });
    }
    Ok(length)
}

/// Checks a file without SQLite. Messages name it as `doing` does.
pub(crate) fn check(path: &Path, doing: &Doing) -> Result<Header, StorageError> {
    let file_name = || doing.file.clone();
    let length = check_length(path, doing)?;
    let mut bytes = Vec::with_capacity(HEADER_LENGTH);
    File::open(path)
        .and_then(|file| file.take(HEADER_LENGTH as u64).read_to_end(&mut bytes))
        .map_err(|error| doing.io(&error))?;
    if !bytes.starts_with(MAGIC) {
        let is_cut = MAGIC.starts_with(&bytes);
        return Err(doing.not_a_document(if is_cut { say!("first-bytes") } else { say!("other-kind") }));
    }
    if bytes.len() < HEADER_LENGTH {
        return Err(StorageError::WrongLength { file: file_name(), length, expected: PAGE_SIZE });
    }
    let number = |at: usize| u32::from_be_bytes([bytes[at], bytes[at + 1], bytes[at + 2], bytes[at + 3]]);
    if number(68) != APPLICATION_ID {
        return Err(doing.not_a_document(say!("other-sqlite")));
    }
    let version = number(60);
    if version > LATEST {
        return Err(StorageError::Newer { file: file_name(), found: version, known: LATEST });
    }
    if version == 0 {
        return Err(doing.damaged(say!("version-missing")));
    }
    if u64::from(u16::from_be_bytes([bytes[16], bytes[17]])) != PAGE_SIZE || bytes[18] != 1 || bytes[19] != 1 {
        return Err(doing.damaged(say!("stored-otherwise")));
    }
    let is_interrupted = std::fs::metadata(journal(path)).is_ok_and(|journal| journal.len() > 0);
    let expected = u64::from(number(28)) * PAGE_SIZE;
    // while a cut-off change waits to be undone, length and page count may disagree
    if length != expected && !is_interrupted {
        return Err(StorageError::WrongLength { file: file_name(), length, expected });
    }
    Ok(Header { version, is_interrupted })
}

/// The file in which SQLite keeps what it needs to undo a change that was cut off.
pub(crate) fn journal(path: &Path) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push("-journal");
    name.into()
}
