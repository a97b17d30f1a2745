//! One future of a course: what is drawn, what becomes of each item, and what that is worth.
//!
//! Everything a future needs lies in rows that are made once per thread. Every work starts when it was planned to, or
//! as soon after that as what it needs is there and the limits of this future allow; what no longer fits before the
//! end is dropped. What does not prove feasible delivers nothing: it is not begun, or stops, once its spike is done,
//! and runs to its own end without one; what was spent on it until then is spent.

use super::chance::{ONE, bits};
use super::course::{Course, Moves, NEVER, Turn, Work};
use crate::instance::WHOLE;

/// What is drawn for one future; works in the order of the course.
#[derive(Debug, Clone)]
pub(super) struct Drawn {
    /// Cost of each work in 65,536ths of what is planned.
    pub cost: Vec<u32>,
    /// Duration of each work: so many periods above the shortest.
    pub longer: Vec<usize>,
    /// How much of what is expected of each item comes true, in 65,536ths.
    pub strength: Vec<u32>,
    /// Whether each work proves feasible.
    pub is_feasible: Vec<bool>,
    /// Whether each shock happens.
    pub happens: Vec<bool>,
    /// The factor of each assumption in basis points: as things stand, or all or nothing.
    pub factors: Vec<i64>,
}

impl Drawn {
    /// Everything as planned.
    pub(super) fn likely(course: &Course) -> Self {
        Self {
            cost: vec![ONE; course.works.len()],
            longer: course.works.iter().map(|work| work.likely).collect(),
            strength: vec![ONE; course.items],
            is_feasible: vec![true; course.works.len()],
            happens: vec![false; course.happens.len()],
            factors: course.held.iter().map(|held| held.factor).collect(),
        }
    }

    /// The future of this number. What is certain stays as it is.
    pub(super) fn draw(&mut self, course: &Course, run: u64) {
        for (w, work) in course.works.iter().enumerate() {
            if work.is_certain() {
                continue;
            }
            let drawn = bits(work.key, run);
            if let Some(cost) = &work.cost {
                self.cost[w] = cost.factor(sixteen(drawn, 0));
            }
            if !work.durations.is_empty() {
                let number = u32::from(sixteen(drawn, 1));
                self.longer[w] = work.durations.iter().filter(|chance| number >= **chance).count();
            }
            if work.fails > 0 {
                self.is_feasible[w] = u32::from(sixteen(drawn, 2)) >= work.fails;
            }
            if let Some(effect) = &work.effect {
                self.strength[work.item] = effect.factor(sixteen(drawn, 3));
            }
        }
        for (is, happens) in self.happens.iter_mut().zip(&course.happens) {
            *is = u32::from(sixteen(bits(happens.key, run), 0)) < happens.chance;
        }
        for (factor, held) in self.factors.iter_mut().zip(&course.held) {
            if let Some(fails) = held.fails {
                *factor = if u32::from(sixteen(bits(held.key, run), 0)) < fails { 0 } else { WHOLE };
            }
        }
    }
}

#[inline]
#[expect(clippy::cast_possible_truncation, reason = "sixteen bits are asked for")]
fn sixteen(bits: u64, which: u32) -> u16 {
    (bits >> (16 * which)) as u16
}

impl Work {
    #[inline]
    fn is_certain(&self) -> bool {
        self.cost.is_none() && self.durations.is_empty() && self.fails == 0 && self.effect.is_none()
    }
}

/// What becomes of everything in one future.
#[derive(Debug, Clone)]
pub(super) struct Run {
    /// When each item is delivered and each event is true, by slot.
    pub times: Vec<u32>,
    /// First period of each item, whether or not it delivers; [`NEVER`] if it is not begun.
    pub starts: Vec<u32>,
    /// How many periods each item is worked on.
    pub worked: Vec<usize>,
    /// Money spent on what does not prove feasible.
    pub wasted: i64,
    /// Value up to the end of each period.
    pub value: Vec<i64>,
    /// Progress of each outcome at the end, and when it reaches its target.
    pub progress: Vec<i64>,
    pub reached: Vec<u32>,
    /// What is left of each resource in each period; with carry-over, of all so far.
    left: Vec<i64>,
    delay: Vec<u32>,
    is_delayed: bool,
    amounts: Vec<i64>,
    gained: Vec<i64>,
    /// When the first failure is known.
    failed: u32,
}

