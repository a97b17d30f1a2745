//! The first plan of one's own by the keyboard alone: limits, capabilities, investments, outcomes and effects typed into
//! their tables, planned, moved and pinned, saved. No pointer, and no script that moves the focus.

use std::path::Path;

use thirtyfour::Key;

use crate::gestures::{cairn, cell};
use crate::journeys_around::told_when;
use crate::window::{Home, Window};

const HEADLINE: &str = "[data-testid=headline]";
const SAID: &str = "[data-testid=announcement]";
const TRAY: &str = "[data-testid=tray]";
const INSPECTOR: &str = "[data-testid=inspector]";
const STATUS: &str = "[data-testid=status]";
const CHART: &str = "[data-testid=chart]";

/// Goes on by F6 to the next part of the window with this name.
async fn reach(window: &Window, part: &str) {
    for _ in 0..12 {
        window.press(Key::F6).await;
        let at = "return document.activeElement?.closest('[data-region]')?.dataset.region ?? ''";
        if window.ask_page(at).await == part {
            return;
        }
    }
    panic!("F6 does not lead to the part {part}");
}

/// Goes to a tab of the screen by F6 and arrows; where tabs are in groups, past these.
async fn choose_tab(window: &Window, tab: &str) {
    reach(window, "tabs").await;
    if window.ask_page("return document.activeElement?.dataset.holds !== undefined").await == true {
        reach(window, "tabs").await;
    }
    for _ in 0..12 {
        if window.ask_page("return document.activeElement?.dataset.tab ?? ''").await == tab {
            return;
        }
        window.press(Key::Right).await;
    }
    panic!("arrows do not lead to the tab {tab}");
}

/// Begins the empty table that comes next: the button in it leads to the cell in which to type.
async fn begin(window: &Window) {
    reach(window, "table").await;
    window.press(Key::Enter).await;
    let is_cell = "document.activeElement?.getAttribute('role')";
    told_when(window, is_cell, "gridcell").await;
}

/// Waits until the focus is on a cell of this column, counted from 0.
async fn stands(window: &Window, column: usize) {
    let at = "Number(document.activeElement?.getAttribute('aria-colindex')) - 1";
    told_when(window, at, &column.to_string()).await;
}

/// Types cells from left to right from this column on, Tab after each.
async fn type_row(window: &Window, from: usize, cells: &[&str]) {
    for (place, text) in cells.iter().enumerate() {
        window.press(*text).await;
        window.press(Key::Tab).await;
        stands(window, from + place + 1).await;
    }
}

async fn shows(window: &Window, table: &str, (row, column): (usize, usize), wanted: &str) {
    // a name may carry a mark that there is something to look at
    let says = |text: &str| text.lines().next().is_some_and(|line| line.trim() == wanted);
    window.text_when(&cell(table, row, column), says).await;
}

/// Types a limit into the first period, and fills it to the right.
async fn type_limit(window: &Window, table: &str, (name, amount, shown): (&str, &str, &str)) {
    begin(window).await;
    type_row(window, 0, &[name]).await;
    shows(window, table, (0, 0), name).await;
    window.press(amount).await;
    window.press(Key::Enter).await;
    shows(window, table, (0, 1), shown).await;
    window.press(Key::Up).await;
    for _ in 0..7 {
        window.chord(Key::Shift, &Key::Right.value().to_string()).await;
    }
    window.chord(Key::Control, "r").await;
    shows(window, table, (0, 8), shown).await;
}

