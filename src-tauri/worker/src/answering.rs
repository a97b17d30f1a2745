//! Answering questions about a plan by a worker: one process for all of them, each reply as it comes.
//!
//! Every reply is checked here again before it is passed on; one that is not right ends the answering, like a
//! worker that dies: what was heard until then stays. Deliberately not here: what is asked, and words.

use std::sync::atomic::Ordering;
use std::time::Duration;

use model::{Plan, Problem, Roadmap, Severity, find_problems, say};
use planner::answers::{self, Listen, Question};
use planner::{EngineError, PlanError, Warm};

use crate::message::{Answer, Kind, Order, Report};
use crate::process::{Ended, Follow, ask};
use crate::{Place, Worker};

/// Seconds that the search for one reply may take at most: many times what it takes on the largest roadmaps.
const SEARCH_SECONDS: f64 = 10.0;
/// Seconds after its limit in which a proof may still end.
const GRACE_SECONDS: f64 = 2.0;

impl Worker {
    /// Answers questions about the plan of a roadmap: see [`planner::answers::answer`].
    ///
    /// # Errors
    /// If the roadmap has problems, or the worker breaks down. The replies heard before that are right.
    pub fn answer(
        &self,
        roadmap: &Roadmap,
        plan: &Plan,
        questions: &[Question],
        proof_seconds: Option<f64>,
        listen: &mut dyn Listen,
    ) -> Result<(), PlanError> {
        let is_blocking = |problem: &Problem| problem.severity == Severity::Blocks;
        let problems: Vec<Problem> = find_problems(roadmap).into_iter().filter(is_blocking).collect();
        if !problems.is_empty() {
            return Err(PlanError::Problems(problems));
        }
        let Place::Program(program) = &self.place else {
            return answers::answer(roadmap, plan, questions, proof_seconds, &self.warm(), listen);
        };
        let order = Order::Answer {
            roadmap: Box::new(roadmap.clone()),
            plan: Box::new(plan.clone()),
            questions: questions.to_vec(),
            proof_seconds,
            // search alone does not need it
            warm: Box::new(if proof_seconds.is_some() { self.warm() } else { Warm::default() }),
        };
        let each = SEARCH_SECONDS + proof_seconds.map_or(0.0, |seconds| seconds + GRACE_SECONDS);
        let patience = Duration::from_secs_f64(GRACE_SECONDS).saturating_add(
            Duration::try_from_secs_f64(each)
                .unwrap_or(Duration::MAX)
                .saturating_mul(u32::try_from(questions.len()).unwrap_or(u32::MAX)),
        );
        let mut ear = Ear { roadmap, questions, listen, is_believed: true };
        let broke_down = |what: String| Err(PlanError::Engine(EngineError::new(&what)));
        match ask(program, Kind::Plan, order, patience, &mut ear) {
            _ if !ear.is_believed => broke_down(say!("not-believed")),
            Ok(answered) => {
                self.peak.fetch_max(answered.peak.unwrap_or(0), Ordering::Relaxed);
                match answered.answer {
                    Answer::Answered(Ok(())) => Ok(()),
                    Answer::Answered(Err(no_plan)) => Err(no_plan.into()),
                    _ => broke_down(say!("something-else")),
                }
            }
            Err(Ended::Stopped) => Ok(()),
            Err(Ended::TimeUp) => broke_down(say!("process-too-long")),
            Err(Ended::Died { .. }) => broke_down(say!("process-ended")),
            Err(Ended::NotStarted(error)) => broke_down(say!("process-not-started", why = error.kind().to_string())),
            Err(Ended::NotTold) => broke_down(say!("roadmap-too-large")),
        }
    }
}

/// Passes on replies that are right.
struct Ear<'a> {
    roadmap: &'a Roadmap,
    questions: &'a [Question],
    listen: &'a mut dyn Listen,
    is_believed: bool,
}

impl Follow for Ear<'_> {
    fn hear(&mut self, report: Report) {
        let Report::Replied { place, reply } = report else { return };
        self.is_believed &= self.questions.get(place) == Some(&reply.question) && reply.is_right(self.roadmap);
        if self.is_believed {
            self.listen.replied(place, &reply);
        }
    }

    fn is_cancelled(&self) -> bool {
        !self.is_believed || self.listen.is_cancelled()
    }
}
