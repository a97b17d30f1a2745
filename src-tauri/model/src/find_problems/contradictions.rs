//! Pairs of rules that no plan can keep together: what must be done against what another rule keeps out, and gates that
//! wait for each other.
//!
//! Only what two rules alone say is looked at. What more of them, money and people come to together, planning says.

use std::collections::BTreeMap;

use super::Report;
use super::rules::{holds_back, never_opens, subject};
use crate::rule_cost::excess;
use crate::{Index, Investment, Period, Rule, RuleKind, Strictness, say};

/// So many starts are tried at most: a list of problems is wanted at once.
const MOST_TRIED: usize = 2_000;

pub(super) fn find(index: &Index, report: &mut Report) {
    let rules = &index.roadmap().rules;
    let mut tried = 0;
    for (place, rule) in rules.iter().enumerate() {
        let hard = |rule: &&Rule| rule.strictness == Strictness::Hard;
        if rule.kind == RuleKind::Must && hard(&rule) {
            let others = rules.iter().filter(hard).filter(|other| other.kind != RuleKind::Must);
            for other in others {
                if let Some(message) = against(index, rule, other, &mut tried) {
                    report.warns("rules_contradict", subject(rule), message, say!("rules-contradict"));
                }
            }
        }
        let later = rules.iter().skip(place + 1).filter(|other| other.strictness != Strictness::Off);
        for other in later.filter(|_| rule.strictness != Strictness::Off) {
            if holds_back(index, other, rule) && holds_back(index, rule, other) {
                let message = say!("gates-hold-each-other", rule = &rule.name, other = &other.name);
                report.warns("gates_hold_each_other", subject(rule), message, say!("gates-hold-each-other.hint"));
            }
        }
    }
}

/// Why no plan does what must be done and keeps another hard rule, in one sentence.
fn against(index: &Index, rule: &Rule, other: &Rule, tried: &mut usize) -> Option<String> {
    let roadmap = index.roadmap();
    let (own, others) = (&rule.name, &other.name);
    match &other.kind {
        RuleKind::Choose { most } => {
            let count = rule.members(roadmap).filter(|member| other.among.has(member, roadmap)).count();
            let count = u32::try_from(count).ok().filter(|count| *count > u32::from(*most))?;
            Some(say!("rules-against-choose", rule = own, other = others, count = count, most = *most))
        }
        RuleKind::Gate { .. } if !never_opens(index, other) => None,
        RuleKind::Gate { .. } => {
            let held = rule.members(roadmap).find(|member| other.among.has(member, roadmap))?;
            Some(say!("rules-against-gate", rule = own, other = others, name = &held.name))
        }
        _ => {
            let out = rule.members(roadmap).find(|member| is_kept_out(index, rule, member, other, tried))?;
            Some(say!("rules-against-one", rule = own, other = others, name = &out.name))
        }
    }
}

/// Whether an investment by itself breaks a rule wherever it could start to end in time.
fn is_kept_out(index: &Index, rule: &Rule, member: &Investment, other: &Rule, tried: &mut usize) -> bool {
    let roadmap = index.roadmap();
    let Some((first, last)) = member.window(roadmap.settings.periods) else { return false };
    let Some(due) = rule.due(roadmap).and_then(|due| (due.0 + 1).checked_sub(member.duration)) else { return false };
    let mut starts = (first.0..=last.0.min(due)).map(Period).peekable();
    // what cannot end in time is said of the rule itself
    starts.peek().is_some()
        && starts.all(|start| {
            *tried += 1;
            let alone = BTreeMap::from([(member.id.clone(), start)]);
            *tried <= MOST_TRIED && excess(index, other, &alone, &BTreeMap::new()).iter().any(|units| *units > 0)
        })
}
