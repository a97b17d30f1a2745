//! The roadmaps in `fixtures/roadmaps`: they can be read, planned, and shown to a stranger.
//!
//! With `UPDATE_EXPECTED=1` the generated one is written anew.

use std::path::{Path, PathBuf};

use model::{Axis, Roadmap, find_problems};
use tests::generate;

/// A roadmap file, as far as these tests need to know it.
#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields)]
struct RoadmapFile {
    format: String,
    roadmap: Roadmap,
}

fn roadmaps() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../fixtures/roadmaps")
}

fn read(name: &str) -> Roadmap {
    let text = std::fs::read_to_string(roadmaps().join(name)).expect("the fixture is there");
    let file: RoadmapFile = serde_json::from_str(&text).expect("the fixture is a roadmap file");
    assert_eq!(file.format, "cairn-roadmap-1");
    file.roadmap
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
