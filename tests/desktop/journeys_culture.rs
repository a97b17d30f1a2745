//! Surveys of teams in the real window: a mean typed in the table of answers, a larger smallest group, undone.

use crate::window::{Home, Window};
use thirtyfour::Key;

const CHART: &str = "[data-testid=chart]";
const HEADLINE: &str = "[data-testid=headline]";

#[tokio::test]
async fn a_mean_that_is_typed_moves_culture_and_a_larger_group_hides_what_few_people_said() {
    let home = Home::new();
    let window = Window::open(&home, &[]).await;
    window.chord(Key::Control, "2").await;
    window.tab("surveys").await;
    window.text_when(HEADLINE, |text| text.contains("Culture is bureaucratic")).await;
    assert_eq!(window.count(&format!("{CHART} [data-mark^='statement:']")).await, 10);
    let before = window.text(HEADLINE).await;

    window.tab("answers").await;
    let name = "[data-testid=table-answers] [data-row='3'] [aria-colindex='1']";
    window.text_when(name, |text| text.contains("Routing, autumn 2026")).await;
    let cell = "[data-testid=table-answers] [data-row='3'] [aria-colindex='2']";
    window.click(cell).await;
    window.press("6.5").await;
    window.press(Key::Enter).await;
    window.text_when(cell, |text| text.trim() == "6.5").await;
    window.tab("surveys").await;
    window.text_when(HEADLINE, |text| text != before && text.contains("Culture is")).await;
    // undo leads back to where it was typed
    window.chord(Key::Control, "z").await;
    window.find("[data-testid=table-answers]").await;
    window.tab("surveys").await;
    window.text_when(HEADLINE, |text| text == before).await;

    let group = "[data-testid=least-group]";
    window.click(group).await;
    window.chord(Key::Control, "a").await;
    window.press("20").await;
    window.press(Key::Tab).await;
    window.text_when(HEADLINE, |text| text.contains("fewer than 20 people")).await;
    window.chord(Key::Control, "z").await;
    window.text_when(HEADLINE, |text| text == before).await;
    window.close().await;
}
