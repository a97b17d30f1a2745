//! Going through the periods against trying everything, on small instances of many shapes.

use super::prices::{Prices, Weighed};
use super::walk::Walk;
use super::{Listed, Shown, prove};
use crate::budget::Budget;
use crate::generated::{Shape, generate};
use crate::instance::{Event, Instance, Item, Need, Outcome, Resource, Starts};
use crate::numbers::Numbers;
use crate::optimise::{Optimised, optimise};
use crate::ties;
use crate::tighten::tighten;
use crate::watch::Unwatched;

/// A small instance with durations, lags, several resources, some of them carrying over, windows and pins; values
/// that fade, rise, or are none or negative.
fn small(seed: u64) -> Instance {
    let mut numbers = Numbers::new(seed);
    let periods = numbers.between(2, 4);
    let longest = numbers.between(1, periods.min(3));
    let kinds = numbers.between(1, 3);
    let items: Vec<Item> = (0..5)
        .map(|_| {
            let duration = numbers.between(1, longest);
            let uses = (0..kinds)
                .filter(|_| numbers.between(0, 3) > 0)
                .collect::<Vec<_>>()
                .into_iter()
                .map(|r| (r, (0..duration).map(|_| numbers.amount(0, 6)).collect()))
                .collect();
            let (full, change) = (numbers.amount(0, 12) - 2, numbers.amount(0, 3) - 1);
            let value = (0..periods).map(|t| full - change * i64::try_from(t).expect("small")).collect();
            let mut item = Item { duration, uses, value, latest: periods - duration, ..Item::default() };
            match numbers.between(0, 11) {
                0 => item.is_required = true,
                1 => item.earliest = item.latest,
                2 => item.latest = 0,
                _ => {}
            }
            item.money = numbers.amount(0, 2);
            item
        })
        .collect();
    let mut needs: Vec<Need> = (0..numbers.between(0, 4))
        .map(|_| {
            let after = numbers.between(1, 4);
            Need { before: numbers.between(0, after - 1), after, lag: numbers.between(0, 1) }
        })
        .collect();
    needs.sort_unstable();
    needs.dedup();
    let resource = |numbers: &mut Numbers| Resource {
        capacity: (0..periods).map(|_| numbers.amount(2, 11)).collect(),
        carries_over: numbers.between(0, 2) == 0,
    };
    let resources = (0..kinds).map(|_| resource(&mut numbers)).collect();
    Instance { periods, items, resources, needs, ..Instance::default() }
}

/// All starts that keep the rules.
fn all(instance: &Instance) -> Vec<Starts> {
    let mut all: Vec<Starts> = vec![vec![]];
    for item in &instance.items {
        let starts = || (item.earliest..=item.latest).map(Some).chain([None]);
        all = all.iter().flat_map(|before| starts().map(|start| [before.as_slice(), &[start]].concat())).collect();
    }
    all.retain(|starts| instance.keeps_rules(starts));
    all
}

fn best_of<'a>(instance: &Instance, all: &'a [Starts]) -> &'a Starts {
    let most = all.iter().map(|starts| instance.value(starts)).max().expect("there are starts");
    let best = all.iter().filter(|starts| instance.value(starts) == most);
    best.min_by(|one, other| ties::compare(instance, one, other)).expect("there are starts")
}

fn shown(instance: &Instance, from: &Starts) -> Shown {
    let mut tight = instance.clone();
    tighten(&mut tight);
    let listed = Listed::of(&tight, &Unwatched).expect("it speaks of items alone");
    prove(&tight, listed, from, Budget::seconds(60.0), &mut Unwatched)
        .expect("the engine works")
        .expect("nobody stops it")
}

#[test]
fn going_through_the_periods_equals_trying_everything() {
    let (mut tried, mut with_longer, mut with_pins) = (0, 0, 0);
    for seed in 0..600 {
        let instance = small(seed);
        let all = all(&instance);
        let Some(from) = all.first() else { continue };
        let worst = all.iter().min_by_key(|starts| instance.value(starts)).unwrap_or(from);
        let best = best_of(&instance, &all);
        let shown = shown(&instance, worst);
        assert_eq!(&shown.starts, best, "seed {seed}: {instance:?}");
        assert_eq!((shown.bound, shown.is_settled), (instance.value(best), true), "seed {seed}");
        tried += 1;
        with_longer += usize::from(instance.items.iter().any(|item| item.duration > 1));
        with_pins += usize::from(instance.items.iter().any(|item| item.is_required));
    }
    assert!(tried > 300 && with_longer > 100 && with_pins > 50, "{tried}, {with_longer}, {with_pins}");
}

