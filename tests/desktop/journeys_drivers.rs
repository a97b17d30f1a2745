//! Drivers in the real window: a comparison that is typed moves what decides, outcomes are weighed after what that
//! changes was told, and taken back.

use crate::window::{Home, Window};
use thirtyfour::Key;

const CHART: &str = "[data-testid=chart]";
const HEADLINE: &str = "[data-testid=headline]";

#[tokio::test]
async fn outcomes_are_weighed_by_drivers_after_the_difference_was_told() {
    let home = Home::new();
    let window = Window::open(&home, &[]).await;
    window.chord(Key::Control, "2").await;
    window.tab("drivers").await;
    window.text_when(HEADLINE, |text| text.contains("Recipients expect their hour")).await;
    assert_eq!(window.count(&format!("{CHART} [data-mark^='driver:']")).await, 4);
    assert_eq!(window.count(&format!("{CHART} [data-mark^='outcome:']")).await, 7);
    let before = window.text(HEADLINE).await;

    window.tab("comparisons").await;
    let name = "[data-testid=table-comparisons] [data-row='1'] [aria-colindex='1']";
    window.text_when(name, |text| text.contains("Price war for parcels")).await;
    let cell = "[data-testid=table-comparisons] [data-row='1'] [aria-colindex='2']";
    window.click(cell).await;
    window.press("9").await;
    window.press(Key::Enter).await;
    window.text_when(cell, |text| text.trim() == "9").await;
    // the other half of the matrix says the same
    let other = "[data-testid=table-comparisons] [data-row='0'] [aria-colindex='3']";
    window.text_when(other, |text| text.trim() == "1/9").await;
    window.tab("drivers").await;
    window.text_when(HEADLINE, |text| text.contains("Price war for parcels")).await;
    // undo leads back to where it was typed
    window.chord(Key::Control, "z").await;
    window.find("[data-testid=table-comparisons]").await;
    window.tab("drivers").await;
    window.text_when(HEADLINE, |text| text == before).await;

    window.text_when("[data-testid=weigh-change]", |text| text.contains("Lead time for changes 28")).await;
    window.click("[data-testid=weigh]").await;
    window.text_when("[data-testid=weigh-table]", |text| text.contains("Cost per parcel")).await;
    window.click("[data-testid=weigh-apply]").await;
    window.text_when(HEADLINE, |text| text.contains("is worth what the drivers say")).await;
    window.chord(Key::Control, "z").await;
    window.text_when(HEADLINE, |text| text == before).await;
    window.close().await;
}
