//! Texts of strangers' files: how they are shown in messages, and comparing names as people do.
//!
//! Cleaning itself is `model::text`. A table says when something was removed that is neither a tab nor a line
//! break; composing and trimming are not mentioned, because nobody can see them.

use model::language::{Language, speaking};
pub(crate) use model::text::{clean_line, clean_note, has_unwanted};
use model::{InvestmentKind, words};

/// A piece of a stranger's file as it is repeated in a message: cleaned, in one line, and not too long.
pub(crate) fn shown(text: &str, most: usize) -> String {
    // a text of megabytes is not cleaned as a whole to show its beginning
    let start: String = text.chars().take(4 * most).collect();
    let cleaned = clean_line(&start);
    let short: String = cleaned.chars().take(most).collect();
    if short.len() < cleaned.len() || start.len() < text.len() { format!("{short}…") } else { short }
}

/// What stands after "level", "l" or "niveau" in small letters, or all of it.
pub(crate) fn without_level_word(text: &str) -> &str {
    let words = ["level", "niveau", "l", "n"];
    words.into_iter().find_map(|word| text.strip_prefix(word)).unwrap_or(text).trim()
}

/// Splits "observability at level 2" and "observabilité au niveau 2", in small letters, into name and level.
pub(crate) fn at_level(text: &str) -> Option<(&str, &str)> {
    [" at level ", " level ", " au niveau ", " niveau "].into_iter().find_map(|words| text.rsplit_once(words))
}

/// The kind that a word of a header or cell names (see [`key`]), in any language.
pub(crate) fn kind(word: &str) -> Option<InvestmentKind> {
    let is_named = |kind: &InvestmentKind| key(kind.name()) == word;
    let named = |language| speaking(language, || InvestmentKind::ALL.into_iter().find(is_named));
    Language::ALL.into_iter().find_map(named).or(match word {
        "innovation" | "new" | "grow" | "transform" | "innover" => Some(InvestmentKind::Innovate),
        "repaydebt" | "debt" | "techdebt" | "technicaldebt" | "modernize" | "modernise" | "dette"
        | "dettetechnique" | "rembourser" | "résorber" => Some(InvestmentKind::Repay),
        "maintain" | "maintenance" | "ktlo" | "keepthelightson" | "operate" | "exploiter" | "exploitation" => {
            Some(InvestmentKind::Run)
        }
        "enabler" | "enabling" | "foundation" | "permettre" | "socle" => Some(InvestmentKind::Enable),
        _ => None,
    })
}

/// The kinds there are, for a hint.
pub(crate) fn kinds() -> String {
    words::either(&InvestmentKind::ALL.map(|kind| kind.name().to_owned()))
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
