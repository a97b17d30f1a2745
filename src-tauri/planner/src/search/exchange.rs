//! Search among starts themselves: an item is put where there is no room for it, others make way, and what has room
//! again comes back; what is worth less stays ever more rarely, as in [`super::anneal`].
//!
//! A change of an order moves everything after it. Here all that is not in the way stays where it is, which finds the
//! last per cent where few items compete for full periods (ejection: Glover 1996). Seeded and counted in moves.

use crate::float;
use crate::instance::{Instance, Starts};
use crate::numbers::Numbers;
use crate::search::place::led;
use crate::search::room::Room;
use crate::search::tally::Tally;

/// The temperature falls from this part of the mean worth of an item to the other.
const HOT: f64 = 0.1;
const COLD: f64 = 0.003;
/// Moves between two looks at whether to stop.
const LOOK_EVERY: usize = 256;
/// The most items that make way for one.
const MOST_OUT: usize = 8;
/// The most items that are brought along because one needs them.
const MOST_BROUGHT: usize = 4;
/// How many others are looked at for the room that is left, and how many that are placed for an earlier start.
const LOOKED_AT: usize = 6;
const MOVED_UP: usize = 4;

/// A search that can be continued.
pub struct Exchange<'a> {
    instance: &'a Instance,
    room: Room,
    tally: Tally<'a>,
    starts: Starts,
    before: Vec<Vec<(usize, usize)>>,
    after: Vec<Vec<(usize, usize)>>,
    score: i64,
    best: (i64, Starts),
    best_score: i64,
    numbers: Numbers,
    /// Items that this move has touched, with their starts before it.
    touched: Vec<(usize, Option<usize>)>,
    is_touched: Vec<bool>,
    /// Items that may not make way in this move.
    held: Vec<usize>,
    is_held: Vec<bool>,
    /// What an item leads, as a place in the instance; and whether it is led.
    leads: Vec<Option<usize>>,
    is_led: Vec<bool>,
}

impl<'a> Exchange<'a> {
    /// Starts from a plan that keeps all rules.
    pub fn new(instance: &'a Instance, first: &Starts, seed: u64) -> Self {
        let n = instance.items.len();
        let (mut before, mut after) = (vec![vec![]; n], vec![vec![]; n]);
        for need in &instance.needs {
            before[need.after].push((need.before, need.lag));
            after[need.before].push((need.after, need.lag));
        }
        let mut room = Room::new(instance);
        for (i, start) in first.iter().enumerate() {
            if let Some(start) = start {
                room.take(i, *start);
            }
        }
        let tally = Tally::new(instance, first);
        let value = tally.value();
        let (leads, is_led) = led(instance);
        Self {
            leads,
            is_led,
            score: tally.worth(),
            best: (value, first.clone()),
            best_score: tally.worth(),
            starts: first.clone(),
            numbers: Numbers::new(seed),
            touched: vec![],
            is_touched: vec![false; n],
            held: vec![],
            is_held: vec![false; n],
            instance,
            room,
            tally,
            before,
            after,
        }
    }

    /// The best starts so far, which keep all rules, with their value.
    pub fn best(&self) -> &(i64, Starts) {
        &self.best
    }

    /// Cools down once over so many moves, unless it is told to stop.
    pub fn run(&mut self, moves: usize, should_stop: &dyn Fn() -> bool) {
        let n = self.instance.items.len();
        if n < 2 {
            return;
        }
        let scale = float::amount(self.best.0.max(1)) / float::count(n);
        let cooling = (COLD / HOT).powf(1.0 / float::count(moves.max(1)));
        let mut temperature = HOT * scale;
        for done in 0..moves {
            temperature *= cooling;
            if done % LOOK_EVERY == 0 && should_stop() {
                break;
            }
            let is_whole = self.change();
            let changed = self.changed();
            if changed.is_empty() || !is_whole {
                self.take_back();
                continue;
            }
            self.tally.change(&self.starts, &changed);
            let score = self.tally.worth();
            let loss = float::amount(self.score.saturating_sub(score));
            let is_kept = self.events_wait() && (loss <= 0.0 || self.numbers.part() < (-loss / temperature).exp());
            if is_kept {
                self.score = score;
                self.forget();
                self.keep();
            } else {
                self.take_back();
                self.tally.change(&self.starts, &changed);
            }
        }
    }

    fn keep(&mut self) {
        if self.score > self.best_score && self.instance.keeps_rules(&self.starts) {
            self.best_score = self.score;
            self.best = (self.tally.value(), self.starts.clone());
        }
    }

    /// Whether all that waits for an event starts after it.
    fn events_wait(&self) -> bool {
        let times = self.tally.times();
        self.instance.event_needs.iter().all(|need| {
            self.starts[need.item].is_none_or(|start| times[need.event].is_some_and(|time| time + need.lag <= start))
        })
    }

