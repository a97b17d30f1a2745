//! Planned and done in the real window: the plan is promised, what is done is typed beside the chart, all of it undone.

use thirtyfour::Key;

use crate::window::{Home, Window};

const CHART: &str = "[data-testid=chart]";
const HEADLINE: &str = "[data-testid=headline]";
const TABLE: &str = "[data-testid=table-commitments]";

/// A cell of the row of an investment.
fn cell(row: usize, column: usize) -> String {
    format!("{TABLE} [data-row='{row}'] [aria-colindex='{}']", column + 1)
}

#[tokio::test]
async fn a_plan_is_promised_and_what_is_done_is_typed_beside_the_chart() {
    let home = Home::new();
    let window = Window::open(&home, &[]).await;
    window.chord(Key::Control, "3").await;
    window.tab("commitments").await;
    window.text_when(HEADLINE, |text| text.contains("8 of 15 promises are done")).await;
    let lines = window.count(&format!("{CHART} [data-mark^='investment:']")).await;
    assert_eq!(lines, 17);

    window.click("[data-testid=promise]").await;
    window.text_when(HEADLINE, |text| text.contains("8 of 21 promises are done")).await;
    window.text_when("[data-testid=toast]", |text| text.contains("6 investments are promised")).await;
    window.find(&format!("{CHART} [data-mark='investment:live-tracking']")).await;

    window.text_when(&cell(3, 0), |text| text.contains("Automated regression")).await;
    window.click(&cell(3, 3)).await;
    window.press("Q3 2027").await;
    window.press(Key::Enter).await;
    window.text_when(&cell(3, 3), |text| text.trim() == "Q3 2027").await;
    window.text_when(HEADLINE, |text| text.contains("9 of 21 promises are done")).await;

    window.chord(Key::Control, "z").await;
    window.text_when(HEADLINE, |text| text.contains("8 of 21 promises are done")).await;
    window.chord(Key::Control, "z").await;
    window.text_when(HEADLINE, |text| text.contains("8 of 15 promises are done")).await;
    window.close().await;
}
