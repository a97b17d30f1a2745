//! What debts come to: growth, what the plan repays, when they tip, what interest takes of pools, and what is wrong
//! with them.

use std::collections::BTreeMap;

use model::debt::part_of;
use model::debts::Debts;
use model::{
    Debt, Decision, Evaluation, Fte, InvestmentId, Period, Plan, Problem, Repayment, Roadmap, Share, check_plan,
    find_problems,
};

fn sample() -> (Roadmap, Plan) {
    let text = include_str!("../../../../fixtures/roadmaps/sample.json");
    let mut file: serde_json::Value = serde_json::from_str(text).expect("the sample is JSON");
    let roadmap = serde_json::from_value(file["roadmap"].take()).expect("a roadmap");
    (roadmap, serde_json::from_value(file["plan"].take()).expect("a plan"))
}

fn id<I: TryFrom<&'static str>>(text: &'static str) -> I {
    I::try_from(text).ok().expect("an id")
}

/// A debt of the pool of product engineering: principal, interest and growth.
fn debt(name: &'static str, principal: i64, interest: i64, growth: i64) -> Debt {
    Debt {
        id: id(name),
        name: name.into(),
        note: String::new(),
        pool: id("product-engineering"),
        principal: Fte(principal),
        interest: Fte(interest),
        growth: Share(growth),
    }
}

/// The sample with these debts alone, and what repays them.
fn owing(debts: &[Debt], repayments: &[(&'static str, &'static str, i64)]) -> (Roadmap, Plan) {
    let (mut roadmap, plan) = sample();
    roadmap.debts = debts.to_vec();
    let repayment = |(investment, debt, share): &(&'static str, &'static str, i64)| Repayment {
        investment: id(investment),
        debt: id(debt),
        share: Share(*share),
    };
    roadmap.repayments = repayments.iter().map(repayment).collect();
    (roadmap, plan)
}

fn numbers(row: &[Fte]) -> Vec<i64> {
    row.iter().map(|people| people.0).collect()
}

#[test]
fn interest_and_what_is_owed_grow_by_compound_rounded_from_period_to_period() {
    let one = debt("billing", 100, 50, 1_000);
    // 50, 55, 60.5, 67.1 (of 61), 73.7, …
    assert_eq!(numbers(&one.interest_by_period(5)), [50, 55, 61, 67, 74]);
    assert_eq!(numbers(&one.owed_by_period(3)), [100, 110, 121, 133]);
    // twice as much in each of 120 periods stays within what sums can hold
    let wild = debt("billing", 10_000_000, 10_000_000, 10_000);
    assert!(wild.interest_by_period(120).iter().all(|people| (0..=1_000_000_000).contains(&people.0)));
    assert_eq!(part_of(Fte(101), Share(3_333)), Fte(33), "what is repaid is rounded down");
}

#[test]
fn what_the_plan_repays_is_gone_after_the_period_in_which_it_ends() {
    // regression starts at once and takes two quarters; the core starts in the second and takes three; the ERP is left out
    let (roadmap, plan) = owing(
        &[debt("manual", 200, 40, 0), debt("tangle", 300, 10, 0)],
        &[
            ("automated-regression", "manual", 5_000),
            ("modular-core", "manual", 2_500),
            ("new-erp-edge", "tangle", 10_000),
        ],
    );
    let debts = Debts::of(&roadmap, Some(&plan.starts)).expect("two debts");
    let manual = &debts.debts[0];
    assert_eq!(numbers(&manual.paid), [40, 40, 20, 20, 10, 10, 10, 10]);
    assert_eq!(numbers(&manual.left), [200, 200, 100, 100, 50, 50, 50, 50, 50]);
    assert_eq!(manual.repaid.iter().map(|repaid| repaid.end.0).collect::<Vec<_>>(), [1, 3]);
    assert_eq!(debts.debts[1].open.iter().map(|(item, _)| item.id.as_str()).collect::<Vec<_>>(), ["new-erp-edge"]);
    assert_eq!(numbers(&debts.paid), [50, 50, 30, 30, 20, 20, 20, 20], "the sum of both");
    assert_eq!((debts.repaid(), debts.repaid_by(), debts.freed()), (Share(3_000), Some(Period(3)), Fte(30)));
    // without a plan nothing is repaid
    let bare = Debts::of(&roadmap, None).expect("two debts");
    assert_eq!((numbers(&bare.paid), bare.repaid_by()), (vec![50; 8], None));
    assert_eq!(bare.debts[0].open.len(), 2);
}

