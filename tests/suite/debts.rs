//! Technical debt: typed, pasted, told, drawn, and planned with; a plan changes because of it.

use model::{Debt, DebtId, Evaluation, Fte, Period, PoolId, Roadmap, Share, check_plan};
use planner::{Options, PlanError, Unwatched, make_plan};
use serde_json::Value;
use tests::generate::{self, Shape};

use crate::terminal::{Desk, Output};

fn json(output: &Output) -> Value {
    assert_eq!(output.code, 0, "{output:?}");
    serde_json::from_str(&output.out).unwrap_or_else(|error| panic!("{error}: {output:?}"))
}

fn debt(desk: &Desk) -> Value {
    json(&desk.cairn(&["debt", "sample.cairn", "--json"]))
}

fn sample() -> Roadmap {
    let text = include_str!("../../fixtures/roadmaps/sample.json");
    exchange::json::read(text).expect("the sample can be read").roadmap
}

fn plan(roadmap: &Roadmap) -> Result<model::Plan, PlanError> {
    make_plan(roadmap, &Options::default(), &mut Unwatched)
}

#[test]
fn the_terminal_says_what_is_owed_and_when_it_tips() {
    let desk = Desk::with_sample();
    let told = desk.cairn(&["debt", "sample.cairn"]);
    assert_eq!(told.code, 0, "{told:?}");
    let first = told.out.lines().next().expect("a sentence");
    assert!(first.starts_with("The plan repays 66\u{a0}% of what is owed by the end of Q4 2027 and frees "), "{first}");
    assert!(first.ends_with("left alone, “Regression run by hand” tips in Q2 2028."), "{first}");
    assert!(told.out.contains("Not in the plan, and would repay: “New ERP edge” (25\u{a0}%)."), "{}", told.out);
    let view = debt(&desk);
    assert_eq!((view["debts"].as_array().map(Vec::len), view["periods"].as_array().map(Vec::len)), (Some(2), Some(8)));
    assert_eq!(view["periods"][0]["interest"], 120);
    let french = desk.cairn(&["debt", "sample.cairn", "--language", "fr"]);
    assert!(french.out.starts_with("Le plan rembourse 66"), "{}", french.out);
}

#[test]
fn debts_are_typed_and_undone_and_a_plan_is_old_once_they_change() {
    let desk = Desk::with_sample();
    let set =
        |table: &str, cell: &str| json(&desk.cairn(&["--json", "grid", "edit", "sample.cairn", table, "--set", cell]));
    set("debts", "tangled-dispatch:growth=10");
    assert_eq!(debt(&desk)["periods"][1]["interest"], 52 + 77);
    assert_eq!(desk.cairn(&["undo", "sample.cairn"]).code, 0);
    assert_eq!(desk.cairn(&["check", "sample.cairn"]).code, 0);
    set("repayments", "automated-regression:debt:hand-run-regression=100");
    assert_eq!(debt(&desk)["periods"][2]["interest"], 76);
    let wrong = set("debts", "tangled-dispatch:growth=much");
    assert!(wrong["unreadable"][0]["reason"].is_string(), "{wrong}");
}

#[test]
fn what_goes_takes_its_debts_and_repayments_along_and_says_so() {
    let desk = Desk::with_sample();
    let remove = |table: &str, row: &str| {
        json(&desk.cairn(&["--json", "grid", "edit", "sample.cairn", table, "--remove", row])).to_string()
    };
    let done = remove("debts", "tangled-dispatch");
    assert!(done.contains("2 repayments go with it."), "{done}");
    let done = remove("pools", "product-engineering");
    assert!(done.contains("One debt that it pays for goes with it."), "{done}");
    assert_eq!(debt(&desk)["sentence"], "No technical debt is described yet.");
}

#[test]
fn the_chart_is_drawn_and_the_list_of_systems_has_its_figure() {
    let desk = Desk::with_sample();
    let csv = desk.cairn(&["chart", "sample.cairn", "--chart", "debt", "--out", "debt.csv"]);
    assert_eq!(csv.code, 0, "{csv:?}");
    let systems = desk.cairn(&["check", "--systems", "sample.cairn"]);
    let line = systems.out.lines().find(|line| line.contains("S16")).expect("a line");
    assert!(line.contains("2 debts take 1.2\u{a0}FTE at first"), "{line}");
    assert!(line.contains("“Regression run by hand” tips in Q2 2028"), "{line}");
}

/// A tiny roadmap in which one investment is worth something and needs everybody, and another repays the debt that
/// takes them.
fn bound(interest: i64) -> Roadmap {
    let text = include_str!("debts/bound.json");
    let mut roadmap = exchange::json::read(text).expect("it can be read").roadmap;
    roadmap.debts[0].interest = Fte(interest);
    roadmap
}

