//! Which investments every plan has that is nearly as good, which only some, and which none.
//!
//! Found one by one: how much is lost without it, or with it. What can be exchanged is shown by a plan; that
//! something cannot is certain only where the loss is bounded by a proof.

use model::{InvestmentId, Plan, Roadmap, Value, say, words};
use planner::answers::{self, Change, Counter, NEARLY, Question, Reply, distance, nearly};

use super::asking::{ask, current};
use super::words::Wording;
use crate::failing::Refusal;
use crate::host::Host;
use crate::session::Session;
use crate::wire::{AlternativeLine, Alternatives, FactLine, PricesRequest};

pub(crate) fn find_alternatives(
    session: &Session,
    host: &dyn Host,
    request: PricesRequest,
) -> Result<Alternatives, Refusal> {
    let (roadmap, plan) = current(session)?;
    let mut questions = answers::one_by_one(&roadmap, &plan);
    questions.push(Question::Different);
    let replies = ask(session, host, &roadmap, &plan, &questions, request.proof_seconds)?;
    let wording = Wording { roadmap: &roadmap, plan: &plan };
    let least = nearly(&plan);
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
    let how_different = farthest.map(|counter| how_different(&plan, counter)).unwrap_or_default();
    let count = |role: &str| lines.iter().filter(|line| line.role == role).count();
    let sentence = say!(
        "alternatives",
        part = format!("{NEARLY}\u{a0}%"),
        exchangeable = words::count(count("exchangeable")),
        core = words::count(count("core")),
        never = words::count(count("never")),
        sure = if lines.iter().all(|line| line.is_certain) { "yes" } else { "no" }
    );
    Ok(Alternatives { sentence, lines, how_different, most_different, is_complete: answered.len() == questions.len() })
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

/// How far another plan is, and what it costs: "948 pts, 3.8 pts less; 5 investments are in only one of the two plans,
/// and 7 others start at another time."
fn how_different(plan: &Plan, other: &Plan) -> String {
    let (alone, moved) = distance(plan, other);
    let less = plan.value - other.value;
    say!(
        "how-different",
        value = words::points(other.value),
        less = words::points(less),
        same = if less == Value::ZERO { "yes" } else { "no" },
        alone = alone,
        moved = moved
    )
}
