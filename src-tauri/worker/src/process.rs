//! The side of the one who asks: starts a worker, gives it its order, hears it out, and ends it.
//!
//! This side keeps the clock. Three threads speak with the pipes, so that a worker that neither reads nor
//! writes holds nobody up: the one who asks waits for news, for the end of time, and for a wish to stop,
//! and nothing else. A worker is ended with its whole group, by force.

use std::io::{BufRead, BufReader, Read};
use std::path::Path;
use std::process::{Child, ChildStderr, ChildStdin, ChildStdout, Command, Stdio};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel, sync_channel};
use std::time::{Duration, Instant};

use model::language::spoken;

use crate::child::{FIRST_ARGUMENT, PANIC};
use crate::frame;
use crate::message::{Answer, Kind, Order, Report};

/// How often a wish to stop is looked for.
const LOOK_EVERY: Duration = Duration::from_millis(20);
/// How long a worker that was told to stop may take to answer.
const GRACE: Duration = Duration::from_millis(500);
/// How many messages may wait here before the worker has to.
const WAITING: usize = 16;
/// How much of what a worker prints is looked at, in bytes.
const PRINTED: u64 = 64 << 10;

/// How a worker ended that gave no answer.
#[derive(Debug)]
pub(crate) enum Ended {
    /// It could not be started.
    NotStarted(std::io::Error),
    /// It could not be told what to do: the order holds something that cannot be sent.
    NotTold,
    /// It broke down, or spoke rubbish.
    Died {
        /// Whether it was refused memory before.
        lacked_memory: bool,
    },
    /// It took too long.
    TimeUp,
    /// It was stopped, and did not answer in time.
    Stopped,
}

/// What came of an order, and the most memory it took, in kB.
pub(crate) struct Answered {
    pub(crate) answer: Answer,
    pub(crate) peak: Option<u64>,
}

/// What the one who asks does while a worker works.
pub(crate) trait Follow {
    /// Hears what is said before the answer.
    fn hear(&mut self, report: Report);

    /// Whether the worker should stop.
    fn is_cancelled(&self) -> bool;
}

/// Starts a worker, and waits for its answer no longer than `patience`.
pub(crate) fn ask(
    program: &Path,
    kind: Kind,
    order: Order,
    patience: Duration,
    follow: &mut dyn Follow,
) -> Result<Answered, Ended> {
    let began = Instant::now();
    let mut worker = Running::start(program, kind, order).map_err(Ended::NotStarted)?;
    let mut told_to_stop: Option<Instant> = None;
    loop {
        match worker.reports.recv_timeout(LOOK_EVERY) {
            Ok(Report::Answer { answer, peak }) => {
                tracing::debug!("a worker answered after {:?} and held at most {peak:?} kB", began.elapsed());
                return Ok(Answered { answer: *answer, peak });
            }
            Ok(report) => follow.hear(report),
            Err(RecvTimeoutError::Timeout) => {}
            Err(RecvTimeoutError::Disconnected) => return Err(worker.why_it_died()),
        }
        if began.elapsed() >= patience {
            tracing::warn!("a worker was ended because its time was up");
            return Err(Ended::TimeUp);
        }
        match told_to_stop {
            None if follow.is_cancelled() => {
                told_to_stop = Some(Instant::now());
                worker.tell(Order::Cancel);
            }
            Some(told) if told.elapsed() >= GRACE => {
                tracing::warn!("a worker was ended because it did not stop when told to");
                return Err(Ended::Stopped);
            }
            _ => {}
        }
    }
}

/// A worker that runs. It does not outlive this value.
struct Running {
    process: Child,
    orders: Sender<Order>,
    /// Says so if an order could not be put into words.
    unsaid: Receiver<()>,
    reports: Receiver<Report>,
    lacked_memory: Receiver<()>,
}

impl Running {
    fn start(program: &Path, kind: Kind, order: Order) -> std::io::Result<Self> {
        let mut command = Command::new(program);
        command.args([FIRST_ARGUMENT, kind.word(), spoken().code()]);
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        // else the C library sets aside address space for each thread, which counts as memory asked for
        command.env("MALLOC_ARENA_MAX", "1");
        apart(&mut command);
        let mut process = command.spawn()?;
        let (input, output, errors) = (process.stdin.take(), process.stdout.take(), process.stderr.take());
        let (Some(input), Some(output), Some(errors)) = (input, output, errors) else {
            end(&mut process);
            return Err(std::io::ErrorKind::BrokenPipe.into());
        };
        let (orders, to_send) = channel();
        let (tell_unsaid, unsaid) = channel();
        let (tell_reports, reports) = sync_channel(WAITING);
        let (tell_memory, lacked_memory) = channel();
        // sending to ourselves: the receiver lives in this very function
        let _ = orders.send(order);
        std::thread::spawn(move || send(input, &to_send, &tell_unsaid));
        std::thread::spawn(move || receive(output, |report| tell_reports.send(report).is_ok()));
        std::thread::spawn(move || listen(errors, &tell_memory));
        Ok(Self { process, orders, unsaid, reports, lacked_memory })
    }

