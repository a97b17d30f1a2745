//! Search by solving parts: what starts in a few periods in a row, or moves the same outcome, is free, with the likeliest
//! of what is left out; all else stays as it is. The engine finds the best of such a part in a moment, and part after part
//! the plan gets better (fix-and-optimise; large neighbourhood search: Shaw 1998).
//!
//! Where items compete for full periods, exchanging a few of them ([`super::exchange`]) no longer finds anything long
//! before this does. What may be left out is judged by the reduced costs of the last relaxation. Deliberately not here:
//! when it is its turn ([`super::beside`]).

use crate::budget::Budget;
use crate::float;
use crate::goals;
use crate::instance::{Instance, Outcome, Starts};
use crate::numbers::Numbers;
use crate::program::{Meaning, Program};
use crate::relaxation::Shown;
use crate::solve::{EngineError, Limits, Stop, Verdict, solve};
use crate::tighten::tighten;
use crate::watch::{Progress, Watch};

/// Items of the plan that a part has free at first, and the fewest: many small parts find more in the first seconds.
const FREE: usize = 12;
const FEWEST: usize = 6;
/// Three items that are left out are free for two that are in.
const OUT_FOR_TWO: usize = 3;
/// What a part may take, as nodes of the engine's search and as seconds (or work that counts as much): at first, and whenever a pass over all parts has
/// found nothing twice as long, up to the most.
const NODES: i32 = 2_000;
const SECONDS: f64 = 0.15;
const MOST_SECONDS: f64 = 1.2;
/// How far chance blurs the reduced costs, as a part of the mean worth of an item.
const BLUR: f64 = 0.03;

/// A search that can be continued.
pub(crate) struct Improving {
    instance: Instance,
    /// What a plan loses by each start of each item, and by leaving it out (the last), in the instance's units.
    losses: Vec<Vec<f64>>,
    parts: Vec<Part>,
    numbers: Numbers,
    /// What a part may take now.
    seconds: f64,
}

/// What is free together, and how many items of the plan, at most, when it is tried next.
struct Part {
    of: Of,
    free: usize,
}

/// What the items of a part have in common.
enum Of {
    /// What starts in this period or, until they are enough, in those after it; and may start only there.
    PeriodsFrom(usize),
    /// What moves the same outcome, at any time.
    Outcome(Vec<usize>),
}

/// Which items are free, and in which periods they may start.
struct Free {
    is_free: Vec<bool>,
    first: usize,
    last: usize,
}

impl Improving {
    /// For plans of an instance whose relaxation has shown this, if it was solved.
    pub(crate) fn new(instance: Instance, shown: Option<&Shown>, seed: u64) -> Self {
        let periods = (0..instance.periods).map(Of::PeriodsFrom);
        let outcomes = instance.outcomes.iter().map(|outcome| Of::Outcome(behind(&instance, outcome)));
        let parts = periods.chain(outcomes).map(|of| Part { of, free: FREE.min(instance.items.len()) });
        let parts = parts.collect();
        Self { losses: losses(&instance, shown), parts, numbers: Numbers::new(seed), seconds: SECONDS, instance }
    }

    /// Tries each part, in any order, and again as long as that finds something. Tells of each plan that is better than
    /// those before. Ends when a pass has found nothing, at its limit, or when it is told to; the next may take longer then.
    /// The seconds it took by the engine's clock, or what its work counts as.
    ///
    /// # Errors
    /// If the engine breaks down.
    pub(crate) fn run(
        &mut self,
        starts: &Starts,
        limit: Budget,
        is_over: &dyn Fn() -> bool,
        found: &mut dyn FnMut(i64, &Starts),
    ) -> Result<f64, EngineError> {
        let mut best = (self.instance.value(starts), starts.clone());
        let mut spent = 0.0;
        if !self.instance.keeps_rules(starts) {
            return Ok(spent);
        }
        let mut has_gained = true;
        while has_gained {
            has_gained = false;
            let mut left: Vec<usize> = (0..self.parts.len()).collect();
            while !left.is_empty() && !limit.is_over(spent) && !is_over() {
                let next = self.numbers.between(0, left.len() - 1);
                let within = limit.left(spent).at_most(self.seconds);
                let (better, seconds) = self.part(&best, left.swap_remove(next), within, is_over)?;
                spent += seconds;
                if let Some(better) = better {
                    best = better;
                    found(best.0, &best.1);
                    has_gained = true;
                }
            }
        }
        self.seconds = (self.seconds * 2.0).min(MOST_SECONDS);
        Ok(spent)
    }

