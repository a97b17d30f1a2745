//! From starts to a plan in the roadmap's own words, with a tried reason for everything left out.

use std::cmp::Reverse;

use model::{Fte, LeftOut, LeftOutReason, Money, NeedOn, Period, Plan, Proof, Roadmap, Rule, RuleId, Value, digest};

use crate::formulation::{Formulation, Limit};
use crate::instance::Starts;
use crate::optimise::Answer;

/// Puts an answer into the roadmap's words. What stands in for soft rules is settled anew, so that it is never worth
/// less than it may be, and never leaves here.
pub(crate) fn read_back(roadmap: &Roadmap, formulation: &Formulation, answer: &Answer, made_by: String) -> Plan {
    let answer = &settled(formulation, answer);
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
        value: Value(formulation.net(answer.value)),
        bound: answer.bound.map(|bound| Value(formulation.net(bound))),
        proof: answer.proof,
        spend: Money(formulation.instance.money(&answer.starts)),
        inputs: digest::digest(roadmap),
        made_by,
    }
}

fn settled(formulation: &Formulation, answer: &Answer) -> Answer {
    let starts = formulation.complete(&answer.starts);
    let value = formulation.instance.value(&starts);
    Answer { starts, value, bound: answer.bound, proof: answer.proof }
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
    if let Some(gate) = formulation.gates.iter().find(|gate| gate.never_opens() && gate.members.contains(&i)) {
        return LeftOutReason::RuleForbids { rule: gate.rule.clone(), period: None };
    }
    for need in instance.event_needs.iter().filter(|need| need.item == i && !is_stand_in(formulation, need.event)) {
        match times[need.event] {
            Some(time) => earliest = earliest.max(time + need.lag),
            None => {
                if let Some(reason) = level_of(roadmap, formulation, i, need.event) {
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
        return late_gate(formulation, &times, i, latest).unwrap_or(LeftOutReason::NoTime);
    }
    let best = (earliest..=latest)
        .map(|start| tried(formulation, answer, i, start))
        .reduce(|best, next| if next.missing_part < best.missing_part { next } else { best });
    match best.and_then(|trial| trial.missing) {
        Some(reason) => reason,
        None if answer.proof == Proof::Proven || !adds_value(formulation, answer, i, earliest, latest) => {
            let rule = costly_rule(roadmap, formulation, answer, i, (earliest, latest));
            rule.map_or(LeftOutReason::AddsNothing, |rule| LeftOutReason::RuleCosts { rule })
        }
        None => LeftOutReason::NotTried,
    }
}

/// Whether an event is that of the stand-ins of a soft gate, which never keeps anything out.
fn is_stand_in(formulation: &Formulation, event: usize) -> bool {
    let first = formulation.investments.len();
    formulation.instance.events[event].items.iter().any(|item| *item >= first)
}

/// Of the hard gates that an item waits for, one that opens too late for its last start.
fn late_gate(formulation: &Formulation, times: &[Option<usize>], i: usize, latest: usize) -> Option<LeftOutReason> {
    let is_late = |event: usize| times[event].is_none_or(|time| time + 1 > latest);
    let mut gates = formulation.gates.iter().filter(|gate| gate.is_hard() && gate.members.contains(&i));
    let gate = gates.find(|gate| gate.opens.is_some_and(is_late))?;
    Some(LeftOutReason::RuleForbids { rule: gate.rule.clone(), period: None })
}

/// What the item itself needs, or else the gate, that waits for an event.
fn level_of(roadmap: &Roadmap, formulation: &Formulation, i: usize, event: usize) -> Option<LeftOutReason> {
    let level = formulation.levels.iter().find(|(_, e)| **e == event).map(|(level, _)| level);
    let id = &formulation.investments[i];
    let is_own = level.is_some_and(|(wanted, wanted_level)| {
        roadmap.needs.iter().any(|need| {
            need.investment == *id
                && matches!(&need.on, NeedOn::Capability { id, level } if id == wanted && level == wanted_level)
        })
    });
    let mut gates = formulation.gates.iter().filter(|gate| gate.is_hard() && gate.members.contains(&i));
    if !is_own && let Some(gate) = gates.find(|gate| gate.opens == Some(event)) {
        return Some(LeftOutReason::RuleForbids { rule: gate.rule.clone(), period: None });
    }
    let (capability, level) = level?;
    Some(LeftOutReason::NeedsLevel { capability: roadmap.capability(capability)?.name.clone(), level: *level })
}

/// A need on a level that no output brings has no event.
fn level_nothing_brings(roadmap: &Roadmap, formulation: &Formulation, i: usize) -> Option<LeftOutReason> {
    let id = &formulation.investments[i];
    roadmap.needs.iter().filter(|need| need.investment == *id).find_map(|need| match &need.on {
        NeedOn::Capability { id, level } => {
            let capability = roadmap.capability(id)?;
            let is_missing = *level > capability.now && !formulation.levels.contains_key(&(id.clone(), *level));
            is_missing.then(|| LeftOutReason::NeedsLevel { capability: capability.name.clone(), level: *level })
        }
        NeedOn::Investment(_) => None,
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
    let starts = with(formulation, answer, i, start);
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
                    Limit::Rule(rule) => LeftOutReason::RuleForbids {
                        rule: rule.clone(),
                        period: (!instance.resources[*r].carries_over).then(|| period(t)),
                    },
                };
                worst = Trial { missing_part: part, missing: Some(reason) };
            }
        }
    }
    worst
}

/// The answer with one more item, and what then stands in for soft rules.
fn with(formulation: &Formulation, answer: &Answer, i: usize, start: usize) -> Starts {
    let mut starts = answer.starts.clone();
    starts[i] = Some(start);
    formulation.complete(&starts)
}

/// The soft rule that costs most if an item is added where it would bring most without any, should it bring anything.
fn costly_rule(
    roadmap: &Roadmap,
    formulation: &Formulation,
    answer: &Answer,
    i: usize,
    (earliest, latest): (usize, usize),
) -> Option<RuleId> {
    let instance = &formulation.instance;
    // what starts are worth apart from all that stands in
    let bare = |starts: &Starts| {
        let mut starts = starts.clone();
        let first = formulation.investments.len();
        let is_always = |item: usize| formulation.stand_ins.always == Some(item);
        starts.iter_mut().enumerate().skip(first).filter(|(item, _)| !is_always(*item)).for_each(|(_, at)| *at = None);
        instance.value(&starts)
    };
    let before = bare(&answer.starts);
    let best = (earliest..=latest)
        .map(|start| with(formulation, answer, i, start))
        .filter(|starts| instance.keeps_rules(starts) && bare(starts) > before)
        .max_by_key(|starts| (instance.value(starts), Reverse(starts[i])))?;
    let gain = bare(&best) - before;
    let gain_after_all = instance.value(&best) - answer.value;
    if gain_after_all >= gain {
        return None;
    }
    let costs = |starts: &Starts, rule: &Rule| formulation.stand_ins.brought_by(instance, starts, &rule.id);
    let loses = |rule: &&Rule| costs(&answer.starts, rule) - costs(&best, rule);
    let soft = roadmap.rules.iter().filter(|rule| rule.strictness == model::Strictness::Soft);
    let most = soft.filter(|rule| loses(rule) > 0).max_by_key(|rule| (loses(rule), Reverse(&rule.id)))?;
    Some(most.id.clone())
}

fn adds_value(formulation: &Formulation, answer: &Answer, i: usize, earliest: usize, latest: usize) -> bool {
    let instance = &formulation.instance;
    (earliest..=latest).any(|start| {
        let starts = with(formulation, answer, i, start);
        instance.keeps_rules(&starts) && instance.value(&starts) > answer.value
    })
}
