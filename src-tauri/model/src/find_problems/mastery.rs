//! Skills, ranks, what is expected of them, and whom investments ask for: too many, out of range, twice, of or by nothing,
//! and what contradicts itself.

use std::collections::BTreeSet;

use super::Report;
use super::identity::MAX_NOTE;
use crate::capability::MAX_LEVEL;
use crate::ladder::Ladder;
use crate::ownership::MOST_TRAINED;
use crate::problem::{expectation_subject, ownership_subject};
use crate::rank::{MOST_FREEDOM, MOST_PEOPLE, MOST_RANKS, MOST_SKILLS, MOST_SPAN};
use crate::{Expectation, Index, Ownership, Rank, RankId, Skill, Track, say, words};

pub(super) fn find(index: &Index, report: &mut Report) {
    let ladder = Ladder::of(index.roadmap());
    skills(index, &ladder, report);
    ranks(index, report);
    expectations(index, report);
    climbing(index, &ladder, report);
    ownerships(index, &ladder, report);
}

fn skills(index: &Index, ladder: &Ladder, report: &mut Report) {
    let roadmap = index.roadmap();
    let count = roadmap.skills.len();
    if count > MOST_SKILLS {
        let message = say!("skills-too-many", count = count);
        report.blocks("too_many_skills", "roadmap", message, say!("skills-too-many.hint", most = MOST_SKILLS));
    }
    let mut names = BTreeSet::new();
    for skill in &roadmap.skills {
        let subject = || format!("skill {}", skill.id);
        if !names.insert(skill.name.trim().to_lowercase()) {
            report.warns("skill_twice", subject(), say!("skill-twice"), say!("skill-twice.hint"));
        }
        let is_had = |rank: &&Rank| rank.headcount > 0 && ladder.expected(&rank.id, &skill.id) > 0;
        if !ladder.ranks.iter().any(is_had) {
            report.warns("skill_nobody", subject(), say!("skill-nobody"), say!("skill-nobody.hint"));
        }
    }
}

fn ranks(index: &Index, report: &mut Report) {
    let roadmap = index.roadmap();
    let count = roadmap.ranks.len();
    if count > MOST_RANKS {
        let message = say!("ranks-too-many", count = count);
        report.blocks("too_many_ranks", "roadmap", message, say!("ranks-too-many.hint", most = MOST_RANKS));
    }
    let mut names = BTreeSet::new();
    for rank in &roadmap.ranks {
        let subject = || format!("rank {}", rank.id);
        if rank.headcount > MOST_PEOPLE {
            let message = say!("rank-headcount", count = rank.headcount);
            report.blocks("rank_headcount", subject(), message, say!("rank-headcount.hint", most = MOST_PEOPLE));
        }
        if let Some(grade) = rank.freedoms().into_iter().find(|grade| *grade > MOST_FREEDOM) {
            let message = say!("rank-freedom", grade = grade);
            report.blocks("rank_freedom", subject(), message, say!("rank-freedom.hint", most = MOST_FREEDOM));
        }
        if rank.responsibility > MOST_FREEDOM {
            let (message, most) = (say!("rank-responsibility", grade = rank.responsibility), MOST_FREEDOM);
            report.blocks("rank_responsibility", subject(), message, say!("rank-responsibility.hint", most = most));
        }
        if !(1..=MOST_SPAN).contains(&rank.span) {
            let message = say!("rank-span", span = rank.span);
            report.blocks("rank_span", subject(), message, say!("rank-span.hint", most = MOST_SPAN));
        }
        if rank.answers_for.chars().count() > MAX_NOTE {
            let hint = say!("rank-answers-too-long.hint", most = MAX_NOTE);
            report.blocks("rank_answers_too_long", subject(), say!("rank-answers-too-long"), hint);
        }
        if !names.insert(rank.name.trim().to_lowercase()) {
            report.warns("rank_twice", subject(), say!("rank-twice"), say!("rank-twice.hint"));
        }
        if rank.diverges() {
            let freedom: u32 = rank.freedoms().into_iter().map(u32::from).sum();
            let freedom = words::hundredths(i64::from(25 * freedom));
            let message = say!("rank-diverges", freedom = freedom, responsibility = rank.responsibility);
            report.warns("rank_diverges", subject(), message, say!("rank-diverges.hint"));
        }
    }
}

