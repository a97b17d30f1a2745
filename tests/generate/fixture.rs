//! The large roadmap that lies in `fixtures/roadmaps/stress.json`, as text.
//!
//! Every record has a line of its own, so that a difference between two versions can be read.

use model::Roadmap;
use serde::Serialize;

use super::{Shape, roadmap};

/// The seed of the large roadmap.
pub const STRESS_SEED: u64 = 6;

/// The text of `fixtures/roadmaps/stress.json`.
#[must_use]
pub fn stress_fixture() -> String {
    let mut roadmap = roadmap(STRESS_SEED, &Shape::stress());
    roadmap.settings.name = "Stress: 60 investments in 12 quarters".into();
    text(&roadmap)
}

fn text(roadmap: &Roadmap) -> String {
    let parts = [
        format!("\"settings\": {}", json(&roadmap.settings)),
        list("capabilities", &roadmap.capabilities),
        list("investments", &roadmap.investments),
        list("outputs", &roadmap.outputs),
        list("outcomes", &roadmap.outcomes),
        list("effects", &roadmap.effects),
        list("needs", &roadmap.needs),
        list("funds", &roadmap.funds),
        list("pools", &roadmap.pools),
        list("steps", &roadmap.steps),
        list("decisions", &roadmap.decisions),
    ];
    format!("{{\"format\": \"cairn-roadmap-1\", \"roadmap\": {{\n{}\n}}}}\n", parts.join(",\n"))
}

fn list<T: Serialize>(name: &str, items: &[T]) -> String {
    let lines: Vec<String> = items.iter().map(|item| format!("  {}", json(item))).collect();
    format!("\"{name}\": [\n{}\n]", lines.join(",\n"))
}

fn json<T: Serialize>(item: &T) -> String {
    serde_json::to_string(item).expect("a roadmap holds only text, numbers and lists")
}
