//! Roadmaps and tables from and for other programs.

use std::path::Path;

use model::{Plan, Roadmap, find_problems, say, words};
use serde_json::{Value, json};
use storage::{Operation, Reason};
use worker::TableKind;

use crate::documents::{create, with_ending};
use crate::failing::{FailureClass, Refusal};
use crate::host::Host;
use crate::session::Session;
use crate::wire::{ChosenPath, ChosenRoadmap, EmptyRequest, FileWritten, ImportTable, TableImported, UnreadableRow};

pub(crate) fn import_roadmap(session: &Session, host: &dyn Host, request: ChosenRoadmap) -> Result<Value, Refusal> {
    let read = session.worker.read_roadmap(&request.path, &|| host.is_cancelled())?;
    let document = create(session, &request.document, &read.roadmap, read.plan, host)?;
    session.put(host, document, request.is_named);
    Ok(Value::Bool(true))
}

pub(crate) fn import_table(session: &Session, host: &dyn Host, request: ImportTable) -> Result<TableImported, Refusal> {
    let roadmap = session.with(|open| Ok(open.document.roadmap().clone()))?;
    let kind = if ending(&request.path) == "xlsx" { TableKind::Xlsx } else { TableKind::Csv };
    let import = session.worker.read_table(&request.path, kind, &roadmap, &|| host.is_cancelled())?;
    session.with(|open| {
        // ids and references were chosen for the roadmap as it was
        if *open.document.roadmap() != roadmap {
            let (message, hint) = (say!("changed-meanwhile"), say!("changed-meanwhile.hint"));
            return Err(Refusal::new(FailureClass::World, "changed_meanwhile", message, hint));
        }
        let rows = |rows: Vec<exchange::UnreadableRow>| -> Vec<UnreadableRow> {
            rows.into_iter().map(|row| UnreadableRow { row: row.row, reason: row.reason }).collect()
        };
        let is_clean = import.is_clean();
        let unreadable = rows(import.unreadable);
        let already_there = rows(import.already_there);
        if !is_clean && !request.skip_unreadable {
            return Err(unreadable_rows(&unreadable));
        }
        let added = u32::try_from(import.investments.len()).expect("tables are limited to 50,000 rows");
        let operation = Operation::AddInvestments {
            investments: import.investments,
            outputs: import.outputs,
            capabilities: import.capabilities,
            needs: import.needs,
        };
        if added > 0 {
            open.document.keep_version(Reason::BeforeImport, &host.now())?;
            open.document.apply(operation, &host.now())?;
        }
        let mut parts = vec![say!("import-added", count = added)];
        if !unreadable.is_empty() {
            parts.push(say!("import-left-out", count = unreadable.len()));
        }
        if !already_there.is_empty() {
            parts.push(say!("import-there", count = already_there.len()));
        }
        Ok(TableImported {
            added,
            sentence: format!("{}.", model::words::side_by_side(&parts)),
            unreadable,
            already_there,
            assumptions: import.assumptions,
            ignored_columns: import.ignored_columns,
        })
    })
}

fn unreadable_rows(rows: &[UnreadableRow]) -> Refusal {
    let lines: Vec<String> =
        rows.iter().take(20).map(|row| say!("row-reason", row = row.row.to_string(), reason = &row.reason)).collect();
    let lines = model::words::side_by_side(&lines);
    let lines = if rows.len() > 20 { say!("rows-and-more", rows = lines, count = rows.len() - 20) } else { lines };
    Refusal::new(
        FailureClass::Data,
        "unreadable_rows",
        say!("rows-unread", count = rows.len(), rows = lines),
        say!("rows-unread.hint"),
    )
}

pub(crate) fn export_roadmap(session: &Session, _: &dyn Host, request: ChosenPath) -> Result<FileWritten, Refusal> {
    let path = with_ending(request.path, "json");
    session.with(|open| {
        let roadmap: &Roadmap = open.document.roadmap();
        let text = match ending(&path).as_str() {
            "json" => exchange::json::write(roadmap, open.document.current_plan()),
            "csv" => exchange::write_csv(roadmap),
            other => return Err(unknown_ending(other, &words::either(&["json".into(), "csv".into()]))),
        };
        write(&path, text.as_bytes())?;
        Ok(FileWritten { file_name: name(&path) })
    })
}

pub(crate) fn show_schema(_: &Session, _: &dyn Host, _: EmptyRequest) -> Result<Value, Refusal> {
    Ok(serde_json::from_str(&exchange::json::schema()).expect("our own schema is JSON"))
}

pub(crate) fn unknown_ending(ending: &str, known: &str) -> Refusal {
    Refusal::usage(say!("ending-unknown", ending = ending), say!("ending-unknown.hint", known = known))
}

/// Name of a file without its folder: what may be shown.
pub(crate) fn name(path: &Path) -> String {
    path.file_name().map_or_else(|| say!("the-file"), |name| name.to_string_lossy().into_owned())
}

/// Ending of a file in lower case, or nothing.
pub(crate) fn ending(path: &Path) -> String {
    path.extension().map(|ending| ending.to_string_lossy().to_ascii_lowercase()).unwrap_or_default()
}

/// Writes a file whole or not at all, in place of what is there.
pub(crate) fn write(path: &Path, bytes: &[u8]) -> Result<(), Refusal> {
    Ok(storage::write_whole(path, bytes)?)
}

/// All problems of the open roadmap.
/// What is wrong or missing in a roadmap, and what a plan that fits it asks of people beyond what they bear.
pub(crate) fn problems(roadmap: &Roadmap, plan: Option<&Plan>) -> Vec<crate::wire::ProblemLine> {
    let subjects = crate::finding::Subjects::new(roadmap);
    let of_plan = plan.map_or_else(Vec::new, |plan| model::support::find_problems(roadmap, &plan.starts));
    find_problems(roadmap)
        .into_iter()
        .chain(of_plan)
        .map(|problem| crate::wire::ProblemLine {
            object: subjects.find(&problem.subject),
            blocks: problem.severity == model::Severity::Blocks,
            subject: problem.place(),
            code: problem.code,
            message: problem.message,
            hint: problem.hint,
        })
        .collect()
}

/// An answer without content that still says it was done.
pub(crate) fn done() -> Value {
    json!(null)
}
