//! Rules in amounts: shares of funds and pools, bearable change, support, money at risk. Each decides, can be soft and
//! paid for, is refused by the checker where a plan breaks it, and is named where what is pinned breaks it. Against the
//! truth of trying every plan they stand in the campaigns, with everything else.

use std::collections::BTreeMap;

use model::digest::digest;
use model::{Evaluation, LeftOutReason, Period, Plan, Roadmap, Value, check_plan, find_problems};
use planner::{Options, PlanError, Unwatched, make_plan};
use serde_json::{Value as Json, json};

/// Four quarters in two steps, and three investments of one quarter that each bring 30 % of an outcome of 100 points: 30
/// points in every quarter they are done. A repays a debt, B and C renew. Each takes one person of two, and 100 of 300 a
/// quarter; B may fail in half of all cases, C in one of ten.
pub(crate) fn roadmap(kind: Json, among: Json, strictness: &str, price: i64) -> Roadmap {
    let work = |id: &str, kind: &str| {
        json!({"id": id, "name": id.to_uppercase(), "axis": "methods", "kind": kind, "duration": 1,
            "cost": [{"fund": "change", "per_period": [10_000]}],
            "effort": [{"pool": "crew", "per_period": [100]}], "outputs": [format!("made-{id}")]})
    };
    let output = |id: &str| json!({"id": format!("made-{id}"), "name": format!("Made {id}"), "kind": "deliverable"});
    let effect = |id: &str| json!({"output": format!("made-{id}"), "outcome": "speed", "share": 3_000, "lag": 0, "confidence": 10_000});
    let stance = |investment: &str, leaning: i64, load: i64| json!({"stakeholder": "works-council", "investment": investment, "leaning": leaning, "load": load});
    let made = json!({
        "settings": {"name": "Amounts", "currency": "EUR", "period_length": "quarter", "fiscal_year_start": 1,
            "first_period": "2027-01", "periods": 4},
        "investments": [work("a", "repay"), work("b", "innovate"), work("c", "innovate")],
        "outputs": Vec::from(["a", "b", "c"].map(output)),
        "outcomes": [{"id": "speed", "name": "Speed", "metric": "Lead time", "unit": "days", "direction": "down",
            "baseline": 20_000, "target": 10_000, "worth": 100, "counts": "each_period"}],
        "effects": Vec::from(["a", "b", "c"].map(effect)),
        "funds": [{"id": "change", "name": "Change", "limit": [30_000, 30_000, 30_000, 30_000]}],
        "pools": [{"id": "crew", "name": "Crew", "capacity": [300, 300, 300, 300]}],
        "steps": [{"id": "half", "name": "Half", "last_period": 1}, {"id": "year", "name": "Year", "last_period": 3}],
        "stakeholders": [{"id": "works-council", "name": "Works council", "power": 3, "interest": 4, "bears": 4}],
        "stances": [stance("a", 1, 1), stance("b", -1, 3), stance("c", 0, 3)],
        "estimates": [{"investment": "b", "feasible": 5_000}, {"investment": "c", "feasible": 9_000}],
        "rules": [{"id": "limit", "name": "The limit", "kind": kind, "among": among, "strictness": strictness,
            "price": price}],
    });
    serde_json::from_value(made).expect("a roadmap")
}

pub(crate) fn planned(roadmap: &Roadmap) -> Plan {
    let plan = make_plan(roadmap, &Options::default(), &mut Unwatched).expect("there is a plan");
    assert_eq!(check_plan(roadmap, &plan), vec![]);
    assert_eq!(plan.bound, Some(plan.value), "it is proven");
    plan
}

pub(crate) fn points(points: i64) -> Value {
    Value(points * Value::PER_POINT)
}

/// Starts of A, B and C.
pub(crate) fn starts(plan: &Plan) -> [Option<u16>; 3] {
    ["a", "b", "c"].map(|id| plan.starts.iter().find(|(known, _)| known.as_str() == id).map(|(_, at)| at.0))
}

pub(crate) fn codes(roadmap: &Roadmap) -> Vec<String> {
    find_problems(roadmap).into_iter().filter(|problem| problem.subject == "rule limit").map(|it| it.code).collect()
}

pub(crate) fn pinned(mut roadmap: Roadmap, pins: &[(&str, u16)]) -> Roadmap {
    for (id, start) in pins {
        let decision = json!({"pin": {"investment": id, "start": start}});
        roadmap.decisions.push(serde_json::from_value(decision).expect("a decision"));
    }
    roadmap
}

