//! A page whose process died is loaded again: everything it showed is kept here, so nothing is lost.
//!
//! Deliberately not here: what the page shows (it asks for all of it when it starts).

use tauri::WebviewWindow;

/// Watches over the page of a window.
#[cfg(target_os = "linux")]
pub(crate) fn watch(window: &WebviewWindow) {
    use std::cell::RefCell;
    use std::time::{Duration, Instant};

    use tauri_plugin_dialog::{DialogExt, MessageDialogKind};
    use webkit2gtk::WebViewExt;

    /// A page that dies this often within [`SPAN`] would only die again.
    const MOST: usize = 3;
    const SPAN: Duration = Duration::from_secs(30);

    let deaths: RefCell<Vec<Instant>> = RefCell::default();
    let app = tauri::Manager::app_handle(window).clone();
    let label = window.label().to_owned();
    let watched = window.with_webview(move |webview| {
        webview.inner().connect_web_process_terminated(move |view, reason| {
            tracing::error!("the process of the page ended ({reason:?})");
            let is_audience = label == crate::audience::LABEL;
            if !is_audience {
                tauri::Manager::state::<crate::call::State>(&app).start.went_down();
            }
            let mut deaths = deaths.borrow_mut();
            deaths.retain(|death| death.elapsed() < SPAN);
            deaths.push(Instant::now());
            if deaths.len() <= MOST {
                view.reload();
                return;
            }
            let text = if is_audience { model::say!("audience-page-lost") } else { model::say!("page-lost") };
            app.dialog().message(text).title("Cairn").kind(MessageDialogKind::Error).show(|_| {});
        });
    });
    if let Err(error) = watched {
        tracing::warn!("a page that dies will not come back by itself: {error}");
    }
}

/// Only Linux is watched so far.
#[cfg(not(target_os = "linux"))]
pub(crate) fn watch(_: &WebviewWindow) {}
