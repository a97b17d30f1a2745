//! The process that draws the window, killed right after an edit: the page is back, and the edit with it.
//!
//! The edit is made by keyboard in the real window and acknowledged when it is in the working copy; then the
//! process of the page is killed by its number. The page is back when it has asked the program for what it
//! shows, and there is something to see; that it takes keys again is seen by the next edit. Deliberately not
//! here: the death of the program itself (see `kill`).

use std::time::Duration;

use model::Roadmap;
use storage::{Document, LocalData};

use crate::desk::{Desk, words};
use crate::display::{Display, Shown, signal, when};
use crate::tally::{Size, Tally};

/// How long the window may take to open, and to do what a key asks for.
const PATIENCE: Duration = Duration::from_secs(60);
/// How long the page may be away where the window has the computer to itself, as in the long form.
const AWAY: Duration = Duration::from_secs(3);
/// How long it may be away on a busy one.
const AWAY_BUSY: Duration = Duration::from_secs(15);
/// Pages of one window that are killed. More of them in half a minute, and the window gives up on its page.
const EACH: u64 = 2;
const DOCUMENT: &str = "plan.cairn";

/// 2 kills, or 20.
pub fn run(size: Size, tally: &Tally) {
    let display = Display::new();
    let most = size.choose(AWAY_BUSY, AWAY);
    let mut longest = Duration::ZERO;
    for _ in 0..size.choose(2, 20) / EACH {
        let desk = Desk::new();
        desk.must(&words(&["new", DOCUMENT, "--sample"]));
        let before = roadmap(&desk);
        desk.must(&words(&["exclude", DOCUMENT, "modular-core"]));
        let after = roadmap(&desk);
        assert_ne!(before, after, "the exclusion is in the file");
        match kills(&desk, &display, [&before, &after], most, tally) {
            Ok(away) => longest = longest.max(away),
            Err(what) => tally.fail(what),
        }
    }
    tally.notes("ms away at most", u64::try_from(longest.as_millis()).unwrap_or(u64::MAX));
}

/// What is in the file, whoever edits it.
fn roadmap(desk: &Desk) -> Roadmap {
    let local = LocalData::new(desk.data());
    let file = Document::open_read_only(&local, &desk.file(DOCUMENT));
    file.expect("the file is whole at any time").roadmap().clone()
}

/// All bytes of Cairn's own folder that say what is in working copies.
fn working(desk: &Desk) -> Vec<u8> {
    let mut folders = vec![desk.data()];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
            let path = entry.path();
            if path.is_dir() {
                folders.push(path);
            } else if path.ends_with("working.cairn") {
                return std::fs::read(path).unwrap_or_default();
            }
        }
    }
    vec![]
}

/// Kills the page of one window again and again, and says how long it was away at most.
fn kills(
    desk: &Desk,
    display: &Display,
    [before, after]: [&Roadmap; 2],
    most: Duration,
    tally: &Tally,
) -> Result<Duration, String> {
    let mut shown = Shown::open(desk, display, &[], DOCUMENT);
    let is_there = when(PATIENCE, || display.shows_something(desk));
    is_there.ok_or_else(|| format!("the window shows nothing: {}", shown.log()))?;
    let mut longest = Duration::ZERO;
    for kill in 0..EACH {
        // undone, done again, undone …
        let (key, expected) = if kill % 2 == 0 { ("ctrl+z", before) } else { ("ctrl+y", after) };
        let held = working(desk);
        // a page that is just there may not listen yet
        let is_taken = when(PATIENCE, || {
            display.press(key);
            when(Duration::from_secs(1), || working(desk) != held).is_some()
        });
        is_taken.ok_or_else(|| format!("the window does not take {key}: {}", shown.log()))?;
        let old = shown.renderers();
        let [page] = old[..] else { return Err(format!("the window has {} pages, not one", old.len())) };
        let said = times_back(&shown);
        signal("KILL", &page.to_string());
        let away = when(PATIENCE, || times_back(&shown) > said);
        let away = away.ok_or_else(|| format!("the page does not come back: {}", shown.log()))?;
        if shown.renderers().contains(&page) {
            return Err("the page was not killed".into());
        }
        if away > most {
            tally.fail(format!("the page was away for {} ms", away.as_millis()));
        }
        longest = longest.max(away);
        if when(most, || display.shows_something(desk)).is_none() {
            tally.fail("the page is back and shows nothing".into());
        }
        // the file follows the edit unasked
        if when(PATIENCE, || roadmap(desk) == *expected).is_none() {
            tally.fail("an edit made right before the kill is not in the file".into());
        }
        tally.case();
    }
    if shown.end(PATIENCE).is_none() {
        tally.fail("the window does not end after its page was killed".into());
    }
    let said = desk.run(&words(&["export", DOCUMENT, "--out", "after.json"]));
    if said.code != Some(0) {
        tally.fail(format!("the document cannot be opened after the window: {}", said.err.trim()));
    }
    Ok(longest)
}

/// How often the window has said that its page is back.
fn times_back(shown: &Shown) -> usize {
    shown.log().matches("the page is back after").count()
}