    fn tell(&self, order: Order) {
        // a worker that is gone is noticed by its silence
        let _ = self.orders.send(order);
    }

    fn why_it_died(&mut self) -> Ended {
        if self.unsaid.try_recv().is_ok() {
            return Ended::NotTold;
        }
        end(&mut self.process);
        // what it printed last may still be on its way: the reason is worth a moment, not more
        let lacked_memory = self.lacked_memory.recv_timeout(Duration::from_millis(200)).is_ok();
        tracing::error!("a worker ended without an answer (lacked memory: {lacked_memory})");
        Ended::Died { lacked_memory }
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        end(&mut self.process);
    }
}

/// Ctrl-C in a terminal reaches a whole group of processes: the one who asks decides, so the worker gets its own.
#[cfg(unix)]
fn apart(command: &mut Command) {
    std::os::unix::process::CommandExt::process_group(command, 0);
}

/// Ctrl-C in a terminal reaches a whole group of processes; and no terminal is opened for a worker.
#[cfg(windows)]
fn apart(command: &mut Command) {
    const CREATE_NEW_PROCESS_GROUP: u32 = 0x0000_0200;
    const CREATE_NO_WINDOW: u32 = 0x0800_0000;
    std::os::windows::process::CommandExt::creation_flags(command, CREATE_NEW_PROCESS_GROUP | CREATE_NO_WINDOW);
}

/// Ends a process and all of its group by force, and waits until it is gone.
fn end(process: &mut Child) {
    // once waited for, its number may belong to somebody else
    if matches!(process.try_wait(), Ok(Some(_))) {
        return;
    }
    #[cfg(unix)]
    if let Some(id) = i32::try_from(process.id()).ok().and_then(rustix::process::Pid::from_raw) {
        let _ = rustix::process::kill_process_group(id, rustix::process::Signal::KILL);
    }
    let _ = process.kill();
    let _ = process.wait();
}

fn send(mut input: ChildStdin, orders: &Receiver<Order>, unsaid: &Sender<()>) {
    for order in orders {
        match frame::write(&mut input, &order) {
            Ok(()) => {}
            Err(error) if error.kind() == std::io::ErrorKind::BrokenPipe => return,
            Err(_) => {
                let _ = unsaid.send(());
                return;
            }
        }
    }
}

fn receive(output: ChildStdout, take: impl Fn(Report) -> bool) {
    let mut output = BufReader::new(output);
    loop {
        match frame::read(&mut output) {
            Ok(Some(report)) => {
                if !take(report) {
                    return;
                }
            }
            Ok(None) => return,
            Err(error) => {
                tracing::error!("a worker spoke rubbish: {:?}", error.kind());
                return;
            }
        }
    }
}

/// Listens to what a worker prints, and says if it was refused memory. Nothing of it is passed on but the places
/// of panics: the rest may hold names or amounts.
fn listen(errors: ChildStderr, lacked_memory: &Sender<()>) {
    let mut errors = BufReader::new(errors);
    let mut line = vec![];
    let mut looked_at = 0;
    while looked_at < PRINTED {
        line.clear();
        match (&mut errors).take(PRINTED - looked_at).read_until(b'\n', &mut line) {
            Ok(0) | Err(_) => break,
            Ok(length) => looked_at += length as u64,
        }
        let text = String::from_utf8_lossy(&line);
        if text.contains("memory allocation of") || text.contains("bad_alloc") {
            let _ = lacked_memory.send(());
        }
        if let Some(place) = text.trim_end().strip_prefix(PANIC)
            && place.chars().all(|letter| letter.is_ascii_alphanumeric() || "/\\._-:".contains(letter))
        {
            tracing::error!("a worker panicked at {place}");
        }
    }
    // whatever more it prints is let go, so that it never has to wait for a reader
    let _ = std::io::copy(&mut errors, &mut std::io::sink());
}
