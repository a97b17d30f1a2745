//! Search by annealing: an order of items is changed a little again and again; what is worth more stays,
//! what is worth less stays ever more rarely (Kirkpatrick, Gelatt and Vecchi 1983).
//!
//! Seeded and counted in moves, never in seconds: the same seed and work give the same starts. What breaks
//! a rule costs more than any plan is worth, and is never handed on.

use crate::float;
use crate::instance::{Instance, Starts, WHOLE};
use crate::numbers::Numbers;
use crate::search::place::{Move, OUT, Placing};
use crate::search::tally::Tally;
use crate::tighten::topological;

/// The temperature falls from this part of the mean worth of an item …
const HOT: f64 = 0.2;
/// … or, where a good plan is there already, from this part …
const WARM: f64 = 0.02;
/// … to this part.
const COLD: f64 = 0.004;
/// Moves between two looks at whether to stop, and placed items, so that many items do not make it deaf.
const LOOK_EVERY: usize = 256;
const LOOK_EVERY_PLACED: usize = 65_536;

/// A search that can be continued.
pub struct Annealing<'a> {
    instance: &'a Instance,
    placing: Placing<'a>,
    tally: Tally<'a>,
    score: i64,
    best: Option<(i64, Starts)>,
    best_score: i64,
    numbers: Numbers,
    /// Whether starting later than possible can be worth it.
    can_wait: bool,
    penalty: i64,
}

impl<'a> Annealing<'a> {
    /// Starts from a plan if there is one, else from the order of needs. Nothing if needs run in a circle.
    pub fn new(instance: &'a Instance, first: Option<&Starts>, seed: u64) -> Option<Self> {
        let mut order = topological(instance)?;
        let can_wait = can_wait(instance);
        let mut not_before = vec![0; order.len()];
        if let Some(first) = first {
            // what has to be done now and was not done then comes first, so that it finds room
            let start = |i: usize, out: usize| {
                first.get(i).copied().flatten().unwrap_or(if instance.items[i].is_required { 0 } else { out })
            };
            order.sort_by_key(|i| start(*i, usize::MAX));
            if can_wait {
                not_before = (0..order.len()).map(|i| start(i, OUT)).collect();
            }
        } else {
            // what has to be done comes first, what has the least time first of all; then what is worth most
            // for what it takes
            let density = density(instance);
            order.sort_by(|a, b| {
                let latest = |i: usize| {
                    let item = &instance.items[i];
                    if item.is_required { item.latest } else { usize::MAX }
                };
                latest(*a).cmp(&latest(*b)).then(density[*b].total_cmp(&density[*a]))
            });
        }
        Some(Self::from(instance, order, not_before, seed))
    }

    /// Starts from an order that holds each item once. What `is_out` names is left out at first, unless others
    /// need it.
    pub(crate) fn in_order(
        instance: &'a Instance,
        order: Vec<usize>,
        is_out: impl Fn(usize) -> bool,
        seed: u64,
    ) -> Self {
        let not_before = (0..order.len()).map(|i| if is_out(i) { OUT } else { 0 }).collect();
        Self::from(instance, order, not_before, seed)
    }

    fn from(instance: &'a Instance, order: Vec<usize>, not_before: Vec<usize>, seed: u64) -> Self {
        let can_wait = can_wait(instance);
        let placing = Placing::new(instance, order, not_before);
        let tally = Tally::new(instance, placing.starts());
        let mut annealing = Self {
            penalty: most_value(instance).saturating_add(1),
            score: 0,
            best: None,
            best_score: i64::MIN,
            numbers: Numbers::new(seed),
            can_wait,
            instance,
            placing,
            tally,
        };
        annealing.score = annealing.weigh();
        annealing.keep();
        annealing
    }

    /// The best starts so far that keep all rules, with their value.
    pub fn best(&self) -> Option<&(i64, Starts)> {
        self.best.as_ref()
    }

    /// Cools down once over so many moves, unless it is told to stop. Whether the best has improved.
    pub fn run(&mut self, moves: usize, should_stop: &dyn Fn() -> bool) -> bool {
        self.cool(HOT, moves, should_stop)
    }

    /// As [`Self::run`], but from a temperature at which a good plan stays much as it is.
    pub fn run_warm(&mut self, moves: usize, should_stop: &dyn Fn() -> bool) -> bool {
        self.cool(WARM, moves, should_stop)
    }

    fn cool(&mut self, hot: f64, moves: usize, should_stop: &dyn Fn() -> bool) -> bool {
        let before = self.best_score;
        let n = self.placing.order().len();
        if n < 2 {
            return false;
        }
        let scale =
            float::amount(self.best.as_ref().map_or(self.penalty, |(value, _)| *value).max(1)) / float::count(n);
        let cooling = (COLD / hot).powf(1.0 / float::count(moves.max(1)));
        let mut temperature = hot * scale;
        let mut changed = Vec::with_capacity(n);
        let look_every = (LOOK_EVERY_PLACED / n).clamp(1, LOOK_EVERY);
        for done in 0..moves {
            temperature *= cooling;
            if done % look_every == 0 && should_stop() {
                break;
            }
            let change = self.propose();
            self.placing.make(change, &mut changed);
            if changed.is_empty() {
                continue;
            }
            self.tally.change(self.placing.starts(), &changed);
            let score = self.weigh();
            let loss = float::amount(self.score.saturating_sub(score));
            if loss <= 0.0 || self.numbers.part() < (-loss / temperature).exp() {
                self.score = score;
                self.keep();
            } else {
                self.placing.take_back();
                self.tally.change(self.placing.starts(), &changed);
            }
        }
        self.best_score > before
    }

