//! How the flywheel turns, what turns it most, and whether it comes to rest: counted by hand on the sample, and against a
//! second reading of flywheels made by chance.

use std::collections::{BTreeMap, BTreeSet};

use model::blade::MOST_BLADES;
use model::flywheel::stability::{feeds_itself_most, is_stable};
use model::flywheel::{Flywheel, Turn, points, points_change, strengths, turns};
use model::{Blade, Influence, InvestmentId, Period, Plan, Push, Roadmap, find_problems};

use crate::chance::Chance;

fn sample() -> (Roadmap, Plan) {
    let text = include_str!("../../../../fixtures/roadmaps/sample.json");
    let mut file: serde_json::Value = serde_json::from_str(text).expect("the sample is JSON");
    let roadmap = serde_json::from_value(file["roadmap"].take()).expect("a roadmap");
    (roadmap, serde_json::from_value(file["plan"].take()).expect("a plan"))
}

fn id<I: for<'a> TryFrom<&'a str>>(text: &str) -> I {
    I::try_from(text).ok().expect("an id")
}

fn blade(name: &str, start: u8) -> Blade {
    Blade { id: id(name), name: name.into(), start }
}

fn push(investment: &str, blade: &str, points: i8, lag: u16) -> Push {
    Push { investment: id(investment), blade: id(blade), points, lag }
}

/// The sample with one blade that nothing turns, pushed by trunk-based delivery, which takes one period and starts first.
fn single(start: u8, points: i8, lag: u16) -> (Roadmap, BTreeMap<InvestmentId, Period>) {
    let (mut roadmap, _) = sample();
    roadmap.blades = vec![blade("only", start)];
    roadmap.influences = vec![];
    roadmap.pushes = vec![push("trunk-based-delivery", "only", points, lag)];
    (roadmap, BTreeMap::from([(id("trunk-based-delivery"), Period(0))]))
}

fn named(turns: &[Turn], is_planned: bool) -> Vec<(String, i64)> {
    let of = turns.iter().filter(|turn| turn.is_planned == is_planned);
    of.map(|turn| (turn.investment.id.to_string(), turn.by)).collect()
}

#[test]
fn the_sample_turns_faster_and_its_weakest_blade_changes() {
    let (sample, plan) = sample();
    let flywheel = Flywheel::of(&sample, Some(&plan.starts)).expect("it has blades");
    let expected = [
        [4300, 4000, 5200],
        [4300, 4000, 5200],
        [4500, 4000, 5300],
        [4660, 4050, 5375],
        [4887, 4127, 5436],
        [5063, 4636, 5489],
        [5201, 5058, 5580],
        [5313, 5411, 5890],
    ];
    assert_eq!(flywheel.states, expected.map(|states| states.to_vec()));
    let end = sample.settings.last_period();
    assert_eq!((flywheel.speed(None), flywheel.speed(end)), (4500, 5538));
    let weakest = [None, Some(Period(4)), end].map(|at| flywheel.weakest_named(at));
    assert_eq!(weakest, ["“Collaboration”", "“Collaboration”", "“Alignment”"]);
    assert_eq!(
        (points(4949), points(4950), points_change(336), points_change(-54)),
        ("49".into(), "50".into(), "+3.4".into(), "\u{2212}0.5".into())
    );
    assert_eq!(Flywheel::of(&Roadmap { blades: vec![], ..sample.clone() }, None), None);
    let unplanned = Flywheel::of(&sample, None).expect("it has blades");
    assert!(unplanned.is_still() && !flywheel.is_still());
    let (alike, _) = single(50, 1, 0);
    assert!(
        Flywheel::of(&alike, None).is_some_and(|alike| alike.weakest(None).is_empty()),
        "a blade alone is not weak"
    );
}

#[test]
fn a_blade_alone_gains_what_friction_leaves_and_never_leaves_its_scale() {
    let at_end = |(roadmap, starts): (Roadmap, BTreeMap<InvestmentId, Period>)| -> Vec<i64> {
        let flywheel = Flywheel::of(&roadmap, Some(&starts)).expect("it has a blade");
        flywheel.states.iter().map(|states| states[0]).collect()
    };
    // the first period is that of the work; then 1, 1 + 3/4, 1 + 3/4 · (1 + 3/4) … points more
    assert_eq!(at_end(single(50, 1, 0)), [5000, 5100, 5175, 5231, 5273, 5304, 5328, 5346]);
    assert_eq!(at_end(single(50, 1, 3))[3..6], [5000, 5100, 5175]);
    assert_eq!(at_end(single(50, -1, 0))[1..3], [4900, 4825]);
    assert_eq!(at_end(single(95, 20, 0))[1..], [10_000; 7]);
    assert_eq!(at_end(single(5, -20, 0))[1..], [0; 7]);
    let (roadmap, _) = single(50, 1, 0);
    assert_eq!(at_end((roadmap, BTreeMap::new())), [5000; 8]);
}

