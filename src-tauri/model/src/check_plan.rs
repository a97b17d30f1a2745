//! The independent check of a plan: recomputes everything and lists every broken rule.
//!
//! Shares no code with the planner and uses integers only. A plan that is shown, stored or exported
//! has passed here. To add a rule to Cairn, add its twin to `RULES`.

use std::collections::BTreeSet;
use std::fmt;

use crate::evaluation::ends_in;
use crate::rule_cost::excess;
use crate::{
    Decision, Evaluation, Fte, Index, InvestmentId, Money, NeedOn, Period, Plan, Proof, Roadmap, RuleKind, Share,
    Strictness, Value, digest, say, words,
};

/// A rule of the roadmap, or of arithmetic, that a plan does not keep.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct BrokenRule {
    /// Stable code, snake case ("fund_limit").
    pub rule: &'static str,
    /// What it is about: the noun and the id.
    pub subject: String,
    /// What is wrong, in one sentence.
    pub message: String,
}

impl fmt::Display for BrokenRule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&say!("at-place", place = crate::problem::place(&self.subject), said = &self.message))
    }
}

struct Case<'a> {
    roadmap: &'a Roadmap,
    index: &'a Index<'a>,
    plan: &'a Plan,
    evaluation: &'a Evaluation,
    broken: Vec<BrokenRule>,
}

impl Case<'_> {
    fn report(&mut self, rule: &'static str, subject: impl Into<String>, message: String) {
        self.broken.push(BrokenRule { rule, subject: subject.into(), message });
    }

    fn name(&self, period: Period) -> String {
        self.roadmap.settings.calendar().name(period)
    }

    fn last_period(&self, id: &InvestmentId, start: Period) -> Option<Period> {
        ends_in(&self.roadmap.settings, self.index.investment(id)?, start)
    }
}

const RULES: [fn(&mut Case); 12] = [
    within_the_roadmap,
    needs_are_met,
    funds_suffice,
    pools_suffice,
    decisions_are_kept,
    windows_are_kept,
    steps_are_worth_having,
    hard_rules_are_kept,
    hard_contracts_are_kept,
    everything_is_accounted_for,
    sums_are_right,
    proof_is_consistent,
];

/// Checks a plan against a roadmap. An empty list means that every rule holds and every figure of the
/// plan is right. The order is that of the rules, then of the roadmap.
#[must_use]
pub fn check_plan(roadmap: &Roadmap, plan: &Plan) -> Vec<BrokenRule> {
    let index = Index::new(roadmap);
    let evaluation = Evaluation::of(&index, &plan.starts);
    let mut case = Case { roadmap, index: &index, plan, evaluation: &evaluation, broken: vec![] };
    for rule in RULES {
        rule(&mut case);
    }
    case.broken
}

/// What has to be in a plan, whenever it may start, and is not: of what a roadmap has no word for, asked by a
/// what-if. In order of id.
#[must_use]
pub fn check_required(required: &BTreeSet<InvestmentId>, plan: &Plan) -> Vec<BrokenRule> {
    let lacking = required.iter().filter(|id| !plan.starts.contains_key(*id));
    let broken = lacking.map(|id| BrokenRule {
        rule: "required",
        subject: format!("investment {id}"),
        message: say!("broken-required"),
    });
    broken.collect()
}

fn within_the_roadmap(case: &mut Case) {
    for (id, start) in &case.plan.starts {
        if case.index.investment(id).is_none() {
            case.report("unknown_investment", format!("investment {id}"), say!("broken-unknown"));
        } else if case.last_period(id, *start).is_none() {
            let start = case.name(*start);
            case.report("horizon", format!("investment {id}"), say!("broken-horizon", start = start));
        }
    }
}

fn needs_are_met(case: &mut Case) {
    for need in &case.roadmap.needs {
        let Some(start) = case.plan.starts.get(&need.investment) else { continue };
        let ready_by = start.earlier(need.lag);
        let (is_met, what) = match &need.on {
            NeedOn::Investment(id) => {
                let ends = case.plan.starts.get(id).and_then(|start| case.last_period(id, *start));
                (
                    ends.is_some_and(|ends| ready_by.is_some_and(|by| ends <= by)),
                    say!("broken-needs-investment", id = id.as_str()),
                )
            }
            NeedOn::Capability { id, level } => {
                let by_period = case.evaluation.levels.get(id);
                let is_met = match ready_by {
                    Some(by) => by_period.and_then(|levels| levels.get(by.index())).is_some_and(|now| now >= level),
                    None => case.index.capability(id).is_some_and(|capability| capability.now >= *level),
                };
                (is_met, say!("broken-needs-capability", id = id.as_str(), level = *level))
            }
        };
        if !is_met {
            let start = case.name(*start);
            case.report(
                "needs",
                format!("investment {}", need.investment),
                say!("broken-needs", start = start, what = what),
            );
        }
    }
}

