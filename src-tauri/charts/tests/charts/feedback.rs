//! What the chart of feedback says and draws: its sentence in every case, signs, kinds without a loop, its table.

use charts::{Chart, MarkKind, Options, Purpose, Size, Theme, feedback};
use model::FeedbackLoop;
use model::feedback_loop::{DAY, Feedback, HOUR};

use crate::fixture::{self, Case};
use crate::options;

fn page() -> Options {
    options(Size::named("16:9").expect("16:9 is known"), Theme::Light, Purpose::Export)
}

/// The sample with these loops (kind, latency, wanted) and what lets them tell sooner.
fn told(loops: &[(Feedback, u32, Option<u32>)], shortenings: &[(usize, &str, u32)]) -> Case {
    let sample = fixture::sample();
    let mut roadmap = sample.roadmap.clone();
    roadmap.loops.clear();
    roadmap.shortenings.clear();
    let id = |place: usize| model::LoopId::try_from(format!("loop-{place}")).expect("an id");
    for (place, (kind, now, wanted)) in loops.iter().enumerate() {
        let name = format!("Loop {place}");
        let item = FeedbackLoop { id: id(place), name, kind: *kind, now: *now, wanted: *wanted, outcome: None };
        roadmap.loops.push(item);
    }
    for (place, investment, to) in shortenings {
        roadmap.set_shortening(&id(*place), &(*investment).try_into().expect("an id"), Some(*to));
    }
    Case::started("told", roadmap, sample.plan.starts.clone())
}

fn drawn(case: &Case) -> Chart {
    feedback::draw(&case.subject(), &page())
}

/// All that is written, in the order of drawing, as if it were one line.
fn written(chart: &Chart) -> String {
    chart.scene.texts().iter().map(|text| text.text.as_str()).collect::<Vec<_>>().join(" ")
}

#[test]
fn the_sentence_says_what_comes_latest_and_what_never_does() {
    let title =
        |loops: &[(Feedback, u32, Option<u32>)], shorter: &[(usize, &str, u32)]| drawn(&told(loops, shorter)).title;
    assert_eq!(title(&[], &[]), "No feedback loop is described yet.");
    assert_eq!(
        title(&[(Feedback::Code, 2 * DAY, None)], &[(0, "test-strategy", 3 * HOUR)]),
        "Feedback on code comes latest: after 2 days today and 3 hours in the end; no loop tells about user needs, \
         behaviour in production and ourselves."
    );
    let all = Feedback::ALL.map(|kind| (kind, if kind == Feedback::Needs { 90 * DAY } else { DAY }, None));
    assert_eq!(title(&all, &[]), "Feedback on user needs comes latest: after 90 days, today as in the end.");
}

#[test]
fn every_kind_has_its_rows_and_what_would_help_stands_beside_them() {
    let case = told(
        &[(Feedback::Code, 2 * DAY, Some(HOUR)), (Feedback::Needs, 90 * DAY, Some(DAY))],
        &[(0, "test-strategy", 3 * HOUR), (0, "chaos-testing", 30)],
    );
    let chart = drawn(&case);
    let marks: Vec<String> =
        chart.marks().into_iter().filter(|mark| mark.kind == MarkKind::Loop).map(|mark| mark.id).collect();
    assert_eq!(marks, ["loop:loop-1", "loop:loop-0"], "needs come before code");
    let all = written(&chart);
    assert_eq!(all.matches("No loop tells about it").count(), 4, "two rows, and twice beside them: {all}");
    assert!(all.contains("2 days → 3 hours"), "{all}");
    assert!(all.contains("Loop 1: 90 times the wanted 1 day"), "{all}");
    assert!(all.contains("No investment is said to shorten it further"), "{all}");
    assert!(all.contains("“Chaos testing” is left out and would bring it to 30 minutes."), "{all}");
    // loops and kinds, in minutes
    assert_eq!(chart.table.rows.len(), 2 + 4);
    assert_eq!(chart.table.rows[0][..3], ["User needs", "Loop 1", "129600"]);
}

#[test]
fn what_is_as_soon_as_wanted_needs_no_advice() {
    let all = written(&drawn(&told(&[(Feedback::Code, HOUR, Some(HOUR))], &[])));
    assert!(all.contains("Every loop tells as soon as is wanted."), "{all}");
    let all = written(&drawn(&told(&[(Feedback::Code, HOUR, None)], &[])));
    assert!(all.contains("Say how soon each loop should tell"), "{all}");
}
