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

use exchange::{ExchangeError, Exchanged, TableImport};
use model::{Roadmap, words};
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
    ReadError::new(fault, code, format!("{} could not be read: {what}.", name(path)), hint)
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
fn gave_up(ended: &Ended) -> (Fault, &'static str, String, &'static str) {
    match ended {
        Ended::NotStarted(error) => (
            Fault::World,
            "no_worker",
            format!("the part of Cairn that reads files could not be started ({})", error.kind()),
            "Start Cairn again.",
        ),
        Ended::NotTold => (
            Fault::World,
            "not_told",
            "the part of Cairn that reads files could not be told what to do".into(),
            "Start Cairn again.",
        ),
        Ended::Died { lacked_memory: true } => (
            Fault::File,
            "too_much_memory",
            "it asks for more memory than 512 MiB".into(),
            "Split it, or save it again with another program.",
        ),
        Ended::Died { lacked_memory: false } => (
            Fault::File,
            "reader_broke",
            "it broke the reader, which works apart from everything else".into(),
            "Save it again with another program.",
        ),
        Ended::TimeUp => (
            Fault::File,
            "takes_too_long",
            format!("it takes longer than {READING_SECONDS} seconds"),
            "Split it, or save it again with another program.",
        ),
        Ended::Stopped => (Fault::User, "stopped", "you stopped it".into(), "Nothing was imported."),
    }
}

/// Reads a roadmap in JSON: the work of a worker.
pub(crate) fn roadmap(path: &Path) -> Result<Exchanged, ReadError> {
    let text = String::from_utf8(whole(path)?).map_err(|_| {
        let message = format!("{} is not a text in UTF-8.", name(path));
        ReadError::new(Fault::File, "not_utf8", message, "Save it as UTF-8.")
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

fn not_understood(error: &ExchangeError) -> ReadError {
    let message = words::capitalised(&error.to_string());
    let message = if message.ends_with(['.', '?', '!']) { message } else { format!("{message}.") };
    ReadError::new(Fault::File, error.code(), message, "")
}

/// All bytes of a file that is one, and small enough.
fn whole(path: &Path) -> Result<Vec<u8>, ReadError> {
    let refuse = |what: &str, hint: &str| {
        Err(ReadError::new(Fault::World, "unreadable_file", format!("{} {what}.", name(path)), hint))
    };
    // before it is opened: opening a pipe waits for its other end
    match fs::metadata(path) {
        Ok(found) if !found.is_file() => return refuse("is not a file", "Choose a file."),
        Ok(found) if found.len() > LARGEST => return refuse("is larger than 100 MiB", "Split it."),
        Ok(_) => {}
        Err(error) => return refuse(&format!("cannot be opened ({error})"), "Choose another file."),
    }
    let mut bytes = vec![];
    match File::open(path).and_then(|file| file.take(LARGEST + 1).read_to_end(&mut bytes)) {
        Ok(_) if bytes.len() as u64 > LARGEST => refuse("is larger than 100 MiB", "Split it."),
        Ok(_) => Ok(bytes),
        Err(error) => refuse(&format!("cannot be read ({error})"), "Choose another file."),
    }
}

/// Name of a file without its folder: what may be shown.
fn name(path: &Path) -> String {
    path.file_name().map_or_else(|| "The file".into(), |name| name.to_string_lossy().into_owned())
}
