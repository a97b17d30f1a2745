//! How well what was typed fits a name.
//!
//! Every word that was typed has to be in the name: as the beginning of a word, inside one, or as beginnings of
//! several words written together ("tbd"). The whole without its spaces may stand for the whole name without its
//! spaces. Deliberately not here: slips of the fingers; what is wrong is seen while typing.

use std::cmp::Reverse;

/// How well it fits: the greater the better.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Fit {
    /// How well the words fit, up to [`WHOLE`].
    words: u32,
    /// Whether the name begins with what was typed.
    begins: bool,
    /// The same in a shorter name is more of it.
    length: Reverse<usize>,
}

/// The best that one word may count.
const WHOLE: u32 = 100;

/// How well `typed` fits `name`; nothing if it does not. Nothing typed fits everything alike.
pub(super) fn of(typed: &str, name: &str) -> Option<Fit> {
    let (typed, name) = (typed.trim().to_lowercase(), name.to_lowercase());
    if typed.is_empty() {
        return Some(Fit { words: 0, begins: false, length: Reverse(0) });
    }
    let words: Vec<&str> = name.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    let one_by_one: Option<u32> = typed.split_whitespace().map(|part| of_word(part, &name, &words)).sum();
    let count = u32::try_from(typed.split_whitespace().count()).unwrap_or(u32::MAX);
    let all = one_by_one.map(|sum| sum / count);
    let joined = of_word(&typed.replace(' ', ""), &words.concat(), &[]).map(|fit| fit.saturating_sub(5));
    let words = all.max(joined)?;
    Some(Fit { words, begins: name.starts_with(&typed), length: Reverse(name.chars().count()) })
}

fn of_word(part: &str, name: &str, words: &[&str]) -> Option<u32> {
    if words.contains(&part) || name == part {
        return Some(WHOLE);
    }
    if words.iter().any(|word| word.starts_with(part)) || name.starts_with(part) {
        return Some(90);
    }
    if name.contains(part) {
        return Some(60);
    }
    let (letters, wanted): (Vec<char>, Vec<char>) = (name.chars().collect(), part.chars().take(LONGEST).collect());
    is_in_order(&wanted, &letters, 0, None).then_some(30)
}

/// Letters that are looked for one by one at most; what is longer is no abbreviation.
const LONGEST: usize = 24;

/// Whether letters come in order, each beside the one before or at the beginning of a word.
fn is_in_order(wanted: &[char], letters: &[char], from: usize, before: Option<usize>) -> bool {
    let Some((first, rest)) = wanted.split_first() else { return true };
    let is_start = |at: usize| at == 0 || !letters[at - 1].is_alphanumeric();
    (from..letters.len()).any(|at| {
        let fits = letters[at] == *first && (is_start(at) || before.is_some_and(|before| before + 1 == at));
        fits && is_in_order(rest, letters, at + 1, Some(at))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_beginning_beats_a_word_inside_and_that_beats_letters_in_order() {
        let fit = |name: &str| of("core", name).expect("it fits");
        assert!(fit("Core banking") > fit("Modular core"));
        assert!(fit("Modular core") > fit("Hardcore testing"));
        assert!(fit("Hardcore testing") > fit("Change of regions everywhere"));
        assert_eq!(of("core", "Concert hall"), None);
        assert_eq!(of("core", "Data mesh"), None);
        assert_eq!(of("core data", "Modular core"), None);
    }

    #[test]
    fn shorter_names_come_first_and_case_and_spaces_do_not_matter() {
        assert!(
            of("data", "Data") > of("data", "Data mesh")
                && of("data", "Data mesh") > of("data", "Data mesh for all regions of the country")
        );
        assert_eq!(of("DATA", "Data mesh"), of(" data ", "Data mesh"));
        assert!(of("datamesh", "Data mesh").is_some());
        assert!(of("tbd", "Trunk-based delivery").is_some());
    }
}
