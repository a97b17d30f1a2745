//! The open document, shared by commands that may run at the same time.
//!
//! A lock is held only while the document is read or changed, never while planning: the window stays
//! alive during a search. Deliberately not here: when to save (the hosts decide).

use model::say;
use std::sync::{Mutex, MutexGuard, PoisonError};

use model::language::{Language, speaking, spoken};
use storage::{Document, LocalData, Notice, Reason, Saving};
use worker::Worker;

use crate::answers::Known;
use crate::futures::Drawn;
use crate::what_if::Tried;
use crate::wire::LanguageChoice;
use crate::{Host, Refusal, settings};

/// At most one open document, Cairn's own folder, and who does the work that could harm either.
pub struct Session {
    local: LocalData,
    /// Where plans are found and strangers' files are read.
    pub(crate) worker: Worker,
    /// Answers about the plan as it is now, as far as they are known.
    pub(crate) known: Mutex<Known>,
    document: Mutex<Option<Open>>,
    /// The last what-if that was answered.
    tried: Mutex<Option<Tried>>,
    /// The futures that were drawn last.
    drawn: Mutex<Option<Drawn>>,
    /// Held while a file in Cairn's own folder is read and written again.
    own_files: Mutex<()>,
    /// The language of the system this runs on.
    system_language: Language,
    /// The language of this session, whatever the settings say.
    asked_language: Option<Language>,
    chosen_language: Mutex<LanguageChoice>,
}

/// A document with what the window says of it.
pub(crate) struct Open {
    pub(crate) document: Document,
    /// Whether the user has chosen its name; a new document in a folder of the program has none yet.
    pub(crate) is_named: bool,
    /// What the user should know about how it was opened or saved, as a sentence.
    pub(crate) trouble: Option<String>,
    /// That edits of last time were not in the file and are restored, as a sentence, until the next edit.
    pub(crate) recovered_edits: Option<String>,
}

impl Open {
    /// Brings the file up to date, and remembers what was in the way.
    pub(crate) fn save(&mut self, now: &str) -> Result<Saving, Refusal> {
        let saved = self.document.save(now);
        self.trouble = match &saved {
            Ok(Saving::NothingToDo) => self.trouble.take(),
            Ok(_) => None,
            Err(error) => Some(error.to_string()),
        };
        self.hear();
        Ok(saved?)
    }

    /// Takes over what the document has to tell.
    fn hear(&mut self) {
        // a document that has no name of its own yet lies under one that nobody chose
        let own = || self.document.roadmap().settings.name.clone();
        let file = if self.is_named { crate::files::name(self.document.path()) } else { own() };
        if let Some(notice) = self.document.take_notices().pop() {
            match notice {
                // nothing is wrong, and the file that is written right after does not make it less worth knowing
                Notice::EditsRecovered => self.recovered_edits = Some(say!("edits-recovered", file = file)),
                Notice::KeptBoth { file: kept } => self.trouble = Some(say!("kept-both", file = kept)),
                Notice::WorkingCopyDamaged => self.trouble = Some(say!("working-copy-damaged", file = file)),
            }
        }
    }
}

/// Saves a document that is let go of, and keeps it among its versions.
fn leave(open: Option<Open>, host: &dyn Host) -> Result<(), Refusal> {
    let Some(mut open) = open.filter(|open| !open.document.is_read_only()) else { return Ok(()) };
    let saved = open.save(&host.now());
    let kept = open.document.keep_version(Reason::OnClose, &host.now());
    saved?;
    kept?;
    Ok(())
}

impl Session {
    /// A session without a document, which keeps working copies and versions in `local` and has `worker` read
    /// every file from outside. The language that is spoken when it is made counts as that of the system.
    #[must_use]
    pub fn new(local: LocalData, worker: Worker) -> Self {
        let local = local.with_reader(worker.clone());
        let chosen_language = Mutex::new(settings::language(&local));
        Self {
            local,
            worker,
            known: Mutex::default(),
            document: Mutex::default(),
            tried: Mutex::default(),
            drawn: Mutex::default(),
            own_files: Mutex::default(),
            system_language: spoken(),
            asked_language: None,
            chosen_language,
        }
    }

    /// The same session, which speaks `language`, whatever the settings say.
    #[must_use]
    pub fn speaking(mut self, language: Language) -> Self {
        self.asked_language = Some(language);
        self
    }

    /// The language everything is said in.
    pub fn language(&self) -> Language {
        let chosen = *self.chosen_language.lock().unwrap_or_else(PoisonError::into_inner);
        self.asked_language.unwrap_or(match chosen {
            LanguageChoice::System => self.system_language,
            LanguageChoice::En => Language::English,
            LanguageChoice::Fr => Language::French,
        })
    }

    /// Takes over what the settings say.
    pub(crate) fn choose_language(&self, choice: LanguageChoice) {
        *self.chosen_language.lock().unwrap_or_else(PoisonError::into_inner) = choice;
    }

    /// Does something in the language of this session: all that hosts say of it by themselves.
    pub fn say<T>(&self, work: impl FnOnce() -> T) -> T {
        speaking(self.language(), work)
    }

