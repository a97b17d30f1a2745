//! What is around the screens, in the real window: the first run, the box for everything, jumps, settings that stay,
//! sizes up to twice as large, recent documents, the start of a plan.

use std::path::Path;

use thirtyfour::Key;

use crate::window::{Home, Window};

const HEADLINE: &str = "[data-testid=headline]";
const CHART: &str = "[data-testid=chart]";
const INSPECTOR: &str = "[data-testid=inspector]";
const CARD: &str = "[data-testid=first-steps]";
const BOX: &str = "[data-testid=palette]";
const CHOSEN: &str = "[role=option][aria-selected=true]";
const STATUS: &str = "[data-testid=status]";
const SETTINGS: &str = "[data-testid=settings]";

/// What the page says of itself, as text.
async fn told(window: &Window, script: &str) -> String {
    let told = window.ask_page(&format!("return String({script})")).await;
    told.as_str().unwrap_or_default().to_owned()
}

/// Waits until the page says of itself what is wanted.
pub(crate) async fn told_when(window: &Window, script: &str, wanted: &str) {
    for _ in 0..600 {
        if told(window, script).await == wanted {
            return;
        }
        tokio::time::sleep(std::time::Duration::from_millis(50)).await;
    }
    panic!("{script} is still {}, not {wanted}", told(window, script).await);
}

#[tokio::test]
async fn the_first_steps_are_ticked_by_doing_and_stay_closed_once_closed() {
    let home = Home::new();
    let window = Window::open(&home, &[]).await;
    window.find(&format!("{CHART} svg")).await;
    let card = window.text(CARD).await;
    assert!(card.contains("Four things to try") && card.contains("Drag a bar a quarter later"), "{card}");
    // it lies over nothing: the panel behind it ends where it begins
    let room = "document.querySelector('[data-testid=inspector]').getBoundingClientRect().bottom <= \
                document.querySelector('[data-testid=first-steps]').getBoundingClientRect().top + 1";
    assert_eq!(told(&window, room).await, "true");
    window.picture("first-steps").await;
    window.click("[data-tray=left_out]").await;
    window.click("[data-left-out]").await;
    window.text_when(CARD, |card| card.contains("Ask why not, done")).await;
    window.press(Key::Escape).await;
    window.press("w").await;
    window.find("[data-testid=what-if-box]").await;
    window.press("budget -20%").await;
    window.text_when("[data-testid=what-if-said]", |said| said.contains("All funds 20")).await;
    window.press(Key::Enter).await;
    window.text_when(CARD, |card| card.contains("Ask what if, done")).await;
    window.press(Key::Escape).await;
    window.close().await;

    let window = Window::open(&home, &[]).await;
    window.text_when(CARD, |card| card.contains("Ask what if, done")).await;
    window.click(&format!("{CARD} .icon")).await;
    told_when(&window, &format!("document.querySelector('{CARD}') === null"), "true").await;
    window.close().await;

    let window = Window::open(&home, &[]).await;
    window.find(&format!("{CHART} svg")).await;
    assert_eq!(window.count(CARD).await, 0);
    window.close().await;
}

#[tokio::test]
async fn the_box_does_finds_and_jumps_by_keyboard_alone() {
    let home = Home::new();
    let window = Window::open(&home, &[]).await;
    window.find(&format!("{CHART} svg")).await;
    window.chord(Key::Control, "k").await;
    window.find(BOX).await;
    window.press("outcomes").await;
    window.text_when(CHOSEN, |line| line.contains("Go to Outcomes") && line.contains("Ctrl+3")).await;
    window.picture("palette").await;
    window.press(Key::Enter).await;
    window.text_when(HEADLINE, |text| text.contains("output")).await;
    window.press("/").await;
    window.find(BOX).await;
    window.press("data me").await;
    window.text_when(CHOSEN, |line| line.contains("Data mesh") && line.contains("not in the plan")).await;
    window.picture("find").await;
    window.press(Key::Enter).await;
    window.text_when(INSPECTOR, |text| text.contains("Data mesh") && text.contains("Not in because")).await;
    told_when(&window, "document.activeElement.dataset.testid", "inspector").await;
    window.press("/").await;
    window.find(BOX).await;
    window.press("lead time").await;
    window.text_when(CHOSEN, |line| line.contains("Lead time for changes")).await;
    window.press(Key::Enter).await;
    window.text_when(INSPECTOR, |text| text.contains("Lead time for changes")).await;
    window.text_when(HEADLINE, |text| text.contains("output")).await;
    // one box: the prefix turns it
    window.press(Key::F1).await;
    window.find(BOX).await;
    window.press("w without Data").await;
    window.find("[data-testid=what-if-said]").await;
    window.press(Key::Escape).await;
    assert_eq!(window.count("[data-palette]").await, 0);
    window.close().await;
}