fn funds_suffice(case: &mut Case) {
    let currency = case.roadmap.settings.currency.clone();
    for fund in &case.roadmap.funds {
        let mut carried = Money::ZERO;
        for (index, spent) in case.evaluation.fund_use[&fund.id].iter().enumerate() {
            let available = fund.limit.get(index).copied().unwrap_or_default() + carried;
            if *spent > available {
                let period = case.name(Period(u16::try_from(index).unwrap_or(u16::MAX)));
                case.report(
                    "fund_limit",
                    format!("fund {}", fund.id),
                    say!(
                        "broken-fund",
                        spent = words::money_exact(*spent, &currency),
                        period = period,
                        available = words::money_exact(available, &currency)
                    ),
                );
            }
            carried = if fund.carry_over { available - *spent } else { Money::ZERO };
        }
    }
}

fn pools_suffice(case: &mut Case) {
    for pool in &case.roadmap.pools {
        for (index, busy) in case.evaluation.pool_use[&pool.id].iter().enumerate() {
            let capacity = pool.capacity.get(index).copied().unwrap_or(Fte::ZERO);
            if *busy > capacity {
                let period = case.name(Period(u16::try_from(index).unwrap_or(u16::MAX)));
                case.report(
                    "pool_capacity",
                    format!("pool {}", pool.id),
                    say!(
                        "broken-pool",
                        busy = words::fte_exact(*busy),
                        period = period,
                        capacity = words::fte_exact(capacity)
                    ),
                );
            }
        }
    }
}

fn decisions_are_kept(case: &mut Case) {
    for decision in &case.roadmap.decisions {
        let planned = case.plan.starts.get(decision.investment()).copied();
        let subject = format!("investment {}", decision.investment());
        match decision {
            Decision::Pin { start, .. } if planned != Some(*start) => {
                let start = case.name(*start);
                case.report("pin", subject, say!("broken-pin", start = start));
            }
            Decision::Lock { start, .. } if planned != Some(*start) => {
                let start = case.name(*start);
                case.report("lock", subject, say!("broken-lock", start = start));
            }
            Decision::Exclude { .. } if planned.is_some() => {
                case.report("exclude", subject, say!("broken-exclusion"));
            }
            Decision::Pin { .. } | Decision::Lock { .. } | Decision::Exclude { .. } => {}
        }
    }
}

fn windows_are_kept(case: &mut Case) {
    for (id, start) in &case.plan.starts {
        let Some(investment) = case.index.investment(id) else { continue };
        let subject = || format!("investment {id}");
        if let Some(first) = investment.not_before.filter(|first| start < first) {
            let (start, first) = (case.name(*start), case.name(first));
            case.report("not_before", subject(), say!("broken-not-before", start = start, first = first));
        }
        let end = case.last_period(id, *start);
        if let (Some(last), Some(end)) = (investment.done_by, end)
            && end > last
        {
            let (end, last) = (case.name(end), case.name(last));
            case.report("done_by", subject(), say!("broken-done-by", end = end, last = last));
        }
    }
}

fn steps_are_worth_having(case: &mut Case) {
    for (index, step) in case.roadmap.steps.iter().enumerate() {
        let gain = case.evaluation.step_gain[index];
        let least = Value(step.least_worth.0 * Value::PER_POINT);
        // a step that asks for nothing is kept by any plan: progress never falls
        if gain < least {
            case.report(
                "step_worth",
                format!("step {}", step.id),
                say!("broken-step", gain = words::points_exact(gain), least = step.least_worth.0.to_string()),
            );
        }
    }
}

