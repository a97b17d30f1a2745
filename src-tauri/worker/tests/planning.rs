//! Planning by workers that misbehave: always a plan that keeps the rules, in time, and honest about its proof.

use std::time::{Duration, Instant};

use model::{Plan, Proof, check_plan};
use planner::answers::{self, Listen, Reply};
use planner::{Options, PlanError, Progress, Unwatched, Watch};
use worker::Worker;

use crate::fakes::{Fakes, fakes, fixture, lives};

/// Keeps the progress it hears, and says stop after a while.
struct Ear {
    began: Instant,
    patience: Duration,
    heard: Vec<Progress>,
}

impl Ear {
    fn patient() -> Self {
        Self::of_patience(Duration::from_secs(3_600))
    }

    fn of_patience(patience: Duration) -> Self {
        Self { began: Instant::now(), patience, heard: vec![] }
    }
}

impl Watch for Ear {
    fn progress(&mut self, progress: Progress) {
        self.heard.push(progress);
    }

    fn is_cancelled(&self) -> bool {
        self.began.elapsed() >= self.patience
    }
}

fn plan(fakes: &Fakes, name: &str, seconds: f64, ear: &mut Ear) -> Result<Plan, PlanError> {
    let worker = Worker::program(fakes.program(name));
    worker.make_plan(&fakes.roadmap, &Options::seconds(seconds), ear)
}

/// The plan is right, but claims nothing that its worker had no time to prove.
fn unproven(fakes: &Fakes, plan: Result<Plan, PlanError>) -> Plan {
    let plan = plan.expect("there is always a plan");
    assert_eq!(check_plan(&fakes.roadmap, &plan), []);
    assert_eq!((plan.proof, plan.bound), (Proof::Stopped, None));
    plan
}

#[test]
fn a_worker_that_dies_at_once_is_tried_twice_and_the_greedy_plan_is_left() {
    let fakes = fakes();
    for name in ["dies at once", "writes rubbish", "floods", "promises too much", "answers something else"] {
        let began = Instant::now();
        let plan = unproven(fakes, plan(fakes, name, 60.0, &mut Ear::patient()));
        assert!(plan.value.0 > 0 && plan.made_by.contains("broke off"), "{name}: {plan:?}");
        let starts = fakes.starts(name);
        assert_eq!(starts.len(), 2, "{name} is tried twice");
        assert!(began.elapsed() < Duration::from_secs(20), "{name} took {:?}", began.elapsed());
        assert!(!starts.into_iter().any(lives), "{name} was left running");
    }
}

#[test]
fn the_best_plan_so_far_outlives_its_worker() {
    let fakes = fakes();
    let plan = unproven(fakes, plan(fakes, "dies after a plan", 60.0, &mut Ear::patient()));
    assert_eq!((plan.value, plan.starts), (fakes.plan.value, fakes.plan.starts.clone()));
    assert_eq!(fakes.starts("dies after a plan").len(), 2);
}

#[test]
fn a_second_worker_makes_up_for_the_first() {
    let fakes = fakes();
    assert_eq!(plan(fakes, "dies once", 60.0, &mut Ear::patient()), Ok(fakes.plan.clone()));
    assert_eq!(fakes.starts("dies once").len(), 2);
}

#[test]
fn a_second_worker_never_makes_the_plan_worse() {
    let fakes = fakes();
    let plan = unproven(fakes, plan(fakes, "dies once, then does worse", 60.0, &mut Ear::patient()));
    assert_eq!(plan.value, fakes.plan.value);
}

#[test]
fn a_worker_that_hangs_is_ended_two_seconds_after_its_limit_with_all_it_has_started() {
    let fakes = fakes();
    for name in ["hangs after a plan", "hangs with a child", "stops itself", "never ends to report"] {
        let began = Instant::now();
        let mut ear = Ear::patient();
        let plan = unproven(fakes, plan(fakes, name, 0.2, &mut ear));
        let took = began.elapsed();
        assert!(took > Duration::from_millis(2_100) && took < Duration::from_millis(3_500), "{name} took {took:?}");
        assert_eq!(plan.value, fakes.plan.value, "{name}");
        let starts = fakes.starts(name);
        assert!(starts.len() == 1 && !lives(starts[0]), "{name} was left running, or started again: {starts:?}");
        if name == "never ends to report" {
            let told = Progress { value: Some(7), bound: Some(9), seconds: 0.25 };
            assert!(ear.heard.len() > 10 && ear.heard.iter().all(|heard| *heard == told));
        }
    }
    let began = Instant::now();
    assert_eq!(plan(fakes, "hangs", 0.2, &mut Ear::patient()), Err(PlanError::StoppedEmpty));
    assert!(began.elapsed() < Duration::from_millis(3_500));
}

