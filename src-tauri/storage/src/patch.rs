//! From one body to another and back: what a step changed, as JSON patches (RFC 6902).
//!
//! A patch is made from whole values, so it covers every field there is or will be. Deliberately not
//! here: where patches are kept (see `working`).

use json_patch::Patch;
use serde_json::Value;

use crate::content::Body;

/// What leads from one body to another, and back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Both {
    /// As JSON text.
    pub forward: String,
    /// As JSON text.
    pub backward: String,
}

/// What leads from `before` to `after`, and back.
pub(crate) fn between(before: &Body, after: &Body) -> Both {
    let (before, after) = (value(before), value(after));
    Both { forward: text(&json_patch::diff(&before, &after)), backward: text(&json_patch::diff(&after, &before)) }
}

/// The body that a patch leads to; nothing if it does not fit.
pub(crate) fn apply(body: &Body, patch: &str) -> Option<Body> {
    let patch: Patch = serde_json::from_str(patch).ok()?;
    let mut value = value(body);
    json_patch::patch(&mut value, &patch).ok()?;
    serde_json::from_value(value).ok()
}

fn value(body: &Body) -> Value {
    serde_json::to_value(body).expect("a body holds only text, numbers and lists")
}

fn text(patch: &Patch) -> String {
    serde_json::to_string(patch).expect("a patch holds only text, numbers and lists")
}
