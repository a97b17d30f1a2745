//! Running HiGHS where it can be left: a small wrapper over its C callbacks, and over where a solve begins and ends.
//!
//! The engine looks whether it has to stop only between parts of its work, which can take seconds. So it solves on a
//! thread of its own; the one who asked waits for what it says, and goes away as soon as nobody wants the answer any
//! more. A thread that was left ends at its next look, with all that it holds.
//!
//! The safe crate offers neither callbacks nor the run time nor a basis, so this file is the one place of the planner with
//! unsafe code. What makes it sound is said at each block. Nothing that may panic is called from C.
#![expect(unsafe_code, reason = "HiGHS offers callbacks only through its C interface")]

use std::ffi::{CStr, c_char, c_int, c_void};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{RecvTimeoutError, Sender, channel};
use std::time::Duration;

use highs::{HighsStatus, Model, SolvedModel};
use highs_sys::{
    Highs_getBasis, Highs_getNumCol, Highs_getNumRow, Highs_getRunTime, Highs_setBasis, Highs_setCallback,
    Highs_startCallback, Highs_version, HighsCallbackDataIn, HighsCallbackDataOut, kHighsCallbackIpmInterrupt,
    kHighsCallbackMipImprovingSolution, kHighsCallbackMipInterrupt, kHighsCallbackSimplexInterrupt,
};

use super::{EngineError, broken};
use crate::budget::{Budget, Pace};
use crate::instance::Starts;
use crate::watch::{Progress, Watch};

/// Seconds of the engine between two reports of progress, and between two words of how far it is.
const REPORT_EVERY: f64 = 0.1;
const SAY_EVERY: f64 = 0.01;
/// How often the one who waits looks whether the answer is still wanted.
const LOOK_EVERY: Duration = Duration::from_millis(2);
/// Bytes of stack for the engine, as many as the first thread of a process has.
const STACK: usize = 8 << 20;

/// From the engine's value and bound to the instance's.
pub(crate) type Translate<'a> = dyn Fn(f64, f64) -> (Option<i64>, Option<i64>) + 'a;

/// From the engine's values of the columns to starts, if those keep all rules.
pub(crate) type Read<'a> = dyn Fn(&[f64]) -> Option<Starts> + 'a;

/// What a running solve asks and tells: whether to stop, and how far it is.
pub(crate) struct Stop<'a> {
    /// Who follows the search.
    pub(crate) watch: &'a mut dyn Watch,
    /// From the engine's (value, bound), each in units of the goal without its constant, to the
    /// instance's. Stages that do not move value report nothing.
    pub(crate) translate: Option<Box<Translate<'a>>>,
    /// From the engine's values to the starts that the watch is told of.
    pub(crate) found: Box<Read<'a>>,
    /// Starts found elsewhere meanwhile, each handed out once.
    pub(crate) news: &'a dyn Fn() -> Option<Starts>,
    /// Whether what is asked for has been settled elsewhere meanwhile.
    pub(crate) is_settled: &'a dyn Fn() -> bool,
    /// Seconds spent in earlier solves.
    pub(crate) seconds_before: f64,
}

/// What came of a run.
pub(crate) struct Ran {
    /// What the engine ended with; nothing if it was left.
    pub(crate) solved: Option<Result<SolvedModel, HighsStatus>>,
    /// Whether it was stopped from outside, or by its time limit.
    pub(crate) was_stopped: bool,
    /// The last bound that the running search had.
    pub(crate) bound: Option<f64>,
    /// The last values of the columns that it reported as better than those before.
    pub(crate) values: Option<Vec<f64>>,
    /// Seconds that had passed by the engine's clock when it last said so, or what its work counts as.
    pub(crate) seconds: f64,
}

/// What a run may take.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Within {
    pub(crate) limit: Budget,
    /// How work is counted, if it is. Then the clock stops nothing.
    pub(crate) pace: Option<Pace>,
}

impl Within {
    /// Seconds by the clock that the engine is allowed.
    pub(crate) fn clock(self) -> f64 {
        if self.pace.is_some() { f64::INFINITY } else { self.limit.in_seconds() }
    }
}

