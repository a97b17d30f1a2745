//! Pins by hand: what the rules alone forbid against the truth of trying every plan, and offers that help.

use model::{Decision, Period, Plan, Roadmap};
use planner::answers::{self, Change, Question};
use planner::possible::hindrances;
use planner::{Options, Unwatched, Warm, make_plan};
use serde_json::Value as Json;
use tests::generate::{self, Shape};

use crate::answers::Replies;
use crate::terminal::Desk;

/// Seeded roadmaps that are compared with exhaustive search.
const CASES: u64 = 200;

fn json(text: &str) -> Json {
    serde_json::from_str(text).unwrap_or_else(|error| panic!("{error}: {text}"))
}

fn with(roadmap: &Roadmap, change: Change) -> Roadmap {
    answers::changed(roadmap, &[change]).0
}

#[test]
fn what_the_rules_alone_forbid_is_in_no_plan_and_what_no_plan_has_is_mostly_forbidden_by_them() {
    let (mut forbidden, mut missed, mut possible) = (0, 0, 0);
    for seed in 0..CASES {
        let roadmap = generate::roadmap(seed, &Shape::tiny(seed));
        for item in &roadmap.investments {
            let found = hindrances(&roadmap, &item.id);
            assert_eq!(found.len(), usize::from(roadmap.settings.periods), "seed {seed}");
            let free = with(&roadmap, Change::Lift { investment: item.id.clone() });
            if generate::exhaustive(&free).is_none() {
                // what clashes already without it says nothing about it
                continue;
            }
            for (start, hindrance) in (0u16..).zip(&found) {
                let is_in_time = start + item.duration <= roadmap.settings.periods;
                let pinned = with(&roadmap, Change::Start { investment: item.id.clone(), period: Period(start) });
                let truth = is_in_time.then(|| generate::exhaustive(&pinned)).flatten();
                match (hindrance, truth.is_some()) {
                    (Some(hindrance), true) => {
                        panic!("seed {seed}: {} can start in {start}, and not: {hindrance:?}", item.id)
                    }
                    (Some(_), false) => forbidden += 1,
                    (None, false) => missed += 1,
                    (None, true) => possible += 1,
                }
            }
        }
    }
    println!("{forbidden} forbidden, {missed} impossible for other reasons, {possible} possible");
    assert!(forbidden > 300 && possible > 300, "{forbidden} forbidden, {possible} possible: too few to say anything");
    assert!(missed * 4 < forbidden, "{missed} of {} were not foreseen", forbidden + missed);
}

fn helping(roadmap: &Roadmap, last: &Plan, questions: &[Question]) -> usize {
    let mut replies = Replies(vec![None; questions.len()]);
    answers::answer(roadmap, last, questions, None, &Warm::default(), &mut replies).expect("no plan breaks a rule");
    let replies = replies.0.into_iter().map(|reply| reply.expect("every question has a reply"));
    replies.filter(|reply| reply.is_right(roadmap) && reply.counter.plan().is_some()).count()
}

#[test]
fn where_a_pin_leaves_no_plan_an_offer_is_found_that_helps() {
    let (mut clashes, mut helped) = (0, 0);
    for seed in 0..CASES {
        let roadmap = generate::roadmap(seed, &Shape::tiny(seed));
        let Ok(last) = make_plan(&roadmap, &Options::default(), &mut Unwatched) else { continue };
        let pins = roadmap.investments.iter().flat_map(|item| {
            let latest = roadmap.settings.periods - item.duration;
            [0, latest].map(|start| Change::Start { investment: item.id.clone(), period: Period(start) })
        });
        for pin in pins {
            let Change::Start { investment, .. } = &pin else { continue };
            let pinned = with(&roadmap, pin.clone());
            if generate::exhaustive(&pinned).is_some() {
                continue;
            }
            clashes += 1;
            let questions = answers::offers(&pinned, &last, Some(investment));
            // lifting the pin leads back to where there was a plan, unless there was a decision before
            let had_decision = roadmap.decision(investment).is_some();
            let found = helping(&pinned, &last, &questions);
            helped += usize::from(found > 0);
            assert!(found > 0 || had_decision, "seed {seed}: nothing helps against {pin:?}");
        }
    }
    assert!(clashes > 50 && helped * 10 > clashes * 9, "{helped} of {clashes}");
}