#[test]
fn a_wish_to_stop_is_granted_within_a_second_whatever_the_worker_does() {
    let fakes = fakes();
    for _ in 0..5 {
        let mut ear = Ear::of_patience(Duration::from_millis(400));
        let plan = unproven(fakes, plan(fakes, "ignores all", 60.0, &mut ear));
        let since_the_wish = ear.began.elapsed() - ear.patience;
        assert!(since_the_wish < Duration::from_secs(1), "it took {since_the_wish:?}");
        assert_eq!(plan.value, fakes.plan.value);
    }
    assert!(!fakes.starts("ignores all").into_iter().any(lives));
}

#[test]
fn a_plan_that_breaks_a_rule_is_not_believed_whoever_says_it() {
    let fakes = fakes();
    for name in ["breaks a rule", "says nonsense"] {
        let patience = if name == "breaks a rule" { 3_600 } else { 1 };
        let mut ear = Ear::of_patience(Duration::from_secs(patience));
        match plan(fakes, name, 60.0, &mut ear) {
            Ok(plan) => assert!(unproven(fakes, Ok(plan)).value <= fakes.plan.value),
            Err(error) => assert_eq!((error, name), (PlanError::StoppedEmpty, "says nonsense")),
        }
    }
    assert_eq!(fakes.starts("breaks a rule").len(), 2);
}

#[test]
fn a_worker_that_prints_without_end_holds_nobody_up() {
    let fakes = fakes();
    assert_eq!(plan(fakes, "floods the errors", 60.0, &mut Ear::patient()), Ok(fakes.plan.clone()));
}

#[test]
fn an_order_that_the_worker_never_reads_holds_nobody_up() {
    let fakes = fakes();
    let large = fixture("stress.json");
    let worker = Worker::program(fakes.program("hangs"));
    let mut ear = Ear::of_patience(Duration::from_millis(100));
    let options = Options::seconds(60.0);
    assert_eq!(worker.make_plan(&large, &options, &mut ear), Err(PlanError::StoppedEmpty));
    assert!(ear.began.elapsed() < Duration::from_secs(2), "it took {:?}", ear.began.elapsed());
}

#[test]
fn a_program_that_is_not_there_is_said_to_be_so() {
    let fakes = fakes();
    let worker = Worker::program("no/such/program");
    let error = worker.make_plan(&fakes.roadmap, &Options::default(), &mut Unwatched).expect_err("nobody plans");
    assert!(matches!(error, PlanError::Engine(_)) && error.to_string().contains("could not be started"), "{error}");
}

#[test]
fn a_roadmap_with_problems_is_refused_before_anyone_is_asked() {
    let mut roadmap = fakes().roadmap.clone();
    roadmap.investments[0].duration = 0;
    let worker = Worker::program("no/such/program");
    let refused = worker.make_plan(&roadmap, &Options::default(), &mut Unwatched);
    assert!(matches!(refused, Err(PlanError::Problems(_))), "{refused:?}");
}

#[test]
fn without_a_child_the_plan_is_the_planners_own() {
    let fakes = fakes();
    let plan = Worker::in_process().make_plan(&fakes.roadmap, &Options::default(), &mut Unwatched);
    assert_eq!(plan, Ok(fakes.plan.clone()));
}

/// Counts the replies it hears.
struct Count(usize);

impl Listen for Count {
    fn replied(&mut self, _: usize, _: &Reply) {
        self.0 += 1;
    }

    fn is_cancelled(&self) -> bool {
        false
    }
}

#[test]
fn questions_to_a_worker_that_misbehaves_end_in_an_error_and_no_reply() {
    let fakes = fakes();
    let questions = answers::limits(&fakes.roadmap);
    for name in ["dies at once", "writes rubbish", "answers something else", "answers a reader else"] {
        let worker = Worker::program(fakes.program(name));
        let mut count = Count(0);
        let answered = worker.answer(&fakes.roadmap, &fakes.plan, &questions, None, &mut count);
        assert!(matches!(answered, Err(PlanError::Engine(_))), "{name}: {answered:?}");
        assert_eq!(count.0, 0, "{name}");
    }
}
