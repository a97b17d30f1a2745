//! Reading strangers' files: the work itself, and asking a worker for it.
//!
//! The file is opened where it is read, so that not a byte of it passes through the one who asks. What is in
//! it is the business of the crates `exchange` and `storage`, with their own limits on sizes and counts. Here: only whole
//! files of a size that can be a roadmap, and what is said of a worker that never answered.

use std::fs::{self, File};
use std::io::Read;
use std::path::Path;
use std::sync::atomic::Ordering;
use std::time::Duration;

use exchange::grid::DecimalSign;
use exchange::{ExchangeError, Exchanged, TableImport};
use model::{Roadmap, say, words};
use storage::{Found, Reader, Remains, StorageError};

use crate::message::{Answer, Fault, Kind, Order, ReadError, Report, TableKind};
use crate::process::{Ended, Follow, ask};
use crate::{Place, Worker};

/// Seconds that reading one file may take. The largest files that the limits let through take a part of it.
pub const READING_SECONDS: u64 = 10;

/// The largest file that is read, in bytes.
const LARGEST: u64 = 100 << 20;

impl Worker {
    /// Reads a roadmap in JSON, with its plan if it has one, which is not checked yet.
    ///
    /// # Errors
    /// If the file cannot be read, or cannot be read within the limits of a worker.
    pub fn read_roadmap(&self, path: &Path, is_cancelled: &dyn Fn() -> bool) -> Result<Exchanged, ReadError> {
        let Place::Program(program) = &self.place else { return roadmap(path) };
        match self.order(program, Order::ReadRoadmap { path: path.into() }, is_cancelled) {
            Ok(Answer::RoadmapRead { roadmap, plan }) => Ok(Exchanged { roadmap: *roadmap, plan }),
            answer => Err(refused(path, answer)),
        }
    }

    /// Reads a table of investments for a roadmap.
    ///
    /// # Errors
    /// If the file cannot be read, or cannot be read within the limits of a worker.
    pub fn read_table(
        &self,
        path: &Path,
        kind: TableKind,
        roadmap: &Roadmap,
        is_cancelled: &dyn Fn() -> bool,
    ) -> Result<TableImport, ReadError> {
        let Place::Program(program) = &self.place else { return table(path, kind, roadmap) };
        let order = Order::ReadTable { path: path.into(), kind, roadmap: Box::new(roadmap.clone()) };
        match self.order(program, order, is_cancelled) {
            Ok(Answer::TableRead(import)) => Ok(import),
            answer => Err(refused(path, answer)),
        }
    }

    /// Reads the rows of a table, header included, numbers of a spreadsheet with this decimal sign.
    ///
    /// # Errors
    /// If the file cannot be read, or cannot be read within the limits of a worker.
    pub fn read_rows(
        &self,
        path: &Path,
        sign: DecimalSign,
        is_cancelled: &dyn Fn() -> bool,
    ) -> Result<Vec<Vec<String>>, ReadError> {
        let Place::Program(program) = &self.place else { return rows(path, sign) };
        let order = Order::ReadRows { path: path.into(), has_comma: sign == DecimalSign::Comma };
        match self.order(program, order, is_cancelled) {
            Ok(Answer::RowsRead(rows)) => Ok(rows),
            answer => Err(refused(path, answer)),
        }
    }

    fn order(&self, program: &Path, order: Order, is_cancelled: &dyn Fn() -> bool) -> Result<Answer, Ended> {
        let patience = Duration::from_secs(READING_SECONDS);
        let answered = ask(program, Kind::Read, order, patience, &mut Patient(is_cancelled))?;
        self.peak.fetch_max(answered.peak.unwrap_or(0), Ordering::Relaxed);
        Ok(answered.answer)
    }
}

/// Documents are opened by a worker, too: anyone may have written them.
impl Reader for Worker {
    fn read(&self, path: &Path) -> Result<Found, StorageError> {
        let Place::Program(program) = &self.place else { return storage::read_file(path) };
        match self.order(program, Order::ReadDocument { path: path.into() }, &|| false) {
            Ok(Answer::DocumentRead(read)) => read.map(|found| *found),
            answer => Err(not_opened(path, answer)),
        }
    }

    fn salvage(&self, path: &Path, now: &str) -> Result<Remains, StorageError> {
        let Place::Program(program) = &self.place else { return storage::salvage_file(path, now) };
        match self.order(program, Order::SalvageDocument { path: path.into(), now: now.to_owned() }, &|| false) {
            Ok(Answer::DocumentSalvaged(salvaged)) => salvaged.map(|remains| *remains),
            answer => Err(not_opened(path, answer)),
        }
    }
}

/// Waits for a file to be read.
struct Patient<'a>(&'a dyn Fn() -> bool);

impl Follow for Patient<'_> {
    // reading says nothing before its answer
    fn hear(&mut self, _: Report) {}

    fn is_cancelled(&self) -> bool {
        (self.0)()
    }
}

/// What a worker says of a file that it did not read as it was asked to.
fn refused(path: &Path, answer: Result<Answer, Ended>) -> ReadError {
    let ended = match answer {
        Ok(Answer::Unreadable(error)) => return error,
        Ok(_) => Ended::Died { lacked_memory: false },
        Err(ended) => ended,
    };
    let (fault, code, what, hint) = gave_up(&ended);
    ReadError::new(fault, code, say!("not-read", file = name(path), why = what), hint)
}

