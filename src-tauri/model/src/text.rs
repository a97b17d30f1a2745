//! Texts that anyone may have written: what must not be in them, and cleaning.
//!
//! Not wanted: control characters, marks that reorder what follows (U+202A–202E, U+2066–2069), zero-width
//! spaces (U+200B, U+FEFF), and U+FFFE and U+FFFF, which no XML may hold. Kept: the joiners U+200C and
//! U+200D, which some scripts and emoji need. Cleaned texts are composed to NFC (Unicode Standard Annex 15);
//! cleaning what is clean changes nothing.
//!
//! Deliberately not here: names that look alike in two scripts. Nothing is merged by its looks; two such
//! names stay two.

use unicode_normalization::UnicodeNormalization;

use crate::Roadmap;

fn is_unwanted(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{200B}' | '\u{FEFF}' | '\u{FFFE}' | '\u{FFFF}')
}

fn is_line_break(c: char) -> bool {
    matches!(c, '\n' | '\r' | '\u{2028}' | '\u{2029}')
}

/// Whether cleaning takes more from a text than tabs and line breaks.
#[must_use]
pub fn has_unwanted(text: &str) -> bool {
    text.chars().any(|c| is_unwanted(c) && !is_line_break(c) && c != '\t')
}

/// A text of one line, without spaces at its ends; line breaks and tabs become spaces.
#[must_use]
pub fn clean_line(text: &str) -> String {
    let spaced = text.chars().map(|c| if is_line_break(c) || c == '\t' { ' ' } else { c });
    let cleaned: String = spaced.filter(|c| !is_unwanted(*c)).nfc().collect();
    cleaned.trim().to_owned()
}

/// A text that may have several lines.
#[must_use]
pub fn clean_note(text: &str) -> String {
    let unified = text.replace("\r\n", "\n").replace(['\r', '\u{2028}', '\u{2029}'], "\n").replace('\t', " ");
    let cleaned: String = unified.chars().filter(|c| *c == '\n' || !is_unwanted(*c)).nfc().collect();
    cleaned.trim().to_owned()
}

/// How many lines a text may have.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Lines {
    /// One.
    One,
    /// Any number.
    Any,
}

