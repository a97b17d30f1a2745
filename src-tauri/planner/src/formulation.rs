//! From a roadmap to an instance: sorted by id, integers only, nothing of the user's words.
//!
//! The planner's own reading of the roadmap. [`model::check_plan`] reads it again, independently; a
//! mistake here shows there as a broken rule.

use std::collections::{BTreeMap, BTreeSet};

use model::{
    CapabilityId, Decision, Effect, FundId, GateLevel, InvestmentId, MadeBy, NeedOn, OutcomeId, OutputId, OutputKind,
    PoolId, Roadmap, RuleId, RuleKind, Strictness, Value, WorthCounts,
};

use crate::believed::{Footing, Ground, Grounds};
use crate::instance::{Event, EventNeed, Instance, Item, Need, Outcome, Resource, Starts, StepWorth};
use crate::own_rules::{self, Gate, StandIns};
use crate::{debts, lasting, promises};

/// An instance with the names that its indices stand for.
#[derive(Debug, Clone)]
pub struct Formulation {
    /// The instance.
    pub instance: Instance,
    /// Investment of each item, in order of id. Items after these stand in for what soft rules cost.
    pub investments: Vec<InvestmentId>,
    /// Fund, pool or rule of each resource: funds in order of id, then pools, then rules.
    pub limits: Vec<Limit>,
    /// Event that stands for a capability at a level, for levels above today's.
    pub levels: BTreeMap<(CapabilityId, u8), usize>,
    /// Items that the CTO excluded.
    pub excluded: Vec<bool>,
    /// What is behind each share of each outcome, and the outcomes in order of id. Outcomes after these stand for what
    /// levels are worth at the end, then for soft contracts.
    pub(crate) sources: Vec<Source>,
    /// The assumptions, in order of id.
    pub(crate) grounds: Vec<Ground>,
    /// The gates among the rules of the user, in order of id.
    pub(crate) gates: Vec<Gate>,
    /// Items that stand in for what soft rules cost.
    pub(crate) stand_ins: StandIns,
    /// What items free of resources once they are done.
    pub(crate) frees: debts::Frees,
}

impl Formulation {
    /// All starts of the instance, from those of the investments: what stands in for soft rules follows from them.
    #[must_use]
    pub fn complete(&self, starts: &[Option<usize>]) -> Starts {
        self.stand_ins.complete(&self.instance, starts, self.investments.len())
    }

    /// What starts of the investments are worth, less what soft rules cost.
    #[must_use]
    pub fn value(&self, starts: &[Option<usize>]) -> i64 {
        self.net(self.instance.value(&self.complete(starts)))
    }

    /// A value or a bound of the instance, without what all soft rules are worth that are never broken: the value of
    /// a plan.
    #[must_use]
    pub fn net(&self, value: i64) -> i64 {
        value - self.stand_ins.never_broken
    }
}

/// What a resource stands for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Limit {
    /// Money.
    Fund(FundId),
    /// People.
    Pool(PoolId),
    /// Investments at work, or done, under a rule of the user.
    Rule(RuleId),
}

/// Formulates a roadmap that has no blocking problem.
///
/// # Panics
/// If the roadmap has a blocking problem ([`model::find_problems`]): that is for the caller to refuse.
#[must_use]
pub fn formulate(roadmap: &Roadmap) -> Formulation {
    formulate_with(roadmap, &BTreeSet::new())
}

