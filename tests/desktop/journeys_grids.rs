//! Writing a roadmap in the real window: a budget typed and filled, a table pasted from a spreadsheet, undone at once.

use thirtyfour::Key;

use crate::gestures::{cell, copy_elsewhere};
use crate::journeys_screens::settled;
use crate::window::{Home, Window};

const HEADLINE: &str = "[data-testid=headline]";
const FUNDS: &str = "[data-testid=table-funds]";
const INVESTMENTS: &str = "[data-testid=table-investments]";
const CAPABILITIES: &str = "[data-testid=table-capabilities]";
const PASTE: &str = "[data-testid=paste]";

#[tokio::test]
async fn a_budget_is_typed_and_filled_and_fifty_pasted_investments_go_with_one_undo() {
    let home = Home::new();
    let window = Window::open(&home, &[]).await;
    window.chord(Key::Control, "n").await;
    window.text_when(HEADLINE, |text| text.contains("nothing to plan")).await;

    window.chord(Key::Control, "4").await;
    window.text_when(FUNDS, |text| text.contains("A fund says")).await;
    window.picture("limits-empty").await;
    window.click(&cell("funds", 0, 0)).await;
    window.press("Build").await;
    window.press(Key::Tab).await;
    window.text_when(&cell("funds", 0, 0), |text| text.trim() == "Build").await;
    window.press("900k").await;
    window.press(Key::Enter).await;
    window.text_when(&cell("funds", 0, 1), |text| text.trim() == "900,000").await;
    settled(&window).await;
    window.click(&cell("funds", 0, 1)).await;
    for _ in 0..7 {
        window.chord(Key::Shift, &Key::Right.value().to_string()).await;
    }
    window.chord(Key::Control, "r").await;
    window.text_when(&cell("funds", 0, 8), |text| text.trim() == "900,000").await;
    window.text_when(&cell("funds", 0, 9), |text| text.trim() == "7,200,000").await;
    window.picture("limits-filled").await;

    window.chord(Key::Control, "2").await;
    window.tab("investments").await;
    window.text_when(INVESTMENTS, |text| text.contains("An investment raises")).await;
    let rows: String = (1..=50)
        .map(|number| format!("Investment {number}\tSkills\t{}\t{}k\tx\n", number % 4 + 1, 20 + number))
        .collect();
    copy_elsewhere(&window, &format!("Initiative\tAxis\tDuration\tCost\tColour\n{rows}Odd\tSkills\ttwo\t1\tx\n")).await;
    window.click(&cell("investments", 0, 1)).await;
    window.chord(Key::Control, "v").await;
    let preview = window.text_when(PASTE, |text| text.contains("51 new")).await;
    assert!(preview.contains("1 unreadable (row 52") && preview.contains("Colour"), "{preview}");
    window.picture("paste-preview").await;
    window.click(&format!("{PASTE} .primary")).await;
    window.text_when(INVESTMENTS, |text| text.contains("Investment 50")).await;
    window.text_when("[data-testid=wrong]", |text| text.contains("1 cell")).await;
    window.picture("pasted").await;

    window.chord(Key::Control, "z").await;
    window.text_when(INVESTMENTS, |text| text.contains("An investment raises")).await;
    assert_eq!(window.count("[data-testid=wrong]").await, 0, "what could not be read went with its step");
    window.chord(Key::Control, "4").await;
    window.text_when(&cell("funds", 0, 8), |text| text.trim() == "900,000").await;
    window.close().await;
}

#[tokio::test]
async fn levels_are_typed_into_the_sample_and_no_letter_runs_a_command() {
    let home = Home::new();
    let window = Window::open(&home, &[]).await;
    window.chord(Key::Control, "2").await;
    let table = window.text_when(CAPABILITIES, |text| text.contains("METHODS") || text.contains("Methods")).await;
    assert!(table.contains("now ") && table.contains("In the plan"), "{table}");
    window.picture("system").await;
    window.click(&cell("capabilities", 0, 4)).await;
    window.press("5").await;
    window.text_when(&cell("capabilities", 0, 4), |text| text.trim() == "5").await;
    window.click(&cell("capabilities", 0, 1)).await;
    window.press("what if").await;
    window.press(Key::Enter).await;
    window.text_when(&cell("capabilities", 0, 1), |text| text.contains("what if")).await;
    assert_eq!(window.count("[data-testid=what-if-box]").await, 0);
    window.click(&cell("capabilities", 0, 2)).await;
    window.chord(Key::Control, "c").await;
    window.click(&cell("capabilities", 1, 2)).await;
    window.chord(Key::Control, "v").await;
    let level = window.text(&cell("capabilities", 0, 2)).await;
    window.text_when(&cell("capabilities", 1, 2), |text| text.trim() == level.trim()).await;
    window.chord(Key::Control, "4").await;
    window.find("[data-testid=loads-funds] svg").await;
    window.text_when("[data-testid=limit-panel]", |text| text.contains("pts")).await;
    window.picture("limits").await;
    window.close().await;
}