#[test]
fn a_debt_tips_in_the_first_period_at_whose_end_leaving_it_has_cost_more_than_repaying_it() {
    let tips = |principal: i64, interest: i64, growth: i64| {
        let (roadmap, _) = owing(&[debt("billing", principal, interest, growth)], &[]);
        Debts::of(&roadmap, None).expect("a debt").debts[0].tips
    };
    assert_eq!(tips(120, 40, 0), Some(Period(3)), "after three quarters it is as much, after four more");
    assert_eq!(tips(119, 40, 0), Some(Period(2)));
    assert_eq!(tips(119, 0, 0), None);
    assert_eq!(tips(10_000, 40, 0), None, "not within the roadmap");
    // against a second reading, for many
    for (principal, interest, growth) in [(200, 30, 500), (333, 41, 1_000), (90, 1, 10_000), (0, 1, 0)] {
        let (mut paid, mut now, mut expected) = (0, interest, None);
        for period in 0..8u16 {
            paid += now;
            if expected.is_none() && paid > principal {
                expected = Some(Period(period));
            }
            now = (now * (10_000 + growth) + 5_000) / 10_000;
        }
        assert_eq!(tips(principal, interest, growth), expected, "{principal} {interest} {growth}");
    }
    let (roadmap, _) = owing(&[debt("slow", 300, 40, 0), debt("fast", 100, 60, 0)], &[]);
    let debts = Debts::of(&roadmap, None).expect("two debts");
    assert_eq!(debts.tips, Some(Period(4)), "400 owed in all, 100 paid in each quarter");
    assert_eq!(debts.first_to_tip().map(|(told, period)| (told.debt.id.as_str(), period)), Some(("fast", Period(1))));
}

#[test]
fn interest_is_part_of_what_a_pool_carries_and_a_plan_that_overloads_it_is_refused() {
    let (mut roadmap, plan) = sample();
    let pool = id("product-engineering");
    let with = Evaluation::new(&roadmap, &plan.starts);
    let interest = with.interest_use[&pool].clone();
    roadmap.debts.clear();
    let without = Evaluation::new(&roadmap, &plan.starts);
    assert!(without.interest_use.is_empty());
    let sums: Vec<Fte> = without.pool_use[&pool].iter().zip(&interest).map(|(work, taken)| *work + *taken).collect();
    assert_eq!(with.pool_use[&pool], sums);
    let (mut owing, plan) = sample();
    let overloaded =
        |roadmap: &Roadmap, plan: &Plan| check_plan(roadmap, plan).iter().any(|broken| broken.rule == "pool_capacity");
    assert!(!overloaded(&owing, &plan));
    owing.debts[1].interest = Fte(300);
    assert!(overloaded(&owing, &plan));
    // what is repaid before does not overload anything
    owing.debts[1].interest = Fte(70);
    owing.repayments.clear();
    assert!(overloaded(&owing, &plan), "the plan counts on what it repays");
}

fn codes(roadmap: &Roadmap) -> Vec<String> {
    find_problems(roadmap)
        .into_iter()
        .map(|problem: Problem| problem.code)
        .filter(|code| code.contains("debt"))
        .collect()
}

#[test]
fn interest_that_no_plan_can_carry_is_named_and_what_can_be_repaid_before_is_not() {
    // product engineering has 8 FTE in the first quarter
    let (mut roadmap, _) = owing(&[debt("billing", 100, 801, 0)], &[]);
    let problem = find_problems(&roadmap).into_iter().find(|problem| problem.code == "debt_too_large").expect("named");
    assert_eq!(problem.subject, "debt billing");
    assert!(problem.message.contains("8.01") && problem.message.contains("Product engineering"), "{}", problem.message);
    roadmap.debts[0].interest = Fte(500);
    assert!(codes(&roadmap).is_empty());
    // 5.0, 6.0, 7.2, 8.64: more than the 7.5 of the fourth quarter, unless something ends in the third
    roadmap.debts[0].growth = Share(2_000);
    assert_eq!(codes(&roadmap), ["debt_too_large"]);
    roadmap.set_repayment(&id("billing"), &id("automated-regression"), Some(Share(10_000)));
    assert!(codes(&roadmap).is_empty());
    roadmap.decisions.push(Decision::Exclude { investment: id("automated-regression") });
    assert_eq!(codes(&roadmap), ["debt_too_large"], "what is excluded repays nothing");
}

#[test]
fn a_roadmap_without_debts_is_read_and_evaluated_as_before() {
    let (mut roadmap, plan) = sample();
    roadmap.debts.clear();
    roadmap.repayments.clear();
    let text = serde_json::to_string(&roadmap).expect("JSON");
    assert!(!text.contains("debts") && !text.contains("repayments"));
    assert!(Debts::of(&roadmap, Some(&plan.starts)).is_none());
    let starts: BTreeMap<InvestmentId, Period> = BTreeMap::new();
    assert!(Evaluation::new(&roadmap, &starts).pool_use.values().flatten().all(|people| *people == Fte::ZERO));
}