/// How one work can be done in one future.
struct Asked<'a> {
    /// What it takes at each age, take by take.
    amounts: &'a [i64],
    takes: std::ops::Range<usize>,
    duration: usize,
    /// It is not worked on after this period.
    until: u32,
}

impl Run {
    /// Rows for a course.
    pub(super) fn new(course: &Course) -> Self {
        Self {
            times: vec![NEVER; course.items + course.events.len()],
            starts: vec![NEVER; course.items],
            worked: vec![0; course.items],
            wasted: 0,
            value: vec![0; course.periods],
            progress: vec![0; course.outcomes.len()],
            reached: vec![NEVER; course.outcomes.len()],
            left: course.capacity.clone(),
            delay: vec![0; course.periods],
            is_delayed: false,
            amounts: vec![0; course.most],
            gained: vec![0; course.periods],
            failed: NEVER,
        }
    }

    /// Runs one future.
    pub(super) fn run(&mut self, course: &Course, drawn: &Drawn) {
        self.place(course, drawn);
        self.evaluate(course, drawn);
    }

    fn place(&mut self, course: &Course, drawn: &Drawn) {
        self.times.fill(NEVER);
        self.starts.fill(NEVER);
        self.wasted = 0;
        self.failed = NEVER;
        self.come_true(course, &drawn.happens);
        self.left.iter_mut().zip(&course.taken).for_each(|(left, taken)| *left -= taken);
        for turn in &course.turns {
            match *turn {
                Turn::Work(w) => {
                    self.put(course, drawn, w);
                    self.settle(course, course.works[w].item);
                }
                Turn::Event(e) => {
                    let (any, members) = &course.events[e];
                    let times = members.iter().map(|slot| self.times[*slot]);
                    // a time that never comes is later than any
                    let time = if *any { times.min().unwrap_or(NEVER) } else { times.max().unwrap_or(0) };
                    self.times[course.items + e] = time;
                }
            }
        }
    }

    fn come_true(&mut self, course: &Course, happens: &[bool]) {
        if self.is_delayed {
            self.delay.fill(0);
            self.is_delayed = false;
        }
        let mut is_reduced = false;
        for (shock, _) in course.happens.iter().zip(happens).filter(|(_, is)| **is) {
            is_reduced |= shock.loss.is_some();
            if shock.delay > 0 {
                self.is_delayed = true;
                self.delay[shock.first..=shock.last].iter_mut().for_each(|delay| *delay += shock.delay);
            }
        }
        if is_reduced {
            course.reduced(happens, &mut self.left);
        } else {
            self.left.copy_from_slice(&course.capacity);
        }
    }

    #[inline]
    fn put(&mut self, course: &Course, drawn: &Drawn, w: usize) {
        let work = &course.works[w];
        let mut ready = work.planned;
        for (slot, lag) in &course.waits[work.waits.clone()] {
            let time = self.times[*slot];
            if time == NEVER {
                return;
            }
            ready = ready.max(time + lag);
        }
        if work.fills {
            if self.failed == NEVER {
                return;
            }
            ready = ready.max(self.failed + 1);
        }
        let is_feasible = drawn.is_feasible[w];
        let until = match work.spike {
            Some(spike) if !is_feasible => self.times[spike],
            _ => NEVER,
        };
        let (longer, cost) = (drawn.longer[w], drawn.cost[w]);
        let takes = work.takes[longer].clone();
        let mut scaled = std::mem::take(&mut self.amounts);
        let amounts = scale(course, &takes, cost, &mut scaled);
        let asked = Asked { amounts, takes, duration: work.shortest + longer, until };
        let found = self.find(course, &asked, ready);
        if let Some((start, periods)) = found {
            self.occupy(course, &asked, start, periods);
            self.starts[work.item] = u32::try_from(start).unwrap_or(NEVER);
            self.worked[work.item] = periods;
            let end = u32::try_from(start + periods - 1).unwrap_or(NEVER);
            if is_feasible {
                self.times[work.item] = end;
            } else {
                self.wasted += spent(course, &asked, periods);
                self.failed = self.failed.min(end);
            }
        } else if !is_feasible && until != NEVER {
            // known before it could begin
            self.failed = self.failed.min(until);
        }
        self.amounts = scaled;
    }

