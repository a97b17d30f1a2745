//! Which investments every plan has that is nearly as good, which only some, and which none.
//!
//! Found one by one: how much is lost without it, or with it. What can be exchanged is shown by a plan; that
//! something cannot is certain only where the loss is bounded by a proof.

use std::collections::BTreeSet;

use model::{InvestmentId, Plan, Roadmap, Value, say, words};
use planner::answers::{self, Change, Counter, Question, Reply};

use super::asking::{ask, current};
use super::words::Wording;
use crate::failing::Refusal;
use crate::host::Host;
use crate::session::Session;
use crate::wire::{AlternativeLine, Alternatives, FactLine, PricesRequest};

/// A plan is nearly as good if it loses at most this part of the value, in percent.
const NEARLY: i64 = 1;

pub(crate) fn find_alternatives(
    session: &Session,
    host: &dyn Host,
    request: PricesRequest,
) -> Result<Alternatives, Refusal> {
    let (roadmap, plan) = current(session)?;
    let questions = answers::one_by_one(&roadmap, &plan);
    let replies = ask(session, host, &roadmap, &plan, &questions, request.proof_seconds)?;
    let wording = Wording { roadmap: &roadmap, plan: &plan };
    let least = Value(plan.value.0 - plan.value.0 / 100 * NEARLY);
    let answered: Vec<&Reply> = questions.iter().filter_map(|question| replies.get(question)).collect();
    let lines: Vec<AlternativeLine> =
        answered.iter().filter_map(|reply| Some(line(&wording, reply, asked(&reply.question)?, least))).collect();
    let near = answered.iter().filter_map(|reply| reply.counter.plan()).filter(|counter| counter.value >= least);
    // the first of the most different, whatever order the replies came in
    let farthest = near.fold(None, |best: Option<&Plan>, next| match best {
        Some(best) if distance(&plan, best) >= distance(&plan, next) => Some(best),
        _ => Some(next),
    });
    let most_different = farthest.map(|counter| wording.differences(counter)).unwrap_or_default();
    let count = |role: &str| lines.iter().filter(|line| line.role == role).count();
    let sentence = say!(
        "alternatives",
        part = format!("{NEARLY}\u{a0}%"),
        exchangeable = words::count(count("exchangeable")),
        core = words::count(count("core")),
        never = words::count(count("never")),
        sure = if lines.iter().all(|line| line.is_certain) { "yes" } else { "no" }
    );
    Ok(Alternatives { sentence, lines, most_different, is_complete: answered.len() == questions.len() })
}

fn asked(question: &Question) -> Option<(&InvestmentId, bool)> {
    match question {
        Question::With { change: Change::Drop { investment } } => Some((investment, true)),
        Question::With { change: Change::Force { investment } } => Some((investment, false)),
        _ => None,
    }
}

fn line(wording: &Wording, reply: &Reply, asked: (&InvestmentId, bool), least: Value) -> AlternativeLine {
    let (investment, is_in) = asked;
    let known = wording.line(reply);
    let is_exchangeable = reply.counter.plan().is_some_and(|counter| counter.value >= least);
    let role = match (is_exchangeable, is_in) {
        (true, _) => "exchangeable",
        (false, true) => "core",
        (false, false) => "never",
    };
    let is_certain = match &reply.counter {
        _ if is_exchangeable => true,
        Counter::Plan(counter) => counter.bound.is_some_and(|bound| bound < least),
        Counter::Nothing => true,
        Counter::NotFound => false,
    };
    AlternativeLine {
        investment: investment.to_string(),
        name: known.name,
        role: role.into(),
        is_certain,
        text: known.text,
    }
}

/// Other plans that may be nearly as good: those by which it is shown what can be exchanged.
pub(crate) fn near_plans(
    session: &Session,
    host: &dyn Host,
    roadmap: &Roadmap,
    plan: &Plan,
) -> Result<Vec<Plan>, Refusal> {
    let questions = answers::one_by_one(roadmap, plan);
    let replies = ask(session, host, roadmap, plan, &questions, None)?;
    let near = questions.iter().filter_map(|question| replies.get(question)?.counter.plan());
    Ok(near.cloned().collect())
}

/// What is different in a plan with other starts.
pub(crate) fn differences(roadmap: &Roadmap, plan: &Plan, other: &Plan) -> Vec<FactLine> {
    Wording { roadmap, plan }.differences(other)
}

/// How different two plans are: by what is in one of them alone first, then by who starts when.
fn distance(one: &Plan, other: &Plan) -> (usize, usize) {
    let ids: BTreeSet<&InvestmentId> = one.starts.keys().chain(other.starts.keys()).collect();
    let alone = ids.iter().filter(|id| one.starts.contains_key(**id) != other.starts.contains_key(**id)).count();
    let moved = ids.iter().filter(|id| one.starts.get(**id) != other.starts.get(**id)).count();
    (alone, moved - alone)
}
