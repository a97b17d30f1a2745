//! An instance as parts: an item that takes three periods is three parts, each right after the one before.
//!
//! With parts, what runs in a period is a set, what has been done is a set too, and all rules are about the
//! two. That is exact only where rules and value speak of items alone; [`Parts::of`] says whether they do.

use std::borrow::Cow;

use crate::instance::{Instance, Need, Starts, WHOLE};
use crate::program::sole_item;
use crate::tighten::topological;

/// A set of parts, one bit each.
pub(super) type Set = u128;
/// Most parts there can be.
pub(super) const MOST_PARTS: usize = 128;

/// One period of an item.
#[derive(Debug, Clone)]
pub(super) struct Part {
    /// The item it is a part of.
    pub(super) item: usize,
    /// How many parts of the item come before it.
    pub(super) age: usize,
    /// First and last period it may run in.
    pub(super) window: (usize, usize),
    /// What it takes of each resource.
    pub(super) takes: Vec<i64>,
    /// What it earns in each period: the value of an item that ends with it.
    pub(super) earns: Vec<i64>,
    /// Parts that have to be done before it or with it, chains of needs included.
    ancestors: Set,
    /// Those of them that have to be done before it.
    strict: Set,
}

/// A need between parts: the last of one item, the first of another.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Wait {
    pub(super) before: usize,
    pub(super) after: usize,
    /// Whether both may run in one period.
    pub(super) may_meet: bool,
}

/// All parts of an instance, and what binds them.
#[derive(Debug, Clone)]
pub(super) struct Parts {
    pub(super) periods: usize,
    pub(super) parts: Vec<Part>,
    pub(super) waits: Vec<Wait>,
    /// For each resource what is available in a period, or up to it where it carries over.
    pub(super) available: Vec<Vec<i64>>,
    /// Whether what is left of each resource stays available.
    pub(super) carries_over: Vec<bool>,
    /// First parts of items that have to be done, each with the last period it may run in.
    pub(super) required: Vec<(usize, usize)>,
    /// Parts that are not the first of their item.
    pub(super) later: Set,
    /// Parts that are not the last of their item.
    pub(super) unfinished: Set,
}

impl Parts {
    /// The parts of a tightened instance; nothing if it has too many, or if there is something in it that sets
    /// of what is done do not say: events of several items that count, steps, waiting for more than a period.
    pub(super) fn of(instance: &Instance) -> Option<Self> {
        let instance = &*of_items_alone(instance)?;
        let possible = instance.items.iter().filter(|item| item.is_possible());
        let count: usize = possible.clone().map(|item| item.duration).sum();
        let runs_over = possible.clone().any(|item| item.latest + item.duration > instance.periods);
        if count > MOST_PARTS || runs_over {
            return None;
        }
        let mut parts: Vec<Part> = Vec::with_capacity(count);
        let mut first = vec![None; instance.items.len()];
        let (mut later, mut unfinished, mut required) = (0, 0, vec![]);
        for (i, item) in instance.items.iter().enumerate().filter(|(_, item)| item.is_possible()) {
            first[i] = Some(parts.len());
            if item.is_required {
                required.push((parts.len(), item.latest));
            }
            for age in 0..item.duration {
                let mut takes = vec![0; instance.resources.len()];
                for (r, amounts) in &item.uses {
                    takes[*r] += amounts.get(age).copied().unwrap_or(0);
                }
                let is_last = age + 1 == item.duration;
                later |= if age > 0 { bit(parts.len()) } else { 0 };
                unfinished |= if is_last { 0 } else { bit(parts.len()) };
                let earns = |t: usize| if is_last { item.value.get(t).copied().unwrap_or(0) } else { 0 };
                parts.push(Part {
                    item: i,
                    age,
                    window: (item.earliest + age, item.latest + age),
                    takes,
                    earns: (0..instance.periods).map(earns).collect(),
                    ancestors: 0,
                    strict: 0,
                });
            }
        }
        // amounts of an item beyond its duration would be taken by no part
        let is_cut_off = |item: &crate::instance::Item| {
            item.uses.iter().any(|(_, amounts)| amounts.iter().skip(item.duration).any(|amount| *amount != 0))
        };
        if instance.items.iter().any(is_cut_off) {
            return None;
        }
        let mut waits = vec![];
        for need in &instance.needs {
            let Some(after) = first[need.after] else { continue };
            let before = first[need.before]? + instance.items[need.before].duration - 1;
            waits.push(Wait { before, after, may_meet: need.lag == 0 });
        }
        let available = instance.resources.iter().map(|resource| {
            let mut sum = 0;
            let so_far = |capacity: &i64| {
                sum = if resource.carries_over { sum + capacity } else { *capacity };
                sum
            };
            resource.capacity.iter().map(so_far).collect()
        });
        let mut made = Self {
            periods: instance.periods,
            parts,
            waits,
            available: available.collect(),
            carries_over: instance.resources.iter().map(|resource| resource.carries_over).collect(),
            required,
            later,
            unfinished,
        };
        made.find_ancestors(&topological(instance)?, &first);
        Some(made)
    }

