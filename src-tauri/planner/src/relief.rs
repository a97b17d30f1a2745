//! What to change where nothing fits: single changes, each tried by planning before it is offered.

use std::collections::BTreeSet;

use model::{InvestmentId, Roadmap, say, words};

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
    Ok(match optimise(instance, RELIEF_SECONDS, &mut First::default())? {
        Optimised::Found(answer) => Some(answer.starts),
        Optimised::Nothing | Optimised::StoppedEmpty => None,
    })
}

/// Single changes that let a plan fit, each tried by planning: what is required beyond the roadmap first, then
/// pins, limits, what steps must gain, and hard rules.
pub(crate) fn reliefs(roadmap: &Roadmap, required: &BTreeSet<InvestmentId>) -> Result<Vec<Relief>, EngineError> {
    let mut reliefs = vec![];
    let formulation = formulate_with(roadmap, required);
    let name = |id: &InvestmentId| roadmap.investment(id).map_or_else(|| id.to_string(), |item| item.name.clone());
    for id in required {
        if reliefs.len() == MOST_RELIEFS {
            return Ok(reliefs);
        }
        let others = required.iter().filter(|other| *other != id).cloned().collect();
        if fits(&formulate_with(roadmap, &others).instance)?.is_some() {
            reliefs.push(Relief::LetGo(name(id)));
        }
    }
    for id in &formulation.investments {
        let Some(decision) = roadmap.decision(id).filter(|decision| decision.start().is_some()) else { continue };
        if reliefs.len() == MOST_RELIEFS {
            return Ok(reliefs);
        }
        let mut trial = roadmap.clone();
        trial.decisions.retain(|decision| decision.investment() != id);
        if fits(&formulate_with(&trial, required).instance)?.is_some() {
            reliefs.push(match decision {
                model::Decision::Lock { .. } => Relief::LiftLock(name(id)),
                _ => Relief::LiftPin(name(id)),
            });
        }
    }
    for resource in 0..formulation.limits.len() {
        if reliefs.len() == MOST_RELIEFS {
            return Ok(reliefs);
        }
        reliefs.extend(raising(roadmap, &formulation, resource)?);
    }
    for index in 0..roadmap.steps.len() {
        if reliefs.len() == MOST_RELIEFS {
            return Ok(reliefs);
        }
        if roadmap.steps[index].least_worth.0 == 0 {
            continue;
        }
        let mut trial = roadmap.clone();
        trial.steps[index].least_worth = model::Points::ZERO;
        if fits(&formulate_with(&trial, required).instance)?.is_some() {
            reliefs.push(Relief::DropStepWorth(roadmap.steps[index].name.clone()));
        }
    }
    for (rule, _) in roadmap.restrictions().filter(|(_, strictness)| *strictness == model::Strictness::Hard) {
        if reliefs.len() == MOST_RELIEFS {
            return Ok(reliefs);
        }
        let mut trial = roadmap.clone();
        trial.switch_off(rule);
        if fits(&formulate_with(&trial, required).instance)?.is_some() {
            reliefs.push(Relief::DropRule(roadmap.rule_name(rule).unwrap_or_default().to_owned()));
        }
    }
    Ok(reliefs)
}

/// As much more of one limit as lets a plan fit: only what has to be done is planned, with that limit lifted, and
/// what exceeds it is what is missing.
fn raising(roadmap: &Roadmap, formulation: &Formulation, resource: usize) -> Result<Option<Relief>, EngineError> {
    if matches!(formulation.limits[resource], Limit::Rule(_)) {
        return Ok(None);
    }
    let lifted = lifted(&formulation.instance, resource);
    let Some(starts) = fits(&lifted)? else { return Ok(None) };
    let Some(lack) = lacking(&formulation.instance, &lifted, resource, starts) else { return Ok(None) };
    let period = |index: usize| model::Period(u16::try_from(index).expect("a roadmap has at most 120 periods"));
    let when = roadmap.settings.calendar().range(period(lack.from), period(lack.to));
    let (name, more) = match &formulation.limits[resource] {
        Limit::Fund(id) => {
            let more = words::money_full(model::Money(lack.amount), &roadmap.settings.currency);
            (roadmap.fund(id).map(|fund| fund.name.clone()), more)
        }
        Limit::Pool(id) => (roadmap.pool(id).map(|pool| pool.name.clone()), words::fte(model::Fte(lack.amount))),
        // a rule is switched off, not raised
        Limit::Rule(_) => return Ok(None),
    };
    let name = name.unwrap_or_default();
    Ok(Some(Relief::RaiseLimit(if lack.from == lack.to {
        say!("relief-limit", name = name, amount = more, period = when)
    } else {
        let unit = roadmap.settings.period_length.name();
        say!("relief-limit-each", name = name, amount = more, unit = unit, periods = when)
    })))
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
    let mut starts = starts;
    // what does not have to be done takes nothing of what is missing
    for item in (0..starts.len()).rev().filter(|item| !lifted.items[*item].is_required) {
        let before = starts[item].take();
        if !lifted.keeps_rules(&starts) {
            starts[item] = before;
        }
    }
    let slack = instance.slack(resource, &starts);
    let from = slack.iter().position(|left| *left < 0)?;
    let last = slack.iter().rposition(|left| *left < 0).unwrap_or(from);
    let to = if instance.resources[resource].carries_over { from } else { last };
    let amount = -slack.iter().copied().min().unwrap_or(0);
    let mut enough = instance.clone();
    enough.resources[resource].capacity[from..=to].iter_mut().for_each(|capacity| *capacity += amount);
    enough.keeps_rules(&starts).then_some(Lacking { amount, from, to })
}
