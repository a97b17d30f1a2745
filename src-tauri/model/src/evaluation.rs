//! What a set of starts comes to, recomputed in integers from the roadmap itself.
//!
//! This is the independent arithmetic behind [`crate::check_plan`], the charts and the inspector. It
//! shares no code with the planner: nothing here knows about instances, variables or rows.

use std::collections::{BTreeMap, BTreeSet};

use crate::debts::interest_by_pool;
use crate::expected::Believed;
use crate::lasting;
use crate::rule_cost::{contract_costs, rule_costs};
use crate::{
    CapabilityId, Effect, Fte, FundId, Index, Investment, InvestmentId, MadeBy, Money, Outcome, OutcomeId, OutputId,
    OutputKind, Period, PoolId, Roadmap, RuleCost, Settings, Share, Value, WorthCounts,
};

/// Everything that follows from who starts when.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Evaluation {
    /// What it is worth, less what soft rules and contracts cost.
    pub value: Value,
    /// All money spent.
    pub spend: Money,
    /// Money spent per fund and period.
    pub fund_use: BTreeMap<FundId, Vec<Money>>,
    /// People in use per pool and period: at work, and what the interest of debts takes.
    pub pool_use: BTreeMap<PoolId, Vec<Fte>>,
    /// What the interest of debts takes of that per pool and period; pools without a debt are absent.
    pub interest_use: BTreeMap<PoolId, Vec<Fte>>,
    /// The period at whose end an output is there and counts: a level once those below it are there and companions of
    /// its themes are near enough. Outputs that never count are absent.
    pub output_from: BTreeMap<OutputId, Period>,
    /// Level of each capability at the end of each period.
    pub levels: BTreeMap<CapabilityId, Vec<u8>>,
    /// Progress of each outcome at the end of each period, 0 to 10,000 basis points.
    pub progress: BTreeMap<OutcomeId, Vec<Share>>,
    /// Which output moved which outcome, when, and how much of it counted, in order of time.
    pub contributions: Vec<Contribution>,
    /// Worth gained in each step: undiscounted, for one period.
    pub step_gain: Vec<Value>,
    /// Value by outcome; the sum with `lasting`, less `rule_costs`, is `value`.
    pub value_by_outcome: BTreeMap<OutcomeId, Value>,
    /// What the levels are worth that are there at the end, by capability: part of the last period. Those that are worth
    /// nothing are absent.
    pub lasting: BTreeMap<CapabilityId, Value>,
    /// What soft rules cost, then soft contracts, in the order of the roadmap; those that are kept are absent.
    pub rule_costs: Vec<RuleCost>,
}

/// The part of an output in one effect that has come true.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Contribution {
    /// The output.
    pub output: OutputId,
    /// The others without which the effect would not be: each has an equal part in it.
    pub together_with: Vec<OutputId>,
    /// The outcome it moves.
    pub outcome: OutcomeId,
    /// The period at whose end the movement shows.
    pub from: Period,
    /// What was expected of the effect ([`crate::expected`]), in basis points: the part of this output.
    pub expected: Share,
    /// The part that counted, because progress ends at the target. Over all contributions to an
    /// outcome this adds up to its progress.
    pub counted: Share,
}

impl Evaluation {
    /// Evaluates starts. Investments that are not in the roadmap, or run beyond its end, count for
    /// nothing; [`crate::check_plan`] reports them.
    #[must_use]
    pub fn new(roadmap: &Roadmap, starts: &BTreeMap<InvestmentId, Period>) -> Self {
        Self::of(&Index::new(roadmap), starts)
    }

    /// Evaluates starts for a roadmap whose index is there already: for many starts of one roadmap.
    #[must_use]
    pub fn of(index: &Index, starts: &BTreeMap<InvestmentId, Period>) -> Self {
        Self::believing(index, starts, &Believed::of(index))
    }

