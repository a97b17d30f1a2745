//! A rule of one's own in the real window: a gate is typed, priced from the background, and switched off in place.

use thirtyfour::Key;

use crate::gestures::cell;
use crate::journeys_screens::settled;
use crate::window::{Home, Window};

const RULES: &str = "[data-testid=table-rules]";
const PANEL: &str = "[data-testid=rules-panel]";

/// Columns of the table of rules.
const LEVELS: usize = 4;
const STRICTNESS: usize = 5;
const GAIN: usize = 8;

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
    window.click(&cell("rules", 3, LEVELS)).await;
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
