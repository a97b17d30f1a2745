//! What gets through the stages: the least of them, which that is when, and what one more level would add, against a
//! second reading that shares nothing with the first.

use std::collections::BTreeMap;

use model::throughput::{Throughput, leverage};
use model::{CapabilityId, Evaluation, Lift, Plan, Roadmap, Stage, find_problems};

use crate::chance::Chance;
use crate::made::{SMALL, Size, roadmap, starts};

fn sample() -> (Roadmap, Plan) {
    let text = include_str!("../../../../fixtures/roadmaps/sample.json");
    let mut file: serde_json::Value = serde_json::from_str(text).expect("the sample is JSON");
    let roadmap = serde_json::from_value(file["roadmap"].take()).expect("a roadmap");
    (roadmap, serde_json::from_value(file["plan"].take()).expect("a plan"))
}

fn stage(id: &str, capacity: u32) -> Stage {
    Stage { id: id.try_into().expect("an id"), name: id.into(), capacity }
}

fn lift(stage: &str, capability: &str, per_level: u32) -> Lift {
    let (stage, capability) = (stage.try_into().expect("an id"), capability.try_into().expect("an id"));
    Lift { stage, capability, per_level }
}

/// What gets through, read from the definition alone.
fn naive(roadmap: &Roadmap, levels: &BTreeMap<CapabilityId, Vec<u8>>, period: usize) -> i64 {
    let capacity = |stage: &Stage| {
        let mut work = i64::from(stage.capacity);
        for lift in roadmap.lifts.iter().filter(|lift| lift.stage == stage.id) {
            let Some(capability) = roadmap.capability(&lift.capability) else { continue };
            for _ in capability.now..levels[&lift.capability][period] {
                work += i64::from(lift.per_level);
            }
        }
        work
    };
    roadmap.stages.iter().map(capacity).min().expect("there is a stage")
}

#[test]
fn what_limits_in_the_sample_moves_from_stage_to_stage() {
    let (sample, plan) = sample();
    let evaluation = Evaluation::new(&sample, &plan.starts);
    let throughput = Throughput::of(&sample, Some(&evaluation.levels)).expect("it has stages");
    assert_eq!((throughput.today, throughput.by_period.as_slice()), (26, &[26, 40, 40, 42, 45, 50, 51, 51][..]));
    let reigns: Vec<(&str, u16, u16)> =
        throughput.reigns().iter().map(|reign| (reign.stage.id.as_str(), reign.first.0, reign.last.0)).collect();
    let expected = [("test", 0, 0), ("build", 1, 2), ("discovery", 3, 3), ("build", 4, 5), ("learn", 6, 7)];
    assert_eq!(reigns, expected);
    let place = |id: &str| throughput.stages.iter().position(|line| line.stage.id.as_str() == id).expect("a stage");
    assert_eq!((throughput.slack(place("test"), 1), throughput.slack(place("build"), 1)), (2, 0));
    assert_eq!(throughput.limiting_today().len(), 1);
    let unplanned = Throughput::of(&sample, None).expect("it has stages");
    assert_eq!(unplanned.by_period, [26; 8], "without a plan all stays as it is today");
}

#[test]
fn several_stages_can_limit_alike_and_who_limits_already_is_told_first() {
    let (mut roadmap, _) = sample();
    roadmap.stages = vec![stage("a", 10), stage("b", 10), stage("c", 11)];
    roadmap.lifts = vec![lift("a", "trunk-based", 1), lift("b", "trunk-based", 1), lift("gone", "gone", 5)];
    roadmap.settings.periods = 3;
    let mut levels: BTreeMap<CapabilityId, Vec<u8>> =
        roadmap.capabilities.iter().map(|item| (item.id.clone(), vec![item.now; 3])).collect();
    let trunk = CapabilityId::try_from("trunk-based").expect("an id");
    levels.insert(trunk, vec![1, 2, 3]);
    let throughput = Throughput::of(&roadmap, Some(&levels)).expect("stages");
    assert_eq!(throughput.by_period, [10, 11, 11]);
    assert_eq!(throughput.limiting(0).len(), 2);
    assert_eq!(throughput.limiting(1).len(), 3);
    assert_eq!(throughput.limiting(2).iter().map(|stage| stage.id.as_str()).collect::<Vec<_>>(), ["c"]);
    let reigns: Vec<(&str, u16)> =
        throughput.reigns().iter().map(|reign| (reign.stage.id.as_str(), reign.last.0)).collect();
    assert_eq!(reigns, [("a", 1), ("c", 2)]);
    roadmap.stages.clear();
    assert_eq!(Throughput::of(&roadmap, Some(&levels)), None);
    assert_eq!(leverage(&roadmap, Some(&levels)), vec![]);
}

