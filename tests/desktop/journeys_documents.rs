//! What users do with whole documents: undo, versions, where it is saved.
//!
//! Deliberately not here: native dialogs (they belong to the system), and what a crash leaves behind
//! (see `journeys_crash` and the campaigns).

use std::time::Duration;

use thirtyfour::Key;

use crate::window::{Home, Window};

const TRAY: &str = "[data-testid=tray]";
const STATUS: &str = "[data-testid=status]";
const SAID: &str = "[data-testid=announcement]";
const VERSIONS: &str = "[data-testid=versions]";
const FILE: &str = "[data-menu=file] button";
const EDIT: &str = "[data-menu=edit] button";

/// Excludes an investment of the sample by mark and key.
pub(crate) async fn exclude(window: &Window, name: &str) {
    window.click(&format!("[data-testid=chart] [aria-label^='{name},'][tabindex]")).await;
    window.text_when("[data-testid=inspector]", |text| text.contains(name)).await;
    window.press("e").await;
    window.text_when(TRAY, |text| text.contains("Your decisions (3)")).await;
    window.text_when(SAID, |text| text.contains(&format!("Excluded {name}"))).await;
}

/// Undoes step by step until the tray is as wanted; planning again may be a step of its own.
async fn undo_until(window: &Window, is_wanted: impl Fn(&str) -> bool) {
    for _ in 0..3 {
        if is_wanted(&window.text(TRAY).await) {
            return;
        }
        window.chord(Key::Control, "z").await;
        window.text_when(SAID, |text| text.starts_with("Undone")).await;
        tokio::time::sleep(Duration::from_millis(500)).await;
    }
    window.text_when(TRAY, is_wanted).await;
}

#[tokio::test]
async fn an_exclusion_is_taken_back_after_a_restart_and_done_again() {
    let home = Home::new();
    let window = Window::open(&home, &[]).await;
    let before = window.text("[data-testid=scorecard]").await;
    exclude(&window, "Modular core").await;
    window.text_when("[data-testid=toast]", |text| text.contains("Undo")).await;
    window.picture("toast-with-undo").await;
    window.close().await;

    let window = Window::open(&home, &[]).await;
    window.text_when(TRAY, |text| text.contains("Your decisions (3)")).await;
    window.click(EDIT).await;
    window.text_when("[data-item=undo]", |text| text.starts_with("Undo ") && text.len() > "Undo Ctrl+Z".len()).await;
    window.picture("document-menu").await;
    window.press(Key::Escape).await;
    undo_until(&window, |text| text.contains("Your decisions (2)")).await;
    window.text_when("[data-testid=scorecard]", |text| text == before).await;
    window.chord(Key::Control, "y").await;
    window.text_when(TRAY, |text| text.contains("Your decisions (3)")).await;
    window.close().await;
}

#[tokio::test]
async fn a_restore_point_is_kept_compared_and_restored_beside_the_document() {
    let home = Home::new();
    let window = Window::open(&home, &[]).await;
    window.find("[data-testid=chart] svg").await;
    window.click(FILE).await;
    window.click("[data-item=versions]").await;
    window.click(&format!("{VERSIONS} input")).await;
    window.press("Before the offsite").await;
    window.press(Key::Enter).await;
    window.text_when(VERSIONS, |text| text.contains("Restore points")).await;
    let chosen = "[role=option][aria-selected=true]";
    window.text_when(chosen, |text| text.contains("Before the offsite")).await;
    window.press(Key::Escape).await;
    assert_eq!(window.count("dialog[open]").await, 0, "Escape closes the dialog");

    exclude(&window, "Modular core").await;
    window.click(FILE).await;
    window.click("[data-item=versions]").await;
    window.text_when(chosen, |text| text.contains("Before the offsite")).await;
    window.text_when("[data-testid=difference]", |text| text.contains("Modular core")).await;
    window.picture("version-history").await;
    window.click(&format!("{VERSIONS} .deed button")).await;
    window.text_when(TRAY, |text| text.contains("Your decisions (2)")).await;
    window.text_when(STATUS, |text| text.contains("not saved under a name yet")).await;
    window.close().await;
}

#[tokio::test]
async fn the_status_line_tells_when_edits_have_reached_the_file() {
    let home = Home::new();
    let file = home.path("parcel.cairn");
    let words = ["cairn", "new"].map(std::ffi::OsString::from).into_iter();
    let words = words.chain([file.clone().into_os_string(), "--sample".into()]);
    let (mut out, mut err) = (vec![], vec![]);
    let local = commands::LocalData::new(home.path("own"));
    cli::run(words, local, worker::Worker::in_process(), &mut out, &mut err);
    let window = Window::open(&home, &[&file]).await;
    window.text_when(STATUS, |text| text.contains("parcel.cairn") && text.contains("Saved")).await;
    exclude(&window, "Modular core").await;
    window.text_when(STATUS, |text| text.contains("Saved to parcel.cairn")).await;
    window.chord(Key::Control, "s").await;
    window.text_when(SAID, |text| text.starts_with("Saved to parcel.cairn")).await;
    window.close().await;
}
