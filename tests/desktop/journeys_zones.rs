//! Zones and teams in the real window: a team that is said to talk with another answers what asks for it, and a rule
//! about a zone is typed.

use crate::window::{Home, Window};
use thirtyfour::Key;

const CHART: &str = "[data-testid=chart]";
const HEADLINE: &str = "[data-testid=headline]";

#[tokio::test]
async fn a_talk_that_is_typed_answers_what_asks_for_it() {
    let home = Home::new();
    let window = Window::open(&home, &[]).await;
    window.chord(Key::Control, "2").await;
    window.tab("teams").await;
    window.text_when(HEADLINE, |text| text.contains("Platform and Parcel core never do")).await;
    assert_eq!(window.count(&format!("{CHART} [data-mark^='team:']")).await, 6);
    let before = window.text(HEADLINE).await;
    let talks = "[data-testid=table-teams] [data-row='1'] [aria-colindex='2']";
    window.text_when(talks, |text| text.trim() == "Recipients").await;
    window.click(talks).await;
    window.press("Recipients; Platform").await;
    window.press(Key::Enter).await;
    window.text_when(HEADLINE, |text| text != before).await;
    window.chord(Key::Control, "z").await;
    window.text_when(HEADLINE, |text| text == before).await;

    window.tab("zones").await;
    window.text_when(HEADLINE, |text| text.contains("6 zones")).await;
    assert_eq!(window.count(&format!("{CHART} [data-mark^='zone:']")).await, 6);
    window.tab("placements").await;
    let name = "[data-testid=table-placements] [data-row='0'] [aria-colindex='1']";
    window.text_when(name, |text| text.contains("Trunk-based development")).await;
    window.close().await;
}
