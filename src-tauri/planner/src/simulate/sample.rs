//! Many futures of a course: drawn in blocks by several threads, gathered in the order of their numbers.
//!
//! What is gathered depends on the futures alone. A thread takes the next block, so when a simulation is stopped the
//! futures that are there are the first ones, without a gap.

use std::ops::Range;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Mutex, PoisonError};

use super::Follow;
use super::course::{Course, NEVER};
use super::run::{Drawn, Run};

/// Futures in one block.
const BLOCK: usize = 512;

/// Sums over many futures.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Counts {
    /// For each group of items: in how many futures all of it is there in each period for the first time.
    pub groups: Vec<Vec<u32>>,
    /// For each outcome: in how many futures it reaches its target in each period.
    pub reached: Vec<Vec<u32>>,
    /// For each outcome: sum of the progress at the end, and of its square.
    pub progress: Vec<(i64, i64)>,
    /// For each work: in how many futures it is delivered as soon as planned, and at all.
    pub works: Vec<(u32, u32)>,
}

/// Many futures.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Sample {
    /// How many futures there are.
    pub runs: usize,
    /// Value up to the end of each period, future by future.
    pub values: Vec<i64>,
    /// Money spent on what does not prove feasible, by future.
    pub wasted: Vec<i64>,
    pub counts: Counts,
}

impl Sample {
    /// Value at the end of each future.
    pub(super) fn totals(&self, periods: usize) -> Vec<i64> {
        self.values.chunks(periods.max(1)).map(|values| values.last().copied().unwrap_or(0)).collect()
    }
}

/// What is asked of a sample.
#[derive(Debug)]
pub(super) struct Ask<'a> {
    /// The numbers of the futures.
    pub runs: Range<u64>,
    /// Items that are counted together.
    pub groups: &'a [Vec<usize>],
    /// How many threads draw.
    pub threads: usize,
}

impl Counts {
    fn new(course: &Course, groups: usize) -> Self {
        Self {
            groups: vec![vec![0; course.periods]; groups],
            reached: vec![vec![0; course.periods]; course.outcomes.len()],
            progress: vec![(0, 0); course.outcomes.len()],
            works: vec![(0, 0); course.works.len()],
        }
    }

    fn count(&mut self, course: &Course, groups: &[Vec<usize>], planned: &[u32], run: &Run) {
        for (row, items) in self.groups.iter_mut().zip(groups) {
            let time = items.iter().map(|item| run.times[*item]).max().unwrap_or(NEVER);
            if let Some(cell) = row.get_mut(time as usize) {
                *cell += 1;
            }
        }
        for (k, row) in self.reached.iter_mut().enumerate() {
            if let Some(cell) = row.get_mut(run.reached[k] as usize) {
                *cell += 1;
            }
            let progress = run.progress[k];
            self.progress[k].0 += progress;
            self.progress[k].1 += progress * progress;
        }
        for ((in_time, done), (work, end)) in self.works.iter_mut().zip(course.works.iter().zip(planned)) {
            let time = run.times[work.item];
            *in_time += u32::from(time <= *end);
            *done += u32::from(time != NEVER);
        }
    }

    fn add(&mut self, other: &Self) {
        for (mine, others) in [(&mut self.groups, &other.groups), (&mut self.reached, &other.reached)] {
            for (mine, others) in mine.iter_mut().zip(others) {
                mine.iter_mut().zip(others).for_each(|(mine, other)| *mine += other);
            }
        }
        self.progress.iter_mut().zip(&other.progress).for_each(|(mine, other)| {
            mine.0 += other.0;
            mine.1 += other.1;
        });
        self.works.iter_mut().zip(&other.works).for_each(|(mine, other)| {
            mine.0 += other.0;
            mine.1 += other.1;
        });
    }
}

/// One block of futures, by its place.
struct Block {
    place: usize,
    values: Vec<i64>,
    wasted: Vec<i64>,
}

/// What the threads share.
struct Shared<'a> {
    course: &'a Course,
    ask: &'a Ask<'a>,
    /// When each work ends if everything comes out as planned.
    planned: Vec<u32>,
    next: AtomicUsize,
    is_stopped: AtomicBool,
    gathered: Mutex<(Vec<Block>, Counts)>,
}

/// Draws futures of a course.
pub(super) fn sample(course: &Course, ask: &Ask, follow: &mut dyn Follow) -> Sample {
    let count = usize::try_from(ask.runs.end - ask.runs.start).expect("runs are few");
    let blocks = count.div_ceil(BLOCK);
    let ends =
        course.works.iter().map(|work| work.planned + u32::try_from(work.shortest + work.likely - 1).unwrap_or(0));
    let shared = Shared {
        course,
        ask,
        planned: ends.collect(),
        next: AtomicUsize::new(0),
        is_stopped: AtomicBool::new(false),
        gathered: Mutex::new((vec![], Counts::new(course, ask.groups.len()))),
    };
    std::thread::scope(|scope| {
        for _ in 1..ask.threads.clamp(1, blocks.max(1)) {
            scope.spawn(|| shared.work(blocks, count, &mut |_| !shared.is_stopped.load(Ordering::Relaxed)));
        }
        shared.work(blocks, count, &mut |done| {
            follow.drawn(done.min(count), count);
            let goes_on = !follow.is_cancelled();
            shared.is_stopped.store(!goes_on, Ordering::Relaxed);
            goes_on
        });
    });
    let (mut blocks, counts) = shared.gathered.into_inner().unwrap_or_else(PoisonError::into_inner);
    blocks.sort_unstable_by_key(|block| block.place);
    let mut found = Sample { runs: 0, values: Vec::with_capacity(count * course.periods), wasted: vec![], counts };
    for block in blocks {
        found.runs += block.wasted.len();
        found.values.extend(block.values);
        found.wasted.extend(block.wasted);
    }
    found
}

impl Shared<'_> {
    /// Takes block after block until there is none left, or `goes_on` says no.
    fn work(&self, blocks: usize, count: usize, goes_on: &mut dyn FnMut(usize) -> bool) {
        let course = self.course;
        let mut drawn = Drawn::likely(course);
        let mut run = Run::new(course);
        let mut counts = Counts::new(course, self.ask.groups.len());
        let mut done = vec![];
        loop {
            // asked before a block is taken, so that none is taken and not done
            if !goes_on(self.next.load(Ordering::Relaxed) * BLOCK) {
                break;
            }
            let place = self.next.fetch_add(1, Ordering::Relaxed);
            if place >= blocks {
                break;
            }
            let range = place * BLOCK..((place + 1) * BLOCK).min(count);
            let mut values = Vec::with_capacity(range.len() * course.periods);
            let mut wasted = Vec::with_capacity(range.len());
            for number in range {
                drawn.draw(course, self.ask.runs.start + number as u64);
                run.run(course, &drawn);
                values.extend_from_slice(&run.value);
                wasted.push(run.wasted);
                counts.count(course, self.ask.groups, &self.planned, &run);
            }
            done.push(Block { place, values, wasted });
        }
        let mut gathered = self.gathered.lock().unwrap_or_else(PoisonError::into_inner);
        gathered.0.extend(done);
        gathered.1.add(&counts);
    }
}
