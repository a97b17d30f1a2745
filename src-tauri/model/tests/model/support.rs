//! What stakeholders mean for a plan: support, order, change and shares, counted by hand and against the value.

use std::collections::BTreeMap;

use model::credit::credited;
use model::support::{find_problems, opposition, overloads, standings, support_for};
use model::{Evaluation, Index, InvestmentId, Period, Plan, Roadmap, Share, Stakeholder, Stance, Value};

use crate::made::{SMALL, Size, roadmap, starts};

fn sample() -> (Roadmap, Plan) {
    let text = include_str!("../../../../fixtures/roadmaps/sample.json");
    let mut file: serde_json::Value = serde_json::from_str(text).expect("the sample is JSON");
    let roadmap = serde_json::from_value(file["roadmap"].take()).expect("a roadmap");
    (roadmap, serde_json::from_value(file["plan"].take()).expect("a plan"))
}

fn id(text: &str) -> InvestmentId {
    text.try_into().expect("an id")
}

fn somebody(name: &str, power: u8) -> Stakeholder {
    let id = name.try_into().expect("an id");
    Stakeholder { id, name: name.into(), power, interest: 3, bears: None }
}

fn stance(who: &str, what: &str, leaning: i8, load: u8) -> Stance {
    Stance { leaning, load, ..Stance::of(who.try_into().expect("an id"), id(what)) }
}

#[test]
fn what_is_credited_to_investments_is_the_value_of_the_plan() {
    let (sample, plan) = sample();
    let evaluation = Evaluation::new(&sample, &plan.starts);
    let credit = credited(&Index::new(&sample), &plan.starts, &evaluation);
    assert_eq!(credit.values().copied().sum::<Value>(), evaluation.value);
    assert!(credit.len() > 10 && credit.keys().all(|id| plan.starts.contains_key(*id)));
    for seed in 0..40 {
        // ids that are there twice are a problem of their own
        let roadmap = roadmap(seed, &Size { wrong: 0, ..SMALL });
        let starts = starts(seed, &roadmap);
        let evaluation = Evaluation::new(&roadmap, &starts);
        let credit = credited(&Index::new(&roadmap), &starts, &evaluation);
        assert_eq!(credit.values().copied().sum::<Value>(), evaluation.value, "seed {seed}");
    }
}

#[test]
fn support_is_power_times_leaning_of_those_who_are_there() {
    let (mut roadmap, _) = sample();
    roadmap.stakeholders = vec![somebody("board", 5), somebody("users", 2)];
    roadmap.stances = vec![
        stance("board", "modular-core", -1, 0),
        stance("users", "modular-core", 2, 0),
        stance("nobody", "modular-core", -2, 0),
    ];
    assert_eq!(support_for(&roadmap, &id("modular-core")), -5 + 4);
    assert_eq!(support_for(&roadmap, &id("data-mesh")), 0);
}

#[test]
fn who_has_to_be_won_comes_in_the_order_of_what_starts_first() {
    let (mut roadmap, plan) = sample();
    roadmap.stakeholders = vec![somebody("late", 5), somebody("weak", 2), somebody("early", 3), somebody("strong", 4)];
    roadmap.stances = vec![
        stance("late", "stream-teams", -2, 0),
        stance("weak", "trunk-based-delivery", -2, 0),
        stance("early", "modular-core", -1, 0),
        stance("early", "stream-teams", 2, 0),
        stance("strong", "stream-teams", -1, 0),
        stance("strong", "outcome-goals", -1, 0),
        stance("strong", "data-mesh", -2, 0),
    ];
    let path = opposition(&roadmap, &plan.starts);
    let told: Vec<(&str, u16, Vec<&str>)> = path
        .iter()
        .map(|step| {
            let opposed = step.opposed.iter().map(|(investment, ..)| investment.id.as_str()).collect();
            (step.stakeholder.id.as_str(), step.before.0, opposed)
        })
        .collect();
    // both before Q2 2027, the more powerful first; who has too little power, and what is not in the plan, count for nothing
    let expected = vec![
        ("strong", 1, vec!["outcome-goals", "stream-teams"]),
        ("early", 1, vec!["modular-core"]),
        ("late", 2, vec!["stream-teams"]),
    ];
    assert_eq!(told, expected);
    assert_eq!(opposition(&roadmap, &BTreeMap::new()), vec![]);
}

