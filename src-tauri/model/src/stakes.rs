//! What a plan stands on: which assumption, and which feasibility, to test first.
//!
//! At stake is the value of the plan if what is believed holds, less its value if it fails, with everything else as it
//! stands and nobody planning anew. The risk is what is at stake times the chance that it fails (consequence times
//! likelihood), in whole millionths of a point rounded down; what has the greatest risk is to be tested first, of
//! equals what is due first. An assumption fails by taking away the effects it carries; an investment that proves not
//! feasible is not done, and nothing that needs it.
//!
//! Deliberately not here: what planning anew would save, and what it is worth to know earlier (see [`crate::futures`]).

use std::collections::BTreeMap;

use crate::assumption::Finding;
use crate::expected::{Believed, carried};
use crate::{
    Assumption, Evaluation, Index, Investment, InvestmentId, NeedOn, Period, Roadmap, Share, Value, evaluation,
};

/// Starts of a plan.
type Starts = BTreeMap<InvestmentId, Period>;

/// What is not known yet.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Doubt<'r> {
    /// Whether an assumption is true.
    Assumption(&'r Assumption),
    /// Whether an investment is feasible, and what shows it early.
    Feasible(&'r Investment, Option<&'r Investment>),
}

/// What stands on one doubt.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stake<'r> {
    /// What is not known.
    pub doubt: Doubt<'r>,
    /// Value of the plan if it holds, less if it fails.
    pub at_stake: Value,
    /// Chance that it fails, in basis points.
    pub fails: Share,
    /// What is at stake times that chance.
    pub risk: Value,
    /// The period by whose end it is known: when its test is due, or its spike done.
    pub known: Option<Period>,
    /// The first investment of the plan that stands on it, and when that starts.
    pub first: Option<(&'r Investment, Period)>,
}

/// All that a plan stands on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stakes<'r> {
    /// What is not known yet, what to test first at the top.
    pub open: Vec<Stake<'r>>,
    /// Assumptions of which it is known, and those that are sure, in the order of the roadmap.
    pub settled: Vec<Settled<'r>>,
    /// Whether there is a plan to stand on them.
    pub is_planned: bool,
}

/// An assumption that needs no test any more, or none yet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Settled<'r> {
    /// The assumption.
    pub of: &'r Assumption,
    /// What the plan would be worth less if it fails, or more had it held.
    pub at_stake: Value,
    /// The first investment of the plan that stands on it, and when that starts.
    pub first: Option<(&'r Investment, Period)>,
}

impl Stake<'_> {
    /// Whether it is known only once what stands on it has begun: the test comes too late to save anything there.
    #[must_use]
    pub fn is_late(&self) -> bool {
        self.known.zip(self.first).is_some_and(|(known, (_, start))| known >= start)
    }

    /// Id of what it is about; unique among those of its kind.
    #[must_use]
    pub fn id(&self) -> &str {
        match self.doubt {
            Doubt::Assumption(of) => of.id.as_str(),
            Doubt::Feasible(of, _) => of.id.as_str(),
        }
    }
}

impl<'r> Stakes<'r> {
    /// What a plan with these starts stands on; nothing where there is neither an assumption nor a doubt about feasibility.
    /// Without starts nothing is at stake yet.
    #[must_use]
    pub fn of(roadmap: &'r Roadmap, starts: Option<&Starts>) -> Option<Self> {
        let is_unsure = |estimate: &&crate::Estimate| estimate.feasible < Share::WHOLE;
        if roadmap.assumptions.is_empty() && !roadmap.estimates.iter().any(|estimate| is_unsure(&estimate)) {
            return None;
        }
        let index = Index::new(roadmap);
        let none = Starts::new();
        let case = Case { index: &index, starts: starts.unwrap_or(&none) };
        let (doubtful, sure): (Vec<_>, Vec<_>) = roadmap.assumptions.iter().partition(|item| item.is_doubtful());
        let mut open: Vec<Stake> = doubtful.into_iter().map(|item| case.assumption(item)).collect();
        let planned = case.starts;
        let worth = Evaluation::of(&index, planned).value;
        let unsure = roadmap.estimates.iter().filter(is_unsure).filter_map(|estimate| {
            let investment = index.investment(&estimate.investment)?;
            let spike = estimate.spike.as_ref().and_then(|id| index.investment(id));
            Some(case.feasible(investment, spike, Share::WHOLE - estimate.feasible, worth))
        });
        open.extend(unsure);
        // the sort is stable: of equals assumptions come first, each in the order of the roadmap
        open.sort_by_key(|stake| (std::cmp::Reverse(stake.risk), stake.known.is_none(), stake.known));
        let settled =
            sure.into_iter().map(|of| Settled { of, at_stake: case.swing(of), first: case.first(of) }).collect();
        Some(Self { open, settled, is_planned: !planned.is_empty() })
    }

