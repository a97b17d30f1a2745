//! The roadmaps in `fixtures/roadmaps`: they can be read, planned, and shown to a stranger.
//!
//! With `UPDATE_EXPECTED=1` the generated one is written anew.

use std::path::{Path, PathBuf};

use model::{Axis, Roadmap, find_problems};
use tests::generate;

fn roadmaps() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../fixtures/roadmaps")
}

fn read(name: &str) -> Roadmap {
    let text = std::fs::read_to_string(roadmaps().join(name)).expect("the fixture is there");
    exchange::json::read(&text).expect("the fixture is a roadmap file").roadmap
}

#[test]
fn the_plan_stored_with_the_sample_is_the_one_the_planner_makes() {
    let path = roadmaps().join("sample.json");
    let text = std::fs::read_to_string(&path).expect("the fixture is there");
    let stored = exchange::json::read(&text).expect("the fixture is a roadmap file");
    let options = planner::Options::default();
    let plan = planner::make_plan(&stored.roadmap, &options, &mut planner::Unwatched).expect("the sample fits");
    assert_eq!(plan.proof, model::Proof::Proven);
    if std::env::var_os("UPDATE_EXPECTED").is_some() {
        std::fs::write(&path, exchange::json::write(&stored.roadmap, Some(&plan))).expect("the fixture can be written");
        return;
    }
    assert_eq!(stored.plan.as_ref(), Some(&plan), "plan it again with UPDATE_EXPECTED=1");
    assert_eq!(text, exchange::json::write(&stored.roadmap, Some(&plan)), "the file is written as we write it");
}

#[test]
fn the_sample_and_the_small_roadmap_have_no_problems() {
    for name in ["sample.json", "small.json"] {
        let problems: Vec<String> = find_problems(&read(name)).iter().map(ToString::to_string).collect();
        assert!(problems.is_empty(), "{name}: {problems:?}");
    }
}

#[test]
fn the_sample_covers_all_axes_in_names_short_enough_for_a_bar() {
    let sample = read("sample.json");
    assert!(sample.settings.is_sample);
    for axis in Axis::ALL {
        assert!(sample.on_axis(axis).count() >= 4, "too few investments on {}", axis.name());
    }
    for investment in &sample.investments {
        assert!(investment.name.chars().count() <= 30, "{} is too long for a bar", investment.name);
        assert!(!investment.note.is_empty(), "{} is not explained", investment.name);
    }
    for step in &sample.steps {
        assert!(step.name.chars().count() <= 24, "{} is too long for a band", step.name);
    }
}

#[test]
fn the_small_roadmap_counts_its_quarters_from_april() {
    let small = read("small.json");
    assert_eq!(small.settings.calendar().name(model::Period(0)), "FY28 Q1");
}

#[test]
fn the_stress_roadmap_is_what_the_generator_makes() {
    let path = roadmaps().join("stress.json");
    let made = generate::stress_fixture();
    if std::env::var_os("UPDATE_EXPECTED").is_some() {
        std::fs::write(&path, &made).expect("the fixture can be written");
    }
    let there = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(there == made, "run with UPDATE_EXPECTED=1 to write fixtures/roadmaps/stress.json anew");
    let stress = read("stress.json");
    assert!(!model::find_problems::blocks_planning(&find_problems(&stress)));
}
