//! Tables of the roadmap: shown with what the plan adds to them, changed in one step, pasted into.
//!
//! What a cell says and how it is read back is `exchange::grid`. Deliberately not here: selection, sorting and the
//! clipboard, which are the window's.

use exchange::grid::{self, DecimalSign, Edited, Edits, GridKind, RowRef, Typed};
use model::{Roadmap, say, words};
use storage::{Operation, Reason};

use crate::answers::add_costs;
use crate::documents::with_ending;
use crate::failing::{FailureClass, Refusal};
use crate::files::{ending, name, unknown_ending, write};
use crate::grid_view::view;
use crate::host::Host;
use crate::session::{Open, Session};
use crate::wire::{
    DecimalSignName, EditGrid, FileWritten, GridEdited, GridName, GridPasted, GridView, PasteGrid, PastedColumn,
    ReadRows, RowsRead, ShowGrid, TypedCell, UnreadableCell, UnreadablePaste, WriteGrid,
};

/// From how many pasted rows on the document is kept as a version before.
const MANY_ROWS: usize = 20;

pub(crate) fn show_grid(session: &Session, _: &dyn Host, request: ShowGrid) -> Result<GridView, Refusal> {
    session.with(|open| {
        let (roadmap, plan) = (open.document.roadmap(), open.document.plan().map(|stored| &stored.plan));
        let mut view = view(kind(request.grid), roadmap, plan, sign(request.decimal_sign));
        if request.grid == GridName::Rules {
            let plan = plan.map(|plan| (plan, open.document.has_current_plan()));
            add_costs(session, roadmap, plan, &mut view);
        }
        Ok(view)
    })
}

pub(crate) fn edit_grid(session: &Session, host: &dyn Host, request: EditGrid) -> Result<GridEdited, Refusal> {
    let grid = kind(request.grid);
    let new_rows = usize::try_from(request.new_rows).unwrap_or(usize::MAX);
    if new_rows > request.cells.len() + 1_000 {
        return Err(Refusal::usage(say!("more-rows"), say!("more-rows.hint")));
    }
    let cells: Result<Vec<Typed>, Refusal> = request.cells.into_iter().map(typed).collect();
    let edits = Edits { cells: cells?, new_rows, removed: request.removed };
    session.with(|open| {
        let edited = grid::edit(grid, open.document.roadmap(), &edits, sign(request.decimal_sign));
        if !request.preview {
            apply(open, host, grid, &edited)?;
        }
        Ok(told(grid, open.document.roadmap(), edited, request.preview))
    })
}

pub(crate) fn paste_grid(session: &Session, host: &dyn Host, request: PasteGrid) -> Result<GridPasted, Refusal> {
    let grid = kind(request.grid);
    session.with(|open| {
        let pasted = grid::paste(grid, open.document.roadmap(), &request.rows, sign(request.decimal_sign));
        let Some(pasted) = pasted else {
            return Ok(GridPasted {
                has_header: false,
                sentence: say!("no-header"),
                columns: vec![],
                first_rows: vec![],
                unreadable: vec![],
                edited: None,
            });
        };
        let sentence = paste_sentence(&pasted);
        if !request.preview {
            if request.rows.len() > MANY_ROWS && pasted.edited.roadmap != *open.document.roadmap() {
                open.document.keep_version(Reason::BeforeImport, &host.now())?;
            }
            apply(open, host, grid, &pasted.edited)?;
        }
        let unreadable = pasted.unreadable.into_iter();
        Ok(GridPasted {
            has_header: true,
            sentence,
            columns: pasted
                .columns
                .into_iter()
                .map(|column| PastedColumn { header: column.header, column: column.column })
                .collect(),
            first_rows: pasted.first_rows,
            unreadable: unreadable.map(|(row, reason)| UnreadablePaste { row: whole(row), reason }).collect(),
            edited: Some(told(grid, open.document.roadmap(), pasted.edited, request.preview)),
        })
    })
}

/// The rows of a file, for a paste: nothing of the document is looked at.
pub(crate) fn read_rows(session: &Session, host: &dyn Host, request: ReadRows) -> Result<RowsRead, Refusal> {
    let ending = ending(&request.path);
    if !["xlsx", "csv"].contains(&ending.as_str()) {
        return Err(unknown_ending(&ending, &either()));
    }
    let rows = session.worker.read_rows(&request.path, sign(request.decimal_sign), &|| host.is_cancelled())?;
    Ok(RowsRead { file_name: name(&request.path), rows })
}

