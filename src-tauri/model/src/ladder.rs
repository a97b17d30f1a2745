//! The two paths as one reads them: which rank is above which, what is expected of each, and who may own an investment.
//!
//! Built once per question. It knows the first [`MOST_RANKS`] ranks; more than those are a problem. Deliberately not here:
//! how many people there are, and when.

use std::collections::{BTreeMap, BTreeSet};

use crate::rank::MOST_RANKS;
use crate::{Ownership, Rank, RankId, Roadmap, SkillId};

/// Ranks with what is expected of them.
#[derive(Debug)]
pub struct Ladder<'r> {
    /// The ranks in their order; of two on the same path the later one is higher.
    pub ranks: Vec<&'r Rank>,
    expected: BTreeMap<(&'r RankId, &'r SkillId), u8>,
    skills: BTreeSet<&'r SkillId>,
}

impl<'r> Ladder<'r> {
    /// The paths of a roadmap; of two expectations for the same rank and skill the first counts.
    #[must_use]
    pub fn of(roadmap: &'r Roadmap) -> Self {
        let mut expected = BTreeMap::new();
        for known in &roadmap.expectations {
            expected.entry((&known.rank, &known.skill)).or_insert(known.level);
        }
        let skills = roadmap.skills.iter().map(|skill| &skill.id).collect();
        Self { ranks: roadmap.ranks.iter().take(MOST_RANKS).collect(), expected, skills }
    }

    /// The level of a skill that is expected of a rank; 0 where none is.
    #[must_use]
    pub fn expected(&self, rank: &RankId, skill: &SkillId) -> u8 {
        self.expected.get(&(rank, skill)).copied().unwrap_or(0)
    }

    /// The place of a rank among all; nothing where it does not exist.
    #[must_use]
    pub fn place(&self, rank: &RankId) -> Option<usize> {
        self.ranks.iter().position(|known| known.id == *rank)
    }

    /// The places of the ranks above another on its path, the nearest first.
    pub fn above(&self, place: usize) -> impl Iterator<Item = usize> {
        (place + 1..self.ranks.len()).filter(move |above| self.ranks[*above].track == self.ranks[place].track)
    }

    /// The place of the rank just below another on its path; nothing for the lowest.
    #[must_use]
    pub fn below(&self, place: usize) -> Option<usize> {
        (0..place).rev().find(|below| self.ranks[*below].track == self.ranks[place].track)
    }

    /// Whether an investment asks for an owner, with a rank or a skill that exists.
    #[must_use]
    pub fn asks(&self, ownership: &Ownership) -> bool {
        self.asked_place(ownership).is_some() || self.asked_skill(ownership).is_some()
    }

    /// The places of the ranks that may own an investment, the lowest first. A rank or a skill that does not exist is not
    /// asked for.
    #[must_use]
    pub fn accepted(&self, ownership: &Ownership) -> Vec<usize> {
        let high: Vec<usize> = match self.asked_place(ownership) {
            Some(place) => [place].into_iter().chain(self.above(place)).collect(),
            None => (0..self.ranks.len()).collect(),
        };
        let is_able = |place: &usize| match self.asked_skill(ownership) {
            Some(skill) => self.expected(&self.ranks[*place].id, skill) >= ownership.level,
            None => true,
        };
        high.into_iter().filter(is_able).collect()
    }

    fn asked_place(&self, ownership: &Ownership) -> Option<usize> {
        self.place(ownership.rank.as_ref()?)
    }

    fn asked_skill<'o>(&self, ownership: &'o Ownership) -> Option<&'o SkillId> {
        ownership.skill.as_ref().filter(|skill| self.skills.contains(skill))
    }
}
