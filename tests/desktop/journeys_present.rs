//! Presenting in the real window: from the first page with F5, on and back, black and back, to a page by its number, a
//! likely question answered live, and Escape out again.

use thirtyfour::Key;

use crate::journeys_around::told_when;
use crate::window::{Home, Window};

const HEADLINE: &str = "[data-testid=headline]";
const PLACE: &str = "[data-testid=page-place]";
const STAGE: &str = "[data-testid=stage]";
/// The title of the page on the stage.
const ON_STAGE: &str = "(document.querySelector('[data-testid=stage] [data-testid=page]')?.dataset.pageTitle ?? '')";
/// Whether the page on the stage is drawn.
const IS_DRAWN: &str = "document.querySelector('[data-testid=stage] [data-testid=page] svg') !== null";
/// Whether nothing covers the page.
const UNCOVERED: &str = "document.querySelector('[data-testid=stage-blank]') === null";
/// How many pages have their small picture: they are drawn ahead.
const AHEAD: &str = "document.querySelectorAll('[data-testid=page-list] img').length";

#[tokio::test]
async fn the_story_is_presented_by_the_keys_of_the_trade() {
    let home = Home::new();
    let window = Window::open(&home, &[]).await;
    window.find("[data-testid=chart] svg").await;
    window.chord(Key::Control, "6").await;
    window.text_when(PLACE, |text| text.contains("Page 1 of 5")).await;
    told_when(&window, AHEAD, "5").await;
    let first = window.text(HEADLINE).await;
    window.picture("present-screen").await;

    window.press(Key::F5).await;
    told_when(&window, IS_DRAWN, "true").await;
    told_when(&window, ON_STAGE, &first).await;
    window.press(Key::Right).await;
    window.press(Key::Right).await;
    let third = format!("{ON_STAGE}.includes('Three steps')");
    told_when(&window, &third, "true").await;
    window.picture("present-stage").await;
    window.press("b").await;
    window.find("[data-testid=stage-blank]").await;
    window.press("b").await;
    told_when(&window, UNCOVERED, "true").await;
    told_when(&window, &third, "true").await;
    window.press(Key::Left).await;
    told_when(&window, &third, "false").await;
    window.press("1").await;
    window.find("[data-testid=stage-digits]").await;
    window.press(Key::Enter).await;
    told_when(&window, ON_STAGE, &first).await;

    window.press(Key::End).await;
    window.press("q").await;
    window.find("[data-testid=stage-questions]").await;
    window.picture("present-questions").await;
    window.press("1").await;
    told_when(&window, &format!("{ON_STAGE}.startsWith('Value ')"), "true").await;
    window.picture("present-answer").await;
    window.press(Key::Escape).await;
    told_when(&window, &format!("{ON_STAGE}.startsWith('Value ')"), "false").await;
    assert_eq!(window.count(STAGE).await, 1, "Escape leaves the answer first");
    window.press(Key::Escape).await;
    window.text_when(PLACE, |text| text.contains("Page 5 of 5")).await;
    assert_eq!(window.count(STAGE).await, 0);
    window.close().await;
}
