//! What it is worth to know early whether something is feasible.
//!
//! The expected value with the knowledge of a spike minus that without (R. A. Howard, *Information value theory*,
//! 1966), over the same futures. To know something is worth nothing where nobody reacts to it, so both sides react in
//! the same simple way: once a failure is known, what the plan leaves out fills the room that is left, as far as it
//! fits. A planner would react better, so the figure is a lower end.
//!
//! A spike that the plan does is compared with the same plan in which it shows nothing. One that it does not do is put
//! into it, at each start at which the plan still keeps its rules when what is shown waits for it, and the best of these
//! is compared with the plan; which is the best is found over futures of its own.

use std::collections::BTreeMap;

use model::futures::SpikeWorth;
use model::{Money, Period, Value};

use super::course::Wishes;
use super::robust::Quiet;
use super::sample::{Ask, sample};
use super::{Asked, Case, Follow, figures};
use crate::instance::Starts;

/// The most items that may fill room: those that gain most.
const MOST_FILLERS: usize = 60;
/// In how many futures each start of a spike that is not planned is looked at, and the first of these.
const FEW: u64 = 1_024;
const APART: u64 = 1 << 41;

/// The worth of each spike that shows something about what the plan does, those that the plan does not do last.
pub(super) fn spikes(case: &Case, asked: &Asked, follow: &mut dyn Follow) -> Vec<SpikeWorth> {
    let mut shows: BTreeMap<(bool, usize), Vec<usize>> = BTreeMap::new();
    for (item, about) in case.uncertainty.items.iter().enumerate() {
        if let Some(spike) = about.spike
            && about.fails > 0
            && case.starts[item].is_some()
        {
            shows.entry((case.starts[spike].is_none(), spike)).or_default().push(item);
        }
    }
    if shows.is_empty() {
        return vec![];
    }
    let fillers = fillers(case);
    let periods = case.formulation.instance.periods;
    let mut draw = |starts: &Starts, blind: Option<usize>, runs: std::ops::Range<u64>| {
        let ask = Ask { runs, groups: &[], threads: asked.threads };
        let fillers = fillers.iter().copied().filter(|item| starts[*item].is_none()).collect();
        let found = sample(&case.course(starts, &Wishes { blind, fillers }), &ask, &mut Quiet(follow));
        (found.totals(periods), found.wasted)
    };
    let all = 0..u64::from(asked.runs);
    let planned = draw(&case.starts, None, all.clone());
    let mut found = vec![];
    for ((is_missing, spike), shown) in shows {
        let (with, without, would_begin) = if is_missing {
            let looked_at = ways_in(case, spike, &shown).into_iter().map(|starts| {
                let (totals, _) = draw(&starts, None, APART..APART + FEW);
                (figures::mean(&totals).0, starts)
            });
            // the first of equals: the earliest
            let best = looked_at.fold(None, |best: Option<(i64, Starts)>, next| match best {
                Some(best) if best.0 >= next.0 => Some(best),
                _ => Some(next),
            });
            let Some((_, starts)) = best else { continue };
            let begins = starts[spike].and_then(|start| u16::try_from(start).ok()).map(Period);
            (draw(&starts, None, all.clone()), planned.clone(), begins)
        } else {
            (planned.clone(), draw(&case.starts, Some(spike), all.clone()), None)
        };
        let (value, value_error) = figures::mean(&differences(&with.0, &without.0));
        let (saved, saved_error) = figures::mean(&differences(&without.1, &with.1));
        found.push(SpikeWorth {
            spike: case.id(spike),
            would_begin,
            shows: shown.into_iter().map(|item| case.id(item)).collect(),
            value: Value(value),
            value_error: Value(value_error),
            saved: Money(saved),
            saved_error: Money(saved_error),
        });
    }
    found
}

/// The plan with a spike in it that it does not do, in order of its start: what it shows waits for it, and all else stays.
fn ways_in(case: &Case, spike: usize, shown: &[usize]) -> Vec<Starts> {
    let instance = &case.formulation.instance;
    let item = &instance.items[spike];
    let mut ways = vec![];
    for start in item.earliest..=item.latest {
        let mut starts = case.starts.clone();
        starts[spike] = Some(start);
        let mut fits = item.is_possible();
        for other in shown {
            let waits = starts[*other].map(|planned| planned.max(start + item.duration));
            fits &= waits.is_none_or(|from| from + instance.items[*other].duration <= instance.periods);
            starts[*other] = waits;
        }
        if fits && case.keeps_rules(&starts) {
            ways.push(starts);
        }
    }
    ways
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
