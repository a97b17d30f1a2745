//! Collects what is different about one thing: "name “A” → “B”; worth 100 pts → 120 pts".

use super::sides::{Side, Sides};
use super::texts::both_quoted;
use crate::say;

/// The parts of a line, in the order of the fields.
pub(super) struct Changes<'s, 'r> {
    pub sides: &'s Sides<'r>,
    parts: Vec<String>,
}

impl<'s, 'r> Changes<'s, 'r> {
    pub fn new(sides: &'s Sides<'r>) -> Self {
        Self { sides, parts: vec![] }
    }

    /// Adds a part that is put into words already.
    pub fn say(&mut self, part: impl Into<String>) {
        self.parts.push(part.into());
    }

    /// A field whose value is said in the words of its side; where they are the same, as with what is not shown, once.
    pub fn value<T: PartialEq>(&mut self, label: &str, before: &T, after: &T, words: impl Fn(&T, &Side) -> String) {
        if before != after {
            let (before, after) = (words(before, &self.sides.before), words(after, &self.sides.after));
            let same = before == after;
            let told = if same { say!("field-changed", value = after) } else { format!("{before} → {after}") };
            self.parts.push(format!("{label} {told}").trim_start().into());
        }
    }

    /// A text of the user.
    pub fn text(&mut self, label: &str, before: &str, after: &str) {
        if before != after {
            let (before, after) = both_quoted(before, after);
            self.parts.push(format!("{label} {before} → {after}"));
        }
    }

    /// All of it, or nothing if nothing is different.
    pub fn told(self) -> Option<String> {
        (!self.parts.is_empty()).then(|| self.parts.join("; "))
    }
}