    /// The open assumptions among what is not known.
    pub fn assumptions(&self) -> impl Iterator<Item = (&'r Assumption, &Stake<'r>)> {
        self.open.iter().filter_map(|stake| match stake.doubt {
            Doubt::Assumption(of) => Some((of, stake)),
            Doubt::Feasible(..) => None,
        })
    }

    /// What to test first: the first that has anything at stake.
    #[must_use]
    pub fn first(&self) -> Option<&Stake<'r>> {
        self.open.first().filter(|stake| stake.risk > Value::ZERO)
    }
}

struct Case<'a, 'r> {
    index: &'a Index<'r>,
    starts: &'a Starts,
}

impl<'r> Case<'_, 'r> {
    fn assumption(&self, of: &'r Assumption) -> Stake<'r> {
        let (at_stake, fails) = (self.swing(of), Share::WHOLE - of.factor());
        let (known, first) = (of.due, self.first(of));
        Stake { doubt: Doubt::Assumption(of), at_stake, fails, risk: part(at_stake, fails), known, first }
    }

    /// Value of the plan if an assumption holds, less if it fails.
    fn swing(&self, of: &Assumption) -> Value {
        let value = |finding: Finding| {
            let believed = Believed::supposing(self.index, |id| (*id == of.id).then_some(finding));
            Evaluation::believing(self.index, self.starts, &believed).value
        };
        value(Finding::Held) - value(Finding::Failed)
    }

    /// What of the plan stands on an assumption and starts first; of equals the first in the roadmap.
    fn first(&self, of: &Assumption) -> Option<(&'r Investment, Period)> {
        let is_meant = |maker: &&&Investment| of.investment.as_ref().is_none_or(|id| maker.id == *id);
        let effects: Vec<_> = carried(self.index, of).collect();
        let outputs = effects.iter().flat_map(|effect| effect.outputs());
        let wanted = outputs.filter(|output| of.output.as_ref().is_none_or(|id| *output == id));
        let makers = wanted.flat_map(|output| self.index.makers(output)).filter(is_meant);
        let planned = makers.filter_map(|maker| Some((*maker, *self.starts.get(&maker.id)?)));
        planned.min_by_key(|(maker, start)| (*start, self.place(maker)))
    }

    fn place(&self, of: &Investment) -> usize {
        self.index.roadmap().investments.iter().position(|item| item.id == of.id).unwrap_or(usize::MAX)
    }

    fn feasible(&self, of: &'r Investment, spike: Option<&'r Investment>, fails: Share, worth: Value) -> Stake<'r> {
        let settings = &self.index.roadmap().settings;
        let start = self.starts.get(&of.id).copied();
        let at_stake = match start {
            Some(_) => worth - Evaluation::of(self.index, &self.without(of)).value,
            None => Value::ZERO,
        };
        let fails = fails.clamp(Share::ZERO, Share::WHOLE);
        let done = |item: &Investment| evaluation::ends_in(settings, item, *self.starts.get(&item.id)?);
        Stake {
            doubt: Doubt::Feasible(of, spike),
            at_stake,
            fails,
            risk: part(at_stake, fails),
            known: spike.and_then(done).or_else(|| done(of)),
            first: start.map(|start| (of, start)),
        }
    }

    /// The starts without an investment, and without all whose needs are not met then.
    fn without(&self, of: &Investment) -> Starts {
        let mut left = self.starts.clone();
        left.remove(&of.id);
        loop {
            let levels = Evaluation::of(self.index, &left).levels;
            let is_met = |id: &InvestmentId, start: Period| {
                self.index.needs_of(id).iter().all(|need| match &need.on {
                    NeedOn::Investment(other) => left.contains_key(other),
                    NeedOn::Capability { id, level } => match start.earlier(need.lag) {
                        Some(by) => {
                            let now = levels.get(id).and_then(|levels| levels.get(by.index()));
                            now.is_some_and(|now| now >= level)
                        }
                        None => self.index.capability(id).is_some_and(|capability| capability.now >= *level),
                    },
                })
            };
            let unmet: Vec<InvestmentId> =
                left.iter().filter(|(id, start)| !is_met(id, **start)).map(|(id, _)| id.clone()).collect();
            if unmet.is_empty() {
                return left;
            }
            left.retain(|id, _| !unmet.contains(id));
        }
    }
}

/// A part of a value, rounded down.
fn part(value: Value, share: Share) -> Value {
    let part = i128::from(value.0) * i128::from(share.0);
    Value(i64::try_from(part.div_euclid(i128::from(Share::WHOLE.0))).expect("a part is at most the whole"))
}
