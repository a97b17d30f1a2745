//! A single change of a roadmap: what a question changes, and what helps.
//!
//! A change makes another roadmap, so that the plan for it can be checked like any other. One of them says more
//! than a roadmap can: [`Change::Force`] asks for an investment whenever it fits best. Deliberately not here:
//! planning (see `trial`), and which questions there are (see `questions`).

use std::collections::{BTreeMap, BTreeSet};

use model::capability::MAX_LEVEL;
use model::id::free_slug;
use model::{
    CapabilityId, Decision, Fte, FundId, Investment, InvestmentId, MadeBy, Money, Output, OutputId, OutputKind, Period,
    Points, PoolId, Roadmap, RuleId, StepId,
};
use serde::{Deserialize, Serialize};

/// A single change of a roadmap.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Change {
    /// The investment is done, whenever it fits best. An exclusion of it is lifted.
    Force {
        /// The investment.
        investment: InvestmentId,
    },
    /// The investment is not done. A pin of it is lifted.
    Drop {
        /// The investment.
        investment: InvestmentId,
    },
    /// The investment starts in this period, whatever was decided about it.
    Start {
        /// The investment.
        investment: InvestmentId,
        /// The period.
        period: Period,
    },
    /// The decision on the investment is lifted.
    Lift {
        /// The investment.
        investment: InvestmentId,
    },
    /// Nothing is asked of the worth of the step.
    FreeStep {
        /// The step.
        step: StepId,
    },
    /// Nobody looks at the rule or the contract.
    DropRule {
        /// The rule.
        rule: RuleId,
    },
    /// The fund has so much more in each period of a stretch.
    MoreMoney {
        /// The fund.
        fund: FundId,
        /// How much more in each of the periods.
        amount: Money,
        /// First period of the stretch.
        from: Period,
        /// Its last period.
        to: Period,
    },
    /// The pool has so many people more in each period of a stretch.
    MorePeople {
        /// The pool.
        pool: PoolId,
        /// How many more in each of the periods.
        amount: Fte,
        /// First period of the stretch.
        from: Period,
        /// Its last period.
        to: Period,
    },
    /// What brings the capability to its next level is there for nothing at the end of the first period: one
    /// more investment makes it.
    FreeLevel {
        /// The capability.
        capability: CapabilityId,
    },
    /// Capabilities stand elsewhere: today at a level, and what brings them to a higher one is there for nothing at the end
    /// of the first period. Next and target are lifted where they would lie below.
    Stand {
        /// The level of each today, and the level it is at then; at least that of today.
        levels: BTreeMap<CapabilityId, (u8, u8)>,
    },
    /// Every fund has this part of its limit in every period, in percent, rounded down to minor units.
    ScaleFunds {
        /// 100 leaves the funds as they are.
        percent: u16,
    },
}

impl Change {
    /// Makes the change in a roadmap. What is not there is not changed.
    pub fn apply(&self, roadmap: &mut Roadmap) {
        match self {
            Self::Force { investment } => roadmap
                .decisions
                .retain(|known| !matches!(known, Decision::Exclude { investment: other } if other == investment)),
            Self::Drop { investment } => decide(roadmap, Decision::Exclude { investment: investment.clone() }),
            Self::Start { investment, period } => {
                decide(roadmap, Decision::Pin { investment: investment.clone(), start: *period });
            }
            Self::Lift { investment } => roadmap.decisions.retain(|known| known.investment() != investment),
            Self::FreeStep { step } => {
                for known in roadmap.steps.iter_mut().filter(|known| known.id == *step) {
                    known.least_worth = Points::ZERO;
                }
            }
            Self::DropRule { rule } => roadmap.switch_off(rule),
            Self::MoreMoney { fund, amount, from, to } => {
                for known in roadmap.funds.iter_mut().filter(|known| known.id == *fund) {
                    stretch(&mut known.limit, *from, *to).for_each(|limit| *limit += *amount);
                }
            }
            Self::MorePeople { pool, amount, from, to } => {
                for known in roadmap.pools.iter_mut().filter(|known| known.id == *pool) {
                    stretch(&mut known.capacity, *from, *to).for_each(|capacity| *capacity += *amount);
                }
            }
            Self::FreeLevel { capability } => give_level(roadmap, capability),
            Self::Stand { levels } => stand(roadmap, levels),
            Self::ScaleFunds { percent } => {
                for limit in roadmap.funds.iter_mut().flat_map(|fund| &mut fund.limit) {
                    limit.0 = limit.0 / 100 * i64::from(*percent) + limit.0 % 100 * i64::from(*percent) / 100;
                }
            }
        }
    }
}

