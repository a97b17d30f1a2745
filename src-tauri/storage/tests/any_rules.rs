//! Any rules a document can hold, of every kind; the zone one is about may be gone.

use model::{
    Among, GateLevel, InvestmentKind, Means, Money, Period, Points, Rule, RuleCategory, RuleKind, Share, Strictness,
};
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::{Index, select};

use super::{Counts, Texts, axis, id, pick};

/// What a rule says and whom it is about, of the items there are.
fn says(counts: Counts) -> impl Strategy<Value = (RuleKind, Among)> {
    let levels = vec((any::<Index>(), 1u8..=5), 0..3);
    let amounts = (0i64..=10_000, -1_000i32..=1_000, 0i64..=10_000_000_000_000, any::<bool>(), any::<Index>());
    let kind = (0u8..10, any::<u16>(), levels, amounts).prop_map(move |(kind, most, levels, amounts)| {
        let (share, support, risk, is_pool, place) = amounts;
        let of = match is_pool {
            true => pick("p", counts.pools, &place).map(Means::Pool),
            false => pick("f", counts.funds, &place).map(Means::Fund),
        };
        let level = |(index, level): (Index, u8)| {
            Some(GateLevel { capability: pick("c", counts.capabilities, &index)?, level })
        };
        match (kind, of) {
            (0, _) => RuleKind::AtWork { most },
            (1, _) => RuleKind::Choose { most },
            (2, _) => RuleKind::Begin { most },
            (3, Some(of)) => RuleKind::Take { of, most: Share(share) },
            (4, Some(of)) => RuleKind::Keep { of, least: Share(share) },
            (5, _) => RuleKind::Change,
            (6, _) => RuleKind::Support { least: support },
            (7, _) => RuleKind::Risk { most: Money(risk) },
            (8, _) => RuleKind::Must,
            _ => RuleKind::Gate { levels: levels.into_iter().filter_map(level).collect() },
        }
    });
    let list = vec(any::<Index>(), 0..4);
    let whom = (0u8..8, axis(), select(InvestmentKind::ALL.to_vec()), list).prop_map(
        move |(whom, axis, kind, list)| match whom {
            0 => Among::All,
            1 => Among::Axis(axis),
            2 => Among::Kind(kind),
            // what it is about may be gone
            3 => Among::Zone(id("zone", list.len())),
            4 => Among::Team(id("team", list.len())),
            5 => Among::Theme(id("theme", list.len())),
            6 => Among::Uncertain,
            _ => Among::Investments(list.iter().filter_map(|index| pick("i", counts.investments, index)).collect()),
        },
    );
    (kind, whom)
}

pub(super) fn rules(texts: &Texts, counts: Counts) -> impl Strategy<Value = Vec<Rule>> + use<> {
    let strictness = select(Strictness::ALL.to_vec());
    let category = option::of(select(RuleCategory::ALL.to_vec()));
    let words = (texts.clone(), texts.clone(), texts.clone());
    let window = (option::of(any::<u16>()), option::of(any::<u16>()));
    let one = (words, says(counts), window, strictness, 0i64..=100_000, category).prop_map(
        |((name, reason, source), (kind, among), (from, until), strictness, price, category)| Rule {
            id: id("u", 0),
            name,
            kind,
            among,
            from: from.map(Period),
            until: until.map(Period),
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
