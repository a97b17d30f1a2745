//! Assumptions in the real window: what to test first, and what follows once it was found out, undone.

use thirtyfour::Key;

use crate::window::{Home, Window};

const CHART: &str = "[data-testid=chart]";
const HEADLINE: &str = "[data-testid=headline]";
const TABLE: &str = "[data-testid=table-assumptions]";

#[tokio::test]
async fn what_was_found_out_goes_below_and_the_next_is_tested_first() {
    let home = Home::new();
    let window = Window::open(&home, &[]).await;
    window.chord(Key::Control, "3").await;
    window.tab("assumptions").await;
    window.text_when(HEADLINE, |text| text.contains("Drivers accept tours that change during the day")).await;
    assert_eq!(window.count(&format!("{CHART} [data-mark^='assumption:']")).await, 4);
    assert_eq!(window.count(&format!("{CHART} [data-mark^='investment:']")).await, 2);

    let cell = format!("{TABLE} [data-row='0'] [aria-colindex='8']");
    window.text_when(&cell, |text| text.trim() == "open").await;
    window.click(&cell).await;
    window.press("held").await;
    window.press(Key::Enter).await;
    window.text_when(HEADLINE, |text| text.contains("Recipients choose a window if they are offered one")).await;

    window.chord(Key::Control, "z").await;
    window.text_when(HEADLINE, |text| text.contains("Drivers accept tours that change during the day")).await;
    window.close().await;
}
