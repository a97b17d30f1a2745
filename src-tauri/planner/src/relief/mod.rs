//! What to change where nothing fits: single changes, each tried by planning before it is offered; and where no single one
//! helps, a smallest set of them that does together ([`together`]).

mod together;

use std::collections::BTreeSet;

use model::{InvestmentId, Roadmap, RuleId, say, words};

use crate::formulation::{Formulation, Limit, formulate_with};
use crate::instance::{Instance, Starts};
use crate::make_plan::Relief;
use crate::optimise::{Optimised, optimise};
use crate::solve::EngineError;
use crate::watch::Watch;

/// Seconds that trying one relief may take.
const RELIEF_SECONDS: f64 = 5.0;
/// More than any plan takes of a limit, and little enough to be added up.
const LIFTED: i64 = 1 << 50;

/// So many single changes are offered.
const MOST_RELIEFS: usize = 3;

/// Stops a search at the first plan it comes upon: here it matters only whether there is one.
#[derive(Default)]
struct First(Option<Starts>);

impl Watch for First {
    fn progress(&mut self, _: crate::watch::Progress) {}

    fn found(&mut self, starts: &Starts) {
        self.0.get_or_insert_with(|| starts.clone());
    }

    fn is_cancelled(&self) -> bool {
        self.0.is_some()
    }
}

/// Some starts that keep all rules of an instance, if any are found.
fn fits(instance: &Instance) -> Result<Option<Starts>, EngineError> {
    Ok(match first_of(instance)? {
        Optimised::Found(answer) => Some(answer.starts),
        Optimised::Nothing | Optimised::StoppedEmpty => None,
    })
}

/// What looking for any starts comes to.
fn first_of(instance: &Instance) -> Result<Optimised, EngineError> {
    optimise(instance, RELIEF_SECONDS, &mut First::default())
}

/// Something that can be changed.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Change {
    /// What is required beyond the roadmap is let go.
    LetGo(InvestmentId),
    /// A pin or a lock is lifted.
    Lift(InvestmentId),
    /// A fund or pool has as much as is needed: the resource of the formulation.
    Raise(usize),
    /// A step may gain what it will.
    FreeStep(usize),
    /// A hard rule is switched off.
    DropRule(RuleId),
}

/// A roadmap with what has to be in its plan.
struct Case<'a> {
    roadmap: &'a Roadmap,
    required: &'a BTreeSet<InvestmentId>,
    formulation: Formulation,
}

/// Single changes that let a plan fit, each tried by planning: what is required beyond the roadmap first, then pins,
/// limits, what steps must gain, and hard rules. Where no single one helps, a smallest set that does.
pub(crate) fn reliefs(roadmap: &Roadmap, required: &BTreeSet<InvestmentId>) -> Result<Vec<Relief>, EngineError> {
    let case = Case { roadmap, required, formulation: formulate_with(roadmap, required) };
    let changes = case.changes();
    let mut reliefs = vec![];
    for change in &changes {
        if reliefs.len() == MOST_RELIEFS {
            return Ok(reliefs);
        }
        reliefs.extend(case.alone(change)?);
    }
    if reliefs.is_empty() {
        reliefs.extend(together::together(&case, &changes)?);
    }
    Ok(reliefs)
}

