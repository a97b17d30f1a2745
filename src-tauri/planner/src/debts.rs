//! Debts as parts of an instance: what interest takes of pools, and stand-ins that go on paying what has not been
//! repaid yet. The engines need not know of any of them.
//!
//! - What nobody can have repaid by a period is taken off the capacity of the pool there.
//! - For each investment that repays, and each period after the earliest it can end in, an item stands in that takes in
//!   that period what the investment would have freed by then. Another, "repaid", waits for the investment and for the
//!   period after it. In each period one of the two has to be there: the first in that very period, or the second by
//!   then. An item that has to be done in the last period waits for all of that.
//!
//! Stand-ins are worth nothing and cost nothing. Which of them go with the starts of the investments follows from
//! those; searches are told by [`crate::instance::Follow`]. The independent twin is in `model::debts`.

use std::collections::BTreeMap;

use model::debt::part_of;
use model::{Fte, InvestmentId, Roadmap};

use crate::formulation::Limit;
use crate::instance::{Event, EventNeed, Follow, Instance, Need};
use crate::own_rules::Parts;

/// What an item frees of a resource once it is done: so much in each period, if it has ended before.
pub(crate) type Frees = BTreeMap<(usize, usize), Vec<i64>>;

/// Adds debts to the parts of an instance, after the rules of the user. What each item that repays leads.
pub(crate) fn add(
    roadmap: &Roadmap,
    investments: &[InvestmentId],
    parts: &mut Parts,
    needs: &mut Vec<Need>,
) -> (Frees, Vec<Follow>) {
    let frees = frees(roadmap, investments, parts);
    let mut follows: Vec<Follow> = vec![];
    let Some(last) = parts.periods.checked_sub(1) else { return (frees, follows) };
    let mut waits: Vec<EventNeed> = vec![];
    let mut by_item: BTreeMap<usize, Vec<(usize, &Vec<i64>)>> = BTreeMap::new();
    for ((item, resource), amounts) in &frees {
        by_item.entry(*item).or_default().push((*resource, amounts));
    }
    for (leader, freed) in by_item {
        let repaid = parts.stand_in((1, last), 0, vec![]);
        needs.push(Need { before: leader, after: repaid, lag: 1 });
        let mut until = vec![];
        for period in 1..=last {
            let taken = freed.iter().filter(|(_, amounts)| amounts[period] > 0);
            let uses: Vec<(usize, Vec<i64>)> =
                taken.map(|(resource, amounts)| (*resource, vec![amounts[period]])).collect();
            if uses.is_empty() {
                continue;
            }
            let pays = parts.stand_in((period, period), 0, uses);
            until.push((period, pays));
            let event = parts.events.len();
            parts.events.push(Event { any: true, items: vec![pays, repaid], events: vec![] });
            waits.push(EventNeed { item: 0, event, lag: last - period });
        }
        follows.push(Follow { leader, done: repaid, until });
    }
    if !waits.is_empty() {
        let all = parts.stand_in((last, last), 0, vec![]);
        parts.items[all].is_required = true;
        parts.event_needs.extend(waits.into_iter().map(|wait| EventNeed { item: all, ..wait }));
        parts.event_needs.sort_unstable();
        needs.sort_unstable();
    }
    (frees, follows)
}

/// Takes off the capacities what nobody can free, and says what each item frees of each resource in each period, 0 in
/// those by which it cannot have ended.
fn frees(roadmap: &Roadmap, investments: &[InvestmentId], parts: &mut Parts) -> Frees {
    let mut frees: Frees = BTreeMap::new();
    for debt in &roadmap.debts {
        let pool = Limit::Pool(debt.pool.clone());
        let Some(resource) = parts.limits.iter().position(|limit| *limit == pool) else { continue };
        let interest = debt.interest_by_period(roadmap.settings.periods);
        for (capacity, taken) in parts.resources[resource].capacity.iter_mut().zip(&interest) {
            *capacity -= taken.0;
        }
        for repayment in roadmap.repayments.iter().filter(|repayment| repayment.debt == debt.id) {
            let Ok(item) = investments.binary_search(&repayment.investment) else { continue };
            let of = &parts.items[item];
            if !of.is_possible() {
                continue;
            }
            let first = of.earliest + of.duration;
            for (period, taken) in interest.iter().enumerate().skip(first) {
                let Fte(part) = part_of(*taken, repayment.share);
                if part > 0 {
                    let row = frees.entry((item, resource)).or_insert_with(|| vec![0; parts.periods]);
                    row[period] += part;
                    parts.resources[resource].capacity[period] += part;
                }
            }
        }
    }
    frees
}

/// Sets the starts of what follows from those of the items that lead.
pub(crate) fn complete(instance: &Instance, starts: &mut [Option<usize>]) {
    for follow in &instance.follows {
        let end = starts[follow.leader].map(|start| instance.last_period(follow.leader, start));
        for (item, start) in follow.starts(end, instance.periods) {
            starts[item] = start;
        }
    }
    if !instance.follows.is_empty()
        && let Some(all) = starts.len().checked_sub(1)
    {
        debug_assert!(instance.items[all].is_required, "the item that waits for all of them is the last");
        starts[all] = Some(instance.items[all].earliest);
    }
}

/// Sets the starts of what goes on paying where nothing is repaid.
pub(crate) fn pay(instance: &Instance, starts: &mut [Option<usize>]) {
    for follow in &instance.follows {
        for (item, start) in follow.starts(None, instance.periods) {
            starts[item] = start;
        }
    }
}
