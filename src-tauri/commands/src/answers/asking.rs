//! Asking a worker, and keeping what it replied as long as roadmap and plan stay the same.
//!
//! The lock on what is known is held only to read and to add, never while a worker works.

use std::collections::BTreeMap;
use std::sync::{MutexGuard, PoisonError};

use model::{InvestmentId, Period, Plan, Roadmap, Value, digest, say};
use planner::answers::{Listen, Question, Reply, Whole, whole};

use crate::failing::Refusal;
use crate::host::Host;
use crate::planning::no_plan;
use crate::session::Session;
use crate::wire::PlanProgress;

/// Replies by their questions.
pub(crate) type Replies = BTreeMap<Question, Reply>;

/// What is known about one plan of one roadmap.
#[derive(Debug, Default)]
pub(crate) struct Known {
    about: Option<About>,
    replies: Replies,
    whole: Option<Whole>,
}

/// What replies depend on: the roadmap, by its digest, and the plan.
#[derive(Debug, Clone, PartialEq, Eq)]
struct About {
    roadmap: String,
    value: Value,
    bound: Option<Value>,
    starts: BTreeMap<InvestmentId, Period>,
}

impl About {
    fn of(roadmap: &Roadmap, plan: &Plan) -> Self {
        Self { roadmap: digest::digest(roadmap), value: plan.value, bound: plan.bound, starts: plan.starts.clone() }
    }
}

/// The most seconds that a proof may be asked to take.
const MOST_SECONDS: f64 = 86_400.0;

/// The open roadmap with its plan, if that was made from the roadmap as it is.
pub(super) fn current(session: &Session) -> Result<(Roadmap, Plan), Refusal> {
    session.with(|open| {
        let stored = open.document.plan().ok_or_else(no_plan)?;
        if !open.document.has_current_plan() {
            return Err(Refusal::usage(say!("prices-stale"), say!("prices-stale.hint")));
        }
        Ok((open.document.roadmap().clone(), stored.plan.clone()))
    })
}

/// The replies to questions about a plan: those that are known, and the rest from a worker. If the host says
/// stop, those that have come until then.
pub(super) fn ask(
    session: &Session,
    host: &dyn Host,
    roadmap: &Roadmap,
    plan: &Plan,
    questions: &[Question],
    proof_seconds: Option<f64>,
) -> Result<Replies, Refusal> {
    if proof_seconds.is_some_and(|seconds| !(0.0..=MOST_SECONDS).contains(&seconds)) {
        return Err(Refusal::usage(say!("proof-time"), say!("proof-time.hint")));
    }
    let about = About::of(roadmap, plan);
    let mut replies = known(session, &about);
    replies.retain(|question, _| questions.contains(question));
    let is_enough = |reply: &Reply| {
        proof_seconds.is_none() || reply.is_proven(plan) || !matches!(reply.question, Question::With { .. })
    };
    let open: Vec<Question> =
        questions.iter().filter(|question| !replies.get(question).is_some_and(is_enough)).cloned().collect();
    if open.is_empty() {
        return Ok(replies);
    }
    let mut listener = Listener { host, count: open.len(), replies: BTreeMap::new() };
    let answered = session.worker.answer(roadmap, plan, &open, proof_seconds, &mut listener);
    // what was heard before a worker broke down is right, too
    let mut kept = lock(session);
    if kept.about.as_ref() != Some(&about) {
        *kept = Known { about: Some(about), ..Known::default() };
    }
    for (question, reply) in listener.replies {
        // a search that comes later never replaces a proof
        if !kept.replies.get(&question).is_some_and(|known| known.is_proven(plan)) {
            kept.replies.insert(question, reply);
        }
    }
    replies.extend(
        kept.replies
            .iter()
            .filter(|(question, _)| questions.contains(question))
            .map(|(question, reply)| (question.clone(), reply.clone())),
    );
    drop(kept);
    answered?;
    Ok(replies)
}

/// The replies that are known by now; nothing is asked.
pub(super) fn heard(session: &Session, roadmap: &Roadmap, plan: &Plan, questions: &[Question]) -> Replies {
    let about = About::of(roadmap, plan);
    let mut replies = known(session, &about);
    replies.retain(|question, _| questions.contains(question));
    replies
}

/// The plan as a whole of parts, worked out once.
pub(super) fn weigh(session: &Session, roadmap: &Roadmap, plan: &Plan) -> Whole {
    let about = About::of(roadmap, plan);
    let known = lock(session);
    if known.about.as_ref() == Some(&about)
        && let Some(whole) = &known.whole
    {
        return whole.clone();
    }
    drop(known);
    let found = whole(roadmap, plan);
    let mut known = lock(session);
    if known.about.as_ref() != Some(&about) {
        *known = Known { about: Some(about), ..Known::default() };
    }
    known.whole = Some(found.clone());
    found
}

fn known(session: &Session, about: &About) -> Replies {
    let known = lock(session);
    if known.about.as_ref() == Some(about) { known.replies.clone() } else { BTreeMap::new() }
}

fn lock(session: &Session) -> MutexGuard<'_, Known> {
    // replies are added whole, so a panic elsewhere does not spoil them
    session.known.lock().unwrap_or_else(PoisonError::into_inner)
}

struct Listener<'a> {
    host: &'a dyn Host,
    /// How many questions were asked.
    count: usize,
    replies: Replies,
}

impl Listen for Listener<'_> {
    fn replied(&mut self, _: usize, reply: &Reply) {
        self.replies.insert(reply.question.clone(), reply.clone());
        let sentence = say!("so-many-answered", done = self.replies.len(), count = self.count);
        self.host.progress(PlanProgress { sentence, value: None, bound: None, seconds: 0.0, what_if: None });
    }

    fn is_cancelled(&self) -> bool {
        self.host.is_cancelled()
    }
}