/// What the engine says while it runs.
enum Said {
    /// How far it is: seconds, and the value and the bound of a search.
    Running(f64, Option<(f64, f64)>),
    /// Values of the columns that are better than those before.
    Better(Vec<f64>),
    /// The end, with the last bound of a search, and what its work counts as, if it is counted.
    Ended(Sent<Result<SolvedModel, HighsStatus>>, Option<f64>, f64),
}

/// A model on its way from one thread to another.
struct Sent<T>(T);

// SAFETY: a model is an object of the engine on the heap. It is bound to no thread, keeps nothing in one, and is held by one
// thread at a time: it moves along with this.
unsafe impl Send for Sent<Model> {}
// SAFETY: as above; a solved model is the same object.
unsafe impl Send for Sent<Result<SolvedModel, HighsStatus>> {}

/// The engine's side of a run.
struct Relay {
    say: Sender<Said>,
    is_over: Arc<AtomicBool>,
    said_at: f64,
    within: Within,
    /// The last bound of a search, and what its work counts as.
    bound: Option<f64>,
    counted: f64,
}

/// Solves a model, and tells how it goes, until the answer is there or nobody wants it any more.
pub(crate) fn run(model: Model, stop: &mut Stop, within: Within) -> Result<Ran, EngineError> {
    let (say, hear) = channel();
    let is_over = Arc::new(AtomicBool::new(false));
    let relay = Relay { say, is_over: Arc::clone(&is_over), said_at: 0.0, within, bound: None, counted: 0.0 };
    let sent = Sent(model);
    let engine = std::thread::Builder::new().stack_size(STACK);
    engine.spawn(move || solve(sent, relay)).map_err(|_| broken("thread"))?;
    let mut ran = Ran { solved: None, was_stopped: false, bound: None, values: None, seconds: 0.0 };
    let mut reported_at = 0.0;
    loop {
        match hear.recv_timeout(LOOK_EVERY) {
            Ok(Said::Ended(Sent(solved), bound, counted)) => {
                ran.solved = Some(solved);
                ran.bound = bound;
                if within.pace.is_some() {
                    ran.seconds = counted;
                }
                return Ok(ran);
            }
            Ok(Said::Running(seconds, search)) => {
                ran.seconds = seconds;
                if let Some((value, bound)) = search {
                    ran.bound = Some(bound).filter(|bound| bound.is_finite()).or(ran.bound);
                    if seconds - reported_at >= REPORT_EVERY {
                        reported_at = seconds;
                        stop.report(value, bound, seconds);
                    }
                }
            }
            Ok(Said::Better(values)) => {
                if let Some(starts) = (stop.found)(&values) {
                    stop.watch.found(&starts);
                }
                ran.values = Some(values);
            }
            Err(RecvTimeoutError::Timeout) => {}
            // it ends with its last word, or breaks down
            Err(RecvTimeoutError::Disconnected) => return Err(broken("thread")),
        }
        if let Some(starts) = (stop.news)() {
            stop.watch.found(&starts);
        }
        let is_unwanted = stop.watch.is_cancelled() || (stop.is_settled)();
        if is_unwanted || (within.pace.is_none() && ran.seconds > within.limit.in_seconds()) {
            ran.was_stopped = true;
            is_over.store(true, Ordering::Relaxed);
        }
        if is_unwanted {
            return Ok(ran);
        }
    }
}

impl Stop<'_> {
    fn report(&mut self, value: f64, bound: f64, seconds: f64) {
        if let Some(translate) = &self.translate {
            let (value, bound) = translate(value, bound);
            self.watch.progress(Progress { value, bound, seconds: self.seconds_before + seconds });
        }
    }
}