    fn keep(&mut self) {
        if self.score > self.best_score && self.instance.keeps_rules(self.placing.starts()) {
            self.best_score = self.score;
            self.best = Some((self.tally.value(), self.placing.starts().clone()));
        }
    }

    /// Value, less what broken rules cost.
    fn weigh(&self) -> i64 {
        let missing = self.tally.missing() + i64::from(!self.placing.pinned_wait(self.tally.times()));
        self.tally.worth().saturating_sub(missing.saturating_mul(self.penalty))
    }

    fn propose(&mut self) -> Move {
        let n = self.placing.order().len();
        let numbers = &mut self.numbers;
        if self.can_wait && numbers.between(0, 9) < 3 {
            let item = self.placing.order()[numbers.between(0, n - 1)];
            let window = &self.instance.items[item];
            if window.is_possible() {
                let until = numbers.between(window.earliest, window.latest + 1);
                return Move::Wait(item, if until > window.latest { OUT } else { until });
            }
        }
        // most often a short way: measured, long ways and exchanges make the search worse
        let one = numbers.between(0, n - 1);
        let reach = numbers.between(1, 1 + n / 5);
        let way = numbers.between(1, reach);
        let other = if numbers.between(0, 1) == 0 { one.saturating_sub(way) } else { (one + way).min(n - 1) };
        Move::Insert(one, other)
    }
}

/// Roughly what each item is worth for what it takes of what is scarce.
fn density(instance: &Instance) -> Vec<f64> {
    let n = instance.items.len();
    let mut worth = vec![0.0; n];
    let mut members: Vec<Vec<usize>> = vec![];
    for event in &instance.events {
        let mut items = event.items.clone();
        for other in &event.events {
            items.extend(&members[*other]);
        }
        items.sort_unstable();
        items.dedup();
        members.push(items);
    }
    for outcome in &instance.outcomes {
        let whole: i64 = outcome.worth.iter().sum();
        for (event, share, _) in &outcome.shares {
            for i in &members[*event] {
                worth[*i] += float::amount(whole) * float::amount(*share) / float::count(members[*event].len());
            }
        }
    }
    let mut weight = vec![1e-9; n];
    for (r, resource) in instance.resources.iter().enumerate() {
        let there = float::amount(resource.capacity.iter().sum::<i64>().max(1));
        for (i, item) in instance.items.iter().enumerate() {
            let taken = item.uses.iter().filter(|(used, _)| *used == r).flat_map(|(_, amounts)| amounts);
            weight[i] += float::amount(taken.sum()) / there;
        }
    }
    let own = |i: usize| {
        let item = &instance.items[i];
        float::amount(item.value.get(item.earliest + item.duration - 1).copied().unwrap_or(0))
    };
    (0..n).map(|i| (worth[i] + own(i)) / weight[i]).collect()
}

/// Whether starting later than possible can be worth more, or keep a rule, or leaving out can.
fn can_wait(instance: &Instance) -> bool {
    let grows = |value: &[i64]| value.windows(2).any(|pair| pair[0] < pair[1]) || value.iter().any(|v| *v < 0);
    !instance.steps.is_empty() || instance.items.iter().any(|item| grows(&item.value))
}

/// No plan is worth more, and none is worth less than its opposite.
fn most_value(instance: &Instance) -> i64 {
    let own = instance.items.iter().filter_map(|item| item.value.iter().map(|value| value.abs()).max());
    let outcomes = instance.outcomes.iter().map(|outcome| outcome.worth.iter().sum::<i64>().saturating_mul(WHOLE));
    own.chain(outcomes).fold(0i64, i64::saturating_add)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::generated::{Shape, generate};
    use crate::search::exotic;
    use crate::search::greedy::greedy;
    use crate::tighten::tighten;

    #[test]
    fn the_same_work_gives_the_same_starts_and_more_work_nothing_worse() {
        let instance = generate(Shape { investments: 30, periods: 6, seed: 4, longest: 2 });
        let search = |moves: usize| {
            let mut annealing = Annealing::new(&instance, None, 1).expect("needs run one way");
            annealing.run(moves, &|| false);
            annealing.best().cloned().expect("there is always a plan")
        };
        assert_eq!(search(2_000), search(2_000));
        let (few, many) = (search(10), search(5_000));
        assert!(many.0 > few.0);
        assert_eq!(many.0, instance.value(&many.1));
        assert!(many.0 > instance.value(&greedy(&instance).expect("there is always a plan")));
    }

    #[test]
    fn what_is_handed_on_keeps_every_rule() {
        let mut found = 0;
        for seed in 0..600 {
            let mut instance = exotic::instance(seed);
            tighten(&mut instance);
            let mut annealing = Annealing::new(&instance, None, seed).expect("needs run one way");
            annealing.run(300, &|| false);
            if let Some((value, starts)) = annealing.best() {
                found += 1;
                assert!(instance.keeps_rules(starts), "seed {seed}");
                assert_eq!(*value, instance.value(starts), "seed {seed}");
            }
        }
        assert!(found > 200, "only {found} instances have a plan");
    }
}
