//! The window itself: made in Rust, shown when its page is there, denied every other page.

use std::path::PathBuf;
use std::sync::Arc;

use serde_json::json;
use tauri::plugin::TauriPlugin;
use tauri::webview::{NewWindowResponse, PageLoadEvent};
use tauri::{AppHandle, Emitter, Manager, WebviewUrl, WebviewWindowBuilder, Wry};
use tauri_plugin_window_state::StateFlags;

use crate::call::State;
use crate::host::Desktop;
use crate::{audience, places, revive};

/// Remembers of the main window where it was and how large, not whether it was hidden.
pub(crate) fn remembering() -> TauriPlugin<Wry> {
    let flags = StateFlags::SIZE | StateFlags::POSITION | StateFlags::MAXIMIZED;
    tauri_plugin_window_state::Builder::default().with_state_flags(flags).with_denylist(&[audience::LABEL]).build()
}

/// Opens the main window.
pub(crate) fn open(app: &AppHandle) -> tauri::Result<()> {
    let window = WebviewWindowBuilder::new(app, "main", WebviewUrl::default())
        .title("Cairn")
        .inner_size(1440.0, 900.0)
        .min_inner_size(1180.0, 720.0)
        .visible(false)
        .on_navigation(is_own_page)
        .on_new_window(|_, _| NewWindowResponse::Deny)
        .on_page_load(|window, payload| {
            // hidden until there is something to see, so that no blank window flashes
            if payload.event() == PageLoadEvent::Finished
                && let Err(error) = window.show()
            {
                tracing::error!("the window cannot be shown: {error}");
            }
        })
        .build()?;
    revive::watch(&window);
    retitle(app);
    zoom(app);
    Ok(())
}

/// Gives the window the whole screen, or takes it back; without a choice the other of the two. Where the desktop does
/// not let it, the window stays as it is.
pub(crate) fn set_fullscreen(app: &AppHandle, on: Option<bool>) {
    let Some(window) = app.get_webview_window("main") else { return };
    let is_on = window.is_fullscreen().unwrap_or(false);
    let on = on.unwrap_or(!is_on);
    if on != is_on
        && let Err(error) = window.set_fullscreen(on)
    {
        tracing::warn!("the window keeps its size: {error}");
    }
}

/// Shows everything in the window as large as the settings say.
pub(crate) fn zoom(app: &AppHandle) {
    let percent = commands::zoom(app.state::<State>().session.local());
    if let Some(window) = app.get_webview_window("main")
        && let Err(error) = window.set_zoom(f64::from(percent) / 100.0)
    {
        tracing::warn!("the window keeps its old size: {error}");
    }
}

/// Only Cairn's own pages are ever opened.
pub(crate) fn is_own_page(url: &tauri::Url) -> bool {
    match (url.scheme(), url.host_str()) {
        ("tauri", Some("localhost")) | ("http" | "https", Some("tauri.localhost")) => true,
        ("http", Some("127.0.0.1")) => cfg!(debug_assertions) && url.port() == Some(1420),
        _ => false,
    }
}

/// Puts the name of the open document and how it stands into the title of the window.
pub(crate) fn retitle(app: &AppHandle) {
    let state = app.state::<State>();
    let title = state.session.say(|| state.session.title());
    let title = title.map_or_else(|| "Cairn".to_owned(), |title| format!("{title} — Cairn"));
    if let Some(window) = app.get_webview_window("main")
        && let Err(error) = window.set_title(&title)
    {
        tracing::warn!("the window keeps its old title: {error}");
    }
}

/// Brings the window to the front, and opens the document a second start was asked for.
pub(crate) fn focus(app: &AppHandle, document: Option<PathBuf>) {
    if let Some(window) = app.get_webview_window("main") {
        let _ = window.unminimize();
        let _ = window.set_focus();
    }
    let Some(path) = document else { return };
    let app = app.clone();
    tauri::async_runtime::spawn_blocking(move || {
        let host = Desktop::new(app.clone(), Arc::default());
        let session = &app.state::<State>().session;
        match commands::call(session, &host, "open_document", json!({"path": path})) {
            Ok(_) => {
                places::remember_open(&app, &app.state::<State>());
                retitle(&app);
                let _ = app.emit_to("main", "document-changed", ());
            }
            Err(refusal) => places::tell(&app, &refusal),
        }
    });
}
