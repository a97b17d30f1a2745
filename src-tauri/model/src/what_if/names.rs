//! Names as people type them: in any case, without quotes, or only as far as they are unlike others.

use std::collections::BTreeMap;

use super::scan::{MINUS, Misread, Scan};
use super::vocabulary::AFTER;
use crate::say;

/// Names of one kind of thing, or of several that are looked for together.
pub(super) struct Names<Id> {
    /// What they are called together in messages: `limit` is a fund or a pool.
    noun: &'static str,
    /// Name as it is shown, id as text, and what it stands for.
    items: Vec<(String, String, Id)>,
    /// Items by their name as it is compared.
    by_name: BTreeMap<String, Vec<usize>>,
    longest: usize,
}

/// How a name is compared: lower case, single spaces.
fn folded(name: &str) -> String {
    name.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase()
}

/// Characters of a name that are compared when the nearest is looked for.
const COMPARED: usize = 80;

/// The most names or words that are offered.
const OFFERED: usize = 3;

impl<Id: Clone + PartialEq> Names<Id> {
    pub fn new(noun: &'static str, items: impl IntoIterator<Item = (String, String, Id)>) -> Self {
        let items: Vec<_> = items.into_iter().collect();
        let mut by_name: BTreeMap<String, Vec<usize>> = BTreeMap::new();
        for (index, (name, _, _)) in items.iter().enumerate() {
            by_name.entry(folded(name)).or_default().push(index);
        }
        by_name.remove("");
        let longest = items.iter().map(|(name, _, _)| name.len()).max().unwrap_or(0);
        Self { noun, items, by_name, longest }
    }

    /// Reads a name: in quotes, as `@id`, in full, or as far as it is unlike all others.
    pub fn read(&self, scan: &mut Scan) -> Result<Id, Misread> {
        scan.space();
        if let Some(found) = self.exact(scan) {
            return found;
        }
        if scan.peek().is_some_and(|c| matches!(c, '@' | '"' | '“' | '„' | '«')) {
            return Err(self.unknown(*scan));
        }
        let start = scan.at;
        for end in ends(scan.rest(), self.longest) {
            let typed = folded(&scan.rest()[..end]);
            let mut found = self.beginning(&typed);
            match (found.next(), found.next()) {
                (None, _) => {}
                (Some(one), None) => {
                    scan.at = start + end;
                    return self.only(scan, one);
                }
                (Some(one), Some(other)) => {
                    let some = [one, other].into_iter().chain(found.take(1)).flatten();
                    let nearest = some.map(|index| self.items[*index].0.clone()).take(OFFERED).collect();
                    let typed = scan.rest()[..end].trim();
                    let message = say!("more-than-one-begins", noun = self.noun, typed = typed, place = scan.place());
                    let unclear = scan.misread_until(start + end, message, nearest);
                    return Err(Misread { is_ambiguous: true, ..unclear });
                }
            }
        }
        Err(self.unknown(*scan))
    }

    /// Reads a name that is there in full; nothing if there is none. Of several the longest.
    pub fn exact(&self, scan: &mut Scan) -> Option<Result<Id, Misread>> {
        scan.space();
        if scan.peek() == Some('@') {
            let id: String = scan.rest()[1..].chars().take_while(|c| c.is_ascii_alphanumeric() || *c == '-').collect();
            let (_, _, found) = self.items.iter().find(|(_, known, _)| *known == id)?;
            scan.at += 1 + id.len();
            return Some(Ok(found.clone()));
        }
        let mut ahead = *scan;
        if let Some(name) = ahead.quoted() {
            let found = self.by_name.get(&folded(&name))?;
            let only = self.only(scan, found);
            *scan = ahead;
            return Some(only);
        }
        for end in ends(scan.rest(), self.longest) {
            if let Some(found) = self.by_name.get(&folded(&scan.rest()[..end])) {
                let only = self.only(scan, found);
                scan.at += end;
                return Some(only);
            }
        }
        None
    }

    /// What a name in full, or `@id`, stands for by itself.
    pub fn stands_for(&self, text: &str) -> Option<Id> {
        let mut scan = Scan::new(text);
        self.exact(&mut scan)?.ok().filter(|_| scan.rest().is_empty())
    }

    fn beginning<'a>(&'a self, typed: &'a str) -> impl Iterator<Item = &'a Vec<usize>> {
        let from = self.by_name.range(typed.to_owned()..);
        from.take_while(move |(name, _)| !typed.is_empty() && name.starts_with(typed)).map(|(_, found)| found)
    }

    fn only(&self, scan: &Scan, found: &[usize]) -> Result<Id, Misread> {
        if let [only] = found {
            return Ok(self.items[*only].2.clone());
        }
        let ids: Vec<String> = found.iter().take(OFFERED).map(|index| format!("@{}", self.items[*index].1)).collect();
        let name = &self.items[found[0]].0;
        let message = say!("more-than-one-called", noun = self.noun, name = name, place = scan.place());
        Err(Misread { is_ambiguous: true, ..scan.misread(message, ids) })
    }

    fn unknown(&self, scan: Scan) -> Misread {
        let (typed, end) = typed(scan);
        if typed.is_empty() {
            let names = self.items.iter().map(|(name, _, _)| name.clone()).take(OFFERED).collect();
            return scan.misread(say!("name-missing", noun = self.noun, place = scan.place()), names);
        }
        let nearest = nearest(&typed, self.items.iter().map(|(name, _, _)| name.as_str()));
        scan.misread_until(end, say!("not-there", noun = self.noun, typed = typed, place = scan.place()), nearest)
    }
}