/// Rules of the user that are hard. What soft ones cost is in the value (`sums_are_right`).
fn hard_rules_are_kept(case: &mut Case) {
    for rule in case.roadmap.rules.iter().filter(|rule| rule.strictness == Strictness::Hard) {
        let by_period = excess(case.index, rule, &case.plan.starts, &case.evaluation.levels);
        let Some(first) = by_period.iter().position(|units| *units > 0) else { continue };
        let period = case.name(Period(u16::try_from(first).unwrap_or(u16::MAX)));
        let message = match &rule.kind {
            RuleKind::AtWork { most } => {
                let count = by_period[first] + i64::from(*most);
                say!("broken-at-work", count = count.to_string(), period = period, most = *most)
            }
            RuleKind::Choose { most } => {
                let count = by_period.iter().sum::<i64>() + i64::from(*most);
                say!("broken-choose", count = count.to_string(), most = *most)
            }
            RuleKind::Begin { most } => {
                let count = by_period[first] + i64::from(*most);
                say!("broken-begin", count = count.to_string(), period = period, most = *most)
            }
            RuleKind::Gate { .. } => say!("broken-gate", period = period),
            RuleKind::Take { of, most } => {
                let (of, share) = (of.words(case.roadmap), words::percent_exact(*most));
                say!("broken-take", period = period, of = of, share = share)
            }
            RuleKind::Keep { of, .. } => say!("broken-keep", period = period, of = of.words(case.roadmap)),
            RuleKind::Change => say!("broken-change", period = period),
            RuleKind::Support { least } => {
                say!("broken-support", period = period, least = words::plus_minus(i64::from(*least)))
            }
            RuleKind::Risk { .. } => say!("broken-risk", period = period),
            RuleKind::Must => say!("broken-must", count = by_period[first].to_string(), period = period),
        };
        case.report("rule", format!("rule {}", rule.id), message);
    }
}

/// Contracts that are hard. What missing soft ones costs is in the value (`sums_are_right`).
fn hard_contracts_are_kept(case: &mut Case) {
    for contract in case.roadmap.contracts.iter().filter(|contract| contract.strictness == Strictness::Hard) {
        let (Some(terms), Some(progress)) =
            (contract.terms(case.roadmap), case.evaluation.progress.get(&contract.outcome))
        else {
            continue;
        };
        let missing = terms.shortfall(progress);
        if missing > Share::ZERO {
            let (asked, reached) = (words::percent_exact(terms.needed), words::percent_exact(terms.needed - missing));
            let due = case.name(terms.due);
            let message = say!("broken-contract", asked = asked, reached = reached, due = due);
            case.report("contract", format!("contract {}", contract.id), message);
        }
    }
}

fn everything_is_accounted_for(case: &mut Case) {
    let listed: BTreeSet<_> = case.plan.left_out.iter().map(|left| &left.investment).collect();
    let expected: BTreeSet<_> = case
        .roadmap
        .investments
        .iter()
        .map(|investment| &investment.id)
        .filter(|id| !case.plan.starts.contains_key(id))
        .collect();
    if listed != expected || listed.len() != case.plan.left_out.len() {
        case.report("left_out", "plan", say!("broken-left-out"));
    }
}

fn sums_are_right(case: &mut Case) {
    let (plan, evaluation) = (case.plan, case.evaluation);
    if plan.value != evaluation.value {
        case.report(
            "value",
            "plan",
            say!(
                "broken-value",
                claimed = words::points_exact(plan.value),
                value = words::points_exact(evaluation.value)
            ),
        );
    }
    if plan.spend != evaluation.spend {
        let currency = &case.roadmap.settings.currency;
        let message = say!(
            "broken-spend",
            claimed = words::money_exact(plan.spend, currency),
            spend = words::money_exact(evaluation.spend, currency)
        );
        case.report("spend", "plan", message);
    }
    if plan.inputs != digest::digest(case.roadmap) {
        case.report("inputs", "plan", say!("broken-inputs"));
    }
}

fn proof_is_consistent(case: &mut Case) {
    let plan = case.plan;
    let is_consistent = match (plan.proof, plan.bound) {
        (Proof::Proven, Some(bound)) => bound == plan.value,
        (Proof::Bounded, Some(bound)) => bound >= plan.value,
        (Proof::Stopped, None) => true,
        (Proof::Proven | Proof::Bounded, None) | (Proof::Stopped, Some(_)) => false,
    };
    if !is_consistent {
        case.report("proof", "plan", say!("broken-proof"));
    }
}
