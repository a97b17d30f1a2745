//! What a plan makes possible after its end: investments that could not have begun before it, and can once it is done.
//!
//! An investment that is left out is possible next if all that it needs holds at the end of the plan (investments done,
//! levels reached, gates open) while something of it did not hold at the beginning. Periods to wait between the two
//! (the lag of a need) are not looked at: they run out in the cycle after. One need away is what lacks exactly one of
//! them. What the user excluded is neither, nor what a hard rule shuts out because others of its kind are done.
//! Everything is read from the roadmap and the evaluation of the plan, in integers; money and people of the next cycle
//! are not known yet and play no part.

use std::collections::{BTreeMap, BTreeSet};

use crate::support::support_for;
use crate::{
    CapabilityId, Decision, Evaluation, Index, Investment, InvestmentId, NeedOn, Period, Roadmap, Rule, RuleKind,
    Strictness, evaluation,
};

/// What a plan makes possible next.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NextCycle<'r> {
    /// What becomes possible, in the order of the roadmap.
    pub possible: Vec<Possible<'r>>,
    /// What lacks one thing, in the order of the roadmap.
    pub one_away: Vec<OneAway<'r>>,
}

/// An investment that becomes possible.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Possible<'r> {
    /// The investment.
    pub investment: &'r Investment,
    /// What of the plan makes it possible: each thing that it needs and that did not hold at the beginning.
    pub opened: Vec<Opened<'r>>,
    /// From the end of which period on all of it holds.
    pub since: Period,
}

/// An investment that lacks one thing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OneAway<'r> {
    /// The investment.
    pub investment: &'r Investment,
    /// What it lacks.
    pub missing: Wanted<'r>,
}

/// Something that holds now and did not at the beginning.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Opened<'r> {
    /// What holds.
    pub what: Wanted<'r>,
    /// The investments of the plan that brought it, in the order of the roadmap.
    pub by: Vec<&'r Investment>,
    /// At the end of which period.
    pub since: Period,
}

