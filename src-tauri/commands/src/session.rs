//! The open document, shared by commands that may run at the same time.
//!
//! A lock is held only while the document is read or changed, never while planning: the window stays
//! alive during a search.

use std::sync::{Mutex, MutexGuard, PoisonError};

use storage::Document;

use crate::Refusal;

/// At most one open document.
#[derive(Default)]
pub struct Session {
    document: Mutex<Option<Open>>,
}

/// A document with what the window says of it.
pub(crate) struct Open {
    pub(crate) document: Document,
    /// Whether the user has chosen its name; a new document in a folder of the program has none yet.
    pub(crate) is_named: bool,
}

impl Session {
    /// A session without a document.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Name of the open roadmap.
    pub fn roadmap_name(&self) -> Option<String> {
        self.lock().as_ref().map(|open| open.document.roadmap().settings.name.clone())
    }

    fn lock(&self) -> MutexGuard<'_, Option<Open>> {
        // a document is whole before and after each operation, so a panic elsewhere does not spoil it
        self.document.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Opens a document in place of the one that is open.
    pub(crate) fn put(&self, document: Document, is_named: bool) {
        *self.lock() = Some(Open { document, is_named });
    }

    /// Does something with the open document.
    pub(crate) fn with<T>(&self, act: impl FnOnce(&mut Open) -> Result<T, Refusal>) -> Result<T, Refusal> {
        let mut guard = self.lock();
        match guard.as_mut() {
            Some(open) => act(open),
            None => Err(Refusal::usage("No document is open.", "Open one, or make a new one.")),
        }
    }
}
