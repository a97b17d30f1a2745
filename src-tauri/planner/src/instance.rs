//! The instance: a roadmap without words. Integers only, indices from 0, periods 0..T−1.
//!
//! Letters, as in the textbook and in `program`: i an item (investment), t a period, r a resource (fund
//! or pool), e an event (an output or a level: something that is there from some period on), k an
//! outcome. The engines know nothing else. Public benchmark files are read straight into this form by
//! [`crate::instance_file`].

/// A planning problem in integers.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Instance {
    /// Number of periods T.
    pub periods: usize,
    /// What can be chosen.
    pub items: Vec<Item>,
    /// What limits the choice.
    pub resources: Vec<Resource>,
    /// Finish-to-start needs between items.
    pub needs: Vec<Need>,
    /// Needs of items on events.
    pub event_needs: Vec<EventNeed>,
    /// What becomes true when items finish. An event refers only to events before it in this list.
    pub events: Vec<Event>,
    /// What progress is worth.
    pub outcomes: Vec<Outcome>,
    /// What each step must gain.
    pub steps: Vec<StepWorth>,
    /// Items whose starts follow from those of others. Says nothing that needs and events do not: searches use it, so that
    /// they need not find it.
    pub follows: Vec<Follow>,
}

/// Something that is done once or not at all.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Item {
    /// Periods it takes, at least 1.
    pub duration: usize,
    /// Use of resources by age: (resource, amount at age 0, 1, …). Amounts are not negative.
    pub uses: Vec<(usize, Vec<i64>)>,
    /// Value of its own if it finishes in period t; empty if it has none.
    pub value: Vec<i64>,
    /// Money it takes in all, for the tie-break.
    pub money: i64,
    /// First period it may start in.
    pub earliest: usize,
    /// Last period it may start in. Below `earliest`: it cannot be done.
    pub latest: usize,
    /// Whether it has to be done.
    pub is_required: bool,
}

impl Item {
    /// Whether there is a period in which it may start.
    #[must_use]
    pub fn is_possible(&self) -> bool {
        self.earliest <= self.latest
    }
}

/// Something limited per period.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Resource {
    /// What is available in each period.
    pub capacity: Vec<i64>,
    /// Whether what is not used stays available later.
    pub carries_over: bool,
}

/// The start of `after` is not before the last period of `before` plus `lag`, and `after` is not done
/// without `before`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Need {
    /// The item that comes first.
    pub before: usize,
    /// The item that waits.
    pub after: usize,
    /// Periods between; 0 allows the same period.
    pub lag: usize,
}

/// The start of `item` is not before the period in which `event` becomes true plus `lag`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct EventNeed {
    /// The item that waits.
    pub item: usize,
    /// The event it waits for.
    pub event: usize,
    /// Periods between; 0 allows the same period.
    pub lag: usize,
}

/// Becomes true when all (or any) of its members are there, and stays true.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Event {
    /// Whether one member is enough.
    pub any: bool,
    /// Items that must have finished.
    pub items: Vec<usize>,
    /// Events that must be true.
    pub events: Vec<usize>,
}

/// Progress 0..10,000 basis points: the sum of the shares that have come true, at most the whole.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Outcome {
    /// Worth per basis point of progress held in period t. May be 0; never negative.
    pub worth: Vec<i64>,
    /// What moves it: (event, basis points, lag in periods).
    pub shares: Vec<(usize, i64, usize)>,
    /// Worth per basis point that steps are measured in, without discount.
    pub step_worth: i64,
}

/// Outcomes must gain at least `least` between two periods: all of them in their `step_worth`, or one alone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct StepWorth {
    /// Last period of the step before; nothing at the start.
    pub from: Option<usize>,
    /// Last period of the step.
    pub to: usize,
    /// What it must gain.
    pub least: i64,
    /// The only outcome that counts, in its `step_worth` or at least 1 for each basis point; nothing: all.
    pub only: Option<usize>,
}

/// Items that stand in for another one until it is done: each of them in its period, if the other has not ended before,
/// and one that is there from then on.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Follow {
    /// The item they follow.
    pub leader: usize,
    /// The item that starts in the period after its last.
    pub done: usize,
    /// Periods with the item that is done there if the leader has not ended before.
    pub until: Vec<(usize, usize)>,
}

impl Follow {
    /// Starts of what follows a leader that ends in this period, or is not done.
    pub fn starts(&self, end: Option<usize>, periods: usize) -> impl Iterator<Item = (usize, Option<usize>)> {
        let after = end.map(|end| end + 1).filter(|after| *after < periods);
        let until = self.until.iter().map(move |(period, item)| {
            let is_over = end.is_some_and(|end| end < *period);
            (*item, (!is_over).then_some(*period))
        });
        [(self.done, after)].into_iter().chain(until)
    }
}

/// The whole of progress, in basis points.
pub const WHOLE: i64 = 10_000;

/// Starts of all items; nothing for an item that is not done.
pub type Starts = Vec<Option<usize>>;

impl Instance {
    /// Last period of an item that starts in `start`.
    #[must_use]
    pub fn last_period(&self, item: usize, start: usize) -> usize {
        start + self.items[item].duration - 1
    }

