//! Texts that a spreadsheet would run: made harmless in tables that are written, and restored in those read.
//!
//! A spreadsheet takes a cell for a formula by its first character. Which part of a file is a cell depends
//! on the machine: where the comma is the decimal sign, cells end at semicolons, so every part of a text
//! between semicolons, tabs and line breaks counts. Source: OWASP ASVS 1.2.10 and "CSV Injection", with
//! the wide forms of the signs, which some editions take for the narrow ones.
//!
//! Deliberately not here: how tables are written (`exchange` and `charts`).

/// Whether a spreadsheet begins a formula with this character.
fn begins_formula(c: char) -> bool {
    matches!(c, '=' | '+' | '-' | '@' | '\0' | '\u{ff1d}' | '\u{ff0b}' | '\u{ff0d}' | '\u{ff20}')
}

/// Whether a cell may end here.
fn ends_cell(c: char) -> bool {
    matches!(c, ';' | '\t' | '\n' | '\r')
}

/// Whether this character may stand before a formula without stopping it from being one.
fn is_passed_over(c: char) -> bool {
    matches!(c, '\'' | '"' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}')
        || c.is_whitespace()
        || (c.is_control() && c != '\0')
}

fn would_run(part: &str) -> bool {
    part.trim_start_matches(is_passed_over).starts_with(begins_formula)
        || part.trim_start_matches('\'').starts_with(['\t', '\r'])
}

/// Each part of a text that may become a cell, with the sign that ends it.
fn parts(text: &str) -> impl Iterator<Item = &str> {
    text.split_inclusive(ends_cell)
}

/// The text with an apostrophe before each part that a spreadsheet would take for a formula.
#[must_use]
pub fn disarm(text: &str) -> String {
    let mut disarmed = String::with_capacity(text.len());
    for part in parts(text) {
        if would_run(part) {
            disarmed.push('\'');
        }
        disarmed.push_str(part);
    }
    disarmed
}

/// The text without the apostrophes that [`disarm`] put into it. Other apostrophes stay.
#[must_use]
pub fn rearm(text: &str) -> String {
    parts(text).map(|part| part.strip_prefix('\'').filter(|rest| would_run(rest)).unwrap_or(part)).collect()
}

/// Whether a cell is nothing but a number, such as "-1240.50": no formula, whatever its sign.
#[must_use]
pub fn is_plain_number(cell: &str) -> bool {
    let digits = cell.strip_prefix('-').unwrap_or(cell);
    let (whole, decimals) = digits.split_once('.').unwrap_or((digits, "0"));
    let all_digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    all_digits(whole) && all_digits(decimals)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_formula_is_disarmed_and_comes_back() {
        for (text, disarmed) in [
            ("=1+1", "'=1+1"),
            ("-1", "'-1"),
            ("'=1", "''=1"),
            (" @a", "' @a"),
            ("\u{200b}=1", "'\u{200b}=1"),
            ("\u{ff1d}1", "'\u{ff1d}1"),
            ("a; =1", "a;' =1"),
            ("a;\"=1", "a;'\"=1"),
            ("\tx", "'\tx"),
            ("one\n- two", "one\n'- two"),
            ("plain = text", "plain = text"),
            ("'quoted'", "'quoted'"),
            ("", ""),
            ("'", "'"),
        ] {
            assert_eq!(disarm(text), disarmed);
            assert_eq!(rearm(disarmed), text);
        }
        assert_eq!(rearm("it's; 'twas"), "it's; 'twas");
    }

    #[test]
    fn a_plain_number_is_no_formula() {
        for (cell, is_number) in [("-12.50", true), ("7", true), ("-1.2.3", false), ("+7", false), ("-", false)] {
            assert_eq!(is_plain_number(cell), is_number, "{cell}");
        }
    }
}
