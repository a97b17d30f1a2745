//! How well what was typed fits a name.
//!
//! Every word that was typed has to be in the name: as the beginning of a word, inside one, or letter by letter
//! in order. The whole without its spaces may stand for the whole name without its spaces. Deliberately not
//! here: slips of the fingers; letters in order catch what is left out, and what is wrong is seen while typing.

/// How well it fits: the greater the better.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Fit(u32);

/// The best that one word may count.
const WHOLE: u32 = 100;

/// How well `typed` fits `name`; nothing if it does not. Nothing typed fits everything alike.
pub(super) fn of(typed: &str, name: &str) -> Option<Fit> {
    let (typed, name) = (typed.trim().to_lowercase(), name.to_lowercase());
    if typed.is_empty() {
        return Some(Fit(0));
    }
    let words: Vec<&str> = name.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    let one_by_one: Option<u32> = typed.split_whitespace().map(|part| of_word(part, &name, &words)).sum();
    let count = u32::try_from(typed.split_whitespace().count()).unwrap_or(u32::MAX);
    let all = one_by_one.map(|sum| sum / count);
    let joined = of_word(&typed.replace(' ', ""), &words.concat(), &[]).map(|fit| fit.saturating_sub(5));
    let best = all.max(joined)?;
    // the same in a shorter name is more of it; a beginning of the name is what people type
    let length = u32::try_from(name.chars().count()).unwrap_or(u32::MAX);
    let beginning = if name.starts_with(&typed) { 1_000 } else { 0 };
    Some(Fit(best * 20 + beginning + 200_u32.saturating_sub(length) / 20))
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
    in_order(part, name)
}

/// Letters in order, from the beginning of a word on; the nearer together the better.
fn in_order(part: &str, name: &str) -> Option<u32> {
    let letters: Vec<char> = name.chars().collect();
    let is_start = |at: usize| at == 0 || !letters[at - 1].is_alphanumeric();
    let first = part.chars().next()?;
    let starts = (0..letters.len()).filter(|at| letters[*at] == first && is_start(*at));
    let spans = starts.filter_map(|start| {
        let mut at = start;
        for wanted in part.chars().skip(1) {
            at = (at + 1..letters.len()).find(|next| letters[*next] == wanted)?;
        }
        Some(at + 1 - start)
    });
    let span = spans.min()?;
    let loose = span - part.chars().count().min(span);
    Some(40_u32.saturating_sub(u32::try_from(loose).unwrap_or(u32::MAX)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_beginning_beats_a_word_inside_and_that_beats_letters_in_order() {
        let fit = |name: &str| of("core", name).expect("it fits");
        assert!(fit("Core banking") > fit("Modular core"));
        assert!(fit("Modular core") > fit("Hardcore testing"));
        assert!(fit("Hardcore testing") > fit("Change of our regions"));
        assert_eq!(of("core", "Data mesh"), None);
        assert_eq!(of("core data", "Modular core"), None);
    }

    #[test]
    fn shorter_names_come_first_and_case_and_spaces_do_not_matter() {
        assert!(of("data", "Data mesh") > of("data", "Data mesh for all regions of the country"));
        assert_eq!(of("DATA", "Data mesh"), of(" data ", "Data mesh"));
        assert!(of("datamesh", "Data mesh").is_some());
        assert!(of("tbd", "Trunk-based delivery").is_some());
    }
}
