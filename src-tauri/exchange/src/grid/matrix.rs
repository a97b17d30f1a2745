//! Tables with a row for each capability and a column for each of something else, such as stages, principles or themes. Its
//! rows are those of the capabilities; what a cell says of both is up to the table.

use model::{Capability, Roadmap, say};

use super::{Cell, CellKind, Column, Grid, Row};
use crate::limit;

/// A column: the id of what it is about, and its name.
pub(super) type Named<'r> = (&'r str, &'r str);

/// The table: columns of a kind whose keys begin with `prefix`, and what each cell says.
pub(super) fn show(
    roadmap: &Roadmap,
    prefix: &str,
    kind: CellKind,
    named: &[Named],
    cell: impl Fn(&Capability, &str) -> Cell,
) -> Grid {
    let mut columns = vec![Column::new("name", say!("column-capability"), CellKind::Text).computed()];
    // a table has only so many columns; those of the others can be written in the exchange format
    let shown = &named[..named.len().min(limit::COLUMNS - 1)];
    columns.extend(shown.iter().map(|(id, name)| Column::new(format!("{prefix}{id}"), (*name).to_owned(), kind)));
    let row = |item: &Capability| {
        let cells = shown.iter().map(|(id, _)| cell(item, id));
        Row { id: item.id.to_string(), cells: [Cell::text(&item.name)].into_iter().chain(cells).collect() }
    };
    Grid { columns, rows: roadmap.capabilities.iter().map(row).collect(), totals: vec![] }
}

/// The id of what a column is about.
///
/// # Panics
/// If nothing can be typed into the column.
pub(super) fn about<Id: for<'a> TryFrom<&'a str>>(column: &str, prefix: &str) -> Id {
    let id = column.strip_prefix(prefix).and_then(|id| Id::try_from(id).ok());
    id.expect("only columns of the matrix can be typed into")
}
