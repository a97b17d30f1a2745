//! What is done, in which order, and what is not: the link to the need, steps, gates, reinforcement, cycles, debt,
//! abandonment, rules.

use super::{Facts, Place, System, used};
use crate::debts::Debts;
use crate::next_cycle::NextCycle;
use crate::{Fte, Index, InvestmentKind, Roadmap, RuleKind, Strictness, find_problems, say, words};

pub(super) fn lines(facts: &Facts) -> Vec<System> {
    let roadmap = facts.roadmap;
    vec![
        used(5, say!("system-path"), path(roadmap), Place::Problems),
        used(8, say!("system-steps"), steps(facts), Place::Steps),
        used(9, say!("system-gates"), gates(roadmap), Place::Rules),
        used(11, say!("system-together"), together(roadmap), Place::Effects),
        used(14, say!("system-cycles"), cycles(facts), Place::Cycles),
        debt(facts),
        used(22, say!("system-abandonment"), abandonment(facts), Place::LeftOut),
        used(27, say!("system-rules"), rules(roadmap), Place::Rules),
    ]
}

/// How many investments have no path to an outcome.
fn path(roadmap: &Roadmap) -> Option<String> {
    if roadmap.outcomes.is_empty() || roadmap.investments.is_empty() {
        return None;
    }
    let lost = find_problems(roadmap).iter().filter(|problem| problem.code == "no_path_to_outcome").count();
    Some(say!("system-path-figure", count = lost))
}

/// How many steps there are, and how many of them gain something in the plan.
fn steps(facts: &Facts) -> Option<String> {
    let count = facts.roadmap.steps.len();
    let gaining = facts.planned.map(|(_, evaluation)| evaluation.step_gain.iter().filter(|gain| gain.0 > 0).count());
    match gaining {
        _ if count == 0 => None,
        Some(gaining) => Some(say!("system-steps-gaining", count = count, gaining = gaining)),
        None => Some(say!("system-steps-figure", count = count)),
    }
}

/// How many effects come about only with several outputs together.
fn together(roadmap: &Roadmap) -> Option<String> {
    let count = roadmap.effects.iter().filter(|effect| !effect.together_with.is_empty()).count();
    (count > 0).then(|| say!("system-together-figure", count = count))
}

/// How many investments the plan makes possible next, and how many cycles are over.
fn cycles(facts: &Facts) -> Option<String> {
    let over = facts.roadmap.cycles.len();
    let next = facts
        .planned
        .map(|(plan, evaluation)| NextCycle::of(&Index::new(facts.roadmap), &plan.starts, evaluation))
        .filter(|next| !next.possible.is_empty() || !next.one_away.is_empty());
    match next {
        Some(next) => Some(say!("system-cycles-figure", possible = next.possible.len(), over = over)),
        None => (over > 0).then(|| say!("system-cycles-over", over = over)),
    }
}

/// What debts come to where there are any; else how many investments are of each kind.
fn debt(facts: &Facts) -> System {
    match Debts::of(facts.roadmap, facts.planned.map(|(plan, _)| &plan.starts)) {
        Some(debts) => used(16, say!("system-debt"), Some(owed(facts.roadmap, &debts)), Place::Debt),
        None => used(16, say!("system-debt"), kinds(facts.roadmap), Place::Investments),
    }
}

/// How many debts there are, what they take in the first period and in the last, and which tips first.
fn owed(roadmap: &Roadmap, debts: &Debts) -> String {
    let at = |row: &[Fte], place: Option<&Fte>| words::fte(place.or(row.last()).copied().unwrap_or_default());
    let (first, last) = (at(&debts.paid, debts.paid.first()), at(&debts.paid, None));
    let count = debts.debts.len();
    match debts.first_to_tip() {
        Some((told, period)) => {
            let (name, when) = (words::quoted(&told.debt.name), roadmap.settings.calendar().name(period));
            say!("system-debt-tips", count = count, first = first, last = last, name = name, when = when)
        }
        None => say!("system-debt-owed", count = count, first = first, last = last),
    }
}

/// How many investments are of each kind.
fn kinds(roadmap: &Roadmap) -> Option<String> {
    let of = |kind: InvestmentKind| roadmap.investments.iter().filter(|investment| investment.kind == kind).count();
    let counted = InvestmentKind::ALL.map(|kind| format!("{} {}", kind.name(), of(kind)));
    (!roadmap.investments.is_empty()).then(|| say!("system-debt-figure", counts = counted.join(", ")))
}

/// How many investments are left out, and what was said to them.
fn abandonment(facts: &Facts) -> Option<String> {
    let roadmap = facts.roadmap;
    let said = roadmap.verdicts.len();
    let decided = roadmap.decisions.len();
    let left = facts.planned.map_or(0, |(plan, _)| plan.left_out.len());
    (left + said + decided > 0).then(|| say!("system-abandonment-figure", left = left, said = said, decided = decided))
}

/// How many gates there are that hold or have a price.
fn gates(roadmap: &Roadmap) -> Option<String> {
    let is_gate =
        |rule: &&crate::Rule| matches!(rule.kind, RuleKind::Gate { .. }) && rule.strictness != Strictness::Off;
    let count = roadmap.rules.iter().filter(is_gate).count();
    (count > 0).then(|| say!("system-gates-figure", count = count))
}

/// How many rules are hard, soft and off.
fn rules(roadmap: &Roadmap) -> Option<String> {
    let of = |strictness: Strictness| roadmap.rules.iter().filter(|rule| rule.strictness == strictness).count();
    let (hard, soft, off) = (of(Strictness::Hard), of(Strictness::Soft), of(Strictness::Off));
    (hard + soft > 0).then(|| say!("system-rules-figure", hard = hard, soft = soft, off = off))
}
