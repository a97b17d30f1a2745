//! What assessments come to: for each capability the level it is said to be at, the level at which it is seen being
//! done, and the gap between the two.
//!
//! Knowing what to do and doing it are two things, and only what is done has an effect (J. Pfeffer and R. Sutton, "The
//! Knowing-Doing Gap", 2000). Of each capability the assessments of its latest month count. Where several assess it,
//! the level is the median of theirs, of two middle ones the lower: one loud voice moves it by no more than one place,
//! and it is a level that somebody named. Everything is in whole levels of 0 to 5; means over capabilities are in
//! tenths of a level, rounded half up. Nothing here changes a roadmap but [`Roadmap::with_seen_levels`], and that only
//! when it is asked for. Deliberately not here: what the gap is worth (see `planner::answers`).

use std::collections::{BTreeMap, BTreeSet};

use crate::calendar::YearMonth;
use crate::capability::MAX_LEVEL;
use crate::{Assessment, Capability, CapabilityId, Roadmap};

/// From how many levels on assessors differ too much to be right all of them.
pub const APART: u8 = 2;

/// Levels of several assessments of one thing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Levels {
    /// The median; of two middle ones the lower.
    pub median: u8,
    /// The lowest that anybody named.
    pub least: u8,
    /// The highest that anybody named.
    pub most: u8,
}

impl Levels {
    /// Of levels, of which there is at least one; beyond 5 they count as 5.
    fn of(levels: impl Iterator<Item = u8>) -> Option<Self> {
        let mut sorted: Vec<u8> = levels.map(|level| level.min(MAX_LEVEL)).collect();
        sorted.sort_unstable();
        let (least, most) = (*sorted.first()?, *sorted.last()?);
        Some(Self { median: sorted[(sorted.len() - 1) / 2], least, most })
    }

    /// By how many levels the assessors differ.
    #[must_use]
    pub fn spread(self) -> u8 {
        self.most - self.least
    }
}

/// The assessments of a capability in one month.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Round<'r> {
    /// The month.
    pub month: YearMonth,
    /// One of each assessor, in the order of the roadmap; the first of each counts.
    pub assessments: Vec<&'r Assessment>,
    /// The level it is said to be at.
    pub declared: Levels,
    /// The level at which it is seen being done.
    pub evidenced: Levels,
}

impl Round<'_> {
    /// By how many levels more is said than seen; negative where less is said.
    #[must_use]
    pub fn gap(&self) -> i64 {
        i64::from(self.declared.median) - i64::from(self.evidenced.median)
    }
}

/// A capability with what is known of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Known<'r> {
    /// The capability.
    pub capability: &'r Capability,
    /// Its assessments by month, the latest last. There is at least one.
    pub rounds: Vec<Round<'r>>,
}

/// What the levels of a capability become when what was seen is taken over.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Taken<'r> {
    /// The capability as it is.
    pub capability: &'r Capability,
    /// Its levels then: now, next and target.
    pub levels: [u8; 3],
}

impl<'r> Known<'r> {
    /// Its latest assessments.
    #[must_use]
    pub fn latest(&self) -> &Round<'r> {
        self.rounds.last().expect("a capability is known by at least one assessment")
    }

    /// Those of the month before.
    #[must_use]
    pub fn before(&self) -> Option<&Round<'r>> {
        self.rounds.len().checked_sub(2).map(|place| &self.rounds[place])
    }

    /// By how many levels more is said than seen.
    #[must_use]
    pub fn gap(&self) -> i64 {
        self.latest().gap()
    }

    /// By how many levels the gap is wider than the month before; negative where it closes, nothing where there was none.
    #[must_use]
    pub fn widened(&self) -> Option<i64> {
        Some(self.gap() - self.before()?.gap())
    }

    /// What its levels become when what was seen is taken over; nothing where it stands there already. Next and target
    /// are only lifted, and only as far as they would lie below.
    #[must_use]
    pub fn taken(&self) -> Option<Taken<'r>> {
        let (capability, now) = (self.capability, self.latest().evidenced.median);
        let levels = [now, capability.next.max(now), capability.target.max(now)];
        (capability.now != now).then_some(Taken { capability, levels })
    }
}

/// What all assessments come to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Knowing<'r> {
    /// The capabilities that are assessed: the widest gap first, else in the order of the roadmap.
    pub capabilities: Vec<Known<'r>>,
    /// How many assessors there are, over all months.
    pub assessors: usize,
}

