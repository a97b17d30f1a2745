//! Cleaning of texts from outside, and comparing names as people do.
//!
//! Removed: control characters, marks that reorder what follows (U+202A–202E, U+2066–2069), and
//! zero-width spaces (U+200B, U+FEFF). Kept: the joiners U+200C and U+200D, which some scripts and emoji
//! need. Composed to NFC (Unicode Standard Annex 15). Cleaning what is clean changes nothing.

use unicode_normalization::UnicodeNormalization;

fn is_unwanted(c: char) -> bool {
    c.is_control() || matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{200B}' | '\u{FEFF}')
}

/// A text of one line, without spaces at its ends; line breaks and tabs become spaces.
pub(crate) fn clean_line(text: &str) -> String {
    let spaced = text.chars().map(|c| if matches!(c, '\n' | '\r' | '\t') { ' ' } else { c });
    let cleaned: String = spaced.filter(|c| !is_unwanted(*c)).nfc().collect();
    cleaned.trim().to_owned()
}

/// A text that may have several lines.
pub(crate) fn clean_note(text: &str) -> String {
    let unified = text.replace("\r\n", "\n").replace(['\r', '\u{2028}', '\u{2029}'], "\n").replace('\t', " ");
    let cleaned: String = unified.chars().filter(|c| *c == '\n' || !is_unwanted(*c)).nfc().collect();
    cleaned.trim().to_owned()
}

/// A name as it is compared: cleaned, in lower case, with single spaces.
pub(crate) fn fold(name: &str) -> String {
    clean_line(name).to_lowercase().split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The item that a text names: by its id first, then by its name. `words` gives id and name of an item.
pub(crate) fn find_called<'a, T>(
    items: impl Iterator<Item = &'a T> + Clone,
    text: &str,
    words: impl Fn(&T) -> (&str, &str),
) -> Option<&'a T> {
    let folded = fold(text);
    let by_id = items.clone().find(|item| words(item).0 == folded);
    by_id.or_else(|| items.clone().find(|item| fold(words(item).1) == folded))
}

/// A header as it is compared: letters and digits alone, in lower case.
pub(crate) fn key(header: &str) -> String {
    clean_line(header).chars().flat_map(char::to_lowercase).filter(|c| c.is_alphanumeric()).collect()
}

/// Characters with which a spreadsheet begins a formula.
const FORMULA_STARTS: [char; 7] = ['=', '+', '-', '@', '\t', '\r', '\0'];

fn would_be_a_formula(text: &str) -> bool {
    text.trim_start_matches('\'').starts_with(FORMULA_STARTS)
}

/// The text, with an apostrophe before it if a spreadsheet would take it for a formula (OWASP ASVS 1.2.10).
pub(crate) fn disarm(text: &str) -> String {
    if would_be_a_formula(text) { format!("'{text}") } else { text.to_owned() }
}

/// The text without the apostrophe that [`disarm`] put before it.
pub(crate) fn rearm(text: &str) -> &str {
    text.strip_prefix('\'').filter(|rest| would_be_a_formula(rest)).unwrap_or(text)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn marks_that_deceive_are_removed_and_joiners_are_kept() {
        assert_eq!(clean_line("Pay\u{202E}001\u{202C} \u{200B}now\u{0}\u{9b}"), "Pay001 now");
        assert_eq!(clean_line("\u{FEFF}Cafe\u{301}\nBar"), "Café Bar");
        assert_eq!(clean_line("می\u{200C}خواهم 👩\u{200D}💻"), "می\u{200C}خواهم 👩\u{200D}💻");
        assert_eq!(clean_note("one\r\ntwo\u{7}\rthree\n"), "one\ntwo\nthree");
    }

    #[test]
    fn a_formula_is_disarmed_and_comes_back() {
        for text in ["=1+1", "+1", "-1", "@a", "'=1", "''-", "plain", "'quoted'", "", "'"] {
            assert_eq!(rearm(&disarm(text)), text);
            assert!(!disarm(text).starts_with(['=', '+', '-', '@']));
        }
    }

    proptest! {
        #[test]
        fn cleaning_twice_is_cleaning_once(text in any::<String>(), marks in "[\u{200B}\u{202E}\u{301}a \t\r\n]{0,9}") {
            for text in [text.clone(), format!("{marks}{text}{marks}")] {
                prop_assert_eq!(clean_line(&clean_line(&text)), clean_line(&text));
                prop_assert_eq!(clean_note(&clean_note(&text)), clean_note(&text));
            }
        }
    }
}
