//! Less to search, same answers: windows from needs, money and people, and needs that say nothing new.
//!
//! Earliest starts follow from what must come before, and from the resources that all of it takes
//! together: nothing can end before its ancestors' closure has been paid for. Latest starts follow from
//! what is required. A need is dropped if a chain of others implies it (transitive reduction that
//! respects lags).

use std::collections::BTreeSet;

use crate::instance::Instance;

/// Tightens the windows of all items and drops implied needs. Never removes a plan that keeps the rules.
pub fn tighten(instance: &mut Instance) {
    windows(instance);
    drop_implied_needs(instance);
}

fn windows(instance: &mut Instance) {
    require_ancestors(instance);
    let floors = resource_floors(instance);
    for (item, floor) in instance.items.iter_mut().zip(floors) {
        item.earliest = item.earliest.max(floor);
    }
    // to a fixed point: needs and events push each other later, at most to the end of the roadmap
    while push_earliest(instance) {}
}

/// What a required item needs is required too, and early enough.
fn require_ancestors(instance: &mut Instance) {
    let mut changed = true;
    while changed {
        changed = false;
        for need in instance.needs.clone() {
            let after = &instance.items[need.after];
            if !after.is_required {
                continue;
            }
            let time = need.lag + instance.items[need.before].duration - 1;
            let latest = after.latest.checked_sub(time);
            let before = &mut instance.items[need.before];
            match latest {
                Some(latest) if latest < before.latest || !before.is_required => {
                    changed |= latest.min(before.latest) != before.latest || !before.is_required;
                    before.latest = before.latest.min(latest);
                    before.is_required = true;
                }
                // no time at all: the item stays required but has no window, so that nothing fits
                None if before.earliest <= before.latest => {
                    before.earliest = before.latest + 1;
                    before.is_required = true;
                    changed = true;
                }
                _ => {}
            }
        }
    }
}

/// Last period of an item that starts as early as it may; after all periods if it cannot be done.
fn ready(instance: &Instance, i: usize) -> usize {
    let item = &instance.items[i];
    if item.is_possible() { item.earliest + item.duration - 1 } else { instance.periods + 1 }
}

/// The earliest period in which each event can become true; after all periods if it never can.
pub(crate) fn earliest_events(instance: &Instance) -> Vec<usize> {
    let mut times: Vec<usize> = Vec::with_capacity(instance.events.len());
    for event in &instance.events {
        let members = event.items.iter().map(|i| ready(instance, *i)).chain(event.events.iter().map(|e| times[*e]));
        let time = if event.any { members.min() } else { members.max() };
        times.push(time.unwrap_or(instance.periods + 1));
    }
    times
}

fn push_earliest(instance: &mut Instance) -> bool {
    let never = instance.periods + 1;
    let times = earliest_events(instance);
    let mut changed = false;
    let items = instance.needs.iter().map(|need| (need.after, ready(instance, need.before), need.lag));
    let events = instance.event_needs.iter().map(|need| (need.item, times[need.event], need.lag));
    for (item, time, lag) in items.chain(events).collect::<Vec<_>>() {
        let earliest = (time + lag).min(never);
        if instance.items[item].earliest < earliest {
            instance.items[item].earliest = earliest;
            changed = true;
        }
    }
    changed
}

/// Earliest start by resources: item and all its ancestors together are paid for by the end of the item.
fn resource_floors(instance: &Instance) -> Vec<usize> {
    let totals: Vec<Vec<i64>> = instance
        .items
        .iter()
        .map(|item| {
            let mut total = vec![0i64; instance.resources.len()];
            for (resource, amounts) in &item.uses {
                total[*resource] += amounts.iter().sum::<i64>();
            }
            total
        })
        .collect();
    let cumulative: Vec<Vec<i64>> = instance
        .resources
        .iter()
        .map(|resource| {
            resource
                .capacity
                .iter()
                .scan(0i64, |sum, capacity| {
                    *sum += capacity;
                    Some(*sum)
                })
                .collect()
        })
        .collect();
    let mut floors = Vec::with_capacity(instance.items.len());
    for_each_ancestry(instance, |i, before| {
        let last = (0..instance.resources.len()).map(|r| {
            let needed: i64 = totals[i][r] + before.iter().map(|a| totals[*a][r]).sum::<i64>();
            cumulative[r].iter().position(|sum| *sum >= needed).unwrap_or(instance.periods)
        });
        floors.push((last.max().unwrap_or(0) + 1).saturating_sub(instance.items[i].duration));
    });
    floors
}

