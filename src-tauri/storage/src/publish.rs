//! A whole new file in place: written beside its target, synced, read back, and only then renamed.
//!
//! The name beside the target is fixed, so that what a killed run left behind is replaced by the next
//! one. On any error nothing stays there. Deliberately not here: what goes into the file.

use std::fs::File;
use std::io;
use std::path::{Path, PathBuf};

use model::say;
use tempfile::{Builder, NamedTempFile};

use crate::error::{Doing, StorageError, file_name};
use crate::header;

/// The absolute path of a file that need not be there yet.
pub(crate) fn absolute(path: &Path) -> Result<PathBuf, StorageError> {
    let doing = Doing::writing(path);
    let name = path.file_name().ok_or_else(|| StorageError::NotAFile { file: doing.file.clone() })?;
    let folder = match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    };
    let folder = folder.canonicalize().map_err(|error| match error.kind() {
        io::ErrorKind::NotFound => {
            StorageError::Io { file: doing.file.clone(), verb: doing.verb.into(), reason: say!("folder-missing") }
        }
        _ => doing.io(&error),
    })?;
    Ok(folder.join(name))
}

/// Writes any file whole or not at all, in place of what is there: beside it, synced, then renamed. It gets the
/// usual rights of a file that is handed over.
///
/// # Errors
/// If the folder is not there or may not be written, or the disk is full. What was there is as it was then.
pub fn write_whole(path: &Path, bytes: &[u8]) -> Result<(), StorageError> {
    let path = absolute(path)?;
    let doing = Doing::writing(&path);
    let fill = |beside: &Path| {
        std::fs::write(beside, bytes).and_then(|()| make_public(beside)).map_err(|error| doing.io(&error))
    };
    publish(&path, true, fill, |_| Ok(()))
}

#[cfg(unix)]
fn make_public(path: &Path) -> io::Result<()> {
    std::fs::set_permissions(path, std::os::unix::fs::PermissionsExt::from_mode(0o644))
}

#[cfg(not(unix))]
fn make_public(_: &Path) -> io::Result<()> {
    Ok(())
}

/// Lets `fill` write a file beside `path`, `verify` read it back, and then puts it in place.
pub(crate) fn publish<T>(
    path: &Path,
    overwrite: bool,
    fill: impl FnOnce(&Path) -> Result<(), StorageError>,
    verify: impl FnOnce(&Path) -> Result<T, StorageError>,
) -> Result<T, StorageError> {
    let doing = Doing::writing(path);
    refuse_what_is_there(path, overwrite)?;
    let beside = new_beside(path).map_err(|error| doing.io(&error))?;
    let verified = fill(beside.path()).and_then(|()| {
        // SQLite has written through its own handle, so the length is only known to a new one
        File::open(beside.path()).and_then(|file| file.sync_all()).map_err(|error| doing.io(&error))?;
        verify(beside.path())
    });
    if verified.is_err() {
        // a cut-off change inside the file beside; the file itself goes with its guard
        let _ = std::fs::remove_file(header::journal(beside.path()));
    }
    let verified = verified?;
    let persisted = if overwrite { beside.persist(path) } else { beside.persist_noclobber(path) };
    persisted.map_err(|error| doing.io(&error.error))?;
    sync_folder(path).map_err(|error| doing.io(&error))?;
    Ok(verified)
}

fn refuse_what_is_there(path: &Path, overwrite: bool) -> Result<(), StorageError> {
    match std::fs::symlink_metadata(path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
        Err(error) => Err(Doing::writing(path).io(&error)),
        Ok(about) if about.is_dir() => Err(StorageError::NotAFile { file: file_name(path) }),
        Ok(_) if overwrite => Ok(()),
        Ok(_) => Err(StorageError::AlreadyThere { file: file_name(path) }),
    }
}

fn new_beside(path: &Path) -> io::Result<NamedTempFile> {
    let folder = path.parent().expect("an absolute path of a file has a folder");
    let prefix = format!(".~{}", file_name(path));
    let make = || Builder::new().prefix(&prefix).suffix(".saving").rand_bytes(0).tempfile_in(folder);
    match make() {
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {
            std::fs::remove_file(folder.join(format!("{prefix}.saving")))?;
            make()
        }
        made => made,
    }
}

/// Makes sure that a name in the folder of `path` stays, whatever happens.
pub(crate) fn sync_folder(path: &Path) -> io::Result<()> {
    let folder = path.parent().expect("an absolute path of a file has a folder");
    File::open(folder)?.sync_all()
}
