//! Asking what if in the real window: typed, understood, answered beside the plan, dropped, adopted, undone.

use thirtyfour::Key;

use crate::gestures::what_if;
use crate::window::{Home, Window};

const BOX: &str = "[data-testid=what-if-box]";
const SAID: &str = "[data-testid=what-if-said]";
const STRIP: &str = "[data-testid=what-if-strip]";
const PANEL: &str = "[data-testid=what-if-panel]";
const HEADLINE: &str = "[data-testid=headline]";
const CARDS: &str = "[data-testid=scorecard]";
const CHART: &str = "[data-testid=chart]";

#[tokio::test]
async fn a_what_if_is_understood_answered_dropped_adopted_and_undone() {
    let home = Home::new();
    let window = Window::open(&home, &[]).await;
    window.find(&format!("{CHART} svg")).await;
    let (headline, cards) = (window.text(HEADLINE).await, window.text(CARDS).await);

    window.press("w").await;
    window.find(BOX).await;
    window.press("budgt -20%").await;
    window.text_when(SAID, |said| said.contains("Did you mean") && said.contains("budget")).await;
    window.picture("what-if-not-understood").await;
    window.click(&format!("{SAID} button")).await;
    window.text_when(SAID, |said| said.contains("All funds 20")).await;
    window.press(Key::Enter).await;
    // the first answer comes at once, the proven one takes its place
    window.text_when(STRIP, |strip| strip.contains("All funds 20") && strip.contains("Value")).await;
    window.text_when(STRIP, |strip| strip.contains("best possible")).await;
    let asked = window.text(HEADLINE).await;
    assert!(asked.starts_with("Value −") && asked.contains("drop"), "{asked}");
    let panel = window.text(PANEL).await;
    assert!(panel.contains("Drop (") && panel.contains("no longer starts in"), "{panel}");
    assert!(window.count(&format!("{CHART} .was")).await > 0, "nothing shows where bars were");
    assert_eq!(window.count(BOX).await, 0);
    window.picture("what-if-answered").await;

    window.press(Key::Escape).await;
    window.text_when(HEADLINE, |text| text == headline).await;
    assert_eq!(window.text(CARDS).await, cards, "a dropped what-if leaves the plan as it was");

    what_if(&window, "budget -20%", "All funds 20").await;
    window.text_when(STRIP, |strip| strip.contains("best possible")).await;
    window.click(&format!("{STRIP} .primary")).await;
    window.text_when(CARDS, |text| text != cards).await;
    window.text_when("[data-testid=toast]", |text| text.contains("Adopted")).await;
    assert_eq!(window.count(STRIP).await, 0);
    window.picture("what-if-adopted").await;
    window.chord(Key::Control, "z").await;
    window.text_when(HEADLINE, |text| text == headline).await;
    assert_eq!(window.text(CARDS).await, cards, "one undo takes back the changes and their plan");
    window.close().await;
}