/// Writes what of a table can be typed, with the ids of its rows.
pub(crate) fn write_grid(session: &Session, _: &dyn Host, request: WriteGrid) -> Result<FileWritten, Refusal> {
    let path = with_ending(request.path, "xlsx");
    let failed =
        |error: exchange::ExchangeError| Refusal::new(FailureClass::World, "not_written", error.to_string(), "");
    let bytes = session.with(|open| match ending(&path).as_str() {
        "xlsx" => exchange::write_rows_xlsx(kind(request.grid), open.document.roadmap()).map_err(failed),
        "csv" => Ok(exchange::write_rows_csv(kind(request.grid), open.document.roadmap()).into_bytes()),
        other => Err(unknown_ending(other, &either())),
    })?;
    write(&path, &bytes)?;
    Ok(FileWritten { file_name: name(&path) })
}

/// The formats of a table.
fn either() -> String {
    words::either(&["xlsx".into(), "csv".into()])
}

fn apply(open: &mut Open, host: &dyn Host, grid: GridKind, edited: &Edited) -> Result<(), Refusal> {
    if edited.roadmap != *open.document.roadmap() {
        let label = label(grid, open.document.roadmap(), edited);
        let operation = match grid {
            GridKind::Measured => Operation::SetMeasured { measured: edited.roadmap.measured.clone(), label },
            GridKind::Commitments => {
                Operation::SetCommitments { commitments: edited.roadmap.commitments.clone(), label }
            }
            _ => Operation::ReplaceRoadmap { roadmap: edited.roadmap.clone(), label },
        };
        open.document.apply(operation, &host.now())?;
    }
    Ok(())
}

