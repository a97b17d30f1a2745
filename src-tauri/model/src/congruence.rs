//! Which teams have to talk because their zones need one another, which do, and what of a plan brings them together.
//!
//! Socio-technical congruence is the part of the coordination that the work asks for which really takes place: M. Cataldo,
//! J. Herbsleb and K. Carley, "Socio-technical congruence" (ESEM 2008), after M. Conway, "How do committees invent?"
//! (1968). Each need between things in zones of two teams asks these to talk and counts once. Integers; it restricts no
//! plan. Deliberately not here: how it is drawn (see `charts::congruence`).

use std::collections::BTreeMap;

use crate::zone::Placed;
use crate::{Bridge, Decision, Investment, InvestmentId, Need, NeedOn, Period, Roadmap, Share, Team, TeamId};

/// Teams, each with each.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Congruence<'r> {
    /// The teams in their order.
    pub teams: Vec<&'r Team>,
    /// Pairs of teams that have to talk or do, in the order of the teams; `one` comes before `other`.
    pub pairs: Vec<Pair<'r>>,
    /// How many periods there are.
    pub periods: u16,
}

/// Two teams.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pair<'r> {
    /// Place of the first among the teams.
    pub one: usize,
    /// Place of the second.
    pub other: usize,
    /// The needs that ask them to talk.
    pub needs: Vec<&'r Need>,
    /// Whether they talk today.
    pub is_today: bool,
    /// The first period at whose end the plan lets them talk, if they do not today; nothing if it never does.
    pub since: Option<Period>,
    /// What of the plan brings them together, the earliest first.
    pub by: Vec<&'r Investment>,
    /// The first period in which an investment of the plan that has such a need begins.
    pub first_needed: Option<Period>,
}

/// An investment that is left out, and what it would mend.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mend<'r> {
    /// The investment.
    pub investment: &'r Investment,
    /// Places of the pairs that would talk and have to.
    pub pairs: Vec<usize>,
    /// How many needs ask them to.
    pub needs: usize,
}

impl Pair<'_> {
    /// Whether they talk at the end of a period; nothing means today.
    #[must_use]
    pub fn talks(&self, at: Option<Period>) -> bool {
        self.is_today || at.is_some_and(|at| self.since.is_some_and(|since| since <= at))
    }

    /// Whether the work asks them to talk.
    #[must_use]
    pub fn is_needed(&self) -> bool {
        !self.needs.is_empty()
    }

    /// Whether they talk only after work that needs it has begun.
    #[must_use]
    pub fn is_late(&self) -> bool {
        let begins = self.first_needed.zip(self.since);
        !self.is_today && begins.is_some_and(|(needed, since)| since >= needed)
    }
}

