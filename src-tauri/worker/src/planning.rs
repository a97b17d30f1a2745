//! Finding a plan by a worker: the same plan as without one, whatever becomes of the worker.
//!
//! A worker says each better plan as it comes upon it. If it hangs, it is ended; if it breaks down, a second one
//! gets the time that is left; and if that one fails too, the best plan that was heard of is what there is,
//! or the greedy one, and it claims no proof. Every plan is checked here again: a worker whose memory was
//! spoilt by native code may say anything.

use std::path::Path;
use std::sync::atomic::Ordering;
use std::time::{Duration, Instant};

use model::{Plan, Problem, Roadmap, Severity, find_problems, say};
use planner::fallback::Heard;
use planner::replan::{check, starts_of};
use planner::{Basis, Budget, EngineError, Options, PlanError, Progress, Warm, Watch};

use crate::message::{Answer, Kind, NoPlan, Order, Report};
use crate::process::{Ended, Follow, ask};
use crate::{Place, Worker};

/// How long after its time limit a search may still answer.
const PATIENCE: Duration = Duration::from_secs(2);

/// Where work is counted, a worker that takes so many times as long as usual, and so much more, hangs.
const BUSY: u32 = 100;
const HANGS: Duration = Duration::from_secs(300);

/// Seconds below which a second search is not worth its start.
const LEAST_SECOND_SEARCH: f64 = 0.1;

/// What a worker is asked.
#[derive(Clone, Copy)]
struct Asked<'a> {
    roadmap: &'a Roadmap,
    basis: &'a Basis,
}

/// What came of one search.
enum Came {
    /// The answer.
    Answer(Result<Plan, PlanError>),
    /// Nothing, and it is over: its time is up, or it was stopped.
    Over,
    /// Nothing: the worker died, or its plan cannot be believed.
    Nothing,
}

impl Worker {
    /// Plans a roadmap. The plan has passed [`model::check_plan`].
    ///
    /// It takes no longer than the time limit and two seconds, and, once `watch` says stop, half a second; the
    /// time of checking comes on top.
    ///
    /// # Errors
    /// See [`PlanError`].
    pub fn make_plan(&self, roadmap: &Roadmap, options: &Options, watch: &mut dyn Watch) -> Result<Plan, PlanError> {
        self.replan(roadmap, &Basis::default(), options, watch)
    }

    /// As [`Self::replan`], from the plan before as it can be repaired at once: `watch` hears of that before any worker
    /// is started, and the plan is never worth less than it, whatever becomes of the search.
    ///
    /// # Errors
    /// See [`PlanError`].
    pub fn plan_on(
        &self,
        roadmap: &Roadmap,
        basis: &Basis,
        options: &Options,
        watch: &mut dyn Watch,
    ) -> Result<Plan, PlanError> {
        match planner::first_answer(roadmap, basis)? {
            Some(first) => self.plan_from(roadmap, basis, first, options, watch),
            None => self.replan(roadmap, basis, options, watch),
        }
    }

    /// As [`Self::plan_on`], from what [`planner::first_answer`] has said.
    ///
    /// # Errors
    /// See [`PlanError`].
    pub fn plan_from(
        &self,
        roadmap: &Roadmap,
        basis: &Basis,
        first: Plan,
        options: &Options,
        watch: &mut dyn Watch,
    ) -> Result<Plan, PlanError> {
        watch.found(&starts_of(roadmap, &first));
        watch.progress(Progress { value: Some(first.value.0), bound: None, seconds: 0.0 });
        let basis = Basis { last: first.starts.clone(), ..basis.clone() };
        match self.replan(roadmap, &basis, options, watch) {
            // a search that was cut off may have come less far than what was found at once
            Ok(plan) if plan.value < first.value => Ok(first),
            Err(PlanError::StoppedEmpty | PlanError::Engine(_)) => Ok(first),
            planned => planned,
        }
    }