impl Change {
    /// Whether every plan for the changed roadmap is one for the roadmap as it is. A decision that is lifted on
    /// the way may let in more.
    pub(super) fn only_restricts(&self, roadmap: &Roadmap) -> bool {
        match self {
            Self::Force { investment } | Self::Drop { investment } | Self::Start { investment, .. } => {
                roadmap.decision(investment).is_none()
            }
            Self::ScaleFunds { percent } => *percent <= 100,
            // where nothing stands elsewhere the changed roadmap is the roadmap
            Self::Stand { levels } => levels.iter().all(|(id, (today, then))| {
                roadmap.capability(id).is_none_or(|known| known.now == *today) && today == then
            }),
            _ => false,
        }
    }
}

/// The outputs that bring a capability to the level after today's.
pub(super) fn next_level<'r>(
    roadmap: &'r Roadmap,
    capability: &'r CapabilityId,
) -> impl Iterator<Item = (usize, &'r OutputId)> {
    let next = roadmap.capability(capability).map(|capability| capability.now + 1);
    roadmap
        .outputs
        .iter()
        .enumerate()
        .filter(move |(_, output)| {
            matches!(&output.kind, OutputKind::CapabilityLevel { capability: raised, level }
            if raised == capability && Some(*level) == next)
        })
        .map(|(place, output)| (place, &output.id))
}

fn give_level(roadmap: &mut Roadmap, capability: &CapabilityId) {
    let (places, outputs): (Vec<usize>, Vec<OutputId>) =
        next_level(roadmap, capability).map(|(place, id)| (place, id.clone())).unzip();
    for place in places {
        roadmap.outputs[place].made_by = MadeBy::Any;
    }
    make_for_nothing(roadmap, outputs);
}

/// Lets capabilities stand at a level today, and brings them higher for nothing: by what brings them there anyway, or where
/// nothing does, by an output of its own.
fn stand(roadmap: &mut Roadmap, levels: &BTreeMap<CapabilityId, (u8, u8)>) {
    let mut outputs: Vec<OutputId> = vec![];
    for (id, (today, then)) in levels {
        let Some(capability) = roadmap.capabilities.iter_mut().find(|known| known.id == *id) else { continue };
        (capability.now, capability.next) = (*today, capability.next.max(*then));
        capability.target = capability.target.max(capability.next);
        for level in today.saturating_add(1)..=(*then).min(MAX_LEVEL) {
            let kind = OutputKind::CapabilityLevel { capability: id.clone(), level };
            let before = outputs.len();
            for output in roadmap.outputs.iter_mut().filter(|output| output.kind == kind) {
                output.made_by = MadeBy::Any;
                outputs.push(output.id.clone());
            }
            if outputs.len() == before {
                let is_taken = |id: &str| roadmap.outputs.iter().any(|known| known.id.as_str() == id);
                let name = format!("{id} {level}");
                let id = OutputId::try_from(free_slug(&name, is_taken)).expect("a slug is an id");
                outputs.push(id.clone());
                roadmap.outputs.push(Output { id, name, kind, made_by: MadeBy::Any });
            }
        }
    }
    if !outputs.is_empty() {
        make_for_nothing(roadmap, outputs);
    }
}