    /// The period from which each event is true; nothing if it never is.
    #[must_use]
    pub fn event_times(&self, starts: &[Option<usize>]) -> Vec<Option<usize>> {
        let mut times: Vec<Option<usize>> = Vec::with_capacity(self.events.len());
        for event in &self.events {
            let items = event.items.iter().map(|i| starts[*i].map(|start| self.last_period(*i, start)));
            let events = event.events.iter().map(|e| times[*e]);
            let mut members = items.chain(events);
            let time = if event.any {
                members.flatten().min()
            } else {
                members.try_fold(0, |latest, time| time.map(|time| latest.max(time)))
            };
            times.push(time);
        }
        times
    }

    /// Progress of an outcome at the end of each period.
    #[must_use]
    pub fn progress(&self, outcome: usize, times: &[Option<usize>]) -> Vec<i64> {
        let mut gained = vec![0i64; self.periods];
        for (event, share, lag) in &self.outcomes[outcome].shares {
            if let Some(time) = times[*event]
                && time + lag < self.periods
            {
                gained[time + lag] += share;
            }
        }
        let mut sum = 0;
        gained
            .into_iter()
            .map(|gain| {
                sum += gain;
                sum.min(WHOLE)
            })
            .collect()
    }

    /// Value of starts, whether or not they keep the rules.
    #[must_use]
    pub fn value(&self, starts: &[Option<usize>]) -> i64 {
        let times = self.event_times(starts);
        let own: i64 = starts
            .iter()
            .enumerate()
            .filter_map(|(i, start)| self.items[i].value.get(self.last_period(i, (*start)?)))
            .sum();
        let outcomes: i64 = (0..self.outcomes.len())
            .map(|k| {
                let progress = self.progress(k, &times);
                progress.iter().zip(&self.outcomes[k].worth).map(|(held, worth)| held * worth).sum::<i64>()
            })
            .sum();
        own + outcomes
    }

    /// Money that starts take in all.
    #[must_use]
    pub fn money(&self, starts: &[Option<usize>]) -> i64 {
        starts.iter().zip(&self.items).filter(|(start, _)| start.is_some()).map(|(_, item)| item.money).sum()
    }

    /// What is in use of a resource in each period.
    #[must_use]
    pub fn usage(&self, resource: usize, starts: &[Option<usize>]) -> Vec<i64> {
        let mut usage = vec![0; self.periods];
        for (item, start) in self.items.iter().zip(starts) {
            let Some(start) = start else { continue };
            for (_, amounts) in item.uses.iter().filter(|(r, _)| *r == resource) {
                for (age, amount) in amounts.iter().enumerate() {
                    if let Some(cell) = usage.get_mut(start + age) {
                        *cell += amount;
                    }
                }
            }
        }
        usage
    }

    /// How much more than available is used in each period: what is left (negative: what is missing).
    #[must_use]
    pub fn slack(&self, resource: usize, starts: &[Option<usize>]) -> Vec<i64> {
        let capacity = &self.resources[resource];
        let mut carried = 0;
        self.usage(resource, starts)
            .into_iter()
            .zip(&capacity.capacity)
            .map(|(used, available)| {
                let left = available + carried - used;
                carried = if capacity.carries_over { left } else { 0 };
                left
            })
            .collect()
    }

    /// What a basis point of an outcome counts for in what a step must gain.
    #[must_use]
    pub fn step_weight(&self, step: &StepWorth, outcome: usize) -> i64 {
        let worth = self.outcomes[outcome].step_worth;
        match step.only {
            None => worth,
            Some(only) if only == outcome => worth.max(1),
            Some(_) => 0,
        }
    }

    /// Gain of each step in its own worth.
    #[must_use]
    pub fn step_gains(&self, starts: &[Option<usize>]) -> Vec<i64> {
        let times = self.event_times(starts);
        let progress: Vec<Vec<i64>> = (0..self.outcomes.len()).map(|k| self.progress(k, &times)).collect();
        let worth_at = |step: &StepWorth, period: Option<usize>| -> i64 {
            let Some(period) = period else { return 0 };
            progress.iter().enumerate().map(|(k, held)| held[period] * self.step_weight(step, k)).sum()
        };
        self.steps.iter().map(|step| worth_at(step, Some(step.to)) - worth_at(step, step.from)).collect()
    }

    /// Whether starts keep every rule. Exact: integers only.
    #[must_use]
    pub fn keeps_rules(&self, starts: &[Option<usize>]) -> bool {
        let windows = self.items.iter().zip(starts).all(|(item, start)| match start {
            Some(start) => (item.earliest..=item.latest).contains(start),
            None => !item.is_required,
        });
        windows && self.needs_are_met(starts) && self.resources_suffice(starts) && self.steps_gain_enough(starts)
    }

    fn needs_are_met(&self, starts: &[Option<usize>]) -> bool {
        let times = self.event_times(starts);
        let items = self.needs.iter().all(|need| match (starts[need.after], starts[need.before]) {
            (None, _) => true,
            (Some(after), Some(before)) => after >= self.last_period(need.before, before) + need.lag,
            (Some(_), None) => false,
        });
        let events = self.event_needs.iter().all(|need| match (starts[need.item], times[need.event]) {
            (None, _) => true,
            (Some(start), Some(time)) => start >= time + need.lag,
            (Some(_), None) => false,
        });
        items && events
    }

    fn resources_suffice(&self, starts: &[Option<usize>]) -> bool {
        (0..self.resources.len()).all(|r| self.slack(r, starts).iter().all(|left| *left >= 0))
    }

    fn steps_gain_enough(&self, starts: &[Option<usize>]) -> bool {
        self.steps.iter().zip(self.step_gains(starts)).all(|(step, gain)| gain >= step.least)
    }
}
