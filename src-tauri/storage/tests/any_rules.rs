//! Any rules a document can hold, of every kind; the zone one is about may be gone.

use model::{Among, GateLevel, InvestmentKind, Points, Rule, RuleCategory, RuleKind, Strictness};
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::{Index, select};

use super::{Counts, Texts, axis, id, pick};

/// What a rule says and whom it is about, of the items there are.
fn says(counts: Counts) -> impl Strategy<Value = (RuleKind, Among)> {
    let levels = vec((any::<Index>(), 1u8..=5), 0..3);
    let kind = (0u8..4, any::<u16>(), levels).prop_map(move |(kind, most, levels)| {
        let level = |(index, level): (Index, u8)| {
            Some(GateLevel { capability: pick("c", counts.capabilities, &index)?, level })
        };
        match kind {
            0 => RuleKind::AtWork { most },
            1 => RuleKind::Choose { most },
            2 => RuleKind::Begin { most },
            _ => RuleKind::Gate { levels: levels.into_iter().filter_map(level).collect() },
        }
    });
    let list = vec(any::<Index>(), 0..4);
    let whom = (0u8..7, axis(), select(InvestmentKind::ALL.to_vec()), list).prop_map(
        move |(whom, axis, kind, list)| match whom {
            0 => Among::All,
            1 => Among::Axis(axis),
            2 => Among::Kind(kind),
            // what it is about may be gone
            3 => Among::Zone(id("zone", list.len())),
            4 => Among::Team(id("team", list.len())),
            5 => Among::Theme(id("theme", list.len())),
            _ => Among::Investments(list.iter().filter_map(|index| pick("i", counts.investments, index)).collect()),
        },
    );
    (kind, whom)
}

pub(super) fn rules(texts: &Texts, counts: Counts) -> impl Strategy<Value = Vec<Rule>> + use<> {
    let strictness = select(Strictness::ALL.to_vec());
    let category = option::of(select(RuleCategory::ALL.to_vec()));
    let words = (texts.clone(), texts.clone(), texts.clone());
    let one = (words, says(counts), strictness, 0i64..=100_000, category).prop_map(
        |((name, reason, source), (kind, among), strictness, price, category)| Rule {
            id: id("u", 0),
            name,
            kind,
            among,
            strictness,
            price: Points(price),
            reason,
            category,
            source,
        },
    );
    vec(one, 0..4).prop_map(|rules| {
        let numbered = |(number, rule)| Rule { id: id("u", number), ..rule };
        rules.into_iter().enumerate().map(numbered).collect()
    })
}
