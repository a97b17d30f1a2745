//! Roadmaps that nobody means to draw, and somebody will: each has a plan that keeps every rule, or a sentence that names
//! what to change. Work is counted, so that none of this depends on how fast the machine is; that nothing hangs is what
//! the test runner's own limit sees to.

use std::collections::BTreeSet;

use model::calendar::PeriodLength;
use model::{
    Decision, Effect, Fund, FundCost, Investment, InvestmentKind, Money, Need, NeedOn, Outcome, Output, OutputKind,
    Period, Plan, Points, Proof, Roadmap, Share, WorthCounts, check_plan,
};

use super::{Options, PlanError, make_plan};
use crate::watch::Unwatched;

/// Enough for all of these, and little enough for a test.
const WORK: u64 = 300_000;

fn id<I: TryFrom<String>>(text: &str) -> I {
    I::try_from(text.to_owned()).ok().expect("an id")
}

/// Equal investments of one period that cost 100 each of one fund, which has `limit` in each period, and move one outcome
/// of 10 points by a tenth each.
fn roadmap(count: usize, periods: u16, limit: i64) -> Roadmap {
    let month = model::calendar::YearMonth::new(2027, 1).expect("a month");
    let mut roadmap = Roadmap::empty("Odd", "EUR", month);
    roadmap.settings.periods = periods;
    let limit = vec![Money(limit); usize::from(periods)];
    roadmap.funds = vec![Fund { id: id("change"), name: "Change".into(), limit, carry_over: false }];
    roadmap.outcomes = vec![Outcome {
        id: id("faster"),
        name: "Faster".into(),
        metric: "Days".into(),
        unit: "days".into(),
        direction: model::Direction::Down,
        baseline: model::Measure(10_000),
        target: model::Measure(5_000),
        worth: Points(10),
        counts: WorthCounts::EachPeriod,
    }];
    for n in 0..count {
        let (name, output) = (format!("item-{n}"), format!("output-{n}"));
        roadmap.investments.push(Investment {
            id: id(&name),
            name,
            axis: model::Axis::Methods,
            kind: InvestmentKind::Enable,
            duration: 1,
            not_before: None,
            done_by: None,
            cost: vec![FundCost { fund: id("change"), per_period: vec![Money(100)] }],
            effort: vec![],
            outputs: vec![id(&output)],
            note: String::new(),
        });
        roadmap.outputs.push(Output {
            id: id(&output),
            name: output.clone(),
            kind: OutputKind::Deliverable,
            made_by: model::MadeBy::All,
        });
        roadmap.effects.push(Effect {
            output: id(&output),
            together_with: vec![],
            outcome: id("faster"),
            share: Share(1_000),
            lag: 0,
            confidence: Share::WHOLE,
        });
    }
    roadmap
}

fn pin(roadmap: &mut Roadmap, n: usize, start: u16) {
    roadmap.decisions.push(Decision::Pin { investment: id(&format!("item-{n}")), start: Period(start) });
}

fn made(roadmap: &Roadmap) -> Result<Plan, PlanError> {
    make_plan(roadmap, &Options::work(WORK), &mut Unwatched)
}

fn plan(roadmap: &Roadmap) -> Plan {
    let plan = made(roadmap).expect("there is a plan");
    assert_eq!(check_plan(roadmap, &plan), []);
    plan
}

/// What is said where there is no plan.
fn said(roadmap: &Roadmap) -> String {
    match made(roadmap).expect_err("there is no plan") {
        PlanError::Problems(problems) => {
            assert!(problems.iter().all(|problem| !problem.hint.is_empty()), "{problems:?}");
            problems
                .iter()
                .map(|problem| format!("{} {} {}\n", problem.subject, problem.message, problem.hint))
                .collect()
        }
        error => error.to_string(),
    }
}

