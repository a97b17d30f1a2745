//! A guess of prices: those of the same instance with half as many periods, found in the same way.
//!
//! Any prices prove something, so nothing here has to be exact: what is lost is only time.

use std::collections::BTreeMap;

use super::dual::About;
use super::{Decomposed, decompose};
use crate::budget::Budget;
use crate::instance::{Instance, Item, Resource};
use crate::search::anneal::Annealing;
use crate::solve::EngineError;
use crate::tighten::tighten;
use crate::watch::{Progress, Watch};

/// How close bound and groups have to be: a guess need not be settled.
const CLOSE: f64 = 1e-3;
/// Fewer periods are not halved any more.
const FEWEST: usize = 6;

/// Prices of the coarser instance.
pub(super) struct Guess {
    prices: BTreeMap<About, f64>,
    /// Seconds they took.
    pub(super) seconds: f64,
}

impl Guess {
    /// The guess for a row of the finer instance.
    pub(super) fn price(&self, (is_outcome, index, t): About) -> f64 {
        let price = self.prices.get(&(is_outcome, index, t / 2)).copied().unwrap_or(0.0);
        // progress is worth as much in two periods as in the one that stands for both
        if is_outcome { price / 2.0 } else { price }
    }
}

/// Finds a guess; nothing if there are few periods, or no plan is found for half of them.
pub(super) fn prices(instance: &Instance, limit: Budget, watch: &dyn Watch) -> Result<Option<Guess>, EngineError> {
    if instance.periods < FEWEST {
        return Ok(None);
    }
    let coarse = halved(instance);
    let plan = Annealing::new(&coarse, None, 0).and_then(|annealing| annealing.best().cloned());
    let Some((_, plan)) = plan else { return Ok(None) };
    let Decomposed { ended, seconds, .. } = decompose(&coarse, Some(&plan), None, limit, CLOSE, &mut Quiet(watch))?;
    Ok(Some(Guess { prices: ended.prices(), seconds }))
}

/// Listens for a stop and says nothing: what is bounded here is another instance.
struct Quiet<'a>(&'a dyn Watch);

impl Watch for Quiet<'_> {
    fn progress(&mut self, _: Progress) {}

    fn is_cancelled(&self) -> bool {
        self.0.is_cancelled()
    }
}

/// Two periods become one, which has the capacity and the worth of both.
fn halved(instance: &Instance) -> Instance {
    let periods = instance.periods.div_ceil(2);
    let pairs = |amounts: &[i64]| amounts.chunks(2).map(|pair| pair.iter().sum()).collect::<Vec<i64>>();
    let item = |item: &Item| {
        let duration = item.duration.div_ceil(2);
        Item {
            duration,
            uses: item.uses.iter().map(|(r, amounts)| (*r, pairs(amounts))).collect(),
            value: item.value.chunks(2).map(|pair| pair[pair.len() - 1]).collect(),
            money: item.money,
            earliest: item.earliest / 2,
            latest: (item.latest / 2).min(periods - duration.min(periods)),
            is_required: item.is_required,
        }
    };
    let mut coarse = Instance {
        periods,
        items: instance.items.iter().map(item).collect(),
        resources: instance
            .resources
            .iter()
            .map(|resource| Resource { capacity: pairs(&resource.capacity), carries_over: resource.carries_over })
            .collect(),
        needs: instance.needs.clone(),
        event_needs: instance.event_needs.clone(),
        events: instance.events.clone(),
        outcomes: instance.outcomes.clone(),
        steps: vec![],
        follows: vec![],
    };
    for lag in coarse.needs.iter_mut().map(|need| &mut need.lag) {
        *lag /= 2;
    }
    for lag in coarse.event_needs.iter_mut().map(|need| &mut need.lag) {
        *lag /= 2;
    }
    for outcome in &mut coarse.outcomes {
        outcome.worth = pairs(&outcome.worth);
        for (_, _, lag) in &mut outcome.shares {
            *lag /= 2;
        }
    }
    tighten(&mut coarse);
    coarse
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::generated::{Pit, pit};

    #[test]
    fn half_the_periods_hold_the_same_capacity_and_as_many_items() {
        let fine = pit(Pit { side: 6, depth: 4, periods: 7, seed: 2 });
        let coarse = halved(&fine);
        assert_eq!((coarse.periods, coarse.items.len()), (4, fine.items.len()));
        for (fine, coarse) in fine.resources.iter().zip(&coarse.resources) {
            assert_eq!(fine.capacity.iter().sum::<i64>(), coarse.capacity.iter().sum::<i64>());
        }
        assert!(coarse.items.iter().all(|item| item.value.len() == 4));
    }
}
