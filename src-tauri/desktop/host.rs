//! The window as host: clock, ids, and progress as an event to the page.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use commands::Host;
use commands::wire::PlanProgress;
use tauri::{AppHandle, Emitter};

/// The host of one call.
pub(crate) struct Desktop {
    app: AppHandle,
    stop: Arc<AtomicBool>,
}

impl Desktop {
    /// A host whose search ends when `stop` is set.
    pub(crate) fn new(app: AppHandle, stop: Arc<AtomicBool>) -> Self {
        Self { app, stop }
    }
}

impl Host for Desktop {
    fn now(&self) -> String {
        chrono::Local::now().to_rfc3339_opts(chrono::SecondsFormat::Secs, false)
    }

    fn new_document_id(&self) -> String {
        uuid::Uuid::now_v7().to_string()
    }

    fn progress(&self, progress: PlanProgress) {
        if let Err(error) = self.app.emit_to("main", "plan-progress", progress) {
            tracing::warn!("progress did not reach the window: {error}");
        }
    }

    fn is_cancelled(&self) -> bool {
        self.stop.load(Ordering::SeqCst)
    }
}
