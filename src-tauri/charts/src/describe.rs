//! An investment in words: the one source of mark names, hover cards and rows of tables, so that they
//! cannot differ.
//!
//! Deliberately not here: sentences about the whole plan (see `sentence`) and words for single amounts
//! (see `model::words`).

use model::{
    Axis, Decision, Investment, InvestmentId, LeftOutReason, NeedOn, OutputKind, Period, Roadmap, RuleId, RuleKind,
    evaluation, say, words,
};

use crate::isolate::isolated;
use crate::{State, Subject, sentence};

/// Everything said about one investment, in the order in which it is said.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InvestmentWords {
    /// Its name.
    pub name: String,
    /// Its axis.
    pub axis: Axis,
    /// "level 2 to 3", or nothing.
    pub change: String,
    /// First and last period, where it is in the plan.
    pub periods: Option<(Period, Period)>,
    /// "Q2–Q3 2027", or nothing.
    pub when: String,
    /// "€180 k".
    pub cost: String,
    /// "180000.00".
    pub cost_exact: String,
    /// Whether nobody has said what it costs.
    pub is_unpriced: bool,
    /// "2.5 FTE": the most it takes in one period.
    pub people: String,
    /// "2.50".
    pub people_exact: String,
    /// How far it has come; nothing where it is neither done nor in the plan.
    pub state: Option<State>,
    /// "step 1", or nothing.
    pub step: String,
    /// Name of the step, or nothing.
    pub step_name: String,
    /// "pinned to Q3 2027", "excluded", "done by Q4 2027", or nothing.
    pub decision: String,
    /// Why it is not in the plan, or nothing.
    pub reason: String,
}

/// Describes an investment of the subject's roadmap.
#[must_use]
pub fn investment(subject: &Subject, investment: &Investment) -> InvestmentWords {
    let (roadmap, plan) = (subject.roadmap, subject.plan);
    let calendar = roadmap.settings.calendar();
    let currency = &roadmap.settings.currency;
    let start = plan.starts.get(&investment.id).copied();
    let end = start.and_then(|start| evaluation::last_period(roadmap, &investment.id, start));
    let periods = start.map(|start| (start, end.unwrap_or(start)));
    // an investment belongs to the step in which it is finished
    let step = end.and_then(|end| roadmap.step_of(end));
    let decided = roadmap.decision(&investment.id);
    let decision = match decided {
        Some(Decision::Pin { start, .. }) => say!("pinned-to", when = calendar.name(*start)),
        Some(Decision::Lock { start, .. }) => say!("locked-to", when = calendar.name(*start)),
        Some(Decision::Exclude { .. }) => say!("excluded"),
        None => String::new(),
    };
    let is_elsewhere = start.is_some() && decided.and_then(Decision::start).is_some_and(|held| Some(held) != start);
    let decision = if is_elsewhere { say!("decision-not-held", decision = decision) } else { decision };
    let not_before = investment.not_before.map(|at| say!("not-before", when = calendar.name(at)));
    let done_by = investment.done_by.map(|at| say!("done-by", when = calendar.name(at)));
    let limits = [Some(decision).filter(|decision| !decision.is_empty()), not_before, done_by];
    let decision = limits.into_iter().flatten().collect::<Vec<_>>().join(", ");
    let reason = plan
        .left_out
        .iter()
        .find(|left| left.investment == investment.id)
        .map(|left| reason_in_words(roadmap, &left.reason))
        .unwrap_or_default();
    let level = roadmap.raises(investment).map(|(_, level)| level);
    InvestmentWords {
        name: investment.name.clone(),
        axis: investment.axis,
        change: level.map(|level| say!("level-change", from = level.saturating_sub(1), to = level)).unwrap_or_default(),
        periods,
        when: periods.map(|(first, last)| calendar.range(first, last)).unwrap_or_default(),
        cost: words::money(investment.total_cost(), currency),
        cost_exact: words::money_exact(investment.total_cost(), currency),
        is_unpriced: investment.cost.is_empty(),
        people: words::fte(investment.peak_effort()),
        people_exact: words::fte_exact(investment.peak_effort()),
        state: State::of(roadmap, &investment.id, start),
        step: step.map(|step| say!("step-number", number = step + 1)).unwrap_or_default(),
        step_name: match step {
            Some(step) => roadmap.steps[step].name.clone(),
            None if end.is_some() && !roadmap.steps.is_empty() => say!("after-last-step"),
            None => String::new(),
        },
        decision,
        reason,
    }
}

impl InvestmentWords {
    fn cost_in_words(&self) -> String {
        if self.is_unpriced { say!("no-cost-yet", cost = &self.cost) } else { self.cost.clone() }
    }

    /// "done" or "in progress"; that something is planned goes without saying.
    fn come_far(&self) -> String {
        self.state.filter(|state| *state != State::Planned).map(State::word).unwrap_or_default()
    }

    /// Name of the mark: name, axis, level change, when, cost, people, step, state, position.
    #[must_use]
    pub fn label(&self, place: usize, count: usize) -> String {
        let when = sentence::range_said(&self.when);
        let name = isolated(&self.name);
        let parts = [
            name.as_str(),
            self.axis.name(),
            &self.change,
            &when,
            &self.cost_in_words(),
            &self.people,
            &self.step,
            &self.come_far(),
            &self.decision,
            &say!("place-of", place = place, count = count),
        ];
        parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ")
    }

