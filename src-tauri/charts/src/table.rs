//! The table of a chart: the form that can be read aloud, copied and pasted into a spreadsheet.
//!
//! Deliberately not here: what is in the table. Each chart makes its own from the figures it draws.

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
    let is_risky = cell.starts_with(['=', '+', '-', '@', '\t', '\r', '\0']);
    if is_risky && !is_number(cell) { format!("'{cell}") } else { cell.to_owned() }
}

/// Whether the cell is a plain number, such as "-1240.50".
fn is_number(cell: &str) -> bool {
    let digits = cell.strip_prefix('-').unwrap_or(cell);
    let (whole, decimals) = digits.split_once('.').unwrap_or((digits, "0"));
    let all_digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    all_digits(whole) && all_digits(decimals)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cell_that_looks_like_a_formula_is_made_harmless_and_a_number_is_not_touched() {
        let table = Table {
            title: "Test".into(),
            columns: vec!["Name".into(), "Cost".into()],
            rows: vec![
                vec!["=1+1".into(), "-12.50".into()],
                vec!["-cmd|' /C calc'!A0".into(), "-1.2.3".into()],
                vec!["@sum, \"quoted\"".into(), "7".into()],
            ],
        };
        let csv = table.csv();
        assert_eq!(csv, "Name,Cost\r\n'=1+1,-12.50\r\n'-cmd|' /C calc'!A0,'-1.2.3\r\n\"'@sum, \"\"quoted\"\"\",7\r\n");
    }
}
