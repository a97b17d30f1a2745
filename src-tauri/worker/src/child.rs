//! The worker itself: binds itself, takes one order, does it, answers, ends.
//!
//! It ends at once when the one who asked is gone, whatever it is doing. What it says goes out through a pipe
//! of its own: whatever a library prints ends up beside it and spoils nothing. A panic says where, never
//! what: its words may hold names or amounts.

use std::ffi::OsString;
use std::fs::File;
use std::io::{self, Write};
use std::process::ExitCode;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use exchange::grid::DecimalSign;
use model::language::{Language, speaking};
use planner::answers::{self, Listen, Reply};
use planner::instance::Starts;
use planner::{Budget, Progress, Watch};

use crate::message::{Answer, Kind, Order, Report};
use crate::planning::is_from_nothing;
use crate::{frame, limits, reading};

/// The first argument of a program that is started as a worker.
pub const FIRST_ARGUMENT: &str = "--worker";

/// What a panic is announced with on the error output; its place follows.
pub(crate) const PANIC: &str = "worker panicked at ";

/// Serves as a worker if the arguments of the program ask for one, and says how it ended; nothing if the
/// program was started as itself. Has to come before anything else in `main`.
pub fn serve_if_asked(arguments: impl IntoIterator<Item = OsString>) -> Option<ExitCode> {
    let mut arguments = arguments.into_iter().skip(1);
    arguments.next().filter(|first| first == FIRST_ARGUMENT)?;
    let word = arguments.next();
    let kind = [Kind::Plan, Kind::Read].into_iter().find(|kind| word.as_ref().is_some_and(|word| word == kind.word()));
    let Some(kind) = kind else {
        eprintln!("cairn: {FIRST_ARGUMENT} is for Cairn itself: start it without.");
        return Some(ExitCode::from(2));
    };
    let language = arguments.next().map_or(Language::English, |code| Language::of_locale(&code.to_string_lossy()));
    match speaking(language, || serve(kind)) {
        Ok(()) => Some(ExitCode::SUCCESS),
        Err(error) => {
            eprintln!("worker could not work: {}", error.kind());
            Some(ExitCode::FAILURE)
        }
    }
}

fn serve(kind: Kind) -> io::Result<()> {
    limits::bind(kind)?;
    std::panic::set_hook(Box::new(|panic| {
        let place = panic.location().map(ToString::to_string).unwrap_or_default();
        eprintln!("{PANIC}{place}");
    }));
    let mut out = own_output()?;
    let mut input = io::stdin();
    let Some(order) = frame::read::<Order>(&mut input)? else { return Ok(()) };
    let is_cancelled = Arc::new(AtomicBool::new(false));
    let heard = Arc::clone(&is_cancelled);
    std::thread::Builder::new().spawn(move || {
        while let Ok(Some(Order::Cancel)) = frame::read(&mut input) {
            heard.store(true, Ordering::SeqCst);
        }
        end_at_once();
    })?;
    let answer = match (kind, order) {
        (Kind::Plan, Order::Plan { roadmap, basis, options, mut warm }) => {
            let ends = until(options.budget);
            let mut tell = Tell { out: &mut out, is_cancelled: &is_cancelled, ends };
            let planned = planner::replan(&roadmap, &basis, &options, &mut warm, &mut tell);
            if is_from_nothing(&basis) && !warm.is_empty() {
                frame::write(&mut out, &Report::Warm(warm))?;
            }
            Answer::Planned(planned.map_err(Into::into))
        }
        (Kind::Plan, Order::Answer { roadmap, plan, questions, proof_seconds, warm }) => {
            let mut tell = Tell { out: &mut out, is_cancelled: &is_cancelled, ends: None };
            let answered = answers::answer(&roadmap, &plan, &questions, proof_seconds, &warm, &mut tell);
            Answer::Answered(answered.map_err(Into::into))
        }
        (Kind::Read, Order::ReadRoadmap { path }) => match reading::roadmap(path.as_ref()) {
            Ok(read) => Answer::RoadmapRead { roadmap: Box::new(read.roadmap), plan: read.plan },
            Err(error) => Answer::Unreadable(error),
        },
        (Kind::Read, Order::ReadTable { path, kind, roadmap }) => match reading::table(path.as_ref(), kind, &roadmap) {
            Ok(import) => Answer::TableRead(import),
            Err(error) => Answer::Unreadable(error),
        },
        (Kind::Read, Order::ReadRows { path, has_comma }) => {
            let sign = if has_comma { DecimalSign::Comma } else { DecimalSign::Point };
            match reading::rows(path.as_ref(), sign) {
                Ok(rows) => Answer::RowsRead(rows),
                Err(error) => Answer::Unreadable(error),
            }
        }
        (Kind::Read, Order::ReadDocument { path }) => {
            Answer::DocumentRead(storage::read_file(path.as_ref()).map(Box::new))
        }
        (Kind::Read, Order::SalvageDocument { path, now }) => {
            Answer::DocumentSalvaged(storage::salvage_file(path.as_ref(), &now).map(Box::new))
        }
        _ => return Err(io::ErrorKind::InvalidInput.into()),
    };
    frame::write(&mut out, &Report::Answer { answer: Box::new(answer), peak: limits::peak() })
}

