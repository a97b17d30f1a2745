//! One list of a roadmap, compared: what was added, removed, changed and moved.

use super::changes::Changes;
use super::pairing::{moved, pair};
use super::sides::{Side, Sides};
use super::texts;
use super::{Difference, DifferenceKind};
use crate::{say, words};

/// Something a list of a roadmap holds.
pub(super) trait Item: PartialEq {
    /// The kind of thing, as it begins a line.
    fn noun() -> &'static str;

    /// What it is known by in every version.
    fn key(&self) -> [&str; 3];

    /// What it is called on its side.
    fn name(&self, side: &Side) -> String;

    /// All it says, where its name alone would not tell what was added or removed.
    fn whole(&self, side: &Side) -> String {
        self.name(side)
    }

    /// Tells each field that is different.
    fn tell(&self, after: &Self, changes: &mut Changes);
}

/// The name of something that has one; its id where the name is empty.
pub(super) fn name_or_id(name: &str, id: &str) -> String {
    texts::name(if name.trim().is_empty() { id } else { name })
}

/// Compares a list, and adds a line for each difference.
pub(super) fn compare<T: Item>(before: &[T], after: &[T], sides: &Sides, found: &mut Vec<Difference>) {
    let mut line = |kind, name: String, what: String| found.push(Difference { kind, noun: T::noun(), name, what });
    let pairing = pair(before, after, T::key);
    let mut moved = moved(&pairing.origin).into_iter().peekable();
    for (place, (item, origin)) in after.iter().zip(&pairing.origin).enumerate() {
        let Some(origin) = origin else {
            line(DifferenceKind::Added, item.whole(&sides.after), String::new());
            continue;
        };
        let mut changes = Changes::new(sides);
        before[*origin].tell(item, &mut changes);
        if let Some(what) = changes.told() {
            line(DifferenceKind::Changed, item.name(&sides.after), what);
        }
        if moved.next_if_eq(&place).is_some() {
            let what = match after.get(place + 1) {
                Some(next) => say!("moved-before", name = in_line(&next.name(&sides.after))),
                None => say!("moved-to-end"),
            };
            line(DifferenceKind::Moved, item.name(&sides.after), what);
        }
    }
    for place in pairing.gone {
        line(DifferenceKind::Removed, before[place].whole(&sides.before), String::new());
    }
}

/// A name inside a sentence: in quotes, unless it has some already.
fn in_line(name: &str) -> String {
    if name.starts_with(['“', '«']) { name.to_owned() } else { words::quoted(name) }
}
