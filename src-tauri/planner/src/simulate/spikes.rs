//! What it is worth to know early whether something is feasible.
//!
//! The expected value with the knowledge of a spike minus that without (R. A. Howard, *Information value theory*,
//! 1966), over the same futures. To know something is worth nothing where nobody reacts to it, so both sides react in
//! the same simple way: once a failure is known, what the plan leaves out fills the room that is left, as far as it
//! fits. A planner would react better, so the figure is a lower end.

use std::collections::BTreeMap;

use model::futures::SpikeWorth;
use model::{Money, Value};

use super::course::Wishes;
use super::sample::{Ask, sample};
use super::{Asked, Case, Follow, figures};

/// The most items that may fill room: those that gain most.
const MOST_FILLERS: usize = 60;

/// The worth of each spike that the plan does and that shows something about what the plan does.
pub(super) fn spikes(case: &Case, asked: &Asked, follow: &mut dyn Follow) -> Vec<SpikeWorth> {
    let mut shows: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
    for (item, about) in case.uncertainty.items.iter().enumerate() {
        if let Some(spike) = about.spike
            && about.fails > 0
            && case.starts[item].is_some()
            && case.starts[spike].is_some()
        {
            shows.entry(spike).or_default().push(item);
        }
    }
    if shows.is_empty() {
        return vec![];
    }
    let fillers = fillers(case);
    let ask = Ask { runs: 0..u64::from(asked.runs), groups: &[], threads: asked.threads };
    let periods = case.formulation.instance.periods;
    let mut draw = |blind: Option<usize>| {
        let course = case.course(&case.starts, &Wishes { blind, fillers: fillers.clone() });
        let found = sample(&course, &ask, follow);
        (found.totals(periods), found.wasted)
    };
    let (with, with_wasted) = draw(None);
    let mut found = vec![];
    for (spike, shown) in shows {
        let (without, without_wasted) = draw(Some(spike));
        let (value, value_error) = figures::mean(&differences(&with, &without));
        let (saved, saved_error) = figures::mean(&differences(&without_wasted, &with_wasted));
        found.push(SpikeWorth {
            spike: case.id(spike),
            shows: shown.into_iter().map(|item| case.id(item)).collect(),
            value: Value(value),
            value_error: Value(value_error),
            saved: Money(saved),
            saved_error: Money(saved_error),
        });
    }
    found
}

/// Future by future; as many as both have, should one have been stopped.
fn differences(of: &[i64], minus: &[i64]) -> Vec<i64> {
    of.iter().zip(minus).map(|(of, minus)| of - minus).collect()
}

/// Items that the plan leaves out and that would be worth something, be it only where something else fails; those
/// that gain most for their use of people and money first.
fn fillers(case: &Case) -> Vec<usize> {
    let instance = &case.formulation.instance;
    let risky = (0..instance.items.len()).filter(|i| case.starts[*i].is_some() && case.uncertainty.items[*i].fails > 0);
    // the plan as it is, and without each of what may fail
    let mut bases = vec![case.starts.clone()];
    for item in risky {
        let mut without = case.starts.clone();
        without[item] = None;
        bases.push(without);
    }
    let mut gains: Vec<(i64, usize)> = vec![];
    for (i, item) in instance.items.iter().enumerate() {
        if case.starts[i].is_some() || !item.is_possible() {
            continue;
        }
        let gain = |base: &Vec<Option<usize>>| {
            let mut more = base.clone();
            more[i] = Some(item.earliest);
            instance.value(&more) - instance.value(base)
        };
        let best = bases.iter().map(gain).max().unwrap_or(0);
        if best > 0 {
            gains.push((best, i));
        }
    }
    gains.sort_by_key(|(gain, i)| (std::cmp::Reverse(*gain), *i));
    gains.truncate(MOST_FILLERS);
    gains.into_iter().map(|(_, i)| i).collect()
}
