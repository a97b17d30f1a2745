//! The window of the audience: opened on another screen where there is one, filled, moved, and closed.
//!
//! Its page may ask for two things only: [`see`] what is shown, and [`press`], which is passed on to the one who presents.
//! What is shown is kept in `stage`. Where a desktop does not let windows be placed, as under Wayland, the window opens
//! where it may, and is moved by hand. Deliberately not here: what a key means (the page of the main window knows).

use std::thread;
use std::time::{Duration, Instant};

use commands::{FailureClass, Refusal};
use model::say;
use serde::Deserialize;
use serde_json::{Value, json};
use tauri::ipc::Channel;
use tauri::webview::{NewWindowResponse, PageLoadEvent};
use tauri::{
    AppHandle, Emitter, LogicalSize, Manager, PhysicalPosition, PhysicalSize, RunEvent, WebviewUrl, WebviewWindow,
    WebviewWindowBuilder, WindowEvent,
};

use crate::call::State;
use crate::stage::{Drawing, Message, Shown};
use crate::{revive, window};

/// The label of the window: what its capability is given to.
pub(crate) const LABEL: &str = "audience";
/// How large it is where it does not fill a screen, in CSS pixels.
const SIZE: (f64, f64) = (960.0, 540.0);
/// How long a window may take to go.
const PATIENCE: Duration = Duration::from_secs(2);
/// What keeps the keys that are pressed before the page is there.
const EARLY_KEYS: &str = include_str!("early_keys.js");
/// No key has a longer name.
const LONGEST_KEY: usize = 32;

/// A screen: where it begins among all screens, and how large it is, in its own pixels.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Screen {
    at: (i32, i32),
    size: (u32, u32),
}

impl Screen {
    fn of(monitor: &tauri::Monitor) -> Self {
        let (at, size) = (monitor.position(), monitor.size());
        Self { at: (at.x, at.y), size: (size.width, size.height) }
    }
}

/// The screen for the audience: the first that is not the presenter's. Nothing where there is only one.
fn other(screens: &[Screen], own: Option<Screen>) -> Option<Screen> {
    let [first, .., last] = screens else { return None };
    match own {
        // two that show the same are one
        Some(own) => screens.iter().copied().find(|screen| screen.at != own.at),
        None => Some(*last).filter(|last| last.at != first.at),
    }
}

fn screens(window: &WebviewWindow) -> Vec<Screen> {
    window.available_monitors().unwrap_or_default().iter().map(Screen::of).collect()
}

fn screen_of(window: &WebviewWindow) -> Option<Screen> {
    window.current_monitor().ok().flatten().as_ref().map(Screen::of)
}