#[test]
fn what_turns_it_most_follows_what_is_typed() {
    let (mut sample, plan) = sample();
    let told = |roadmap: &Roadmap| {
        let turns = turns(roadmap, Some(&plan.starts));
        (named(&turns, true), named(&turns, false))
    };
    let (planned, left) = told(&sample);
    let first: Vec<&str> = planned.iter().map(|(id, _)| id.as_str()).take(3).collect();
    assert_eq!(first, ["outcome-goals", "stream-teams", "light-change-approval"]);
    assert_eq!(planned[0].1, 336);
    assert_eq!(left, [("expert-career-track".to_owned(), 297), ("platform-as-a-product".to_owned(), 285)]);
    // twice the points of another one make it the first, and none take it off the list
    sample.set_push(push("light-change-approval", "vitality", 4, 0));
    assert_eq!(told(&sample).0[0].0, "light-change-approval");
    sample.set_push(push("light-change-approval", "vitality", 0, 0));
    assert!(told(&sample).0.iter().all(|(id, _)| id != "light-change-approval"));
    // an investment that brakes is last, and one that may begin later adds less
    sample.set_push(push("service-levels", "alignment", -5, 0));
    sample.set_push(push("database-upgrade", "alignment", -5, 0));
    let braked = told(&sample).0;
    assert!(braked.last().is_some_and(|(id, by)| id == "database-upgrade" && *by < 0), "{braked:?}");
    let expert = sample.investments.iter_mut().find(|item| item.id.as_str() == "expert-career-track");
    expert.expect("it is there").not_before = Some(Period(3));
    let later = told(&sample).1;
    assert_eq!(later[0].0, "platform-as-a-product");
    assert!(later.iter().any(|(id, by)| id == "expert-career-track" && *by < 297));
    // where nothing is handed on, each adds to its own blade alone
    sample.influences.clear();
    let (_, alone) = told(&sample);
    assert!(alone.iter().all(|(_, by)| *by < 297), "{alone:?}");
}

#[test]
fn what_is_typed_twice_counts_once_and_nothing_too_strong_counts_for_more() {
    let (mut sample, plan) = sample();
    let before = Flywheel::of(&sample, Some(&plan.starts)).expect("it has blades").states;
    sample.influences.push(Influence { strength: -2, ..sample.influences[0].clone() });
    sample.influences.push(Influence { from: id("vitality"), to: id("vitality"), strength: 2 });
    sample.influences.push(Influence { from: id("gone"), to: id("vitality"), strength: 2 });
    sample.pushes.push(Push { points: 9, ..sample.pushes[0].clone() });
    sample.pushes.push(push("gone", "vitality", 5, 0));
    sample.pushes.push(push("modular-core", "gone", 5, 0));
    assert_eq!(Flywheel::of(&sample, Some(&plan.starts)).expect("it has blades").states, before);
    sample.influences[0].strength = 90;
    assert_eq!(strengths(&sample)[1][0], 2);
    let codes: BTreeSet<String> = find_problems(&sample).into_iter().map(|problem| problem.code).collect();
    for code in [
        "influence_twice",
        "influence_on_itself",
        "influence_of_nothing",
        "influence_strength",
        "push_twice",
        "push_by_nothing",
        "push_on_nothing",
    ] {
        assert!(codes.contains(code), "{code} is missing among {codes:?}");
    }
    // of too many blades the first count, and none is lost
    for place in 0..20 {
        sample.blades.push(blade(&format!("more-{place}"), 200));
    }
    let flywheel = Flywheel::of(&sample, Some(&plan.starts)).expect("it has blades");
    assert_eq!(flywheel.blades.len(), MOST_BLADES);
    assert!(flywheel.states.iter().flatten().all(|state| (0..=10_000).contains(state)));
}

#[test]
fn a_circle_that_feeds_itself_too_much_is_named_and_a_calm_one_is_not() {
    let (mut sample, _) = sample();
    let unstable = |roadmap: &Roadmap| {
        let found = find_problems(roadmap).into_iter().find(|problem| problem.code == "flywheel_unstable");
        found.map(|problem| (problem.subject, problem.message))
    };
    assert_eq!(unstable(&sample), None);
    for influence in &mut sample.influences {
        influence.strength = 2;
    }
    let (subject, message) = unstable(&sample).expect("it never comes to rest");
    assert_eq!(subject, "influence of collaboration on vitality");
    assert!(message.contains("“Collaboration” → “Vitality” → “Collaboration”"), "{message}");
    sample.influences[1].strength = -2;
    assert_eq!(unstable(&sample), None, "what brakes keeps it in bounds");
}

