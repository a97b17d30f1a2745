//! An open document: its content in memory, its working copy on this computer, and the user's file.
//!
//! Memory and working copy change together or not at all, and only through an [`Operation`], an undo or
//! a redo. The user's file is read once and then only ever replaced whole (see `saving`). Deliberately
//! not here: how a change is written (see `working`).

use std::cell::OnceCell;
use std::path::{Path, PathBuf};

use model::{Plan, Roadmap};

use crate::content::{Content, History, Meta, StoredPlan};
use crate::error::{Doing, StorageError, own_database};
use crate::local_data::{LocalData, Place};
use crate::operation::{self, Operation};
use crate::outside::Fingerprint;
use crate::working::{self, Resumed, Working};
use crate::{publish, saving, unholdable, versions};

/// A document that is open.
#[derive(Debug)]
pub struct Document {
    pub(crate) local: LocalData,
    pub(crate) path: PathBuf,
    pub(crate) content: Content,
    /// Nothing where the document was opened for reading alone.
    pub(crate) working: Option<Working>,
    /// The file as it was read or written last, where that is known.
    pub(crate) seen: Option<Fingerprint>,
    notices: Vec<Notice>,
    is_current: OnceCell<bool>,
    body: OnceCell<String>,
}

/// Something the user should know about how a document was opened or saved.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Notice {
    /// Edits of last time that had not reached the file are back.
    EditsRecovered,
    /// The file was written by someone else meanwhile: the edits from here are in a file beside it.
    KeptBoth {
        /// Name of the file with the edits from here.
        file: String,
    },
    /// The working copy could not be read; it was put aside, and the file is shown as it is.
    WorkingCopyDamaged,
}

impl Document {
    /// Makes a new file with a roadmap.
    ///
    /// `document_id` and `now` (ISO 8601 text) come from the host, which has randomness and a clock.
    ///
    /// # Errors
    /// If the file is there already, the roadmap cannot be held, or the folder cannot be written.
    /// Nothing is left behind then.
    pub fn create(
        local: &LocalData,
        path: &Path,
        roadmap: &Roadmap,
        document_id: &str,
        now: &str,
    ) -> Result<Self, StorageError> {
        Self::create_with_plan(local, path, roadmap, None, document_id, now)
    }

    /// Makes a new file with a roadmap and its plan, if it has one: both are there at once, or nothing is.
    ///
    /// # Errors
    /// As [`Self::create`]; and if the plan breaks a rule.
    pub fn create_with_plan(
        local: &LocalData,
        path: &Path,
        roadmap: &Roadmap,
        plan: Option<Plan>,
        document_id: &str,
        now: &str,
    ) -> Result<Self, StorageError> {
        let path = publish::absolute(path)?;
        unholdable::refuse(roadmap)?;
        if let Some(plan) = &plan {
            operation::keeps_the_rules(roadmap, plan)?;
        }
        let meta = Meta {
            document: document_id.into(),
            generation: 1,
            app_version: env!("CARGO_PKG_VERSION").into(),
            created: now.into(),
            saved: now.into(),
        };
        let content = Content {
            meta,
            roadmap: roadmap.clone(),
            plan: plan.map(|plan| StoredPlan { plan, planned_at: now.into() }),
            history: History::default(),
        };
        saving::write_file(&path, false, &content)?;
        let place = Place::take(local, document_id, &path)?;
        let working = Working::start(place, &content)?;
        Ok(Self::of(local, path, content, Some(working)))
    }