    /// One move. Whether it came to an end; otherwise it has to be taken back.
    fn change(&mut self) -> bool {
        let n = self.instance.items.len();
        let i = self.numbers.between(0, n - 1);
        let item = &self.instance.items[i];
        if !item.is_possible() || self.is_led[i] || (item.is_required && item.earliest == item.latest) {
            return false;
        }
        let is_out = self.starts[i].is_some() && !item.is_required && self.numbers.between(0, 2) == 0;
        let is_placed = if is_out { self.remove(i) && self.all_make_way() } else { self.force(i) };
        if !is_placed {
            return false;
        }
        self.fill();
        self.instance.follows.is_empty() || !self.room.is_overdrawn()
    }

    /// Puts an item somewhere and lets others make way.
    fn force(&mut self, i: usize) -> bool {
        if self.starts[i].is_some() {
            self.set(i, None);
        }
        self.hold(i);
        let Some(ready) = self.ready(i, MOST_BROUGHT) else { return false };
        let item = &self.instance.items[i];
        let earliest = item.earliest.max(ready);
        if earliest > item.latest {
            return false;
        }
        let start = self.numbers.between(earliest, item.latest);
        self.set(i, Some(start));
        // what needs it and starts too early now makes way first
        let end = self.instance.last_period(i, start);
        for index in 0..self.after[i].len() {
            let (next, lag) = self.after[i][index];
            if self.starts[next].is_some_and(|start| start < end + lag) && !self.remove(next) {
                return false;
            }
        }
        self.all_make_way()
    }

    /// Makes way for all that is held. What others lead may come to be held meanwhile.
    fn all_make_way(&mut self) -> bool {
        let mut index = 0;
        while index < self.held.len() {
            if !self.make_way(self.held[index]) {
                return false;
            }
            index += 1;
        }
        true
    }

    /// First period in which all an item needs is there. What is missing is put in as early as can be; all of it is
    /// held. Nothing if something cannot be, or too much is missing.
    fn ready(&mut self, i: usize, most: usize) -> Option<usize> {
        let mut ready = 0;
        for index in 0..self.before[i].len() {
            let (before, lag) = self.before[i][index];
            let start = match self.starts[before] {
                Some(start) => start,
                None => {
                    let item = &self.instance.items[before];
                    let (earliest, latest) = (item.earliest, item.latest);
                    if self.held.len() > most || self.is_held[before] {
                        return None;
                    }
                    let start = earliest.max(self.ready(before, most)?);
                    if start > latest {
                        return None;
                    }
                    self.set(before, Some(start));
                    start
                }
            };
            self.hold(before);
            ready = ready.max(self.instance.last_period(before, start) + lag);
        }
        Some(ready)
    }

    /// Takes others out until an item has the room it takes.
    fn make_way(&mut self, i: usize) -> bool {
        for _ in 0..MOST_OUT {
            let Some(start) = self.starts[i] else { return true };
            let Some(lack) = self.room.lack(i, start) else { return true };
            // any of those in the way, each as likely as the others
            let (mut chosen, mut count) = (None, 0);
            for (j, start) in self.starts.iter().enumerate() {
                let is_in_the_way = !self.is_held[j]
                    && !self.is_led[j]
                    && !self.instance.items[j].is_required
                    && start.is_some_and(|start| self.room.is_taking(j, start, lack));
                if is_in_the_way {
                    count += 1;
                    if self.numbers.between(1, count) == 1 {
                        chosen = Some(j);
                    }
                }
            }
            if !chosen.is_some_and(|chosen| self.remove(chosen)) {
                return false;
            }
        }
        false
    }

    /// Takes an item out, and all that needs it. Not if something of it has to stay.
    fn remove(&mut self, i: usize) -> bool {
        if self.is_held[i] || self.is_led[i] || self.instance.items[i].is_required {
            return false;
        }
        self.set(i, None);
        for index in 0..self.after[i].len() {
            let (next, _) = self.after[i][index];
            if self.starts[next].is_some() && !self.remove(next) {
                return false;
            }
        }
        true
    }

    /// Uses the room that is left: for what made way, for others that are out, and for earlier starts.
    fn fill(&mut self) {
        let n = self.instance.items.len();
        let mut waiting: Vec<usize> = self.touched.iter().map(|(i, _)| *i).collect();
        for _ in 0..LOOKED_AT {
            waiting.push(self.numbers.between(0, n - 1));
        }
        for place in (1..waiting.len()).rev() {
            waiting.swap(place, self.numbers.between(0, place));
        }
        let mut is_changed = true;
        while is_changed {
            is_changed = false;
            for i in &waiting {
                is_changed |= self.starts[*i].is_none() && !self.is_led[*i] && self.place(*i, usize::MAX);
            }
        }
        for _ in 0..MOVED_UP {
            let i = self.numbers.between(0, n - 1);
            if let Some(start) = self.starts[i]
                && !self.instance.items[i].is_required
                && !self.is_led[i]
            {
                self.set(i, None);
                if !self.place(i, start) {
                    self.set(i, Some(start));
                }
            }
        }
    }

