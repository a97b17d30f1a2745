//! Who can own what: training that moves people up, mentors that own nothing meanwhile, and places with owners against
//! a second reading that tries everything.

use std::collections::BTreeMap;

use model::ladder::Ladder;
use model::mastery::{Lack, Mastery};
use model::{
    Evaluation, Expectation, InvestmentId, Ownership, Period, Plan, Rank, Roadmap, Skill, Track, find_problems,
};

use crate::chance::Chance;
use crate::made::{SMALL, Size, roadmap, starts};

/// Roadmaps in which every reference leads somewhere.
const RIGHT: Size = Size { wrong: 0, ..SMALL };

fn sample() -> (Roadmap, Plan) {
    let text = include_str!("../../../../fixtures/roadmaps/sample.json");
    let mut file: serde_json::Value = serde_json::from_str(text).expect("the sample is JSON");
    let roadmap = serde_json::from_value(file["roadmap"].take()).expect("a roadmap");
    (roadmap, serde_json::from_value(file["plan"].take()).expect("a plan"))
}

fn id<I: TryFrom<String>>(text: impl Into<String>) -> I {
    I::try_from(text.into()).ok().expect("an id")
}

#[test]
fn in_the_sample_mentors_of_a_training_are_missed_by_what_runs_beside_it() {
    let (sample, plan) = sample();
    let mastery = Mastery::of(&sample, Some(&plan.starts)).expect("it has ranks");
    let gaps: Vec<(&str, &[Period], Lack)> =
        mastery.gaps.iter().map(|gap| (gap.investment.id.as_str(), &gap.periods[..], gap.lack)).collect();
    assert_eq!(
        gaps,
        [("licensed-slot-engine", &[Period(5)][..], Lack::Busy), ("service-levels", &[Period(6)][..], Lack::Busy)]
    );
    assert_eq!((mastery.asking, mastery.lacking()), (15, 2));
    let staff = &mastery.ranks[2];
    assert_eq!(staff.rank.name, "Staff engineer");
    assert_eq!(staff.mentors, [0, 0, 0, 0, 0, 2, 2, 0]);
    // three engineers become senior engineers once the coaching is over
    assert_eq!((mastery.ranks[0].people[6], mastery.ranks[0].at_end()), (14, 11));
    assert_eq!((mastery.ranks[1].people[6], mastery.ranks[1].at_end()), (9, 12));
    let reliability = mastery.skills.iter().find(|cover| cover.skill.name == "Reliability").expect("it is there");
    let worst = reliability.worst.expect("it is asked for");
    assert_eq!((worst.level, worst.need, worst.have), (2, 1, 2));
    // without mentors everybody is found
    let mut alone = sample.clone();
    for ownership in &mut alone.ownerships {
        ownership.mentors = 0;
    }
    assert_eq!(Mastery::of(&alone, Some(&plan.starts)).expect("it has ranks").gaps, []);
    let unplanned = Mastery::of(&sample, None).expect("it has ranks");
    assert_eq!((unplanned.asking, unplanned.gaps.len(), unplanned.headcount()), (0, 0, 33));
    assert_eq!(Mastery::of(&Roadmap { ranks: vec![], ..sample.clone() }, Some(&plan.starts)), None);
    assert_eq!(Evaluation::new(&alone, &plan.starts).value, Evaluation::new(&sample, &plan.starts).value);
}

#[test]
fn training_takes_from_the_rank_below_and_the_lowest_grows_from_outside() {
    let (mut sample, plan) = sample();
    for rank in &mut sample.ranks {
        rank.headcount = 1;
    }
    let trains = |investment: &str, rank: &str, trained: u16| Ownership {
        trains: Some(id(rank)),
        trained,
        mentors: 2,
        ..Ownership::of(id(investment))
    };
    // of the one below only one can come; into the lowest come as many as are trained
    sample.ownerships =
        vec![trains("trunk-based-delivery", "senior-engineer", 5), trains("outcome-goals", "team-lead", 5)];
    let mastery = Mastery::of(&sample, Some(&plan.starts)).expect("it has ranks");
    let people = |at: usize| mastery.ranks[at].people.clone();
    assert_eq!(people(0), [1, 0, 0, 0, 0, 0, 0, 0]);
    assert_eq!(people(1), [1, 2, 2, 2, 2, 2, 2, 2]);
    assert_eq!(people(4), [1, 1, 6, 6, 6, 6, 6, 6]);
    // two mentors each: one of each rank above, and both are found
    assert_eq!((mastery.ranks[2].mentors[0], mastery.ranks[3].mentors[0], mastery.gaps.len()), (1, 1, 0));
    sample.ranks[3].headcount = 0;
    let mastery = Mastery::of(&sample, Some(&plan.starts)).expect("it has ranks");
    let lack: Vec<_> = mastery.gaps.iter().map(|gap| (gap.investment.id.as_str(), gap.lack)).collect();
    assert_eq!(lack, [("trunk-based-delivery", Lack::Mentors)]);
}

