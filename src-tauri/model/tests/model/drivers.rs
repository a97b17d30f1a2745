//! What drivers come to: weights, what outcomes would be worth by them and what stays, problems, and that nothing changes
//! before it is asked for.

use model::driver::Times;
use model::weighing::{ByDrivers, Source, Weighing};
use model::{Driver, DriverId, DriverKind, OutcomeId, Points, Roadmap, Share, WorthCounts, difference, find_problems};

use crate::chance::Chance;

fn sample() -> Roadmap {
    let text = include_str!("../../../../fixtures/roadmaps/sample.json");
    let mut file: serde_json::Value = serde_json::from_str(text).expect("the sample is JSON");
    serde_json::from_value(file["roadmap"].take()).expect("a roadmap")
}

fn id<I: TryFrom<String>>(text: impl Into<String>) -> I {
    I::try_from(text.into()).ok().expect("an id")
}

/// The sample with these drivers (points) and these shares (driver, outcome by its place, basis points).
fn driven(points: &[Option<u8>], shares: &[(usize, usize, i64)]) -> Roadmap {
    let mut roadmap = sample();
    (roadmap.drivers, roadmap.comparisons, roadmap.driver_links) = (vec![], vec![], vec![]);
    for (place, importance) in points.iter().enumerate() {
        roadmap.drivers.push(Driver {
            id: id(format!("driver-{place}")),
            name: format!("Driver {place}"),
            kind: DriverKind::Opportunity,
            importance: *importance,
            note: String::new(),
        });
    }
    let outcomes: Vec<OutcomeId> = roadmap.outcomes.iter().map(|outcome| outcome.id.clone()).collect();
    for (driver, outcome, share) in shares {
        roadmap.set_carried(&id(format!("driver-{driver}")), &outcomes[*outcome], Some(Share(*share)));
    }
    roadmap
}

fn weighed(roadmap: &Roadmap) -> Roadmap {
    match roadmap.weighed_by_drivers() {
        ByDrivers::Changed(roadmap, _) => *roadmap,
        other => panic!("{other:?}"),
    }
}

/// What all outcomes bring when they are reached from the first period to the last.
fn whole(roadmap: &Roadmap) -> i64 {
    let times = |counts| if counts == WorthCounts::Once { 1 } else { i64::from(roadmap.settings.periods) };
    roadmap.outcomes.iter().map(|outcome| outcome.worth.0 * times(outcome.counts)).sum()
}

fn codes(roadmap: &Roadmap) -> Vec<String> {
    find_problems(roadmap).into_iter().map(|problem| problem.code).collect()
}

#[test]
fn weights_follow_from_points_and_outcomes_from_weights() {
    let roadmap = driven(&[Some(30), Some(10)], &[(0, 0, 10_000), (1, 1, 5_000), (1, 0, 5_000)]);
    let weighing = Weighing::of(&roadmap).expect("there are drivers");
    let weights: Vec<Option<Share>> = weighing.drivers.iter().map(|weighed| weighed.weight).collect();
    assert_eq!(weights, [Some(Share(7_500)), Some(Share(2_500))]);
    assert_eq!(weighing.source, Source::Points);
    // 26 + 28 points a quarter: seven eighths and one eighth of them
    let said: Vec<(Share, Points)> = weighing.outcomes.iter().map(|outcome| (outcome.said, outcome.worth)).collect();
    assert_eq!(said, [(Share(8_750), Points(47)), (Share(1_250), Points(7))]);
    let after = weighed(&roadmap);
    assert_eq!(after.outcomes[0].worth.0 + after.outcomes[1].worth.0, 26 + 28, "their sum stays");
    assert_eq!(after.outcomes[2..], roadmap.outcomes[2..], "what carries no driver stays");
    assert_eq!(after.weighed_by_drivers(), ByDrivers::AsItIs, "weighing again changes nothing");
    let told = difference(&roadmap, &after);
    assert_eq!(told.len(), 2, "{told:?}");
    assert!(!roadmap.plans_like(&after), "the plan was made for other worths");
}

#[test]
fn an_outcome_that_counts_once_is_weighed_with_all_periods_of_the_others() {
    // outcome 0 counts in each of eight quarters, outcome 6 once: 26 × 8 = 208 beside 200
    let roadmap = driven(&[Some(1)], &[(0, 0, 5_000), (0, 6, 5_000)]);
    assert_eq!((roadmap.outcomes[6].counts, roadmap.outcomes[6].worth), (WorthCounts::Once, Points(200)));
    let weighing = Weighing::of(&roadmap).expect("there are drivers");
    let now: Vec<i64> = weighing.outcomes.iter().map(|outcome| outcome.now.0).collect();
    assert_eq!(now, [5_098, 4_902]);
    let after = weighed(&roadmap);
    // 204 each: 25.5 points a quarter, and what that leaves goes to the one that counts once
    assert_eq!((after.outcomes[0].worth, after.outcomes[6].worth), (Points(25), Points(204)));
    assert!((whole(&roadmap) - whole(&after)).abs() < 8);
}

