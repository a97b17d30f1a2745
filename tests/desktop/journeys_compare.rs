//! The Compare screen in the real window: a what-if kept as a scenario and compared, budgets and prices worked out in the
//! background, a decision recorded, the scenario adopted, and all of it undone.

use thirtyfour::Key;

use crate::gestures::what_if;
use crate::journeys_around::told_when;
use crate::journeys_screens::settled;
use crate::window::{Home, Window};

const STRIP: &str = "[data-testid=what-if-strip]";
const VERSUS: &str = "[data-testid=versus]";
/// Whether the scenario is among what the plan can be compared with.
const CAN_BE_CHOSEN: &str = "[...document.querySelectorAll('[data-testid=versus] option')]\
                             .some((one) => one.textContent.includes('Budget −20%'))";
/// What the plan is compared with.
const CHOSEN: &str =
    "document.querySelector('[data-testid=versus] select').selectedOptions[0].textContent.trim().slice(0, 11)";
const HEADLINE: &str = "[data-testid=headline]";
const CARDS: &str = "[data-testid=scorecard]";
const CHART: &str = "[data-testid=chart]";
const TOAST: &str = "[data-testid=toast]";

#[tokio::test]
async fn a_scenario_is_kept_compared_decided_on_adopted_and_undone() {
    let home = Home::new();
    let window = Window::open(&home, &[]).await;
    window.find(&format!("{CHART} svg")).await;
    let cards = window.text(CARDS).await;

    window.chord(Key::Control, "5").await;
    window.text_when("[data-testid=empty]", |text| text.contains("Compare the plan with a scenario")).await;
    window.picture("compare-empty").await;
    what_if(&window, "budget -20%", "All funds 20").await;
    window.text_when(VERSUS, |text| text.contains("best possible")).await;
    window.text_when(HEADLINE, |text| text.starts_with("Value −")).await;
    window.find(&format!("{CHART} svg")).await;
    window.press("k").await;
    window.text_when(TOAST, |text| text.contains("Kept as scenario “Budget −20%”")).await;
    window.text_when(VERSUS, |text| text.contains("Rename")).await;
    window.picture("compare-difference").await;

    window.press("2").await;
    window.text_when(HEADLINE, |text| text.contains("with “Budget −20%” it would bring")).await;
    window.picture("compare-value-curve").await;
    window.press("3").await;
    window.text_when(HEADLINE, |text| text.contains("a tenth") || text.contains("A tenth")).await;
    window.find(&format!("{CHART} [data-mark='budget:80']")).await;
    window.picture("compare-frontier").await;
    window.press("4").await;
    window.text_when(HEADLINE, |text| text.contains("cheapest yes")).await;
    let row = format!("{CHART} [data-mark='investment:data-mesh']");
    window.click(&row).await;
    window.press("d").await;
    window.find("[data-testid=decide]").await;
    window.click("#verdict-reason").await;
    window.press("Needs a team first.").await;
    // prices that come in meanwhile would move the button from under the pointer
    settled(&window).await;
    window.click("[data-testid=record]").await;
    window.text_when(TOAST, |text| text.contains("Recorded on “Data mesh”: Not now, look again in Q1 2027")).await;
    window.text_when("[data-testid=verdict]", |text| text.contains("Needs a team first.")).await;
    window.picture("compare-prices").await;

    window.press("1").await;
    told_when(&window, CHOSEN, "Budget −20%").await;
    window.click(&format!("{VERSUS} .primary")).await;
    window.text_when(TOAST, |text| text.contains("Adopted") && text.contains("kept as “Base, ")).await;
    window.chord(Key::Control, "1").await;
    window.text_when(CARDS, |text| text != cards).await;
    assert_eq!(window.count(STRIP).await, 0);
    // undo leads back to where it was adopted
    window.chord(Key::Control, "z").await;
    window.find(VERSUS).await;
    window.chord(Key::Control, "1").await;
    window.text_when(CARDS, |text| text == cards).await;
    window.chord(Key::Control, "5").await;
    told_when(&window, CAN_BE_CHOSEN, "true").await;
    window.close().await;
}