    /// Opens a file for editing, with the steps to undo and the edits of last time if they did not reach
    /// the file. The file itself is not changed.
    ///
    /// # Errors
    /// If it is not a whole, undamaged Cairn document of a version this Cairn knows, if it is being
    /// edited elsewhere on this computer, or if Cairn's own folder cannot be used.
    pub fn open(local: &LocalData, path: &Path, now: &str) -> Result<Self, StorageError> {
        let path = path.canonicalize().map_err(|error| Doing::opening(path).io(&error))?;
        let doing = Doing::opening(&path);
        let before = Fingerprint::of(&path);
        let mut found = local.reader().read(&path)?;
        let mut version = found.version;
        let mut file = found.content(&path)?;
        let place = Self::take_place(local, &path, &file)?;
        // whoever had the place before may have saved since
        let seen = Fingerprint::of(&path);
        if seen.is_none() || seen != before {
            let id = file.meta.document;
            found = local.reader().read(&path)?;
            version = found.version;
            file = found.content(&path)?;
            if file.meta.document != id {
                return Err(StorageError::ChangedElsewhere { file: doing.file });
            }
        }
        versions::keep_before_migration(local, &path, &file, version, now)?;
        let mut document = match Working::resume(place, &doing)? {
            Resumed::Working(working, content) => Self::go_on(local, path, file, *working, *content, now)?,
            Resumed::Nothing(place) => {
                let working = Working::start(place, &file)?;
                Self::of(local, path, file, Some(working))
            }
            Resumed::Damaged(place) => {
                working::put_aside(&place)?;
                let working = Working::start(place, &file)?;
                let mut document = Self::of(local, path, file, Some(working));
                document.notices.push(Notice::WorkingCopyDamaged);
                document
            }
        };
        document.seen = seen.filter(|seen| Some(*seen) == before);
        Ok(document)
    }

    /// The place for a file; that of a file which was moved here, if there is such a one.
    fn take_place(local: &LocalData, path: &Path, file: &Content) -> Result<Place, StorageError> {
        let id = &file.meta.document;
        if !local.place(id, path).exists() {
            let moved = local.places(id).into_iter().find(|(_, target)| !target.exists());
            if let Some((folder, _)) = moved
                && let Ok(mut place) = Place::lock(folder, path)
            {
                place.move_to(local, id, path)?;
                return Ok(place);
            }
        }
        Place::take(local, id, path)
    }

    /// Goes on with a working copy of last time, if the file is still the one it was made for.
    fn go_on(
        local: &LocalData,
        path: PathBuf,
        file: Content,
        mut working: Working,
        content: Content,
        now: &str,
    ) -> Result<Self, StorageError> {
        let digest = file.digest();
        let is_unsaved = content.body().digest() != working.saved().body;
        if working.knows(&digest) {
            let content = Content { meta: file.meta.clone(), ..content };
            if working.saved().digest != digest {
                working.note_saved(&file, &content)?;
            }
            let is_unsaved = content.body().digest() != working.saved().body;
            let mut document = Self::of(local, path, content, Some(working));
            if is_unsaved {
                document.notices.push(Notice::EditsRecovered);
            }
            return Ok(document);
        }
        // someone else has written the file: what is here and not in it is kept beside it
        let is_in_file = file.history.continues(&content.history) || file.body() == content.body();
        let is_lost = is_unsaved || !is_in_file;
        let kept = if is_lost { Some(saving::write_conflict(&path, &content, now)?) } else { None };
        let working = Working::start(working.into_place(), &file)?;
        let mut document = Self::of(local, path, file, Some(working));
        document.notices.extend(kept.map(|file| Notice::KeptBoth { file }));
        Ok(document)
    }

    /// Opens a file for reading alone: nothing is ever written.
    ///
    /// # Errors
    /// If it is not a whole, undamaged Cairn document of a version this Cairn knows.
    pub fn open_read_only(local: &LocalData, path: &Path) -> Result<Self, StorageError> {
        let path = path.canonicalize().map_err(|error| Doing::opening(path).io(&error))?;
        let content = local.reader().read(&path)?.content(&path)?;
        Ok(Self::of(local, path, content, None))
    }

    pub(crate) fn of(local: &LocalData, path: PathBuf, content: Content, working: Option<Working>) -> Self {
        Self {
            local: local.clone(),
            path,
            content,
            working,
            seen: None,
            notices: vec![],
            is_current: OnceCell::new(),
            body: OnceCell::new(),
        }
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
        let is_current = || self.plan().is_some_and(|stored| operation::is_current(self.roadmap(), &stored.plan));
        *self.is_current.get_or_init(is_current)
    }

    /// The plan itself, if it is current.
    #[must_use]
    pub fn current_plan(&self) -> Option<&Plan> {
        self.plan().map(|stored| &stored.plan).filter(|_| self.has_current_plan())
    }

