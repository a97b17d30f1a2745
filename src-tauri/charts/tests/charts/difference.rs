//! What becomes different in money and people between two plans: of each investment, of each fund and of each pool.

use std::collections::BTreeMap;

use charts::{Chart, Versus, difference};
use model::{Comparison, Fte, Money, Roadmap, words};

use crate::fixture::{self, Case};
use crate::window;

/// The sample beside the same plan in a changed roadmap.
fn beside(change: impl FnOnce(&mut Roadmap)) -> (Case, Case) {
    let before = fixture::sample();
    let mut roadmap = before.roadmap.clone();
    change(&mut roadmap);
    let now = Case::started("now", roadmap, before.plan.starts.clone());
    (before, now)
}

fn drawn(before: &Case, now: &Case) -> Chart {
    let comparison = Comparison::new((&before.roadmap, &before.plan), (&now.roadmap, &now.plan));
    let (before, now) = (before.subject(), now.subject());
    let versus = Versus { before, before_name: "Base", now, now_name: "Dearer", comparison: &comparison };
    difference::draw(&versus, &window(1440.0, 900.0))
}

fn rows<'a>(chart: &'a Chart, kind: &str) -> Vec<&'a Vec<String>> {
    chart.table.rows.iter().filter(|row| row[0] == kind).collect()
}

fn says(chart: &Chart, text: &str) -> bool {
    let plain = |text: &str| text.replace('\u{a0}', " ");
    chart.scene.texts().iter().any(|written| plain(&written.text).contains(text))
}

#[test]
fn every_fund_and_pool_stands_in_the_table_with_what_both_plans_use() {
    let compared = fixture::compared(fixture::sample());
    let chart = drawn(&compared.before, &compared.now);
    let sides = [&compared.before, &compared.now];
    let funds = rows(&chart, "Fund");
    assert_eq!(funds.len(), compared.before.roadmap.funds.len());
    for (row, fund) in funds.iter().zip(&compared.before.roadmap.funds) {
        let used =
            sides.map(|side| side.evaluation.fund_use.get(&fund.id).into_iter().flatten().copied().sum::<Money>());
        assert_eq!(row[1], fund.name);
        assert_eq!([row[4].clone(), row[5].clone()], used.map(|used| words::money_exact(used, "EUR")));
    }
    let pools: BTreeMap<&str, &Vec<String>> =
        rows(&chart, "Pool").into_iter().map(|row| (row[1].as_str(), row)).collect();
    assert_eq!(pools.len(), compared.before.roadmap.pools.len());
    for pool in &compared.before.roadmap.pools {
        let used = sides.map(|side| side.evaluation.pool_use.get(&pool.id).into_iter().flatten().copied().sum::<Fte>());
        let row = pools[pool.name.as_str()];
        assert_eq!([row[4].clone(), row[5].clone()], used.map(words::fte_exact));
        assert_eq!(row[3] == "stays", used[0] == used[1] && row[6].is_empty(), "{row:?}");
    }
    assert!(says(&chart, "Money and people, A → B"));
    assert!(says(&chart, "Platform") && says(&chart, "FTE-quarters"));
}

#[test]
fn what_costs_and_takes_more_says_so_at_its_bar_and_in_the_table() {
    let (before, now) = beside(|roadmap| {
        let item = roadmap.investments.iter_mut().find(|item| item.id.as_str() == "modular-core").expect("it is there");
        item.cost[0].per_period[0] = Money(item.cost[0].per_period[0].0 + 2_000_000);
        item.effort[0].per_period.iter_mut().for_each(|people| *people = Fte(people.0 - 50));
    });
    let chart = drawn(&before, &now);
    assert!(says(&chart, "Modular core +€20 k, −0.5 FTE"), "its bar says nothing of it");
    let plain = |row: &Vec<String>| row[6].replace('\u{a0}', " ");
    let row = rows(&chart, "Investment").into_iter().find(|row| row[1] == "Modular core").expect("it has a row");
    assert_eq!((row[3].as_str(), plain(row).as_str()), ("stays", "+€20 k, −0.5 FTE"));
    let mark = chart.marks().into_iter().find(|mark| mark.id == "investment:modular-core").expect("it is drawn");
    assert!(mark.name.replace('\u{a0}', " ").contains("+€20 k, −0.5 FTE"), "{}", mark.name);
    assert!(says(&chart, "+€20 k"), "the fund says nothing of it");
}

#[test]
fn where_money_and_people_are_the_same_nothing_is_said_of_them() {
    let (before, now) = beside(|_| {});
    let chart = drawn(&before, &now);
    assert!(!says(&chart, "Money and people"));
    assert!(rows(&chart, "Fund").iter().chain(&rows(&chart, "Pool")).all(|row| row[3] == "stays" && row[6].is_empty()));
}