/// As [`formulate`], where some investments have to be in the plan, whenever they may start.
///
/// # Panics
/// As [`formulate`].
#[must_use]
pub fn formulate_with(roadmap: &Roadmap, required: &BTreeSet<InvestmentId>) -> Formulation {
    let mut investments: Vec<InvestmentId> = roadmap.investments.iter().map(|item| item.id.clone()).collect();
    investments.sort();
    let index: BTreeMap<&InvestmentId, usize> = investments.iter().enumerate().map(|(i, id)| (id, i)).collect();
    let (mut resources, mut limits) = resources(roadmap);
    let mut items = items(roadmap, &investments, &limits);
    let mut events = Events::new(roadmap, &index);
    let (mut outcomes, sources): (Vec<Outcome>, Vec<Source>) = outcomes(roadmap, &mut events).into_iter().unzip();
    outcomes.extend(lasting::outcomes(roadmap, |capability, level| events.level(capability, level)));
    let (mut needs, mut event_needs) = needs(roadmap, &index, &mut events);
    let excluded =
        investments.iter().map(|id| matches!(roadmap.decision(id), Some(Decision::Exclude { .. }))).collect();
    for item in &events.waits_forever {
        items[*item].earliest = items[*item].latest + 1;
    }
    for (item, id) in items.iter_mut().zip(&investments) {
        item.is_required |= required.contains(id);
    }
    let gates = gates(roadmap, &investments, &mut events);
    for item in gates.iter().filter(|gate| gate.never_opens()).flat_map(|gate| &gate.members) {
        items[*item].earliest = items[*item].latest + 1;
    }
    let mut parts = own_rules::Parts {
        periods: usize::from(roadmap.settings.periods),
        items: &mut items,
        resources: &mut resources,
        limits: &mut limits,
        events: &mut events.events,
        event_needs: &mut event_needs,
    };
    let mut stand_ins = parts.add(roadmap, &investments, &gates);
    let mut steps = steps(roadmap);
    promises::add(roadmap, &sources, &mut parts, &mut stand_ins, (&mut outcomes, &mut steps));
    let (frees, follows) = debts::add(roadmap, &investments, &mut parts, &mut needs);
    let instance = Instance {
        periods: usize::from(roadmap.settings.periods),
        items,
        resources,
        needs,
        event_needs,
        outcomes,
        steps,
        follows,
        events: events.events,
    };
    let (levels, grounds) = (events.levels, Grounds::of(roadmap).numbers());
    Formulation { instance, limits, levels, excluded, sources, grounds, investments, gates, stand_ins, frees }
}

fn resources(roadmap: &Roadmap) -> (Vec<Resource>, Vec<Limit>) {
    let mut funds: Vec<_> = roadmap.funds.iter().collect();
    funds.sort_by(|a, b| a.id.cmp(&b.id));
    let mut pools: Vec<_> = roadmap.pools.iter().collect();
    pools.sort_by(|a, b| a.id.cmp(&b.id));
    let money = funds.iter().map(|fund| {
        let capacity = fund.limit.iter().map(|amount| amount.0).collect();
        (Resource { capacity, carries_over: fund.carry_over }, Limit::Fund(fund.id.clone()))
    });
    let people = pools.iter().map(|pool| {
        let capacity = pool.capacity.iter().map(|people| people.0).collect();
        (Resource { capacity, carries_over: false }, Limit::Pool(pool.id.clone()))
    });
    money.chain(people).unzip()
}

fn items(roadmap: &Roadmap, investments: &[InvestmentId], limits: &[Limit]) -> Vec<Item> {
    let periods = usize::from(roadmap.settings.periods);
    let resource = |wanted: &Limit| limits.iter().position(|limit| limit == wanted).expect("references were checked");
    investments
        .iter()
        .map(|id| {
            let investment = roadmap.investment(id).expect("the list was made from the roadmap");
            let duration = usize::from(investment.duration);
            let money = investment.cost.iter().map(|cost| {
                let amounts = cost.per_period.iter().map(|amount| amount.0).collect();
                (resource(&Limit::Fund(cost.fund.clone())), amounts)
            });
            let people = investment.effort.iter().map(|effort| {
                let amounts = effort.per_period.iter().map(|people| people.0).collect();
                (resource(&Limit::Pool(effort.pool.clone())), amounts)
            });
            let uses: Vec<(usize, Vec<i64>)> = money.chain(people).collect();
            let window = investment.window(roadmap.settings.periods);
            let window = window.map(|(first, last)| (first.index(), last.index()));
            let nowhere = (periods, periods - 1);
            let ((earliest, latest), is_required) = match roadmap.decision(id) {
                Some(Decision::Pin { start, .. } | Decision::Lock { start, .. }) => {
                    let is_inside = window.is_some_and(|(first, last)| (first..=last).contains(&start.index()));
                    (if is_inside { (start.index(), start.index()) } else { nowhere }, true)
                }
                Some(Decision::Exclude { .. }) => (nowhere, false),
                None => (window.unwrap_or(nowhere), false),
            };
            let money = investment.total_cost().0;
            Item { duration, uses, value: vec![], money, earliest, latest, is_required }
        })
        .collect()
}

/// Makes events on demand, so that only what matters becomes one.
struct Events<'a> {
    roadmap: &'a Roadmap,
    index: &'a BTreeMap<&'a InvestmentId, usize>,
    events: Vec<Event>,
    outputs: BTreeMap<OutputId, Option<usize>>,
    levels: BTreeMap<(CapabilityId, u8), usize>,
    /// Items that wait for a level nothing brings.
    waits_forever: BTreeSet<usize>,
}

