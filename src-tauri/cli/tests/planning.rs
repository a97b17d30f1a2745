//! Planning in a real worker: the same plan as without one, and a plan whatever happens to it.

use std::os::unix::process::CommandExt;
use std::process::{Command, Stdio};
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use model::Roadmap;
use planner::answers::{self, Listen, Reply};
use planner::{Basis, Options, Progress, Unwatched, Watch};
use rustix::process::{Pid, Signal, kill_process, kill_process_group};
use serde_json::Value;
use worker::Worker;

use crate::processes::{CAIRN, cairn, desk, field, fixture, wait_for, workers};

fn roadmap(name: &str) -> Roadmap {
    Worker::in_process().read_roadmap(&fixture(name), &|| false).expect("the fixture is a roadmap").roadmap
}

fn id(process: u32) -> Pid {
    i32::try_from(process).ok().and_then(Pid::from_raw).expect("a process id")
}

/// Says stop some time after the first plan.
struct Impatient {
    first: Option<Instant>,
    patience: Duration,
}

impl Watch for Impatient {
    fn progress(&mut self, progress: Progress) {
        if progress.value.is_some() {
            self.first.get_or_insert_with(Instant::now);
        }
    }

    fn is_cancelled(&self) -> bool {
        self.first.is_some_and(|first| first.elapsed() >= self.patience)
    }
}

#[test]
fn a_worker_finds_the_planners_own_plan_byte_for_byte() {
    for name in ["small.json", "sample.json"] {
        let roadmap = roadmap(name);
        let worker = Worker::program(CAIRN);
        let apart = worker.make_plan(&roadmap, &Options::default(), &mut Unwatched).expect("it can be planned");
        let here = planner::make_plan(&roadmap, &Options::default(), &mut Unwatched).expect("it can be planned");
        let text = |plan| serde_json::to_string(plan).expect("a plan is JSON");
        assert_eq!(text(&apart), text(&here), "{name}");
        let peak = worker.peak_mb().expect("the worker has said what it held");
        println!("the worker held at most {peak} MB while it planned {name}");
        assert!(peak < 512, "{peak} MB");
    }
}

/// Keeps every reply as it comes.
struct Replies(Vec<String>);

impl Listen for Replies {
    fn replied(&mut self, place: usize, reply: &Reply) {
        self.0.push(format!("{place} {}", serde_json::to_string(reply).expect("a reply is JSON")));
    }

    fn is_cancelled(&self) -> bool {
        false
    }
}

#[test]
fn a_worker_answers_as_the_planner_itself_byte_for_byte() {
    let roadmap = roadmap("small.json");
    let plan = planner::make_plan(&roadmap, &Options::default(), &mut Unwatched).expect("it can be planned");
    let mut questions = answers::left_out(&plan);
    questions.extend(answers::limits(&roadmap));
    questions.extend(plan.starts.keys().flat_map(|id| answers::about(&roadmap, &plan, id)));
    let ask = |worker: Worker| {
        let mut replies = Replies(vec![]);
        worker.answer(&roadmap, &plan, &questions, Some(60.0), &mut replies).expect("nothing breaks down");
        replies.0
    };
    let apart = ask(Worker::program(CAIRN));
    assert!(apart.len() >= questions.len());
    assert_eq!(apart, ask(Worker::in_process()));
}

#[test]
fn the_same_work_has_the_same_bytes_whatever_was_planned_before_and_whatever_else_the_machine_does() {
    let desk = desk("stress");
    let planned = || {
        let words = ["plan", "stress.cairn", "--work", "200000", "--json"];
        let ended = cairn(desk.path(), &words).output().expect("cairn can be started");
        assert!(ended.status.success(), "{ended:?}");
        ended.stdout
    };
    let alone = planned();
    let is_over = AtomicBool::new(false);
    let busy = std::thread::scope(|scope| {
        for _ in 0..3 {
            scope.spawn(|| {
                while !is_over.load(Ordering::Relaxed) {
                    std::hint::spin_loop();
                }
            });
        }
        let busy = planned();
        is_over.store(true, Ordering::Relaxed);
        busy
    });
    assert_eq!(String::from_utf8_lossy(&busy), String::from_utf8_lossy(&alone));
    let record: Value = serde_json::from_slice(&alone).expect("a record");
    assert!(record["work"] == 200_000 && record["seconds"].is_null() && record["bound"].is_i64(), "{record}");
}

