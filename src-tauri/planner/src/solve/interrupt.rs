//! Stopping HiGHS and hearing from it: a small wrapper over its C callbacks, and over where a solve begins and ends.
//!
//! The safe crate offers neither callbacks nor the run time nor a basis, so this file is the one place in Cairn with
//! unsafe code. What makes it sound is said at each block. A panic never crosses into C: it is caught,
//! and carried on after the solve.
#![expect(unsafe_code, reason = "HiGHS offers callbacks only through its C interface")]

use std::any::Any;
use std::ffi::{CStr, c_char, c_int, c_void};
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};

use highs_sys::{
    Highs_getBasis, Highs_getNumCol, Highs_getNumRow, Highs_getRunTime, Highs_setBasis, Highs_setCallback,
    Highs_startCallback, Highs_version, HighsCallbackDataIn, HighsCallbackDataOut, kHighsCallbackIpmInterrupt,
    kHighsCallbackMipImprovingSolution, kHighsCallbackMipInterrupt, kHighsCallbackSimplexInterrupt,
};

use crate::instance::Starts;
use crate::watch::{Progress, Watch};

/// Seconds between two reports of progress, and between two looks at what was found elsewhere.
const REPORT_EVERY: f64 = 0.1;
const ASK_EVERY: f64 = 0.01;

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

/// What was heard while a solve ran.
pub(crate) struct Heard {
    /// Whether it was stopped from outside, or by its time limit.
    pub(crate) was_stopped: bool,
    /// The last bound that the running search reported.
    pub(crate) bound: Option<f64>,
}

struct State<'a, 'b> {
    stop: &'a mut Stop<'b>,
    time_limit: f64,
    reported_at: f64,
    asked_at: f64,
    bound: Option<f64>,
    was_stopped: bool,
    panic: Option<Box<dyn Any + Send>>,
}

/// Callbacks attached to one model for one solve.
pub(crate) struct Interrupt<'a, 'b> {
    // a raw pointer, because C holds the same one while the solve runs
    state: *mut State<'a, 'b>,
}

impl<'a, 'b> Interrupt<'a, 'b> {
    /// Attaches to a model. It must be solved, or dropped, before [`Interrupt::finish`] is called.
    pub(crate) fn attach(model: &mut highs::Model, stop: &'a mut Stop<'b>, time_limit: f64) -> Self {
        let state =
            State { stop, time_limit, reported_at: 0.0, asked_at: 0.0, bound: None, was_stopped: false, panic: None };
        let state = Box::into_raw(Box::new(state));
        // SAFETY: the model's pointer is valid while `model` lives; `state` lives until `finish` or drop,
        // which the caller runs only after the solve has returned. HiGHS calls back on the solving thread
        // only (threads = 1, parallel = off), so nothing else touches `state` meanwhile. It calls back only while
        // it solves: a model that is kept is attached anew before each solve.
        unsafe {
            let highs = model.as_mut_ptr();
            Highs_setCallback(highs, Some(callback), state.cast());
            for kind in [
                kHighsCallbackMipInterrupt,
                kHighsCallbackSimplexInterrupt,
                kHighsCallbackIpmInterrupt,
                kHighsCallbackMipImprovingSolution,
            ] {
                Highs_startCallback(highs, kind);
            }
        }
        Self { state }
    }

    /// Ends the attachment after the solve; says what was heard.
    ///
    /// # Panics
    /// Carries on a panic that happened while the watch was called.
    pub(crate) fn finish(self) -> Heard {
        // SAFETY: `state` came from `Box::into_raw` in `attach`, the solve has returned, and `self` is
        // consumed without running `drop` on the pointer again.
        let state = unsafe { Box::from_raw(self.state) };
        std::mem::forget(self);
        if let Some(panic) = state.panic {
            resume_unwind(panic);
        }
        Heard { was_stopped: state.was_stopped, bound: state.bound }
    }
}

impl Drop for Interrupt<'_, '_> {
    fn drop(&mut self) {
        // SAFETY: as in `finish`, which forgets `self`, so that this runs only if `finish` did not.
        drop(unsafe { Box::from_raw(self.state) });
    }
}

unsafe extern "C" fn callback(
    kind: c_int,
    _message: *const c_char,
    out: *const HighsCallbackDataOut,
    input: *mut HighsCallbackDataIn,
    user: *mut c_void,
) {
    // SAFETY: HiGHS passes the pointer given in `attach`, and valid records for the time of the call;
    // `input` may be null for kinds that cannot stop, which `as_mut` respects.
    let (state, out, input) = unsafe { (user.cast::<State>().as_mut(), out.as_ref(), input.as_mut()) };
    let (Some(state), Some(out)) = (state, out) else { return };
    let heard = catch_unwind(AssertUnwindSafe(|| {
        if kind == kHighsCallbackMipImprovingSolution {
            state.hear_solution(solution(out));
            return false;
        }
        state.hear(kind, out)
    }));
    let stop = heard.unwrap_or_else(|panic| {
        state.panic = Some(panic);
        true
    });
    if stop {
        state.was_stopped = true;
        if let Some(input) = input {
            input.user_interrupt = 1;
        }
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

impl State<'_, '_> {
    fn hear_solution(&mut self, values: &[f64]) {
        if let Some(starts) = (self.stop.found)(values) {
            self.stop.watch.found(&starts);
        }
    }

    fn hear(&mut self, kind: c_int, out: &HighsCallbackDataOut) -> bool {
        let seconds = out.running_time;
        if kind == kHighsCallbackMipInterrupt && out.mip_dual_bound.is_finite() {
            self.bound = Some(out.mip_dual_bound);
        }
        if seconds - self.asked_at >= ASK_EVERY {
            self.asked_at = seconds;
            if let Some(starts) = (self.stop.news)() {
                self.stop.watch.found(&starts);
            }
        }
        if seconds - self.reported_at >= REPORT_EVERY {
            self.reported_at = seconds;
            if let Some(translate) = &self.stop.translate {
                let (value, bound) = translate(out.mip_primal_bound, out.mip_dual_bound);
                let seconds = self.stop.seconds_before + seconds;
                self.stop.watch.progress(Progress { value, bound, seconds });
            }
        }
        self.stop.watch.is_cancelled() || seconds > self.time_limit || (self.stop.is_settled)()
    }
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
