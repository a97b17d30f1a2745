//! The four keys of delivery in the real window: shown with their sentence, one of them named anew and undone.

use crate::window::{Home, Window};
use thirtyfour::Key;

const CHART: &str = "[data-testid=chart]";
const HEADLINE: &str = "[data-testid=headline]";

#[tokio::test]
async fn a_key_that_is_no_outcome_any_more_leaves_the_chart_and_comes_back() {
    let home = Home::new();
    let window = Window::open(&home, &[]).await;
    window.chord(Key::Control, "2").await;
    window.tab("keys").await;
    window.text_when(HEADLINE, |text| text.contains("Change failure rate is furthest")).await;
    assert_eq!(window.count(&format!("{CHART} [data-mark^='outcome:']")).await, 4);

    let outcome = "[data-testid=table-keys] [data-row='2'] [aria-colindex='2']";
    window.text_when(outcome, |text| text.contains("Change failure rate")).await;
    window.click(outcome).await;
    window.press(Key::Delete).await;
    window.text_when(HEADLINE, |text| !text.contains("Change failure rate")).await;
    assert_eq!(window.count(&format!("{CHART} [data-mark^='outcome:']")).await, 3);
    window.chord(Key::Control, "z").await;
    window.text_when(HEADLINE, |text| text.contains("Change failure rate is furthest")).await;
    window.close().await;
}