    /// Solves a part. The plan with it, if that is better, and the seconds it took.
    fn part(
        &mut self,
        (value, starts): &(i64, Starts),
        part: usize,
        within: Budget,
        is_over: &dyn Fn() -> bool,
    ) -> Result<(Option<(i64, Starts)>, f64), EngineError> {
        let free = self.free(starts, part);
        let sub = self.with_free(starts, &free);
        let program = Program::new(&sub);
        let goal = goals::value::goal(&program, &sub);
        let warm = program.assign(&sub, starts);
        let mut quiet = Quiet { is_over };
        let mut stop = Stop {
            watch: &mut quiet,
            translate: None,
            news: &|| None,
            is_settled: &|| false,
            found: Box::new(|_| None),
            seconds_before: 0.0,
        };
        let gap = 0.5 * float::amount(goals::value::grain(&sub)) / goal.unit;
        let limits = Limits { within, nodes: Some(NODES), gap, presolve: true };
        let solved = solve(&program, &goal, Some(&warm), limits, &mut stop)?;
        drop(stop);
        // each part is as large as the engine can just settle
        let size = &mut self.parts[part].free;
        *size = match solved.verdict {
            Verdict::Best => (*size + 1 + *size / 6).min(starts.len()),
            Verdict::Nothing | Verdict::Stopped => (*size - *size / 4).max(FEWEST),
        };
        let Some(values) = solved.values else { return Ok((None, solved.seconds)) };
        let better = program.starts(&sub, &values);
        let worth = self.instance.value(&better);
        let is_better = worth > *value && self.instance.keeps_rules(&better);
        Ok((is_better.then_some((worth, better)), solved.seconds))
    }

    /// What is free of the plan and of what is left out.
    fn free(&mut self, starts: &Starts, part: usize) -> Free {
        let Part { of, free: most } = &self.parts[part];
        let most = *most;
        let mut free = Free { is_free: vec![false; starts.len()], first: 0, last: self.instance.periods - 1 };
        match of {
            Of::PeriodsFrom(first) => {
                free.first = *first;
                let mut count = 0;
                for period in *first..self.instance.periods {
                    free.last = period;
                    for (is_free, _) in free.is_free.iter_mut().zip(starts).filter(|(_, start)| **start == Some(period))
                    {
                        *is_free = true;
                        count += 1;
                    }
                    if count >= most {
                        break;
                    }
                }
            }
            Of::Outcome(items) => {
                let mut items: Vec<usize> = items.iter().copied().filter(|i| starts[*i].is_some()).collect();
                for _ in 0..most.min(items.len()) {
                    let next = self.numbers.between(0, items.len() - 1);
                    free.is_free[items.swap_remove(next)] = true;
                }
            }
        }
        self.add_left_out(starts, most * OUT_FOR_TWO / 2, &mut free);
        free
    }

    /// Of what is left out, those that lose least by starting in the part are free, as far as chance lets them.
    fn add_left_out(&mut self, starts: &Starts, most: usize, free: &mut Free) {
        let scale = float::amount(self.instance.value(starts).abs().max(1)) / float::count(starts.len().max(1));
        let mut out: Vec<(f64, usize)> = vec![];
        for i in (0..starts.len()).filter(|i| starts[*i].is_none()) {
            let item = &self.instance.items[i];
            let window = item.earliest.max(free.first)..=item.latest.min(free.last);
            let least = window.map(|t| self.losses[i][t]).fold(f64::INFINITY, f64::min);
            if least.is_finite() {
                out.push((least + self.numbers.part() * BLUR * scale, i));
            }
        }
        out.sort_by(|a, b| a.0.total_cmp(&b.0).then(a.1.cmp(&b.1)));
        for (_, i) in out.into_iter().take(most) {
            free.is_free[i] = true;
        }
    }

    /// The instance in which all else stays as it is.
    fn with_free(&self, starts: &Starts, free: &Free) -> Instance {
        let mut sub = self.instance.clone();
        for ((item, start), is_free) in sub.items.iter_mut().zip(starts).zip(&free.is_free) {
            match start {
                _ if *is_free => {
                    item.earliest = item.earliest.max(free.first);
                    item.latest = item.latest.min(free.last);
                }
                Some(start) => (item.earliest, item.latest, item.is_required) = (*start, *start, true),
                None => (item.earliest, item.latest) = (1, 0),
            }
        }
        tighten(&mut sub);
        sub
    }
}

