//! The one door from the page to the commands: a name and a request in, a record out.
//!
//! The page never sends a path: one in its request is refused, and where a command needs a file the
//! native dialog is asked. Each call runs on a thread of its own, so the window never waits.

use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use commands::wire::Failure;
use commands::{LocalData, PathUse, Refusal, Session, registry};
use model::say;
use serde_json::{Map, Value, json};
use tauri::{AppHandle, Manager};
use worker::Worker;

use crate::graphics::Start;
use crate::host::Desktop;
use crate::saving::Unsaved;
use crate::stage::Stage;
use crate::{audience, dialogs, places, window};

/// What the window keeps: the open document, the switch that stops the running search, and the file that
/// could not be opened last.
pub(crate) struct State {
    pub(crate) session: Session,
    pub(crate) unsaved: Unsaved,
    /// How the window was started, and whether its page has come up.
    pub(crate) start: Start,
    /// What the audience sees while one presents in two windows.
    pub(crate) stage: Stage,
    search: Mutex<Arc<AtomicBool>>,
    /// Ends the answers that are being worked out: set when roadmap or plan may change.
    answers: Mutex<Arc<AtomicBool>>,
    /// Ends the price of a pin that is being worked out: set when the pointer moves on.
    price: Mutex<Arc<AtomicBool>>,
    refused: Mutex<Option<PathBuf>>,
    /// The table that was refused last, so that its readable rows can be asked for without choosing it again.
    refused_table: Mutex<Option<PathBuf>>,
}

impl State {
    /// The state of a window without a document.
    pub(crate) fn new(local: LocalData, worker: Worker, start: Start) -> Self {
        Self {
            session: Session::new(local, worker),
            unsaved: Unsaved::default(),
            start,
            stage: Stage::default(),
            search: Mutex::default(),
            answers: Mutex::default(),
            price: Mutex::default(),
            refused: Mutex::default(),
            refused_table: Mutex::default(),
        }
    }

    fn refused(&self) -> MutexGuard<'_, Option<PathBuf>> {
        self.refused.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Stops the running search, if there is one, and gives a fresh switch for the next.
    fn next_search(&self) -> Arc<AtomicBool> {
        next(&self.search)
    }

    /// The same for the price of a pin: only the last one is looked at.
    fn next_price(&self) -> Arc<AtomicBool> {
        next(&self.price)
    }

    /// The switch of all answers about the document as it is now.
    fn answers(&self) -> Arc<AtomicBool> {
        Arc::clone(&self.answers.lock().unwrap_or_else(PoisonError::into_inner))
    }

    /// Ends answers about the document as it was.
    fn end_answers(&self) {
        next(&self.answers);
        next(&self.price);
    }

    fn stop_search(&self) {
        self.search.lock().unwrap_or_else(PoisonError::into_inner).store(true, Ordering::SeqCst);
    }
}

/// Sets a switch, and puts a fresh one in its place.
fn next(switch: &Mutex<Arc<AtomicBool>>) -> Arc<AtomicBool> {
    let mut switch = switch.lock().unwrap_or_else(PoisonError::into_inner);
    switch.store(true, Ordering::SeqCst);
    *switch = Arc::new(AtomicBool::new(false));
    Arc::clone(&switch)
}

/// Carries out a command for the page. `null` where the user has cancelled a dialog.
#[tauri::command]
pub(crate) async fn call(app: AppHandle, name: String, payload: Value) -> Result<Value, Failure> {
    app.state::<State>().start.came_up();
    let worked = tauri::async_runtime::spawn_blocking(move || carry_out(&app, &name, payload)).await;
    match worked {
        Ok(answer) => answer.map_err(|refusal| refusal.failure),
        Err(error) => {
            tracing::error!("a command ended without an answer: {error}");
            Err(Failure { code: "bug".into(), message: say!("went-wrong"), hint: say!("went-wrong.hint") })
        }
    }
}

fn carry_out(app: &AppHandle, name: &str, payload: Value) -> Result<Value, Refusal> {
    let state = app.state::<State>();
    state.session.say(|| answered(app, &state, name, payload))
}

