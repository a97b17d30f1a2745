//! Texts of the user inside a line: quoted, short, and never the same on both sides of an arrow.

use crate::{say, words};

/// Characters of a long text that are shown.
const SHOWN: usize = 60;

/// Characters before the first difference that are shown, so that one sees where it is.
const RUN_UP: usize = 15;

/// The longest name that is shown whole; longer ones are a problem of their own.
const LONGEST_NAME: usize = 200;

/// One line of visible characters: breaks become signs, other control characters a placeholder.
fn visible(text: &str) -> String {
    text.chars()
        .map(|character| match character {
            '\n' => '↵',
            '\t' => '⇥',
            other if other.is_control() => '\u{fffd}',
            other => other,
        })
        .collect()
}

/// At most `length` characters from `start` on, with a sign where something is left off.
fn excerpt(text: &[char], start: usize, length: usize) -> String {
    let end = text.len().min(start.saturating_add(length));
    let shown: String = text.get(start..end).unwrap_or_default().iter().collect();
    let sign = |is_cut: bool| if is_cut { "…" } else { "" };
    format!("{}{}{}", sign(start > 0), visible(&shown), sign(end < text.len()))
}

/// A name as it is, shortened if it is beyond all measure.
pub(super) fn name(text: &str) -> String {
    let letters: Vec<char> = text.chars().collect();
    excerpt(&letters, 0, LONGEST_NAME)
}

/// A name in quotes.
pub(crate) fn quoted(text: &str) -> String {
    words::quoted(&name(text))
}

/// Two different texts, each in quotes; of long ones the part around the first difference.
pub(super) fn both_quoted(before: &str, after: &str) -> (String, String) {
    let (before, after): (Vec<char>, Vec<char>) = (before.chars().collect(), after.chars().collect());
    let start = if before.len().max(after.len()) <= SHOWN {
        0
    } else {
        let same = before.iter().zip(&after).take_while(|(one, other)| one == other).count();
        // what is left off has to be worth the sign for it
        if same <= SHOWN / 2 { 0 } else { same - RUN_UP }
    };
    let show = |text: &[char]| if text.is_empty() { say!("none") } else { words::quoted(&excerpt(text, start, SHOWN)) };
    (show(&before), show(&after))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_change_far_inside_a_long_text_is_shown() {
        let long = "word ".repeat(400);
        let other = format!("{}WORD {}", "word ".repeat(300), "word ".repeat(99));
        let (before, after) = both_quoted(&long, &other);
        assert_eq!(before, "“…word word word word word word word word word word word word …”");
        assert_eq!(after, "“…word word word WORD word word word word word word word word …”");
    }

    #[test]
    fn a_text_that_was_cut_short_shows_where_it_ends_now() {
        let long = "word ".repeat(20);
        let (before, after) = both_quoted(&long, &long[..90]);
        assert_eq!((before.as_str(), after.as_str()), ("“…word word word word word ”", "“…word word word ”"));
        assert_eq!(both_quoted("", "why"), ("none".into(), "“why”".into()));
    }

    #[test]
    fn breaks_and_control_characters_stay_on_one_line() {
        assert_eq!(quoted("a\nb\u{7}"), "“a↵b\u{fffd}”");
        assert_eq!(name(&"x".repeat(1_000)).chars().count(), LONGEST_NAME + 1);
    }
}