fn whole(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

fn typed(cell: TypedCell) -> Result<Typed, Refusal> {
    let row = match (cell.row, cell.new_row) {
        (Some(id), None) => RowRef::There(id),
        (None, Some(index)) => RowRef::New(usize::try_from(index).unwrap_or(usize::MAX)),
        _ => {
            return Err(Refusal::usage(say!("cell-no-row"), say!("cell-no-row.hint")));
        }
    };
    Ok(Typed { row, column: cell.column, text: cell.text })
}

/// What is done, for the list of steps to undo: "Change 12 cells in Funds".
fn label(grid: GridKind, before: &Roadmap, edited: &Edited) -> String {
    let parts = parts(grid, before, edited, "label");
    if parts.is_empty() {
        say!("label-change-table", grid = grid.name())
    } else {
        words::capitalised(&parts.join(", "))
    }
}

fn parts(grid: GridKind, before: &Roadmap, edited: &Edited, mode: &'static str) -> Vec<String> {
    let mut parts = vec![];
    let added: Vec<&String> = edited.added.iter().flatten().collect();
    match edited.changed_cells {
        0 => {}
        count => parts.push(say!("cells-changed", mode = mode, count = count, grid = grid.name())),
    }
    match &added[..] {
        [] => {}
        [id] => parts.push(say!("row-added", mode = mode, row = words::quoted(&row_name(grid, &edited.roadmap, id)))),
        many => parts.push(say!("row-added", mode = mode, row = grid.counted(many.len()))),
    }
    match edited.removed {
        0 => {}
        1 if gone(grid, before, edited).is_some() => {
            let name = gone(grid, before, edited).unwrap_or_default();
            parts.push(say!("row-removed", mode = mode, row = words::quoted(&name)));
        }
        count => parts.push(say!("row-removed", mode = mode, row = grid.counted(count))),
    }
    parts
}

/// Name of the one row that is not there any more, where rows have names.
fn gone(grid: GridKind, before: &Roadmap, edited: &Edited) -> Option<String> {
    let ids = |roadmap: &Roadmap| -> Vec<String> {
        grid::show(grid, roadmap, DecimalSign::Point).rows.into_iter().map(|row| row.id).collect()
    };
    let after = ids(&edited.roadmap);
    let id = ids(before).into_iter().find(|id| !after.contains(id))?;
    (grid != GridKind::Effects).then(|| row_name(grid, before, &id))
}

fn row_name(grid: GridKind, roadmap: &Roadmap, id: &str) -> String {
    let shown = grid::show(grid, roadmap, DecimalSign::Point);
    let Some(row) = shown.rows.iter().find(|row| row.id == id) else { return id.to_owned() };
    // an assessment is known by what was assessed, when and by whom
    if grid == GridKind::Assessments {
        let parts = row.cells.iter().take(3).map(|cell| cell.text.as_str()).filter(|text| !text.is_empty());
        return parts.collect::<Vec<_>>().join(", ");
    }
    let name = shown.columns.iter().position(|column| column.key == "name").unwrap_or(0);
    row.cells[name].text.clone()
}

fn told(grid: GridKind, before: &Roadmap, edited: Edited, is_preview: bool) -> GridEdited {
    let is_changed =
        !is_preview && (edited.changed_cells > 0 || edited.removed > 0 || edited.added.iter().any(Option::is_some));
    let mode = if is_preview { "preview" } else { "done" };
    let mut parts = parts(grid, before, &edited, mode);
    match edited.unreadable.len() {
        0 => {}
        count => parts.push(say!("cells-unread", count = count)),
    }
    let sentence = if parts.is_empty() { say!("nothing-different") } else { words::capitalised(&parts.join(", ")) };
    let unreadable = edited.unreadable.into_iter().map(|cell| {
        let new_row = match cell.row {
            RowRef::New(index) => Some(whole(index)),
            RowRef::There(_) => None,
        };
        let shown: String = cell.text.chars().take(60).collect();
        let reason = say!("cell-reason", text = shown, reason = &cell.reason);
        UnreadableCell { row: cell.id, new_row, column: cell.column, text: cell.text, reason }
    });
    GridEdited {
        sentence: format!("{sentence}."),
        is_changed,
        added: edited.added,
        unreadable: unreadable.collect(),
        consequences: edited.consequences,
        notes: edited.notes,
    }
}

/// "12 new, 5 changed, 1 unreadable (row 7: …)."
fn paste_sentence(pasted: &grid::Pasted) -> String {
    let mut parts = vec![];
    for (count, what) in [(pasted.new, "new"), (pasted.changed, "changed"), (pasted.same, "same")] {
        if count > 0 {
            parts.push(say!("pasted", count = count, what = what));
        }
    }
    if let Some((row, reason)) = pasted.unreadable.first() {
        let reason = reason.trim_end_matches('.');
        let (count, row) = (pasted.unreadable.len(), row.to_string());
        parts.push(say!("pasted-unread", count = count, row = row, reason = reason));
    }
    if parts.is_empty() { say!("nothing-to-paste") } else { format!("{}.", parts.join(", ")) }
}

pub(crate) fn kind(name: GridName) -> GridKind {
    match name {
        GridName::Capabilities => GridKind::Capabilities,
        GridName::Investments => GridKind::Investments,
        GridName::Estimates => GridKind::Estimates,
        GridName::Funds => GridKind::Funds,
        GridName::Pools => GridKind::Pools,
        GridName::Outcomes => GridKind::Outcomes,
        GridName::Effects => GridKind::Effects,
        GridName::Steps => GridKind::Steps,
        GridName::Rules => GridKind::Rules,
        GridName::Measured => GridKind::Measured,
        GridName::Commitments => GridKind::Commitments,
        GridName::Stakeholders => GridKind::Stakeholders,
        GridName::Stances => GridKind::Stances,
        GridName::Stages => GridKind::Stages,
        GridName::Lifts => GridKind::Lifts,
        GridName::Contracts => GridKind::Contracts,
        GridName::Principles => GridKind::Principles,
        GridName::Practices => GridKind::Practices,
        GridName::Themes => GridKind::Themes,
        GridName::Companions => GridKind::Companions,
        GridName::Briefs => GridKind::Briefs,
        GridName::Statements => GridKind::Statements,
        GridName::Surveys => GridKind::Surveys,
        GridName::Assessments => GridKind::Assessments,
        GridName::Answers => GridKind::Answers,
        GridName::Zones => GridKind::Zones,
        GridName::Placements => GridKind::Placements,
        GridName::Teams => GridKind::Teams,
        GridName::Bridges => GridKind::Bridges,
        GridName::Skills => GridKind::Skills,
        GridName::Ranks => GridKind::Ranks,
        GridName::Ownerships => GridKind::Ownerships,
        GridName::Blades => GridKind::Blades,
        GridName::Influences => GridKind::Influences,
        GridName::Pushes => GridKind::Pushes,
        GridName::Drivers => GridKind::Drivers,
        GridName::Comparisons => GridKind::Comparisons,
        GridName::DriverLinks => GridKind::DriverLinks,
        GridName::Keys => GridKind::Keys,
        GridName::Loops => GridKind::Loops,
        GridName::Shortenings => GridKind::Shortenings,
        GridName::Cycles => GridKind::Cycles,
        GridName::Assumptions => GridKind::Assumptions,
        GridName::Circumstances => GridKind::Circumstances,
        GridName::Debts => GridKind::Debts,
        GridName::Repayments => GridKind::Repayments,
    }
}

fn sign(name: DecimalSignName) -> DecimalSign {
    match name {
        DecimalSignName::Point => DecimalSign::Point,
        DecimalSignName::Comma => DecimalSign::Comma,
    }
}