#[tokio::test]
async fn a_first_plan_of_ones_own_needs_no_pointer() {
    let home = Home::new();
    let file = home.path("own.cairn");
    cairn(&home, &[Path::new("new"), &file]);
    let window = Window::open(&home, &[&file]).await;
    window.text_when(HEADLINE, |text| text.contains("nothing to plan")).await;

    window.chord(Key::Control, "4").await;
    type_limit(&window, "funds", ("Build", "120k", "120,000")).await;
    type_limit(&window, "pools", ("Platform", "4", "4")).await;

    window.chord(Key::Control, "2").await;
    begin(&window).await;
    for name in ["Release", "Testing"] {
        window.press(name).await;
        window.press(Key::Enter).await;
        window.text_when("[data-testid=table-capabilities]", |text| text.contains(name)).await;
    }
    // levels are single digits: each is there at once, and arrows go on
    window.press(Key::Up + Key::Up + Key::Right + "1" + Key::Right + "2" + Key::Right + "3").await;
    window.press(Key::Down + "3" + Key::Left + "2" + Key::Left + "1").await;
    shows(&window, "capabilities", (1, 2), "1").await;
    window.picture("keyboard-capabilities").await;

    choose_tab(&window, "investments").await;
    begin(&window).await;
    for (row, (name, raises, level, cost)) in [
        ("Release train", "Release", "2", "90k"),
        ("Release on demand", "Release", "3", "80k"),
        ("Regression suite", "Testing", "2", "60k"),
    ]
    .into_iter()
    .enumerate()
    {
        type_row(&window, 1, &[name]).await;
        shows(&window, "investments", (row, 1), name).await;
        // over the kind to what it raises, to which level, how long it takes, and what it costs in a period
        window.press(Key::Tab).await;
        stands(&window, 3).await;
        type_row(&window, 3, &[raises, level, "2", cost, "1"]).await;
        shows(&window, "investments", (row, 7), "1").await;
        window.chord(Key::Control, &Key::Down.value().to_string()).await;
        window.press(Key::Home + Key::Right).await;
    }
    window.picture("keyboard-investments").await;

    window.chord(Key::Control, "3").await;
    choose_tab(&window, "outcomes").await;
    begin(&window).await;
    type_row(&window, 0, &["Lead time", "From commit to use", "days", "lower", "20", "5", "100"]).await;
    shows(&window, "outcomes", (0, 6), "100").await;
    window.picture("keyboard-outcomes").await;
    choose_tab(&window, "effects").await;
    begin(&window).await;
    for (row, (output, share)) in
        [("Release at level 2", "40"), ("Release at level 3", "30"), ("Testing at level 2", "20")]
            .into_iter()
            .enumerate()
    {
        type_row(&window, 0, &[output]).await;
        // over what it moves the outcome together with
        window.press(Key::Tab).await;
        stands(&window, 2).await;
        type_row(&window, 2, &["Lead time", share]).await;
        shows(&window, "effects", (row, 3), share).await;
        window.chord(Key::Control, &Key::Down.value().to_string()).await;
        window.press(Key::Home).await;
    }
    window.picture("keyboard-effects").await;

    // it is planned as soon as typing rests
    window.chord(Key::Control, "1").await;
    window.text_when(STATUS, |text| text.contains("Best possible") && text.contains("3 investments")).await;
    window.find(&format!("{CHART} [data-mark^='investment:']")).await;
    window.picture("keyboard-planned").await;

    // a bar is moved by a quarter, and so pinned
    reach(&window, "chart").await;
    for _ in 0..8 {
        if mark(&window).await.starts_with("investment:") {
            break;
        }
        window.press(Key::Down).await;
    }
    let moved = mark(&window).await;
    assert!(moved.starts_with("investment:"), "arrows do not lead to a bar: {moved}");
    window.press(Key::Enter).await;
    window.find(&format!("{CHART} [data-mark='{moved}'][aria-pressed=true]")).await;
    window.text_when(INSPECTOR, |text| text.contains("In because")).await;
    window.press("]").await;
    window.text_when(SAID, |text| text.starts_with("Pinned Re")).await;
    window.text_when(TRAY, |text| text.contains("Your decisions (1)")).await;
    window.picture("keyboard-pinned").await;

    window.chord(Key::Control, "s").await;
    window.text_when(SAID, |text| text.contains("own.cairn")).await;
    window.close().await;
    let window = Window::open(&home, &[&file]).await;
    window.text_when(TRAY, |text| text.contains("Your decisions (1)")).await;
    window.close().await;
}

/// The mark of the chart that has the focus.
async fn mark(window: &Window) -> String {
    let mark = window.ask_page("return document.activeElement?.dataset.mark ?? ''").await;
    mark.as_str().unwrap_or_default().to_owned()
}
