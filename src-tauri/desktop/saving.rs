//! Saving unasked: the user's file follows two seconds after the last edit, and when the window closes.
//!
//! An edit is safe on this computer before it is seen, so nothing here can lose one; a file that cannot be
//! written is tried again. Deliberately not here: how a file is written (see `storage`).

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

use model::say;
use tauri::{AppHandle, Emitter, Manager, RunEvent, WindowEvent};
use tauri_plugin_dialog::{DialogExt, MessageDialogKind};

use crate::call::State;
use crate::host::Desktop;
use crate::places;

/// How often is looked whether there is something to do.
const LOOK: Duration = Duration::from_millis(250);
/// How long nothing must happen before the file is written.
const IDLE: Duration = Duration::from_secs(2);
/// When a file that could not be written is tried again.
const AGAIN: Duration = Duration::from_secs(30);
/// How often a version is kept if something has changed.
const VERSION: Duration = Duration::from_secs(30 * 60);

/// When the file is due to be written, if it is.
#[derive(Default)]
pub(crate) struct Unsaved(Mutex<Option<Instant>>);

impl Unsaved {
    /// Notes that something may have changed just now.
    pub(crate) fn note(&self) {
        *self.lock() = Some(Instant::now() + IDLE);
    }

    fn try_again(&self) {
        *self.lock() = Some(Instant::now() + AGAIN);
    }

    /// Whether the file is due; it is so once.
    fn is_due(&self) -> bool {
        let mut due = self.lock();
        let is_due = due.is_some_and(|due| due <= Instant::now());
        if is_due {
            *due = None;
        }
        is_due
    }

    fn lock(&self) -> MutexGuard<'_, Option<Instant>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Starts to look after the file of the open document.
pub(crate) fn start(app: &AppHandle) {
    let app = app.clone();
    // edits of last time may be waiting
    app.state::<State>().unsaved.note();
    let looking = thread::Builder::new().name("saving".into()).spawn(move || {
        let mut version_due = Instant::now() + VERSION;
        loop {
            thread::sleep(LOOK);
            save_if_due(&app);
            if version_due <= Instant::now() {
                version_due = Instant::now() + VERSION;
                keep_version(&app);
            }
        }
    });
    if let Err(error) = looking {
        tracing::error!("files are saved only when asked for and at the end: {error}");
    }
}

fn save_if_due(app: &AppHandle) {
    let state = app.state::<State>();
    if !state.unsaved.is_due() || !state.session.has_unsaved_edits() {
        return;
    }
    let host = Desktop::new(app.clone(), Arc::default());
    if state.session.say(|| state.session.save(&host)).is_err() {
        // what is in the way is shown in the window
        state.unsaved.try_again();
    }
    places::remember_open(app, &state);
    crate::window::retitle(app);
    let _ = app.emit_to("main", "document-changed", ());
}

fn keep_version(app: &AppHandle) {
    let session = &app.state::<State>().session;
    if let Err(refusal) = session.keep_version(&Desktop::new(app.clone(), Arc::default())) {
        tracing::warn!("no version was kept: {}", refusal.failure.code);
    }
}

/// Brings the file up to date before the window goes; says so if that is not possible.
pub(crate) fn before_the_end(app: &AppHandle, event: RunEvent) {
    let close = || {
        let state = app.state::<State>();
        state.session.say(|| state.session.close(&Desktop::new(app.clone(), Arc::default())))
    };
    match event {
        // the window of the audience has no document
        RunEvent::WindowEvent { label, event: WindowEvent::CloseRequested { api, .. }, .. } if label == "main" => {
            let Err(refusal) = close() else { return };
            api.prevent_close();
            let text = say!("not-saved", what = &refusal.failure.message);
            let window = app.get_webview_window(&label);
            app.dialog().message(text).title("Cairn").kind(MessageDialogKind::Warning).show(move |_| {
                if let Some(Err(error)) = window.map(|window| window.destroy()) {
                    tracing::error!("the window cannot be closed: {error}");
                }
            });
        }
        RunEvent::Exit => {
            let _ = close();
        }
        _ => {}
    }
}
