//! What is looked up by index is what reading the whole lists finds, also in large roadmaps.

use model::evaluation::Evaluation;
use model::needs_graph::NeedsGraph;
use model::{Need, NeedOn, find_problems};

use crate::made::{SMALL, Size, roadmap, starts};
use crate::naive;

/// The problems of the codes that the naive twin knows.
fn found(roadmap: &model::Roadmap) -> naive::Found {
    let known = find_problems(roadmap).into_iter().filter(|problem| naive::CODES.contains(&problem.code.as_str()));
    known.map(|problem| (problem.code, problem.subject)).collect()
}

#[test]
fn the_problems_are_those_that_reading_all_lists_finds() {
    let mut seen = naive::Found::new();
    for seed in 0..400 {
        for wrong in [0, SMALL.wrong] {
            let roadmap = roadmap(seed, &Size { wrong, ..SMALL });
            let problems = found(&roadmap);
            assert_eq!(problems, naive::problems(&roadmap), "seed {seed}");
            seen.extend(problems.into_iter().map(|(code, _)| (code, String::new())));
        }
    }
    assert_eq!(seen.len(), naive::CODES.len(), "every kind of problem came up: {seen:?}");
}

#[test]
fn a_loop_is_found_exactly_where_something_waits_for_itself() {
    let mut with_loop = 0;
    for seed in 0..400 {
        let roadmap = roadmap(seed, &SMALL);
        let waiting = naive::in_loops(&roadmap);
        let loops = NeedsGraph::new(&roadmap).loops();
        assert_eq!(loops.is_empty(), waiting.is_empty(), "seed {seed}");
        assert!(loops.iter().flatten().all(|id| waiting.contains(*id)), "seed {seed}: {loops:?}");
        with_loop += usize::from(!loops.is_empty());
    }
    assert!((20..380).contains(&with_loop), "{with_loop} of 400 have loops");
}

#[test]
fn outputs_count_from_when_reading_all_lists_says() {
    let mut counting = 0;
    for seed in 0..400 {
        let roadmap = roadmap(seed, &Size { wrong: 0, investments: 14, ..SMALL });
        let starts = starts(seed, &roadmap);
        let evaluation = Evaluation::new(&roadmap, &starts);
        assert_eq!(evaluation.output_from, naive::outputs_from(&roadmap, &starts), "seed {seed}");
        counting += evaluation.output_from.len();
    }
    assert!(counting > 400, "{counting} outputs count somewhere");
}

#[test]
fn ten_thousand_capabilities_and_thirty_thousand_needs_are_checked() {
    let size = Size {
        capabilities: 10_000,
        investments: 10_000,
        outputs: 10_000,
        outcomes: 100,
        effects: 20_000,
        needs: 30_000,
        wrong: 0,
    };
    let mut roadmap = roadmap(1, &size);
    let count = |roadmap: &model::Roadmap, code: &str| {
        find_problems(roadmap).iter().filter(|problem| problem.code == code).count()
    };
    assert_eq!(count(&roadmap, "too_many"), 4, "three lists and the needs");
    assert_eq!(count(&roadmap, "unknown_capability"), 0);
    roadmap.capabilities.pop();
    let missing = model::CapabilityId::try_from("capability-9999").expect("an id");
    let on_it = |need: &&Need| matches!(&need.on, NeedOn::Capability { id, .. } if *id == missing);
    let brought = |output: &&model::Output| matches!(&output.kind, model::OutputKind::CapabilityLevel { capability, .. } if *capability == missing);
    let expected = roadmap.needs.iter().filter(on_it).count() + roadmap.outputs.iter().filter(brought).count();
    assert!(expected > 0, "something refers to it");
    assert_eq!(count(&roadmap, "unknown_capability"), expected);
    let evaluation = Evaluation::new(&roadmap, &starts(1, &roadmap));
    assert!(evaluation.spend > model::Money::ZERO);
}

#[test]
fn a_chain_of_fifty_thousand_needs_does_not_end_the_stack() {
    let count = 50_000;
    let size = Size { investments: count, needs: 0, capabilities: 1, outputs: 1, outcomes: 1, effects: 0, wrong: 0 };
    let mut roadmap = roadmap(1, &size);
    let ids: Vec<_> = roadmap.investments.iter().map(|item| item.id.clone()).collect();
    let link = |waiting: usize, needed: usize| Need {
        investment: ids[waiting].clone(),
        on: NeedOn::Investment(ids[needed].clone()),
        lag: 1,
    };
    roadmap.needs = (1..count).map(|waiting| link(waiting, waiting - 1)).collect();
    assert!(NeedsGraph::new(&roadmap).loops().is_empty());
    roadmap.needs.push(link(0, count - 1));
    let loops = NeedsGraph::new(&roadmap).loops();
    assert_eq!(loops.iter().map(Vec::len).collect::<Vec<_>>(), vec![count]);
}
