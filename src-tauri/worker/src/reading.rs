//! Reading strangers' files: the work itself, and asking a worker for it.
//!
//! The file is opened where it is read, so that not a byte of it passes through the one who asks. What is in
//! it is the business of the crate `exchange`, with its own limits on sizes and counts. Here: only whole
//! files of a size that can be a roadmap, and what is said of a worker that never answered.

use std::fs::{self, File};
use std::io::Read;
use std::path::Path;
use std::sync::atomic::Ordering;
use std::time::Duration;

use exchange::{ExchangeError, Exchanged, TableImport};
use model::{Roadmap, words};

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
        match self.read(program, path, Order::ReadRoadmap { path: path.to_owned() }, is_cancelled)? {
            Answer::RoadmapRead { roadmap, plan } => Ok(Exchanged { roadmap: *roadmap, plan }),
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
        let order = Order::ReadTable { path: path.to_owned(), kind, roadmap: Box::new(roadmap.clone()) };
        match self.read(program, path, order, is_cancelled)? {
            Answer::TableRead(import) => Ok(import),
            answer => Err(refused(path, answer)),
        }
    }

    fn read(
        &self,
        program: &Path,
        path: &Path,
        order: Order,
        is_cancelled: &dyn Fn() -> bool,
    ) -> Result<Answer, ReadError> {
        let patience = Duration::from_secs(READING_SECONDS);
        let answered = ask(program, Kind::Read, order, patience, &mut Patient(is_cancelled));
        let answered = answered.map_err(|ended| gave_up(path, &ended))?;
        self.peak.fetch_max(answered.peak.unwrap_or(0), Ordering::Relaxed);
        Ok(answered.answer)
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

/// What an answer other than the one that was asked for says of the file.
fn refused(path: &Path, answer: Answer) -> ReadError {
    match answer {
        Answer::Unreadable(error) => error,
        _ => gave_up(path, &Ended::Died { lacked_memory: false }),
    }
}

/// What is said of a file whose worker never answered.
fn gave_up(path: &Path, ended: &Ended) -> ReadError {
    let name = name(path);
    let refuse = |fault, code: &str, what: &str, hint: &str| {
        ReadError::new(fault, code, format!("{name} could not be read: {what}."), hint)
    };
    match ended {
        Ended::NotStarted(error) => refuse(
            Fault::World,
            "no_worker",
            &format!("the part of Cairn that reads files could not be started ({})", error.kind()),
            "Start Cairn again.",
        ),
        Ended::NotTold => {
            refuse(Fault::World, "unreadable_name", "its path is not text in UTF-8", "Rename it, or move it.")
        }
        Ended::Died { lacked_memory: true } => refuse(
            Fault::File,
            "too_much_memory",
            "it asks for more memory than 512 MiB",
            "Split it, or save it again with another program.",
        ),
        Ended::Died { lacked_memory: false } => refuse(
            Fault::File,
            "reader_broke",
            "it broke the reader, which works apart from everything else",
            "Save it again with another program.",
        ),
        Ended::TimeUp => refuse(
            Fault::File,
            "takes_too_long",
            &format!("it takes longer than {READING_SECONDS} seconds"),
            "Split it, or save it again with another program.",
        ),
        Ended::Stopped => {
            ReadError::new(Fault::User, "stopped", format!("Reading {name} was stopped."), "Nothing was imported.")
        }
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
