//! Searching on a second thread, abreast of the proof. First a plan with a fixed amount of work, while the first
//! relaxations are solved; then among starts and by orders, from nothing and from the best plan in turn, and by solving
//! parts of the best, until it is told to stop or has long found nothing better: it must not take time from a proof that
//! is all that is missing. In turn with it, what follows from supposing a better plan: if that ends in a contradiction,
//! the proof is there.
//!
//! Which plan it has when the proof is stopped depends on the clock; what is proven does not. Where work is counted, the
//! two take turns on one thread, and nothing depends on the clock.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use crate::budget::{Budget, moves_in, of_moves};
use crate::float;
use crate::goals;
use crate::instance::{Instance, Starts};
use crate::refute::{Refutation, Supposed};
use crate::relaxation::Shown;
use crate::search::anneal::Annealing;
use crate::search::exchange::Exchange;
use crate::search::first::{first_plan, moves};
use crate::search::improve::Improving;
use crate::suppose::STEPS;
use crate::watch::{Progress, Watch};

/// A round by orders has so many times fewer moves than one among starts: it is there for another beginning.
const ORDERS_LESS: usize = 4;
/// A round may take at most this many times the work of the first.
const LONGEST: usize = 64;
/// Rounds' worth of the first that the search goes on in any case …
const PATIENCE: usize = 6;
/// … and how many times the work up to the best plan it spends on looking for a better one.
const HOPE: usize = 4;

/// How long somebody who waits does so before looking at whether to stop.
const LOOK_EVERY: Duration = Duration::from_millis(2);

/// What the searching thread and the proving one share.
#[derive(Default)]
pub(crate) struct Shared {
    best: Mutex<Best>,
    /// No plan is worth more.
    refuted: Mutex<Option<i64>>,
    is_over: AtomicBool,
    stages: Mutex<Stages>,
    /// Told whenever a stage is over.
    turn: Condvar,
}

/// How far the two have come.
#[derive(Default)]
struct Stages {
    /// Whether the first plan is there, or it is known that the search finds none by itself.
    has_begun: bool,
    /// What the root has left and shown, until the search takes it.
    root: Option<Handed>,
}

/// What the root hands to the search.
pub(crate) struct Handed {
    /// The instance with windows that still hold every plan as good as the best so far.
    pub(crate) left: Instance,
    /// What its last relaxation has shown, if it was solved.
    pub(crate) shown: Option<Shown>,
    /// What supposing a better plan has not finished, if it was begun.
    pub(crate) refutation: Option<Refutation>,
}

/// How the search begins.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Begin<'a> {
    /// With the plan that is shared already.
    Known,
    /// With so many rounds of looking for a first plan, from an earlier one if there is one.
    Rounds(Option<&'a Starts>, usize),
}

#[derive(Debug, Default)]
struct Best {
    value: i64,
    starts: Option<Starts>,
    /// Whether nobody has asked for it yet.
    is_new: bool,
}

impl Shared {
    /// From a first plan, if there is one.
    pub(crate) fn new(first: Option<(i64, Starts)>) -> Self {
        let best = match first {
            Some((value, starts)) => Best { value, starts: Some(starts), is_new: false },
            None => Best::default(),
        };
        Self { best: Mutex::new(best), ..Self::default() }
    }

    /// Ends the search within a few hundred moves.
    pub(crate) fn finish(&self) {
        self.is_over.store(true, Ordering::Relaxed);
        self.turn.notify_all();
    }

    fn is_over(&self) -> bool {
        self.is_over.load(Ordering::Relaxed)
    }

    /// Waits for the first plan, tells the watch of each that is found meanwhile, and hands on when it says stop. The best
    /// plan there is then.
    pub(crate) fn first(&self, watch: &mut dyn Watch) -> Option<Starts> {
        let mut stages = lock(&self.stages);
        while !stages.has_begun {
            if let Some(starts) = self.news() {
                watch.found(&starts);
            }
            if watch.is_cancelled() {
                self.finish();
            }
            stages = self.turn.wait_timeout(stages, LOOK_EVERY).unwrap_or_else(PoisonError::into_inner).0;
        }
        drop(stages);
        if let Some(starts) = self.news() {
            watch.found(&starts);
        }
        self.best().map(|(_, starts)| starts)
    }

    /// Says that the first plan is there, if there is one.
    pub(crate) fn begin(&self) {
        lock(&self.stages).has_begun = true;
        self.turn.notify_all();
    }

    /// Hands on what the root has come to.
    pub(crate) fn hand(&self, root: Handed) {
        lock(&self.stages).root = Some(root);
        self.turn.notify_all();
    }

