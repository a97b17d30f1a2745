//! How much work gets through all stages in each period of a plan, which stage limits it, and which capability would
//! lift it most.
//!
//! Derived from roadmap and levels in integers; it restricts no plan. Deliberately not here: how it is drawn (see
//! `charts::throughput`), and what a level is worth in value (the planner's answer, by planning again).

use std::collections::BTreeMap;

use crate::capability::MAX_LEVEL;
use crate::stage::Stage;
use crate::{Capability, CapabilityId, Period, Roadmap, StageId};

/// Levels of each capability at the end of each period, as [`crate::Evaluation`] knows them.
type Levels = BTreeMap<CapabilityId, Vec<u8>>;

/// What gets through.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Throughput<'r> {
    /// The stages in their order.
    pub stages: Vec<StageCapacity<'r>>,
    /// Units of work that get through all stages in one period with the levels of today.
    pub today: i64,
    /// The same with the levels at the end of each period.
    pub by_period: Vec<i64>,
}

/// A stage with what it could do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StageCapacity<'r> {
    /// The stage.
    pub stage: &'r Stage,
    /// Units of work per period with the levels at the end of each period.
    pub by_period: Vec<i64>,
}

/// What one more level of a capability would add.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Leverage<'r> {
    /// The capability.
    pub capability: &'r Capability,
    /// Units of work per period beyond those of the plan, in each period.
    pub by_period: Vec<i64>,
    /// The sum of them: what gets through until the end of the roadmap beyond the plan.
    pub in_all: i64,
    /// The last of them.
    pub at_end: i64,
}

/// A stage that limits from one period to another, both included.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Reign<'r> {
    /// The stage; the first in their order where several limit alike.
    pub stage: &'r Stage,
    /// Its first period.
    pub first: Period,
    /// Its last period.
    pub last: Period,
}

impl<'r> Throughput<'r> {
    /// What gets through with these levels; nothing where there is no stage.
    ///
    /// capacity(g, t) = base(g) + Σ_c lift(g, c) · max(0, level(c, t) − now(c)); throughput(t) = min_g capacity(g, t).
    /// Without levels they stay as they are today. The least over a line of stages: E. M. Goldratt and J. Cox, *The
    /// Goal*, 1984.
    #[must_use]
    pub fn of(roadmap: &'r Roadmap, levels: Option<&Levels>) -> Option<Self> {
        let periods = usize::from(roadmap.settings.periods);
        let lifts = lifts_by_stage(roadmap);
        let gained = |capability: &Capability, period: usize| {
            let level = levels.and_then(|levels| levels.get(&capability.id)?.get(period)).copied();
            i64::from(level.unwrap_or(capability.now).saturating_sub(capability.now))
        };
        let stage = |stage: &'r Stage| {
            let of_it = lifts.get(&stage.id).map_or(&[][..], Vec::as_slice);
            let lifted = |period: usize| -> i64 { of_it.iter().map(|(it, by)| by * gained(it, period)).sum() };
            let by_period = (0..periods).map(|period| i64::from(stage.capacity) + lifted(period)).collect();
            StageCapacity { stage, by_period }
        };
        let stages: Vec<StageCapacity> = roadmap.stages.iter().map(stage).collect();
        let today = roadmap.stages.iter().map(|stage| i64::from(stage.capacity)).min()?;
        let least = |period: usize| stages.iter().map(|stage| stage.by_period[period]).min().unwrap_or(0);
        let by_period = (0..periods).map(least).collect();
        Some(Self { stages, today, by_period })
    }

    /// Whether a stage is one of those that limit in a period.
    #[must_use]
    pub fn limits(&self, stage: usize, period: usize) -> bool {
        self.slack(stage, period) == 0
    }

    /// How much more a stage could do in a period than gets through.
    #[must_use]
    pub fn slack(&self, stage: usize, period: usize) -> i64 {
        self.stages[stage].by_period[period] - self.by_period[period]
    }

    /// What gets through per period in the end; today's where the roadmap has no period.
    #[must_use]
    pub fn at_end(&self) -> i64 {
        self.by_period.last().copied().unwrap_or(self.today)
    }

    /// The stages that limit today.
    #[must_use]
    pub fn limiting_today(&self) -> Vec<&'r Stage> {
        let stages = self.stages.iter().map(|line| line.stage);
        stages.filter(|stage| i64::from(stage.capacity) == self.today).collect()
    }

    /// The stages that limit in a period.
    #[must_use]
    pub fn limiting(&self, period: usize) -> Vec<&'r Stage> {
        let places = (0..self.stages.len()).filter(|place| self.limits(*place, period));
        places.map(|place| self.stages[place].stage).collect()
    }

    /// How what limits moves from stage to stage over time.
    #[must_use]
    pub fn reigns(&self) -> Vec<Reign<'r>> {
        let mut reigns: Vec<Reign> = vec![];
        for (period, place) in (0..).map(Period).zip(0..self.by_period.len()) {
            let limiting = self.limiting(place);
            match reigns.last_mut() {
                // what limits already is told as long as it does, whatever else does too
                Some(reign) if limiting.iter().any(|stage| stage.id == reign.stage.id) => reign.last = period,
                _ => reigns.extend(limiting.first().map(|stage| Reign { stage, first: period, last: period })),
            }
        }
        reigns
    }
}