    /// Places an item as early as there is room, before a period. Not if something it needs is missing.
    fn place(&mut self, i: usize, before: usize) -> bool {
        let mut earliest = self.instance.items[i].earliest;
        for (needed, lag) in &self.before[i] {
            let Some(start) = self.starts[*needed] else { return false };
            earliest = earliest.max(self.instance.last_period(*needed, start) + lag);
        }
        let latest = self.instance.items[i].latest;
        let free = (earliest..=latest).take_while(|start| *start < before).find(|start| self.room.fits(i, *start));
        if let Some(start) = free {
            self.set(i, Some(start));
        }
        free.is_some()
    }

    fn hold(&mut self, i: usize) {
        if !self.is_held[i] {
            self.is_held[i] = true;
            self.held.push(i);
        }
    }

    fn set(&mut self, i: usize, start: Option<usize>) {
        if !self.is_touched[i] {
            self.is_touched[i] = true;
            self.touched.push((i, self.starts[i]));
        }
        self.move_to(i, start);
        if let Some(follow) = self.leads[i] {
            let instance = self.instance;
            let end = start.map(|start| instance.last_period(i, start));
            for (item, start) in instance.follows[follow].starts(end, instance.periods) {
                if self.starts[item] != start {
                    self.set(item, start);
                    // it has to be there: others make way
                    if start.is_some() {
                        self.hold(item);
                    }
                }
            }
        }
    }

    fn move_to(&mut self, i: usize, start: Option<usize>) {
        if let Some(old) = self.starts[i] {
            self.room.give_back(i, old);
        }
        if let Some(new) = start {
            self.room.take(i, new);
        }
        self.starts[i] = start;
    }

    /// Items whose starts this move has changed.
    fn changed(&self) -> Vec<usize> {
        self.touched.iter().filter(|(i, old)| self.starts[*i] != *old).map(|(i, _)| *i).collect()
    }

    fn take_back(&mut self) {
        for index in 0..self.touched.len() {
            let (i, old) = self.touched[index];
            self.move_to(i, old);
        }
        self.forget();
    }

    /// Ends a move.
    fn forget(&mut self) {
        for (i, _) in self.touched.drain(..) {
            self.is_touched[i] = false;
        }
        for i in self.held.drain(..) {
            self.is_held[i] = false;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::generated::{Shape, generate};
    use crate::search::anneal::Annealing;
    use crate::search::exotic;
    use crate::search::greedy::greedy;
    use crate::tighten::tighten;

    #[test]
    fn the_same_work_gives_the_same_starts_and_they_are_better_than_those_it_began_with() {
        let instance = generate(Shape { investments: 60, periods: 8, seed: 4, longest: 2 });
        let first = greedy(&instance).expect("there is always a plan");
        let search = |moves: usize| {
            let mut exchange = Exchange::new(&instance, &first, 1);
            exchange.run(moves, &|| false);
            exchange.best().clone()
        };
        assert_eq!(search(2_000), search(2_000));
        assert!(search(0).0 < search(100).0 && search(100).0 < search(20_000).0);
    }

    #[test]
    fn what_it_finds_keeps_every_rule_and_what_is_taken_back_is_as_it_was() {
        let (mut tried, mut better) = (0, 0);
        for seed in 0..600 {
            let mut instance = exotic::instance(seed);
            tighten(&mut instance);
            let Some(annealing) = Annealing::new(&instance, None, seed) else { continue };
            let Some((value, first)) = annealing.best().cloned() else { continue };
            let mut exchange = Exchange::new(&instance, &first, seed);
            for _ in 0..4 {
                exchange.run(50, &|| false);
                let (best, starts) = exchange.best();
                assert!(instance.keeps_rules(starts), "seed {seed}");
                assert_eq!(*best, instance.value(starts), "seed {seed}");
                assert_eq!(exchange.tally.value(), instance.value(&exchange.starts), "seed {seed}");
                let again = Exchange::new(&instance, &exchange.starts, 0);
                assert!(exchange.room.is_as(&again.room), "seed {seed}");
            }
            tried += 1;
            better += usize::from(exchange.best().0 > value);
        }
        assert!(tried > 200 && better > 50, "{better} of {tried} became better");
    }
}
