//! Assessments in the real window: a level that is typed moves what is seen, evidenced levels are taken over after what
//! that changes was told, and taken back.

use crate::window::{Home, Window};
use thirtyfour::Key;

const CHART: &str = "[data-testid=chart]";
const HEADLINE: &str = "[data-testid=headline]";

#[tokio::test]
async fn evidenced_levels_are_taken_over_after_the_difference_was_told() {
    let home = Home::new();
    let window = Window::open(&home, &[]).await;
    window.chord(Key::Control, "2").await;
    window.tab("assessments").await;
    window.text_when(HEADLINE, |text| text.contains("Deployment automation")).await;
    assert_eq!(window.count(&format!("{CHART} [data-mark^='capability:']")).await, 5);
    window.text_when("[data-testid=knowing-change]", |text| text.contains("Every assessed capability")).await;

    window.click("[data-testid=price-knowing]").await;
    window.text_when("[data-testid=knowing-price]", |text| text.contains("Doing what is said would be worth")).await;

    // what both assessors saw of test automation in November
    let cell = "[data-testid=table-assessments] [data-row='2'] [aria-colindex='5']";
    let other = "[data-testid=table-assessments] [data-row='3'] [aria-colindex='5']";
    window.click(cell).await;
    // a digit is a level at once; the next row lies below what is seen: the keyboard goes there
    window.press("2").await;
    window.text_when(cell, |text| text.trim() == "2").await;
    window.press(Key::Down).await;
    window.press("2").await;
    window.text_when(other, |text| text.trim() == "2").await;
    window.text_when("[data-testid=knowing-change]", |text| text.contains("Test automation 1 → 2")).await;
    window.click("[data-testid=take-over]").await;
    window.text_when("[data-testid=take-table]", |text| text.contains("now 1 → 2")).await;
    window.click("[data-testid=take-apply]").await;
    window.text_when("[data-testid=knowing-change]", |text| text.contains("Every assessed capability")).await;
    window.chord(Key::Control, "z").await;
    window.text_when("[data-testid=knowing-change]", |text| text.contains("Test automation 1 → 2")).await;
    window.close().await;
}