/// Keeps what it hears.
struct Heard(Vec<Progress>);

impl Watch for Heard {
    fn progress(&mut self, progress: Progress) {
        self.0.push(progress);
    }

    fn is_cancelled(&self) -> bool {
        false
    }
}

#[test]
fn a_changed_roadmap_is_planned_on_from_the_plan_before_which_is_there_at_once() {
    let before = roadmap("small.json");
    let last = planner::make_plan(&before, &Options::default(), &mut Unwatched).expect("it can be planned").starts;
    let mut now = before.clone();
    for amount in now.funds.iter_mut().flat_map(|fund| &mut fund.limit) {
        amount.0 -= amount.0 / 5;
    }
    let basis = Basis { last, ..Basis::default() };
    let first = planner::first_answer(&now, &basis).expect("it can be planned").expect("it can be repaired");
    let from_nothing = planner::make_plan(&now, &Options::default(), &mut Unwatched);
    for worker in [Worker::program(CAIRN), Worker::in_process()] {
        let mut heard = Heard(vec![]);
        let plan = worker.plan_on(&now, &basis, &Options::default(), &mut heard);
        assert_eq!(heard.0[0], Progress { value: Some(first.value.0), bound: None, seconds: 0.0 });
        assert_eq!(plan, from_nothing, "what is proven does not depend on where it began");
    }
    // a worker that cannot work costs the proof and nothing else
    let broken = Worker::program("no/such/program").plan_on(&now, &basis, &Options::default(), &mut Unwatched);
    assert_eq!(broken, Ok(first));
}

#[test]
fn what_cannot_be_planned_is_refused_in_the_same_words() {
    let mut roadmap = roadmap("small.json");
    roadmap.steps[0].least_worth = model::Points(1_000_000);
    let make = |worker: Worker| worker.make_plan(&roadmap, &Options::default(), &mut Unwatched);
    let (apart, here) = (make(Worker::program(CAIRN)), make(Worker::in_process()));
    assert!(apart.is_err());
    assert_eq!(apart, here);
}

#[test]
fn a_search_stops_within_a_second_of_the_wish_and_keeps_its_plan() {
    let roadmap = roadmap("stress.json");
    let worker = Worker::program(CAIRN);
    let options = Options::seconds(60.0);
    let mut impatient = Impatient { first: None, patience: Duration::from_millis(300) };
    let plan = worker.make_plan(&roadmap, &options, &mut impatient).expect("the plan so far is kept");
    let after = impatient.first.expect("progress was heard").elapsed() - impatient.patience;
    println!("the search ended {after:?} after the wish, with at most {:?} MB", worker.peak_mb());
    assert!(after < Duration::from_secs(1), "it took {after:?}");
    assert!(plan.value.0 > 0 && model::check_plan(&roadmap, &plan).is_empty());
}

#[test]
fn a_plan_comes_out_although_its_workers_are_killed() {
    let desk = desk("stress");
    let planning = cairn(desk.path(), &["plan", "stress.cairn", "--time-limit", "20s", "--json"]).spawn();
    let planning = planning.expect("cairn can be started");
    let mut killed = vec![];
    for _ in 0..2 {
        let parent = planning.id();
        let is_new = |worker: &u32| !killed.contains(worker);
        let worker = wait_for("a worker", || workers(parent, "plan").into_iter().find(is_new));
        // long enough for the greedy plan, at least
        wait_for("some work", || field(worker, "VmHWM:").filter(|held| *held > 20_000));
        std::thread::sleep(Duration::from_millis(500));
        kill_process(id(worker), Signal::KILL).expect("the worker runs");
        killed.push(worker);
    }
    let ended = planning.wait_with_output().expect("it ends");
    assert!(ended.status.success(), "{ended:?}");
    let plan: Value = serde_json::from_slice(&ended.stdout).expect("a record");
    assert_eq!((&plan["proof"], &plan["bound"]), (&Value::from("stopped"), &Value::Null), "{plan}");
    assert!(plan["value"].as_i64().is_some_and(|value| value > 0));
    let checked = cairn(desk.path(), &["check", "stress.cairn"]).output().expect("cairn can be started");
    assert!(checked.status.success(), "{checked:?}");
}

