//! The terminal as host: clock, ids, a progress line on a real terminal, and Ctrl-C.

use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Instant;

use commands::Host;
use commands::wire::PlanProgress;
use indicatif::{ProgressBar, ProgressStyle};

/// Set by the first Ctrl-C; the second ends the process at once.
static STOP: AtomicBool = AtomicBool::new(false);

/// The host of one run.
pub(crate) struct Terminal {
    bar: ProgressBar,
    began: Instant,
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
        Self { bar, began: Instant::now() }
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
        let hint = if STOP.load(Ordering::SeqCst) { "stopping" } else { "Ctrl-C stops and keeps the best" };
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
