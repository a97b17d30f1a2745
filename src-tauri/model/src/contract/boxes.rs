//! The five boxes of a contract, each with yes or no and why: specific, measurable, achievable by the plan, relevant, dated
//! (after G. T. Doran, "There's a S.M.A.R.T. way to write management's goals and objectives", 1981).
//!
//! They are answered by the roadmap and the evaluation of its plan, never by the opinion of whoever wrote the contract.

use super::Contract;
use crate::{Evaluation, Index, InvestmentId, Roadmap, Share, Strictness, lasting, say, words};

/// So many investments are named as the way to an outcome.
const NAMED: usize = 2;

/// What a box is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Aspect {
    /// The outcome has a metric with a unit, and somebody answers for it.
    Specific,
    /// It is said how it is measured, and it asks for more than there is.
    Measurable,
    /// The plan is there by then.
    Achievable,
    /// Some investment leads to the outcome.
    Relevant,
    /// It has a date, within the roadmap.
    Dated,
}

impl Aspect {
    /// All of them, in the order in which they are shown.
    pub const ALL: [Self; 5] = [Self::Specific, Self::Measurable, Self::Achievable, Self::Relevant, Self::Dated];

    /// Its code, the same in every language: "achievable".
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Specific => "specific",
            Self::Measurable => "measurable",
            Self::Achievable => "achievable",
            Self::Relevant => "relevant",
            Self::Dated => "dated",
        }
    }

    /// The word for it: "Achievable".
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Specific => lasting!(say!("box-specific")),
            Self::Measurable => lasting!(say!("box-measurable")),
            Self::Achievable => lasting!(say!("box-achievable")),
            Self::Relevant => lasting!(say!("box-relevant")),
            Self::Dated => lasting!(say!("box-dated")),
        }
    }
}

/// What is in a box.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answer {
    /// The box.
    pub about: Aspect,
    /// Yes or no.
    pub is_yes: bool,
    /// Why, in one sentence.
    pub why: String,
}

/// The five boxes of a contract, in the order of [`Aspect::ALL`]. Without an evaluation, as there is no plan, nothing is
/// achievable.
#[must_use]
pub fn answers(roadmap: &Roadmap, contract: &Contract, evaluation: Option<&Evaluation>) -> [Answer; 5] {
    Aspect::ALL.map(|about| {
        let (is_yes, why) = match about {
            Aspect::Specific => specific(roadmap, contract),
            Aspect::Measurable => measurable(roadmap, contract),
            Aspect::Achievable => achievable(roadmap, contract, evaluation),
            Aspect::Relevant => relevant(roadmap, contract),
            Aspect::Dated => dated(roadmap, contract),
        };
        Answer { about, is_yes, why }
    })
}

fn specific(roadmap: &Roadmap, contract: &Contract) -> (bool, String) {
    let Some(outcome) = roadmap.outcome(&contract.outcome) else { return (false, say!("box-no-outcome")) };
    if outcome.metric.trim().is_empty() || outcome.unit.trim().is_empty() {
        return (false, say!("box-no-metric", outcome = &outcome.name));
    }
    if contract.owner.trim().is_empty() {
        return (false, say!("box-no-owner"));
    }
    (true, say!("box-is-specific", metric = &outcome.metric, unit = &outcome.unit, owner = &contract.owner))
}

fn measurable(roadmap: &Roadmap, contract: &Contract) -> (bool, String) {
    let Some(outcome) = roadmap.outcome(&contract.outcome) else { return (false, say!("box-no-outcome")) };
    match contract.least.needed(outcome) {
        None => (false, say!("box-beyond-target")),
        Some(Share::ZERO) => (false, say!("box-met-already")),
        Some(_) if contract.how.trim().is_empty() => (false, say!("box-no-measure")),
        Some(_) => {
            let (from, to) = (words::measure(outcome.baseline, &outcome.unit), contract.least.words(outcome));
            (true, say!("box-is-measurable", from = from, to = to, how = &contract.how))
        }
    }
}

fn achievable(roadmap: &Roadmap, contract: &Contract, evaluation: Option<&Evaluation>) -> (bool, String) {
    let Some(outcome) = roadmap.outcome(&contract.outcome) else { return (false, say!("box-no-outcome")) };
    // what is off holds no plan to anything, but may still be achieved
    let asked = Contract { strictness: Strictness::Hard, ..contract.clone() };
    let Some(terms) = asked.terms(roadmap) else { return (false, say!("box-no-date-to-achieve")) };
    let Some(progress) = evaluation.and_then(|evaluation| evaluation.progress.get(&outcome.id)) else {
        return (false, say!("box-no-plan"));
    };
    let at = |share: Share| words::measure(outcome.measure_at(share), &outcome.unit);
    let reached = progress.get(terms.due.index()).copied().unwrap_or_default();
    let due = roadmap.settings.calendar().name(terms.due);
    if terms.shortfall(progress) == Share::ZERO {
        let first = progress.iter().position(|progress| *progress >= terms.needed).unwrap_or(terms.due.index());
        let first = roadmap.settings.calendar().name(crate::Period(u16::try_from(first).unwrap_or(terms.due.0)));
        return (true, say!("box-is-achieved", at = at(reached), due = due, first = first));
    }
    (false, say!("box-is-missed", at = at(reached), due = due, asked = at(terms.needed)))
}

fn relevant(roadmap: &Roadmap, contract: &Contract) -> (bool, String) {
    let ways = investments_behind(roadmap, contract);
    let names: Vec<String> = ways
        .iter()
        .take(NAMED)
        .filter_map(|id| roadmap.investment(id))
        .map(|investment| words::quoted(&investment.name))
        .collect();
    match ways.len() {
        0 => (false, say!("box-no-way")),
        count => (true, say!("box-is-relevant", names = words::all_of(&names), more = count.saturating_sub(NAMED))),
    }
}

/// The investments that lead to the outcome of a contract, in the order of the roadmap.
fn investments_behind<'r>(roadmap: &'r Roadmap, contract: &Contract) -> Vec<&'r InvestmentId> {
    let index = Index::new(roadmap);
    let effects = roadmap.effects.iter().filter(|effect| effect.outcome == contract.outcome);
    let can_come = |effect: &&crate::Effect| effect.outputs().all(|output| !index.makers(output).is_empty());
    let outputs: Vec<_> = effects.filter(can_come).flat_map(crate::Effect::outputs).collect();
    let leads = |investment: &&crate::Investment| investment.outputs.iter().any(|output| outputs.contains(&output));
    roadmap.investments.iter().filter(leads).map(|investment| &investment.id).collect()
}

fn dated(roadmap: &Roadmap, contract: &Contract) -> (bool, String) {
    let Some(by) = contract.by else { return (false, say!("box-no-date")) };
    let calendar = roadmap.settings.calendar();
    match contract.due() {
        _ if by.0 >= roadmap.settings.periods => (false, say!("box-after-the-end")),
        None => (false, say!("box-no-window")),
        Some(due) => (true, say!("box-is-dated", by = calendar.name(by), window = calendar.range(due, by))),
    }
}
