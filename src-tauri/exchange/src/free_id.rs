//! Ids for names that have none, each the first that is free.
//!
//! As `model::id::free_slug` does it, but with a memory: five thousand names in letters that no id may hold
//! would otherwise be numbered by trying all numbers for each.

use std::collections::BTreeMap;

use model::id::slug;

/// For each beginning of an id the number to try next.
#[derive(Debug, Default)]
pub(crate) struct FreeIds {
    next: BTreeMap<String, u32>,
}

impl FreeIds {
    /// The first free id for a name; what was taken once has to stay taken.
    pub(crate) fn find(&mut self, name: &str, is_taken: impl Fn(&str) -> bool) -> String {
        let base = slug(name);
        let number = self.next.entry(base.clone()).or_insert(1);
        loop {
            let candidate = if *number == 1 { base.clone() } else { format!("{base}-{number}") };
            *number += 1;
            if !is_taken(&candidate) {
                return candidate;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use model::id::free_slug;

    use super::*;

    #[test]
    fn ids_are_those_that_trying_from_the_start_would_find() {
        let mut taken: BTreeSet<String> = ["api", "api-3", "item-2"].map(str::to_owned).into();
        let mut free = FreeIds::default();
        for name in ["API", "api", "Api", "漢", "字", "漢", "api-2", "new"] {
            let id = free.find(name, |id| taken.contains(id));
            assert_eq!(id, free_slug(name, |id| taken.contains(id)));
            taken.insert(id);
        }
    }
}