/// The life of the engine's thread.
fn solve(sent: Sent<Model>, relay: Relay) {
    let Sent(mut model) = sent;
    let say = relay.say.clone();
    // a raw pointer, because C holds the same one while it solves
    let relay = Box::into_raw(Box::new(relay));
    // SAFETY: the model's pointer is valid while `model` lives, and `relay` until it is freed below, after the solve. HiGHS
    // calls back on the solving thread only (threads = 1, parallel = off), and only while it solves: a model that is kept
    // gets the pointer of its next run before it is solved again.
    unsafe {
        let highs = model.as_mut_ptr();
        Highs_setCallback(highs, Some(callback), relay.cast());
        for kind in [
            kHighsCallbackMipInterrupt,
            kHighsCallbackSimplexInterrupt,
            kHighsCallbackIpmInterrupt,
            kHighsCallbackMipImprovingSolution,
        ] {
            Highs_startCallback(highs, kind);
        }
    }
    let solved = model.try_solve();
    // SAFETY: it came from `Box::into_raw` above, and the solve, which alone used it, is over.
    let relay = unsafe { Box::from_raw(relay) };
    // nobody may be waiting any more
    let _ = say.send(Said::Ended(Sent(solved), relay.bound, relay.counted));
}

unsafe extern "C" fn callback(
    kind: c_int,
    _message: *const c_char,
    out: *const HighsCallbackDataOut,
    input: *mut HighsCallbackDataIn,
    user: *mut c_void,
) {
    // SAFETY: HiGHS passes the pointer given in `solve`, and valid records for the time of the call; `input` may be null for
    // kinds that cannot stop, which `as_mut` respects.
    let (relay, out, input) = unsafe { (user.cast::<Relay>().as_mut(), out.as_ref(), input.as_mut()) };
    let (Some(relay), Some(out)) = (relay, out) else { return };
    relay.hear(kind, out);
    if let Some(input) = input
        && (relay.is_over.load(Ordering::Relaxed) || relay.is_spent())
    {
        input.user_interrupt = 1;
    }
}

impl Relay {
    /// Passes on what is worth it. Whether anybody listens does not matter.
    fn hear(&mut self, kind: c_int, out: &HighsCallbackDataOut) {
        if kind == kHighsCallbackMipImprovingSolution {
            let _ = self.say.send(Said::Better(solution(out).to_vec()));
            return;
        }
        let is_search = kind == kHighsCallbackMipInterrupt;
        if is_search {
            // heard each time, and not only when it is said: whatever rests on it does not depend on the clock
            self.bound = Some(out.mip_dual_bound).filter(|bound| bound.is_finite()).or(self.bound);
            if let Some(pace) = self.within.pace {
                self.counted = pace.spent(out.mip_total_lp_iterations, out.mip_node_count);
            }
        }
        let seconds = out.running_time;
        if seconds - self.said_at >= SAY_EVERY {
            self.said_at = seconds;
            let search = is_search.then_some((out.mip_primal_bound, out.mip_dual_bound));
            let spent = if self.within.pace.is_some() { self.counted } else { seconds };
            let _ = self.say.send(Said::Running(spent, search));
        }
    }

    /// Whether the work that is counted is done.
    fn is_spent(&self) -> bool {
        self.within.pace.is_some() && self.within.limit.is_over(self.counted)
    }
}

/// The values of the columns that the engine reports, none if it reports none.
fn solution(out: &HighsCallbackDataOut) -> &[f64] {
    let length = usize::try_from(out.mip_solution_size).unwrap_or(0);
    if out.mip_solution.is_null() || length == 0 {
        return &[];
    }
    // SAFETY: HiGHS passes an array of this many values, which lives for the time of the call
    unsafe { std::slice::from_raw_parts(out.mip_solution, length) }
}

/// What columns and rows are at where a solve ended, if the engine says so and has as many of them.
pub(crate) fn basis(solved: &highs::SolvedModel, columns: usize, rows: usize) -> Option<(Vec<c_int>, Vec<c_int>)> {
    let (mut at_columns, mut at_rows) = (vec![0; columns], vec![0; rows]);
    let highs = solved.as_ptr();
    // SAFETY: the pointer is valid while `solved` lives, the calls only read, and each array is as long as the engine
    // says its model is, which is looked at first.
    let is_there = unsafe {
        usize::try_from(Highs_getNumCol(highs)) == Ok(columns)
            && usize::try_from(Highs_getNumRow(highs)) == Ok(rows)
            && Highs_getBasis(highs, at_columns.as_mut_ptr(), at_rows.as_mut_ptr()) == 0
    };
    is_there.then_some((at_columns, at_rows))
}

