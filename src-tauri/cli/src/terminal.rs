//! The terminal as host: clock, ids, a progress line on a real terminal, and Ctrl-C.

use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Instant;

use commands::Host;
use commands::wire::PlanProgress;
use indicatif::{ProgressBar, ProgressStyle};
use model::say;

/// Set by the first Ctrl-C; the second ends the process at once.
static STOP: AtomicBool = AtomicBool::new(false);

/// The host of one run.
pub(crate) struct Terminal {
    bar: ProgressBar,
    began: Instant,
    trace: Mutex<Vec<Point>>,
}

/// How far a search had come at some moment.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Point {
    /// Seconds since the run began.
    pub(crate) seconds: f64,
    /// Value of the best plan by then, in the smallest unit of value.
    pub(crate) value: Option<i64>,
    /// What no plan was worth more than, as far as was known by then.
    pub(crate) bound: Option<i64>,
    /// The same in words.
    pub(crate) sentence: String,
}

impl Terminal {
    /// A host whose progress line appears only where someone can see it.
    pub(crate) fn new() -> Self {
        // without a handler Ctrl-C ends the process: nothing is lost, the document is whole at any time
        let _ = ctrlc::set_handler(|| {
            if STOP.swap(true, Ordering::SeqCst) {
                std::process::exit(130);
            }
        });
        let bar = ProgressBar::new_spinner();
        bar.set_style(ProgressStyle::with_template("{spinner} {msg}").expect("the template is constant"));
        Self { bar, began: Instant::now(), trace: Mutex::default() }
    }

    /// Every moment at which value or bound became better.
    pub(crate) fn trace(&self) -> Vec<Point> {
        self.points().clone()
    }

    /// A thread that panicked has left whole points.
    fn points(&self) -> std::sync::MutexGuard<'_, Vec<Point>> {
        self.trace.lock().unwrap_or_else(std::sync::PoisonError::into_inner)
    }

    /// Seconds since the run began.
    pub(crate) fn seconds(&self) -> f64 {
        self.began.elapsed().as_secs_f64()
    }

    /// Takes the progress line away.
    pub(crate) fn finish(&self) {
        self.bar.finish_and_clear();
    }
}

impl Host for Terminal {
    fn now(&self) -> String {
        chrono::Local::now().to_rfc3339_opts(chrono::SecondsFormat::Secs, false)
    }

    fn new_document_id(&self) -> String {
        uuid::Uuid::now_v7().to_string()
    }

    fn progress(&self, progress: PlanProgress) {
        let (value, bound) = (progress.value, progress.bound);
        let point = Point { seconds: self.seconds(), value, bound, sentence: progress.sentence.clone() };
        let mut points = self.points();
        if points.last().is_none_or(|last| (last.value, last.bound) != (point.value, point.bound)) {
            points.push(point);
        }
        drop(points);
        let hint = if STOP.load(Ordering::SeqCst) { say!("stopping") } else { say!("ctrl-c") };
        self.bar.set_message(format!("{} · {hint}", progress.sentence));
        self.bar.tick();
    }

    fn is_cancelled(&self) -> bool {
        STOP.load(Ordering::SeqCst)
    }
}

/// The most memory this process has held so far, in MB; nothing where the system does not say.
pub(crate) fn peak_mb() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    let kilobytes: u64 = line.trim().trim_end_matches("kB").trim().parse().ok()?;
    Some(kilobytes.div_ceil(1_000))
}
