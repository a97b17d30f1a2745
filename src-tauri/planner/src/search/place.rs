//! From an order of items to starts: each in turn as early as everything before it allows.
//!
//! What an item needs is placed before it, if it is not there yet; where one of several makers is enough, the first
//! that fits, unless the order has brought another before. Items with one possible start are placed before all others;
//! what follows from another item is not in the order, but goes with it. A change of the order is replayed from its
//! first place only, and can be taken back. What starts are worth is told in [`super::tally`].

use crate::instance::{Instance, Starts};
use crate::search::room::Room;

/// Order, waits, and the starts they come to.
pub(crate) struct Placing<'a> {
    instance: &'a Instance,
    room: Room,
    needs: Vec<Vec<(usize, usize)>>,
    event_needs: Vec<Vec<(usize, usize)>>,
    /// Items with one possible start that have to be done.
    pinned: Vec<usize>,
    /// The order, and the place of each item in it.
    order: Vec<usize>,
    place: Vec<usize>,
    /// An item is not started before this, on top of everything else; [`OUT`]: only if others need it.
    not_before: Vec<usize>,
    starts: Starts,
    /// Items in the order in which they were placed.
    log: Vec<usize>,
    /// Length of the log before each place of the order had its turn.
    mark: Vec<usize>,
    is_open: Vec<bool>,
    /// What an item leads, as a place in the instance; and whether it is led.
    leads: Vec<Option<usize>>,
    is_led: Vec<bool>,
    undo: Undo,
}

/// Not started unless others need it.
pub(crate) const OUT: usize = usize::MAX;

/// What the last change was, so that it can be taken back.
#[derive(Default)]
struct Undo {
    from: usize,
    order: Vec<usize>,
    waits: Option<(usize, usize)>,
    log: Vec<usize>,
    mark: Vec<usize>,
    /// Start of each item before the change.
    starts: Starts,
    /// Place of each item in the log before the change.
    at: Vec<usize>,
}

/// A change of an order.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Move {
    /// What is at the first place goes to the second; those between move up or down.
    Insert(usize, usize),
    /// An item waits until a period.
    Wait(usize, usize),
}

impl<'a> Placing<'a> {
    /// Places items in an order that holds each once.
    pub(crate) fn new(instance: &'a Instance, order: Vec<usize>, not_before: Vec<usize>) -> Self {
        let n = instance.items.len();
        let mut needs = vec![vec![]; n];
        for need in &instance.needs {
            needs[need.after].push((need.before, need.lag));
        }
        let mut event_needs = vec![vec![]; n];
        for need in &instance.event_needs {
            event_needs[need.item].push((need.event, need.lag));
        }
        let pinned = (0..n)
            .filter(|i| instance.items[*i].is_required && instance.items[*i].earliest == instance.items[*i].latest)
            .collect();
        let (leads, is_led) = led(instance);
        let mut order = order;
        order.retain(|item| !is_led[*item]);
        let mut place = vec![0; n];
        for (index, item) in order.iter().enumerate() {
            place[*item] = index;
        }
        let mut placing = Self {
            room: Room::new(instance),
            needs,
            event_needs,
            pinned,
            place,
            not_before,
            starts: vec![None; n],
            log: vec![],
            mark: vec![0; order.len() + 1],
            is_open: vec![false; n],
            leads,
            is_led,
            undo: Undo { at: vec![0; n], ..Undo::default() },
            instance,
            order,
        };
        for follow in 0..instance.follows.len() {
            placing.lead(follow, None);
        }
        // one may free what another takes
        let mut is_changed = true;
        while is_changed {
            is_changed = false;
            for i in placing.pinned.clone() {
                let start = instance.items[i].earliest;
                if placing.starts[i].is_none() && placing.room.fits(i, start) {
                    placing.put(i, start);
                    is_changed = true;
                }
            }
        }
        placing.replay(0, None);
        placing
    }

    /// The starts that order and waits come to. They may break needs of pinned items, leave out required
    /// ones, or gain too little in a step; everything else they keep.
    pub(crate) fn starts(&self) -> &Starts {
        &self.starts
    }

    /// The order.
    pub(crate) fn order(&self) -> &[usize] {
        &self.order
    }

