//! Cycles in the real window: what becomes possible next, a review that is typed, and the way to the next cycle.

use crate::window::{Home, Window};
use thirtyfour::Key;

const CHART: &str = "[data-testid=chart]";
const HEADLINE: &str = "[data-testid=headline]";

#[tokio::test]
async fn what_becomes_possible_is_told_and_a_review_is_typed() {
    let home = Home::new();
    let window = Window::open(&home, &[]).await;
    window.chord(Key::Control, "3").await;
    window.tab("cycles").await;
    window.text_when(HEADLINE, |text| text.contains("makes 6 investments possible")).await;
    assert_eq!(window.count(&format!("{CHART} [data-mark^='investment:']")).await, 7);
    assert_eq!(window.count(&format!("{CHART} [data-mark^='cycle:']")).await, 1);
    // the native dialog belongs to the system: here it is looked that there is a way to it
    window.find("[data-testid=begin-cycle]").await;

    let promised = "[data-testid=table-cycles] [data-row='0'] [aria-colindex='4']";
    window.click(promised).await;
    window.press("256.5").await;
    window.press(Key::Enter).await;
    window.text_when(HEADLINE, |text| text.contains("reached 100")).await;
    window.chord(Key::Control, "z").await;
    window.text_when(HEADLINE, |text| text.contains("reached 82")).await;
    window.close().await;
}
