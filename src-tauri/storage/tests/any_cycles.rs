//! Any cycles, and any worth of levels, a document can hold. Part of `any_roadmap`.

use model::calendar::YearMonth;
use model::{Cycle, CycleOutcome, LastingWorth, Measure, Points, Value};
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

/// What levels of some capabilities are worth at the end; each capability at most once, and it may be gone.
pub fn lasting() -> impl Strategy<Value = Vec<LastingWorth>> {
    vec(option::of(1i64..=100_000), 0..6).prop_map(|worths| {
        let known = worths.into_iter().enumerate().filter_map(|(place, worth)| Some((place, worth?)));
        known.map(|(place, worth)| LastingWorth { capability: id("c", place), per_level: Points(worth) }).collect()
    })
}