    /// Whether every pinned item starts after what it needs, and what follows from others finds room. All others do by
    /// the way they are placed.
    pub(crate) fn pinned_wait(&self, event_times: &[Option<usize>]) -> bool {
        let has_room = self.instance.follows.is_empty() || !self.room.is_overdrawn();
        has_room
            && self.pinned.iter().all(|i| {
                let Some(start) = self.starts[*i] else { return true };
                self.needs[*i].iter().all(|(before, lag)| {
                    self.starts[*before].is_some_and(|s| self.instance.last_period(*before, s) + lag <= start)
                }) && self.event_needs[*i]
                    .iter()
                    .all(|(event, lag)| event_times[*event].is_some_and(|time| time + lag <= start))
            })
    }

    /// Makes a change; lists in `changed` the items whose starts differ. Can be taken back until the next.
    pub(crate) fn make(&mut self, change: Move, changed: &mut Vec<usize>) {
        let (first, last) = match change {
            Move::Insert(from, to) => (from.min(to), from.max(to)),
            // an item may be tried at any place before its own, for the sake of others
            Move::Wait(item, _) => (0, self.place[item]),
        };
        let undo = &mut self.undo;
        undo.from = first;
        undo.order.clear();
        undo.order.extend_from_slice(&self.order[first..=last]);
        undo.log.clear();
        undo.log.extend_from_slice(&self.log[self.mark[first]..]);
        undo.mark.clear();
        undo.mark.extend_from_slice(&self.mark);
        undo.starts.clone_from(&self.starts);
        for (index, item) in undo.log.iter().enumerate() {
            undo.at[*item] = index + self.mark[first];
        }
        undo.waits = None;
        match change {
            Move::Insert(from, to) if from < to => self.order[from..=to].rotate_left(1),
            Move::Insert(from, to) => self.order[to..=from].rotate_right(1),
            Move::Wait(item, until) => {
                self.undo.waits = Some((item, self.not_before[item]));
                self.not_before[item] = until;
            }
        }
        for index in first..=last {
            self.place[self.order[index]] = index;
        }
        self.take_out(self.mark[first]);
        // a wait also counts where others need the item later on
        let settled = (!matches!(change, Move::Wait(..))).then_some(last);
        self.replay(first, settled);
        changed.clear();
        let touched = self.undo.log.iter().chain(&self.log[self.mark[first]..]);
        changed.extend(touched.filter(|item| self.undo.starts[**item] != self.starts[**item]));
        for index in 0..changed.len() {
            if let Some(follow) = self.leads[changed[index]] {
                let follow = &self.instance.follows[follow];
                let led = [follow.done].into_iter().chain(follow.until.iter().map(|(_, item)| *item));
                changed.extend(led.filter(|item| self.undo.starts[*item] != self.starts[*item]));
            }
        }
        changed.sort_unstable();
        changed.dedup();
    }

    /// Takes the last change back.
    pub(crate) fn take_back(&mut self) {
        let first = self.undo.from;
        self.take_out(self.mark[first]);
        let undo = std::mem::take(&mut self.undo);
        self.order[first..first + undo.order.len()].copy_from_slice(&undo.order);
        for index in first..first + undo.order.len() {
            self.place[self.order[index]] = index;
        }
        if let Some((item, until)) = undo.waits {
            self.not_before[item] = until;
        }
        for item in &undo.log {
            if let Some(start) = undo.starts[*item] {
                self.put(*item, start);
            }
        }
        self.mark.copy_from_slice(&undo.mark);
        self.undo = undo;
    }

    fn take_out(&mut self, length: usize) {
        while self.log.len() > length {
            if let Some(item) = self.log.pop()
                && let Some(start) = self.starts[item].take()
            {
                self.room.give_back(item, start);
                if let Some(follow) = self.leads[item] {
                    self.lead(follow, None);
                }
            }
        }
    }

    /// Gives each place from `from` on its turn. If after the turn of `settled` all is as it was before
    /// the change, the rest is as it was, too.
    fn replay(&mut self, from: usize, settled: Option<usize>) {
        for index in from..self.order.len() {
            self.mark[index] = self.log.len();
            let item = self.order[index];
            if self.not_before[item] != OUT {
                self.place_item(item);
            }
            if settled == Some(index) && self.is_as_before(from, index) {
                let rest = self.undo.mark[index + 1] - self.undo.mark[from];
                for at in rest..self.undo.log.len() {
                    let item = self.undo.log[at];
                    if let Some(start) = self.undo.starts[item] {
                        self.put(item, start);
                    }
                }
                self.mark[index + 1..].copy_from_slice(&self.undo.mark[index + 1..]);
                return;
            }
        }
        let length = self.log.len();
        if let Some(last) = self.mark.last_mut() {
            *last = length;
        }
    }

