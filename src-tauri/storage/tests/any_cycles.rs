//! Any cycles a document can hold. Part of `any_roadmap`.

use model::calendar::YearMonth;
use model::{Cycle, CycleOutcome, Measure, Value};
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;

use super::{Texts, id};

/// Cycles with the ways of their outcomes; they may end before they begin.
pub fn cycles(texts: &Texts) -> impl Strategy<Value = Vec<Cycle>> + use<> {
    let month =
        || (1970i32..=2199, 1u32..=12).prop_map(|(year, month)| YearMonth::new(year, month).expect("it is one"));
    let value = || (-1_000_000_000_000_000_000i64..=1_000_000_000_000_000_000).prop_map(Value);
    let measure = || any::<i64>().prop_map(Measure);
    let outcome = (texts.clone(), texts.clone(), measure(), measure(), option::of(measure()))
        .prop_map(|(name, unit, baseline, promised, reached)| CycleOutcome { name, unit, baseline, promised, reached });
    let told = (texts.clone(), texts.clone(), texts.clone());
    let counted = (0u32..=100_000, 0u32..=100_000);
    let cycle = (told, (month(), month()), (value(), value()), counted, vec(outcome, 0..3));
    vec(cycle, 0..4).prop_map(|cycles| {
        let cycle = cycles.into_iter().enumerate().map(
            |(index, ((name, review, account), (began, ended), (promised, reached), (planned, done), outcomes))| {
                Cycle {
                    id: id("cycle", index),
                    name,
                    began,
                    ended,
                    promised,
                    reached,
                    planned,
                    done,
                    outcomes,
                    review,
                    account,
                }
            },
        );
        cycle.collect()
    })
}
