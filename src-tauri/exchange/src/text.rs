//! Cleaning of texts from outside, and comparing names as people do.
//!
//! Removed: control characters, marks that reorder what follows (U+202A–202E, U+2066–2069), zero-width
//! spaces (U+200B, U+FEFF), and U+FFFE and U+FFFF, which no XML may hold. Kept: the joiners U+200C and
//! U+200D, which some scripts and emoji need. Composed to NFC (Unicode Standard Annex 15). Cleaning what
//! is clean changes nothing. A table says when something was removed that is neither a tab nor a line
//! break; composing and trimming are not mentioned, because nobody can see them.
//!
//! Deliberately not here: names that look alike in two scripts. Nothing is merged by its looks; two such
//! names stay two.

use unicode_normalization::UnicodeNormalization;

fn is_unwanted(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{200B}' | '\u{FEFF}' | '\u{FFFE}' | '\u{FFFF}')
}

fn is_line_break(c: char) -> bool {
    matches!(c, '\n' | '\r' | '\u{2028}' | '\u{2029}')
}

/// Whether cleaning takes more from a text than tabs and line breaks.
pub(crate) fn has_unwanted(text: &str) -> bool {
    text.chars().any(|c| is_unwanted(c) && !is_line_break(c) && c != '\t')
}

/// A piece of a stranger's file as it is repeated in a message: cleaned, in one line, and not too long.
pub(crate) fn shown(text: &str, most: usize) -> String {
    // a text of megabytes is not cleaned as a whole to show its beginning
    let start: String = text.chars().take(4 * most).collect();
    let cleaned = clean_line(&start);
    let short: String = cleaned.chars().take(most).collect();
    if short.len() < cleaned.len() || start.len() < text.len() { format!("{short}…") } else { short }
}

/// A text of one line, without spaces at its ends; line breaks and tabs become spaces.
pub(crate) fn clean_line(text: &str) -> String {
    let spaced = text.chars().map(|c| if is_line_break(c) || c == '\t' { ' ' } else { c });
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
        assert_eq!(clean_line("one\u{2028}two\u{fffe}\u{ffff}"), "one two");
    }

    #[test]
    fn what_is_shown_of_a_file_is_one_short_clean_line() {
        assert_eq!(shown("\u{1b}[31mred\u{202e}\n text", 40), "[31mred  text");
        assert_eq!(shown(&"long ".repeat(1_000_000), 9), "long long…");
        assert_eq!(shown(" \u{2028}", 9), "");
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
