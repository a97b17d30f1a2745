//! The planner's promises about order, limits and stopping, and what the independent check catches. Against the truth
//! of trying every plan it stands in the campaigns (see `plans` there).

use model::{Period, Proof, Roadmap, Value, check_plan, evaluation::last_period};
use planner::{Options, PlanError, Progress, Unwatched, Watch, make_plan};
use tests::generate::{self, Shape};

use crate::terminal::Desk;

fn plan(roadmap: &Roadmap) -> Result<model::Plan, PlanError> {
    make_plan(roadmap, &Options::default(), &mut Unwatched)
}

#[test]
fn a_plan_does_not_depend_on_the_order_of_the_lists() {
    for seed in 0..40 {
        let roadmap = generate::roadmap(seed, &Shape::tiny(seed));
        let mut turned = roadmap.clone();
        turned.investments.reverse();
        turned.outputs.reverse();
        turned.outcomes.reverse();
        turned.effects.reverse();
        turned.needs.reverse();
        turned.funds.reverse();
        turned.pools.reverse();
        match (plan(&roadmap), plan(&turned)) {
            (Ok(one), Ok(other)) => {
                assert_eq!((one.starts, one.value, one.left_out), (other.starts, other.value, other.left_out));
            }
            (Err(PlanError::NothingFits(_)), Err(PlanError::NothingFits(_))) => {}
            (one, other) => panic!("seed {seed}: {one:?} but {other:?}"),
        }
    }
}

#[test]
fn more_money_never_makes_a_plan_worth_less() {
    for seed in 0..40 {
        let roadmap = generate::roadmap(seed, &Shape::tiny(seed));
        let mut richer = roadmap.clone();
        for amount in richer.funds.iter_mut().flat_map(|fund| &mut fund.limit) {
            amount.0 += 5_000_000;
        }
        if let Ok(poorer) = plan(&roadmap) {
            let richer = plan(&richer).expect("what fits still fits");
            assert!(richer.value >= poorer.value, "seed {seed}");
        }
    }
}

#[test]
fn every_change_to_a_plan_that_breaks_a_rule_is_caught_by_the_checker() {
    let (roadmap, plan) = solved_sample();
    assert_eq!(check_plan(&roadmap, &plan), vec![]);
    let (first, start) = plan.starts.iter().next().expect("the sample plans something");

    let mut later = plan.clone();
    later.starts.insert(first.clone(), start.later(1));
    assert!(!check_plan(&roadmap, &later).is_empty(), "moved an investment without saying what it is worth");

    let mut dropped = plan.clone();
    dropped.starts.remove(first);
    let rules: Vec<&str> = check_plan(&roadmap, &dropped).iter().map(|broken| broken.rule).collect();
    assert!(rules.contains(&"left_out") && rules.contains(&"value"), "{rules:?}");

    let mut overrated = plan.clone();
    overrated.value = Value(plan.value.0 + 1);
    assert!(check_plan(&roadmap, &overrated).iter().any(|broken| broken.rule == "value"));

    let mut beyond = plan.clone();
    beyond.starts.insert(first.clone(), Period(roadmap.settings.periods));
    assert!(check_plan(&roadmap, &beyond).iter().any(|broken| broken.rule == "horizon"));

    for need in &roadmap.needs {
        let model::NeedOn::Investment(before) = &need.on else { continue };
        let (Some(after), Some(ends)) = (
            plan.starts.get(&need.investment),
            plan.starts.get(before).and_then(|start| last_period(&roadmap, before, *start)),
        ) else {
            continue;
        };
        assert!(ends.later(need.lag) <= *after);
        let mut early = plan.clone();
        early.starts.insert(need.investment.clone(), ends);
        if need.lag > 0 {
            assert!(check_plan(&roadmap, &early).iter().any(|broken| broken.rule == "needs"), "{need:?}");
        }
    }

    let mut poorer = roadmap.clone();
    for amount in poorer.funds.iter_mut().flat_map(|fund| &mut fund.limit) {
        amount.0 /= 2;
    }
    assert!(check_plan(&poorer, &plan).iter().any(|broken| broken.rule == "fund_limit"));
    let mut fewer = roadmap.clone();
    for people in fewer.pools.iter_mut().flat_map(|pool| &mut pool.capacity) {
        people.0 /= 2;
    }
    assert!(check_plan(&fewer, &plan).iter().any(|broken| broken.rule == "pool_capacity"));
    let mut prouder = roadmap.clone();
    prouder.steps[0].least_worth.0 = 1_000_000;
    assert!(check_plan(&prouder, &plan).iter().any(|broken| broken.rule == "step_worth"));
}

#[test]
fn what_cannot_all_be_kept_is_said_with_what_would_help() {
    let (mut roadmap, _) = solved_sample();
    roadmap.steps[0].least_worth.0 = 1_000_000;
    let name = roadmap.steps[0].name.clone();
    match plan(&roadmap) {
        Err(error @ PlanError::NothingFits(_)) => assert!(error.to_string().contains(&name), "{error}"),
        other => panic!("{other:?}"),
    }
}

struct StopAtOnce(usize);

impl Watch for StopAtOnce {
    fn progress(&mut self, _: Progress) {
        self.0 += 1;
    }

    fn is_cancelled(&self) -> bool {
        true
    }
}

#[test]
fn a_search_that_is_stopped_keeps_the_best_plan_and_says_so() {
    let roadmap = generate::roadmap(generate::STRESS_SEED, &Shape::stress());
    let mut watch = StopAtOnce(0);
    let plan = make_plan(&roadmap, &Options::default(), &mut watch).expect("the greedy plan is there at once");
    assert_ne!(plan.proof, Proof::Proven);
    assert!(plan.value > Value::ZERO && watch.0 > 0);
    assert_eq!(check_plan(&roadmap, &plan), vec![]);
}

#[test]
fn an_edit_is_planned_on_from_the_plan_before_and_what_that_changes_is_told() {
    let desk = Desk::with_sample();
    let traced = || {
        let planned = desk.cairn(&["plan", "sample.cairn", "--trace"]);
        assert_eq!(planned.code, 0, "{planned:?}");
        planned.out
    };
    let again = traced();
    assert!(again.contains("Value as before; nothing enters, drops or moves"), "{again}");
    let excluded = desk.cairn(&["exclude", "sample.cairn", "live-tracking"]);
    assert_eq!(excluded.code, 0, "{excluded:?}");
    let changed = traced();
    let first = changed.lines().find(|line| line.contains("Best so far")).expect("what was found first is told");
    assert!(first.contains("investments: ") && first.contains("drop"), "{changed}");
}

#[test]
fn a_roadmap_with_blocking_problems_is_not_planned() {
    let (mut roadmap, _) = solved_sample();
    roadmap.investments[0].duration = 0;
    assert!(matches!(plan(&roadmap), Err(PlanError::Problems(problems)) if !problems.is_empty()));
}

/// The sample with the plan that is stored with it.
fn solved_sample() -> (Roadmap, model::Plan) {
    let text = include_str!("../../fixtures/roadmaps/sample.json");
    let read = exchange::json::read(text).expect("the sample can be read");
    (read.roadmap, read.plan.expect("the sample is stored with its plan"))
}
