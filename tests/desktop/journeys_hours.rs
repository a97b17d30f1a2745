//! Two hours people spend with Cairn, each as one journey on the real window: the first ten minutes of a newcomer, and an
//! hour of a leadership team with a projector. How long each answer took is written beside the pictures; nothing is
//! judged by it, for this machine does other things too.

use std::fmt::Write as _;
use std::path::Path;
use std::time::Instant;

use thirtyfour::Key;

use crate::gestures::{cell, copy_elsewhere, what_if};
use crate::journeys_around::told_when;
use crate::journeys_screens::settled;
use crate::window::{Home, Window};

const HEADLINE: &str = "[data-testid=headline]";
const CHART: &str = "[data-testid=chart]";
const CARDS: &str = "[data-testid=scorecard]";
const INSPECTOR: &str = "[data-testid=inspector]";
const TRAY: &str = "[data-testid=tray]";
const STRIP: &str = "[data-testid=what-if-strip]";
const TOAST: &str = "[data-testid=toast]";
const ANNOUNCED: &str = "[data-testid=announcement]";
const VERSUS: &str = "[data-testid=versus]";

/// How long each answer took, in the order of asking.
struct Minutes {
    file: &'static str,
    lines: String,
    asked: Instant,
}

impl Minutes {
    fn of(file: &'static str) -> Self {
        Self { file, lines: String::new(), asked: Instant::now() }
    }

    /// Something is asked now.
    fn ask(&mut self) {
        self.asked = Instant::now();
    }

    /// It is answered.
    fn answered(&mut self, what: &str) {
        let seconds = self.asked.elapsed().as_secs_f64();
        writeln!(self.lines, "{seconds:6.2} s  {what}").expect("a text takes every line");
    }

    /// Keeps the times beside the pictures.
    fn keep(&self) {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../ui/test-output");
        std::fs::create_dir_all(&folder).expect("the folder for pictures can be made");
        std::fs::write(folder.join(self.file), &self.lines).expect("the times can be written");
        println!("{}", self.lines);
    }
}

fn bar(id: &str) -> String {
    format!("{CHART} [data-mark='investment:{id}']")
}