#[test]
fn comparisons_go_before_points_and_what_is_missing_contradictory_and_apart_is_named() {
    let mut roadmap = driven(&[Some(1), None, None, None], &[(0, 0, 10_000)]);
    let driver = |place: usize| -> DriverId { id(format!("driver-{place}")) };
    let times = |times: u8| Some(Times { times, is_less: false });
    roadmap.set_compared(&driver(0), &driver(1), times(2));
    roadmap.set_compared(&driver(1), &driver(2), times(2));
    let weighing = Weighing::of(&roadmap).expect("there are drivers");
    let Source::Comparisons(comparing) = &weighing.source else { panic!("{:?}", weighing.source) };
    assert_eq!((comparing.pairs, comparing.missing.len(), comparing.ratio), (2, 1, None));
    assert_eq!(comparing.apart.iter().map(|driver| driver.name.as_str()).collect::<Vec<_>>(), ["Driver 3"]);
    assert_eq!(weighing.drivers[0].weight, Some(Share(5_714)));
    assert!(["driver_apart", "driver_points_unused"].iter().all(|code| codes(&roadmap).contains(&(*code).to_owned())));
    assert!(!codes(&roadmap).contains(&"drivers_contradict".to_owned()));
    // a third comparison that runs in a circle
    roadmap.set_compared(&driver(2), &driver(0), times(9));
    let problems = find_problems(&roadmap);
    let found = problems.iter().find(|problem| problem.code == "drivers_contradict").expect("it is named");
    assert!(!model::find_problems::blocks_planning(&problems), "it warns, and planning goes on");
    assert!(found.message.contains("consistency ratio") && found.message.contains("Driver"), "{}", found.message);
    // the other way round is the same comparison
    assert_eq!(roadmap.compared(&driver(0), &driver(2)).map(Times::text).as_deref(), Some("1/9"));
    assert_eq!(roadmap.comparisons.len(), 3);
}

#[test]
fn the_sample_is_sound_and_its_worths_are_its_own() {
    let roadmap = sample();
    assert_eq!(find_problems(&roadmap), []);
    let weighing = Weighing::of(&roadmap).expect("the sample has drivers");
    let Source::Comparisons(comparing) = &weighing.source else { panic!("{:?}", weighing.source) };
    assert!(comparing.ratio.is_some_and(|ratio| (1..=9).contains(&ratio)), "{comparing:?}");
    assert_eq!((comparing.pairs, comparing.missing.len()), (6, 0));
    assert_eq!(weighing.outcomes.len(), roadmap.outcomes.len());
    let without = Roadmap { drivers: vec![], comparisons: vec![], driver_links: vec![], ..roadmap.clone() };
    assert!(roadmap.plans_like(&without), "planning does not look at drivers");
    assert_eq!(Weighing::of(&without), None);
}

#[test]
fn whatever_drivers_say_the_sum_stays_and_nothing_panics() {
    let mut chance = Chance::new(4);
    for _ in 0..300 {
        let count = 1 + chance.below(6);
        let points: Vec<Option<u8>> = (0..count)
            .map(|_| (chance.below(4) > 0).then(|| u8::try_from(chance.below(101)).expect("small")))
            .collect();
        let mut shares = vec![];
        for driver in 0..count {
            for outcome in 0..7 {
                if chance.below(3) > 0 {
                    shares.push((driver, outcome, i64::try_from(chance.below(10_001)).expect("small")));
                }
            }
        }
        let mut roadmap = driven(&points, &shares);
        for outcome in &mut roadmap.outcomes {
            outcome.worth = Points(i64::try_from(chance.below(400)).expect("small"));
            if chance.below(2) == 0 {
                outcome.counts = WorthCounts::EachPeriod;
            }
        }
        for _ in 0..chance.below(8) {
            let (one, other) = (chance.below(count), chance.below(count));
            let times =
                Times { times: 1 + u8::try_from(chance.below(9)).expect("small"), is_less: chance.below(2) == 0 };
            if one != other {
                roadmap.set_compared(&id(format!("driver-{one}")), &id(format!("driver-{other}")), Some(times));
            }
        }
        let Some(weighing) = Weighing::of(&roadmap) else { panic!("there are drivers") };
        if weighing.drivers.iter().any(|weighed| weighed.weight.is_some()) {
            let sum: i64 = weighing.drivers.iter().filter_map(|weighed| weighed.weight).map(|weight| weight.0).sum();
            assert_eq!(sum, 10_000);
        }
        if let ByDrivers::Changed(after, changed) = roadmap.weighed_by_drivers() {
            assert!(changed > 0);
            let lost = whole(&roadmap) - whole(&after);
            assert!((0..8).contains(&lost), "{lost}");
            let is_alike = |roadmap: &Roadmap| {
                let carrying = weighing.outcomes.iter().map(|carrying| carrying.outcome.counts);
                carrying.collect::<Vec<_>>().windows(2).all(|pair| pair[0] == pair[1]) && !roadmap.outcomes.is_empty()
            };
            assert!(!is_alike(&roadmap) || lost == 0, "{lost}");
        }
    }
}

#[test]
fn too_many_drivers_and_too_much_worth_are_refused_by_name() {
    let many: Vec<Option<u8>> = vec![Some(1); 16];
    let roadmap = driven(&many, &[(0, 0, 10_000)]);
    assert_eq!(Weighing::of(&roadmap), None);
    assert!(codes(&roadmap).contains(&"too_many_drivers".to_owned()));
    // all that two outcomes are worth over eight quarters falls to the one that counts once
    let mut roadmap = driven(&[Some(1)], &[(0, 0, 1), (0, 6, 9_999)]);
    roadmap.outcomes[0].worth = Points(1_000_000);
    assert!(matches!(roadmap.weighed_by_drivers(), ByDrivers::TooMuch(id, _) if id == roadmap.outcomes[6].id));
    assert_eq!(driven(&[None], &[(0, 0, 10_000)]).weighed_by_drivers(), ByDrivers::Nothing);
}
