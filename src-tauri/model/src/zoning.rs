//! What lies in each zone, what of it a plan does when and for how much, and which investments overlap.
//!
//! Derived from roadmap and starts in integers. Two investments of a zone overlap if either alone makes the same output,
//! if they bring the same capability to the same level, or if a rule lets only one of the two be done. Deliberately not
//! here: how it is drawn (see `charts::zones`).

use std::collections::{BTreeMap, BTreeSet};

use crate::zone::Placed;
use crate::{
    Among, Capability, Investment, InvestmentId, MadeBy, Money, OutputId, OutputKind, Period, Roadmap, Rule, RuleKind,
    Strictness, Team, Zone,
};

/// All zones with what lies in them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Zoning<'r> {
    /// The zones in their order.
    pub zones: Vec<Zoned<'r>>,
    /// Investments that lie in none, in the order of the roadmap.
    pub nowhere: Vec<&'r Investment>,
    /// What the plan spends on those.
    pub spent_nowhere: Money,
}

/// One zone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Zoned<'r> {
    /// The zone.
    pub zone: &'r Zone,
    /// The team that owns it.
    pub team: Option<&'r Team>,
    /// What lies in it of what can be done, in the order of the roadmap.
    pub capabilities: Vec<&'r Capability>,
    /// What lies in it of what could be invested in.
    pub investments: Vec<&'r Investment>,
    /// What of that the plan does, and when it begins.
    pub planned: Vec<(&'r Investment, Period)>,
    /// Pairs that overlap.
    pub overlaps: Vec<Overlap<'r>>,
}

/// Two investments of a zone that bring the same.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Overlap<'r> {
    /// The two, in the order of the roadmap.
    pub pair: [&'r Investment; 2],
    /// The rule that lets only one of them be done, or prices both.
    pub rule: Option<&'r Rule>,
    /// Whether the plan does both.
    pub is_doubled: bool,
}

impl Zoned<'_> {
    /// All the plan spends in it.
    #[must_use]
    pub fn spent(&self) -> Money {
        self.planned.iter().map(|(item, _)| item.total_cost()).sum()
    }

    /// The most investments that are begun in one period, and the first such period; nothing where none is.
    #[must_use]
    pub fn busiest(&self) -> Option<(usize, Period)> {
        let mut begun: BTreeMap<Period, usize> = BTreeMap::new();
        for (_, start) in &self.planned {
            *begun.entry(*start).or_default() += 1;
        }
        begun.into_iter().max_by_key(|(period, count)| (*count, std::cmp::Reverse(*period))).map(|(at, n)| (n, at))
    }

    /// The investments that are begun in each part of time, each part up to its last period, and after all parts.
    #[must_use]
    pub fn by_part(&self, lasts: &[Period]) -> Vec<Vec<&Investment>> {
        let mut parts = vec![vec![]; lasts.len() + 1];
        for (item, start) in &self.planned {
            let part = lasts.iter().position(|last| start <= last).unwrap_or(lasts.len());
            parts[part].push(*item);
        }
        parts
    }
}

