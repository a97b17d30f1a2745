//! Names in sentences: kept apart, so that a name written from right to left cannot reorder what follows it.
//!
//! Without this, "‹name› runs out in Q3: €1.2 M more" is drawn with its number on the wrong side of the name.
//! A name with a letter of that kind is put between U+2068 and U+2069 (Unicode Standard Annex 9, isolates);
//! all other names stay as they are. Where a sentence is broken into lines or shortened, [`whole`] gives
//! each piece both ends again. Deliberately not here: what is removed from names (see `font`).

use unicode_bidi::{BidiClass, bidi_class};

use crate::font;

/// First strong isolate: what follows takes its direction from its own letters.
pub(crate) const OPEN: char = '\u{2068}';
/// Pop directional isolate.
pub(crate) const CLOSE: char = '\u{2069}';

/// A name as it can stand beside other text, cleaned and kept apart where it could reorder it.
#[must_use]
pub fn isolated(name: &str) -> String {
    let name = font::clean(&name.replace([OPEN, CLOSE], ""));
    let turns = |letter| matches!(bidi_class(letter), BidiClass::R | BidiClass::AL | BidiClass::AN);
    if name.chars().any(turns) { format!("{OPEN}{name}{CLOSE}") } else { name }
}

/// The text with as many ends of isolates as beginnings, each where it does least.
pub(crate) fn whole(text: &str) -> String {
    let (mut open, mut missing) = (0usize, 0usize);
    for letter in text.chars() {
        match letter {
            OPEN => open += 1,
            CLOSE if open == 0 => missing += 1,
            CLOSE => open -= 1,
            _ => {}
        }
    }
    if open == 0 && missing == 0 {
        return text.to_owned();
    }
    let (before, after) = (OPEN.to_string().repeat(missing), CLOSE.to_string().repeat(open));
    format!("{before}{text}{after}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_from_right_to_left_is_kept_apart_and_no_other() {
        assert_eq!(isolated("Platform"), "Platform");
        assert_eq!(isolated("\u{5e9}\u{5dc} 2"), "\u{2068}\u{5e9}\u{5dc} 2\u{2069}");
        assert_eq!(isolated("\u{2069}\u{627}\u{202e}\u{2068}"), "\u{2068}\u{627}\u{2069}");
        assert_eq!(isolated("\u{2068}x"), "x");
    }

    #[test]
    fn a_piece_of_a_sentence_is_made_whole() {
        assert_eq!(whole("plain"), "plain");
        assert_eq!(whole("\u{2068}a\u{2069} b"), "\u{2068}a\u{2069} b");
        assert_eq!(whole("a \u{2068}b"), "a \u{2068}b\u{2069}");
        assert_eq!(whole("b\u{2069} c"), "\u{2068}b\u{2069} c");
    }
}
