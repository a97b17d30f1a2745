//! Feedback loops in the real window: a latency that is typed moves its sign and the sentence, undone.

use crate::window::{Home, Window};
use thirtyfour::Key;

const CHART: &str = "[data-testid=chart]";
const HEADLINE: &str = "[data-testid=headline]";

#[tokio::test]
async fn a_latency_that_is_typed_changes_what_comes_latest() {
    let home = Home::new();
    let window = Window::open(&home, &[]).await;
    window.chord(Key::Control, "2").await;
    window.tab("loops").await;
    window.text_when(HEADLINE, |text| text.contains("Feedback on ourselves comes latest")).await;
    assert_eq!(window.count(&format!("{CHART} [data-mark^='loop:']")).await, 7);

    // the last row lies below what is seen: the keyboard goes there
    window.click("[data-testid=table-loops] [data-row='0'] [aria-colindex='3']").await;
    for _ in 0..6 {
        window.press(Key::Down).await;
    }
    let now = "[data-testid=table-loops] [data-row='6'] [aria-colindex='3']";
    window.text_when(now, |text| text.contains("180 days")).await;
    window.press("1 day").await;
    window.press(Key::Enter).await;
    window.text_when(HEADLINE, |text| text.contains("Feedback on user needs comes latest")).await;
    window.chord(Key::Control, "z").await;
    window.text_when(HEADLINE, |text| text.contains("Feedback on ourselves comes latest")).await;

    window.tab("shortenings").await;
    window.find("[data-testid=table-shortenings]").await;
    window.close().await;
}
