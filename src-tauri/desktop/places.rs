//! Where documents without a name live, and which document is opened first.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use commands::{FailureClass, Refusal};
use model::say;
use serde_json::json;
use tauri::{AppHandle, Manager};
use tauri_plugin_dialog::{DialogExt, MessageDialogKind};

use crate::call::State;
use crate::host::Desktop;

/// The file that names the document opened last.
const LAST: &str = "last-document";

fn own_folder(app: &AppHandle) -> Result<PathBuf, Refusal> {
    let folder = app.state::<State>().session.local().root().to_owned();
    fs::create_dir_all(&folder).map_err(|error| {
        let message = say!("own-folder", reason = error.to_string());
        Refusal::new(FailureClass::World, "own_folder", message, say!("own-folder.hint"))
    })?;
    Ok(folder)
}

/// A place for a document that has no name yet.
pub(crate) fn untitled(app: &AppHandle) -> Result<PathBuf, Refusal> {
    let folder = own_folder(app)?.join("untitled");
    fs::create_dir_all(&folder).map_err(|error| {
        Refusal::new(FailureClass::World, "own_folder", say!("own-folder", reason = error.to_string()), "")
    })?;
    Ok(folder.join(format!("{}.cairn", uuid::Uuid::now_v7())))
}

/// Remembers the document to open at the next start. Best effort: the next start falls back to the sample.
pub(crate) fn remember(app: &AppHandle, path: &Path) {
    let written = own_folder(app).map(|folder| fs::write(folder.join(LAST), path.to_string_lossy().as_bytes()));
    if let Ok(Err(error)) = written {
        tracing::warn!("the last document is not remembered: {error}");
    }
}

/// Remembers the document that is open now, also among those that were open lately.
pub(crate) fn remember_open(app: &AppHandle, state: &State) {
    if let Some(path) = state.session.path() {
        remember(app, &path);
    }
    note_recent(app, state);
}

fn note_recent(app: &AppHandle, state: &State) {
    if let Err(refusal) = state.session.note_recent(&Desktop::new(app.clone(), Arc::default())) {
        tracing::warn!("the document is not kept among the recent ones: {}", refusal.failure.message);
    }
}

fn last(app: &AppHandle) -> Option<PathBuf> {
    let text = fs::read_to_string(own_folder(app).ok()?.join(LAST)).ok()?;
    Some(PathBuf::from(text)).filter(|path| path.is_file())
}

/// Opens a document for the window: the one asked for, else the one of last time, else the sample.
pub(crate) fn open_first(app: &AppHandle, state: &State, asked_for: Option<PathBuf>) {
    let host = Desktop::new(app.clone(), Arc::default());
    let call = |name, request| commands::call(&state.session, &host, name, request);
    if let Some(path) = asked_for {
        match call("open_document", json!({"path": path})) {
            Ok(_) => return remember_open(app, state),
            Err(refusal) => tell(app, &refusal),
        }
    }
    if let Some(path) = last(app) {
        match call("open_document", json!({"path": path, "is_named": !is_untitled(app, &path)})) {
            Ok(_) => return note_recent(app, state),
            Err(refusal) => tell(app, &refusal),
        }
    }
    let sample = untitled(app).and_then(|path| {
        call("new_document", json!({"path": path, "sample": true}))?;
        remember(app, &path);
        Ok(())
    });
    if let Err(refusal) = sample {
        tell(app, &refusal);
    }
}

/// Whether a document is one of those that have no name yet.
fn is_untitled(app: &AppHandle, path: &Path) -> bool {
    own_folder(app).is_ok_and(|folder| path.starts_with(folder.join("untitled")))
}

/// Says what went wrong before there is a page to say it on.
pub(crate) fn tell(app: &AppHandle, refusal: &Refusal) {
    let text = format!("{} {}", refusal.failure.message, refusal.failure.hint);
    app.dialog().message(text.trim()).title("Cairn").kind(MessageDialogKind::Warning).show(|_| {});
}
