//! What each budget buys.

use model::{Money, Plan, Proof, Roadmap, Value, words};
use planner::answers::{self, Change, Counter, Question, Reply};

use super::asking::{ask, current};
use super::words::Wording;
use crate::failing::Refusal;
use crate::host::Host;
use crate::session::Session;
use crate::wire::{Frontier, FrontierPoint, PricesRequest};

pub(crate) fn find_frontier(session: &Session, host: &dyn Host, request: PricesRequest) -> Result<Frontier, Refusal> {
    let (roadmap, plan) = current(session)?;
    if roadmap.funds.is_empty() {
        return Err(Refusal::usage("The roadmap has no fund, so there is no budget to change.", "Add a fund."));
    }
    let questions = answers::frontier();
    let replies = ask(session, host, &roadmap, &plan, &questions, request.proof_seconds)?;
    let mut points: Vec<FrontierPoint> = vec![];
    let mut before: Option<&Plan> = None;
    for question in &questions {
        let (Question::With { change: Change::ScaleFunds { percent } }, Some(reply)) =
            (question, replies.get(question))
        else {
            continue;
        };
        points.push(point(&roadmap, &plan, *percent, reply, before));
        before = reply.counter.plan().or(before);
    }
    // what is more than enough for a larger budget is so for a smaller one
    let mut least: Option<i64> = None;
    for point in points.iter_mut().rev() {
        least = [least, point.bound].into_iter().flatten().min();
        point.bound = point.value.and(least);
    }
    Ok(Frontier { sentence: sentence(&points, &plan), is_complete: points.len() == questions.len(), points })
}

fn point(roadmap: &Roadmap, plan: &Plan, percent: u16, reply: &Reply, before: Option<&Plan>) -> FrontierPoint {
    let (scaled, _) = answers::changed(roadmap, &reply.changes);
    let budget: Money = scaled.funds.iter().flat_map(|fund| &fund.limit).copied().sum();
    // the plan's own budget: what was proven about the plan is proven there
    let found = reply.counter.plan().map(|found| if reply.is_proven(plan) && percent == 100 { plan } else { found });
    let (text, state, proof) = match (found, &reply.counter) {
        (Some(found), _) => {
            let state = match found.proof {
                Proof::Proven => "proven",
                Proof::Bounded => "bounded",
                Proof::Stopped => "stopped",
            };
            let sign = if found.proof == Proof::Proven { "" } else { "≈ " };
            let proof = if found.proof == Proof::Stopped { "not proven".into() } else { words::proof(found) };
            (format!("{sign}{}", words::points(found.value)), state, proof)
        }
        (None, Counter::Nothing) => ("no plan keeps all rules".into(), "impossible", "proven".into()),
        (None, _) => ("no plan found".into(), "not_found", "not proven".into()),
    };
    let lines = before.zip(found).map(|(before, found)| Wording { roadmap, plan: before }.exchanged(found));
    FrontierPoint {
        percent,
        budget: budget.0,
        budget_in_words: words::money(budget, &roadmap.settings.currency),
        value: found.map(|found| found.value.0),
        bound: found.and_then(|found| found.bound).map(|bound| bound.0),
        text,
        state: state.into(),
        proof,
        lines: lines.unwrap_or_default(),
    }
}

fn sentence(points: &[FrontierPoint], plan: &Plan) -> String {
    let at = |percent: u16| points.iter().find(|point| point.percent == percent).and_then(|point| point.value);
    let difference = |percent: u16| at(percent).map(|value| Value(value - plan.value.0));
    let part = |(percent, word): (u16, &str)| {
        let difference = difference(percent)?;
        let amount = words::points(Value(difference.0.abs()));
        Some(match difference.0 {
            0 => format!("a tenth {word} changes nothing"),
            ..0 => format!("a tenth {word} loses {amount}"),
            1.. => format!("a tenth {word} gains {amount}"),
        })
    };
    let parts: Vec<String> = [(90, "less"), (110, "more")].into_iter().filter_map(part).collect();
    if parts.is_empty() {
        return "No other budget was planned.".into();
    }
    let is_sure = points.iter().filter(|point| [90, 110].contains(&point.percent)).all(|point| point.state == "proven");
    let end = if is_sure { "." } else { ", as far as was searched." };
    format!("{}{end}", words::capitalised(&parts.join("; ")))
}