    /// Evaluates starts where something else is believed than the roadmap says.
    #[must_use]
    pub fn believing(index: &Index, starts: &BTreeMap<InvestmentId, Period>, believed: &Believed) -> Self {
        let roadmap = index.roadmap();
        let periods = usize::from(roadmap.settings.periods);
        let (fund_use, mut pool_use, spend) = loads(roadmap, starts, periods);
        let interest_use = interest_by_pool(index, starts);
        for (pool, interest) in &interest_use {
            let row = pool_use.get_mut(pool).into_iter().flatten();
            row.zip(interest).for_each(|(cell, taken)| *cell += *taken);
        }
        let delivered = deliveries(index, starts);
        let levels = levels(index, &delivered, periods);
        let output_from = match counting_levels(roadmap, &levels) {
            Some(counting_levels) => counting(roadmap, &delivered, &counting_levels),
            None => counting(roadmap, &delivered, &levels),
        };
        let (progress, contributions) = movements(roadmap, believed, &output_from, periods);
        let value_by_outcome = values(roadmap, &progress);
        let step_gain = gains(roadmap, &progress);
        let mut rule_costs = rule_costs(index, starts, &levels);
        rule_costs.extend(contract_costs(index, &progress));
        let paid: Value = rule_costs.iter().map(RuleCost::total).sum();
        let lasting = lasting::values(index, &levels);
        Self {
            value: value_by_outcome.values().chain(lasting.values()).copied().sum::<Value>() - paid,
            spend,
            fund_use,
            pool_use,
            interest_use,
            output_from,
            levels,
            progress,
            contributions,
            step_gain,
            value_by_outcome,
            lasting,
            rule_costs,
        }
    }

    /// What all soft rules and contracts cost together.
    #[must_use]
    pub fn paid_for_rules(&self) -> Value {
        self.rule_costs.iter().map(RuleCost::total).sum()
    }

    /// What all levels are worth together that are there at the end.
    #[must_use]
    pub fn worth_of_levels(&self) -> Value {
        self.lasting.values().copied().sum()
    }

    /// Progress of an outcome at the end of the roadmap.
    #[must_use]
    pub fn final_progress(&self, outcome: &OutcomeId) -> Share {
        self.progress.get(outcome).and_then(|by_period| by_period.last()).copied().unwrap_or_default()
    }

    /// What the plan has been worth by the end of each period; the last is `value`.
    #[must_use]
    pub fn value_so_far(&self, roadmap: &Roadmap) -> Vec<Value> {
        let mut by_period = vec![Value::ZERO; usize::from(roadmap.settings.periods)];
        for outcome in &roadmap.outcomes {
            let Some(progress) = self.progress.get(&outcome.id) else { continue };
            for (cell, value) in by_period.iter_mut().zip(value_in_periods(&roadmap.settings, outcome, progress)) {
                *cell += value;
            }
        }
        for cost in &self.rule_costs {
            for (cell, paid) in by_period.iter_mut().zip(&cost.by_period) {
                *cell -= *paid;
            }
        }
        if let Some(last) = by_period.last_mut() {
            *last += self.worth_of_levels();
        }
        let mut so_far = Value::ZERO;
        for cell in &mut by_period {
            so_far += *cell;
            *cell = so_far;
        }
        by_period
    }

    /// The first period at whose end an outcome has reached its target, if it ever does.
    #[must_use]
    pub fn reached_in(&self, outcome: &OutcomeId) -> Option<Period> {
        let by_period = self.progress.get(outcome)?;
        let index = by_period.iter().position(|progress| *progress >= Share::WHOLE)?;
        u16::try_from(index).ok().map(Period)
    }
}

/// Last period of an investment that starts in `start`, if it ends within the roadmap.
#[must_use]
pub fn last_period(roadmap: &Roadmap, investment: &InvestmentId, start: Period) -> Option<Period> {
    ends_in(&roadmap.settings, roadmap.investment(investment)?, start)
}

/// Last period of an investment that starts in `start`, if it ends within the roadmap.
pub(crate) fn ends_in(settings: &Settings, investment: &Investment, start: Period) -> Option<Period> {
    let last = start.later(investment.duration.checked_sub(1)?);
    (last.0 < settings.periods).then_some(last)
}

type Loads = (BTreeMap<FundId, Vec<Money>>, BTreeMap<PoolId, Vec<Fte>>, Money);

