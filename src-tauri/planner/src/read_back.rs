//! From starts to a plan in the roadmap's own words, with a tried reason for everything left out.

use model::{Fte, LeftOut, LeftOutReason, Money, Period, Plan, Proof, Roadmap, Value, digest};

use crate::formulation::{Formulation, Limit};
use crate::instance::Starts;
use crate::optimise::Answer;

/// Puts an answer into the roadmap's words.
pub(crate) fn read_back(roadmap: &Roadmap, formulation: &Formulation, answer: &Answer, made_by: String) -> Plan {
    let starts = formulation
        .investments
        .iter()
        .zip(&answer.starts)
        .filter_map(|(id, start)| Some((id.clone(), period((*start)?))))
        .collect();
    let left_out = (0..formulation.investments.len())
        .filter(|i| answer.starts[*i].is_none())
        .map(|i| LeftOut {
            investment: formulation.investments[i].clone(),
            reason: reason(roadmap, formulation, answer, i),
        })
        .collect();
    Plan {
        starts,
        left_out,
        value: Value(answer.value),
        bound: answer.bound.map(Value),
        proof: answer.proof,
        spend: Money(formulation.instance.money(&answer.starts)),
        inputs: digest::digest(roadmap),
        made_by,
    }
}

fn period(index: usize) -> Period {
    Period(u16::try_from(index).expect("a roadmap has at most 120 periods"))
}

/// Why an item is left out: what happens when it is added to the finished plan.
fn reason(roadmap: &Roadmap, formulation: &Formulation, answer: &Answer, i: usize) -> LeftOutReason {
    let instance = &formulation.instance;
    if formulation.excluded[i] {
        return LeftOutReason::Excluded;
    }
    let window = roadmap.investment(&formulation.investments[i]).and_then(|it| it.window(roadmap.settings.periods));
    let Some((first, last)) = window else { return LeftOutReason::NoTime };
    let mut earliest = first.index();
    for need in instance.needs.iter().filter(|need| need.after == i) {
        match answer.starts[need.before] {
            Some(start) => earliest = earliest.max(instance.last_period(need.before, start) + need.lag),
            None => return LeftOutReason::NeedsLeftOut { needs: formulation.investments[need.before].clone() },
        }
    }
    let times = instance.event_times(&answer.starts);
    for need in instance.event_needs.iter().filter(|need| need.item == i) {
        match times[need.event] {
            Some(time) => earliest = earliest.max(time + need.lag),
            None => {
                if let Some(reason) = level_of(roadmap, formulation, need.event) {
                    return reason;
                }
            }
        }
    }
    if let Some(reason) = level_nothing_brings(roadmap, formulation, i) {
        return reason;
    }
    let latest = last.index();
    if earliest > latest {
        return LeftOutReason::NoTime;
    }
    let best = (earliest..=latest)
        .map(|start| tried(formulation, answer, i, start))
        .reduce(|best, next| if next.missing_part < best.missing_part { next } else { best });
    match best.and_then(|trial| trial.missing) {
        Some(reason) => reason,
        None if answer.proof == Proof::Proven || !adds_value(formulation, answer, i, earliest, latest) => {
            LeftOutReason::AddsNothing
        }
        None => LeftOutReason::NotTried,
    }
}

fn level_of(roadmap: &Roadmap, formulation: &Formulation, event: usize) -> Option<LeftOutReason> {
    let ((capability, level), _) = formulation.levels.iter().find(|(_, e)| **e == event)?;
    Some(LeftOutReason::NeedsLevel { capability: roadmap.capability(capability)?.name.clone(), level: *level })
}

/// A need on a level that no output brings has no event.
fn level_nothing_brings(roadmap: &Roadmap, formulation: &Formulation, i: usize) -> Option<LeftOutReason> {
    let id = &formulation.investments[i];
    roadmap.needs.iter().filter(|need| need.investment == *id).find_map(|need| match &need.on {
        model::NeedOn::Capability { id, level } => {
            let capability = roadmap.capability(id)?;
            let is_missing = *level > capability.now && !formulation.levels.contains_key(&(id.clone(), *level));
            is_missing.then(|| LeftOutReason::NeedsLevel { capability: capability.name.clone(), level: *level })
        }
        model::NeedOn::Investment(_) => None,
    })
}

struct Trial {
    /// What is missing, relative to what the item takes in that period; 0 if it fits.
    missing_part: f64,
    missing: Option<LeftOutReason>,
}

#[expect(clippy::cast_precision_loss, reason = "only compares trials; the amount reported is exact")]
fn tried(formulation: &Formulation, answer: &Answer, i: usize, start: usize) -> Trial {
    let instance = &formulation.instance;
    let mut starts: Starts = answer.starts.clone();
    starts[i] = Some(start);
    let mut worst = Trial { missing_part: 0.0, missing: None };
    for (r, amounts) in &instance.items[i].uses {
        let peak = amounts.iter().copied().max().unwrap_or(0).max(1);
        for (t, left) in instance.slack(*r, &starts).into_iter().enumerate() {
            let part = -left as f64 / peak as f64;
            if left < 0 && part > worst.missing_part {
                let reason = match &formulation.limits[*r] {
                    Limit::Fund(fund) => {
                        LeftOutReason::FundRunsOut { fund: fund.clone(), period: period(t), missing: Money(-left) }
                    }
                    Limit::Pool(pool) => {
                        LeftOutReason::PoolRunsOut { pool: pool.clone(), period: period(t), missing: Fte(-left) }
                    }
                };
                worst = Trial { missing_part: part, missing: Some(reason) };
            }
        }
    }
    worst
}

fn adds_value(formulation: &Formulation, answer: &Answer, i: usize, earliest: usize, latest: usize) -> bool {
    let instance = &formulation.instance;
    (earliest..=latest).any(|start| {
        let mut starts = answer.starts.clone();
        starts[i] = Some(start);
        instance.keeps_rules(&starts) && instance.value(&starts) > answer.value
    })
}