/// Hands every text of a roadmap to `$take`, with the noun and the id it belongs to and how many lines it may have.
macro_rules! every_text {
    ($roadmap:expr, $iter:ident, ($($by:tt)+), $take:ident) => {{
        let roadmap = $roadmap;
        $take("settings", "", Lines::One, $($by)+ roadmap.settings.name);
        $take("settings", "", Lines::One, $($by)+ roadmap.settings.currency);
        $take("settings", "", Lines::One, $($by)+ roadmap.settings.stage_unit);
        for item in roadmap.capabilities.$iter() {
            $take("capability", item.id.as_str(), Lines::One, $($by)+ item.name);
        }
        for item in roadmap.investments.$iter() {
            $take("investment", item.id.as_str(), Lines::One, $($by)+ item.name);
            $take("investment", item.id.as_str(), Lines::Any, $($by)+ item.note);
        }
        for item in roadmap.outputs.$iter() {
            $take("output", item.id.as_str(), Lines::One, $($by)+ item.name);
        }
        for item in roadmap.outcomes.$iter() {
            $take("outcome", item.id.as_str(), Lines::One, $($by)+ item.name);
            $take("outcome", item.id.as_str(), Lines::One, $($by)+ item.metric);
            $take("outcome", item.id.as_str(), Lines::One, $($by)+ item.unit);
        }
        for item in roadmap.funds.$iter() {
            $take("fund", item.id.as_str(), Lines::One, $($by)+ item.name);
        }
        for item in roadmap.pools.$iter() {
            $take("pool", item.id.as_str(), Lines::One, $($by)+ item.name);
        }
        for item in roadmap.steps.$iter() {
            $take("step", item.id.as_str(), Lines::One, $($by)+ item.name);
            $take("step", item.id.as_str(), Lines::Any, $($by)+ item.promise);
        }
        for item in roadmap.shocks.$iter() {
            $take("shock", item.id.as_str(), Lines::One, $($by)+ item.name);
            $take("shock", item.id.as_str(), Lines::One, $($by)+ item.source);
        }
        for item in roadmap.rules.$iter() {
            $take("rule", item.id.as_str(), Lines::One, $($by)+ item.name);
            $take("rule", item.id.as_str(), Lines::Any, $($by)+ item.reason);
            $take("rule", item.id.as_str(), Lines::One, $($by)+ item.source);
        }
        for item in roadmap.stakeholders.$iter() {
            $take("stakeholder", item.id.as_str(), Lines::One, $($by)+ item.name);
        }
        for item in roadmap.stages.$iter() {
            $take("stage", item.id.as_str(), Lines::One, $($by)+ item.name);
        }
        for item in roadmap.principles.$iter() {
            $take("principle", item.id.as_str(), Lines::One, $($by)+ item.name);
        }
        for item in roadmap.briefs.$iter() {
            $take("brief of", item.investment.as_str(), Lines::Any, $($by)+ item.product);
            $take("brief of", item.investment.as_str(), Lines::Any, $($by)+ item.users);
            $take("brief of", item.investment.as_str(), Lines::Any, $($by)+ item.value);
            $take("brief of", item.investment.as_str(), Lines::Any, $($by)+ item.contract);
            $take("brief of", item.investment.as_str(), Lines::Any, $($by)+ item.excellence);
            $take("brief of", item.investment.as_str(), Lines::Any, $($by)+ item.monitoring);
            $take("brief of", item.investment.as_str(), Lines::Any, $($by)+ item.iteration);
        }
        for item in roadmap.skills.$iter() {
            $take("skill", item.id.as_str(), Lines::One, $($by)+ item.name);
        }
        for item in roadmap.ranks.$iter() {
            $take("rank", item.id.as_str(), Lines::One, $($by)+ item.name);
            $take("rank", item.id.as_str(), Lines::Any, $($by)+ item.answers_for);
        }
        for item in roadmap.blades.$iter() {
            $take("blade", item.id.as_str(), Lines::One, $($by)+ item.name);
        }
        for item in roadmap.drivers.$iter() {
            $take("driver", item.id.as_str(), Lines::One, $($by)+ item.name);
            $take("driver", item.id.as_str(), Lines::Any, $($by)+ item.note);
        }
        for item in roadmap.debts.$iter() {
            $take("debt", item.id.as_str(), Lines::One, $($by)+ item.name);
            $take("debt", item.id.as_str(), Lines::Any, $($by)+ item.note);
        }
        for item in roadmap.loops.$iter() {
            $take("loop", item.id.as_str(), Lines::One, $($by)+ item.name);
        }
        for item in roadmap.cycles.$iter() {
            $take("cycle", item.id.as_str(), Lines::One, $($by)+ item.name);
            for outcome in item.outcomes.$iter() {
                $take("cycle", item.id.as_str(), Lines::One, $($by)+ outcome.name);
                $take("cycle", item.id.as_str(), Lines::One, $($by)+ outcome.unit);
            }
            $take("cycle", item.id.as_str(), Lines::Any, $($by)+ item.review);
            $take("cycle", item.id.as_str(), Lines::Any, $($by)+ item.account);
        }
        for item in roadmap.assumptions.$iter() {
            $take("assumption", item.id.as_str(), Lines::One, $($by)+ item.name);
            $take("assumption", item.id.as_str(), Lines::Any, $($by)+ item.test);
            $take("assumption", item.id.as_str(), Lines::Any, $($by)+ item.note);
        }
        for item in roadmap.themes.$iter() {
            $take("theme", item.id.as_str(), Lines::One, $($by)+ item.name);
        }
        for item in roadmap.statements.$iter() {
            $take("statement", item.id.as_str(), Lines::One, $($by)+ item.name);
        }
        for item in roadmap.surveys.$iter() {
            $take("survey", item.id.as_str(), Lines::One, $($by)+ item.name);
            $take("survey", item.id.as_str(), Lines::One, $($by)+ item.team);
        }
        for item in roadmap.assessments.$iter() {
            $take("assessment", item.id.as_str(), Lines::One, $($by)+ item.assessor);
            $take("assessment", item.id.as_str(), Lines::Any, $($by)+ item.evidence);
        }
        for item in roadmap.zones.$iter() {
            $take("zone", item.id.as_str(), Lines::One, $($by)+ item.name);
        }
        for item in roadmap.teams.$iter() {
            $take("team", item.id.as_str(), Lines::One, $($by)+ item.name);
        }
        for item in roadmap.contracts.$iter() {
            $take("contract", item.id.as_str(), Lines::One, $($by)+ item.name);
            $take("contract", item.id.as_str(), Lines::Any, $($by)+ item.how);
            $take("contract", item.id.as_str(), Lines::One, $($by)+ item.owner);
        }
        for item in roadmap.scenarios.$iter() {
            // what a scenario is called is its id as well: each of its texts stands for itself
            $take("scenario", "", Lines::One, $($by)+ item.name);
            $take("scenario", "", Lines::One, $($by)+ item.what_if);
            $take("scenario", "", Lines::One, $($by)+ item.sentence);
            $take("scenario", "", Lines::One, $($by)+ item.kept);
        }
        for item in roadmap.verdicts.$iter() {
            $take("verdict on", item.investment.as_str(), Lines::Any, $($by)+ item.reason);
            $take("verdict on", item.investment.as_str(), Lines::One, $($by)+ item.decided);
        }
        for item in roadmap.story.$iter() {
            // a page has no name but its place: each of its texts stands for itself
            if let Some(scenario) = $($by)+ item.scenario {
                $take("page", "", Lines::One, scenario);
            }
            if let Some(title) = $($by)+ item.title {
                $take("page", "", Lines::One, $($by)+ title.text);
                $take("page", "", Lines::One, $($by)+ title.written_for);
            }
            $take("page", "", Lines::Any, $($by)+ item.notes);
        }
    }};
}

