//! The first plan: the best that searching by itself finds with a fixed amount of work, before anything is proven.

use crate::instance::{Instance, Starts};
use crate::search::anneal::Annealing;
use crate::search::exchange::Exchange;
use crate::search::greedy::greedy;
use crate::search::repair;
use crate::ties;
use crate::watch::Watch;

/// Moves of one round: some in any case, and more for each item.
const MOVES: usize = 10_000;
const MOVES_PER_ITEM: usize = 500;
/// Where there are very many items, a move takes long: then there are fewer.
const MOST_PLACED: usize = 100_000_000;
/// The very first plan has so many times fewer.
const QUICK: usize = 20;
/// Rounds: as many as take a fraction of a second, and never more than this.
const MOST_ROUNDS: usize = 6;
const ROUNDS_OVER_ITEMS: usize = 360;
/// Where there are so few rounds, searching among starts finds more than another round by orders would.
const FEW_ROUNDS: usize = 2;
/// Seeds of the search beside the proof are small.
const FIRST_SEED: u64 = 1 << 32;

/// Moves of a round.
pub(crate) fn moves(instance: &Instance) -> usize {
    let n = instance.items.len();
    (MOVES + MOVES_PER_ITEM * n).min(MOST_PLACED / n.max(1))
}

/// Rounds, where nothing else brings a good plan along.
pub(crate) fn rounds(instance: &Instance) -> usize {
    (ROUNDS_OVER_ITEMS / instance.items.len().max(1)).clamp(1, MOST_ROUNDS)
}

/// The best plan of so many rounds: from an earlier plan and what became of it, if there is one; else from new orders,
/// and in the last round from the best so far; then among starts.
pub(crate) fn first_plan(
    instance: &Instance,
    last: Option<&Starts>,
    rounds: usize,
    watch: &mut dyn Watch,
) -> Option<Starts> {
    let mut best: Option<(i64, Starts)> = None;
    if let Some(last) = last {
        for repaired in [repair::at_once, repair::with_care] {
            let from = best.as_ref().map_or(last, |(_, starts)| starts);
            let found = repaired(instance, from, &|| watch.is_cancelled());
            take_better(&mut best, found, watch);
        }
    }
    if last.is_none() {
        // most of the way in little of the time: until the first round has ended, there is this
        let mut annealing = Annealing::new(instance, None, FIRST_SEED)?;
        take_better(&mut best, annealing.best().cloned(), watch);
        annealing.run(moves(instance) / QUICK, &|| watch.is_cancelled());
        take_better(&mut best, annealing.best().cloned(), watch);
    }
    for round in 0..rounds {
        let from = best.as_ref().filter(|_| last.is_some() || round + 1 == rounds).map(|(_, starts)| starts);
        let is_warm = last.is_some() && from.is_some();
        let mut annealing = Annealing::new(instance, from, FIRST_SEED + round as u64)?;
        if is_warm {
            annealing.run_warm(moves(instance), &|| watch.is_cancelled());
        } else {
            annealing.run(moves(instance), &|| watch.is_cancelled());
        }
        take_better(&mut best, annealing.best().cloned(), watch);
    }
    if let Some((_, starts)) = best.as_ref().filter(|_| rounds <= FEW_ROUNDS) {
        let mut exchange = Exchange::new(instance, starts, FIRST_SEED);
        exchange.run(moves(instance), &|| watch.is_cancelled());
        take_better(&mut best, Some(exchange.best().clone()), watch);
    }
    let mut starts = best.map(|(_, starts)| starts).or_else(|| greedy(instance))?;
    ties::polish(instance, &mut starts);
    Some(starts)
}

/// Keeps the better of two plans, and says so if it is a new one.
fn take_better(best: &mut Option<(i64, Starts)>, found: Option<(i64, Starts)>, watch: &mut dyn Watch) {
    if let Some((value, starts)) = found
        && best.as_ref().is_none_or(|(most, _)| value > *most)
    {
        watch.found(&starts);
        *best = Some((value, starts));
    }
}
