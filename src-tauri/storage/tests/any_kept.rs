//! Any of what is kept beside the plan, as far as a document can hold it: scenarios, verdicts, pages of the story, what was
//! measured and promised. Part of `any_roadmap`.

use std::collections::BTreeMap;

use model::*;
use proptest::collection::{btree_map, vec};
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;

use super::{Counts, Texts, id};

/// Scenarios with plans or without.
pub fn scenarios(texts: &Texts) -> impl Strategy<Value = Vec<Scenario>> + use<> {
    let starts = btree_map(0usize..5, any::<u16>(), 0..4).prop_map(|rows| {
        rows.into_iter().map(|(index, start)| (id("i", index), Period(start))).collect::<BTreeMap<_, _>>()
    });
    let proof = prop_oneof![Just(Proof::Proven), Just(Proof::Bounded), Just(Proof::Stopped)];
    let plan = (starts, any::<i64>(), option::of(any::<i64>()), proof, any::<i64>()).prop_map(
        |(starts, value, bound, proof, spend)| ScenarioPlan {
            starts,
            value: Value(value),
            bound: bound.map(Value),
            proof,
            spend: Money(spend),
            inputs: "0".repeat(64),
        },
    );
    vec((texts.clone(), texts.clone(), texts.clone(), texts.clone(), option::of(plan)), 0..4).prop_map(|rows| {
        let make = |(name, what_if, sentence, kept, plan)| Scenario { name, what_if, sentence, kept, plan };
        rows.into_iter().map(make).collect()
    })
}

/// What was said to investments.
pub fn verdicts(texts: &Texts) -> impl Strategy<Value = Vec<Verdict>> + use<> {
    let says = prop_oneof![
        Just(Says::No),
        Just(Says::Yes),
        any::<u16>().prop_map(|period| Says::NotNow { look_again: Period(period) })
    ];
    // an investment may be gone, and its verdict is still there
    vec((says, texts.clone(), texts.clone()), 0..4).prop_map(|rows| {
        let make = |(index, (says, reason, decided))| Verdict { investment: id("i", index), says, reason, decided };
        rows.into_iter().enumerate().map(make).collect()
    })
}

/// Pages of the story.
pub fn story(texts: &Texts) -> impl Strategy<Value = Vec<Page>> + use<> {
    let title = (texts.clone(), texts.clone()).prop_map(|(text, written_for)| OwnTitle { text, written_for });
    let chart = select(PageChart::ALL.to_vec());
    vec((chart, option::of(texts.clone()), any::<bool>(), option::of(title), texts.clone()), 0..5).prop_map(|rows| {
        let make = |(chart, scenario, over_time, title, notes)| Page { chart, scenario, over_time, title, notes };
        rows.into_iter().map(make).collect()
    })
}

/// What was measured of outcomes.
pub fn measured(counts: Counts) -> impl Strategy<Value = Vec<Measured>> {
    let measure = (-1_000_000_000_000i64..=1_000_000_000_000).prop_map(Measure);
    let values = btree_map(any::<u16>().prop_map(Period), measure, 0..4);
    // an outcome may be gone, and what was measured of it is still there
    vec(values, 0..=counts.outcomes).prop_map(|rows| {
        let make = |(index, values)| Measured { outcome: id("m", index), values };
        rows.into_iter().enumerate().map(make).collect()
    })
}

/// What was promised of investments.
pub fn commitments(counts: Counts) -> impl Strategy<Value = Vec<Commitment>> {
    let period = || option::of(any::<u16>().prop_map(Period));
    // an investment may be gone, and what was promised of it is still there
    vec((period(), period(), period()), 0..=counts.investments).prop_map(|rows| {
        let make = |(index, (known, promised, done))| Commitment { investment: id("i", index), known, promised, done };
        rows.into_iter().enumerate().map(make).collect()
    })
}