impl<'a> Events<'a> {
    fn new(roadmap: &'a Roadmap, index: &'a BTreeMap<&'a InvestmentId, usize>) -> Self {
        Self {
            roadmap,
            index,
            events: vec![],
            outputs: BTreeMap::new(),
            levels: BTreeMap::new(),
            waits_forever: BTreeSet::new(),
        }
    }

    fn push(&mut self, mut event: Event) -> usize {
        event.items.sort_unstable();
        event.items.dedup();
        event.events.sort_unstable();
        event.events.dedup();
        if event.items.is_empty()
            && let [only] = event.events[..]
        {
            return only;
        }
        if let Some(same) = self.events.iter().position(|other| *other == event) {
            return same;
        }
        self.events.push(event);
        self.events.len() - 1
    }

    /// The event "delivered": every (or any) investment that lists the output has finished.
    fn delivered(&mut self, output: &model::Output) -> Option<usize> {
        let items: Vec<usize> = self.roadmap.makers(&output.id).map(|maker| self.index[&maker.id]).collect();
        let any = output.made_by == MadeBy::Any && items.len() > 1;
        (!items.is_empty()).then(|| self.push(Event { any, items, events: vec![] }))
    }

    /// The event "the capability is at this level or above"; nothing if no output brings it there.
    fn level(&mut self, capability: &CapabilityId, level: u8) -> Option<usize> {
        let key = (capability.clone(), level);
        if let Some(event) = self.levels.get(&key) {
            return Some(*event);
        }
        let now = self.roadmap.capability(capability).expect("references were checked").now;
        let below = if level > now + 1 { Some(self.level(capability, level - 1)?) } else { None };
        let bringers: Vec<_> = self
            .roadmap
            .outputs
            .iter()
            .filter(|output| {
                matches!(&output.kind, OutputKind::CapabilityLevel { capability: raised, level: to }
                    if raised == capability && *to == level)
            })
            .collect();
        let events: Vec<usize> = bringers.into_iter().filter_map(|output| self.delivered(output)).collect();
        if events.is_empty() {
            return None;
        }
        let brought = self.push(Event { any: events.len() > 1, items: vec![], events });
        let members = below.into_iter().chain([brought]).collect();
        let event = self.push(Event { any: false, items: vec![], events: members });
        self.levels.insert(key, event);
        Some(event)
    }

    /// The event "the output is there and counts"; nothing if it never can.
    fn counts(&mut self, id: &OutputId) -> Option<usize> {
        if let Some(event) = self.outputs.get(id) {
            return *event;
        }
        let output = self.roadmap.output(id).expect("references were checked");
        let event = self.delivered(output).and_then(|delivered| match &output.kind {
            OutputKind::Deliverable => Some(delivered),
            OutputKind::CapabilityLevel { capability, level } => self.level_counts(delivered, capability, *level),
        });
        self.outputs.insert(id.clone(), event);
        event
    }

    /// The event "what was delivered brings a level that counts": those below it are there, and companions of its themes
    /// near enough.
    fn level_counts(&mut self, delivered: usize, capability: &CapabilityId, level: u8) -> Option<usize> {
        let roadmap = self.roadmap;
        let now = roadmap.capability(capability).expect("references were checked").now;
        let mut events = vec![delivered];
        if level > now {
            let reached = self.level(capability, level)?;
            if self.events[reached].events.contains(&delivered) && !self.events[reached].any {
                events.clear();
            }
            events.push(reached);
        }
        for (companion, least) in roadmap.asked_of_companions(capability, level) {
            events.push(self.level(companion, least)?);
        }
        if let [only] = events[..] {
            return Some(only);
        }
        Some(self.push(Event { any: false, items: vec![], events }))
    }

    /// The event "all outputs of an effect are there and count"; nothing if they never can.
    fn all_count(&mut self, effect: &Effect) -> Option<usize> {
        let events: Vec<usize> = effect.outputs().map(|output| self.counts(output)).collect::<Option<_>>()?;
        Some(self.push(Event { any: false, items: vec![], events }))
    }
}

/// What is behind one share of an outcome.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Behind {
    /// The outputs; all of them have to be there.
    pub outputs: Vec<OutputId>,
    /// What makes the share as large as it is.
    pub footing: Footing,
}

/// An outcome, and what is behind each of its shares.
pub(crate) type Source = (OutcomeId, Vec<Behind>);