    /// Cairn's own folder.
    pub fn local(&self) -> &LocalData {
        &self.local
    }

    /// Waits until nobody else changes a file in Cairn's own folder.
    pub(crate) fn hold_own_files(&self) -> MutexGuard<'_, ()> {
        self.own_files.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Name of the open roadmap.
    pub fn roadmap_name(&self) -> Option<String> {
        self.lock().as_ref().map(|open| open.document.roadmap().settings.name.clone())
    }

    /// What stands in the title of a window: the file, or the roadmap where it has no name yet, and how it stands.
    pub fn title(&self) -> Option<String> {
        let open = self.lock();
        let open = open.as_ref()?;
        let document = &open.document;
        let roadmap = &document.roadmap().settings;
        let name = if open.is_named { crate::files::name(document.path()) } else { roadmap.name.clone() };
        Some(match () {
            () if document.is_read_only() => say!("title-for-reading", name = name),
            () if roadmap.is_sample && !open.is_named => say!("title-sample", name = name),
            () if !open.is_named => say!("title-not-named", name = name),
            () if !document.is_saved() => format!("{name} •"),
            () => name,
        })
    }

    /// Where the file of the open document is.
    pub fn path(&self) -> Option<std::path::PathBuf> {
        self.lock().as_ref().map(|open| open.document.path().to_owned())
    }

    /// Path and roadmap name of the open document, if the user has chosen its name.
    pub(crate) fn named_document(&self) -> Option<(std::path::PathBuf, String)> {
        let open = self.lock();
        let open = open.as_ref().filter(|open| open.is_named)?;
        Some((open.document.path().to_owned(), open.document.roadmap().settings.name.clone()))
    }

    /// What the user should know about how the document was opened or saved.
    pub fn trouble(&self) -> Option<String> {
        self.lock().as_ref().and_then(|open| open.trouble.clone().or_else(|| open.recovered_edits.clone()))
    }

    /// Whoever goes on editing has seen what was restored.
    pub(crate) fn has_gone_on(&self) {
        if let Some(open) = self.lock().as_mut() {
            open.recovered_edits = None;
        }
    }

    /// Whether there are edits that the user's file does not hold yet.
    pub fn has_unsaved_edits(&self) -> bool {
        self.lock().as_ref().is_some_and(|open| !open.document.is_saved())
    }

    /// Brings the user's file up to date if it is not.
    ///
    /// # Errors
    /// If the file cannot be written. The edits stay safe on this computer.
    pub fn save(&self, host: &dyn Host) -> Result<(), Refusal> {
        self.lock().as_mut().map_or(Ok(()), |open| open.save(&host.now()).map(|_| ()))
    }

    /// Keeps the document as it is now among its versions, unless the newest holds the same.
    ///
    /// # Errors
    /// If Cairn's own folder cannot be written.
    pub fn keep_version(&self, host: &dyn Host) -> Result<(), Refusal> {
        match self.lock().as_ref() {
            Some(open) if !open.document.is_read_only() => {
                open.document.keep_version(Reason::Timed, &host.now())?;
                Ok(())
            }
            _ => Ok(()),
        }
    }

    /// Saves the open document, keeps it among its versions and lets go of it.
    ///
    /// # Errors
    /// If the file cannot be written. The edits are safe on this computer, and the document is closed.
    pub fn close(&self, host: &dyn Host) -> Result<(), Refusal> {
        leave(self.lock().take(), host)
    }

    /// The last what-if that was answered, whatever document it was about.
    pub(crate) fn tried(&self) -> Option<Tried> {
        self.tried.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Keeps the answer to a what-if until the next.
    pub(crate) fn keep_tried(&self, tried: Tried) {
        *self.tried.lock().unwrap_or_else(PoisonError::into_inner) = Some(tried);
    }

    /// The futures that were drawn last, whatever they were of.
    pub(crate) fn drawn(&self) -> Option<Drawn> {
        self.drawn.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Keeps futures until others are drawn.
    pub(crate) fn keep_drawn(&self, drawn: Drawn) {
        *self.drawn.lock().unwrap_or_else(PoisonError::into_inner) = Some(drawn);
    }

    fn lock(&self) -> MutexGuard<'_, Option<Open>> {
        // a document is whole before and after each operation, so a panic elsewhere does not spoil it
        self.document.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Opens a document in place of the one that is open, which is saved first. Should that fail, its
    /// edits stay safe on this computer and are back when it is opened again.
    pub(crate) fn put(&self, host: &dyn Host, document: Document, is_named: bool) {
        let mut open = Open { document, is_named, trouble: None, recovered_edits: None };
        // in one step: whoever asks meanwhile finds one or the other
        let mut place = self.lock();
        let before = leave(place.take(), host).err().map(|refusal| refusal.failure.message);
        open.trouble = before;
        open.hear();
        *place = Some(open);
    }

    /// Does something with the open document.
    pub(crate) fn with<T>(&self, act: impl FnOnce(&mut Open) -> Result<T, Refusal>) -> Result<T, Refusal> {
        let mut guard = self.lock();
        match guard.as_mut() {
            Some(open) => act(open),
            None => Err(Refusal::usage(say!("no-document"), say!("no-document.hint"))),
        }
    }
}
