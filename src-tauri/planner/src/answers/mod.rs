//! Answers about a plan, all of them by planning something else: what a "no" costs, what one more buys, what a
//! decision costs, what lets an investment in.
//!
//! A [`Question`] about a plan becomes a [`Change`] of its roadmap, the changed roadmap is planned from the
//! plan that is known (`trial`), and the [`Reply`] holds the plan that came out. A reply found by search
//! claims no proof; the proven one replaces it. Deliberately not here: words. Start at [`answer`].

mod change;
mod different;
mod let_in;
mod offers;
mod questions;
mod trial;
mod whole;

use model::{Plan, Proof, Roadmap, Value};
use serde::{Deserialize, Serialize};

pub use change::{Change, changed};
pub use different::{NEARLY, distance, nearly};
pub use offers::offers;
pub use questions::{
    BUDGETS, Question, about, binding, decisions, frontier, knowing, left_out, limits, one_by_one, rules,
};
pub use trial::{Counter, check_counter};
pub use whole::{Part, Whole, whole};

use crate::make_plan::PlanError;
use crate::solve::Warm;
use crate::watch::{Progress, Watch};
use trial::Trial;

/// What came of a question.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Reply {
    /// What was asked.
    pub question: Question,
    /// What was changed to find out; for [`Question::LetIn`] with what lets it in, if anything does.
    pub changes: Vec<Change>,
    /// The plan for the changed roadmap, or why there is none.
    pub counter: Counter,
}

impl Reply {
    /// What the plan for the changed roadmap is worth more than this one; nothing if there is none.
    #[must_use]
    pub fn difference(&self, plan: &Plan) -> Option<Value> {
        Some(self.counter.plan()?.value - plan.value)
    }

    /// Whether the difference is exact: both plans are proven the best for their roadmaps; or it is certain
    /// that there is none.
    #[must_use]
    pub fn is_proven(&self, plan: &Plan) -> bool {
        match &self.counter {
            Counter::Plan(_) => plan.proof == Proof::Proven && self.counter.is_settled(),
            Counter::Nothing => true,
            Counter::NotFound => false,
        }
    }
}

/// Hears replies as they come, and may stop the answering.
pub trait Listen {
    /// Hears the reply to the question at this place. A later one for the same place replaces it.
    fn replied(&mut self, place: usize, reply: &Reply);

    /// Whether to stop, and leave the rest unanswered.
    fn is_cancelled(&self) -> bool;
}

/// Follows the searches behind answers: only the wish to stop is of interest.
struct Quiet<'a>(&'a dyn Listen);

impl Watch for Quiet<'_> {
    fn progress(&mut self, _: Progress) {}

    fn is_cancelled(&self) -> bool {
        self.0.is_cancelled()
    }
}

/// Answers questions about the plan of a roadmap, in their order, each by search; then, if seconds are given
/// for it, settles them one after the other, the cheapest price first, each within that time and from where the plan began.
///
/// The roadmap has no blocking problem and the plan keeps its rules: that is for the caller to see to.
///
/// # Errors
/// If the engine breaks down, or a plan that was found breaks a rule: a bug, and it is not told.
pub fn answer(
    roadmap: &Roadmap,
    plan: &Plan,
    questions: &[Question],
    proof_seconds: Option<f64>,
    warm: &Warm,
    listen: &mut dyn Listen,
) -> Result<(), PlanError> {
    let mut replies: Vec<(usize, Reply)> = vec![];
    for (place, question) in questions.iter().enumerate() {
        let neighbour = replies.last().and_then(|(_, reply)| neighbour(question, reply));
        let known: Vec<&Plan> = std::iter::once(plan).chain(neighbour).collect();
        let reply = first_reply(roadmap, &known, question, &Quiet(listen))?;
        // what was cut short would be another answer to the same question
        if listen.is_cancelled() {
            return Ok(());
        }
        listen.replied(place, &reply);
        replies.push((place, reply));
    }
    match proof_seconds {
        Some(seconds) => settle(roadmap, (plan, replies), seconds, warm, listen),
        None => Ok(()),
    }
}