    fn is_as_before(&self, from: usize, index: usize) -> bool {
        let then = self.undo.mark[index + 1];
        self.log.len() == then
            && self.log[self.mark[from]..].iter().all(|item| {
                self.undo.starts[*item] == self.starts[*item]
                    && (self.undo.mark[from]..then).contains(&self.undo.at[*item])
            })
    }

    /// Places an item after all it needs, as early as it fits. Whether it is in the plan now.
    fn place_item(&mut self, i: usize) -> bool {
        if self.starts[i].is_some() {
            return true;
        }
        let (earliest, latest) = (self.instance.items[i].earliest, self.instance.items[i].latest);
        if earliest > latest || self.is_open[i] || self.is_led[i] {
            return false;
        }
        self.is_open[i] = true;
        let ready = self.ready(i);
        self.is_open[i] = false;
        let Some(ready) = ready else { return false };
        let waits = if self.not_before[i] == OUT { 0 } else { self.not_before[i] };
        for start in earliest.max(ready).max(waits)..=latest {
            if self.room.fits(i, start) {
                self.put(i, start);
                return true;
            }
        }
        false
    }

    /// First period in which all an item needs is there; places what is missing. Nothing if some cannot be.
    fn ready(&mut self, i: usize) -> Option<usize> {
        let mut ready = 0;
        for index in 0..self.needs[i].len() {
            let (before, lag) = self.needs[i][index];
            if !self.place_item(before) {
                return None;
            }
            ready = ready.max(self.instance.last_period(before, self.starts[before]?) + lag);
        }
        for index in 0..self.event_needs[i].len() {
            let (event, lag) = self.event_needs[i][index];
            ready = ready.max(self.bring_about(event)? + lag);
        }
        Some(ready)
    }

    /// When an event is true; places what is missing for it. Nothing if it cannot come true.
    fn bring_about(&mut self, event: usize) -> Option<usize> {
        let instance = self.instance;
        let event = &instance.events[event];
        if !event.any {
            let mut time = 0;
            for item in &event.items {
                if !self.place_item(*item) {
                    return None;
                }
                time = time.max(instance.last_period(*item, self.starts[*item]?));
            }
            for other in &event.events {
                time = time.max(self.bring_about(*other)?);
            }
            return Some(time);
        }
        let there = self.time_of_any(event);
        if there.is_some() {
            return there;
        }
        for item in &event.items {
            if self.place_item(*item) {
                return self.starts[*item].map(|start| instance.last_period(*item, start));
            }
        }
        event.events.iter().find_map(|other| self.bring_about(*other))
    }

    fn time_of_any(&self, event: &crate::instance::Event) -> Option<usize> {
        let items = event.items.iter().filter_map(|i| Some(self.instance.last_period(*i, self.starts[*i]?)));
        items.chain(event.events.iter().filter_map(|other| self.time(*other))).min()
    }

    fn time(&self, event: usize) -> Option<usize> {
        let event = &self.instance.events[event];
        if event.any {
            return self.time_of_any(event);
        }
        let items = event.items.iter().map(|i| Some(self.instance.last_period(*i, self.starts[*i]?)));
        items.chain(event.events.iter().map(|other| self.time(*other))).try_fold(0, |time, next| Some(time.max(next?)))
    }

    fn put(&mut self, i: usize, start: usize) {
        self.room.take(i, start);
        self.starts[i] = Some(start);
        self.log.push(i);
        if let Some(follow) = self.leads[i] {
            self.lead(follow, Some(self.instance.last_period(i, start)));
        }
    }

    /// Starts what follows an item that ends in this period, or is not placed.
    fn lead(&mut self, follow: usize, end: Option<usize>) {
        let instance = self.instance;
        for (item, start) in instance.follows[follow].starts(end, instance.periods) {
            if self.starts[item] != start {
                if let Some(before) = self.starts[item] {
                    self.room.give_back(item, before);
                }
                if let Some(start) = start {
                    self.room.take(item, start);
                }
                self.starts[item] = start;
            }
        }
    }
}

