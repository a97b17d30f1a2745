//! Principles and themes in the real window: a level typed in the table of practices, room given to a theme, undone.

use crate::window::{Home, Window};
use thirtyfour::Key;

const CHART: &str = "[data-testid=chart]";
const HEADLINE: &str = "[data-testid=headline]";

#[tokio::test]
async fn a_practice_that_is_typed_lets_a_principle_be_lived() {
    let home = Home::new();
    let window = Window::open(&home, &[]).await;
    window.chord(Key::Control, "2").await;
    window.tab("principles").await;
    window.text_when(HEADLINE, |text| text.contains("puts 4 of 6 principles into practice")).await;
    assert_eq!(window.count(&format!("{CHART} [data-mark^='principle:']")).await, 6);

    window.tab("practices").await;
    let name = "[data-testid=table-practices] [data-row='13'] [aria-colindex='1']";
    window.text_when(name, |text| text.contains("Teams by value stream")).await;
    let cell = "[data-testid=table-practices] [data-row='13'] [aria-colindex='3']";
    window.click(cell).await;
    // a level is one digit: it is written at once
    window.press("2").await;
    window.text_when(cell, |text| text.trim() == "2").await;
    window.tab("principles").await;
    window.text_when(HEADLINE, |text| text.contains("puts 5 of 6 principles into practice")).await;

    window.tab("themes").await;
    window.text_when(HEADLINE, |text| text.contains("waits for companions")).await;
    assert_eq!(window.count(&format!("{CHART} [data-mark^='theme:']")).await, 3);
    let gap = "[data-testid=table-themes] [data-row='1'] [aria-colindex='2']";
    window.text_when(gap, |text| text.trim() == "1").await;
    let before = window.text(HEADLINE).await;
    window.click(gap).await;
    window.press("0").await;
    window.press(Key::Enter).await;
    // it is planned anew for that
    window.text_when(HEADLINE, |text| text.contains("never counts")).await;
    window.chord(Key::Control, "z").await;
    window.text_when(HEADLINE, |text| text == before).await;
    window.close().await;
}
