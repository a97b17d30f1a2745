//! The working copy: where edits of an open document are safe before they are in the user's file.
//!
//! One SQLite database per place, in Cairn's own folder: the tables of the document, the last steps
//! with what undoes them, and what the user's file holds. A change is acknowledged when its transaction
//! is on disk here. Deliberately not here: the user's file (see `saving`), and what an operation does.

use std::fs;
use std::path::{Path, PathBuf};

use model::say;
use rusqlite::{Connection, OptionalExtension, Transaction, TransactionBehavior, params};

use crate::connection::{self, Access};
use crate::content::{Body, Content, STEPS};
use crate::error::{Doing, StorageError, own_database};
use crate::local_data::{LocalData, Place, own_folder};
use crate::migrations::{self, APPLICATION_ID};
use crate::read::{self, Shape};
use crate::{header, patch, publish, tables};

/// The tables a working copy has beside those of the document.
pub(crate) const TABLES: &str = include_str!("working.sql");

const FILE: &str = "working.cairn";

/// What is known of the user's file: what it held when it was last read or written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Saved {
    /// Digest of all its content.
    pub digest: String,
    /// Digest of its roadmap and plan alone.
    pub body: String,
}

impl Saved {
    /// What a file with this content holds.
    pub(crate) fn of(content: &Content) -> Self {
        Self { digest: content.digest(), body: content.body().digest() }
    }
}

/// The working copy of an open document.
#[derive(Debug)]
pub(crate) struct Working {
    place: Place,
    connection: Connection,
    /// Steps that are done; those after it can be redone.
    done: i64,
    saved: Saved,
    /// Digest of what the user's file was about to hold: should a write be cut off, the next start can tell.
    intended: Option<String>,
    undo: Option<String>,
    redo: Option<String>,
}

/// What was found of an earlier time.
pub(crate) enum Resumed {
    /// A working copy, and what is in it.
    Working(Box<Working>, Box<Content>),
    /// None.
    Nothing(Place),
    /// One that cannot be read.
    Damaged(Place),
}

/// One step, as it is kept.
struct Step {
    label: String,
    at: String,
    patch: String,
    leads_to: String,
}

impl Working {
    /// Starts a working copy with what the user's file holds. Whatever was there before is given up.
    pub(crate) fn start(place: Place, content: &Content) -> Result<Self, StorageError> {
        let path = place.file(FILE);
        let beside = place.file("working.new");
        for file in [beside.clone(), header::journal(&beside), path.clone(), header::journal(&path)] {
            remove(&file)?;
        }
        let saved = Saved::of(content);
        write_new(&beside, content, &saved).map_err(|error| own_database(&error))?;
        fs::rename(&beside, &path).map_err(|error| own_folder(&error))?;
        publish::sync_folder(&path).map_err(|error| own_folder(&error))?;
        let connection = connection::open(&path, Access::ReadWrite).map_err(|error| own_database(&error))?;
        Ok(Self { place, connection, done: 0, saved, intended: None, undo: None, redo: None })
    }

    /// Goes on with the working copy of an earlier time, if there is one.
    ///
    /// # Errors
    /// If there is one that cannot be read at the moment, though nothing is known to be wrong with it.
    pub(crate) fn resume(place: Place, doing: &Doing) -> Result<Resumed, StorageError> {
        let path = place.file(FILE);
        if !path.try_exists().map_err(|error| own_folder(&error))? {
            return Ok(Resumed::Nothing(place));
        }
        let (connection, content) = match Self::open(&path, doing) {
            Ok(opened) => opened,
            Err(error) if error.is_about_content() => return Ok(Resumed::Damaged(place)),
            Err(error) => return Err(error),
        };
        let saved = Saved::of(&content);
        let mut working = Self { place, connection, done: 0, saved, intended: None, undo: None, redo: None };
        match working.read_state().map_err(|error| doing.sqlite(&error)) {
            Ok(()) => Ok(Resumed::Working(Box::new(working), Box::new(content))),
            Err(error) if error.is_about_content() => Ok(Resumed::Damaged(working.place)),
            Err(error) => Err(error),
        }
    }

    fn open(path: &Path, doing: &Doing) -> Result<(Connection, Content), StorageError> {
        header::check(path, doing)?;
        let mut connection = connection::open(path, Access::ReadWrite).map_err(|error| doing.sqlite(&error))?;
        let content = read::read_from(&connection, Shape::Working, doing)?;
        migrations::bring_up_to_date(&mut connection).map_err(|error| doing.migration(error))?;
        Ok((connection, content))
    }

    fn read_state(&mut self) -> rusqlite::Result<()> {
        let read = "SELECT done, digest, body, intended FROM working";
        (self.done, self.saved, self.intended) = self.connection.query_row(read, [], |row| {
            Ok((row.get(0)?, Saved { digest: row.get(1)?, body: row.get(2)? }, row.get(3)?))
        })?;
        self.read_labels()
    }

