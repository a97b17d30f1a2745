//! The management flywheel in the real window: a push that is typed turns it, undone; a strength typed into the matrix.

use crate::window::{Home, Window};
use thirtyfour::Key;

const CHART: &str = "[data-testid=chart]";
const HEADLINE: &str = "[data-testid=headline]";

#[tokio::test]
async fn a_push_that_is_typed_turns_the_flywheel() {
    let home = Home::new();
    let window = Window::open(&home, &[]).await;
    window.chord(Key::Control, "2").await;
    window.tab("blades").await;
    window.text_when(HEADLINE, |text| text.contains("from 45 to 55 of 100")).await;
    assert_eq!(window.count(&format!("{CHART} [data-mark^='blade:']")).await, 3);

    window.tab("pushes").await;
    let points = "[data-testid=table-pushes] [data-row='0'] [aria-colindex='2']";
    window.click(points).await;
    window.press("6").await;
    window.press(Key::Enter).await;
    window.text_when(points, |text| text.contains("+6")).await;
    window.tab("blades").await;
    window.text_when(HEADLINE, |text| text.contains("most of all by Trunk-based delivery")).await;
    // undo leads back to where it was typed
    window.chord(Key::Control, "z").await;
    window.find("[data-testid=table-pushes]").await;
    window.tab("blades").await;
    window.text_when(HEADLINE, |text| text.contains("from 45 to 55 of 100")).await;

    window.tab("influences").await;
    let strength = "[data-testid=table-influences] [data-row='0'] [aria-colindex='4']";
    window.click(strength).await;
    window.press("+2").await;
    window.press(Key::Enter).await;
    window.text_when(strength, |text| text.contains("+2")).await;
    window.close().await;
}