    /// Interest goes on, or ends, when what repays it is not done when it was planned to be.
    #[inline]
    fn settle(&mut self, course: &Course, item: usize) {
        for freed in course.freed.iter().filter(|freed| freed.item == item) {
            let end = self.times[item];
            let from = if end == NEVER { course.periods } else { end as usize + 1 };
            freed.settle(from, course.periods, &mut self.left);
        }
    }

    /// The first start at which it fits, and for how many periods it is worked on.
    #[inline]
    fn find(&self, course: &Course, asked: &Asked, ready: u32) -> Option<(usize, usize)> {
        let found = self.find_from(course, asked, ready as usize)?;
        if self.is_delayed && self.delay[found.0] > 0 {
            return self.find_from(course, asked, found.0 + self.delay[found.0] as usize);
        }
        Some(found)
    }

    #[inline]
    fn find_from(&self, course: &Course, asked: &Asked, from: usize) -> Option<(usize, usize)> {
        let last = course.periods.checked_sub(asked.duration)?;
        (from..=last.min(asked.until as usize)).find_map(|start| {
            let periods = asked.duration.min((asked.until as usize).saturating_sub(start).saturating_add(1));
            self.fits(course, asked, start, periods).then_some((start, periods))
        })
    }

    #[inline]
    fn fits(&self, course: &Course, asked: &Asked, start: usize, periods: usize) -> bool {
        let mut rest = asked.amounts;
        course.takes[asked.takes.clone()].iter().all(|take| {
            let (amounts, others) = rest.split_at(asked.duration);
            rest = others;
            let left = &self.left[take.resource * course.periods + start..(take.resource + 1) * course.periods];
            if course.carries[take.resource] {
                let mut sum = 0;
                left.iter().enumerate().all(|(age, left)| {
                    sum += if age < periods { amounts[age] } else { 0 };
                    *left >= sum
                })
            } else {
                left.iter().zip(&amounts[..periods]).all(|(left, amount)| left >= amount || *amount == 0)
            }
        })
    }

    #[inline]
    fn occupy(&mut self, course: &Course, asked: &Asked, start: usize, periods: usize) {
        let mut rest = asked.amounts;
        for take in &course.takes[asked.takes.clone()] {
            let (amounts, others) = rest.split_at(asked.duration);
            rest = others;
            let left = &mut self.left[take.resource * course.periods + start..(take.resource + 1) * course.periods];
            if course.carries[take.resource] {
                let mut sum = 0;
                for (age, left) in left.iter_mut().enumerate() {
                    sum += if age < periods { amounts[age] } else { 0 };
                    *left -= sum;
                }
            } else {
                left.iter_mut().zip(&amounts[..periods]).for_each(|(left, amount)| *left -= amount);
            }
        }
    }