/// Needs a level that is there at the end of Q2 2027 at the earliest.
const WAITING: &str = "event-backbone";

fn pin_too_early(desk: &Desk) {
    let pinned = desk.cairn(&["pin", "sample.cairn", WAITING, "Q1 2027"]);
    assert_eq!(pinned.code, 0, "{pinned:?}");
}

#[test]
fn a_pin_is_priced_without_being_made() {
    let desk = Desk::with_sample();
    let before = desk.files();
    let planned = desk.cairn(&["pin", "sample.cairn", "modular-core", "Q3 2027", "--price"]);
    assert_eq!(planned.code, 0, "{planned:?}");
    assert!(planned.out.contains("Pin to Q3 2027 · value"), "{}", planned.out);
    let record = json(&desk.cairn(&["pin", "sample.cairn", "modular-core", "Q3 2027", "--price", "--json"]).out);
    // the plan of the sample is the best there is: no pin gains anything
    assert!(record["difference"].as_i64().is_some_and(|won| won <= 0), "{record}");
    assert_eq!(desk.files(), before);

    // the first price, found at once, is never better than one that was given time to be proven
    let call = r#"{"investment":"modular-core","start":2}"#;
    let first = json(&desk.cairn(&["call", "price_pin", call, "--file", "sample.cairn"]).out);
    assert!(first["difference"].as_i64() <= record["difference"].as_i64(), "{first} {record}");
    let beyond = r#"{"investment":"modular-core","start":99}"#;
    assert_eq!(desk.cairn(&["call", "price_pin", beyond, "--file", "sample.cairn"]).code, 2);
}

#[test]
fn an_impossible_pin_loses_nothing_and_its_offers_help() {
    let desk = Desk::with_sample();
    let none = desk.cairn(&["offers", "sample.cairn"]);
    assert_eq!(none.code, 2, "{none:?}");
    assert!(none.err.contains("There is a plan"), "{}", none.err);

    // decided, and not planned yet: that is no clash either
    desk.cairn(&["pin", "sample.cairn", WAITING, "Q1 2028"]);
    let none = desk.cairn(&["offers", "sample.cairn"]);
    assert!(none.code == 2 && none.err.contains("Plan again"), "{none:?}");

    pin_too_early(&desk);
    assert_eq!(desk.cairn(&["plan", "sample.cairn"]).code, 4);
    let told = desk.cairn(&["offers", "sample.cairn"]);
    assert_eq!(told.code, 0, "{told:?}");
    assert!(told.out.starts_with("No plan meets all of these at once."), "{}", told.out);
    assert!(told.out.contains("Your pin of") && told.out.contains("to Q1 2027."), "{}", told.out);
    let words = format!("{}{}", told.out, told.err).to_lowercase();
    for word in ["infeasible", "solver", "constraint", "null", "nan"] {
        assert!(!words.split(|c: char| !c.is_alphanumeric()).any(|part| part == word), "it says {word}: {words}");
    }
    let record = json(&desk.cairn(&["offers", "sample.cairn", "--json", "--about", WAITING]).out);
    let offers = record["offers"].as_array().expect("a list");
    assert!((1..=3).contains(&offers.len()), "{record}");
    for number in 1..=offers.len() {
        let taken = desk.cairn(&["offers", "sample.cairn", "--take", &number.to_string()]);
        assert_eq!(taken.code, 0, "{taken:?}");
        let planned = desk.cairn(&["plan", "sample.cairn", "--json"]);
        assert_eq!(planned.code, 0, "offer {number}: {planned:?}");
        // plan and offer: back to the clash
        assert_eq!(desk.cairn(&["undo", "sample.cairn"]).code, 0);
        assert_eq!(desk.cairn(&["undo", "sample.cairn"]).code, 0);
    }
    assert_eq!(desk.cairn(&["offers", "sample.cairn", "--take", "9"]).code, 2);
}

