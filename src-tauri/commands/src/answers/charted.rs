//! Answers as charts: what budgets buy, and what yes would cost.

use std::cmp::Reverse;

use charts::isolate::isolated;
use charts::{BudgetPoint, Chart, LeftOutOrder, Options, PricedNo, Subject, describe};
use model::{Decision, Evaluation, InvestmentId, LeftOut, Money, Plan, Roadmap, Value, say, verdict, words};
use planner::answers::{self, Change, Counter, Question, Reply};

use super::asking::{Replies, ask, heard};
use super::frontier::frontier;
use super::words::Wording;
use crate::failing::Refusal;
use crate::host::Host;
use crate::session::Session;
use crate::verdicts::decided;
use crate::wire::{Frontier, OrderName};

/// How much work an answer may take.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Effort {
    /// None: what is known.
    Known,
    /// Searching for what is not known.
    Search,
    /// Proving, for so many seconds each.
    Prove(f64),
}

fn replies(
    session: &Session,
    host: &dyn Host,
    (roadmap, plan): (&Roadmap, &Plan),
    questions: &[Question],
    effort: Effort,
) -> Result<Replies, Refusal> {
    match effort {
        Effort::Known => Ok(heard(session, roadmap, plan, questions)),
        Effort::Search => ask(session, host, roadmap, plan, questions, None),
        Effort::Prove(seconds) => ask(session, host, roadmap, plan, questions, Some(seconds)),
    }
}

/// A chart of answers, and how much of it is known.
pub(crate) struct Answered {
    pub(crate) chart: Chart,
    pub(crate) points: Frontier,
    pub(crate) is_complete: bool,
    pub(crate) is_proven: bool,
}

/// What budgets buy; nothing if no budget is known yet.
pub(crate) fn frontier_chart(
    session: &Session,
    host: &dyn Host,
    subject: &Subject,
    effort: Effort,
    options: &Options,
) -> Result<Option<Answered>, Refusal> {
    let of = (subject.roadmap, subject.plan);
    let replies = replies(session, host, of, &answers::frontier(), effort)?;
    let found = frontier(subject.roadmap, subject.plan, &replies);
    if found.points.is_empty() {
        return Ok(None);
    }
    let points: Vec<BudgetPoint> = found
        .points
        .iter()
        .map(|point| BudgetPoint {
            percent: point.percent,
            budget: Money(point.budget),
            value: point.value.map(Value),
            bound: point.bound.map(Value),
            proof: if point.value.is_some() { point.proof.clone() } else { point.text.clone() },
            changes: point.lines.iter().map(|line| line.text.clone()).collect(),
        })
        .collect();
    let chart = charts::frontier::draw(subject, &points, &found.sentence, options);
    let is_proven = found.points.iter().all(|point| ["proven", "impossible"].contains(&point.state.as_str()));
    Ok(Some(Answered { chart, is_complete: found.is_complete, is_proven, points: found }))
}

/// What there is to ask about what is left out: the price of each, and what lets it in.
pub(super) fn about_left_out(left_out: &[LeftOut]) -> Vec<Question> {
    let of = |left: &LeftOut| {
        let investment = || left.investment.clone();
        [
            Question::With { change: Change::Force { investment: investment() } },
            Question::LetIn { investment: investment() },
        ]
    };
    left_out.iter().flat_map(of).collect()
}

/// What the plan says no to, and what yes would cost.
pub(crate) fn price_chart(
    session: &Session,
    host: &dyn Host,
    subject: &Subject,
    (effort, order): (Effort, OrderName),
    options: &Options,
) -> Result<Answered, Refusal> {
    let questions = about_left_out(&subject.plan.left_out);
    let replies = replies(session, host, (subject.roadmap, subject.plan), &questions, effort)?;
    let wording = Wording { roadmap: subject.roadmap, plan: subject.plan };
    let mut rows: Vec<PricedNo> =
        subject.plan.left_out.iter().filter_map(|left| row(&wording, subject, left, &replies)).collect();
    match order {
        // what cannot be, and what is not known yet, has no value to go by
        OrderName::Value => rows.sort_by_key(|row| (row.own.is_none(), row.cannot_be, Reverse(row.own))),
        OrderName::Price => rows.sort_by_key(|row| (row.price.is_none(), row.cannot_be, row.price)),
    }
    let known = subject.plan.left_out.iter().filter_map(|left| replies.get(&force(&left.investment)));
    let is_proven = known.clone().all(|reply| reply.is_proven(subject.plan));
    let is_priced = known.count() == subject.plan.left_out.len();
    let is_complete = questions.iter().all(|question| replies.contains_key(question));
    let title = if rows.first().is_none_or(|row| row.price.is_some()) {
        sentence(&rows, order, subject.plan)
    } else if is_priced {
        say!("none-can-be-forced", count = words::count(rows.len()))
    } else {
        let count = words::capitalised(&words::count(rows.len()));
        say!("price-being-found", count = rows.len(), so_many = count)
    };
    let drawn_by = match order {
        OrderName::Value => LeftOutOrder::Value,
        OrderName::Price => LeftOutOrder::Price,
    };
    let chart = charts::price_of_yes::draw(subject, (&rows, drawn_by), &title, options);
    let points = Frontier { sentence: String::new(), points: vec![], is_complete: true };
    Ok(Answered { chart, points, is_complete, is_proven })
}