#[test]
fn pins_that_contradict_one_another_are_named() {
    let mut crowded = roadmap(3, 2, 100);
    pin(&mut crowded, 0, 0);
    pin(&mut crowded, 1, 0);
    let sentence = said(&crowded);
    assert!(sentence.contains("item-0") && sentence.contains("item-1") && sentence.contains("Change"), "{sentence}");
    let mut turned = roadmap(2, 3, 1_000);
    turned.needs.push(Need { investment: id("item-1"), on: NeedOn::Investment(id("item-0")), lag: 0 });
    pin(&mut turned, 0, 2);
    pin(&mut turned, 1, 0);
    let sentence = said(&turned);
    assert!(sentence.contains("item-0") || sentence.contains("item-1"), "{sentence}");
}

#[test]
fn without_any_money_nothing_is_done_and_a_pin_is_said_to_lack_it() {
    let mut poor = roadmap(5, 4, 0);
    let empty = plan(&poor);
    assert_eq!((empty.proof, empty.value.0, empty.starts.len()), (Proof::Proven, 0, 0));
    assert_eq!(empty.left_out.len(), 5, "each has a reason");
    pin(&mut poor, 2, 1);
    let sentence = said(&poor);
    assert!(sentence.contains("item-2") && sentence.contains("Change"), "{sentence}");
}

#[test]
fn one_item_that_is_larger_than_all_there_is_stays_out_and_keeps_nothing_else_out() {
    let mut huge = roadmap(4, 3, 200);
    huge.investments[3].cost[0].per_period = vec![Money::MAX];
    let others = plan(&huge);
    assert_eq!(others.starts.keys().map(|id| id.as_str()).collect::<Vec<_>>(), ["item-0", "item-1", "item-2"]);
    assert_eq!(others.proof, Proof::Proven);
    huge.funds[0].limit.fill(Money::MAX);
    assert_eq!(plan(&huge).starts.len(), 4);
}

#[test]
fn of_a_thousand_equal_items_as_many_are_done_as_count() {
    let many = plan(&roadmap(1_000, 4, 300));
    // ten of them reach the target: three in the first three periods each, and one more
    assert_eq!(many.starts.len(), 10);
    assert_eq!(many.starts.values().filter(|start| start.0 == 0).count(), 3);
    assert_eq!(many.left_out.len(), 990);
}

#[test]
fn the_shortest_and_the_longest_horizon_are_planned() {
    let short = plan(&roadmap(3, 1, 200));
    assert_eq!((short.proof, short.starts.len()), (Proof::Proven, 2));
    let mut long = roadmap(60, 120, 100);
    long.settings.period_length = PeriodLength::Month;
    for n in 1..60 {
        let (after, before) = (id(&format!("item-{n}")), id(&format!("item-{}", n - 1)));
        if n % 3 > 0 {
            long.needs.push(Need { investment: after, on: NeedOn::Investment(before), lag: 1 });
        }
    }
    let long = plan(&long);
    assert!(long.starts.len() >= 10 && long.bound.is_some(), "{} are done", long.starts.len());
}

#[test]
fn where_nothing_is_worth_anything_nothing_is_done() {
    let mut aimless = roadmap(6, 4, 1_000);
    aimless.effects.clear();
    aimless.outcomes.clear();
    let plan = plan(&aimless);
    assert_eq!((plan.proof, plan.value.0, plan.starts.len()), (Proof::Proven, 0, 0));
    let named: BTreeSet<&str> = plan.left_out.iter().map(|left| left.investment.as_str()).collect();
    assert_eq!(named.len(), 6);
}

#[test]
fn an_outcome_of_negative_worth_is_refused_by_its_name() {
    let mut sad = roadmap(3, 4, 1_000);
    sad.outcomes[0].worth = Points(-5);
    let sentence = said(&sad);
    assert!(sentence.contains("faster"), "{sentence}");
}

#[test]
fn of_a_roadmap_without_anything_in_it_is_said_what_to_add() {
    let month = model::calendar::YearMonth::new(2027, 1).expect("a month");
    let sentence = said(&Roadmap::empty("Nothing", "EUR", month));
    assert!(sentence.contains("Add investments"), "{sentence}");
}