/// What one more level of each capability that lifts a stage would add, by what it adds in all, then in the end, then
/// in the order of the roadmap.
///
/// Evaluated exactly: the throughput with the levels of the plan, but those of this capability one higher in every
/// period (never above 5), less the throughput of the plan. Where several stages limit alike, a capability that lifts
/// only one of them adds nothing. That is the definition of the least over stages, not a rounding.
#[must_use]
pub fn leverage<'r>(roadmap: &'r Roadmap, levels: Option<&Levels>) -> Vec<Leverage<'r>> {
    let Some(throughput) = Throughput::of(roadmap, levels) else { return vec![] };
    let lifts = lifts_by_stage(roadmap);
    let mut by_capability: BTreeMap<&CapabilityId, Vec<i64>> = BTreeMap::new();
    for (place, stage) in throughput.stages.iter().enumerate() {
        for (capability, by) in lifts.get(&stage.stage.id).map_or(&[][..], Vec::as_slice) {
            let more = by_capability.entry(&capability.id).or_insert_with(|| vec![0; throughput.stages.len()]);
            more[place] += by;
        }
    }
    let of = |capability: &'r Capability| {
        let more = by_capability.get(&capability.id)?;
        let added = |period: usize| {
            let level = levels.and_then(|levels| levels.get(&capability.id)?.get(period)).copied();
            if level.unwrap_or(capability.now) >= MAX_LEVEL {
                return 0;
            }
            let lifted = throughput.stages.iter().zip(more).map(|(stage, by)| stage.by_period[period] + by);
            lifted.min().unwrap_or(0) - throughput.by_period[period]
        };
        let by_period: Vec<i64> = (0..throughput.by_period.len()).map(added).collect();
        Some(Leverage {
            capability,
            in_all: by_period.iter().sum(),
            at_end: by_period.last().copied().unwrap_or_default(),
            by_period,
        })
    };
    let mut found: Vec<Leverage> = roadmap.capabilities.iter().filter_map(of).collect();
    found.sort_by_key(|line| (-line.in_all, -line.at_end));
    found
}

/// The lifts of each stage by capabilities that are there.
fn lifts_by_stage(roadmap: &Roadmap) -> BTreeMap<&StageId, Vec<(&Capability, i64)>> {
    let known: BTreeMap<&CapabilityId, &Capability> =
        roadmap.capabilities.iter().map(|item| (&item.id, item)).collect();
    let mut found: BTreeMap<&StageId, Vec<(&Capability, i64)>> = BTreeMap::new();
    for lift in &roadmap.lifts {
        if let Some(capability) = known.get(&lift.capability) {
            found.entry(&lift.stage).or_default().push((capability, i64::from(lift.per_level)));
        }
    }
    found
}