/// Adds an investment that makes outputs in one period and costs nothing.
fn make_for_nothing(roadmap: &mut Roadmap, outputs: Vec<OutputId>) {
    let is_taken = |id: &str| roadmap.investments.iter().any(|known| known.id.as_str() == id);
    let id = free_slug("a free level", is_taken);
    let Some(like) = roadmap.investments.first() else { return };
    roadmap.investments.push(Investment {
        id: InvestmentId::try_from(id).expect("a slug is an id"),
        name: "A free level".into(),
        duration: 1,
        not_before: None,
        done_by: None,
        cost: vec![],
        effort: vec![],
        outputs,
        note: String::new(),
        ..like.clone()
    });
}

fn decide(roadmap: &mut Roadmap, decision: Decision) {
    roadmap.decisions.retain(|known| known.investment() != decision.investment());
    roadmap.decisions.push(decision);
}

fn stretch<T>(amounts: &mut [T], from: Period, to: Period) -> impl Iterator<Item = &mut T> {
    amounts.iter_mut().take(to.index() + 1).skip(from.index())
}

/// The roadmap with all of the changes made, and the investments they force in.
#[must_use]
pub fn changed(roadmap: &Roadmap, changes: &[Change]) -> (Roadmap, BTreeSet<InvestmentId>) {
    let mut other = roadmap.clone();
    let mut forced = BTreeSet::new();
    for change in changes {
        change.apply(&mut other);
        if let Change::Force { investment } = change {
            forced.insert(investment.clone());
        }
    }
    (other, forced)
}

#[cfg(test)]
mod tests {
    use model::Evaluation;

    use super::*;

    fn sample() -> Roadmap {
        let text = include_str!("../../../../fixtures/roadmaps/sample.json");
        let mut file: serde_json::Value = serde_json::from_str(text).expect("the sample is JSON");
        serde_json::from_value(file["roadmap"].take()).expect("the sample is a roadmap")
    }

    fn standing(levels: &[(&str, u8, u8)]) -> Change {
        let one = |(id, today, then): &(&str, u8, u8)| ((*id).try_into().expect("an id"), (*today, *then));
        Change::Stand { levels: levels.iter().map(one).collect() }
    }

    #[test]
    fn standing_where_one_stands_changes_nothing() {
        let roadmap = sample();
        let same = standing(&[("observability", 1, 1), ("resilience", 2, 2), ("gone", 3, 3)]);
        assert_eq!(changed(&roadmap, std::slice::from_ref(&same)).0, roadmap);
        assert!(same.only_restricts(&roadmap));
        for other in [("observability", 0, 0), ("observability", 2, 2), ("observability", 1, 2)] {
            assert!(!standing(&[other]).only_restricts(&roadmap), "{other:?}");
        }
    }

    #[test]
    fn what_is_there_for_nothing_counts_without_any_other_investment() {
        let roadmap = sample();
        // level 2 is brought by an investment, levels 3 and 4 by none
        let (other, _) = changed(&roadmap, &[standing(&[("observability", 1, 4)])]);
        let free = other.investments.last().expect("one more investment");
        assert_eq!(other.investments.len(), roadmap.investments.len() + 1);
        assert_eq!(other.outputs.len(), roadmap.outputs.len() + 2);
        assert_eq!((free.outputs.len(), free.cost.len(), free.duration), (3, 0, 1));
        let starts = [(free.id.clone(), Period(0))].into_iter().collect();
        let levels = Evaluation::new(&other, &starts).levels;
        let id = "observability".try_into().expect("an id");
        assert_eq!(levels[&id], vec![4; usize::from(roadmap.settings.periods)]);
        let known = other.capability(&id).expect("it is there");
        assert_eq!((known.now, known.next, known.target), (1, 4, 4));
        assert!(Evaluation::new(&other, &starts).value > Evaluation::new(&roadmap, &starts).value);
    }

    #[test]
    fn a_lower_level_is_lower_and_lifts_nothing() {
        let roadmap = sample();
        let (other, _) = changed(&roadmap, &[standing(&[("resilience", 0, 0)])]);
        let known = other.capability(&"resilience".try_into().expect("an id")).expect("it is there").clone();
        assert_eq!((known.now, known.next, known.target), (0, 3, 3));
        assert_eq!(other.investments, roadmap.investments);
    }
}
