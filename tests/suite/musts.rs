//! What must be done, and by when: it decides, can be soft and paid for at a price for each that is not done, is refused by
//! the checker where a plan leaves it out or ends it late, and is named where nothing can keep it. Rules that contradict one
//! another are named with both names.

use model::{Evaluation, InvestmentId, Period, Plan, Roadmap, Value, check_plan, find_problems};
use planner::{Options, PlanError, Unwatched, make_plan};
use serde_json::{Value as Json, json};

use super::rules_in_amounts::{codes, pinned, planned, points, roadmap, starts};

/// The roadmap of rules in amounts, with one quarter of 300 and people for one at a time, and D, which brings nothing and
/// takes what A, B and C need. A rule says what must be done.
fn must(among: &Json, until: Option<u16>, strictness: &str, price: i64) -> Roadmap {
    let mut made = roadmap(json!("must"), among.clone(), strictness, price);
    made.rules[0].until = until.map(Period);
    made.pools[0].capacity = vec![model::Fte(100); 4];
    let idle = model::Investment {
        id: id("d"),
        name: "D".into(),
        duration: 2,
        outputs: vec![],
        cost: vec![],
        effort: vec![model::Effort { pool: made.pools[0].id.clone(), per_period: vec![model::Fte(100); 2] }],
        ..made.investments[0].clone()
    };
    made.investments.push(idle);
    made
}

fn id(text: &str) -> InvestmentId {
    text.try_into().expect("an id")
}

fn start_of_d(plan: &Plan) -> Option<u16> {
    plan.starts.get(&id("d")).map(|start| start.0)
}

fn only_d() -> Json {
    json!({"investments": ["d"]})
}

/// Why nothing fits.
fn refused(roadmap: &Roadmap) -> String {
    let error = make_plan(roadmap, &Options::default(), &mut Unwatched).expect_err("nothing fits");
    assert!(matches!(error, PlanError::NothingFits(_)), "{error}");
    error.to_string()
}

#[test]
fn what_must_be_done_is_done_in_time_whatever_it_displaces() {
    let free = planned(&must(&only_d(), None, "off", 0));
    // one after the other: 120, 90 and 60
    assert_eq!((start_of_d(&free), free.value), (None, points(270)));
    let kept = planned(&must(&only_d(), None, "hard", 0));
    assert_eq!((start_of_d(&kept), kept.value), (Some(2), points(210)), "at the end, instead of the last");
    let early = planned(&must(&only_d(), Some(1), "hard", 0));
    assert_eq!((start_of_d(&early), early.value), (Some(0), points(90)), "by the end of the second quarter");
    let beyond = planned(&must(&only_d(), Some(9), "hard", 0));
    assert_eq!(beyond.value, kept.value, "an end after the last period is that of the last");
    for (plan, until) in [(&free, None), (&kept, Some(1)), (&free, Some(2))] {
        let broken = check_plan(&must(&only_d(), until, "hard", 0), plan);
        assert!(broken.iter().any(|broken| broken.rule == "rule" && !broken.message.is_empty()), "{broken:?}");
    }
}

#[test]
fn a_soft_one_is_left_out_at_a_price_for_each() {
    let cheap = planned(&must(&only_d(), None, "soft", 59));
    assert_eq!((start_of_d(&cheap), cheap.value), (None, points(270 - 59)));
    let dear = planned(&must(&only_d(), None, "soft", 61));
    assert_eq!((start_of_d(&dear), dear.value), (Some(2), points(210)));
    let late = planned(&must(&only_d(), Some(1), "soft", 179));
    assert_eq!((start_of_d(&late), late.value), (None, points(270 - 179)), "too late is as good as never");
    let in_time = planned(&must(&only_d(), Some(1), "soft", 181));
    assert_eq!((start_of_d(&in_time), in_time.value), (Some(0), points(90)));
    let all = planned(&must(&json!("all"), Some(0), "soft", 7));
    assert_eq!(all.value, points(270 - 3 * 7), "one of four can be done in the first quarter");
    let evaluation = Evaluation::new(&must(&json!("all"), Some(0), "soft", 7), &all.starts);
    let none = Value::ZERO;
    assert_eq!(evaluation.rule_costs[0].by_period, [points(21), none, none, none], "paid when it is due");
}

#[test]
fn where_it_cannot_be_done_the_rule_is_named() {
    // four quarters for one at a time, and five quarters of work
    let all = must(&json!("all"), None, "hard", 0);
    assert!(refused(&all).contains("\"The limit\""), "{}", refused(&all));
    let mut excluded = must(&only_d(), None, "hard", 0);
    excluded.decisions.push(serde_json::from_value(json!({"exclude": {"investment": "d"}})).expect("a decision"));
    assert_eq!(codes(&excluded), ["rule_against_exclusion"]);
    assert!(refused(&excluded).contains("\"The limit\""));
    excluded.rules[0].strictness = model::Strictness::Soft;
    excluded.rules[0].price = model::Points(10);
    assert_eq!(planned(&excluded).value, points(260), "a soft one is paid for");
    let short = must(&only_d(), Some(0), "hard", 0);
    assert_eq!(codes(&short), ["rule_due_too_early"]);
    assert!(refused(&short).contains("\"The limit\""));
    let late = pinned(must(&only_d(), Some(1), "hard", 0), &[("d", 1)]);
    assert_eq!(codes(&late), ["pins_break_rule"]);
    assert!(refused(&late).contains("\"The limit\""));
    let mut begun = must(&only_d(), None, "hard", 0);
    begun.rules[0].from = Some(Period(1));
    assert_eq!(codes(&begun), ["rule_window"]);
}