    fn evaluate(&mut self, course: &Course, drawn: &Drawn) {
        self.value.fill(0);
        if !course.own.is_empty() {
            for work in &course.works {
                let time = self.times[work.item];
                if time != NEVER {
                    let own = course.own[work.item * course.periods + time as usize];
                    self.value[time as usize] += times(own, drawn.strength[work.item]);
                }
            }
        }
        for (k, outcome) in course.outcomes.iter().enumerate() {
            self.gain(course, drawn, &outcome.moves);
            let (mut sum, mut before) = (0, 0);
            self.reached[k] = NEVER;
            for (t, (value, weight)) in self.value.iter_mut().zip(&outcome.weights).enumerate() {
                sum += self.gained[t];
                let now = sum.min(WHOLE);
                *value += weight * if outcome.is_once { now - before } else { now };
                if now == WHOLE && before < WHOLE {
                    self.reached[k] = u32::try_from(t).unwrap_or(NEVER);
                }
                before = now;
            }
            self.progress[k] = before;
        }
        for (value, paid) in self.value.iter_mut().zip(&course.paid) {
            *value -= paid;
        }
        let mut sum = 0;
        for value in &mut self.value {
            sum += *value;
            *value = sum;
        }
    }
}

impl Run {
    /// What each period adds to an outcome, before it ends at the target.
    #[inline]
    fn gain(&mut self, course: &Course, drawn: &Drawn, all: &[Moves]) {
        self.gained.fill(0);
        for moves in all {
            let time = self.times[moves.slot].saturating_add(moves.lag) as usize;
            if time < course.periods {
                let share = match &moves.footing {
                    None => moves.share,
                    Some(footing) => footing.expected(|place| drawn.factors[place]),
                };
                self.gained[time] += times(share, mean(&moves.makers, &drawn.strength));
            }
        }
    }

    /// Hands over the progress of an outcome at the end of each period, once the future was run.
    pub(super) fn progress_of(
        &mut self,
        course: &Course,
        drawn: &Drawn,
        outcome: usize,
        mut take: impl FnMut(usize, i64),
    ) {
        self.gain(course, drawn, &course.outcomes[outcome].moves);
        let mut sum = 0;
        for (period, gained) in self.gained.iter().enumerate() {
            sum += gained;
            take(period, sum.min(WHOLE));
        }
    }
}

/// What a work takes in this future: as planned, or with its money scaled.
#[inline]
fn scale<'a>(course: &'a Course, takes: &std::ops::Range<usize>, cost: u32, scaled: &'a mut [i64]) -> &'a [i64] {
    let Some(first) = course.takes[takes.clone()].first() else { return &[] };
    let from = first.amounts.start;
    let until = course.takes[takes.end - 1].amounts.end;
    let planned = &course.amounts[from..until];
    if cost == ONE {
        return planned;
    }
    let scaled = &mut scaled[..planned.len()];
    for take in &course.takes[takes.clone()] {
        let range = take.amounts.start - from..take.amounts.end - from;
        let (into, planned) = (&mut scaled[range.clone()], &planned[range]);
        if take.is_money {
            into.iter_mut().zip(planned).for_each(|(into, planned)| *into = times(*planned, cost));
        } else {
            into.copy_from_slice(planned);
        }
    }
    scaled
}

/// An amount times a factor in 65,536ths, rounded half up: at most 10^13 times ten.
#[inline]
fn times(amount: i64, factor: u32) -> i64 {
    (amount * i64::from(factor) + i64::from(ONE / 2)) >> 16
}

/// The mean strength of some items.
#[inline]
fn mean(items: &[usize], strength: &[u32]) -> u32 {
    match items {
        [] => ONE,
        [only] => strength[*only],
        _ => {
            let sum: u64 = items.iter().map(|item| u64::from(strength[*item])).sum();
            u32::try_from(sum / items.len() as u64).unwrap_or(ONE)
        }
    }
}

fn spent(course: &Course, asked: &Asked, periods: usize) -> i64 {
    let takes = course.takes[asked.takes.clone()].iter().zip(asked.amounts.chunks(asked.duration));
    takes.filter(|(take, _)| take.is_money).map(|(_, amounts)| amounts[..periods].iter().sum::<i64>()).sum()
}
