//! What is locked, told and chosen in the real window: L holds a bar where it is, the plan is told at three altitudes,
//! Z and Shift+Z look at it nearer in time, and a key is changed in the sheet.

use thirtyfour::Key;

use crate::journeys_around::told_when;
use crate::window::{Home, Window};

const CHART: &str = "[data-testid=chart]";
const INSPECTOR: &str = "[data-testid=inspector]";
const TRAY: &str = "[data-testid=tray]";
const SAID: &str = "[data-testid=announcement]";
const PLACE: &str = "[data-testid=page-place]";
const SHEET: &str = "[data-testid=key-sheet]";

async fn width(window: &Window) -> u64 {
    window.ask_page("return document.querySelector('[data-sheet]').offsetWidth").await.as_u64().expect("a width")
}

#[tokio::test]
async fn l_locks_what_is_selected_counts_it_and_undo_names_it() {
    let home = Home::new();
    let window = Window::open(&home, &[]).await;
    window.text_when(TRAY, |text| text.contains("Your decisions (2)")).await;
    window.click(&format!("{CHART} [data-mark='investment:modular-core']")).await;
    window.text_when(INSPECTOR, |text| text.contains("Modular core") && text.contains("Lock here")).await;
    window.press("l").await;
    window.text_when(TRAY, |text| text.contains("Your decisions (3)")).await;
    window.text_when(INSPECTOR, |text| text.contains("Locked in Q2\u{a0}2027") && text.contains("Unlock")).await;
    window.text_when(SAID, |text| text.contains("Locked Modular core")).await;
    window.picture("lock-locked").await;
    let name = "return document.querySelector('[data-mark=\"investment:modular-core\"]').ariaLabel";
    assert!(window.ask_page(name).await.as_str().expect("a name").contains("locked in Q2 2027"));
    window.chord(Key::Control, "z").await;
    window.text_when(SAID, |text| text.contains("Lock “Modular core”")).await;
    window.text_when(TRAY, |text| text.contains("Your decisions (2)")).await;
    window.close().await;
}

#[tokio::test]
async fn the_plan_is_told_to_a_board_and_to_executives() {
    let home = Home::new();
    let window = Window::open(&home, &[]).await;
    window.find(&format!("{CHART} svg")).await;
    window.chord(Key::Control, "6").await;
    window.text_when(PLACE, |text| text == "Page 1 of 5").await;
    window.click("[data-testid=altitude] button:nth-of-type(1)").await;
    window.text_when(PLACE, |text| text == "Page 1 of 2").await;
    window.find("[data-testid=page] svg").await;
    window.picture("altitude-board").await;
    window.click("[data-testid=altitude] button:nth-of-type(2)").await;
    window.text_when(PLACE, |text| text == "Page 1 of 3").await;
    window.picture("altitude-executive").await;
    window.click("[data-testid=altitude] button:nth-of-type(3)").await;
    window.text_when(PLACE, |text| text == "Page 1 of 5").await;
    window.close().await;
}

#[tokio::test]
async fn shift_z_looks_at_the_selection_and_z_shows_all_of_it_again() {
    let home = Home::new();
    let window = Window::open(&home, &[]).await;
    window.find(&format!("{CHART} svg")).await;
    window.text_when(TRAY, |text| text.contains("Your decisions (2)")).await;
    let whole = width(&window).await;
    window.click(&format!("{CHART} [data-mark='investment:flow-metrics']")).await;
    window.text_when(INSPECTOR, |text| text.contains("Flow metrics")).await;
    window.chord(Key::Shift, "z").await;
    window.find(&format!("{CHART} .names svg")).await;
    assert!(width(&window).await > whole * 2, "{} px of {whole}", width(&window).await);
    window.picture("time-near").await;
    window.press("z").await;
    told_when(&window, "document.querySelector('[data-sheet]').offsetWidth", &whole.to_string()).await;
    window.gone(&format!("{CHART} .names")).await;
    window.close().await;
}

#[tokio::test]
async fn a_key_is_changed_in_the_sheet_kept_and_taken_back() {
    let home = Home::new();
    let window = Window::open(&home, &[]).await;
    window.find(&format!("{CHART} svg")).await;
    window.press("?").await;
    window.click(&format!("{SHEET} [data-key=exclude]")).await;
    window.press("w").await;
    window.text_when(SHEET, |text| text.contains("W is the key of: Ask what if")).await;
    window.press("u").await;
    window.text_when(&format!("{SHEET} [data-key=exclude]"), |text| text.trim() == "U").await;
    window.picture("keys-changed").await;
    window.press(Key::Escape).await;
    window.gone(SHEET).await;
    window.click(&format!("{CHART} [data-mark='investment:flow-metrics']")).await;
    window.text_when(INSPECTOR, |text| text.contains("Flow metrics")).await;
    window.press("u").await;
    window.text_when(SAID, |text| text.contains("Excluded Flow metrics")).await;
    window.close().await;

    // another start of the program still knows it
    let window = Window::open(&home, &[]).await;
    window.find(&format!("{CHART} svg")).await;
    window.press(Key::Escape).await;
    window.press(Key::Escape).await;
    window.press("?").await;
    window.text_when(&format!("{SHEET} [data-key=exclude]"), |text| text.trim() == "U").await;
    window.click("[data-testid=usual-keys]").await;
    window.text_when(&format!("{SHEET} [data-key=exclude]"), |text| text.trim() == "E").await;
    window.close().await;
}

#[tokio::test]
async fn the_columns_of_limits_are_one_stop_and_arrows_lead_from_one_to_the_next() {
    let home = Home::new();
    let window = Window::open(&home, &[]).await;
    window.find(&format!("{CHART} svg")).await;
    window.chord(Key::Control, "4").await;
    let loads = "[data-testid=loads-funds]";
    window.find(&format!("{loads} svg")).await;
    assert_eq!(window.count(&format!("{loads} [data-load][tabindex='0']")).await, 1, "one Tab stop");
    assert!(window.count(&format!("{loads} [data-load]")).await >= 16, "two funds in eight quarters");
    window.ask_page("document.querySelector('[data-testid=loads-funds] [data-load][tabindex=\"0\"]').focus()").await;
    let said = "return document.activeElement.dataset.load + '|' + document.activeElement.getAttribute('aria-label')";
    let first = window.ask_page(said).await.to_string();
    window.press(Key::Right).await;
    let second = window.ask_page(said).await.to_string();
    assert!(first.contains("Q1 2027") && second.contains("Q2 2027"), "{first} {second}");
    window.text_when(&format!("{loads} .hint"), |text| text.contains("Q2 2027")).await;
    window.press(Key::Down).await;
    assert_ne!(window.ask_page(said).await.to_string(), second, "the next fund");
    window.picture("limits-column").await;
    window.close().await;
}