/// What each item leads, as a place in `follows`; and which items are led.
pub(super) fn led(instance: &Instance) -> (Vec<Option<usize>>, Vec<bool>) {
    let n = instance.items.len();
    let (mut leads, mut is_led) = (vec![None; n], vec![false; n]);
    for (place, follow) in instance.follows.iter().enumerate() {
        leads[follow.leader] = Some(place);
        is_led[follow.done] = true;
        follow.until.iter().for_each(|(_, item)| is_led[*item] = true);
    }
    (leads, is_led)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::numbers::Numbers;
    use crate::search::exotic;
    use crate::search::tally::Tally;
    use crate::tighten::{tighten, topological};

    const CASES: u64 = 3_000;

    fn any_move(numbers: &mut Numbers, instance: &Instance, order: &[usize]) -> Move {
        let n = order.len();
        match numbers.between(0, 2) {
            0 | 1 => Move::Insert(numbers.between(0, n - 1), numbers.between(0, n - 1)),
            _ if numbers.between(0, 3) == 0 => Move::Wait(order[numbers.between(0, n - 1)], OUT),
            _ => Move::Wait(order[numbers.between(0, n - 1)], numbers.between(0, instance.periods)),
        }
    }

    /// Whether starts keep all rules that placing promises to keep.
    fn keeps_what_placing_promises(instance: &Instance, placing: &Placing) -> bool {
        let starts = placing.starts();
        let pins = placing.pinned_wait(&instance.event_times(starts));
        let left_out = instance.items.iter().zip(starts).any(|(item, start)| item.is_required && start.is_none());
        let mut relaxed = instance.clone();
        relaxed.steps.clear();
        for item in &mut relaxed.items {
            item.is_required = false;
        }
        assert_eq!(instance.keeps_rules(starts), pins && !left_out && steps_gain(instance, starts));
        !pins || relaxed.keeps_rules(starts)
    }

    fn steps_gain(instance: &Instance, starts: &Starts) -> bool {
        instance.steps.iter().zip(instance.step_gains(starts)).all(|(step, gain)| gain >= step.least)
    }

    #[test]
    fn what_is_placed_keeps_the_rules_and_is_the_same_however_it_was_reached() {
        let (mut kept, mut changes) = (0, 0);
        for seed in 0..CASES {
            let mut instance = exotic::instance(seed);
            tighten(&mut instance);
            let order = topological(&instance).expect("needs run one way");
            let mut waits = vec![0; order.len()];
            let mut numbers = Numbers::new(seed ^ 77);
            let mut placing = Placing::new(&instance, order, waits.clone());
            let mut tally = Tally::new(&instance, placing.starts());
            let mut changed = vec![];
            for _ in 0..12 {
                let before = (placing.starts().clone(), placing.order().to_vec());
                let change = any_move(&mut numbers, &instance, placing.order());
                placing.make(change, &mut changed);
                tally.change(placing.starts(), &changed);
                assert!(keeps_what_placing_promises(&instance, &placing), "seed {seed}");
                assert_eq!(tally.value(), instance.value(placing.starts()), "value of seed {seed}");
                assert_eq!(tally.times(), instance.event_times(placing.starts()), "events of seed {seed}");
                assert_eq!(tally.shortage() == 0, steps_gain(&instance, placing.starts()), "steps of seed {seed}");
                changes += usize::from(!changed.is_empty());
                if numbers.between(0, 1) == 0 {
                    placing.take_back();
                    tally.change(placing.starts(), &changed);
                    assert_eq!((placing.starts(), placing.order()), (&before.0, &before.1[..]), "undo of seed {seed}");
                    assert_eq!(tally.value(), instance.value(placing.starts()), "undone value of seed {seed}");
                } else if let Move::Wait(item, until) = change {
                    waits[item] = until;
                }
                let again = Placing::new(&instance, placing.order().to_vec(), waits.clone());
                assert_eq!(again.starts(), placing.starts(), "seed {seed} after {change:?}");
                kept += usize::from(instance.keeps_rules(placing.starts()));
            }
        }
        assert!(kept > 5_000 && changes > 3_000, "{kept} plans keep all rules, {changes} changes moved something");
    }
}