#[tokio::test]
async fn settings_apply_at_once_and_survive_a_restart() {
    let home = Home::new();
    let window = Window::open(&home, &[]).await;
    window.find(&format!("{CHART} svg")).await;
    let width = told(&window, "window.innerWidth").await.parse::<f64>().expect("a number");
    window.chord(Key::Control, ",").await;
    window.find(SETTINGS).await;
    window.click(&format!("{SETTINGS} input[value=dark]")).await;
    told_when(&window, "document.documentElement.dataset.theme", "dark").await;
    window.click(&format!("{SETTINGS} input[value=compact]")).await;
    window.click(&format!("{SETTINGS} [data-testid=single-keys]")).await;
    // by keyboard: what grows moves under a pointer
    window.click(&format!("{SETTINGS} button[aria-label=Larger]")).await;
    for _ in 0..4 {
        window.press(Key::Enter).await;
    }
    window.text_when(&format!("{SETTINGS} output"), |text| text.contains("150")).await;
    let smaller = format!("Math.abs(window.innerWidth * 1.5 - {width}) < 4");
    told_when(&window, &smaller, "true").await;
    window.picture("settings").await;
    window.press(Key::Escape).await;
    window.press("t").await;
    window.press("/").await;
    assert_eq!(window.count("[data-testid=table], [data-palette]").await, 0, "single letters are off");
    window.close().await;

    let window = Window::open(&home, &[]).await;
    window.find(&format!("{CHART} svg")).await;
    told_when(&window, "document.documentElement.dataset.theme", "dark").await;
    told_when(&window, "document.documentElement.dataset.density", "compact").await;
    told_when(&window, &smaller, "true").await;
    window.press("t").await;
    assert_eq!(window.count("[data-testid=table]").await, 0);
    window.close().await;

    // a settings file that somebody has damaged costs the settings, never the start
    let own = home.path("app.cairn.planner");
    std::fs::write(own.join("settings.json"), "{").expect("the own folder is there");
    let window = Window::open(&home, &[]).await;
    window.text_when("[data-testid=alert]", |text| text.contains("settings-unreadable-1.json")).await;
    told_when(&window, "document.documentElement.dataset.density", "normal").await;
    window.close().await;
}

/// What of the window cannot be brought into sight at the size it is shown in, in words.
const LOST: &str = "[...document.querySelectorAll('button, input, h1, [data-region]')] \
    .filter(it => it.getClientRects().length > 0 && !it.closest('.nearest')) \
    .filter(it => { it.scrollIntoView({ block: 'nearest', inline: 'nearest' }); const at = it.getBoundingClientRect(); \
    const isLarge = at.width > innerWidth || at.height > innerHeight; return !isLarge && (at.right > innerWidth + 1 || \
    at.bottom > innerHeight + 1 || at.left < -1 || at.top < -1); }) \
    .map(it => it.getAttribute('aria-label') || it.dataset.region || it.textContent).join('; ')";