#[tokio::test]
async fn an_offsite_hour_is_answered_live() {
    let mut minutes = Minutes::of("offsite-hour.txt");
    let home = Home::new();
    let window = Window::open(&home, &[]).await;
    minutes.answered("the window is open and the plan can be read");
    window.find(&format!("{CHART} svg")).await;
    let before = window.text(CARDS).await;

    // 0 to 10: five pages
    window.chord(Key::Control, "6").await;
    told_when(&window, "document.querySelectorAll('[data-testid=page-list] img').length", "5").await;
    window.press(Key::F5).await;
    told_when(&window, "document.querySelector('[data-testid=stage] [data-testid=page] svg') !== null", "true").await;
    let title = "(document.querySelector('[data-testid=stage] [data-testid=page]')?.dataset.pageTitle ?? '')";
    for page in 2..=5 {
        let last = window.ask_page(&format!("return {title}")).await;
        minutes.ask();
        window.press(Key::Right).await;
        told_when(&window, &format!("{title} !== {last}"), "true").await;
        minutes.answered(&format!("page {page}"));
    }
    window.press(Key::Escape).await;

    // 12: what if the budget drops by a fifth
    window.chord(Key::Control, "1").await;
    window.find(&format!("{CHART} svg")).await;
    minutes.ask();
    what_if(&window, "budget -20%", "All funds 20").await;
    window.text_when(STRIP, |strip| strip.contains("Value")).await;
    minutes.answered("what if the budget drops 20 %: the first answer");
    window.text_when(STRIP, |strip| strip.contains("best possible")).await;
    minutes.answered("the same, best possible (proven)");
    window.text_when(HEADLINE, |text| text.starts_with("Value −")).await;
    window.press("k").await;
    window.text_when(TOAST, |text| text.contains("Kept as scenario")).await;
    window.press(Key::Escape).await;
    window.text_when(CARDS, |text| text == before).await;

    // 18: why is it not in
    minutes.ask();
    window.press("/").await;
    window.find("[data-testid=palette]").await;
    window.press("data mesh").await;
    window.text_when("[role=option][aria-selected=true]", |line| line.contains("Data mesh")).await;
    window.press(Key::Enter).await;
    window.text_when(INSPECTOR, |text| text.contains("Not in because")).await;
    minutes.answered("why is Data mesh not in: the card");
    window.text_when(INSPECTOR, |text| text.contains("pts") && !text.contains("Working out")).await;
    minutes.answered("the same with its price, what it displaces and the smallest change");
    window.picture("offsite-why-not").await;

    // 26: then what do we abandon
    minutes.ask();
    window.chord(Key::Control, "5").await;
    window.press("4").await;
    window.text_when(HEADLINE, |text| text.contains("cheapest yes")).await;
    minutes.answered("what do we abandon: everything left out by the price of yes");
    window.click(&bar("data-mesh")).await;
    window.press("n").await;
    window.find("[data-testid=decide]").await;
    // prices that come in meanwhile would move the button from under the pointer
    settled(&window).await;
    window.click("[data-testid=record]").await;
    window.text_when(TOAST, |text| text.contains("Recorded on “Data mesh”")).await;

    // 35: and if hiring is late
    minutes.ask();
    what_if(&window, "platform -1 FTE in Q2..Q3 2027", "Platform").await;
    window.press("1").await;
    window.text_when(HEADLINE, |text| text.starts_with("Value ") || text.contains("same")).await;
    minutes.answered("what if platform hiring is late: the difference");
    window.text_when(VERSUS, |text| text.contains("best possible")).await;
    window.press(Key::Escape).await;

    // 42: how sure are you
    minutes.ask();
    window.press("5").await;
    window.text_when(HEADLINE, |text| text.contains("10")).await;
    window.find(&format!("{CHART} svg")).await;
    minutes.answered("how sure are you: the fan");
    window.picture("offsite-how-sure").await;

    // 50: we take B but keep X
    window.press("1").await;
    let scenario = "const menu = document.querySelector('[data-testid=versus] select'); \
        menu.value = [...menu.options].find((one) => one.textContent.includes('Budget')).value; \
        menu.dispatchEvent(new Event('change', { bubbles: true }))";
    window.ask_page(scenario).await;
    window.text_when(VERSUS, |text| text.contains("best possible")).await;
    minutes.ask();
    window.click(&format!("{VERSUS} .primary")).await;
    window.text_when(TOAST, |text| text.contains("Adopted") && text.contains("kept as “Base, ")).await;
    minutes.answered("we take B: adopted, the old base kept");
    window.chord(Key::Control, "1").await;
    window.text_when(CARDS, |text| text != before).await;

    // 55: export
    window.chord(Key::Control, "e").await;
    window.find("[data-testid=export]").await;
    window.picture("offsite-export").await;
    window.press(Key::Escape).await;
    minutes.keep();
    window.close().await;
}

