//! What assessments come to: medians, gaps and trends, taking over what was seen, and what is wrong with them.

use std::collections::BTreeSet;

use model::calendar::YearMonth;
use model::knowing::{Knowing, Seen};
use model::{Assessment, Capability, CapabilityId, Roadmap, difference, digest, find_problems};

use crate::chance::Chance;

fn sample() -> Roadmap {
    let text = include_str!("../../../../fixtures/roadmaps/sample.json");
    let mut file: serde_json::Value = serde_json::from_str(text).expect("the sample is JSON");
    serde_json::from_value(file["roadmap"].take()).expect("the sample is a roadmap")
}

fn id(text: &str) -> CapabilityId {
    text.try_into().expect("an id")
}

/// Month of 2026, assessor, said, seen.
type One<'a> = (u32, &'a str, u8, u8);

fn assessment(number: usize, capability: &str, (month, assessor, declared, evidenced): One) -> Assessment {
    Assessment {
        id: format!("assessment-{number}").as_str().try_into().expect("an id"),
        capability: id(capability),
        month: YearMonth::new(2026, month).expect("a month"),
        assessor: assessor.to_owned(),
        declared,
        evidenced,
        evidence: "A log".to_owned(),
    }
}

/// The sample with these assessments of its first capability alone.
fn assessed(all: &[One]) -> Roadmap {
    let mut roadmap = sample();
    let capability = roadmap.capabilities[0].id.to_string();
    roadmap.assessments = all.iter().enumerate().map(|(number, one)| assessment(number, &capability, *one)).collect();
    roadmap
}

fn codes(roadmap: &Roadmap) -> BTreeSet<String> {
    find_problems(roadmap).into_iter().map(|problem| problem.code).collect()
}

#[test]
fn the_median_of_the_latest_month_counts_and_of_two_middle_ones_the_lower() {
    let roadmap = assessed(&[(9, "A", 4, 2), (9, "B", 3, 1), (3, "A", 5, 0), (9, "C", 5, 3), (9, "D", 2, 2)]);
    let knowing = Knowing::of(&roadmap).expect("it is assessed");
    let known = &knowing.capabilities[0];
    let round = known.latest();
    assert_eq!((round.declared.median, round.declared.least, round.declared.most), (3, 2, 5));
    assert_eq!((round.evidenced.median, round.evidenced.least, round.evidenced.most), (2, 1, 3));
    assert_eq!((known.gap(), known.before().map(|before| before.gap()), known.widened()), (1, Some(5), Some(-4)));
    assert_eq!((knowing.declared(), knowing.evidenced(), knowing.assessors), (30, 20, 4));
    // the same assessor twice in a month counts once, whatever the case of the name
    let twice = assessed(&[(9, "A", 4, 2), (9, " a", 0, 0)]);
    let knowing = Knowing::of(&twice).expect("it is assessed");
    assert_eq!(knowing.capabilities[0].latest().assessments.len(), 1);
    assert_eq!(knowing.capabilities[0].gap(), 2);
    assert!(codes(&twice).contains("assessment_twice"));
    assert_eq!(Knowing::of(&assessed(&[])), None);
}

#[test]
fn levels_are_those_of_a_second_reading() {
    for seed in 0..300 {
        let mut chance = Chance::new(seed);
        let level = |chance: &mut Chance| u8::try_from(chance.below(6)).expect("a level");
        let names = ["A", "B", "C", "D"];
        let all: Vec<One> = (0..1 + chance.below(6))
            .map(|_| {
                let month = u32::try_from(1 + chance.below(4)).expect("a month");
                (month, names[chance.below(4)], level(&mut chance), level(&mut chance))
            })
            .collect();
        let roadmap = assessed(&all);
        let knowing = Knowing::of(&roadmap).expect("it is assessed");
        let latest = all.iter().map(|one| one.0).max().expect("there is one");
        let mut firsts: Vec<One> = vec![];
        for one in all.iter().filter(|one| one.0 == latest) {
            if firsts.iter().all(|known| known.1 != one.1) {
                firsts.push(*one);
            }
        }
        // the largest level that more than half of them reach, or half of them with the other half above
        let median = |of: fn(&One) -> u8| {
            (0..=5u8)
                .find(|level| 2 * firsts.iter().filter(|one| of(one) <= *level).count() >= firsts.len())
                .expect("all levels are at most five")
        };
        let round = knowing.capabilities[0].latest();
        assert_eq!(round.declared.median, median(|one| one.2), "seed {seed}: {all:?}");
        assert_eq!(round.evidenced.median, median(|one| one.3), "seed {seed}: {all:?}");
    }
}