    /// Waits for what the root has come to; nothing if it is over before.
    fn handed(&self) -> Option<Handed> {
        let mut stages = lock(&self.stages);
        loop {
            if self.is_over() {
                return None;
            }
            if let Some(root) = stages.root.take() {
                return Some(root);
            }
            stages = self.turn.wait_timeout(stages, LOOK_EVERY).unwrap_or_else(PoisonError::into_inner).0;
        }
    }

    /// What no plan is worth more than, if supposing a better one has ended in a contradiction.
    pub(crate) fn refuted(&self) -> Option<i64> {
        *lock(&self.refuted)
    }

    fn refute(&self, value: i64) {
        *lock(&self.refuted) = Some(value);
    }

    /// The best plan so far with its value.
    pub(crate) fn best(&self) -> Option<(i64, Starts)> {
        let best = lock(&self.best);
        best.starts.clone().map(|starts| (best.value, starts))
    }

    /// What the best plan so far is worth.
    pub(crate) fn value(&self) -> Option<i64> {
        let best = lock(&self.best);
        best.starts.is_some().then_some(best.value)
    }

    /// A plan that is better than any that was asked for before.
    pub(crate) fn news(&self) -> Option<Starts> {
        let mut best = lock(&self.best);
        std::mem::take(&mut best.is_new).then(|| best.starts.clone())?
    }

    /// Offers a plan that may be no better than the best, only tidier: then it takes its place.
    pub(crate) fn polish(&self, instance: &Instance, starts: &Starts) {
        let value = instance.value(starts);
        let mut best = lock(&self.best);
        if best.starts.is_none() || value >= best.value {
            *best = Best { value, starts: Some(starts.clone()), is_new: true };
        }
    }

    /// Offers a plan that keeps all rules. Whether it is the best so far.
    pub(crate) fn offer(&self, value: i64, starts: &Starts) -> bool {
        let mut best = lock(&self.best);
        let is_best = best.starts.is_none() || value > best.value;
        if is_best {
            *best = Best { value, starts: Some(starts.clone()), is_new: true };
        }
        is_best
    }
}

/// What a thread that panicked has left is whole: it is replaced in one go.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Follows the search for a first plan: what it finds is shared.
struct Sharing<'a> {
    instance: &'a Instance,
    shared: &'a Shared,
}

impl Watch for Sharing<'_> {
    fn progress(&mut self, _: Progress) {}

    fn found(&mut self, starts: &Starts) {
        self.shared.offer(self.instance.value(starts), starts);
    }

    fn is_cancelled(&self) -> bool {
        self.shared.is_over()
    }
}

/// Says that the first plan is there, however looking for it ends.
struct Begun<'a>(&'a Shared);

impl Drop for Begun<'_> {
    fn drop(&mut self) {
        self.0.begin();
    }
}

/// Steps of a refutation before each round of annealing: many where all value comes from progress, for there it is
/// what mostly ends the proof, and few where items have values of their own, as it seldom does there.
const MANY_STEPS: i64 = 4_000_000;
const FEW_STEPS: i64 = 500_000;

/// Looks for a first plan, and once the root has handed on what it came to, searches until [`Shared::finish`], and goes on
/// with a refutation that was begun. Parts are solved on what the root has left of the instance.
pub(crate) fn search(instance: &Instance, begin: Begin, shared: &Shared) {
    {
        let _begun = Begun(shared);
        if let Begin::Rounds(last, rounds) = begin {
            let mut sharing = Sharing { instance, shared };
            if let Some(starts) = first_plan(instance, last, rounds, &mut sharing) {
                shared.polish(instance, &starts);
            }
        }
    }
    if let Some(root) = shared.handed() {
        go_on(instance, root, shared, Budget::seconds(f64::INFINITY), &|| shared.is_over());
    }
}

