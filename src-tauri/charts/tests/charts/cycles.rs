//! What the chart of cycles says and draws: its sentence in every case, its rows, the cycles before, its table.

use std::collections::BTreeMap;

use charts::{Chart, MarkKind, Options, Purpose, Size, Theme, cycles};
use model::{Plan, Roadmap};

use crate::fixture::Case;
use crate::options;

fn page() -> Options {
    options(Size::named("16:9").expect("16:9 is known"), Theme::Light, Purpose::Export)
}

/// The sample that is published, with its plan.
fn published() -> (Roadmap, Plan) {
    let text = include_str!("../../../../fixtures/roadmaps/sample.json");
    let mut file: serde_json::Value = serde_json::from_str(text).expect("the sample is JSON");
    let roadmap = serde_json::from_value(file["roadmap"].take()).expect("a roadmap");
    (roadmap, serde_json::from_value(file["plan"].take()).expect("a plan"))
}

fn changed(change: impl Fn(&mut Roadmap)) -> Case {
    let (mut roadmap, plan) = published();
    change(&mut roadmap);
    Case::started("cycles", roadmap, plan.starts)
}

fn drawn(case: &Case) -> Chart {
    cycles::draw(&case.subject(), &page())
}

/// All that is written, in the order of drawing, as if it were one line.
fn written(chart: &Chart) -> String {
    let texts: Vec<&str> = chart.scene.texts().iter().map(|text| text.text.as_str()).collect();
    texts.join(" ").replace('\u{a0}', " ")
}

#[test]
fn the_sentence_says_what_becomes_possible_and_what_came_of_the_last_cycle() {
    let title = |change: &dyn Fn(&mut Roadmap)| drawn(&changed(change)).title.replace('\u{a0}', " ");
    let whole = title(&|_| {});
    assert!(whole.starts_with("This plan makes 6 investments possible that could not begin before it, "), "{whole}");
    assert!(whole.ends_with("; the last cycle reached 82 % of what it promised."), "{whole}");
    let first = title(&|roadmap| roadmap.cycles.clear());
    assert!(!first.contains("cycle"), "{first}");
    let free = title(&|roadmap| {
        roadmap.needs.clear();
        roadmap.rules.clear();
        roadmap.cycles.clear();
    });
    assert_eq!(free, "No investment that is left out waits for another one or for a level.");
    let unpromised = title(&|roadmap| roadmap.cycles[0].promised = model::Value::ZERO);
    assert!(unpromised.ends_with("; the last cycle reached 257 pts, nothing was promised."), "{unpromised}");
}

#[test]
fn rows_say_what_makes_each_possible_and_what_is_lacking() {
    let chart = drawn(&changed(|_| {}));
    let of = |kind| chart.marks().into_iter().filter(|mark| mark.kind == kind).count();
    assert_eq!((of(MarkKind::Investment), of(MarkKind::Cycle)), (7, 1));
    let all = written(&chart);
    assert!(all.contains("One need away") && all.contains("Lacks Reliability skills at level 2"), "{all}");
    assert!(all.contains("82 % of what was promised; 7 done, 9 planned"), "{all}");
    assert!(all.contains("Lead time for changes: 41 days → 24 days, promised 21 days"), "{all}");
    // six possible, one lacking, the cycle and its three outcomes
    assert_eq!(chart.table.rows.len(), 6 + 1 + 1 + 3);
}

#[test]
fn what_levels_are_worth_at_the_end_is_told_with_its_sum() {
    let case = changed(|roadmap| {
        for item in roadmap.capabilities.clone() {
            roadmap.set_lasting_worth(&item.id, model::Points(5));
        }
    });
    let chart = drawn(&case);
    assert!(chart.table.rows.iter().any(|row| row[0] == "What levels are worth at the end"), "{:?}", chart.table.rows);
    let roadmap = charts::draw(charts::ChartKind::Roadmap, &case.subject(), &page());
    let all = written(&roadmap);
    assert!(all.contains("for levels at the end)"), "{all}");
    let plain = written(&charts::draw(charts::ChartKind::Roadmap, &changed(|_| {}).subject(), &page()));
    assert!(!plain.contains("levels at the end"), "{plain}");
}

#[test]
fn without_a_plan_there_are_only_the_cycles_before() {
    let case = Case::started("bare", published().0, BTreeMap::new());
    let chart = drawn(&case);
    assert_eq!(chart.marks().iter().filter(|mark| mark.kind == MarkKind::Cycle).count(), 1);
}