#[tokio::test]
async fn the_first_ten_minutes_end_with_a_plan_of_ones_own() {
    let mut minutes = Minutes::of("first-ten-minutes.txt");
    let home = Home::new();
    let window = Window::open(&home, &[]).await;
    minutes.answered("the window is open on the solved sample");
    window.find(&format!("{CHART} svg")).await;
    window.find("[data-testid=first-steps]").await;

    // 1: drag a bar a quarter later
    window.text_when(TRAY, |text| text.contains("Your decisions (2)")).await;
    let width =
        window.ask_page("return document.querySelector('[data-mark=\"investment:event-backbone\"]').offsetWidth");
    // the bar spans two periods, a little inside of them
    let width = i64::try_from(width.await.as_u64().expect("a width") / 2).expect("a width") + 3;
    minutes.ask();
    window.carry(&bar("event-backbone"), (width, 0)).await;
    window.text_when("[data-testid=price-tag]", |text| text.contains("value")).await;
    minutes.answered("a price at the pointer while a bar is dragged");
    minutes.ask();
    window.let_go().await;
    window.text_when(ANNOUNCED, |text| text.starts_with("Pinned Event backbone")).await;
    minutes.answered("dropped: planned again, with what moved");
    window.chord(Key::Control, "z").await;
    window.text_when(TRAY, |text| text.contains("Your decisions (2)")).await;

    // 2: what if
    minutes.ask();
    what_if(&window, "budget -20%", "All funds 20").await;
    window.text_when(STRIP, |strip| strip.contains("Value")).await;
    minutes.answered("what if the budget drops 20 %");
    // while it is still searching, Escape stops that and keeps the best answer
    window.text_when(STRIP, |strip| strip.contains("best possible")).await;
    window.ask_page(&format!("[...document.querySelectorAll('{STRIP} button')].at(-1).click()")).await;
    window.text_when(HEADLINE, |text| !text.starts_with("Value −")).await;

    // 3: why not
    minutes.ask();
    window.click("[data-tray=left_out]").await;
    window.click("[data-left-out='data-mesh']").await;
    window.text_when(INSPECTOR, |text| text.contains("Not in because")).await;
    minutes.answered("why is Data mesh not in");

    // three questions, Enter each
    window.click("[data-menu=file] button").await;
    window.click("[data-item=start-plan]").await;
    for question in ["Question 1 of 3", "Question 2 of 3", "Question 3 of 3"] {
        window.text_when("[data-testid=start]", |text| text.contains(question)).await;
        window.press(Key::Enter).await;
    }
    window.text_when("[data-testid=document-name]", |name| name.contains("Our roadmap")).await;

    // capabilities and investments, pasted as a spreadsheet has them
    window.find("[data-testid=table-capabilities]").await;
    let names = ["Release", "Testing", "Observability", "Architecture", "Teams", "Planning", "Security", "Data"];
    let rows: String = names.iter().map(|name| format!("{name}\tMethods\t1\t2\t4\n")).collect();
    copy_elsewhere(&window, &format!("Capability\tAxis\tNow\tNext\tTarget\n{rows}")).await;
    window.click(&cell("capabilities", 0, 1)).await;
    minutes.ask();
    window.chord(Key::Control, "v").await;
    window.text_when("[data-testid=paste]", |text| text.contains("8 new")).await;
    window.click("[data-testid=paste] .primary").await;
    window.text_when("[data-testid=table-capabilities]", |text| text.contains("Observability")).await;
    minutes.answered("eight capabilities pasted");
    window.tab("investments").await;
    window.find("[data-testid=table-investments]").await;
    let rows: String = names
        .iter()
        .enumerate()
        .map(|(at, name)| format!("Raise {name}\tMethods\t{}\t{}k\n", at % 3 + 1, 40 + at))
        .collect();
    copy_elsewhere(&window, &format!("Investment\tAxis\tDuration\tCost\n{rows}")).await;
    window.click(&cell("investments", 0, 1)).await;
    window.chord(Key::Control, "v").await;
    window.text_when("[data-testid=paste]", |text| text.contains("8 new")).await;
    window.click("[data-testid=paste] .primary").await;
    window.text_when("[data-testid=table-investments]", |text| text.contains("Raise Observability")).await;
    window.picture("ten-minutes-investments").await;

    // a budget, filled to the right
    window.chord(Key::Control, "4").await;
    window.click(&cell("funds", 0, 1)).await;
    window.press("120k").await;
    window.press(Key::Enter).await;
    window.text_when(&cell("funds", 0, 1), |text| text.trim() == "120,000").await;
    settled(&window).await;
    window.click(&cell("funds", 0, 1)).await;
    for _ in 0..7 {
        window.chord(Key::Shift, &Key::Right.value().to_string()).await;
    }
    window.chord(Key::Control, "r").await;
    window.text_when(&cell("funds", 0, 8), |text| text.trim() == "120,000").await;

    // a plan of one's own, or what is missing for one, by name
    minutes.ask();
    window.chord(Key::Control, "1").await;
    // it is planned as soon as typing rests
    let is_planned = |text: &str| !text.is_empty() && !text.contains("not been planned");
    let headline = window.text_when(HEADLINE, is_planned).await;
    minutes.answered(&format!("the first headline of one's own: {headline}"));
    window.find("[data-testid=problem-count]").await;
    window.picture("ten-minutes-own-plan").await;
    minutes.keep();
    window.close().await;
}
