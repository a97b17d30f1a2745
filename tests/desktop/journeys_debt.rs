//! Technical debt in the real window: a debt that is typed gets its row, and its tipping quarter moves with what it takes.

use crate::window::{Home, Window};
use thirtyfour::Key;

const CHART: &str = "[data-testid=chart]";
const HEADLINE: &str = "[data-testid=headline]";

/// Whether a text says this, however its words are kept together.
fn says(text: &str, what: &str) -> bool {
    text.replace('\u{a0}', " ").contains(what)
}

#[tokio::test]
async fn a_debt_that_is_typed_is_drawn_and_tips_when_it_takes_more() {
    let home = Home::new();
    let window = Window::open(&home, &[]).await;
    window.chord(Key::Control, "4").await;
    window.tab("debts").await;
    window.text_when(HEADLINE, |text| says(text, "“Regression run by hand” tips in Q2 2028")).await;
    assert_eq!(window.count(&format!("{CHART} [data-mark^='debt:']")).await, 2);

    // interest of the second debt: more than repaying it by the second quarter
    let interest = "[data-testid=table-debts] [data-row='1'] [aria-colindex='4']";
    window.click(interest).await;
    window.press("3.5").await;
    window.press(Key::Enter).await;
    window.text_when(HEADLINE, |text| says(text, "“Dispatch tangled with billing” tips in Q2 2027")).await;
    window.chord(Key::Control, "z").await;
    window.text_when(HEADLINE, |text| says(text, "“Regression run by hand” tips in Q2 2028")).await;

    window.tab("repayments").await;
    window.find("[data-testid=table-repayments]").await;
    window.close().await;
}
