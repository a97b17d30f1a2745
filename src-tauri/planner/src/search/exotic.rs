//! Small instances with every rule there is, from a seed: for tests that compare ways to compute the same.

use crate::instance::{Event, EventNeed, Follow, Instance, Item, Need, Outcome, Resource, StepWorth};
use crate::numbers::Numbers;

/// An instance in which windows, pins, lags, carry-over, makers of every kind, capped outcomes, values
/// that grow or are negative, and steps may all occur.
pub(crate) fn instance(seed: u64) -> Instance {
    let mut numbers = Numbers::new(seed);
    let periods = numbers.between(2, 8);
    let resources: Vec<Resource> = (0..numbers.between(1, 3))
        .map(|_| Resource {
            capacity: (0..periods).map(|_| numbers.amount(0, 12)).collect(),
            carries_over: numbers.between(0, 1) == 0,
        })
        .collect();
    let count = numbers.between(2, 12);
    let items: Vec<Item> = (0..count).map(|_| item(&mut numbers, periods, resources.len())).collect();
    let needs = (0..numbers.between(0, count))
        .map(|_| {
            let after = numbers.between(1, count - 1);
            Need { before: numbers.between(0, after - 1), after, lag: numbers.between(0, 2) }
        })
        .collect();
    let mut events: Vec<Event> = vec![];
    for e in 0..numbers.between(1, 5) {
        let items = (0..numbers.between(1, 3)).map(|_| numbers.between(0, count - 1)).collect();
        let before = if e > 0 && numbers.between(0, 1) == 0 { vec![numbers.between(0, e - 1)] } else { vec![] };
        events.push(Event { any: numbers.between(0, 1) == 0, items, events: before });
    }
    let event_needs = (0..numbers.between(0, 2))
        .map(|_| EventNeed {
            item: numbers.between(0, count - 1),
            event: numbers.between(0, events.len() - 1),
            lag: numbers.between(0, 1),
        })
        .collect();
    let outcomes: Vec<Outcome> = (0..numbers.between(0, 3))
        .map(|_| Outcome {
            worth: (0..periods).map(|_| numbers.amount(0, 9)).collect(),
            shares: (0..numbers.between(1, 4))
                .map(|_| (numbers.between(0, events.len() - 1), numbers.amount(1, 80) * 100, numbers.between(0, 2)))
                .collect(),
            step_worth: numbers.amount(0, 3),
        })
        .collect();
    let steps = if numbers.between(0, 2) == 0 {
        let to = numbers.between(0, periods - 1);
        let from = (to > 0).then(|| numbers.between(0, to - 1));
        vec![StepWorth { from, to, least: numbers.amount(1, 9_000), only: None }]
    } else {
        vec![]
    };
    let mut instance =
        Instance { periods, items, resources, needs, event_needs, events, outcomes, steps, follows: vec![] };
    for _ in 0..numbers.between(0, 7).saturating_sub(5) {
        follow(&mut numbers, &mut instance, count);
    }
    instance
}

/// Lets items take something in each period until another is done, as interest does until a debt is repaid.
fn follow(numbers: &mut Numbers, instance: &mut Instance, count: usize) {
    let (last, leader) = (instance.periods - 1, numbers.between(0, count - 1));
    if instance.follows.iter().any(|follow| follow.leader == leader) {
        return;
    }
    let resource = numbers.between(0, instance.resources.len() - 1);
    let item = |earliest, latest, uses| Item { duration: 1, earliest, latest, uses, ..Item::default() };
    let done = instance.items.len();
    instance.items.push(item(1, last, vec![]));
    instance.needs.push(Need { before: leader, after: done, lag: 1 });
    let (mut until, mut waits) = (vec![], vec![]);
    for period in 1..=last {
        let pays = instance.items.len();
        instance.items.push(item(period, period, vec![(resource, vec![numbers.amount(0, 3)])]));
        waits.push((instance.events.len(), last - period));
        instance.events.push(Event { any: true, items: vec![pays, done], events: vec![] });
        until.push((period, pays));
    }
    let all = instance.items.len();
    instance.items.push(Item { is_required: true, ..item(last, last, vec![]) });
    instance.event_needs.extend(waits.into_iter().map(|(event, lag)| EventNeed { item: all, event, lag }));
    instance.follows.push(Follow { leader, done, until });
}

fn item(numbers: &mut Numbers, periods: usize, resources: usize) -> Item {
    let duration = numbers.between(1, 3.min(periods));
    let latest = periods - duration;
    let (mut earliest, mut last, mut is_required) = (0, latest, false);
    match numbers.between(0, 9) {
        0 => {
            earliest = numbers.between(0, latest);
            last = earliest;
            is_required = true;
        }
        1 => is_required = true,
        2 => earliest = numbers.between(0, latest),
        3 => earliest = latest + 1,
        _ => {}
    }
    let value = match numbers.between(0, 3) {
        0 => vec![],
        1 => (0..periods).map(|_| numbers.amount(0, 20) * 1_000 - 5_000).collect(),
        _ => {
            let full = numbers.amount(1, 30) * 1_000;
            (0..periods).map(|t| full - full * i64::try_from(t).expect("small") / 20).collect()
        }
    };
    let uses = (0..numbers.between(0, 2))
        .map(|_| (numbers.between(0, resources - 1), (0..duration).map(|_| numbers.amount(0, 8)).collect()))
        .collect();
    let money = numbers.amount(0, 3) * 100;
    Item { duration, uses, value, money, earliest, latest: last, is_required }
}