    fn find_ancestors(&mut self, order: &[usize], first: &[Option<usize>]) {
        for start in order.iter().filter_map(|i| first[*i]) {
            let (mut ancestors, mut strict) = (0, 0);
            for wait in self.waits.iter().filter(|wait| wait.after == start) {
                let before = &self.parts[wait.before];
                let all = before.ancestors | bit(wait.before);
                ancestors |= all;
                strict |= if wait.may_meet { before.strict } else { all };
            }
            let mut at = start;
            loop {
                self.parts[at].ancestors = ancestors;
                self.parts[at].strict = strict;
                if !has(self.unfinished, at) {
                    break;
                }
                ancestors |= bit(at);
                strict = ancestors;
                at += 1;
            }
        }
    }

    /// Parts that never run in one period with this one, because one of the two comes first.
    pub(super) fn apart_from(&self, part: usize) -> Set {
        let after = (0..self.parts.len()).filter(|other| has(self.parts[*other].strict, part));
        after.fold(self.parts[part].strict, |set, other| set | bit(other))
    }

    /// Whether all parts of a set can run in one period: what lies between two of them in a chain of needs has
    /// to run with them.
    pub(super) fn can_meet(&self, set: Set) -> bool {
        members(set).all(|part| {
            let before = self.parts[part].ancestors & !set;
            members(before).all(|between| self.parts[between].ancestors & set == 0)
        })
    }

    /// What has to run in the period after one that ended with this set done.
    pub(super) fn forced_after(&self, done: Set) -> Set {
        ((done & self.unfinished) << 1) & !done
    }

    /// The part after this one in its item.
    pub(super) fn next(&self, part: usize) -> Option<usize> {
        has(self.unfinished, part).then_some(part + 1)
    }

    /// What a set takes of a resource.
    pub(super) fn takes(&self, set: Set, resource: usize) -> i64 {
        members(set).map(|part| self.parts[part].takes[resource]).sum()
    }

    /// The parts that run in each period, for starts.
    pub(super) fn running(&self, starts: &Starts) -> Vec<Set> {
        let mut running = vec![0; self.periods];
        for (index, part) in self.parts.iter().enumerate() {
            if let Some(start) = starts[part.item] {
                running[start + part.age] |= bit(index);
            }
        }
        running
    }
}

/// The same instance without a word about events and outcomes; nothing if that cannot be said.
fn of_items_alone(instance: &Instance) -> Option<Cow<'_, Instance>> {
    if !instance.steps.is_empty() || instance.needs.iter().any(|need| need.lag > 1) {
        return None;
    }
    if instance.event_needs.is_empty() && instance.outcomes.is_empty() {
        return Some(Cow::Borrowed(instance));
    }
    let mut alone = instance.clone();
    for need in std::mem::take(&mut alone.event_needs) {
        let before = sole_item(instance, need.event).filter(|_| need.lag <= 1)?;
        alone.needs.push(Need { before, after: need.item, lag: need.lag });
    }
    for outcome in std::mem::take(&mut alone.outcomes) {
        // only what cannot reach more than the whole is the sum of its shares
        if outcome.shares.iter().map(|(_, share, _)| share).sum::<i64>() > WHOLE {
            return None;
        }
        for (event, share, lag) in outcome.shares {
            let item = &mut alone.items[sole_item(instance, event)?];
            item.value.resize(instance.periods, 0);
            for (t, value) in item.value.iter_mut().enumerate() {
                *value += outcome.worth.iter().skip(t + lag).map(|worth| worth * share).sum::<i64>();
            }
        }
    }
    Some(Cow::Owned(alone))
}

/// The set of one part.
pub(super) fn bit(part: usize) -> Set {
    1 << part
}

/// Whether a part is in a set.
pub(super) fn has(set: Set, part: usize) -> bool {
    set & bit(part) != 0
}

/// The parts of a set, in order.
pub(super) fn members(set: Set) -> impl Iterator<Item = usize> {
    let mut left = set;
    std::iter::from_fn(move || {
        let part = (left != 0).then(|| left.trailing_zeros() as usize)?;
        left &= left - 1;
        Some(part)
    })
}