impl<'r> Congruence<'r> {
    /// Who has to talk and who does; nothing where there is no team. With a plan only the needs of its investments count,
    /// without one all do.
    #[must_use]
    pub fn of(roadmap: &'r Roadmap, starts: Option<&BTreeMap<InvestmentId, Period>>) -> Option<Self> {
        if roadmap.teams.is_empty() {
            return None;
        }
        let teams: Vec<&Team> = roadmap.teams.iter().collect();
        let owners = owners(roadmap);
        let mut needs: BTreeMap<(usize, usize), Vec<&Need>> = BTreeMap::new();
        for need in &roadmap.needs {
            let is_in = starts.is_none_or(|starts| starts.contains_key(&need.investment));
            let on = match &need.on {
                NeedOn::Investment(id) => Placed::Investment(id.clone()),
                NeedOn::Capability { id, .. } => Placed::Capability(id.clone()),
            };
            let ends = owners.get(&Placed::Investment(need.investment.clone())).zip(owners.get(&on));
            let Some((one, other)) = ends.filter(|(one, other)| one != other && is_in) else { continue };
            needs.entry((*one.min(other), *one.max(other))).or_default().push(need);
        }
        let pair = |one: usize, other: usize| -> Option<Pair<'r>> {
            let (first, second) = (&teams[one].id, &teams[other].id);
            let needs = needs.get(&(one, other)).cloned().unwrap_or_default();
            let is_today = roadmap.talks.iter().any(|talk| talk.is_between(first, second));
            let mut by: Vec<(Period, &Investment)> = (roadmap.bridges.iter())
                .filter(|bridge| joins(bridge, first, second))
                .filter_map(|bridge| Some((works(roadmap, bridge, starts?)?, roadmap.investment(&bridge.investment)?)))
                .collect();
            by.sort_by_key(|(period, _)| *period);
            let since = by.first().map(|(period, _)| *period);
            let begins = |need: &&Need| starts.and_then(|starts| starts.get(&need.investment)).copied();
            let first_needed = needs.iter().filter_map(begins).min();
            let by = by.into_iter().map(|(_, item)| item).collect();
            let pair = Pair { one, other, needs, is_today, since, by, first_needed };
            (pair.is_needed() || pair.is_today || pair.since.is_some()).then_some(pair)
        };
        let places = (0..teams.len()).flat_map(|one| (one + 1..teams.len()).map(move |other| (one, other)));
        let pairs = places.filter_map(|(one, other)| pair(one, other)).collect();
        Some(Self { teams, pairs, periods: roadmap.settings.periods })
    }

    /// The last period of all.
    #[must_use]
    pub fn last(&self) -> Option<Period> {
        self.periods.checked_sub(1).map(Period)
    }

    /// How many needs ask two teams to talk.
    #[must_use]
    pub fn needed(&self) -> usize {
        self.pairs.iter().map(|pair| pair.needs.len()).sum()
    }

    /// How many of those ask two teams that talk at the end of a period; nothing means today.
    #[must_use]
    pub fn matched(&self, at: Option<Period>) -> usize {
        self.pairs.iter().filter(|pair| pair.talks(at)).map(|pair| pair.needs.len()).sum()
    }

    /// Congruence: matched needs ÷ needs, in basis points rounded down; nothing where no need asks any two teams.
    #[must_use]
    pub fn share(&self, at: Option<Period>) -> Option<Share> {
        let part = (self.matched(at) * 10_000).checked_div(self.needed())?;
        Some(Share(i64::try_from(part).expect("a part is at most the whole")))
    }

    /// Pairs that have to talk and do not in the end, those with most needs first.
    #[must_use]
    pub fn unmatched(&self) -> Vec<&Pair<'r>> {
        let last = self.last();
        let mut found: Vec<&Pair> = self.pairs.iter().filter(|pair| pair.is_needed() && !pair.talks(last)).collect();
        found.sort_by_key(|pair| std::cmp::Reverse(pair.needs.len()));
        found
    }

    /// Pairs that talk in the end though nothing asks them to.
    #[must_use]
    pub fn unasked(&self) -> Vec<&Pair<'r>> {
        self.pairs.iter().filter(|pair| !pair.is_needed() && pair.talks(self.last())).collect()
    }

    /// Pairs that talk only after work that needs it has begun.
    #[must_use]
    pub fn late(&self) -> Vec<&Pair<'r>> {
        self.pairs.iter().filter(|pair| pair.is_needed() && pair.is_late()).collect()
    }

    /// The pair of two teams by their places, in either order.
    #[must_use]
    pub fn pair(&self, one: usize, other: usize) -> Option<&Pair<'r>> {
        let (one, other) = (one.min(other), one.max(other));
        self.pairs.iter().find(|pair| (pair.one, pair.other) == (one, other))
    }

    /// Investments that the plan leaves out and nobody has excluded, each with the pairs it would mend: those that answer
    /// most needs first, then the cheapest, then in the order of the roadmap.
    #[must_use]
    pub fn mends(&self, roadmap: &'r Roadmap, starts: Option<&BTreeMap<InvestmentId, Period>>) -> Vec<Mend<'r>> {
        let is_excluded = |id: &InvestmentId| matches!(roadmap.decision(id), Some(Decision::Exclude { .. }));
        let is_out = |id: &InvestmentId| starts.is_none_or(|starts| !starts.contains_key(id)) && !is_excluded(id);
        let last = self.last();
        let mend = |investment: &'r Investment| {
            let bridge = roadmap.bridge(&investment.id)?;
            let mends = |pair: &Pair| {
                let ends = [&self.teams[pair.one].id, &self.teams[pair.other].id];
                pair.is_needed() && !pair.talks(last) && joins(bridge, ends[0], ends[1])
            };
            let pairs: Vec<usize> =
                self.pairs.iter().enumerate().filter(|(_, pair)| mends(pair)).map(|(place, _)| place).collect();
            let needs = pairs.iter().map(|place| self.pairs[*place].needs.len()).sum();
            (!pairs.is_empty()).then_some(Mend { investment, pairs, needs })
        };
        let left = roadmap.investments.iter().filter(|item| is_out(&item.id));
        let mut found: Vec<Mend> = left.filter_map(mend).collect();
        found.sort_by_key(|mend| (std::cmp::Reverse(mend.needs), mend.investment.total_cost()));
        found
    }
}

/// The place of the team that owns the zone in which something lies.
fn owners(roadmap: &Roadmap) -> BTreeMap<Placed, usize> {
    let mut found = BTreeMap::new();
    for placement in &roadmap.placements {
        let team = roadmap.zone(&placement.zone).and_then(|zone| zone.team.as_ref());
        let place = team.and_then(|team| roadmap.teams.iter().position(|known| known.id == *team));
        if let Some(place) = place {
            found.entry(placement.what.clone()).or_insert(place);
        }
    }
    found
}

fn joins(bridge: &Bridge, one: &TeamId, other: &TeamId) -> bool {
    bridge.teams.contains(one) && bridge.teams.contains(other)
}

/// The first period at whose end the teams of a bridge talk by the plan; nothing where it is not in the plan, or too late.
fn works(roadmap: &Roadmap, bridge: &Bridge, starts: &BTreeMap<InvestmentId, Period>) -> Option<Period> {
    let (start, investment) = (starts.get(&bridge.investment)?, roadmap.investment(&bridge.investment)?);
    let end = u32::from(start.0) + u32::from(investment.duration.max(1)) - 1 + u32::from(bridge.lag);
    let end = u16::try_from(end).ok()?;
    (end < roadmap.settings.periods).then_some(Period(end))
}