/// Searches with what the root has come to, until it is over or hopeless. Seconds that its work counts as.
pub(crate) fn go_on(
    instance: &Instance,
    root: Handed,
    shared: &Shared,
    limit: Budget,
    is_over: &dyn Fn() -> bool,
) -> f64 {
    let mut refutation = root.refutation;
    let mut improving = Improving::new(root.left, root.shown.as_ref(), 1);
    let (mut is_improving, mut counted) = (true, 0.0);
    let moves = moves(instance);
    let has_own_values = instance.items.iter().any(|item| item.value.iter().any(|value| *value != 0));
    let steps = if has_own_values { FEW_STEPS } else { MANY_STEPS };
    let (mut longer, mut spent, mut spent_at_best, mut is_hopeful) = (1, 0, 0, instance.items.len() > 1);
    for seed in 1u64.. {
        let left = limit.left(counted).in_seconds();
        if let Some(begun) = refutation.take() {
            let before = begun.steps();
            let steps = steps.min(float::whole(left * STEPS));
            let (is_open, taken) = suppose(instance, shared, begun, steps, is_over);
            counted += float::amount(taken - before) / STEPS;
            refutation = is_open;
        }
        if is_hopeful {
            let moves = moves.saturating_mul(longer).min(moves_in(instance, limit.left(counted).in_seconds()));
            counted += of_moves(instance, moves);
            let found = one_round(instance, shared.best(), seed, moves, is_over);
            let mut is_better = found.is_some_and(|(value, starts)| shared.offer(value, &starts));
            let mut has_gained = false;
            if let Some((_, starts)) = shared.best().filter(|_| is_improving) {
                let mut offer = |value: i64, starts: &Starts| has_gained |= shared.offer(value, starts);
                // where the engine breaks down on a part, the search goes on without it
                let taken = improving.run(&starts, limit.left(counted), is_over, &mut offer);
                is_improving = taken.is_ok();
                counted += taken.unwrap_or_default();
            }
            is_better |= has_gained;
            if is_better {
                spent_at_best = spent + longer;
            }
            spent += longer;
            is_hopeful = spent <= PATIENCE + HOPE * spent_at_best;
            // longer rounds are for plans that parts no longer make better
            if seed % 2 == 0 && !has_gained {
                longer = (longer * 2).min(LONGEST);
            }
        }
        if is_over() || limit.is_over(counted) || (!is_hopeful && refutation.is_none()) {
            break;
        }
    }
    counted
}

/// In turn: among starts from the best plan, by orders from nothing, among starts again, by orders from the best plan.
fn one_round(
    instance: &Instance,
    best: Option<(i64, Starts)>,
    seed: u64,
    moves: usize,
    is_over: &dyn Fn() -> bool,
) -> Option<(i64, Starts)> {
    if let Some((_, starts)) = best.as_ref().filter(|_| seed % 2 == 1) {
        let mut exchange = Exchange::new(instance, starts, seed);
        exchange.run(moves, is_over);
        return Some(exchange.best().clone());
    }
    let from = best.filter(|_| seed.is_multiple_of(4)).map(|(_, starts)| starts);
    let mut annealing = Annealing::new(instance, from.as_ref(), seed)?;
    annealing.run(moves / ORDERS_LESS, is_over);
    annealing.best().cloned()
}

/// Goes on with a refutation for a while; gives it back unless it has ended, with the steps it has taken so far.
fn suppose(
    instance: &Instance,
    shared: &Shared,
    mut refutation: Refutation,
    steps: i64,
    is_over: &dyn Fn() -> bool,
) -> (Option<Refutation>, i64) {
    let grain = goals::value::grain(instance);
    let Some(mut value) = shared.value() else { return (None, refutation.steps()) };
    refutation.raise(value + grain);
    loop {
        match refutation.search(steps, is_over) {
            Supposed::Found(starts) if instance.keeps_rules(&starts) && instance.value(&starts) > value => {
                value = instance.value(&starts);
                shared.offer(value, &starts);
                refutation.raise(value + grain);
            }
            Supposed::Found(_) => return (None, refutation.steps()),
            Supposed::Refuted => {
                shared.refute(value);
                return (None, refutation.steps());
            }
            Supposed::Open => {
                let steps = refutation.steps();
                return (Some(refutation), steps);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::generated::{Shape, generate};
    use crate::watch::Unwatched;

    #[test]
    fn a_search_beside_ends_when_told_and_hands_over_what_it_found() {
        let instance = generate(Shape { investments: 40, periods: 6, seed: 2, longest: 1 });
        let shared = Shared::default();
        let mut value = 0;
        std::thread::scope(|scope| {
            scope.spawn(|| search(&instance, Begin::Rounds(None, 1), &shared));
            let first = shared.first(&mut Unwatched).expect("there is always a plan");
            value = instance.value(&first);
            shared.hand(Handed { left: instance.clone(), shown: None, refutation: None });
            while lock(&shared.stages).root.is_some() {
                std::thread::yield_now();
            }
            shared.finish();
        });
        let (best, starts) = shared.best().expect("something was found");
        assert!(instance.keeps_rules(&starts));
        assert!(best == instance.value(&starts) && best >= value);
        shared.offer(best + 1, &starts);
        assert!(shared.news().is_some() && shared.news().is_none());
    }
}