/// Lets a model begin with its columns and rows at these, if there are as many of them and the engine takes them.
pub(crate) fn set_basis(model: &mut highs::Model, columns: &[c_int], rows: &[c_int]) {
    let highs = model.as_mut_ptr();
    // SAFETY: the pointer is valid while `model` lives, the call copies what it is given, and each array is as long as the
    // engine says its model is, which is looked at first.
    unsafe {
        if usize::try_from(Highs_getNumCol(highs)) == Ok(columns.len())
            && usize::try_from(Highs_getNumRow(highs)) == Ok(rows.len())
        {
            // a beginning that is refused is none: the solve begins from nothing
            let _ = Highs_setBasis(highs, columns.as_ptr(), rows.as_ptr());
        }
    }
}

/// Seconds a solve took, by the engine's clock.
pub(crate) fn run_time(solved: &highs::SolvedModel) -> f64 {
    // SAFETY: the pointer is valid while `solved` lives, and the call only reads.
    unsafe { Highs_getRunTime(solved.as_ptr()) }
}

/// Version of HiGHS, such as "1.15.0".
pub(crate) fn version() -> String {
    // SAFETY: HiGHS returns a pointer to a constant text that ends in NUL.
    unsafe { CStr::from_ptr(Highs_version()) }.to_string_lossy().into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::budget::Budget;
    use crate::generated::{Shape, generate};
    use crate::goals;
    use crate::program::Program;
    use crate::solve::{Limits, Verdict, solve};

    /// Says stop once it has heard of so many plans.
    struct Impatient {
        plans: usize,
        heard: usize,
    }

    impl Watch for Impatient {
        fn progress(&mut self, _: Progress) {}

        fn found(&mut self, _: &Starts) {
            self.heard += 1;
        }

        fn is_cancelled(&self) -> bool {
            self.heard >= self.plans
        }
    }

    #[test]
    fn an_engine_that_is_left_leaves_the_best_it_has_said() {
        let instance = generate(Shape { investments: 80, periods: 8, seed: 4, longest: 2 });
        let program = Program::new(&instance);
        let goal = goals::value::goal(&program, &instance);
        for plans in [0, 1, 2] {
            let mut watch = Impatient { plans, heard: 0 };
            let mut stop = Stop {
                watch: &mut watch,
                translate: None,
                found: Box::new(|values| Some(program.starts(&instance, values))),
                news: &|| None,
                is_settled: &|| false,
                seconds_before: 0.0,
            };
            let limits = Limits { within: Budget::seconds(60.0), nodes: None, gap: 0.5, presolve: true };
            let solved = solve(&program, &goal, None, limits, &mut stop).expect("the engine runs");
            drop(stop);
            assert_eq!((solved.verdict, watch.heard), (Verdict::Stopped, plans));
            assert_eq!(solved.values.is_some(), plans > 0, "it had said {plans} plans");
            let kept = solved.values.map(|values| instance.keeps_rules(&program.starts(&instance, &values)));
            assert_ne!(kept, Some(false));
        }
    }

    #[test]
    fn what_is_settled_elsewhere_is_not_waited_for() {
        let instance = generate(Shape { investments: 80, periods: 8, seed: 4, longest: 2 });
        let program = Program::new(&instance);
        let goal = goals::value::goal(&program, &instance);
        let mut watch = Impatient { plans: usize::MAX, heard: 0 };
        let mut stop = Stop {
            watch: &mut watch,
            translate: None,
            found: Box::new(|_| None),
            news: &|| None,
            is_settled: &|| true,
            seconds_before: 0.0,
        };
        let limits = Limits { within: Budget::seconds(60.0), nodes: None, gap: 0.5, presolve: true };
        let solved = solve(&program, &goal, None, limits, &mut stop).expect("the engine runs");
        assert_eq!((solved.verdict, solved.values), (Verdict::Stopped, None));
    }
}