    fn read_labels(&mut self) -> rusqlite::Result<()> {
        let label = |seq: i64| {
            let read = "SELECT label FROM undo_step WHERE seq = ?1";
            self.connection.query_row(read, [seq], |row| row.get(0)).optional()
        };
        let (undo, redo) = (label(self.done)?, label(self.done + 1)?);
        (self.undo, self.redo) = (undo, redo);
        Ok(())
    }

    /// What the user's file held when it was last read or written.
    pub(crate) fn saved(&self) -> &Saved {
        &self.saved
    }

    /// What the next undo takes back.
    pub(crate) fn undo_label(&self) -> Option<&str> {
        self.undo.as_deref()
    }

    /// What the next redo does again.
    pub(crate) fn redo_label(&self) -> Option<&str> {
        self.redo.as_deref()
    }

    /// A file in the folder of this working copy.
    pub(crate) fn file(&self, name: &str) -> PathBuf {
        self.place.file(name)
    }

    /// One step forward, in one transaction: what `write` does, and what undoes it.
    pub(crate) fn step(
        &mut self,
        before: &Content,
        after: &Content,
        label: &str,
        at: &str,
        write: impl FnOnce(&Connection) -> rusqlite::Result<()>,
    ) -> rusqlite::Result<()> {
        let (old, new) = (before.body(), after.body());
        let both = patch::between(&old, &new);
        let seq = self.done + 1;
        let transaction = self.connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
        write(&transaction)?;
        tables::operation::append(&transaction, &after.history, label, at)?;
        tables::meta::write(&transaction, &after.meta, &after.digest())?;
        transaction.execute("DELETE FROM undo_step WHERE seq >= ?1 OR seq <= ?2", [seq, seq - STEPS])?;
        transaction.execute(
            "INSERT INTO undo_step (seq, label, at, forward, backward, before, after)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
            params![seq, label, at, both.forward, both.backward, old.digest(), new.digest()],
        )?;
        transaction.execute("UPDATE working SET done = ?1", [seq])?;
        transaction.commit()?;
        self.done = seq;
        (self.undo, self.redo) = (Some(label.to_owned()), None);
        Ok(())
    }

    /// Makes the last step lead from where it began to `after`, in one transaction with what `write` does.
    pub(crate) fn lengthen_step(
        &mut self,
        now: &Content,
        after: &Content,
        doing: &Doing,
        write: impl FnOnce(&Connection) -> rusqlite::Result<()>,
    ) -> Result<(), StorageError> {
        let step = self.read_step(self.done, "backward, before").map_err(|error| own_database(&error))?;
        let step = step.ok_or(StorageError::NothingToUndo)?;
        let (began, ends) = (follow(&now.body(), &step, doing)?, after.body());
        let both = patch::between(&began, &ends);
        self.rewrite_step(after, &both, &ends.digest(), write).map_err(|error| own_database(&error))
    }

    fn rewrite_step(
        &mut self,
        after: &Content,
        both: &patch::Both,
        leads_to: &str,
        write: impl FnOnce(&Connection) -> rusqlite::Result<()>,
    ) -> rusqlite::Result<()> {
        let transaction = self.connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
        write(&transaction)?;
        tables::meta::write(&transaction, &after.meta, &after.digest())?;
        transaction.execute(
            "UPDATE undo_step SET forward = ?2, backward = ?3, after = ?4 WHERE seq = ?1",
            params![self.done, both.forward, both.backward, leads_to],
        )?;
        transaction.commit()
    }

    /// Takes back the last step: the content before it, and what it was called.
    pub(crate) fn undo(&mut self, now: &Content, doing: &Doing) -> Result<(Content, String), StorageError> {
        let seq = self.done;
        let step = self.read_step(seq, "backward, before").map_err(|error| own_database(&error))?;
        let step = step.ok_or(StorageError::NothingToUndo)?;
        let body = follow(&now.body(), &step, doing)?;
        let history = now.history.without_last();
        let content = Content { meta: now.meta.clone(), roadmap: body.roadmap, plan: body.plan, history };
        self.write_step(now, &content, seq - 1, |transaction| {
            tables::operation::remove_last(transaction, &now.history)
        })
        .map_err(|error| own_database(&error))?;
        Ok((content, step.label))
    }

    /// Does again what was undone last: the content after it, and what it is called.
    pub(crate) fn redo(&mut self, now: &Content, doing: &Doing) -> Result<(Content, String), StorageError> {
        let seq = self.done + 1;
        let step = self.read_step(seq, "forward, after").map_err(|error| own_database(&error))?;
        let step = step.ok_or(StorageError::NothingToRedo)?;
        let body = follow(&now.body(), &step, doing)?;
        let history = now.history.followed_by(&step.label, &step.at);
        let content = Content { meta: now.meta.clone(), roadmap: body.roadmap, plan: body.plan, history };
        self.write_step(now, &content, seq, |transaction| {
            tables::operation::append(transaction, &content.history, &step.label, &step.at)
        })
        .map_err(|error| own_database(&error))?;
        Ok((content, step.label))
    }