    /// Whether the document was opened for reading alone.
    #[must_use]
    pub fn is_read_only(&self) -> bool {
        self.working.is_none()
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

    /// When the file was written last, as the host's text.
    #[must_use]
    pub fn saved(&self) -> &str {
        &self.content.meta.saved
    }

    /// Whether the file holds roadmap and plan as they are now.
    #[must_use]
    pub fn is_saved(&self) -> bool {
        self.working.as_ref().is_none_or(|working| working.saved().body == self.body_digest())
    }

    /// Digest of roadmap and plan as they are now.
    pub(crate) fn body_digest(&self) -> &str {
        self.body.get_or_init(|| self.content.body().digest())
    }

    /// What the next undo takes back, in words.
    #[must_use]
    pub fn undo_label(&self) -> Option<&str> {
        self.working.as_ref().and_then(Working::undo_label)
    }

    /// What the next redo does again, in words.
    #[must_use]
    pub fn redo_label(&self) -> Option<&str> {
        self.working.as_ref().and_then(Working::redo_label)
    }

    /// What the user should know since this was asked last.
    pub fn take_notices(&mut self) -> Vec<Notice> {
        std::mem::take(&mut self.notices)
    }

    pub(crate) fn notice(&mut self, notice: Notice) {
        self.notices.push(notice);
    }

    /// Changes memory and working copy together, as one step to undo. The file follows with
    /// [`Self::save`].
    ///
    /// # Errors
    /// If the operation is impossible, or Cairn's own folder cannot be written. Memory and working copy
    /// are then as they were.
    pub fn apply(&mut self, operation: Operation, now: &str) -> Result<(), StorageError> {
        let label = operation.label(self.roadmap());
        let (roadmap, plan) = operation.carry_out(&self.content, now)?;
        let after = Content {
            meta: self.content.meta.clone(),
            roadmap,
            plan,
            history: self.content.history.followed_by(&label, now),
        };
        let (working, before) = self.working()?;
        working
            .step(before, &after, &label, now, |connection| operation.write(connection, before, &after))
            .map_err(|error| own_database(&error))?;
        self.show(after);
        Ok(())
    }

    /// Changes memory and working copy together, as part of the last step: one undo takes back both. A step
    /// of its own where there is none.
    ///
    /// # Errors
    /// As [`Self::apply`].
    pub fn apply_with_last_step(&mut self, operation: Operation, now: &str) -> Result<(), StorageError> {
        if self.undo_label().is_none() || self.redo_label().is_some() {
            return self.apply(operation, now);
        }
        let doing = Doing::writing(&self.path);
        let (roadmap, plan) = operation.carry_out(&self.content, now)?;
        let after = Content { roadmap, plan, ..self.content.clone() };
        let (working, before) = self.working()?;
        working.lengthen_step(before, &after, &doing, |connection| operation.write(connection, before, &after))?;
        self.show(after);
        Ok(())
    }

    /// Takes back the last step, and says what it was.
    ///
    /// # Errors
    /// If there is none, or Cairn's own folder cannot be written.
    pub fn undo(&mut self) -> Result<String, StorageError> {
        let doing = Doing::opening(&self.path);
        let (working, content) = self.working()?;
        let (content, label) = working.undo(content, &doing)?;
        self.show(content);
        Ok(label)
    }

    /// Does again what was undone last, and says what it is.
    ///
    /// # Errors
    /// If there is nothing, or Cairn's own folder cannot be written.
    pub fn redo(&mut self) -> Result<String, StorageError> {
        let doing = Doing::opening(&self.path);
        let (working, content) = self.working()?;
        let (content, label) = working.redo(content, &doing)?;
        self.show(content);
        Ok(label)
    }

    pub(crate) fn working(&mut self) -> Result<(&mut Working, &Content), StorageError> {
        match &mut self.working {
            Some(working) => Ok((working, &self.content)),
            None => Err(StorageError::ReadOnly { file: Doing::writing(&self.path).file }),
        }
    }

    fn show(&mut self, content: Content) {
        self.content = content;
        (self.is_current, self.body) = (OnceCell::new(), OnceCell::new());
    }
}