/// Calls with each item and all its ancestors by needs between items, one item after the other: all of them
/// at once would not fit in memory where there are many.
fn for_each_ancestry(instance: &Instance, mut call: impl FnMut(usize, &[usize])) {
    let mut direct = vec![vec![]; instance.items.len()];
    for need in &instance.needs {
        direct[need.after].push(need.before);
    }
    let mut seen = vec![usize::MAX; instance.items.len()];
    let (mut found, mut stack) = (vec![], vec![]);
    for i in 0..instance.items.len() {
        found.clear();
        stack.clone_from(&direct[i]);
        while let Some(before) = stack.pop() {
            if before != i && seen[before] != i {
                seen[before] = i;
                found.push(before);
                stack.extend(&direct[before]);
            }
        }
        call(i, &found);
    }
}

fn drop_implied_needs(instance: &mut Instance) {
    let Some(order) = topological(instance) else { return };
    let mut after = vec![vec![]; instance.items.len()];
    for need in &instance.needs {
        after[need.before].push((need.after, need.lag));
    }
    let place: Vec<usize> = {
        let mut place = vec![0; order.len()];
        for (index, item) in order.iter().enumerate() {
            place[*item] = index;
        }
        place
    };
    let mut implied = BTreeSet::new();
    for source in 0..instance.items.len() {
        if after[source].len() < 2 {
            continue;
        }
        // longest separation (start of x minus last period of source) over chains of two or more needs
        let mut longest: Vec<Option<usize>> = vec![None; order.len()];
        let mut direct: Vec<Option<usize>> = vec![None; order.len()];
        for (item, lag) in &after[source] {
            direct[*item] = direct[*item].max(Some(*lag));
        }
        for item in &order[place[source] + 1..] {
            let Some(reached) = longest[*item].max(direct[*item]) else { continue };
            for (next, lag) in &after[*item] {
                let separation = reached + instance.items[*item].duration - 1 + lag;
                longest[*next] = longest[*next].max(Some(separation));
            }
        }
        for (item, lag) in &after[source] {
            if longest[*item].is_some_and(|separation| separation >= *lag) {
                implied.insert((source, *item, *lag));
            }
        }
    }
    instance.needs.retain(|need| !implied.contains(&(need.before, need.after, need.lag)));
}

/// Items so that each comes after all it needs; nothing if there is a loop.
pub(crate) fn topological(instance: &Instance) -> Option<Vec<usize>> {
    let mut graph = petgraph::graph::DiGraph::<(), ()>::with_capacity(instance.items.len(), instance.needs.len());
    let nodes: Vec<_> = instance.items.iter().map(|_| graph.add_node(())).collect();
    for need in &instance.needs {
        graph.add_edge(nodes[need.before], nodes[need.after], ());
    }
    let order = petgraph::algo::toposort(&graph, None).ok()?;
    Some(order.into_iter().map(petgraph::graph::NodeIndex::index).collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::instance::{Item, Need, Resource};

    fn chain() -> Instance {
        let item = |duration, amount| Item {
            duration,
            uses: vec![(0, vec![amount; duration])],
            latest: 6 - duration,
            ..Item::default()
        };
        Instance {
            periods: 6,
            items: vec![item(1, 4), item(2, 1), item(1, 3)],
            resources: vec![Resource { capacity: vec![4; 6], carries_over: false }],
            needs: vec![
                Need { before: 0, after: 1, lag: 1 },
                Need { before: 0, after: 2, lag: 1 },
                Need { before: 1, after: 2, lag: 1 },
            ],
            ..Instance::default()
        }
    }

    #[test]
    fn a_need_that_a_chain_implies_is_dropped() {
        let mut instance = chain();
        tighten(&mut instance);
        assert_eq!(instance.needs.len(), 2);
        assert!(!instance.needs.contains(&Need { before: 0, after: 2, lag: 1 }));
    }

    #[test]
    fn a_need_with_a_longer_lag_than_its_chain_stays() {
        let mut instance = chain();
        instance.needs[1].lag = 5;
        tighten(&mut instance);
        assert_eq!(instance.needs.len(), 3);
    }

    #[test]
    fn earliest_starts_follow_needs_and_resources() {
        let mut instance = chain();
        tighten(&mut instance);
        let earliest: Vec<usize> = instance.items.iter().map(|item| item.earliest).collect();
        assert_eq!(earliest, [0, 1, 3]);
        instance.resources[0].capacity = vec![4, 0, 0, 1, 4, 4];
        tighten(&mut instance);
        assert_eq!(instance.items[1].earliest, 3, "two units are there only by the end of period 4");
    }

    #[test]
    fn what_a_pinned_item_needs_is_required_and_early_enough() {
        let mut instance = chain();
        instance.items[1].is_required = true;
        instance.items[1].latest = 2;
        tighten(&mut instance);
        assert!(instance.items[0].is_required);
        assert_eq!(instance.items[0].latest, 1);
        assert!(!instance.items[2].is_required);
    }
}