impl<'r> Knowing<'r> {
    /// What the assessments of a roadmap come to; nothing where no capability is assessed.
    #[must_use]
    pub fn of(roadmap: &'r Roadmap) -> Option<Self> {
        let mut by: BTreeMap<&CapabilityId, BTreeMap<YearMonth, Vec<&Assessment>>> = BTreeMap::new();
        for assessment in &roadmap.assessments {
            let round = by.entry(&assessment.capability).or_default().entry(assessment.month).or_default();
            if round.iter().all(|known| known.assessor_key() != assessment.assessor_key()) {
                round.push(assessment);
            }
        }
        let round = |(month, assessments): (&YearMonth, &Vec<&'r Assessment>)| {
            let declared = Levels::of(assessments.iter().map(|known| known.declared))?;
            let evidenced = Levels::of(assessments.iter().map(|known| known.evidenced))?;
            Some(Round { month: *month, assessments: assessments.clone(), declared, evidenced })
        };
        let mut capabilities: Vec<Known> = (roadmap.capabilities.iter())
            .filter_map(|capability| {
                let rounds: Vec<Round> = by.get(&capability.id)?.iter().filter_map(round).collect();
                (!rounds.is_empty()).then_some(Known { capability, rounds })
            })
            .collect();
        if capabilities.is_empty() {
            return None;
        }
        capabilities.sort_by_key(|known| std::cmp::Reverse(known.gap()));
        let all = capabilities.iter().flat_map(|known| &known.rounds).flat_map(|round| &round.assessments);
        let assessors: BTreeSet<String> = all.map(|assessment| assessment.assessor_key()).collect();
        Some(Self { assessors: assessors.len(), capabilities })
    }

    /// The capability with this id.
    #[must_use]
    pub fn capability(&self, id: &CapabilityId) -> Option<&Known<'r>> {
        self.capabilities.iter().find(|known| known.capability.id == *id)
    }

    /// The mean of the levels that are said, in tenths of a level.
    #[must_use]
    pub fn declared(&self) -> i64 {
        self.mean(|round| round.declared)
    }

    /// The mean of the levels that are seen, in tenths of a level.
    #[must_use]
    pub fn evidenced(&self) -> i64 {
        self.mean(|round| round.evidenced)
    }

    fn mean(&self, of: impl Fn(&Round) -> Levels) -> i64 {
        let sum: i64 = self.capabilities.iter().map(|known| i64::from(of(known.latest()).median)).sum();
        let count = i64::try_from(self.capabilities.len()).expect("a list in memory is short");
        (20 * sum + count) / (2 * count)
    }

    /// The capability of which more is said than seen, by most; nothing where none is.
    #[must_use]
    pub fn widest(&self) -> Option<&Known<'r>> {
        self.capabilities.first().filter(|known| known.gap() > 0)
    }

    /// The capabilities of which more is said than seen.
    #[must_use]
    pub fn overstated(&self) -> usize {
        self.capabilities.iter().filter(|known| known.gap() > 0).count()
    }

    /// What would become different if what was seen were taken over.
    #[must_use]
    pub fn taken(&self) -> Vec<Taken<'r>> {
        self.capabilities.iter().filter_map(Known::taken).collect()
    }

    /// The levels of all assessed capabilities, said and seen.
    #[must_use]
    pub fn levels(&self) -> Vec<(CapabilityId, u8, u8)> {
        let levels = |known: &Known| {
            let latest = known.latest();
            (known.capability.id.clone(), latest.declared.median, latest.evidenced.median)
        };
        self.capabilities.iter().map(levels).collect()
    }
}

/// What comes of taking over the levels that were seen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Seen {
    /// No capability is assessed.
    Nothing,
    /// Every assessed capability stands where it was seen.
    AsItIs,
    /// The roadmap with the levels that were seen, and how many capabilities stand elsewhere.
    Changed(Box<Roadmap>, usize),
}

impl Roadmap {
    /// This roadmap with every assessed capability now at the level at which it was seen. Next and target are lifted only
    /// where they would lie below.
    #[must_use]
    pub fn with_seen_levels(&self) -> Seen {
        let Some(knowing) = Knowing::of(self) else { return Seen::Nothing };
        let taken = knowing.taken();
        if taken.is_empty() {
            return Seen::AsItIs;
        }
        let mut roadmap = self.clone();
        for capability in &mut roadmap.capabilities {
            if let Some(one) = taken.iter().find(|one| one.capability.id == capability.id) {
                [capability.now, capability.next, capability.target] = one.levels;
            }
        }
        Seen::Changed(Box::new(roadmap), taken.len())
    }
}
