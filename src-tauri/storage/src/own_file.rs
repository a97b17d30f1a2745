//! Small texts in Cairn's own folder: settings, and which documents were opened lately.
//!
//! They are written whole or not at all, like documents. One that cannot be understood is put aside under
//! another name, never written over. Deliberately not here: what is in them.

use std::fs;
use std::io;
use std::path::Path;

use model::say;

use crate::error::StorageError;
use crate::local_data::{LocalData, make_private, own_folder};
use crate::publish::write_whole;

/// What such a file may have in bytes. Ours have a few thousand at most; more is no file of ours.
const MOST: u64 = 1_000_000;

impl LocalData {
    /// What a file in Cairn's own folder says; nothing if there is none.
    ///
    /// # Errors
    /// If it is there and cannot be read, or is no text.
    pub fn read_own(&self, name: &str) -> Result<Option<String>, StorageError> {
        let path = self.root().join(name);
        let read = fs::metadata(&path).and_then(|about| {
            if about.len() > MOST {
                return Err(io::Error::new(io::ErrorKind::InvalidData, say!("far-too-long")));
            }
            fs::read_to_string(&path)
        });
        match read {
            Ok(text) => Ok(Some(text)),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(own_folder(&error)),
        }
    }

    /// Writes a file in Cairn's own folder, in place of what it said.
    ///
    /// # Errors
    /// If the folder cannot be made or written. The file says what it said then.
    pub fn write_own(&self, name: &str, text: &str) -> Result<(), StorageError> {
        make_private(self.root()).map_err(|error| own_folder(&error))?;
        write_whole(&self.root().join(name), text.as_bytes())
    }

    /// Removes a file from Cairn's own folder, if it is there.
    ///
    /// # Errors
    /// If the folder cannot be written.
    pub fn remove_own(&self, name: &str) -> Result<(), StorageError> {
        match fs::remove_file(self.root().join(name)) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => Err(own_folder(&error)),
            _ => Ok(()),
        }
    }

    /// Gives a file in Cairn's own folder another name, so that nothing reads it any more and nothing is lost.
    /// Of several that were put aside all are kept.
    ///
    /// # Errors
    /// If the folder cannot be written.
    pub fn put_aside(&self, name: &str) -> Result<String, StorageError> {
        let stem = Path::new(name).file_stem().unwrap_or_default().to_string_lossy().into_owned();
        let free = (1u32..).map(|number| format!("{stem}-unreadable-{number}.json"));
        let aside = free.into_iter().find(|aside| !self.root().join(aside).exists());
        let aside = aside.expect("fewer than four billion files lie in a folder");
        fs::rename(self.root().join(name), self.root().join(&aside)).map_err(|error| own_folder(&error))?;
        Ok(aside)
    }
}