#[test]
fn an_investment_says_by_when_it_has_to_be_done_and_under_which_rule() {
    let made = must(&only_d(), Some(2), "hard", 0);
    let hindered = planner::possible::hindrances(&made, &id("d"));
    let due = planner::possible::Hindrance::DueBy { rule: made.rules[0].id.clone(), last: Period(2) };
    assert_eq!(hindered, [None, None, Some(due), Some(planner::possible::Hindrance::Horizon)]);
    assert_eq!(made.rules[0].sentence(&made), "Each of these must be done by the end of Q3 2027: “D”.");
    let ever = must(&only_d(), None, "hard", 0);
    assert_eq!(ever.rules[0].sentence(&ever), "Each of these must be done: “D”.");
    assert_eq!(starts(&planned(&ever)), [Some(0), Some(1), None]);
}

/// The problems of a rule that must be done beside another one.
fn beside(kind: Json, among: &str, window: (Option<u16>, Option<u16>)) -> Vec<String> {
    let mut made = must(&json!({"investments": ["b", "d"]}), None, "hard", 0);
    made.stances[1].leaning = -2;
    let other = json!({"id": "other", "name": "The other", "kind": kind, "among": {"investments": [among, "a"]},
        "strictness": "hard"});
    made.rules.push(serde_json::from_value(other).expect("a rule"));
    (made.rules[1].from, made.rules[1].until) = (window.0.map(Period), window.1.map(Period));
    let found = find_problems(&made).into_iter().filter(|problem| problem.code == "rules_contradict");
    found.map(|problem| problem.message).collect()
}

#[test]
fn two_rules_that_no_plan_can_keep_together_are_named_with_both_names() {
    let always = (None, None);
    for (kind, among) in [
        (json!({"begin": {"most": 0}}), "d"),
        (json!({"at_work": {"most": 0}}), "d"),
        (json!({"choose": {"most": 0}}), "d"),
        (json!({"support": {"least": 0}}), "b"),
        (json!({"take": {"of": {"pool": "crew"}, "most": 5_000}}), "d"),
        (json!({"risk": {"most": 10}}), "b"),
    ] {
        let found = beside(kind.clone(), among, always);
        assert_eq!(found.len(), 1, "{kind}");
        assert!(found[0].contains("\"The limit\"") && found[0].contains("\"The other\""), "{}", found[0]);
    }
    assert!(beside(json!({"begin": {"most": 0}}), "d", (Some(0), Some(1))).is_empty(), "it may begin after that");
    assert!(beside(json!({"choose": {"most": 1}}), "d", always).is_empty(), "one of the two is enough");
    assert!(beside(json!({"begin": {"most": 0}}), "c", always).is_empty(), "it is about others");
}

#[test]
fn gates_that_wait_for_each_other_are_named_with_both_names() {
    let mut made = roadmap(json!({"gate": {"levels": [{"capability": "one", "level": 1}]}}), json!("all"), "hard", 0);
    made.capabilities = serde_json::from_value(json!([
        {"id": "one", "name": "One", "axis": "methods", "now": 0, "next": 1, "target": 1},
        {"id": "two", "name": "Two", "axis": "methods", "now": 0, "next": 1, "target": 1},
    ]))
    .expect("capabilities");
    for (place, capability) in ["one", "two"].into_iter().enumerate() {
        let kind = json!({"capability_level": {"capability": capability, "level": 1}});
        made.outputs[place].kind = serde_json::from_value(kind).expect("a level");
    }
    let second = json!({"id": "second", "name": "The second", "strictness": "hard",
        "kind": {"gate": {"levels": [{"capability": "two", "level": 1}]}}, "among": {"investments": ["a"]}});
    made.rules[0].among = serde_json::from_value(json!({"investments": ["b", "c"]})).expect("a list");
    made.rules.push(serde_json::from_value(second).expect("a rule"));
    // A brings One, which B waits for; B brings Two, which A waits for
    let found = find_problems(&made);
    let waits: Vec<&str> = found
        .iter()
        .filter(|problem| problem.code == "gates_hold_each_other")
        .map(|problem| problem.message.as_str())
        .collect();
    assert_eq!(waits.len(), 1, "{found:?}");
    assert!(waits[0].contains("\"The limit\"") && waits[0].contains("\"The second\""), "{}", waits[0]);
    assert!(planned(&made).starts.is_empty(), "nothing can ever begin, and that is the plan");
    made.rules[1].among = serde_json::from_value(json!({"investments": ["c"]})).expect("a list");
    assert!(!find_problems(&made).iter().any(|problem| problem.code == "gates_hold_each_other"));
    // what must be done waits for a level that nothing brings
    let never = json!({"gate": {"levels": [{"capability": "one", "level": 2}]}});
    made.rules[0].kind = serde_json::from_value(never).expect("a gate");
    made.rules[1].kind = model::RuleKind::Must;
    let found = find_problems(&made);
    let against = found.iter().find(|problem| problem.code == "rules_contradict").expect("they contradict");
    assert!(against.message.contains("\"C\"") && against.message.contains("\"The limit\""), "{}", against.message);
}
