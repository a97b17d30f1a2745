//! A rule of one's own in the real window: a gate is typed, priced from the background, and switched off in place.

use thirtyfour::Key;

use crate::gestures::cell;
use crate::journeys_screens::settled;
use crate::window::{Home, Window};

const HEADLINE: &str = "[data-testid=headline]";
const RULES: &str = "[data-testid=table-rules]";
const PANEL: &str = "[data-testid=rules-panel]";

/// Columns of the table of rules.
const OF: usize = 4;
const STRICTNESS: usize = 7;
const GAIN: usize = 10;

#[tokio::test]
async fn a_gate_is_typed_priced_and_switched_off_in_place() {
    let home = Home::new();
    let window = Window::open(&home, &[]).await;
    window.chord(Key::Control, "4").await;
    window.tab("rules").await;
    window.text_when(RULES, |text| text.contains("Seven at once")).await;
    window.click(&cell("rules", 3, 0)).await;
    window.press("Ready to scale").await;
    window.press(Key::Enter).await;
    window.text_when(&cell("rules", 3, STRICTNESS), |text| text.trim() == "off").await;
    window.click(&cell("rules", 3, OF)).await;
    window.press("Deployment automation level 3").await;
    window.press(Key::Enter).await;
    window.text_when(&cell("rules", 3, 1), |text| text.trim() == "Gate").await;
    window.click(&cell("rules", 3, STRICTNESS)).await;
    window.press("soft").await;
    window.press(Key::Enter).await;
    // without a price it is a problem, and said in its row
    window.click(&cell("rules", 3, STRICTNESS + 1)).await;
    window.press("20").await;
    window.press(Key::Enter).await;
    window.text_when(&cell("rules", 3, STRICTNESS), |text| text.trim() == "soft").await;
    settled(&window).await;
    window.text_when(PANEL, |text| text.contains("Ready to scale") && text.contains("pts")).await;
    window.text_when(&cell("rules", 3, GAIN), |text| text.contains("pts")).await;
    window.picture("rules").await;
    window.click(&cell("rules", 3, STRICTNESS)).await;
    window.press("off").await;
    window.press(Key::Enter).await;
    window.text_when(&cell("rules", 3, STRICTNESS), |text| text.trim() == "off").await;
    settled(&window).await;
    window.text_when(PANEL, |text| text.contains("No rule and no contract costs anything")).await;
    window.text_when(&cell("rules", 3, GAIN), |text| text.trim().is_empty()).await;
    window.close().await;
}

#[tokio::test]
async fn a_share_of_people_is_kept_and_a_circumstance_is_typed() {
    let home = Home::new();
    let window = Window::open(&home, &[]).await;
    window.chord(Key::Control, "4").await;
    window.tab("rules").await;
    window.text_when(RULES, |text| text.contains("Seven at once")).await;
    for (column, text) in [(0, "Room to repay"), (1, "Share kept"), (2, "Repay"), (3, "30 %"), (4, "Platform")] {
        window.click(&cell("rules", 3, column)).await;
        window.press(text).await;
        window.press(Key::Enter).await;
        window.text_when(&cell("rules", 3, column), |shown| shown.contains(text)).await;
    }
    window.picture("rules-in-amounts").await;
    window.tab("circumstances").await;
    let table = "[data-testid=table-circumstances]";
    window.text_when(table, |text| text.contains("Budget cut after a weak Christmas")).await;
    for (column, text) in [(0, "Hiring freeze"), (1, "40"), (4, "Platform"), (5, "25 %"), (6, "Economic")] {
        window.click(&cell("circumstances", 2, column)).await;
        window.press(text).await;
        window.press(Key::Enter).await;
        window.text_when(&cell("circumstances", 2, column), |shown| shown.contains(text)).await;
    }
    window.text_when(HEADLINE, |text| text.contains("the likeliest is Hiring freeze")).await;
    window.picture("circumstances").await;
    window.close().await;
}
