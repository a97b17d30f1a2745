//! Native dialogs, opened from Rust. The page learns at most the name of the file that was chosen.

use std::path::{Path, PathBuf};

use model::say;
use tauri::{AppHandle, Manager};
use tauri_plugin_dialog::{DialogExt, FileDialogBuilder, MessageDialogButtons, MessageDialogKind};

/// What a kind of file is called in a dialog.
fn kind_name(ending: &str) -> String {
    match ending {
        "cairn" => say!("kind-cairn"),
        "pdf" => say!("kind-pdf"),
        "svg" => say!("kind-svg"),
        "png" => say!("kind-png"),
        "csv" => say!("kind-csv"),
        "xlsx" => say!("kind-xlsx"),
        "json" => say!("kind-json"),
        _ => say!("kind-other"),
    }
}

fn dialog(app: &AppHandle) -> FileDialogBuilder<tauri::Wry> {
    let dialog = app.dialog().file();
    match app.get_webview_window("main") {
        Some(window) => dialog.set_parent(&window),
        None => dialog,
    }
}

/// Asks for a file to read. Nothing if the user cancels. Not to be called on the main thread.
pub(crate) fn open(app: &AppHandle, endings: &[&str]) -> Option<PathBuf> {
    let name = match endings {
        [only] => kind_name(only),
        _ => say!("kind-tables"),
    };
    dialog(app).add_filter(name, endings).blocking_pick_file().and_then(|file| file.into_path().ok())
}

/// Asks for a file to write, the usual kind first. Nothing if the user cancels. Not to be called on the
/// main thread.
///
/// A name without an ending gets the usual one. The native dialog has not seen that name, so whether a
/// file that is there may be replaced is asked here.
pub(crate) fn save(app: &AppHandle, endings: &[&str], suggested: &str) -> Option<PathBuf> {
    let usual = endings.first().copied().unwrap_or_default();
    let mut dialog = dialog(app).set_file_name(format!("{suggested}.{usual}"));
    for ending in endings {
        dialog = dialog.add_filter(kind_name(ending), &[*ending]);
    }
    let chosen = dialog.blocking_save_file().and_then(|file| file.into_path().ok())?;
    if chosen.extension().is_some() {
        return Some(chosen);
    }
    let named = chosen.with_extension(usual);
    (!named.exists() || may_replace(app, &named)).then_some(named)
}

fn may_replace(app: &AppHandle, path: &Path) -> bool {
    let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    app.dialog()
        .message(say!("replace", name = name))
        .title("Cairn")
        .kind(MessageDialogKind::Warning)
        .buttons(MessageDialogButtons::OkCancelCustom(say!("replace-yes"), say!("replace-no")))
        .blocking_show()
}