#[test]
fn ctrl_c_in_the_terminal_reaches_the_worker_only_through_the_one_who_asked() {
    let desk = desk("stress");
    let mut planning = cairn(desk.path(), &["plan", "stress.cairn", "--time-limit", "60s", "--json"]);
    let planning = planning.process_group(0).spawn().expect("cairn can be started");
    let worker = wait_for("a worker", || workers(planning.id(), "plan").first().copied());
    std::thread::sleep(Duration::from_secs(1));
    let began = Instant::now();
    kill_process_group(id(planning.id()), Signal::INT).expect("it runs");
    let ended = planning.wait_with_output().expect("it ends");
    assert!(ended.status.success(), "{ended:?}");
    assert!(began.elapsed() < Duration::from_secs(5), "it took {:?}", began.elapsed());
    let plan: Value = serde_json::from_slice(&ended.stdout).expect("a record");
    assert!(plan["value"].as_i64().is_some_and(|value| value > 0), "{plan}");
    assert_eq!(field(worker, "PPid:"), None, "the worker was left behind");
}

#[test]
fn a_worker_does_not_outlive_the_one_who_asked() {
    let desk = desk("stress");
    let planning = cairn(desk.path(), &["plan", "stress.cairn", "--time-limit", "60s"]).spawn();
    let mut planning = planning.expect("cairn can be started");
    let worker = wait_for("a worker", || workers(planning.id(), "plan").first().copied());
    let is_bound = |line: &str| line.starts_with("Max core file size") && line.contains(" 0 ");
    wait_for("a worker that has bound itself", || {
        let limits = std::fs::read_to_string(format!("/proc/{worker}/limits")).ok()?;
        let bytes = limits.lines().find_map(|line| line.strip_prefix("Max address space"))?;
        bytes.split_whitespace().next()?.parse::<u64>().ok().filter(|bytes| *bytes < 4 << 30)?;
        limits.lines().any(is_bound).then_some(())
    });
    planning.kill().expect("it runs");
    planning.wait().expect("it ends");
    let is_gone = || field(worker, "VmRSS:").is_none().then_some(());
    wait_for("the end of the worker", is_gone);
}

#[test]
fn the_words_of_a_worker_are_not_for_people() {
    let run = |words: &[&str], input: &[u8]| {
        let mut command = Command::new(CAIRN);
        command.args(words).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut process = command.spawn().expect("cairn can be started");
        let mut pipe = process.stdin.take().expect("it has an input");
        // it may be gone before it has read everything
        let _ = std::io::Write::write_all(&mut pipe, input);
        drop(pipe);
        process.wait_with_output().expect("it ends")
    };
    let typed = run(&["--worker"], b"");
    assert_eq!((typed.status.code(), typed.stdout.len()), (Some(2), 0));
    assert!(String::from_utf8_lossy(&typed.stderr).contains("start it without"), "{typed:?}");
    assert_eq!(run(&["--worker", "read"], b"").status.code(), Some(0), "without an order there is nothing to do");
    for rubbish in [&b"read my file, please"[..], &[0, 0, 0, 2, b'{', b'}'], &[0, 0, 0, 8, b'"', b'c'], &[255; 9]] {
        let ended = run(&["--worker", "plan"], rubbish);
        assert_eq!((ended.status.code(), ended.stdout.len()), (Some(1), 0), "{ended:?}");
    }
}