/// A hard rule gives these starts; what is done without it breaks it once, at a price of `cheap` that is worth paying and
/// one that is not.
pub(crate) fn decides(make: impl Fn(&str, i64) -> Roadmap, hard: [Option<u16>; 3], broken: usize, value: i64) {
    let free = planned(&make("off", 0));
    assert_eq!((starts(&free), free.value), ([Some(0); 3], points(360)), "all at once without it");
    let kept = planned(&make("hard", 0));
    assert_eq!((starts(&kept), kept.value), (hard, points(value)));
    let refused = check_plan(&make("hard", 0), &free);
    assert!(refused.iter().any(|broken| broken.rule == "rule" && !broken.message.is_empty()), "{refused:?}");
    let times = i64::try_from(broken).expect("a few");
    let cheap = planned(&make("soft", 1));
    assert_eq!((starts(&cheap), cheap.value), ([Some(0); 3], points(360 - times)), "paid for {times} times");
    let evaluation = Evaluation::new(&make("soft", 1), &cheap.starts);
    assert_eq!(evaluation.paid_for_rules(), points(times));
    let dear = planned(&make("soft", 1_000));
    assert_eq!((starts(&dear), dear.value), (hard, points(value)), "dearer than what it brings");
    assert_ne!(digest(&make("hard", 0)), digest(&make("off", 0)), "a plan depends on it");
}

#[test]
fn a_share_of_a_pool_is_all_that_some_take_in_any_period() {
    let make = |strictness: &str, price| {
        let kind = json!({"take": {"of": {"pool": "crew"}, "most": 4_000}});
        roadmap(kind, json!({"kind": "innovate"}), strictness, price)
    };
    // 40 % of three are 1.2 people
    decides(make, [Some(0), Some(0), Some(1)], 1, 330);
    let both = pinned(make("hard", 0), &[("b", 0), ("c", 0)]);
    assert_eq!(codes(&both), ["pins_break_rule"]);
    let error = make_plan(&both, &Options::default(), &mut Unwatched).expect_err("nothing fits");
    assert!(matches!(error, PlanError::NothingFits(_)) && error.to_string().contains("\"The limit\""), "{error}");
}

#[test]
fn a_share_of_a_fund_is_all_that_some_take_by_the_end_of_each_step() {
    let make = |strictness: &str, price| {
        let kind = json!({"take": {"of": {"fund": "change"}, "most": 2_500}});
        roadmap(kind, json!({"kind": "innovate"}), strictness, price)
    };
    // a quarter of 600 by the middle, of 1200 by the end
    decides(make, [Some(0), Some(0), Some(2)], 1, 300);
    assert_eq!(codes(&pinned(make("hard", 0), &[("b", 0), ("c", 1)])), ["pins_break_rule"]);
    assert_eq!(codes(&pinned(make("hard", 0), &[("b", 0), ("c", 2)])), [""; 0]);
}

#[test]
fn a_share_that_is_kept_for_some_is_missing_for_all_others() {
    let make = |strictness: &str, price| {
        let kind = json!({"keep": {"of": {"pool": "crew"}, "least": 6_000}});
        roadmap(kind, json!({"kind": "repay"}), strictness, price)
    };
    decides(make, [Some(0), Some(0), Some(1)], 1, 330);
    let fund = |strictness: &str, price| {
        let kind = json!({"keep": {"of": {"fund": "change"}, "least": 7_500}});
        roadmap(kind, json!({"kind": "repay"}), strictness, price)
    };
    decides(fund, [Some(0), Some(0), Some(2)], 1, 300);
}

#[test]
fn nobody_is_asked_for_more_change_than_it_bears() {
    let make = |strictness: &str, price| roadmap(json!("change"), json!("all"), strictness, price);
    // the council bears 4: B and C ask 3 each, A asks 1
    decides(make, [Some(0), Some(0), Some(1)], 1, 330);
    let mut unasked = make("hard", 0);
    unasked.stakeholders[0].bears = None;
    assert_eq!(codes(&unasked), ["rule_says_nothing"]);
    assert_eq!(planned(&unasked).value, points(360));
}

