//! The bundled font: its bytes, how wide a text is in it, and how a text is made to fit.
//!
//! The window, the PNG and the PDF all use these very files, so what is measured here is what is drawn.
//! Widths are sums of advances without kerning, which only ever brings letters closer: a measured text
//! is never narrower than the drawn one.

use std::sync::{LazyLock, OnceLock};

use ab_glyph::{Font, FontRef, ScaleFont};

use crate::isolate;

/// The family named in every chart.
pub(crate) const FAMILY: &str = "Inter";

/// The static fonts of the family, by weight.
pub(crate) const FILES: [&[u8]; 3] = [
    include_bytes!("../fonts/Inter-Regular.otf"),
    include_bytes!("../fonts/Inter-Medium.otf"),
    include_bytes!("../fonts/Inter-SemiBold.otf"),
];

static FACES: LazyLock<[FontRef<'static>; 3]> =
    LazyLock::new(|| FILES.map(|bytes| FontRef::try_from_slice(bytes).expect("the bundled fonts are well-formed")));

/// Weight of a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Weight {
    /// 400.
    Regular,
    /// 500.
    Medium,
    /// 600.
    SemiBold,
}

impl Weight {
    /// The number of the weight in CSS.
    #[must_use]
    pub fn number(self) -> u16 {
        match self {
            Self::Regular => 400,
            Self::Medium => 500,
            Self::SemiBold => 600,
        }
    }

    fn index(self) -> usize {
        match self {
            Self::Regular => 0,
            Self::Medium => 1,
            Self::SemiBold => 2,
        }
    }

    fn face(self) -> &'static FontRef<'static> {
        &FACES[self.index()]
    }
}

/// Width of a text in pixels at a size in pixels to the em.
pub(crate) fn width(text: &str, size: f64, weight: Weight) -> f64 {
    em(text, weight) * size
}

/// Width of a text in em: it is the same at every size.
pub(crate) fn em(text: &str, weight: Weight) -> f64 {
    text.chars().map(|letter| letter_em(letter, weight)).sum()
}

/// Width of one letter in em. Looking a glyph up takes far longer than adding it, so what is known is kept.
fn letter_em(letter: char, weight: Weight) -> f64 {
    /// Letters of which the widths are looked up together.
    const BLOCK: u32 = 256;
    static BLOCKS: [[OnceLock<Box<[f64; BLOCK as usize]>>; 512]; 3] = [const { [const { OnceLock::new() }; 512] }; 3];
    let code = u32::from(letter);
    let (block, at) = (code / BLOCK, (code % BLOCK) as usize);
    // the two planes of the scripts in use and of pictures are kept
    let Some(kept) = BLOCKS[weight.index()].get(block as usize) else { return advance(weight.face(), letter) };
    let of = |at: usize| {
        let code = block * BLOCK + u32::try_from(at).unwrap_or_default();
        char::from_u32(code).map_or(0.0, |letter| advance(weight.face(), letter))
    };
    kept.get_or_init(|| Box::new(std::array::from_fn(of)))[at]
}

/// Advance of one letter in em. Letters the font lacks are taken as wide as a fallback font draws them.
fn advance(face: &FontRef<'static>, letter: char) -> f64 {
    if matches!(letter, isolate::OPEN | isolate::CLOSE) {
        return 0.0;
    }
    let units = f64::from(face.units_per_em().expect("an OpenType font states its units per em"));
    let glyph = face.glyph_id(letter);
    if glyph.0 == 0 {
        return if u32::from(letter) >= 0x1_F000 { 1.4 } else { 1.05 };
    }
    f64::from(face.as_scaled(ab_glyph::PxScale::from(face.height_unscaled())).h_advance(glyph)) / units
}

/// The text without what must never reach a chart: control characters, the two non-characters of XML,
/// marks that turn the direction of writing or join pictures, and runs of spaces. Isolates stay, each
/// with both its ends.
pub(crate) fn clean(text: &str) -> String {
    let mut cleaned = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '\u{a0}' => cleaned.push(letter),
            _ if letter.is_whitespace() || letter == '\u{85}' => {
                if !cleaned.ends_with(' ') {
                    cleaned.push(' ');
                }
            }
            _ if letter.is_control() || is_forbidden(letter) => {}
            _ => cleaned.push(letter),
        }
    }
    isolate::whole(cleaned.trim_matches(' '))
}

/// The text as it stands in a table, which is read and not drawn: without control characters, without
/// the two non-characters of XML, and without marks that turn the direction of what follows.
pub(crate) fn readable(text: &str) -> String {
    let spaced = text.chars().map(|letter| if letter.is_whitespace() && letter != '\u{a0}' { ' ' } else { letter });
    let cleaned: String = spaced.filter(|letter| !letter.is_control() && !is_deceiving(*letter)).collect();
    isolate::whole(&cleaned)
}

fn is_deceiving(letter: char) -> bool {
    matches!(
        letter,
        '\u{fffe}' | '\u{ffff}' | '\u{feff}' | '\u{200b}' | '\u{202a}'..='\u{202e}' | '\u{2066}' | '\u{2067}'
    )
}

