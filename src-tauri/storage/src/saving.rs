//! From the working copy to the user's file: written whole beside it, verified, then put in its place.
//!
//! A file that someone else has written meanwhile is never written over: what is here goes into a file
//! of its own beside it. Deliberately not here: when to save (the hosts decide).

use std::path::{Path, PathBuf};

use model::say;

use crate::connection::{self, Access};
use crate::content::{Content, Meta};
use crate::document::{Document, Notice};
use crate::error::{Doing, StorageError, file_name};
use crate::local_data::{Place, own_folder};
use crate::migrations::{self, APPLICATION_ID};
use crate::outside::Fingerprint;
use crate::{header, publish, read, tables};

/// What the file is called that keeps the file of before, in the folder of the working copy.
pub(crate) const PREVIOUS: &str = "previous.cairn";

/// What saving has done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Saving {
    /// The file holds everything already.
    NothingToDo,
    /// The file holds everything now.
    Written,
    /// Someone else has written the file: the document goes on in a new file beside it.
    KeptBoth,
}

impl Document {
    /// Brings the user's file up to date.
    ///
    /// # Errors
    /// If the file is gone, or cannot be written. The edits stay safe in the working copy.
    pub fn save(&mut self, now: &str) -> Result<Saving, StorageError> {
        self.working()?;
        if self.is_saved() {
            return Ok(Saving::NothingToDo);
        }
        let path = self.path.clone();
        match std::fs::symlink_metadata(&path) {
            Ok(_) => {}
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
                return Err(StorageError::Gone { file: file_name(&path) });
            }
            Err(error) => return Err(Doing::writing(&path).io(&error)),
        }
        if !self.knows_file(&path)? {
            return self.save_beside(now);
        }
        let next = self.next(now);
        let (working, _) = self.working()?;
        let previous = working.file(PREVIOUS);
        keep_previous(&path, &previous)?;
        working.intend(&next)?;
        let doing = Doing::writing(&path);
        let is_written = publish::publish(
            &path,
            true,
            |beside| write_new(beside, &doing, &next),
            |beside| {
                read_back(beside, &doing, &next)?;
                // once more, as late as possible
                if self.knows_file(&path)? {
                    Ok(Fingerprint::of(beside))
                } else {
                    Err(StorageError::ChangedElsewhere { file: doing.file.clone() })
                }
            },
        );
        match is_written {
            Ok(written) => {
                self.seen = written;
                // an interrupted change of another program, to a file that is no longer there
                let _ = std::fs::remove_file(header::journal(&path));
                self.take_over(next)?;
                Ok(Saving::Written)
            }
            Err(StorageError::ChangedElsewhere { .. }) => self.save_beside(now),
            Err(error) => Err(error),
        }
    }

    /// Whether a file is the one that was read or written here last. One that was damaged, or replaced by
    /// something else, is not; one that cannot be read at the moment may be, so that is an error.
    fn knows_file(&self, path: &Path) -> Result<bool, StorageError> {
        let now = Fingerprint::of(path);
        if now.is_some() && now == self.seen {
            return Ok(true);
        }
        match self.local.reader().read(path).and_then(|found| found.content(path)) {
            Ok(found) => Ok(self.working.as_ref().is_some_and(|working| working.knows(&found.digest()))),
            Err(error) if error.is_about_content() => Ok(false),
            Err(error) => Err(error),
        }
    }

    /// Goes on in a new file beside the one that someone else has written.
    fn save_beside(&mut self, now: &str) -> Result<Saving, StorageError> {
        let next = self.next(now);
        let (path, ()) = first_free(&self.path, now, |path| write_file(path, false, &next))?;
        let file = file_name(&path);
        self.go_on_at(path, next)?;
        self.notice(Notice::KeptBoth { file });
        Ok(Saving::KeptBoth)
    }

    /// Writes the document under another name and goes on there, with all steps to undo. The file of
    /// before stays as it was last saved.
    ///
    /// # Errors
    /// If something is there and `overwrite` is not set, if the folder cannot be written, or if a
    /// document is being edited there. Nothing is changed then.
    pub fn save_as(&mut self, path: &Path, overwrite: bool, now: &str) -> Result<(), StorageError> {
        let path = publish::absolute(path)?;
        if path == self.path {
            return self.save(now).map(|_| ());
        }
        // before anything is written: nobody may be editing there
        Place::is_free(&self.local, self.document_id(), &path)?;
        let next = self.next(now);
        write_file(&path, overwrite, &next)?;
        self.go_on_at(path, next)
    }

    /// Writes the document as it is now under another name, and stays where it is.
    ///
    /// # Errors
    /// If something is there, or the folder cannot be written. Nothing is left behind then.
    pub fn copy_to(&self, path: &Path, now: &str) -> Result<(), StorageError> {
        write_file(&publish::absolute(path)?, false, &self.next(now))
    }

    /// What the file will hold when it is written next.
    fn next(&self, now: &str) -> Content {
        let before = &self.content.meta;
        let meta = Meta {
            generation: before.generation + 1,
            app_version: env!("CARGO_PKG_VERSION").into(),
            saved: now.into(),
            ..before.clone()
        };
        Content { meta, ..self.content.clone() }
    }

    fn take_over(&mut self, next: Content) -> Result<(), StorageError> {
        let (working, _) = self.working()?;
        working.note_saved(&next, &next)?;
        self.content = next;
        Ok(())
    }

    fn go_on_at(&mut self, path: PathBuf, next: Content) -> Result<(), StorageError> {
        match &mut self.working {
            Some(working) => working.move_to(&self.local, &next.meta.document, &path)?,
            // a document that was read alone gets a working copy where it may be changed
            None => self.working = Self::open(&self.local, &path, &next.meta.saved)?.working,
        }
        (self.path, self.seen) = (path, None);
        self.take_over(next)
    }
}