/// Something an investment needs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Wanted<'r> {
    /// Another investment, done.
    Investment(&'r InvestmentId),
    /// A capability at a level.
    Level(&'r CapabilityId, u8),
}

impl<'r> NextCycle<'r> {
    /// What starts make possible; nothing where no investment needs anything.
    #[must_use]
    pub fn of(index: &Index<'r>, starts: &BTreeMap<InvestmentId, Period>, evaluation: &Evaluation) -> Self {
        let roadmap = index.roadmap();
        let wanted = wants(index);
        let ends: BTreeMap<&InvestmentId, Period> =
            starts.iter().filter_map(|(id, start)| Some((id, evaluation::last_period(roadmap, id, *start)?))).collect();
        let (mut possible, mut one_away) = (vec![], vec![]);
        for investment in &roadmap.investments {
            let is_excluded = matches!(roadmap.decision(&investment.id), Some(Decision::Exclude { .. }));
            let Some(wants) = wanted.get(&investment.id).filter(|_| !is_excluded) else { continue };
            if starts.contains_key(&investment.id) || is_shut_out(roadmap, investment, starts) {
                continue;
            }
            let facts: Vec<(Wanted, Option<Period>)> =
                wants.iter().map(|want| (*want, holds_from(*want, &ends, evaluation))).collect();
            let missing: Vec<Wanted> = facts.iter().filter(|(_, from)| from.is_none()).map(|(want, _)| *want).collect();
            match missing[..] {
                [] => {
                    let opened: Vec<Opened> = facts
                        .iter()
                        .filter_map(|(what, since)| {
                            Some(Opened { what: *what, by: bringers(index, *what, &ends), since: (*since)? })
                        })
                        .collect();
                    let since = opened.iter().map(|opened| opened.since).max().unwrap_or_default();
                    possible.push(Possible { investment, opened, since });
                }
                [missing] => one_away.push(OneAway { investment, missing }),
                _ => {}
            }
        }
        Self { possible, one_away }
    }

    /// The investments of the plan that make anything possible, in the order of the roadmap, each with how many it helps.
    #[must_use]
    pub fn openers(&self) -> Vec<(&'r Investment, usize)> {
        let mut helped: BTreeMap<&InvestmentId, (&'r Investment, BTreeSet<&InvestmentId>)> = BTreeMap::new();
        for possible in &self.possible {
            for by in possible.opened.iter().flat_map(|opened| &opened.by) {
                helped.entry(&by.id).or_insert_with(|| (by, BTreeSet::new())).1.insert(&possible.investment.id);
            }
        }
        let mut all: Vec<(&Investment, usize)> = helped.into_values().map(|(by, of)| (by, of.len())).collect();
        all.sort_by(|a, b| b.1.cmp(&a.1).then_with(|| a.0.id.cmp(&b.0.id)));
        all
    }
}

/// Whether a hard rule allows no more of those it is about than the plan does, or asks for more support, and this is one
/// of them.
fn is_shut_out(roadmap: &Roadmap, investment: &Investment, starts: &BTreeMap<InvestmentId, Period>) -> bool {
    roadmap.rules.iter().filter(|rule| rule.strictness == Strictness::Hard).any(|rule| {
        let done = || rule.members(roadmap).filter(|member| starts.contains_key(&member.id)).count();
        let is_full = || match rule.kind {
            RuleKind::Choose { most } => done() >= usize::from(most),
            RuleKind::Support { least } => support_for(roadmap, &investment.id) < i64::from(least),
            _ => false,
        };
        rule.among.has(investment, roadmap) && is_full()
    })
}

/// What each investment needs that does not hold at the beginning: its needs, and the levels of hard gates (a soft one
/// can be passed by). Of several levels of one capability only the highest counts: it has the others below it.
fn wants<'r>(index: &Index<'r>) -> BTreeMap<&'r InvestmentId, BTreeSet<Wanted<'r>>> {
    let roadmap = index.roadmap();
    let mut wanted: BTreeMap<&InvestmentId, BTreeSet<Wanted>> = BTreeMap::new();
    let is_open = |id: &CapabilityId, level: u8| index.capability(id).is_some_and(|it| it.now < level);
    for need in &roadmap.needs {
        let want = match &need.on {
            NeedOn::Investment(id) => Some(Wanted::Investment(id)),
            NeedOn::Capability { id, level } => is_open(id, *level).then_some(Wanted::Level(id, *level)),
        };
        if let Some(want) = want {
            wanted.entry(&need.investment).or_default().insert(want);
        }
    }
    let gates = roadmap.rules.iter().filter(|rule: &&Rule| rule.strictness == Strictness::Hard);
    for rule in gates {
        let RuleKind::Gate { levels } = &rule.kind else { continue };
        for member in rule.members(roadmap) {
            for asked in levels.iter().filter(|asked| is_open(&asked.capability, asked.level)) {
                wanted.entry(&member.id).or_default().insert(Wanted::Level(&asked.capability, asked.level));
            }
        }
    }
    for wants in wanted.values_mut() {
        let all = wants.clone();
        wants.retain(|want| match want {
            Wanted::Level(id, level) => {
                !all.iter().any(|other| matches!(other, Wanted::Level(same, higher) if same == id && higher > level))
            }
            Wanted::Investment(_) => true,
        });
    }
    wanted
}

/// The period at whose end something holds, if it ever does.
fn holds_from(want: Wanted, ends: &BTreeMap<&InvestmentId, Period>, evaluation: &Evaluation) -> Option<Period> {
    match want {
        Wanted::Investment(id) => ends.get(id).copied(),
        Wanted::Level(id, level) => {
            let at = evaluation.levels.get(id)?.iter().position(|now| *now >= level)?;
            u16::try_from(at).ok().map(Period)
        }
    }
}

/// The investments of the plan that bring something: the one itself, or those that raise the capability up to the level.
fn bringers<'r>(index: &Index<'r>, want: Wanted, ends: &BTreeMap<&InvestmentId, Period>) -> Vec<&'r Investment> {
    match want {
        Wanted::Investment(id) => index.investment(id).into_iter().collect(),
        Wanted::Level(id, level) => {
            let now = index.capability(id).map_or(0, |capability| capability.now);
            let outputs = (now.saturating_add(1)..=level).flat_map(|level| index.raisers(id, level));
            let makers: BTreeSet<&InvestmentId> = outputs
                .flat_map(|output| index.makers(&output.id))
                .map(|maker| &maker.id)
                .filter(|maker| ends.contains_key(maker))
                .collect();
            index.roadmap().investments.iter().filter(|item| makers.contains(&item.id)).collect()
        }
    }
}