/// The first reply to one question, by search alone: no engine takes part, so it can be had where one waits for it.
///
/// # Errors
/// If a plan that was found breaks a rule: a bug, and it is not told.
pub fn search(roadmap: &Roadmap, plan: &Plan, question: &Question, watch: &dyn Watch) -> Result<Reply, PlanError> {
    first_reply(roadmap, &[plan], question, watch)
}

fn settle(
    roadmap: &Roadmap,
    (plan, mut replies): (&Plan, Vec<(usize, Reply)>),
    seconds: f64,
    warm: &Warm,
    listen: &mut dyn Listen,
) -> Result<(), PlanError> {
    replies.retain(|(_, reply)| matches!(reply.question, Question::With { .. }) && !reply.is_proven(plan));
    replies.sort_by_key(|(place, reply)| match reply.question {
        // each budget goes on from the one below
        Question::With { change: Change::ScaleFunds { .. } } => (None, *place),
        _ => (reply.difference(plan).map(|difference| -difference.0), *place),
    });
    let mut before: Option<Reply> = None;
    for (place, mut reply) in replies {
        let trial = Trial::new(roadmap, &reply.changes);
        let mut counter = reply.counter.clone();
        if let Some(known) = before.as_ref().and_then(|before| neighbour(&reply.question, before)) {
            let other = trial.search(&[known], 1, &Quiet(listen))?;
            if other.plan().map(|plan| plan.value) > counter.plan().map(|plan| plan.value) {
                counter = other;
            }
        }
        counter = trial.prove(&counter, seconds, warm, &mut Quiet(listen))?;
        if listen.is_cancelled() {
            return Ok(());
        }
        if counter != reply.counter {
            reply.counter = counter;
            listen.replied(place, &reply);
        }
        before = Some(reply);
    }
    Ok(())
}

/// The plan for a budget beside the one that is asked about, which is a start for the search.
fn neighbour<'a>(question: &Question, beside: &'a Reply) -> Option<&'a Plan> {
    let is_budget = |question: &Question| matches!(question, Question::With { change: Change::ScaleFunds { .. } });
    (is_budget(question) && is_budget(&beside.question)).then(|| beside.counter.plan())?
}

fn first_reply(roadmap: &Roadmap, known: &[&Plan], question: &Question, watch: &dyn Watch) -> Result<Reply, PlanError> {
    let (changes, counter) = match question {
        Question::With { change } => {
            let changes = vec![change.clone()];
            let mut counter = Trial::new(roadmap, &changes).search(known, 1, watch)?;
            if let Counter::Plan(found) = &mut counter
                && change.only_restricts(roadmap)
                && (known[0].proof, known[0].value) == (Proof::Proven, found.value)
            {
                // what is worth as much as the best of more plans is the best of fewer
                found.proof = Proof::Proven;
                found.bound = Some(found.value);
            }
            (changes, counter)
        }
        Question::LetIn { investment } => let_in::let_in(roadmap, known[0], investment, watch)?,
        Question::Different => (vec![], different::different(roadmap, known[0], watch)?),
    };
    Ok(Reply { question: question.clone(), changes, counter })
}

impl Reply {
    /// Whether a reply answers its question and its plan keeps every rule of the changed roadmap: for replies
    /// that come from where memory may have been spoilt.
    #[must_use]
    pub fn is_right(&self, roadmap: &Roadmap) -> bool {
        let fits = match (&self.question, &self.changes[..]) {
            (Question::With { change }, [only]) => change == only,
            (Question::LetIn { investment }, [Change::Force { investment: forced }, rest @ ..]) => {
                investment == forced && rest.len() <= 1
            }
            (Question::Different, []) => true,
            _ => false,
        };
        fits && self.counter.plan().is_none_or(|plan| check_counter(roadmap, &self.changes, plan).is_empty())
    }
}
