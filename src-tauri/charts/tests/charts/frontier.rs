//! What each budget buys: where more money begins to buy less, and which way is better.

use charts::{BudgetPoint, Chart, frontier};
use model::{Money, Value};

use crate::fixture;
use crate::window;

fn drawn(values: &[Option<i64>]) -> Chart {
    let case = fixture::sample();
    let point = |(place, points): (usize, &Option<i64>)| {
        let percent = 60 + 10 * u16::try_from(place).expect("a few points");
        let value = points.map(|points| Value(points * Value::PER_POINT));
        let budget = Money(i64::from(percent) * 10_000_000);
        BudgetPoint { percent, budget, value, bound: value, proof: "best possible (proven)".into(), changes: vec![] }
    };
    let points: Vec<BudgetPoint> = values.iter().enumerate().map(point).collect();
    frontier::draw(&case.subject(), &points, "A tenth less loses 12 pts.", &window(1100.0, 700.0))
}

/// The shares of the budget that are marked as the knee, in the table and in the names of the points.
fn knees(chart: &Chart) -> Vec<String> {
    let column = chart.table.columns.iter().position(|column| column == "Knee").expect("there is a column for it");
    let rows = chart.table.rows.iter().filter(|row| row[column] == "knee").map(|row| row[0].clone());
    let said: Vec<String> = chart
        .marks()
        .into_iter()
        .filter(|mark| mark.name.contains("knee: from here on more money buys less"))
        .map(|mark| mark.id.trim_start_matches("budget:").to_owned())
        .collect();
    let rows: Vec<String> = rows.collect();
    assert_eq!(rows, said, "table and names differ");
    rows
}

#[test]
fn the_knee_is_where_more_money_begins_to_buy_less() {
    let bent = drawn(&[Some(100), Some(300), Some(500), Some(520), Some(540)]);
    assert_eq!(knees(&bent), ["80"]);
    assert!(bent.scene.texts().iter().any(|text| text.text.ends_with("pts, the knee")));
    let unknown = drawn(&[None, Some(100), Some(500), Some(520), None]);
    assert_eq!(knees(&unknown), ["80"], "budgets without a plan are no points");
}

#[test]
fn where_the_plan_stands_at_the_knee_its_name_says_so() {
    let case = fixture::sample();
    let own: Money = case.subject().roadmap.funds.iter().flat_map(|fund| &fund.limit).copied().sum();
    let point = |(place, points): (i64, i64)| BudgetPoint {
        percent: u16::try_from(80 + 10 * place).expect("a few points"),
        budget: Money(own.0 / 10 * (8 + place)),
        value: Some(Value(points * Value::PER_POINT)),
        bound: None,
        proof: "best possible (proven)".into(),
        changes: vec![],
    };
    let mut points: Vec<BudgetPoint> = [(0, 100), (1, 500), (2, 952), (3, 960), (4, 965)].map(point).into();
    points[2].budget = own;
    let chart = frontier::draw(&case.subject(), &points, "A tenth less loses 12 pts.", &window(1100.0, 700.0));
    assert!(chart.scene.texts().iter().any(|text| text.text.starts_with("the plan, at the knee: ")));
}

#[test]
fn where_every_amount_buys_the_same_or_ever_more_there_is_no_knee() {
    for values in [
        &[Some(100), Some(200), Some(300), Some(400)][..],
        &[Some(100), Some(110), Some(130), Some(400)],
        &[Some(100), Some(100), Some(100)],
        &[Some(100)],
        &[None, None],
        &[],
    ] {
        assert_eq!(knees(&drawn(values)), Vec::<String>::new(), "{values:?}");
    }
}

#[test]
fn an_arrow_says_which_way_is_better() {
    let chart = drawn(&[Some(100), Some(300), Some(500), Some(520)]);
    assert!(chart.scene.texts().iter().any(|text| text.text == "better: more value for less money"));
}
