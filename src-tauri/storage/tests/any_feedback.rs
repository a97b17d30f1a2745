//! Any feedback loops a document can hold. Part of `any_roadmap`.

use model::feedback_loop::Feedback;
use model::{FeedbackLoop, Shortening};
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;

use super::{Texts, id};

/// Loops and what shortens them; what either names may be gone.
pub fn feedback(texts: &Texts) -> impl Strategy<Value = (Vec<FeedbackLoop>, Vec<Shortening>)> + use<> {
    let latency = 1u32..=5_256_000;
    let told = (
        texts.clone(),
        select(Feedback::ALL.to_vec()),
        latency.clone(),
        option::of(latency.clone()),
        option::of(0usize..6),
    );
    let shortening = (0usize..5, 0usize..6, latency);
    (vec(told, 0..4), vec(shortening, 0..5)).prop_map(|(loops, shortenings)| {
        let told = loops.into_iter().enumerate().map(|(index, (name, kind, now, wanted, outcome))| FeedbackLoop {
            id: id("loop", index),
            name,
            kind,
            now,
            wanted,
            outcome: outcome.map(|place| id("m", place)),
        });
        let shortening = |(of, investment, to)| Shortening { of: id("loop", of), investment: id("i", investment), to };
        (told.collect(), shortenings.into_iter().map(shortening).collect())
    })
}
