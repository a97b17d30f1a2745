//! What of a plan does not count because companions lag behind: levels that are ahead of their theme, what they cost, and
//! the cheapest way to let them count.
//!
//! Derived from roadmap, levels and starts in integers; it restricts no plan and says where money waits for something
//! else. What that takes off the value of a plan is in [`crate::Evaluation`]. Deliberately not here: how it is drawn (see `charts::alignment`).

use std::collections::BTreeMap;

use crate::repair::{Reached, Repair, cheapest};
use crate::{Capability, CapabilityId, Index, Investment, InvestmentId, Money, Period, Roadmap, Theme};

/// Levels of each capability at the end of each period, as [`crate::Evaluation`] knows them.
type Levels = BTreeMap<CapabilityId, Vec<u8>>;

/// All themes with what counts of them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Alignment<'r> {
    /// The themes in their order.
    pub themes: Vec<Aligned<'r>>,
}

/// One theme.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Aligned<'r> {
    /// The theme.
    pub theme: &'r Theme,
    /// Its capabilities, in the order of the roadmap.
    pub members: Vec<Member<'r>>,
    /// Levels that the plan brings before they count, in the order of the members.
    pub idle: Vec<Idle<'r>>,
}

/// A capability of a theme.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Member<'r> {
    /// The capability.
    pub capability: &'r Capability,
    /// How many of its levels count today.
    pub counts_today: u8,
    /// Its level at the end of each period; without a plan as today.
    pub by_period: Vec<u8>,
    /// How many of those levels count.
    pub counts: Vec<u8>,
}

/// A level that the plan brings, and that does not count when it is there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Idle<'r> {
    /// The capability.
    pub capability: &'r Capability,
    /// The level.
    pub level: u8,
    /// The period at whose end it is there.
    pub there: Period,
    /// The period from whose end on it counts; nothing if it never does.
    pub counts: Option<Period>,
    /// What of the plan brings it.
    pub by: Vec<&'r Investment>,
}

impl Idle<'_> {
    /// What the investments behind it cost.
    #[must_use]
    pub fn cost(&self) -> Money {
        self.by.iter().map(|item| item.total_cost()).sum()
    }
}

impl Member<'_> {
    /// Its level in the end.
    #[must_use]
    pub fn at_end(&self) -> u8 {
        self.by_period.last().copied().unwrap_or(self.capability.now)
    }

    /// How many of its levels count in the end.
    #[must_use]
    pub fn counts_at_end(&self) -> u8 {
        self.counts.last().copied().unwrap_or(self.counts_today)
    }
}

impl<'r> Aligned<'r> {
    /// How many levels do not count in the end, over all capabilities.
    #[must_use]
    pub fn levels_ahead(&self) -> u32 {
        self.members.iter().map(|member| u32::from(member.at_end() - member.counts_at_end())).sum()
    }

    /// What was spent on levels of it that never count, each investment once.
    #[must_use]
    pub fn wasted(&self) -> Money {
        spent(self.idle.iter().filter(|idle| idle.counts.is_none()))
    }

    /// The cheapest investments beside the plan with which every level of it counts; nothing where all do, or where
    /// nothing that is left out is enough.
    #[must_use]
    pub fn repair(&self, index: &Index<'r>, starts: &BTreeMap<InvestmentId, Period>) -> Option<Repair<'r>> {
        let wanted: Vec<&CapabilityId> = self.members.iter().map(|member| &member.capability.id).collect();
        // what companions need so that all levels of the plan count; a level they rise to beyond that asks for nothing
        let highest = |but: &Member| {
            let others = self.members.iter().filter(|member| member.capability.id != but.capability.id);
            others.map(Member::at_end).max().unwrap_or(0)
        };
        let asked: Vec<(&CapabilityId, u8)> = (self.members.iter())
            .map(|member| (&member.capability.id, highest(member).saturating_sub(self.theme.gap)))
            .collect();
        let is_enough =
            |levels: &Reached| asked.iter().all(|(id, least)| levels.get(*id).is_some_and(|level| level >= least));
        cheapest(index, starts, &wanted, &is_enough)
    }
}

impl<'r> Alignment<'r> {
    /// What counts with these levels and starts; nothing where there is no theme. Without levels they stay as they are
    /// today.
    ///
    /// A level ℓ of c counts at the end of t if every other capability of the theme is at least at ℓ − gap then:
    /// counts(c, t) = min(level(c, t), min over the others of level(c′, t) + gap).
    #[must_use]
    pub fn of(
        roadmap: &'r Roadmap,
        levels: Option<&Levels>,
        starts: Option<&BTreeMap<InvestmentId, Period>>,
    ) -> Option<Self> {
        if roadmap.themes.is_empty() {
            return None;
        }
        let index = Index::new(roadmap);
        let aligned = |theme: &'r Theme| {
            let is_part = |id: &CapabilityId| {
                roadmap.companions.iter().any(|companion| companion.theme == theme.id && companion.capability == *id)
            };
            let capabilities: Vec<&Capability> =
                roadmap.capabilities.iter().filter(|capability| is_part(&capability.id)).collect();
            let members = members(&capabilities, theme.gap, roadmap.settings.periods, levels);
            let idle = members.iter().flat_map(|member| idle(&index, member, starts)).collect();
            Aligned { theme, members, idle }
        };
        Some(Self { themes: roadmap.themes.iter().map(aligned).collect() })
    }

