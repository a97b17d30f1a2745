//! Stakeholders in the real window: the map, a stance typed in its matrix, the order in which they have to be won, undone.

use thirtyfour::Key;

use crate::window::{Home, Window};

const CHART: &str = "[data-testid=chart]";
const HEADLINE: &str = "[data-testid=headline]";
const BOX: &str = "[data-testid=palette]";
const CHOSEN: &str = "[role=option][aria-selected=true]";
const STANCES: &str = "[data-testid=table-stances]";

#[tokio::test]
async fn a_stance_typed_in_the_matrix_changes_who_has_to_be_won() {
    let home = Home::new();
    let window = Window::open(&home, &[]).await;
    window.chord(Key::Control, "2").await;
    window.tab("stakeholders").await;
    window.text_when(HEADLINE, |text| text.contains("3 of 5 stakeholders have to be won, first Finance")).await;
    assert_eq!(window.count(&format!("{CHART} [data-mark^='stakeholder:']")).await, 5);
    window.find("[data-testid=table-stakeholders]").await;

    // large shippers stand against what starts in the first quarter
    window.tab("stances").await;
    let cell = format!("{STANCES} [data-row='0'] [aria-colindex='6']");
    window.text_when(&format!("{STANCES} [data-row='0'] [aria-colindex='1']"), |text| !text.trim().is_empty()).await;
    window.click(&cell).await;
    window.press("-2").await;
    window.press(Key::Enter).await;
    window.text_when(&cell, |text| text.trim() == "−2").await;
    window.tab("stakeholders").await;
    window.text_when(HEADLINE, |text| text.contains("4 of 5 stakeholders have to be won, first Large shippers")).await;

    // undo leads back to where it was typed
    window.chord(Key::Control, "z").await;
    window.find("[data-testid=table-stances]").await;
    window.tab("stakeholders").await;
    window.text_when(HEADLINE, |text| text.contains("3 of 5 stakeholders have to be won, first Finance")).await;
    window.close().await;
}

#[tokio::test]
async fn what_this_roadmap_uses_leads_to_the_stakeholders() {
    let home = Home::new();
    let window = Window::open(&home, &[]).await;
    window.chord(Key::Control, "k").await;
    window.find(BOX).await;
    window.press("What this roadmap uses").await;
    window.text_when(CHOSEN, |line| line.contains("What this roadmap uses")).await;
    window.press(Key::Enter).await;
    window.text_when("[data-system=S6]", |text| text.contains("5 stakeholders with 10 stances")).await;
    window.click("[data-system=S6] button").await;
    window.text_when(HEADLINE, |text| text.contains("stakeholders have to be won")).await;
    window.close().await;
}
