//! Any assumptions a document can hold. Part of `any_roadmap`.

use model::assumption::Finding;
use model::{Assumption, Period, Share};
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;

use super::{Texts, id};

/// Assumptions; what they name may be gone.
pub fn assumptions(texts: &Texts) -> impl Strategy<Value = Vec<Assumption>> + use<> {
    let words = (texts.clone(), texts.clone(), texts.clone());
    let named = (option::of(0usize..6), option::of(0usize..5), option::of(0usize..4));
    let when = (option::of(any::<u16>()), option::of(any::<u16>()));
    let one = (words, named, 0i64..=10_000, when, select(Finding::ALL.to_vec()));
    vec(one, 0..4).prop_map(|all| {
        let numbered = all.into_iter().enumerate();
        let numbered = numbered.map(|(index, (words, named, confidence, when, finding))| {
            let ((name, test, note), (due, found), (investment, output, outcome)) = (words, when, named);
            Assumption {
                id: id("a", index),
                name,
                investment: investment.map(|place| id("i", place)),
                output: output.map(|place| id("o", place)),
                outcome: outcome.map(|place| id("m", place)),
                confidence: Share(confidence),
                test,
                due: due.map(Period),
                finding,
                found: found.map(Period),
                note,
            }
        });
        numbered.collect()
    })
}
