//! The words of the grammar, in every language: all of them are understood whatever is spoken, so that a what-if that
//! was typed in one language can be read in another.

use super::names::Names;
use super::scan::{Misread, Scan};
use crate::language::{Language, spoken};

/// A word of the grammar.
pub(super) struct Keyword {
    english: &'static str,
    french: &'static str,
    /// Others that mean the same.
    others: &'static [&'static str],
}

impl Keyword {
    /// The word as it is written in the language that is spoken.
    pub fn spoken(&self) -> &'static str {
        match spoken() {
            Language::English => self.english,
            Language::French => self.french,
        }
    }

    /// Reads it, if it comes next.
    pub fn read(&self, scan: &mut Scan) -> bool {
        scan.word(&[self.english, self.french]) || scan.word(self.others)
    }

    fn is(&self, word: &str) -> bool {
        word == self.english || word == self.french
    }
}

const fn word(english: &'static str, french: &'static str, others: &'static [&'static str]) -> Keyword {
    Keyword { english, french, others }
}

pub(super) const BUDGET: Keyword = word("budget", "budget", &["funds", "budgets"]);
pub(super) const PEOPLE: Keyword =
    word("people", "personnes", &["pools", "viviers", "effectif", "effectifs", "personne", "gens"]);
pub(super) const PIN: Keyword = word("pin", "épingler", &["epingler", "épingle", "epingle", "fixer", "fixe"]);
pub(super) const WITHOUT: Keyword = word("without", "sans", &["exclude", "drop", "exclure", "retirer"]);
pub(super) const FORCE: Keyword = word("force", "avec", &["include", "require", "forcer", "inclure", "exiger"]);
pub(super) const LIFT: Keyword = word("lift", "lever", &["libérer", "liberer"]);
pub(super) const VALUE: Keyword = word("value", "valeur", &["worth"]);
pub(super) const COST: Keyword = word("cost", "coût", &["cout", "coûts", "couts"]);
pub(super) const DURATION: Keyword = word("duration", "durée", &["duree"]);
pub(super) const FUND: Keyword = word("fund", "fonds", &[]);
pub(super) const POOL: Keyword = word("pool", "vivier", &[]);
pub(super) const AND: Keyword = word("and", "et", &[]);
pub(super) const IN: Keyword = word("in", "en", &["at", "dans", "pendant"]);

const BEGINNINGS: [&Keyword; 9] = [&BUDGET, &PEOPLE, &PIN, &WITHOUT, &FORCE, &LIFT, &VALUE, &COST, &DURATION];

/// Words that may begin a change, in the language that is spoken.
pub(super) fn beginnings() -> [&'static str; 9] {
    BEGINNINGS.map(Keyword::spoken)
}

/// Whether this word, in lower case, begins a change in some language.
pub(super) fn is_beginning(word: &str) -> bool {
    BEGINNINGS.iter().any(|keyword| keyword.is(word))
}

/// Words that end an amount or a name that is not known.
pub(super) const AFTER: [&str; 16] = [
    "in", "from", "until", "and", "at", "en", "de", "du", "dès", "depuis", "jusqu", "et", "au", "à", "dans", "pendant",
];

/// Reads "de", "du", "la", "l’" before a name.
fn article(scan: &mut Scan) -> bool {
    let start = scan.at;
    loop {
        let before = *scan;
        let is_whole = scan.word(&["de", "du", "des", "le", "la", "les"])
            && scan.peek().is_some_and(|next| next.is_whitespace() || matches!(next, '"' | '«' | '“' | '@'));
        if is_whole {
            continue;
        }
        *scan = before;
        if !(scan.word(&["d", "l"]) && matches!(scan.peek(), Some('\'' | '’'))) {
            *scan = before;
            return scan.at > start;
        }
        scan.at += scan.peek().map_or(0, char::len_utf8);
    }
}

/// Reads a name, with an article before it or without.
pub(super) fn name<Id: Clone + PartialEq>(names: &Names<Id>, scan: &mut Scan) -> Result<Id, Misread> {
    if let Some(found) = names.exact(scan) {
        return found;
    }
    let mut ahead = *scan;
    if article(&mut ahead)
        && let Ok(found) = names.read(&mut ahead)
    {
        *scan = ahead;
        return Ok(found);
    }
    names.read(scan)
}

/// What comes before the periods in which a change holds.
pub(super) enum When {
    /// From a period on; where another follows after this word, up to there.
    From(Option<&'static [&'static str]>),
    /// Up to a period.
    Until,
    /// In a period, or from one to another.
    In,
    /// In a period, if one comes next; else it belongs to an amount.
    Perhaps,
}

/// Reads what comes before periods.
pub(super) fn when(scan: &mut Scan) -> Option<When> {
    let start = *scan;
    if scan.word(&["from"]) || scan.word(&["dès", "des", "depuis"]) {
        return Some(When::From(None));
    }
    if scan.word(&["à", "a"]) && scan.word(&["partir"]) && scan.word(&["de", "du"]) {
        return Some(When::From(None));
    }
    *scan = start;
    if scan.word(&["de", "du"]) {
        return Some(When::From(Some(&["à", "a", "au"])));
    }
    if scan.word(&["until", "till"]) {
        return Some(When::Until);
    }
    if scan.word(&["jusqu"]) {
        scan.at += scan.peek().filter(|next| matches!(next, '\'' | '’')).map_or(0, char::len_utf8);
        let _ = scan.word(&["à", "a", "au", "en"]);
        return Some(When::Until);
    }
    if IN.read(scan) {
        return Some(When::In);
    }
    scan.word(&["à", "au"]).then_some(When::Perhaps)
}
