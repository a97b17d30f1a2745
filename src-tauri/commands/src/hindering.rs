//! Why an investment cannot start in a period, in a few words that may follow its name or stand alone.
//!
//! What the rules say is the planner's (`planner::possible`). Deliberately not here: what a start costs.

use charts::isolate::isolated;
use model::find_problems::blocks_planning;
use model::{Decision, InvestmentId, Money, Period, Roadmap, find_problems, words};
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
            format!("would end after {last}")
        }
        Hindrance::Needs { investment, ends } => match (ends, decision(investment)) {
            (_, Some(Decision::Exclude { .. })) => format!("needs {}, which you excluded", named(investment)),
            (None, _) => format!("needs {}, which cannot be done", named(investment)),
            (Some(ends), Some(Decision::Pin { .. })) => {
                format!("needs {}, which you pinned and which ends in {}", named(investment), period(*ends))
            }
            (Some(ends), None) => {
                format!("needs {}, which ends in {} at the earliest", named(investment), period(*ends))
            }
        },
        Hindrance::NeedsLevel { capability, level, reached } => {
            let name = roadmap.capability(capability).map_or_else(|| capability.to_string(), |it| it.name.clone());
            let name = isolated(&name);
            match reached {
                Some(reached) => {
                    format!("needs {name} at level {level}, not there before the end of {}", period(*reached))
                }
                None => format!("needs {name} at level {level}, which nothing brings in time"),
            }
        }
        Hindrance::NeededBy { investment, start } => match decision(investment) {
            Some(Decision::Pin { .. }) => {
                format!("{} needs it and is pinned to {}", named(investment), period(*start))
            }
            _ => format!("{} needs it and has to start by {}", named(investment), period(*start)),
        },
        Hindrance::Limit { limit, period: at, missing, is_alone } => {
            let (name, missing) = match limit {
                Limit::Fund(id) => (
                    roadmap.fund(id).map(|fund| fund.name.clone()),
                    words::money(Money(*missing), &roadmap.settings.currency),
                ),
                Limit::Pool(id) => (roadmap.pool(id).map(|pool| pool.name.clone()), words::fte(model::Fte(*missing))),
            };
            let name = isolated(&name.unwrap_or_default());
            if *is_alone {
                format!("takes {missing} more of {name} in {} than there is", period(*at))
            } else {
                format!("with what is pinned, {name} lacks {missing} in {}", period(*at))
            }
        }
        Hindrance::Together => "it and what it needs take more than there is until then".into(),
    }
}
