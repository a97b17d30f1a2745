//! Whether anything hinders people: axe-core on every screen and dialog of the real window, in both themes.
//!
//! The script is run through the driver, so the window's policy stays as strict as it is. Looked for is what axe-core
//! calls serious or critical, contrast included: unlike elsewhere, colours are real here.

use serde_json::Value;
use thirtyfour::Key;

use crate::journeys_screens::{go_everywhere, open_set};
use crate::window::{Home, Window};

const CHART: &str = "[data-testid=chart]";

/// Puts axe-core into the page.
pub(crate) async fn bring_axe(window: &Window) {
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../ui/node_modules/axe-core/axe.min.js");
    let axe = std::fs::read_to_string(path).expect("axe-core is installed with the window's packages");
    window.ask_page(&format!("{axe}; window.axe = window.axe || axe; return true")).await;
}

/// What axe-core finds that is serious, a line each.
pub(crate) async fn findings(window: &Window) -> Vec<String> {
    let script = "const found = await window.axe.run(document, {resultTypes: ['violations']}); return \
                  found.violations.filter(one => ['serious', 'critical'].includes(one.impact)).map(one => one.id + ': ' + \
                  one.nodes.map(node => node.target.join(' ')).join(', '))";
    let found = window.ask_page(script).await;
    let lines = found.as_array().unwrap_or_else(|| panic!("axe-core did not answer: {found}"));
    lines.iter().filter_map(Value::as_str).map(str::to_owned).collect()
}

async fn look(window: &Window, place: &str, complaints: &mut Vec<String>) {
    complaints.extend(findings(window).await.into_iter().map(|finding| format!("{place}: {finding}")));
}

#[tokio::test]
async fn nothing_hinders_people_on_any_screen_or_dialog_in_either_theme() {
    let home = Home::new();
    let window = Window::open(&home, &[]).await;
    window.find(&format!("{CHART} svg")).await;
    bring_axe(&window).await;
    // a button without a name is found, so that finding nothing says something
    let with_flaw = "const it = document.createElement('button'); it.id = 'flaw'; document.body.append(it)";
    window.ask_page(with_flaw).await;
    let flaw = findings(&window).await;
    assert!(flaw.iter().any(|finding| finding.starts_with("button-name")), "{flaw:?}");
    window.ask_page("document.getElementById('flaw').remove()").await;
    let mut complaints = vec![];
    for theme in ["light", "dark"] {
        window.chord(Key::Control, ",").await;
        window.click(&format!("[data-testid=settings] input[value={theme}]")).await;
        let painted = format!("[data-theme={theme}]");
        window.find(&painted).await;
        // colours go over to the other theme in a moment
        tokio::time::sleep(std::time::Duration::from_millis(500)).await;
        look(&window, &format!("settings, {theme}"), &mut complaints).await;
        window.press(Key::Escape).await;

        window.find(&format!("{CHART} svg")).await;
        look(&window, &format!("plan, {theme}"), &mut complaints).await;
        window.press("t").await;
        window.find("[data-testid=table]").await;
        look(&window, &format!("table, {theme}"), &mut complaints).await;
        window.press("t").await;
        window.find(&format!("{CHART} svg")).await;
        window.chord(Key::Control, "3").await;
        window.text_when("[data-testid=headline]", |text| text.contains("output")).await;
        window.find(&format!("{CHART} svg")).await;
        look(&window, &format!("outcomes, {theme}"), &mut complaints).await;
        window.chord(Key::Control, "1").await;
        window.find(&format!("{CHART} svg")).await;

        for (keys, what) in [("k", "[data-testid=palette]"), ("e", "[data-testid=export]")] {
            window.chord(Key::Control, keys).await;
            window.find(what).await;
            look(&window, &format!("{what}, {theme}"), &mut complaints).await;
            window.press(Key::Escape).await;
        }
        for (key, what) in [("/", "[data-testid=palette]"), ("w", "[data-testid=what-if-box]")] {
            window.press(key).await;
            window.find(what).await;
            look(&window, &format!("{what} by {key}, {theme}"), &mut complaints).await;
            window.press(Key::Escape).await;
        }
        for (menu, item, what) in [
            ("help", "keys", "[data-testid=key-sheet]"),
            ("help", "licences", "[data-testid=licences]"),
            ("file", "versions", "[data-testid=versions]"),
            ("file", "start-plan", "[data-testid=start]"),
            ("edit", "catalogue", "[data-testid=catalogue]"),
            ("view", "problems", "[data-testid=problems]"),
        ] {
            window.click(&format!("[data-menu={menu}] button")).await;
            window.find("[role=menu]").await;
            look(&window, &format!("menu {menu}, {theme}"), &mut complaints).await;
            window.click(&format!("[data-item={item}]")).await;
            window.find(what).await;
            look(&window, &format!("{item}, {theme}"), &mut complaints).await;
            window.press(Key::Escape).await;
        }
        for tray in ["left_out", "decisions"] {
            window.click(&format!("[data-tray={tray}]")).await;
            look(&window, &format!("{tray}, {theme}"), &mut complaints).await;
            window.press(Key::Escape).await;
        }
    }
    assert!(complaints.is_empty(), "\n{}\n", complaints.join("\n"));
    window.close().await;
}

#[tokio::test]
async fn nothing_hinders_people_on_any_tab_of_any_screen_in_either_theme() {
    let mut complaints = vec![];
    for theme in ["light", "dark"] {
        let (_home, window) = open_set(theme, "en").await;
        bring_axe(&window).await;
        go_everywhere(&window, async |name| look(&window, &format!("{name}, {theme}"), &mut complaints).await).await;
        window.close().await;
    }
    assert!(complaints.is_empty(), "\n{}\n", complaints.join("\n"));
}

#[tokio::test]
async fn f6_reaches_every_part_and_the_focus_is_always_seen() {
    let home = Home::new();
    let window = Window::open(&home, &[]).await;
    window.find(&format!("{CHART} svg")).await;
    let parts = window
        .ask_page("return [...document.querySelectorAll('[data-region]')].map(part => part.dataset.region)")
        .await;
    let parts: Vec<String> =
        parts.as_array().into_iter().flatten().filter_map(Value::as_str).map(str::to_owned).collect();
    for wanted in ["top", "nav", "headline", "chart", "tray", "inspector", "first-steps", "status"] {
        assert!(parts.iter().any(|part| part == wanted), "there is no part {wanted}: {parts:?}");
    }
    let mut reached = vec![];
    for _ in 0..parts.len() {
        window.press(Key::F6).await;
        let at = window
            .ask_page(
                "const it = document.activeElement; const style = getComputedStyle(it); \
                 return [it.closest('[data-region]')?.dataset.region ?? '', style.outlineStyle, style.outlineWidth]",
            )
            .await;
        let said = |index: usize| at[index].as_str().unwrap_or_default().to_owned();
        assert!(said(1) != "none" && said(2) != "0px", "the focus is not seen in {}", said(0));
        reached.push(said(0));
    }
    reached.sort();
    let mut wanted = parts.clone();
    wanted.sort();
    assert_eq!(reached, wanted);
    window.close().await;
}