#[test]
fn freedom_and_responsibility_diverge_from_more_than_one_on() {
    let mut rank = Rank::new(id("lead"), "Lead".into(), Track::Expert);
    (rank.team, rank.task, rank.technology, rank.time, rank.responsibility) = (3, 3, 3, 3, 2);
    assert!(!rank.diverges());
    rank.time = 4;
    assert!(rank.diverges());
    (rank.team, rank.task, rank.technology, rank.time, rank.responsibility) = (0, 0, 0, 0, 2);
    assert!(rank.diverges());
    let (mut sample, _) = sample();
    assert_eq!(find_problems(&sample), [], "the sample has no problem");
    sample.ranks[0].responsibility = 4;
    let codes: Vec<String> = find_problems(&sample).into_iter().map(|problem| problem.code).collect();
    assert_eq!(codes, ["rank_diverges"]);
}

#[test]
fn an_expectation_and_an_owner_are_replaced_and_taken_away() {
    let (mut sample, _) = sample();
    let (expectations, ownerships) = (sample.expectations.len(), sample.ownerships.len());
    sample.set_expectation(id("engineer"), id("testing"), Some(4));
    assert_eq!(
        (sample.expectations.len(), Ladder::of(&sample).expected(&id("engineer"), &id("testing"))),
        (expectations, 4)
    );
    sample.set_expectation(id("engineer"), id("testing"), None);
    assert_eq!(sample.expectations.len(), expectations - 1);
    sample.set_ownership(Ownership::of(id("outcome-goals")));
    assert_eq!((sample.ownerships.len(), sample.ownership(&id("outcome-goals"))), (ownerships - 1, None));
}

/// A small roadmap with a plan, ranks, skills and owners drawn at random.
fn drawn(seed: u64) -> (Roadmap, BTreeMap<InvestmentId, Period>) {
    let mut chance = Chance::new(seed);
    let mut made = roadmap(seed, &RIGHT);
    let planned = starts(seed, &made);
    let small = |chance: &mut Chance, most: usize| u8::try_from(chance.below(most)).expect("it is small");
    for place in 0..4 {
        let track = if chance.is(50) { Track::Expert } else { Track::Management };
        let (headcount, span) = (u16::from(small(&mut chance, 3)), 1 + small(&mut chance, 2));
        let rank = Rank::new(id(format!("rank-{place}")), format!("Rank {place}"), track);
        made.ranks.push(Rank { headcount, span, ..rank });
        let level = 1 + small(&mut chance, 3);
        made.expectations.push(Expectation { rank: id(format!("rank-{place}")), skill: id("craft"), level });
    }
    made.skills.push(Skill { id: id("craft"), name: "Craft".into() });
    for item in made.investments.clone() {
        let rank = chance.is(60).then(|| id(format!("rank-{}", chance.below(4))));
        let skill = chance.is(60).then(|| id("craft"));
        let level = 1 + small(&mut chance, 3);
        let mentors = if chance.is(20) { u16::from(small(&mut chance, 3)) } else { 0 };
        let trains = (mentors > 0).then(|| id(format!("rank-{}", chance.below(4))));
        let trained = mentors;
        made.set_ownership(Ownership { rank, skill, level, trains, trained, mentors, ..Ownership::of(item.id) });
    }
    (made, planned)
}

/// The most of these askers that can have a place, by trying every choice.
fn most_placed(askers: &[Vec<usize>], room: &mut [u32]) -> usize {
    let Some((first, rest)) = askers.split_first() else { return 0 };
    let mut best = most_placed(rest, room);
    for rank in first {
        if room[*rank] > 0 {
            room[*rank] -= 1;
            best = best.max(1 + most_placed(rest, room));
            room[*rank] += 1;
        }
    }
    best
}

#[test]
fn as_few_as_possible_find_nobody_in_every_period() {
    let mut gaps = 0;
    for seed in 0..200 {
        let (roadmap, planned) = drawn(seed);
        let mastery = Mastery::of(&roadmap, Some(&planned)).expect("it has ranks");
        let ladder = Ladder::of(&roadmap);
        for period in 0..usize::from(roadmap.settings.periods) {
            let runs = |ownership: &&Ownership| {
                let start = planned.get(&ownership.investment).map(|start| usize::from(start.0));
                let duration = roadmap.investment(&ownership.investment).map_or(0, |item| usize::from(item.duration));
                start.is_some_and(|start| (start..start + duration).contains(&period))
            };
            let asking = roadmap.ownerships.iter().filter(|of| ladder.asks(of)).filter(runs);
            let askers: Vec<Vec<usize>> = asking.map(|of| ladder.accepted(of)).collect();
            let mut room: Vec<u32> = mastery.ranks.iter().map(|supply| supply.room(period)).collect();
            let placed: u32 = mastery.ranks.iter().map(|supply| supply.owned[period]).sum();
            assert_eq!(usize::try_from(placed).expect("few"), most_placed(&askers, &mut room), "{seed} {period}");
            let without = mastery.gaps.iter().filter(|gap| gap.lack != Lack::Mentors);
            let without = without.filter(|gap| gap.periods.iter().any(|at| usize::from(at.0) == period)).count();
            assert_eq!(usize::try_from(placed).expect("few") + without, askers.len(), "{seed} {period}");
            gaps += without;
            let fits = |supply: &model::mastery::Supply| supply.owned[period] <= supply.room(period);
            assert!(mastery.ranks.iter().all(fits), "{seed} {period}");
        }
    }
    assert!(gaps > 50, "only {gaps} gaps were tried");
}
