//! What is measured in the real window, one figure after the other.

use std::path::Path;
use std::time::{Duration, Instant};

use tests::processes;
use thirtyfour::Key;

use super::stopwatch::Stopwatch;
use super::{Figures, Subject};
use crate::journeys_around::told_when;
use crate::window::{Home, Window};

const CHART: &str = "[data-testid=chart]";
const STRIP: &str = "[data-testid=what-if-strip]";
const BOX: &str = "[data-testid=what-if-box]";
const SAID: &str = "[data-testid=what-if-said]";
const TAG: &str = "[data-testid=price-tag]";
/// The line that says how far planning has come, while it runs.
const RUNNING: &str = "[data-testid=status] .running";

const LAUNCHES: usize = 5;
const KEYS: usize = 20;
const BARS: usize = 6;
const SOLVES: usize = 3;
/// A window that nobody touches has come to rest by then, and has said so for so long.
const REST: Duration = Duration::from_secs(8);

/// The focus is elsewhere.
const FOCUS_MOVES: &str =
    "(() => { const it = document.activeElement; return () => document.activeElement !== it; })()";

/// Everything there is to measure on a roadmap.
pub(super) async fn measure(subject: &Subject, figures: &mut Figures) {
    let home = Home::new();
    let arguments: Vec<&Path> = subject.file.iter().map(std::path::PathBuf::as_path).collect();
    let mut launches = vec![];
    // what is on the disk is in memory after the first
    for launch in 0..LAUNCHES {
        // a first start each time, where there is no document
        let home = Home::new();
        let window = Window::open(&home, &arguments).await;
        if launch > 0 {
            launches.push(launch_ms(&window).await);
        }
        window.close().await;
    }
    figures.write("launch to readable", subject, (2000, "ms"), launches);

    let window = Window::open(&home, &arguments).await;
    window.find(&format!("{CHART} svg")).await;
    rest(&window).await;
    figures.write("memory of all processes at rest", subject, (300, "MB"), vec![memory_mb(&window)]);

    let stopwatch = Stopwatch::put(&window).await;
    keys(&window, &stopwatch, subject, figures).await;
    price_tag(&window, &stopwatch, subject, figures).await;
    answers(&window, &stopwatch, subject, figures).await;
    pages(&window, &stopwatch, subject, figures).await;
    if subject.file.is_some() {
        during_a_solve(&window, &stopwatch, subject, figures).await;
    }
    window.close().await;
}

