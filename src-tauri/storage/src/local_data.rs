//! Cairn's own folder on this computer, where working copies and versions of documents are kept, and who reads
//! files from outside on it.
//!
//! `documents/<document>/<place>/` holds the working copy of a document that is opened from one place,
//! `documents/<document>/versions/` what it was like before. A document that was copied to another
//! place shares the versions, never the working copy. Deliberately not here: what is in the files, and
//! which folder it is (the host knows).

use std::fs::{self, File, TryLockError};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use sha2::{Digest, Sha256};

use crate::error::{StorageError, file_name};
use crate::outside::{Here, Reader};
use crate::publish;

const TARGET: &str = "target";
const LOCK: &str = "lock";

/// The folder for everything Cairn keeps on this computer beside the user's own files, and the reader of those.
#[derive(Debug, Clone)]
pub struct LocalData {
    root: PathBuf,
    reader: Arc<dyn Reader>,
}

impl LocalData {
    /// The folder `root`; it is made when it is needed. Files are read by the process that asks.
    #[must_use]
    pub fn new(root: impl Into<PathBuf>) -> Self {
        Self { root: root.into(), reader: Arc::new(Here) }
    }

    /// The same folder, with another reader of files from outside.
    #[must_use]
    pub fn with_reader(self, reader: impl Reader + 'static) -> Self {
        Self { reader: Arc::new(reader), ..self }
    }

    /// Who reads files from outside.
    pub(crate) fn reader(&self) -> &dyn Reader {
        &*self.reader
    }

    /// The folder itself.
    #[must_use]
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// Where versions of a document are kept.
    pub(crate) fn versions(&self, document: &str) -> PathBuf {
        self.document(document).join("versions")
    }

    fn document(&self, document: &str) -> PathBuf {
        let is_plain = document.len() <= 64 && document.chars().all(|c| c.is_ascii_alphanumeric() || c == '-');
        // an id comes from a file that anyone may have written, so it is no name of a folder by itself
        let name = if is_plain { document.to_owned() } else { hexadecimal(document.as_bytes()) };
        self.root.join("documents").join(name)
    }

    /// Where the working copy of a document is kept that is opened from `path`.
    pub(crate) fn place(&self, document: &str, path: &Path) -> PathBuf {
        let bytes = path.as_os_str().as_encoded_bytes();
        self.document(document).join(&hexadecimal(bytes)[..16])
    }

    /// The places of a document with the path each was opened from.
    pub(crate) fn places(&self, document: &str) -> Vec<(PathBuf, PathBuf)> {
        places_in(&self.document(document))
    }

    /// The places of all documents that were opened from `path`.
    pub(crate) fn places_of_path(&self, path: &Path) -> Vec<PathBuf> {
        let all = folders(&self.root.join("documents")).into_iter().flat_map(|folder| places_in(&folder));
        all.filter(|(_, target)| target == path).map(|(place, _)| place).collect()
    }
}

fn places_in(document: &Path) -> Vec<(PathBuf, PathBuf)> {
    let read = |place: PathBuf| read_target(&place).map(|target| (place, target));
    folders(document).into_iter().filter_map(read).collect()
}

/// The folders in a folder, in order of name; none if it cannot be read.
fn folders(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let mut found: Vec<PathBuf> = entries.map(|entry| entry.path()).filter(|path| path.is_dir()).collect();
    found.sort();
    found
}

/// A place that this process holds: nobody else edits the document there meanwhile. The lock ends with
/// the process, however that ends.
#[derive(Debug)]
pub(crate) struct Place {
    folder: PathBuf,
    lock: File,
}

impl Place {
    /// Takes the place of a document opened from `path`, and makes it if it is new.
    pub(crate) fn take(local: &LocalData, document: &str, path: &Path) -> Result<Self, StorageError> {
        let folder = local.place(document, path);
        make_private(&folder).map_err(|error| own_folder(&error))?;
        let place = Self::lock(folder, path)?;
        write_target(&place.folder, path).map_err(|error| own_folder(&error))?;
        Ok(place)
    }

    /// Makes sure that nobody is editing a document opened from `path`.
    pub(crate) fn is_free(local: &LocalData, document: &str, path: &Path) -> Result<(), StorageError> {
        let folder = local.place(document, path);
        if folder.exists() { Self::lock(folder, path).map(drop) } else { Ok(()) }
    }

    /// Takes a place that is there. `path` is only for messages.
    pub(crate) fn lock(folder: PathBuf, path: &Path) -> Result<Self, StorageError> {
        let lock = File::options()
            .create(true)
            .write(true)
            .truncate(false)
            .open(folder.join(LOCK))
            .map_err(|error| own_folder(&error))?;
        match lock.try_lock() {
            Ok(()) => Ok(Self { folder, lock }),
            Err(TryLockError::WouldBlock) => Err(StorageError::OpenElsewhere { file: file_name(path) }),
            Err(TryLockError::Error(error)) => Err(own_folder(&error)),
        }
    }

    /// Goes on as the place of a document opened from `path`. What was kept there is given up.
    pub(crate) fn move_to(&mut self, local: &LocalData, document: &str, path: &Path) -> Result<(), StorageError> {
        let folder = local.place(document, path);
        if folder == self.folder {
            return Ok(());
        }
        if folder.exists() {
            // held while it goes, so that nobody is working there
            let _there = Self::lock(folder.clone(), path)?;
            fs::remove_dir_all(&folder).map_err(|error| own_folder(&error))?;
        }
        fs::rename(&self.folder, &folder).map_err(|error| own_folder(&error))?;
        self.folder = folder;
        write_target(&self.folder, path).map_err(|error| own_folder(&error))
    }

    /// A file in this place.
    pub(crate) fn file(&self, name: &str) -> PathBuf {
        self.folder.join(name)
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        // the system lets go of it at the end of the process in any case
        let _ = self.lock.unlock();
    }
}

/// Makes a folder that only this user can look into.
pub(crate) fn make_private(folder: &Path) -> io::Result<()> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder)
}

/// Cairn's own folder cannot be used.
pub(crate) fn own_folder(error: &io::Error) -> StorageError {
    match error.kind() {
        io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => StorageError::OwnFolderFull,
        _ => StorageError::OwnFolder { reason: error.to_string() },
    }
}

fn write_target(place: &Path, path: &Path) -> io::Result<()> {
    if read_target(place).as_deref() == Some(path) {
        return Ok(());
    }
    let mut file = tempfile::NamedTempFile::new_in(place)?;
    file.write_all(path.as_os_str().as_encoded_bytes())?;
    file.as_file().sync_all()?;
    let target = place.join(TARGET);
    file.persist(&target).map_err(|error| error.error)?;
    publish::sync_folder(&target)
}

fn read_target(place: &Path) -> Option<PathBuf> {
    let bytes = fs::read(place.join(TARGET)).ok()?;
    path_from(bytes)
}

#[cfg(unix)]
fn path_from(bytes: Vec<u8>) -> Option<PathBuf> {
    Some(std::os::unix::ffi::OsStringExt::from_vec(bytes)).map(|name: std::ffi::OsString| PathBuf::from(name))
}

#[cfg(not(unix))]
fn path_from(bytes: Vec<u8>) -> Option<PathBuf> {
    String::from_utf8(bytes).ok().map(PathBuf::from)
}

fn hexadecimal(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}