#[test]
fn change_is_asked_for_in_every_period_of_a_life_and_told_where_it_is_more_than_is_borne() {
    let (mut roadmap, plan) = sample();
    let bears = |most| Stakeholder { bears: Some(most), ..somebody("council", 4) };
    roadmap.stakeholders = vec![bears(4)];
    // three periods from Q2 2027 on, and two from Q3 2027 on
    roadmap.stances = vec![stance("council", "modular-core", 0, 2), stance("council", "stream-teams", 0, 3)];
    let evaluation = Evaluation::new(&roadmap, &plan.starts);
    let standing = &standings(&roadmap, Some((&plan.starts, &evaluation)))[0];
    assert_eq!(standing.load, [0, 2, 5, 5, 0, 0, 0, 0]);
    assert_eq!(standing.busiest(), Some((Period(2), 5)));
    let over = overloads(&roadmap, &plan.starts);
    assert_eq!(over.iter().map(|over| (over.period.0, over.load)).collect::<Vec<_>>(), [(2, 5), (3, 5)]);
    assert_eq!(over[0].by.iter().map(|item| item.id.as_str()).collect::<Vec<_>>(), ["modular-core", "stream-teams"]);
    let problems = find_problems(&roadmap, &plan.starts);
    assert_eq!(problems.len(), 1, "one for each stakeholder");
    assert_eq!((problems[0].code.as_str(), problems[0].subject.as_str()), ("change_overload", "stakeholder council"));
    assert_eq!(
        problems[0].message,
        "council is asked for a change of 5 in Q3 2027 and bears 4: by “Modular core” and “Stream teams”. So it is in \
         one more period."
    );
    roadmap.stakeholders = vec![bears(5)];
    assert_eq!(find_problems(&roadmap, &plan.starts), vec![]);
}

#[test]
fn what_is_strongly_backed_counts_in_full_and_what_is_backed_by_half() {
    let (mut roadmap, plan) = sample();
    roadmap.stakeholders = vec![somebody("all", 1), somebody("half", 1), somebody("none", 1), somebody("one", 1)];
    let every = roadmap.investments.iter().map(|item| item.id.to_string()).collect::<Vec<_>>();
    roadmap.stances = every
        .iter()
        .flat_map(|what| [stance("all", what, 2, 0), stance("half", what, 1, 0), stance("none", what, -2, 0)])
        .collect();
    roadmap.stances.push(stance("one", "live-tracking", 2, 0));
    let evaluation = Evaluation::new(&roadmap, &plan.starts);
    let all = standings(&roadmap, Some((&plan.starts, &evaluation)));
    assert_eq!(all[0].backed, Some(Share::WHOLE));
    assert_eq!(all[1].backed, Some(Share(5_000)));
    assert_eq!(all[2].backed, Some(Share::ZERO));
    let credit = credited(&Index::new(&roadmap), &plan.starts, &evaluation);
    let part = i128::from(credit[&id("live-tracking")].0) * 10_000;
    let whole = i128::from(evaluation.value.0);
    assert_eq!(all[3].backed, Some(Share(i64::try_from((2 * part + whole) / (2 * whole)).expect("a share"))));
    assert_eq!((all[2].net, all[2].opposes), (-2 * 21, 21), "only what is in the plan");
    let unplanned = standings(&roadmap, None);
    assert_eq!((unplanned[2].net, unplanned[2].backed), (-2 * 30, None), "without a plan all there is");
}
