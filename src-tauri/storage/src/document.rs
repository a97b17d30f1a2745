//! An open document: its content in memory, its file on disk, always the same.
//!
//! Memory and file change together or not at all, and only through an [`Operation`]. No handle stays
//! open between operations; a file that someone else has written meanwhile is noticed by its digest.

use std::path::{Path, PathBuf};

use model::{Plan, Roadmap};
use rusqlite::TransactionBehavior;

use crate::connection::{self, Access};
use crate::content::{Content, History, Meta, StoredPlan};
use crate::error::{Doing, StorageError};
use crate::migrations::{self, APPLICATION_ID};
use crate::operation::{self, Operation};
use crate::{header, publish, read, tables, unholdable};

/// A document that is open.
#[derive(Debug)]
pub struct Document {
    path: PathBuf,
    content: Content,
    digest: String,
    is_read_only: bool,
}

impl Document {
    /// Makes a new file with a roadmap.
    ///
    /// `document_id` and `now` (ISO 8601 text) come from the host, which has randomness and a clock.
    ///
    /// # Errors
    /// If the file is there already, the roadmap cannot be held, or the folder cannot be written.
    /// Nothing is left behind then.
    pub fn create(path: &Path, roadmap: &Roadmap, document_id: &str, now: &str) -> Result<Self, StorageError> {
        let path = publish::absolute(path)?;
        unholdable::refuse(roadmap)?;
        let meta = Meta {
            document: document_id.into(),
            generation: 1,
            app_version: env!("CARGO_PKG_VERSION").into(),
            created: now.into(),
            saved: now.into(),
        };
        let content = Content { meta, roadmap: roadmap.clone(), plan: None, history: History::default() };
        let content = publish::publish(
            &path,
            false,
            |beside| write_new(beside, &path, &content),
            |beside| read_back(beside, &path, &content),
        )?;
        Ok(Self::of(path, content, false))
    }

    /// Opens a file for editing. A file that is write-protected opens too; changing it then fails.
    ///
    /// The file is not changed, unless an earlier change was cut off and has to be undone.
    ///
    /// # Errors
    /// If it is not a whole, undamaged Cairn document of a version this Cairn knows.
    pub fn open(path: &Path) -> Result<Self, StorageError> {
        let path = path.canonicalize().map_err(|error| Doing::opening(path).io(&error))?;
        let content = read::read(&path, Access::ReadWrite)?;
        Ok(Self::of(path, content, false))
    }

    /// Opens a file for reading alone: nothing is ever written to it.
    ///
    /// # Errors
    /// As [`Self::open`]; and if an earlier change was cut off, because it could not be undone.
    pub fn open_read_only(path: &Path) -> Result<Self, StorageError> {
        let path = path.canonicalize().map_err(|error| Doing::opening(path).io(&error))?;
        let content = read::read(&path, Access::ReadOnly)?;
        Ok(Self::of(path, content, true))
    }

    fn of(path: PathBuf, content: Content, is_read_only: bool) -> Self {
        let digest = content.digest();
        Self { path, content, digest, is_read_only }
    }

    /// Where the file is, as an absolute path.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// The roadmap.
    #[must_use]
    pub fn roadmap(&self) -> &Roadmap {
        &self.content.roadmap
    }

    /// The plan that was made last, if there is one. It need not be current.
    #[must_use]
    pub fn plan(&self) -> Option<&StoredPlan> {
        self.content.plan.as_ref()
    }

    /// Whether there is a plan that was made from the roadmap as it is now and keeps its rules.
    #[must_use]
    pub fn has_current_plan(&self) -> bool {
        self.current_plan().is_some()
    }

    /// The plan itself, if it is current.
    #[must_use]
    pub fn current_plan(&self) -> Option<&Plan> {
        self.plan().map(|stored| &stored.plan).filter(|plan| operation::is_current(self.roadmap(), plan))
    }

    /// Whether the document was opened for reading alone.
    #[must_use]
    pub fn is_read_only(&self) -> bool {
        self.is_read_only
    }

    /// Id of the document, the same in all its copies.
    #[must_use]
    pub fn document_id(&self) -> &str {
        &self.content.meta.document
    }

    /// When it was made, as the host's text.
    #[must_use]
    pub fn created(&self) -> &str {
        &self.content.meta.created
    }

    /// When it was written last, as the host's text.
    #[must_use]
    pub fn saved(&self) -> &str {
        &self.content.meta.saved
    }

