//! The table of a chart: the form that can be read aloud, copied and pasted into a spreadsheet.
//!
//! Deliberately not here: what is in the table. Each chart makes its own from the figures it draws.

use model::formula;

use crate::font;

/// A table with named columns. Amounts are exact: full numbers without signs of grouping.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Table {
    /// What the table holds, in one line.
    pub title: String,
    /// Names of the columns, with their units.
    pub columns: Vec<String>,
    /// One row per item; each as long as `columns`.
    pub rows: Vec<Vec<String>>,
}

impl Table {
    /// A table whose texts hold no control character and no mark that turns the direction of writing.
    pub(crate) fn new(title: String, columns: Vec<String>, rows: Vec<Vec<String>>) -> Self {
        let cleaned = |texts: Vec<String>| texts.iter().map(|text| font::readable(text)).collect::<Vec<_>>();
        Self { title: font::readable(&title), columns: cleaned(columns), rows: rows.into_iter().map(cleaned).collect() }
    }

    /// The table as comma-separated values (RFC 4180) with a header.
    ///
    /// A cell that a spreadsheet would take for a formula gets an apostrophe in front, unless it is
    /// nothing but a number.
    #[must_use]
    pub fn csv(&self) -> String {
        let mut writer = csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer(vec![]);
        for row in std::iter::once(&self.columns).chain(&self.rows) {
            writer.write_record(row.iter().map(|cell| harmless(cell))).expect("every row is as long as the header");
        }
        let bytes = writer.into_inner().expect("writing into memory cannot fail");
        String::from_utf8(bytes).expect("cells and separators are text")
    }
}

fn harmless(cell: &str) -> String {
    if formula::is_plain_number(cell) { cell.to_owned() } else { formula::disarm(cell) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cell_that_looks_like_a_formula_is_made_harmless_and_a_number_is_not_touched() {
        let table = Table::new(
            "Test".into(),
            vec!["Name".into(), "Cost".into()],
            vec![
                vec!["=1+1".into(), "-12.50".into()],
                vec!["-cmd|' /C calc'!A0".into(), "-1.2.3".into()],
                vec!["@sum, \"quoted\"".into(), "7".into()],
                vec!["a; =1\u{7}\u{202e}\nb".into(), "0".into()],
            ],
        );
        let csv = table.csv();
        assert_eq!(
            csv,
            "Name,Cost\r\n'=1+1,-12.50\r\n'-cmd|' /C calc'!A0,'-1.2.3\r\n\"'@sum, \"\"quoted\"\"\",7\r\na;' =1 b,0\r\n"
        );
    }
}