    /// As [`Self::make_plan`], on a basis: with what has to be in the plan, and from an earlier plan.
    ///
    /// # Errors
    /// See [`PlanError`].
    pub fn replan(
        &self,
        roadmap: &Roadmap,
        basis: &Basis,
        options: &Options,
        watch: &mut dyn Watch,
    ) -> Result<Plan, PlanError> {
        let Place::Program(program) = &self.place else {
            let mut warm = self.beginning(basis);
            let planned = planner::replan(roadmap, basis, options, &mut warm, watch);
            if is_from_nothing(basis) {
                self.keep_warm(warm);
            }
            return planned;
        };
        let is_blocking = |problem: &Problem| problem.severity == Severity::Blocks;
        let problems: Vec<Problem> = find_problems(roadmap).into_iter().filter(is_blocking).collect();
        if !problems.is_empty() {
            return Err(PlanError::Problems(problems));
        }
        let mut heard = Heard::on_basis(roadmap, basis);
        let asked = Asked { roadmap, basis };
        let began = Instant::now();
        match self.search(program, asked, options, &mut Ear { worker: self, heard: &mut heard, watch })? {
            Came::Answer(answer) => return answer,
            Came::Over => return heard.plan()?.ok_or(PlanError::StoppedEmpty),
            Came::Nothing => {}
        }
        // work that is counted is done once more as a whole: less of it would be another plan
        let taken = if options.budget.is_counted() { 0.0 } else { began.elapsed().as_secs_f64() };
        let left = options.budget.in_seconds() - taken;
        if left > LEAST_SECOND_SEARCH && !watch.is_cancelled() {
            tracing::warn!("a worker broke off while it planned; a second one goes on");
            let before = heard.value();
            let options = if options.budget.is_counted() { options.clone() } else { Options::seconds(left) };
            match self.search(program, asked, &options, &mut Ear { worker: self, heard: &mut heard, watch })? {
                // the first worker may have come further than the second in the time that was left
                Came::Answer(Ok(plan)) if before.is_none_or(|before| plan.value.0 >= before) => return Ok(plan),
                Came::Answer(Err(error)) if before.is_none() => return Err(error),
                Came::Answer(_) | Came::Over | Came::Nothing => {}
            }
        }
        if heard.value().is_none() && !watch.is_cancelled() {
            heard.hear_greed();
        }
        let broke_down = || PlanError::Engine(EngineError::new(&say!("process-ended")));
        heard.plan()?.ok_or_else(broke_down)
    }

    /// Where planning begins. What is planned from nothing does not depend on what was asked before; all that changes it a
    /// little begins where that did, not where another change of it has led.
    fn beginning(&self, basis: &Basis) -> Warm {
        if is_from_nothing(basis) { Warm::default() } else { self.warm() }
    }

    fn search(&self, program: &Path, asked: Asked, options: &Options, ear: &mut Ear) -> Result<Came, PlanError> {
        let (roadmap, basis) = (Box::new(asked.roadmap.clone()), Box::new(asked.basis.clone()));
        let warm = Box::new(self.beginning(asked.basis));
        let order = Order::Plan { roadmap, basis, options: options.clone(), warm };
        let patience = patience(options.budget);
        match ask(program, Kind::Plan, order, patience, ear) {
            Ok(answered) => {
                self.peak.fetch_max(answered.peak.unwrap_or(0), Ordering::Relaxed);
                Ok(believed(asked, answered.answer))
            }
            Err(Ended::TimeUp | Ended::Stopped) => Ok(Came::Over),
            Err(Ended::Died { .. }) => Ok(Came::Nothing),
            Err(Ended::NotStarted(error)) => {
                let what = say!("process-not-started", why = error.kind().to_string());
                Err(PlanError::Engine(EngineError::new(&what)))
            }
            Err(Ended::NotTold) => Err(PlanError::Engine(EngineError::new(&say!("roadmap-too-large")))),
        }
    }
}

/// How long to wait for a worker. Work that is counted may take many times as long on a machine that is busy; only
/// what hangs is ended.
fn patience(limit: Budget) -> Duration {
    let seconds = Duration::try_from_secs_f64(limit.in_seconds()).unwrap_or(Duration::MAX);
    if limit.is_counted() {
        seconds.saturating_mul(BUSY).saturating_add(HANGS)
    } else {
        seconds.saturating_add(PATIENCE)
    }
}

/// Whether no earlier plan is gone on from.
pub(crate) fn is_from_nothing(basis: &Basis) -> bool {
    basis.last.is_empty()
}

/// An answer as far as it can be believed: plans are checked, whoever made them.
fn believed(asked: Asked, answer: Answer) -> Came {
    match answer {
        Answer::Planned(Ok(plan)) if check(asked.roadmap, asked.basis, &plan).is_empty() => Came::Answer(Ok(plan)),
        Answer::Planned(Err(no_plan @ (NoPlan::NothingFits(_) | NoPlan::StoppedEmpty | NoPlan::Rejected(_)))) => {
            Came::Answer(Err(no_plan.into()))
        }
        // an engine that broke down gets a second chance, like a worker that did
        Answer::Planned(Ok(_) | Err(NoPlan::Engine(_))) => Came::Nothing,
        _ => Came::Nothing,
    }
}

/// Passes on how the search goes, and keeps the best plan it has said.
struct Ear<'a, 'b> {
    worker: &'a Worker,
    heard: &'a mut Heard<'b>,
    watch: &'a mut dyn Watch,
}

impl Follow for Ear<'_, '_> {
    fn hear(&mut self, report: Report) {
        match report {
            Report::Progress(progress) => self.watch.progress(progress),
            Report::Found { starts } => {
                self.watch.found(&starts);
                self.heard.hear(starts);
            }
            Report::Warm(warm) => self.worker.keep_warm(*warm),
            Report::Replied { .. } | Report::Answer { .. } => {}
        }
    }

    fn is_cancelled(&self) -> bool {
        self.watch.is_cancelled()
    }
}
