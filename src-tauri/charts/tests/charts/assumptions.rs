//! What the chart of assumptions says and draws: its sentence in every case, rows by risk, how each is found out, its
//! table.

use charts::{Chart, MarkKind, Options, Purpose, Size, Theme, assumptions};
use model::assumption::Finding;
use model::stakes::Stakes;
use model::{Assumption, Estimate, Period, Share};

use crate::fixture::{self, Case};
use crate::options;

fn page() -> Options {
    options(Size::named("16:9").expect("16:9 is known"), Theme::Light, Purpose::Export)
}

fn id<I: TryFrom<&'static str>>(text: &'static str) -> I {
    I::try_from(text).ok().expect("an id")
}

fn believed(name: &'static str, outcome: &'static str, confidence: i64) -> Assumption {
    Assumption { outcome: Some(id(outcome)), confidence: Share(confidence), ..Assumption::open(id(name), name.into()) }
}

/// The sample with these assumptions.
fn told(assumptions: Vec<Assumption>) -> Case {
    let sample = fixture::sample();
    let mut roadmap = sample.roadmap.clone();
    roadmap.assumptions = assumptions;
    Case::started("told", roadmap, sample.plan.starts.clone())
}

fn drawn(case: &Case) -> Chart {
    assumptions::draw(&case.subject(), &page())
}

/// All that is written, in the order of drawing, as if it were one line.
fn written(chart: &Chart) -> String {
    chart.scene.texts().iter().map(|text| text.text.as_str()).collect::<Vec<_>>().join(" ")
}

#[test]
fn the_sentence_says_what_to_test_first_and_what_stands_on_it() {
    let title = |assumptions: Vec<Assumption>| drawn(&told(assumptions)).title;
    assert_eq!(
        title(vec![]),
        "Nothing is written down yet that the plan stands on: no assumption, and no doubt about feasibility."
    );
    let held = Assumption { finding: Finding::Held, ..believed("wanted", "lead-time", 5_000) };
    assert_eq!(title(vec![held]), "Nothing is left to test: the one assumption is settled.");
    let nowhere = Assumption { output: Some(id("no-output")), ..believed("wanted", "lead-time", 5_000) };
    assert_eq!(title(vec![nowhere]), "One doubt is open, and nothing of the plan stands on it.");
    let case = told(vec![believed("unlikely", "regretted-leavers", 9_900), believed("wanted", "lead-time", 6_000)]);
    let stakes = Stakes::of(&case.roadmap, Some(&case.plan.starts)).expect("there are two");
    let points = model::words::points(stakes.open[0].at_stake);
    let said =
        format!("Test first whether this holds: “wanted”. {points} stand on it, and it fails with a chance of 40 %.");
    assert_eq!(drawn(&case).title.replace('\u{a0}', " "), said.replace('\u{a0}', " "));
}

#[test]
fn rows_are_by_risk_and_beside_them_stands_how_each_is_found_out() {
    let tested =
        Assumption { test: "Ask ten of them".into(), due: Some(Period(0)), ..believed("wanted", "lead-time", 5_000) };
    let failed = Assumption { finding: Finding::Failed, ..believed("paid", "regretted-leavers", 5_000) };
    let mut case = told(vec![believed("likely", "lead-time", 9_900), tested, failed]);
    let first = case.plan.starts.keys().next().expect("something starts").clone();
    let estimate = Estimate { feasible: Share(9_999), ..Estimate::certain(first.clone()) };
    case.roadmap.estimates = vec![estimate];
    let chart = drawn(&case);
    let marks: Vec<String> = chart.marks().into_iter().map(|mark| mark.id).collect();
    let place = |id: &str| marks.iter().position(|mark| mark == id).unwrap_or_else(|| panic!("{id}: {marks:?}"));
    assert!(place("assumption:wanted") < place("assumption:likely"), "{marks:?}");
    assert!(place("assumption:likely") < place("assumption:paid"), "what is settled comes last: {marks:?}");
    place(&format!("investment:{first}"));
    let kinds = chart.marks().into_iter().filter(|mark| mark.kind == MarkKind::Assumption).count();
    assert_eq!(kinds, 3);
    let all = written(&chart);
    for part in ["Test: Ask ten of them.", "Nobody has said how to find out.", "× 50", "Found out"] {
        assert!(all.contains(part), "{part}: {all}");
    }
    assert_eq!(chart.table.rows.len(), 4);
    assert_eq!(chart.table.rows[0][..3], ["wanted", "every output → Lead time", "50\u{a0}%"]);
}

#[test]
fn without_a_plan_the_doubts_are_told_and_nothing_stands_on_them() {
    let sample = fixture::sample();
    let mut roadmap = sample.roadmap.clone();
    roadmap.assumptions = vec![believed("wanted", "lead-time", 5_000), believed("paid", "lead-time", 5_000)];
    let case = Case::started("bare", roadmap, std::collections::BTreeMap::new());
    assert!(drawn(&case).title.starts_with("2 doubts are open"), "{}", drawn(&case).title);
}
