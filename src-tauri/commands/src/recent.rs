//! The documents that were open lately on this computer.
//!
//! Their paths stay in a file in Cairn's own folder; who asks is told names, and opens one by its id. Only a host
//! that wants to be asked for them later notes documents here ([`Session::note_recent`]): the window does, the
//! command line does not.

use model::say;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};
use serde_json::Value;
use storage::LocalData;

use crate::documents;
use crate::failing::{FailureClass, Refusal};
use crate::files;
use crate::host::Host;
use crate::session::Session;
use crate::wire::{EmptyRequest, ForgetRecent, OpenDocument, RecentLine, RecentRequest};

const FILE: &str = "recent.json";

/// How many are kept.
const MOST: usize = 10;

/// A document as it is kept. Paths that are no text are not.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
struct Kept {
    id: String,
    path: String,
    name: String,
    opened: String,
}

/// The list, the latest first. One that cannot be understood is put aside: nothing of it is the user's work.
fn read(local: &LocalData) -> Vec<Kept> {
    let text = match local.read_own(FILE) {
        Ok(None) => return vec![],
        Ok(Some(text)) => text,
        Err(_) => String::new(),
    };
    serde_json::from_str(&text).unwrap_or_else(|_| {
        let _ = local.put_aside(FILE);
        vec![]
    })
}

fn write(local: &LocalData, list: &[Kept]) -> Result<(), Refusal> {
    let text = serde_json::to_string_pretty(list).expect("the list holds only text");
    Ok(local.write_own(FILE, &text)?)
}

fn line(kept: &Kept) -> RecentLine {
    let path = Path::new(&kept.path);
    let name = |part: Option<&std::ffi::OsStr>| part.unwrap_or_default().to_string_lossy().into_owned();
    RecentLine {
        id: kept.id.clone(),
        name: kept.name.clone(),
        file: name(path.file_stem()),
        folder: name(path.parent().and_then(Path::file_name)),
        opened: kept.opened.clone(),
        is_missing: !path.is_file(),
    }
}

/// The file of a document that was open lately.
#[must_use]
pub fn recent_path(local: &LocalData, recent: &str) -> Option<PathBuf> {
    read(local).into_iter().find(|kept| kept.id == recent).map(|kept| PathBuf::from(kept.path))
}

impl Session {
    /// Puts the open document first among those that were open lately, if it has a name of its own.
    ///
    /// # Errors
    /// If Cairn's own folder cannot be written.
    pub fn note_recent(&self, host: &dyn Host) -> Result<(), Refusal> {
        let Some((path, name)) = self.named_document() else { return Ok(()) };
        let Some(path) = path.to_str() else { return Ok(()) };
        let _alone = self.hold_own_files();
        let mut list = read(self.local());
        let known = list.iter().position(|kept| kept.path == path).map(|at| list.remove(at).id);
        let id = known.unwrap_or_else(|| host.new_document_id());
        list.insert(0, Kept { id, path: path.to_owned(), name, opened: host.now() });
        list.truncate(MOST);
        write(self.local(), &list)
    }
}

pub(crate) fn list_recent(session: &Session, _: &dyn Host, _: EmptyRequest) -> Result<Vec<RecentLine>, Refusal> {
    Ok(read(session.local()).iter().map(line).collect())
}

pub(crate) fn open_recent(session: &Session, host: &dyn Host, request: RecentRequest) -> Result<Value, Refusal> {
    let Some(path) = recent_path(session.local(), &request.recent) else {
        return Err(Refusal::usage(say!("not-recent"), say!("not-recent.hint")));
    };
    if !path.is_file() {
        let message = say!("missing-recent", file = files::name(&path));
        let hint = say!("missing-recent.hint");
        return Err(Refusal::new(FailureClass::World, "missing_recent", message, hint));
    }
    documents::open_document(session, host, OpenDocument { path, is_named: true, to_read: false })
}

pub(crate) fn forget_recent(
    session: &Session,
    _: &dyn Host,
    request: ForgetRecent,
) -> Result<Vec<RecentLine>, Refusal> {
    let _alone = session.hold_own_files();
    let mut list = read(session.local());
    let before = list.len();
    match &request.recent {
        Some(recent) => list.retain(|kept| kept.id != *recent),
        None => list.clear(),
    }
    if list.len() != before {
        write(session.local(), &list)?;
    }
    Ok(list.iter().map(line).collect())
}