/// From the start of the process until the window is painted with headline and chart.
async fn launch_ms(window: &Window) -> f64 {
    window.find(&format!("{CHART} svg")).await;
    let script = "return performance.timeOrigin + (performance.getEntriesByName('readable')[0]?.startTime ?? NaN)";
    let began = Instant::now();
    loop {
        if let Some(readable) = window.ask_page(script).await.as_f64() {
            let started = processes::started(window.program()).expect("the window runs");
            return readable - started.as_secs_f64() * 1000.0;
        }
        assert!(began.elapsed() < REST, "the window does not say when it could be read");
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
}

/// Waits until no worker works for the window, for a while.
async fn rest(window: &Window) {
    let mut quiet = Instant::now();
    while quiet.elapsed() < REST {
        let all = processes::below(window.program());
        if all.iter().any(|id| processes::was_told(*id, "--worker")) {
            quiet = Instant::now();
        }
        tokio::time::sleep(Duration::from_millis(200)).await;
    }
}

fn memory_mb(window: &Window) -> f64 {
    let all = processes::below(window.program()).into_iter();
    let kilobytes: u64 = all.filter_map(processes::memory_kb).sum();
    f64::from(u32::try_from(kilobytes).expect("less than 4 TB")) / 1024.0
}

/// Moves the focus with a key and back with another, so many times.
async fn to_and_fro(window: &Window, stopwatch: &Stopwatch<'_>, (to, fro): (Key, Key)) -> Vec<f64> {
    let mut all = vec![];
    for turn in 0..KEYS {
        let key = if turn % 2 == 0 { to.clone() } else { fro.clone() };
        all.extend(stopwatch.time("keydown", FOCUS_MOVES, window.press(key)).await);
    }
    all
}

async fn keys(window: &Window, stopwatch: &Stopwatch<'_>, subject: &Subject, figures: &mut Figures) {
    focus_a_bar(window).await;
    let all = to_and_fro(window, stopwatch, (Key::Down, Key::Up)).await;
    figures.write("key to paint: an arrow in the chart", subject, (50, "ms"), all);

    let mut all = vec![];
    for _ in 0..KEYS {
        let is_open = "() => document.querySelector('[data-testid=palette] input') !== null";
        all.extend(stopwatch.time("keydown", is_open, window.press("/")).await);
        window.press(Key::Escape).await;
    }
    figures.write("key to paint: / opens the box", subject, (50, "ms"), all);

    window.chord(Key::Control, "2").await;
    let cell = "[data-testid=table-capabilities] [data-row='1'] [aria-colindex='2']";
    window.click(cell).await;
    let all = to_and_fro(window, stopwatch, (Key::Down, Key::Up)).await;
    figures.write("key to paint: an arrow in a table", subject, (50, "ms"), all);
    let mut all = vec![];
    for _ in 0..KEYS {
        let is_typed =
            "() => document.activeElement?.matches('[data-testid=grid] input') && document.activeElement.value === 'x'";
        all.extend(stopwatch.time("keydown", is_typed, window.press("x")).await);
        window.press(Key::Escape).await;
    }
    figures.write("key to paint: a letter into a cell", subject, (50, "ms"), all);
    window.chord(Key::Control, "1").await;
    window.find(&format!("{CHART} svg")).await;
}

/// Gives the focus to a bar that has neighbours above and below.
async fn focus_a_bar(window: &Window) {
    let script = "const marks = [...document.querySelectorAll('[data-testid=chart] [data-mark^=\"investment:\"]')]; \
                  marks[Math.floor(marks.length / 2)].focus(); return true";
    window.ask_page(script).await;
}

/// Carries bars from period to period, as long as a pin there has a price.
async fn price_tag(window: &Window, stopwatch: &Stopwatch<'_>, subject: &Subject, figures: &mut Figures) {
    let period = period_px(window).await;
    let marks = "return [...document.querySelectorAll('[data-testid=chart] [data-mark^=\"investment:\"]')]\
                 .map((bar) => bar.dataset.mark)";
    let marks = window.ask_page(marks).await;
    let marks: Vec<String> = serde_json::from_value(marks).expect("bars have ids");
    let step = (marks.len() / BARS).max(1);
    let mut all = vec![];
    for mark in marks.iter().step_by(step).take(BARS) {
        window.carry(&format!("{CHART} [data-mark='{mark}']"), (8, 0)).await;
        // what it may do is known when the tag says where it is
        window.text_when(TAG, |text| text.contains("as planned")).await;
        for right in [period, period, -period, -period, -period] {
            // the last word on a period: a price, no plan at all, where it is planned already, or why it cannot be
            let is_told = "(() => { const tag = () => document.querySelector('[data-testid=price-tag]')?.textContent ?? ''; \
                           const before = tag(); return () => tag() !== before && \
                           /value|no plan|as planned|cannot|let go/i.test(tag()) })()";
            let taken = stopwatch.time("pointermove", is_told, window.move_by((right, 0))).await;
            if window.text(TAG).await.contains("value") {
                all.extend(taken);
            }
        }
        window.press(Key::Escape).await;
        window.let_go().await;
    }
    figures.write("price tag of a bar in the hand", subject, (150, "ms"), all);
}

/// How wide a period is on the chart, in px.
async fn period_px(window: &Window) -> i64 {
    let script = "const { clientWidth, clientHeight } = document.querySelector('[data-testid=chart] .scroll'); \
                  const payload = { theme: 'light', chart: 'roadmap', width: clientWidth, height: clientHeight }; \
                  const view = await window.__TAURI_INTERNALS__.invoke('call', { name: 'show_plan', payload }); \
                  return Math.round(view.chart.columns.width)";
    window.ask_page(script).await.as_i64().expect("periods have a width")
}

async fn answers(window: &Window, stopwatch: &Stopwatch<'_>, subject: &Subject, figures: &mut Figures) {
    let mut all = vec![];
    for (question, understood) in
        [("budget -20%", "20"), ("budget -10%", "10"), ("budget +10%", "10"), ("budget -15%", "15")]
    {
        // the box is open and has understood; Enter is all that is left
        let is_answered = "() => document.querySelector('[data-testid=what-if-strip]') !== null";
        window.press("w").await;
        window.find(BOX).await;
        window.press(question).await;
        window.text_when(SAID, |said| said.contains(understood)).await;
        all.extend(stopwatch.time("keydown", is_answered, window.press(Key::Enter)).await);
        window.ask_page(&format!("[...document.querySelectorAll('{STRIP} button')].at(-1).click()")).await;
        none_is_left(window, STRIP).await;
        none_is_left(window, RUNNING).await;
    }
    figures.write("first answer to a what-if", subject, (2000, "ms"), all);
}

/// Waits until nothing is found any more.
async fn none_is_left(window: &Window, selector: &str) {
    let began = Instant::now();
    while window.count(selector).await > 0 {
        assert!(began.elapsed() < 4 * REST, "{selector} stays");
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
}

async fn pages(window: &Window, stopwatch: &Stopwatch<'_>, subject: &Subject, figures: &mut Figures) {
    window.chord(Key::Control, "6").await;
    told_when(window, "document.querySelectorAll('[data-testid=page-list] img').length", "5").await;
    window.press(Key::F5).await;
    told_when(window, "document.querySelector('[data-testid=stage] [data-testid=page] svg') !== null", "true").await;
    rest(window).await;
    let is_turned = "(() => { const title = () => document.querySelector('[data-testid=stage] [data-testid=page]')?.dataset.pageTitle; \
                     const before = title(); return () => title() !== undefined && title() !== before })()";
    let mut all = vec![];
    for key in [Key::Right, Key::Left, Key::Right] {
        for _ in 0..4 {
            all.extend(stopwatch.time("keydown", is_turned, window.press(key.clone())).await);
        }
    }
    figures.write("page turn", subject, (100, "ms"), all);
    window.press(Key::Escape).await;
    none_is_left(window, "[data-testid=stage]").await;
    window.chord(Key::Control, "1").await;
    window.find(&format!("{CHART} svg")).await;
}

/// Goes about the chart by keys while a plan is searched and proven.
async fn during_a_solve(window: &Window, stopwatch: &Stopwatch<'_>, subject: &Subject, figures: &mut Figures) {
    let mut all = vec![];
    for _ in 0..SOLVES {
        window.press("r").await;
        window.find(RUNNING).await;
        focus_a_bar(window).await;
        let mut keys = [Key::Down, Key::Up].into_iter().cycle();
        while window.count(RUNNING).await > 0 && all.len() < 3 * KEYS {
            let key = keys.next().expect("they go round");
            all.extend(stopwatch.time("keydown", FOCUS_MOVES, window.press(key)).await);
        }
        none_is_left(window, RUNNING).await;
    }
    figures.write("key to paint: an arrow in the chart during a solve", subject, (50, "ms"), all);
}
