//! What feedback loops come to: latencies after each step, what was measured, kinds nobody tells about, and advice that
//! follows the entries.

use std::collections::BTreeMap;

use model::feedback::FeedbackLoops;
use model::feedback_loop::{DAY, Feedback, HOUR, latency, minutes_of};
use model::{FeedbackLoop, Measure, Period, Plan, Roadmap, Shortening, find_problems};

fn sample() -> (Roadmap, Plan) {
    let text = include_str!("../../../../fixtures/roadmaps/sample.json");
    let mut file: serde_json::Value = serde_json::from_str(text).expect("the sample is JSON");
    let roadmap = serde_json::from_value(file["roadmap"].take()).expect("a roadmap");
    (roadmap, serde_json::from_value(file["plan"].take()).expect("a plan"))
}

fn id<I: TryFrom<&'static str>>(text: &'static str) -> I {
    I::try_from(text).ok().expect("an id")
}

/// The sample with these loops alone (id, kind, latency, wanted) and what shortens them.
fn told(
    loops: &[(&'static str, Feedback, u32, Option<u32>)],
    shortenings: &[(&'static str, &'static str, u32)],
) -> (Roadmap, Plan) {
    let (mut roadmap, plan) = sample();
    let line = |(name, kind, now, wanted): &(&'static str, Feedback, u32, Option<u32>)| FeedbackLoop {
        id: id(name),
        name: (*name).into(),
        kind: *kind,
        now: *now,
        wanted: *wanted,
        outcome: None,
    };
    roadmap.loops = loops.iter().map(line).collect();
    let shorter = |(of, investment, to): &(&'static str, &'static str, u32)| Shortening {
        of: id(of),
        investment: id(investment),
        to: *to,
    };
    roadmap.shortenings = shortenings.iter().map(shorter).collect();
    (roadmap, plan)
}

#[test]
fn a_loop_tells_at_the_end_of_each_step_as_soon_as_what_is_done_lets_it() {
    // steps end after the second, the fifth and the eighth quarter; regression is done after the second, tracing too,
    // the rollout after the sixth; chaos testing is left out
    let (roadmap, plan) = told(
        &[("tests", Feedback::Code, 2 * DAY, Some(HOUR))],
        &[("tests", "automated-regression", 180), ("tests", "progressive-rollout", 90), ("tests", "chaos-testing", 5)],
    );
    let feedback = FeedbackLoops::of(&roadmap, Some(&plan.starts)).expect("a loop");
    let loop_ = &feedback.loops[0];
    assert_eq!((loop_.now, loop_.after.as_slice(), loop_.end), (2 * DAY, &[180, 180, 90][..], 90));
    assert!(!loop_.is_soon_enough(loop_.end) && loop_.is_soon_enough(HOUR));
    let bare = FeedbackLoops::of(&roadmap, None).expect("a loop");
    assert_eq!((bare.loops[0].after.as_slice(), bare.loops[0].end), (&[2 * DAY; 3][..], 2 * DAY));
    // against a second reading: the least of all that is done by then
    for (step, last) in [1u16, 4, 7].into_iter().enumerate() {
        let done = |shortening: &&Shortening| {
            let investment = roadmap.investment(&shortening.investment).expect("it is there");
            plan.starts.get(&investment.id).is_some_and(|start| start.0 + investment.duration <= last + 1)
        };
        let least = roadmap.shortenings.iter().filter(done).map(|it| it.to).chain([2 * DAY]).min();
        assert_eq!(Some(loop_.after[step]), least);
    }
}

#[test]
fn what_was_measured_last_stands_in_place_of_what_is_said() {
    let (mut roadmap, plan) = told(&[("use", Feedback::Behaviour, 24 * DAY, Some(3 * DAY))], &[]);
    let lead: model::OutcomeId = id("lead-time");
    roadmap.loops[0].outcome = Some(lead.clone());
    roadmap.measure(&lead, Period(2), Some(Measure(12_500)));
    let now = |roadmap: &Roadmap| {
        let feedback = FeedbackLoops::of(roadmap, Some(&plan.starts)).expect("a loop");
        (feedback.loops[0].now, feedback.loops[0].measured)
    };
    assert_eq!(now(&roadmap), (12 * DAY + DAY / 2, Some(Period(2))));
    roadmap.measure(&lead, Period(3), Some(Measure(-5)));
    assert_eq!(now(&roadmap), (1, Some(Period(3))), "nothing is told before it happens");
    roadmap.loops[0].outcome = Some(id("cost-per-parcel"));
    assert_eq!(now(&roadmap), (24 * DAY, None), "money is no time");
    assert!(find_problems(&roadmap).iter().any(|problem| problem.code == "loop_unit"));
}

#[test]
fn a_kind_is_as_soon_as_its_soonest_loop_and_the_slowest_and_the_missing_are_named() {
    let (roadmap, plan) = told(
        &[
            ("visits", Feedback::Needs, 90 * DAY, None),
            ("ratings", Feedback::Needs, 2 * DAY, None),
            ("tests", Feedback::Code, 5 * DAY, None),
        ],
        &[("tests", "automated-regression", HOUR)],
    );
    let feedback = FeedbackLoops::of(&roadmap, Some(&plan.starts)).expect("loops");
    assert_eq!(feedback.missing(), [Feedback::Behaviour, Feedback::Ourselves]);
    let needs = feedback.soonest(Feedback::Needs).expect("it is told");
    assert_eq!((needs.now, needs.end), (2 * DAY, 2 * DAY));
    let (kind, soonest) = feedback.slowest().expect("two are told");
    assert_eq!((kind, soonest.now, soonest.end), (Feedback::Code, 5 * DAY, HOUR));
    assert_eq!(feedback.soonest(Feedback::Ourselves), None);
    assert_eq!(feedback.advice, [], "nobody has said what is wanted");
    assert_eq!(FeedbackLoops::of(&told(&[], &[]).0, None), None);
}

#[test]
fn other_entries_give_other_advice() {
    let loops = |tests: u32, visits: u32| {
        told(
            &[
                ("tests", Feedback::Code, tests, Some(HOUR)),
                ("visits", Feedback::Needs, visits, Some(DAY)),
                ("fine", Feedback::Ourselves, DAY, Some(DAY)),
            ],
            &[
                ("tests", "automated-regression", 50),
                ("tests", "chaos-testing", 20),
                ("visits", "data-mesh", HOUR),
                ("visits", "home-built-slot-engine", 2 * HOUR),
            ],
        )
    };
    let (roadmap, plan) = loops(DAY, 2 * DAY);
    let feedback = FeedbackLoops::of(&roadmap, Some(&plan.starts)).expect("loops");
    let names: Vec<&str> = feedback.advice.iter().map(|advice| advice.of.name.as_str()).collect();
    assert_eq!(names, ["tests", "visits"], "what is soon enough needs no advice");
    let first = &feedback.advice[0];
    assert_eq!(first.factor, 2_400);
    let planned = first.planned.map(|(investment, to, end)| (investment.id.as_str(), to, end));
    assert_eq!(planned, Some(("automated-regression", 50, Period(1))));
    assert_eq!(first.left_out.map(|(investment, to)| (investment.id.as_str(), to)), Some(("chaos-testing", 20)));
    let second = &feedback.advice[1];
    assert_eq!(second.planned, None);
    assert_eq!(second.left_out.map(|(investment, to)| (investment.id.as_str(), to)), Some(("data-mesh", HOUR)));
    let (roadmap, plan) = loops(2 * HOUR, 60 * DAY);
    let feedback = FeedbackLoops::of(&roadmap, Some(&plan.starts)).expect("loops");
    assert_eq!(feedback.advice[0].of.name, "visits");
    // without any plan everything is left out
    let feedback = FeedbackLoops::of(&roadmap, None).expect("loops");
    assert!(feedback.advice.iter().all(|advice| advice.planned.is_none() && advice.left_out.is_some()));
}

#[test]
fn latencies_are_said_in_the_largest_unit_that_says_them_exactly() {
    assert_eq!(
        [1, 45, 60, 90, 120, 1_440, 1_500, 4_320, 18_000].map(latency),
        ["1 minute", "45 minutes", "1 hour", "90 minutes", "2 hours", "1 day", "25 hours", "3 days", "12.5 days"]
    );
    assert_eq!(
        ["days", " Heures", "min.", "h", "weeks", "EUR", ""].map(minutes_of),
        [Some(DAY), Some(HOUR), Some(1), Some(HOUR), Some(7 * DAY), None, None]
    );
}

#[test]
fn a_latency_that_is_typed_replaces_the_one_before_and_is_taken_away() {
    let (mut roadmap, _) = told(&[("tests", Feedback::Code, DAY, None)], &[]);
    let (of, investment) = (id("tests"), id("data-mesh"));
    roadmap.set_shortening(&of, &investment, None);
    roadmap.set_shortening(&of, &investment, Some(60));
    roadmap.set_shortening(&of, &investment, Some(30));
    assert_eq!((roadmap.shortening(&of, &investment), roadmap.shortenings.len()), (Some(30), 1));
    roadmap.set_shortening(&of, &investment, None);
    assert_eq!(roadmap.shortenings, []);
    let starts: BTreeMap<_, _> = BTreeMap::new();
    assert!(FeedbackLoops::of(&roadmap, Some(&starts)).is_some());
}
