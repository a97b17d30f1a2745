//! What each budget buys.

use model::{InvestmentId, Money, Plan, Proof, Roadmap, Value, say, words};
use planner::answers::{self, BUDGETS, Change, Counter, Question, Reply};

use super::asking::{Replies, ask, current};
use super::words::Wording;
use crate::failing::Refusal;
use crate::host::Host;
use crate::planning::proof_name;
use crate::session::Session;
use crate::wire::{FactLine, FactSection, Frontier, FrontierPoint, PricesRequest};

pub(crate) fn find_frontier(session: &Session, host: &dyn Host, request: PricesRequest) -> Result<Frontier, Refusal> {
    let (roadmap, plan) = current(session)?;
    if roadmap.funds.is_empty() {
        return Err(Refusal::usage(say!("no-fund"), say!("no-fund.hint")));
    }
    let replies = ask(session, host, &roadmap, &plan, &answers::frontier(), request.proof_seconds)?;
    Ok(frontier(&roadmap, &plan, &replies))
}

/// What each budget buys, as far as it is known.
pub(super) fn frontier(roadmap: &Roadmap, plan: &Plan, replies: &Replies) -> Frontier {
    let questions = answers::frontier();
    let mut found: Vec<(u16, &Reply, Option<Plan>)> = vec![];
    for question in &questions {
        if let (Question::With { change: Change::ScaleFunds { percent } }, Some(reply)) =
            (question, replies.get(question))
        {
            // the plan's own budget: what was proven about the plan is proven there
            let own = Some(plan).filter(|_| *percent == 100 && reply.is_proven(plan));
            found.push((*percent, reply, own.or(reply.counter.plan()).cloned()));
        }
    }
    tighten_bounds(&mut found);
    let mut points: Vec<FrontierPoint> = vec![];
    let mut before: Option<&Plan> = None;
    for (percent, reply, at_budget) in &found {
        points.push(point(roadmap, *percent, reply, at_budget.as_ref(), before));
        before = at_budget.as_ref().or(before);
    }
    Frontier { sentence: sentence(&points, plan), is_complete: points.len() == questions.len(), points }
}

/// At which of the budgets an investment is in, which may be any of them: more money can buy something else in its
/// place. Nothing as long as some budget is not known.
pub(super) fn budgets_with(plan: &Plan, replies: &Replies, investment: &InvestmentId) -> Option<FactSection> {
    let is_in = |percent: &u16| {
        let reply = replies.get(&Question::With { change: Change::ScaleFunds { percent: *percent } })?;
        let found = reply.counter.plan().or(Some(plan).filter(|_| *percent == 100))?;
        Some(found.starts.contains_key(investment))
    };
    let known: Vec<bool> = BUDGETS.iter().map(is_in).collect::<Option<_>>()?;
    let text = match (stretches(&known, true), stretches(&known, false)) {
        (_, out) if out.is_empty() => say!("in-at-each"),
        (found, _) if found.is_empty() => say!("in-at-none"),
        (found, out) => say!("in-and-out-at", found = words::all_of(&found), out = words::all_of(&out)),
    };
    let (least, most) = (BUDGETS[0], BUDGETS[BUDGETS.len() - 1]);
    let tried = say!(
        "budgets-tried",
        count = words::capitalised(&words::count(BUDGETS.len())),
        least = format!("{least}\u{a0}%"),
        most = format!("{most}\u{a0}%")
    );
    let plain = |text: String| FactLine { text, investment: None };
    Some(FactSection { title: say!("at-other-budgets"), lines: vec![plain(text), plain(tried)] })
}

/// Budgets next to each other that are so, as "60–80 %".
fn stretches(known: &[bool], wanted: bool) -> Vec<String> {
    let mut runs: Vec<(u16, u16)> = vec![];
    let mut is_open = false;
    for (percent, is) in BUDGETS.into_iter().zip(known) {
        if *is != wanted {
            is_open = false;
            continue;
        }
        match runs.last_mut() {
            Some((_, last)) if is_open => *last = percent,
            _ => runs.push((percent, percent)),
        }
        is_open = true;
    }
    let shown = |(first, last): (u16, u16)| match first == last {
        true => format!("{first}\u{a0}%"),
        false => format!("{first}–{last}\u{a0}%"),
    };
    runs.into_iter().map(shown).collect()
}

/// What no plan exceeds with a larger budget, none does with a smaller one.
fn tighten_bounds(found: &mut [(u16, &Reply, Option<Plan>)]) {
    let mut least: Option<Value> = None;
    for plan in found.iter_mut().rev().filter_map(|(_, _, plan)| plan.as_mut()) {
        least = [least, plan.bound].into_iter().flatten().min();
        plan.bound = least.filter(|bound| *bound >= plan.value);
        plan.proof = match plan.bound {
            Some(bound) if bound == plan.value => Proof::Proven,
            Some(_) => Proof::Bounded,
            None => Proof::Stopped,
        };
    }
}

fn point(roadmap: &Roadmap, percent: u16, reply: &Reply, found: Option<&Plan>, before: Option<&Plan>) -> FrontierPoint {
    let (scaled, _) = answers::changed(roadmap, &reply.changes);
    let budget: Money = scaled.funds.iter().flat_map(|fund| &fund.limit).copied().sum();
    let (text, state, proof) = match (found, &reply.counter) {
        (Some(found), _) => {
            let sign = if found.proof == Proof::Proven { "" } else { "≈ " };
            let proof = if found.proof == Proof::Stopped { say!("not-proven") } else { words::proof(found) };
            (format!("{sign}{}", words::points(found.value)), proof_name(found), proof)
        }
        (None, Counter::Nothing) => (say!("no-plan-keeps-all"), "impossible", say!("proven")),
        (None, _) => (say!("no-plan-found"), "not_found", say!("not-proven")),
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
        what_if: what_if(percent),
    }
}

/// The what-if that scales all funds to this part.
fn what_if(percent: u16) -> Option<String> {
    match i32::from(percent) - 100 {
        0 => None,
        less if less < 0 => Some(format!("budget -{}%", -less)),
        more => Some(format!("budget +{more}%")),
    }
}

fn sentence(points: &[FrontierPoint], plan: &Plan) -> String {
    let at = |percent: u16| points.iter().find(|point| point.percent == percent).and_then(|point| point.value);
    let difference = |percent: u16| at(percent).map(|value| Value(value - plan.value.0));
    let part = |(percent, which): (u16, &'static str)| {
        let difference = difference(percent)?;
        let amount = words::points(Value(difference.0.abs()));
        Some(match difference.0 {
            0 => say!("tenth-changes-nothing", which = which),
            ..0 => say!("tenth-loses", which = which, amount = amount),
            1.. => say!("tenth-gains", which = which, amount = amount),
        })
    };
    let parts: Vec<String> = [(90, "less"), (110, "more")].into_iter().filter_map(part).collect();
    if parts.is_empty() {
        return say!("no-other-budget");
    }
    let is_sure = points.iter().filter(|point| [90, 110].contains(&point.percent)).all(|point| point.state == "proven");
    let parts = words::capitalised(&words::side_by_side(&parts));
    if is_sure { format!("{parts}.") } else { say!("as-far-as-searched", said = parts) }
}
