//! A table of investments: what was understood, and what was not.
//!
//! Columns are matched by their headers (see `column`), rows become investments one by one (see
//! `draft`), and then their capabilities, outputs and needs are linked (see `link`). Nothing is
//! half-imported: each row that cannot be read is listed with its number and the reason, and it is for
//! the caller to take nothing or only the good rows.
//!
//! What the table leaves open is assumed, and each assumption is said once in
//! [`TableImport::assumptions`].

use model::{Capability, Investment, Need, Output, Roadmap, say, words};
use serde::{Deserialize, Serialize};

use crate::cell::{Cell, Sheet};
use crate::column::{self, Columns};
use crate::draft::{self, Reading};
use crate::{ExchangeError, amount, link};

/// What a table says, for one roadmap. Nothing in it is in the roadmap yet.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TableImport {
    /// The investments of the good rows, in the order of the table.
    pub investments: Vec<Investment>,
    /// Outputs they make that the roadmap does not have yet.
    pub outputs: Vec<Output>,
    /// Capabilities they raise that the roadmap does not have yet.
    pub capabilities: Vec<Capability>,
    /// What they have to wait for.
    pub needs: Vec<Need>,
    /// Name of the sheet that was read, if the file has sheets.
    pub sheet: Option<String>,
    /// Headers that were understood, each with what it says.
    pub matched_columns: Vec<(String, String)>,
    /// Headers that were not understood. Their columns were not read.
    pub ignored_columns: Vec<String>,
    /// What was assumed where the table says nothing, one sentence each.
    pub assumptions: Vec<String>,
    /// Rows whose investment is in the roadmap already. They are left as they are there.
    pub already_there: Vec<UnreadableRow>,
    /// Rows that could not be read.
    pub unreadable: Vec<UnreadableRow>,
}

/// A row that is not among the investments, and why.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct UnreadableRow {
    /// Number of the row as a spreadsheet shows it, from 1.
    pub row: u32,
    /// Why, naming the column and its text, in one or more sentences.
    pub reason: String,
}

impl TableImport {
    /// Whether every row could be read. Otherwise import nothing, unless only the good rows are asked for.
    #[must_use]
    pub fn is_clean(&self) -> bool {
        self.unreadable.is_empty()
    }
}

/// Understands a sheet that has a header near its top.
pub(crate) fn import(sheet: &Sheet, roadmap: &Roadmap) -> Result<TableImport, ExchangeError> {
    let (header, columns) = column::find_header(sheet, roadmap)?.ok_or(ExchangeError::NoHeader)?;
    read(sheet, header, &columns, roadmap)
}

fn read(sheet: &Sheet, header: usize, columns: &Columns, roadmap: &Roadmap) -> Result<TableImport, ExchangeError> {
    let rows = &sheet.rows[header + 1..];
    let mut import = TableImport { sheet: sheet.name.clone(), ..TableImport::default() };
    for (field, header) in columns.fields.iter().zip(&columns.headers) {
        match field {
            Some(field) => import.matched_columns.push((header.clone(), field.label(roadmap))),
            None if !header.is_empty() => import.ignored_columns.push(header.clone()),
            None => {}
        }
    }
    let typed = rows.iter().flat_map(|(_, cells)| {
        let amounts = cells.iter().enumerate().filter(|(place, _)| columns.holds_amounts(*place));
        amounts.filter_map(|(_, cell)| if let Cell::Text(text) = cell { Some(text.as_str()) } else { None })
    });
    let decimals = amount::evidence(typed);
    let mut reading = Reading::new(roadmap, columns, decimals);
    let mut drafts = vec![];
    for (row, cells) in rows {
        match draft::read(&mut reading, *row, cells) {
            Ok(None) => {}
            Ok(Some(draft)) => drafts.push(draft),
            Err(reason) => import.unreadable.push(UnreadableRow { row: *row, reason }),
        }
    }
    import.assumptions = reading.assumptions();
    import.assumptions.extend(removed_characters(sheet.cleaned));
    link::link(drafts, roadmap, &mut import)?;
    import.unreadable.sort();
    Ok(import)
}

/// That something was taken from texts which nobody can see, and which may still be missed.
fn removed_characters(cells: usize) -> Option<String> {
    (cells > 0).then(|| say!("removed-characters", count = cells, many = words::count(cells)))
}
