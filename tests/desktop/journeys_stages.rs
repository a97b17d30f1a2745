//! Stages in the real window: the chart, a capacity typed under it, a lift typed in its matrix, undone.

use crate::window::{Home, Window};
use thirtyfour::Key;

const CHART: &str = "[data-testid=chart]";
const HEADLINE: &str = "[data-testid=headline]";

#[tokio::test]
async fn a_capacity_and_a_lift_that_are_typed_change_what_gets_through() {
    let home = Home::new();
    let window = Window::open(&home, &[]).await;
    window.chord(Key::Control, "2").await;
    window.tab("stages").await;
    window.text_when(HEADLINE, |text| text.contains("goes from 26 to 51 changes per quarter; Test limits")).await;
    assert_eq!(window.count(&format!("{CHART} [data-mark^='stage:']")).await, 8);

    let cell = "[data-testid=table-stages] [data-row='4'] [aria-colindex='2']";
    window.text_when(cell, |text| text.trim() == "26").await;
    window.click(cell).await;
    window.press("33").await;
    window.press(Key::Enter).await;
    window.text_when(HEADLINE, |text| text.contains("goes from 31 to 51 changes per quarter; Deliver limits")).await;

    // what is counted is said once, and stands in the sentence and over the table
    let unit = "[data-testid=stage-unit]";
    window.click(unit).await;
    window.chord(Key::Control, "a").await;
    window.press("stories").await;
    window.press(Key::Enter).await;
    window.text_when(HEADLINE, |text| text.contains("goes from 31 to 51 stories per quarter")).await;
    window.click(cell).await;
    window.chord(Key::Control, "z").await;
    window.text_when(HEADLINE, |text| text.contains("goes from 31 to 51 changes per quarter")).await;

    window.tab("lifts").await;
    let lift = "[data-testid=table-lifts] [data-row='0'] [aria-colindex='9']";
    window
        .text_when("[data-testid=table-lifts] [data-row='0'] [aria-colindex='1']", |text| !text.trim().is_empty())
        .await;
    window.click(lift).await;
    window.press("3").await;
    window.press(Key::Enter).await;
    window.text_when(lift, |text| text.trim() == "3").await;
    window.tab("stages").await;
    window.text_when(HEADLINE, |text| text.contains("goes from 31 to 54 changes per quarter")).await;

    window.chord(Key::Control, "z").await;
    window.chord(Key::Control, "z").await;
    window.text_when(HEADLINE, |text| text.contains("goes from 26 to 51 changes per quarter; Test limits")).await;
    window.close().await;
}