#[tokio::test]
async fn nothing_is_lost_where_everything_is_twice_as_large() {
    let home = Home::new();
    let window = Window::open(&home, &[]).await;
    window.find(&format!("{CHART} svg")).await;
    assert_eq!(told(&window, LOST).await, "");
    for _ in 0..10 {
        window.chord(Key::Control, "=").await;
    }
    told_when(&window, "window.innerWidth < 740", "true").await;
    for (keys, name) in [("1", "plan"), ("3", "outcomes")] {
        window.chord(Key::Control, keys).await;
        window.find(&format!("{CHART} svg")).await;
        window.picture(&format!("zoom-200-{name}")).await;
        assert_eq!(told(&window, LOST).await, "", "{name}");
        let tall = "document.querySelector('[data-testid=chart]').getBoundingClientRect().height > 100";
        told_when(&window, tall, "true").await;
    }
    window.chord(Key::Control, "1").await;
    window.find(&format!("{CHART} svg")).await;
    window.click("[data-menu=all] button").await;
    window.find("[role=menuitem]").await;
    for item in ["open", "undo", "table", "replan", "about", "settings"] {
        window.find(&format!("[data-item={item}]")).await;
    }
    window.picture("zoom-200-menu").await;
    window.press(Key::Escape).await;
    for (key, what) in [(",", SETTINGS), ("k", BOX)] {
        window.chord(Key::Control, key).await;
        window.find(what).await;
        assert_eq!(told(&window, LOST).await, "", "{what}");
        window.press(Key::Escape).await;
    }
    window.chord(Key::Control, "0").await;
    told_when(&window, "window.innerWidth > 1400", "true").await;
    window.close().await;
}

#[tokio::test]
async fn recent_documents_are_listed_and_a_missing_one_can_be_taken_off() {
    let home = Home::new();
    let (one, two) = (home.path("one.cairn"), home.path("two.cairn"));
    for file in [&one, &two] {
        let words = ["cairn", "new", "--sample"].map(std::ffi::OsString::from).into_iter();
        let (mut out, mut err) = (vec![], vec![]);
        let local = commands::LocalData::new(home.path("own"));
        let words = words.chain([file.clone().into_os_string()]);
        cli::run(words, local, worker::Worker::in_process(), &mut out, &mut err);
    }
    for file in [&one, &two] {
        let window = Window::open(&home, &[Path::new(file)]).await;
        window.find(&format!("{CHART} svg")).await;
        window.close().await;
    }
    std::fs::remove_file(&one).expect("it is there");
    let window = Window::open(&home, &[]).await;
    window.text_when(STATUS, |text| text.contains("two.cairn")).await;
    window.click("[data-menu=file] button").await;
    window
        .text_when("[data-menu=file] [role=menu]", |menu| {
            menu.contains("Take “one” off the list") && menu.contains("not there any more")
        })
        .await;
    window.picture("recent-documents").await;
    let page = window.ask_page("return document.documentElement.outerHTML").await.to_string();
    assert!(!page.contains("one.cairn") && !page.contains("/tmp/"), "the page knows a path");
    // in a menu a letter leads to what begins with it
    window.press("t").await;
    window.press(Key::Enter).await;
    window.click("[data-menu=file] button").await;
    window.text_when("[data-menu=file] [role=menu]", |menu| !menu.contains("off the list")).await;
    window.close().await;
}

#[tokio::test]
async fn a_plan_of_ones_own_starts_with_three_enters() {
    let home = Home::new();
    let window = Window::open(&home, &[]).await;
    window.find(&format!("{CHART} svg")).await;
    window.click(&format!("{CARD} .button")).await;
    for question in ["Question 1 of 3", "Question 2 of 3", "Question 3 of 3"] {
        window.text_when("[data-testid=start]", |text| text.contains(question)).await;
        let inside = "document.activeElement.closest('[data-testid=start]') !== null \
                      && document.activeElement.matches('input, select')";
        told_when(&window, inside, "true").await;
        window.picture(&format!("start-{}", &question[9..10])).await;
        window.press(Key::Enter).await;
    }
    window.text_when("[data-testid=document-name]", |name| name.contains("Our roadmap")).await;
    window.text_when("[data-testid=announcement]", |said| said.contains("Our roadmap is ready")).await;
    window.find("[role=tab][aria-selected=true]").await;
    // what is missing is listed, by key as well
    window.text_when("[data-testid=problem-count]", |text| text.contains("1 problem")).await;
    window.press(Key::F8).await;
    window.text_when("[data-testid=problems]", |text| text.contains("There is no investment yet")).await;
    window.picture("problems").await;
    window.press(Key::Escape).await;
    assert_eq!(window.count("[data-testid=problems]").await, 0);
    window.close().await;
}
