//! Presenting with two windows on the real program: both in step, keys in both, an answer that is kept private and then
//! shared, and pages that begin again. Closing by the frame of a window needs a window manager, and is not here.

use thirtyfour::Key;

use crate::journeys_access::{bring_axe, findings};
use crate::journeys_around::told_when;
use crate::window::{Home, Window};

const PLACE: &str = "[data-testid=page-place]";
const PRESENTER: &str = "[data-testid=presenter]";
/// How many pages have their small picture: they are drawn ahead.
const AHEAD: &str = "document.querySelectorAll('[data-testid=page-list] img').length";
/// Whether the window of the audience has all pages laid out; a page that became whole meanwhile is there twice.
const PREPARED: &str = "document.querySelectorAll('[data-testid=audience-page] svg').length >= 5";
/// The title of the page that the audience sees.
const SEEN: &str = "([...document.querySelectorAll('[data-testid=audience-page]')].find(it => \
                    getComputedStyle(it).visibility === 'visible')?.querySelector('h1').textContent ?? '')";
/// What covers the page of the audience.
const COVER: &str = "(document.querySelector('[data-testid=audience-blank]')?.className ?? '')";
/// The title of what the one who presents looks at.
const NOW: &str = "(document.querySelector('[data-testid=presenter-now] [data-testid=page]')?.dataset.pageTitle ?? '')";
const CAPTION: &str = "[data-testid=presenter-caption]";

async fn begin(home: &Home) -> Window {
    let window = Window::open(home, &[]).await;
    window.find("[data-testid=chart] svg").await;
    window.chord(Key::Control, "6").await;
    window.text_when(PLACE, |text| text.contains("Page 1 of 5")).await;
    told_when(&window, AHEAD, "5").await;
    window.chord(Key::Alt, &Key::F5.value().to_string()).await;
    window.find(PRESENTER).await;
    window
}

#[tokio::test]
async fn two_windows_are_in_step_and_take_the_same_keys() {
    let home = Home::new();
    let window = begin(&home).await;
    assert_eq!(window.text("[data-testid=presenter-place]").await, "Page 1 of 5");
    window.switch().await;
    told_when(&window, PREPARED, "true").await;
    told_when(&window, &format!("{SEEN} !== ''"), "true").await;
    window.picture("two-windows").await;

    // from the window of the audience
    window.press(Key::Right).await;
    window.press(Key::Right).await;
    let third = format!("{SEEN}.includes('Three steps')");
    told_when(&window, &third, "true").await;
    window.press("b").await;
    told_when(&window, &format!("{COVER}.includes('black')"), "true").await;
    window.switch().await;
    window.text_when(CAPTION, |text| text == "The audience sees black").await;
    window.press("b").await;
    window.text_when(CAPTION, |text| text == "The audience sees now").await;
    told_when(&window, &format!("{NOW}.includes('Three steps')"), "true").await;

    // from the one who presents
    window.press("5").await;
    window.press(Key::Enter).await;
    window.text_when("[data-testid=presenter-place]", |text| text == "Page 5 of 5").await;
    window.press("q").await;
    window.press("1").await;
    window.text_when(CAPTION, |text| text == "Only you see this answer").await;
    told_when(&window, &format!("{NOW}.startsWith('Value ')"), "true").await;
    window.picture("two-windows-answer").await;
    window.switch().await;
    told_when(&window, &format!("{SEEN} !== '' && !{SEEN}.startsWith('Value ')"), "true").await;
    window.press("a").await;
    told_when(&window, &format!("{SEEN}.startsWith('Value ')"), "true").await;
    window.press(Key::Escape).await;
    told_when(&window, &format!("{SEEN} !== '' && !{SEEN}.startsWith('Value ')"), "true").await;

    // a page that begins again is where it was
    let before = window.ask_page(&format!("return {SEEN}")).await;
    window.ask_page("location.reload(); return true").await;
    told_when(&window, SEEN, before.as_str().unwrap_or_default()).await;

    // Escape in one ends both
    window.press_to_close(Key::Escape).await;
    window.switch_to_the_last().await;
    told_when(&window, "document.querySelector('[data-testid=presenter]') === null", "true").await;
    window.text_when(PLACE, |text| text.contains("Page 5 of 5")).await;
    assert_eq!(window.windows().await, 1);
    window.close().await;
}

#[tokio::test]
async fn the_window_of_the_audience_can_do_nothing_but_see_and_press() {
    let home = Home::new();
    let window = begin(&home).await;
    window.switch().await;
    told_when(&window, PREPARED, "true").await;
    let refused = "return window.__TAURI_INTERNALS__.invoke('call', {name: 'show_plan', payload: {}})\
                   .then(() => 'answered', why => String(why))";
    let why = window.ask_page(refused).await;
    assert!(why.as_str().is_some_and(|why| why.contains("not allowed")), "{why}");
    let deaf = "return window.__TAURI_INTERNALS__.invoke('plugin:event|listen', {event: 'plan-progress', \
                target: {kind: 'Any'}, handler: 1}).then(() => 'answered', why => String(why))";
    let why = window.ask_page(deaf).await;
    assert!(why.as_str().is_some_and(|why| why.contains("not allowed")), "{why}");
    assert_eq!(window.ask_page("return document.querySelectorAll('button, a, input').length").await, 0);
    window.close().await;
}

#[tokio::test]
async fn a_presenter_whose_page_begins_again_goes_on_where_the_audience_is() {
    let home = Home::new();
    let window = begin(&home).await;
    window.press(Key::Right).await;
    window.text_when("[data-testid=presenter-place]", |text| text == "Page 2 of 5").await;
    window.switch().await;
    told_when(&window, PREPARED, "true").await;
    let second = window.ask_page(&format!("return {SEEN}")).await;
    window.switch().await;
    window.ask_page("location.reload(); return true").await;
    window.text_when("[data-testid=presenter-place]", |text| text == "Page 2 of 5").await;
    window.switch().await;
    told_when(&window, SEEN, second.as_str().unwrap_or_default()).await;
    window.close().await;
}

#[tokio::test]
async fn nothing_hinders_people_in_either_window() {
    let home = Home::new();
    let window = begin(&home).await;
    bring_axe(&window).await;
    assert_eq!(findings(&window).await, Vec::<String>::new(), "the one who presents");
    window.press("q").await;
    window.press("1").await;
    window.text_when(CAPTION, |text| text == "Only you see this answer").await;
    assert_eq!(findings(&window).await, Vec::<String>::new(), "the one who presents, with an answer");
    window.switch().await;
    told_when(&window, PREPARED, "true").await;
    bring_axe(&window).await;
    assert_eq!(findings(&window).await, Vec::<String>::new(), "the audience");
    window.close().await;
}
