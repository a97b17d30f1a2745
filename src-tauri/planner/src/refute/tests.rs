//! Against searching exhaustively, on small instances of all kinds of rows.

use super::*;
use crate::budget::Budget;
use crate::goals::value::grain;
use crate::instance::{Event, EventNeed, Item, Need, Outcome, Resource, StepWorth};
use crate::numbers::Numbers;
use crate::relaxation;
use crate::ties;
use crate::watch::Unwatched;

/// A small instance with needs, events, capped outcomes, and now and then own values, a step and carry-over.
pub(crate) fn small(seed: u64) -> Instance {
    let mut numbers = Numbers::new(seed);
    let periods = numbers.between(2, 4);
    let items: Vec<Item> = (0..numbers.between(2, 5))
        .map(|_| {
            let duration = numbers.between(1, 2);
            let earliest = numbers.between(0, 1).min(periods - duration);
            let mut uses = vec![];
            for r in 0..2 {
                if numbers.between(0, 2) > 0 {
                    uses.push((r, (0..duration).map(|_| numbers.amount(0, 9)).collect()));
                }
            }
            let value = (0..periods).map(|_| numbers.amount(0, 40) - 10).collect();
            let is_required = numbers.between(0, 9) == 0;
            let value = if numbers.between(0, 2) == 0 { value } else { vec![] };
            let money = numbers.amount(0, 3);
            Item { duration, uses, value, money, earliest, latest: periods - duration, is_required }
        })
        .collect();
    let n = items.len();
    let resources = (0..2)
        .map(|_| Resource {
            capacity: (0..periods).map(|_| numbers.amount(3, 14)).collect(),
            carries_over: numbers.between(0, 1) == 0,
        })
        .collect();
    let mut needs = vec![];
    for after in 1..n {
        if numbers.between(0, 1) == 0 {
            needs.push(Need { before: numbers.between(0, after - 1), after, lag: numbers.between(0, 1) });
        }
    }
    let mut events: Vec<Event> = (0..n).map(|i| Event { items: vec![i], ..Event::default() }).collect();
    events.push(Event { any: false, items: vec![0, n - 1], events: vec![] });
    events.push(Event { any: true, items: vec![0], events: vec![1, n] });
    let outcomes = (0..2)
        .map(|_| {
            let worth = (0..periods).map(|_| numbers.amount(0, 5)).collect();
            let moving: Vec<usize> = (0..n + 2).filter(|_| numbers.between(0, 2) > 0).collect();
            let shares = moving.into_iter().map(|e| (e, numbers.amount(1, 8) * 1_000, numbers.between(0, 1))).collect();
            Outcome { worth, shares, step_worth: 1 }
        })
        .collect();
    let mut event_needs = vec![];
    if numbers.between(0, 3) == 0 {
        event_needs.push(EventNeed { item: n - 1, event: 1.min(n - 2), lag: 1 });
    }
    let mut steps = vec![];
    if numbers.between(0, 3) == 0 {
        steps.push(StepWorth { from: Some(0), to: periods - 1, least: numbers.amount(1, 9) * 1_000, only: None });
    }
    Instance { periods, items, resources, needs, event_needs, events, outcomes, steps, follows: vec![] }
}

/// The first of the best starts, by trying all.
pub(crate) fn best(instance: &Instance) -> Option<Starts> {
    let mut best: Option<Starts> = None;
    let mut starts: Starts = vec![None; instance.items.len()];
    try_all(instance, 0, &mut starts, &mut best);
    best
}

fn try_all(instance: &Instance, i: usize, starts: &mut Starts, best: &mut Option<Starts>) {
    if i == starts.len() {
        if instance.keeps_rules(starts)
            && best.as_ref().is_none_or(|best| {
                let order = instance.value(best).cmp(&instance.value(starts));
                order.then_with(|| ties::compare(instance, starts, best)).is_lt()
            })
        {
            *best = Some(starts.clone());
        }
        return;
    }
    for start in (instance.items[i].earliest..=instance.items[i].latest).map(Some).chain([None]) {
        starts[i] = start;
        try_all(instance, i + 1, starts, best);
    }
    starts[i] = None;
}

#[test]
fn what_is_found_and_refuted_is_what_trying_everything_finds() {
    let mut found = 0;
    for seed in 0..3_000 {
        let instance = small(seed);
        let mut starts: Starts = vec![None; instance.items.len()];
        let mut least = i64::MIN / 4;
        let mut refutation = Refutation::new(&instance, None, &starts, least);
        while let Supposed::Found(better) = refutation.search(i64::MAX / 4, &|| false) {
            assert!(instance.keeps_rules(&better), "seed {seed}");
            assert!(instance.value(&better) >= least, "seed {seed}");
            least = instance.value(&better) + grain(&instance);
            starts = better;
            refutation.raise(least);
            found += 1;
        }
        let Some(mut best) = best(&instance) else {
            assert_eq!(least, i64::MIN / 4, "seed {seed}");
            continue;
        };
        assert_eq!(instance.value(&starts), instance.value(&best), "seed {seed}");
        assert!(settle(&instance, None, &mut starts, i64::MAX / 4, &|| false), "seed {seed}");
        assert_eq!(starts, best, "seed {seed}");
        best.clear();
    }
    assert!(found > 3_000, "most of these have plans: {found}");
}

#[test]
fn what_the_relaxation_has_shown_never_rules_out_a_best_plan() {
    for seed in 0..400 {
        let instance = small(seed);
        let Some(best) = best(&instance) else { continue };
        let root = relaxation::shrink(
            &instance,
            Some(&best),
            relaxation::Beginning::default(),
            Budget::seconds(60.0),
            (relaxation::Tell::Nothing, &mut Unwatched),
        )
        .expect("the engine works");
        for shown in &root.shown {
            let mut starts = best.clone();
            assert!(settle(&root.instance, Some(shown), &mut starts, i64::MAX / 4, &|| false), "seed {seed}");
            assert_eq!(starts, best, "seed {seed}");
            let least = instance.value(&best);
            let mut refutation = Refutation::new(&root.instance, Some(shown), &vec![None; best.len()], least);
            assert!(matches!(refutation.search(i64::MAX / 4, &|| false), Supposed::Found(_)), "seed {seed}");
            refutation.raise(least + grain(&instance));
            assert_eq!(refutation.search(i64::MAX / 4, &|| false), Supposed::Refuted, "seed {seed}");
        }
    }
}

#[test]
fn a_search_that_is_stopped_goes_on_where_it_was() {
    let instance =
        crate::generated::generate(crate::generated::Shape { investments: 14, periods: 4, seed: 3, longest: 2 });
    let nothing: Starts = vec![None; 14];
    let (mut at_once, mut in_parts) =
        (Refutation::new(&instance, None, &nothing, 1), Refutation::new(&instance, None, &nothing, 1));
    let best = |refutation: &mut Refutation, steps: i64| {
        let mut most = 0;
        loop {
            match refutation.search(steps, &|| false) {
                Supposed::Found(starts) => {
                    most = instance.value(&starts);
                    refutation.raise(most + 1);
                }
                Supposed::Refuted => return most,
                Supposed::Open => {}
            }
        }
    };
    assert_eq!(best(&mut at_once, i64::MAX / 4), best(&mut in_parts, 5_000));
}
