//! Bundles for generated instances: some items are worth more together than alone.

use crate::float;
use crate::instance::{Event, Instance, Outcome, WHOLE};
use crate::numbers::Numbers;

/// Items of a bundle.
const FEWEST: usize = 2;
const MOST: usize = 3;
/// What a bundle is worth, in percent of what as many items are worth on average.
const LEAST_PERCENT: usize = 20;
const MOST_PERCENT: usize = 60;

/// An instance with so many bundles more, as a seed decides: each of two or three items, worth a fifth to three fifths of
/// what as many items are worth on average, less of it the later it is complete.
///
/// # Panics
/// If there are bundles and fewer than two items, or events that are no single items.
#[must_use]
pub fn with_bundles(mut instance: Instance, count: usize, seed: u64) -> Instance {
    if count == 0 {
        return instance;
    }
    let items = instance.items.len();
    assert!(items >= FEWEST, "a bundle is of two items at least");
    if instance.events.is_empty() {
        instance.events = (0..items).map(|i| Event { items: vec![i], ..Event::default() }).collect();
    }
    assert!(instance.events.len() == items, "each item is an event, and nothing else is one");
    let own = instance.items.iter().map(|item| item.value.iter().copied().max().unwrap_or(0).max(0)).sum::<i64>();
    let held = |outcome: &Outcome| outcome.worth.iter().sum::<i64>() * WHOLE;
    let mean = (own + instance.outcomes.iter().map(held).sum::<i64>()) / i64::try_from(items).expect("few");
    let mut numbers = Numbers::new(seed ^ 0xB0_0D1E);
    for _ in 0..count {
        let mut members: Vec<usize> = vec![];
        let size = numbers.between(FEWEST, MOST.min(items));
        while members.len() < size {
            let next = numbers.between(0, items - 1);
            if !members.contains(&next) {
                members.push(next);
            }
        }
        members.sort_unstable();
        let percent = numbers.amount(LEAST_PERCENT, MOST_PERCENT);
        // in whole parts, each of which is lost after some period
        let parts = float::whole(float::amount(mean) * float::count(size) * float::amount(percent) / 100.0) / WHOLE;
        let mut worth = vec![0; instance.periods];
        let each = (parts / 8).max(1);
        let mut left = parts.max(1);
        while left > 0 {
            let part = each.min(left);
            worth[numbers.between(instance.periods / 2, instance.periods - 1)] += part;
            left -= part;
        }
        instance.outcomes.push(Outcome { worth, shares: vec![(instance.events.len(), WHOLE, 0)], step_worth: 0 });
        instance.events.push(Event { items: members, ..Event::default() });
    }
    instance
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::generated::{Shape, generate, roadmap};
    use crate::instance_file;
    use crate::optimise::{Optimised, optimise};
    use crate::watch::Unwatched;

    #[test]
    fn bundles_survive_being_written_and_read() {
        let dense = generate(Shape { investments: 20, periods: 6, seed: 4, longest: 2 });
        for instance in [with_bundles(dense, 5, 4), with_bundles(roadmap(20, 6, 4), 5, 4)] {
            let read = instance_file::read(&instance_file::write("b", &instance)).expect("it is whole");
            assert_eq!((read.instance, read.per_unit), (instance, 1));
        }
    }

    #[test]
    fn together_they_are_worth_more_and_what_completes_a_bundle_is_preferred() {
        let best = |instance: &Instance| match optimise(instance, 60.0, &mut Unwatched) {
            Ok(Optimised::Found(answer)) => answer,
            other => panic!("{other:?}"),
        };
        let mut changed = 0;
        for seed in 0..8 {
            let mut alone = generate(Shape { investments: 12, periods: 4, seed, longest: 1 });
            // needs leave little choice among so few
            alone.needs.clear();
            let together = with_bundles(alone.clone(), 6, seed);
            assert_eq!(with_bundles(alone.clone(), 6, seed), together);
            assert_ne!(with_bundles(alone.clone(), 6, seed + 1), together);
            let (one, other) = (best(&alone), best(&together));
            assert_eq!(other.bound, Some(other.value), "seed {seed}");
            assert!(other.value >= together.value(&one.starts), "seed {seed}");
            changed += usize::from(other.starts != one.starts);
        }
        assert!(changed > 2, "bundles changed the best plan {changed} times of 8");
    }
}