#[test]
fn throughput_and_leverage_are_those_of_a_second_reading() {
    let mut told = 0;
    for seed in 0..60 {
        let mut roadmap = roadmap(seed, &Size { wrong: 0, ..SMALL });
        if roadmap.capabilities.is_empty() || roadmap.settings.periods == 0 {
            continue;
        }
        let mut chance = Chance::new(seed);
        for at in 0..4 {
            let id = format!("stage-{at}");
            roadmap.stages.push(stage(&id, u32::try_from(chance.below(12)).expect("small")));
            for item in roadmap.capabilities.clone() {
                if chance.below(2) == 0 {
                    let by = u32::try_from(1 + chance.below(5)).expect("small");
                    roadmap.lifts.push(lift(&id, item.id.as_str(), by));
                }
            }
        }
        let starts = starts(seed, &roadmap);
        let levels = Evaluation::new(&roadmap, &starts).levels;
        let throughput = Throughput::of(&roadmap, Some(&levels)).expect("stages");
        for period in 0..usize::from(roadmap.settings.periods) {
            assert_eq!(throughput.by_period[period], naive(&roadmap, &levels, period), "seed {seed}");
        }
        for line in leverage(&roadmap, Some(&levels)) {
            let mut higher = levels.clone();
            let row = higher.get_mut(&line.capability.id).expect("it has levels");
            row.iter_mut().for_each(|level| *level = (*level + 1).min(5));
            for period in 0..usize::from(roadmap.settings.periods) {
                let more = naive(&roadmap, &higher, period) - naive(&roadmap, &levels, period);
                assert_eq!(line.by_period[period], more, "seed {seed}, {}", line.capability.id);
                told += usize::from(more > 0);
            }
            assert_eq!(line.in_all, line.by_period.iter().sum::<i64>());
        }
    }
    assert!(told > 50, "one more level has to matter somewhere: {told}");
}

#[test]
fn what_is_counted_is_a_word_of_the_user_which_no_plan_depends_on() {
    let (sample, _) = sample();
    let named = |unit: &str| {
        let mut roadmap = sample.clone();
        roadmap.settings.stage_unit = unit.into();
        roadmap
    };
    assert_eq!(named(" user\tstories ").settings.stage_unit_of(7), "user stories");
    assert_eq!([1, 2].map(|count| named("").settings.stage_unit_of(count)), ["unit of work", "units of work"]);
    assert!(sample.plans_like(&named("stories")) && sample.plans_like(&named("")));
    let kept = named("changes").with_kept_of(&named("releases"));
    assert_eq!((kept.settings.stage_unit.as_str(), kept.settings.name), ("releases", sample.settings.name.clone()));
    let codes = |unit: &str| -> Vec<String> {
        let found = find_problems(&named(unit)).into_iter().filter(|problem| problem.code.starts_with("stage_unit"));
        found.map(|problem| problem.code).collect()
    };
    assert_eq!(codes("changes"), Vec::<String>::new());
    assert_eq!(
        codes("\u{e9}l\u{e9}ments livr\u{e9}s \u{e0} l\u{2019}an"),
        Vec::<String>::new(),
        "a word may have accents"
    );
    assert_eq!([codes("  "), codes("26 %")], [["stage_unit_missing"], ["stage_unit_no_word"]]);
    assert_eq!(codes("changes that are released"), ["stage_unit_long"]);
    let mut without = named("");
    without.stages.clear();
    assert!(!find_problems(&without).iter().any(|problem| problem.code == "stage_unit_missing"));
}

#[test]
fn what_is_wrong_with_stages_and_lifts_is_told_with_a_code_each() {
    let (mut roadmap, _) = sample();
    let codes = |roadmap: &Roadmap| -> Vec<String> {
        let about = |subject: &str| subject.starts_with("stage") || subject.starts_with("lift") || subject == "roadmap";
        let found = find_problems(roadmap).into_iter().filter(|problem| about(&problem.subject));
        found.map(|problem| problem.code).collect()
    };
    assert_eq!(codes(&roadmap), Vec::<String>::new());
    roadmap.stages.push(Stage { name: " TEST".into(), ..stage("other", 1_000_001) });
    roadmap.lifts.push(lift("test", "test-automation", 3));
    roadmap.lifts.push(lift("nowhere", "modularity", 0));
    roadmap.lifts.push(lift("build", "nothing", 1));
    let mut found = codes(&roadmap);
    found.sort();
    let expected =
        ["lift_by_nothing", "lift_of_nothing", "lift_per_level", "lift_twice", "stage_capacity", "stage_twice"];
    assert_eq!(found, expected);
    roadmap.stages = (0..25).map(|at| stage(&format!("s{at}"), 1)).collect();
    roadmap.lifts.clear();
    assert_eq!(codes(&roadmap), ["too_many_stages"]);
}
