//! In which periods an investment may start, by the rules alone: needs, durations, the end of the roadmap, what was
//! decided about others, and each limit by itself.
//!
//! What is said to be impossible is so in every plan. What is not may still cost more than it brings, or exceed
//! limits together with what else has to be done: that takes a plan to know. Deliberately not here: words.

use model::{CapabilityId, InvestmentId, NeedOn, Period, Roadmap, RuleId, Strictness};

use crate::answers::{Change, changed};
use crate::formulation::{Formulation, Limit, formulate};
use crate::instance::{Instance, Starts};
use crate::tighten::{earliest_events, tighten};

/// What keeps an investment from starting in a period.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Hindrance {
    /// It would not end within the roadmap.
    Horizon,
    /// It may not start before this period.
    NotBefore(Period),
    /// It has to be done by this period.
    DoneBy(Period),
    /// A rule says that it must be done by this period.
    DueBy {
        /// The rule.
        rule: RuleId,
        /// The last period in which it may end.
        last: Period,
    },
    /// It needs another investment, which ends in this period at the earliest; nothing: which cannot be done.
    Needs {
        /// The other.
        investment: InvestmentId,
        /// Its earliest end.
        ends: Option<Period>,
    },
    /// It needs a capability at a level, which is reached in this period at the earliest; nothing: never.
    NeedsLevel {
        /// The capability.
        capability: CapabilityId,
        /// The level.
        level: u8,
        /// The earliest period.
        reached: Option<Period>,
    },
    /// A gate holds it back, which opens in this period at the earliest; nothing: never.
    Gate {
        /// The rule.
        rule: RuleId,
        /// The first period in which it may start by that.
        opens: Option<Period>,
    },
    /// It would end too late for another one that has to start by this period.
    NeededBy {
        /// The other.
        investment: InvestmentId,
        /// The latest period in which that has to start.
        start: Period,
    },
    /// A limit has less in this period than it takes there with what is pinned.
    Limit {
        /// The limit.
        limit: Limit,
        /// The period.
        period: Period,
        /// What is missing, in minor units or hundredths of an FTE.
        missing: i64,
        /// Whether it takes too much by itself, whatever is pinned.
        is_alone: bool,
    },
    /// It and all it needs take more, together, than there is until then.
    Together,
}

/// For every period of the roadmap: what keeps the investment from starting there, if anything does. What was
/// decided about the investment itself is left aside.
///
/// # Panics
/// If the roadmap has a blocking problem ([`model::find_problems`]): that is for the caller to refuse.
#[must_use]
pub fn hindrances(roadmap: &Roadmap, investment: &InvestmentId) -> Vec<Option<Hindrance>> {
    let (free, _) = changed(roadmap, &[Change::Lift { investment: investment.clone() }]);
    let formulation = formulate(&free);
    let Some(item) = formulation.investments.iter().position(|id| id == investment) else { return vec![] };
    let mut tight = formulation.instance.clone();
    tighten(&mut tight);
    let case = Case { roadmap: &free, formulation: &formulation, tight: &tight, item };
    let pinned = case.pinned();
    (0..tight.periods).map(|start| case.hindrance(start, &pinned)).collect()
}

struct Case<'a> {
    roadmap: &'a Roadmap,
    formulation: &'a Formulation,
    /// The formulation's instance, with tight windows.
    tight: &'a Instance,
    item: usize,
}

fn period(index: usize) -> Period {
    Period(u16::try_from(index).expect("a roadmap has at most 120 periods"))
}