fn answered(app: &AppHandle, state: &State, name: &str, payload: Value) -> Result<Value, Refusal> {
    if name == "stop_planning" {
        state.stop_search();
        return Ok(Value::Null);
    }
    if name == "stop_answers" {
        state.end_answers();
        return Ok(Value::Null);
    }
    if name == "set_fullscreen" {
        window::set_fullscreen(app, payload["on"].as_bool());
        return Ok(Value::Null);
    }
    if let Some(answer) = audience::carry_out(app, name, &payload) {
        return answer;
    }
    let mut request = match payload {
        Value::Object(request) => request,
        Value::Null => Map::new(),
        _ => return Err(Refusal::usage(say!("no-record"), "")),
    };
    if ["path", "document", "is_named"].iter().any(|field| request.contains_key(*field)) {
        return Err(Refusal::usage(say!("names-files"), ""));
    }
    if name == "import_table" {
        return import_table(app, state, request);
    }
    let (kind, edits) = registry::find(name).map_or((PathUse::None, false), |command| (command.path, command.edits));
    match kind {
        // the file is the one that could not be opened for editing
        PathUse::Reads(_) if name == "open_copy" => match state.refused().clone() {
            Some(path) => drop(request.insert("path".into(), json!(path))),
            None => return Err(Refusal::usage(say!("nothing-to-copy"), say!("nothing-to-copy.hint"))),
        },
        PathUse::None => {}
        PathUse::MakesUntitled => {
            request.insert("path".into(), json!(places::untitled(app)?));
        }
        PathUse::Reads(endings) => match dialogs::open(app, endings) {
            Some(path) => drop(request.insert("path".into(), json!(path))),
            None => return Ok(Value::Null),
        },
        PathUse::Writes(endings) => match dialogs::save(app, endings, &suggested_name(state, name)) {
            Some(path) => drop(request.insert("path".into(), json!(path))),
            None => return Ok(Value::Null),
        },
    }
    if ["import_roadmap", "open_copy", "recover_document"].contains(&name) {
        request.insert("document".into(), json!(places::untitled(app)?));
    }
    // it finds its file by itself
    let replaces = kind != PathUse::None || name == "open_recent";
    if edits || replaces {
        state.end_answers();
    }
    let stop = match name {
        "make_plan" | "what_if" | "adopt_what_if" | "plan_scenario" | "adopt_scenario" => state.next_search(),
        "explain" | "price_left_out" | "price_limits" | "price_periods" | "price_decisions" | "price_rules"
        | "price_knowing" | "find_frontier" | "find_offers" | "take_offer" | "simulate" => state.answers(),
        "price_pin" => state.next_price(),
        _ => Arc::default(),
    };
    let host = Desktop::new(app.clone(), stop);
    if name == "open_document" {
        *state.refused() = request.get("path").and_then(Value::as_str).map(PathBuf::from);
    }
    if name == "open_recent" {
        let recent = request.get("recent").and_then(Value::as_str).unwrap_or_default();
        *state.refused() = commands::recent_path(state.session.local(), recent);
    }
    let answer = commands::call(&state.session, &host, name, Value::Object(request))?;
    if edits || replaces {
        state.unsaved.note();
    }
    if replaces {
        places::remember_open(app, state);
    }
    if edits || replaces {
        window::retitle(app);
    }
    if name == "change_settings" {
        window::zoom(app);
        window::retitle(app);
    }
    Ok(answer)
}

/// Adds a table that the user chooses, or with `again` the one that was refused last for its unreadable rows.
fn import_table(app: &AppHandle, state: &State, mut request: Map<String, Value>) -> Result<Value, Refusal> {
    let is_again = request.remove("again").is_some_and(|again| again == true);
    let mut refused = state.refused_table.lock().unwrap_or_else(PoisonError::into_inner);
    let last = refused.take();
    let path = if is_again {
        last.ok_or_else(|| Refusal::usage(say!("no-table-again"), say!("no-table-again.hint")))?
    } else {
        let endings = match registry::find("import_table").map(|command| command.path) {
            Some(PathUse::Reads(endings)) => endings,
            _ => &[],
        };
        match dialogs::open(app, endings) {
            Some(path) => path,
            None => return Ok(Value::Null),
        }
    };
    request.insert("path".into(), json!(path));
    state.end_answers();
    let host = Desktop::new(app.clone(), Arc::default());
    let answer = commands::call(&state.session, &host, "import_table", Value::Object(request));
    if answer.as_ref().is_err_and(|refusal| refusal.failure.code == "unreadable_rows") {
        *refused = Some(path);
    }
    state.unsaved.note();
    answer
}

/// A name to start from in a save dialog, made from the roadmap's.
fn suggested_name(state: &State, command: &str) -> String {
    let name = state.session.roadmap_name().unwrap_or_else(|| say!("roadmap"));
    let cleaned: String =
        name.chars().map(|c| if c.is_alphanumeric() || " -_".contains(c) { c } else { '-' }).collect();
    match command {
        "export_chart" => say!("chart-file", name = cleaned.trim()),
        "export_story" => say!("story-file", name = cleaned.trim()),
        _ => cleaned.trim().to_owned(),
    }
}
