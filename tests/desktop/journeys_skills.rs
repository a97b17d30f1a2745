//! Skills and ranks in the real window: more people in a rank let an investment find its owner, undone; a level that is
//! typed.

use crate::gestures::{cell, copy_elsewhere};
use crate::window::{Home, Window};
use thirtyfour::Key;

const CHART: &str = "[data-testid=chart]";
const HEADLINE: &str = "[data-testid=headline]";

#[tokio::test]
async fn people_that_are_typed_let_an_investment_find_its_owner() {
    let home = Home::new();
    let window = Window::open(&home, &[]).await;
    window.chord(Key::Control, "2").await;
    window.tab("skills").await;
    window.text_when(HEADLINE, |text| text.contains("2 of 15 planned investments")).await;
    assert_eq!(window.count(&format!("{CHART} [data-mark^='rank:']")).await, 7);

    window.tab("ranks").await;
    let name = "[data-testid=table-ranks] [data-row='3'] [aria-colindex='1']";
    window.text_when(name, |text| text.contains("Principal engineer")).await;
    let people = "[data-testid=table-ranks] [data-row='3'] [aria-colindex='3']";
    window.click(people).await;
    window.press("2").await;
    window.press(Key::Enter).await;
    window.text_when(people, |text| text.trim() == "2").await;
    window.tab("skills").await;
    window.text_when(HEADLINE, |text| text.contains("All 15 planned investments")).await;
    // undo leads back to where it was typed
    window.chord(Key::Control, "z").await;
    window.find("[data-testid=table-ranks]").await;
    window.tab("skills").await;
    window.text_when(HEADLINE, |text| text.contains("2 of 15 planned investments")).await;

    window.tab("ownerships").await;
    let rank = "[data-testid=table-ownerships] [data-row='0'] [aria-colindex='2']";
    window.click(rank).await;
    window.press("Director").await;
    window.press(Key::Enter).await;
    window.text_when(rank, |text| text.contains("Director")).await;
    window.tab("skills").await;
    window.text_when(HEADLINE, |text| text.contains("of 16 planned investments")).await;
    window.close().await;
}

#[tokio::test]
async fn skills_are_pasted_from_a_spreadsheet_and_one_undo_takes_them_back() {
    let home = Home::new();
    let window = Window::open(&home, &[]).await;
    window.chord(Key::Control, "2").await;
    window.tab("skills").await;
    let table = "[data-testid=table-skills]";
    window.text_when(table, |text| text.contains("Software craft")).await;
    let rows = window.count(&format!("{table} [data-row]")).await;
    // a level that is changed, a skill that is new, and a level that nobody can have
    let text = "Skill\tEngineer\tDirector\nSoftware craft\t3\t\nNegotiation\t1\t4\nPatience\t9\t\n";
    copy_elsewhere(&window, text).await;
    window.click(&cell("skills", 0, 1)).await;
    window.chord(Key::Control, "v").await;
    let said = window.text_when("[data-testid=paste]", |text| text.contains("2 new")).await;
    assert!(said.contains("1 changed") && said.contains('9'), "{said}");
    window.picture("skills-paste").await;
    window.click("[data-testid=paste] .primary").await;
    window.text_when(table, |text| text.contains("Negotiation") && text.contains("Patience")).await;
    window.text_when(&cell("skills", 0, 1), |text| text.trim() == "3").await;
    window.chord(Key::Control, "z").await;
    window.text_when(table, |text| !text.contains("Negotiation") && !text.contains("Patience")).await;
    window.text_when(&cell("skills", 0, 1), |text| text.trim() == "2").await;
    assert_eq!(window.count(&format!("{table} [data-row]")).await, rows);
    // the same from and to a file is in the menu of files
    window.click("[data-menu=file] button").await;
    window.find("[data-item=table-from-file]").await;
    window.find("[data-item=table-to-file]").await;
    window.picture("menu-file-with-table").await;
    window.press(Key::Escape).await;
    window.close().await;
}