/// What the page of the main window asks about the window of the audience; nothing where it is about something else.
pub(crate) fn carry_out(app: &AppHandle, name: &str, payload: &Value) -> Option<Result<Value, Refusal>> {
    let stage = &app.state::<State>().stage;
    Some(match name {
        "open_audience" => open(app, payload["wanted"].as_bool()),
        "close_audience" => {
            close(app);
            Ok(Value::Null)
        }
        "prepare_audience" => read(payload).map(|Prepare { keep, pages }| {
            stage.prepare(keep, pages);
            Value::Null
        }),
        "show_audience" => read(payload).map(|Show { shown, page }| {
            stage.show(shown, page);
            Value::Null
        }),
        "fill_audience" => {
            if let Some(audience) = app.get_webview_window(LABEL) {
                fill(&audience, payload["on"].as_bool());
            }
            Ok(Value::Null)
        }
        "swap_screens" => Ok(json!({"screens": swap(app)})),
        "show_presenting" => Ok(json!({"page": stage.page()})),
        _ => return None,
    })
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Prepare {
    keep: Vec<u32>,
    pages: Vec<Drawing>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Show {
    shown: Shown,
    page: u32,
}

fn read<Record: for<'de> Deserialize<'de>>(payload: &Value) -> Result<Record, Refusal> {
    Record::deserialize(payload)
        .map_err(|error| Refusal::usage(say!("audience-not-shown", reason = error.to_string()), ""))
}

/// Opens the window, unless nobody asked for it and there is no other screen.
fn open(app: &AppHandle, wanted: Option<bool>) -> Result<Value, Refusal> {
    let stage = &app.state::<State>().stage;
    let Some(main) = app.get_webview_window("main") else { return Ok(Value::Null) };
    let all = screens(&main);
    let place = other(&all, screen_of(&main));
    let told = |opening: Option<u32>| {
        let is_placed = opening.is_some() && place.is_some();
        let last_drawing = stage.last_drawing();
        json!({"opening": opening, "is_placed": is_placed, "screens": all.len(), "last_drawing": last_drawing})
    };
    // it waits for a presenter whose page had to begin again
    if app.get_webview_window(LABEL).is_some() {
        return Ok(told(Some(stage.opening())));
    }
    if !wanted.unwrap_or(place.is_some()) {
        return Ok(told(None));
    }
    let opening = stage.begin();
    build(app, place).map(|()| told(Some(opening))).map_err(|error| {
        stage.end();
        let message = say!("audience-not-opened", reason = error.to_string());
        Refusal::new(FailureClass::World, "no_audience", message, say!("audience-not-opened.hint"))
    })
}

fn build(app: &AppHandle, place: Option<Screen>) -> tauri::Result<()> {
    let (width, height) = SIZE;
    let page = format!("audience.html?language={}", model::language::spoken().code());
    let audience = WebviewWindowBuilder::new(app, LABEL, WebviewUrl::App(page.into()))
        .title(say!("audience-title"))
        .inner_size(width, height)
        .min_inner_size(320.0, 180.0)
        .visible(false)
        .initialization_script(EARLY_KEYS)
        .on_navigation(window::is_own_page)
        .on_new_window(|_, _| NewWindowResponse::Deny)
        .on_page_load(move |audience, payload| {
            // a page that came back leaves the window where it is
            if payload.event() != PageLoadEvent::Finished || audience.is_visible().unwrap_or(false) {
                return;
            }
            if let Err(error) = audience.show() {
                tracing::error!("the window of the audience cannot be shown: {error}");
            }
            // without a screen of its own it stays in front, to be moved
            let Some(place) = place else { return };
            move_to(&audience, place);
            if let Some(main) = audience.app_handle().get_webview_window("main") {
                let _ = main.set_focus();
            }
        })
        .build()?;
    revive::watch(&audience);
    Ok(())
}

/// Lets a window fill a screen. Where windows cannot be placed it stays where it is.
fn move_to(window: &WebviewWindow, Screen { at, size }: Screen) {
    let moved = [
        // without a window manager these two do what the third asks for
        window.set_position(PhysicalPosition::new(at.0, at.1)),
        window.set_size(PhysicalSize::new(size.0, size.1)),
        window.set_fullscreen_on_monitor(PhysicalPosition::new(f64::from(at.0), f64::from(at.1))),
    ];
    for error in moved.into_iter().filter_map(Result::err) {
        tracing::warn!("a window stays where it is: {error}");
    }
}

/// Gives the window of the audience the whole screen it is on, or makes it one that can be moved by hand.
fn fill(audience: &WebviewWindow, on: Option<bool>) {
    let is_on = audience.is_fullscreen().unwrap_or(false);
    let on = on.unwrap_or(!is_on);
    let mut changed = audience.set_fullscreen(on);
    if !on && is_on {
        changed = changed.and(audience.set_size(LogicalSize::new(SIZE.0, SIZE.1)));
    }
    if let Err(error) = changed {
        tracing::warn!("the window of the audience keeps its size: {error}");
    }
}

/// Exchanges the screens of presenter and audience; gives how many screens there are.
fn swap(app: &AppHandle) -> usize {
    let (Some(main), Some(audience)) = (app.get_webview_window("main"), app.get_webview_window(LABEL)) else {
        return 0;
    };
    let all = screens(&main);
    let own = screen_of(&main);
    if let (Some(to), Some(own)) = (other(&all, own), own) {
        move_to(&audience, own);
        move_to(&main, to);
        let _ = main.set_focus();
    }
    all.len()
}

/// Closes the window, and waits until it is gone, so that it can be opened again.
fn close(app: &AppHandle) {
    let Some(audience) = app.get_webview_window(LABEL) else { return };
    if let Err(error) = audience.destroy() {
        tracing::error!("the window of the audience cannot be closed: {error}");
    }
    let began = Instant::now();
    while app.get_webview_window(LABEL).is_some() && began.elapsed() < PATIENCE {
        thread::sleep(Duration::from_millis(5));
    }
}

/// Presenting ends with the window of the audience, and that window with the main one.
pub(crate) fn hear(app: &AppHandle, event: &RunEvent) {
    let RunEvent::WindowEvent { label, event: WindowEvent::Destroyed, .. } = event else { return };
    if label == LABEL {
        let opening = app.state::<State>().stage.end();
        let _ = app.emit_to("main", "audience-closed", opening);
    } else if let Some(audience) = app.get_webview_window(LABEL) {
        let _ = audience.destroy();
    }
}

/// Shows the page of the audience what is there to see, and from then on what changes.
#[tauri::command]
pub(crate) fn see(app: AppHandle, tell: Channel<Message>) {
    app.state::<State>().stage.see(Box::new(move |message| {
        if let Err(error) = tell.send(message) {
            tracing::warn!("the audience was not shown a change: {error}");
        }
    }));
}

/// What was done in the window of the audience.
#[derive(Debug, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case", deny_unknown_fields)]
pub(crate) enum Gesture {
    Key { key: String, is_repeated: bool },
    Click,
    DoubleClick,
}

/// Passes on what was pressed in the window of the audience, as a key, to the one who presents. How large the window is
/// is its own affair. What has been heard under the same `id` is not heard again.
#[tauri::command]
pub(crate) fn press(app: AppHandle, gesture: Gesture, id: String) {
    // a page that began again passes on what the one before was not answered
    if !app.state::<State>().stage.hears(id) {
        return;
    }
    let Some(audience) = app.get_webview_window(LABEL) else { return };
    let is_full = audience.is_fullscreen().unwrap_or(false);
    let passed_on = match gesture {
        Gesture::Key { key, is_repeated } if key == "F11" => {
            if !is_repeated {
                fill(&audience, None);
            }
            None
        }
        Gesture::Key { key, .. } if key.len() > LONGEST_KEY => None,
        Gesture::Key { key, is_repeated } => Some((key, is_repeated)),
        // a window that is about to be moved is clicked for other reasons
        Gesture::Click => is_full.then(|| ("PageDown".to_owned(), false)),
        Gesture::DoubleClick => {
            if !is_full {
                fill(&audience, Some(true));
            }
            None
        }
    };
    if let Some((key, is_repeated)) = passed_on {
        let _ = app.emit_to("main", "audience-key", json!({"key": key, "is_repeated": is_repeated}));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const LEFT: Screen = Screen { at: (0, 0), size: (1920, 1080) };
    const RIGHT: Screen = Screen { at: (1920, 0), size: (1280, 720) };
    const MIRROR: Screen = Screen { at: (0, 0), size: (1280, 720) };

    #[test]
    fn the_audience_gets_the_screen_that_is_not_the_presenters() {
        assert_eq!(other(&[LEFT, RIGHT], Some(LEFT)), Some(RIGHT));
        assert_eq!(other(&[LEFT, RIGHT], Some(RIGHT)), Some(LEFT));
        assert_eq!(other(&[LEFT, RIGHT], None), Some(RIGHT), "where nobody knows, the last");
    }

    #[test]
    fn one_screen_and_two_that_show_the_same_leave_none_for_the_audience() {
        assert_eq!(other(&[LEFT], Some(LEFT)), None);
        assert_eq!(other(&[], None), None);
        assert_eq!(other(&[LEFT, MIRROR], Some(LEFT)), None);
        assert_eq!(other(&[LEFT, MIRROR], None), None);
    }

    #[test]
    fn a_gesture_is_a_key_or_a_click_and_nothing_else() {
        let read = |value: Value| serde_json::from_value::<Gesture>(value);
        assert!(read(json!({"kind": "key", "key": "b", "is_repeated": false})).is_ok());
        assert!(read(json!({"kind": "double_click"})).is_ok());
        for wrong in [json!({"kind": "call", "name": "undo"}), json!({"kind": "key"}), json!("b")] {
            assert!(read(wrong.clone()).is_err(), "{wrong}");
        }
    }
}
