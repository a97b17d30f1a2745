//! A plan that begins with picks from the starter catalogue, and what can be done with an answer piece by piece.

use thirtyfour::Key;

use crate::gestures::what_if;
use crate::window::{Home, Window};

const HEADLINE: &str = "[data-testid=headline]";
const TOAST: &str = "[data-testid=toast]";
const CATALOGUE: &str = "[data-testid=catalogue]";

#[tokio::test]
async fn an_empty_roadmap_becomes_a_plan_by_picking() {
    let home = Home::new();
    let window = Window::open(&home, &[]).await;
    window.click("[data-menu=file] button").await;
    window.click("[data-item=new-empty]").await;
    window.text_when("[data-testid=document-name]", |name| name.contains("New roadmap")).await;
    window.chord(Key::Control, "2").await;
    window.tab("capabilities").await;
    window.click("[data-testid=pick]").await;
    window.find(CATALOGUE).await;
    // what is typed narrows the list; Space picks what has the focus
    for name in ["Version control", "Continuous integration", "Deployment automation"] {
        window.click(&format!("{CATALOGUE} input[type=search]")).await;
        window.chord(Key::Control, "a").await;
        window.press(name).await;
        window.text_when(&format!("{CATALOGUE} h3"), |text| text == name).await;
        window.press(Key::Tab).await;
        window.press(" ").await;
    }
    window.text_when("[data-testid=add-picks]", |text| text == "Add 3 capabilities").await;
    window.picture("catalogue").await;
    window.press(Key::Enter).await;
    window.text_when(TOAST, |text| text.contains("3 capabilities were added, with 3 investments and 4 outcomes")).await;
    window.text_when("[data-testid=table-capabilities]", |text| text.contains("Deployment automation")).await;
    window.chord(Key::Control, "1").await;
    window.text_when(HEADLINE, |text| text.contains("not been planned")).await;
    window.press("r").await;
    window.text_when("[data-testid=scorecard]", |cards| cards.contains("best possible")).await;
    window.text_when(HEADLINE, |text| text.contains("brings deployment frequency from 1 to")).await;
    window.picture("catalogue-plan").await;
    window.close().await;
}

#[tokio::test]
async fn one_change_of_an_answer_is_accepted_and_the_rest_is_asked_again() {
    let home = Home::new();
    let window = Window::open(&home, &[]).await;
    window.find("[data-testid=chart] svg").await;
    what_if(&window, "budget -20%", "All funds 20").await;
    window.text_when("[data-testid=what-if-strip]", |strip| strip.contains("best possible")).await;
    window.click("[data-group=moved] li:first-child .line").await;
    window.picture("accept-one").await;
    window.click("[data-testid=accept-one]").await;
    window.text_when("[data-testid=what-if-strip]", |strip| strip.contains("best possible")).await;
    window.text_when("[data-testid=tray]", |text| text.contains("Your decisions (3)")).await;
    window.close().await;
}