/// Where a name without quotes may end, the last place first: before space, an operator, or the end.
fn ends(rest: &str, longest: usize) -> Vec<usize> {
    // spaces may be wider than in the name; more than twice its length is another text
    let most = longest.saturating_mul(2).saturating_add(8);
    let is_end = |c: char| c.is_whitespace() || MINUS.contains(&c) || matches!(c, '+' | '=' | '×' | '*' | ',' | ';');
    let mut ends: Vec<usize> =
        rest.char_indices().filter(|(_, c)| is_end(*c)).map(|(at, _)| at).take_while(|at| *at <= most).collect();
    if rest.len() <= most {
        ends.push(rest.len());
    }
    ends.retain(|end| !rest[..*end].trim().is_empty());
    ends.reverse();
    ends
}

/// What was meant as a name, for a complaint, and where it ends: up to what cannot belong to it.
pub(super) fn typed(mut scan: Scan) -> (String, usize) {
    scan.space();
    if let Some(name) = scan.quoted() {
        return (name.chars().take(COMPARED).collect(), scan.at);
    }
    let is_after = |word: &str| {
        let lower = word.to_lowercase();
        let mut letters = lower.chars();
        let first = letters.next().unwrap_or(' ');
        let is_digit_next = letters.next().is_some_and(|c| c.is_ascii_digit());
        let is_period_or_times = matches!(first, 'q' | 't' | 'h' | 's' | 'x') && is_digit_next;
        let is_sign = MINUS.contains(&first) || matches!(first, '+' | '=' | '×' | '*' | '"' | '“');
        is_period_or_times || is_sign || lower == "to" || AFTER.contains(&lower.as_str())
    };
    let (mut words, mut end) = (vec![], scan.at);
    loop {
        scan.space();
        let word = scan.rest().split_whitespace().next().unwrap_or_default();
        if word.is_empty() || is_after(word) {
            return (words.join(" ").chars().take(COMPARED).collect(), end);
        }
        scan.at += word.len();
        end = scan.at;
        words.push(word);
    }
}

/// The names nearest to what was typed: by Damerau and Levenshtein's distance to the whole name, to its
/// beginning, or to one of its words, which count a little more.
pub(super) fn nearest<'a>(typed: &str, names: impl Iterator<Item = &'a str>) -> Vec<String> {
    let typed = folded(typed);
    let length = typed.chars().count();
    let mut scored: Vec<(usize, &str)> = names
        .map(|name| {
            let folded: String = folded(name).chars().take(COMPARED).collect();
            let beginning: String = folded.chars().take(length).collect();
            let parts = folded.split(' ').chain([beginning.as_str()]);
            let by_part = parts.map(|part| strsim::damerau_levenshtein(&typed, part) * 2 + 1);
            let by_all = strsim::damerau_levenshtein(&typed, &folded) * 2;
            (by_part.fold(by_all, usize::min), name)
        })
        .collect();
    scored.sort();
    scored.dedup();
    scored.into_iter().take(OFFERED).map(|(_, name)| name.to_owned()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(all: &[&str]) -> Names<usize> {
        Names::new("pool", all.iter().enumerate().map(|(at, name)| ((*name).into(), format!("id-{at}"), at)))
    }

    #[test]
    fn a_name_is_known_in_any_case_in_quotes_by_its_beginning_and_by_its_id() {
        let pools = names(&["Platform", "Platform as a product", "Tracing and alerts"]);
        for (text, found, rest) in [
            ("platform -2", 0, " -2"),
            ("PLATFORM  as a Product -2", 1, " -2"),
            ("\"platform\"x2", 0, "x2"),
            ("tracing and alerts and more", 2, " and more"),
            ("trac in Q2", 2, " in Q2"),
            ("@id-1 = 3", 1, " = 3"),
            ("platform-2", 0, "-2"),
        ] {
            let mut scan = Scan::new(text);
            assert_eq!(pools.read(&mut scan), Ok(found), "{text}");
            assert_eq!(scan.rest().trim(), rest.trim(), "{text}");
        }
        assert_eq!(pools.read(&mut Scan::new("plat -2")).map_err(|error| error.nearest.len()), Err(2));
    }

    #[test]
    fn what_is_not_known_is_answered_with_the_three_nearest() {
        let pools = names(&["Platform", "Product engineering", "Data", "Coaching"]);
        let error = pools.read(&mut Scan::new("  platfrom -2 in Q3")).expect_err("there is none");
        assert_eq!(error.message, "There is no pool called “platfrom” (character 3).");
        assert_eq!((error.at, error.nearest[0].as_str(), error.nearest.len()), (3, "Platform", 3));
        assert_eq!(nearest("enginering", ["Platform", "Product engineering"].into_iter())[0], "Product engineering");
    }

    #[test]
    fn of_two_with_one_name_neither_is_guessed() {
        let pools = names(&["Data", "data"]);
        let error = pools.read(&mut Scan::new("data +1")).expect_err("it may be either");
        assert_eq!(error.nearest, ["@id-0", "@id-1"]);
        assert_eq!(pools.stands_for("@id-1"), Some(1));
        assert_eq!(pools.stands_for("\"data\""), None);
    }
}
