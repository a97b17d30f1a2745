//! Any keys of delivery a document can hold. Part of `any_roadmap`.

use model::KeyOutcome;
use model::delivery_key::{Key, Scale};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;

use super::id;

/// What is said of keys, some of them twice; what an outcome was may be gone.
pub fn keys() -> impl Strategy<Value = Vec<KeyOutcome>> {
    let said = (select(Key::ALL.to_vec()), 0usize..6, select(Scale::ALL.to_vec()));
    let make = |(key, outcome, scale)| KeyOutcome { key, outcome: id("m", outcome), scale };
    vec(said, 0..5).prop_map(move |all| all.into_iter().map(make).collect())
}
