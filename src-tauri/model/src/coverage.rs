//! Which principles are lived today and by the end of a plan, which are only said, and the cheapest way to live the rest.
//!
//! Derived from roadmap and levels; it restricts no plan. Practices against principles as a two-sided graph, and the
//! cheapest practices that cover all principles as often as asked: R. M. Karp's set cover (1972), small enough here to be
//! solved exactly. Deliberately not here: how it is drawn (see `charts::principles`).

use std::collections::BTreeMap;

use crate::repair::{Reached, Repair, cheapest, most_reached};
use crate::{Capability, CapabilityId, Index, InvestmentId, Period, Principle, PrincipleId, Roadmap};

/// Levels of each capability at the end of each period, as [`crate::Evaluation`] knows them.
type Levels = BTreeMap<CapabilityId, Vec<u8>>;

/// All principles with what lives them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Coverage<'r> {
    /// The principles in their order.
    pub principles: Vec<Lived<'r>>,
}

/// One principle.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lived<'r> {
    /// The principle.
    pub principle: &'r Principle,
    /// What lives it or could, in the order of the capabilities.
    pub practices: Vec<Practised<'r>>,
}

/// A practice of a principle.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Practised<'r> {
    /// The capability.
    pub capability: &'r Capability,
    /// The level from which on it lives the principle.
    pub level: u8,
    /// Whether it does today.
    pub is_today: bool,
    /// The first period at whose end it does; nothing if it never does. Without a plan, as today.
    pub since: Option<Period>,
}

impl Lived<'_> {
    /// How many practices live it today.
    #[must_use]
    pub fn today(&self) -> usize {
        self.practices.iter().filter(|practice| practice.is_today).count()
    }

    /// How many practices live it in the end.
    #[must_use]
    pub fn at_end(&self) -> usize {
        self.practices.iter().filter(|practice| practice.since.is_some()).count()
    }

    /// Whether as many practices live it in the end as are asked for.
    #[must_use]
    pub fn is_covered(&self) -> bool {
        self.at_end() >= usize::from(self.principle.asked)
    }

    /// Whether it is only said: nothing lives it in the end.
    #[must_use]
    pub fn is_slogan(&self) -> bool {
        self.at_end() == 0
    }
}

impl<'r> Coverage<'r> {
    /// Which principles are lived with these levels; nothing where there is no principle. Without levels they stay as they
    /// are today.
    #[must_use]
    pub fn of(roadmap: &'r Roadmap, levels: Option<&Levels>) -> Option<Self> {
        if roadmap.principles.is_empty() {
            return None;
        }
        let mut wanted: BTreeMap<(&PrincipleId, &CapabilityId), u8> = BTreeMap::new();
        for practice in &roadmap.practices {
            wanted.entry((&practice.principle, &practice.capability)).or_insert(practice.level);
        }
        let practised = |capability: &'r Capability, level: u8| {
            let by_period = levels.and_then(|levels| levels.get(&capability.id));
            let since = match by_period {
                Some(by_period) => by_period.iter().position(|now| *now >= level),
                None => (capability.now >= level).then_some(0),
            };
            let since = since.and_then(|place| u16::try_from(place).ok()).map(Period);
            Practised { capability, level, is_today: capability.now >= level, since }
        };
        let lived = |principle: &'r Principle| {
            let of_it = |capability: &'r Capability| {
                let level = *wanted.get(&(&principle.id, &capability.id))?;
                Some(practised(capability, level))
            };
            Lived { principle, practices: roadmap.capabilities.iter().filter_map(of_it).collect() }
        };
        Some(Self { principles: roadmap.principles.iter().map(lived).collect() })
    }

    /// How many principles are covered in the end.
    #[must_use]
    pub fn covered(&self) -> usize {
        self.principles.iter().filter(|lived| lived.is_covered()).count()
    }

    /// How many are covered today.
    #[must_use]
    pub fn covered_today(&self) -> usize {
        self.principles.iter().filter(|lived| lived.today() >= usize::from(lived.principle.asked)).count()
    }

    /// Those that are not covered in the end, the ones that nothing lives first.
    #[must_use]
    pub fn uncovered(&self) -> Vec<&Lived<'r>> {
        let mut found: Vec<&Lived> = self.principles.iter().filter(|lived| !lived.is_covered()).collect();
        found.sort_by_key(|lived| !lived.is_slogan());
        found
    }

    /// The cheapest investments beside the plan that cover every principle that can be covered at all; nothing where all
    /// are, or nothing that is left out would help.
    #[must_use]
    pub fn repair(&self, index: &Index<'r>, starts: &BTreeMap<InvestmentId, Period>) -> Option<Repair<'r>> {
        let count = |lived: &Lived, levels: &Reached| {
            let is_lived = |it: &&Practised| levels.get(&it.capability.id).is_some_and(|now| *now >= it.level);
            lived.practices.iter().filter(is_lived).count()
        };
        // one that can never be covered is lived as far as it can be
        let most = most_reached(index);
        let asked = |lived: &Lived| usize::from(lived.principle.asked).min(count(lived, &most));
        let short: Vec<&Lived> = self.principles.iter().filter(|lived| lived.at_end() < asked(lived)).collect();
        let wanted: Vec<&CapabilityId> =
            short.iter().flat_map(|lived| lived.practices.iter().map(|it| &it.capability.id)).collect();
        let is_enough = |levels: &Reached| short.iter().all(|lived| count(lived, levels) >= asked(lived));
        cheapest(index, starts, &wanted, &is_enough)
    }
}