/// Cleans every text of a roadmap. Ids are left alone: they have a shape of their own.
pub fn clean_roadmap(roadmap: &mut Roadmap) {
    let clean = |_: &str, _: &str, lines: Lines, text: &mut String| {
        *text = match lines {
            Lines::One => clean_line(text),
            Lines::Any => clean_note(text),
        }
    };
    every_text!(roadmap, iter_mut, (&mut), clean);
}

/// The nouns and ids of whatever has a text with unwanted characters in it, in the order of the roadmap.
pub(crate) fn unclean(roadmap: &Roadmap) -> Vec<String> {
    let mut found = vec![];
    let mut look = |noun: &str, id: &str, lines: Lines, text: &str| {
        let is_unclean = match lines {
            Lines::One => text.chars().any(is_unwanted),
            Lines::Any => text.chars().any(|c| c != '\n' && is_unwanted(c)),
        };
        let subject = format!("{noun} {id}").trim_end().to_owned();
        if is_unclean && found.last() != Some(&subject) {
            found.push(subject);
        }
    };
    every_text!(roadmap, iter, (&), look);
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_that_deceive_are_removed_and_joiners_are_kept() {
        assert_eq!(clean_line("Pay\u{202E}001\u{202C} \u{200B}now\u{0}\u{9b}"), "Pay001 now");
        assert_eq!(clean_line("\u{FEFF}Cafe\u{301}\nBar"), "Café Bar");
        assert_eq!(clean_line("می\u{200C}خواهم 👩\u{200D}💻"), "می\u{200C}خواهم 👩\u{200D}💻");
        assert_eq!(clean_note("one\r\ntwo\u{7}\rthree\n"), "one\ntwo\nthree");
        assert_eq!(clean_line("one\u{2028}two\u{fffe}\u{ffff}"), "one two");
    }

    #[test]
    fn a_cleaned_roadmap_has_nothing_unclean() {
        let month = crate::calendar::YearMonth::new(2027, 1).expect("a month");
        let mut roadmap = Roadmap::empty("Pay\u{202E}001\n", "EUR", month);
        assert_eq!(unclean(&roadmap), ["settings"]);
        clean_roadmap(&mut roadmap);
        assert_eq!(unclean(&roadmap), Vec::<String>::new());
        assert_eq!(roadmap.settings.name, "Pay001");
    }
}