    fn read_step(&self, seq: i64, columns: &str) -> rusqlite::Result<Option<Step>> {
        let read = format!("SELECT label, at, {columns} FROM undo_step WHERE seq = ?1");
        let step = |row: &rusqlite::Row| {
            Ok(Step { label: row.get(0)?, at: row.get(1)?, patch: row.get(2)?, leads_to: row.get(3)? })
        };
        self.connection.query_row(&read, [seq], step).optional()
    }

    fn write_step(
        &mut self,
        before: &Content,
        after: &Content,
        done: i64,
        history: impl FnOnce(&Transaction) -> rusqlite::Result<()>,
    ) -> rusqlite::Result<()> {
        let transaction = self.connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
        tables::write_difference(&transaction, before, after)?;
        history(&transaction)?;
        tables::meta::write(&transaction, &after.meta, &after.digest())?;
        transaction.execute("UPDATE working SET done = ?1", [done])?;
        transaction.commit()?;
        self.done = done;
        self.read_labels()
    }

    /// Notes that the user's file is about to hold `next`.
    pub(crate) fn intend(&mut self, next: &Content) -> Result<(), StorageError> {
        let digest = next.digest();
        self.connection.execute("UPDATE working SET intended = ?1", [&digest]).map_err(|error| own_database(&error))?;
        self.intended = Some(digest);
        Ok(())
    }

    /// Whether the user's file, which has this digest now, is one this working copy knows.
    pub(crate) fn knows(&self, digest: &str) -> bool {
        self.saved.digest == digest || self.intended.as_deref() == Some(digest)
    }

    /// Notes that the user's file holds `file` now; `content`, which is worked on, takes over what the file
    /// says of itself. They differ where a write was cut off after it had happened, and edits followed.
    pub(crate) fn note_saved(&mut self, file: &Content, content: &Content) -> Result<(), StorageError> {
        self.take_over(content, Saved::of(file)).map_err(|error| own_database(&error))
    }

    fn take_over(&mut self, content: &Content, saved: Saved) -> rusqlite::Result<()> {
        let transaction = self.connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
        tables::meta::write(&transaction, &content.meta, &content.digest())?;
        transaction
            .execute("UPDATE working SET digest = ?1, body = ?2, intended = NULL", params![saved.digest, saved.body])?;
        transaction.commit()?;
        (self.saved, self.intended) = (saved, None);
        Ok(())
    }

    /// Gives the place back, so that a working copy can be started there afresh.
    pub(crate) fn into_place(self) -> Place {
        self.place
    }

    /// Goes on in another place: that of a document opened from `path`. Should that fail, it stays where
    /// it is.
    pub(crate) fn move_to(&mut self, local: &LocalData, document: &str, path: &Path) -> Result<(), StorageError> {
        // SQLite would look for its journal under the old name
        let aside = Connection::open_in_memory().map_err(|error| own_database(&error))?;
        drop(std::mem::replace(&mut self.connection, aside));
        let moved = self.place.move_to(local, document, path);
        self.connection =
            connection::open(&self.place.file(FILE), Access::ReadWrite).map_err(|error| own_database(&error))?;
        moved
    }
}

/// What the working copy in a folder holds, if nobody is editing there. `path` is only for messages.
pub(crate) fn read(folder: PathBuf, path: &Path) -> Result<Content, StorageError> {
    let place = Place::lock(folder, path)?;
    Working::open(&place.file(FILE), &Doing::opening(path)).map(|(_, content)| content)
}

/// Puts a working copy aside that cannot be read, so that nothing of it is lost.
pub(crate) fn put_aside(place: &Place) -> Result<(), StorageError> {
    let (path, aside) = (place.file(FILE), place.file("damaged.cairn"));
    fs::rename(path, aside).map_err(|error| own_folder(&error))
}

/// The body a step leads to, which has to be the very one that was there.
fn follow(body: &Body, step: &Step, doing: &Doing) -> Result<Body, StorageError> {
    patch::apply(body, &step.patch)
        .filter(|body| body.digest() == step.leads_to)
        .ok_or_else(|| doing.damaged(say!("step-not-followed", label = &step.label)))
}

fn write_new(path: &Path, content: &Content, saved: &Saved) -> rusqlite::Result<()> {
    let mut file = connection::open(path, Access::Create)?;
    file.pragma_update(None, "application_id", APPLICATION_ID)?;
    migrations::bring_up_to_date(&mut file).map_err(migrations::as_sqlite)?;
    file.execute_batch(TABLES)?;
    let transaction = file.transaction()?;
    tables::write_all(&transaction, content)?;
    transaction.execute(
        "INSERT INTO working (id, done, digest, body) VALUES (1, 0, ?1, ?2)",
        params![saved.digest, saved.body],
    )?;
    transaction.commit()
}

fn remove(path: &Path) -> Result<(), StorageError> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => Err(own_folder(&error)),
        _ => Ok(()),
    }
}