/// Keeps the file as it is now in the folder of the working copy, until the next time.
fn keep_previous(path: &Path, previous: &Path) -> Result<(), StorageError> {
    publish::publish(previous, true, |beside| copy_bytes(path, beside), |_| Ok(()))
}

/// Copies a file byte by byte to a name that is free.
pub(crate) fn keep_copy(path: &Path, copy: &Path) -> Result<(), StorageError> {
    publish::publish(copy, false, |beside| copy_bytes(path, beside), |_| Ok(()))
}

fn copy_bytes(from: &Path, to: &Path) -> Result<(), StorageError> {
    std::fs::copy(from, to).map(|_| ()).map_err(|error| own_folder(&error))
}

/// Writes content into a file of its own beside `path`, and says what it is called.
pub(crate) fn write_conflict(path: &Path, content: &Content, now: &str) -> Result<String, StorageError> {
    let (path, ()) = first_free(path, now, |path| write_file(path, false, content))?;
    Ok(file_name(&path))
}

/// Calls `write` with names for a second file beside `path` until one is free.
fn first_free<T>(
    path: &Path,
    now: &str,
    write: impl Fn(&Path) -> Result<T, StorageError>,
) -> Result<(PathBuf, T), StorageError> {
    let stem = path.file_stem().unwrap_or_default().to_string_lossy();
    // "2026-11-21T14:03:05+01:00" becomes "2026-11-21 1403"
    let time: String = now.chars().take(16).filter(|c| *c != ':').map(|c| if c == 'T' { ' ' } else { c }).collect();
    for count in 1.. {
        let more = if count == 1 { String::new() } else { format!(" {count}") };
        let beside = path.with_file_name(format!("{stem} (conflict {time}{more}).cairn"));
        match write(&beside) {
            Err(StorageError::AlreadyThere { .. }) => {}
            written => return written.map(|written| (beside, written)),
        }
    }
    unreachable!("there are more numbers than files")
}

/// Writes content into a whole file at `path`, verified before it is there.
pub(crate) fn write_file(path: &Path, overwrite: bool, content: &Content) -> Result<(), StorageError> {
    let doing = Doing::writing(path);
    publish::publish(
        path,
        overwrite,
        |beside| write_new(beside, &doing, content),
        |beside| read_back(beside, &doing, content),
    )
}

/// Writes content into a new, empty file.
fn write_new(beside: &Path, doing: &Doing, content: &Content) -> Result<(), StorageError> {
    let mut file = connection::open(beside, Access::Create).map_err(|error| doing.sqlite(&error))?;
    file.pragma_update(None, "application_id", APPLICATION_ID).map_err(|error| doing.sqlite(&error))?;
    migrations::bring_up_to_date(&mut file).map_err(|error| doing.migration(error))?;
    // tables that were made anew on the way leave pages that belong to nothing, where damage would go unnoticed
    file.execute_batch("VACUUM").map_err(|error| doing.sqlite(&error))?;
    let transaction = file.transaction().map_err(|error| doing.sqlite(&error))?;
    tables::write_all(&transaction, content).and_then(|()| transaction.commit()).map_err(|error| doing.sqlite(&error))
}

/// Reads a file back that was just written, and insists that it holds what it should.
fn read_back(beside: &Path, doing: &Doing, expected: &Content) -> Result<(), StorageError> {
    let found = read::read_as(beside, doing)?;
    if found == *expected { Ok(()) } else { Err(doing.damaged(say!("not-read-back"))) }
}