/// Items that something an outcome is moved by depends on.
fn behind(instance: &Instance, outcome: &Outcome) -> Vec<usize> {
    let mut events: Vec<usize> = outcome.shares.iter().map(|(event, _, _)| *event).collect();
    let mut items = vec![];
    let mut next = 0;
    while next < events.len() {
        let event = &instance.events[events[next]];
        items.extend(&event.items);
        for other in &event.events {
            if !events.contains(other) {
                events.push(*other);
            }
        }
        next += 1;
    }
    items.sort_unstable();
    items.dedup();
    items
}

/// What a plan loses by each start of each item, and by leaving it out (the last): the reduced costs of the columns that
/// are then not as the relaxation has them. Nothing where no relaxation was solved.
fn losses(instance: &Instance, shown: Option<&Shown>) -> Vec<Vec<f64>> {
    let mut losses = vec![vec![0.0; instance.periods + 1]; instance.items.len()];
    for (meaning, reduced) in shown.iter().flat_map(|shown| &shown.reduced) {
        let Meaning::Started(i, t) = *meaning else { continue };
        // wanted is that it has started by t, or that it has not
        let (by_then, later) = losses[i].split_at_mut(t + 1);
        let unwanted = if *reduced > 0.0 { later } else { by_then };
        for loss in unwanted {
            *loss += reduced.abs();
        }
    }
    losses
}

/// Looks at nothing, and stops when it is over.
struct Quiet<'a> {
    is_over: &'a dyn Fn() -> bool,
}

impl Watch for Quiet<'_> {
    fn progress(&mut self, _: Progress) {}

    fn is_cancelled(&self) -> bool {
        (self.is_over)()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::generated::{Shape, generate, roadmap};
    use crate::relaxation::{self, Beginning};
    use crate::search::anneal::Annealing;
    use crate::search::exotic;
    use crate::watch::Unwatched;

    /// The best plan that solving parts finds from a first one.
    fn improved(instance: &Instance, first: &Starts) -> (i64, Starts) {
        let root = relaxation::shrink(
            instance,
            Some(first),
            Beginning::default(),
            Budget::seconds(60.0),
            (relaxation::Tell::Nothing, &mut Unwatched),
        )
        .expect("the engine runs");
        let mut best = (instance.value(first), first.clone());
        let mut improving = Improving::new(root.instance.clone(), root.shown.last(), 1);
        let mut keep = |value: i64, starts: &Starts| {
            assert!(value > best.0 && instance.keeps_rules(starts) && instance.value(starts) == value);
            best = (value, starts.clone());
        };
        improving.run(first, Budget::seconds(60.0), &|| false, &mut keep).expect("the engine runs");
        best
    }

    #[test]
    fn parts_make_a_good_plan_better_and_break_no_rule() {
        for instance in [generate(Shape { investments: 60, periods: 8, seed: 3, longest: 2 }), roadmap(40, 8, 3)] {
            let mut annealing = Annealing::new(&instance, None, 1).expect("needs run one way");
            annealing.run(2_000, &|| false);
            let (value, first) = annealing.best().cloned().expect("there is always a plan");
            assert!(improved(&instance, &first).0 > value);
        }
    }

    #[test]
    fn parts_keep_every_rule_there_is() {
        let (mut tried, mut better) = (0, 0);
        for seed in 0..150 {
            let mut instance = exotic::instance(seed);
            tighten(&mut instance);
            let Some(annealing) = Annealing::new(&instance, None, seed) else { continue };
            let Some((value, first)) = annealing.best().cloned() else { continue };
            tried += 1;
            better += usize::from(improved(&instance, &first).0 > value);
        }
        assert!(tried > 40 && better > 10, "{better} of {tried} became better");
    }

    #[test]
    fn it_ends_when_it_is_told_to() {
        let instance = generate(Shape { investments: 60, periods: 8, seed: 3, longest: 1 });
        let annealing = Annealing::new(&instance, None, 1).expect("needs run one way");
        let (_, first) = annealing.best().cloned().expect("there is always a plan");
        let mut count = 0;
        Improving::new(instance.clone(), None, 1)
            .run(&first, Budget::seconds(60.0), &|| true, &mut |_, _| count += 1)
            .expect("nothing is solved");
        assert_eq!(count, 0);
    }
}