fn is_forbidden(letter: char) -> bool {
    matches!(letter,
        '\u{fffe}' | '\u{ffff}' | '\u{feff}' | '\u{61c}' | '\u{200b}' | '\u{200d}' | '\u{200e}' | '\u{200f}'
        | '\u{fe00}'..='\u{fe0f}'
        | '\u{2028}'..='\u{202e}' | '\u{2060}' | '\u{2066}' | '\u{2067}' | '\u{206a}'..='\u{206f}')
}

/// The text if it fits into `room` pixels, else as much of its beginning as fits before "…": whole words
/// where that loses little, since half a word reads as another one. Nothing if not even four letters fit.
pub(crate) fn fit(text: &str, size: f64, weight: Weight, room: f64) -> Option<String> {
    if width(text, size, weight) <= room {
        return Some(text.to_owned());
    }
    let letters: Vec<char> = text.chars().collect();
    let ends_badly = |letter: char| matches!(letter, ' ' | ',' | '-' | '–' | ':');
    let trimmed = |kept: usize| letters[..kept].iter().rposition(|letter| !ends_badly(*letter)).map_or(0, |at| at + 1);
    let shortened = |kept: usize| -> String {
        let head: String = letters[..trimmed(kept)].iter().collect();
        format!("{head}…")
    };
    // where each letter begins, so that a beginning of the text is measured by looking at its end
    let begins: Vec<f64> = std::iter::once(0.0)
        .chain(letters.iter().scan(0.0, |sum, letter| {
            *sum += letter_em(*letter, weight);
            Some(*sum)
        }))
        .collect();
    let cut = letter_em('…', weight);
    let (mut fits, mut too_long) = (0, letters.len());
    while fits + 1 < too_long {
        let middle = usize::midpoint(fits, too_long);
        if (begins[trimmed(middle)] + cut) * size <= room { fits = middle } else { too_long = middle }
    }
    if fits < 4 {
        return None;
    }
    let words_end = (0..=fits).rev().find(|at| letters[*at] == ' ');
    let kept = words_end.filter(|end| *end * 2 >= fits).unwrap_or(fits);
    Some(shortened(kept))
}

/// The text in lines of at most `room` pixels, broken at spaces; a word wider than a line is
/// shortened. What does not fit into `most` lines is cut after a word and ends with "…".
pub(crate) fn wrap(text: &str, size: f64, weight: Weight, room: f64, most: usize) -> Vec<String> {
    let mut lines: Vec<String> = vec![];
    let mut line = String::new();
    let space = letter_em(' ', weight);
    // what the line takes so far, so that no word is measured twice
    let mut taken = 0.0;
    for word in text.split(' ') {
        let wide = em(word, weight);
        let longer = if line.is_empty() { wide } else { taken + space + wide };
        if longer * size <= room {
            if !line.is_empty() {
                line.push(' ');
            }
            line.push_str(word);
            taken = longer;
            continue;
        }
        if line.is_empty() {
            line = fit(word, size, weight, room).unwrap_or_else(|| "…".into());
            taken = em(&line, weight);
            continue;
        }
        if lines.len() + 1 == most {
            while width(&format!("{line} …"), size, weight) > room
                && let Some(space) = line.rfind(' ')
            {
                line.truncate(space);
            }
            let left = room - width(" …", size, weight);
            line = fit(&line, size, weight, left).unwrap_or_default();
            lines.push(format!("{line} …").trim_start().to_owned());
            return lines;
        }
        lines.push(std::mem::take(&mut line));
        line = fit(word, size, weight, room).unwrap_or_else(|| "…".into());
        taken = em(&line, weight);
    }
    if !line.is_empty() {
        lines.push(line);
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_shortened_text_keeps_its_beginning_in_whole_words_and_fits() {
        let name = "Trunk-based delivery for every product team";
        let short = fit(name, 12.0, Weight::Medium, 120.0).expect("there is room for more than four letters");
        assert!(width(&short, 12.0, Weight::Medium) <= 120.0);
        assert_eq!(short, "Trunk-based…");
        let word = fit("Containerization", 12.0, Weight::Medium, 60.0).expect("there is room for some letters");
        assert!(word.starts_with("Cont") && word.ends_with('…'));
        assert_eq!(fit(name, 12.0, Weight::Medium, 12.0), None);
        assert_eq!(fit("Short", 12.0, Weight::Medium, 120.0).as_deref(), Some("Short"));
    }

    #[test]
    fn wrapped_lines_fit_and_say_when_something_is_missing() {
        let text = "one two three four five six seven eight nine ten";
        let lines = wrap(text, 12.0, Weight::Regular, 80.0, 2);
        assert_eq!(lines.len(), 2);
        assert!(lines.iter().all(|line| width(line, 12.0, Weight::Regular) <= 80.0));
        assert!(lines[1].ends_with('…'));
        assert_eq!(wrap(text, 12.0, Weight::Regular, 2_000.0, 2), [text]);
    }

    #[test]
    fn cleaned_text_has_neither_control_characters_nor_direction_marks() {
        assert_eq!(clean("a\u{0}b\tc \n d\u{202e}e\u{ffff}f\u{a0}g"), "ab c def\u{a0}g");
    }

    #[test]
    fn every_sign_the_charts_write_themselves_is_in_the_font() {
        for letter in "→–—−·…€£¥\u{a0}%!".chars() {
            assert_ne!(Weight::Medium.face().glyph_id(letter).0, 0, "{letter}");
        }
    }
}
