//! What stands around a plan on the roadmap: circumstances over their periods, gates where they open, nothing where there is
//! neither.

use charts::{Chart, ChartKind, Mark, MarkKind, Options, Purpose, Size, Theme, draw, period_columns};
use model::{Among, GateLevel, Index, Period, Points, Rule, RuleKind, Share, Shock, ShockEffect, Strictness};

use crate::fixture::{self, Case};
use crate::options;

fn page() -> Options {
    options(Size::named("16:9").expect("16:9 is known"), Theme::Light, Purpose::Screen)
}

fn drawn(case: &Case) -> Chart {
    draw(ChartKind::Roadmap, &case.subject(), &page())
}

fn of(chart: &Chart, kind: MarkKind) -> Vec<Mark> {
    chart.scene.marks().into_iter().filter(|mark| mark.kind == kind).cloned().collect()
}

fn written(chart: &Chart) -> String {
    chart.scene.texts().iter().map(|text| text.text.as_str()).collect::<Vec<_>>().join(" ").replace('\u{a0}', " ")
}

/// The sample with its plan, and other circumstances and rules.
fn changed(change: impl Fn(&mut model::Roadmap)) -> Case {
    let sample = fixture::sample();
    let mut roadmap = sample.roadmap;
    change(&mut roadmap);
    Case::started("around", roadmap, sample.plan.starts)
}

fn strike() -> Shock {
    Shock {
        id: "strike".try_into().expect("an id"),
        name: "Strike".into(),
        chance: Share(1_200),
        first: Period(1),
        last: Period(2),
        effect: ShockEffect::Delay { periods: 1 },
        category: None,
        source: String::new(),
    }
}

/// A gate on the capability that the plan raises first.
fn gate(roadmap: &model::Roadmap, level: u8, strictness: Strictness) -> Rule {
    let before = fixture::sample();
    let raised = |capability: &&model::Capability| {
        before.evaluation.levels.get(&capability.id).is_some_and(|row| row.last() > Some(&capability.now))
    };
    let capability = roadmap.capabilities.iter().find(raised).expect("the plan raises one");
    let level = if level == 1 { capability.now + 1 } else { level };
    Rule {
        id: "gate".try_into().expect("an id"),
        name: "Structure first".into(),
        kind: RuleKind::Gate { levels: vec![GateLevel { capability: capability.id.clone(), level }] },
        among: Among::All,
        from: None,
        until: None,
        strictness,
        price: Points(1),
        reason: String::new(),
        category: None,
        source: String::new(),
    }
}

#[test]
fn a_circumstance_lies_over_its_periods_and_says_how_likely_it_is() {
    let case = changed(|roadmap| roadmap.shocks = vec![strike()]);
    let chart = drawn(&case);
    let columns = period_columns(&case.subject(), &page());
    let [mark] = &of(&chart, MarkKind::Shock)[..] else { panic!("one circumstance") };
    assert!((mark.area.x - (columns.left + columns.width)).abs() < 2.0, "it begins with the second period");
    assert!(mark.area.y + mark.area.height <= columns.top, "it stands above the lanes");
    assert!(written(&chart).contains("Strike (12 %)"), "{}", written(&chart));
    assert!(mark.hint[2].starts_with("Delays starts by"), "{:?}", mark.hint);
    assert!(of(&chart, MarkKind::Gate).is_empty());
}

#[test]
fn a_gate_stands_where_it_opens_and_says_when_it_never_does() {
    let gated =
        |level: u8, strictness: Strictness| changed(|roadmap| roadmap.rules = vec![gate(roadmap, level, strictness)]);
    let case = gated(1, Strictness::Hard);
    let rule = &case.roadmap.rules[0];
    let opens = rule.opens(&Index::new(&case.roadmap), &case.evaluation.levels).expect("the plan raises it");
    let row = &case.evaluation.levels[&rule.kind.levels()[0].capability];
    let asked = rule.kind.levels()[0].level;
    let first = row.iter().position(|level| *level >= asked).expect("the plan raises it");
    assert_eq!(opens.index(), first + 1, "what waits for it starts after the period in which it comes");
    let columns = period_columns(&case.subject(), &page());
    let chart = drawn(&case);
    let [mark] = &of(&chart, MarkKind::Gate)[..] else { panic!("one gate") };
    #[expect(clippy::cast_precision_loss, reason = "a few periods")]
    let place = columns.left + columns.width * opens.index() as f64;
    assert!(mark.area.x <= place && place <= mark.area.right(), "{:?} at {place}", mark.area);
    assert!(mark.links.iter().all(|link| link.starts_with("investment:")) && !mark.links.is_empty());

    let never = drawn(&gated(5, Strictness::Hard));
    assert!(written(&never).contains("never reached"), "{}", written(&never));
    assert!(of(&drawn(&gated(5, Strictness::Off)), MarkKind::Gate).is_empty(), "nobody looks at it");
    assert!(of(&drawn(&gated(0, Strictness::Hard)), MarkKind::Gate).is_empty(), "it is open from the beginning");
}

#[test]
fn a_rule_stands_over_its_window_and_an_end_where_what_must_be_done_has_to_be() {
    let ruled = |kind: RuleKind, strictness: Strictness| {
        let kind = &kind;
        changed(|roadmap| {
            let known = gate(roadmap, 1, strictness);
            let from = kind.is_by_period().then_some(model::Period(1));
            roadmap.rules = vec![Rule { kind: kind.clone(), from, until: Some(model::Period(2)), ..known }];
        })
    };
    let case = ruled(RuleKind::Begin { most: 100 }, Strictness::Hard);
    let chart = drawn(&case);
    let columns = period_columns(&case.subject(), &page());
    let [mark] = &of(&chart, MarkKind::Rule)[..] else { panic!("one rule") };
    assert!((mark.area.x - (columns.left + columns.width)).abs() < 2.0, "it begins with the second period");
    assert!(mark.hint[1].starts_with("At most 100 begun") && !mark.links.is_empty(), "{:?}", mark.hint);
    assert!(of(&chart, MarkKind::Gate).is_empty() && of(&chart, MarkKind::Shock).is_empty());
    let broken = drawn(&ruled(RuleKind::AtWork { most: 0 }, Strictness::Soft));
    assert!(written(&broken).contains("Structure first: not kept"), "{}", written(&broken));

    let due = drawn(&ruled(RuleKind::Must, Strictness::Soft));
    let [mark] = &of(&due, MarkKind::Rule)[..] else { panic!("one rule") };
    let end = columns.left + columns.width * 3.0;
    assert!(mark.area.x <= end && end - 12.0 <= mark.area.right(), "{:?} at {end}", mark.area);
    assert!(written(&due).contains("Structure first: missed"), "{}", written(&due));
    assert!(of(&drawn(&ruled(RuleKind::Must, Strictness::Off)), MarkKind::Rule).is_empty(), "nobody looks at it");
}

#[test]
fn where_there_is_neither_the_lanes_begin_right_below_the_steps() {
    let (bare, both) = (
        fixture::sample(),
        changed(|roadmap| {
            roadmap.shocks = vec![strike()];
            roadmap.rules = vec![gate(roadmap, 1, Strictness::Soft)];
        }),
    );
    let top = |case: &Case| period_columns(&case.subject(), &page()).top;
    assert!(top(&bare) < top(&both), "what stands around has a band above the lanes");
    let chart = drawn(&bare);
    assert!(of(&chart, MarkKind::Shock).is_empty() && of(&chart, MarkKind::Gate).is_empty());
    assert!(!written(&chart).contains("Circumstances"));
    assert!(written(&drawn(&both)).contains("Circumstances"));
}
