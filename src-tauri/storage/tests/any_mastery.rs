//! Any skills, ranks, expectations and ownerships a document can hold. Part of `any_roadmap`.

use model::*;
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;

use super::{Texts, id};

/// Skills, ranks, expectations and ownerships; what a link names may be gone.
pub(super) type Mastery = (Vec<Skill>, Vec<Rank>, Vec<Expectation>, Vec<Ownership>);

fn ranks(texts: &Texts) -> impl Strategy<Value = Vec<Rank>> + use<> {
    let grades = (0u8..=5, 0u8..=5, 0u8..=5, 0u8..=5, 0u8..=5);
    let row = (texts.clone(), texts.clone(), any::<bool>(), 0u16..=10_000, 1u8..=20, grades);
    vec(row, 0..4).prop_map(|rows| {
        let make = |(index, (name, answers_for, is_expert, headcount, span, grades))| {
            let (team, task, technology, time, responsibility) = grades;
            let track = if is_expert { Track::Expert } else { Track::Management };
            let id = id("rank", index);
            Rank { id, name, track, headcount, team, task, technology, time, responsibility, answers_for, span }
        };
        rows.into_iter().enumerate().map(make).collect()
    })
}

pub(super) fn mastery(texts: &Texts) -> impl Strategy<Value = Mastery> + use<> {
    let links = vec((0usize..5, 0usize..5, 1u8..=5), 0..5);
    let perhaps = || option::of(0usize..5);
    let asked = (perhaps(), perhaps(), 1u8..=5, perhaps(), 0u16..=1_000, 0u16..=1_000);
    let owned = vec((0usize..6, asked), 0..4);
    (vec(texts.clone(), 0..4), ranks(texts), links, owned).prop_map(|(skills, ranks, links, owned)| {
        let skill = |(index, name)| Skill { id: id("skill", index), name };
        let expectation = |(of, by, level)| Expectation { rank: id("rank", of), skill: id("skill", by), level };
        let ownership = |(of, (rank, skill, level, trains, trained, mentors))| Ownership {
            investment: id("i", of),
            rank: Option::map(rank, |index| id("rank", index)),
            skill: Option::map(skill, |index| id("skill", index)),
            level,
            trains: Option::map(trains, |index| id("rank", index)),
            trained,
            mentors,
        };
        (
            skills.into_iter().enumerate().map(skill).collect(),
            ranks,
            links.into_iter().map(expectation).collect(),
            owned.into_iter().map(ownership).collect(),
        )
    })
}
