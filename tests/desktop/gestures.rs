//! What several journeys do with their hands: cells of tables, the clipboard, the box that asks what if; and documents
//! made for them beforehand.
//!
//! Deliberately not here: single keys and clicks (see `window`).

use std::path::Path;

use serde_json::json;
use thirtyfour::Key;

use crate::window::{Home, Window};

const BOX: &str = "[data-testid=what-if-box]";
const SAID: &str = "[data-testid=what-if-said]";

/// A cell of a table by its place on the screen, from 0.
pub(crate) fn cell(table: &str, row: usize, column: usize) -> String {
    format!("[data-testid=table-{table}] [data-row='{row}'] [aria-colindex='{}']", column + 1)
}

/// Puts a text on the clipboard the way a spreadsheet would: by copying it from somewhere else.
pub(crate) async fn copy_elsewhere(window: &Window, text: &str) {
    let script = format!(
        "const field = document.createElement('textarea'); field.id = 'elsewhere'; field.value = {};
         document.body.append(field); field.focus(); field.select();",
        json!(text)
    );
    window.ask_page(&script).await;
    window.chord(Key::Control, "c").await;
    window.ask_page("document.getElementById('elsewhere').remove();").await;
}

/// Asks what if, as soon as the box says what it understood.
pub(crate) async fn what_if(window: &Window, text: &str, understood: &str) {
    window.press("w").await;
    window.find(BOX).await;
    window.press(text).await;
    window.text_when(SAID, |said| said.contains(understood)).await;
    window.press(Key::Enter).await;
    // whatever is pressed next is for what lies below
    window.gone(BOX).await;
}

/// Does in this process what somebody asks of the command line.
pub(crate) fn cairn(home: &Home, words: &[&Path]) {
    let words = [Path::new("cairn")].into_iter().chain(words.iter().copied()).map(|word| word.as_os_str().to_owned());
    let (mut out, mut err) = (vec![], vec![]);
    let local = commands::LocalData::new(home.path("own"));
    let code = cli::run(words, local, worker::Worker::in_process(), &mut out, &mut err);
    assert!(code == std::process::ExitCode::SUCCESS, "{}", String::from_utf8_lossy(&err));
}
