//! Which plan that is nearly as good is the most different from one that is known: supposing again and again that there
//! is one that is farther, until there is none; then, as far away, one that is worth more, until there is none.

use super::choices::Choices;
use super::engine::{Ended, Engine};
use crate::instance::{Instance, Starts};

/// What is asked about: starts that are known of the first items of an instance, and the least that others are worth.
#[derive(Clone, Copy)]
pub(crate) struct Apart<'a> {
    pub(crate) instance: &'a Instance,
    /// As many as count: what comes after them makes no difference.
    pub(crate) known: &'a [Option<usize>],
    pub(crate) least: i64,
}

impl Apart<'_> {
    /// How far starts are from those that are known: one for each item that starts otherwise, and more than all these together
    /// for each that is in one of the two alone.
    pub(crate) fn far(&self, starts: &Starts) -> i64 {
        let weight = |(one, other): (&Option<usize>, &Option<usize>)| match (one, other) {
            (Some(one), Some(other)) => i64::from(one != other),
            (None, None) => 0,
            _ => alone(self.known.len()),
        };
        self.known.iter().zip(starts).map(weight).sum()
    }

    /// Whether starts may be told: the engine is not what is trusted.
    pub(crate) fn is_near(&self, starts: &Starts) -> bool {
        self.instance.value(starts) >= self.least && self.instance.keeps_rules(starts)
    }

    /// The farthest starts, and of the farthest those worth most, as far as is found in `steps` from the farthest so far.
    /// Nothing if no other starts are found.
    pub(crate) fn farthest(&self, so_far: Option<Starts>, steps: i64, is_stopped: &dyn Fn() -> bool) -> Option<Starts> {
        let (best, taken) = self.climb(so_far, (self.least, 1), steps, true, is_stopped);
        let best = best?;
        let asked = (self.instance.value(&best), self.far(&best));
        self.climb(Some(best), asked, steps - taken, false, is_stopped).0
    }

    /// Better and better starts, by distance or by value, and how many steps that took.
    fn climb(
        &self,
        mut best: Option<Starts>,
        (value, far): (i64, i64),
        steps: i64,
        by_distance: bool,
        is_stopped: &dyn Fn() -> bool,
    ) -> (Option<Starts>, i64) {
        let (choices, chains) = Choices::new(self.instance);
        let mut engine = Engine::new(chains);
        choices.rules(&mut engine);
        let sums = (choices.apart(&mut engine, self.known, far), choices.value(&mut engine, value));
        let reached = |starts: &Starts| if by_distance { self.far(starts) } else { self.instance.value(starts) };
        let sum = if by_distance { sums.0 } else { sums.1 };
        if let Some(starts) = &best {
            choices.want(&mut engine, starts);
            engine.raise(sum, reached(starts) + 1);
        }
        while let Ended::Found = engine.search(None, steps - engine.steps, is_stopped) {
            let found = choices.starts(&engine);
            if !self.is_near(&found) || best.as_ref().is_some_and(|best| reached(&found) <= reached(best)) {
                break;
            }
            engine.back_to(0);
            choices.want(&mut engine, &found);
            engine.raise(sum, reached(&found) + 1);
            best = Some(found);
        }
        (best, engine.steps)
    }
}

/// What an item counts that is in one of two plans alone.
pub(super) fn alone(items: usize) -> i64 {
    i64::try_from(items).expect("items are few") + 1
}
