//! Answers about the plan: what a "no" costs, what one more buys, what a decision costs, why, and what if not.
//!
//! Questions go to a worker all at once, and replies are kept until roadmap or plan change ([`Known`]).
//! `asking` asks and keeps, `words` puts replies into words, `naming` finds investments by name;
//! `in_time` says what limits in each period; `pinning` what a pin costs and what helps where none fits; `rules` what
//! each rule costs; `knowing` what the gap between saying and doing is worth; `frontier`,
//! `alike` and `together` look at whole plans beside this one. The answers themselves are the planner's
//! (`planner::answers`).

mod alike;
mod asking;
mod charted;
mod frontier;
mod in_time;
mod knowing;
mod naming;
mod pinning;
mod rules;
mod together;
mod words;

use model::{LeftOut, Plan, Roadmap, say};
use planner::answers::{self, Change, Question};

use crate::deciding::{id, unknown};
use crate::failing::Refusal;
use crate::host::Host;
use crate::session::Session;
use crate::wire::{ExplainRequest, Explanation, PriceLine, PriceList, PriceRequest, PricesRequest};
use asking::{Replies, ask, current, heard};
use words::Wording;

pub(crate) use alike::{differences, find_alternatives, near_plans};
pub(crate) use asking::Known;
pub(crate) use charted::{Answered, Effort, frontier_chart, price_chart};
pub(crate) use frontier::find_frontier;
pub(crate) use in_time::price_periods;
pub(crate) use knowing::price_knowing;
pub(crate) use pinning::{find_offers, price_pin, take_offer};
pub(crate) use rules::{add_costs, price_rules};
pub(crate) use together::{shares_chart, weigh_together};

pub(crate) fn price_left_out(session: &Session, host: &dyn Host, request: PriceRequest) -> Result<PriceList, Refusal> {
    let (roadmap, plan) = current(session)?;
    let questions = match request.investments {
        None => answers::left_out(&plan),
        Some(wanted) => forced(&roadmap, &plan, &wanted)?,
    };
    if request.with_changes {
        let asked = |left: &&LeftOut| {
            let force = Question::With { change: Change::Force { investment: left.investment.clone() } };
            questions.contains(&force)
        };
        let left_out: Vec<LeftOut> = plan.left_out.iter().filter(asked).cloned().collect();
        ask(session, host, &roadmap, &plan, &charted::about_left_out(&left_out), request.proof_seconds)?;
    }
    let replies = ask(session, host, &roadmap, &plan, &questions, request.proof_seconds)?;
    // the cheapest yes first; what cannot be last
    let lines = most_first(lines(&roadmap, &plan, &questions, &replies));
    let sentence = Wording { roadmap: &roadmap, plan: &plan }.left_out_sentence(&lines);
    Ok(list(sentence, lines, &questions, &replies))
}

fn forced(roadmap: &Roadmap, plan: &Plan, wanted: &[String]) -> Result<Vec<Question>, Refusal> {
    let question = |text: &String| {
        let investment = id(text)?;
        let name = &roadmap.investment(&investment).ok_or_else(|| unknown(text))?.name;
        if plan.starts.contains_key(&investment) {
            return Err(Refusal::usage(say!("is-in-the-plan", name = name), say!("is-in-the-plan.hint")));
        }
        Ok(Question::With { change: Change::Force { investment } })
    };
    wanted.iter().map(question).collect()
}

pub(crate) fn price_limits(session: &Session, host: &dyn Host, request: PricesRequest) -> Result<PriceList, Refusal> {
    let (roadmap, plan) = current(session)?;
    let questions = answers::limits(&roadmap);
    let replies = ask(session, host, &roadmap, &plan, &questions, request.proof_seconds)?;
    let lines = most_first(lines(&roadmap, &plan, &questions, &replies));
    let sentence = Wording { roadmap: &roadmap, plan: &plan }.limits_sentence(&lines);
    Ok(list(sentence, lines, &questions, &replies))
}

pub(crate) fn price_decisions(
    session: &Session,
    host: &dyn Host,
    request: PricesRequest,
) -> Result<PriceList, Refusal> {
    let (roadmap, plan) = current(session)?;
    let questions = answers::decisions(&roadmap);
    let replies = ask(session, host, &roadmap, &plan, &questions, request.proof_seconds)?;
    let lines = most_first(lines(&roadmap, &plan, &questions, &replies));
    let sentence = Wording { roadmap: &roadmap, plan: &plan }.decisions_sentence(&lines);
    Ok(list(sentence, lines, &questions, &replies))
}

/// A line for each question that was answered, in their order.
fn lines(roadmap: &Roadmap, plan: &Plan, questions: &[Question], replies: &Replies) -> Vec<PriceLine> {
    let wording = Wording { roadmap, plan };
    questions.iter().filter_map(|question| Some(wording.line(replies.get(question)?))).collect()
}

fn most_first(mut lines: Vec<PriceLine>) -> Vec<PriceLine> {
    lines.sort_by_key(|line| (line.difference.is_none(), line.difference.map(|difference| -difference)));
    lines
}

fn list(sentence: String, lines: Vec<PriceLine>, questions: &[Question], replies: &Replies) -> PriceList {
    let is_complete = questions.iter().all(|question| replies.contains_key(question));
    PriceList { sentence, lines, is_complete }
}

pub(crate) fn explain(session: &Session, host: &dyn Host, request: ExplainRequest) -> Result<Explanation, Refusal> {
    let (roadmap, plan) = current(session)?;
    let investment = naming::find(&roadmap, &request.investment)?;
    let questions = answers::about(&roadmap, &plan, &investment.id);
    let replies = ask(session, host, &roadmap, &plan, &questions, request.proof_seconds)?;
    let wording = Wording { roadmap: &roadmap, plan: &plan };
    let budgets = match request.with_budgets && !roadmap.funds.is_empty() {
        true => ask(session, host, &roadmap, &plan, &answers::frontier(), request.proof_seconds)?,
        false => heard(session, &roadmap, &plan, &answers::frontier()),
    };
    let at_budgets = frontier::budgets_with(&plan, &budgets, &investment.id);
    Ok(Explanation {
        investment: investment.id.to_string(),
        name: investment.name.clone(),
        is_in: plan.starts.contains_key(&investment.id),
        price: questions.first().and_then(|question| Some(wording.line(replies.get(question)?))),
        sections: questions
            .iter()
            .filter_map(|question| wording.section(replies.get(question)?))
            .chain(at_budgets)
            .collect(),
        how: wording.how(&replies),
        is_complete: questions.iter().all(|question| replies.contains_key(question)),
        try_it: questions.iter().find_map(|question| wording.what_lets_in(replies.get(question)?)),
    })
}
