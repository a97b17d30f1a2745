//! A file in memory of which only so much is read, however often a reader comes back to it.
//!
//! Sheets of a spreadsheet may all lead to the same part, a thousand times over.

use std::cell::Cell;
use std::io::{self, Cursor, Read, Seek, SeekFrom};
use std::rc::Rc;

use model::say;

use crate::limit;

/// The bytes, and how many of them may still be read.
pub(crate) struct Metered {
    bytes: Cursor<Vec<u8>>,
    left: Rc<Cell<u64>>,
}

/// Tells whether a metered file was read too often.
pub(crate) struct Meter(Rc<Cell<u64>>);

impl Meter {
    pub(crate) fn is_used_up(&self) -> bool {
        self.0.get() == 0
    }
}

impl Metered {
    /// The bytes to read from, and the meter to ask afterwards.
    pub(crate) fn new(bytes: Vec<u8>) -> (Self, Meter) {
        let left = Rc::new(Cell::new(limit::READINGS * bytes.len() as u64 + limit::MEBIBYTE as u64));
        (Self { bytes: Cursor::new(bytes), left: left.clone() }, Meter(left))
    }
}

impl Read for Metered {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        if self.left.get() == 0 {
            return Err(io::Error::other(say!("broken-too-often")));
        }
        let read = self.bytes.read(buffer)?;
        self.left.set(self.left.get().saturating_sub(read as u64));
        Ok(read)
    }
}

impl Seek for Metered {
    fn seek(&mut self, place: SeekFrom) -> io::Result<u64> {
        self.bytes.seek(place)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_that_is_read_again_and_again_comes_to_an_end() {
        let (mut file, meter) = Metered::new(vec![7; limit::MEBIBYTE]);
        let mut read = 0;
        while !meter.is_used_up() {
            file.seek(SeekFrom::Start(0)).expect("it is in memory");
            read += file.read(&mut [0; 65_536]).expect("some is left");
        }
        assert_eq!(read, 4 * limit::MEBIBYTE);
        assert!(file.read(&mut [0; 1]).is_err());
    }
}