fn loads(roadmap: &Roadmap, starts: &BTreeMap<InvestmentId, Period>, periods: usize) -> Loads {
    let mut fund_use: BTreeMap<_, _> =
        roadmap.funds.iter().map(|fund| (fund.id.clone(), vec![Money::ZERO; periods])).collect();
    let mut pool_use: BTreeMap<_, _> =
        roadmap.pools.iter().map(|pool| (pool.id.clone(), vec![Fte::ZERO; periods])).collect();
    let mut spend = Money::ZERO;
    for investment in &roadmap.investments {
        let Some(start) = starts.get(&investment.id) else { continue };
        for cost in &investment.cost {
            for (age, amount) in cost.per_period.iter().enumerate() {
                spend += *amount;
                if let Some(cell) = fund_use.get_mut(&cost.fund).and_then(|row| row.get_mut(start.index() + age)) {
                    *cell += *amount;
                }
            }
        }
        for effort in &investment.effort {
            for (age, people) in effort.per_period.iter().enumerate() {
                if let Some(cell) = pool_use.get_mut(&effort.pool).and_then(|row| row.get_mut(start.index() + age)) {
                    *cell += *people;
                }
            }
        }
    }
    (fund_use, pool_use, spend)
}

/// The period in which each output is delivered, whether or not it counts yet.
fn deliveries(index: &Index, starts: &BTreeMap<InvestmentId, Period>) -> BTreeMap<OutputId, Period> {
    let roadmap = index.roadmap();
    let mut delivered = BTreeMap::new();
    for output in &roadmap.outputs {
        let ends: Vec<Option<Period>> = index
            .makers(&output.id)
            .iter()
            .map(|maker| ends_in(&roadmap.settings, index.investment(&maker.id)?, *starts.get(&maker.id)?))
            .collect();
        let end = match output.made_by {
            _ if ends.is_empty() => None,
            MadeBy::All => ends.into_iter().collect::<Option<Vec<_>>>().and_then(|all| all.into_iter().max()),
            MadeBy::Any => ends.into_iter().flatten().min(),
        };
        if let Some(end) = end {
            delivered.insert(output.id.clone(), end);
        }
    }
    delivered
}

/// Levels rise one at a time: level n counts once level n − 1 is there and an output brings n.
fn levels(index: &Index, delivered: &BTreeMap<OutputId, Period>, periods: usize) -> BTreeMap<CapabilityId, Vec<u8>> {
    let mut levels = BTreeMap::new();
    for capability in &index.roadmap().capabilities {
        let mut by_period = vec![capability.now; periods];
        let mut reached_at = 0;
        for level in capability.now.saturating_add(1)..=crate::capability::MAX_LEVEL {
            let brought =
                index.raisers(&capability.id, level).iter().filter_map(|output| delivered.get(&output.id)).min();
            let Some(brought) = brought else { break };
            reached_at = reached_at.max(brought.index());
            for cell in by_period.iter_mut().skip(reached_at) {
                *cell = level;
            }
        }
        levels.insert(capability.id.clone(), by_period);
    }
    levels
}

/// How many levels of each capability count at the end of each period: as many as are there, and in each of its themes
/// no more than any companion has, plus the gap. Nothing where there is no theme: all of them do.
fn counting_levels(
    roadmap: &Roadmap,
    levels: &BTreeMap<CapabilityId, Vec<u8>>,
) -> Option<BTreeMap<CapabilityId, Vec<u8>>> {
    if roadmap.themes.is_empty() {
        return None;
    }
    let mut counting = levels.clone();
    for theme in &roadmap.themes {
        let parts = roadmap.companions.iter().filter(|companion| companion.theme == theme.id);
        let parts: BTreeSet<&CapabilityId> = parts.map(|companion| &companion.capability).collect();
        for part in &parts {
            let Some(counts) = counting.get_mut(*part) else { continue };
            for other in parts.iter().filter(|other| *other != part).filter_map(|other| levels.get(*other)) {
                for (cell, level) in counts.iter_mut().zip(other) {
                    *cell = (*cell).min(level.saturating_add(theme.gap));
                }
            }
        }
    }
    Some(counting)
}

/// The period from which each output counts, with levels of which all count.
fn counting(
    roadmap: &Roadmap,
    delivered: &BTreeMap<OutputId, Period>,
    levels: &BTreeMap<CapabilityId, Vec<u8>>,
) -> BTreeMap<OutputId, Period> {
    let mut from = BTreeMap::new();
    for output in &roadmap.outputs {
        let Some(end) = delivered.get(&output.id) else { continue };
        let counts = match &output.kind {
            OutputKind::Deliverable => Some(*end),
            OutputKind::CapabilityLevel { capability, level } => levels
                .get(capability)
                .and_then(|by_period| by_period.iter().position(|now| now >= level))
                .and_then(|index| u16::try_from(index).ok())
                .map(|reached| Period(reached).max(*end)),
        };
        if let Some(counts) = counts {
            from.insert(output.id.clone(), counts);
        }
    }
    from
}