    /// Short lines for a hover card; the first is its title.
    #[must_use]
    pub fn hint(&self) -> Vec<String> {
        let join =
            |parts: &[&str]| parts.iter().filter(|part| !part.is_empty()).copied().collect::<Vec<_>>().join(" · ");
        let step = match (self.step.is_empty(), self.step_name.is_empty()) {
            (false, false) => say!("step-named", step = &self.step, name = isolated(&self.step_name)),
            _ => isolated(&self.step_name),
        };
        let mut lines = vec![
            self.name.clone(),
            join(&[self.axis.name(), &self.change]),
            join(&[&self.when, &step]),
            join(&[&self.cost_in_words(), &self.people]),
            words::capitalised(&self.come_far()),
            self.decision.clone(),
        ];
        lines.retain(|line| !line.is_empty());
        lines
    }

    /// Names of the columns of [`Self::row`].
    #[must_use]
    pub fn columns(currency: &str) -> Vec<String> {
        vec![
            say!("column-investment"),
            say!("column-axis"),
            say!("column-change"),
            say!("column-in-plan"),
            say!("column-when"),
            say!("column-state"),
            say!("column-cost", currency = currency),
            say!("column-people"),
            say!("column-step"),
            say!("column-decision"),
            say!("column-why-not"),
        ]
    }

    /// The row of the table.
    #[must_use]
    pub fn row(&self) -> Vec<String> {
        vec![
            self.name.clone(),
            self.axis.name().into(),
            self.change.clone(),
            if self.periods.is_some() { say!("yes") } else { say!("no") },
            self.when.clone(),
            self.state.map(State::word).unwrap_or_default(),
            self.cost_exact.clone(),
            self.people_exact.clone(),
            self.step_name.clone(),
            self.decision.clone(),
            self.reason.clone(),
        ]
    }
}

/// Why an investment is not in the plan, in one sentence.
#[must_use]
pub fn reason_in_words(roadmap: &Roadmap, reason: &LeftOutReason) -> String {
    let period_name = |period| roadmap.settings.calendar().name(period);
    match reason {
        LeftOutReason::Excluded => say!("reason-excluded"),
        LeftOutReason::NeedsLeftOut { needs } => {
            let name = roadmap.investment(needs).map_or_else(|| needs.to_string(), |item| isolated(&item.name));
            say!("reason-needs", name = name)
        }
        LeftOutReason::NeedsLevel { capability, level } => {
            let capability = isolated(capability);
            say!("reason-needs-level", capability = capability, level = *level)
        }
        LeftOutReason::NoTime => say!("reason-no-time", length = roadmap.settings.period_length.code()),
        LeftOutReason::AddsNothing => say!("reason-adds-nothing"),
        LeftOutReason::FundRunsOut { fund, period, missing } => {
            let name = roadmap.fund(fund).map_or_else(|| fund.to_string(), |fund| isolated(&fund.name));
            let missing = words::money(*missing, &roadmap.settings.currency);
            say!("reason-runs-out", name = name, when = period_name(*period), missing = missing)
        }
        LeftOutReason::PoolRunsOut { pool, period, missing } => {
            let name = roadmap.pool(pool).map_or_else(|| pool.to_string(), |pool| isolated(&pool.name));
            say!("reason-runs-out", name = name, when = period_name(*period), missing = words::fte(*missing))
        }
        LeftOutReason::RuleForbids { rule, period } => {
            let name = named_rule(roadmap, rule);
            match (period, roadmap.rule(rule).map(|rule| &rule.kind)) {
                (Some(period), Some(RuleKind::Begin { .. })) => {
                    say!("reason-rule-begin", name = name, when = period_name(*period))
                }
                (Some(period), Some(RuleKind::AtWork { .. })) => {
                    say!("reason-rule-at-work", name = name, when = period_name(*period))
                }
                (Some(period), _) => say!("reason-rule-amount", name = name, when = period_name(*period)),
                (None, Some(RuleKind::Gate { .. })) => say!("reason-rule-gate", name = name),
                (None, _) => say!("reason-rule", name = name),
            }
        }
        LeftOutReason::RuleCosts { rule } => say!("reason-rule-costs", name = named_rule(roadmap, rule)),
        LeftOutReason::NotTried => say!("reason-not-tried"),
    }
}

fn named_rule(roadmap: &Roadmap, id: &RuleId) -> String {
    roadmap.rule_name(id).map_or_else(|| id.to_string(), isolated)
}

/// Ids of the marks an investment belongs to: what it needs, what needs it, what it makes and moves.
pub(crate) fn investment_links(roadmap: &Roadmap, investment: &Investment) -> Vec<String> {
    let mut links = vec![];
    let mark = |id: &InvestmentId| format!("investment:{id}");
    for need in &roadmap.needs {
        let sources = needed_investments(roadmap, &need.on);
        if need.investment == investment.id {
            links.extend(sources.into_iter().map(mark));
        } else if sources.contains(&&investment.id) {
            links.push(mark(&need.investment));
        }
    }
    for output in &investment.outputs {
        links.push(format!("output:{output}"));
        let moved = roadmap.effects.iter().filter(|effect| effect.outputs().any(|moving| moving == output));
        links.extend(moved.map(|effect| format!("outcome:{}", effect.outcome)));
    }
    without_repeats(links)
}

fn needed_investments<'a>(roadmap: &'a Roadmap, on: &'a NeedOn) -> Vec<&'a InvestmentId> {
    match on {
        NeedOn::Investment(id) => vec![id],
        NeedOn::Capability { id, level } => {
            let brings = roadmap.outputs.iter().filter(|output| {
                matches!(&output.kind, OutputKind::CapabilityLevel { capability, level: to }
                    if capability == id && to == level)
            });
            brings.flat_map(|output| roadmap.makers(&output.id)).map(|investment| &investment.id).collect()
        }
    }
}

/// The same links, each once, in the order in which they first appear.
pub(crate) fn without_repeats(links: Vec<String>) -> Vec<String> {
    let mut seen = std::collections::BTreeSet::new();
    links.into_iter().filter(|link| seen.insert(link.clone())).collect()
}