/// The spectral radius, as the growth of the powers of the matrix: a second reading, in floating point.
fn radius(strengths: &[Vec<i64>]) -> f64 {
    let size = strengths.len();
    let entry = |to: usize, from: usize| {
        let strength = i32::try_from(strengths[to][from]).expect("small");
        f64::from(2 * strength + if to == from { 15 } else { 0 }) / 20.0
    };
    let mut matrix: Vec<Vec<f64>> = (0..size).map(|to| (0..size).map(|from| entry(to, from)).collect()).collect();
    let (mut logarithm, mut power) = (0.0, 1.0);
    for _ in 0..40 {
        let norm = matrix.iter().map(|row| row.iter().map(|value| value.abs()).sum::<f64>()).fold(0.0, f64::max);
        if norm == 0.0 {
            return 0.0;
        }
        logarithm += norm.ln() / power;
        let scaled: Vec<Vec<f64>> = matrix.iter().map(|row| row.iter().map(|value| value / norm).collect()).collect();
        let product =
            |row: &[f64], column: usize| row.iter().zip(&scaled).map(|(value, row)| value * row[column]).sum();
        matrix = scaled.iter().map(|row| (0..size).map(|column| product(row, column)).collect()).collect();
        power *= 2.0;
    }
    logarithm.exp()
}

#[test]
fn stability_is_that_of_a_second_reading_for_flywheels_made_by_chance() {
    let mut counts = [0, 0];
    for seed in 0..1_500 {
        let mut chance = Chance::new(seed);
        let size = 1 + chance.below(MOST_BLADES);
        let density = 20 + chance.below(80);
        let mut strengths = vec![vec![0; size]; size];
        for (to, row) in strengths.iter_mut().enumerate() {
            for (_, strength) in row.iter_mut().enumerate().filter(|(from, _)| *from != to) {
                if chance.is(density) {
                    *strength = [-2, -1, 1, 2, 1, 2][chance.below(6)];
                }
            }
        }
        let radius = radius(&strengths);
        if (radius - 1.0).abs() > 1e-6 {
            assert_eq!(is_stable(&strengths), radius < 1.0, "seed {seed}: {radius} of {strengths:?}");
            counts[usize::from(radius < 1.0)] += 1;
        }
        let circle = feeds_itself_most(&strengths);
        assert_eq!(circle.is_some(), has_circle(&strengths), "seed {seed}: {strengths:?}");
        if let Some(circle) = circle {
            let ends = circle.iter().zip(circle.iter().cycle().skip(1));
            let product: i64 = ends.map(|(from, to)| strengths[*to][*from]).product();
            assert!(product > 0, "seed {seed}: {circle:?} of {strengths:?}");
        }
    }
    assert!(counts[0] > 200 && counts[1] > 200, "{counts:?}");
}

/// Whether a closed way that speeds itself up exists, through no blade twice: by trying every order of every choice of
/// blades.
fn has_circle(strengths: &[Vec<i64>]) -> bool {
    fn further(strengths: &[Vec<i64>], path: &mut Vec<usize>, product: i64) -> bool {
        let (first, last) = (path[0], path[path.len() - 1]);
        if path.len() > 1 && product * strengths[first][last] > 0 {
            return true;
        }
        for next in 0..strengths.len() {
            let strength = strengths[next][last].signum();
            if strength != 0 && !path.contains(&next) {
                path.push(next);
                if further(strengths, path, product * strength) {
                    return true;
                }
                path.pop();
            }
        }
        false
    }
    (0..strengths.len()).any(|first| further(strengths, &mut vec![first], 1))
}

#[test]
fn wheels_whose_radius_is_known_are_told_apart_next_to_the_limit() {
    // two that turn each other with 2: (15 + 2 · 2) / 20; a circle of three with 2 the same; all of three with 2: 23 / 20
    assert!(is_stable(&[]) && is_stable(&[vec![0]]));
    assert!(is_stable(&[vec![0, 2], vec![2, 0]]));
    assert!(!is_stable(&[vec![0, 2, 2], vec![2, 0, 2], vec![2, 2, 0]]));
    // a row of 2 and 1 for each of three is 21 / 20, of 1 and 1 only 19 / 20
    assert!(!is_stable(&[vec![0, 2, 1], vec![1, 0, 2], vec![2, 1, 0]]));
    assert!(is_stable(&[vec![0, 1, 1], vec![1, 0, 1], vec![1, 1, 0]]));
    // one that turns and is braked by the other: |15 + 4i| / 20
    assert!(is_stable(&[vec![0, 2], vec![-2, 0]]));
}
