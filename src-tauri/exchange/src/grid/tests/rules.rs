//! What rules ask for, as it is typed: amounts in the unit of their kind, and the periods they look at.

use super::*;

#[test]
fn how_much_a_rule_asks_for_is_read_in_the_unit_of_its_kind() {
    let roadmap = sample();
    let of = |id: &str, column: &str, text: &str| {
        let edited = apply(GridKind::Rules, &roadmap, 0, vec![there(id, column, text)]);
        let rule = edited.roadmap.rules.iter().find(|rule| rule.id.as_str() == id).expect("the rule").clone();
        (rule.kind, edited.unreadable.first().map(|cell| cell.reason.clone()))
    };
    let pool = model::Means::Pool(roadmap.pools[0].id.clone());
    let fund = model::Means::Fund(roadmap.funds[0].id.clone());
    let share = Share(1_250);
    assert_eq!(of("band", "most", "12.5 %"), (model::RuleKind::Take { of: pool.clone(), most: share }, None));
    assert_eq!(
        of("band", "of", &roadmap.funds[0].name),
        (model::RuleKind::Take { of: fund, most: Share(3_350) }, None)
    );
    assert_eq!(of("behind", "most", "\u{2212}4"), (model::RuleKind::Support { least: -4 }, None));
    assert_eq!(of("behind", "most", "+4"), (model::RuleKind::Support { least: 4 }, None));
    assert_eq!(of("at-stake", "most", "40k"), (model::RuleKind::Risk { most: Money(4_000_000) }, None));
    for (id, column, text) in [
        ("band", "most", "120 %"),
        ("behind", "most", "1001"),
        ("behind", "most", "much"),
        ("at-stake", "most", "some"),
        ("bearable", "most", "3"),
        ("by-law", "most", "3"),
        ("wip", "of", roadmap.pools[0].name.as_str()),
        ("band", "of", "nobody"),
    ] {
        let before = roadmap.rules.iter().find(|rule| rule.id.as_str() == id).expect("the rule");
        let (kind, reason) = of(id, column, text);
        assert!(kind == before.kind && reason.is_some_and(|reason| !reason.is_empty()), "{id} {column} {text}");
    }
    // a rule becomes one of another kind and keeps what it can of it
    assert_eq!(of("band", "kind", "keep").0, model::RuleKind::Keep { of: pool, least: Share(3_350) });
    assert_eq!(of("band", "kind", "change").0, model::RuleKind::Change);
    assert_eq!(of("wip", "kind", "begin").0, model::RuleKind::Begin { most: 3 });
    let mut bare = roadmap.clone();
    (bare.pools, bare.funds) = (vec![], vec![]);
    let edited = apply(GridKind::Rules, &bare, 0, vec![there("wip", "kind", "take")]);
    assert_eq!(edited.roadmap.rules[0].kind, model::RuleKind::AtWork { most: 3 });
    assert_eq!(edited.unreadable.len(), 1);
}

#[test]
fn a_rule_that_looks_at_each_period_can_be_kept_to_some_of_them() {
    let roadmap = sample();
    let of = |id: &str, columns: &[(&str, &str)]| {
        let typed = columns.iter().map(|(column, text)| there(id, column, text)).collect();
        let edited = apply(GridKind::Rules, &roadmap, 0, typed);
        let rule = edited.roadmap.rules.iter().find(|rule| rule.id.as_str() == id).expect("the rule").clone();
        ((rule.from.map(|at| at.0), rule.until.map(|at| at.0)), edited.unreadable.len())
    };
    let calendar = roadmap.settings.calendar();
    let name = |period: u16| calendar.name(Period(period));
    assert_eq!(cell(GridKind::Rules, &roadmap, "crew", "from"), name(1));
    assert_eq!(cell(GridKind::Rules, &roadmap, "crew", "until"), name(2));
    assert_eq!(of("wip", &[("until", &name(2))]), ((None, Some(2)), 0));
    assert_eq!(of("wip", &[("from", &name(3)), ("until", &name(4))]), ((Some(3), Some(4)), 0));
    assert_eq!(of("crew", &[("from", "-"), ("until", "")]), ((None, None), 0));
    // what begins later lasts as long
    assert_eq!(of("crew", &[("from", &name(4))]), ((Some(4), Some(5)), 0));
    assert_eq!(of("crew", &[("until", &name(0))]), ((Some(1), Some(2)), 1), "before it begins");
    assert_eq!(of("wip", &[("from", "soon")]), ((None, None), 1));
    for id in ["pair", "gate", "room", "at-stake"] {
        assert_eq!(of(id, &[("from", &name(1))]), ((None, None), 1), "{id} looks at more than one period at a time");
    }
    assert_eq!(of("band", &[("from", &name(1)), ("of", &roadmap.funds[0].name)]), ((None, None), 0));
    assert_eq!(of("crew", &[("kind", "choose")]), ((None, None), 0), "and loses its window where that says nothing");
    assert_eq!(of("crew", &[("kind", "at_work")]), ((Some(1), Some(2)), 0));
    // what must be done has an end alone
    assert_eq!(of("crew", &[("kind", "must")]), ((None, Some(2)), 0));
    assert_eq!(of("by-law", &[("until", &name(1))]), ((None, Some(1)), 0));
    assert_eq!(of("by-law", &[("from", &name(1))]), ((None, Some(3)), 1));
}

#[test]
fn a_rule_about_a_share_of_what_is_removed_goes_with_it() {
    let roadmap = sample();
    for (kind, id, rule) in [
        (GridKind::Pools, roadmap.pools[0].id.to_string(), "band"),
        (GridKind::Funds, roadmap.funds[0].id.to_string(), "room"),
    ] {
        let edits = Edits { removed: vec![id], ..Edits::default() };
        let gone = edit(kind, &roadmap, &edits, DecimalSign::Point);
        assert!(gone.roadmap.rules.iter().all(|known| known.id.as_str() != rule), "{kind:?}");
        assert!(gone.consequences.iter().any(|line| line.contains("rule")), "{:?}", gone.consequences);
    }
}
