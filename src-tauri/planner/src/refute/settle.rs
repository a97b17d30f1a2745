//! Which of the plans of the greatest value is *the* plan, by the order of [`crate::ties`]: one question after the
//! other, each supposing that there is a better one.
//!
//! First whether there is a cheaper plan, then, item by item, whether there is one in which this item starts earlier
//! while those before it stay. What one question has taught holds for all that follow.

use super::choices::Choices;
use super::engine::{Ended, Engine};
use super::literal::{Literal, Truth};
use crate::instance::{Instance, Starts};
use crate::relaxation::Shown;
use crate::rules::capacity::gcd;

struct Settling<'a> {
    instance: &'a Instance,
    choices: Choices,
    engine: Engine,
    value: i64,
    steps: i64,
    is_stopped: &'a dyn Fn() -> bool,
}

/// Improves starts, of a value that no starts exceed, until no starts of that value come before them. False if that
/// took more than `steps`, or was stopped: then they are the best that was found.
pub(crate) fn settle(
    instance: &Instance,
    shown: Option<&Shown>,
    starts: &mut Starts,
    steps: i64,
    is_stopped: &dyn Fn() -> bool,
) -> bool {
    let value = instance.value(starts);
    let (choices, mut chains) = Choices::new(instance);
    let cheaper = chains.add(2);
    let mut engine = Engine::new(chains);
    choices.rules(&mut engine);
    if let Some(shown) = shown {
        choices.shown(&mut engine, shown, value);
    }
    choices.value(&mut engine, value);
    let grain = instance.items.iter().fold(0, |divisor, item| gcd(divisor, item.money));
    let money = choices.money(&mut engine, cheaper, grain, instance.money(starts));
    choices.want(&mut engine, starts);
    let mut settling = Settling { instance, choices, engine, value, steps, is_stopped };
    if grain > 0
        && let Truth::Open(literal) = settling.engine.chains.at_most(cheaper, 0)
    {
        loop {
            match settling.ask(literal, starts) {
                Some(true) => settling.engine.raise(money, -instance.money(starts)),
                Some(false) => break,
                None => return false,
            }
        }
        settling.engine.settle(literal.opposite());
    }
    (0..instance.items.len()).all(|i| settling.item(i, starts))
}

impl Settling<'_> {
    /// Finds the earliest start of an item while those before it stay. False if that was not finished.
    fn item(&mut self, i: usize, starts: &mut Starts) -> bool {
        loop {
            let earlier = match starts[i] {
                Some(0) => Truth::Known(false),
                Some(start) => self.choices.starts_by(&self.engine, i, Some(start - 1)),
                None => self.choices.starts_by(&self.engine, i, None),
            };
            match earlier {
                Truth::Known(_) => break,
                Truth::Open(literal) => match self.ask(literal, starts) {
                    Some(true) => {}
                    Some(false) => {
                        self.engine.settle(literal.opposite());
                        break;
                    }
                    None => return false,
                },
            }
        }
        if let Some(start) = starts[i]
            && let Truth::Open(literal) = self.choices.starts_by(&self.engine, i, Some(start))
        {
            self.engine.settle(literal);
        }
        true
    }

    /// Whether there are starts with this literal; if so, they are the new ones. Nothing if that is not known.
    fn ask(&mut self, literal: Literal, starts: &mut Starts) -> Option<bool> {
        let left = self.steps - self.engine.steps;
        if left <= 0 {
            return None;
        }
        match self.engine.search(Some(literal), left, self.is_stopped) {
            Ended::Refuted => Some(false),
            Ended::Stopped => None,
            Ended::Found => {
                let found = self.choices.starts(&self.engine);
                self.engine.back_to(0);
                let is_right = self.instance.keeps_rules(&found) && self.instance.value(&found) == self.value;
                if is_right {
                    *starts = found;
                }
                is_right.then_some(true)
            }
        }
    }
}
