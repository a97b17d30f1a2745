//! Any assessments a document can hold; what they assess may be gone. Part of `any_roadmap`.

use model::Assessment;
use model::calendar::YearMonth;
use proptest::collection::vec;
use proptest::prelude::*;

use super::{Texts, id};

pub fn assessments(texts: &Texts) -> impl Strategy<Value = Vec<Assessment>> + use<> {
    let levels = (0u8..=5, 0u8..=5);
    let one = (0usize..6, (1970i32..=2200, 1u32..=12), texts.clone(), levels, texts.clone());
    vec(one, 0..5).prop_map(|all| {
        let assessment = |(index, (of, (year, month), assessor, (declared, evidenced), evidence))| Assessment {
            id: id("assessment", index),
            capability: id("c", of),
            month: YearMonth::new(year, month).expect("a month between 1970 and 2200"),
            assessor,
            declared,
            evidenced,
            evidence,
        };
        all.into_iter().enumerate().map(assessment).collect()
    })
}
