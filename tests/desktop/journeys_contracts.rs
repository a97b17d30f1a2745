//! Contracts in the real window: the sheet with its boxes, terms typed below that a plan misses, the sentence that says so,
//! undone.

use thirtyfour::Key;

use crate::window::{Home, Window};

const CHART: &str = "[data-testid=chart]";
const HEADLINE: &str = "[data-testid=headline]";
const TABLE: &str = "[data-testid=table-contracts]";

#[tokio::test]
async fn a_share_typed_below_the_sheet_says_that_the_plan_misses_it() {
    let home = Home::new();
    let window = Window::open(&home, &[]).await;
    window.chord(Key::Control, "3").await;
    window.tab("contracts").await;
    window.text_when(HEADLINE, |text| text.contains("The plan keeps both contracts")).await;
    assert_eq!(window.count(&format!("{CHART} [data-mark^='contract:']")).await, 4);

    let cell = format!("{TABLE} [data-row='1'] [aria-colindex='3']");
    window.text_when(&cell, |text| text.trim() == "50").await;
    window.click(&cell).await;
    window.press("95").await;
    window.press(Key::Enter).await;
    window
        .text_when(HEADLINE, |text| text.contains("The plan misses one of 2 contracts in force: Service agreement"))
        .await;

    window.chord(Key::Control, "z").await;
    window.text_when(HEADLINE, |text| text.contains("The plan keeps both contracts")).await;
    window.close().await;
}