#[test]
fn what_too_few_stand_behind_is_left_out() {
    let make = |strictness: &str, price| roadmap(json!({"support": {"least": 0}}), json!("all"), strictness, price);
    // B has −3, C nothing, A 3
    decides(make, [Some(0), None, Some(0)], 1, 240);
    let forbidden = LeftOutReason::RuleForbids { rule: "limit".try_into().expect("an id"), period: None };
    let plan = planned(&make("hard", 0));
    assert!(plan.left_out.iter().any(|left| left.investment.as_str() == "b" && left.reason == forbidden));
    let mut moved = make("hard", 0);
    moved.stances[1].leaning = 0;
    assert_eq!(planned(&moved).value, points(360));
    assert!(!moved.plans_like(&make("hard", 0)), "a plan depends on where they stand");
    let mut off = make("off", 0);
    off.stances[1].leaning = 0;
    assert!(off.plans_like(&make("off", 0)), "but only where a rule asks");
}

#[test]
fn only_so_much_money_is_at_risk_in_each_step_and_what_is_left_the_next_may_use() {
    let make = |most: i64| {
        move |strictness: &str, price| roadmap(json!({"risk": {"most": most}}), json!("all"), strictness, price)
    };
    // B risks 50.00, C 10.00
    decides(make(5_500), [Some(0), Some(0), Some(2)], 1, 300);
    decides(make(3_000), [Some(0), Some(2), Some(0)], 1, 300);
    let mut sure = make(3_000)("hard", 0);
    sure.estimates.clear();
    assert_eq!(codes(&sure), ["rule_says_nothing"]);
    assert_eq!(planned(&sure).value, points(360));
    let mut shifted = make(3_000)("hard", 0);
    shifted.estimates[0].cost =
        Some(model::estimate::FactorRange { low: model::Share(9_000), high: model::Share(12_000) });
    assert!(shifted.plans_like(&make(3_000)("hard", 0)), "of an estimate only the doubt counts");
    shifted.estimates[0].feasible = model::Share(9_000);
    assert!(!shifted.plans_like(&make(3_000)("hard", 0)));
}

#[test]
fn a_rule_about_uncertain_work_is_about_what_may_prove_infeasible() {
    let make = |strictness: &str, price| {
        roadmap(json!({"take": {"of": {"pool": "crew"}, "most": 5_000}}), json!("uncertain"), strictness, price)
    };
    decides(make, [Some(0), Some(0), Some(1)], 1, 330);
    let mut known = make("hard", 0);
    known.estimates.pop();
    assert_eq!(planned(&known).value, points(360), "C is sure now");
    assert!(!known.plans_like(&make("hard", 0)));
}

#[test]
fn amounts_out_of_range_and_means_that_are_not_there_stop_planning_with_a_sentence() {
    let kinds = [
        (json!({"take": {"of": {"pool": "crew"}, "most": 10_001}}), "rule_amount"),
        (json!({"keep": {"of": {"pool": "crew"}, "least": -1}}), "rule_amount"),
        (json!({"support": {"least": 1_001}}), "rule_amount"),
        (json!({"risk": {"most": 10_000_000_000_001i64}}), "rule_amount"),
        (json!({"take": {"of": {"fund": "crew"}, "most": 100}}), "unknown_fund"),
        (json!({"keep": {"of": {"pool": "change"}, "least": 100}}), "unknown_pool"),
    ];
    for (kind, code) in kinds {
        let roadmap = roadmap(kind, json!("all"), "hard", 0);
        assert_eq!(codes(&roadmap), [code]);
        let refused = make_plan(&roadmap, &Options::default(), &mut Unwatched);
        assert!(matches!(refused, Err(PlanError::Problems(_))), "{refused:?}");
    }
    for nothing in [
        json!({"take": {"of": {"pool": "crew"}, "most": 10_000}}),
        json!({"keep": {"of": {"fund": "change"}, "least": 0}}),
    ] {
        assert_eq!(codes(&roadmap(nothing, json!("all"), "hard", 0)), ["rule_says_nothing"]);
    }
}

#[test]
fn a_price_is_asked_once_for_each_breach_however_large() {
    let kind = json!({"take": {"of": {"pool": "crew"}, "most": 0}});
    let roadmap = roadmap(kind, json!("all"), "soft", 7);
    let starts: BTreeMap<_, _> =
        [("a", 0), ("b", 0), ("c", 2)].map(|(id, at)| (id.try_into().expect("an id"), Period(at))).into();
    let evaluation = Evaluation::new(&roadmap, &starts);
    let none = Value::ZERO;
    assert_eq!(evaluation.rule_costs[0].by_period, [points(7), none, points(7), none]);
}