#[test]
fn the_widest_gap_comes_first_and_less_said_than_seen_is_no_gap_to_close() {
    let mut roadmap = sample();
    roadmap.assessments = vec![
        assessment(0, "observability", (9, "A", 1, 2)),
        assessment(1, "resilience", (9, "A", 3, 2)),
        assessment(2, "modularity", (9, "A", 4, 1)),
    ];
    let knowing = Knowing::of(&roadmap).expect("it is assessed");
    let order: Vec<(&str, i64)> =
        knowing.capabilities.iter().map(|known| (known.capability.id.as_str(), known.gap())).collect();
    assert_eq!(order, [("modularity", 3), ("resilience", 1), ("observability", -1)]);
    assert_eq!(knowing.widest().map(|known| known.capability.id.as_str()), Some("modularity"));
    assert_eq!(knowing.overstated(), 2);
    assert!(codes(&roadmap).contains("assessment_above_said"));
    roadmap.assessments.drain(1..);
    assert_eq!(Knowing::of(&roadmap).expect("it is assessed").widest(), None);
}

#[test]
fn taking_over_moves_now_lifts_next_and_target_only_where_they_would_lie_below_and_is_asked_for() {
    let mut roadmap = sample();
    let levels = |roadmap: &Roadmap, at: &str| {
        let Capability { now, next, target, .. } = roadmap.capability(&id(at)).expect("it is there").clone();
        [now, next, target]
    };
    assert_eq!(roadmap.with_seen_levels(), Seen::AsItIs, "the sample counts what was seen");
    roadmap.assessments.push(assessment(90, "trunk-based", (9, "A", 4, 4)));
    roadmap.assessments.push(assessment(91, "modularity", (9, "A", 2, 0)));
    roadmap.assessments.push(assessment(92, "integration", (9, "A", 2, 2)));
    assert_eq!(levels(&roadmap, "trunk-based"), [1, 2, 3], "nothing moves by itself");
    let before = digest::digest(&roadmap);
    assert_eq!(before, digest::digest(&sample()), "planning does not look at assessments");
    let Seen::Changed(after, count) = roadmap.with_seen_levels() else { panic!("three stand elsewhere") };
    assert_eq!(count, 3);
    assert_eq!(levels(&after, "trunk-based"), [4, 4, 4]);
    assert_eq!(levels(&after, "modularity"), [0, 2, 3], "next and target are never lowered");
    assert_eq!(levels(&after, "integration"), [2, 2, 3]);
    assert_eq!(after.with_seen_levels(), Seen::AsItIs, "a second time changes nothing");
    assert!(!codes(&after).contains("levels_fall") && !codes(&after).contains("level_not_as_seen"));
    assert!(codes(&roadmap).contains("level_not_as_seen"));
    let told: Vec<String> = difference(&roadmap, &after).iter().map(|line| line.what.clone()).collect();
    assert_eq!(told.len(), 3, "{told:?}");
    assert_eq!(assessed(&[]).with_seen_levels(), Seen::Nothing);
}

#[test]
fn assessors_who_differ_by_two_levels_are_both_named() {
    let roadmap = assessed(&[(9, "Platform", 3, 3), (9, "Operations", 3, 1), (9, "Board", 3, 2)]);
    let problems = find_problems(&roadmap);
    let found = problems.iter().find(|problem| problem.code == "assessors_differ").expect("they differ");
    assert!(found.message.contains("“Operations”") && found.message.contains("“Platform”"), "{found:?}");
    assert!(!model::find_problems::blocks_planning(&problems), "nothing of it keeps from planning");
    // nor do they where the month before was another
    let roadmap = assessed(&[(3, "Platform", 3, 3), (9, "Operations", 3, 1)]);
    assert!(!codes(&roadmap).contains("assessors_differ"));
}

#[test]
fn what_cannot_be_is_named_and_nothing_breaks() {
    let mut roadmap = assessed(&[(9, "", 9, 200)]);
    roadmap.assessments[0].evidence.clear();
    let found = codes(&roadmap);
    for code in ["assessment_level", "assessed_by_nobody", "assessment_unproven"] {
        assert!(found.contains(code), "{code}: {found:?}");
    }
    let knowing = Knowing::of(&roadmap).expect("it is assessed");
    assert_eq!(knowing.capabilities[0].latest().evidenced.median, 5, "beyond the scale is its end");
    let Seen::Changed(after, 1) = roadmap.with_seen_levels() else { panic!("it stands elsewhere") };
    assert_eq!(after.capabilities[0].now, 5);
    roadmap.assessments[0].capability = id("gone");
    assert_eq!(Knowing::of(&roadmap), None);
    assert!(codes(&roadmap).contains("assessment_of_nothing"));
}

#[test]
fn an_assessment_is_told_by_what_it_assesses() {
    let before = assessed(&[(9, "Ops", 3, 1)]);
    let mut after = before.clone();
    after.assessments[0].evidenced = 2;
    let lines = difference(&before, &after);
    let [line] = &lines[..] else { panic!("{lines:?}") };
    assert!(line.name.contains("Trunk-based development") && line.name.contains("September 2026"), "{line:?}");
    assert_eq!(line.what, "level seen 1 → 2");
    let gone = difference(&before, &assessed(&[]));
    assert!(gone[0].name.ends_with("by Ops: level 3 said, level 1 seen"), "{gone:?}");
}
