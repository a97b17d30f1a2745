//! The generators that other tests stand on: always the same, always plannable, odd enough.

use std::collections::BTreeMap;

use model::find_problems::blocks_planning;
use model::{Evaluation, InvestmentId, Period, Roadmap, check_plan, find_problems};
use tests::generate::{self, Dice, Shape};

const SEEDS: u64 = 200;

fn tiny(seed: u64) -> Roadmap {
    generate::roadmap(seed, &Shape::tiny(seed))
}

#[test]
fn the_dice_roll_the_published_numbers() {
    // first output of SplitMix64 for seed 1234567, halved to fit a signed number
    let mut dice = Dice::new(1_234_567);
    assert_eq!(dice.between(0, i64::MAX), 6_457_827_717_110_365_317 / 2);
}

#[test]
fn the_same_seed_gives_the_same_roadmap() {
    for seed in 0..20 {
        assert_eq!(tiny(seed), tiny(seed));
    }
    assert_ne!(tiny(1), tiny(2));
}

#[test]
fn no_generated_roadmap_has_a_problem_that_blocks_planning() {
    for seed in 0..SEEDS {
        let problems = find_problems(&tiny(seed));
        assert!(!blocks_planning(&problems), "seed {seed}: {problems:?}");
    }
}

#[test]
fn a_good_part_of_the_tiny_roadmaps_has_no_plan_and_a_good_part_is_degenerate() {
    let roadmaps: Vec<(Shape, Roadmap)> = (0..SEEDS).map(|seed| (Shape::tiny(seed), tiny(seed))).collect();
    let without_plan = roadmaps.iter().filter(|(_, roadmap)| generate::exhaustive(roadmap).is_none()).count();
    let degenerate = roadmaps.iter().filter(|(shape, _)| shape.with_nothing || shape.with_equal_items).count();
    let count = roadmaps.len();
    assert!((count / 5..=count / 2).contains(&without_plan), "{without_plan} of {count} have no plan");
    assert!(degenerate * 10 >= count, "{degenerate} of {count} are degenerate");
}

/// Every assignment without any pruning, judged by the checker alone.
fn every_plan(roadmap: &Roadmap) -> Vec<BTreeMap<InvestmentId, Period>> {
    let mut plans = vec![BTreeMap::new()];
    for investment in &roadmap.investments {
        let starts = 0..=roadmap.settings.periods - investment.duration;
        let with: Vec<_> = plans
            .iter()
            .flat_map(|plan| {
                starts.clone().map(|start| {
                    let mut longer = plan.clone();
                    longer.insert(investment.id.clone(), Period(start));
                    longer
                })
            })
            .collect();
        plans.extend(with);
    }
    plans.retain(|starts| check_plan(roadmap, &generate::as_plan(roadmap, starts)).is_empty());
    plans
}

#[test]
fn trying_everything_finds_the_best_of_all_plans_that_the_checker_accepts() {
    let small = |roadmap: &Roadmap| roadmap.investments.len() <= 4 && roadmap.settings.periods <= 3;
    let mut compared = 0;
    for roadmap in (0..SEEDS).map(tiny).filter(small).take(30) {
        let best = generate::exhaustive(&roadmap);
        let ids: std::collections::BTreeSet<_> = roadmap.investments.iter().map(|item| &item.id).collect();
        let order = |starts: &BTreeMap<InvestmentId, Period>| -> Vec<u16> {
            ids.iter().map(|id| starts.get(*id).map_or(u16::MAX, |start| start.0)).collect()
        };
        let expected = every_plan(&roadmap).into_iter().min_by_key(|starts| {
            let evaluation = Evaluation::new(&roadmap, starts);
            (-evaluation.value, evaluation.spend, order(starts))
        });
        assert_eq!(best.map(|best| best.starts), expected, "{}", roadmap.settings.name);
        compared += 1;
    }
    assert!(compared >= 20, "only {compared} roadmaps were small enough");
}
