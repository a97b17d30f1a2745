//! How the window is drawn: as usual, or safely where it did not come up.
//!
//! A start has failed if its page never asked for anything. The next one then draws safely, without the help
//! of the graphics card; a start that waits in vain begins again so by itself, once. After two failures in a
//! row it stays so until the user asks for the usual way. All decisions are pure: see [`decide`].

use std::fs;
use std::path::PathBuf;
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use tauri::{AppHandle, Manager};

use crate::call::State;

/// The file that says how the last start was drawn. A start as usual that has come up removes it.
const FILE: &str = "window-start";
/// How long a page may take until it asks for something.
const PATIENCE: Duration = Duration::from_secs(30);
/// After so many failures in a row the usual way is not tried again unasked.
const ENOUGH: u32 = 2;

/// A way of drawing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Way {
    /// As WebKit does it, without the renderer that leaves windows blank with some drivers.
    Usual,
    /// By the processor alone.
    Safe,
}

/// What is known of the last start: its way, and how many starts as usual have failed in a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Past {
    failures: u32,
    way: Way,
}

/// The way of this start.
fn decide(asked_for: Option<Way>, past: Option<Past>) -> Way {
    match (asked_for, past) {
        (Some(way), _) => way,
        // it would have removed what is known
        (None, Some(Past { way: Way::Usual, .. })) => Way::Safe,
        (None, Some(Past { failures: ENOUGH.., way: Way::Safe })) => Way::Safe,
        (None, _) => Way::Usual,
    }
}

/// What is to be known of this start while it has not come up; nothing where the user wanted it safe.
fn known(asked_for: Option<Way>, past: Option<Past>) -> Option<Past> {
    let failures = past.map_or(0, |past| past.failures);
    match (asked_for, decide(asked_for, past)) {
        (Some(Way::Safe), _) => None,
        (Some(Way::Usual), _) => Some(Past { failures: 1, way: Way::Usual }),
        (None, Way::Usual) => Some(Past { failures: failures.saturating_add(1), way: Way::Usual }),
        (None, Way::Safe) => Some(Past { failures, way: Way::Safe }),
    }
}

fn read(text: &str) -> Option<Past> {
    let (failures, way) = text.trim().split_once(' ')?;
    let way = match way {
        "usual" => Way::Usual,
        "safe" => Way::Safe,
        _ => return None,
    };
    Some(Past { failures: failures.parse().ok()?, way })
}

fn written(past: Past) -> String {
    let way = if past.way == Way::Usual { "usual" } else { "safe" };
    format!("{} {way}\n", past.failures)
}

/// This start: how it is drawn, and whether its page has come up.
pub(crate) struct Start {
    file: PathBuf,
    asked_for: Option<Way>,
    past: Option<Past>,
    is_up: AtomicBool,
    /// When the page's process ended, until the page is back.
    ended: Mutex<Option<Instant>>,
}

impl Start {
    /// Looks at how the last start went. Nothing is written: this may be a second start of an open window.
    pub(crate) fn new(asked_for: Option<Way>) -> Self {
        let file = commands::local_data().root().join(FILE);
        let past = fs::read_to_string(&file).ok().and_then(|text| read(&text));
        Self { file, asked_for, past, is_up: AtomicBool::new(false), ended: Mutex::default() }
    }

    /// How the window is drawn.
    pub(crate) fn way(&self) -> Way {
        decide(self.asked_for, self.past)
    }

    /// Notes that a window is about to be opened, and says so if it is drawn otherwise than usual.
    pub(crate) fn note(&self) {
        if self.way() == Way::Safe && self.asked_for.is_none() {
            tracing::warn!(
                "The window did not come up before, so it is drawn with safe graphics: slower, but sure. Start Cairn \
                 with --usual-graphics to try the usual ones."
            );
        }
        let folder = self.file.parent().map_or(Ok(()), fs::create_dir_all);
        let known = known(self.asked_for, self.past);
        let noted = folder.and_then(|()| known.map_or(Ok(()), |past| fs::write(&self.file, written(past))));
        if let Err(error) = noted {
            tracing::warn!("a window that stays blank will not be noticed: {error}");
        }
    }