fn force(investment: &InvestmentId) -> Question {
    Question::With { change: Change::Force { investment: investment.clone() } }
}

fn row(wording: &Wording, subject: &Subject, left: &LeftOut, replies: &Replies) -> Option<PricedNo> {
    let item = subject.roadmap.investment(&left.investment)?;
    let forced = replies.get(&force(&item.id));
    let counter = forced.and_then(|reply| reply.counter.plan());
    let price = forced.and_then(|reply| reply.difference(subject.plan)).map(|difference| Value(-difference.0));
    Some(PricedNo {
        investment: item.id.clone(),
        name: item.name.clone(),
        axis: item.axis,
        own: counter.map(|counter| own_value(subject.roadmap, counter, &item.id)),
        price,
        price_in_words: forced.map_or_else(|| "\u{2026}".into(), |reply| price_in_words(reply, subject.plan)),
        cannot_be: forced.is_some_and(|reply| reply.counter == Counter::Nothing),
        displaces: forced.map(|reply| wording.displaced(reply)).unwrap_or_default(),
        limit: describe::reason_in_words(subject.roadmap, &left.reason),
        change: replies
            .get(&Question::LetIn { investment: item.id.clone() })
            .map(|reply| wording.let_in_sentence(reply, &item.id))
            .unwrap_or_default(),
        decision: decision(subject.roadmap, &item.id),
    })
}

/// What an investment brings in a plan that has it: what that plan is worth without it, it is worth less.
fn own_value(roadmap: &Roadmap, counter: &Plan, investment: &InvestmentId) -> Value {
    let mut without = counter.starts.clone();
    without.remove(investment);
    counter.value - Evaluation::new(roadmap, &without).value
}

/// What the largest no would bring or the cheapest yes costs, and how many are nearly in.
fn sentence(rows: &[PricedNo], order: OrderName, plan: &Plan) -> String {
    let Some(first) = rows.first() else {
        return say!("everything-in");
    };
    let is_near = |row: &&PricedNo| row.price.is_some_and(|price| (0..plan.value.0 / 100).contains(&price.0));
    let near = words::count(rows.iter().filter(is_near).count());
    let name = isolated(&first.name);
    match (order, first.own) {
        (OrderName::Value, Some(own)) => {
            say!("largest-no", name = name, value = words::points(own), price = &first.price_in_words, near = near)
        }
        _ => say!("cheapest-yes", name = name, price = &first.price_in_words, near = near),
    }
}

/// The price of yes: "38 pts", "≈ 38 pts", "gains ≈ 15 pts" where a decision stands against it, "impossible".
fn price_in_words(reply: &Reply, plan: &Plan) -> String {
    match reply.difference(plan) {
        Some(difference) => {
            let price = words::points(Value(difference.0.abs()));
            match (difference.0 > 0, reply.is_proven(plan)) {
                (true, true) => say!("gains", amount = price),
                (true, false) => say!("gains-about", amount = price),
                (false, true) => price,
                (false, false) => format!("≈ {price}"),
            }
        }
        None if reply.counter == Counter::Nothing => say!("cannot-be"),
        None => say!("no-plan-found"),
    }
}

/// What was decided on it: a recorded decision with its day and reason, or that it is excluded.
fn decision(roadmap: &Roadmap, investment: &InvestmentId) -> String {
    let mut parts = vec![];
    if let Some(verdict) = roadmap.verdict(investment) {
        let said = verdict.says.words(&roadmap.settings.calendar());
        let day = verdict::day(&verdict.decided).map(|_| format!(" ({})", decided(&verdict.decided)));
        let said = format!("{said}{}", day.unwrap_or_default());
        parts.push(match verdict.reason.is_empty() {
            true => said,
            false => say!("decided-because", said = said, reason = isolated(&verdict.reason)),
        });
    }
    if matches!(roadmap.decision(investment), Some(Decision::Exclude { .. })) {
        parts.push(say!("excluded"));
    }
    words::side_by_side(&parts)
}