#[test]
fn a_lock_keeps_an_investment_where_the_plan_has_it_and_is_undone_by_name() {
    let desk = Desk::with_sample();
    let start = |desk: &Desk| {
        let facts = json(&desk.cairn(&["why", "sample.cairn", "modular-core", "--json"]).out);
        (facts["when"].clone(), facts["decision"]["kind"].clone(), facts["decision"]["text"].clone())
    };
    let (when, decision, _) = start(&desk);
    assert!(decision.is_null());
    let locked = desk.cairn(&["lock", "sample.cairn", "modular-core"]);
    assert!(locked.code == 0 && locked.out.contains("Locked Modular core"), "{locked:?}");
    assert_eq!(start(&desk), (when.clone(), "lock".into(), "Locked in Q2 2027".into()));
    assert_eq!(desk.cairn(&["plan", "sample.cairn"]).code, 0);
    // more money moves others, and not what is locked
    let what_if = desk.cairn(&["what-if", "sample.cairn", "budget +10%", "--json"]);
    let answer = json(&what_if.out);
    let changed =
        |part: &str| answer[part].as_array().expect("a list").iter().any(|it| it["investment"] == "modular-core");
    assert!(!changed("moved") && !changed("dropped"), "{what_if:?}");
    assert_eq!(start(&desk).0, when);
    assert_eq!(desk.cairn(&["check", "sample.cairn"]).code, 0);

    let out = desk.cairn(&["lock", "sample.cairn", "data-mesh"]);
    assert!(out.code == 2 && out.err.contains("is not in the plan"), "{out:?}");
    desk.cairn(&["undo", "sample.cairn"]);
    let undone = desk.cairn(&["undo", "sample.cairn"]);
    assert!(undone.out.contains("Lock “Modular core” in Q2 2027"), "{undone:?}");
    assert!(start(&desk).1.is_null());
}

#[test]
fn why_says_where_an_investment_cannot_start() {
    let desk = Desk::with_sample();
    pin_too_early(&desk);
    let told = desk.cairn(&["why", "sample.cairn", WAITING]);
    assert!(told.out.contains("Cannot start in\n  · Q1 2027"), "{}", told.out);
}

#[test]
fn what_lets_an_investment_in_can_be_tried_as_a_what_if() {
    let desk = Desk::with_sample();
    let text = ["reliability-path", "expert-career-track", "chaos-testing"].into_iter().find_map(|item| {
        let explained = desk.cairn(&["explain", "sample.cairn", "--item", item, "--prove", "10ms", "--json"]);
        json(&explained.out)["try_it"].as_str().map(str::to_owned)
    });
    let text = text.expect("a single change lets one of them in");
    let answered = desk.cairn(&["what-if", "sample.cairn", &text, "--json"]);
    assert_eq!(answered.code, 0, "{text}: {answered:?}");
    let value = &json(&answered.out)["value"];
    assert!(value["now"].as_i64() >= value["before"].as_i64(), "{text}: {value}");
}

#[test]
fn a_decision_in_a_roadmap_is_only_lifted_for_the_one_that_is_asked_about() {
    let mut roadmap = generate::roadmap(3, &Shape::tiny(3));
    roadmap.decisions.clear();
    let first = roadmap.investments[0].id.clone();
    let free = hindrances(&roadmap, &first);
    roadmap.decisions.push(Decision::Exclude { investment: first.clone() });
    assert_eq!(hindrances(&roadmap, &first), free);
}