/// The same of a document.
fn not_opened(path: &Path, answer: Result<Answer, Ended>) -> StorageError {
    let ended = answer.err().unwrap_or(Ended::Died { lacked_memory: false });
    let (fault, _, what, _) = gave_up(&ended);
    match fault {
        Fault::World | Fault::User => StorageError::Io { file: name(path), verb: "opened".into(), reason: what },
        Fault::File => StorageError::GivenUp { file: name(path), what },
    }
}

/// What is said of a file whose worker never answered: whose fault it is, a code, what happened, and what to do.
fn gave_up(ended: &Ended) -> (Fault, &'static str, String, String) {
    match ended {
        Ended::NotStarted(error) => {
            (Fault::World, "no_worker", say!("reader-not-started", why = error.kind().to_string()), say!("start-again"))
        }
        Ended::NotTold => (Fault::World, "not_told", say!("reader-not-told"), say!("start-again")),
        Ended::Died { lacked_memory: true } => {
            (Fault::File, "too_much_memory", say!("too-much-memory"), say!("split-or-save-again"))
        }
        Ended::Died { lacked_memory: false } => (Fault::File, "reader_broke", say!("reader-broke"), say!("save-again")),
        Ended::TimeUp => (
            Fault::File,
            "takes_too_long",
            say!("takes-too-long", seconds = READING_SECONDS.to_string()),
            say!("split-or-save-again"),
        ),
        Ended::Stopped => (Fault::User, "stopped", say!("you-stopped"), say!("you-stopped.hint")),
    }
}

/// Reads a roadmap in JSON: the work of a worker.
pub(crate) fn roadmap(path: &Path) -> Result<Exchanged, ReadError> {
    let text = String::from_utf8(whole(path)?).map_err(|_| {
        let message = say!("not-utf8", file = name(path));
        ReadError::new(Fault::File, "not_utf8", message, say!("not-utf8.hint"))
    })?;
    exchange::json::read(&text).map_err(|error| not_understood(&error))
}

/// Reads a table: the work of a worker.
pub(crate) fn table(path: &Path, kind: TableKind, roadmap: &Roadmap) -> Result<TableImport, ReadError> {
    let bytes = whole(path)?;
    let read = match kind {
        TableKind::Csv => exchange::read_csv(&bytes, roadmap),
        TableKind::Xlsx => exchange::read_xlsx(&bytes, roadmap),
    };
    read.map_err(|error| not_understood(&error))
}

/// Reads the rows of a table: the work of a worker.
pub(crate) fn rows(path: &Path, sign: DecimalSign) -> Result<Vec<Vec<String>>, ReadError> {
    exchange::read_rows(&whole(path)?, sign).map_err(|error| not_understood(&error))
}

fn not_understood(error: &ExchangeError) -> ReadError {
    let message = words::capitalised(&error.to_string());
    let message = if message.ends_with(['.', '?', '!']) { message } else { format!("{message}.") };
    ReadError::new(Fault::File, error.code(), message, "")
}

/// All bytes of a file that is one, and small enough.
fn whole(path: &Path) -> Result<Vec<u8>, ReadError> {
    let refuse = |message: String, hint: String| Err(ReadError::new(Fault::World, "unreadable_file", message, hint));
    let too_large = || refuse(say!("file-too-large", file = name(path)), say!("file-too-large.hint"));
    // before it is opened: opening a pipe waits for its other end
    match fs::metadata(path) {
        Ok(found) if !found.is_file() => {
            return refuse(say!("not-a-file", file = name(path)), say!("not-a-file.hint"));
        }
        Ok(found) if found.len() > LARGEST => return too_large(),
        Ok(_) => {}
        Err(error) => {
            let why = error.to_string();
            return refuse(say!("file-not-opened", file = name(path), why = why), say!("choose-another"));
        }
    }
    let mut bytes = vec![];
    match File::open(path).and_then(|file| file.take(LARGEST + 1).read_to_end(&mut bytes)) {
        Ok(_) if bytes.len() as u64 > LARGEST => too_large(),
        Ok(_) => Ok(bytes),
        Err(error) => refuse(say!("file-not-read", file = name(path), why = error.to_string()), say!("choose-another")),
    }
}

/// Name of a file without its folder: what may be shown.
fn name(path: &Path) -> String {
    path.file_name().map_or_else(|| say!("the-file"), |name| name.to_string_lossy().into_owned())
}

#[cfg(test)]
mod tests {
    use model::language::{Language, speaking};

    use super::*;

    #[test]
    fn a_file_that_is_none_is_refused_in_each_language() {
        let folder = std::env::temp_dir();
        let refused = || whole(&folder).expect_err("a folder is no file");
        assert!(refused().message.ends_with(" is not a file."));
        speaking(Language::French, || {
            let refused = refused();
            assert!(refused.message.ends_with(" n’est pas un fichier."), "{}", refused.message);
            assert_eq!((refused.code.as_str(), refused.hint.as_str()), ("unreadable_file", "Choisissez un fichier."));
        });
    }
}
