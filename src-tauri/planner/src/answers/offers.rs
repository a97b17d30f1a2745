//! What to offer where no plan keeps everything that was decided: single changes, each of which is then tried like
//! any other question. Deliberately not here: which of those that help are offered, and words.

use model::{Decision, Fte, InvestmentId, Money, Period, Plan, Points, Roadmap, Strictness};

use super::change::Change;
use super::let_in::rounded_up;
use super::questions::Question;
use crate::formulation::{Limit, formulate};
use crate::possible::hindrances;
use crate::relief::{lacking, lifted};
use crate::search::repair;
use crate::tighten::tighten;

/// So many other periods are tried for one pin.
const MOST_STARTS: usize = 4;
/// So many decisions are tried.
const MOST_DECISIONS: usize = 8;
/// So many rules are tried.
const MOST_RULES: usize = 8;

/// Single changes that may let a plan fit, for a roadmap for which there may be none: another period for the pin of
/// the investment, the nearest first; more of one limit; a decision less; nothing asked of a step; a rule
/// less. `last` is the plan
/// from before, which need not keep the rules any more.
///
/// # Panics
/// If the roadmap has a blocking problem ([`model::find_problems`]): that is for the caller to refuse.
#[must_use]
pub fn offers(roadmap: &Roadmap, last: &Plan, investment: Option<&InvestmentId>) -> Vec<Question> {
    let mut changes = vec![];
    if let Some(id) = investment
        && let Some(start) = roadmap.decision(id).and_then(Decision::start)
    {
        changes.extend(other_starts(roadmap, id, start));
    }
    changes.extend(more_of_a_limit(roadmap, last));
    let decisions = roadmap.decisions.iter().map(Decision::investment).take(MOST_DECISIONS);
    changes.extend(decisions.map(|id| Change::Lift { investment: id.clone() }));
    let steps = roadmap.steps.iter().filter(|step| step.least_worth > Points::ZERO);
    changes.extend(steps.map(|step| Change::FreeStep { step: step.id.clone() }));
    let hard = roadmap.restrictions().filter(|(_, strictness)| *strictness == Strictness::Hard).take(MOST_RULES);
    changes.extend(hard.map(|(rule, _)| Change::DropRule { rule: rule.clone() }));
    changes.into_iter().map(|change| Question::With { change }).collect()
}

fn other_starts(roadmap: &Roadmap, investment: &InvestmentId, pinned: Period) -> Vec<Change> {
    let mut starts: Vec<Period> = hindrances(roadmap, investment)
        .iter()
        .enumerate()
        .filter(|(_, hindrance)| hindrance.is_none())
        .filter_map(|(start, _)| u16::try_from(start).ok().map(Period))
        .filter(|start| *start != pinned)
        .collect();
    starts.sort_by_key(|start| (start.0.abs_diff(pinned.0), start.0));
    starts.truncate(MOST_STARTS);
    starts.into_iter().map(|period| Change::Start { investment: investment.clone(), period }).collect()
}

/// For each limit that alone is in the way: what it lacks for all that has to be done.
fn more_of_a_limit(roadmap: &Roadmap, last: &Plan) -> Vec<Change> {
    let formulation = formulate(roadmap);
    let start = |id: &InvestmentId| last.starts.get(id).map(|start| start.index());
    let known = formulation.complete(&formulation.investments.iter().map(start).collect::<Vec<_>>());
    let period = |index: usize| Period(u16::try_from(index).expect("a roadmap has at most 120 periods"));
    let mut changes = vec![];
    for (resource, limit) in formulation.limits.iter().enumerate() {
        let lifted = lifted(&formulation.instance, resource);
        let mut tight = lifted.clone();
        tighten(&mut tight);
        let Some((_, starts)) = repair::at_once(&tight, &known, &|| false) else { continue };
        let Some(lack) = lacking(&formulation.instance, &lifted, resource, starts) else { continue };
        let amount = rounded_up(lack.amount, limit, &roadmap.settings.currency);
        let (from, to) = (period(lack.from), period(lack.to));
        changes.push(match limit {
            // switching it off is tried with the other rules
            Limit::Rule(_) => continue,
            Limit::Fund(fund) => Change::MoreMoney { fund: fund.clone(), amount: Money(amount), from, to },
            Limit::Pool(pool) => Change::MorePeople { pool: pool.clone(), amount: Fte(amount), from, to },
        });
    }
    changes
}