impl<'r> Zoning<'r> {
    /// What is where; nothing where there is no zone.
    #[must_use]
    pub fn of(roadmap: &'r Roadmap, starts: Option<&BTreeMap<InvestmentId, Period>>) -> Option<Self> {
        if roadmap.zones.is_empty() {
            return None;
        }
        let start = |item: &Investment| starts.and_then(|starts| starts.get(&item.id)).copied();
        let lies_in = |what: &Placed, zone: &Zone| roadmap.zone_of(what) == Some(&zone.id);
        let zoned = |zone: &'r Zone| {
            let is_here = |item: &&Investment| lies_in(&Placed::Investment(item.id.clone()), zone);
            let is_known = |item: &&Capability| lies_in(&Placed::Capability(item.id.clone()), zone);
            let investments: Vec<&Investment> = roadmap.investments.iter().filter(is_here).collect();
            let planned: Vec<(&Investment, Period)> =
                investments.iter().filter_map(|item| Some((*item, start(item)?))).collect();
            Zoned {
                zone,
                team: zone.team.as_ref().and_then(|team| roadmap.team(team)),
                capabilities: roadmap.capabilities.iter().filter(is_known).collect(),
                overlaps: overlaps(roadmap, &investments, &|item| start(item).is_some()),
                investments,
                planned,
            }
        };
        let is_nowhere = |item: &&Investment| {
            let zone = roadmap.zone_of(&Placed::Investment(item.id.clone()));
            zone.is_none_or(|zone| roadmap.zone(zone).is_none())
        };
        let nowhere: Vec<&Investment> = roadmap.investments.iter().filter(is_nowhere).collect();
        let spent_nowhere = nowhere.iter().filter(|item| start(item).is_some()).map(|item| item.total_cost()).sum();
        Some(Self { zones: roadmap.zones.iter().map(zoned).collect(), nowhere, spent_nowhere })
    }

    /// All the plan spends in zones.
    #[must_use]
    pub fn spent(&self) -> Money {
        self.zones.iter().map(Zoned::spent).sum()
    }

    /// The zone in which the plan spends most, the first of several.
    #[must_use]
    pub fn dearest(&self) -> Option<&Zoned<'r>> {
        let found = self.zones.iter().rev().max_by_key(|zoned| zoned.spent());
        found.filter(|zoned| zoned.spent() > Money::ZERO)
    }

    /// All pairs that overlap, zone by zone.
    pub fn overlaps(&self) -> impl Iterator<Item = &Overlap<'r>> {
        self.zones.iter().flat_map(|zoned| &zoned.overlaps)
    }
}

/// The outputs that an investment makes alone, and the levels they raise.
fn brings<'r>(roadmap: &'r Roadmap, item: &'r Investment) -> BTreeSet<(&'r str, u8)> {
    let mut found = BTreeSet::new();
    for output in item.outputs.iter().filter_map(|id: &OutputId| roadmap.output(id)) {
        match &output.kind {
            OutputKind::CapabilityLevel { capability, level }
                if output.made_by == MadeBy::Any || is_alone(roadmap, &output.id) =>
            {
                found.insert((capability.as_str(), *level));
            }
            _ if output.made_by == MadeBy::Any => {
                // no level is 0, so that an output is never taken for a capability of the same id
                found.insert((output.id.as_str(), 0));
            }
            _ => {}
        }
    }
    found
}

/// Whether only one investment makes an output.
fn is_alone(roadmap: &Roadmap, output: &OutputId) -> bool {
    roadmap.investments.iter().filter(|item| item.outputs.contains(output)).count() == 1
}

/// Whether a rule that is not off lets only one of the two be done, or makes both cost something.
fn keeps_apart(rule: &Rule, pair: [&Investment; 2]) -> bool {
    let Among::Investments(list) = &rule.among else { return false };
    rule.strictness != Strictness::Off
        && rule.kind == RuleKind::Choose { most: 1 }
        && pair.iter().all(|item| list.contains(&item.id))
}

fn overlaps<'r>(
    roadmap: &'r Roadmap,
    investments: &[&'r Investment],
    is_planned: &dyn Fn(&Investment) -> bool,
) -> Vec<Overlap<'r>> {
    let brought: Vec<BTreeSet<(&str, u8)>> = investments.iter().map(|item| brings(roadmap, item)).collect();
    let mut found = vec![];
    for (at, first) in investments.iter().enumerate() {
        for (place, second) in investments.iter().enumerate().skip(at + 1) {
            let pair = [*first, *second];
            let rule = roadmap.rules.iter().find(|rule| keeps_apart(rule, pair));
            if rule.is_some() || !brought[at].is_disjoint(&brought[place]) {
                found.push(Overlap { pair, rule, is_doubled: pair.into_iter().all(is_planned) });
            }
        }
    }
    found
}