impl Case<'_> {
    /// Starts of all that has to be done in one period.
    fn pinned(&self) -> Starts {
        let items = self.tight.items.iter();
        items.map(|item| (item.is_required && item.earliest == item.latest).then_some(item.earliest)).collect()
    }

    fn hindrance(&self, start: usize, pinned: &Starts) -> Option<Hindrance> {
        let item = &self.tight.items[self.item];
        if start + item.duration > self.tight.periods {
            return Some(Hindrance::Horizon);
        }
        let own = self.roadmap.investment(&self.formulation.investments[self.item]);
        if let Some(first) = own.and_then(|own| own.not_before).filter(|first| start < first.index()) {
            return Some(Hindrance::NotBefore(first));
        }
        if let Some(last) = own.and_then(|own| own.done_by)
            && start + item.duration - 1 > last.index()
        {
            return Some(Hindrance::DoneBy(last));
        }
        let hard = self.roadmap.rules.iter().filter(|rule| rule.strictness == Strictness::Hard);
        let due = hard
            .filter(|rule| own.is_some_and(|own| rule.among.has(own, self.roadmap)))
            .filter_map(|rule| Some((rule.due(self.roadmap)?, &rule.id)));
        if let Some((last, rule)) = due.min()
            && start + item.duration - 1 > last.index()
        {
            return Some(Hindrance::DueBy { rule: rule.clone(), last });
        }
        if !item.is_possible() || start < item.earliest {
            return Some(self.waits(start));
        }
        if start > item.latest {
            return Some(self.needed_by(start));
        }
        self.limit(start, pinned)
    }

    /// The latest of what it waits for.
    fn waits(&self, start: usize) -> Hindrance {
        let instance = &self.formulation.instance;
        let mut latest: Option<(usize, Hindrance)> = None;
        let mut take = |time: usize, hindrance: Hindrance| {
            if time > start && latest.as_ref().is_none_or(|(known, _)| time > *known) {
                latest = Some((time, hindrance));
            }
        };
        for need in instance.needs.iter().filter(|need| need.after == self.item) {
            let before = &self.tight.items[need.before];
            let end = before.is_possible().then(|| before.earliest + before.duration - 1);
            let investment = self.formulation.investments[need.before].clone();
            take(end.map_or(usize::MAX, |end| end + need.lag), Hindrance::Needs { investment, ends: end.map(period) });
        }
        let times = earliest_events(self.tight);
        let own = &self.formulation.investments[self.item];
        for need in self.roadmap.needs.iter().filter(|need| need.investment == *own) {
            let NeedOn::Capability { id, level } = &need.on else { continue };
            if self.roadmap.capability(id).is_some_and(|capability| capability.now >= *level) {
                continue;
            }
            let event = self.formulation.levels.get(&(id.clone(), *level));
            let reached = event.map(|event| times[*event]).filter(|time| *time < self.tight.periods);
            let time = reached.map_or(usize::MAX, |time| time + usize::from(need.lag));
            let reached = reached.map(period);
            take(time, Hindrance::NeedsLevel { capability: id.clone(), level: *level, reached });
        }
        for gate in self.formulation.gates.iter().filter(|gate| gate.is_hard() && gate.members.contains(&self.item)) {
            let opens = gate.opens.map(|event| times[event] + 1).filter(|opens| *opens < self.tight.periods);
            take(opens.unwrap_or(usize::MAX), Hindrance::Gate { rule: gate.rule.clone(), opens: opens.map(period) });
        }
        latest.map_or(Hindrance::Together, |(_, hindrance)| hindrance)
    }

    /// The one that has to start earliest of what waits for it.
    fn needed_by(&self, start: usize) -> Hindrance {
        let end = self.tight.last_period(self.item, start);
        let waiting = self.formulation.instance.needs.iter().filter(|need| {
            let after = &self.tight.items[need.after];
            need.before == self.item && after.is_required && end + need.lag > after.latest
        });
        let first = waiting.min_by_key(|need| (self.tight.items[need.after].latest, need.after));
        first.map_or(Hindrance::Together, |need| Hindrance::NeededBy {
            investment: self.formulation.investments[need.after].clone(),
            start: period(self.tight.items[need.after].latest),
        })
    }

    /// The first limit that has too little for it beside what is pinned. What is pinned may take too much without
    /// it: then that limit says nothing about it.
    fn limit(&self, start: usize, pinned: &Starts) -> Option<Hindrance> {
        let mut alone: Starts = vec![None; pinned.len()];
        alone[self.item] = Some(start);
        let mut beside = pinned.clone();
        beside[self.item] = Some(start);
        let lack = |starts: &Starts, resource: usize| {
            let slack = self.tight.slack(resource, starts);
            slack.iter().enumerate().find(|(_, left)| **left < 0).map(|(index, left)| (index, -left))
        };
        (0..self.tight.resources.len()).find_map(|resource| {
            let is_alone = lack(&alone, resource);
            let found =
                is_alone.or_else(|| if lack(pinned, resource).is_some() { None } else { lack(&beside, resource) });
            found.map(|(index, missing)| Hindrance::Limit {
                limit: self.formulation.limits[resource].clone(),
                period: period(index),
                missing,
                is_alone: is_alone.is_some(),
            })
        })
    }
}
