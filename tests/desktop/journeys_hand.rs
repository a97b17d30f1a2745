//! Moving bars by hand in the real window: a drag is a pin, keys do the same, a pin that cannot be opens its offers,
//! and what is let go on the list below the chart is excluded.

use thirtyfour::Key;

use crate::window::{Home, Window};

const CARDS: &str = "[data-testid=scorecard]";
const CHART: &str = "[data-testid=chart]";
const TRAY: &str = "[data-testid=tray]";
const TAG: &str = "[data-testid=price-tag]";
const CONFLICT: &str = "[data-testid=conflict]";
const SAID: &str = "[data-testid=announcement]";
const HEADLINE: &str = "[data-testid=headline]";

/// Everything a plan shows: numbers, decisions, and where every bar is.
async fn everything(window: &Window) -> String {
    let bars = "return [...document.querySelectorAll('[data-mark^=\"investment:\"]')]\
                .map((bar) => bar.getAttribute('aria-label') + bar.style.left + bar.style.top).join('\\n')";
    let bars = window.ask_page(bars).await;
    format!("{}\n{}\n{bars}", window.text(HEADLINE).await, window.text(CARDS).await)
}

/// Waits until everything is as it was: the chart is drawn anew when a bar above it has gone.
async fn restored(window: &Window, before: &str, what: &str) {
    let began = std::time::Instant::now();
    loop {
        let now = everything(window).await;
        if now == before {
            return;
        }
        assert!(began.elapsed().as_secs() < 20, "{what}: it is not as it was:\n{now}\n{before}");
        tokio::time::sleep(std::time::Duration::from_millis(100)).await;
    }
}

fn bar(name: &str) -> String {
    format!("{CHART} [data-mark][aria-label^='{name},']")
}

/// How wide a period is on the screen, in px.
async fn period(window: &Window) -> i64 {
    let bar = window.ask_page("return document.querySelector('[data-mark=\"investment:event-backbone\"]').offsetWidth");
    // the bar spans two periods, a little inside of them
    i64::try_from(bar.await.as_u64().expect("a width") / 2).expect("a width") + 3
}

#[tokio::test]
async fn a_drag_pins_shows_its_price_and_one_undo_restores_everything() {
    let home = Home::new();
    let window = Window::open(&home, &[]).await;
    window.find(&format!("{CHART} svg")).await;
    window.text_when(TRAY, |text| text.contains("Your decisions (2)")).await;
    let before = everything(&window).await;
    let width = period(&window).await;

    // lifted, carried, and put back by Escape: nothing has happened
    window.carry(&bar("Event backbone"), (width, 0)).await;
    window.text_when(TAG, |text| text.contains("Pin to") && text.contains("value")).await;
    window.picture("hand-price-tag").await;
    window.press(Key::Escape).await;
    assert_eq!(window.count(TAG).await, 0);
    window.let_go().await;
    assert_eq!(everything(&window).await, before);

    window.carry(&bar("Event backbone"), (width, 0)).await;
    window.text_when(TAG, |text| text.contains("value")).await;
    window.let_go().await;
    window.text_when(TRAY, |text| text.contains("Your decisions (3)")).await;
    let said = window.text_when(SAID, |text| text.starts_with("Pinned Event backbone to Q1 2028")).await;
    assert!(said.contains("moved") && said.contains("pts"), "{said}");
    window.picture("hand-pinned").await;
    assert_ne!(everything(&window).await, before);
    window.chord(Key::Control, "z").await;
    window.text_when(TRAY, |text| text.contains("Your decisions (2)")).await;
    restored(&window, &before, "one undo takes back the pin and its plan").await;

    // the same by a key
    window.click(&bar("Event backbone")).await;
    window.text_when("[data-testid=inspector]", |text| text.contains("Event backbone")).await;
    window.press("]").await;
    window.text_when(SAID, |text| text.starts_with("Pinned Event backbone to Q1 2028")).await;
    window.chord(Key::Control, "z").await;
    window.text_when(TRAY, |text| text.contains("Your decisions (2)")).await;
    restored(&window, &before, "one undo takes back what a key did").await;
    window.close().await;
}

#[tokio::test]
async fn a_pin_that_cannot_be_names_what_clashes_and_its_offers_help() {
    let home = Home::new();
    let window = Window::open(&home, &[]).await;
    window.find(&format!("{CHART} svg")).await;
    let before = everything(&window).await;
    let width = period(&window).await;
    window.carry(&bar("Event backbone"), (-3 * width, 0)).await;
    window.text_when("[data-testid=why-not]", |text| text.contains("Q1 2027: needs")).await;
    window.picture("hand-impossible").await;
    window.let_go().await;
    let card = window.text_when(CONFLICT, |text| text.contains("Try")).await;
    assert!(card.contains("No plan meets all of these at once.") && card.contains("Your pin of"), "{card}");
    assert!(card.contains("value") && card.contains("pts"), "{card}");
    window.text_when("[data-testid=before]", |text| text.contains("Before this change")).await;
    window.find("[data-testid=hand] .asked").await;
    let words = window.text("body").await.to_lowercase();
    for word in ["infeasible", "solver", "constraint", "null", "nan", "undefined"] {
        let is_there = words.split(|c: char| !c.is_alphanumeric()).any(|part| part == word);
        assert!(!is_there, "the window says \"{word}\"");
    }
    window.picture("hand-conflict").await;
    window.click(&format!("{CONFLICT} .offers button")).await;
    window.text_when(SAID, |text| text.starts_with("Move the pin of Event backbone")).await;
    assert_eq!(window.count(CONFLICT).await, 0);
    assert_eq!(window.count("[data-testid=before]").await, 0);
    window.picture("hand-offer-taken").await;
    // the offer, then the pin
    window.chord(Key::Control, "z").await;
    window.text_when(SAID, |text| text.starts_with("Undone")).await;
    window.chord(Key::Control, "z").await;
    window.text_when(TRAY, |text| text.contains("Your decisions (2)")).await;
    restored(&window, &before, "undo takes back the offer and the pin").await;
    window.close().await;
}

#[tokio::test]
async fn what_is_let_go_on_the_list_below_is_excluded_and_its_price_is_told() {
    let home = Home::new();
    let window = Window::open(&home, &[]).await;
    window.find(&format!("{CHART} svg")).await;
    let before = everything(&window).await;
    window.carry_to(&bar("Flow metrics"), TRAY).await;
    window.text_when("[data-testid=drop-zone]", |text| text.contains("Let go here to exclude Flow metrics")).await;
    window.picture("hand-over-the-list").await;
    window.let_go().await;
    window.text_when(SAID, |text| text.starts_with("Excluded Flow metrics")).await;
    window.click("[data-tray=decisions]").await;
    window.text_when(TRAY, |text| text.contains("Flow metrics") && text.contains("this exclusion costs")).await;
    window.picture("hand-decisions").await;
    window.press(Key::Escape).await;
    window.chord(Key::Control, "z").await;
    window.text_when(TRAY, |text| text.contains("Your decisions (2)")).await;
    restored(&window, &before, "one undo takes back the exclusion").await;
    window.close().await;
}
