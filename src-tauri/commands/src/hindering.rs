//! Why an investment cannot start in a period, in a few words that may follow its name or stand alone.
//!
//! What the rules say is the planner's (`planner::possible`). Deliberately not here: what a start costs.

use charts::isolate::isolated;
use model::find_problems::blocks_planning;
use model::{Decision, InvestmentId, Money, Period, Roadmap, RuleId, find_problems, say, words};
use planner::formulation::Limit;
use planner::possible::{Hindrance, hindrances};

/// For every period of the roadmap: why the investment cannot start there, if the rules alone say so. Nothing is
/// said while a problem in the roadmap hinders planning altogether.
pub(crate) fn why_not(roadmap: &Roadmap, investment: &InvestmentId) -> Vec<Option<String>> {
    if blocks_planning(&find_problems(roadmap)) {
        return vec![];
    }
    let found = hindrances(roadmap, investment);
    found.iter().map(|hindrance| hindrance.as_ref().map(|hindrance| in_words(roadmap, hindrance))).collect()
}

/// The same as whole sentences about "it": "It needs Modular core, which ends in Q3 2027 at the earliest."
pub(crate) fn why_not_it(roadmap: &Roadmap, investment: &InvestmentId) -> Vec<Option<String>> {
    if blocks_planning(&find_problems(roadmap)) {
        return vec![];
    }
    let sentence = |hindrance: &Hindrance| {
        let why = in_words(roadmap, hindrance);
        match hindrance {
            Hindrance::NeededBy { .. } | Hindrance::Together | Hindrance::Limit { is_alone: false, .. } => {
                say!("it-cannot-start", why = why)
            }
            _ => say!("it-is-hindered", why = why),
        }
    };
    hindrances(roadmap, investment).iter().map(|hindrance| hindrance.as_ref().map(sentence)).collect()
}

fn in_words(roadmap: &Roadmap, hindrance: &Hindrance) -> String {
    let calendar = roadmap.settings.calendar();
    let period = |period: Period| calendar.name(period);
    let named = |id: &InvestmentId| {
        isolated(&roadmap.investment(id).map_or_else(|| id.to_string(), |investment| investment.name.clone()))
    };
    let decision = |id: &InvestmentId| roadmap.decision(id);
    match hindrance {
        Hindrance::Horizon => {
            let last = roadmap.settings.last_period().map(period).unwrap_or_default();
            say!("would-end-after", period = last)
        }
        Hindrance::NotBefore(first) => say!("may-not-start-before", period = period(*first)),
        Hindrance::DoneBy(last) => say!("has-to-be-done-by", period = period(*last)),
        Hindrance::DueBy { rule, last } => {
            say!("has-to-be-done-by-rule", name = named_rule(roadmap, rule), period = period(*last))
        }
        Hindrance::Needs { investment, ends } => match (ends, decision(investment)) {
            (_, Some(Decision::Exclude { .. })) => say!("needs-excluded", name = named(investment)),
            (None, _) => say!("needs-impossible", name = named(investment)),
            (Some(ends), Some(Decision::Pin { .. })) => {
                say!("needs-pinned", name = named(investment), period = period(*ends))
            }
            (Some(ends), Some(Decision::Lock { .. })) => {
                say!("needs-locked", name = named(investment), period = period(*ends))
            }
            (Some(ends), None) => {
                say!("needs-earliest", name = named(investment), period = period(*ends))
            }
        },
        Hindrance::NeedsLevel { capability, level, reached } => {
            let name = roadmap.capability(capability).map_or_else(|| capability.to_string(), |it| it.name.clone());
            let name = isolated(&name);
            match reached {
                Some(reached) => {
                    say!("needs-level-late", name = name, level = *level, period = period(*reached))
                }
                None => say!("needs-level-never", name = name, level = *level),
            }
        }
        Hindrance::Gate { rule, opens } => match opens {
            Some(opens) => say!("gate-opens", name = named_rule(roadmap, rule), period = period(*opens)),
            None => say!("gate-never-opens", name = named_rule(roadmap, rule)),
        },
        Hindrance::NeededBy { investment, start } => match decision(investment) {
            Some(Decision::Pin { .. }) => {
                say!("needed-by-pinned", name = named(investment), period = period(*start))
            }
            Some(Decision::Lock { .. }) => {
                say!("needed-by-locked", name = named(investment), period = period(*start))
            }
            _ => say!("needed-by-start", name = named(investment), period = period(*start)),
        },
        Hindrance::Limit { limit: Limit::Rule(rule), period: at, is_alone, .. } => {
            let (name, period) = (named_rule(roadmap, rule), period(*at));
            if *is_alone {
                say!("rule-allows-none", name = name, period = period)
            } else {
                say!("rule-with-pinned", name = name, period = period)
            }
        }
        Hindrance::Limit { limit, period: at, missing, is_alone } => {
            let (name, missing) = match limit {
                Limit::Fund(id) => (
                    roadmap.fund(id).map(|fund| fund.name.clone()),
                    words::money(Money(*missing), &roadmap.settings.currency),
                ),
                Limit::Pool(id) => (roadmap.pool(id).map(|pool| pool.name.clone()), words::fte(model::Fte(*missing))),
                Limit::Rule(_) => unreachable!("rules are told above"),
            };
            let name = isolated(&name.unwrap_or_default());
            if *is_alone {
                say!("takes-more", missing = missing, name = name, period = period(*at))
            } else {
                say!("lacks-with-pinned", name = name, missing = missing, period = period(*at))
            }
        }
        Hindrance::Together => say!("together-too-much"),
    }
}

fn named_rule(roadmap: &Roadmap, id: &RuleId) -> String {
    isolated(&roadmap.rule(id).map_or_else(|| id.to_string(), |rule| rule.name.clone()))
}