impl Case<'_> {
    /// All that can be changed, what is changed most easily first.
    fn changes(&self) -> Vec<Change> {
        let has_start = |id: &&InvestmentId| self.roadmap.decision(id).is_some_and(|one| one.start().is_some());
        let limits = self.formulation.limits.iter().enumerate();
        let raised = limits.filter(|(_, limit)| !matches!(limit, Limit::Rule(_)));
        let steps = self.roadmap.steps.iter().enumerate().filter(|(_, step)| step.least_worth.0 != 0);
        let hard = self.roadmap.restrictions().filter(|(_, strictness)| *strictness == model::Strictness::Hard);
        let mut changes: Vec<Change> = self.required.iter().cloned().map(Change::LetGo).collect();
        changes.extend(self.formulation.investments.iter().filter(has_start).cloned().map(Change::Lift));
        changes.extend(raised.map(|(resource, _)| Change::Raise(resource)));
        changes.extend(steps.map(|(step, _)| Change::FreeStep(step)));
        changes.extend(hard.map(|(rule, _)| Change::DropRule(rule.clone())));
        changes
    }

    /// One change by itself, if it lets a plan fit.
    fn alone(&self, change: &Change) -> Result<Option<Relief>, EngineError> {
        if let Change::Raise(resource) = change {
            return self.raising(*resource);
        }
        let changed = self.with(&[change]);
        Ok(if fits(&changed.instance)?.is_some() { self.relief(change) } else { None })
    }

    /// The case with some changes, but for limits.
    fn with(&self, changes: &[&Change]) -> Formulation {
        let (mut roadmap, mut required) = (self.roadmap.clone(), self.required.clone());
        for change in changes {
            match change {
                Change::LetGo(id) => {
                    required.remove(id);
                }
                Change::Lift(id) => roadmap.decisions.retain(|decision| decision.investment() != id),
                Change::FreeStep(step) => roadmap.steps[*step].least_worth = model::Points::ZERO,
                Change::DropRule(rule) => roadmap.switch_off(rule),
                Change::Raise(_) => {}
            }
        }
        formulate_with(&roadmap, &required)
    }

    /// A change other than of a limit, by its name.
    fn relief(&self, change: &Change) -> Option<Relief> {
        let roadmap = self.roadmap;
        let name = |id: &InvestmentId| roadmap.investment(id).map_or_else(|| id.to_string(), |item| item.name.clone());
        Some(match change {
            Change::LetGo(id) => Relief::LetGo(name(id)),
            Change::Lift(id) => match roadmap.decision(id)? {
                model::Decision::Lock { .. } => Relief::LiftLock(name(id)),
                _ => Relief::LiftPin(name(id)),
            },
            Change::FreeStep(step) => Relief::DropStepWorth(roadmap.steps[*step].name.clone()),
            Change::DropRule(rule) => Relief::DropRule(roadmap.rule_name(rule).unwrap_or_default().to_owned()),
            Change::Raise(_) => return None,
        })
    }

    /// As much more of one limit as lets a plan fit: only what has to be done is planned, with that limit lifted, and
    /// what exceeds it is what is missing.
    fn raising(&self, resource: usize) -> Result<Option<Relief>, EngineError> {
        let instance = &self.formulation.instance;
        let lifted = lifted(instance, resource);
        let Some(starts) = fits(&lifted)? else { return Ok(None) };
        let lack = lacking(instance, &lifted, resource, starts);
        Ok(lack.and_then(|lack| self.more_of(resource, lack)))
    }

    /// So much more of a limit, in words.
    fn more_of(&self, resource: usize, lack: Lacking) -> Option<Relief> {
        let roadmap = self.roadmap;
        let period = |index: usize| model::Period(u16::try_from(index).expect("a roadmap has at most 120 periods"));
        let when = roadmap.settings.calendar().range(period(lack.from), period(lack.to));
        let (name, more) = match &self.formulation.limits[resource] {
            Limit::Fund(id) => {
                let more = words::money_full(model::Money(lack.amount), &roadmap.settings.currency);
                (roadmap.fund(id).map(|fund| fund.name.clone()), more)
            }
            Limit::Pool(id) => (roadmap.pool(id).map(|pool| pool.name.clone()), words::fte(model::Fte(lack.amount))),
            // a rule is switched off, not raised
            Limit::Rule(_) => return None,
        };
        let name = name.unwrap_or_default();
        Some(Relief::RaiseLimit(if lack.from == lack.to {
            say!("relief-limit", name = name, amount = more, period = when)
        } else {
            let unit = roadmap.settings.period_length.name();
            say!("relief-limit-each", name = name, amount = more, unit = unit, periods = when)
        }))
    }
}

/// The instance without one of its limits.
pub(crate) fn lifted(instance: &Instance, resource: usize) -> Instance {
    let mut lifted = instance.clone();
    lifted.resources[resource].capacity.iter_mut().for_each(|capacity| *capacity = LIFTED);
    lifted
}

/// What one limit lacks: so much in each period of a stretch.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Lacking {
    pub(crate) amount: i64,
    pub(crate) from: usize,
    pub(crate) to: usize,
}

/// What a limit lacks for what has to be done, read off starts that keep every rule but this limit. Nothing if it
/// lacks nothing, or the starts do not keep the rules with that much more.
pub(crate) fn lacking(instance: &Instance, lifted: &Instance, resource: usize, starts: Starts) -> Option<Lacking> {
    let starts = thinned(lifted, starts);
    let mut enough = instance.clone();
    let lack = fill(&mut enough, resource, &starts)?;
    enough.keeps_rules(&starts).then_some(lack)
}

/// Starts without what does not have to be done, which takes nothing of what is missing.
fn thinned(lifted: &Instance, mut starts: Starts) -> Starts {
    for item in (0..starts.len()).rev().filter(|item| !lifted.items[*item].is_required) {
        let before = starts[item].take();
        if !lifted.keeps_rules(&starts) {
            starts[item] = before;
        }
    }
    starts
}

/// Gives an instance as much more of a limit as starts lack, and says how much; nothing if they lack nothing.
fn fill(instance: &mut Instance, resource: usize, starts: &Starts) -> Option<Lacking> {
    let slack = instance.slack(resource, starts);
    let from = slack.iter().position(|left| *left < 0)?;
    let last = slack.iter().rposition(|left| *left < 0).unwrap_or(from);
    let to = if instance.resources[resource].carries_over { from } else { last };
    let amount = -slack.iter().copied().min().unwrap_or(0);
    instance.resources[resource].capacity[from..=to].iter_mut().for_each(|capacity| *capacity += amount);
    Some(Lacking { amount, from, to })
}
