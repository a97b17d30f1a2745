//! One child process for everything hostile or native: finding plans with HiGHS, and reading strangers' files.
//!
//! An engine that hangs, breaks down or asks for all memory, and a file that is built to do the same, end a
//! worker and nothing else. The same executable is started again with [`FIRST_ARGUMENT`], limits itself
//! before it reads anything (`limits`), takes one order, answers and ends (`child`). The one who asks keeps
//! the clock, stops it when told to, and believes nothing unchecked (`process`, `planning`). Between them go
//! frames (`frame`) of typed messages (`message`). Start at [`Worker`] and [`serve_if_asked`].
//!
//! Deliberately not here: how plans are found, how files are read, what the user is told. A [`Worker`] is the
//! reader that the crate `storage` opens documents with.

mod answering;
mod child;
mod frame;
mod limits;
mod message;
mod messages;
mod planning;
mod process;
mod reading;

use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use planner::Warm;

pub use child::{FIRST_ARGUMENT, serve_if_asked};
pub use message::{Fault, ReadError, TableKind};
pub use reading::READING_SECONDS;

/// Where hostile and native work is done.
#[derive(Debug, Clone)]
pub struct Worker {
    place: Place,
    peak: Arc<AtomicU64>,
    /// Where the plan of the document began, and with it the next question.
    warm: Arc<Mutex<Warm>>,
}

#[derive(Debug, Clone)]
enum Place {
    Program(PathBuf),
    InProcess,
}

impl Worker {
    /// A child process of the program that is running: what the window and the command line use.
    #[must_use]
    pub fn this_program() -> Self {
        // this link leads to the running program even after an update has replaced it on disk
        let running = Path::new("/proc/self/exe");
        if running.exists() {
            return Self::program(running);
        }
        // without a path nothing can be started, and that is what the user is then told
        Self::program(std::env::current_exe().unwrap_or_default())
    }

    /// A child process of another program, which has to call [`serve_if_asked`] first of all.
    #[must_use]
    pub fn program(path: impl Into<PathBuf>) -> Self {
        Self::at(Place::Program(path.into()))
    }

    /// No child at all: the work is done by the one who asks, without limits of memory and time.
    ///
    /// For tests, whose program is the test and no worker. The shipped programs never use it: a file that
    /// exhausts memory, or an engine that hangs, would take them along.
    #[must_use]
    pub fn in_process() -> Self {
        Self::at(Place::InProcess)
    }

    fn at(place: Place) -> Self {
        Self { place, peak: Arc::default(), warm: Arc::default() }
    }

    fn warm(&self) -> Warm {
        self.warm.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    fn keep_warm(&self, warm: Warm) {
        *self.warm.lock().unwrap_or_else(PoisonError::into_inner) = warm;
    }

    /// The most memory that a worker of this one has said it had held, in MB; nothing if none has said so.
    #[must_use]
    pub fn peak_mb(&self) -> Option<u64> {
        Some(self.peak.load(Ordering::Relaxed)).filter(|peak| *peak > 0).map(|kilobytes| kilobytes.div_ceil(1_000))
    }
}