    /// What was spent on levels that never count, each investment once.
    #[must_use]
    pub fn wasted(&self) -> Money {
        spent(self.idle().filter(|idle| idle.counts.is_none()))
    }

    /// What was spent on levels that count later than they are there, each investment once; what never counts is not part
    /// of it.
    #[must_use]
    pub fn waiting(&self) -> Money {
        Money(spent(self.idle()).0 - self.wasted().0)
    }

    fn idle(&self) -> impl Iterator<Item = &Idle<'r>> {
        self.themes.iter().flat_map(|theme| &theme.idle)
    }

    /// How many themes have all levels counting in the end.
    #[must_use]
    pub fn in_line(&self) -> usize {
        self.themes.iter().filter(|theme| theme.levels_ahead() == 0).count()
    }
}

/// What the investments behind these levels cost, each once.
fn spent<'a, 'r: 'a>(idle: impl Iterator<Item = &'a Idle<'r>>) -> Money {
    let by: BTreeMap<&InvestmentId, Money> =
        idle.flat_map(|idle| &idle.by).map(|item| (&item.id, item.total_cost())).collect();
    by.into_values().sum()
}

fn members<'r>(capabilities: &[&'r Capability], gap: u8, periods: u16, levels: Option<&Levels>) -> Vec<Member<'r>> {
    let by_period = |capability: &Capability| {
        let planned = levels.and_then(|levels| levels.get(&capability.id)).cloned();
        planned.unwrap_or_else(|| vec![capability.now; usize::from(periods)])
    };
    let all: Vec<Vec<u8>> = capabilities.iter().map(|capability| by_period(capability)).collect();
    let counting = |place: usize, level_of: &dyn Fn(usize) -> u8| {
        let others = (0..capabilities.len()).filter(|other| *other != place).map(level_of).min();
        others.map_or(level_of(place), |lowest| level_of(place).min(lowest.saturating_add(gap)))
    };
    let member = |(place, capability): (usize, &&'r Capability)| Member {
        capability,
        counts_today: counting(place, &|other| capabilities[other].now),
        counts: (0..all[place].len()).map(|period| counting(place, &|other| all[other][period])).collect(),
        by_period: all[place].clone(),
    };
    capabilities.iter().enumerate().map(member).collect()
}

/// Levels of a member that the plan brings and that do not count at once.
fn idle<'r>(index: &Index<'r>, member: &Member<'r>, starts: Option<&BTreeMap<InvestmentId, Period>>) -> Vec<Idle<'r>> {
    let Some(starts) = starts else { return vec![] };
    let first = |row: &[u8], level: u8| {
        let place = row.iter().position(|now| *now >= level)?;
        u16::try_from(place).ok().map(Period)
    };
    let of_level = |level: u8| {
        let there = first(&member.by_period, level)?;
        let counts = first(&member.counts, level);
        if counts == Some(there) {
            return None;
        }
        let outputs = index.raisers(&member.capability.id, level).iter();
        let makers = outputs.flat_map(|output| index.makers(&output.id)).copied();
        let by = makers.filter(|maker| starts.contains_key(&maker.id)).collect();
        Some(Idle { capability: member.capability, level, there, counts, by })
    };
    (member.capability.now + 1..=member.at_end()).filter_map(of_level).collect()
}
