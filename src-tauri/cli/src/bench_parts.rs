//! Measuring the parts of the engine: a first plan, a new bound after a change, how soon a search stops that is told to,
//! futures of a plan, and the memory that each takes.

use std::cell::Cell;

use planner::generated::changed;
use planner::generated::estimated::estimated;
use planner::instance::{Instance, Starts};
use planner::search::anneal::Annealing;
use planner::simulate::{Asked, Unfollowed, simulate};
use planner::{EngineError, Progress, Warm, Watch, first_bound, optimise};
use serde_json::{Value, json};

use crate::terminal::{Terminal, peak_mb};

/// Moves of annealing before memory is asked for.
const MOVES: usize = 20_000;
/// Futures of a plan.
const FUTURES: u32 = 10_000;
/// Seconds after which searches are told to stop: in the first plan, in the relaxation, in the search for a proof.
const STOPS: [f64; 8] = [0.02, 0.1, 0.25, 0.5, 1.0, 2.0, 4.0, 8.0];

/// Milliseconds in order.
struct Times(Vec<f64>);

impl Times {
    /// Of doing something so many times.
    fn of(terminal: &Terminal, times: u16, mut work: impl FnMut(u64)) -> Self {
        let mut found: Vec<f64> = (0..u64::from(times))
            .map(|at| {
                let began = terminal.seconds();
                work(at);
                (terminal.seconds() - began) * 1e3
            })
            .collect();
        found.sort_by(f64::total_cmp);
        Self(found)
    }

    fn median(&self) -> f64 {
        rounded(self.0.get(self.0.len() / 2).copied().unwrap_or_default())
    }

    fn worst(&self) -> f64 {
        rounded(self.0.last().copied().unwrap_or_default())
    }
}

/// To microseconds.
fn rounded(milliseconds: f64) -> f64 {
    (milliseconds * 1e3).round() / 1e3
}

/// Tells a search to stop at some moment, and keeps whether the search has heard of it.
struct Stopper<'a> {
    terminal: &'a Terminal,
    /// Seconds of the terminal's clock.
    at: f64,
    was_heard: Cell<bool>,
}

impl Watch for Stopper<'_> {
    fn progress(&mut self, _: Progress) {}

    fn is_cancelled(&self) -> bool {
        let is_over = self.terminal.seconds() >= self.at;
        self.was_heard.set(is_over);
        is_over
    }
}

/// Milliseconds from being told until the search has ended; nothing if it ended by itself before. The moment it was told
/// is the one that was set, not when it first looked.
fn stopped(instance: &Instance, delay: f64, terminal: &Terminal) -> Result<Option<f64>, EngineError> {
    let mut watch = Stopper { terminal, at: terminal.seconds() + delay, was_heard: Cell::new(false) };
    optimise(instance, 60.0, &mut watch)?;
    Ok(watch.was_heard.get().then(|| rounded((terminal.seconds() - watch.at) * 1e3)))
}

/// The record of an instance of the dense family.
pub(crate) fn measure(instance: &Instance, times: u16, terminal: &Terminal) -> Result<Value, EngineError> {
    let mut starts: Option<Starts> = None;
    let first = Times::of(terminal, times, |_| {
        let annealing = Annealing::new(instance, None, 1);
        starts = annealing.and_then(|annealing| annealing.best().map(|(_, starts)| starts.clone()));
    });
    if let Some(mut annealing) = Annealing::new(instance, starts.as_ref(), 1) {
        annealing.run(MOVES, &|| false);
    }
    let search_mb = peak_mb();
    let mut before = Warm::default();
    first_bound(instance, starts.as_ref(), &mut before)?;
    let bounds = |warm: &Warm| {
        let mut failed = None;
        let times = Times::of(terminal, times, |seed| {
            let now = changed(instance, seed);
            failed = first_bound(&now, starts.as_ref(), &mut warm.clone()).err().or(failed.take());
        });
        failed.map_or(Ok(times), Err)
    };
    let (bound, cold) = (bounds(&before)?, bounds(&Warm::default())?);
    let stops = STOPS.into_iter().map(|delay| stopped(instance, delay, terminal)).collect::<Result<Vec<_>, _>>()?;
    let peak = peak_mb();
    let (roadmap, plan) = estimated(instance);
    let threads = std::thread::available_parallelism().map_or(1, usize::from);
    let asked = Asked { runs: FUTURES, seed: 1, assumed: None, threads };
    let futures = Times::of(terminal, times, |_| {
        std::hint::black_box(simulate(&roadmap, &plan, &asked, &mut Unfollowed));
    });
    Ok(json!({
        "first_plan_ms": first.median(),
        "bound_p50_ms": bound.median(), "bound_worst_ms": bound.worst(), "bound_from_nothing_p50_ms": cold.median(),
        "stopped_after_ms": stops,
        "futures": FUTURES, "futures_ms": futures.median(),
        "search_mb": search_mb, "peak_mb": peak,
    }))
}
