//! Names that refer to rows of other tables, read and written.

use std::collections::BTreeMap;

use model::say;

use crate::text::{fold, shown};

/// A text that names nothing, or more than one thing.
pub(super) enum NotFound {
    Nothing,
    Several,
}

impl NotFound {
    /// What ends the sentence "“…” …"; `kind` is the noun of what was looked for.
    pub(super) fn said(&self, kind: &str) -> String {
        match self {
            Self::Nothing => say!("not-there", kind = kind),
            Self::Several => say!("several"),
        }
    }
}

/// The id that a text names: an id itself, or a name that only one has. `all` gives ids and names.
pub(super) fn find(all: &[(&str, &str)], text: &str) -> Result<String, NotFound> {
    let folded = fold(text);
    if let Some((id, _)) = all.iter().find(|(id, _)| *id == folded) {
        return Ok((*id).to_owned());
    }
    let mut called = all.iter().filter(|(_, name)| fold(name) == folded);
    match (called.next(), called.next()) {
        (Some((id, _)), None) => Ok((*id).to_owned()),
        (None, _) => Err(NotFound::Nothing),
        _ => Err(NotFound::Several),
    }
}

/// For each id the word by which it is found again: its name, or the id where the name is not its alone.
pub(super) fn references(all: &[(&str, &str)]) -> BTreeMap<String, String> {
    let mut owners: BTreeMap<String, Vec<&str>> = BTreeMap::new();
    for (id, name) in all {
        owners.entry(fold(name)).or_default().push(id);
    }
    let ids: std::collections::BTreeSet<&str> = all.iter().map(|(id, _)| *id).collect();
    let word = |(id, name): &(&str, &str)| {
        let folded = fold(name);
        let is_own = owners.get(&folded).is_some_and(|owners| owners.len() == 1);
        let is_safe = !name.contains([';', '\n']) && (!ids.contains(folded.as_str()) || folded == *id);
        ((*id).to_owned(), if is_own && is_safe { (*name).to_owned() } else { (*id).to_owned() })
    };
    all.iter().map(word).collect()
}

/// A piece of typed text inside a reason.
pub(super) fn quoted(text: &str) -> String {
    say!("quoted", text = shown(text, 60))
}
