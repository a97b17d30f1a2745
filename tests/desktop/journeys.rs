//! What users do, from start to end.

use thirtyfour::Key;

use crate::gestures::cairn;
use crate::window::{Home, Window};

const HEADLINE: &str = "[data-testid=headline]";
const CHART: &str = "[data-testid=chart]";
const INSPECTOR: &str = "[data-testid=inspector]";
const TRAY: &str = "[data-testid=tray]";
const THEME: &str = "button.theme";
const STATUS: &str = "[data-testid=status]";

#[tokio::test]
async fn the_first_start_shows_the_solved_sample_without_any_dialog() {
    let home = Home::new();
    let window = Window::open(&home, &[]).await;
    println!("readable after {:?}", window.readable_after);
    let headline = window.text(HEADLINE).await;
    assert!(headline.ends_with('.') && headline.chars().any(|c| c.is_ascii_digit()), "{headline}");
    assert!(window.text("body").await.contains("Sample"));
    window.find(&format!("{CHART} svg")).await;
    assert!(window.text(STATUS).await.to_lowercase().contains("best possible"));
    assert!(window.text(TRAY).await.contains("Not in the plan (9)"));
    assert_eq!(window.count("dialog[open], [role=dialog]").await, 0);
    window.picture("first-start-light").await;
    let words = window.text("body").await.to_lowercase();
    for word in ["infeasible", "solver", "constraint", "null", "nan", "undefined"] {
        let is_there = words.split(|c: char| !c.is_alphanumeric()).any(|part| part == word);
        assert!(!is_there, "the window says \"{word}\"");
    }
    window.close().await;
}

#[tokio::test]
async fn every_bar_is_reached_and_explained_by_keyboard_alone() {
    let home = Home::new();
    let window = Window::open(&home, &[]).await;
    window.find(&format!("{CHART} svg")).await;
    let mut reached = String::new();
    for _ in 0..60 {
        window.press(Key::Tab).await;
        reached = window.focus().await;
        if reached.contains("Ship weekly") || reached.contains("Automated regression") {
            break;
        }
    }
    assert!(!reached.is_empty(), "the chart has no tab stop");
    window.press(Key::Down).await;
    window.press(Key::Right).await;
    let name = window.focus().await;
    assert_ne!(name, reached, "arrows do not move between marks");
    window.press(Key::Enter).await;
    let bar = name.split(',').next().unwrap_or_default().to_owned();
    window.text_when(INSPECTOR, |text| text.contains(&bar)).await;
    window.picture("selected-by-keyboard").await;
    window.press("t").await;
    let table = window.text("[data-testid=table]").await;
    assert!(table.contains("Modular core") && table.contains("Why not"), "{table}");
    window.press("t").await;
    window.find(&format!("{CHART} svg")).await;
    // the first closes the hint, the second clears the selection
    window.press(Key::Escape).await;
    window.press(Key::Escape).await;
    window.text_when(INSPECTOR, |text| !text.contains(&bar)).await;
    // the key for why is about the bar that still has the focus; away from bars it is the key of the keys
    window.press("?").await;
    window.text_when(INSPECTOR, |text| text.contains(&bar)).await;
    window.click("[data-testid=headline]").await;
    window.press(Key::Escape).await;
    window.press(Key::Escape).await;
    window.press("?").await;
    window.find("[data-testid=key-sheet]").await;
    window.press(Key::Escape).await;
    window.close().await;
}

#[tokio::test]
async fn an_exclusion_replans_is_listed_survives_a_restart_and_can_be_lifted() {
    let home = Home::new();
    let window = Window::open(&home, &[]).await;
    let before = window.text("[data-testid=scorecard]").await;
    select(&window, "Modular core").await;
    window.press("e").await;
    window.text_when(TRAY, |text| text.contains("Your decisions (3)")).await;
    let after = window.text_when("[data-testid=scorecard]", |text| text != before).await;
    assert_ne!(before, after);
    window.picture("after-an-exclusion").await;
    window.close().await;

    let window = Window::open(&home, &[]).await;
    window.text_when(TRAY, |text| text.contains("Your decisions (3)")).await;
    assert_eq!(window.text("[data-testid=scorecard]").await, after, "the plan is there again after a restart");
    window.close().await;
}

/// Selects an investment through its mark on the chart.
async fn select(window: &Window, name: &str) {
    window.find(&format!("{CHART} svg")).await;
    let selector = format!("{CHART} [aria-label^='{name},'][tabindex]");
    window.click(&selector).await;
    window.text_when(INSPECTOR, |text| text.contains(name)).await;
}

#[tokio::test]
async fn both_screens_are_drawn_in_both_themes() {
    let home = Home::new();
    let window = Window::open(&home, &[]).await;
    for theme in ["light", "dark"] {
        // the button goes through system, light and dark
        for _ in 0..3 {
            if !window.text(THEME).await.contains(theme) {
                window.click(THEME).await;
            }
        }
        window.text_when(THEME, |text| text.contains(theme)).await;
        let painted = window.ask_page("return document.documentElement.dataset.theme").await;
        assert_eq!(painted, theme);
        window.find(&format!("{CHART} svg")).await;
        window.picture(&format!("plan-{theme}")).await;
    }
    window.chord(Key::Control, "3").await;
    window.text_when(HEADLINE, |text| text.contains("output")).await;
    window.find(&format!("{CHART} svg")).await;
    window.picture("outcomes").await;
    window.close().await;
}

#[tokio::test]
async fn a_document_given_at_the_start_is_opened() {
    let home = Home::new();
    let file = home.path("clinic.cairn");
    let source = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../fixtures/roadmaps/small.json");
    cairn(&home, &[std::path::Path::new("import"), &source, &file]);
    let window = Window::open(&home, &[&file]).await;
    window.text_when("[data-testid=document-name]", |text| text.contains("Tarnwald")).await;
    // a roadmap without a plan is planned as soon as it is opened
    window.text_when(STATUS, |text| text.to_lowercase().contains("best possible")).await;
    window.find(&format!("{CHART} svg")).await;
    window.picture("small-roadmap").await;
    window.close().await;
}

#[tokio::test]
async fn the_page_gets_no_path_no_sql_and_no_other_page() {
    let home = Home::new();
    let window = Window::open(&home, &[]).await;
    window.find(&format!("{CHART} svg")).await;
    let page = window.ask_page("return document.documentElement.outerHTML").await.to_string();
    assert!(!page.contains(".cairn") && !page.contains("/tmp/"), "the page knows a path");
    let refused = window
        .ask_page(
            "try { return await window.__TAURI_INTERNALS__.invoke('call', {name: 'open_document', \
             payload: {path: '/etc/passwd'}}); } catch (failure) { return failure.code; }",
        )
        .await;
    assert_eq!(refused, "usage", "the page named a file");
    let fetched = window
        .ask_page("try { await fetch('http://127.0.0.1:9/'); return 'fetched'; } catch { return 'refused'; }")
        .await;
    assert_eq!(fetched, "refused");
    let run = window
        .ask_page(
            "const s = document.createElement('script'); s.textContent = 'window.ran = 1'; \
                   document.body.append(s); return window.ran ?? 'refused'",
        )
        .await;
    assert_eq!(run, "refused", "the page ran a script that is not its own");
    window.close().await;
}