#[test]
fn a_plan_repays_first_because_that_frees_the_people_for_what_is_worth_something() {
    let free = plan(&bound(0)).expect("it fits");
    assert_eq!(free.starts.keys().map(|id| id.as_str()).collect::<Vec<_>>(), ["product"], "nothing to repay");
    assert_eq!(free.starts[&"product".try_into().expect("an id")], Period(0));
    let roadmap = bound(100);
    let owing = plan(&roadmap).expect("it fits");
    let start = |id: &str| owing.starts.get(&id.try_into().expect("an id")).map(|start| start.0);
    assert_eq!((start("repay"), start("product")), (Some(0), Some(1)), "first what frees the people");
    assert_eq!(check_plan(&roadmap, &owing), vec![]);
    assert!(owing.value < free.value && owing.proof == model::Proof::Proven);
    let best = generate::exhaustive(&roadmap).expect("there is a plan");
    assert_eq!((best.value, best.starts), (owing.value, owing.starts));
}

#[test]
fn a_debt_that_leaves_no_room_is_named_as_what_runs_out() {
    let mut roadmap = bound(100);
    roadmap.repayments.clear();
    let plan = plan(&roadmap).expect("an empty plan fits");
    let left = plan.left_out.iter().find(|left| left.investment.as_str() == "product").expect("it has no room");
    assert!(
        matches!(&left.reason, model::LeftOutReason::PoolRunsOut { missing, .. } if *missing == Fte(100)),
        "{left:?}"
    );
    // and where interest alone is more than there is, no plan is looked for
    roadmap.debts[0].interest = Fte(301);
    match self::plan(&roadmap) {
        Err(PlanError::Problems(problems)) => assert!(problems.iter().any(|problem| problem.code == "debt_too_large")),
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_debt_that_has_to_be_repaid_forces_what_repays_it_into_the_plan() {
    let mut roadmap = bound(200);
    // 2.0, 2.5, 3.13: more than the 3 there are in the third quarter, unless it is repaid by then
    roadmap.debts[0].growth = Share(2_500);
    roadmap.effects.clear();
    let plan = plan(&roadmap).expect("it fits once it is repaid");
    assert_eq!(plan.starts.keys().map(|id| id.as_str()).collect::<Vec<_>>(), ["repay"]);
    assert_eq!(check_plan(&roadmap, &plan), vec![]);
}

#[test]
fn planner_and_exhaustive_search_agree_where_there_are_debts() {
    let (mut compared, mut repaying, mut nothing) = (0, 0, 0);
    for seed in 0..440 {
        let shape = Shape { debts: 2, pools: 2, ..Shape::tiny(seed) };
        let roadmap = generate::roadmap(seed, &shape);
        if roadmap.debts.is_empty() {
            continue;
        }
        match (plan(&roadmap), generate::exhaustive(&roadmap)) {
            (Ok(found), Some(best)) => {
                assert_eq!((found.value, &found.starts), (best.value, &best.starts), "seed {seed}");
                assert_eq!(check_plan(&roadmap, &found), vec![], "seed {seed}");
                let interest = Evaluation::new(&roadmap, &found.starts).interest_use;
                let alone = Evaluation::new(&roadmap, &Default::default()).interest_use;
                repaying += usize::from(interest != alone);
                compared += 1;
            }
            (Err(PlanError::NothingFits(_)), None) => nothing += 1,
            (found, best) => panic!("seed {seed}: {found:?} but {best:?}"),
        }
    }
    assert!(
        compared > 150 && repaying > 20 && nothing > 5,
        "{compared} compared, {repaying} repaid, {nothing} fit nothing"
    );
}

#[test]
fn the_plan_of_the_sample_is_found_again_with_many_more_debts() {
    let mut roadmap = sample();
    let pools: Vec<PoolId> = roadmap.pools.iter().map(|pool| pool.id.clone()).collect();
    for (number, pool) in pools.into_iter().enumerate() {
        let id = DebtId::try_from(format!("more-{number}")).expect("an id");
        roadmap.pools[number].capacity.iter_mut().for_each(|people| people.0 += 30);
        let investments = [roadmap.investments[number].id.clone(), roadmap.investments[number + 4].id.clone()];
        for investment in &investments {
            roadmap.set_repayment(&id, investment, Some(Share(5_000)));
        }
        let name = format!("More {number}");
        let (principal, interest, growth) = (Fte(100), Fte(30), Share(0));
        roadmap.debts.push(Debt { id, name, note: String::new(), pool, principal, interest, growth });
    }
    let found = plan(&roadmap).expect("what was there before fits");
    assert_eq!(check_plan(&roadmap, &found), vec![]);
    assert!(found.value.0 >= 942_282_765 && found.proof == model::Proof::Proven, "{found:?}");
}
