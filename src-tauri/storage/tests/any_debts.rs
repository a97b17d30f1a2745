//! Any debts a document can hold. Part of `any_roadmap`.

use model::{Debt, Fte, Repayment, Share};
use proptest::collection::vec;
use proptest::prelude::*;

use super::{Texts, id};

/// Debts and what repays them; what either names may be gone.
pub fn debts(texts: &Texts) -> impl Strategy<Value = (Vec<Debt>, Vec<Repayment>)> + use<> {
    let people = 0i64..=10_000_000;
    let debt = (texts.clone(), texts.clone(), 0usize..5, people.clone(), people, 0i64..=10_000);
    let repayment = (0usize..6, 0usize..5, 0i64..=10_000);
    (vec(debt, 0..4), vec(repayment, 0..5)).prop_map(|(debts, repayments)| {
        let debt = |(index, (name, note, pool, principal, interest, growth))| Debt {
            id: id("debt", index),
            name,
            note,
            pool: id("p", pool),
            principal: Fte(principal),
            interest: Fte(interest),
            growth: Share(growth),
        };
        let repayment = |(investment, debt, share)| Repayment {
            investment: id("i", investment),
            debt: id("debt", debt),
            share: Share(share),
        };
        (debts.into_iter().enumerate().map(debt).collect(), repayments.into_iter().map(repayment).collect())
    })
}