    /// Changes memory and file together.
    ///
    /// # Errors
    /// If the operation is impossible, or the file cannot be written or was written by someone else.
    /// Memory and file are then as they were.
    pub fn apply(&mut self, operation: Operation, now: &str) -> Result<(), StorageError> {
        let doing = Doing::writing(&self.path);
        if self.is_read_only {
            return Err(StorageError::ReadOnly { file: doing.file });
        }
        let label = operation.label(self.roadmap());
        let (roadmap, plan) = operation.carry_out(&self.content, now)?;
        let after = Content {
            meta: Meta {
                generation: self.content.meta.generation + 1,
                app_version: env!("CARGO_PKG_VERSION").into(),
                saved: now.into(),
                ..self.content.meta.clone()
            },
            roadmap,
            plan,
            history: self.content.history.followed_by(&label, now),
        };
        let digest = after.digest();
        header::check(&self.path, &doing)?;
        let mut file = connection::open(&self.path, Access::ReadWrite).map_err(|error| doing.sqlite(&error))?;
        migrations::bring_up_to_date(&mut file).map_err(|error| doing.migration(error))?;
        let transaction =
            file.transaction_with_behavior(TransactionBehavior::Immediate).map_err(|error| doing.sqlite(&error))?;
        let (meta, there) = tables::meta::read(&transaction).map_err(|error| doing.table(error))?;
        if meta != self.content.meta || there != self.digest {
            return Err(StorageError::ChangedElsewhere { file: doing.file });
        }
        operation
            .write(&transaction, &self.content, &after)
            .and_then(|()| tables::operation::append(&transaction, after.history.length, &label, now))
            .and_then(|()| tables::meta::write(&transaction, &after.meta, &digest))
            .and_then(|()| transaction.commit())
            .map_err(|error| doing.sqlite(&error))?;
        self.content = after;
        self.digest = digest;
        Ok(())
    }

    /// Writes a copy under another name, reads it back, and opens it.
    ///
    /// # Errors
    /// If something is there and `overwrite` is not set, if the folder cannot be written, or if this
    /// document's own file is damaged or was changed by someone else. Nothing is left behind then.
    pub fn save_as(&self, path: &Path, overwrite: bool) -> Result<Self, StorageError> {
        let path = publish::absolute(path)?;
        let content = publish::publish(
            &path,
            overwrite,
            |beside| self.copy_to(beside, &path),
            |beside| read_back(beside, &path, &self.content),
        )?;
        Ok(Self::of(path, content, false))
    }

    /// Copies the file without the remains of what was deleted from it.
    fn copy_to(&self, beside: &Path, target: &Path) -> Result<(), StorageError> {
        if read::read(&self.path, Access::ReadOnly)? != self.content {
            return Err(StorageError::ChangedElsewhere { file: Doing::opening(&self.path).file });
        }
        let doing = Doing::writing(target);
        let file = connection::open(&self.path, Access::ReadOnly).map_err(|error| doing.sqlite(&error))?;
        let name = beside.to_str().ok_or_else(|| StorageError::Io {
            file: doing.file.clone(),
            verb: doing.verb,
            reason: "its name or folder is not valid text".into(),
        })?;
        file.execute("VACUUM INTO ?1", [name]).map_err(|error| doing.sqlite(&error))?;
        Ok(())
    }
}

/// Writes content into a new, empty file.
fn write_new(beside: &Path, target: &Path, content: &Content) -> Result<(), StorageError> {
    let doing = Doing::writing(target);
    let mut file = connection::open(beside, Access::Create).map_err(|error| doing.sqlite(&error))?;
    file.pragma_update(None, "application_id", APPLICATION_ID).map_err(|error| doing.sqlite(&error))?;
    migrations::bring_up_to_date(&mut file).map_err(|error| doing.migration(error))?;
    let transaction = file.transaction().map_err(|error| doing.sqlite(&error))?;
    tables::replace_roadmap(&transaction, &content.roadmap)
        .and_then(|()| tables::meta::write(&transaction, &content.meta, &content.digest()))
        .and_then(|()| transaction.commit())
        .map_err(|error| doing.sqlite(&error))
}

/// Reads a file back that was just written, and insists that it holds what it should.
fn read_back(beside: &Path, target: &Path, expected: &Content) -> Result<Content, StorageError> {
    let doing = Doing::writing(target);
    let found = read::read_as(beside, Access::ReadOnly, &doing)?;
    if found == *expected { Ok(found) } else { Err(doing.damaged("what was written could not be read back")) }
}