fn expectations(index: &Index, report: &mut Report) {
    let mut seen = BTreeSet::new();
    for Expectation { rank, skill, level } in &index.roadmap().expectations {
        let subject = || expectation_subject(rank.as_str(), skill.as_str());
        if !seen.insert((rank, skill)) {
            report.blocks("expectation_twice", subject(), say!("expectation-twice"), say!("expectation-twice.hint"));
        }
        if index.rank(rank).is_none() {
            let message = say!("expectation-of-nothing", rank = rank.as_str());
            report.warns("expectation_of_nothing", subject(), message, say!("expectation-of-nothing.hint"));
        }
        if index.skill(skill).is_none() {
            let message = say!("expectation-by-nothing", skill = skill.as_str());
            report.warns("expectation_by_nothing", subject(), message, say!("expectation-by-nothing.hint"));
        }
        if !(1..=MAX_LEVEL).contains(level) {
            let message = say!("expectation-level", level = *level);
            report.blocks("expectation_level", subject(), message, say!("expectation-level.hint"));
        }
    }
}

/// Ranks of the expert path of which less is expected than of the one just below. Who leads people may know less of a
/// craft.
fn climbing(index: &Index, ladder: &Ladder, report: &mut Report) {
    for (place, above) in ladder.ranks.iter().enumerate().filter(|(_, rank)| rank.track == Track::Expert) {
        let Some(below) = ladder.below(place).map(|below| ladder.ranks[below]) else { continue };
        let levels = |skill: &Skill| (ladder.expected(&below.id, &skill.id), ladder.expected(&above.id, &skill.id));
        let falls = index.roadmap().skills.iter().find(|skill| {
            let (low, high) = levels(skill);
            high < low
        });
        if let Some(skill) = falls {
            let (low, high) = levels(skill);
            let (name, rank) = (words::quoted(&skill.name), words::quoted(&below.name));
            let message = say!("expectation-falls", skill = name, level = high, below = rank, more = low);
            let subject = format!("rank {}", above.id);
            report.warns("expectation_falls", subject, message, say!("expectation-falls.hint"));
        }
    }
}

fn ownerships(index: &Index, ladder: &Ladder, report: &mut Report) {
    let roadmap = index.roadmap();
    // ranks that nobody holds today, but that some investment trains people for
    let trains = |known: &Ownership| known.trains.clone().filter(|_| known.trained > 0);
    let trained_for: BTreeSet<RankId> = roadmap.ownerships.iter().filter_map(trains).collect();
    let mut seen = BTreeSet::new();
    for ownership in &roadmap.ownerships {
        let Ownership { investment, rank, skill, level, trains, trained, mentors } = ownership;
        let subject = || ownership_subject(investment.as_str());
        if !seen.insert(investment) {
            report.blocks("ownership_twice", subject(), say!("ownership-twice"), say!("ownership-twice.hint"));
        }
        if index.investment(investment).is_none() {
            let message = say!("ownership-of-nothing", investment = investment.as_str());
            report.warns("ownership_of_nothing", subject(), message, say!("ownership-of-nothing.hint"));
        }
        for id in rank.iter().chain(trains).filter(|id| index.rank(id).is_none()) {
            let message = say!("ownership-rank", rank = id.as_str());
            report.warns("ownership_rank", subject(), message, say!("ownership-rank.hint"));
        }
        for id in skill.iter().filter(|id| index.skill(id).is_none()) {
            let message = say!("ownership-skill", skill = id.as_str());
            report.warns("ownership_skill", subject(), message, say!("ownership-skill.hint"));
        }
        if !(1..=MAX_LEVEL).contains(level) {
            let message = say!("ownership-level", level = *level);
            report.blocks("ownership_level", subject(), message, say!("ownership-level.hint"));
        }
        if *trained > MOST_TRAINED || *mentors > MOST_TRAINED {
            let message = say!("ownership-people", count = (*trained).max(*mentors));
            report.blocks("ownership_people", subject(), message, say!("ownership-people.hint", most = MOST_TRAINED));
        }
        if trains.is_none() != (*trained == 0) || (trains.is_none() && *mentors > 0) {
            report.warns("training_halved", subject(), say!("training-halved"), say!("training-halved.hint"));
        }
        let is_top = |id: &RankId| ladder.place(id).is_some_and(|place| ladder.above(place).next().is_none());
        if *mentors > 0 && trains.as_ref().is_some_and(is_top) {
            report.warns("training_unled", subject(), say!("training-unled"), say!("training-unled.hint"));
        }
        let accepted = ladder.accepted(ownership);
        let has_people = |place: &usize| {
            let rank = ladder.ranks[*place];
            rank.headcount > 0 || trained_for.contains(&rank.id)
        };
        if ladder.asks(ownership) && !accepted.iter().any(has_people) {
            report.warns("ownership_nobody", subject(), say!("ownership-nobody"), say!("ownership-nobody.hint"));
        }
    }
}