/// The pipe to the one who asked, for answers alone: the usual output leads to the error output from now on.
#[cfg(unix)]
fn own_output() -> io::Result<File> {
    use std::os::fd::AsFd;

    let out = io::stdout().as_fd().try_clone_to_owned()?;
    rustix::stdio::dup2_stdout(io::stderr())?;
    Ok(File::from(out))
}

/// The pipe to the one who asked.
#[cfg(windows)]
fn own_output() -> io::Result<File> {
    use std::os::windows::io::AsHandle;

    Ok(File::from(io::stdout().as_handle().try_clone_to_owned()?))
}

/// Nobody waits for an answer any more: end without the farewells of libraries that are still at work.
fn end_at_once() -> ! {
    #[cfg(unix)]
    let _ = rustix::process::kill_process(rustix::process::getpid(), rustix::process::Signal::KILL);
    std::process::abort()
}

/// How long after its time limit a search is told to stop by the clock: the engine keeps the limit by its own
/// count, which leaves out what is done before and after it. The one who asks waits a little longer.
const OVERTIME: Duration = Duration::from_secs(1);

/// When a search has to stop; nothing where that lies beyond all clocks, or where work is counted and no clock decides.
fn until(limit: Budget) -> Option<Instant> {
    let seconds = Some(limit.in_seconds()).filter(|_| !limit.is_counted())?;
    let limit = Duration::try_from_secs_f64(seconds).ok()?;
    Instant::now().checked_add(limit)?.checked_add(OVERTIME)
}

/// Tells the one who asked how the search goes.
struct Tell<'a, W: Write> {
    out: &'a mut W,
    is_cancelled: &'a AtomicBool,
    ends: Option<Instant>,
}

impl<W: Write> Tell<'_, W> {
    fn tell(&mut self, report: &Report) {
        // if nobody hears, the input has ended too, and this process with it
        let _ = frame::write(self.out, report);
    }
}

impl<W: Write> Watch for Tell<'_, W> {
    fn progress(&mut self, progress: Progress) {
        self.tell(&Report::Progress(progress));
    }

    fn found(&mut self, starts: &Starts) {
        self.tell(&Report::Found { starts: starts.clone() });
    }

    fn is_cancelled(&self) -> bool {
        self.is_cancelled.load(Ordering::SeqCst) || self.ends.is_some_and(|ends| Instant::now() >= ends)
    }
}

impl<W: Write> Listen for Tell<'_, W> {
    fn replied(&mut self, place: usize, reply: &Reply) {
        self.tell(&Report::Replied { place, reply: Box::new(reply.clone()) });
    }

    fn is_cancelled(&self) -> bool {
        self.is_cancelled.load(Ordering::SeqCst)
    }
}
