//! The program is killed in the middle of edits that its file does not hold yet: the next start has all of them, says so,
//! and can take them back.
//!
//! Deliberately not here: kills at every instant of a write, and the death of the page alone (see the campaigns).

use std::path::Path;

use thirtyfour::Key;

use crate::gestures::{cairn, cell};
use crate::journeys_documents::exclude;
use crate::window::{Home, Window};

const TRAY: &str = "[data-testid=tray]";
const STATUS: &str = "[data-testid=status]";
const TOAST: &str = "[data-testid=toast]";
const FUNDS: &str = "[data-testid=table-funds]";

/// Types a sum for the first period of the first fund, and waits until it is taken.
async fn type_budget(window: &Window, typed: &str, shown: &str) {
    window.click(&cell("funds", 0, 1)).await;
    window.press(typed).await;
    window.press(Key::Enter).await;
    window.text_when(&cell("funds", 0, 1), |text| text.trim() == shown).await;
}

#[tokio::test]
async fn a_program_killed_in_the_middle_of_edits_has_all_of_them_again_and_says_so() {
    let home = Home::new();
    let file = home.path("parcel.cairn");
    cairn(&home, &[Path::new("new"), &file, Path::new("--sample")]);
    let window = Window::open(&home, &[&file]).await;
    exclude(&window, "Modular core").await;
    window.text_when(STATUS, |text| text.contains("Saved to parcel.cairn")).await;
    window.chord(Key::Control, "4").await;
    window.text_when(FUNDS, |text| text.contains("Change budget")).await;
    let saved = std::fs::read(&file).expect("the file is there");
    type_budget(&window, "411k", "411,000").await;
    let unsaved = window.text(FUNDS).await;
    window.crash();
    assert!(std::fs::read(&file).expect("the file is there") == saved, "the last edit has not reached the file");

    let window = Window::open(&home, &[&file]).await;
    let restored = "Unsaved edits of parcel.cairn from last time are restored";
    window.text_when(TOAST, |text| text.contains(restored)).await;
    window.text_when(TRAY, |text| text.contains("Your decisions (3)")).await;
    window.picture("crash-reopened").await;
    // it is still said when the file has been brought up to date
    window.text_when(STATUS, |text| text.contains(restored) && text.contains("Saved to parcel.cairn")).await;
    window.chord(Key::Control, "4").await;
    window.text_when(FUNDS, |text| text == unsaved).await;
    assert!(std::fs::read(&file).expect("the file is there") != saved, "the file holds it by now");

    // what was restored can be taken back like anything else, and whoever goes on is not told again
    window.chord(Key::Control, "z").await;
    window.text_when(&cell("funds", 0, 1), |text| text.trim() != "411,000").await;
    window.text_when(STATUS, |text| !text.contains("restored")).await;
    window.close().await;
}
