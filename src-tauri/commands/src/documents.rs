//! New, open, save, save as, a copy, undo and redo.

use model::Roadmap;
use model::calendar::YearMonth;
use model::say;
use serde_json::Value;
use storage::Document;

use crate::failing::Refusal;
use crate::host::Host;
use crate::sample::sample;
use crate::session::Session;
use crate::wire::{ChosenPath, EmptyRequest, NewDocument, OpenCopy, OpenDocument, Undone};

pub(crate) fn new_document(session: &Session, host: &dyn Host, request: NewDocument) -> Result<Value, Refusal> {
    let now = host.now();
    let (roadmap, plan) = if request.sample {
        let sample = sample();
        (sample.roadmap, sample.plan)
    } else {
        (Roadmap::empty(&say!("new-roadmap"), "EUR", next_quarter(&now)), None)
    };
    let document = create(session, &request.path, &roadmap, plan, host)?;
    session.put(host, document, request.is_named);
    Ok(Value::Null)
}

/// Makes a document with a roadmap, and its plan if it has one that the checker accepts.
pub(crate) fn create(
    session: &Session,
    path: &std::path::Path,
    roadmap: &Roadmap,
    plan: Option<model::Plan>,
    host: &dyn Host,
) -> Result<Document, Refusal> {
    let now = host.now();
    let plan = plan.filter(|plan| model::check_plan(roadmap, plan).is_empty());
    let id = host.new_document_id();
    Ok(Document::create_with_plan(session.local(), path, roadmap, plan, &id, &now)?)
}

pub(crate) fn open_document(session: &Session, host: &dyn Host, request: OpenDocument) -> Result<Value, Refusal> {
    let is_open = session.path().zip(request.path.canonicalize().ok()).is_some_and(|(open, asked)| open == asked);
    if is_open && !request.to_read {
        return Ok(Value::Bool(true));
    }
    let document = if request.to_read {
        Document::open_read_only(session.local(), &request.path)?
    } else {
        Document::open(session.local(), &request.path, &host.now())?
    };
    session.put(host, document, request.is_named);
    Ok(Value::Bool(true))
}

/// Opens what a document holds as a new document, for one that is being edited elsewhere.
pub(crate) fn open_copy(session: &Session, host: &dyn Host, request: OpenCopy) -> Result<Value, Refusal> {
    let original = Document::open_read_only(session.local(), &request.path)?;
    original.copy_to(&request.document, &host.now())?;
    let copy = Document::open(session.local(), &request.document, &host.now())?;
    session.put(host, copy, request.is_named);
    Ok(Value::Bool(true))
}

pub(crate) fn save_document(session: &Session, host: &dyn Host, _: EmptyRequest) -> Result<Value, Refusal> {
    session.with(|open| open.save(&host.now()).map(|_| Value::Bool(true)))
}

pub(crate) fn save_document_as(session: &Session, host: &dyn Host, request: ChosenPath) -> Result<Value, Refusal> {
    let path = with_ending(request.path, "cairn");
    session.with(|open| {
        // the native dialog has already asked before an existing file is replaced
        open.document.save_as(&path, true, &host.now())?;
        (open.is_named, open.trouble) = (true, None);
        Ok(Value::Bool(true))
    })
}

pub(crate) fn undo(session: &Session, _: &dyn Host, _: EmptyRequest) -> Result<Undone, Refusal> {
    session.with(|open| {
        let label = open.document.undo()?;
        Ok(Undone { sentence: say!("undone", label = label.as_str()), label })
    })
}

pub(crate) fn redo(session: &Session, _: &dyn Host, _: EmptyRequest) -> Result<Undone, Refusal> {
    session.with(|open| {
        let label = open.document.redo()?;
        Ok(Undone { sentence: say!("redone", label = label.as_str()), label })
    })
}

/// The path with an ending, if it has none of its own.
pub(crate) fn with_ending(path: std::path::PathBuf, ending: &str) -> std::path::PathBuf {
    if path.extension().is_some() { path } else { path.with_extension(ending) }
}

/// First month of the quarter after the one a time lies in.
pub(crate) fn next_quarter(now: &str) -> YearMonth {
    let year = now.get(0..4).and_then(|year| year.parse().ok());
    let month = now.get(5..7).and_then(|month| month.parse::<u32>().ok());
    let (year, month) = year.zip(month).unwrap_or((2027, 1));
    let next = (month - 1) / 3 * 3 + 4;
    let next = if next > 12 { YearMonth::new(year + 1, 1) } else { YearMonth::new(year, next) };
    next.unwrap_or_else(|| YearMonth::new(2027, 1).expect("a month"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_new_roadmap_starts_with_the_next_quarter() {
        assert_eq!(next_quarter("2026-11-21T10:00:00Z").to_string(), "2027-01");
        assert_eq!(next_quarter("2027-03-31T10:00:00Z").to_string(), "2027-04");
    }
}