/// The period at whose end the last of the outputs of an effect is there.
fn all_there(effect: &Effect, output_from: &BTreeMap<OutputId, Period>) -> Option<Period> {
    effect.outputs().try_fold(Period(0), |last, output| output_from.get(output).map(|from| last.max(*from)))
}

fn movements(
    roadmap: &Roadmap,
    believed: &Believed,
    output_from: &BTreeMap<OutputId, Period>,
    periods: usize,
) -> (BTreeMap<OutcomeId, Vec<Share>>, Vec<Contribution>) {
    let mut arrivals: Vec<(Period, &Effect)> = roadmap
        .effects
        .iter()
        .filter_map(|effect| Some((all_there(effect, output_from)?.later(effect.lag), effect)))
        .filter(|(from, _)| from.index() < periods)
        .collect();
    let key = |effect: &'_ Effect| (effect.output.clone(), effect.outcome.clone(), effect.together_with.clone());
    arrivals.sort_by(|(a, left), (b, right)| a.cmp(b).then_with(|| key(left).cmp(&key(right))));
    let mut progress: BTreeMap<OutcomeId, Vec<Share>> =
        roadmap.outcomes.iter().map(|outcome| (outcome.id.clone(), vec![Share::ZERO; periods])).collect();
    let mut contributions = Vec::with_capacity(arrivals.len());
    for (from, effect) in arrivals {
        let Some(by_period) = progress.get_mut(&effect.outcome) else { continue };
        let expected = believed.expected(effect);
        let so_far = by_period[from.index()];
        let counted = expected.min(Share::WHOLE - so_far);
        for cell in by_period.iter_mut().skip(from.index()) {
            *cell += counted;
        }
        let members: Vec<&OutputId> = effect.outputs().collect();
        contributions.extend(members.iter().enumerate().map(|(place, output)| Contribution {
            output: (*output).clone(),
            together_with: members.iter().filter(|other| *other != output).map(|other| (*other).clone()).collect(),
            outcome: effect.outcome.clone(),
            from,
            expected: part(expected, members.len(), place),
            counted: part(counted, members.len(), place),
        }));
    }
    (progress, contributions)
}

/// One of `count` parts as equal as basis points allow; together they are the whole share.
fn part(share: Share, count: usize, place: usize) -> Share {
    let count = i64::try_from(count).expect("a list in memory has fewer than 2^63 items");
    let has_one_more = i64::try_from(place).is_ok_and(|place| place < share.0 % count);
    Share(share.0 / count + i64::from(has_one_more))
}

fn values(roadmap: &Roadmap, progress: &BTreeMap<OutcomeId, Vec<Share>>) -> BTreeMap<OutcomeId, Value> {
    let of = |outcome: &Outcome| value_in_periods(&roadmap.settings, outcome, &progress[&outcome.id]).into_iter().sum();
    roadmap.outcomes.iter().map(|outcome| (outcome.id.clone(), of(outcome))).collect()
}

/// What an outcome is worth in each period.
pub(crate) fn value_in_periods(settings: &Settings, outcome: &Outcome, progress: &[Share]) -> Vec<Value> {
    let factors = settings.calendar().discount_factors(settings.periods, settings.discount_per_year);
    let mut before = Share::ZERO;
    let in_period = |(factor, now): (&i64, &Share)| {
        // weight in hundredths of a point, rounded half up, per period: see Value
        let weight = (outcome.worth.0 * 100 * factor + 500_000) / 1_000_000;
        let counts = match outcome.counts {
            WorthCounts::EachPeriod => *now,
            WorthCounts::Once => *now - before,
        };
        before = *now;
        Value(weight * counts.0)
    };
    factors.iter().zip(progress).map(in_period).collect()
}

fn gains(roadmap: &Roadmap, progress: &BTreeMap<OutcomeId, Vec<Share>>) -> Vec<Value> {
    let worth_at = |period: Option<Period>| -> Value {
        let Some(period) = period else { return Value::ZERO };
        roadmap
            .outcomes
            .iter()
            .filter_map(|outcome| Some(outcome.worth_of(*progress[&outcome.id].get(period.index())?)))
            .sum()
    };
    (0..roadmap.steps.len())
        .map(|step| {
            let (first, last) = roadmap.step_periods(step);
            worth_at(Some(last)) - worth_at(first.earlier(1))
        })
        .collect()
}
