//! A place in a typed text, and what is said when reading cannot go on there.

use std::fmt;

use crate::{say, words};

/// A what-if that was not understood.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Misread {
    /// What is not understood, with its place, as a sentence.
    pub message: String,
    /// Where it begins, counted in characters from 1.
    pub at: usize,
    /// How many characters of it one of the nearest would take the place of.
    pub length: usize,
    /// The names or words nearest to it, at most three, the nearest first.
    pub nearest: Vec<String>,
    /// Whether it may be several things, and not none.
    pub(super) is_ambiguous: bool,
}

impl fmt::Display for Misread {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)?;
        if self.nearest.is_empty() {
            return Ok(());
        }
        let quoted: Vec<String> = self.nearest.iter().map(|name| words::quoted(name)).collect();
        write!(f, " {}", say!("did-you-mean", names = words::either(&quoted)))
    }
}

/// A text and how far it has been read, in bytes.
#[derive(Debug, Clone, Copy)]
pub(super) struct Scan<'t> {
    pub text: &'t str,
    pub at: usize,
}

/// The minus signs that people and programs write.
pub(super) const MINUS: [char; 3] = ['-', '\u{2212}', '–'];

impl<'t> Scan<'t> {
    pub fn new(text: &'t str) -> Self {
        Self { text, at: 0 }
    }

    /// What is still to be read.
    pub fn rest(&self) -> &'t str {
        &self.text[self.at..]
    }

    pub fn peek(&self) -> Option<char> {
        self.rest().chars().next()
    }

    pub fn space(&mut self) {
        let rest = self.rest();
        self.at += rest.len() - rest.trim_start().len();
    }

    pub fn is_over(&mut self) -> bool {
        self.space();
        self.rest().is_empty()
    }

    /// Reads one of these characters, after space.
    pub fn sign(&mut self, signs: &[char]) -> bool {
        self.space();
        let Some(found) = self.peek().filter(|c| signs.contains(c)) else { return false };
        self.at += found.len_utf8();
        true
    }

    /// Reads these very characters, after space.
    pub fn exactly(&mut self, signs: &str) -> bool {
        self.space();
        let is_there = self.rest().starts_with(signs);
        self.at += if is_there { signs.len() } else { 0 };
        is_there
    }

    /// The letters that come next, after space; the place stays.
    pub fn letters(&self) -> &'t str {
        let rest = self.rest().trim_start();
        &rest[..rest.find(|c: char| !c.is_alphabetic()).unwrap_or(rest.len())]
    }

    /// Reads one of these words, in whatever case, if it stands by itself: what follows is neither letter nor digit.
    pub fn word(&mut self, wanted: &[&str]) -> bool {
        let word = self.letters();
        let lower = word.to_lowercase();
        if !wanted.contains(&lower.as_str()) {
            return false;
        }
        let after = &self.rest().trim_start()[word.len()..];
        if after.starts_with(|c: char| c.is_numeric()) {
            return false;
        }
        self.space();
        self.at += word.len();
        true
    }

    /// Digits that come next, without space before them.
    pub fn digits(&mut self) -> &'t str {
        let rest = self.rest();
        let digits = &rest[..rest.find(|c: char| !c.is_ascii_digit()).unwrap_or(rest.len())];
        self.at += digits.len();
        digits
    }

    /// Reads a text in quotes, after space: straight ones, doubled where the text has one, or typographic ones.
    /// Nothing if no quote comes next or none ends it.
    pub fn quoted(&mut self) -> Option<String> {
        let mut ahead = *self;
        ahead.space();
        let open = ahead.peek().filter(|c| matches!(c, '"' | '“' | '„' | '”' | '«'))?;
        ahead.at += open.len_utf8();
        let mut text = String::new();
        while let Some(next) = ahead.peek() {
            ahead.at += next.len_utf8();
            let ends = match open {
                '"' => next == '"',
                '«' => next == '»',
                _ => matches!(next, '”' | '“' | '"'),
            };
            if !ends {
                text.push(next);
            } else if open == '"' && ahead.peek() == Some('"') {
                ahead.at += 1;
                text.push('"');
            } else {
                *self = ahead;
                return Some(text);
            }
        }
        None
    }

    /// The word at this place, for a complaint: up to the next space, and short.
    pub fn word_here(&self) -> String {
        const SHOWN: usize = 40;
        let word = self.rest().split_whitespace().next().unwrap_or_default();
        let mut shown: String = word.chars().take(SHOWN).collect();
        if word.chars().nth(SHOWN).is_some() {
            shown.push('…');
        }
        shown
    }

    /// This place after space, counted in characters from 1.
    fn character(&self) -> usize {
        let space = self.rest().len() - self.rest().trim_start().len();
        self.text[..self.at + space].chars().count() + 1
    }

    /// This place, for a complaint: "(character 4)".
    pub fn place(&self) -> String {
        say!("place", at = self.character())
    }

    /// A complaint about this place.
    pub fn misread(&self, message: String, nearest: Vec<String>) -> Misread {
        Misread { message, at: self.character(), length: 0, nearest, is_ambiguous: false }
    }

    /// As [`Self::misread`], where something nearer may take the place of the text from here to `end`.
    pub fn misread_until(&self, end: usize, message: String, nearest: Vec<String>) -> Misread {
        let wrong = self.text.get(self.at..end).unwrap_or_default().trim();
        Misread { length: wrong.chars().count(), ..self.misread(message, nearest) }
    }
}