#[test]
fn no_prices_prove_less_than_the_best_plan_and_none_leaves_it_out() {
    for seed in 0..150 {
        let mut instance = small(seed);
        tighten(&mut instance);
        let all = all(&instance);
        if all.is_empty() {
            continue;
        }
        let best = best_of(&instance, &all);
        let Listed { parts, fillings, scale } = Listed::of(&instance, &Unwatched).expect("it speaks of items alone");
        let mut numbers = Numbers::new(seed);
        for _ in 0..8 {
            let mut prices = Prices::none(&parts);
            let required: Vec<usize> = parts.required.iter().map(|(part, _)| *part).collect();
            for (p, once) in prices.once.iter_mut().enumerate() {
                let least = if required.contains(&p) { -400 } else { 0 };
                *once = if parts.parts[p].age == 0 { numbers.amount(0, 600) + least } else { 0 };
            }
            for price in prices.waits.iter_mut().flatten() {
                *price = numbers.amount(0, 200);
            }
            for (p, of) in prices.next.iter_mut().enumerate().filter(|(p, _)| parts.next(*p).is_some()) {
                let window = parts.parts[p].window;
                of[window.0..=window.1].iter_mut().for_each(|price| *price = numbers.amount(0, 400) - 200);
            }
            let carried = prices.carried.iter_mut().zip(&parts.carries_over);
            for (of, _) in carried.filter(|(_, carries_over)| **carries_over) {
                of.iter_mut().for_each(|price| *price = numbers.amount(0, 60));
            }
            let weighed = Weighed::new(&parts, &fillings, &prices, scale);
            let value = instance.value(best) * scale;
            assert!(weighed.bound >= value, "seed {seed}");
            for (t, set) in parts.running(best).into_iter().enumerate().filter(|(_, set)| *set != 0) {
                let filling = fillings.find(set).expect("what runs in a plan is a filling");
                let at = fillings.of_period[t].iter().position(|f| *f == filling).expect("its period carries it");
                assert!(weighed.bound - weighed.most[t] + weighed.of_period[t][at] >= value, "seed {seed}");
            }
            // a walk that follows one set only says what it has lost, and a wide one loses nothing
            for width in [1, usize::MAX] {
                let walk = Walk {
                    instance: &instance,
                    parts: &parts,
                    fillings: &fillings,
                    weighed: &weighed,
                    scale,
                    least: value - 3 * scale,
                    width,
                    looks: usize::MAX,
                };
                let walked = walk.run(&|| false);
                let found = walked.best.map(|(value, _)| value * scale);
                assert!(found.max(walked.lost) >= Some(value), "seed {seed}, width {width}");
                assert!(width == 1 || (walked.lost.is_none() && found == Some(value)), "seed {seed}");
            }
        }
    }
}

#[test]
fn roadmaps_of_the_size_of_an_offsite_are_proven_whatever_they_begin_with() {
    for seed in 1..=3 {
        let instance = generate(Shape { investments: 25, periods: 6, seed, longest: 1 });
        let nothing = vec![None; instance.items.len()];
        let from_nothing = shown(&instance, &nothing);
        assert!(from_nothing.is_settled && instance.keeps_rules(&from_nothing.starts), "seed {seed}");
        let Ok(Optimised::Found(answer)) = optimise(&instance, 60.0, &mut Unwatched) else { panic!("it has a plan") };
        assert_eq!((answer.value, &answer.starts), (from_nothing.bound, &from_nothing.starts), "seed {seed}");
        assert_eq!(answer.proof, model::Proof::Proven);
    }
}

#[test]
fn outcomes_that_cannot_be_more_than_whole_count_as_the_value_of_items() {
    for seed in 0..40 {
        let mut instance = small(seed);
        let mut numbers = Numbers::new(seed);
        instance.events = (0..5).map(|i| Event { items: vec![i], ..Event::default() }).collect();
        let worth = (0..instance.periods).map(|_| numbers.amount(0, 3)).collect();
        let shares = (0..5).map(|e| (e, numbers.amount(0, 2_000), numbers.between(0, 1))).collect();
        instance.outcomes = vec![Outcome { worth, shares, step_worth: 0 }];
        let all = all(&instance);
        let Some(from) = all.last() else { continue };
        assert_eq!(&shown(&instance, from).starts, best_of(&instance, &all), "seed {seed}");
    }
}

#[test]
fn what_is_not_about_items_alone_is_left_to_others() {
    let simple = Instance { needs: vec![], ..small(1) };
    assert!(Listed::of(&simple, &Unwatched).is_some());
    let events = vec![Event { items: vec![0], ..Event::default() }];
    let capped = Outcome { worth: vec![1; simple.periods], shares: vec![(0, 6_000, 0), (0, 6_000, 0)], step_worth: 0 };
    assert!(Listed::of(&Instance { events, outcomes: vec![capped], ..simple.clone() }, &Unwatched).is_none());
    let needs = vec![Need { before: 0, after: 1, lag: 2 }];
    assert!(Listed::of(&Instance { needs, ..simple }, &Unwatched).is_none());
    let many = generate(Shape { investments: 128, periods: 6, seed: 1, longest: 1 });
    assert!(Listed::of(&many, &Unwatched).is_none(), "too many fillings");
}