    /// Notes that the page has asked for something.
    pub(crate) fn came_up(&self) {
        if !self.is_up.swap(true, Ordering::SeqCst) && self.way() == Way::Usual {
            // best effort: at worst the next start is drawn safely
            let _ = fs::remove_file(&self.file);
        }
        let ended = self.ended.lock().unwrap_or_else(std::sync::PoisonError::into_inner).take();
        if let Some(ended) = ended {
            tracing::warn!("the page is back after {} ms", ended.elapsed().as_millis());
        }
    }

    /// Notes that the process of the page has ended.
    pub(crate) fn went_down(&self) {
        *self.ended.lock().unwrap_or_else(std::sync::PoisonError::into_inner) = Some(Instant::now());
    }
}

/// Begins again, drawn safely, if the page does not come up.
pub(crate) fn watch(app: &AppHandle) {
    let app = app.clone();
    let watching = thread::Builder::new().name("graphics".into()).spawn(move || {
        thread::sleep(PATIENCE);
        let start = &app.state::<State>().start;
        if start.is_up.load(Ordering::SeqCst) {
            return;
        }
        tracing::error!("the window has shown nothing for {} seconds", PATIENCE.as_secs());
        // a start that is safe, or was asked for, would only begin again and again
        if start.way() == Way::Usual && start.asked_for.is_none() {
            app.request_restart();
        }
    });
    if let Err(error) = watching {
        tracing::warn!("a window that stays blank will not begin again by itself: {error}");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The ways of starts that are asked for nothing and come up only in the ways given.
    fn ways(count: usize, comes_up: &[Way]) -> Vec<Way> {
        let mut past = None;
        let mut ways = vec![];
        for _ in 0..count {
            let way = decide(None, past);
            ways.push(way);
            let is_up = comes_up.contains(&way);
            past = known(None, past).filter(|_| way == Way::Safe || !is_up);
        }
        ways
    }

    #[test]
    fn a_window_that_comes_up_is_drawn_as_usual_for_ever() {
        assert_eq!(ways(4, &[Way::Usual, Way::Safe]), [Way::Usual; 4]);
    }

    #[test]
    fn after_a_failed_start_the_next_is_safe_and_after_two_it_stays_so() {
        let [usual, safe] = [Way::Usual, Way::Safe];
        assert_eq!(ways(7, &[safe]), [usual, safe, usual, safe, safe, safe, safe]);
        // one failure, which may have been the user's impatience, is forgotten
        let once = Some(Past { failures: 1, way: Way::Safe });
        assert_eq!(decide(None, once), usual);
        // where nothing helps, safe is tried no more often than usual would be
        assert_eq!(ways(5, &[]), [usual, safe, usual, safe, safe]);
    }

    #[test]
    fn what_the_user_asks_for_is_done_and_safe_starts_are_not_held_against_anything() {
        let failed = Some(Past { failures: 5, way: Way::Usual });
        assert_eq!(decide(Some(Way::Usual), failed), Way::Usual);
        assert_eq!(known(Some(Way::Usual), failed), Some(Past { failures: 1, way: Way::Usual }));
        assert_eq!((decide(Some(Way::Safe), None), known(Some(Way::Safe), None)), (Way::Safe, None));
    }

    #[test]
    fn what_is_known_survives_its_file_and_rubbish_is_nothing() {
        for past in [Past { failures: 0, way: Way::Usual }, Past { failures: 7, way: Way::Safe }] {
            assert_eq!(read(&written(past)), Some(past));
        }
        for text in ["", "usual", "x usual", "1 other", "-1 safe"] {
            assert_eq!(read(text), None, "{text}");
        }
    }
}