/// Each outcome, with its id and the outputs behind each of its shares.
fn outcomes(roadmap: &Roadmap, events: &mut Events) -> Vec<(Outcome, Source)> {
    let settings = &roadmap.settings;
    let factors = settings.calendar().discount_factors(settings.periods, settings.discount_per_year);
    let grounds = Grounds::of(roadmap);
    let numbers = grounds.numbers();
    let mut sorted: Vec<_> = roadmap.outcomes.iter().collect();
    sorted.sort_by(|a, b| a.id.cmp(&b.id));
    sorted
        .into_iter()
        .map(|outcome| {
            // hundredths of a point per period, rounded half up: the grain of a value (model::Value)
            let weights: Vec<i64> =
                factors.iter().map(|factor| (outcome.worth.0 * 100 * factor + 500_000) / 1_000_000).collect();
            let worth = match outcome.counts {
                WorthCounts::EachPeriod => weights,
                // w_t for each new basis point is w_t − w_{t+1} for each period it is held, and w_T at the end
                WorthCounts::Once => {
                    let next = weights.iter().skip(1).chain([&0]);
                    weights.iter().zip(next).map(|(now, next)| now - next).collect()
                }
            };
            let mut shares: Vec<((usize, i64, usize), Behind)> = roadmap
                .effects
                .iter()
                .filter(|effect| effect.outcome == outcome.id)
                .filter_map(|effect| {
                    let footing = grounds.footing(effect);
                    let expected = footing.expected(|place| numbers[place].factor);
                    let there = events.all_count(effect)?;
                    let outputs = effect.outputs().cloned().collect();
                    Some(((there, expected, usize::from(effect.lag)), Behind { outputs, footing }))
                })
                .filter(|((_, share, _), _)| *share > 0)
                .collect();
            shares.sort_unstable();
            let (shares, sources) = shares.into_iter().unzip();
            (Outcome { worth, shares, step_worth: outcome.worth.0 * 100 }, (outcome.id.clone(), sources))
        })
        .collect()
}

fn needs(
    roadmap: &Roadmap,
    index: &BTreeMap<&InvestmentId, usize>,
    events: &mut Events,
) -> (Vec<Need>, Vec<EventNeed>) {
    let (mut needs, mut event_needs) = (vec![], vec![]);
    for need in &roadmap.needs {
        let item = index[&need.investment];
        let lag = usize::from(need.lag);
        match &need.on {
            NeedOn::Investment(before) => needs.push(Need { before: index[before], after: item, lag }),
            NeedOn::Capability { id, level } => {
                if roadmap.capability(id).expect("references were checked").now >= *level {
                    continue;
                }
                match events.level(id, *level) {
                    Some(event) => event_needs.push(EventNeed { item, event, lag }),
                    None => {
                        events.waits_forever.insert(item);
                    }
                }
            }
        }
    }
    needs.sort_unstable();
    needs.dedup();
    event_needs.sort_unstable();
    event_needs.dedup();
    (needs, event_needs)
}

/// The gates that are not off, in order of id, each with the event of its levels.
fn gates(roadmap: &Roadmap, investments: &[InvestmentId], events: &mut Events) -> Vec<Gate> {
    let mut rules: Vec<_> = roadmap.rules.iter().filter(|rule| rule.strictness != Strictness::Off).collect();
    rules.sort_by(|a, b| a.id.cmp(&b.id));
    let mut gates = vec![];
    for rule in rules {
        let RuleKind::Gate { levels } = &rule.kind else { continue };
        let is_missing = |wanted: &&GateLevel| {
            roadmap.capability(&wanted.capability).expect("references were checked").now < wanted.level
        };
        let missing: Vec<&GateLevel> = levels.iter().filter(is_missing).collect();
        if missing.is_empty() {
            continue;
        }
        let reached: Option<Vec<usize>> =
            missing.iter().map(|wanted| events.level(&wanted.capability, wanted.level)).collect();
        let opens = reached.map(|reached| events.push(Event { any: false, items: vec![], events: reached }));
        gates.push(Gate::new(rule, own_rules::members(roadmap, rule, investments), opens));
    }
    gates
}

fn steps(roadmap: &Roadmap) -> Vec<StepWorth> {
    (0..roadmap.steps.len())
        .map(|step| {
            let (first, last) = roadmap.step_periods(step);
            StepWorth {
                only: None,
                from: first.earlier(1).map(model::Period::index),
                to: last.index(),
                least: roadmap.steps[step].least_worth.0 * Value::PER_POINT,
            }
        })
        .filter(|step| step.least > 0)
        .collect()
}
